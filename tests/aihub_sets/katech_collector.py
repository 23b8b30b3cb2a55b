"""KATECH's collector: folders gps, image_*, lidar_*; two spellings of the cloud's header."""

from __future__ import annotations

import numpy as np

from . import files
from .errors import real_boxes
from .making import Family, Job, Written, camera_truths, drive
from .rotations import pose
from .sensing import Rig, mount
from .special_environment import NAMES
from .truth import FrameTruth, SceneTruth

ROOT = "NIA_collection"
LOOKS = {"image_F": 0.0, "image_B": 180.0, "image_L": 90.0, "image_R": -90.0}


def _scene(job: Job, tree: files.Tree, day: str, clock: str) -> SceneTruth:
    rng = job.rng
    cameras = {
        name: mount(rng, width=96, height=54, fov_deg=80.0, at=(0.3, 0.0, -0.3), yaw_deg=yaw)
        for name, yaw in LOOKS.items()
    }
    written = str(rng.choice(["binary", "ascii"]))
    rig = Rig(
        pose(np.eye(3), (0.0, 0.0, 1.9)),
        cameras,
        rings=16 if written == "ascii" else 40,
        columns=200,
    )
    run = drive(job, rig)
    name = f"{day}_{clock}"
    # One release had the two headers swapped.
    swapped = rng.random() < 0.25
    channel = "reflectivity" if (written == "binary") != swapped else "intensity"
    frames = []
    for i, shot in enumerate(run.shots):
        stem = f"{name}_{10 * i:04d}_{1000 * i + 517}"
        xyz, intensity = shot.points.astype("<f4"), (shot.intensity * 255).astype("<f4")
        columns = {"x": xyz[:, 0], "y": xyz[:, 1], "z": xyz[:, 2], channel: intensity}
        low = {k: v[::4] for k, v in columns.items()}
        tree[f"{ROOT}/{name}/lidar_H/{stem}.pcd"] = files.pcd(columns, written)
        tree[f"{ROOT}/{name}/lidar_L/{stem}.pcd"] = files.pcd(low, written)
        for camera in LOOKS:
            tree[f"{ROOT}/{name}/{camera}/{stem}.jpg"] = files.jpeg(shot.pictures[camera].grey)
        x, y, z = shot.world_from_body[:3, 3]
        row = [37.2 + y / 111e3, 127.0 + x / 88e3, 40.0 + z, 3.6 * run.street.ego_speed]
        turn = float(np.rad2deg(np.arctan2(*shot.world_from_body[:2, 0][::-1])))
        line = ",".join([f"{float(clock) + shot.time:010.3f}", *map(repr, map(float, row))])
        tree[f"{ROOT}/{name}/gps/{stem}.csv"] = f"{line},{(90 - turn) % 360!r},0.0,0.0\n".encode()
        real = real_boxes(run.street, shot, NAMES)
        placed = shot.world_from_body @ rig.body_from_lidar
        frames.append(FrameTruth(stem, shot.time, None, real, shot.points, intensity, {}, placed))
    return SceneTruth(name, tuple(frames), camera_truths(rig), np.eye(4))


def _write(job: Job) -> Written:
    tree: files.Tree = {}
    scenes = tuple(_scene(job, tree, f"202110{k + 11}", f"1{k}3331") for k in range(job.scenes))
    return Written(tree, tuple(f"{ROOT}/{s.name}" for s in scenes), scenes)


FAMILY = Family("katech-collector", {}, _write, sparse=1.0)
