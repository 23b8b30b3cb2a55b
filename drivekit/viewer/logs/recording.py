"""Frames of a scene as a log has them: every sensor in its own frame, at its own time."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import MissingDataError, UsageError
from drivekit.geometry import corners, project_box_edges, sync, transform_between
from drivekit.model.boxes import Boxes
from drivekit.model.dataset import Scene, channels_of
from drivekit.model.frames import Frame
from drivekit.model.matches import NO_ROW
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3
from drivekit.viewer.describing import reference_of
from drivekit.viewer.description import BoxSet, CameraView, FrameView, Kind
from drivekit.viewer.palette import KIND_STYLES, class_color, rgb
from drivekit.viewer.scene import ALL_FRAMES, SceneView

_TOLERANCE_NS: Final = 100_000_000
_PNG: Final = b"\x89PNG"
_SLACK_BYTES: Final = 64_000_000  # what waits to be written, images included
_UNFIT: Final = re.compile(r"[^0-9A-Za-z가-힣_.-]+")
_NUMBER: Final = re.compile(r"\d+")


class Sweep(NamedTuple):
    """A sweep of a LiDAR or radar as it was measured, and where the sensor was."""

    channel: str
    cloud: PointCloud
    root_from_sensor: SE3


class Photo(NamedTuple):
    """An image, and where its camera was; ``None`` where that is not known."""

    view: CameraView
    root_from_camera: SE3 | None


@dataclass(frozen=True, eq=False, slots=True)
class Moment:
    """What a log says about one frame.

    Parameters
    ----------
    number : int
        Position of the frame in its scene.
    view : FrameView
        Boxes with their verdicts, in the frame of the view.
    root_from_view : SE3
        ``root`` is the world, or the view's own frame where the dataset has no poses.
    sweeps : tuple of Sweep
    photos : tuple of Photo
        Without those that an earlier moment had.
    """

    number: int
    view: FrameView
    root_from_view: SE3
    sweeps: tuple[Sweep, ...]
    photos: tuple[Photo, ...]

    @property
    def root(self) -> str:
        """Name of the frame that everything has a place in."""
        return self.root_from_view.dst.name


@dataclass(frozen=True, slots=True)
class LogExport:
    """What was written.

    Parameters
    ----------
    n_frames : int
    counts : mapping of str to int
        Messages by topic, or rows by entity.
    notes : tuple of str
        What the format could not say, and what was assumed.
    """

    n_frames: int
    counts: dict[str, int]
    notes: tuple[str, ...]


def check_room(path: str | Path, moment: Moment) -> None:
    """Raise UsageError where a disk has no room for a moment.

    To be asked before the libraries that write logs are: on a full disk one hangs and the other
    goes on with thousands of complaints.
    """
    free = shutil.disk_usage(Path(path).parent).free
    needed = _SLACK_BYTES + 2 * sum(sweep.cloud.xyz.nbytes * 2 for sweep in moment.sweeps)
    if free < needed:
        raise UsageError(
            f"there is no room to write: {free / 1e6:.0f} MB are free",
            where=str(path),
            fix="free some space, or name a place on another disk",
        )


def moments(scene: SceneView, frames: Sequence[int]) -> Iterator[Moment]:
    """Go through frames of a scene, each read when it is asked for.

    A sensor whose file is not there is left out, and a note of the view says so.

    Parameters
    ----------
    scene : SceneView
    frames : sequence of int
        Positions in the scene.

    Raises
    ------
    DrivekitError
        If a frame cannot be read.
    """
    seen: set[tuple[str, str, str]] = set()
    for number in frames:
        view = scene.frame(number)
        source = scene.scene(number)
        root_from_view = view.world_from_view
        if root_from_view is None:
            root_from_view = SE3.identity(view.frame, view.frame)
        sweeps = []
        for channel, k in _fired(source, view):
            identity = (source.id, channel, source.timeline(channel).key(k))
            if identity not in seen:
                seen.add(identity)
                try:
                    cloud = source.points(channel, k)
                except MissingDataError as error:
                    view = replace(view, notes=(*view.notes, f"{channel}: {error}"))
                    continue
                way = view_from(source, view, cloud.frame)
                sweeps.append(Sweep(channel, cloud, root_from_view @ way))
        photos = []
        for camera in view.cameras:
            identity = (source.id, camera.channel, camera.key)
            if identity not in seen:
                seen.add(identity)
                way_back = camera.camera_from_view
                place = None if way_back is None else root_from_view @ way_back.inv()
                photos.append(Photo(camera, place))
        yield Moment(number, view, root_from_view, tuple(sweeps), tuple(photos))


def _fired(scene: Scene, view: FrameView) -> Iterator[tuple[str, int]]:
    """Return which sweep of each LiDAR and radar belongs to a frame."""
    channels = (*channels_of(scene, "lidar"), *channels_of(scene, "radar"))
    reference = reference_of(scene)
    at = sync(scene, reference, channels, _TOLERANCE_NS)
    i = scene.timeline(reference).index(view.key.key)
    for channel in channels:
        k = at.at(i, channel)
        if k is not None:
            yield channel, k


def left_out(scene: SceneView, frames: Sequence[int]) -> Iterator[str]:
    """Say how many sweeps and images of a scene belong to none of its frames."""
    if scene.id == ALL_FRAMES or len(frames) < len(scene):
        return
    source = scene.scene()
    reference = reference_of(source)
    channels = [name for name in source.sensors if name != reference]
    at = sync(source, reference, channels, _TOLERANCE_NS)
    used = [len(np.unique(at.index[at.found[:, c], c])) for c in range(len(channels))]
    n = sum(len(source.timeline(name)) for name in channels) - sum(used)
    if n:
        yield f"{n:,} sweeps and images that belong to no frame are left out"


def view_from(scene: Scene, view: FrameView, sensor: Frame) -> SE3:
    """Return the way from a sensor at its own time into a view.

    Over the ego motion; without poses as if the sensor had fired at the time of the view.
    """
    try:
        return transform_between(scene, view.frame, sensor, extrapolate=True)
    except MissingDataError:
        if sensor.stamp_ns == view.frame.stamp_ns or view.world_from_view is not None:
            raise
    still = transform_between(scene, view.frame, sensor.at(view.frame.stamp_ns))
    return SE3(still.rotation, still.translation, view.frame, sensor)


def image_format(data: bytes) -> str:
    """Return ``"png"`` or ``"jpeg"``."""
    return "png" if data.startswith(_PNG) else "jpeg"


class BoxLines(NamedTuple):
    """Visible edges of boxes of one source and kind in an image.

    Parameters
    ----------
    boxes : BoxSet
    kind : Kind
    segments : (M, 2, 2) float64 [px]
        With pixel centres at integers.
    rows : (M,) int64
        Position of the box in the source.
    """

    boxes: BoxSet
    kind: Kind
    segments: NDArray[np.float64]
    rows: NDArray[np.int64]


def box_lines(view: FrameView, photo: CameraView) -> Iterator[BoxLines]:
    """Go through the visible edges of boxes in an image, by source and kind.

    The lens bends them, and the ego motion until the image was taken has moved them.
    """
    if photo.camera is None or photo.camera_from_view is None:
        return
    for boxes in view.boxes:
        eight = corners(boxes.boxes).reshape(-1, 3)
        seen = photo.camera_from_view.apply(eight).reshape(-1, 8, 3)
        edges = project_box_edges(seen, photo.camera)
        for kind in kinds_of(boxes):
            here = boxes.kind[edges.box] == kind
            yield BoxLines(boxes, kind, edges.segments[here], edges.box[here])


def is_by_class(view: FrameView) -> bool:
    """Tell whether boxes are told apart by class: labels alone have no other meaning."""
    return all(boxes.is_truth and not boxes.verdicts for boxes in view.boxes)


def box_colors(view: FrameView, boxes: BoxSet) -> NDArray[np.uint8]:
    """Return the colours (N, 3) of boxes, by class or by what they stand for."""
    if is_by_class(view):
        labels = boxes.boxes.label.tolist()
        names = [class_color(n, k) for n, k in zip(boxes.boxes.names(), labels, strict=True)]
    else:
        names = [KIND_STYLES[Kind(kind)].color for kind in boxes.kind.tolist()]
    colors = np.array([rgb(name) for name in names]).reshape(-1, 3)
    return np.round(255 * colors).astype(np.uint8)


def legend_of(view: FrameView) -> dict[str, str]:
    """Return what colours of boxes stand for: names to ``#rrggbb``."""
    if not is_by_class(view):
        return {style.name: style.color for style in KIND_STYLES.values()}
    classes = [name for boxes in view.boxes for name in boxes.boxes.taxonomy.classes]
    return {name: class_color(name, label) for label, name in enumerate(classes)}


