"""Cameras: pinhole with Brown distortion, and Kannala–Brandt fisheye."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from drivekit.errors import DataError, UsageError
from drivekit.model.frames import Frame

Float = NDArray[np.float64]

_NEWTON_STEPS = 30
_CONVERGED_PX = 1e-3
_SETTLED = 1e-12  # on the image plane at unit distance: a billionth of a pixel


class Projection(NamedTuple):
    """Points seen by a camera.

    Parameters
    ----------
    pixels : (N, 2) float64 [px]
        u to the right, v down; NaN where the point cannot be seen.
    depth : (N,) float64 [m]
        Along the optical axis.
    valid : (N,) bool
        In front of the camera and inside the range its distortion was made for; the pixel may still
        lie outside the image.
    """

    pixels: Float
    depth: Float
    valid: NDArray[np.bool_]


@dataclass(frozen=True, eq=False, slots=True)
class Camera:
    """Intrinsics of a camera whose frame has x right, y down, z forward.

    Parameters
    ----------
    frame : Frame
    width, height : int [px]
    K : (3, 3) float64
        Upper-triangular: focal lengths, skew, principal point [px].
    model : {"pinhole", "kannala-brandt"}
    distortion : tuple of float
        ``pinhole``: Brown's k1, k2, p1, p2[, k3[, k4, k5, k6]] as OpenCV orders them;
        ``kannala-brandt``: k1, k2, k3, k4. Empty for none.

    Notes
    -----
    Radial distortion grows and then folds back for points far outside the image. ``r_max`` is where
    that begins; points beyond it are invisible, not wrong.
    """

    frame: Frame
    width: int
    height: int
    K: Float
    model: Literal["pinhole", "kannala-brandt"] = "pinhole"
    distortion: tuple[float, ...] = ()
    r_max: float = field(init=False)

    def __post_init__(self) -> None:
        k = np.array(self.K, np.float64)
        if k.shape != (3, 3):
            raise UsageError(f"expected a (3, 3) camera matrix, got {k.shape}")
        if not np.isfinite(k).all() or k[0, 0] <= 0 or k[1, 1] <= 0 or abs(k[2, 2] - 1) > 1e-9:
            raise DataError(
                f"camera {self.frame} has an impossible matrix {k.tolist()}",
                fix="focal lengths must be positive and the last row 0 0 1",
            )
        d = tuple(float(v) for v in self.distortion)
        allowed = (0, 4, 5, 8) if self.model == "pinhole" else (0, 4)
        if len(d) not in allowed or not np.isfinite(d).all():
            raise DataError(
                f"camera {self.frame} ({self.model}) has {len(d)} distortion values {d}; "
                f"expected one of {allowed} finite numbers"
            )
        k.setflags(write=False)
        object.__setattr__(self, "K", k)
        object.__setattr__(self, "distortion", d if any(d) else ())
        limit = _fold_radius if self.model == "pinhole" else _fold_angle
        object.__setattr__(self, "r_max", limit(self.distortion))

    def at(self, stamp_ns: int | None) -> Camera:
        """Return the same camera at another time."""
        return Camera(
            self.frame.at(stamp_ns), self.width, self.height, self.K, self.model, self.distortion
        )

    def scaled(self, width: int, height: int) -> Camera:
        """Return the camera of the same view resized to another number of pixels."""
        scale = np.diag([width / self.width, height / self.height, 1.0])
        # Pixel centres lie at integers: the image's edge is at -0.5.
        shift = np.array([[1, 0, 0.5], [0, 1, 0.5], [0, 0, 1.0]])
        k = np.linalg.inv(shift) @ scale @ shift @ self.K
        return Camera(self.frame, width, height, k, self.model, self.distortion)

    def project(self, points: ArrayLike, min_depth: float = 1e-6) -> Projection:
        """Return where points appear in the image.

        Parameters
        ----------
        points : (N, 3) float64 [m] in ``frame``
        min_depth : float [m]
            Points nearer to (or behind) the image plane are invisible. A fisheye sees sideways and
            backwards: there it bounds the distance instead.
        """
        p = np.asarray(points, np.float64).reshape(-1, 3)
        x, y, z = p.T
        with np.errstate(all="ignore"):
            if self.model == "pinhole":
                a, b = x / z, y / z
                valid = (z > min_depth) & (np.hypot(a, b) < self.r_max)
                a, b = _brown(a, b, self.distortion)
            else:
                across = np.hypot(x, y)
                theta = np.arctan2(across, z)
                valid = (np.hypot(across, z) > min_depth) & (theta < self.r_max)
                ratio = np.where(across > 1e-12, _fisheye(theta, self.distortion) / across, 0.0)
                a, b = x * ratio, y * ratio
        u = self.K[0, 0] * a + self.K[0, 1] * b + self.K[0, 2]
        v = self.K[1, 1] * b + self.K[1, 2]
        pixels = np.where(valid[:, None], np.stack([u, v], 1), np.nan)
        return Projection(pixels, z, valid)

    def unproject(self, pixels: ArrayLike, depth: ArrayLike = 1.0) -> Float:
        """Return the points at a depth along the rays of pixels.

        Parameters
        ----------
        pixels : (N, 2) float64 [px]
        depth : (N,) or scalar float64 [m]
            Along the optical axis (``pinhole``), or distance (``kannala-brandt``).

        Returns
        -------
        (N, 3) float64 [m] in ``frame``
            NaN for pixels that no ray reaches under this distortion.
        """
        px = np.asarray(pixels, np.float64).reshape(-1, 2)
        b = (px[:, 1] - self.K[1, 2]) / self.K[1, 1]
        a = (px[:, 0] - self.K[0, 2] - self.K[0, 1] * b) / self.K[0, 0]
        d = np.broadcast_to(np.asarray(depth, np.float64), a.shape)[:, None]
        tolerance = _CONVERGED_PX / self.K[0, 0]
        with np.errstate(all="ignore"):
            if self.model == "pinhole":
                x, y = _undistort_brown(a, b, self.distortion, tolerance)
                far = ~(np.hypot(x, y) < self.r_max)
                ray = np.stack([x, y, np.ones_like(x)], 1)
            else:
                rho = np.hypot(a, b)
                theta = _undistort_fisheye(rho, self.distortion, tolerance)
                far = ~(theta < self.r_max)
                across = np.where(rho > 1e-12, np.sin(theta) / np.where(rho > 0, rho, 1.0), 1.0)
                ray = np.stack([a * across, b * across, np.cos(theta)], 1)
        return np.where(far[:, None], np.nan, ray * d)

    def inside(self, pixels: ArrayLike, margin: float = 0.0) -> NDArray[np.bool_]:
        """Tell which pixels (N, 2) lie in the image, at least ``margin`` px from its edge.

        A pixel covers [0, width) x [0, height), as datasets count their points in images.
        """
        px = np.asarray(pixels, np.float64).reshape(-1, 2)
        with np.errstate(invalid="ignore"):
            return np.asarray(
                (px[:, 0] >= margin)
                & (px[:, 0] < self.width - margin)
                & (px[:, 1] >= margin)
                & (px[:, 1] < self.height - margin)
            )


def _brown(a: Float, b: Float, d: tuple[float, ...]) -> tuple[Float, Float]:
    """Brown's model as OpenCV documents it (calib3d, pinhole camera model)."""
    if not d:
        return a, b
    k1, k2, p1, p2, k3, k4, k5, k6 = (*d, *(0.0,) * (8 - len(d)))
    r2 = a * a + b * b
    radial = (1 + r2 * (k1 + r2 * (k2 + r2 * k3))) / (1 + r2 * (k4 + r2 * (k5 + r2 * k6)))
    return (
        a * radial + 2 * p1 * a * b + p2 * (r2 + 2 * a * a),
        b * radial + p1 * (r2 + 2 * b * b) + 2 * p2 * a * b,
    )


