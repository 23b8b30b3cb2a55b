"""Columns of a table as arrays: numbers, texts, truth values."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError
from drivekit.loaders.predictions.table_files import Cell, RawTable

# Cells that can be parsed as numbers and are not meant as such: "007", "nan", "1_000".
_NAME = re.compile(r"^\s*[-+]?0\d|[^-+.\deE\s]", re.MULTILINE)
_TRUE, _FALSE = ("1", "1.0", "true"), ("", "0", "0.0", "false")


def is_blank(cell: Cell) -> bool:
    """Tell whether a cell holds nothing."""
    return cell is None or (isinstance(cell, str) and not cell.strip())


def numbers(raw: RawTable, name: str) -> NDArray[np.float64]:
    """Return a column of numbers, (N,) float64; NaN where the cell is blank.

    Raises
    ------
    DataError
        For the first cell that is neither blank nor a finite number.
    """
    cells = raw.columns[name]
    values = _parsed(cells)
    if values is None:
        cells = [None if is_blank(cell) else cell for cell in cells]
        values = _parsed(cells)
    if values is None:
        values = np.array([_number_or_nan(cell) for cell in cells], np.float64)
    for i in np.flatnonzero(~np.isfinite(values)).tolist():
        if cells[i] is not None:
            raise DataError(
                f"expected a finite number, found {cells[i]!r}", where=raw.place(i, name)
            )
    return values


def _parsed(cells: Sequence[Cell]) -> NDArray[np.float64] | None:
    try:
        return np.array(cells, np.float64)
    except (ValueError, TypeError):
        return None


def _number_or_nan(cell: Cell) -> float:
    try:
        return math.nan if cell is None else float(cell)
    except (ValueError, TypeError):
        return math.nan


def texts(raw: RawTable, name: str) -> Sequence[str]:
    """Return a column of texts; empty where the cell is blank.

    Raises
    ------
    DataError
        For the first cell that is neither blank nor text.
    """
    cells = raw.columns[name]
    kinds = set(map(type, cells))
    if kinds <= {str}:
        return cells  # type: ignore[return-value]
    for i, cell in enumerate(cells):
        if cell is not None and not isinstance(cell, str):
            raise DataError(
                f"expected text, found the number {cell!r}",
                where=raw.place(i, name),
                fix="write names and frame keys as text, leading zeros included",
            )
    return ["" if cell is None else str(cell) for cell in cells]


def truths(raw: RawTable, name: str) -> NDArray[np.bool_]:
    """Return a column of truth values (1, true, 0, false or blank), (N,) bool.

    Raises
    ------
    DataError
        For the first cell that is none of these.
    """
    cells = ["" if cell is None else str(cell).strip().casefold() for cell in raw.columns[name]]
    for i, cell in enumerate(cells):
        if cell not in _TRUE and cell not in _FALSE:
            raise DataError(f"expected 0 or 1, found '{cell}'", where=raw.place(i, name))
    return np.array([cell in _TRUE for cell in cells], bool)


def numbers_or_texts(raw: RawTable, name: str) -> NDArray[Any]:
    """Return a column whose meaning only its owner knows: numbers if all cells are, else texts."""
    cells = [None if is_blank(cell) else cell for cell in raw.columns[name]]
    written = [cell for cell in cells if isinstance(cell, str)]
    values = None if _NAME.search("\n".join(written)) else _parsed(cells)
    if values is not None and not np.isnan(values).all():
        return values
    return np.array(["" if cell is None else str(cell) for cell in cells], np.str_)
