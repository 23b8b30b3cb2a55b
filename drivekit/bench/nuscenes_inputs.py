"""A generated dataset in the nuScenes schema, with detections that err.

A function of its options and numpy's generator: what the goldens of ``nuscenes-detection`` were
made of. Numbers that were drawn for things not written here (tracks, switches of identity) are
drawn all the same, so that the rest stays as it was.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from drivekit.bench.nuscenes_detector import detections
from drivekit.bench.nuscenes_kinds import (
    ATTRIBUTES,
    ATTRIBUTES_OF,
    CATEGORIES,
    CLASSES,
    DETECTION,
    MIX,
    Box,
    Float,
    Options,
    yaw_quat,
)

__all__ = ["Options", "World", "make", "write"]

_CAMERAS: Final = ("CAM_FRONT", "CAM_FRONT_RIGHT", "CAM_BACK_RIGHT", "CAM_BACK", "CAM_BACK_LEFT",
                   "CAM_FRONT_LEFT")  # fmt: skip
_RADARS: Final = ("RADAR_FRONT", "RADAR_FRONT_RIGHT", "RADAR_BACK_RIGHT", "RADAR_BACK_LEFT",
                  "RADAR_FRONT_LEFT")  # fmt: skip
# By the first letter of a channel.
_MODALITY: Final = {"L": "lidar", "C": "camera", "R": "radar"}
_SUFFIX: Final = {"L": "pcd.bin", "C": "jpg", "R": "pcd"}
_TABLES: Final = ("category", "attribute", "visibility", "instance", "sensor", "calibrated_sensor",
                  "ego_pose", "log", "scene", "sample", "sample_data", "sample_annotation",
                  "map")  # fmt: skip
_INTRINSIC: Final = [[1266.4, 0.0, 816.3], [0.0, 1266.4, 491.5], [0.0, 0.0, 1.0]]


class _Tokens:
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
class World:
    """Tables and detections as they grow."""

    options: Options
    tables: dict[str, list[dict[str, Any]]] = field(init=False)
    detections: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    names: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.rng = np.random.default_rng(self.options.seed)
        self.token = _Tokens(self.options.seed)
        self.tables = {name: [] for name in _TABLES}

    def add(self, table: str, **record: Any) -> dict[str, Any]:
        """Append a record and return it."""
        self.tables[table].append(record)
        return record


def make(options: Options) -> World:
    """Return a dataset and its detections."""
    world = World(options)
    add, token = world.add, world.token
    categories = {}
    for i, name in enumerate(CATEGORIES):
        categories[name] = token()
        add("category", token=categories[name], name=name, description="", index=i)
    attributes = {}
    for name in ATTRIBUTES:
        attributes[name] = token()
        add("attribute", token=attributes[name], name=name, description="")
    for i, level in enumerate(("v0-40", "v40-60", "v60-80", "v80-100")):
        add("visibility", token=str(i + 1), level=level, description="")
    sensors = {}
    for channel in ("LIDAR_TOP", *((*_CAMERAS, *_RADARS) if options.full_sensors else ())):
        sensors[channel] = token()
        add("sensor", token=sensors[channel], channel=channel, modality=_MODALITY[channel[0]])
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


def _add_scene(
    world: World,
    i: int,
    sensors: Mapping[str, str],
    categories: Mapping[str, str],
    attributes: Mapping[str, str],
) -> None:
    rng, token, m = world.rng, world.token, world.options.samples
    name = f"scene-{9000 + i:04d}"
    world.names.append(name)
    log = token()
    world.add("log", token=log, logfile=f"synth-{i:05d}", vehicle="n000",
              date_captured="2018-01-01", location="singapore-onenorth")  # fmt: skip
    mounts = {channel: _add_mount(world, channel, sensor) for channel, sensor in sensors.items()}
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
    quat = yaw_quat(np.full(m, heading)).tolist()
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
    for k, sample in enumerate(samples):
        world.detections[sample] = detections(
            rng, world.options, k, sample, boxes[k], ego[k], false_tracks
        )


def _add_mount(world: World, channel: str, sensor: str) -> str:
    token, is_camera = world.token(), channel[0] == "C"
    world.add(
        "calibrated_sensor",
        token=token,
        sensor_token=sensor,
        translation=[1.7, 0.0, 1.5] if is_camera else [0.94, 0.0, 1.84],
        rotation=[0.5, -0.5, 0.5, -0.5]
        if is_camera
        else [0.7071067811865476, 0.0, 0.0, -0.7071067811865475],
        camera_intrinsic=_INTRINSIC if is_camera else [],
    )
    return token


def _add_records(
    world: World,
    channel: str,
    mount: str,
    samples: Sequence[str],
    stamps: NDArray[np.int64],
    ego: Float,
    quat: Sequence[Sequence[float]],
) -> None:
    """Add a channel's key frames and, between them, its sweeps."""
    n = (10 if channel[0] == "L" else 6) if world.options.full_sensors else 1
    is_camera = channel[0] == "C"
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
                filename=f"{folder}/{channel}/synth__{channel}__{stamp}.{_SUFFIX[channel[0]]}",
                prev=before["token"] if before else "",
                next="",
            )
            if before:
                before["next"] = token
            before = record