def _fisheye(theta: Float, d: tuple[float, ...]) -> Float:
    """Kannala–Brandt's odd polynomial (OpenCV, fisheye camera model)."""
    k1, k2, k3, k4 = d or (0.0,) * 4
    t2 = theta * theta
    return theta * (1 + t2 * (k1 + t2 * (k2 + t2 * (k3 + t2 * k4))))


def _first_positive_root(coefficients: list[float], limit: float) -> float:
    """Return the smallest positive real root of c0 + c1 s + c2 s² … , or ``limit``."""
    roots = np.roots(np.trim_zeros(coefficients, "b")[::-1])
    real = roots[np.abs(roots.imag) < 1e-9].real
    return float(min((r for r in real if r > 0), default=limit))


def _fold_radius(d: tuple[float, ...]) -> float:
    """Where the distorted radius of Brown's model stops growing."""
    if not d:
        return float("inf")
    k1, k2, _, _, k3, k4, k5, k6 = (*d, *(0.0,) * (8 - len(d)))
    # d/dr [r N(s) / D(s)] with s = r²: zero where N D + 2 s (N' D - N D') = 0.
    n = np.polynomial.Polynomial([1, k1, k2, k3])
    m = np.polynomial.Polynomial([1, k4, k5, k6])
    s = np.polynomial.Polynomial([0, 1])
    slope = n * m + 2 * s * (n.deriv() * m - n * m.deriv())
    fold = _first_positive_root(list(slope.coef), float("inf"))
    pole = _first_positive_root(list(m.coef), float("inf"))
    return float(np.sqrt(min(fold, pole)))


