"""The file that workers import: what it needs, and the messages that it reads and writes."""

from __future__ import annotations

import ast
import io
import json
import struct

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from drivekit.inference.drivekit_worker import ProtocolError, read_message, write_message
from drivekit.inference.worker import WORKER_FILE

STANDARD = {
    "__future__", "collections", "json", "msvcrt", "os", "struct", "sys", "time", "traceback",
    "typing",
}  # fmt: skip


def test_it_is_python_3_8() -> None:
    ast.parse(WORKER_FILE.read_text("utf-8"), feature_version=(3, 8))


def test_it_evaluates_no_annotation_that_python_3_8_does_not_know() -> None:
    tree = ast.parse(WORKER_FILE.read_text("utf-8"))
    future = [n for n in tree.body if isinstance(n, ast.ImportFrom) and n.module == "__future__"]
    assert any(alias.name == "annotations" for n in future for alias in n.names)
    # zip(strict=), str.removeprefix and isinstance(x, A | B) came later.
    words = {n.attr for n in ast.walk(tree) if isinstance(n, ast.Attribute)}
    assert not words & {"removeprefix", "removesuffix", "pairwise", "cache"}
    assert not [k for k in ast.walk(tree) if isinstance(k, ast.keyword) and k.arg == "strict"]


def test_it_imports_numpy_only() -> None:
    rooms = set()
    for node in ast.walk(ast.parse(WORKER_FILE.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom):
            rooms.add(node.module.split(".")[0])
        elif isinstance(node, ast.Import):
            rooms |= {alias.name.split(".")[0] for alias in node.names}
    assert rooms - STANDARD == {"numpy"}


ARRAYS = npst.arrays(
    st.sampled_from(["<f4", "<f8", "<i4", "<i8", "|u1", "|b1", ">f8"]),
    npst.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=4),
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.text(max_size=8) | ARRAYS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=8,
)


def same(a: object, b: object) -> bool:
    if isinstance(a, np.ndarray):
        return (
            isinstance(b, np.ndarray)
            and a.shape == b.shape
            and (a.astype(a.dtype.newbyteorder("<")).tobytes() == b.tobytes())
        )
    if isinstance(a, dict):
        return a.keys() == b.keys() and all(same(a[k], b[k]) for k in a)
    if isinstance(a, list):
        return len(a) == len(b) and all(map(same, a, b))
    return a == b


@settings(max_examples=80, deadline=None)
@given(st.dictionaries(st.text(max_size=4), VALUES, max_size=4))
def test_what_is_written_is_read(message) -> None:
    stream = io.BytesIO()
    write_message(stream, message)
    write_message(stream, {"next": 1})
    stream.seek(0)
    assert same(message, read_message(stream))
    assert read_message(stream) == {"next": 1} and read_message(stream) is None


@settings(max_examples=80, deadline=None)
@given(st.binary(min_size=1, max_size=40))
def test_garbage_is_no_message(data) -> None:
    with pytest.raises(ProtocolError):
        read_message(io.BytesIO(data))


def framed(header: object, arrays: bytes = b"") -> io.BytesIO:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return io.BytesIO(struct.pack("<4sI", b"DKIT", len(text)) + text + arrays)


@pytest.mark.parametrize(
    "stream",
    [
        io.BytesIO(b"DKIT"),
        io.BytesIO(struct.pack("<4sI", b"DKIT", 1 << 31)),
        io.BytesIO(struct.pack("<4sI", b"DKIT", 100) + b"{}"),
        framed(b"no json"),
        framed([1]),
        framed({"message": {}}),
        framed({"message": [], "arrays": []}),
        framed({"message": {}, "arrays": [{"dtype": "|O", "shape": [1]}]}),
        framed({"message": {}, "arrays": [{"dtype": "<f8", "shape": [-1]}]}),
        framed({"message": {}, "arrays": [{"dtype": "<f8", "shape": [1 << 39]}]}),
        framed({"message": {}, "arrays": [{"dtype": "<f8", "shape": [2]}]}, b"short"),
        framed({"message": {"x": {"$array": 0}}, "arrays": []}),
        framed(b"[" * 100_000),
    ],
)
def test_what_lies_about_itself_is_refused_before_memory_is_taken(stream) -> None:
    with pytest.raises(ProtocolError):
        read_message(stream)


def test_objects_are_not_sent() -> None:
    with pytest.raises(TypeError, match="give numpy arrays"):
        write_message(io.BytesIO(), {"boxes": object()})
