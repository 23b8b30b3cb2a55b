"""Outlines and masks of images as COCO has them: polygons, and runs of pixels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from drivekit.api.converting.kinds import kind_of
from drivekit.errors import DataError, MissingDataError, UsageError
from drivekit.loaders.profile.masks import ColorMask
from drivekit.model.dataset import BOXES, Scene
from drivekit.model.regions import Polygons

Float = NDArray[np.float64]
Marked: TypeAlias = Polygons | ColorMask

# Layers that hold outlines and masks.
_LAYERS: Final = ("polygons", "mask")
_WANTED: Final = ("auto", "yes", "no")
_DECIMALS: Final = 3


@dataclass(frozen=True, slots=True)
class Segment:
    """What is marked in an image, as an annotation of COCO says it.

    Parameters
    ----------
    name : str
        Class, as the dataset calls it.
    segmentation : list of list of float, or dict
        A polygon, or the lengths of runs of pixels, column by column, that are not and are part of
        it in turn.
    area : float [px²]
    bbox : 4 float [px]
        Left, top, width, height.
    iscrowd : int
        Whether it may be several objects: a mask of road users, whose colour tells only the class.
    """

    name: str
    segmentation: Any
    area: float
    bbox: Sequence[float]
    iscrowd: int = 0


def are_wanted(scene: Scene, options: Mapping[str, str]) -> bool:
    """Tell whether outlines and masks of a scene are written.

    Raises
    ------
    UsageError
        If the option ``segments`` is neither auto, yes nor no.
    """
    said = options["segments"]
    if said not in _WANTED:
        raise UsageError(f"expected segments = {', '.join(_WANTED)}, got '{said}'")
    return said == "yes" or (said == "auto" and not len(scene.timeline(BOXES)))


def labels_of(scene: Scene, options: Mapping[str, str]) -> str:
    """Return the channel whose timeline names the labelled frames: outlines where boxes are not."""
    if not are_wanted(scene, options) or len(scene.timeline(BOXES)):
        return BOXES
    return next((name for name in _LAYERS if _keys(scene, name)), BOXES)


def marked(scene: Scene, keys: Iterable[str]) -> Iterator[Marked]:
    """Yield the outlines and masks of frames, known by the key of the labels or of an image."""
    for name in _LAYERS:
        there = _keys(scene, name)
        for key in keys:
            if key in there:
                yield scene.layer(name, there.index(key))


def is_marked(scene: Scene, keys: Sequence[str]) -> bool:
    """Tell whether frames have outlines or masks of any camera."""
    return any(key in _keys(scene, name) for name in _LAYERS for key in keys)


def _keys(scene: Scene, layer: str) -> Sequence[str]:
    with suppress(MissingDataError):
        return scene.timeline(layer).keys
    return ()


def segments_of(found: Marked) -> tuple[list[Segment], dict[str, int]]:
    """Return the segments of an image, and what is not written, by kind of loss."""
    if isinstance(found, ColorMask):
        masks = ((name, found.of(name)) for name in found.colors)
        lost = {"unknown-colour": int(len(found.unknown()) > 0)}
        return [_of_mask(name, mask) for name, mask in masks if mask.any()], lost
    broken = found.extra["malformed"]
    names = found.taxonomy.names(found.label)
    whole = [i for i in range(len(found)) if not broken[i]]
    outlines = list(found)
    return [_of_outline(names[i], outlines[i]) for i in whole], {"malformed": int(broken.sum())}


def _of_outline(name: str, vertices: Float) -> Segment:
    x, y = vertices.T
    # about its first corner, so that large coordinates cost no digits
    across = (x - x[0]) * (np.roll(y, -1) - y[0]) - (np.roll(x, -1) - x[0]) * (y - y[0])
    low, high = vertices.min(0), vertices.max(0)
    box = np.round(np.concatenate([low, high - low]), _DECIMALS).tolist()
    flat = np.round(vertices.ravel(), _DECIMALS).tolist()
    return Segment(name, [flat], round(abs(float(across.sum())) / 2, _DECIMALS), box)


def _of_mask(name: str, mask: NDArray[np.bool_]) -> Segment:
    columns, rows = np.flatnonzero(mask.any(0)), np.flatnonzero(mask.any(1))
    left, top = int(columns[0]), int(rows[0])
    box = [left, top, int(columns[-1]) - left + 1, int(rows[-1]) - top + 1]
    runs = {"size": list(mask.shape), "counts": run_lengths(mask)}
    is_crowd = kind_of(name) not in (None, "region")
    return Segment(name, runs, int(mask.sum()), box, int(is_crowd))


def run_lengths(mask: NDArray[np.bool_]) -> list[int]:
    """Return the lengths of runs in a mask, column by column, the first of what is not in it."""
    flat = mask.ravel(order="F")
    edges = np.flatnonzero(flat[1:] != flat[:-1]) + 1
    lengths: list[int] = np.diff(edges, prepend=0, append=flat.size).tolist()
    return [0, *lengths] if flat.size and flat[0] else lengths


def outline_difference(source: Sequence[Segment], read: Sequence[Mapping[str, Any]]) -> float:
    """Return how far [px] outlines that were read back are from the source, at most.

    Raises
    ------
    DataError
        If a mask, an area or what is a crowd differs.
    """
    worst = 0.0
    for segment, row in zip(source, read, strict=True):
        same = (segment.area, segment.iscrowd) == (row["area"], row["iscrowd"])
        if isinstance(segment.segmentation, Mapping):
            same = same and segment.segmentation == row["segmentation"]
        else:
            corners = np.subtract(segment.segmentation, row["segmentation"])
            worst = max(worst, float(np.abs(corners).max()))
        if not same:
            raise DataError(f"a segment of class {segment.name} is not as it was written")
    return worst
