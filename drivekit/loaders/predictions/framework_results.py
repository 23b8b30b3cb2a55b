"""Results of training frameworks: boxes of frames that are named by the tree they were made on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError
from drivekit.io.pickle_machine import shown
from drivekit.model.boxes import BoxTable, FrameKey
from drivekit.model.dataset import Dataset
from drivekit.model.frames import Frame
from drivekit.model.taxonomy import Taxonomy

Float = NDArray[np.float64]

#: The sensor whose axes boxes are in; a camera's are turned to x forward, y left, z up.
Axes: TypeAlias = Literal["lidar", "camera"]

_SHOWN: Final = 3
_WHICH: Final[Mapping[Axes, str]] = {
    "lidar": "name it (--pred-option lidar=CHANNEL)",
    "camera": "name the frames.csv of the tree (--pred-option frames=TREE/frames.csv)",
}


@dataclass(frozen=True, eq=False, slots=True)
class Detected:
    """The detections of a frame, as a framework wrote them.

    Parameters
    ----------
    id : str
        What the framework calls the frame.
    where : str
        For messages.
    names : list of str, N of them
        Classes.
    center, size : (N, 3) float64 [m]
        Geometric centre, and length, width, height; x forward, y left, z up.
    yaw : (N,) float64 [rad]
    score : (N,) float64
    axes : {"lidar", "camera"}
    extra : mapping of str to array
        ``velocity`` (N, 2) [m/s], or columns that only this form has.
    """

    id: str
    where: str
    names: list[str]
    center: Float
    size: Float
    yaw: Float
    score: Float
    axes: Axes = "lidar"
    extra: Mapping[str, NDArray[Any]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Place:
    """A frame of the dataset, and the coordinate frames that a framework has its boxes in."""

    frame: FrameKey
    axes: Mapping[Axes, Frame]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the ids and classes of results stand for.

    Parameters
    ----------
    source : str
        Where that is written: a ``frames.csv``, or a dataset.
    places : mapping of id to Place or None
        ``None`` for an id that several frames have.
    renamed : mapping of class to class
        Those that the dataset calls otherwise.
    classes : tuple of str
        Classes by number; empty if that is not known.
    """

    source: str
    places: Mapping[str, Place | None]
    renamed: Mapping[str, str] = field(default_factory=dict)
    classes: tuple[str, ...] = ()


def table_of(
    detected: Sequence[Detected],
    meaning: Meaning,
    dataset: Dataset | None,
    where: str,
) -> BoxTable:
    """Join detections to a table on the frames of the dataset.

    Parameters
    ----------
    detected : sequence of Detected
    meaning : Meaning
    dataset : Dataset, optional
        Its taxonomy is taken if it has all the classes.
    where : str
        The file, for messages.

    Raises
    ------
    DataError
        If a frame is not known, or comes twice, or a size is negative.
    """
    counts = [len(one.score) for one in detected]
    for one in detected:
        _require_sizes(one)
    places = _places(detected, meaning, where)
    names = [meaning.renamed.get(name, name) for one in detected for name in one.names]
    taxonomy = _taxonomy(names, dataset)
    label_of = {name: taxonomy.label(name) for name in dict.fromkeys(names)}
    extra = _joined_extra(detected)
    return BoxTable(
        center=_joined([one.center for one in detected], (0, 3)),
        size=_joined([one.size for one in detected], (0, 3)),
        yaw=_joined([one.yaw for one in detected], (0,)),
        score=_joined([one.score for one in detected], (0,)),
        velocity=extra.pop("velocity", None),
        label=np.array([label_of[name] for name in names], np.int32),
        row=np.arange(sum(counts)),
        taxonomy=taxonomy,
        frames=tuple(place.frame for place in places),
        offsets=np.concatenate([[0], np.cumsum(counts, dtype=np.int64)]),
        coordinate_frames=tuple(
            _axes(place, one) for place, one in zip(places, detected, strict=True)
        ),
        extra=extra,
    )


def _require_sizes(one: Detected) -> None:
    negative = np.argwhere(one.size < 0)
    if negative.size:
        row = int(negative[0][0])
        raise DataError(
            f"expected sizes, found {one.size[tuple(negative[0])]:g} in row {row}",
            where=one.where,
            fix="look at what the model gives out before it is kept",
        )


def _places(detected: Sequence[Detected], meaning: Meaning, where: str) -> list[Place]:
    found = [meaning.places.get(one.id) for one in detected]
    unknown = [one for one, place in zip(detected, found, strict=True) if place is None]
    if unknown:
        first = unknown[0]
        what = (
            f"several frames of {meaning.source} are called {shown(first.id)}"
            if first.id in meaning.places
            else f"{len(unknown):,} of {len(detected):,} frames (such as {shown(first.id)}) are "
            f"not among those of {meaning.source} (such as "
            f"{', '.join(list(meaning.places)[:_SHOWN]) or 'none'})"
        )
        raise DataError(
            what,
            where=first.where,
            fix="name the frames.csv of the tree that the model was run on "
            "(--pred-option frames=TREE/frames.csv)",
        )
    places = [place for place in found if place is not None]
    first_of: dict[FrameKey, Detected] = {}
    for place, one in zip(places, detected, strict=True):
        before = first_of.setdefault(place.frame, one)
        if before is not one:
            raise DataError(
                f"frame {shown(one.id)} comes twice, first in "
                f"{before.where.removeprefix(where + ', ')}",
                where=one.where,
                fix="keep one of the two",
            )
    return places


def _axes(place: Place, one: Detected) -> Frame:
    if one.axes not in place.axes:
        raise DataError(
            f"the boxes are in the axes of a {one.axes}, and it is not known of which",
            where=one.where,
            fix=_WHICH[one.axes],
        )
    return place.axes[one.axes]


def _taxonomy(names: Sequence[str], dataset: Dataset | None) -> Taxonomy:
    used = tuple(dict.fromkeys(names))
    if dataset is not None and all(name in dataset.info.taxonomy.classes for name in used):
        return dataset.info.taxonomy
    return Taxonomy("results", used)


def _joined(parts: Sequence[Float], empty: tuple[int, ...]) -> Float:
    return np.concatenate([np.zeros(empty), *parts])


def _joined_extra(detected: Sequence[Detected]) -> dict[str, NDArray[Any]]:
    """Return the columns that all frames with boxes have."""
    filled = [one for one in detected if len(one.score)]
    shared = [k for k in filled[0].extra if all(k in d.extra for d in filled)] if filled else []
    return {name: np.concatenate([d.extra[name] for d in filled]) for name in shared}
