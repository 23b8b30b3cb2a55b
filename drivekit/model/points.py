"""Point clouds: coordinates, named channels, a frame."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import MissingDataError, UsageError
from drivekit.model.frames import Frame


@dataclass(frozen=True, eq=False, slots=True)
class PointCloud:
    """The points of one sweep.

    ``cloud[mask]`` picks points.

    Parameters
    ----------
    xyz : (N, 3) float32 [m] in ``frame``
        Relative to ``origin``.
    frame : Frame
    channels : mapping of str to (N, ...) array
        ``intensity``, ``ring``, ``time`` … as the sensor wrote them.
    origin : (3,) float64 [m]
        Added to ``xyz`` to get coordinates in ``frame``; not zero for data in UTM or another
        frame whose numbers are too large for float32.
    """

    xyz: NDArray[np.float32]
    frame: Frame
    channels: Mapping[str, NDArray[Any]] = field(default_factory=dict)
    origin: NDArray[np.float64] = field(default_factory=lambda: np.zeros(3))

    def __post_init__(self) -> None:
        xyz = np.asarray(self.xyz)
        if xyz.ndim != 2 or xyz.shape[1] != 3:
            raise UsageError(f"expected points of shape (N, 3), got {xyz.shape}")
        if xyz.dtype != np.float32:
            raise UsageError(
                f"expected float32 points, got {xyz.dtype}", fix="use PointCloud.from_float64"
            )
        for name, value in self.channels.items():
            if len(value) != len(xyz):
                raise UsageError(f"channel '{name}' has {len(value)} values for {len(xyz)} points")
        object.__setattr__(self, "xyz", xyz)
        object.__setattr__(self, "origin", np.asarray(self.origin, np.float64))

    @classmethod
    def from_float64(
        cls,
        xyz: NDArray[np.floating],
        frame: Frame,
        channels: Mapping[str, NDArray[Any]] | None = None,
    ) -> PointCloud:
        """Return a cloud of coordinates of any size, subtracting an origin before rounding.

        The origin is zero unless a coordinate exceeds 10 km, where float32 resolves only 1 mm.
        """
        finite = xyz[np.isfinite(xyz).all(1)]
        far = len(finite) > 0 and np.abs(finite).max() > 1e4
        origin = np.floor(np.median(finite, axis=0)) if far else np.zeros(3)
        return cls((xyz - origin).astype(np.float32), frame, channels or {}, origin)

    def __len__(self) -> int:
        return len(self.xyz)

    def __getitem__(self, index: Any) -> PointCloud:
        picked = {name: value[index] for name, value in self.channels.items()}
        return PointCloud(self.xyz[index], self.frame, picked, self.origin)

    def channel(self, name: str) -> NDArray[Any]:
        """Return a channel that must be there.

        Raises
        ------
        MissingDataError
            If the sensor has no such channel.
        """
        if name not in self.channels:
            raise MissingDataError(
                f"these points have no channel '{name}' "
                f"(they have {', '.join(self.channels) or 'only coordinates'})"
            )
        return self.channels[name]
