"""What is to be written: which frames, in which splits, with which sensors, under which names."""

from __future__ import annotations

import hashlib
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Final, TypeAlias

import numpy as np

from drivekit.api.converting.classes import class_plan
from drivekit.api.converting.selecting import Splits, drawn_splits, own_splits, scenes_where
from drivekit.api.converting.target import Plan, Role, Source, Target
from drivekit.api.evaluating import Progress
from drivekit.api.processing.running import RememberingScene, in_parallel
from drivekit.api.processing.source import bytes_of
from drivekit.errors import (
    DataError,
    DrivekitError,
    MissingDataError,
    NoTimeError,
    UsageError,
)
from drivekit.geometry.sync import sync
from drivekit.model.boxes import Boxes, FrameKey
from drivekit.model.dataset import BOXES, Dataset, Finding, Scene, channels_of, sensor_of
from drivekit.model.exports import ExportedFrame, SensorFrame

# A sensor's frame belongs to a labelled one within this, or this many of the sensor's periods.
_WITHIN_NS: Final = 50_000_000
_WITHIN_PERIODS: Final = 0.6
# So many clouds tell how intensities are scaled.
_LOOKED_AT: Final = 5
_SCALES: Final = (1.0, 255.0, 65535.0)
# Scenes that stay at hand.
_SCENES: Final = 16


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a user asks for; see :func:`drivekit.api.converting.convert`."""

    classes: Mapping[str, str | None] = field(default_factory=dict)
    drop_unmapped: bool = False
    scenes: Sequence[str] | None = None
    where: Mapping[str, Sequence[str]] = field(default_factory=dict)
    splits: Mapping[str, str] | None = None
    split_by: str | None = None
    val_fraction: float = 0.2
    seed: int = 0
    lidars: Sequence[str] | None = None
    cameras: Sequence[str] | None = None
    require: Sequence[Role] | None = None
    intensity_scale: float | None = None
    opened_with: Mapping[str, str] = field(default_factory=dict)
    options: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan, and what it leaves out.

    Parameters
    ----------
    plan : Plan
    writable : tuple of ExportedFrame
        Those frames of the plan that have what they need.
    findings : tuple of Finding
    split : str
        How the splits were made.
    """

    plan: Plan
    writable: tuple[ExportedFrame, ...]
    findings: tuple[Finding, ...]
    split: str


@dataclass(frozen=True, slots=True)
class _Chosen:
    """A labelled frame, before it has a name."""

    frame: FrameKey
    index: int
    split: str
    lidars: Mapping[str, SensorFrame | None]
    cameras: Mapping[str, SensorFrame | None]


def make_plan(
    dataset: Dataset,
    target: Target,
    wishes: Wishes,
    *,
    jobs: int,
    progress: Progress | None = None,
) -> Planned:
    """Return what is to be written; labels are read for it, sensors are not.

    Raises
    ------
    UsageError
        If something is asked for that there is not, or a class has no name yet.
    MissingDataError
        If no frame of what is chosen is labelled.
    """
    _check(target, wishes)
    scenes, findings = scenes_where(dataset, wishes.scenes, wishes.where)
    splits = _splits(dataset, scenes, wishes)
    told: list[Finding] = [*findings, *_outside(dataset, scenes, splits)]
    chosen = _choose(dataset, target, wishes, scenes, splits, told)
    broken = next((finding for finding in told if finding.kind == "broken-scene"), None)
    if not chosen and broken is not None:
        raise MissingDataError(broken.text, where=broken.where)
    if not chosen:
        raise MissingDataError(
            "no frame of what is chosen is labelled in 3D, so there is nothing to learn from",
            where=dataset.info.root,
            fix="`drivekit info` says what is here and what is missing",
        )
    labels = _read_labels(dataset, target, chosen, jobs, progress)
    told += [finding for finding, _, _ in labels if finding is not None]
    counts: Counter[str] = Counter()
    for _, of_frame, _ in labels:
        counts.update(of_frame)
    classes = class_plan(
        target,
        dataset.info.taxonomy,
        counts,
        wishes.classes,
        drop_unmapped=wishes.drop_unmapped,
    )
    named = _named(target, chosen)
    if not named:
        raise MissingDataError(
            f"no scene has a camera, and {target.name} is made of images", where=dataset.info.root
        )
    frames = tuple(frame.exported for frame in named)
    readable = [frame for frame in named if labels[frame.position][0] is None]
    required = _required(target, wishes, readable)
    writable = tuple(f.exported for f in readable if f.absent.isdisjoint(required))
    source = Source(
        dataset.info.root,
        dataset.info.format,
        dict(wishes.opened_with),
        dataset.info.taxonomy,
        _fingerprint(dataset, wishes, named, [crc for _, _, crc in labels]),
        dataset.info.assumptions,
        dataset.info.override,
    )
    names = dict.fromkeys(frame.split for frame in frames)
    order = [n for n in ("train", "val", "test") if n in names]
    plan = Plan(
        target.name,
        source,
        classes,
        (*order, *sorted(names.keys() - set(order))),
        frames,
        wishes.intensity_scale or _intensity_scale(dataset, writable),
        {**target.options, **wishes.options},
    )
    return Planned(plan, writable, (*told, *_missing(dataset, readable, required)), splits.how)


