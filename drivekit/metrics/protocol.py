"""What every evaluation protocol owes: needs, partial results, merge, report, matches."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeVar
from typing import Protocol as TypingProtocol

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import UsageError
from drivekit.model.boxes import BoxTable
from drivekit.model.matches import MatchTable
from drivekit.model.runs import ProtocolId, Report
from drivekit.model.taxonomy import Ignore, Taxonomy

Part = TypeVar("Part")

#: How often each frame counts, (F,) int64 in the order of the merged part; 1 everywhere is a plain
#: evaluation, multinomial counts are a bootstrap replicate.
Weights = NDArray[np.int64]

MissingFrames = Literal["error", "skip", "empty"]

ClassTable = Mapping[str, str | Ignore | None]


@dataclass(frozen=True, slots=True)
class Needs:
    """Columns that a protocol reads, beyond centre, size, yaw and label.

    Parameters
    ----------
    ground_truth, predictions : mapping of column name to reason
        Required columns and what they are for.
    coordinate_frame : str
        What kind of frame the boxes must be in: ``"any"`` (the same on both sides) or a frame name.
    missing_frames : {"error", "skip", "empty"}
        What the reference tool does with a labelled frame that nothing was predicted for (not even
        an empty list): stops, leaves it out, or counts all its objects as missed.
    cure : str
        What to do where a column is missing.
    frames : mapping of column name to reason
        Required ``frame_columns`` of the ground truth, such as ``ego_position``.
    """

    ground_truth: Mapping[str, str]
    predictions: Mapping[str, str]
    coordinate_frame: str = "any"
    missing_frames: MissingFrames = "error"
    cure: str = ""
    frames: Mapping[str, str] = field(default_factory=dict)


class Protocol(TypingProtocol[Part]):
    """An evaluation protocol: a frozen value whose methods are pure functions of their arguments.

    ``Part`` is the protocol's own partial result: arrays that know their frames.
    """

    @property
    def id(self) -> ProtocolId:
        """Name, version and reference tool."""
        ...

    @property
    def taxonomy(self) -> Taxonomy:
        """Classes that ground truth and predictions are given in."""
        ...

    @property
    def class_maps(self) -> Mapping[str, ClassTable]:
        """From the taxonomies of datasets (by name) to :attr:`taxonomy`."""
        ...

    def needs(self) -> Needs:
        """Return the columns that must be there."""
        ...

    def with_classes(self, names: Sequence[str]) -> Protocol[Part]:
        """Return the protocol for some of its classes, which is a deviation."""
        ...

    def partial(self, gt: BoxTable, pred: BoxTable) -> Part:
        """Return what one scene contributes; both tables have the same frames in the same order."""
        ...

    def merge(self, parts: Sequence[Part]) -> Part:
        """Join parts in row order; ``merge([])`` is the part of no frame at all."""
        ...

    def report(self, part: Part, weights: Weights | None = None) -> Report:
        """Return the numbers of all frames in ``part``, each counted ``weights`` times."""
        ...

    def matches(self, part: Part) -> MatchTable:
        """Return every decision, at each setting's score cut."""
        ...


def frame_weights(weights: Weights | None, n_frames: int) -> Weights:
    """Return how often each frame counts, (F,) int64: once each unless weights are given.

    Raises
    ------
    UsageError
        If the weights are not one non-negative integer a frame.
    """
    if weights is None:
        return np.ones(n_frames, np.int64)
    given = np.asarray(weights)
    if given.shape != (n_frames,) or given.dtype.kind not in "iu" or (given < 0).any():
        raise UsageError(
            f"expected {n_frames} weights, non-negative integers, one a frame; got {given.dtype} "
            f"of shape {given.shape}"
        )
    return given.astype(np.int64)
