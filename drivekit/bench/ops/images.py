"""Points drawn: range images, camera views, rasters from above; labels compared."""

from __future__ import annotations

from typing import Any, Final

import numpy as np

from drivekit.bench.cases import Setup
from drivekit.bench.ops import inputs
from drivekit.bench.ops.answers import both, close, same
from drivekit.bench.ops.calls import Contender, Contest, Peer, op_of
from drivekit.bench.ops.inputs import Float, Points
from drivekit.kernels.bev_raster import bev_raster
from drivekit.kernels.camera_project import Lens, depth_image
from drivekit.kernels.confusion import confusion_matrix
from drivekit.kernels.range_image import range_image
from drivekit.kernels.workspace import Workspace

_SHAPE: Final = (64, 2048)
_ELEVATION: Final = (np.deg2rad(-25.0), np.deg2rad(2.5))
_LOW, _HIGH, _CELL = (-75.2, -75.2), (75.2, 75.2), 0.2
_MIN_DEPTH: Final = 0.1
_N_CLASSES: Final = 20

# A front camera: x right, y down, z forward, from x forward, y left, z up.
_CAMERA: Final = np.array([[0, -1, 0, 0.1], [0, 0, -1, 0.4], [1, 0, 0, -0.3], [0, 0, 0, 1.0]])
_DISTORTION: Final = (-0.12, 0.03, 4e-4, -3e-4, 0.0)
_WIDTH, _HEIGHT = 1920, 1080
_K: Final = np.array([[1250.0, 0, 950], [0, 1245, 545], [0, 0, 1]])
_R_MAX: Final = 1.2  # well before the distortion folds back, beyond the corners of the image


def _range(size: str, setup: Setup) -> Contest:
    points, workspace = inputs.sweep().points, Workspace()

    def plain() -> tuple[Any, Any]:
        # the farthest first, so that the nearest is what stays
        xyz = points[:, :3].astype(np.float64)
        distance = np.sqrt((xyz**2).sum(axis=1))
        azimuth = np.arctan2(xyz[:, 1], xyz[:, 0])
        above = np.arctan2(xyz[:, 2], np.hypot(xyz[:, 0], xyz[:, 1]))
        low, high = _ELEVATION
        column = np.floor((np.pi - azimuth) / (2 * np.pi) * _SHAPE[1]).astype(np.int64)
        row = np.floor((high - above) / (high - low) * _SHAPE[0]).astype(np.int64)
        seen = np.flatnonzero((row >= 0) & (row < _SHAPE[0]))
        order = seen[np.argsort(-distance[seen], kind="stable")]
        pixels = row[order], column[order] % _SHAPE[1]
        ranges, rows = np.full(_SHAPE, np.nan, np.float32), np.full(_SHAPE, -1, np.int32)
        ranges[pixels], rows[pixels] = distance[order], order
        return ranges, rows

    return Contest(
        Contender(
            lambda: range_image(points, _SHAPE, _ELEVATION, workspace=workspace),
            lambda image: (image.ranges.copy(), image.rows.copy()),
        ),
        Contender(plain),
        (),
        both(close(1e-4, "ranges"), same("rows", 1e-4)),
        n_bytes=points.nbytes,
        remark="semantic-kitti-api is not on PyPI; the numpy version works as it does",
    )


