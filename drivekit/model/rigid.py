"""Rigid transforms that know which frames they connect."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from drivekit.errors import DataError, FrameMismatchError, UsageError
from drivekit.model.frames import OPTICAL_FROM_FLU, Frame, flu_of
from drivekit.model.rotations import matrix_from_quat, quat_from_matrix

if TYPE_CHECKING:
    from pyquaternion import Quaternion

Float = NDArray[np.float64]

# Calibration files carry rotations rounded to as few as four decimals.
_IDENTITY = np.eye(3)
_ORTHONORMAL_TOLERANCE = 1e-3


@dataclass(frozen=True, eq=False, slots=True)
class SE3:
    """A rigid transform, or a batch of N of them, from ``src`` to ``dst``.

    Named ``dst_from_src`` by convention, so that neighbouring names match when transforms are
    composed: ``world_from_ego @ ego_from_lidar`` is ``world_from_lidar``, and composing frames that
    do not match is an error.

    Parameters
    ----------
    rotation : (3, 3) or (N, 3, 3) float64
    translation : (3,) or (N, 3) float64 [m]
        Position of the origin of ``src`` in ``dst``.
    dst, src : Frame

    Raises
    ------
    DataError
        If a rotation is not orthonormal to 1e-3 or is a reflection, or a value is not finite.
    """

    rotation: Float
    translation: Float
    dst: Frame
    src: Frame

    def __post_init__(self) -> None:
        r = np.array(self.rotation, np.float64)
        t = np.array(self.translation, np.float64)
        if r.shape[-2:] != (3, 3) or r.ndim > 3 or t.shape != (*r.shape[:-2], 3):
            raise UsageError(
                f"expected rotation (3, 3) and translation (3,), or (N, 3, 3) and (N, 3); "
                f"got {r.shape} and {t.shape}"
            )
        if not (np.isfinite(r).all() and np.isfinite(t).all()):
            raise DataError(
                f"the transform from {self.src} to {self.dst} holds values that are not finite"
            )
        error = np.abs(r @ r.swapaxes(-1, -2) - _IDENTITY).max(initial=0.0)
        if error > _ORTHONORMAL_TOLERANCE or _least_determinant(r) < 0:
            raise DataError(
                f"the transform from {self.src} to {self.dst} is no rotation "
                f"(R R^T differs from the identity by {error:.2g}, determinant "
                f"{_least_determinant(r):.3g})",
                fix="check the calibration file for swapped rows or a scaled matrix",
            )
        r.setflags(write=False)
        t.setflags(write=False)
        object.__setattr__(self, "rotation", r)
        object.__setattr__(self, "translation", t)

    @classmethod
    def identity(cls, dst: Frame, src: Frame) -> SE3:
        """Return the transform between two names of the same axes and origin."""
        return cls(np.eye(3), np.zeros(3), dst, src)

    @classmethod
    def from_matrix(cls, matrix: ArrayLike, dst: Frame, src: Frame) -> SE3:
        """Return the transform of a (3, 4) or (4, 4) matrix, or of a batch (N, 3|4, 4)."""
        m = np.asarray(matrix, np.float64)
        if m.shape[-2:] not in ((3, 4), (4, 4)):
            raise UsageError(f"expected a (3, 4) or (4, 4) matrix, got shape {m.shape}")
        return cls(m[..., :3, :3], m[..., :3, 3], dst, src)

    @classmethod
    def from_quat(cls, quat: ArrayLike, translation: ArrayLike, dst: Frame, src: Frame) -> SE3:
        """Return the transform of a quaternion (w, x, y, z), normalised here, and a translation."""
        q = np.asarray(quat, np.float64)
        norm = np.linalg.norm(q, axis=-1)
        if not (np.isfinite(q).all() and (norm > 1e-9).all()):
            raise DataError(f"the rotation from {src} to {dst} is no quaternion: {q.tolist()}")
        return cls(matrix_from_quat(q), np.asarray(translation, np.float64), dst, src)

    @classmethod
    def from_pyquaternion(
        cls, quaternion: Quaternion, translation: ArrayLike, dst: Frame, src: Frame
    ) -> SE3:
        """Return the transform of a ``pyquaternion.Quaternion`` and a translation [m]."""
        return cls.from_quat(quaternion.elements, translation, dst, src)

    @classmethod
    def optical_from_flu(cls, camera: Frame) -> SE3:
        """Return the axis permutation from ``flu_of(camera)`` to the camera's optical axes."""
        return cls(OPTICAL_FROM_FLU, np.zeros(3), camera, flu_of(camera))

    @property
    def quat(self) -> Float:
        """(4,) or (N, 4) float64 unit quaternion, scalar first and non-negative."""
        return quat_from_matrix(self.rotation)

    @property
    def matrix(self) -> Float:
        """(4, 4) or (N, 4, 4) float64 homogeneous matrix."""
        m = np.zeros((*self.rotation.shape[:-2], 4, 4))
        m[..., :3, :3] = self.rotation
        m[..., :3, 3] = self.translation
        m[..., 3, 3] = 1.0
        return m

    def to_pyquaternion(self) -> Quaternion:
        """Return the rotation as ``pyquaternion.Quaternion`` (single transforms only)."""
        from pyquaternion import Quaternion

        if self.is_batch:
            raise UsageError("a batch of transforms has no single quaternion; index it first")
        return Quaternion(*self.quat)

    @property
    def is_batch(self) -> bool:
        """Whether this holds N transforms rather than one."""
        return self.rotation.ndim == 3

    def __len__(self) -> int:
        if not self.is_batch:
            raise TypeError("a single transform has no length")
        return len(self.rotation)

    def __getitem__(self, index: int) -> SE3:
        if not self.is_batch:
            raise TypeError("a single transform cannot be indexed")
        return SE3(self.rotation[index], self.translation[index], self.dst, self.src)

    def inv(self) -> SE3:
        """Return the transform the other way round."""
        back = self.rotation.swapaxes(-1, -2)
        shift = -(back @ self.translation[..., None])[..., 0]
        return SE3(back, shift, self.src, self.dst)

    def __matmul__(self, other: SE3) -> SE3:
        if self.src != other.dst:
            raise FrameMismatchError(
                f"cannot compose {self.dst} from {self.src} with {other.dst} from {other.src}",
                fix=f"the inner frames must match: {self.src} is not {other.dst}",
            )
        rotation = self.rotation @ other.rotation
        shift = (self.rotation @ other.translation[..., None])[..., 0] + self.translation
        return SE3(rotation, shift, self.dst, other.src)

    def apply(self, points: ArrayLike) -> Float:
        """Return points given in ``src`` as points in ``dst``.

        Parameters
        ----------
        points : (N, 3) or (3,) float64 [m] in ``src``
            With a batch of N transforms each point gets its own. What is not finite stays so.
        """
        return self.rotate(points) + self.translation

    def rotate(self, vectors: ArrayLike) -> Float:
        """Return directions or velocities (N, 3) given in ``src`` as such in ``dst``."""
        v = np.asarray(vectors, np.float64)
        with np.errstate(invalid="ignore"):
            if self.is_batch:
                return np.asarray((self.rotation @ v[..., None])[..., 0])
            return np.asarray(v @ self.rotation.T)

    def at(self, stamp_ns: int | None) -> SE3:
        """Return a transform that holds at all times (a mounting) as one that holds at a time."""
        return SE3(self.rotation, self.translation, self.dst.at(stamp_ns), self.src.at(stamp_ns))

    def __repr__(self) -> str:
        n = f", {len(self.rotation)} transforms" if self.is_batch else ""
        return f"SE3({self.dst} from {self.src}{n})"


def _least_determinant(r: Float) -> float:
    """Return the determinant of a matrix (3, 3), the least one of several; infinite for none."""
    if r.ndim > 2:
        return float(np.linalg.det(r).min(initial=np.inf))
    (a, b, c), (d, e, f), (g, h, i) = r.tolist()  # a tenth of the time of numpy's, for one
    found: float = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
    return found
