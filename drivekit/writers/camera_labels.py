"""Boxes as the labels of a camera: in its frame, how large in the image, and what hides them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import UsageError
from drivekit.geometry import boxes_at, corners, image_boxes, transform_boxes
from drivekit.model.boxes import Boxes
from drivekit.model.cameras import Camera
from drivekit.model.dataset import Scene
from drivekit.model.rigid import SE3
from drivekit.model.rotations import matrix_from_yaw, wrap_angle

Float = NDArray[np.float64]

_SMALLEST_PX = 2.0
# Where in a box it is looked for, in half sizes.
_GRID = np.stack(np.meshgrid(*[[-0.8, 0.0, 0.8]] * 3), -1).reshape(-1, 3)


@dataclass(frozen=True, eq=False, slots=True)
class CameraLabels:
    """Boxes as a camera sees them.

    Parameters
    ----------
    boxes : Boxes
        In the camera's frame with axes x forward, y left, z up.
    bbox : (N, 4) float64 [px]
        Left, top, right, bottom, inside the image; NaN where nothing is.
    truncation : (N,) float64
        Share of the outline that lies outside the image; 1 where all does.
    hidden : (N,) float64
        Share that something else hides.
    """

    boxes: Boxes
    bbox: Float
    truncation: Float
    hidden: Float

    def __getitem__(self, index: NDArray[np.bool_]) -> CameraLabels:
        return CameraLabels(
            self.boxes[index], self.bbox[index], self.truncation[index], self.hidden[index]
        )

    @property
    def in_image(self) -> NDArray[np.bool_]:
        """(N,) bool: at least two pixels wide and high in the image, and centred before the camera.

        What passes by with its middle behind the camera is not labelled, as in KITTI.
        """
        with np.errstate(invalid="ignore"):
            extent = self.bbox[:, 2:] - self.bbox[:, :2]
            return np.asarray((extent >= _SMALLEST_PX).all(1) & (self.boxes.center[:, 0] > 0))

    @property
    def optical(self) -> tuple[Float, Float]:
        """Centres (N, 3) [m] in the optical frame, and rotations (N,) [rad] about its y axis.

        A rotation is 0 along the camera's x and turns clockwise seen from above, as KITTI's.
        """
        center, yaw = self.boxes.center, self.boxes.yaw
        place = np.stack([-center[:, 1], -center[:, 2], center[:, 0]], 1)
        return place, wrap_angle(-yaw - np.pi / 2)


def labels_of(scene: Scene, channel: str, i: int) -> CameraLabels:
    """Return the labels of a scene as one of its cameras sees them.

    Parameters
    ----------
    scene : Scene
    channel : str
        A camera.
    i : int
        Position in its timeline; boxes are interpolated to its time.
    """
    camera = scene.calibration().camera(channel)
    in_camera = boxes_at(scene, channel, i)
    flu = SE3.optical_from_flu(in_camera.frame).inv()
    return as_seen(transform_boxes(in_camera, flu), camera)


def as_seen(boxes: Boxes, camera: Camera) -> CameraLabels:
    """Return boxes, given in ``flu_of(camera.frame)``, as the camera sees them.

    What hides them is taken from a column ``visible`` (a share) where there is one, else from the
    other boxes.
    """
    optical = SE3.optical_from_flu(camera.frame.at(boxes.frame.stamp_ns))
    if boxes.frame != optical.src:
        raise UsageError(f"expected boxes in {optical.src}, found {boxes.frame}")
    seen = image_boxes(optical.apply(corners(boxes)), camera)
    if "visible" in boxes.extra:
        hidden = 1 - np.asarray(boxes.extra["visible"], np.float64)
    else:
        hidden = _hidden_by_each_other(boxes)
    bbox = seen.boxes.copy()
    bbox[:, 2:] = np.minimum(bbox[:, 2:], [camera.width - 1, camera.height - 1])
    return CameraLabels(boxes, bbox, seen.truncation, hidden)


def _hidden_by_each_other(boxes: Boxes) -> Float:
    """Return the share of each box that other boxes hide from the origin of its frame."""
    from drivekit.kernels.raycast import cast_rays

    solid = np.column_stack([boxes.center, boxes.size, boxes.yaw])
    hidden = np.full(len(boxes), np.nan)
    rows = np.flatnonzero(np.isfinite(solid).all(1))
    if not len(rows):
        return hidden
    own = solid[rows]
    offset = _GRID * own[:, None, 3:6] / 2
    targets = offset @ matrix_from_yaw(own[:, 6]).swapaxes(-1, -2) + own[:, None, :3]
    toward = targets.reshape(-1, 3)
    away = np.linalg.norm(toward, axis=1)
    hits = cast_rays(np.zeros((1, 3)), toward, own, np.zeros((0, 5)), None, float(away.max()))
    free = (hits.surface == np.repeat(np.arange(len(rows)), len(_GRID))) | (hits.distance >= away)
    hidden[rows] = 1 - free.reshape(len(rows), -1).mean(1)
    return hidden


def occlusion_levels(hidden: Float) -> NDArray[np.int64]:
    """Return KITTI's levels of shares (N,): 0 visible, 1 partly, 2 largely hidden, 3 unknown."""
    known = np.select([hidden < 0.25, hidden < 0.65], [0, 1], 2)
    return np.where(np.isfinite(hidden), known, 3)


def outline(boxes: Boxes, camera: Camera) -> list[Float]:
    """Return the outline (V, 2) [px] of each box in the image, without what lies outside of it.

    A box with a corner behind the camera, or where its lens bends too much, gets none.
    """
    from drivekit.geometry.clip import clip_polygon, convex_hull, rectangle

    optical = SE3.optical_from_flu(camera.frame.at(boxes.frame.stamp_ns))
    image = rectangle(0.0, 0.0, camera.width - 1.0, camera.height - 1.0)
    outlines = []
    for eight in optical.apply(corners(boxes)):
        seen = camera.project(eight)
        hull = convex_hull(seen.pixels) if seen.valid.all() else np.zeros((0, 2))
        outlines.append(clip_polygon(hull, *image))
    return outlines
