"""Readers of converted trees, from the layouts' documents: boxes by exported id, in the LiDAR."""

from __future__ import annotations

import csv
import json
import pickle
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float64]


class Box(NamedTuple):
    """A box in the frame of a tree's LiDAR."""

    name: str
    center: Float
    size: Float  # length, width, height
    yaw: float


def exported(tree: Path) -> dict[str, tuple[str, str]]:
    """Return scene and frame by exported id."""
    with (tree / "frames.csv").open(encoding="utf-8", newline="") as lines:
        return {row["id"]: (row["scene"], row["frame"]) for row in csv.DictReader(lines)}


def kitti(tree: Path) -> dict[str, list[Box]]:
    """Read label_2 by calib's Tr_velo_to_cam: bottom centre, h w l, rotation_y."""
    frames: dict[str, list[Box]] = {}
    for path in sorted((tree / "training/label_2").glob("*.txt")):
        lines = (tree / "training/calib" / path.name).read_text().splitlines()
        rows = dict(line.split(":", 1) for line in lines if ":" in line)
        T = np.vstack([np.array(rows["Tr_velo_to_cam"].split(), float).reshape(3, 4), [0, 0, 0, 1]])
        R = np.eye(4)
        R[:3, :3] = np.array(rows["R0_rect"].split(), float).reshape(3, 3)
        back = np.linalg.inv(R @ T)
        frames[path.stem] = []
        for line in path.read_text().splitlines():
            name, *rest = line.split()
            h, w, length, x, y, z, turn = map(float, rest[7:14])
            center = back @ [x, y - h / 2, z, 1]
            ahead = back[:3, :3] @ [np.cos(turn), 0, -np.sin(turn)]
            yaw = float(np.arctan2(ahead[1], ahead[0]))
            if name != "DontCare":
                frames[path.stem].append(Box(name, center[:3], np.array([length, w, h]), yaw))
    return frames


def openpcdet(tree: Path) -> dict[str, list[Box]]:
    """Read labels/ID.txt: centre, length, width, height, heading, class."""
    frames: dict[str, list[Box]] = {}
    for path in sorted((tree / "labels").glob("*.txt")):
        rows = [line.split() for line in path.read_text("utf-8").splitlines()]
        numbers = [np.array(row[:7], float) for row in rows]
        frames[path.stem] = [
            Box(row[7], v[:3], v[3:6], float(v[6])) for row, v in zip(rows, numbers, strict=True)
        ]
    return frames


def mmdet3d(tree: Path) -> dict[str, list[Box]]:
    """Read the infos of all splits: bottom centre, sizes, yaw."""
    frames: dict[str, list[Box]] = {}
    for path in sorted(tree.glob("custom_infos_*.pkl")):
        infos: Any = pickle.loads(path.read_bytes())
        names = {v: k for k, v in infos["metainfo"]["categories"].items()}
        for info in infos["data_list"]:
            boxes = frames[Path(info["lidar_points"]["lidar_path"]).stem] = []
            for one in info["instances"]:
                v = np.array(one["bbox_3d"], float)
                center = v[:3] + np.array([0.0, 0.0, v[5] / 2])
                boxes.append(Box(names[one["bbox_label_3d"]], center, v[3:6], float(v[6])))
    return frames


def nuscenes(tree: Path) -> dict[str, list[Box]]:
    """Read the tables: boxes of a sample in the frame of its LiDAR."""
    folder = next(tree.glob("v1.0-*"))
    files = [p for p in folder.glob("*.json") if p.stem != "splits"]
    tables = {p.stem: json.loads(p.read_text("utf-8")) for p in files}
    by_token = {name: {row["token"]: row for row in rows} for name, rows in tables.items()}
    category = {
        row["token"]: by_token["category"][row["category_token"]]["name"]
        for row in tables["instance"]
    }
    lidar_of: dict[str, Float] = {}
    for row in tables["sample_data"]:
        mount = by_token["calibrated_sensor"][row["calibrated_sensor_token"]]
        sensor = by_token["sensor"][mount["sensor_token"]]
        if sensor["modality"] == "lidar" and row["is_key_frame"]:
            world = _pose(by_token["ego_pose"][row["ego_pose_token"]]) @ _pose(mount)
            lidar_of[row["sample_token"]] = _FLU_FROM_NUSCENES @ np.linalg.inv(world)
    frames: dict[str, list[Box]] = {row["token"]: [] for row in tables["sample"]}
    for row in tables["sample_annotation"]:
        T = lidar_of[row["sample_token"]]
        here = T @ _pose(row)
        w, length, h = row["size"]
        yaw = float(np.arctan2(here[1, 0], here[0, 0]))
        box = Box(category[row["instance_token"]], here[:3, 3], np.array([length, w, h]), yaw)
        frames[row["sample_token"]].append(box)
    return frames


def _pose(row: dict[str, Any]) -> Float:
    w, x, y, z = row["rotation"]
    T = np.eye(4)
    T[:3, :3] = [
        [1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y)],
        [2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x)],
        [2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)],
    ]
    T[:3, 3] = row["translation"]
    return T


def coco(tree: Path) -> tuple[int, int]:
    """Return how many images and annotations there are; boxes must lie in their images."""
    images = annotations = 0
    for path in sorted((tree / "annotations").glob("*.json")):
        document = json.loads(path.read_text("utf-8"))
        sizes = {one["id"]: (one["width"], one["height"]) for one in document["images"]}
        images += len(sizes)
        annotations += len(document["annotations"])
        for one in document["annotations"]:
            x, y, w, h = one["bbox"]
            width, height = sizes[one["image_id"]]
            if not (x >= -0.01 and y >= -0.01 and x + w <= width + 0.01 and y + h <= height + 0.01):
                raise ValueError(f"a box lies outside of its image: {one}")
        for one in document["images"]:
            file = tree / "images" / one["file_name"]
            if not (file.is_file() or (tree / one["file_name"]).is_file()):
                raise ValueError(f"an image is not there: {one['file_name']}")
    return images, annotations


def segments(tree: Path) -> tuple[dict[int, int], dict[int, int]]:
    """Return pixels by image, and how many of them annotations mark."""
    sizes: dict[int, int] = {}
    areas: dict[int, int] = {}
    for path in sorted((tree / "annotations").glob("segments_*.json")):
        document = json.loads(path.read_text("utf-8"))
        for one in document["images"]:
            sizes[one["id"]] = one["width"] * one["height"]
        for one in document["annotations"]:
            runs = sum(one["segmentation"]["counts"][1::2])
            areas[one["image_id"]] = areas.get(one["image_id"], 0) + runs
    return sizes, areas


#: nuScenes' LiDAR looks along its y axis, x to the right.
_FLU_FROM_NUSCENES: Final = np.array([[0.0, 1, 0, 0], [-1, 0, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]])

READERS = {"kitti": kitti, "openpcdet": openpcdet, "mmdet3d": mmdet3d, "nuscenes": nuscenes}
