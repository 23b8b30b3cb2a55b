from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.errors import DataError
from drivekit.geometry.corners import corners
from drivekit.loaders.kitti_boxes import BOX_FRAME, KITTI, RECT, box_columns, labels_of
from drivekit.loaders.kitti_text import LABEL, RESULT, read_rows
from drivekit.model.boxes import Boxes
from drivekit.model.rigid import SE3

size = st.floats(0.1, 20)
place = st.floats(-80, 80)
angle = st.floats(-math.pi, math.pi)


def boxes_of(*rows: str) -> Boxes:
    layout = RESULT if len(rows[0].split()) == 16 else LABEL
    read = read_rows([("f", "\n".join(rows).encode())], layout)
    columns = box_columns(read, labels_of(read))
    return Boxes(row=np.arange(len(read)), taxonomy=KITTI, frame=BOX_FRAME, **columns)


def devkit_corners(h: float, w: float, l: float, x: float, y: float, z: float, ry: float):  # noqa: E741
    """The eight corners in the camera's axes, as the devkit's readme describes the columns."""
    found = []
    for dy in (0.0, -h):
        for dx in (-l / 2, l / 2):
            for dz in (-w / 2, w / 2):
                c, s = math.cos(ry), math.sin(ry)
                found.append((x + c * dx + s * dz, y + dy, z - s * dx + c * dz))
    return sorted(found)


@settings(max_examples=80, deadline=None)
@given(size, size, size, place, place, place, angle)
def test_boxes_keep_their_corners(h, w, l, x, y, z, ry) -> None:  # noqa: E741
    boxes = boxes_of(f"Car 0 0 0 1 2 3 4 {h!r} {w!r} {l!r} {x!r} {y!r} {z!r} {ry!r}")
    ours = SE3.optical_from_flu(RECT).apply(corners(boxes)[0])
    theirs = np.array(devkit_corners(h, w, l, x, y, z, ry))
    distance = np.linalg.norm(ours[:, None] - theirs[None], axis=2)
    assert distance.min(1).max() < 1e-9 and distance.min(0).max() < 1e-9
    assert -math.pi <= boxes.yaw[0] <= math.pi
    assert boxes.column("kitti").tolist() == [[h, w, l, x, y, z, ry]]


def test_the_front_of_a_car_that_drives_away_is_ahead() -> None:
    # rotation_y = -pi/2 looks along the camera's z axis, away from it.
    boxes = boxes_of(f"Car 0 0 0 1 2 3 4 1 2 4 0 1 10 {-math.pi / 2}")
    assert boxes.yaw[0] == pytest.approx(0)
    assert boxes.center[0] == pytest.approx([10, 0, -0.5])
    assert boxes.size[0].tolist() == [4, 2, 1]


def test_regions_nobody_labelled_have_an_image_box_and_nothing_else() -> None:
    object_ = "DontCare -1 -1 -10 503.89 169.71 590.61 190.13 -1 -1 -1 -1000 -1000 -1000 -10"
    # Tracking writes the same in another order.
    tracking = "DontCare -1 -1 -10 503.89 169.71 590.61 190.13 -1000 -1000 -1000 -10 -1 -1 -1"
    boxes = boxes_of(object_, tracking)
    assert np.isnan(boxes.center).all() and np.isnan(boxes.size).all() and np.isnan(boxes.yaw).all()
    assert np.isnan(boxes.column("truncated")).all() and np.isnan(boxes.column("occluded")).all()
    assert boxes.column("bbox")[0].tolist() == [503.89, 169.71, 590.61, 190.13]
    assert boxes.column("kitti").tolist() == [
        [-1, -1, -1, -1000, -1000, -1000, -10],
        [-1000, -1000, -1000, -10, -1, -1, -1],
    ]


@pytest.mark.parametrize("geometry", [
    "-1 -1 -1 -1000 -1000 -1000 -10", "1.5 1.6 3.9 -1000 -1000 -1000 -10", "-1 -1 -1 1 2 3 0.1",
    "1.5 1.6 3.9 1 2 3 -10",
])  # fmt: skip
def test_a_detection_in_the_image_only_has_no_place_in_space(geometry: str) -> None:
    boxes = boxes_of(f"Car -1 -1 -10 10 20 30 40 {geometry} 0.5")
    assert np.isnan(boxes.center).all() and np.isnan(boxes.size).all() and np.isnan(boxes.yaw).all()
    assert boxes.column("kitti")[0].tolist() == [float(v) for v in geometry.split()]
    assert boxes.column("alpha").tolist() == [-10.0]
    assert boxes.score is not None and boxes.score.tolist() == [0.5]


def test_class_names_are_read_in_any_case() -> None:
    rest = " 0 0 0 1 2 3 4 1 2 4 0 1 10 0"
    boxes = boxes_of("car" + rest, "CYCLIST" + rest, "person_Sitting" + rest)
    assert boxes.names() == ["Car", "Cyclist", "Person_sitting"]


def test_an_unknown_class_is_named_with_its_line() -> None:
    rest = " 0 0 0 1 2 3 4 1 2 4 0 1 10 0"
    with pytest.raises(DataError, match=r"^f:2: class 'Bus' is not one of KITTI's: Car, Van"):
        boxes_of("Car" + rest, "Bus" + rest)
