"""LZF, the byte compression inside `DATA binary_compressed` of PCD files.

A control byte c < 32 is followed by c + 1 literal bytes. Any other opens a copy of earlier output:
its top three bits are the length − 2 (7: one more byte is added), its low five bits and the next
byte the distance − 1. Format: liblzf 3.6 (lzf_d.c); written anew.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from drivekit.errors import DataError
from drivekit.kernels._arguments import Array, whole
from drivekit.kernels._jit import example, kernel

MAX_RATIO = 88
"""Bytes that one compressed byte can become at most: three bytes copy up to 264."""

_MAX_DISTANCE = 1 << 13
_MAX_LENGTH = 264
_HASH_BITS = 16
# Unsigned positions spare the compiled loop numpy's test for negative indices.
_U: Any = np.uint64
_I: Any = np.int64

_PROBLEMS = {
    -1: "the compressed bytes end within a token",
    -2: "the compressed bytes make more than the {n} bytes announced",
    -3: "the compressed bytes refer to output before the first byte",
}


def decompress(compressed: bytes | memoryview, n_bytes: int) -> Array:
    """Return the bytes that LZF-compressed bytes stand for.

    Parameters
    ----------
    compressed : bytes
        Nothing behind the last token; may be empty.
    n_bytes : int
        Length of the result, as the file announces it.

    Returns
    -------
    (n_bytes,) uint8

    Raises
    ------
    DataError
        Tokens that reach outside either buffer, or make another number of bytes.
    """
    n_bytes = whole("n_bytes", n_bytes)
    if not 0 <= n_bytes <= MAX_RATIO * len(compressed):
        raise DataError(f"{len(compressed)} compressed bytes cannot make {n_bytes} bytes")
    plain = np.empty(n_bytes, np.uint8)
    made = _decompress(_bytes(compressed), plain)
    if made in _PROBLEMS:
        raise DataError(_PROBLEMS[made].format(n=n_bytes))
    if made != n_bytes:
        raise DataError(f"the compressed bytes make {made} bytes, {n_bytes} were announced")
    return plain


def compress(plain: bytes | memoryview) -> bytes:
    """Return bytes LZF-compressed; incompressible ones grow by 1/32.

    Parameters
    ----------
    plain : bytes
        May be empty, which gives no bytes.
    """
    compressed = np.empty(len(plain) + len(plain) // 32 + 1, np.uint8)
    return compressed[: _compress(_bytes(plain), compressed)].tobytes()


def _bytes(values: bytes | memoryview) -> Array:
    return np.frombuffer(memoryview(values).toreadonly(), np.uint8)


@kernel
def _copy16(target: Array, i: Any, source: Array, k: Any) -> None:
    """Copy 16 bytes; all are read before one is written, so it becomes one vector move."""
    a0, a1, a2, a3 = source[k], source[k + _U(1)], source[k + _U(2)], source[k + _U(3)]
    a4, a5, a6, a7 = source[k + _U(4)], source[k + _U(5)], source[k + _U(6)], source[k + _U(7)]
    b0, b1, b2, b3 = source[k + _U(8)], source[k + _U(9)], source[k + _U(10)], source[k + _U(11)]
    b4, b5, b6, b7 = source[k + _U(12)], source[k + _U(13)], source[k + _U(14)], source[k + _U(15)]
    target[i], target[i + _U(1)], target[i + _U(2)], target[i + _U(3)] = a0, a1, a2, a3
    target[i + _U(4)], target[i + _U(5)], target[i + _U(6)], target[i + _U(7)] = a4, a5, a6, a7
    target[i + _U(8)], target[i + _U(9)], target[i + _U(10)], target[i + _U(11)] = b0, b1, b2, b3
    target[i + _U(12)], target[i + _U(13)], target[i + _U(14)], target[i + _U(15)] = b4, b5, b6, b7


@kernel
def _decompress(source: Array, target: Array) -> int:
    """Return the number of bytes made, or a key of `_PROBLEMS`.

    Runs are copied 16 bytes at a time and may overshoot their end, where both buffers have room
    for that; near an end, and where a copy overlaps itself, byte by byte.
    """
    n, room, one, wide = _U(source.size), _U(target.size), _U(1), _U(16)
    i = o = _U(0)
    while i < n:
        control = _U(source[i])
        i += one
        if control < _U(32):
            length = control + one
            if i + length > n:
                return -1
            if o + length > room:
                return -2
            if i + _U(32) <= n and o + _U(32) <= room:
                _copy16(target, o, source, i)
                if length > wide:
                    _copy16(target, o + wide, source, i + wide)
            else:
                for k in range(length):
                    target[o + _U(k)] = source[i + _U(k)]
            i += length
        else:
            length = (control >> _U(5)) + _U(2)
            is_long = length == _U(9)
            if i + one + _U(is_long) > n:
                return -1
            if is_long:
                length += _U(source[i])
                i += one
            distance = ((control & _U(31)) << _U(8)) + _U(source[i]) + one
            i += one
            if distance > o:
                return -3
            if o + length > room:
                return -2
            start = o - distance
            if distance >= wide and o + length + wide <= room:
                k = _U(0)
                while k < length:
                    _copy16(target, o + k, target, start + k)
                    k += wide
            else:
                for k in range(length):
                    target[o + _U(k)] = target[start + _U(k)]
        o += length
    made: int = _I(o)
    return made


@kernel
def _compress(source: Array, target: Array) -> int:
    """Return the number of bytes written: greedy, one candidate for each hash of three bytes."""
    n = source.size
    last_seen = np.full(1 << _HASH_BITS, -1, np.int64)
    o = i = literals = 0
    while i < n:
        length = 0
        if i + 2 < n:
            three = _I(source[i]) << 16 | _I(source[i + 1]) << 8 | source[i + 2]
            slot = (three * 2654435761 & 0xFFFFFFFF) >> (32 - _HASH_BITS)
            start = last_seen[slot]
            last_seen[slot] = i
            if start >= 0 and i - start <= _MAX_DISTANCE:
                longest = min(_MAX_LENGTH, n - i)
                while length < longest and source[start + length] == source[i + length]:
                    length += 1
        if length < 3:
            i += 1
            if i - literals == 32 or i == n:
                o = _put_literals(source, literals, i, target, o)
                literals = i
            continue
        if literals < i:
            o = _put_literals(source, literals, i, target, o)
        distance = i - start - 1
        target[o] = min(length - 2, 7) << 5 | distance >> 8
        if length >= 9:
            o += 1
            target[o] = length - 9
        target[o + 1] = distance & 255
        o += 2
        i += length
        literals = i
    return o


@kernel
def _put_literals(source: Array, start: int, stop: int, target: Array, o: int) -> int:
    target[o] = stop - start - 1
    for k in range(start, stop):
        target[o + 1 + k - start] = source[k]
    return o + 1 + stop - start


@example
def _example() -> None:
    decompress(compress(bytes(64)), 64)