def _check(target: Target, wishes: Wishes) -> None:
    unknown = [name for name in wishes.options if name not in target.options]
    if unknown:
        raise UsageError(
            f"{target.name} has no option '{unknown[0]}'",
            fix=f"it has {', '.join(target.options) or 'none'}",
        )
    if wishes.splits and wishes.split_by:
        raise UsageError("splits are either named or drawn", fix="give --split or --split-by")
    scale = wishes.intensity_scale
    if scale is not None and not (np.isfinite(scale) and scale > 0):
        raise UsageError(f"expected a positive full scale of intensities, got {scale}")


def _splits(dataset: Dataset, scenes: Sequence[str], wishes: Wishes) -> Splits:
    if wishes.split_by is None:
        return own_splits(dataset, scenes, wishes.splits)
    return drawn_splits(dataset, scenes, wishes.split_by, wishes.val_fraction, wishes.seed)


def _outside(dataset: Dataset, scenes: Sequence[str], splits: Splits) -> list[Finding]:
    found = [
        Finding("not-here", f"{len(names):,} entries of {name} are not here: {names[0]}", name)
        for name, names in splits.missing.items()
    ]
    left = [scene for scene in scenes if scene not in splits.of_scene]
    if left:
        text = f"{len(left):,} scenes belong to no split and are left out, such as {left[0]}"
        found.append(Finding("no-split", text, dataset.info.root, len(left)))
    return found


def _choose(
    dataset: Dataset,
    target: Target,
    wishes: Wishes,
    scenes: Sequence[str],
    splits: Splits,
    told: list[Finding],
) -> list[_Chosen]:
    """Return the labelled frames in native order; what is wrong with scenes is added to `told`."""
    chosen: list[_Chosen] = []
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
    for text, n in unused.items():
        told.append(Finding("unused-sensor", f"{text} ({n:,} scenes)", dataset.info.root, n))
    return chosen


