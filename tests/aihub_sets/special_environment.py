"""특수환경 자율주행 3D (139): clouds without labels; the builder's kit, laid out as KITTI."""

from __future__ import annotations

import numpy as np

from . import files
from .conventions import Conventions, native_place, native_size, native_yaw
from .errors import Labels, camera_flu, label, real_boxes, upright
from .making import Family, Job, Written, camera_truths, drive
from .rotations import OPTICAL_FROM_FLU, Array, inverse, pose, rx, ry
from .sensing import Rig, mount
from .truth import FrameTruth, SceneTruth

TREE = "특수환경 자율주행 3D 이미지/Training"
KIT = (
    "139.특수환경 자율주행 3D 이미지/03.AI모델/1.라이다 기반 주변 차량 인식 기술/"
    "Object_Detection_Dataset"
)
NAMES = {
    "car": "Car",
    "van": "Car",
    "truck": "Car",
    "bus": "Car",
    "motorcycle": "Cyclist",
    "bicycle": "Cyclist",
    "pedestrian": "Pedestrian",
    "child": "Pedestrian",
}
KITTI = Conventions(
    size_order="hwl", yaw_zero="right", yaw_turn="cw", origin="bottom", box_frame="camera"
)


def _write_tree(job: Job) -> Written:
    tree: files.Tree = {}
    scenes, regions = [], []
    for k in range(job.scenes):
        region = f"[원천]{job.rng.choice(['incheon', 'gangwon'])}{k + 1}"
        drive_name = f"drive_{job.rng.integers(1000, 2000)}"
        run = drive(job, Rig(pose(np.eye(3), (0.0, 0.0, 1.8)), {}))
        frames = []
        first = int(job.rng.integers(0, 400))
        for i, shot in enumerate(run.shots):
            stem = f"{first + i:06d}"
            xyz, intensity = shot.points.astype("<f4"), shot.intensity.astype("<f4")
            columns = {"x": xyz[:, 0], "y": xyz[:, 1], "z": xyz[:, 2], "intensity": intensity}
            path = f"{TREE}/{region}/{drive_name}/lidar/{stem}.pcd"
            tree[path] = files.pcd(columns, "binary_compressed")
            real = real_boxes(run.street, shot, NAMES)
            frames.append(FrameTruth(stem, shot.time, None, real, shot.points, intensity))
        regions.append(f"{TREE}/{region}")
        scenes.append(SceneTruth(drive_name, tuple(frames), {}, np.eye(4)))
    return Written(tree, tuple(regions), tuple(scenes))


def _calibration(K: Array, camera_from_lidar: Array) -> bytes:
    P = np.column_stack([K, np.zeros(3)])
    rows = {f"P{i}": P for i in range(4)}
    rows["R0_rect"] = np.eye(3)
    rows["Tr_velo_to_cam"] = camera_from_lidar[:3]
    rows["Tr_imu_to_velo"] = np.eye(4)[:3]
    lines = [f"{k}: {' '.join(f'{v:.12e}' for v in m.ravel())}" for k, m in rows.items()]
    return ("\n".join(lines) + "\n\n").encode()


def _label_rows(said: Labels) -> bytes:
    flat = dict(zip(said.image["front"].track, said.image["front"].xyxy, strict=True))
    lines = []
    for i in range(len(said.boxes)):
        box = flat.get(said.boxes.track[i] % 1000)
        if box is None:
            continue
        R, size = said.boxes.rotation[i], said.boxes.size[i]
        place = native_place(KITTI, said.boxes.center[i], size[2])
        turn = native_yaw(KITTI, float(np.arctan2(R[1, 0], R[0, 0])))
        alpha = (turn - np.arctan2(place[0], place[2]) + np.pi) % (2 * np.pi) - np.pi
        numbers = [alpha, *box, *native_size(KITTI, size), *place, turn]
        lines.append(f"{said.boxes.label[i]} 0.00 0 " + " ".join(f"{v:.10f}" for v in numbers))
    return ("\n".join(lines) + "\n").encode() if lines else b""


def _write_kit(job: Job) -> Written:
    tree: files.Tree = {}
    frames = []
    number = 0
    tilt = np.deg2rad(job.rng.normal(0.0, 0.4, 2))
    camera = mount(job.rng, width=576, height=324, fov_deg=65.0, at=(0.3, 0.05, -0.1))
    rig = Rig(pose(ry(tilt[0]) @ rx(tilt[1]), (0.0, 0.0, 1.8)), {"front": camera})
    boxes_from_lidar = camera_flu(camera.camera_from_lidar, OPTICAL_FROM_FLU)
    for _ in range(job.scenes):
        run = drive(job, rig)
        for shot in run.shots:
            stem = f"{number:06d}"
            number += 1
            said = label(job.rng, run.street, shot, NAMES, job.care)
            said = Labels(upright(said.boxes, boxes_from_lidar), said.image)
            seen = [t % 1000 in said.image["front"].track for t in said.boxes.track]
            cloud = np.column_stack([shot.points, shot.intensity]).astype("<f4")
            tree[f"{KIT}/training/velodyne/{stem}.bin"] = cloud.tobytes()
            tree[f"{KIT}/training/image_2/{stem}.png"] = files.png(shot.pictures["front"].grey)
            tree[f"{KIT}/training/calib/{stem}.txt"] = _calibration(
                camera.lens.K, camera.camera_from_lidar
            )
            tree[f"{KIT}/training/label_2/{stem}.txt"] = _label_rows(said)
            frames.append(
                FrameTruth(
                    stem,
                    shot.time,
                    said.boxes.only(np.array(seen, dtype=bool)),
                    real_boxes(run.street, shot, NAMES),
                    shot.points,
                    shot.intensity.astype("<f4"),
                    said.image,
                )
            )
    scene = SceneTruth("training", tuple(frames), camera_truths(rig), inverse(boxes_from_lidar))
    return Written(tree, (KIT,), (scene,), KIT)


FAMILY = Family("special-environment", {}, _write_tree)
KIT_FAMILY = Family("special-environment-kit", {}, _write_kit, fixed=KITTI)