def _add_track(
    world: World,
    samples: Sequence[str],
    seconds: Float,
    ego: Float,
    boxes: Sequence[list[Box]],
    categories: Mapping[str, str],
    attributes: Mapping[str, str],
) -> None:
    rng, m = world.rng, len(samples)
    share = np.array([of.share for of in MIX.values()])
    category = list(MIX)[rng.choice(len(MIX), p=share / share.sum())]
    of = MIX[category]
    n = int(rng.integers(1, m + 1))
    first = int(rng.integers(0, m - n + 1))
    middle = first + n // 2
    center = ego[middle] + rng.uniform(-55, 55, 2)
    is_moving = of.top_speed > 0 and rng.random() < 0.5
    speed = rng.uniform(0.3, of.top_speed) if is_moving else 0.0
    yaw = rng.uniform(-math.pi, math.pi)
    velocity = speed * np.array([math.cos(yaw), math.sin(yaw)])
    frames = np.arange(first, first + n)
    places = center + np.outer(seconds[frames] - seconds[middle], velocity)
    places = places + rng.normal(0, 0.02, (n, 2))
    size = np.array([of.width, of.length, of.height]) * np.exp(rng.normal(0, 0.08, 3))
    yaws = yaw + rng.normal(0, 0.01, n)
    quats = yaw_quat(yaws)
    n_lidar = rng.geometric(0.05, n) - 1
    n_lidar[rng.random(n) < 0.08] = 0
    n_radar = np.where(rng.random(n) < 0.85, 0, rng.integers(1, 5, n))
    instance = world.token()
    tokens = [world.token() for _ in range(n)]
    known = ATTRIBUTES_OF.get(DETECTION.get(category, ""), ())
    if not known or rng.random() < 0.01:
        attribute = ""
    else:
        attribute = known[0 if is_moving else int(rng.integers(1, len(known)))]
    world.add("instance", token=instance, category_token=categories[category], nbr_annotations=n,
              first_annotation_token=tokens[0], last_annotation_token=tokens[-1])  # fmt: skip
    for j, k in enumerate(frames.tolist()):
        record = {
            "token": tokens[j],
            "sample_token": samples[k],
            "instance_token": instance,
            "visibility_token": "4",
            "attribute_tokens": [attributes[attribute]] if attribute else [],
            "translation": [float(places[j, 0]), float(places[j, 1]), of.height / 2],
            "size": size.tolist(),
            "rotation": quats[j].tolist(),
            "prev": tokens[j - 1] if j else "",
            "next": tokens[j + 1] if j < n - 1 else "",
            "num_lidar_pts": int(n_lidar[j]),
            "num_radar_pts": int(n_radar[j]),
        }
        boxes[k].append(Box(record, category, attribute, velocity, yaws[j]))
    rng.random()
