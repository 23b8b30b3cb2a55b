"""Boxes as the camera would show them, against the image boxes of the same objects."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.audit.boxes.labelled import Objects
from drivekit.audit.boxes.placing import Hypotheses, Hypothesis, Placed
from drivekit.audit.boxes.ways import is_beyond_doubt
from drivekit.audit.boxes.weighing import Measurement, with_wrong_labels
from drivekit.audit.case import Case, Look
from drivekit.errors import DrivekitError, MissingDataError
from drivekit.geometry.transform import transform_between
from drivekit.model.boxes import Boxes
from drivekit.model.cameras import Camera
from drivekit.model.dataset import Scene, channels_of
from drivekit.model.frames import is_flu, optical_of
from drivekit.model.rigid import SE3

Float = NDArray[np.float64]
Int = NDArray[np.int64]
#: Rows of objects, a camera, and the way there from the frame of the boxes.
View = tuple[Int, Camera, SE3]

_MOST: Final = 900
_NEAREST_M, _SMALLEST_PX = 1.0, 8.0
_BORDER_PX = 3.0
#: How far an edge of an image box is off: pixels, and a share of the box.
_EDGES: Final = ((1.0, 0.01), (2.0, 0.04))
_CORNERS: Final = np.stack(np.meshgrid(*[[-0.5, 0.5]] * 3, indexing="ij"), -1).reshape(-1, 3)


def image_boxes(case: Case, objects: Objects, hypotheses: Hypotheses) -> Measurement | None:
    """Compare boxes with image boxes where the way to the camera is not in question.

    Boxes in a camera's own frame need its matrix alone. Objects that the border of the image cuts
    are left out.
    """
    views = views_of(case, objects)
    if not views:
        return None
    measured = [_overlap(objects, hypotheses, views, bare) for bare in _lenses(views)]
    likelihood, overlap, rows = max(measured, key=lambda m: float(m[0].sum(0).max(initial=-1e9)))
    return Measurement(
        "image-boxes", "boxes cover {median:.2f} (IoU, median of {n}) of their image boxes",
        likelihood, objects.group[rows], objects.scene[rows], overlap,
    )  # fmt: skip


def views_of(case: Case, objects: Objects) -> list[View]:
    """Return objects with image boxes, the camera and the way there, for each camera."""
    rows = np.flatnonzero(np.isfinite(objects.bbox).all(1))
    if not len(rows) or not _is_way_sure(case, case.looks[objects.look[rows[0]]]):
        return []
    looks = np.unique(objects.look[rows])
    every = max(1, -(-len(rows) // _MOST))
    seen = [_view(case, objects, k) for k in looks[::every].tolist()]
    joined: dict[object, list[View]] = {}
    for view in seen:
        if view is not None and len(view[0]):
            joined.setdefault(_looks_alike(view), []).append(view)
    return [
        (np.concatenate([rows for rows, _, _ in alike]), *alike[0][1:]) for alike in joined.values()
    ]


def _looks_alike(view: View) -> object:
    """Return what two views must share to be one: times are of no matter."""
    _, camera, way = view
    numbers = (camera.K, np.array(camera.distortion), way.rotation, way.translation)
    return camera.width, camera.height, *(values.tobytes() for values in numbers)


def _lenses(views: list[View]) -> tuple[bool, ...]:
    """Return whether to leave out distortion: no and yes, if there is any."""
    return (False, True) if any(camera.distortion for _, camera, _ in views) else (False,)


def _view(case: Case, objects: Objects, look: int) -> View | None:
    rows = objects.of_look(look)
    box = objects.bbox[rows]
    rows = rows[np.isfinite(box).all(1) & ((box[:, 2:] - box[:, :2]).min(1) > _SMALLEST_PX)]
    if not len(rows):
        return None
    at = case.looks[look]
    scene = case.dataset[at.key.scene]
    try:
        camera, way = _camera(scene, scene.boxes(at.index))
    except DrivekitError:
        return None
    box = objects.bbox[rows]
    limit = np.array([camera.width - 1, camera.height - 1])
    inside = (box[:, :2] > _BORDER_PX).all(1) & (box[:, 2:] < limit - _BORDER_PX).all(1)
    return rows[inside], camera, way


def _is_way_sure(case: Case, look: Look) -> bool:
    """Tell whether it is beyond doubt how boxes come to the camera that they are seen by."""
    boxes = case.dataset[look.key.scene].boxes(look.index)
    if is_flu(boxes.frame) and optical_of(boxes.frame).name in case.dataset[look.key.scene].sensors:
        return True
    return is_beyond_doubt(case, look.key.scene, lambda scene: _camera(scene, boxes)[1])


def _camera(scene: Scene, boxes: Boxes) -> tuple[Camera, SE3]:
    """Return the camera whose image boxes labels have, and the way there from their frame."""
    channels = channels_of(scene, "camera")
    own = optical_of(boxes.frame) if is_flu(boxes.frame) else None
    calibration = scene.calibration()
    if own is not None and own.name in channels:
        return calibration.camera(own.name), SE3.optical_from_flu(own)
    if not channels:
        raise MissingDataError(f"scene {scene.id} has no camera")
    camera = calibration.camera(channels[0])
    frame = camera.frame.at(boxes.frame.stamp_ns)
    return camera, transform_between(scene, frame, boxes.frame)


def _overlap(
    objects: Objects, hypotheses: Hypotheses, views: list[View], bare: bool
) -> tuple[Float, Float, Int]:
    """Return log-likelihoods and overlaps (N, H), and the rows they are of."""
    rows = np.concatenate([rows for rows, _, _ in views])
    given = objects.bbox[rows]

    def measured(one: Hypothesis) -> Float:
        shown = in_images(views, lambda mine: hypotheses.placed(objects, one, mine), bare)
        return np.stack(
            [*(edges_agree(shown, given, *edge) for edge in _EDGES), _iou(shown, given)]
        )

    *fits, overlap = np.swapaxes(hypotheses.over(hypotheses.shape_key, measured), 1, 2)
    return max(fits, key=lambda fit: float(fit.sum(0).max())), overlap, rows


def in_images(views: list[View], placed: Callable[[Int], Placed], bare: bool) -> Float:
    """Return (N, 4) image boxes of placed ones, by lenses that may be taken for undistorted."""
    parts = []
    for rows, camera, way in views:
        flat = Camera(camera.frame, camera.width, camera.height, camera.K) if bare else camera
        parts.append(outlines(placed(rows), flat, way))
    return np.concatenate(parts)


def outlines(placed: Placed, camera: Camera, way: SE3) -> Float:
    """Return (N, 4) image boxes of placed ones; NaN where a corner is not before the camera."""
    own = _CORNERS * placed.size[:, None]
    eight = own @ placed.axes.swapaxes(-1, -2) + placed.center[:, None]
    seen = camera.project(way.apply(eight.reshape(-1, 3)))
    pixels = seen.pixels.reshape(-1, 8, 2)
    fine = seen.valid & (seen.depth > _NEAREST_M)
    box = np.concatenate([pixels.min(1), pixels.max(1)], 1)
    limit = np.array([camera.width - 1.0, camera.height - 1.0] * 2)
    return np.where(
        np.all(np.reshape(fine, (-1, 8)), axis=1, keepdims=True), np.clip(box, 0.0, limit), np.nan
    )


def edges_agree(shown: Float, given: Float, pixels: float, share: float) -> Float:
    """Return (N,) log-likelihoods of image boxes, whose edges are off by pixels and a share.

    They are relative to that of a wrong label: below zero, a box does not fit.
    """
    extent = np.maximum(given[:, 2:] - given[:, :2], 1.0)
    scale = pixels + share * np.tile(extent, 2)
    off = np.abs(shown - given) / scale
    good = (0.375 * (1 + off**2 / 4) ** -2.5 / scale).prod(1)
    # a wrong label's edges lie anywhere within half a box of where they should
    bad = (1 / (scale + np.tile(extent, 2))).prod(1)
    return with_wrong_labels(np.nan_to_num(good) / bad, 1.0)


def _iou(a: Float, b: Float) -> Float:
    low, high = np.maximum(a[:, :2], b[:, :2]), np.minimum(a[:, 2:], b[:, 2:])
    both = np.clip(high - low, 0, None).prod(1)
    area = (a[:, 2:] - a[:, :2]).prod(1) + (b[:, 2:] - b[:, :2]).prod(1)
    return np.asarray(np.nan_to_num(both / np.maximum(area - both, 1e-9)))
