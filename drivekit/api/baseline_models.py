"""The built-in baselines as models."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from drivekit.errors import NoTimeError, UsageError
from drivekit.model.boxes import Boxes, BoxTable
from drivekit.model.dataset import Dataset, Scene
from drivekit.model.frames import WORLD
from drivekit.model.rigid import SE3
from drivekit.model.taxonomy import Taxonomy

if TYPE_CHECKING:
    from drivekit.inference.frames import ModelFrame
    from drivekit.inference.models import Answers, Model

# Columns of detections that stay true when their boxes are filtered.
_LASTING: Final = ("bbox", "alpha", "attribute")


def geometric(dataset: Dataset) -> Model:
    """Return the detector that knows sizes only; see :mod:`drivekit.baselines.geometric`.

    Raises
    ------
    UsageError
        If the dataset has no class of what it finds.
    """
    from drivekit.baselines import geometric as module
    from drivekit.baselines.class_names import names_in

    names = names_in(dataset.info.taxonomy)
    priors = tuple(prior for prior in module.PRIORS if prior.name in names)
    taxonomy = Taxonomy("found", tuple(names[prior.name] for prior in priors))
    asks_for_motion = dataset.info.format == "nuscenes"

    def find(frame: ModelFrame) -> Boxes:
        lidar = frame.frame
        assert lidar is not None, "frames without a sweep are left out"
        cloud = next(c for c in frame.points.values() if c.frame.name == lidar.name)
        boxes = module.detect(cloud, priors=priors).with_columns(taxonomy=taxonomy)
        return _with_unknowns(boxes) if asks_for_motion else boxes

    return _model("baseline:geometric", module.__file__, find, needs=("lidar",))


def _with_unknowns(boxes: Boxes) -> Boxes:
    """Return boxes with the columns that nuScenes' score asks for, where unknown is an answer."""
    n = len(boxes)
    return boxes.with_columns(velocity=np.full((n, 2), np.nan), attribute=np.full(n, "", np.str_))


def kalman(
    dataset: Dataset, detections: str | Path | None, nominal_rate: float | None = None
) -> Model:
    """Return the tracker of detections; see :mod:`drivekit.baselines.kalman`.

    Parameters
    ----------
    dataset : Dataset
    detections : path
        Predictions of the dataset in any form that can be read.
    nominal_rate : float [Hz], optional
        For data without timestamps.

    Raises
    ------
    UsageError
        If there are no detections, or the rate is not positive.
    """
    from drivekit.baselines import kalman as module
    from drivekit.loaders.predictions.registry import read_predictions

    if detections is None:
        raise UsageError(
            "baseline:kalman tracks what a detector has found",
            fix="give its predictions with detections (--detections PATH)",
        )
    if nominal_rate is not None and not 1e-3 <= nominal_rate <= 1e9:
        raise UsageError(
            f"expected a nominal rate of 0.001 to 1e9 Hz, got {nominal_rate:g}",
            fix="give the rate of the data, such as 10",
        )
    table = read_predictions(detections, dataset=dataset)
    tracker = module.KalmanTracker(table.taxonomy)
    position = {key: i for i, key in enumerate(table.frames)}
    stamps = _Stamps(dataset, nominal_rate)

    def follow(frame: ModelFrame) -> Boxes:
        if frame.is_first:
            tracker.forget()
        boxes = _bare(table, position[frame.key])
        fixed_from_boxes = _fixed_from(frame, boxes)
        if fixed_from_boxes is not None:
            boxes = boxes.with_columns(frame=fixed_from_boxes.src)
        return tracker.update(boxes, stamps.of(frame), fixed_from_boxes)

    return _model(
        "baseline:kalman",
        module.__file__,
        follow,
        content=(_content(Path(detections)), f"{nominal_rate}".encode()),
        classes=table.taxonomy.classes,
        is_stateful=True,
        only=frozenset(table.frames),
    )


class _Stamps:
    """When frames were taken, by their own stamps or by a nominal rate."""

    def __init__(self, dataset: Dataset, nominal_rate: float | None) -> None:
        self._dataset = dataset
        self._nominal_rate = nominal_rate
        self._scene: Scene | None = None
        self._position: dict[str, int] = {}

    def of(self, frame: ModelFrame) -> int:
        """Return the time of a frame [ns]."""
        from drivekit.inference.frames import reference_of

        if frame.stamp_ns is not None:
            return frame.stamp_ns
        if self._nominal_rate is None:
            raise NoTimeError(
                "the frames have no timestamps, and motion needs time",
                where=f"frame {frame.key}",
                fix="say how many there are a second with nominal_rate (--nominal-rate 10)",
            )
        if self._scene is None or self._scene.id != frame.key.scene:
            self._scene = self._dataset[frame.key.scene]
            keys = self._scene.timeline(reference_of(self._scene)).keys
            self._position = {key: i for i, key in enumerate(keys)}
        return round(self._position[frame.key.key] / self._nominal_rate * 1e9)


def _bare(table: BoxTable, i: int) -> Boxes:
    """Return the detections of a frame that have a place, with the columns that stay true."""
    boxes = table[i]
    kept = {name: boxes.extra[name] for name in _LASTING if name in boxes.extra}
    placed = np.isfinite(boxes.center).all(axis=1)
    return replace(boxes, extra=kept)[placed]


def _fixed_from(frame: ModelFrame, boxes: Boxes) -> SE3 | None:
    """Return the way from boxes to the world; ``None`` if they are there, or it is not known."""
    pose = frame.world_from_ego
    if pose is None or boxes.frame.name == WORLD.name:
        return None
    at = boxes.frame.at(pose.src.stamp_ns)
    if not frame.calibration.knows(pose.src, at):
        return None
    return pose @ frame.calibration.between(pose.src, at)


def _model(
    name: str,
    file: str | None,
    find: Callable[[ModelFrame], Boxes],
    *,
    content: Sequence[bytes] = (),
    **declared: Any,
) -> Model:
    from time import perf_counter

    from drivekit.inference.models import Answers, Model, digest_of

    code = b"" if file is None else Path(file).read_bytes()

    def predict(frames: Sequence[ModelFrame]) -> Answers:
        (frame,) = frames
        before, begin = frame.read_seconds, perf_counter()
        boxes = find(frame)
        seconds = perf_counter() - begin
        return Answers([boxes], seconds - (frame.read_seconds - before))

    return Model(name, digest_of(code, *content), predict, **declared)


def _content(path: Path) -> bytes:
    """Return what a file holds, or the files of a folder."""
    if path.is_file():
        return path.read_bytes()
    return b"".join(p.read_bytes() for p in sorted(path.rglob("*")) if p.is_file())
