"""Maps as lines: lane borders, kerbs, crossings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import UsageError
from drivekit.model.frames import Frame

#: The layer of scenes that have a map; its timeline has one frame, which is the map.
MAP = "map"


@dataclass(frozen=True, eq=False, slots=True, kw_only=True)
class MapLines:
    """Lines on a map, ragged: line ``i`` owns vertices ``offsets[i]:offsets[i + 1]``.

    Going through them gives one (M, 3) array each. The outline of an area ends where it began.

    Parameters
    ----------
    vertices : (V, 3) float64 [m] in ``frame``
        z is NaN where the map has no heights.
    offsets : (N + 1,) int64
    kind : (N,) int32
        Position in ``kinds``.
    kinds : tuple of str
        What lines can be, in the words of the map: ``lane_divider``, ``ped_crossing`` …
    frame : Frame
    """

    vertices: NDArray[np.float64]
    offsets: NDArray[np.int64]
    kind: NDArray[np.int32]
    kinds: tuple[str, ...]
    frame: Frame

    def __post_init__(self) -> None:
        n = len(self.kind)
        if self.offsets.shape != (n + 1,) or self.vertices.shape != (self.offsets[-1], 3):
            raise UsageError(
                f"offsets {self.offsets.shape} do not cut vertices {self.vertices.shape} into {n}"
            )

    @classmethod
    def of(
        cls, lines: Sequence[tuple[str, NDArray[np.float64]]], kinds: tuple[str, ...], frame: Frame
    ) -> MapLines:
        """Return lines, each given as its kind and its vertices (M, 3)."""
        lengths = [len(vertices) for _, vertices in lines]
        return cls(
            vertices=np.concatenate([np.zeros((0, 3)), *(vertices for _, vertices in lines)]),
            offsets=np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64),
            kind=np.array([kinds.index(kind) for kind, _ in lines], np.int32),
            kinds=kinds,
            frame=frame,
        )

    def __len__(self) -> int:
        return len(self.kind)

    def __iter__(self) -> Iterator[NDArray[np.float64]]:
        for start, stop in zip(self.offsets[:-1], self.offsets[1:], strict=True):
            yield self.vertices[start:stop]