def _camera(size: str, setup: Setup) -> Contest:
    points = inputs.sweep().points
    lens = Lens(_WIDTH, _HEIGHT, _K, distortion=_DISTORTION, r_max=_R_MAX)
    out = np.empty((_HEIGHT, _WIDTH), np.float32)

    def in_front() -> tuple[Float, Float]:
        """Return points in the camera's axes that it may see, and where at depth 1."""
        seen = points[:, :3] @ _CAMERA[:3, :3].T + _CAMERA[:3, 3]
        seen = seen[seen[:, 2] > _MIN_DEPTH]
        flat = seen[:, :2] / seen[:, 2:]
        is_near = (flat**2).sum(axis=1) < _R_MAX**2
        return seen[is_near], flat[is_near]

    def drawn(u: Float, v: Float, depth: Float) -> Points:
        inside = (u >= 0) & (u < _WIDTH) & (v >= 0) & (v < _HEIGHT)
        image = np.full((_HEIGHT, _WIDTH), np.inf, np.float32)
        pixels = v[inside].astype(np.int64), u[inside].astype(np.int64)
        np.minimum.at(image, pixels, depth[inside].astype(np.float32))
        return image

    def plain() -> Points:
        seen, flat = in_front()
        x, y = flat.T
        k1, k2, p1, p2, k3 = _DISTORTION
        s = x * x + y * y
        radial = 1 + s * (k1 + s * (k2 + s * k3))
        bent_x = x * radial + 2 * p1 * x * y + p2 * (s + 2 * x * x)
        bent_y = y * radial + p1 * (s + 2 * y * y) + 2 * p2 * x * y
        return drawn(_K[0, 0] * bent_x + _K[0, 2], _K[1, 1] * bent_y + _K[1, 2], seen[:, 2])

    def opencv(cv2: Any) -> Contender:
        cv2.setNumThreads(setup.threads)
        zero = np.zeros(3)

        def call() -> Points:
            seen, _ = in_front()
            pixels, _ = cv2.projectPoints(seen, zero, zero, _K, np.array(_DISTORTION))
            return drawn(pixels[:, 0, 0], pixels[:, 0, 1], seen[:, 2])

        return Contender(call, unfilled)

    def unfilled(image: Points) -> Points:
        return np.where(np.isinf(image), np.float32(np.nan), image)

    return Contest(
        Contender(lambda: depth_image(points, _CAMERA, lens, min_depth=_MIN_DEPTH, out=out)),
        Contender(plain, unfilled),
        (Peer("opencv", "opencv-python-headless", ("cv2",), opencv),),
        _same_depths,
        n_bytes=points.nbytes + out.nbytes,
    )


def _same_depths(ours: Points, theirs: Points) -> str | None:
    """Compare depths; one pixel in a hundred thousand may go to a point on its border."""
    is_same = (np.isnan(ours) & np.isnan(theirs)) | (np.abs(ours - theirs) < 1e-4)
    n = int((~is_same).sum())
    return f"{n} of {ours.size} pixels differ" if n > 1e-5 * ours.size else None


def _raster(size: str, setup: Setup) -> Contest:
    points, workspace = inputs.points_of(size), Workspace()
    shape = (round((_HIGH[1] - _LOW[1]) / _CELL), round((_HIGH[0] - _LOW[0]) / _CELL))

    def plain() -> tuple[Any, Any, Any]:
        place = (points[:, :2].astype(np.float64) - _LOW) * (1 / _CELL)
        inside = ((place >= 0) & (place < shape[::-1])).all(axis=1)
        column, row = place[inside].astype(np.int64).T
        cell, n_cells = row * shape[1] + column, shape[0] * shape[1]
        height = np.full(n_cells, -np.inf, np.float32)
        np.maximum.at(height, cell, points[inside, 2])
        sums = np.bincount(cell, points[inside, 3], n_cells)
        return height, np.bincount(cell, minlength=n_cells), sums

    return Contest(
        Contender(
            lambda: bev_raster(points, _LOW, _HIGH, _CELL, workspace=workspace),
            lambda raster: (raster.height.copy(), raster.counts.copy(), raster.sums.copy()),
        ),
        Contender(plain, lambda parts: (
            np.where(np.isinf(parts[0]), np.float32(np.nan), parts[0]).reshape(shape),
            parts[1].reshape(shape), parts[2].reshape(shape),
        )),
        (),
        both(close(0.0, "heights"), same("counts"), close(1e-6, "sums")),
        n_bytes=points.nbytes,
        remark="numpy.histogram2d only counts",
    )  # fmt: skip


def _confusion(size: str, setup: Setup) -> Contest:
    n = len(inputs.points_of(size))
    truth, predicted = inputs.labels(n, _N_CLASSES)

    def plain() -> Any:
        pairs = truth.astype(np.int64) * _N_CLASSES + predicted
        return np.bincount(pairs, minlength=_N_CLASSES**2).reshape(_N_CLASSES, _N_CLASSES)

    def sklearn(metrics: Any) -> Contender:
        classes = np.arange(_N_CLASSES)
        return Contender(lambda: metrics.confusion_matrix(truth, predicted, labels=classes))

    return Contest(
        Contender(lambda: confusion_matrix(truth, predicted, _N_CLASSES, threads=setup.threads)),
        Contender(plain),
        (Peer("scikit-learn", "scikit-learn", ("sklearn.metrics",), sklearn),),
        same("counts"),
        n_bytes=2 * n,
    )


OPS: Final = (
    op_of("images/range", ("frame",), _range),
    op_of("images/camera-depth", ("frame",), _camera),
    op_of("images/bev-raster", ("frame", "agg"), _raster),
    op_of("labels/confusion", ("frame", "agg"), _confusion),
)
