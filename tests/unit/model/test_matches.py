from __future__ import annotations

import numpy as np
import pytest

from drivekit.errors import UsageError
from drivekit.model.boxes import FrameKey
from drivekit.model.matches import NO_ROW, MatchTable, Setting, Status


def table(**changes: object) -> MatchTable:
    columns = {
        "settings": (Setting("loose"), Setting("strict")),
        "operating_point": "strict",
        "reasons": ("", "far"),
        "frames": (FrameKey("s", "0"),),
        "classes": ("car",),
        "setting": [0, 1, 1],
        "frame": [0, 0, 0],
        "status": [Status.TRUE_POSITIVE, Status.FALSE_POSITIVE, Status.FALSE_NEGATIVE],
        "reason": [0, 0, 0],
        "pred_row": [0, 0, NO_ROW],
        "gt_row": [0, NO_ROW, 0],
        "label": [0, 0, 0],
        "score": [0.9, 0.9, np.nan],
        "affinity": [0.5, np.nan, np.nan],
        "errors": {"trans_err": np.array([0.1, np.nan, np.nan])},
    }
    return MatchTable(**{**columns, **changes})


def test_a_setting_by_name_or_the_operating_point() -> None:
    assert table().at().status.tolist() == [Status.FALSE_POSITIVE, Status.FALSE_NEGATIVE]
    assert table().at("loose").status.tolist() == [Status.TRUE_POSITIVE]
    assert table().at("loose").errors["trans_err"].tolist() == [0.1]
    with pytest.raises(UsageError, match="choose of loose, strict"):
        table().at("other")


def test_no_row_is_told_apart_and_is_no_index() -> None:
    assert table().has_prediction.tolist() == [True, True, False]
    assert table().has_ground_truth.tolist() == [True, False, True]
    with pytest.raises(IndexError):
        np.zeros(10)[table().gt_row]


@pytest.mark.parametrize("changes", [{"label": [0]}, {"operating_point": "none"}])
def test_broken_tables_are_refused(changes: dict) -> None:
    with pytest.raises(UsageError):
        table(**changes)


def test_no_decision_at_all() -> None:
    empty = {name: [] for name in ("setting", "frame", "status", "reason", "pred_row", "gt_row",
                                   "label", "score", "affinity")}  # fmt: skip
    assert len(table(**empty, errors={}).at()) == 0
