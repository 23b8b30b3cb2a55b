"""Points as a camera sees them: pinhole with Brown's distortion, or Kannala–Brandt fisheye.

Formulas as OpenCV documents them, in float64. Radial distortion folds far points back into the
image: what lies beyond the radius where that begins is not seen, nor is what is behind the camera.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

import numpy as np
import numpy.typing as npt

from drivekit.errors import UsageError
from drivekit.kernels._angles import angle
from drivekit.kernels._arguments import (
    Array,
    affine,
    as_array,
    fixed,
    point_rows,
    real,
    result_array,
    whole,
)
from drivekit.kernels._columns import BLOCK, load_columns, new_columns
from drivekit.kernels._jit import example, kernel
from drivekit.kernels._zbuffer import EMPTY, put
from drivekit.kernels.workspace import Workspace

_FISHEYE_AT = 5  # where in a lens' numbers the distortion begins


class Lens(NamedTuple):
    """Intrinsics of a camera with x right, y down, z forward.

    Attributes
    ----------
    width, height : int [px]
        A pixel covers [u, u + 1) x [v, v + 1).
    K : (3, 3) float64
        Upper-triangular camera matrix.
    model : {"pinhole", "kannala-brandt"}
    distortion : up to 8, or up to 4 floats
        ``pinhole``: k1, k2, p1, p2, k3, k4, k5, k6; ``kannala-brandt``: k1 to k4.
    r_max : float
        Distance from the axis at depth 1 (``pinhole``) or angle (``kannala-brandt``) from which on
        nothing is seen.
    """

    width: int
    height: int
    K: npt.ArrayLike
    model: Literal["pinhole", "kannala-brandt"] = "pinhole"
    distortion: tuple[float, ...] = ()
    r_max: float = np.inf


class SeenPoints(NamedTuple):
    """The points that fall in an image.

    Attributes
    ----------
    rows : (M,) int64
        Rows of the points, ascending.
    pixels : (M, 2) float64 [px]
    depth : (M,) float32 [m]
        Along the optical axis; of a fisheye, which sees sideways and backwards, the distance.
    """

    rows: Array
    pixels: Array
    depth: Array


def project(
    points: npt.ArrayLike,
    camera_from_points: npt.ArrayLike,
    lens: Lens,
    *,
    min_depth: float = 0.1,
) -> SeenPoints:
    """Find the points that fall in an image, and where.

    Parameters
    ----------
    points : (N, C) float32 [m]
        Rows that begin with x, y, z; those that are not finite are not seen.
    camera_from_points : (4, 4) or (3, 4) float64
    lens : Lens
    min_depth : float [m]
        What is not deeper is not seen; not negative.

    Raises
    ------
    UsageError
        Wrong shapes, numbers that are not finite, or an unknown model.
    """
    points, matrix, numbers = _checked(points, camera_from_points, lens, min_depth)
    rows = np.empty(len(points), np.int64)
    pixels, depth = np.empty((len(points), 2)), np.empty(len(points), np.float32)
    n = _project(points, matrix, numbers, rows, pixels, depth)
    return SeenPoints(rows[:n], pixels[:n], depth[:n])


def depth_image(
    points: npt.ArrayLike,
    camera_from_points: npt.ArrayLike,
    lens: Lens,
    *,
    min_depth: float = 0.1,
    out: Array | None = None,
) -> Array:
    """Draw the depth of the nearest point in each pixel.

    Takes and raises what `project` does.

    Parameters
    ----------
    out : (height, width) float32, optional
        Where to draw; it is cleared first.

    Returns
    -------
    (height, width) float32 [m]
        NaN where no point falls.
    """
    points, matrix, numbers = _checked(points, camera_from_points, lens, min_depth)
    image = result_array("out", out, (lens.height, lens.width), np.float32)
    image.fill(np.nan)
    _draw(points, matrix, numbers, image.reshape(-1))
    return image


def colour_points(
    points: npt.ArrayLike,
    camera_from_points: npt.ArrayLike,
    lens: Lens,
    image: npt.ArrayLike,
    *,
    min_depth: float = 0.1,
) -> tuple[Array, Array]:
    """Look up the colour that each point has in an image.

    Takes and raises what `project` does.

    Parameters
    ----------
    image : (height, width, K) uint8

    Returns
    -------
    colours : (N, K) uint8
        0 where the point is not seen. Points behind others get the colour of what is in front.
    is_seen : (N,) bool
    """
    points, matrix, numbers = _checked(points, camera_from_points, lens, min_depth)
    pixels = as_array("image", image)
    n_channels = pixels.shape[-1] if pixels.ndim == 3 else None
    image = fixed("image", pixels, np.uint8, lens.height, lens.width, n_channels)
    colours = np.zeros((len(points), image.shape[2]), np.uint8)
    is_seen = np.zeros(len(points), np.bool_)
    _colour(points, matrix, numbers, image, colours, is_seen)
    return colours, is_seen


def nearest_in_pixels(
    pixels: npt.ArrayLike,
    depth: npt.ArrayLike,
    width: int,
    height: int,
    *,
    workspace: Workspace | None = None,
) -> Array:
    """Find the nearest point of each pixel; of equally near ones the first.

    Parameters
    ----------
    pixels : (M, 2) float64 [px]
        As `project` returns them; those outside the image, NaN included, are in no pixel.
    depth : (M,) float32 [m]
        Not negative; NaN is farther than anything.
    width, height : int [px]
    workspace : Workspace, optional
        Holds 8 bytes a pixel, which cost more to get than to use.

    Returns
    -------
    (K,) int64
        Rows of `pixels`, ascending.

    Raises
    ------
    UsageError
        Wrong shapes, or a negative depth.
    """
    pixels = fixed("pixels", pixels, np.float64, None, 2)
    depth = fixed("depth", depth, np.float32, len(pixels))
    if (depth < 0).any():
        raise UsageError(f"depth: expected no negative numbers, found {depth.min():g}")
    _check_size(width, height)
    workspace = workspace or Workspace()
    image = workspace.filled("pixels", width * height, np.uint64, EMPTY)
    rows = np.empty(len(pixels), np.int64)
    return rows[: _nearest(pixels, depth, width, height, image, rows)]


def _checked(
    points: npt.ArrayLike, camera_from_points: npt.ArrayLike, lens: Lens, min_depth: float
) -> tuple[Array, Array, Array]:
    """Return points, matrix, and the numbers of a lens.

    The latter are fx, skew, cx, fy, cy, eight of distortion, r_max, width, height, least depth, and
    whether it is a fisheye.
    """
    points, matrix = point_rows("points", points), affine("camera_from_points", camera_from_points)
    K = fixed("lens.K", lens.K, np.float64, 3, 3)
    allowed = {"pinhole": 8, "kannala-brandt": 4}
    if not isinstance(lens.model, str) or lens.model not in allowed:
        raise UsageError(f"lens: expected a model of {', '.join(allowed)}, found {lens.model!r}")
    values = fixed("lens.distortion", lens.distortion, np.float64, None)
    if len(values) > allowed[lens.model]:
        raise UsageError(
            f"lens: expected at most {allowed[lens.model]} values of distortion, "
            f"found {lens.distortion}"
        )
    distortion = np.pad(values, (0, 8 - len(values)))
    r_max, min_depth = real("lens.r_max", lens.r_max), real("min_depth", min_depth)
    if not (np.isfinite(K).all() and np.isfinite(distortion).all() and r_max >= 0):
        raise UsageError(f"lens: expected finite numbers and r_max >= 0, found {lens}")
    if not 0 <= min_depth < np.inf:
        raise UsageError(f"min_depth: expected a number >= 0, found {min_depth}")
    _check_size(lens.width, lens.height)
    is_fisheye = lens.model == "kannala-brandt"
    ends = [r_max, lens.width, lens.height, min_depth, is_fisheye]
    numbers = np.array([*K[0], *K[1, 1:], *distortion, *ends], np.float64)
    return points, matrix, numbers


def _check_size(width: int, height: int) -> None:
    width, height = whole("width", width), whole("height", height)
    if width < 1 or height < 1 or width * height >= 1 << 31:
        raise UsageError(f"expected an image of 1 to 2**31 pixels, found {width} x {height}")


@kernel
def _new_view() -> tuple[Array, Array, Array, Array, Array]:
    """Return buffers for a block: columns, u and v, pixels, depths, points in the camera."""
    return (
        new_columns(),
        np.empty((2, BLOCK)),
        np.empty(BLOCK, np.int32),
        np.empty(BLOCK, np.float32),
        np.empty((3, BLOCK)),
    )


@kernel
def _look(
    points: Array,
    start: int,
    n: int,
    matrix: Array,
    lens: Array,
    view: tuple[Array, Array, Array, Array, Array],
) -> None:
    """Fill in u and v, the flat pixel (-1 for unseen), and the depth of n points."""
    columns, uv, pixels, depths, moved = view
    load_columns(points, start, n, columns)
    x, y, z = columns[0], columns[1], columns[2]
    a, b, c = moved[0], moved[1], moved[2]
    m = matrix
    m0, m1, m2, m3, m4, m5 = m[0], m[1], m[2], m[3], m[4], m[5]
    m6, m7, m8, m9, m10, m11 = m[6], m[7], m[8], m[9], m[10], m[11]
    for i in range(n):
        a[i] = m0 * x[i] + m1 * y[i] + m2 * z[i] + m3
        b[i] = m4 * x[i] + m5 * y[i] + m6 * z[i] + m7
        c[i] = m8 * x[i] + m9 * y[i] + m10 * z[i] + m11
    if lens[17] != 0.0:
        _fisheye(a, b, c, n, lens, depths)
    else:
        _pinhole(a, b, c, n, lens, depths)
    u, v = uv[0], uv[1]
    fx, skew, cx, fy, cy = lens[0], lens[1], lens[2], lens[3], lens[4]
    width, height = lens[14], lens[15]
    for i in range(n):
        u[i] = fx * a[i] + skew * b[i] + cx
        v[i] = fy * b[i] + cy
        inside = (u[i] >= 0.0) & (u[i] < width) & (v[i] >= 0.0) & (v[i] < height)
        is_seen = inside & (depths[i] < np.inf)
        pixels[i] = np.int32(np.floor(v[i]) * width + np.floor(u[i]) if is_seen else -1.0)


@kernel
def _pinhole(a: Array, b: Array, c: Array, n: int, lens: Array, depths: Array) -> None:
    """Replace points in the camera by their place at depth 1; the depth of unseen ones is NaN."""
    k1, k2, p1, p2, k3 = lens[5], lens[6], lens[7], lens[8], lens[9]
    k4, k5, k6 = lens[10], lens[11], lens[12]
    limit, min_depth = lens[13] * lens[13], lens[16]
    for i in range(n):
        x, y = a[i] / c[i], b[i] / c[i]
        s = x * x + y * y
        is_seen = (c[i] > min_depth) & (s < limit)
        radial = (1.0 + s * (k1 + s * (k2 + s * k3))) / (1.0 + s * (k4 + s * (k5 + s * k6)))
        a[i] = x * radial + 2.0 * p1 * x * y + p2 * (s + 2.0 * x * x)
        b[i] = y * radial + p1 * (s + 2.0 * y * y) + 2.0 * p2 * x * y
        depths[i] = c[i] if is_seen else np.nan


@kernel
def _fisheye(a: Array, b: Array, c: Array, n: int, lens: Array, depths: Array) -> None:
    """Do for a fisheye what `_pinhole` does for a pinhole camera."""
    k1, k2, k3, k4 = lens[5], lens[6], lens[7], lens[8]
    max_angle, min_depth = lens[13], lens[16]
    for i in range(n):
        square = a[i] * a[i] + b[i] * b[i]
        across = np.sqrt(square)
        distance = np.sqrt(square + c[i] * c[i])
        theta = angle(across, c[i])
        s = theta * theta
        bent = theta * (1.0 + s * (k1 + s * (k2 + s * (k3 + s * k4))))
        ratio = bent / across if across > 1e-12 else 0.0
        a[i] *= ratio
        b[i] *= ratio
        depths[i] = distance if (distance > min_depth) & (theta < max_angle) else np.nan


@kernel
def _project(
    points: Array, matrix: Array, lens: Array, rows: Array, pixels: Array, depth: Array
) -> int:
    view = _new_view()
    _, uv, flat, depths, _ = view
    k = 0
    for start in range(0, points.shape[0], BLOCK):
        n = min(BLOCK, points.shape[0] - start)
        _look(points, start, n, matrix, lens, view)
        for i in range(n):
            place = np.uint64(k)
            rows[place], depth[place] = start + i, depths[i]
            pixels[place, 0], pixels[place, 1] = uv[0, i], uv[1, i]
            k += flat[i] >= 0
    return k


@kernel
def _draw(points: Array, matrix: Array, lens: Array, image: Array) -> None:
    view = _new_view()
    _, _, flat, depths, _ = view
    for start in range(0, points.shape[0], BLOCK):
        n = min(BLOCK, points.shape[0] - start)
        _look(points, start, n, matrix, lens, view)
        for i in range(n):
            if flat[i] >= 0:
                pixel, depth = np.uint64(flat[i]), depths[i]
                image[pixel] = image[pixel] if image[pixel] <= depth else depth  # over NaN, too


@kernel
def _colour(
    points: Array, matrix: Array, lens: Array, image: Array, colours: Array, is_seen: Array
) -> None:
    view = _new_view()
    _, _, flat, _, _ = view
    n_channels = image.shape[2]
    source = image.reshape(-1)
    for start in range(0, points.shape[0], BLOCK):
        n = min(BLOCK, points.shape[0] - start)
        _look(points, start, n, matrix, lens, view)
        for i in range(n):
            if flat[i] >= 0:
                is_seen[start + i] = True
                for c in range(n_channels):
                    colours[start + i, c] = source[np.int64(flat[i]) * n_channels + c]


@kernel
def _nearest(
    pixels: Array, depth: Array, width: int, height: int, image: Array, rows: Array
) -> int:
    """List the nearest point of each pixel; the image is empty before and after."""
    flat = np.empty(pixels.shape[0], np.int32)
    for i in range(pixels.shape[0]):
        u, v = pixels[i, 0], pixels[i, 1]
        inside = (u >= 0.0) & (u < width) & (v >= 0.0) & (v < height)
        flat[i] = np.int32(np.floor(v) * width + np.floor(u) if inside else -1.0)
    put(image, flat, depth, flat.shape[0], 0)
    k = 0
    for i in range(flat.shape[0]):
        if flat[i] >= 0:
            is_nearest = image[np.uint64(flat[i])] & np.uint64(0xFFFFFFFF) == np.uint64(i)
            if is_nearest:
                rows[k] = i
                k += 1
    for i in range(flat.shape[0]):
        if flat[i] >= 0:
            image[np.uint64(flat[i])] = EMPTY
    return k


@example
def _example() -> None:
    points, place = np.ones((1, 4), np.float32), np.eye(4)
    lens = Lens(4, 4, np.eye(3))
    seen = project(points, place, lens)
    depth_image(points, place, lens)
    colour_points(points, place, lens, np.zeros((4, 4, 3), np.uint8))
    nearest_in_pixels(seen.pixels, seen.depth, 4, 4)
