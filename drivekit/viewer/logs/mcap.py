"""A scene as an MCAP log with Foxglove's schemas."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError, MissingExtraError
from drivekit.geometry import EDGES, corners
from drivekit.io.atomic import atomic_file
from drivekit.model.cameras import Camera
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3
from drivekit.model.rotations import quat_from_yaw
from drivekit.viewer.description import BoxSet, FrameView, Kind
from drivekit.viewer.logs.recording import (
    BoxLines,
    LogExport,
    Moment,
    Photo,
    box_colors,
    box_facts,
    box_lines,
    box_words,
    check_room,
    image_format,
    left_out,
    legend_of,
    moments,
    slug,
    unique,
)
from drivekit.viewer.palette import KIND_STYLES
from drivekit.viewer.scene import SceneView

_SECOND: Final = 1_000_000_000
# What Foxglove packs a channel of ours as: its own types, or the nearest that holds the values.
_PACKED: Final = {
    "u1": "Uint8", "i1": "Int8", "u2": "Uint16", "i2": "Int16", "u4": "Uint32", "i4": "Int32",
    "f4": "Float32", "f8": "Float64",
}  # fmt: skip
_NEAREST: Final = {"b1": "u1", "f2": "f4", "i8": "f8", "u8": "f8"}
_RGB: Final = ("red", "green", "blue")
_DISTORTION: Final = {4: "plumb_bob", 5: "plumb_bob", 8: "rational_polynomial"}
_FILL: Final = 0.18

Report = Callable[[int, int, str], None]


def write_mcap(
    scene: SceneView,
    frames: Sequence[int],
    path: str | Path,
    progress: Report | None = None,
) -> LogExport:
    """Write frames of a scene as an MCAP file, which appears whole or not at all.

    Topics: ``/tf`` (FrameTransform), ``/points/CHANNEL`` (PointCloud with all channels),
    ``/camera/CHANNEL/image``, ``…/calibration`` and ``…/boxes`` (CompressedImage,
    CameraCalibration, ImageAnnotations), ``/boxes/SOURCE`` (SceneUpdate with a cube a box, coloured
    by its verdict). Each message has the native time of what it is about; frames without times are
    put a second apart.

    Parameters
    ----------
    scene : SceneView
    frames : sequence of int
        Positions in the scene; read one at a time.
    path : path
    progress : callable, optional

    Returns
    -------
    LogExport
        Its notes say what MCAP or Foxglove cannot express.

    Raises
    ------
    MissingExtraError
        Without the extra ``mcap``.
    DataError
        If something was recorded before 1970, which such a log cannot say.
    """
    try:
        import foxglove
        from foxglove.mcap import MCAPWriteOptions
    except ImportError:
        raise MissingExtraError("mcap", "writing MCAP") from None
    with atomic_file(path) as draft:
        context = foxglove.Context()
        writer = foxglove.open_mcap(
            draft,
            allow_overwrite=True,
            context=context,
            writer_options=MCAPWriteOptions(profile="", compression_threads=0),
        )
        with writer:
            log = _Log(context)
            for done, moment in enumerate(moments(scene, frames), start=1):
                check_room(draft, moment)
                log.write(moment)
                if progress is not None:
                    progress(done, len(frames), str(moment.view.key))
            log.notes.extend(left_out(scene, frames))
            writer.write_metadata("drivekit", _metadata(scene, log))
    return LogExport(len(frames), dict(log.counts), unique(log.notes))


def _metadata(scene: SceneView, log: _Log) -> dict[str, str]:
    return {
        "title": Path(scene.viewing.title).name,
        "scene": scene.id,
        "colors": json.dumps(log.legend, ensure_ascii=False),
        "not expressed": "\n".join(unique(log.notes)),
    }


class _Log:
    """Turns moments into messages; a topic's channel is made when it is first used."""

    def __init__(self, context: Any) -> None:
        self._context = context
        self._channels: dict[str, Any] = {}
        self.counts: Counter[str] = Counter()
        self.notes: list[str] = []
        self.legend: dict[str, str] = {}

    def write(self, moment: Moment) -> None:
        self.notes.extend(moment.view.notes)
        self.legend |= legend_of(moment.view)
        if moment.view.stamp_ns is None:
            self.notes.append("the dataset has no times: frame i stands at i seconds")
        for stamp, topic, message in sorted(self._messages(moment), key=lambda m: m[0]):
            self._channel(topic, message).log(message, log_time=stamp)
            self.counts[topic] += 1

    def _messages(self, moment: Moment) -> Iterator[tuple[int, str, Any]]:
        view = moment.view
        here = _time(view.stamp_ns, moment)
        if moment.root_from_view.src.name != moment.root:
            yield here, "/tf", _transform(moment.root_from_view, here)
        for sweep in moment.sweeps:
            stamp = _time(sweep.cloud.frame.stamp_ns, moment)
            if sweep.root_from_sensor.src.name != moment.root:
                yield stamp, "/tf", _transform(sweep.root_from_sensor, stamp)
            cloud = self._cloud(sweep.cloud, sweep.channel, stamp)
            yield stamp, f"/points/{slug(sweep.channel)}", cloud
        for photo in moment.photos:
            yield from self._photo(moment, photo)
        for boxes in view.boxes:
            yield here, f"/boxes/{slug(boxes.source)}", _cubes(view, boxes, here)

    def _photo(self, moment: Moment, photo: Photo) -> Iterator[tuple[int, str, Any]]:
        from foxglove import messages

        view = photo.view
        stamp = _time(view.image.frame.stamp_ns, moment)
        topic, frame = f"/camera/{slug(view.channel)}", view.image.frame.name
        data = view.image.data()
        yield (
            stamp,
            f"{topic}/image",
            messages.CompressedImage(
                timestamp=_stamp(stamp), frame_id=frame, data=data, format=image_format(data)
            ),
        )
        if view.camera is None or photo.root_from_camera is None:
            return
        if frame != moment.root:
            yield stamp, "/tf", _transform(photo.root_from_camera, stamp)
        yield stamp, f"{topic}/calibration", _calibration(view.camera, frame, stamp)
        if view.camera.K[0, 1]:
            self.notes.append(f"{view.channel}: skew is in K, which Foxglove may not heed")
        lines = [
            _annotation(found, box_colors(moment.view, found.boxes)[found.rows], stamp)
            for found in box_lines(moment.view, view)
            if len(found.rows)
        ]
        yield (
            stamp,
            f"{topic}/boxes",
            messages.ImageAnnotations(timestamp=_stamp(stamp), points=lines),
        )

    def _cloud(self, cloud: PointCloud, channel: str, stamp: int) -> Any:
        from foxglove import messages

        table = self._packed(cloud, channel)
        types = messages.PackedElementFieldNumericType
        fields = []
        for name, (dtype, offset, *_) in (table.dtype.fields or {}).items():
            kind = getattr(types, _PACKED[dtype.str[1:]])
            fields.append(messages.PackedElementField(name=name, offset=offset, type=kind))
        x, y, z = cloud.origin.tolist()
        return messages.PointCloud(
            timestamp=_stamp(stamp),
            frame_id=cloud.frame.name,
            pose=_pose((x, y, z), (1.0, 0.0, 0.0, 0.0)),
            point_stride=table.dtype.itemsize,
            fields=fields,
            data=table.tobytes(),
        )

    def _packed(self, cloud: PointCloud, sensor: str) -> NDArray[Any]:
        """Return points and channels as one packed table."""
        columns: dict[str, NDArray[Any]] = dict(zip("xyz", cloud.xyz.T, strict=True))
        for name, values in cloud.channels.items():
            columns |= self._columns(name, np.asarray(values), sensor)
        packed = np.dtype(
            [(name, column.dtype.newbyteorder("<")) for name, column in columns.items()]
        )
        table = np.empty(len(cloud), packed)
        for name, column in columns.items():
            table[name] = column
        return table

    def _columns(self, name: str, values: NDArray[Any], sensor: str) -> dict[str, NDArray[Any]]:
        kind = values.dtype.newbyteorder("=").str[1:]
        if kind not in _PACKED and kind not in _NEAREST:
            self.notes.append(f"{sensor}: channel {name} of type {values.dtype} is left out")
            return {}
        if kind in _NEAREST:
            self.notes.append(f"{sensor}: channel {name} is written as {_NEAREST[kind]}")
            values = values.astype(_NEAREST[kind])
        if values.ndim == 1:
            return {f"{name}_" if name in ("x", "y", "z") else name: values}
        flat = values.reshape(len(values), int(np.prod(values.shape[1:])))
        if name == "rgb" and flat.shape[1] == len(_RGB):
            opaque = np.full(len(flat), 255, np.uint8)
            return dict(zip(_RGB, flat.T, strict=True)) | {"alpha": opaque}
        return {f"{name}_{k}": flat[:, k] for k in range(flat.shape[1])}

    def _channel(self, topic: str, message: Any) -> Any:
        if topic not in self._channels:
            from foxglove import channels

            kind = getattr(channels, f"{type(message).__name__}Channel")
            self._channels[topic] = kind(topic, context=self._context)
        return self._channels[topic]


