"""What an evaluation decided about every box, and under which setting."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import UsageError
from drivekit.model.boxes import FrameKey

#: Stands where a row has no prediction or no ground truth; as an index it raises.
NO_ROW: Final = int(np.iinfo(np.int64).min)


#: Columns of a match table in storage order, with their types.
MATCH_COLUMNS: Final[Mapping[str, Any]] = {
    "setting": np.int16,
    "frame": np.int32,
    "status": np.uint8,
    "reason": np.uint8,
    "pred_row": np.int64,
    "gt_row": np.int64,
    "label": np.int32,
    "score": np.float64,
    "affinity": np.float64,
}


class Status(IntEnum):
    """What became of a box."""

    TRUE_POSITIVE = 0
    FALSE_POSITIVE = 1
    FALSE_NEGATIVE = 2
    #: Neither counted nor held against the model; the reason says why.
    IGNORED = 3


@dataclass(frozen=True, slots=True)
class Setting:
    """One way a protocol looks at the same boxes: a threshold, a difficulty, a cut-off.

    Parameters
    ----------
    name : str
        ``"3d/moderate"``, ``"dist_2.0"`` …
    score_cut : mapping of class name to float
        Lowest score that counts as a detection here; the matches of a setting are the decisions
        at this cut. Classes that are not named have no cut.
    """

    name: str
    score_cut: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, eq=False, slots=True)
class MatchTable:
    """Decisions of a protocol: one row a decision.

    Parameters
    ----------
    settings : tuple of Setting
    operating_point : str
        Name of the setting that viewers, error lists and diffs use unless told otherwise.
    reasons : tuple of str
        Why boxes were ignored; the first is ``""``.
    frames : tuple of FrameKey
    setting : (M,) int16
        Position in ``settings``.
    frame : (M,) int32
        Position in ``frames``.
    status : (M,) uint8 of :class:`Status`
    reason : (M,) uint8
        Position in ``reasons``.
    pred_row, gt_row : (M,) int64
        Row ids in the tables that were evaluated; ``NO_ROW`` where there is none.
    label : (M,) int32
        Position of the class in ``classes``.
    classes : tuple of str
    score : (M,) float64
        Of the prediction; NaN where there is none.
    affinity : (M,) float64
        Overlap or distance of the pair; NaN where there is none.
    errors : mapping of str to (M,) float64
        Error terms of true positives, NaN elsewhere: ``trans_err`` [m] …
    """

    settings: tuple[Setting, ...]
    operating_point: str
    reasons: tuple[str, ...]
    frames: tuple[FrameKey, ...]
    classes: tuple[str, ...]
    setting: NDArray[np.int16]
    frame: NDArray[np.int32]
    status: NDArray[np.uint8]
    reason: NDArray[np.uint8]
    pred_row: NDArray[np.int64]
    gt_row: NDArray[np.int64]
    label: NDArray[np.int32]
    score: NDArray[np.float64]
    affinity: NDArray[np.float64]
    errors: Mapping[str, NDArray[np.float64]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        n = len(self.setting)
        for name, dtype in MATCH_COLUMNS.items():
            column = np.asarray(getattr(self, name), dtype)
            if column.shape != (n,):
                raise UsageError(f"expected {n} values in column '{name}', got {column.shape}")
            column = column.view()
            column.setflags(write=False)
            object.__setattr__(self, name, column)
        if self.operating_point not in {s.name for s in self.settings}:
            raise UsageError(f"no setting is called '{self.operating_point}'")

    def __len__(self) -> int:
        return len(self.setting)

    def __getitem__(self, index: Any) -> MatchTable:
        columns = {name: getattr(self, name)[index] for name in MATCH_COLUMNS}
        errors = {name: value[index] for name, value in self.errors.items()}
        return MatchTable(
            self.settings, self.operating_point, self.reasons, self.frames, self.classes,
            **columns, errors=errors,
        )  # fmt: skip

    def at(self, setting: str | None = None) -> MatchTable:
        """Return the decisions of one setting, by default of the operating point."""
        name = setting or self.operating_point
        names = [s.name for s in self.settings]
        if name not in names:
            raise UsageError(f"no setting is called '{name}'", fix=f"choose of {', '.join(names)}")
        return self[self.setting == names.index(name)]

    @property
    def has_prediction(self) -> NDArray[np.bool_]:
        """(M,) bool: rows that decide about a prediction."""
        return np.not_equal(self.pred_row, NO_ROW)

    @property
    def has_ground_truth(self) -> NDArray[np.bool_]:
        """(M,) bool: rows that decide about a ground-truth box."""
        return np.not_equal(self.gt_row, NO_ROW)
