"""특수환경 자율주행 3D 고도화 (303): pictures whose names tell region, time of day and weather."""

from __future__ import annotations

import numpy as np

from . import files
from .errors import real_boxes
from .making import Family, Job, Written, drive
from .rotations import pose
from .sensing import Rig, mount
from .special_environment import NAMES
from .truth import CameraTruth, FrameTruth, SceneTruth

ROOT = "303.특수환경_자율주행_3D_데이터_고도화/01-1.정식개방데이터/Training/01.원천데이터"
DAYTIMES = ("day", "sunrising", "sunset", "night")
WEATHERS = ("clear", "cloudy", "rainy", "snow", "foggy", "backlight")


def _write(job: Job) -> Written:
    tree: files.Tree = {}
    scenes = []
    for k in range(job.scenes):
        rng = job.rng
        camera = mount(rng, width=480, height=270, fov_deg=65.0, at=(0.0, 0.0, 0.0))
        rig = Rig(pose(np.eye(3), (0.0, 0.0, 1.6)), {"front": camera}, rings=2, columns=8)
        run = drive(job, rig)
        road = f"{rng.integers(1, 3):02d}{rng.integers(1, 8):02d}"
        clip = f"gyeonggi_{road}_{rng.choice(DAYTIMES)}_{rng.choice(WEATHERS)}_{47 + k:04d}"
        first = int(rng.integers(0, 300))
        frames = []
        for i, shot in enumerate(run.shots):
            stem = f"{clip}_{first + i:04d}"
            tree[f"{ROOT}/image/{stem}.jpg"] = files.jpeg(shot.pictures["front"].grey)
            none = np.zeros((0, 3), dtype=np.float32)
            real = real_boxes(run.street, shot, NAMES)
            frames.append(FrameTruth(stem, shot.time, None, real, none, np.zeros(0)))
        lens = camera.lens
        seen = CameraTruth(
            lens.K, lens.distortion, lens.width, lens.height, camera.camera_from_lidar
        )
        scenes.append(SceneTruth(clip, tuple(frames), {"front": seen}, np.eye(4)))
    return Written(tree, (f"{ROOT}/image",), tuple(scenes))


FAMILY = Family("special-environment-upgrade", {}, _write)
