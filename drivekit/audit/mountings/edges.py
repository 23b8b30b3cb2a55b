"""Where a LiDAR and a camera see edges: what they must agree on without any label.

An object that stands before something farther away ends in the cloud where the image changes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.io.images import grey_image
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

# A grey step this small [grey values] is noise.
_FLAT = 2.0
_KERNEL = np.array([1, 4, 6, 4, 1], np.float32) / 16
_SCALE = 127.0


@dataclass(frozen=True, eq=False, slots=True)
class DepthEdges:
    """Points at the rims of objects, halfway to the direction of what is seen beside them.

    Parameters
    ----------
    upright : (N, 3) float64 [m] in the cloud's frame
        At left and right rims.
    level : (M, 3) float64 [m] in the cloud's frame
        At upper and lower rims.
    """

    upright: Float
    level: Float

    def __len__(self) -> int:
        return len(self.upright) + len(self.level)

    def moved(self, transform: SE3) -> DepthEdges:
        """Return the edges in another frame, or at another time."""
        return DepthEdges(transform.apply(self.upright), transform.apply(self.level))


@dataclass(frozen=True, eq=False, slots=True)
class ImageEdges:
    """How strongly an image changes, against its surroundings.

    Parameters
    ----------
    upright, level : (h + 2 ``REACH``, w + 2 ``REACH``) int8
        Across the image and down it; zero on average, 127 for 1, with a rim of zeros.
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
        return DepthEdges(np.zeros((0, 3)), np.zeros((0, 3)))
    azimuth, elevation = np.arctan2(xyz[:, 1], xyz[:, 0]), np.arcsin(xyz[:, 2] / distance)
    cells = np.floor(np.degrees(azimuth)) * 1000 + np.floor(np.degrees(elevation))
    spacing = np.radians(np.sqrt(len(np.unique(cells)) / len(xyz)))
    line = float(np.clip(0.7 * spacing, *_LINE))
    i, middle = _rims(azimuth, elevation, distance, line, _ALONG)
    j, between = _rims(elevation, azimuth, distance, line, _ACROSS)
    return DepthEdges(
        _places(middle, elevation[i], distance[i]), _places(azimuth[j], between, distance[j])
    )


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
    tone = grey.astype(np.float32)
    across, down = np.zeros_like(tone), np.zeros_like(tone)
    across[:, 1:-1] = np.abs(tone[:, 2:] - tone[:, :-2])
    down[1:-1] = np.abs(tone[2:] - tone[:-2])
    return ImageEdges(_standing_out(across), _standing_out(down), scale)


def _standing_out(change: NDArray[np.float32]) -> NDArray[np.int8]:
    """Return change that exceeds what is usual around it, smoothed, from -1 to 1."""
    soft = _smoothed(_smoothed(change).T).T
    share = soft / (soft + _mean_around(soft) + _FLAT)
    excess = share - _mean_around(share)
    return np.pad(np.rint(excess * _SCALE).astype(np.int8), REACH)


def _smoothed(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return values (H, W) smoothed down the columns."""
    padded = np.pad(values, ((2, 2), (0, 0)), mode="edge")
    n = len(values)
    total = _KERNEL[0] * padded[:n]
    for k in range(1, 5):
        total += _KERNEL[k] * padded[k : k + n]
    return np.asarray(total)


def _mean_around(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return means over squares of side 2 ``REACH`` + 1."""
    return _running_mean(_running_mean(values).T).T


def _running_mean(values: NDArray[np.float32]) -> NDArray[np.float32]:
    padded = np.pad(values, ((REACH + 1, REACH), (0, 0)), mode="edge")
    total = np.cumsum(padded, axis=0)
    mean = (total[2 * REACH + 1 :] - total[: len(values)]) / (2 * REACH + 1)
    return np.asarray(mean)


def landing(
    edges: DepthEdges, image: ImageEdges, camera: Camera, camera_from_cloud: SE3
) -> Landing:
    """Return where depth edges lie in an image under a mounting; those outside are left out."""
    stride, rows = image.upright.shape[1], image.upright.shape[0] - 2 * REACH
    found = []
    for points in (edges.upright, edges.level):
        seen = camera.project(camera_from_cloud.rotate(points) + camera_from_cloud.translation)
        pixels = seen.pixels[seen.valid & camera.inside(seen.pixels)] * image.scale
        column = np.minimum(np.floor(pixels[:, 0] + 0.5), image.width - 1).astype(np.int64)
        row = np.minimum(np.floor(pixels[:, 1] + 0.5), rows - 1).astype(np.int64)
        found.append(((row + REACH) * stride + column + REACH, pixels[:, 0] / image.width))
    return Landing(found[0][0], found[1][0], np.concatenate([found[0][1], found[1][1]]))


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
    return np.concatenate([upright, level]) / _SCALE


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
    total = np.zeros(len(steps))
    for flat, places in ((image.upright, land.upright), (image.level, land.level)):
        values = flat.reshape(-1)
        for k, offset in enumerate(steps):
            total[k] += values[places + offset].sum(dtype=np.int64)
    return total.reshape(len(shifts), len(shifts)) / _SCALE
