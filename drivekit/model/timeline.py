"""When a sensor's frames were taken, and what their native names are."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from drivekit.errors import DataError, MissingDataError, NoTimeError, UsageError


@dataclass(frozen=True, eq=False, slots=True)
class Timeline:
    """The frames of one channel of a scene, in native order.

    Parameters
    ----------
    channel : str
        Native name of the sensor or layer.
    keys : tuple of str
        Native name of each frame (``"000123"``, a token, a stamp as written); unique.
    stamps_ns : (N,) int64 [ns], optional
        Non-decreasing; ``None`` where the dataset records no time.
    """

    channel: str
    keys: tuple[str, ...]
    stamps_ns: NDArray[np.int64] | None = None

    def __post_init__(self) -> None:
        if len(set(self.keys)) != len(self.keys):
            twice = sorted({k for k in self.keys if self.keys.count(k) > 1})[:3]
            raise DataError(
                f"channel {self.channel} names frames more than once: {', '.join(twice)}"
            )
        if self.stamps_ns is None:
            return
        stamps = _integers(self.stamps_ns, f"channel {self.channel}")
        if stamps.shape != (len(self.keys),):
            raise DataError(
                f"channel {self.channel} has {len(self.keys)} frames and {stamps.shape} stamps"
            )
        back = np.flatnonzero(np.diff(stamps) < 0)
        if back.size:
            i = int(back[0])
            raise DataError(
                f"channel {self.channel} goes back in time at frame {self.keys[i + 1]} "
                f"({stamps[i + 1]} ns after {stamps[i]} ns)"
            )
        stamps.setflags(write=False)
        object.__setattr__(self, "stamps_ns", stamps)

    def __len__(self) -> int:
        return len(self.keys)

    @property
    def times(self) -> NDArray[np.int64]:
        """(N,) int64 [ns] stamps; an error where the dataset has none."""
        if self.stamps_ns is None:
            raise NoTimeError(
                f"channel {self.channel} has no timestamps, so nothing can be aligned by time",
                fix="use frame keys instead",
            )
        return self.stamps_ns

    def key(self, i: int) -> str:
        """Return the native key of frame ``i``; MissingDataError if there is no such frame."""
        if not 0 <= i < len(self.keys):
            raise MissingDataError(
                f"frame {i} of channel {self.channel} was asked, it has {len(self.keys)}"
            )
        return self.keys[i]

    def stamp(self, i: int) -> int | None:
        """Return the time of frame ``i`` in nanoseconds, or ``None`` where there is none."""
        return None if self.stamps_ns is None else int(self.stamps_ns[i])

    def index(self, key: str) -> int:
        """Return the position of the frame with a native key."""
        try:
            return self.keys.index(key)
        except ValueError:
            near = [k for k in self.keys if key in k][:3] or list(self.keys[:3])
            raise MissingDataError(
                f"channel {self.channel} has no frame '{key}' (it has {len(self.keys)}, "
                f"for example {', '.join(near)})"
            ) from None

    def nearest(
        self, stamps_ns: ArrayLike, tolerance_ns: int | None = None
    ) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
        """Find the frame nearest in time to each stamp; of two equally near ones the earlier.

        Parameters
        ----------
        stamps_ns : (M,) int64 [ns]
        tolerance_ns : int, optional
            Farther matches are marked as not found.

        Returns
        -------
        index : (M,) int64
        found : (M,) bool
            False where the timeline is empty or nothing lies within the tolerance.
        """
        t = np.atleast_1d(_integers(stamps_ns, f"a search in channel {self.channel}"))
        times = self.times
        if not len(times):
            return np.zeros(len(t), np.int64), np.zeros(len(t), bool)
        right = np.clip(np.searchsorted(times, t), 0, len(times) - 1)
        left = np.maximum(right - 1, 0)
        index = np.where(np.abs(times[left] - t) <= np.abs(times[right] - t), left, right)
        gap = np.abs(times[index] - t)
        found = np.ones(len(t), bool) if tolerance_ns is None else gap <= tolerance_ns
        return index.astype(np.int64), found


def _integers(stamps_ns: ArrayLike, where: str) -> NDArray[np.int64]:
    """Return a copy as int64; seconds as floats would silently become 0 or 1,700,000,000 ns."""
    stamps = np.array(stamps_ns)
    if stamps.size and not np.issubdtype(stamps.dtype, np.integer):
        raise UsageError(
            f"{where} was given times of type {stamps.dtype}, expected integers",
            fix="give nanoseconds: round(seconds * 1e9)",
        )
    return stamps.astype(np.int64)
