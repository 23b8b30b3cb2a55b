from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.errors import UsageError
from drivekit.model.boxes import Boxes
from drivekit.model.cameras import Camera
from drivekit.model.frames import WORLD, Frame, flu_of
from drivekit.model.taxonomy import Taxonomy
from drivekit.writers.camera_labels import as_seen, occlusion_levels, outline

CAMERA = Camera(Frame("C"), 600, 300, np.array([[400.0, 0, 300], [0, 400, 150], [0, 0, 1]]))


def cars(center: list[list[float]], yaw: float = 0.0, **extra: object) -> Boxes:
    n = len(center)
    return Boxes(
        center=np.array(center), size=np.tile([4.0, 2.0, 1.5], (n, 1)), yaw=np.full(n, yaw),
        label=np.zeros(n, np.int32), row=np.arange(n), taxonomy=Taxonomy("t", ("car",)),
        extra=extra, frame=flu_of(CAMERA.frame),
    )  # fmt: skip


def test_a_box_straight_ahead_is_whole_and_its_rotation_is_kittis() -> None:
    labels = as_seen(cars([[20.0, 0.0, 0.0]]), CAMERA)
    assert labels.in_image.tolist() == [True]
    assert labels.truncation[0] == 0
    # The near face, 18 m ahead: 2 m wide and 1.5 m high.
    np.testing.assert_allclose(
        labels.bbox[0], [300 - 400 / 18, 150 - 300 / 18, 300 + 400 / 18, 150 + 300 / 18]
    )
    place, rotation = labels.optical
    np.testing.assert_allclose(place, [[0, 0, 20]], atol=1e-12)
    np.testing.assert_allclose(rotation, -np.pi / 2)


def test_boxes_at_the_border_are_truncated_and_behind_are_not_seen() -> None:
    labels = as_seen(cars([[10.0, 7.5, 0.0], [-10.0, 0.0, 0.0], [5.0, 30.0, 0.0]]), CAMERA)
    assert labels.in_image.tolist() == [True, False, False]
    assert 0.2 < labels.truncation[0] < 0.8
    assert labels.bbox[0, 0] == 0
    assert np.isnan(labels.bbox[1]).all()


def test_what_stands_before_hides_what_stands_behind() -> None:
    labels = as_seen(cars([[10.0, 0.0, 0.0], [16.0, 0.0, 0.0], [10.0, 6.0, 0.0]]), CAMERA)
    assert labels.hidden[0] == labels.hidden[2] == 0
    assert labels.hidden[1] > 0.7
    assert occlusion_levels(labels.hidden).tolist() == [0, 2, 0]


def test_a_known_visibility_goes_before_the_guess() -> None:
    labels = as_seen(cars([[10.0, 0.0, 0.0], [16.0, 0.0, 0.0]], visible=[0.5, np.nan]), CAMERA)
    assert labels.hidden[0] == 0.5
    assert occlusion_levels(labels.hidden).tolist() == [1, 3]


def test_objects_without_a_place_are_not_in_the_image() -> None:
    labels = as_seen(cars([[np.nan] * 3, [10.0, 0.0, 0.0]]), CAMERA)
    assert labels.in_image.tolist() == [False, True]


def test_no_boxes_are_no_labels() -> None:
    labels = as_seen(cars([[1.0, 0, 0]])[:0], CAMERA)
    assert labels.bbox.shape == (0, 4)
    assert labels.in_image.shape == (0,)
    assert outline(labels.boxes, CAMERA) == []


def test_boxes_in_another_frame_are_refused() -> None:
    boxes = cars([[10.0, 0.0, 0.0]]).with_columns(frame=WORLD)
    with pytest.raises(UsageError, match="world"):
        as_seen(boxes, CAMERA)


@settings(max_examples=50, deadline=None)
@given(st.floats(4, 40), st.floats(-12, 12), st.floats(-3, 3))
def test_an_outline_spans_the_image_box(x: float, y: float, yaw: float) -> None:
    boxes = cars([[x, y, -0.3]], yaw)
    labels = as_seen(boxes, CAMERA)
    (shape,) = outline(boxes, CAMERA)
    if len(shape):
        tight = [*shape.min(0), *shape.max(0)]
        np.testing.assert_allclose(tight, labels.bbox[0], atol=1.0)
