"""Runs a model for ``drivekit predict --worker``, in the model's own environment.

Needs Python 3.8 and numpy, nothing of drivekit. Put this file beside your script and write:

    from drivekit_worker import serve

    def detect(frame):
        xyz = frame.points["velodyne"].xyz
        ...
        return {"center": ..., "size": ..., "yaw": ..., "label": ["Car", ...], "score": ...}

    serve(detect, needs=("lidar",))

The protocol is described in docs/predict.md of drivekit. What the model prints goes to stderr.
"""

from __future__ import annotations

import json
import os
import struct
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from typing import IO, Any, NamedTuple

import numpy as np

#: Version of the protocol; both sides must speak the same.
PROTOCOL = 1

_MAGIC = b"DKIT"
_PREFIX = struct.Struct("<4sI")
_MAX_HEADER = 1 << 24
#: Bytes of arrays that a message may have.
MAX_ARRAYS = 1 << 31
_DTYPES = ("|b1", "|i1", "|u1", "<i2", "<u2", "<i4", "<u4", "<i8", "<u8", "<f2", "<f4", "<f8")
_REFERENCE = "$array"


class ProtocolError(Exception):
    """What was read is not a message of this protocol."""


class Points(NamedTuple):
    """A sweep: (N, 3) float32 ``xyz`` [m], and what else the sensor wrote, (N, ...) each.

    ``origin`` (3,) float64 [m] is to be added to ``xyz``; it is zero but for data far from theirs.
    """

    xyz: Any
    channels: dict[str, Any]
    origin: Any


class WorkerFrame(NamedTuple):
    """What a model gets.

    ``points`` and ``images`` (H, W, 3 uint8, RGB) are by sensor; ``frame`` is the name of the
    coordinate frame that boxes are taken to be in unless the answer names another; ``cameras``
    holds K, width, height, model, distortion by sensor; ``mountings`` holds 4 x 4 matrices
    ``dst`` from ``src``; ``world_from_ego`` is a 4 x 4 matrix or None; ``classes`` are the names
    that labels are taken from.
    """

    scene: str
    key: str
    stamp_ns: int | None
    is_first: bool
    frame: str | None
    points: dict[str, Points]
    images: dict[str, Any]
    cameras: dict[str, dict[str, Any]]
    mountings: list[dict[str, Any]]
    world_from_ego: Any
    classes: list[str]


def serve(
    model: Callable[..., Any],
    needs: Sequence[str] = (),
    batch: int | None = None,
    axes: str = "drivekit",
    classes: Sequence[str] | None = None,
    stateful: bool = False,
) -> None:
    """Answer drivekit until it is done.

    model: a function from a frame to boxes (a dict of arrays); with ``batch`` from a list of at
        most so many frames to a list.
    needs: sensors, or "lidar", "camera", "radar"; others are not read. Everything by default.
    axes: "native" for points and boxes in the dataset's own convention.
    classes: names of the model's classes, if they are not the dataset's.
    stateful: the model remembers earlier frames of a scene (a tracker): it gets scenes whole.
    """
    source, sink = _STREAMS or _private_streams()
    hello = read_message(source)
    if hello is None:
        return
    ready = {
        "type": "ready",
        "protocol": PROTOCOL,
        "needs": list(needs),
        "batch": batch,
        "axes": axes,
        "classes": None if classes is None else list(classes),
        "stateful": stateful,
    }
    write_message(sink, ready)
    if hello.get("protocol") != PROTOCOL:
        return
    names = list(classes) if classes is not None else list(hello.get("classes", []))
    try:
        while True:
            request = read_message(source)
            if request is None or request.get("type") != "predict":
                return
            answer = _answer(model, request["frames"], batch, names)
            try:
                write_message(sink, answer)
            except (TypeError, ProtocolError) as error:  # of the answer; nothing is written yet
                write_message(sink, {"type": "failed", "problem": describe(error)})
    except (KeyboardInterrupt, BrokenPipeError):
        return


def _answer(
    model: Callable[..., Any], sent: list[dict[str, Any]], batch: int | None, classes: list[str]
) -> dict[str, Any]:
    frames = [_frame(one, classes) for one in sent]
    begin = time.perf_counter()
    try:
        answers = [model(frame) for frame in frames] if batch is None else list(model(frames))
        seconds = time.perf_counter() - begin
        return {"type": "boxes", "answers": answers, "seconds": seconds}
    except Exception as error:
        traceback.print_exc()
        return {"type": "failed", "problem": describe(error)}


def _frame(sent: dict[str, Any], classes: list[str]) -> WorkerFrame:
    points = {name: Points(**cloud) for name, cloud in sent.pop("points").items()}
    return WorkerFrame(points=points, classes=classes, **sent)


def describe(error: BaseException) -> str:
    """Return an exception on one line, with the place in the code that it was raised at."""
    text = " ".join(str(error).split())
    name = type(error).__name__
    told = name + ": " + text if text else name
    for at in traceback.extract_tb(error.__traceback__)[-1:]:
        file = at.filename.replace("\\", "/").rsplit("/", 1)[-1]
        told += f" ({file}:{at.lineno}, in {at.name})"
    return told


