from __future__ import annotations

import multiprocessing
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivekit.metrics import evaluation
from drivekit.metrics.evaluation import Result, chunks, evaluate
from drivekit.metrics.fingerprint import fingerprint
from drivekit.metrics.kitti_object import KITTI_OBJECT
from drivekit.model.boxes import BoxTable, FrameKey
from drivekit.model.frames import EGO
from drivekit.model.matches import MATCH_COLUMNS
from drivekit.model.taxonomy import Taxonomy

Tables = tuple[BoxTable, BoxTable]


class Backwards(Executor):
    """Works everything out in the opposite order, when the first result is asked for."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Future[Any], Any]] = []
        self.n_tasks = 0

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.n_tasks += 1
        outer = self

        class Lazy(Future):  # type: ignore[type-arg]
            def result(self, timeout: float | None = None) -> Any:
                while outer.waiting:
                    future, call = outer.waiting.pop()
                    future.set_result(call())
                return super().result(timeout)

        future = Lazy()
        self.waiting.append((future, lambda: fn(*args, **kwargs)))
        return future


def assert_same(a: Result, b: Result) -> None:
    assert {n: repr(m) for n, m in a.report.metrics.items()} == {
        n: repr(m) for n, m in b.report.metrics.items()
    }
    assert a.report.counts == b.report.counts
    assert a.matches.frames == b.matches.frames
    for name in MATCH_COLUMNS:
        np.testing.assert_array_equal(getattr(a.matches, name), getattr(b.matches, name))
    assert (a.gt_fingerprint, a.pred_fingerprint) == (b.gt_fingerprint, b.pred_fingerprint)


@pytest.fixture
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evaluation, "_CHUNK", 100)


def test_results_do_not_depend_on_who_works(generated: Tables, small_chunks: None) -> None:
    whole = evaluate(KITTI_OBJECT, *generated)
    backwards = Backwards()
    assert_same(whole, evaluate(KITTI_OBJECT, *generated, executor=backwards))
    assert backwards.n_tasks > 5
    for workers in (1, 3):
        with ThreadPoolExecutor(workers) as threads:
            assert_same(whole, evaluate(KITTI_OBJECT, *generated, executor=threads))


@pytest.mark.slow
def test_other_processes_can_do_it(generated: Tables, small_chunks: None) -> None:
    with ProcessPoolExecutor(2, multiprocessing.get_context("spawn")) as processes:
        other = evaluate(KITTI_OBJECT, *generated, executor=processes)
    assert_same(evaluate(KITTI_OBJECT, *generated), other)


@pytest.mark.parametrize("size", [100, 100_000])
def test_progress_reaches_the_end(
    generated: Tables, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    monkeypatch.setattr(evaluation, "_CHUNK", size)
    calls: list[tuple[int, int, str]] = []
    evaluate(KITTI_OBJECT, *generated, progress=lambda *call: calls.append(call))
    assert [done for done, _, _ in calls] == sorted(done for done, _, _ in calls)
    assert calls[-1][:2] == (60, 60)


def test_an_error_of_a_worker_is_the_callers(generated: Tables, small_chunks: None) -> None:
    gt, pred = generated
    crooked = pred.extra["bbox"].astype(object)
    with pytest.raises((TypeError, ValueError)):
        evaluate(KITTI_OBJECT, gt, pred.with_columns(bbox=np.full_like(crooked, "?")))


def test_no_frames_at_all(generated: Tables) -> None:
    nothing = generated[0].take_frames([]), generated[1].take_frames([])
    result = evaluate(KITTI_OBJECT, *nothing)
    assert result.report.counts["frames"] == 0 and len(result.matches) == 0
    assert all(np.isnan(m.value) for m in result.report.metrics.values())


def test_deviations_are_collected(generated: Tables) -> None:
    gt, pred = generated
    result = evaluate(
        KITTI_OBJECT.with_classes(["Car"]),
        gt,
        pred.take_frames(range(50)),
        class_map={"Tram": "Truck"},
        deviations=["only the scenes of Monday"],
    )
    text = "; ".join(result.protocol.deviations)
    for word in ("only the classes Car", "Monday", "10 of 60 labelled frames", "Tram to Truck"):
        assert word in text
    assert not result.protocol.is_exact and KITTI_OBJECT.id.is_exact
    assert result.report.counts["frames"] == 50


def test_dropped_classes_are_counted(generated: Tables) -> None:
    result = evaluate(KITTI_OBJECT, *generated, class_map={"Tram": None})
    n = generated[0].names().count("Tram")
    assert n and result.report.ignored["ground_truth/class-not-mapped"] == n
    assert set(result.seconds) == {"align", "match", "report", "decisions", "fingerprint"}


def bare(scenes: list[str], counts: list[int]) -> BoxTable:
    n = sum(counts)
    return BoxTable(
        center=np.zeros((n, 3)),
        size=np.ones((n, 3)),
        yaw=np.zeros(n),
        label=np.zeros(n, np.int32),
        row=np.arange(n),
        taxonomy=Taxonomy("t", ("car",)),
        frames=tuple(FrameKey(scene, str(i)) for i, scene in enumerate(scenes)),
        offsets=np.concatenate([[0], np.cumsum(counts)]),
        coordinate_frames=(EGO,) * len(scenes),
    )


@given(
    frames=st.lists(st.tuples(st.sampled_from("abcd"), st.integers(0, 9)), max_size=25),
    size=st.integers(1, 40),
)
def test_chunks_hold_whole_scenes(frames: list[tuple[str, int]], size: int) -> None:
    table = bare([s for s, _ in frames], [n for _, n in frames])
    runs = list(chunks(table, table, size))
    assert [i for run in runs for i in run] == list(range(len(frames)))
    scenes = [{frames[i][0] for i in run} for run in runs]
    assert sum(map(len, scenes)) == len({scene for scene, _ in frames})
    load = [2 * sum(frames[i][1] for i in run) for run in runs]
    assert all(n >= size for n in load[:-1])


def test_fingerprints_tell_boxes_apart(generated: Tables) -> None:
    gt, pred = generated
    name = fingerprint(pred)
    assert len(name) == 64 and name == fingerprint(pred)
    assert name == fingerprint(pred.with_columns(row=pred.row + 7))
    moved = pred.center.copy()
    moved[17, 2] = np.nextafter(moved[17, 2], 9)
    others = [
        gt,
        pred.with_columns(center=moved),
        pred.with_columns(label=np.roll(pred.label, 1)),
        pred.take_frames(range(59)),
        pred.take_frames(range(60)[::-1]),
        pred.with_columns(weather=np.zeros(len(pred))),
        replace(pred, coordinate_frames=(EGO,) * 60),
    ]
    prints = {name, *map(fingerprint, others)}
    assert len(prints) == len(others) + 1


def test_fingerprints_are_the_same_everywhere() -> None:
    table = bare(["a", "b"], [1, 2]).with_columns(attribute=np.array(["x", "", "yy"]))
    wide = table.with_columns(attribute=table.extra["attribute"].astype("U40"))
    assert fingerprint(table) == fingerprint(wide)
    swapped = table.with_columns(center=table.center.astype(">f8"))
    assert fingerprint(table) == fingerprint(swapped)
    assert fingerprint(table) == (
        "c5abc29ee086893a9a0beded3e4d5626549c1cebdf7d83c982262bbcff9997a6"
    )
