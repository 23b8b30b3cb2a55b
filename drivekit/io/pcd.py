"""PCD point clouds, format 0.7 of the Point Cloud Library: ascii, binary, binary_compressed."""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError, UsageError
from drivekit.io.atomic import atomic_file
from drivekit.io.payload import check_payload
from drivekit.io.pcd_header import (
    CUT_OFF,
    DTYPES,
    ORIGIN,
    PADDING,
    PcdColumn,
    PcdHeader,
    Viewpoint,
    parse_pcd_header,
)
from drivekit.io.text import read_columns

Encoding = Literal["ascii", "binary", "binary_compressed"]


@dataclass(frozen=True, eq=False, slots=True)
class PcdTable:
    """What a PCD file holds.

    Parameters
    ----------
    fields : mapping of str to (N,) or (N, count) array
        In the file's order, types and units; padding and fields of COUNT 0 are left out. Arrays
        are read-only where they are views of the file's bytes.
    width, height : int
        Points a row and number of rows of an organised cloud; height 1 otherwise.
    viewpoint : tuple of 7 float
        Acquisition pose tx ty tz qw qx qy qz.
    """

    fields: Mapping[str, NDArray[Any]]
    width: int
    height: int
    viewpoint: Viewpoint = ORIGIN

    @property
    def n_points(self) -> int:
        """Number of points."""
        return self.width * self.height


def read_pcd(data: bytes, where: str) -> PcdTable:
    """Read a PCD file.

    Takes any fields, types and order, repeated padding ``_``, COUNT above 1 and 0 (such a field
    takes no room and is left out, as PCL does since 1.13), organised and empty clouds, CRLF
    headers, and any bytes behind the payload. NaN stays.

    Parameters
    ----------
    data : bytes
        The file.
    where : str
        The file, for messages.

    Raises
    ------
    DataError
        An empty file, a Git-LFS pointer, a malformed header, WIDTH × HEIGHT other than POINTS
        (nothing says which is right, so neither is guessed), a truncated or damaged payload, or a
        field name that occurs twice.
    """
    check_payload(data, where)
    header = parse_pcd_header(data, where)
    payload = memoryview(data)[header.n_bytes :]
    _check_points(header, payload, where)
    columns = _READERS[header.encoding](payload, header, where)
    fields = {
        column.name: values
        for column, values in zip(header.columns, columns, strict=True)
        if column.name != PADDING
    }
    return PcdTable(fields, header.width, header.height, header.viewpoint)


def _check_points(header: PcdHeader, payload: memoryview, where: str) -> None:
    """Raise DataError if WIDTH × HEIGHT is not POINTS, saying what the payload would fit."""
    if header.width * header.height == header.n_points:
        return
    fix = "correct WIDTH, HEIGHT or POINTS in the header"
    n_held = _points_held(header, payload)
    if n_held is not None:
        fix = f"the payload holds {n_held} points: {fix}"
    raise DataError(
        f"WIDTH {header.width} × HEIGHT {header.height} is not POINTS {header.n_points}",
        where=where,
        fix=fix,
    )


def _points_held(header: PcdHeader, payload: memoryview) -> int | None:
    """Return how many points a payload holds, where that is plain from its size."""
    if header.encoding == "ascii":
        return sum(1 for line in bytes(payload).splitlines() if line.strip())
    n_bytes = len(payload)
    if header.encoding == "binary_compressed":
        n_bytes = struct.unpack_from("<II", payload)[1] if n_bytes >= 8 else -1
    n_points, rest = divmod(n_bytes, header.row_bytes)
    return None if rest else n_points


def _read_ascii(payload: memoryview, header: PcdHeader, where: str) -> list[NDArray[Any]]:
    dtypes = [column.dtype for column in header.columns for _ in range(column.n_values)]
    flat = iter(read_columns(payload, dtypes, header.n_points, where, header.n_lines))
    parts = [[next(flat) for _ in range(column.n_values)] for column in header.columns]
    return [part[0] if len(part) == 1 else np.stack(part, axis=1) for part in parts]


def _read_binary(payload: memoryview, header: PcdHeader, where: str) -> list[NDArray[Any]]:
    n_wanted = header.n_points * header.row_bytes
    if len(payload) < n_wanted:
        raise DataError(
            f"expected {header.n_points} points of {header.row_bytes} bytes ({n_wanted} bytes), "
            f"found {len(payload)} bytes",
            where=where,
            fix=CUT_OFF,
        )
    row = np.dtype(
        [
            (f"f{k}", c.dtype, (c.n_values,) if c.n_values > 1 else ())
            for k, c in enumerate(header.columns)
        ]
    )
    rows = np.frombuffer(payload[:n_wanted], row)
    return [rows[name] for name in row.names or ()]


def _read_compressed(payload: memoryview, header: PcdHeader, where: str) -> list[NDArray[Any]]:
    """Read two uint32, the compressed and the plain size, and one block a field behind them."""
    from drivekit.kernels import lzf

    n_wanted = header.n_points * header.row_bytes
    n_stored, n_plain = 0, 0
    if len(payload) >= 8:
        n_stored, n_plain = struct.unpack_from("<II", payload)
    elif n_wanted:
        raise DataError("the file ends behind its header", where=where, fix=CUT_OFF)
    if n_plain != n_wanted:
        raise DataError(
            f"{header.n_points} points of {header.row_bytes} bytes make {n_wanted} bytes, "
            f"the payload announces {n_plain}",
            where=where,
            fix="the header does not belong to this payload: get the original file",
        )
    stored = payload[8 : 8 + n_stored]
    if len(stored) < n_stored:
        raise DataError(
            f"expected {n_stored} compressed bytes, found {len(stored)}", where=where, fix=CUT_OFF
        )
    try:
        plain = lzf.decompress(stored, n_plain)
    except DataError as error:
        raise DataError(
            error.problem, where=where, fix="the file is damaged: copy or download it again"
        ) from None
    columns, start = [], 0
    for column in header.columns:
        stop = start + header.n_points * column.dtype.itemsize * column.n_values
        values = plain[start:stop].view(column.dtype)
        columns.append(values.reshape(-1, column.n_values) if column.n_values > 1 else values)
        start = stop
    return columns


