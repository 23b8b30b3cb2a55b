"""What is to be written: which frames, in which splits, with which sensors, under which names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final, TypeAlias

import numpy as np

from drivekit.api.converting.choosing import Chosen, choose
from drivekit.api.converting.classes import class_plan
from drivekit.api.converting.fingerprints import crc_of_boxes, fingerprint, intensity_scale
from drivekit.api.converting.selecting import Splits, drawn_splits, own_splits, scenes_where
from drivekit.api.converting.target import Plan, Role, Source, Target, as_asked
from drivekit.api.converting.wishes import Wishes
from drivekit.api.evaluating import Progress
from drivekit.api.processing.running import RememberingScene, in_parallel
from drivekit.errors import DataError, MissingDataError, UsageError
from drivekit.model.dataset import BOXES, Dataset, Finding
from drivekit.model.exports import ExportedFrame, SensorFrame

# Scenes that stay at hand.
_SCENES: Final = 16


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
    options = {**target.options, **wishes.options}
    target = as_asked(target, options)
    scenes, findings = scenes_where(dataset, wishes.scenes, wishes.where)
    splits = _splits(dataset, scenes, wishes)
    told: list[Finding] = [*findings, *_outside(dataset, scenes, splits)]
    chosen = choose(dataset, target, wishes, scenes, splits, told)
    broken = next((finding for finding in told if finding.kind == "broken-scene"), None)
    if not chosen and broken is not None:
        raise MissingDataError(broken.text, where=broken.where)
    if not chosen:
        raise MissingDataError(
            "no frame of what is chosen is labelled in 3D, so there is nothing to learn from",
            where=dataset.info.root,
            fix="`drivekit info` says what is here and what is missing",
        )
    labels = _read_labels(dataset, target, options, chosen, jobs, progress)
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
            f"no scene has a camera, and {target.name} is made of images",
            where=dataset.info.root,
            fix="name the folder that holds labels and images; where there are none, a LiDAR is "
            "enough for --to kitti, openpcdet and mmdet3d",
        )
    frames = tuple(frame.exported for frame in named)
    readable = [frame for frame in named if labels[frame.position][0] is None]
    required = _required(target, wishes, readable)
    writable = tuple(f.exported for f in readable if f.absent.isdisjoint(required))
    plan = Plan(
        target.name,
        _source(dataset, wishes, [(f.exported, labels[f.position][2]) for f in named]),
        classes,
        _in_order(frame.split for frame in frames),
        frames,
        wishes.intensity_scale or intensity_scale(dataset, writable),
        options,
    )
    return Planned(plan, writable, (*told, *_missing(dataset, readable, required)), splits.how)


def _source(
    dataset: Dataset, wishes: Wishes, frames: Sequence[tuple[ExportedFrame, int]]
) -> Source:
    return Source(
        dataset.info.root,
        dataset.info.format,
        dict(wishes.opened_with),
        dataset.info.taxonomy,
        fingerprint(dataset, wishes.opened_with, frames),
        dataset.info.assumptions,
        dataset.info.override,
    )


def _in_order(splits: Iterable[str]) -> tuple[str, ...]:
    """Return the names of splits, each once, the usual ones first."""
    names = set(splits)
    usual = [name for name in ("train", "val", "test") if name in names]
    return (*usual, *sorted(names.difference(usual)))


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


_Labels: TypeAlias = tuple[Finding | None, Mapping[str, int], int]


def _read_labels(
    dataset: Dataset,
    target: Target,
    options: Mapping[str, str],
    chosen: Sequence[Chosen],
    jobs: int,
    progress: Progress | None,
) -> list[_Labels]:
    """Read the labels of every frame once: how many of each class, and a CRC-32."""
    read: dict[int, _Labels] = {}
    scene_of = lru_cache(_SCENES)(lambda name: RememberingScene(dataset[name]))

    def work(item: tuple[int, Chosen]) -> None:
        position, frame = item
        scene = scene_of(frame.frame.scene)
        keys = [frame.frame.key, *(k.key for k in frame.cameras.values() if k is not None)]
        try:
            boxes = scene.boxes(frame.index) if target.labels(scene, options) == BOXES else None
            counts = Counter(target.class_names(scene, boxes, keys, options))
        except DataError as error:
            text = f"{frame.frame} is left out: {error.problem}"
            where = error.where or dataset.info.root
            read[position] = Finding("broken-label", text, where, 1, costs_labels=True), {}, 0
            return
        read[position] = None, counts, 0 if boxes is None else crc_of_boxes(boxes)

    for n, (_, frame) in enumerate(in_parallel(work, enumerate(chosen), jobs)):
        if progress is not None:
            progress(n + 1, len(chosen), f"labels of {frame.frame}")
    return [read[i] for i in range(len(chosen))]


@dataclass(frozen=True, slots=True)
class _Named:
    """An exported frame, the chosen one that it is of, and which of its sensors are not there."""

    exported: ExportedFrame
    position: int
    absent: frozenset[Role]


def _named(target: Target, chosen: Sequence[Chosen]) -> list[_Named]:
    """Give frames their names; an image each where the target wants that."""
    expanded: list[tuple[int, Chosen]] = []
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


def _exported(id_: str, frame: Chosen) -> ExportedFrame:
    lidars = {channel: k for channel, k in frame.lidars.items() if k is not None}
    cameras = {channel: k for channel, k in frame.cameras.items() if k is not None}
    return ExportedFrame(id_, frame.split, frame.frame, frame.index, lidars, cameras)


def _absent(frame: Chosen) -> frozenset[Role]:
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
