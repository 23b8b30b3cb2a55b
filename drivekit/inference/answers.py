"""What models give back, checked and made boxes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError
from drivekit.inference.frames import ModelFrame
from drivekit.inference.native import NativeAxes
from drivekit.model.boxes import Boxes
from drivekit.model.frames import WORLD, Frame
from drivekit.model.rotations import yaw_of_quat
from drivekit.model.taxonomy import Taxonomy

_FIELDS: Final[Mapping[str, tuple[int, ...]]] = {"center": (3,), "size": (3,)}
_ROTATIONS: Final[Mapping[str, tuple[int, ...]]] = {"yaw": (), "quat": (4,)}
_OPTIONAL: Final[Mapping[str, tuple[int, ...]]] = {"velocity": (2,), "n_points": ()}


def boxes_of(answer: Any, frame: ModelFrame, native: NativeAxes | None = None) -> Boxes:
    """Check what a model gave back for a frame and return it as boxes.

    Parameters
    ----------
    answer : Boxes or mapping
        ``center`` (N, 3), ``size`` (N, 3), ``yaw`` (N,) or ``quat`` (N, 4), ``label`` (N,) names or
        numbers of classes, ``score`` (N,); optional ``velocity`` (N, 2), ``track``, ``n_points``,
        ``frame`` (a name or Frame), and columns of the model's own. Under native axes the fields of
        those instead of centre, size and rotation.
    frame : ModelFrame
    native : NativeAxes, optional

    Raises
    ------
    DataError
        That names the frame and the field: one that is missing, of another shape, not finite; a
        size that is not positive, a class or coordinate frame that does not exist.
    """
    if isinstance(answer, Boxes):
        answer = _as_fields(answer)
    elif not isinstance(answer, Mapping):
        raise DataError(
            f"expected boxes, or arrays by name, from the model; found {type(answer).__name__}",
            where=_place(frame),
            fix="return a dict with center, size, yaw, label, score, of length 0 for nothing",
        )
    fields = dict(answer)
    if "score" not in fields:
        raise _missing(frame, "score", fields)
    score = _numbers(fields.pop("score"), (), "score", None, frame)
    n = len(score)
    where = fields.pop("frame", None if native is None else native.frame)
    columns = _geometry(fields, n, frame, native)
    for name, shape in _OPTIONAL.items():
        if fields.get(name) is not None:
            columns[name] = _numbers(fields[name], shape, name, n, frame, may_be_nan=True)
        fields.pop(name, None)
    label = _labels(fields.pop("label", None), n, frame)
    track = fields.pop("track", None)
    return Boxes(
        label=label,
        score=score,
        row=np.arange(n),
        taxonomy=frame.taxonomy,
        track=None if track is None else _texts(track, "track", n, frame),
        frame=_coordinate_frame(where, frame),
        extra={name: _extra(values, name, n, frame) for name, values in fields.items()},
        **columns,
    )


def _as_fields(boxes: Boxes) -> dict[str, Any]:
    names = ("center", "size", "score", "velocity", "track", "n_points")
    fields = {name: getattr(boxes, name) for name in names}
    rotation = {"yaw": boxes.yaw} if boxes.quat is None else {"quat": boxes.quat}
    fields = {name: value for name, value in fields.items() if value is not None}
    return {**boxes.extra, **fields, **rotation, "label": boxes.names(), "frame": boxes.frame}


def _geometry(
    fields: dict[str, Any], n: int, frame: ModelFrame, native: NativeAxes | None
) -> dict[str, Any]:
    """Take the fields of place, size and rotation out, and return the columns they make."""
    wanted = dict(_FIELDS if native is None else native.fields)
    if native is None:
        given = [name for name in _ROTATIONS if fields.get(name) is not None]
        if len(given) != 1:
            raise DataError(
                "expected a rotation as 'yaw' or as 'quat', found "
                + ("both" if given else f"neither (the answer has {', '.join(fields)})"),
                where=_place(frame),
            )
        wanted[given[0]] = _ROTATIONS[given[0]]
    arrays = {}
    for name, shape in wanted.items():
        if fields.get(name) is None:
            raise _missing(frame, name, fields)
        arrays[name] = _numbers(fields.pop(name), shape, name, n, frame)
    columns = arrays if native is None else native.columns(arrays)
    if n and columns["size"].min() <= 0:
        row = int(np.argmin(columns["size"].min(axis=1)))
        raise _wrong(frame, "size", "sizes above 0 m", f"{columns['size'][row].tolist()}", row)
    if "quat" in columns:
        norm = np.linalg.norm(columns["quat"], axis=1, keepdims=True)
        if (norm < 1e-9).any():
            raise _wrong(frame, "quat", "rotations", "zeros", int(np.argmin(norm)))
        columns["quat"] = columns["quat"] / norm
        columns["yaw"] = yaw_of_quat(columns["quat"])
    fields.pop("yaw", None)
    fields.pop("quat", None)
    return columns


def _numbers(
    values: Any,
    shape: tuple[int, ...],
    name: str,
    n: int | None,
    frame: ModelFrame,
    *,
    may_be_nan: bool = False,
) -> NDArray[np.float64]:
    try:
        given = np.asarray(values)
        found = str(given.dtype)
        array = given.astype(np.float64) if given.dtype.kind in "biufO" else None
    except (ValueError, TypeError):
        found, array = type(values).__name__, None
    if array is None:
        raise _wrong(frame, name, "numbers", found)
    if array.size == 0 and array.ndim <= 1 and n in (0, None):
        array = array.reshape(0, *shape)
    expected = (len(array) if n is None and array.ndim else n, *shape)
    if array.shape != expected:
        text = "(" + ", ".join(["N" if n is None else str(n), *map(str, shape)]) + ")"
        raise _wrong(frame, name, f"shape {text}, one row a score", f"shape {array.shape}")
    bad = np.isinf(array) if may_be_nan else ~np.isfinite(array)
    if bad.any():
        row = int(np.argwhere(bad)[0][0])
        raise _wrong(frame, name, "finite numbers", f"{array[row].tolist()}", row)
    return array


def _labels(values: Any, n: int, frame: ModelFrame) -> NDArray[np.int32]:
    if values is None:
        raise _missing(frame, "label", {})
    array = np.asarray(values)
    if array.size == 0:
        array = np.zeros(0, np.int32)
    if array.shape != (n,):
        raise _wrong(frame, "label", f"shape ({n},), one a score", f"shape {array.shape}")
    classes = frame.taxonomy.classes
    if array.dtype.kind in "iu":
        outside = np.flatnonzero((array < 0) | (array >= len(classes)))
        if outside.size:
            row = int(outside[0])
            expected = f"numbers from 0 to {len(classes) - 1} ({', '.join(classes)})"
            raise _wrong(frame, "label", expected, f"{array[row]}", row)
        return array.astype(np.int32)
    if array.dtype.kind not in "UO":
        raise _wrong(frame, "label", "names or numbers of classes", f"{array.dtype}")
    names = [str(name) for name in array.tolist()]
    table = {name: frame.taxonomy.find(name) for name in dict.fromkeys(names)}
    unknown = next((name for name, label in table.items() if label is None), None)
    if unknown is not None:
        raise DataError(
            f"field 'label', row {names.index(unknown)}: class '{unknown}' is not one of "
            f"{', '.join(classes)}",
            where=_place(frame),
            fix="return the dataset's names, or declare the model's own classes",
        )
    return np.array([table[name] for name in names], np.int32)


def _texts(values: Any, name: str, n: int, frame: ModelFrame) -> NDArray[np.str_]:
    array = np.asarray(values)
    if array.shape != (n,):
        raise _wrong(frame, name, f"shape ({n},), one a score", f"shape {array.shape}")
    return _writable(array.astype(np.str_), name, frame)


def _writable(array: NDArray[np.str_], name: str, frame: ModelFrame) -> NDArray[np.str_]:
    """Return texts that a file in UTF-8 can hold."""
    try:
        "".join(array.ravel().tolist()).encode()
    except UnicodeEncodeError as error:
        raise _wrong(frame, name, "texts of Unicode", f"{error.object[error.start]!a}") from None
    return array


def _extra(values: Any, name: str, n: int, frame: ModelFrame) -> NDArray[Any]:
    array = np.asarray(values)
    if array.dtype.kind == "O":
        array = np.array([str(value) for value in array.tolist()], np.str_)
    if array.ndim == 0 or len(array) != n or array.dtype.kind not in "biufU":
        found = f"{type(values).__name__} of shape {array.shape}"
        raise _wrong(frame, name, f"{n} numbers or texts, one a score", found)
    return _writable(array, name, frame) if array.dtype.kind == "U" else array


def _coordinate_frame(where: Any, frame: ModelFrame) -> Frame:
    if where is None:
        if frame.frame is None:
            raise DataError(
                "expected the coordinate frame of the boxes: there is no LiDAR whose frame they "
                "could be taken to be in",
                where=_place(frame),
                fix="add 'frame' to what the model returns, such as 'ego'",
            )
        return frame.frame
    given = where if isinstance(where, Frame) else Frame(str(where))
    if not frame.knows(given):
        known = dict.fromkeys((WORLD.name, *frame.calibration.frames))
        raise DataError(
            f"field 'frame': there is no coordinate frame '{given.name}' "
            f"(there are {', '.join(known)})",
            where=_place(frame),
        )
    if given.name == WORLD.name or given.stamp_ns is not None:
        return given
    default = frame.frame
    at = default.stamp_ns if default is not None and default.stamp_ns is not None else None
    return given.at(at if at is not None else frame.stamp_ns)


def with_classes(name: str, classes: tuple[str, ...]) -> Taxonomy:
    """Return the classes that a model declares as its own."""
    return Taxonomy(name, classes, {c.casefold(): c for c in classes})


def _place(frame: ModelFrame) -> str:
    return f"frame {frame.key}"


def _missing(frame: ModelFrame, name: str, fields: Mapping[str, Any]) -> DataError:
    return DataError(
        f"field '{name}' is missing from what the model returned"
        + (f" (it has {', '.join(fields)})" if fields else ""),
        where=_place(frame),
    )


def _wrong(
    frame: ModelFrame, name: str, expected: str, found: str, row: int | None = None
) -> DataError:
    place = f"field '{name}'" if row is None else f"field '{name}', row {row}"
    return DataError(f"{place}: expected {expected}, found {found}", where=_place(frame))
