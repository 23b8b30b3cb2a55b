"""What is marked in an image: boxes and outlines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import UsageError
from drivekit.model.frames import Frame
from drivekit.model.taxonomy import Labels, Taxonomy

Float = NDArray[np.float64]


@dataclass(frozen=True, eq=False, slots=True, kw_only=True)
class Boxes2D:
    """Boxes in one image.

    Parameters
    ----------
    xyxy : (N, 4) float64 [px]
        Left, top, right, bottom.
    label : (N,) int32
        Position in ``taxonomy.classes``.
    taxonomy : Taxonomy
    camera : Frame
    extra : mapping of str to (N, ...) array
    """

    xyxy: Float
    label: Labels
    taxonomy: Taxonomy
    camera: Frame
    extra: Mapping[str, NDArray[Any]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.xyxy.shape != (len(self.label), 4):
            raise UsageError(
                f"expected {len(self.label)} boxes of four numbers, got {self.xyxy.shape}"
            )

    def __len__(self) -> int:
        return len(self.label)


@dataclass(frozen=True, eq=False, slots=True, kw_only=True)
class Polygons:
    """Outlines in one image, ragged: outline ``i`` owns vertices ``offsets[i]:offsets[i + 1]``.

    Going through them gives one (M, 2) array each; it may have fewer than three vertices where the
    source is broken.

    Parameters
    ----------
    vertices : (V, 2) float64 [px]
    offsets : (N + 1,) int64
    label : (N,) int32
        Position in ``taxonomy.classes``.
    taxonomy : Taxonomy
    camera : Frame
    extra : mapping of str to (N, ...) array
    """

    vertices: Float
    offsets: NDArray[np.int64]
    label: Labels
    taxonomy: Taxonomy
    camera: Frame
    extra: Mapping[str, NDArray[Any]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        n = len(self.label)
        if self.offsets.shape != (n + 1,) or self.vertices.shape != (self.offsets[-1], 2):
            raise UsageError(
                f"offsets {self.offsets.shape} do not cut vertices {self.vertices.shape} into {n}"
            )

    def __len__(self) -> int:
        return len(self.label)

    def __iter__(self) -> Iterator[Float]:
        for start, stop in zip(self.offsets[:-1], self.offsets[1:], strict=True):
            yield self.vertices[start:stop]
