"""A slice's numbers are what an evaluation of its frames alone gives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from drivekit.errors import UsageError
from drivekit.loaders.ground_truth import ground_truth
from drivekit.loaders.nuscenes import LOADER
from drivekit.loaders.predictions.nuscenes_results import read_results
from drivekit.metrics.evaluation import evaluate
from drivekit.metrics.kitti_object import AIHUB_DETECTION_LIKE, KITTI_OBJECT
from drivekit.metrics.nuscenes_detection import NUSCENES_DETECTION
from drivekit.model.boxes import BoxTable, FrameKey
from drivekit.model.runs import Report

Case = tuple[Any, BoxTable, BoxTable]


@pytest.fixture(scope="module", params=["aihub-detection-like", "kitti-object", "nuscenes"])
def case(
    request: pytest.FixtureRequest,
    kitti_synth: Any,
    kitti_table: Callable[..., Any],
    nuscenes_synth: Any,
    tmp_path_factory: pytest.TempPathFactory,
) -> Case:
    """A protocol and tables of boxes; a scene of KITTI's has three frames."""
    if request.param == "nuscenes":
        return NUSCENES_DETECTION, *nuscenes_tables(nuscenes_synth, tmp_path_factory)
    frames = list(kitti_synth.generate(kitti_synth.Options(frames=45, boxes=9, fp=6, seed=5)))
    keys = tuple(FrameKey(f"scene{i // 3}", f"{i:06d}") for i in range(len(frames)))
    gt = replace(kitti_table([label for _, label, _ in frames]), frames=keys)
    pred = replace(kitti_table([result for _, _, result in frames], results=True), frames=keys)
    protocols = {p.id.name: p for p in (KITTI_OBJECT, AIHUB_DETECTION_LIKE)}
    return protocols[request.param], gt, pred


def nuscenes_tables(
    nuscenes_synth: Any, tmp_path_factory: pytest.TempPathFactory
) -> tuple[BoxTable, BoxTable]:
    root = tmp_path_factory.mktemp("nuscenes")
    options = {"scenes": 6, "samples": 5, "boxes": 12, "preds": 25, "edge_cases": True, "seed": 3}
    nuscenes_synth.write(nuscenes_synth.make(nuscenes_synth.Options(**options)), root)
    dataset = LOADER.open(root)
    predicted = read_results(root / "results" / "detection.json", dataset=dataset)
    return ground_truth(dataset), predicted


def tags_of(frames: tuple[FrameKey, ...]) -> dict[FrameKey, dict[str, str]]:
    """Weather by scene, one scene without; light by frame; a tag of one value, and of too many."""
    scenes = list(dict.fromkeys(key.scene for key in frames))
    weather = {scene: ["맑음", "rain, heavy", ""][i % 3] for i, scene in enumerate(scenes)}
    tags: dict[FrameKey, dict[str, str]] = {}
    for i, key in enumerate(frames):
        tags[key] = {"light": "day" if i % 7 else "night", "city": "Suwon", "stamp": str(i)}
        if weather[key.scene]:
            tags[key]["weather"] = weather[key.scene]
    return tags


def same(slow: Report, fast: Report) -> None:
    assert list(slow.metrics) == list(fast.metrics)
    for name, metric in slow.metrics.items():
        np.testing.assert_equal(fast.metrics[name].value, metric.value, name)
    for part in ("counts", "ignored", "warnings", "headline"):
        assert getattr(fast, part) == getattr(slow, part), part


def test_a_slice_is_an_evaluation_of_its_frames_alone(case: Case) -> None:
    protocol, gt, pred = case
    tags = tags_of(gt.frames)
    result = evaluate(protocol, gt, pred, missing_frames="empty", tags=tags)
    by_tag: dict[str, list[int]] = {}
    for part in result.slices:
        frames = [result.matches.frames[i] for i in part.frames]
        assert {tags[key].get(part.tag) for key in frames} == {part.value}
        by_tag.setdefault(part.tag, []).extend(part.frames.tolist())
        wanted = set(frames)
        alone = evaluate(
            protocol,
            gt.take_frames([i for i, key in enumerate(gt.frames) if key in wanted]),
            pred.take_frames([i for i, key in enumerate(pred.frames) if key in wanted]),
            missing_frames="empty",
        )
        same(alone.report, part.report)
        assert not part.report.curves
    assert list(by_tag) == ["light", "weather"]
    for frames in by_tag.values():
        assert sorted(frames) == list(range(gt.n_frames))
    assert [part.value for part in result.slices] == ["day", "night", "rain, heavy", "맑음", None]


def test_slices_change_nothing_else(case: Case) -> None:
    protocol, gt, pred = case
    plain = evaluate(protocol, gt, pred, missing_frames="empty")
    sliced = evaluate(protocol, gt, pred, missing_frames="empty", tags=tags_of(gt.frames))
    assert plain.slices == () and len(sliced.slices) == 5
    same(plain.report, sliced.report)
    assert plain.gt_fingerprint == sliced.gt_fingerprint


def test_tags_that_were_asked_for_may_take_any_number_of_values(case: Case) -> None:
    protocol, gt, pred = case
    tags = tags_of(gt.frames)
    result = evaluate(
        protocol, gt, pred, missing_frames="empty", tags=tags, slice_by=["city", "stamp", "city"]
    )
    assert [part.tag for part in result.slices] == ["city"] + ["stamp"] * gt.n_frames
    same(result.report, replace(result.slices[0].report, curves=result.report.curves))
    with pytest.raises(UsageError, match="no evaluated frame has a tag 'wether'") as caught:
        evaluate(protocol, gt, pred, missing_frames="empty", tags=tags, slice_by=["wether"])
    assert "weather (3 values)" in (caught.value.fix or "")
    with pytest.raises(UsageError) as caught:
        evaluate(protocol, gt, pred, missing_frames="empty", tags={}, slice_by=["weather"])
    assert "has no tags" in (caught.value.fix or "")