_READERS: dict[str, Callable[[memoryview, PcdHeader, str], list[NDArray[Any]]]] = {
    "ascii": _read_ascii,
    "binary": _read_binary,
    "binary_compressed": _read_compressed,
}


def write_pcd(
    path: str | Path | None,
    fields: Mapping[str, NDArray[Any]],
    *,
    encoding: Encoding = "binary_compressed",
    height: int = 1,
    viewpoint: Viewpoint = ORIGIN,
    trailing: bytes = b"",
) -> bytes:
    """Encode a point cloud as PCD; `read_pcd` gives back the same bits.

    Parameters
    ----------
    path : path or None
        File to write, whole or not at all; None only returns the bytes.
    fields : mapping of str to (N,) or (N, count) array
        Float32, float64 or integers; names without blanks.
    encoding : {"ascii", "binary", "binary_compressed"}
    height : int
        Rows of an organised cloud; must divide N.
    viewpoint : tuple of 7 float
        Acquisition pose tx ty tz qw qx qy qz.
    trailing : bytes
        Put behind the payload, as some recorders do.

    Raises
    ------
    UsageError
        Fields of different length, of a dtype or name that PCD has no word for, none at all, or a
        height that does not divide their length.
    """
    columns = [_field_column(name, values) for name, values in fields.items()]
    arrays = [
        np.ascontiguousarray(values, column.dtype).reshape(len(values), column.n_values)
        for column, values in zip(columns, fields.values(), strict=True)
    ]
    if len({len(array) for array in arrays}) != 1:
        raise UsageError("expected fields of the same length, at least one")
    n_points = len(arrays[0])
    if height < 1 or n_points % height:
        raise UsageError(f"{n_points} points do not make {height} rows")
    if encoding not in _ENCODERS:
        raise UsageError(f"expected an encoding of {', '.join(_ENCODERS)}; found '{encoding}'")
    header = _header_text(columns, n_points, height, viewpoint, encoding)
    data = header.encode() + _ENCODERS[encoding](arrays) + trailing
    if path is not None:
        with atomic_file(path) as draft:
            draft.write_bytes(data)
    return data


def _header_text(
    columns: list[PcdColumn], n_points: int, height: int, viewpoint: Viewpoint, encoding: str
) -> str:
    return "\n".join(
        [
            "# .PCD v0.7 - Point Cloud Data file format",
            "VERSION 0.7",
            "FIELDS " + " ".join(column.name for column in columns),
            "SIZE " + " ".join(str(column.dtype.itemsize) for column in columns),
            "TYPE " + " ".join(column.dtype.kind.upper() for column in columns),
            "COUNT " + " ".join(str(column.n_values) for column in columns),
            f"WIDTH {n_points // height}",
            f"HEIGHT {height}",
            "VIEWPOINT " + " ".join(f"{value:.17g}" for value in viewpoint),
            f"POINTS {n_points}",
            f"DATA {encoding}\n",
        ]
    )


def _field_column(name: str, values: NDArray[Any]) -> PcdColumn:
    key = f"{values.dtype.kind.upper()}{values.dtype.itemsize}"
    if key not in DTYPES or values.ndim not in (1, 2) or values.size == 0 < len(values):
        raise UsageError(
            f"field '{name}': expected a shape (N,) or (N, count) and one of {', '.join(DTYPES)}; "
            f"found {values.shape} and {values.dtype}"
        )
    if name.split() != [name] or not name.isascii():
        raise UsageError(f"expected a field name in ASCII without blanks, found '{name}'")
    return PcdColumn(name, DTYPES[key], values.shape[1] if values.ndim == 2 else 1)


def _encode_ascii(arrays: list[NDArray[Any]]) -> bytes:
    # 9 and 17 digits identify every float32 and float64.
    tokens = [
        [_FORMATS.get(column.dtype.str, "%d") % value for value in column.tolist()]
        for array in arrays
        for column in array.T
    ]
    return "".join(" ".join(row) + "\n" for row in zip(*tokens, strict=True)).encode()


_FORMATS = {"<f4": "%.9g", "<f8": "%.17g"}


def _encode_binary(arrays: list[NDArray[Any]]) -> bytes:
    return np.concatenate([array.view(np.uint8) for array in arrays], axis=1).tobytes()


def _encode_compressed(arrays: list[NDArray[Any]]) -> bytes:
    from drivekit.kernels import lzf

    plain = b"".join(array.tobytes() for array in arrays)
    stored = lzf.compress(plain)
    return struct.pack("<II", len(stored), len(plain)) + stored


_ENCODERS: dict[str, Callable[[list[NDArray[Any]]], bytes]] = {
    "ascii": _encode_ascii,
    "binary": _encode_binary,
    "binary_compressed": _encode_compressed,
}