def _private_streams() -> tuple[IO[bytes], IO[bytes]]:
    """Keep the pipes for messages: what the model prints goes to stderr, and it reads nothing."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.setmode(0, os.O_BINARY)
        msvcrt.setmode(1, os.O_BINARY)
    source, sink = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdout.flush()
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    return source, sink


# drivekit says so to the processes it starts: what is printed before serve() then does no harm.
_STREAMS = _private_streams() if os.environ.pop("DRIVEKIT_WORKER", "") else None


def write_message(sink: IO[bytes], message: dict[str, Any]) -> None:
    """Write a message: prefix, JSON header, arrays."""
    arrays: list[Any] = []
    body = _packed(message, arrays)
    listed = [{"dtype": a.dtype.str, "shape": list(a.shape)} for a in arrays]
    header = json.dumps({"message": body, "arrays": listed}).encode("utf-8")
    if len(header) > _MAX_HEADER:
        raise ProtocolError(f"a header of {len(header)} bytes is too long")
    sink.write(_PREFIX.pack(_MAGIC, len(header)))
    sink.write(header)
    for array in arrays:
        sink.write(memoryview(array).cast("B") if array.size else b"")
    sink.flush()


def read_message(source: IO[bytes], max_arrays: int = MAX_ARRAYS) -> dict[str, Any] | None:
    """Read a message, or None at the end; ProtocolError for anything else."""
    prefix = source.read(_PREFIX.size)
    if not prefix:
        return None
    if len(prefix) < _PREFIX.size or prefix[:4] != _MAGIC:
        raise ProtocolError(f"expected a message, found {prefix!r}")
    length = _PREFIX.unpack(prefix)[1]
    if length > _MAX_HEADER:
        raise ProtocolError(f"a header of {length} bytes was announced")
    try:
        header = json.loads(_exactly(source, length).decode("utf-8"))
        message, listed = header["message"], header["arrays"]
        wanted = [_layout(one) for one in listed]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise ProtocolError("the header is no JSON object of this protocol") from None
    total = sum(size for _, _, size in wanted)
    if total > max_arrays:
        raise ProtocolError(f"arrays of {total} bytes were announced")
    arrays = [
        np.frombuffer(_exactly(source, size), dtype=dtype).reshape(shape)
        for dtype, shape, size in wanted
    ]
    unpacked = _unpacked(message, arrays)
    if not isinstance(unpacked, dict):
        raise ProtocolError("expected an object as the message")
    return unpacked


def _layout(listed: dict[str, Any]) -> tuple[Any, tuple[int, ...], int]:
    shape = tuple(listed["shape"])
    if listed["dtype"] not in _DTYPES or len(shape) > 8:
        raise ValueError(listed)
    if not all(type(n) is int and 0 <= n < 1 << 40 for n in shape):
        raise ValueError(listed)
    dtype = np.dtype(listed["dtype"])
    size = int(dtype.itemsize)
    for n in shape:
        size *= n
    return dtype, shape, size


def _exactly(source: IO[bytes], size: int) -> bytes:
    data = source.read(size)
    if len(data) < size:
        raise ProtocolError(f"the message ends after {len(data)} of {size} bytes")
    return data


def _packed(value: Any, arrays: list[Any]) -> Any:
    """Return a value as JSON has it, its arrays replaced by their numbers."""
    if isinstance(value, dict):
        return {str(name): _packed(inner, arrays) for name, inner in value.items()}
    if isinstance(value, (np.ndarray, np.generic)):
        array = np.asarray(value)
        if array.dtype.kind in "OSU":
            return array.astype(str).tolist()
        little = np.ascontiguousarray(array, dtype=array.dtype.newbyteorder("<"))
        if little.dtype.str not in _DTYPES:
            raise TypeError(f"arrays of type {array.dtype} cannot be sent")
        arrays.append(little.reshape(array.shape))
        return {_REFERENCE: len(arrays) - 1}
    if isinstance(value, (list, tuple)):
        return [_packed(inner, arrays) for inner in value]
    if value is None or isinstance(value, (str, bool, int, float)):
        return value
    if hasattr(value, "__array__"):  # a tensor on the CPU
        return _packed(np.asarray(value), arrays)
    raise TypeError(f"a {type(value).__name__} cannot be sent; give numpy arrays")


def _unpacked(value: Any, arrays: list[Any]) -> Any:
    if isinstance(value, dict):
        if set(value) == {_REFERENCE}:
            number = value[_REFERENCE]
            if type(number) is not int or not 0 <= number < len(arrays):
                raise ProtocolError(f"array {number} is not there")
            return arrays[number]
        return {name: _unpacked(inner, arrays) for name, inner in value.items()}
    if isinstance(value, list):
        return [_unpacked(inner, arrays) for inner in value]
    return value
