"""LZF: what was compressed comes back, and no damage makes the kernel leave its buffers."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from drivekit.errors import DataError
from drivekit.kernels import lzf


def slow_decompress(compressed: bytes) -> bytes:
    """Decode by the words of the format, one byte at a time."""
    plain = bytearray()
    rest = list(compressed)
    while rest:
        control = rest.pop(0)
        if control < 32:
            plain += bytes(rest[: control + 1])
            del rest[: control + 1]
            continue
        length = control >> 5
        if length == 7:
            length += rest.pop(0)
        distance = (control & 31) * 256 + rest.pop(0) + 1
        for _ in range(length + 2):
            plain.append(plain[-distance])
    return bytes(plain)


@st.composite
def token_streams(draw: st.DrawFn) -> bytes:
    """Valid streams with every kind of token, also ones that no greedy encoder writes."""
    stream = bytearray()
    n_plain = 0
    for _ in range(draw(st.integers(0, 12))):
        if n_plain == 0 or draw(st.booleans()):
            run = draw(st.binary(min_size=1, max_size=32))
            stream += bytes([len(run) - 1]) + run
            n_plain += len(run)
        else:
            distance = draw(st.integers(1, min(n_plain, 8192)))
            length = draw(st.integers(3, 264))
            top = min(length - 2, 7) << 5 | (distance - 1) >> 8
            long = bytes([length - 9]) if length >= 9 else b""
            stream += bytes([top]) + long + bytes([(distance - 1) & 255])
            n_plain += length
    return bytes(stream)


plain_bytes = st.one_of(
    st.binary(max_size=600),
    st.tuples(st.binary(min_size=1, max_size=40), st.integers(1, 60)).map(lambda t: t[0] * t[1]),
    st.integers(0, 20_000).map(lambda n: np.arange(n, dtype=np.uint16).tobytes()),
)


@settings(deadline=None, max_examples=100)
@given(plain_bytes)
@example(b"")
@example(bytes(264))
@example(bytes(265))
@example(b"abc" + bytes(8189) + b"abc")
@example(b"abc" + bytes(8190) + b"abc")
def test_compressed_bytes_come_back(plain: bytes) -> None:
    compressed = lzf.compress(plain)
    assert slow_decompress(compressed) == plain
    assert lzf.decompress(compressed, len(plain)).tobytes() == plain


@settings(deadline=None, max_examples=100)
@given(token_streams())
def test_any_valid_stream_is_read_as_the_format_says(stream: bytes) -> None:
    plain = slow_decompress(stream)
    assert lzf.decompress(stream, len(plain)).tobytes() == plain


def test_repetition_is_compressed() -> None:
    assert len(lzf.compress(bytes(100_000))) < 100_000 / 80


@settings(deadline=None, max_examples=100)
@given(token_streams(), st.binary(max_size=8), st.data())
def test_damage_never_reaches_beyond_either_buffer(
    stream: bytes, tail: bytes, data: st.DataObject
) -> None:
    damaged = bytearray(stream + tail)
    for _ in range(data.draw(st.integers(0, 3)) if damaged else 0):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    n_plain = data.draw(st.integers(0, 700))
    # Poison behind the source: reading it would change the result; canaries around the target.
    results = []
    for poison in (0x00, 0xFF):
        source = np.full(len(damaged) + 300, poison, np.uint8)
        source[: len(damaged)] = list(damaged)
        source.flags.writeable = False
        target = np.full(n_plain + 600, 0xA5, np.uint8)
        made = lzf._decompress(source[: len(damaged)], target[300 : 300 + n_plain])
        assert (target[:300] == 0xA5).all() and (target[300 + n_plain :] == 0xA5).all()
        assert made <= n_plain
        results.append((made, target[300 : 300 + max(made, 0)].tobytes()))
    assert results[0] == results[1]


@settings(deadline=None, max_examples=60)
@given(token_streams(), st.integers(0, 40), st.integers(-20, 5))
@example((b"\x13" + bytes(20)) * 3, 0, -15)
def test_no_index_leaves_the_buffers(stream: bytes, n_lost: int, room: int) -> None:
    source = np.frombuffer(stream[: max(len(stream) - n_lost, 0)], np.uint8)
    target = np.empty(max(len(slow_decompress(stream)) + room, 0), np.uint8)
    with pytest.MonkeyPatch.context() as patch:  # uncompiled, numpy checks every index
        patch.setattr(lzf, "_copy16", getattr(lzf._copy16, "py_func", lzf._copy16))
        made = getattr(lzf._decompress, "py_func", lzf._decompress)(source, target)
    assert made == lzf._decompress(source, target)


@pytest.mark.parametrize(
    ("stream", "n_bytes", "problem"),
    [
        (b"\x05abc", 6, "end within a token"),
        (b"\x03abc", 4, "end within a token"),
        (b"\x02abc\x20", 6, "end within a token"),
        (b"\x02abc\xe0\x01", 20, "end within a token"),
        (b"\x02abc", 2, "make more than the 2 bytes"),
        (b"\x02abc\x20\x00", 5, "make more than the 5 bytes"),
        (b"\x02abc\x20\x03", 6, "before the first byte"),
        (b"\x02abc", 4, "make 3 bytes, 4 were announced"),
        (b"\x00a", 10**15, "cannot make"),
        (b"", 1, "cannot make"),
    ],
)
def test_each_kind_of_damage_has_its_sentence(stream: bytes, n_bytes: int, problem: str) -> None:
    with pytest.raises(DataError, match=problem):
        lzf.decompress(stream, n_bytes)
