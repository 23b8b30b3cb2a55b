"""Which labelled frames are written, and which frames of sensors belong to them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from drivekit.api.converting.selecting import Splits
from drivekit.api.converting.target import Role, Target
from drivekit.api.converting.wishes import Wishes
from drivekit.errors import DataError, MissingDataError, NoTimeError, UsageError
from drivekit.geometry.sync import sync
from drivekit.model.boxes import FrameKey
from drivekit.model.dataset import Dataset, Finding, Scene, channels_of, sensor_of
from drivekit.model.exports import SensorFrame

# A sensor's frame belongs to a labelled one within this, or this many of the sensor's periods.
_WITHIN_NS: Final = 50_000_000
_WITHIN_PERIODS: Final = 0.6


@dataclass(frozen=True, slots=True)
class Chosen:
    """A labelled frame, before it has a name."""

    frame: FrameKey
    index: int
    split: str
    lidars: Mapping[str, SensorFrame | None]
    cameras: Mapping[str, SensorFrame | None]


def choose(
    dataset: Dataset,
    target: Target,
    wishes: Wishes,
    scenes: Sequence[str],
    splits: Splits,
    told: list[Finding],
) -> list[Chosen]:
    """Return the labelled frames in native order; what is wrong with scenes is added to `told`."""
    chosen: list[Chosen] = []
    unused: Counter[str] = Counter()
    for scene_id in scenes:
        if scene_id not in splits.of_scene:
            continue
        try:
            scene = dataset[scene_id]
            chosen += _of_scene(scene, target, wishes, splits, unused)
        except DataError as error:
            text = f"scene {scene_id} is left out: {error.problem}"
            told.append(Finding("broken-scene", text, error.where or dataset.info.root))
    for text, n in (+unused).items():
        told.append(Finding("unused-sensor", f"{text} ({n:,} scenes)", dataset.info.root, n))
    return chosen


def _of_scene(
    scene: Scene, target: Target, wishes: Wishes, splits: Splits, unused: Counter[str]
) -> list[Chosen]:
    by = target.labels(scene, {**target.options, **wishes.options})
    labels = scene.timeline(by)
    lidars = _in_use(scene, "lidar", target, wishes.lidars, unused)
    cameras = _in_use(scene, "camera", target, wishes.cameras, unused)
    unused["radars are not written: no target holds any"] += bool(channels_of(scene, "radar"))
    frames = {channel: _joined(scene, by, channel) for channel in (*lidars, *cameras)}
    return [
        Chosen(
            FrameKey(scene.id, key),
            i,
            splits.of_scene[scene.id],
            {channel: frames[channel][i] for channel in lidars},
            {channel: frames[channel][i] for channel in cameras},
        )
        for i, key in enumerate(labels.keys)
        if splits.holds(FrameKey(scene.id, key))
    ]


def _in_use(
    scene: Scene,
    modality: Role,
    target: Target,
    asked: Sequence[str] | None,
    unused: Counter[str],
) -> tuple[str, ...]:
    """Return the channels of a kind that a target takes, the main one first."""
    if modality not in target.takes:
        return ()
    if asked is not None:
        for channel in asked:
            sensor_of(scene, channel, modality)
    channels = tuple(asked) if asked is not None else channels_of(scene, modality)
    if modality == "camera" and target.needs_calibration:
        channels = _calibrated(scene, channels, unused)
    if target.takes[modality] == "all" or len(channels) < 2:
        return channels
    if asked is None:
        main = _main(channels)
        unused.update(
            f"{modality} {channel} is not written; {_HOW_TO_USE[modality]}"
            for channel in channels
            if channel != main
        )
        return (main,)
    if modality == "camera":
        raise UsageError(
            f"{target.name} holds one camera, and {len(channels)} are asked for",
            fix="name one with --camera",
        )
    return channels


_HOW_TO_USE: Final[Mapping[Role, str]] = {
    "lidar": "--lidar A,B joins the points of several",
    "camera": "--camera takes it instead",
}


def _main(channels: Sequence[str]) -> str:
    """Return the channel that looks ahead by its name, else the first."""
    ahead = (
        c for c in channels
        if "front" in c.casefold() and not any(s in c.casefold() for s in ("left", "right"))
    )  # fmt: skip
    return next(ahead, channels[0])


def _calibrated(scene: Scene, channels: Sequence[str], unused: Counter[str]) -> tuple[str, ...]:
    if not channels:
        return ()
    try:
        known = scene.calibration().cameras
    except MissingDataError:
        known = {}
    for channel in channels:
        if channel not in known:
            unused[f"camera {channel} has no calibration, and its images are not written"] += 1
    return tuple(channel for channel in channels if channel in known)


def _joined(scene: Scene, by: str, channel: str) -> list[SensorFrame | None]:
    """Return the frame of a sensor for each labelled one."""
    timeline, labels = scene.timeline(channel), scene.timeline(by)
    within = _WITHIN_NS
    if timeline.stamps_ns is not None and len(timeline) > 1:
        period = float(np.median(np.diff(timeline.stamps_ns)))
        within = max(within, round(_WITHIN_PERIODS * period))
    try:
        table = sync(scene, by, [channel], within)
    except NoTimeError:  # nothing says which belong together
        return [None] * len(labels)
    found = (table.at(i, channel) for i in range(len(table)))
    return [
        None if k is None else SensorFrame(k, timeline.keys[k], timeline.stamp(k)) for k in found
    ]
