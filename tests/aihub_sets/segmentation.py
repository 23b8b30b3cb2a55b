"""2D/3D segmentation: clouds, pictures and coloured masks, of which some are missing."""

from __future__ import annotations

import numpy as np

from . import files
from .conventions import native_extrinsic
from .errors import real_boxes
from .making import Family, Job, Written, camera_truths, drive
from .rotations import pose, rx, ry
from .sensing import Mount, Rig, mount
from .truth import FrameTruth, SceneTruth
from .virtual_sensor import NAMES, PALETTE, mask

ROOT = "2D3D_segmentation"


def _camera(job: Job) -> Mount:
    return mount(job.rng, width=560, height=320, fov_deg=70.0, at=(0.8, 0.1, -0.45))


def _scene(job: Job, tree: files.Tree, name: str, camera: Mount, above: str) -> SceneTruth:
    rng = job.rng
    tilt = np.deg2rad(rng.normal(0.0, 0.4, 2))
    rig = Rig(pose(ry(tilt[0]) @ rx(tilt[1]), (0.0, 0.0, 1.8)), {"camera": camera})
    run = drive(job, rig)
    matrix = native_extrinsic(job.conventions, camera.camera_from_lidar)
    tree[f"{above}/cam.txt"] = files.numbers(camera.lens.K)
    tree[f"{above}/calib.txt"] = files.numbers(matrix)
    frames = []
    for i, shot in enumerate(run.shots):
        stem = f"{i:05d}"
        xyz, intensity = shot.points.astype("<f4"), shot.intensity.astype("<f4")
        columns = {"x": xyz[:, 0], "y": xyz[:, 1], "z": xyz[:, 2], "intensity": intensity}
        tree[f"{ROOT}/{name}/refine/pcd/{stem}.pcd"] = files.pcd(columns, "binary")
        picture = shot.pictures["camera"].grey
        tree[f"{ROOT}/{name}/refine/camera/{stem}.png"] = files.png(picture)
        if i != job.frames - 2:
            coloured = mask(run.street, shot, "camera", PALETTE)
            tree[f"{ROOT}/{name}/seg/mask/{stem}.png"] = coloured
        real = real_boxes(run.street, shot, NAMES)
        frames.append(FrameTruth(stem, shot.time, None, real, shot.points, intensity))
    return SceneTruth(name, tuple(frames), camera_truths(rig), np.eye(4))


def _write(job: Job) -> Written:
    tree: files.Tree = {}
    # "One level up" from refine, or from the sequence: then all sequences have one camera.
    shared = _camera(job) if job.rng.random() < 0.5 else None
    scenes = tuple(
        _scene(job, tree, name, shared or _camera(job), ROOT if shared else f"{ROOT}/{name}")
        for name in (f"seq_{k:03d}" for k in range(job.scenes))
    )
    return Written(tree, tuple(f"{ROOT}/{s.name}" for s in scenes), scenes)


FAMILY = Family(
    "segmentation",
    {
        "extrinsic": ("lidar-to-camera", "camera-to-lidar"),
        "camera_offset_s": (0.0, 0.0, 0.0, 0.0, 0.0, 0.1, -0.1, 0.2),
    },
    _write,
)
