"""Frames and decisions as the page reads them; see docs/viewer_wire.md."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from drivekit.model.boxes import Boxes
from drivekit.model.matches import NO_ROW
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3
from drivekit.model.rotations import quat_from_yaw
from drivekit.viewer.channels import with_membership
from drivekit.viewer.decisions import Decisions
from drivekit.viewer.description import BoxSet, CameraView, FrameView, Verdicts
from drivekit.viewer.web.container import Container

SCHEMA: Final = 1

_LARGEST = 32767
_UNKNOWN: Final = {"u1": 255, "u2": 65535}


class Detail(NamedTuple):
    """How closely points are told.

    Parameters
    ----------
    steps_m : tuple of float [m]
        Of coordinates: the first that reaches all points; beyond the last they are floats.
    channels : {"u1", "u2"}
        Type of channels that are no small whole numbers.
    keep_every : int
        Leave out all points but every so many.
    is_sorted : bool
        Neighbours stand together, which compresses better.
    """

    steps_m: tuple[float, ...]
    channels: str
    keep_every: int = 1
    is_sorted: bool = False


#: As a sensor measures.
EXACT: Final = Detail((0.005, 0.01, 0.02), "u2")
#: For a file that is sent to others.
COARSE: Final = Detail((0.02,), "u1", is_sorted=True)


def encode_frame(
    view: FrameView,
    number: int,
    *,
    classes: Sequence[str],
    cameras: Sequence[str],
    world_origin: NDArray[np.float64] | None = None,
    detail: Detail = EXACT,
) -> bytes:
    """Return a frame as bytes.

    Parameters
    ----------
    view : FrameView
    number : int
        Of the frame in its scene.
    classes : sequence of str
        What labels are counted in.
    cameras : sequence of str
        Channels of the scene.
    world_origin : (3,) float64 [m], optional
        Subtracted from where the view stands.
    detail : Detail
    """
    view, inside = with_membership(view, classes)
    out = Container()
    notes = list(view.notes)
    header = {
        "schema": SCHEMA,
        "frame": number,
        "scene": view.key.scene,
        "key": view.key.key,
        "stamp_ns": _stamp(view.stamp_ns),
        "title": view.title,
        "view": view.frame.name,
        "world_from_view": _matrix(view.world_from_view, world_origin),
        "clouds": [
            _cloud(out, channel, cloud, detail, notes) for channel, cloud in view.clouds.items()
        ],
        "boxes": [_boxes(out, boxes, inside[boxes.id], classes) for boxes in view.boxes],
        "cameras": [_camera(camera, cameras.index(camera.channel)) for camera in view.cameras],
        "notes": notes,
    }
    return out.encode(header)


def _stamp(stamp_ns: int | None) -> str | None:
    return None if stamp_ns is None else str(stamp_ns)


def _matrix(transform: SE3 | None, origin: NDArray[np.float64] | None = None) -> list[float] | None:
    if transform is None:
        return None
    shift = np.zeros(3) if origin is None else origin
    rows = np.column_stack([transform.rotation, transform.translation - shift])
    flat: list[float] = rows.ravel().tolist()
    return flat


def _cloud(
    out: Container, channel: str, cloud: PointCloud, detail: Detail, notes: list[str]
) -> dict[str, Any]:
    finite = np.isfinite(cloud.xyz).all(axis=1)
    dropped = int((~finite).sum())
    if dropped:
        notes.append(f"{channel}: {dropped:,} points without a place left out")
        cloud = cloud[finite]
    cloud = cloud[:: detail.keep_every]
    reach = float(np.abs(cloud.xyz).max(initial=0.0))
    step = next((s for s in detail.steps_m if reach <= s * _LARGEST), None)
    if step is not None and detail.is_sorted:
        # Points that share the upper byte of each coordinate stand together.
        tiles = np.rint(cloud.xyz / step).astype(np.int16) >> 8
        cloud = cloud[np.lexsort(tiles.T)]
    xyz = cloud.xyz if step is None else np.rint(cloud.xyz / step).astype(np.int16)
    return {
        "sensor": channel,
        "n": len(cloud),
        "xyz": out.add(xyz),
        "scale": 1.0 if step is None else step,
        "origin": cloud.origin,
        "dropped": dropped,
        "channels": [
            {"name": name, **_channel(out, values, detail.channels)}
            for name, values in cloud.channels.items()
            if values.ndim == 1 or (values.shape[1:] == (3,) and values.dtype == np.uint8)
        ],
    }


def _channel(out: Container, values: NDArray[Any], otherwise: str) -> dict[str, Any]:
    """Quantise a channel: whole numbers exactly where they fit, others over their range."""
    if values.dtype == np.uint8:
        return {"values": out.add(values), "scale": 1.0, "offset": 0.0, "missing": None}
    known = np.asarray(values, np.float64)
    finite = np.isfinite(known)
    low, high = (known[finite].min(), known[finite].max()) if finite.any() else (0.0, 0.0)
    whole = bool((known[finite] == np.rint(known[finite])).all())
    kind = "u1" if whole and high - low < _UNKNOWN["u1"] else otherwise
    top = _UNKNOWN[kind] - 1
    scale = 1.0 if whole and high - low <= top else (high - low) / top
    steps = np.zeros(len(known)) if scale == 0 else np.rint((known - low) / scale)
    steps[~finite] = _UNKNOWN[kind]
    return {
        "values": out.add(steps.astype(kind)),
        "scale": scale,
        "offset": low,
        "missing": None if finite.all() else _UNKNOWN[kind],
    }


def _boxes(
    out: Container, boxes: BoxSet, inside: NDArray[np.uint32], classes: Sequence[str]
) -> dict[str, Any]:
    own = boxes.boxes
    place = {name: i for i, name in enumerate(classes)}
    table = np.array([place[name] for name in own.taxonomy.classes], np.uint16)
    return {
        "source": boxes.id,
        "n": len(own),
        "center": out.add(own.center),
        "size": out.add(own.size),
        "quat": out.add(quat_from_yaw(own.yaw) if own.quat is None else own.quat),
        "yaw": out.add(own.yaw),
        "label": out.add(table[own.label]),
        "row": out.add(_rows(own.row)),
        "score": _optional(out, own.score),
        "velocity": _optional(out, own.velocity),
        "n_points": _optional(out, own.n_points),
        "inside": out.add(inside),
        "track": None if own.track is None else own.track.tolist(),
        "attributes": attributes(own),
        "verdicts": [_verdicts(out, verdicts) for verdicts in boxes.verdicts],
    }


def attributes(boxes: Boxes) -> list[dict[str, Any]]:
    """Return what else a source says of each box."""
    columns = {name: values.tolist() for name, values in boxes.extra.items()}
    return [{name: values[i] for name, values in columns.items()} for i in range(len(boxes))]


def _optional(out: Container, column: NDArray[np.float64] | None) -> dict[str, Any] | None:
    return None if column is None else out.add(column)


def _rows(rows: NDArray[np.int64]) -> NDArray[np.float64]:
    return np.where(rows == NO_ROW, np.nan, rows.astype(np.float64))


def _verdicts(out: Container, verdicts: Verdicts) -> dict[str, Any]:
    return {
        "model": verdicts.model,
        "kind": out.add(verdicts.kind),
        "partner": out.add(_rows(verdicts.partner)),
        "affinity": out.add(verdicts.affinity),
        "reason": out.add(verdicts.reason),
        "errors": {name: out.add(values) for name, values in verdicts.errors.items()},
    }


def _camera(view: CameraView, number: int) -> dict[str, Any]:
    camera = view.camera
    intrinsics: Mapping[str, Any] = {
        "width": view.image.width, "height": view.image.height, "model": None, "K": None,
        "distortion": [], "r_max": None,
    }  # fmt: skip
    if camera is not None:
        intrinsics = {
            "width": camera.width, "height": camera.height, "model": camera.model,
            "K": camera.K.ravel(), "distortion": camera.distortion, "r_max": camera.r_max,
        }  # fmt: skip
    return {
        "camera": number,
        "key": view.key,
        "stamp_ns": _stamp(view.image.frame.stamp_ns),
        **intrinsics,
        "camera_from_view": _matrix(view.camera_from_view),
    }


def encode_decisions(decisions: Decisions, sources: Sequence[str], classes: Sequence[str]) -> bytes:
    """Return the decisions of runs on a scene as bytes.

    Parameters
    ----------
    decisions : Decisions
    sources : sequence of str
        Identities of the sources, in the order the page has them.
    classes : sequence of str
        What labels are counted in.
    """
    from drivekit.viewer.description import TRUTH, Kind

    out = Container()
    own = np.array([sources.index(model) for model in decisions.models], np.uint8)
    source = own[decisions.model]
    source[decisions.kind == Kind.FALSE_NEGATIVE] = sources.index(TRUTH)
    place = {name: i for i, name in enumerate(classes)}
    label = np.array([place[name] for name in decisions.class_name.tolist()], np.uint16)
    return out.encode(
        {
            "schema": SCHEMA,
            "n": len(decisions),
            "models": decisions.models,
            "frame": out.add(decisions.frame.astype(np.uint32)),
            "model": out.add(decisions.model.astype(np.uint8)),
            "source": out.add(source),
            "row": out.add(_rows(decisions.row)),
            "partner": out.add(_rows(decisions.partner)),
            "kind": out.add(decisions.kind),
            "label": out.add(label),
            "score": out.add(decisions.score),
            "affinity": out.add(decisions.affinity),
            "cost": out.add(decisions.cost),
            "errors": {name: out.add(values) for name, values in decisions.errors.items()},
            "orders": {
                "walk": out.add(decisions.walk().astype(np.uint32)),
                "worst": out.add(decisions.worst().astype(np.uint32)),
            },
        }
    )
