from __future__ import annotations

import numpy as np
import pytest

from drivekit.errors import MissingDataError
from drivekit.geometry.tables import in_frames_of
from drivekit.model.boxes import BoxTable, FrameKey
from drivekit.model.calibration import Calibration
from drivekit.model.dataset import BOXES
from drivekit.model.frames import EGO, WORLD, Frame
from drivekit.model.rigid import SE3
from drivekit.model.timeline import Timeline
from drivekit.model.trajectory import Trajectory

LIDAR = Frame("LIDAR")
STAMPS = [10, 20]


@pytest.fixture
def dataset(make_scene, make_timeline):
    poses = Trajectory(
        Timeline("ego", ("a", "b"), np.array(STAMPS)),
        [[np.cos(0.2), 0, 0, np.sin(0.2)]] * 2,
        [[100, 0, 0], [200, 0, 0]],
    )
    mounting = SE3.from_quat([0.99, 0.05, 0, 0.1], [1, 0, 2], EGO, LIDAR)
    scene = make_scene(
        mountings=Calibration((mounting,)),
        poses=poses,
        timelines={BOXES: make_timeline(BOXES, STAMPS, ["k0", "k1"])},
    )
    return {"drive": scene}


def table(make_boxes, frames: list[Frame], counts: tuple[int, int] = (2, 3)) -> BoxTable:
    rng = np.random.default_rng(0)
    pairs = [
        (FrameKey("drive", f"k{i}"), make_boxes(f, rng.normal(size=(n, 3)), score=rng.random(n)))
        for i, (f, n) in enumerate(zip(frames, counts, strict=True))
    ]
    return BoxTable.from_frames(pairs, pairs[0][1].taxonomy)


@pytest.mark.parametrize("stamped", [True, False])
def test_there_and_back_is_where_it_was(dataset, make_boxes, stamped: bool) -> None:
    lidar = [LIDAR.at(s if stamped else None) for s in STAMPS]
    boxes = table(make_boxes, lidar)
    world = table(make_boxes, [WORLD, WORLD], (0, 0))
    moved = in_frames_of(dataset, boxes, world)
    assert moved.coordinate_frames == (WORLD, WORLD)
    assert moved.row.tolist() == boxes.row.tolist()
    np.testing.assert_array_equal(moved.score, boxes.score)
    assert np.abs(moved[0].center[:, 0] - 100).max() < 20
    assert np.abs(moved[1].center[:, 0] - 200).max() < 20
    back = in_frames_of(dataset, moved, table(make_boxes, [LIDAR.at(s) for s in STAMPS], (0, 0)))
    np.testing.assert_allclose(back.center, boxes.center, atol=1e-9)
    np.testing.assert_allclose(back.yaw, boxes.yaw, atol=1e-9)


def test_boxes_that_are_there_already_are_not_touched(dataset, make_boxes) -> None:
    boxes = table(make_boxes, [WORLD, WORLD])
    assert in_frames_of(dataset, boxes, boxes) is boxes


def test_a_frame_that_cannot_be_reached_is_named(dataset, make_boxes) -> None:
    boxes = table(make_boxes, [Frame("RADAR", s) for s in STAMPS])
    with pytest.raises(MissingDataError, match=r"drive/k0.*RADAR"):
        in_frames_of(dataset, boxes, table(make_boxes, [WORLD, WORLD]))
    with pytest.raises(MissingDataError, match=r"^preds\.csv, frame drive/k0: .*RADAR"):
        in_frames_of(dataset, boxes, table(make_boxes, [WORLD, WORLD]), "preds.csv")
