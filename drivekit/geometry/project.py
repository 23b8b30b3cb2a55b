"""Boxes and points as cameras see them."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import FrameMismatchError
from drivekit.geometry.clip import (
    clip_polygon,
    clip_segments,
    clip_to_circle,
    convex_hull,
    polygon_area,
    rectangle,
)
from drivekit.geometry.corners import EDGES
from drivekit.model.cameras import Camera
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3

Float = NDArray[np.float64]
Int = NDArray[np.int64]

# What is nearer to the camera than this [m] is cut off before it is projected.
_NEAR = 0.1
# A straight edge becomes this many pieces where the lens bends it.
_PIECES = {"pinhole": 16, "kannala-brandt": 48}
# A fisheye's straight-back direction is a whole circle in the image; stay clear of it.
_BACK = np.radians(175.0)
_EVERYWHERE = (-np.inf, -np.inf, np.inf, np.inf)
# The corners that edges join to the first one.
_BESIDE_FIRST = EDGES[(EDGES == 0).any(1)].sum(1)


class ImageSegments(NamedTuple):
    """What is visible of segments in space, in an image.

    Parameters
    ----------
    pixels : (M, 2, 2) float64 [px]
        From (u, v) to (u, v); all inside the image. A bent segment is several in a row.
    rows : (M,) int64
        Position of the segment in space, rising.
    """

    pixels: Float
    rows: Int


class BoxEdges(NamedTuple):
    """Visible edges of boxes in an image; see :class:`ImageSegments`.

    Parameters
    ----------
    segments : (M, 2, 2) float64 [px]
    box : (M,) int64
        Position of the box, rising.
    edge : (M,) int64
        Position in ``EDGES``.
    """

    segments: Float
    box: Int
    edge: Int


class ImageBoxes(NamedTuple):
    """Boxes around what is visible of 3D boxes.

    Parameters
    ----------
    boxes : (N, 4) float64 [px]
        Left, top, right, bottom; NaN where nothing is visible.
    truncation : (N,) float64
        Share of the silhouette's area that lies outside the image; 1 where nothing is visible, NaN
        where the box has no place in space. What is behind the camera is cut off first.
    """

    boxes: Float
    truncation: Float


class ImagePoints(NamedTuple):
    """The points of a cloud that fall in an image.

    Parameters
    ----------
    rows : (M,) int64
        Position in the cloud, rising.
    pixels : (M, 2) float64 [px]
    depth : (M,) float64 [m]
        Along the optical axis.
    """

    rows: Int
    pixels: Float
    depth: Float


def points_in_image(
    cloud: PointCloud,
    camera: Camera,
    camera_from_cloud: SE3,
    *,
    min_depth: float = 1e-6,
    margin: float = 0.0,
) -> ImagePoints:
    """Return the points that a camera sees.

    Parameters
    ----------
    cloud : PointCloud
        May be empty or hold NaN, which are not seen.
    camera : Camera
    camera_from_cloud : SE3
        At different times, over the ego motion: see ``transform_between``.
    min_depth : float [m]
    margin : float [px]
        Leave out points this close to the image's edge.

    Raises
    ------
    FrameMismatchError
        If the transform does not lead from the cloud's frame to the camera's.
    """
    start, end = camera_from_cloud.src, camera_from_cloud.dst
    if start != cloud.frame or end.name != camera.frame.name:
        raise FrameMismatchError(
            f"points in {cloud.frame} cannot get into camera {camera.frame.name} through the "
            f"transform {camera_from_cloud!r}"
        )
    seen = camera.project(camera_from_cloud.apply(cloud.xyz + cloud.origin), min_depth)
    rows = np.flatnonzero(seen.valid & camera.inside(seen.pixels, margin))
    return ImagePoints(rows, seen.pixels[rows], seen.depth[rows])


def project_segments(segments_in_camera: Float, camera: Camera) -> ImageSegments:
    """Return what is visible of straight segments in an image.

    Segments are cut off in front of the camera before they are projected, bent where the lens bends
    them, and cut off at the image.

    Parameters
    ----------
    segments_in_camera : (N, 2, 3) float64 [m] in the camera's frame
        Those with NaN are not seen.
    camera : Camera
    """
    start, end, rows = _bent(np.asarray(segments_in_camera, np.float64), camera)
    a, b, kept = clip_segments(start, end, *rectangle(0.0, 0.0, camera.width, camera.height))
    return ImageSegments(np.stack([a[kept], b[kept]], 1), rows[kept])


def project_box_edges(corners_in_camera: Float, camera: Camera) -> BoxEdges:
    """Return the visible edges of boxes in an image.

    Parameters
    ----------
    corners_in_camera : (N, 8, 3) float64 [m] in the camera's frame
        As :func:`drivekit.geometry.corners` orders them; boxes with NaN have no edges.
    camera : Camera

    See Also
    --------
    project_segments : how edges are cut off and bent
    """
    pixels, rows = project_segments(corners_in_camera[:, EDGES].reshape(-1, 2, 3), camera)
    return BoxEdges(pixels, rows // len(EDGES), rows % len(EDGES))


def image_boxes(corners_in_camera: Float, camera: Camera) -> ImageBoxes:
    """Return tight 2D boxes around the visible part of 3D boxes.

    The silhouette is cut off at the image as a polygon, so the box is tight also where the 3D box
    covers a corner of the image or all of it. Other objects hide nothing here.

    Parameters
    ----------
    corners_in_camera : (N, 8, 3) float64 [m] in the camera's frame
    camera : Camera
    """
    placed = np.asarray(np.isfinite(corners_in_camera).all((1, 2)))
    boxes = np.full((len(corners_in_camera), 4), np.nan)
    truncation = np.where(placed, 1.0, np.nan)
    image = rectangle(0.0, 0.0, camera.width, camera.height)
    is_pinhole = camera.model == "pinhole"
    limits = _field_of_view(camera) if is_pinhole else _EVERYWHERE
    if is_pinhole:
        placed &= _reaches(corners_in_camera, limits)
    if is_pinhole and not camera.distortion:
        inside, around = _wholly_inside(corners_in_camera, camera, placed)
        boxes[inside], truncation[inside] = around, 0.0
        placed[inside] = False
    for i in np.flatnonzero(placed):
        one = corners_in_camera[i]
        outline = _pinhole_outline(one, camera, limits) if is_pinhole else _fisheye(one, camera)
        visible = clip_polygon(outline, *image)
        whole = polygon_area(outline)
        truncation[i] = 1 - polygon_area(visible) / whole if whole > 0 else 1.0
        if len(visible):
            boxes[i] = [*visible.min(axis=0), *visible.max(axis=0)]
    return ImageBoxes(boxes, truncation)


def _wholly_inside(corners: Float, camera: Camera, placed: NDArray[np.bool_]) -> tuple[Int, Float]:
    """Return boxes of which nothing has to be cut off, and what is around their corners [px]."""
    sides = corners[:, _BESIDE_FIRST] - corners[:, :1]
    rows = np.flatnonzero(placed & (corners[..., 2] >= _NEAR).all(1))
    rows = rows[np.linalg.det(sides[rows]) != 0]  # a flat one may have no area
    plane = corners[rows, :, :2] / corners[rows, :, 2:]
    rays = np.concatenate([plane, np.ones_like(plane[..., :1])], 2)
    pixels = _pixels(rays.reshape(-1, 3), camera).reshape(-1, 8, 2)
    low, high = pixels.min(1), pixels.max(1)
    inside = (low >= 0).all(1) & (high <= (camera.width, camera.height)).all(1)
    return rows[inside], np.concatenate([low, high], 1)[inside]


def _bent(ends: Float, camera: Camera) -> tuple[Float, Float, Int]:
    """Return pieces of segments (N, 2, 3) in pixels, and the rows they belong to."""
    index = np.flatnonzero(np.isfinite(ends).all((1, 2)))
    if camera.model == "pinhole":
        a, b, index = _on_image_plane(ends[index, 0], ends[index, 1], index, camera)
        rays = _pieces(a, b, _PIECES[camera.model] if camera.distortion else 1)
        rays = np.concatenate([rays, np.ones((*rays.shape[:2], 1))], 2)
    else:
        rays = _arcs(ends[index, 0], ends[index, 1], _PIECES[camera.model])
    pixels = _pixels(rays.reshape(-1, 3), camera).reshape(*rays.shape[:2], 2)
    start, end = pixels[:, :-1].reshape(-1, 2), pixels[:, 1:].reshape(-1, 2)
    return start, end, np.repeat(index, rays.shape[1] - 1)


def _pixels(rays: Float, camera: Camera) -> Float:
    pixels, _, valid = camera.project(rays)
    if camera.model != "pinhole":
        valid &= np.arctan2(np.hypot(rays[:, 0], rays[:, 1]), rays[:, 2]) < _BACK
    return np.where(valid[:, None], pixels, np.nan)


def _on_image_plane(a: Float, b: Float, index: Int, camera: Camera) -> tuple[Float, Float, Int]:
    """Return segments on the plane z = 1, without what lies behind or beyond the lens' range."""
    a, b, kept = clip_segments(a, b, np.array([[0.0, 0.0, 1.0]]), np.array([-_NEAR]))
    a, b, index = a[kept, :2] / a[kept, 2:], b[kept, :2] / b[kept, 2:], index[kept]
    if not camera.distortion:
        return a, b, index
    a, b, kept = clip_segments(a, b, *rectangle(*_field_of_view(camera)))
    a, b, index = a[kept], b[kept], index[kept]
    a, b, kept = clip_to_circle(a, b, camera.r_max * (1 - 1e-9))
    return a[kept], b[kept], index[kept]


