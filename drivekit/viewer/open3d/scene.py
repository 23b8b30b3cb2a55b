"""Frames as points, tubes and lines in space, with the colours of the legend."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import UsageError
from drivekit.geometry import EDGES, corners
from drivekit.viewer.description import FrameView
from drivekit.viewer.palette import LineStyle, PointColoring, point_values, ramp, rgb, value_range
from drivekit.viewer.pictures.shapes import Pick

Float = NDArray[np.float64]

GROUND: Final = (16 / 255, 19 / 255, 24 / 255)
_RING: Final = (0x5B / 255, 0x66 / 255, 0x72 / 255)
_EGO: Final = (0xE8 / 255, 0xEA / 255, 0xED / 255)
_GREY: Final = (0.63, 0.63, 0.63)
_TUBE_M: Final = 0.045
_DASH_M: Final = 0.12  # length of one line width of a dash pattern
_CIRCLE: Final = 181
_RING_STEPS: Final = (1, 2, 5, 10, 20, 50, 100, 1000)


class Eye(NamedTuple):
    """Where a camera is and where it looks, for a range of one metre; scaled by the range."""

    place: tuple[float, float, float]
    target: tuple[float, float, float]
    up: tuple[float, float, float]


#: From where a frame is looked at: in the frame of the view, x forward, z up.
EYES: Final[Mapping[str, Eye]] = {
    "chase": Eye((-0.5, 0.0, 0.42), (0.32, 0.0, 0.0), (0.0, 0.0, 1.0)),
    "bev": Eye((0.15, 0.0, 1.15), (0.15, 0.0, 0.0), (1.0, 0.0, 0.0)),
    "side": Eye((0.15, -1.0, 0.42), (0.15, 0.0, 0.0), (0.0, 0.0, 1.0)),
    "front": Eye((0.9, 0.0, 0.42), (0.1, 0.0, 0.0), (0.0, 0.0, 1.0)),
}


def eye(name: str) -> Eye:
    """Return a place to look from by name; an error that lists them for another."""
    if name not in EYES:
        raise UsageError(f"there is no camera '{name}'", fix=f"choose of {', '.join(EYES)}")
    return EYES[name]


def look_at(view: Eye, range_m: float) -> Float:
    """Return the (4, 4) transform of a camera (x right, y down, z forward) from the view."""
    place, target = np.array(view.place) * range_m, np.array(view.target) * range_m
    forward = (target - place) / np.linalg.norm(target - place)
    right = np.cross(forward, view.up)
    right /= np.linalg.norm(right)
    turn = np.stack([right, np.cross(forward, right), forward])
    matrix = np.eye(4)
    matrix[:3, :3], matrix[:3, 3] = turn, -turn @ place
    return matrix


@dataclass(frozen=True, eq=False, slots=True)
class Shapes3D:
    """What is drawn of a frame, as arrays; colours in [0, 1].

    Parameters
    ----------
    points, point_colors : (N, 3) float64
    vertices, vertex_colors : (V, 3) float64
        Of the tubes that edges of boxes are.
    triangles : (T, 3) int32
    lines : (L, 2, 3) float64
        The same edges as thin lines, so that far ones do not vanish, and rings.
    line_colors : (L, 3) float64
    limits : (float, float), optional
        Range of the colours of points.
    """

    points: Float
    point_colors: Float
    vertices: Float
    vertex_colors: Float
    triangles: NDArray[np.int32]
    lines: Float
    line_colors: Float
    limits: tuple[float, float] | None


def shapes_of(
    view: FrameView,
    styles: list[tuple[LineStyle, list[Pick]]],
    coloring: PointColoring,
    limits: tuple[float, float] | None,
    range_m: float,
) -> Shapes3D:
    """Return what is drawn of a frame.

    Parameters
    ----------
    view : FrameView
        Points that are not finite are left out.
    styles : list
        As :func:`drivekit.viewer.shapes.styles_of` gives them.
    coloring : PointColoring
        Clouds without that channel are grey.
    limits : (float, float), optional
        Range of the colours; by default that of the frame's values.
    range_m : float [m]
        How far rings are drawn.
    """
    points, colors, limits = _points(view, coloring, limits)
    tubes, tube_colors, lines, line_colors = _edges(styles)
    rings = _rings(range_m)
    ring_colors = np.tile(_RING, (len(rings), 1))
    vertices, triangles = _tubes(tubes)
    nose, nose_faces = _nose()
    return Shapes3D(
        points,
        colors,
        np.concatenate([vertices, nose]),
        np.concatenate([np.repeat(tube_colors, 8, axis=0), np.tile(_EGO, (len(nose), 1))]),
        np.concatenate([triangles, nose_faces + len(vertices)]).astype(np.int32),
        np.concatenate([lines, rings]),
        np.concatenate([line_colors, ring_colors]),
        limits,
    )


def _points(
    view: FrameView, coloring: PointColoring, limits: tuple[float, float] | None
) -> tuple[Float, Float, tuple[float, float] | None]:
    places, values = [np.zeros((0, 3))], [np.zeros(0)]
    for cloud in view.clouds.values():
        xyz: Float = cloud.xyz + cloud.origin
        known = coloring.channel in ("z", "distance", *cloud.channels)
        value = point_values(cloud, coloring) if known else np.full(len(cloud), np.nan)
        keep = np.isfinite(xyz).all(axis=1)
        places.append(xyz[keep])
        values.append(value[keep])
    place, value = np.concatenate(places), np.concatenate(values)
    if limits is None and np.isfinite(value).any():
        limits = value_range(value)
    if limits is None:
        return place, np.tile(_GREY, (len(place), 1)), None
    low, high = limits
    colors = ramp((value - low) / (high - low)) / 255
    colors[np.isnan(value)] = _GREY
    return place, colors, limits


def _edges(styles: list[tuple[LineStyle, list[Pick]]]) -> tuple[Float, Float, Float, Float]:
    """Return the edges of boxes cut into dashes, with colours; and uncut."""
    tubes, tube_colors = [np.zeros((0, 2, 3))], [np.zeros((0, 3))]
    for style, picks in styles:
        for pick in picks:
            edges = _box_edges(pick)
            cut = _dashed(edges, style.dashes)
            tubes.append(cut)
            tube_colors.append(np.tile(rgb(style.color), (len(cut), 1)))
    all_tubes, all_colors = np.concatenate(tubes), np.concatenate(tube_colors)
    return all_tubes, all_colors, all_tubes, all_colors


def _box_edges(pick: Pick) -> Float:
    """Return edges (M, 2, 3) of boxes and a tick from the middle of the floor to the front."""
    eight = corners(pick.boxes.boxes[pick.rows])
    floor = eight[:, :4]
    middle, front = floor.mean(axis=1), floor[:, :2].mean(axis=1)
    tick = np.stack([middle, front + 0.35 * (front - middle)], 1)
    outline = eight[:, EDGES.ravel()].reshape(len(eight), len(EDGES), 2, 3)
    segments: Float = np.concatenate([outline, tick[:, None]], 1).reshape(-1, 2, 3)
    return segments


def _dashed(edges: Float, dashes: tuple[float, ...]) -> Float:
    """Cut edges (M, 2, 3) into the dashes of a pattern."""
    if not dashes or not len(edges):
        return edges
    way = edges[:, 1] - edges[:, 0]
    length = np.linalg.norm(way, axis=1)
    stops = np.cumsum([0.0, *dashes]) * _DASH_M
    n = int(np.ceil(length.max() / stops[-1])) + 1
    on = np.array([(a, b) for k in range(n)
                   for a, b in zip(stops[:-1:2] + k * stops[-1], stops[1::2] + k * stops[-1],
                                   strict=True)])  # fmt: skip
    share = np.clip(on[None] / np.maximum(length, 1e-9)[:, None, None], 0.0, 1.0)
    kept = share[..., 1] > share[..., 0]
    pieces: Float = edges[:, None, None, 0] + share[..., None] * way[:, None, None]
    return np.asarray(pieces[kept])


def _tubes(edges: Float) -> tuple[Float, NDArray[np.int64]]:
    """Return vertices (8 M, 3) and triangles (8 M, 3) of four-sided tubes around segments."""
    way = edges[:, 1] - edges[:, 0]
    way = way / np.maximum(np.linalg.norm(way, axis=1, keepdims=True), 1e-9)
    helper = np.where(np.abs(way[:, 2:]) < 0.9, [[0.0, 0.0, 1.0]], [[1.0, 0.0, 0.0]])
    side = np.cross(way, helper)
    side = side / np.maximum(np.linalg.norm(side, axis=1, keepdims=True), 1e-9)
    other = np.cross(way, side)
    ring = np.stack([side, other, -side, -other], 1) * _TUBE_M
    vertices = np.concatenate([edges[:, :1] + ring, edges[:, 1:] + ring], 1)
    around = np.array([[k, (k + 1) % 4, 4 + k] for k in range(4)]
                      + [[(k + 1) % 4, 4 + (k + 1) % 4, 4 + k] for k in range(4)])  # fmt: skip
    faces = around[None] + 8 * np.arange(len(edges))[:, None, None]
    return vertices.reshape(-1, 3), faces.reshape(-1, 3)


def ring_step(range_m: float) -> float:
    """Return the distance [m] from one ring around the vehicle to the next."""
    return float(next((s for s in _RING_STEPS if s >= range_m / 5), _RING_STEPS[-1]))


def _rings(range_m: float) -> Float:
    """Return circles around the vehicle as segments (L, 2, 3)."""
    step = ring_step(range_m)
    around = np.linspace(0, 2 * np.pi, _CIRCLE)
    circle = np.stack([np.cos(around), np.sin(around), np.zeros(_CIRCLE)], 1)
    rings = [circle * radius for radius in np.arange(step, 1.3 * range_m, step)]
    parts = [np.stack([ring[:-1], ring[1:]], 1) for ring in rings]
    return np.concatenate([np.zeros((0, 2, 3)), *parts])


def _nose() -> tuple[Float, NDArray[np.int64]]:
    """Return an arrow head as long as a car where the vehicle is, to be seen from both sides."""
    outline = np.array([[2.6, 0.0, 0], [-1.6, 1.3, 0], [-0.7, 0.0, 0], [-1.6, -1.3, 0]])
    faces = np.array([[0, 1, 2], [0, 2, 3]])
    return outline, np.concatenate([faces, faces[:, ::-1]])


def geometries(shapes: Shapes3D) -> list[Any]:
    """Return shapes as geometries of Open3D, without those that hold nothing."""
    import open3d as o3d

    vectors, pairs = o3d.utility.Vector3dVector, o3d.utility.Vector2iVector
    found: list[Any] = []
    if len(shapes.points):
        cloud = o3d.geometry.PointCloud(vectors(shapes.points))
        cloud.colors = vectors(shapes.point_colors)
        found.append(cloud)
    mesh = o3d.geometry.TriangleMesh(
        vectors(shapes.vertices), o3d.utility.Vector3iVector(shapes.triangles)
    )
    mesh.vertex_colors = vectors(shapes.vertex_colors)
    found.append(mesh)
    ends = np.arange(2 * len(shapes.lines)).reshape(-1, 2)
    lines = o3d.geometry.LineSet(vectors(shapes.lines.reshape(-1, 3)), pairs(ends))
    lines.colors = vectors(shapes.line_colors)
    found.append(lines)
    return found
