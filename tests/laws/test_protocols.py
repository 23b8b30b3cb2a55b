"""The laws of evaluation protocols, and that their test catches whoever breaks them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pytest

from drivekit.metrics.kitti_object import (
    AIHUB_DETECTION_LIKE,
    KITTI_3D_LIKE,
    KITTI_OBJECT,
    KittiObject,
)
from drivekit.metrics.kitti_part import KittiPart
from drivekit.model.boxes import BoxTable, FrameKey
from drivekit.model.matches import MatchTable
from drivekit.model.runs import Metric, Report
from drivekit.testing import check_protocol

Tables = tuple[BoxTable, BoxTable]


@pytest.fixture(scope="module")
def make(kitti_synth: Any, kitti_table: Callable[..., Any]) -> Callable[..., Tables]:
    """Return tables of generated data whose scenes have three frames each."""

    def tables(**params: Any) -> Tables:
        frames = list(kitti_synth.generate(kitti_synth.Options(**params)))
        keys = tuple(FrameKey(f"scene{i // 3}", f"{i:06d}") for i in range(len(frames)))
        gt = kitti_table([label for _, label, _ in frames])
        pred = kitti_table([result for _, _, result in frames], results=True)
        return replace(gt, frames=keys), replace(pred, frames=keys)

    return tables


@pytest.mark.parametrize(
    "protocol",
    [
        KITTI_OBJECT,
        KITTI_3D_LIKE,
        KITTI_OBJECT.with_classes(["Car"]),
        AIHUB_DETECTION_LIKE,
    ],
    ids=["kitti-object", "without image boxes", "cars only", "aihub-detection-like"],
)
@pytest.mark.parametrize(
    "params",
    [
        {"frames": 40, "boxes": 9, "fp": 5, "seed": 1},
        {"frames": 7, "boxes": 3, "fp": 1, "noise": 0.4, "seed": 3},
        {"frames": 12, "boxes": 30, "fp": 15, "duplicate": 0.8, "cluster": 1, "seed": 11},
        {"frames": 20, "boxes": 7, "fp": 3, "alpha_missing": 0.02, "seed": 8},
    ],
    ids=["plain", "sparse", "crowded", "no alpha"],
)
def test_laws(protocol: KittiObject, params: dict[str, Any], make: Callable[..., Tables]) -> None:
    check_protocol(protocol, *make(**params))


@dataclass(frozen=True)
class Wrapped:
    """A protocol with one thing wrong."""

    inner: KittiObject

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self.inner, name)


class ForgetsWeights(Wrapped):
    def report(self, part: KittiPart, weights: Any = None) -> Report:
        return self.inner.report(part, None)


class LosesTheFirstPart(Wrapped):
    def merge(self, parts: Any) -> KittiPart:
        return self.inner.merge(parts[1:] if len(parts) > 1 else parts)


class SpeaksKorean(Wrapped):
    def report(self, part: KittiPart, weights: Any = None) -> Report:
        report = self.inner.report(part, weights)
        return replace(report, metrics={**report.metrics, "차량/3d": Metric(1.0, "percent")})


class DecidesTwice(Wrapped):
    def matches(self, part: KittiPart) -> MatchTable:
        table = self.inner.matches(part)
        return table[np.append(np.arange(len(table)), 0)] if len(table) else table


class LowersItsBest(Wrapped):
    def report(self, part: KittiPart, weights: Any = None) -> Report:
        report = self.inner.report(part, weights)
        lower = {n: replace(m, value=m.value * 0.9) for n, m in report.metrics.items()}
        return replace(report, metrics=lower, warnings=())


class CannotBeSent(Wrapped):
    def __reduce__(self) -> Any:
        raise TypeError("no")


@pytest.mark.parametrize(
    ("broken", "complaint"),
    [
        (ForgetsWeights, "weights instead of repeated frames"),
        (LosesTheFirstPart, "merging"),
        (SpeaksKorean, "experiment trackers"),
        (DecidesTwice, "decided about twice"),
        (LowersItsBest, "perfect predictions"),
        (CannotBeSent, "cannot be sent"),
    ],
)
def test_broken_laws_are_named(
    broken: type[Wrapped], complaint: str, make: Callable[..., Tables]
) -> None:
    with pytest.raises(AssertionError, match=complaint):
        check_protocol(broken(KITTI_OBJECT), *make(frames=12, seed=5))