def _field_of_view(camera: Camera) -> tuple[float, float, float, float]:
    """Return a rectangle on the plane z = 1 that holds all that is seen."""
    t = np.linspace(0.0, 1.0, 17)
    zero, one = np.zeros_like(t), np.ones_like(t)
    border = np.concatenate([np.stack(side, 1) for side in
                             ((t, zero), (t, one), (zero, t), (one, t))])  # fmt: skip
    rays = camera.unproject(border * (camera.width, camera.height))
    if not np.isfinite(rays).all():
        r = min(camera.r_max, 10.0)
        return -r, -r, r, r
    low, high = rays[:, :2].min(axis=0), rays[:, :2].max(axis=0)
    spare = 0.1 * (high - low)
    return (*(low - spare).tolist(), *(high + spare).tolist())


def _pieces(a: Float, b: Float, n: int) -> Float:
    """Return (M, n + 1, D) points on segments, ends included."""
    t = np.linspace(0.0, 1.0, n + 1)[:, None]
    return a[:, None] * (1 - t) + b[:, None] * t


def _arcs(a: Float, b: Float, n: int) -> Float:
    """Return (M, n + 1, 3) directions, evenly spaced, from one end of segments to the other."""
    with np.errstate(invalid="ignore", divide="ignore"):
        da = a / np.linalg.norm(a, axis=1, keepdims=True)
        across = b - np.sum(b * da, 1, keepdims=True) * da
        length = np.linalg.norm(across, axis=1, keepdims=True)
        angle = np.arctan2(length[:, 0], np.sum(b * da, 1))
        side = np.where(length > 0, across / length, 0.0)
    at = angle[:, None, None] * np.linspace(0.0, 1.0, n + 1)[:, None]
    arcs: Float = np.cos(at) * da[:, None] + np.sin(at) * side[:, None]
    return arcs