def kinds_of(boxes: BoxSet) -> tuple[Kind, ...]:
    """Return what the boxes of a source may stand for, whether a frame has such ones or not."""
    if not boxes.verdicts:
        return (Kind.GROUND_TRUTH,) if boxes.is_truth else (Kind.PREDICTION,)
    if boxes.is_truth:
        return Kind.GROUND_TRUTH, Kind.FALSE_NEGATIVE, Kind.IGNORED
    return Kind.TRUE_POSITIVE, Kind.FALSE_POSITIVE, Kind.IGNORED, Kind.PREDICTION


def box_words(boxes: BoxSet) -> list[str]:
    """Return class and score of each box, for a label."""
    names, score = boxes.boxes.names(), boxes.boxes.score
    if score is None:
        return names
    return [
        name if np.isnan(s) else f"{name} {s:.2f}" for name, s in zip(names, score, strict=True)
    ]


def box_facts(boxes: BoxSet) -> Iterator[tuple[str, list[Any]]]:
    """Go through everything that is known of the boxes of a source, column by column.

    Values are ``None`` where a box has none; arrays of several numbers a box become lists.
    """
    b: Boxes = boxes.boxes
    yield "class", b.names()
    yield "row", b.row.tolist()
    columns = {"score": b.score, "track": b.track, "n_points": b.n_points, "velocity": b.velocity}
    for name, column in (*columns.items(), *b.extra.items()):
        if column is not None:
            yield name, [_known(value) for value in column.tolist()]
    for verdicts in boxes.verdicts:
        suffix = f"/{verdicts.model}" if boxes.is_truth and len(boxes.verdicts) > 1 else ""
        yield f"verdict{suffix}", [Kind(k).name.lower() for k in verdicts.kind.tolist()]
        partners = verdicts.partner.tolist()
        yield f"partner_row{suffix}", [None if p == NO_ROW else p for p in partners]
        yield f"affinity{suffix}", [_known(a) for a in verdicts.affinity.tolist()]
        for name, values in verdicts.errors.items():
            yield f"{name}{suffix}", [_known(v) for v in values.tolist()]


def _known(value: Any) -> Any:
    """Return a value, ``None`` for what is not known."""
    if isinstance(value, float) and np.isnan(value):
        return None
    if isinstance(value, str) and not value:
        return None
    if isinstance(value, list) and value and all(v != v for v in value):
        return None
    return value


def slug(name: str) -> str:
    """Return a name as a part of a topic or entity path."""
    return _UNFIT.sub("_", name).strip("_") or "_"


def unique(notes: Iterable[str]) -> tuple[str, ...]:
    """Return remarks without those that differ from an earlier one only by their numbers."""
    alike: dict[str, list[str]] = {}
    for note in notes:
        alike.setdefault(_NUMBER.sub("#", note), []).append(note)
    return tuple(
        first if all(note == first for note in rest) else f"{first} (and alike, {len(rest)} more)"
        for first, *rest in alike.values()
    )
