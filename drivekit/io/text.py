"""Text files: encodings, tables of numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError
from drivekit.io.payload import check_not_lfs_pointer

UTF8_BOM = b"\xef\xbb\xbf"


def decode_text(data: bytes, where: str) -> str:
    """Return bytes as text: UTF-8 with or without byte order mark, else CP949 (Korean Windows).

    Parameters
    ----------
    data : bytes
        May be empty, which is the empty text.
    where : str
        The file, for messages.

    Raises
    ------
    DataError
        Neither encoding fits, or the file is a Git-LFS pointer.
    """
    check_not_lfs_pointer(data, where)
    data = data.removeprefix(UTF8_BOM)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        utf8_offset = error.start
    try:
        return data.decode("cp949")
    except UnicodeDecodeError as error:
        raise DataError(
            f"expected text in UTF-8 or CP949, found byte 0x{data[utf8_offset]:02x} at offset "
            f"{utf8_offset} that is not UTF-8 and 0x{data[error.start]:02x} at offset "
            f"{error.start} that is not CP949",
            where=where,
            fix="save the file as UTF-8",
        ) from None


def read_numbers(data: bytes, where: str, n_columns: int | None = None) -> NDArray[np.float64]:
    """Read a small table of numbers separated by blanks or commas, one row a line.

    Parameters
    ----------
    data : bytes
        Blank lines are skipped.
    where : str
        The file, for messages.
    n_columns : int, optional
        Required number of columns; that of the first row otherwise.

    Returns
    -------
    (N, C) float64
        (0, n_columns) for a file without rows.

    Raises
    ------
    DataError
        A token that is no number, or a row of another length.
    """
    rows = []
    for number, line in enumerate(decode_text(data, where).splitlines(), start=1):
        tokens = line.replace(",", " ").split()
        if not tokens:
            continue
        if n_columns is None:
            n_columns = len(tokens)
        if len(tokens) != n_columns:
            raise DataError(
                f"expected {n_columns} numbers, found {len(tokens)}", where=f"{where}:{number}"
            )
        rows.append([_number(token, f"{where}:{number}") for token in tokens])
    return np.array(rows, np.float64).reshape(len(rows), n_columns or 0)


def _number(token: str, where: str) -> float:
    try:
        return float(token)
    except ValueError:
        raise DataError(f"expected a number, found '{token}'", where=where) from None


def read_columns(
    text: bytes | memoryview,
    dtypes: Sequence[np.dtype[Any]],
    n_rows: int,
    where: str,
    lines_before: int = 0,
) -> list[NDArray[Any]]:
    """Read a large table of numbers separated by blanks into typed columns.

    Parameters
    ----------
    text : bytes
        The table alone; blank lines are skipped.
    dtypes : sequence of dtype
        Wanted dtype of each column.
    n_rows : int
        Number of rows announced.
    where : str
        The file, for messages.
    lines_before : int
        Lines of the file before the table, for messages.

    Returns
    -------
    list of (n_rows,) arrays
        Each float is what ``float(token)`` gives, rounded to the column's dtype.

    Raises
    ------
    DataError
        Missing or surplus rows or values, tokens that are no numbers, and numbers that an integer
        column cannot hold.
    """
    from drivekit.kernels.ascii_table import parse_table

    # Only integers of 8 bytes do not fit into float64.
    kinds = "".join(d.kind if d.kind in "iu" and d.itemsize == 8 else "f" for d in dtypes)
    columns = parse_table(text, kinds, n_rows, where=where, lines_before=lines_before)
    return [
        _cast(column, dtype, f"{where}, column {number}")
        for number, (column, dtype) in enumerate(zip(columns, dtypes, strict=True), start=1)
    ]


def _cast(column: NDArray[Any], dtype: np.dtype[Any], where: str) -> NDArray[Any]:
    """Return a column in its own dtype; integers only where nothing is lost."""
    if dtype.kind in "iu" and column.dtype.kind == "f":
        limits = np.iinfo(dtype)
        fits = (column >= limits.min) & (column <= limits.max) & (column == np.rint(column))
        if not fits.all():
            row = int(np.argmin(fits))
            raise DataError(f"row {row} holds {column[row]:g}, which is no {dtype}", where=where)
    with np.errstate(over="ignore"):
        return column.astype(dtype)
