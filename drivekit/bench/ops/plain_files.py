"""LZF decompression and PCD files with Python and numpy alone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

N_HEADER_LINES = 11
"""Of the PCD files that `drivekit.io.pcd.write_pcd` writes."""


def decompressed(compressed: bytes) -> bytes:
    """Return what LZF-compressed bytes stand for, a token at a time."""
    plain, i = bytearray(), 0
    while i < len(compressed):
        control = compressed[i]
        i += 1
        if control < 32:
            plain += compressed[i : i + control + 1]
            i += control + 1
            continue
        length = control >> 5
        if length == 7:
            length += compressed[i]
            i += 1
        start = len(plain) - ((control & 31) << 8 | compressed[i]) - 1
        i += 1
        for k in range(start, start + length + 2):
            plain.append(plain[k])
    return bytes(plain)


def payload(path: Path) -> bytes:
    """Return what stands behind the header of a PCD file."""
    return path.read_bytes().split(b"\n", N_HEADER_LINES)[N_HEADER_LINES]


def read_compressed(path: Path) -> NDArray[np.float32]:
    """Read a compressed PCD file of four float32 fields."""
    plain = decompressed(payload(path)[8:])
    return np.frombuffer(plain, np.float32).reshape(4, -1).T
