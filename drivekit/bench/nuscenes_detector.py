"""A detector that errs, for the generated nuScenes data."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any, Final

import numpy as np

from drivekit.bench.nuscenes_kinds import (
    ATTRIBUTES_OF,
    CLASSES,
    DETECTION,
    MIX,
    TRACKED,
    Box,
    Float,
    Options,
    yaw_quat,
)

_MAX_BOXES: Final = 500
_SIZE: Final = {
    DETECTION[c]: (of.width, of.length, of.height) for c, of in MIX.items() if c in DETECTION
}

Row = dict[str, Any]


def detections(
    rng: np.random.Generator,
    options: Options,
    k: int,
    sample: str,
    boxes: Sequence[Box],
    ego: Float,
    false_tracks: Sequence[str],
) -> list[Row]:
    """Return the detections of sample number ``k`` of a scene."""
    found = [b for b in boxes if b.category in DETECTION and rng.random() < options.recall]
    rows = list(_hits(rng, options, sample, found)) if found else []
    for name in false_tracks:
        if name in TRACKED:
            rng.random()  # what a tracker would draw
    most = min(options.preds, _MAX_BOXES)
    n = max(0, most - len(rows))
    if n:
        rows += _inventions(rng, options, sample, ego, n)
    if options.edge_cases:
        for row in rows:
            _spoil(row, rng.random())
        if k % 7 == 3:
            rows = []
    return rows[:most]


def _hits(
    rng: np.random.Generator, options: Options, sample: str, found: Sequence[Box]
) -> Iterator[Row]:
    n = len(found)
    noise = rng.normal(0, options.noise, (n, 3)) * np.exp(rng.normal(0, 0.6, (n, 1)))
    center = np.array([b.record["translation"] for b in found]) + noise
    size = np.array([b.record["size"] for b in found]) * np.exp(rng.normal(0, 0.1, (n, 3)))
    yaw = np.array([b.yaw for b in found]) + rng.normal(0, 0.15, n)
    quat = yaw_quat(yaw + math.pi * (rng.random(n) < 0.05))
    velocity = np.array([b.velocity for b in found]) + rng.normal(0, 0.4, (n, 2))
    score = _scores(options, 1 / (1 + np.exp(-rng.normal(0.6, 1.3, n))))
    chance = rng.random((n, 2))
    for i, box in enumerate(found):
        name = DETECTION[box.category] if chance[i, 0] > 0.06 else CLASSES[int(chance[i, 1] * 10)]
        known = ATTRIBUTES_OF[name]
        attribute = ""
        if known:
            keeps = box.attribute in known and chance[i, 1] > 0.15
            attribute = box.attribute if keeps else known[int(chance[i, 0] * len(known))]
        yield _row(sample, center[i], size[i], quat[i], velocity[i], name, score[i], attribute)


def _inventions(
    rng: np.random.Generator, options: Options, sample: str, ego: Float, n: int
) -> Iterator[Row]:
    label = rng.integers(0, 10, n)
    center = np.concatenate([ego + rng.uniform(-55, 55, (n, 2)), rng.uniform(0.3, 2, (n, 1))], 1)
    size = np.array([_SIZE[name] for name in CLASSES])[label] * np.exp(rng.normal(0, 0.2, (n, 3)))
    quat = yaw_quat(rng.uniform(-math.pi, math.pi, n))
    velocity = rng.normal(0, 3, (n, 2))
    score = _scores(options, rng.beta(1.2, 6, n))
    chance = rng.random(n)
    for i in range(n):
        name = CLASSES[label[i]]
        known = ATTRIBUTES_OF[name]
        attribute = known[int(chance[i] * len(known))] if known else ""
        yield _row(sample, center[i], size[i], quat[i], velocity[i], name, score[i], attribute)


def _row(
    sample: str,
    center: Float,
    size: Float,
    quat: Float,
    velocity: Float,
    name: str,
    score: float,
    attribute: str,
) -> Row:
    return {
        "sample_token": sample,
        "translation": center.tolist(),
        "size": size.tolist(),
        "rotation": quat.tolist(),
        "velocity": velocity.tolist(),
        "detection_name": name,
        "detection_score": float(score),
        "attribute_name": attribute,
    }


def _scores(options: Options, values: Float) -> Float:
    step = options.score_step
    return np.clip(np.round(values / step) * step if step > 0 else values, 0, 1)


def _spoil(row: Row, chance: float) -> None:
    if chance < 0.02:
        row["velocity"] = [math.nan, math.nan]
    elif chance < 0.04:
        row["num_pts"] = 0
    elif chance < 0.06:
        row["detection_score"] = 0.0
    elif chance < 0.08:
        row["attribute_name"] = ""
    elif chance < 0.10:
        row["rotation"] = [2 * c for c in row["rotation"]]
