"""A small scene to look at: a LiDAR, two cameras, boxes, an ego car that drives ahead."""

from __future__ import annotations

from dataclasses import dataclass, replace
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from drivekit.model.boxes import BoxTable, FrameKey
from drivekit.model.calibration import Calibration
from drivekit.model.cameras import Camera
from drivekit.model.dataset import BOXES, Sensor
from drivekit.model.frames import EGO, OPTICAL_FROM_FLU, WORLD, Frame
from drivekit.model.images import ImageRef
from drivekit.model.matches import NO_ROW, MatchTable, Setting, Status
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3
from drivekit.model.timeline import Timeline
from drivekit.model.trajectory import Trajectory

MS = 1_000_000
STAMPS = [1000 * MS, 1500 * MS]
WIDTH, HEIGHT = 320, 180
K = np.array([[200.0, 0, WIDTH / 2], [0, 200.0, HEIGHT / 2], [0, 0, 1]])


@dataclass(frozen=True)
class Photo:
    """One grey image, whatever is asked for."""

    shade: int = 90

    def read(self, name: str) -> bytes:
        buffer = BytesIO()
        Image.new("RGB", (WIDTH, HEIGHT), (self.shade,) * 3).save(buffer, "PNG")
        return buffer.getvalue()

    def where(self, name: str) -> str:
        return f"memory/{name}"


def mount(channel: str, yaw: float) -> SE3:
    turn = np.array([[np.cos(yaw), -np.sin(yaw), 0], [np.sin(yaw), np.cos(yaw), 0], [0, 0, 1]])
    return SE3(turn @ OPTICAL_FROM_FLU.T, [1.0, 0, 1.5], EGO, Frame(channel))


@pytest.fixture(scope="session")
def drive(make_scene, make_boxes, make_timeline):
    """Two labelled frames; the cameras fire 40 ms after the LiDAR."""
    edges = [SE3.identity(EGO, Frame("LIDAR")), mount("FRONT", 0.0), mount("BACK", np.pi)]
    calibration = Calibration(
        tuple(edges),
        {c: Camera(Frame(c), WIDTH, HEIGHT, K) for c in ("FRONT", "BACK")},
    )
    late = [s + 40 * MS for s in STAMPS]
    times = np.array(sorted(STAMPS + late))
    ego = Trajectory(
        Timeline("ego", tuple(map(str, times)), times),
        np.tile([1.0, 0, 0, 0], (4, 1)),
        np.stack([times / 1e9 * 10, np.zeros(4), np.zeros(4)], 1),
    )
    rng = np.random.default_rng(0)
    clouds = [
        PointCloud(
            rng.uniform([-40, -30, -1], [40, 30, 3], (800, 3)).astype(np.float32),
            Frame("LIDAR", s),
            {"intensity": rng.uniform(0, 255, 800).astype(np.float32)},
        )
        for s in STAMPS
    ]
    labels = [
        make_boxes(
            WORLD,
            np.add([[20.0, 0, 1], [12, 6, 1], [-15, -4, 1]], [s / 1e9 * 10, 0, 0]),
            label=[0, 1, 0],
            row=[3 * i, 3 * i + 1, 3 * i + 2],
        )
        for i, s in enumerate(STAMPS)
    ]
    images = {
        c: [ImageRef(Photo(), f"{c}/{i}.png", Frame(c, s), WIDTH, HEIGHT)
            for i, s in enumerate(late)]
        for c in ("FRONT", "BACK")
    }  # fmt: skip
    return make_scene(
        sensors={
            "LIDAR": Sensor("LIDAR", "lidar", Frame("LIDAR")),
            "FRONT": Sensor("FRONT", "camera", Frame("FRONT")),
            "BACK": Sensor("BACK", "camera", Frame("BACK")),
        },
        timelines={
            BOXES: make_timeline(BOXES, STAMPS),
            "LIDAR": make_timeline("LIDAR", STAMPS),
            "FRONT": make_timeline("FRONT", late),
            "BACK": make_timeline("BACK", late),
        },
        mountings=calibration,
        poses=ego,
        clouds={"LIDAR": clouds},
        images=images,
        labels=tuple(labels),
    )


@pytest.fixture(scope="session")
def but():
    """Return a scene with some parts replaced."""
    return replace


@pytest.fixture(scope="session")
def truth(drive) -> BoxTable:
    keys = drive.timeline(BOXES).keys
    pairs = [(FrameKey(drive.id, k), drive.boxes(i)) for i, k in enumerate(keys)]
    return BoxTable.from_frames(pairs, drive.boxes(0).taxonomy)


@pytest.fixture(scope="session")
def predictions(drive, make_boxes) -> BoxTable:
    """In the vehicle's frame: a hit, a false alarm and one below the cut in either frame."""
    pairs = []
    for key, stamp in zip(drive.timeline(BOXES).keys, STAMPS, strict=True):
        boxes = make_boxes(
            EGO.at(stamp), [[20.3, 0.2, 1], [25, -8, 1], [5, 5, 1]],
            label=[0, 1, 0], score=[0.9, 0.6, 0.05],
        )  # fmt: skip
        pairs.append((FrameKey(drive.id, key), boxes))
    return BoxTable.from_frames(pairs, pairs[0][1].taxonomy)


@pytest.fixture(scope="session")
def matches(truth) -> MatchTable:
    """Frame 0: a hit, a false alarm, a miss, and one ignored. Frame 1: nothing was decided."""
    rows = [
        (Status.TRUE_POSITIVE, 0, 0, 0.9),
        (Status.FALSE_POSITIVE, 1, NO_ROW, 0.6),
        (Status.FALSE_NEGATIVE, NO_ROW, 1, np.nan),
        (Status.IGNORED, NO_ROW, 2, np.nan),
        # The same box counts in its own class and is ignored in another: the miss outweighs it.
        (Status.IGNORED, NO_ROW, 1, np.nan),
    ]
    status, pred, gt, score = zip(*rows, strict=True)
    n = len(rows)
    return MatchTable(
        (Setting("near"),), "near", ("", "other"), truth.frames, truth.taxonomy.classes,
        setting=np.zeros(n), frame=np.zeros(n), status=status, reason=np.zeros(n), pred_row=pred,
        gt_row=gt, label=np.zeros(n), score=score, affinity=np.full(n, np.nan),
    )  # fmt: skip