def _fold_angle(d: tuple[float, ...]) -> float:
    """Where the distorted angle of Kannala–Brandt's model stops growing; at most pi."""
    k1, k2, k3, k4 = d or (0.0,) * 4
    fold = _first_positive_root([1, 3 * k1, 5 * k2, 7 * k3, 9 * k4], float("inf"))
    return float(min(np.sqrt(fold), np.pi))


def _undistort_brown(
    a: Float, b: Float, d: tuple[float, ...], tolerance: float
) -> tuple[Float, Float]:
    """Invert Brown's model by Newton's method from several starts; NaN where none converges."""
    if not d:
        return a, b
    x, y = a.copy(), b.copy()
    best_x, best_y = np.full_like(a, np.nan), np.full_like(b, np.nan)
    r_max = _fold_radius(d)
    open_ = np.isfinite(a) & np.isfinite(b)
    for start in (1.0, 0.5, 0.1):
        if not open_.any():
            break
        x[open_], y[open_] = a[open_] * start, b[open_] * start
        sx, sy = _newton_brown(a[open_], b[open_], x[open_], y[open_], d, r_max)
        ea, eb = _brown(sx, sy, d)
        good = np.hypot(ea - a[open_], eb - b[open_]) < tolerance
        good &= np.hypot(sx, sy) < r_max
        where = np.flatnonzero(open_)[good]
        best_x[where], best_y[where] = sx[good], sy[good]
        open_[where] = False
    return best_x, best_y


def _newton_brown(
    a: Float, b: Float, x: Float, y: Float, d: tuple[float, ...], r_max: float
) -> tuple[Float, Float]:
    step = 1e-7
    for _ in range(_NEWTON_STEPS):
        fx, fy = _brown(x, y, d)
        ux, uy = _brown(x + step, y, d)
        vx, vy = _brown(x, y + step, d)
        j00, j10, j01, j11 = (ux - fx) / step, (uy - fy) / step, (vx - fx) / step, (vy - fy) / step
        det = j00 * j11 - j01 * j10
        ea, eb = fx - a, fy - b
        if np.hypot(ea, eb).max(initial=0.0) < _SETTLED:
            break
        x = x - (j11 * ea - j01 * eb) / det
        y = y - (j00 * eb - j10 * ea) / det
        # Keep inside the monotonic range, where the solution is.
        r = np.hypot(x, y)
        shrink = np.where(r > r_max, 0.99 * r_max / r, 1.0) if np.isfinite(r_max) else 1.0
        x, y = x * shrink, y * shrink
    return x, y


def _undistort_fisheye(rho: Float, d: tuple[float, ...], tolerance: float) -> Float:
    """Invert Kannala–Brandt's polynomial by bisection on its monotonic range."""
    low, high = np.zeros_like(rho), np.full_like(rho, _fold_angle(d))
    for _ in range(60):
        middle = (low + high) / 2
        above = _fisheye(middle, d) > rho
        low, high = np.where(above, low, middle), np.where(above, middle, high)
    theta = (low + high) / 2
    return np.where(np.abs(_fisheye(theta, d) - rho) < tolerance, theta, np.inf)
