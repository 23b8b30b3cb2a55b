"""Where a LiDAR and a camera see edges: what they must agree on without any label.

An object that stands before something farther away ends in the cloud where the image changes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.io.images import grey_image
from drivekit.kernels.camera_project import Lens, project
from drivekit.kernels.image_edges import ONE, edge_contrast, shifted_sums
from drivekit.model.cameras import Camera
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3

Float = NDArray[np.float64]
Int = NDArray[np.int64]

#: Images are looked at in this width [px].
WIDTH: Final = 960
#: Edges are searched up to this far [px] from where they should be.
REACH: Final = 48

# Of depth edges: distances that count [m], and how much farther away the background must be.
_NEAREST, _FARTHEST = 2.0, 60.0
_FARTHER, _FARTHER_M = 1.1, 0.5
# A surface changes its distance by less than this between two points.
_SMOOTH, _SMOOTH_M = 0.03, 0.1
# Gaps between neighbours [rad]: along a scan line, and from line to line.
_ALONG, _ACROSS = np.radians(1.5), np.radians(0.8)
_LEAST_GAP = np.radians(0.2)
_LINE = np.radians(0.1), np.radians(0.6)


@dataclass(frozen=True, eq=False, slots=True)
class DepthEdges:
    """Points at the rims of objects, halfway to the direction of what is seen beside them.

    Parameters
    ----------
    points : (N + M, 3) float32 [m] in the cloud's frame
        At left and right rims first, then at upper and lower ones.
    n_upright : int
        How many are at left and right rims.
    """

    points: NDArray[np.float32]
    n_upright: int

    def __len__(self) -> int:
        return len(self.points)

    @property
    def upright(self) -> NDArray[np.float32]:
        """(N, 3) float32 [m] at left and right rims."""
        return self.points[: self.n_upright]

    @property
    def level(self) -> NDArray[np.float32]:
        """(M, 3) float32 [m] at upper and lower rims."""
        return self.points[self.n_upright :]

    def moved(self, transform: SE3) -> DepthEdges:
        """Return the edges in another frame, or at another time."""
        return DepthEdges(transform.apply(self.points).astype(np.float32), self.n_upright)


@dataclass(frozen=True, eq=False, slots=True)
class ImageEdges:
    """How strongly an image changes, against its surroundings.

    Parameters
    ----------
    upright, level : (h + 2 ``REACH``, w + 2 ``REACH``) int8
        Across the image and down it, as ``edge_contrast`` has it.
    scale : float
        Pixels here per pixel of the camera.
    """

    upright: NDArray[np.int8]
    level: NDArray[np.int8]
    scale: float

    @property
    def width(self) -> int:
        """Width of the image looked at [px]."""
        return int(self.upright.shape[1]) - 2 * REACH


@dataclass(frozen=True, eq=False, slots=True)
class Landing:
    """Where depth edges come to lie in an image.

    Parameters
    ----------
    upright, level : (K,) int64
        Flat positions in the arrays of an :class:`ImageEdges`.
    columns : (K + L,) float64
        How far across the image, 0 to 1; upright ones first.
    """

    upright: Int
    level: Int
    columns: Float

    def __len__(self) -> int:
        return len(self.columns)


def depth_edges(cloud: PointCloud) -> DepthEdges:
    """Return the rims of objects in a sweep, by the neighbours of points in direction.

    Works without rings: lines are thin slices of elevation (or azimuth), as thin as the density of
    the cloud allows. Empty for an empty cloud.
    """
    xyz = cloud.xyz + cloud.origin
    distance = np.linalg.norm(xyz, axis=1)
    with np.errstate(invalid="ignore"):
        is_point = (distance > 1.0) & (distance < 2 * _FARTHEST)
    xyz, distance = xyz[is_point], distance[is_point]
    if len(xyz) < 3:
        return DepthEdges(np.zeros((0, 3), np.float32), 0)
    azimuth, elevation = np.arctan2(xyz[:, 1], xyz[:, 0]), np.arcsin(xyz[:, 2] / distance)
    cells = np.floor(np.degrees(azimuth)) * 1000 + np.floor(np.degrees(elevation))
    spacing = np.radians(np.sqrt(len(np.unique(cells)) / len(xyz)))
    line = float(np.clip(0.7 * spacing, *_LINE))
    i, middle = _rims(azimuth, elevation, distance, line, _ALONG)
    j, between = _rims(elevation, azimuth, distance, line, _ACROSS)
    upright = _places(middle, elevation[i], distance[i])
    level = _places(azimuth[j], between, distance[j])
    return DepthEdges(np.concatenate([upright, level]).astype(np.float32), len(upright))


def _rims(
    along: Float, across: Float, distance: Float, line: float, widest: float
) -> tuple[Int, Float]:
    """Return points with background beside them on a line, and the angle halfway to it."""
    row = np.floor(across / line).astype(np.int64)
    order = np.lexsort((along, row))
    angle, depth = along[order], distance[order]
    gap, is_line = np.diff(angle), np.diff(row[order]) == 0
    if not is_line.any():
        return np.zeros(0, np.int64), np.zeros(0)
    limit = min(max(4 * float(np.median(gap[is_line])), _LEAST_GAP), widest)
    near = is_line & (gap < limit)
    smooth = near & (np.abs(np.diff(depth)) < _SMOOTH * depth[:-1] + _SMOOTH_M)
    middle = (angle[1:] + angle[:-1]) / 2
    rising = near & (depth[1:] > _FARTHER * depth[:-1] + _FARTHER_M)
    falling = near & (depth[:-1] > _FARTHER * depth[1:] + _FARTHER_M)
    # A rim's own surface goes on to the other side, or it is a stray point.
    left = 1 + np.flatnonzero(rising[1:] & smooth[:-1])
    right = np.flatnonzero(falling[:-1] & smooth[1:])
    rims = np.concatenate([order[left], order[right + 1]])
    halves = np.concatenate([middle[left], middle[right]])
    kept = (distance[rims] > _NEAREST) & (distance[rims] < _FARTHEST)
    return rims[kept], halves[kept]


def _places(azimuth: Float, elevation: Float, distance: Float) -> Float:
    flat = np.cos(elevation)
    directions = (flat * np.cos(azimuth), flat * np.sin(azimuth), np.sin(elevation))
    return np.stack(directions, 1) * distance[:, None]


def image_edges(data: bytes, where: str) -> ImageEdges:
    """Return how strongly an encoded image changes at each place, against its surroundings.

    Parameters
    ----------
    data : bytes
    where : str
        The file, for messages.

    Raises
    ------
    DataError
        If the image cannot be decoded.
    """
    grey, scale = grey_image(data, where, WIDTH)
    return ImageEdges(*edge_contrast(grey, REACH), scale)


def landing(
    edges: DepthEdges, image: ImageEdges, camera: Camera, camera_from_cloud: SE3
) -> Landing:
    """Return where depth edges lie in an image under a mounting; those outside are left out."""
    lens = Lens(
        camera.width, camera.height, camera.K, camera.model, camera.distortion, camera.r_max
    )
    matrix = np.column_stack([camera_from_cloud.rotation, camera_from_cloud.translation])
    seen = project(edges.points, matrix, lens)
    pixels = seen.pixels * image.scale
    stride, rows = image.upright.shape[1], image.upright.shape[0] - 2 * REACH
    last = (image.width - 1, rows - 1)
    column, row = np.minimum(np.floor(pixels + 0.5), last).astype(np.int64).T
    places = (row + REACH) * stride + column + REACH
    n = int(np.searchsorted(seen.rows, edges.n_upright))
    return Landing(places[:n], places[n:], pixels[:, 0] / image.width)


def agreement(land: Landing, image: ImageEdges, shift: tuple[int, int] = (0, 0)) -> Float:
    """Return (K + L,) how much an image stands out under each depth edge; zero on average.

    Parameters
    ----------
    land : Landing
    image : ImageEdges
        The one that ``land`` was made for, or another of the same size.
    shift : (int, int) [px]
        To the right and down, at most ``REACH``.
    """
    step = shift[1] * image.upright.shape[1] + shift[0]
    upright = image.upright.reshape(-1)[land.upright + step]
    level = image.level.reshape(-1)[land.level + step]
    return np.concatenate([upright, level]) / ONE


def agreement_around(land: Landing, image: ImageEdges, step: int = 4) -> Float:
    """Return the summed agreement for shifts on a grid, rows down, zero in the middle.

    Parameters
    ----------
    land, image
        As for :func:`agreement`.
    step : int [px]
        Between shifts, of which there are 2 ``REACH`` / step + 1 either way.
    """
    shifts = np.arange(-REACH // step * step, REACH + 1, step)
    steps = (shifts[:, None] * image.upright.shape[1] + shifts).reshape(-1)
    pairs = ((image.upright, land.upright), (image.level, land.level))
    total = sum(shifted_sums(flat.reshape(-1), places, steps) for flat, places in pairs)
    return np.asarray(total).reshape(len(shifts), len(shifts)) / ONE