def _reaches(corners: Float, limits: tuple[float, float, float, float]) -> NDArray[np.bool_]:
    """Tell which boxes (N, 8, 3) are not wholly to one side of what is seen."""
    x, y, z = np.moveaxis(corners, -1, 0)
    left, top, right, bottom = limits
    with np.errstate(invalid="ignore"):
        outside = np.stack([z < _NEAR, x < left * z, x > right * z, y < top * z, y > bottom * z])
    return np.asarray(~outside.all(axis=-1).any(axis=0))


def _pinhole_outline(
    corners: Float, camera: Camera, limits: tuple[float, float, float, float]
) -> Float:
    """Return the silhouette (V, 2) of one box in pixels; empty if it is behind the camera."""
    ends = corners[EDGES]
    near = np.array([[0.0, 0.0, 1.0]]), np.array([-_NEAR])
    a, b, kept = clip_segments(ends[:, 0], ends[:, 1], *near)
    points = np.concatenate([a[kept], b[kept]])
    outline = convex_hull(points[:, :2] / points[:, 2:])
    if camera.distortion and len(outline):
        outline = clip_polygon(outline, *rectangle(*limits))
        outline = clip_polygon(outline, *_disc(camera.r_max))
        bent = _pieces(outline, np.roll(outline, -1, axis=0), _PIECES["pinhole"])
        outline = bent[:, :-1].reshape(-1, 2)
    return _pixels(np.column_stack([outline, np.ones(len(outline))]), camera)


def _disc(radius: float) -> tuple[Float, Float]:
    """Return the half-planes of a 64-gon inside a circle."""
    if not np.isfinite(radius):
        return np.zeros((0, 2)), np.zeros(0)
    angle = np.linspace(0.0, 2 * np.pi, 64, endpoint=False)
    inner = radius * np.cos(np.pi / 64) * (1 - 1e-9)
    return np.stack([np.cos(angle), np.sin(angle)], 1), np.full(64, inner)


def _fisheye(corners: Float, camera: Camera) -> Float:
    """Return the hull (V, 2) of one box's edges in pixels."""
    start, end, _ = _bent(corners[EDGES], camera)
    points = np.concatenate([start, end])
    return convex_hull(points[np.isfinite(points).all(axis=1)])
