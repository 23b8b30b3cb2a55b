"""A drive in memory that pipelines can be run over."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest

from drivekit.api.processing import Pipeline, parse_pipeline
from drivekit.model.calibration import Calibration
from drivekit.model.cameras import Camera
from drivekit.model.dataset import BOXES, DatasetInfo, Sensor
from drivekit.model.frames import EGO, WORLD, Frame
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3
from drivekit.model.taxonomy import Taxonomy
from drivekit.model.trajectory import Trajectory

LIDAR, CAMERA = Frame("LIDAR"), Frame("CAM")
MOUNT = SE3.from_quat([1.0, 0, 0, 0.1], [1.0, 0.0, 1.8], EGO, LIDAR)
CAMERA_MOUNT = SE3(np.array([[0.0, 0, 1], [-1, 0, 0], [0, -1, 0]]), [1.5, 0.0, 1.6], EGO, CAMERA)
STAMPS = [1_000_000_000, 1_100_000_000, 1_200_000_000]


@dataclass(frozen=True, eq=False)
class MemoryDataset:
    """Fulfils the Dataset protocol from scenes."""

    scenes: dict[str, Any]
    splits: dict[str, Any] = field(default_factory=dict)

    @property
    def info(self) -> DatasetInfo:
        return DatasetInfo("memory", "/memory", Taxonomy("test", ("car", "pedestrian")))

    @property
    def scene_ids(self) -> tuple[str, ...]:
        return tuple(self.scenes)

    def __getitem__(self, scene_id: str) -> Any:
        return self.scenes[scene_id]

    def __len__(self) -> int:
        return len(self.scenes)

    def __iter__(self) -> Iterator[Any]:
        return iter(self.scenes.values())


def sweep(k: int) -> PointCloud:
    rng = np.random.default_rng(k)
    ground = np.column_stack([rng.uniform(-25, 25, (6000, 2)), np.full(6000, -1.8)])
    car = np.column_stack(
        [rng.uniform(8, 12, 200), np.full(200, 3.0), rng.uniform(-1.4, -0.2, 200)]
    )
    xyz = np.vstack([ground, car, [[0.2, 0.1, -0.3]]]).astype(np.float32)
    channels = {
        "intensity": rng.uniform(0, 1, len(xyz)).astype(np.float32),
        "ring": np.arange(len(xyz), dtype=np.uint16) % 16,
        "time": np.zeros(len(xyz), np.float32),
    }
    return PointCloud(xyz, LIDAR.at(STAMPS[k]), channels)


@pytest.fixture
def drive(make_scene, make_boxes, make_timeline) -> Callable[..., Any]:
    """Return a scene of three sweeps on a flat road beside a parked car."""

    def make(name: str = "drive", **changes: Any) -> Any:
        keys = ("a", "b", "c")
        ego = Trajectory(
            make_timeline("ego", [*STAMPS, STAMPS[-1] + 50_000_000], (*keys, "d")),
            [[1.0, 0, 0, 0]] * 4,
            [[0.0, 0, 0], [1, 0, 0], [2, 0, 0], [2.5, 0, 0]],
        )
        car = (ego.pose(0) @ MOUNT.at(STAMPS[0])).apply([[10.0, 3.5, -0.6]])
        labels = tuple(
            make_boxes(WORLD, car, track=np.array(["car"]), yaw=np.array([0.2])) for _ in keys
        )
        camera = Camera(CAMERA, 64, 48, np.array([[40.0, 0, 32], [0, 40, 24], [0, 0, 1]]))
        given = {
            "sensors": {
                "LIDAR": Sensor("LIDAR", "lidar", LIDAR),
                "CAM": Sensor("CAM", "camera", CAMERA),
            },
            "timelines": {
                "LIDAR": make_timeline("LIDAR", STAMPS, keys),
                "CAM": make_timeline("CAM", [s + 10_000_000 for s in STAMPS], ("x", "y", "z")),
                BOXES: make_timeline(BOXES, STAMPS, ("A", "B", "C")),
            },
            "mountings": Calibration((MOUNT, CAMERA_MOUNT), {"CAM": camera}),
            "poses": ego,
            "clouds": {"LIDAR": [sweep(k) for k in range(3)]},
            "labels": labels,
            **changes,
        }
        return make_scene(id=name, **given)

    return make


@pytest.fixture(scope="session")
def make_dataset() -> Callable[..., MemoryDataset]:
    """Return a dataset of scenes."""
    return lambda *scenes: MemoryDataset({scene.id: scene for scene in scenes})


@pytest.fixture(scope="session")
def steps() -> Callable[..., Pipeline]:
    """Return a pipeline of steps: ``steps({"op": "crop", …}, …, format="npz")``."""
    return lambda *entries, **keys: parse_pipeline(
        {"step": list(entries), **keys}, "test", "test.toml"
    )