def _of_scene(
    scene: Scene, target: Target, wishes: Wishes, splits: Splits, unused: Counter[str]
) -> list[_Chosen]:
    labels = scene.timeline(BOXES)
    lidars = _in_use(scene, "lidar", target, wishes.lidars, unused)
    cameras = _in_use(scene, "camera", target, wishes.cameras, unused)
    frames = {channel: _joined(scene, channel) for channel in (*lidars, *cameras)}
    return [
        _Chosen(
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


def _joined(scene: Scene, channel: str) -> list[SensorFrame | None]:
    """Return the frame of a sensor for each labelled one."""
    timeline, labels = scene.timeline(channel), scene.timeline(BOXES)
    within = _WITHIN_NS
    if timeline.stamps_ns is not None and len(timeline) > 1:
        period = float(np.median(np.diff(timeline.stamps_ns)))
        within = max(within, round(_WITHIN_PERIODS * period))
    try:
        table = sync(scene, BOXES, [channel], within)
    except NoTimeError:  # nothing says which belong together
        return [None] * len(labels)
    found = (table.at(i, channel) for i in range(len(table)))
    return [
        None if k is None else SensorFrame(k, timeline.keys[k], timeline.stamp(k)) for k in found
    ]


_Labels: TypeAlias = tuple[Finding | None, Mapping[str, int], int]


def _read_labels(
    dataset: Dataset,
    target: Target,
    chosen: Sequence[_Chosen],
    jobs: int,
    progress: Progress | None,
) -> list[_Labels]:
    """Read the labels of every frame once: how many of each class, and a CRC-32."""
    read: dict[int, _Labels] = {}
    scene_of = lru_cache(_SCENES)(lambda name: RememberingScene(dataset[name]))

    def work(item: tuple[int, _Chosen]) -> None:
        position, frame = item
        scene = scene_of(frame.frame.scene)
        try:
            boxes = scene.boxes(frame.index)
        except DataError as error:
            text = f"{frame.frame} is left out: {error.problem}"
            where = error.where or dataset.info.root
            read[position] = Finding("broken-label", text, where, 1, costs_labels=True), {}, 0
            return
        keys = [frame.frame.key, *(k.key for k in frame.cameras.values() if k is not None)]
        counts = Counter(target.class_names(scene, boxes, keys))
        read[position] = None, counts, _crc(boxes)

    for n, (_, frame) in enumerate(in_parallel(work, enumerate(chosen), jobs)):
        if progress is not None:
            progress(n + 1, len(chosen), f"labels of {frame.frame}")
    return [read[i] for i in range(len(chosen))]


def _crc(boxes: Boxes) -> int:
    crc = zlib.crc32(str(boxes.frame).encode())
    for column in (boxes.center, boxes.size, boxes.yaw, boxes.label, boxes.quat):
        if column is not None:
            crc = zlib.crc32(np.ascontiguousarray(column).tobytes(), crc)
    return crc


@dataclass(frozen=True, slots=True)
class _Named:
    """An exported frame, the chosen one that it is of, and which of its sensors are not there."""

    exported: ExportedFrame
    position: int
    absent: frozenset[Role]


def _named(target: Target, chosen: Sequence[_Chosen]) -> list[_Named]:
    """Give frames their names; an image each where the target wants that."""
    expanded: list[tuple[int, _Chosen]] = []
    for position, frame in enumerate(chosen):
        views = (
            [replace(frame, cameras={c: k}) for c, k in frame.cameras.items()]
            if target.each_camera
            else [frame]
        )
        expanded += [(position, view) for view in views]
    ids = target.ids([frame.frame for _, frame in expanded])
    return [
        _Named(_exported(id_, frame), position, _absent(frame))
        for id_, (position, frame) in zip(ids, expanded, strict=True)
    ]


def _exported(id_: str, frame: _Chosen) -> ExportedFrame:
    lidars = {channel: k for channel, k in frame.lidars.items() if k is not None}
    cameras = {channel: k for channel, k in frame.cameras.items() if k is not None}
    return ExportedFrame(id_, frame.split, frame.frame, frame.index, lidars, cameras)


def _absent(frame: _Chosen) -> frozenset[Role]:
    sensors: Mapping[Role, Mapping[str, SensorFrame | None]] = {
        "lidar": frame.lidars,
        "camera": frame.cameras,
    }
    return frozenset(r for r, of_kind in sensors.items() if not all(of_kind.values() or (None,)))


def _required(target: Target, wishes: Wishes, frames: Sequence[_Named]) -> tuple[Role, ...]:
    """Return the kinds of sensors that a frame must have all of."""
    wanted = target.takes if wishes.require is None else wishes.require
    for modality in wanted:
        if modality not in target.takes:
            raise UsageError(
                f"{target.name} holds no {modality}", fix=f"require {' or '.join(target.takes)}"
            )
    present = {
        "lidar": any(f.exported.lidars for f in frames),
        "camera": any(f.exported.cameras for f in frames),
    }
    roles: tuple[Role, ...] = ("lidar", "camera")
    return tuple(r for r in roles if r in wanted and (wishes.require is not None or present[r]))


def _missing(
    dataset: Dataset, frames: Sequence[_Named], required: Sequence[Role]
) -> Iterator[Finding]:
    """Tell which frames are left out for what they lack."""
    for role in required:
        lacking = [f.exported.frame for f in frames if role in f.absent]
        if lacking:
            text = (
                f"{len(lacking):,} frames lack what a {role} in use should have, and are left "
                f"out, such as {lacking[0]}"
            )
            kind = f"missing-{role}"
            yield Finding(kind, text, dataset.info.root, len(lacking), costs_labels=True)


def _intensity_scale(dataset: Dataset, frames: Sequence[ExportedFrame]) -> float:
    """Return what the brightest points have: 1, 255 or 65535; a channel does not say."""
    with_lidar = [frame for frame in frames if frame.lidars]
    step = max(len(with_lidar) // _LOOKED_AT, 1)
    brightest = 0.0
    for frame in with_lidar[::step][:_LOOKED_AT]:
        channel, sweep = frame.sensor("lidar")
        try:
            cloud = dataset[frame.frame.scene].points(channel, sweep.index)
        except DataError:
            continue
        values = cloud.channels.get("intensity", np.zeros(0))
        brightest = max(brightest, float(np.max(values, initial=0.0)))
    return next((scale for scale in _SCALES if brightest <= scale), _SCALES[-1])


def _fingerprint(
    dataset: Dataset, wishes: Wishes, frames: Sequence[_Named], crcs: Sequence[int]
) -> str:
    """Return the SHA-256 of frames, labels, calibration and poses, and how they were read."""
    digest = hashlib.sha256(dataset.info.format.encode())
    for name, value in sorted(wishes.opened_with.items()):
        digest.update(f"{name}={value}\0".encode())
    if dataset.info.override is not None:
        digest.update(f"overrides {dataset.info.override.digest}\0".encode())
    for scene in dict.fromkeys(frame.exported.frame.scene for frame in frames):
        handle = dataset[scene]
        for part in (handle.calibration, handle.ego):
            try:
                digest.update(bytes_of(part()))
            except DrivekitError as error:
                digest.update(type(error).__name__.encode())
    for frame in frames:
        digest.update(f"{frame.exported}\0{crcs[frame.position]}\n".encode())
    return digest.hexdigest()
