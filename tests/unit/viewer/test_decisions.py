from __future__ import annotations

import numpy as np
import pytest

from drivekit.model.boxes import BoxTable, FrameKey
from drivekit.model.dataset import BOXES
from drivekit.model.frames import EGO
from drivekit.model.matches import NO_ROW, MatchTable, Setting, Status
from drivekit.viewer import Kind, Model, Viewing, scene_view
from drivekit.viewer.decisions import IDENTITY_SWITCH, scene_decisions

TP, FP, FN = Status.TRUE_POSITIVE, Status.FALSE_POSITIVE, Status.FALSE_NEGATIVE


class One:
    """A dataset of one scene, as far as decisions need one."""

    def __init__(self, scene: object) -> None:
        self.scene = scene

    def __getitem__(self, scene_id: str) -> object:
        return self.scene


@pytest.fixture
def decide(drive, make_boxes, but, make_timeline):
    """Decisions on a scene of some frames, in each one label ``a`` and two predictions."""

    def make(n: int, rows: list[tuple], tracks: list[str], other: bool = False):
        keys = [FrameKey("drive", f"{i:06d}") for i in range(n)]
        label = make_boxes(EGO, [[5, 0, 0]], track=["a"])
        truth = BoxTable.from_frames([(k, label) for k in keys], label.taxonomy)
        parts = [(k, make_boxes(EGO, [[5, 0, 0], [9, 0, 0]], score=[0.5, 0.5],
                                track=[tracks[i], "x"])) for i, k in enumerate(keys)]  # fmt: skip
        predicted = BoxTable.from_frames(parts, truth.taxonomy)
        setting, frame, status, pred, gt, score = zip(*rows, strict=True)
        m = len(rows)
        matches = MatchTable(
            (Setting("near"), Setting("far")), "near", ("",), tuple(keys), ("car",),
            setting=setting, frame=frame, status=status, reason=np.zeros(m), pred_row=pred,
            gt_row=gt, label=np.zeros(m), score=score, affinity=np.zeros(m),
            errors={"trans_err": np.where(np.array(status) == TP, 0.3, np.nan)},
        )  # fmt: skip
        stamps = [10**9 + i for i in range(n)]
        scene = but(drive, timelines={BOXES: make_timeline(BOXES, stamps)})
        model = Model("A", "a", predicted, matches, "far" if other else None)
        return scene_decisions(scene_view(Viewing("d", One(scene), (model,), {}, truth), "drive"))

    return make


def test_errors_are_walked_by_frame_and_listed_by_cost(decide) -> None:
    rows = [
        (0, 0, TP, 0, 0, 0.9),
        (0, 1, FP, 3, NO_ROW, 0.2),
        (0, 1, FN, NO_ROW, 1, np.nan),
        (0, 0, FP, 1, NO_ROW, 0.8),
        (0, 2, Status.IGNORED, 4, NO_ROW, 0.1),
        (1, 2, FN, NO_ROW, 2, np.nan),
    ]
    found = decide(3, rows, ["m"] * 3)
    walk = [(int(found.frame[i]), Kind(found.kind[i])) for i in found.walk()]
    assert walk == [
        (0, Kind.FALSE_POSITIVE), (1, Kind.FALSE_NEGATIVE), (1, Kind.FALSE_POSITIVE)
    ]  # fmt: skip
    # Of four scores of the class the hit is the highest: 0.8 ranks third, 0.2 second.
    assert found.cost[found.worst()].tolist() == [1.0, 0.75, 0.5]
    assert found.row[found.worst()].tolist() == [1, 1, 3]
    assert len(found) == 4
    assert found.errors["trans_err"][0] == 0.3
    assert np.isnan(found.errors["trans_err"][1:]).all()


def test_another_setting_has_other_errors(decide) -> None:
    rows = [(0, 0, TP, 0, 0, 0.9), (1, 1, FN, NO_ROW, 1, np.nan)]
    assert decide(2, rows, ["m"] * 2, other=True).kind.tolist() == [Kind.FALSE_NEGATIVE]


def test_an_identity_switch_is_where_the_track_changes(decide) -> None:
    """Frame 2 is missed; a switch counts against the last time the label was found."""
    rows = [(0, i, TP, 2 * i, i, 0.9) for i in (0, 1, 3, 4)]
    found = decide(5, rows, ["m", "m", "?", "n", "n"])
    switches = found.kind == IDENTITY_SWITCH
    assert found.frame[switches].tolist() == [3]
    assert found.row[switches].tolist() == [6]
    assert found.partner[switches].tolist() == [3]
    assert found.walk().tolist() == np.flatnonzero(switches).tolist()
    assert (decide(5, rows, ["m"] * 5).kind == Kind.TRUE_POSITIVE).all()
    assert (decide(5, rows, ["m", "", "?", "", "m"]).kind == Kind.TRUE_POSITIVE).all()


def test_without_runs_there_are_none(drive, truth, predictions) -> None:
    viewing = Viewing("d", One(drive), (Model("A", "a", predictions),))
    found = scene_decisions(scene_view(viewing, "drive"))
    assert len(found) == 0
    assert found.walk().tolist() == []
