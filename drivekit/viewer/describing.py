"""Collect what there is to see in a frame of a scene."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from drivekit.errors import MissingDataError, NoTimeError, UnsettledError, UsageError
from drivekit.geometry import boxes_at, sync, transform_between, transform_boxes, transform_points
from drivekit.model.boxes import Boxes, BoxTable, FrameKey
from drivekit.model.calibration import Calibration
from drivekit.model.dataset import BOXES, Scene, channels_of
from drivekit.model.frames import EGO, Frame, flu_of
from drivekit.model.matches import NO_ROW, MatchTable, Status
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3
from drivekit.viewer.description import (
    TRUTH,
    BoxSet,
    CameraView,
    FrameView,
    Kind,
    Model,
    Verdicts,
)

_TOLERANCE_NS = 100_000_000

_KIND_OF_PREDICTION = {
    Status.TRUE_POSITIVE: Kind.TRUE_POSITIVE,
    Status.FALSE_POSITIVE: Kind.FALSE_POSITIVE,
    Status.IGNORED: Kind.IGNORED,
}
# Ground truth that was found is plain ground truth: its detection carries the verdict.
_KIND_OF_GROUND_TRUTH = {
    Status.TRUE_POSITIVE: Kind.GROUND_TRUTH,
    Status.FALSE_NEGATIVE: Kind.FALSE_NEGATIVE,
    Status.IGNORED: Kind.IGNORED,
}


def describe_frame(
    scene: Scene,
    i: int,
    *,
    ground_truth: bool | Boxes | BoxTable = True,
    models: Sequence[Model] = (),
    undecided: bool = False,
    radars: bool = False,
    reference: str | None = None,
    tolerance_ns: int = _TOLERANCE_NS,
    title: str | None = None,
) -> FrameView:
    """Collect what there is to see in a frame of a scene.

    A sensor whose file is not there is left out, and a note says so: copies of a dataset often
    lack some. So are labels of which it is not known yet what they mean. A file that is there and
    cannot be read is an error.

    Parameters
    ----------
    scene : Scene
    i : int
        Position in the timeline of ``reference``.
    ground_truth : bool, Boxes or BoxTable
        ``True`` reads the labels (interpolated, if ``reference`` is a sensor). With matches the
        table that was evaluated is needed, for its row ids.
    models : sequence of Model
        Predictions to show beside it.
    undecided : bool
        Keep predictions that their matches do not decide on (below the score cut, or of a class
        that was not evaluated), as plain predictions. Such ground truth is ``IGNORED``.
    radars : bool
        Show the points of radars, too.
    reference : str, optional
        The channel whose frames are counted: by default as :func:`reference_of`.
    tolerance_ns : int [ns]
        How far from the frame's time a sensor's frame may be.
    title : str, optional

    Raises
    ------
    UsageError
        If matches come without the table whose rows they name.
    MissingDataError
        If the scene has no frame at all, or what it has cannot be brought together.
    """
    channel = reference or reference_of(scene)
    timeline = scene.timeline(channel)
    key, stamp = FrameKey(scene.id, timeline.key(i)), timeline.stamp(i)
    notes: list[str] = []
    join = _Join(scene, stamp, notes, _calibration(scene, notes))
    join.note_held_pose()
    labels = _ground_truth(scene, channel, i, key, ground_truth, notes)
    found = {model.id: _pick(model.predictions, key) for model in models}
    decided = {model.id: _decisions(key, model, ground_truth) for model in models}
    shown = [boxes for boxes in (labels, *found.values()) if boxes is not None]
    view = _view_frame(scene, stamp, shown, join.calibration)
    sets = []
    if labels is not None:
        sets.append(_truth_set(join.boxes(labels, view), decided, notes))
    sets += [
        _model_set(m, join.boxes(found[m.id], view), decided[m.id], undecided, notes)
        for m in models
    ]
    ranging = (*channels_of(scene, "lidar"), *(join.radars(view) if radars else ()))
    cameras = channels_of(scene, "camera")
    at = sync(scene, channel, [*ranging, *cameras], tolerance_ns)
    lack = f"frame {key.key}" if stamp is None else f"frame within {tolerance_ns / 1e6:g} ms"
    absent = [name for name in (*ranging, *cameras) if at.at(i, name) is None]
    notes.extend(f"{name} has no {lack}" for name in absent)
    clouds = {n: join.points(n, k, view) for n in ranging if (k := at.at(i, n)) is not None}
    images = [join.camera(n, k, view) for n in cameras if (k := at.at(i, n)) is not None]
    return FrameView(
        key=key,
        stamp_ns=stamp,
        frame=view,
        clouds={name: cloud for name, cloud in clouds.items() if cloud is not None},
        cameras=tuple(image for image in images if image is not None),
        boxes=tuple(sets),
        title=_title(key, stamp) if title is None else title,
        notes=tuple(dict.fromkeys(notes)),
        world_from_view=join.world_from(view),
    )


def reference_of(scene: Scene) -> str:
    """Return the channel whose frames are looked at: labels, else a LiDAR, else a camera."""
    channels = (BOXES, *channels_of(scene, "lidar"), *channels_of(scene, "camera"))
    for channel in channels:
        if len(scene.timeline(channel)):
            return channel
    raise MissingDataError(f"scene {scene.id} has no labels, no LiDAR and no camera to show")


def _title(key: FrameKey, stamp: int | None) -> str:
    name = key.key if key.scene == key.key else f"{key.scene} · {key.key}"
    return name if stamp is None else f"{name} · {stamp / 1e9:.3f} s"


def _calibration(scene: Scene, notes: list[str]) -> Calibration:
    """Return what is known of the mountings, which may be nothing."""
    try:
        return scene.calibration()
    except MissingDataError as error:
        notes.append(f"no calibration, so each sensor is shown by itself: {error.problem}")
        return Calibration()


def _view_frame(
    scene: Scene, stamp: int | None, boxes: list[Boxes], calibration: Calibration
) -> Frame:
    """Return the vehicle if it is calibrated, else the first LiDAR, else what boxes are in.

    Where nothing is calibrated, boxes are looked at where they are.
    """
    if not calibration.frames and any(map(len, boxes)):
        frame = next(b.frame for b in boxes if len(b))
        return frame if frame.stamp_ns is not None else frame.at(stamp)
    lidars = [scene.sensors[c].frame for c in channels_of(scene, "lidar")]
    cameras = [scene.sensors[c].frame for c in channels_of(scene, "camera")]
    mounted = lidars or cameras
    if EGO.name in calibration.frames and all(calibration.knows(EGO, f) for f in mounted):
        return EGO.at(stamp)
    if lidars:
        return lidars[0].at(stamp)
    if boxes:
        return boxes[0].frame if boxes[0].frame.stamp_ns is not None else boxes[0].frame.at(stamp)
    return flu_of(cameras[0]).at(stamp)


def _pick(source: Boxes | BoxTable, key: FrameKey) -> Boxes:
    if not isinstance(source, BoxTable):
        return source
    if key in source.frames:
        return source[source.frames.index(key)]
    return Boxes.empty(Frame(""), source.taxonomy)


def _ground_truth(
    scene: Scene,
    channel: str,
    i: int,
    key: FrameKey,
    source: bool | Boxes | BoxTable,
    notes: list[str],
) -> Boxes | None:
    if source is False:
        return None
    if source is not True:
        return _pick(source, key)
    if not len(scene.timeline(BOXES)):
        return None
    try:
        return scene.boxes(i) if channel == BOXES else boxes_at(scene, channel, i)
    except UnsettledError as error:
        notes.append(f"labels not drawn: {error.problem}; {error.fix}")
        return None


@dataclass(frozen=True, slots=True)
class _Join:
    """Brings what a scene has into the frame of a view, over the ego motion where there is one."""

    scene: Scene
    stamp: int | None
    notes: list[str]
    calibration: Calibration

    def transform(self, dst: Frame, src: Frame) -> SE3:
        try:
            return transform_between(self.scene, dst, src, extrapolate=True)
        except MissingDataError:
            if dst.stamp_ns == src.stamp_ns or self._moves():
                raise
        self.notes.append("no ego poses: shown as if all sensors had fired at once")
        still = transform_between(self.scene, dst, src.at(dst.stamp_ns))
        return SE3(still.rotation, still.translation, dst, src)

    def _moves(self) -> bool:
        try:
            return bool(len(self.scene.ego()))
        except MissingDataError:
            return False

    def note_held_pose(self) -> None:
        if self.stamp is None or not self._moves():
            return
        times = self.scene.ego().timeline.stamps_ns
        if times is not None and not times[0] <= self.stamp <= times[-1]:
            self.notes.append("no pose of the vehicle at this time: the nearest is used")

    def world_from(self, view: Frame) -> SE3 | None:
        if not self._moves():
            return None
        try:
            fixed = self.scene.ego().fixed
            return transform_between(self.scene, fixed, view, extrapolate=True)
        except (MissingDataError, NoTimeError):
            return None

    def radars(self, view: Frame) -> list[str]:
        """Return the radars whose place is known."""
        found = []
        for channel in channels_of(self.scene, "radar"):
            if self.calibration.knows(view, self.scene.sensors[channel].frame):
                found.append(channel)
            else:
                self.notes.append(f"{channel} is not calibrated: not shown")
        return found

    def boxes(self, boxes: Boxes, view: Frame) -> Boxes:
        if not len(boxes):
            return Boxes.empty(view, boxes.taxonomy)
        if boxes.frame.stamp_ns is None:
            boxes = boxes.with_columns(frame=boxes.frame.at(self.stamp))
        return transform_boxes(boxes, self.transform(view, boxes.frame))

    def _is_placed(self, frame: Frame, view: Frame) -> bool:
        """Tell whether anything says where a sensor is; where the vehicle moves, poses may."""
        return frame.name in (view.name, *self.calibration.frames) or self._moves()

    def points(self, channel: str, i: int, view: Frame) -> PointCloud | None:
        try:
            cloud = self.scene.points(channel, i)
        except MissingDataError as error:
            self.notes.append(f"{channel}: {error}")
            return None
        if not self._is_placed(cloud.frame, view):
            self.notes.append(f"{channel} is not calibrated: not shown")
            return None
        return transform_points(cloud, self.transform(view, cloud.frame))

    def camera(self, channel: str, i: int, view: Frame) -> CameraView | None:
        try:
            image = self.scene.image(channel, i)
        except MissingDataError as error:
            self.notes.append(f"{channel}: {error}")
            return None
        key = self.scene.timeline(channel).key(i)
        lens = self.calibration.cameras.get(channel)
        if lens is None or not self._is_placed(lens.frame, view):
            self.notes.append(f"{channel} is not calibrated: nothing drawn into it")
            return CameraView(channel, image, None, None, key)
        camera = lens.at(image.frame.stamp_ns)
        return CameraView(channel, image, camera, self.transform(camera.frame, view), key)


class _Decision(NamedTuple):
    status: Status
    partner: int
    affinity: float
    reason: int
    position: int  # in the matches of the frame


@dataclass(frozen=True, eq=False, slots=True)
class _Decisions:
    """What a run decided on the rows of a frame."""

    here: MatchTable
    ground_truth: Mapping[int, _Decision]
    predictions: Mapping[int, _Decision]


def _decisions(
    key: FrameKey, model: Model, ground_truth: bool | Boxes | BoxTable
) -> _Decisions | None:
    matches = model.matches
    if matches is None:
        return None
    if ground_truth is True:
        raise UsageError(
            "matches name rows of the tables that were evaluated, and these were not given",
            fix="pass ground_truth and predictions as evaluated",
        )
    if key not in matches.frames:
        return _Decisions(matches[:0], {}, {})
    here = matches[matches.frame == matches.frames.index(key)].at(model.setting)
    # A box may be decided on in several classes: a hit or a miss outweighs being ignored there.
    order = np.argsort(-here.status.astype(np.int64), kind="stable")
    by_gt, by_pred = {}, {}
    columns = (here.status, here.gt_row, here.pred_row, here.affinity, here.reason)
    for at, (status, gt, pred, affinity, reason) in zip(
        order.tolist(), zip(*(c[order].tolist() for c in columns), strict=True), strict=True
    ):
        if gt != NO_ROW:
            by_gt[gt] = _Decision(Status(status), pred, affinity, reason, at)
        if pred != NO_ROW:
            by_pred[pred] = _Decision(Status(status), gt, affinity, reason, at)
    return _Decisions(here, by_gt, by_pred)


def _truth_set(boxes: Boxes, decided: Mapping[str, _Decisions | None], notes: list[str]) -> BoxSet:
    source = "ground truth"
    boxes = _placed(source, boxes, notes)
    verdicts = []
    for model, run in decided.items():
        if run is not None:
            found = [run.ground_truth.get(row) for row in boxes.row.tolist()]
            verdicts.append(_verdicts(model, run, found, _KIND_OF_GROUND_TRUTH, Kind.IGNORED))
    return BoxSet(TRUTH, source, boxes, tuple(verdicts))


def _model_set(
    model: Model, boxes: Boxes, run: _Decisions | None, undecided: bool, notes: list[str]
) -> BoxSet:
    boxes = _placed(model.name, boxes, notes)
    if run is None:
        return BoxSet(model.id, model.name, boxes)
    found = [run.predictions.get(row) for row in boxes.row.tolist()]
    verdicts = _verdicts(model.id, run, found, _KIND_OF_PREDICTION, Kind.PREDICTION)
    shown = np.array([undecided or v is not None for v in found], bool)
    if not shown.all():
        notes.append(
            f"{model.name}: {int((~shown).sum())} below the score cut or not evaluated, not drawn"
        )
    return BoxSet(model.id, model.name, boxes[shown], (verdicts[shown],))


def _placed(source: str, boxes: Boxes, notes: list[str]) -> Boxes:
    placed = np.isfinite(boxes.center).all(axis=1) & np.isfinite(boxes.size).all(axis=1)
    if not placed.all():
        notes.append(f"{source}: {int((~placed).sum())} without a place in 3D not drawn")
    return boxes[placed]


def _verdicts(
    model: str,
    run: _Decisions,
    found: Sequence[_Decision | None],
    kinds: Mapping[Status, Kind],
    otherwise: Kind,
) -> Verdicts:
    # A decision that is not there reads the place behind the last, which holds NaN.
    at = np.array([len(run.here) if v is None else v.position for v in found], np.int64)
    return Verdicts(
        model,
        np.array([otherwise if v is None else kinds[v.status] for v in found], np.uint8),
        np.array([NO_ROW if v is None else v.partner for v in found], np.int64),
        np.array([np.nan if v is None else v.affinity for v in found], np.float64),
        np.array([0 if v is None else v.reason for v in found], np.uint8),
        {name: np.append(values, np.nan)[at] for name, values in run.here.errors.items()},
    )