def _time(stamp_ns: int | None, moment: Moment) -> int:
    if stamp_ns is None:
        return moment.view.stamp_ns or moment.number * _SECOND
    if stamp_ns < 0:
        raise DataError(
            f"frame {moment.view.key} was recorded before 1970, which MCAP cannot say",
            fix="export to .rrd",
        )
    return stamp_ns


def _stamp(ns: int) -> Any:
    from foxglove.messages import Timestamp

    return Timestamp(sec=ns // _SECOND, nsec=ns % _SECOND)


def _transform(parent_from_child: SE3, stamp: int) -> Any:
    from foxglove import messages

    x, y, z = parent_from_child.translation.tolist()
    qw, qx, qy, qz = parent_from_child.quat.tolist()
    return messages.FrameTransform(
        timestamp=_stamp(stamp),
        parent_frame_id=parent_from_child.dst.name,
        child_frame_id=parent_from_child.src.name,
        translation=messages.Vector3(x=x, y=y, z=z),
        rotation=messages.Quaternion(x=qx, y=qy, z=qz, w=qw),
    )


def _pose(center: Sequence[float], quat: Sequence[float]) -> Any:
    from foxglove import messages

    x, y, z = center
    qw, qx, qy, qz = quat
    return messages.Pose(
        position=messages.Vector3(x=x, y=y, z=z),
        orientation=messages.Quaternion(x=qx, y=qy, z=qz, w=qw),
    )


def _calibration(camera: Camera, frame: str, stamp: int) -> Any:
    from foxglove import messages

    k = camera.K
    model, values = "", list(camera.distortion)
    if camera.model == "kannala-brandt":
        model, values = "kannala_brandt", values or [0.0] * 4
    elif values:
        model = _DISTORTION[len(values)]
        values += [0.0] * (5 - len(values))
    return messages.CameraCalibration(
        timestamp=_stamp(stamp),
        frame_id=frame,
        width=camera.width,
        height=camera.height,
        distortion_model=model,
        D=values,
        K=k.ravel().tolist(),
        R=np.eye(3).ravel().tolist(),
        P=np.hstack([k, np.zeros((3, 1))]).ravel().tolist(),
    )


def _annotation(lines: BoxLines, colors: NDArray[np.uint8], stamp: int) -> Any:
    from foxglove import messages

    # Foxglove counts from the corner of the first pixel, not from its centre.
    points = (lines.segments.reshape(-1, 2) + 0.5).tolist()
    style = KIND_STYLES[lines.kind]
    return messages.PointsAnnotation(
        timestamp=_stamp(stamp),
        type=messages.PointsAnnotationType.LineList,
        points=[messages.Point2(x=x, y=y) for x, y in points],
        outline_color=_color(colors[0], 1.0),
        outline_colors=[_color(color, 1.0) for color in colors],
        thickness=2.0 * style.width,
        metadata=[messages.KeyValuePair(key="kind", value=style.name)],
    )


def _color(color: NDArray[np.uint8], alpha: float) -> Any:
    from foxglove.messages import Color

    r, g, b = (color / 255).tolist()
    return Color(r=r, g=g, b=b, a=alpha)


def _cubes(view: FrameView, boxes: BoxSet, stamp: int) -> Any:
    """Return boxes, one entity each: a tinted cube, its edges, its class; the rest as metadata."""
    from foxglove import messages

    b = boxes.boxes
    quat = (quat_from_yaw(b.yaw) if b.quat is None else b.quat).tolist()
    edges = corners(b)[:, EDGES.ravel()].tolist()
    columns = list(box_facts(boxes))
    words, colors = box_words(boxes), box_colors(view, boxes)
    entities = []
    for i, (center, size) in enumerate(zip(b.center.tolist(), b.size.tolist(), strict=True)):
        width = 1.6 * KIND_STYLES[Kind(int(boxes.kind[i]))].width
        top = (*center[:2], center[2] + size[2] / 2 + 0.4)
        known = [(name, values[i]) for name, values in columns if values[i] is not None]
        entities.append(
            messages.SceneEntity(
                timestamp=_stamp(stamp),
                frame_id=view.frame.name,
                id=f"{boxes.id}:{int(b.row[i])}",
                metadata=[messages.KeyValuePair(key=k, value=_text(v)) for k, v in known],
                cubes=[
                    messages.CubePrimitive(
                        pose=_pose(center, quat[i]),
                        size=messages.Vector3(**dict(zip("xyz", size, strict=True))),
                        color=_color(colors[i], _FILL),
                    )
                ],
                lines=[
                    messages.LinePrimitive(
                        type=messages.LinePrimitiveLineType.LineList,
                        thickness=width,
                        scale_invariant=True,
                        points=[messages.Point3(x=x, y=y, z=z) for x, y, z in edges[i]],
                        color=_color(colors[i], 1.0),
                    )
                ],
                texts=[
                    messages.TextPrimitive(
                        pose=_pose(top, (1.0, 0.0, 0.0, 0.0)),
                        billboard=True,
                        font_size=12.0,
                        scale_invariant=True,
                        color=_color(colors[i], 1.0),
                        text=words[i],
                    )
                ],
            )
        )
    gone = messages.SceneEntityDeletion(
        timestamp=_stamp(stamp), type=messages.SceneEntityDeletionType.All
    )
    return messages.SceneUpdate(deletions=[gone], entities=entities)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
