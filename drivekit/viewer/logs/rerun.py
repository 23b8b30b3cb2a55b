"""A scene as a Rerun recording, with a blueprint that shows it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import MissingExtraError
from drivekit.io.atomic import atomic_file
from drivekit.model.dataset import channels_of
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3
from drivekit.model.rotations import matrix_from_quat, quat_from_matrix, quat_from_yaw
from drivekit.viewer.description import BoxSet, CameraView, Kind
from drivekit.viewer.logs.recording import (
    LogExport,
    Moment,
    Photo,
    Sweep,
    box_colors,
    box_facts,
    box_lines,
    box_words,
    check_room,
    image_format,
    kinds_of,
    left_out,
    legend_of,
    moments,
    slug,
    unique,
)
from drivekit.viewer.palette import (
    KIND_STYLES,
    PointColoring,
    point_coloring,
    point_values,
    ramp,
    rgb,
    value_range,
)
from drivekit.viewer.scene import SceneView

_ERRORS: Final = (Kind.FALSE_POSITIVE, Kind.FALSE_NEGATIVE)
_GROUND: Final = (16, 19, 24)
_CHASE_M: Final = np.array([[-20.0, 0.0, 16.0], [14.0, 0.0, 0.0]])  # eye, and where it looks
_STACKED: Final = 3  # images at most in one column
_FRAMES_A_SECOND: Final = 5.0  # where there are no times
_HALF_PIXEL: Final = 0.5  # Rerun counts from the corner of the first pixel, not from its centre

Report = Callable[[int, int, str], None]


def write_rrd(
    scene: SceneView,
    frames: Sequence[int],
    path: str | Path,
    progress: Report | None = None,
    *,
    color_by: str = "height",
) -> LogExport:
    """Write frames of a scene as an .rrd file, which appears whole or not at all.

    Entities: ``world/ego``, ``world/lidar/CHANNEL`` (points with all channels), ``world/boxes/
    SOURCE/KIND``, ``world/camera/CHANNEL`` (pinhole and image, with the boxes' edges as the true
    lens bends them), ``errors`` (how many a frame, and a list). Timelines: ``frame``, and ``time``
    where the dataset has times; then each entity has the native time of what it is about.

    Parameters
    ----------
    scene : SceneView
    frames : sequence of int
        Positions in the scene; read one at a time.
    path : path
    progress : callable, optional
    color_by : str
        What colours points: one of ``POINT_COLORINGS``.

    Returns
    -------
    LogExport
        Its notes say what Rerun cannot express.

    Raises
    ------
    MissingExtraError
        Without the extra ``rerun``.
    """
    try:
        import rerun as rr
    except ImportError:
        raise MissingExtraError("rerun", "writing .rrd") from None
    coloring = point_coloring(color_by)
    with atomic_file(path) as draft:
        stream = rr.RecordingStream("drivekit", recording_id=f"{_title(scene)}/{scene.id}")
        # Only what the dataset says: not when this was written.
        stream.set_log_time_enabled(False)
        stream.set_log_tick_enabled(False)
        stream.save(str(draft))
        try:
            log = _Recording(stream, coloring)
            log.begin()
            for done, moment in enumerate(moments(scene, frames), start=1):
                check_room(draft, moment)
                log.write(moment)
                stream.flush()  # nothing waits in memory
                if progress is not None:
                    progress(done, len(frames), str(moment.view.key))
            log.notes.extend(left_out(scene, frames))
            log.end(scene)
        finally:
            stream.disconnect()
    return LogExport(len(frames), dict(log.counts), unique(log.notes))


class _Recording:
    """Turns moments into entities; what must not jump is fixed at the first."""

    def __init__(self, stream: Any, coloring: PointColoring) -> None:
        self._stream = stream
        self._coloring = coloring
        self._limits: tuple[float, float] | None = None
        self._origin: NDArray[np.float64] | None = None
        self._eye: NDArray[np.float64] | None = None
        self._images: dict[str, str] = {}
        self._legend: dict[str, str] = {}
        self._has_times = False
        self._has_errors = False
        self.counts: Counter[str] = Counter()
        self.notes: list[str] = []

    def begin(self) -> None:
        import rerun as rr

        self._log("world", rr.ViewCoordinates.RIGHT_HAND_Z_UP, static=True)

    def write(self, moment: Moment) -> None:
        view = moment.view
        self.notes.extend(view.notes)
        self._legend |= legend_of(view)
        if self._origin is None:
            way = moment.root_from_view
            moves = way.src.name != moment.root
            self._origin = np.floor(way.translation) if moves else np.zeros(3)
            self._eye = way.apply(_CHASE_M) - self._origin
        self._at(moment, view.stamp_ns)
        self._place("world/ego", moment.root_from_view)
        for boxes in view.boxes:
            self._boxes(moment, boxes)
            self._errors(boxes)
        for sweep in moment.sweeps:
            self._at(moment, sweep.cloud.frame.stamp_ns)
            self._sweep(sweep)
        for photo in moment.photos:
            self._at(moment, photo.view.image.frame.stamp_ns)
            self._photo(moment, photo)

    def end(self, scene: SceneView) -> None:
        import rerun as rr

        if self._origin is not None and self._origin.any():
            x, y, z = self._origin.tolist()
            self.notes.append(f"world coordinates are given less ({x:.0f}, {y:.0f}, {z:.0f}) m: "
                              "Rerun keeps them as float32")  # fmt: skip
        text = [f"# {_title(scene)}", f"scene {scene.id}", "", "Colours of boxes:"]
        text += [f"- {name}: {color}" for name, color in self._legend.items()]
        text += ["", f"Points: {self._coloring.label} {self._limits or ''} {self._coloring.unit}"]
        text += ["", "Not expressed:", *(f"- {note}" for note in unique(self.notes))]
        document = rr.TextDocument("\n".join(text), media_type=rr.MediaType.MARKDOWN)
        self._log("notes", document, static=True)
        self._stream.send_blueprint(self._blueprint(scene))

    def _at(self, moment: Moment, stamp_ns: int | None) -> None:
        self._stream.set_time("frame", sequence=moment.number)
        if stamp_ns is not None:
            self._has_times = True
            self._stream.set_time("time", timestamp=np.datetime64(stamp_ns, "ns"))

    def _log(self, path: str, *what: Any, static: bool = False) -> None:
        self._stream.log(path, *what, static=static)
        self.counts[path] += 1

    def _place(self, path: str, root_from_it: SE3) -> None:
        import rerun as rr

        shifted = root_from_it.translation - (0.0 if self._origin is None else self._origin)
        w, x, y, z = root_from_it.quat.tolist()
        turn = rr.Quaternion(xyzw=[x, y, z, w])
        self._log(path, rr.Transform3D(translation=shifted, quaternion=turn))

    def _sweep(self, sweep: Sweep) -> None:
        import rerun as rr

        path = f"world/lidar/{slug(sweep.channel)}"
        cloud = sweep.cloud
        self._place(path, sweep.root_from_sensor)
        keep = np.isfinite(cloud.xyz).all(axis=1)
        if not keep.all():
            cloud = cloud[keep]
            self.notes.append(f"{sweep.channel}: points without a place (NaN) are left out")
        self._log(
            path,
            rr.Points3D(
                cloud.xyz + cloud.origin,
                colors=self._colors(cloud, sweep),
                radii=rr.Radius.ui_points(1.5),
            ),
            *_values(_columns(cloud)),
        )

    def _colors(self, cloud: PointCloud, sweep: Sweep) -> NDArray[np.uint8]:
        channel = self._coloring.channel
        if channel not in ("z", "distance", *cloud.channels):
            self.notes.append(f"{sweep.channel} has no channel {channel} to be coloured by")
            return np.full((1, 3), 160, np.uint8)
        values = point_values(cloud, self._coloring)
        if self._limits is None and len(values):
            self._limits = value_range(values)
        low, high = self._limits or (0.0, 1.0)
        return ramp((values - low) / (high - low))

    def _photo(self, moment: Moment, photo: Photo) -> None:
        import rerun as rr

        view = photo.view
        path = self._camera(view, photo.root_from_camera)
        data = view.image.data()
        kind = f"image/{image_format(data)}"
        self._images[view.channel] = path
        self._log(f"{path}/image", rr.EncodedImage(contents=data, media_type=kind))
        for lines in box_lines(moment.view, view):
            self._log(
                f"{path}/image/{_name(lines.boxes, lines.kind)}",
                rr.LineStrips2D(
                    list(lines.segments + _HALF_PIXEL),
                    colors=box_colors(moment.view, lines.boxes)[lines.rows],
                    radii=rr.Radius.ui_points(KIND_STYLES[lines.kind].width),
                ),
            )

    def _camera(self, view: CameraView, root_from_camera: SE3 | None) -> str:
        import rerun as rr

        camera = view.camera
        if camera is None or root_from_camera is None or camera.model != "pinhole":
            if camera is not None:
                self.notes.append(f"{view.channel} is a fisheye, which has no place in the 3D view")
            return f"camera/{slug(view.channel)}"
        path = f"world/camera/{slug(view.channel)}"
        if camera.distortion:
            self.notes.append(f"the distortion of {view.channel} is only in the boxes on its image")
        k = camera.K.copy()
        k[:2, 2] += _HALF_PIXEL
        self._place(path, root_from_camera)
        size = [camera.width, camera.height]
        axes = rr.ViewCoordinates.RDF
        self._log(path, rr.Pinhole(image_from_camera=k, resolution=size, camera_xyz=axes,
                                   image_plane_distance=2.0))  # fmt: skip
        return path

    def _boxes(self, moment: Moment, boxes: BoxSet) -> None:
        import rerun as rr

        root_from_view, colors = moment.root_from_view, box_colors(moment.view, boxes)
        b, origin = boxes.boxes, (0.0 if self._origin is None else self._origin)
        center = root_from_view.apply(b.center) - origin
        own = matrix_from_quat(quat_from_yaw(b.yaw) if b.quat is None else b.quat)
        quat = quat_from_matrix(root_from_view.rotation @ own)[:, [1, 2, 3, 0]]
        words = np.array(box_words(boxes), np.str_)
        facts = list(box_facts(boxes))
        fills = rr.components.FillMode
        for kind in kinds_of(boxes):
            here = np.flatnonzero(boxes.kind == kind)
            known = {name: _arrow([values[i] for i in here]) for name, values in facts}
            self._log(
                f"world/boxes/{_name(boxes, kind)}",
                rr.Boxes3D(
                    centers=center[here],
                    half_sizes=b.size[here] / 2,
                    quaternions=quat[here],
                    colors=colors[here],
                    radii=rr.Radius.ui_points(1.2 * KIND_STYLES[kind].width),
                    fill_mode=fills.TransparentFillMajorWireframe
                    if kind in _ERRORS
                    else fills.MajorWireframe,
                    labels=words[here].tolist(),
                    show_labels=kind in _ERRORS,
                ),
                *_values({name: column for name, column in known.items() if column is not None}),
            )

    def _errors(self, boxes: BoxSet) -> None:
        import rerun as rr

        words = box_words(boxes)
        for verdicts in boxes.verdicts:
            for kind in [kind for kind in _ERRORS if kind in kinds_of(boxes)]:
                self._has_errors = True
                style, path = (
                    KIND_STYLES[kind],
                    f"errors/counts/{verdicts.model}/{kind.name.lower()}",
                )
                if not self.counts[path]:
                    line = rr.SeriesLines(
                        colors=[_rgb8(kind)], names=[f"{verdicts.model}: {style.name}"]
                    )
                    self._stream.log(path, line, static=True)
                rows = np.flatnonzero(verdicts.kind == kind).tolist()
                self._log(path, rr.Scalars([float(len(rows))]))
                for i in rows:
                    far = float(np.hypot(*boxes.boxes.center[i, :2]))
                    row = int(boxes.boxes.row[i])
                    text = f"{style.name}: {words[i]}, row {row}, {far:.1f} m away"
                    entry = rr.TextLog(text, level="WARN", color=_rgb8(kind))
                    self._log(f"errors/list/{verdicts.model}", entry)

    def _blueprint(self, scene: SceneView) -> Any:
        import rerun.blueprint as rrb

        order = channels_of(scene.scene(), "camera")
        shown = sorted(self._images, key=lambda c: order.index(c) if c in order else len(order))
        eye = None
        if self._eye is not None:
            place, target = self._eye.tolist()
            eye = rrb.EyeControls3D(position=place, look_target=target, eye_up=(0, 0, 1),
                                    tracking_entity="world/ego")  # fmt: skip
        space = rrb.Spatial3DView(
            origin="world", name="scene", background=_GROUND, eye_controls=eye
        )
        images = [rrb.Spatial2DView(origin=f"{self._images[c]}/image", name=c) for c in shown]
        columns = 1 if len(images) <= _STACKED else 2
        grid = rrb.Grid(*images, grid_columns=columns)
        shares = [3, 1] if columns == 1 else [3, 2]
        top = rrb.Horizontal(space, grid, column_shares=shares) if images else space
        below: list[Any] = [rrb.TextDocumentView(origin="notes", name="notes")]
        if self._has_errors:
            below = [rrb.TimeSeriesView(origin="errors/counts", name="errors a frame"),
                     rrb.TextLogView(origin="errors/list", name="errors"), *below]  # fmt: skip
        return rrb.Blueprint(
            rrb.Vertical(top, rrb.Horizontal(*below), row_shares=[4, 1]),
            rrb.TimePanel(
                timeline="time" if self._has_times else "frame",
                fps=_FRAMES_A_SECOND,
                state="collapsed",
            ),
            rrb.SelectionPanel(state="collapsed"),
            rrb.BlueprintPanel(state="collapsed"),
        )


def _title(scene: SceneView) -> str:
    return Path(scene.viewing.title).name


def _name(boxes: BoxSet, kind: Kind) -> str:
    return f"{slug(boxes.source)}/{slug(KIND_STYLES[kind].name)}"


def _values(columns: dict[str, Any]) -> list[Any]:
    """Return columns that Rerun has no word for, to be logged beside others."""
    import rerun as rr

    return [rr.AnyValues(True, **columns)] if columns else []


def _rgb8(kind: Kind) -> tuple[int, int, int]:
    r, g, b = (round(255 * part) for part in rgb(KIND_STYLES[kind].color))
    return r, g, b


def _columns(cloud: PointCloud) -> dict[str, NDArray[Any]]:
    """Return the channels of points as columns; one of several values a point becomes several."""
    columns = {}
    for name, values in cloud.channels.items():
        flat = np.asarray(values).reshape(len(cloud), -1) if len(cloud) else np.zeros((0, 0))
        for k in range(flat.shape[1]):
            columns[name if flat.shape[1] == 1 else f"{name}_{k}"] = flat[:, k]
    return columns


def _arrow(values: Sequence[Any]) -> Any:
    """Return a column of one type, ``None`` if it holds nothing; lists become text."""
    import pyarrow as pa

    known = [json.dumps(v) if isinstance(v, (list, dict)) else v for v in values]
    if all(v is None for v in known):
        return None
    try:
        return pa.array(known)
    except (pa.ArrowInvalid, pa.ArrowTypeError):
        return pa.array([None if v is None else str(v) for v in known])
