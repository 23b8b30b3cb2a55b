"""Labels of frames that people judged, in the frame of a LiDAR, as annotation tools want them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import MissingDataError
from drivekit.geometry import sync, transform_between, transform_boxes
from drivekit.model.boxes import Boxes, FrameKey
from drivekit.model.dataset import BOXES, Scene, channels_of
from drivekit.model.frames import Frame
from drivekit.model.images import ImageRef
from drivekit.model.rigid import SE3
from drivekit.model.rotations import matrix_from_quat, quat_from_yaw
from drivekit.model.taxonomy import Taxonomy
from drivekit.viewer.description import BoxSet, FrameView
from drivekit.viewer.triage.verdicts import Mark, find_marked

#: What the labels are called among the sources of boxes.
SOURCE_OF_TRUTH: Final = "ground truth"

_TOLERANCE_NS: Final = 100_000_000
_LOCKED: Final = 1 - 1e-12  # sine of the middle angle from which the other two are one


@dataclass(frozen=True, slots=True)
class LabelledImage:
    """A camera's image, and how the tool's points get into it."""

    channel: str
    image: ImageRef
    intrinsic: NDArray[np.float64]
    camera_from_lidar: SE3


@dataclass(frozen=True, eq=False, slots=True)
class LabelFrame:
    """A frame as an annotation tool wants it: everything in the frame of one LiDAR.

    Parameters
    ----------
    key : FrameKey
    lidar : str
    boxes : Boxes
        Ground truth, then the predictions that were judged to be missing labels.
    is_proposal : (N,) bool
    verdicts : mapping of int to Mark
        By position in ``boxes``.
    remarks : tuple of Mark
        On the frame as a whole.
    points : mapping of str to (N,) float32, optional
        Columns of the sweep; ``None`` where only labels are wanted.
    images : tuple of LabelledImage
    notes : tuple of str
        What is lost or assumed.
    """

    key: FrameKey
    lidar: str
    boxes: Boxes
    is_proposal: NDArray[np.bool_]
    verdicts: Mapping[int, Mark]
    remarks: tuple[Mark, ...]
    points: Mapping[str, NDArray[np.float32]] | None
    images: tuple[LabelledImage, ...]
    notes: tuple[str, ...]


def label_frame(
    scene: Scene,
    view: FrameView,
    marks: Sequence[Mark],
    *,
    proposals: bool = False,
    sensors: bool = True,
) -> LabelFrame:
    """Return a labelled frame with the verdicts on it, in the frame of the scene's first LiDAR.

    Parameters
    ----------
    scene : Scene
    view : FrameView
        Of the labelled frame.
    marks : sequence of Mark
        Standing verdicts on this frame and its boxes.
    proposals : bool
        Also predictions that were marked as label errors: objects that lack a label.
    sensors : bool
        Also points and images.

    Raises
    ------
    MissingDataError
        If the scene has no LiDAR, or none fired at this frame.
    """
    lidar, k = _lidar_of(scene, view)
    notes: list[str] = []
    here = scene.sensors[lidar].frame.at(scene.timeline(lidar).stamp(k))
    lidar_from_view = _into_lidar(scene, here, view.frame, notes)
    truth = next((boxes for boxes in view.boxes if boxes.is_truth), None)
    if truth is None:
        raise MissingDataError(f"frame {view.key} has no labels to correct")
    marked = [mark for mark in marks if mark.box is not None]
    proposed = _proposed(view, marked) if proposals else []
    boxes = _joined([truth.boxes, *proposed])
    verdicts: dict[int, Mark] = {}
    for mark in marked:
        at = _place(mark, truth, boxes)
        if at is not None:
            verdicts[at] = mark
        elif mark.box is not None:
            notes.append(f"the {mark.box.label} marked as {mark.verdict} ({mark.box.source}, row "
                         f"{mark.box.row}) is not among the labels")  # fmt: skip
    return LabelFrame(
        key=view.key,
        lidar=lidar,
        boxes=transform_boxes(boxes, lidar_from_view),
        is_proposal=np.arange(len(boxes)) >= len(truth.boxes),
        verdicts=verdicts,
        remarks=tuple(mark for mark in marks if mark.box is None),
        points=_points(scene, lidar, k) if sensors else None,
        images=tuple(_images(view, lidar_from_view, notes)) if sensors else (),
        notes=tuple(f"{view.key}: {note}" for note in notes),
    )


def _lidar_of(scene: Scene, view: FrameView) -> tuple[str, int]:
    lidars = channels_of(scene, "lidar")
    if not lidars:
        raise MissingDataError(
            f"scene {scene.id} has no LiDAR, whose frame the labels would be in",
            fix="export the verdicts as csv",
        )
    at = sync(scene, BOXES, lidars, _TOLERANCE_NS)
    i = scene.timeline(BOXES).index(view.key.key)
    for lidar in lidars:
        k = at.at(i, lidar)
        if k is not None:
            return lidar, k
    raise MissingDataError(f"frame {view.key} has no sweep of {' or '.join(lidars)}")


def _into_lidar(scene: Scene, lidar: Frame, view: Frame, notes: list[str]) -> SE3:
    try:
        return transform_between(scene, lidar, view, extrapolate=True)
    except MissingDataError:
        if lidar.stamp_ns == view.stamp_ns:
            raise
        notes.append("no ego poses: labels are given as if the LiDAR had fired at their time")
        still = transform_between(scene, lidar.at(view.stamp_ns), view)
        return SE3(still.rotation, still.translation, lidar, view)


def _proposed(view: FrameView, marked: Iterable[Mark]) -> list[Boxes]:
    found = []
    for mark in marked:
        source = _source_of(mark, view)
        at = None if source is None or mark.box is None else find_marked(mark.box, source.boxes)
        if source is not None and at is not None and mark.verdict == "label-error":
            found.append(source.boxes[at])
    return found


def _source_of(mark: Mark, view: FrameView) -> BoxSet | None:
    """Return the model that a marked prediction is of; by its name, unless there is only one."""
    models = [boxes for boxes in view.boxes if not boxes.is_truth]
    if mark.box is None or is_of_truth(mark):
        return None
    named = [boxes for boxes in models if boxes.source == mark.box.source]
    return next(iter(named or (models if len(models) == 1 else [])), None)


def is_of_truth(mark: Mark) -> bool:
    """Tell whether a mark is on a label."""
    return mark.box is not None and mark.box.source == SOURCE_OF_TRUTH


def _joined(parts: Sequence[Boxes]) -> Boxes:
    """Join boxes of one frame whose columns and classes may differ; row ids stay."""
    truth = parts[0]
    classes = tuple(
        dict.fromkeys([*truth.taxonomy.classes, *(n for p in parts for n in p.names())])
    )
    tracks = [
        np.full(len(part), "", np.str_) if i or part.track is None else part.track
        for i, part in enumerate(parts)
    ]
    tilted = any(part.quat is not None for part in parts)
    quats = [quat_from_yaw(p.yaw) if p.quat is None else p.quat for p in parts]
    return Boxes(
        center=np.concatenate([p.center for p in parts]),
        size=np.concatenate([p.size for p in parts]),
        yaw=np.concatenate([p.yaw for p in parts]),
        quat=np.concatenate(quats) if tilted else None,
        label=np.array([classes.index(n) for p in parts for n in p.names()], np.int32),
        row=np.concatenate([p.row for p in parts]),
        track=np.concatenate(tracks),
        taxonomy=Taxonomy(truth.taxonomy.name, classes),
        frame=truth.frame,
    )


def _place(mark: Mark, truth: BoxSet, boxes: Boxes) -> int | None:
    """Return where a marked box is among labels, which come first, and proposals."""
    if mark.box is None:
        return None
    n = len(truth.boxes)
    if is_of_truth(mark):
        return find_marked(mark.box, boxes[:n])
    at = find_marked(mark.box, boxes[n:])
    return None if at is None else n + at


def _points(scene: Scene, lidar: str, k: int) -> dict[str, NDArray[np.float32]]:
    cloud = scene.points(lidar, k)
    xyz = (cloud.xyz + cloud.origin).astype(np.float32)
    columns = {"x": xyz[:, 0], "y": xyz[:, 1], "z": xyz[:, 2]}
    if "intensity" in cloud.channels:
        columns["intensity"] = cloud.channels["intensity"].astype(np.float32)
    return columns


def _images(view: FrameView, lidar_from_view: SE3, notes: list[str]) -> Iterable[LabelledImage]:
    for camera in view.cameras:
        if camera.camera is None or camera.camera_from_view is None:
            notes.append(f"{camera.channel} is not calibrated and left out")
            continue
        if camera.camera.distortion or camera.camera.model != "pinhole":
            notes.append(f"the distortion of {camera.channel} is lost: boxes lie beside what they "
                         "stand for in its image")  # fmt: skip
        yield LabelledImage(
            camera.channel,
            camera.image,
            camera.camera.K,
            camera.camera_from_view @ lidar_from_view.inv(),
        )


def euler_xyz(boxes: Boxes) -> NDArray[np.float64]:
    """Return orientations as angles about the box's own x, then y, then z axis.

    Parameters
    ----------
    boxes : Boxes

    Returns
    -------
    (N, 3) float64 [rad]
        With R = Rx · Ry · Rz, as three.js has it under the order 'XYZ'; for a box that stands
        upright the last is its yaw.
    """
    if boxes.quat is None:
        return np.stack([np.zeros(len(boxes)), np.zeros(len(boxes)), boxes.yaw], axis=1)
    turn = matrix_from_quat(boxes.quat)
    sine = np.clip(turn[:, 0, 2], -1.0, 1.0)
    locked = np.abs(sine) > _LOCKED
    about_x = np.where(locked, np.arctan2(turn[:, 2, 1], turn[:, 1, 1]),
                       np.arctan2(-turn[:, 1, 2], turn[:, 2, 2]))  # fmt: skip
    about_z = np.where(locked, 0.0, np.arctan2(-turn[:, 0, 1], turn[:, 0, 0]))
    return np.stack([about_x, np.arcsin(sine), about_z], axis=1)
