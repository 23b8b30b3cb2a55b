"""What there is to see in a frame, apart from how it is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import MissingDataError, UsageError
from drivekit.geometry import boxes_at, sync, transform_between, transform_boxes, transform_points
from drivekit.model.boxes import Boxes, BoxTable, FrameKey
from drivekit.model.cameras import Camera
from drivekit.model.dataset import BOXES, Scene, channels_of
from drivekit.model.frames import EGO, Frame, flu_of
from drivekit.model.images import ImageRef
from drivekit.model.matches import NO_ROW, MatchTable, Status
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3

_TOLERANCE_NS = 100_000_000


class Kind(IntEnum):
    """What a box in a picture stands for."""

    GROUND_TRUTH = 0
    PREDICTION = 1
    TRUE_POSITIVE = 2
    FALSE_POSITIVE = 3
    FALSE_NEGATIVE = 4
    #: Neither counted nor held against the model, or not evaluated at all.
    IGNORED = 5


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


@dataclass(frozen=True, eq=False, slots=True)
class BoxSet:
    """Boxes of one source, and what each stands for.

    Parameters
    ----------
    source : str
        ``"ground truth"`` or the name of a model.
    boxes : Boxes
        In the frame of the view; each has a place in space.
    kind : (N,) uint8 of :class:`Kind`
    partner : (N,) int64
        Row id of the matched box of the other side, ``NO_ROW`` without one.
    """

    source: str
    boxes: Boxes
    kind: NDArray[np.uint8]
    partner: NDArray[np.int64]


@dataclass(frozen=True, eq=False, slots=True)
class CameraView:
    """An image and where it was taken from.

    Parameters
    ----------
    channel : str
    image : ImageRef
    camera : Camera, optional
        ``None`` where the dataset gives no calibration of it: nothing can be drawn into it.
    camera_from_view : SE3, optional
        From the frame of the view, over the ego motion between the two times.
    """

    channel: str
    image: ImageRef
    camera: Camera | None
    camera_from_view: SE3 | None


@dataclass(frozen=True, eq=False, slots=True)
class FrameView:
    """Everything there is to see in one frame, brought into one coordinate frame.

    Parameters
    ----------
    key : FrameKey
    stamp_ns : int, optional [ns]
    frame : Frame
        What points and boxes are given in: the vehicle if the calibration knows it, else a LiDAR.
    clouds : mapping of channel to PointCloud
    cameras : tuple of CameraView
    boxes : tuple of BoxSet
    title : str
    notes : tuple of str
        What a viewer should know: what is missing, hidden or assumed.
    """

    key: FrameKey
    stamp_ns: int | None
    frame: Frame
    clouds: Mapping[str, PointCloud] = field(default_factory=dict)
    cameras: tuple[CameraView, ...] = ()
    boxes: tuple[BoxSet, ...] = ()
    title: str = ""
    notes: tuple[str, ...] = ()

    def counts(self) -> dict[Kind, int]:
        """Return how many boxes there are of each kind that occurs."""
        total = np.zeros(len(Kind), np.int64)
        for boxes in self.boxes:
            total += np.bincount(boxes.kind, minlength=len(Kind))
        return {kind: int(total[kind]) for kind in Kind if total[kind]}


def describe_frame(
    scene: Scene,
    i: int,
    *,
    ground_truth: bool | Boxes | BoxTable = True,
    predictions: Boxes | BoxTable | None = None,
    matches: MatchTable | None = None,
    setting: str | None = None,
    reference: str | None = None,
    tolerance_ns: int = _TOLERANCE_NS,
    title: str | None = None,
) -> FrameView:
    """Collect what there is to see in a frame of a scene.

    Parameters
    ----------
    scene : Scene
    i : int
        Position in the timeline of ``reference``.
    ground_truth : bool, Boxes or BoxTable
        ``True`` reads the labels (interpolated, if ``reference`` is a sensor). With ``matches`` the
        table that was evaluated is needed, for its row ids.
    predictions : Boxes or BoxTable, optional
        A table is looked up by scene and key; a frame it does not have has no predictions.
    matches : MatchTable, optional
        Decisions about the rows of both tables. Predictions it does not decide on (below the score
        cut, or of a class that was not evaluated) are left out; such ground truth is ``IGNORED``.
    setting : str, optional
        Of the matches; by default their operating point.
    reference : str, optional
        The channel whose frames are counted: by default the labels, without any the first LiDAR,
        without one the first camera.
    tolerance_ns : int [ns]
        How far from the frame's time a sensor's frame may be.
    title : str, optional

    Raises
    ------
    UsageError
        If matches come without the tables whose rows they name.
    MissingDataError
        If the scene has no frame at all, or what it has cannot be brought together.
    """
    channel = reference or _reference(scene)
    timeline = scene.timeline(channel)
    key, stamp = FrameKey(scene.id, timeline.key(i)), timeline.stamp(i)
    notes: list[str] = []
    join = _Join(scene, stamp, notes)
    join.note_held_pose()
    labels = _ground_truth(scene, channel, i, key, ground_truth)
    found = _pick(predictions, key)
    decided = _decisions(key, matches, setting, ground_truth, predictions)
    view = _view_frame(scene, stamp, [b for b in (labels, found) if b is not None])
    sets = []
    for source, boxes in (("ground truth", labels), ("predictions", found)):
        if boxes is not None:
            sets.append(_box_set(source, join.boxes(boxes, view), decided, notes))
    lidars, cameras = channels_of(scene, "lidar"), channels_of(scene, "camera")
    at = sync(scene, channel, [*lidars, *cameras], tolerance_ns)
    lack = f"frame {key.key}" if stamp is None else f"frame within {tolerance_ns / 1e6:g} ms"
    absent = [name for name in (*lidars, *cameras) if at.at(i, name) is None]
    notes.extend(f"{name} has no {lack}" for name in absent)
    return FrameView(
        key=key,
        stamp_ns=stamp,
        frame=view,
        clouds={n: join.points(n, k, view) for n in lidars if (k := at.at(i, n)) is not None},
        cameras=tuple(join.camera(n, k, view) for n in cameras if (k := at.at(i, n)) is not None),
        boxes=tuple(sets),
        title=_title(key, stamp) if title is None else title,
        notes=tuple(dict.fromkeys(notes)),
    )


def _title(key: FrameKey, stamp: int | None) -> str:
    name = key.key if key.scene == key.key else f"{key.scene} · {key.key}"
    return name if stamp is None else f"{name} · {stamp / 1e9:.3f} s"


def _reference(scene: Scene) -> str:
    channels = (BOXES, *channels_of(scene, "lidar"), *channels_of(scene, "camera"))
    for channel in channels:
        if len(scene.timeline(channel)):
            return channel
    raise MissingDataError(f"scene {scene.id} has no labels, no LiDAR and no camera to show")


def _view_frame(scene: Scene, stamp: int | None, boxes: list[Boxes]) -> Frame:
    """Return the vehicle if it is calibrated, else the first LiDAR, else what boxes are in."""
    calibration = scene.calibration()
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


def _pick(source: Boxes | BoxTable | None, key: FrameKey) -> Boxes | None:
    if not isinstance(source, BoxTable):
        return source
    if key in source.frames:
        return source[source.frames.index(key)]
    return Boxes.empty(Frame(""), source.taxonomy)


def _ground_truth(
    scene: Scene, channel: str, i: int, key: FrameKey, source: bool | Boxes | BoxTable
) -> Boxes | None:
    if source is False:
        return None
    if source is not True:
        return _pick(source, key)
    if not len(scene.timeline(BOXES)):
        return None
    return scene.boxes(i) if channel == BOXES else boxes_at(scene, channel, i)


@dataclass(frozen=True, slots=True)
class _Join:
    """Brings what a scene has into the frame of a view, over the ego motion where there is one."""

    scene: Scene
    stamp: int | None
    notes: list[str]

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

    def boxes(self, boxes: Boxes, view: Frame) -> Boxes:
        if not len(boxes):
            return Boxes.empty(view, boxes.taxonomy)
        if boxes.frame.stamp_ns is None:
            boxes = boxes.with_columns(frame=boxes.frame.at(self.stamp))
        return transform_boxes(boxes, self.transform(view, boxes.frame))

    def points(self, channel: str, i: int, view: Frame) -> PointCloud:
        cloud = self.scene.points(channel, i)
        return transform_points(cloud, self.transform(view, cloud.frame))

    def camera(self, channel: str, i: int, view: Frame) -> CameraView:
        image = self.scene.image(channel, i)
        calibration = self.scene.calibration()
        if channel not in calibration.cameras:
            self.notes.append(f"{channel} is not calibrated: nothing drawn into it")
            return CameraView(channel, image, None, None)
        camera = calibration.camera(channel).at(image.frame.stamp_ns)
        return CameraView(channel, image, camera, self.transform(camera.frame, view))


@dataclass(frozen=True, eq=False, slots=True)
class _Decisions:
    """What was decided on the rows of a frame: status and partner by row id."""

    ground_truth: Mapping[int, tuple[Status, int]]
    predictions: Mapping[int, tuple[Status, int]]


def _decisions(
    key: FrameKey,
    matches: MatchTable | None,
    setting: str | None,
    ground_truth: bool | Boxes | BoxTable,
    predictions: Boxes | BoxTable | None,
) -> _Decisions | None:
    if matches is None:
        return None
    if ground_truth is True or predictions is None:
        raise UsageError(
            "matches name rows of the tables that were evaluated, and these were not given",
            fix="pass ground_truth and predictions as evaluated",
        )
    if key not in matches.frames:
        return _Decisions({}, {})
    here = matches[matches.frame == matches.frames.index(key)].at(setting)
    # A box may be decided on in several classes: a hit or a miss outweighs being ignored there.
    order = np.argsort(-here.status.astype(np.int64), kind="stable")
    by_gt, by_pred = {}, {}
    for status, gt, pred in zip(
        here.status[order].tolist(), here.gt_row[order].tolist(), here.pred_row[order].tolist(),
        strict=True,
    ):  # fmt: skip
        if gt != NO_ROW:
            by_gt[gt] = Status(status), pred
        if pred != NO_ROW:
            by_pred[pred] = Status(status), gt
    return _Decisions(by_gt, by_pred)


def _box_set(source: str, boxes: Boxes, decided: _Decisions | None, notes: list[str]) -> BoxSet:
    placed = np.isfinite(boxes.center).all(axis=1) & np.isfinite(boxes.size).all(axis=1)
    if not placed.all():
        notes.append(f"{source}: {int((~placed).sum())} without a place in 3D not drawn")
    boxes = boxes[placed]
    n, is_truth = len(boxes), source == "ground truth"
    if decided is None:
        plain = Kind.GROUND_TRUTH if is_truth else Kind.PREDICTION
        return BoxSet(source, boxes, np.full(n, plain, np.uint8), np.full(n, NO_ROW))
    by_row = decided.ground_truth if is_truth else decided.predictions
    table = _KIND_OF_GROUND_TRUTH if is_truth else _KIND_OF_PREDICTION
    verdicts = [by_row.get(row) for row in boxes.row.tolist()]
    kind = [Kind.IGNORED if v is None else table[v[0]] for v in verdicts]
    partner = [NO_ROW if v is None else v[1] for v in verdicts]
    result = BoxSet(source, boxes, np.array(kind, np.uint8), np.array(partner, np.int64))
    if is_truth:
        return result
    shown = np.array([v is not None for v in verdicts], bool)
    if not shown.all():
        notes.append(
            f"{source}: {int((~shown).sum())} below the score cut or not evaluated, not drawn"
        )
    return BoxSet(source, boxes[shown], result.kind[shown], result.partner[shown])
