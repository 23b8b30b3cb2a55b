"""A synthetic dataset in the nuScenes schema, with detections that err.

A function of its arguments and numpy's generator: what the goldens in ``nuscenes/`` were made of.
Numbers drawn for things that are not written here (tracks, switches of identity) are drawn all the
same, so that the rest stays as it was.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

CATEGORIES = (
    "noise", "animal", "human.pedestrian.adult", "human.pedestrian.child",
    "human.pedestrian.construction_worker", "human.pedestrian.personal_mobility",
    "human.pedestrian.police_officer", "human.pedestrian.stroller",
    "human.pedestrian.wheelchair", "movable_object.barrier", "movable_object.debris",
    "movable_object.pushable_pullable", "movable_object.trafficcone",
    "static_object.bicycle_rack", "vehicle.bicycle", "vehicle.bus.bendy",
    "vehicle.bus.rigid", "vehicle.car", "vehicle.construction",
    "vehicle.emergency.ambulance", "vehicle.emergency.police", "vehicle.motorcycle",
    "vehicle.trailer", "vehicle.truck", "flat.driveable_surface", "flat.other",
    "flat.sidewalk", "flat.terrain", "static.manmade", "static.other",
    "static.vegetation", "vehicle.ego",
)  # fmt: skip
DETECTION = {
    "movable_object.barrier": "barrier", "vehicle.bicycle": "bicycle",
    "vehicle.bus.bendy": "bus", "vehicle.bus.rigid": "bus", "vehicle.car": "car",
    "vehicle.construction": "construction_vehicle", "vehicle.motorcycle": "motorcycle",
    "human.pedestrian.adult": "pedestrian", "human.pedestrian.child": "pedestrian",
    "human.pedestrian.construction_worker": "pedestrian",
    "human.pedestrian.police_officer": "pedestrian",
    "movable_object.trafficcone": "traffic_cone", "vehicle.trailer": "trailer",
    "vehicle.truck": "truck",
}  # fmt: skip
CLASSES = (
    "car", "truck", "bus", "trailer", "construction_vehicle", "pedestrian", "motorcycle",
    "bicycle", "traffic_cone", "barrier",
)  # fmt: skip
TRACKED = frozenset(CLASSES) - {"construction_vehicle", "traffic_cone", "barrier"}
CYCLE = ("cycle.with_rider", "cycle.without_rider")
PEDESTRIAN = ("pedestrian.moving", "pedestrian.sitting_lying_down", "pedestrian.standing")
VEHICLE = ("vehicle.moving", "vehicle.parked", "vehicle.stopped")
ATTRIBUTES = {
    **dict.fromkeys(CLASSES, VEHICLE), "pedestrian": PEDESTRIAN, "bicycle": CYCLE,
    "motorcycle": CYCLE, "traffic_cone": (), "barrier": (),
}  # fmt: skip
# Category: share, width, length, height [m], top speed [m/s].
MIX = {
    "vehicle.car": (0.425, 1.95, 4.6, 1.73, 14),
    "human.pedestrian.adult": (0.18, 0.67, 0.73, 1.77, 2),
    "movable_object.barrier": (0.13, 2.5, 0.5, 1.0, 0),
    "movable_object.trafficcone": (0.085, 0.4, 0.4, 1.1, 0),
    "vehicle.truck": (0.075, 2.5, 6.9, 2.8, 12),
    "vehicle.trailer": (0.021, 2.9, 12.3, 3.9, 8),
    "vehicle.bus.rigid": (0.013, 2.9, 11.0, 3.5, 10),
    "vehicle.bus.bendy": (0.003, 2.9, 14.0, 3.6, 10),
    "vehicle.construction": (0.013, 2.8, 6.4, 3.2, 3),
    "vehicle.motorcycle": (0.012, 0.77, 2.1, 1.47, 12),
    "vehicle.bicycle": (0.011, 0.6, 1.7, 1.28, 6),
    "human.pedestrian.child": (0.002, 0.5, 0.5, 1.3, 2),
    "human.pedestrian.construction_worker": (0.009, 0.7, 0.7, 1.8, 2),
    "static_object.bicycle_rack": (0.004, 2.0, 8.0, 1.4, 0),
    "movable_object.pushable_pullable": (0.012, 0.6, 0.6, 1.1, 1),
    "movable_object.debris": (0.005, 1, 1, 0.5, 0),
}
SIZE = {DETECTION[c]: v[1:4] for c, v in MIX.items() if c in DETECTION}
CAMERAS = ("CAM_FRONT", "CAM_FRONT_RIGHT", "CAM_BACK_RIGHT", "CAM_BACK", "CAM_BACK_LEFT",
           "CAM_FRONT_LEFT")  # fmt: skip
RADARS = ("RADAR_FRONT", "RADAR_FRONT_RIGHT", "RADAR_BACK_RIGHT", "RADAR_BACK_LEFT",
          "RADAR_FRONT_LEFT")  # fmt: skip
MODALITY = {"L": "lidar", "C": "camera", "R": "radar"}
SUFFIX = {"L": "pcd.bin", "C": "jpg", "R": "pcd"}
TABLES = ("category", "attribute", "visibility", "instance", "sensor", "calibrated_sensor",
          "ego_pose", "log", "scene", "sample", "sample_data", "sample_annotation",
          "map")  # fmt: skip


@dataclass(frozen=True)
class Options:
    """What to make; ``boxes`` and ``preds`` are means a sample."""

    seed: int = 0
    scenes: int = 4
    samples: int = 40
    boxes: float = 31
    preds: int = 120
    noise: float = 0.4
    recall: float = 0.85
    score_step: float = 0.0
    edge_cases: bool = False
    full_sensors: bool = False
    version: str = "v1.0-trainval"
    split: str = "synth_val"


class Tokens:
    """Tokens of 32 hexadecimal digits, one after the other."""

    def __init__(self, seed: int) -> None:
        self._rng = np.random.default_rng([seed, 77])
        self._ready: list[str] = []

    def __call__(self) -> str:
        if not self._ready:
            digits = self._rng.bytes(16 * 4096).hex()
            self._ready = [digits[i : i + 32] for i in range(0, len(digits), 32)][::-1]
        return self._ready.pop()


@dataclass
class Box:
    """An annotation and what the detector is told of it."""

    record: dict[str, Any]
    category: str
    attribute: str
    velocity: np.ndarray
    yaw: float

    @property
    def name(self) -> str | None:
        return DETECTION.get(self.category)


@dataclass
class World:
    """Tables and detections as they grow."""

    options: Options
    tables: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    detections: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    names: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.rng = np.random.default_rng(self.options.seed)
        self.token = Tokens(self.options.seed)
        self.tables = {name: [] for name in TABLES}

    def add(self, table: str, **record: Any) -> dict[str, Any]:
        self.tables[table].append(record)
        return record

    def score(self, values: Any) -> np.ndarray:
        step = self.options.score_step
        return np.round(np.asarray(values) / step) * step if step > 0 else np.asarray(values)


def make(options: Options) -> World:
    """Return a dataset and its detections."""
    world = World(options)
    add, token = world.add, world.token
    categories = {}
    for i, name in enumerate(CATEGORIES):
        categories[name] = token()
        add("category", token=categories[name], name=name, description="", index=i)
    attributes = {}
    for name in (*CYCLE, *PEDESTRIAN, *VEHICLE):
        attributes[name] = token()
        add("attribute", token=attributes[name], name=name, description="")
    for i, level in enumerate(("v0-40", "v40-60", "v60-80", "v80-100")):
        add("visibility", token=str(i + 1), level=level, description="")
    sensors = {}
    for channel in ("LIDAR_TOP", *((*CAMERAS, *RADARS) if options.full_sensors else ())):
        sensors[channel] = token()
        add("sensor", token=sensors[channel], channel=channel, modality=MODALITY[channel[0]])
    for i in range(options.scenes):
        _add_scene(world, i, sensors, categories, attributes)
    logs = [log["token"] for log in world.tables["log"]]
    add("map", token=token(), log_tokens=logs, category="semantic_prior", filename="maps/synth.png")
    return world


def write(world: World, root: Path) -> Path:
    """Write the tables and ``results/detection.json``; sensor files and maps are absent."""
    version = root / world.options.version
    version.mkdir(parents=True, exist_ok=True)
    for name, rows in world.tables.items():
        (version / f"{name}.json").write_text(json.dumps(rows))
    (version / "splits.json").write_text(json.dumps({world.options.split: world.names}))
    meta = {f"use_{name}": name == "lidar" for name in ("camera", "lidar", "radar", "map")}
    (root / "results").mkdir(exist_ok=True)
    document = {"meta": meta | {"use_external": False}, "results": world.detections}
    (root / "results" / "detection.json").write_text(json.dumps(document))
    return root


def _yaw_quat(yaw: np.ndarray) -> np.ndarray:
    return np.stack([np.cos(yaw / 2), 0 * yaw, 0 * yaw, np.sin(yaw / 2)], -1)


def _add_scene(
    world: World,
    i: int,
    sensors: dict[str, str],
    categories: dict[str, str],
    attributes: dict[str, str],
) -> None:
    rng, token, m = world.rng, world.token, world.options.samples
    name = f"scene-{9000 + i:04d}"
    world.names.append(name)
    log = token()
    world.add("log", token=log, logfile=f"synth-{i:05d}", vehicle="n000",
              date_captured="2018-01-01", location="singapore-onenorth")  # fmt: skip
    mounts = {}
    for channel, sensor in sensors.items():
        mounts[channel] = token()
        is_camera = channel[0] == "C"
        world.add(
            "calibrated_sensor",
            token=mounts[channel],
            sensor_token=sensor,
            translation=[1.7, 0.0, 1.5] if is_camera else [0.94, 0.0, 1.84],
            rotation=[0.5, -0.5, 0.5, -0.5]
            if is_camera
            else [0.7071067811865476, 0.0, 0.0, -0.7071067811865475],
            camera_intrinsic=[[1266.4, 0.0, 816.3], [0.0, 1266.4, 491.5], [0.0, 0.0, 1.0]]
            if is_camera
            else [],
        )
    start = 1532402927647951 + i * 60_000_000
    stamps = start + (np.arange(m) * 500_000 + rng.integers(-20_000, 20_000, m))
    heading, speed = rng.uniform(-math.pi, math.pi), rng.uniform(2, 9)
    origin = rng.uniform(300, 2000, 2)
    seconds = (stamps - stamps[0]) * 1e-6
    ego = origin + np.outer(seconds * speed, [math.cos(heading), math.sin(heading)])
    samples, scene = [token() for _ in range(m)], token()
    world.add("scene", token=scene, name=name, description="synthetic", log_token=log,
              nbr_samples=m, first_sample_token=samples[0],
              last_sample_token=samples[-1])  # fmt: skip
    for k in range(m):
        world.add("sample", token=samples[k], timestamp=int(stamps[k]), scene_token=scene,
                  prev=samples[k - 1] if k else "",
                  next=samples[k + 1] if k < m - 1 else "")  # fmt: skip
    quat = _yaw_quat(np.full(m, heading)).tolist()
    for channel, mount in mounts.items():
        _add_records(world, channel, mount, samples, stamps, ego, quat)
    boxes: list[list[Box]] = [[] for _ in range(m)]
    n_tracks = max(1, round(world.options.boxes * m / (0.5 * m + 0.5)))
    for _ in range(n_tracks):
        _add_track(world, samples, seconds, ego, boxes, categories, attributes)
    for of_sample in boxes:
        world.tables["sample_annotation"] += [box.record for box in of_sample]
    false_tracks = []
    for j in rng.integers(0, 8, max(1, n_tracks // 6)):
        rng.integers(0, m), rng.uniform(-45, 45, 2), rng.random()
        false_tracks.append(CLASSES[j])
    for k in range(m):
        world.detections[samples[k]] = _detections(
            world, k, samples[k], boxes[k], ego[k], false_tracks
        )


def _add_records(
    world: World,
    channel: str,
    mount: str,
    samples: list[str],
    stamps: np.ndarray,
    ego: np.ndarray,
    quat: list[list[float]],
) -> None:
    """Add a channel's key frames and, between them, its sweeps."""
    n = (10 if channel[0] == "L" else 6) if world.options.full_sensors else 1
    before: dict[str, Any] | None = None
    for k in range(len(samples)):
        for s in range(n if k else 1):
            is_key = s == (n - 1 if k else 0)
            token, pose = world.token(), world.token()
            if is_key:
                stamp, place = int(stamps[k]), ego[k]
            else:
                stamp = int(stamps[k - 1] + (stamps[k] - stamps[k - 1]) * (s + 1) // n)
                place = ego[k - 1] + (ego[k] - ego[k - 1]) * (s + 1) / n
            world.add("ego_pose", token=pose, timestamp=stamp, rotation=quat[k],
                      translation=[float(place[0]), float(place[1]), 0.0])  # fmt: skip
            folder = "samples" if is_key else "sweeps"
            is_camera = channel[0] == "C"
            record = world.add(
                "sample_data",
                token=token,
                sample_token=samples[k],
                ego_pose_token=pose,
                calibrated_sensor_token=mount,
                timestamp=stamp,
                fileformat="jpg" if is_camera else "pcd",
                is_key_frame=is_key,
                height=900 if is_camera else 0,
                width=1600 if is_camera else 0,
                filename=f"{folder}/{channel}/synth__{channel}__{stamp}.{SUFFIX[channel[0]]}",
                prev=before["token"] if before else "",
                next="",
            )
            if before:
                before["next"] = token
            before = record


def _add_track(
    world: World,
    samples: list[str],
    seconds: np.ndarray,
    ego: np.ndarray,
    boxes: list[list[Box]],
    categories: dict[str, str],
    attributes: dict[str, str],
) -> None:
    rng, m = world.rng, len(samples)
    share = np.array([values[0] for values in MIX.values()])
    category = list(MIX)[rng.choice(len(MIX), p=share / share.sum())]
    n = int(rng.integers(1, m + 1))
    first = int(rng.integers(0, m - n + 1))
    middle = first + n // 2
    center = ego[middle] + rng.uniform(-55, 55, 2)
    _, width, length, height, top_speed = MIX[category]
    is_moving = top_speed > 0 and rng.random() < 0.5
    speed = rng.uniform(0.3, top_speed) if is_moving else 0.0
    yaw = rng.uniform(-math.pi, math.pi)
    velocity = speed * np.array([math.cos(yaw), math.sin(yaw)])
    frames = np.arange(first, first + n)
    places = center + np.outer(seconds[frames] - seconds[middle], velocity)
    places = places + rng.normal(0, 0.02, (n, 2))
    size = np.array([width, length, height]) * np.exp(rng.normal(0, 0.08, 3))
    yaws = yaw + rng.normal(0, 0.01, n)
    quats = _yaw_quat(yaws)
    n_lidar = rng.geometric(0.05, n) - 1
    n_lidar[rng.random(n) < 0.08] = 0
    n_radar = np.where(rng.random(n) < 0.85, 0, rng.integers(1, 5, n))
    instance = world.token()
    tokens = [world.token() for _ in range(n)]
    known = ATTRIBUTES.get(DETECTION.get(category, ""), ())
    if not known or rng.random() < 0.01:
        attribute = ""
    else:
        attribute = known[0 if is_moving else int(rng.integers(1, len(known)))]
    world.add("instance", token=instance, category_token=categories[category], nbr_annotations=n,
              first_annotation_token=tokens[0], last_annotation_token=tokens[-1])  # fmt: skip
    for j, k in enumerate(frames):
        record = {
            "token": tokens[j],
            "sample_token": samples[k],
            "instance_token": instance,
            "visibility_token": "4",
            "attribute_tokens": [attributes[attribute]] if attribute else [],
            "translation": [float(places[j, 0]), float(places[j, 1]), height / 2],
            "size": size.tolist(),
            "rotation": quats[j].tolist(),
            "prev": tokens[j - 1] if j else "",
            "next": tokens[j + 1] if j < n - 1 else "",
            "num_lidar_pts": int(n_lidar[j]),
            "num_radar_pts": int(n_radar[j]),
        }
        boxes[k].append(Box(record, category, attribute, velocity, yaws[j]))
    rng.random()


def _detections(
    world: World, k: int, sample: str, boxes: list[Box], ego: np.ndarray, false_tracks: list[str]
) -> list[dict[str, Any]]:
    rng, options = world.rng, world.options
    found = [b for b in boxes if b.name is not None and rng.random() < options.recall]
    rows = list(_hits(world, sample, found)) if found else []
    for name in false_tracks:
        if name in TRACKED:
            rng.random()
    n = max(0, min(options.preds, 500) - len(rows))
    if n:
        rows += _inventions(world, sample, ego, n)
    if options.edge_cases:
        for row in rows:
            _spoil(row, rng.random())
        if k % 7 == 3:
            rows = []
    return rows[: min(options.preds, 500)]


def _hits(world: World, sample: str, found: list[Box]) -> Iterator[dict[str, Any]]:
    rng, n = world.rng, len(found)
    noise = rng.normal(0, world.options.noise, (n, 3)) * np.exp(rng.normal(0, 0.6, (n, 1)))
    center = np.array([b.record["translation"] for b in found]) + noise
    size = np.array([b.record["size"] for b in found]) * np.exp(rng.normal(0, 0.1, (n, 3)))
    yaw = np.array([b.yaw for b in found]) + rng.normal(0, 0.15, n)
    quat = _yaw_quat(yaw + math.pi * (rng.random(n) < 0.05))
    velocity = np.array([b.velocity for b in found]) + rng.normal(0, 0.4, (n, 2))
    score = np.clip(world.score(1 / (1 + np.exp(-rng.normal(0.6, 1.3, n)))), 0, 1)
    chance = rng.random((n, 2))
    for i, box in enumerate(found):
        name = box.name if chance[i, 0] > 0.06 else CLASSES[int(chance[i, 1] * 10)]
        known = ATTRIBUTES[name or ""]
        attribute = ""
        if known:
            keeps = box.attribute in known and chance[i, 1] > 0.15
            attribute = box.attribute if keeps else known[int(chance[i, 0] * len(known))]
        yield {
            "sample_token": sample,
            "translation": center[i].tolist(),
            "size": size[i].tolist(),
            "rotation": quat[i].tolist(),
            "velocity": velocity[i].tolist(),
            "detection_name": name,
            "detection_score": float(score[i]),
            "attribute_name": attribute,
        }


def _inventions(world: World, sample: str, ego: np.ndarray, n: int) -> list[dict[str, Any]]:
    rng = world.rng
    label = rng.integers(0, 10, n)
    center = np.concatenate([ego + rng.uniform(-55, 55, (n, 2)), rng.uniform(0.3, 2, (n, 1))], 1)
    size = np.array([SIZE[name] for name in CLASSES])[label] * np.exp(rng.normal(0, 0.2, (n, 3)))
    quat = _yaw_quat(rng.uniform(-math.pi, math.pi, n))
    velocity = rng.normal(0, 3, (n, 2))
    score = np.clip(world.score(rng.beta(1.2, 6, n)), 0, 1)
    chance = rng.random(n)
    rows = []
    for i in range(n):
        name = CLASSES[label[i]]
        known = ATTRIBUTES[name]
        rows.append(
            {
                "sample_token": sample,
                "translation": center[i].tolist(),
                "size": size[i].tolist(),
                "rotation": quat[i].tolist(),
                "velocity": velocity[i].tolist(),
                "detection_name": name,
                "detection_score": float(score[i]),
                "attribute_name": known[int(chance[i] * len(known))] if known else "",
            }
        )
    return rows


def _spoil(row: dict[str, Any], chance: float) -> None:
    if chance < 0.02:
        row["velocity"] = [math.nan, math.nan]
    elif chance < 0.04:
        row["num_pts"] = 0
    elif chance < 0.06:
        row["detection_score"] = 0.0
    elif chance < 0.08:
        row["attribute_name"] = ""
    elif chance < 0.10:
        row["rotation"] = [2 * c for c in row["rotation"]]
