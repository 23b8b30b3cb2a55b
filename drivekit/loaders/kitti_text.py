"""KITTI's text rows, of many files at once: labels, results, detections as comma-separated text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError
from drivekit.io.text import decode_text

_GEOMETRY = ("height", "width", "length", "x", "y", "z", "rotation_y")
_BBOX = ("left", "top", "right", "bottom")


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of a kind of row.

    Parameters
    ----------
    what : str
        Name for messages.
    columns : tuple of str
        All are numbers, except the one called ``type``.
    separator : str, optional
        Blanks unless given.
    """

    what: str
    columns: tuple[str, ...]
    separator: str | None = None


LABEL = Layout("KITTI label", ("type", "truncated", "occluded", "alpha", *_BBOX, *_GEOMETRY))
RESULT = Layout("KITTI result", (*LABEL.columns, "score"))
TRACKING_LABEL = Layout("KITTI tracking label", ("frame", "track", *LABEL.columns))
#: As PointRCNN's detections are handed on by AB3DMOT and its successors.
DETECTION_CSV = Layout(
    "comma-separated detection",
    ("frame", "code", *_BBOX, "score", *_GEOMETRY, "alpha"),
    separator=",",
)


@dataclass(frozen=True)
class Rows:
    """Rows of files that were read one after the other.

    Parameters
    ----------
    layout : Layout
    files : tuple of (str, str)
        Place and text of each.
    types : list of str, N of them
        Class names as written; empty if the layout has none.
    numbers : (N, C) float64
        All other columns.
    counts : (F,) int64
        Rows of each file.
    """

    layout: Layout
    files: tuple[tuple[str, str], ...]
    types: list[str]
    numbers: NDArray[np.float64]
    counts: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.numbers)

    @cached_property
    def _position(self) -> dict[str, int]:
        names = [name for name in self.layout.columns if name != "type"]
        return {name: i for i, name in enumerate(names)}

    def column(self, name: str) -> NDArray[np.float64]:
        """Return a column of numbers by name."""
        return self.numbers[:, self._position[name]]

    def columns(self, names: Sequence[str]) -> NDArray[np.float64]:
        """Return some columns of numbers, (N, len(names))."""
        return self.numbers[:, [self._position[name] for name in names]]

    @property
    def bbox(self) -> NDArray[np.float64]:
        """(N, 4) float64 [px] left, top, right, bottom."""
        return self.columns(_BBOX)

    @property
    def geometry(self) -> NDArray[np.float64]:
        """(N, 7) float64 height, width, length, x, y, z, rotation_y, as written."""
        return self.columns(_GEOMETRY)

    @property
    def offsets(self) -> NDArray[np.int64]:
        """(F + 1,) int64: file ``i`` owns rows ``offsets[i]:offsets[i + 1]``."""
        return np.concatenate([[0], np.cumsum(self.counts)]).astype(np.int64)

    def where(self, row: int) -> str:
        """Return file and line of a row, for messages."""
        for place, text in self.files:
            for line_number, line in enumerate(text.splitlines(), start=1):
                if not line.strip():
                    continue
                if row == 0:
                    return f"{place}:{line_number}"
                row -= 1
        raise IndexError(row)


def read_rows(files: Iterable[tuple[str, bytes]], layout: Layout) -> Rows:
    """Read the rows of files.

    Parameters
    ----------
    files : iterable of (str, bytes)
        Place of each file for messages, and its content; blank lines do not count.
    layout : Layout

    Raises
    ------
    DataError
        For the first row with another number of columns, or a value that is no finite number.
    """
    texts = tuple((where, decode_text(data, where)) for where, data in files)
    n_columns = len(layout.columns)
    tokens: list[str] = []
    counts = np.zeros(len(texts), np.int64)
    for i, (where, text) in enumerate(texts):
        for number, line in enumerate(text.splitlines(), start=1):
            row = line.split(layout.separator)
            if len(row) == n_columns:
                tokens += row
                counts[i] += 1
            elif line.strip():
                raise _wrong_count(layout, len(row), f"{where}:{number}")
    types = []
    if "type" in layout.columns:
        column = layout.columns.index("type")
        types = tokens[column::n_columns]
        del tokens[column::n_columns]
        n_columns -= 1
    try:
        numbers = np.array(tokens, np.float64).reshape(-1, n_columns)
    except ValueError:
        numbers = np.array([_number_or_nan(t) for t in tokens]).reshape(-1, n_columns)
    rows = Rows(layout, texts, types, numbers, counts)
    if not np.isfinite(numbers).all():
        row_index, column = (int(k) for k in np.argwhere(~np.isfinite(numbers))[0])
        name = [c for c in layout.columns if c != "type"][column]
        raise DataError(
            f"expected a finite number in column '{name}' of a {layout.what}, found "
            f"'{tokens[row_index * n_columns + column].strip()}'",
            where=rows.where(row_index),
        )
    return rows


def _number_or_nan(token: str) -> float:
    try:
        return float(token)
    except ValueError:
        return np.nan


def _wrong_count(layout: Layout, found: int, where: str) -> DataError:
    relatives = [
        f"that is a {other.what}"
        for other in (LABEL, RESULT, TRACKING_LABEL)
        if len(other.columns) == found and other.separator == layout.separator
    ]
    return DataError(
        f"expected a {layout.what} of {len(layout.columns)} columns "
        f"({', '.join(layout.columns)}), found {found}",
        where=where,
        fix="; ".join(relatives) or "the row is cut off, or the file is of another kind",
    )


def frame_numbers(rows: Rows) -> NDArray[np.int64]:
    """Return the column ``frame``, (N,) int64.

    Raises
    ------
    DataError
        For the first number that is no frame's.
    """
    numbers = rows.column("frame")
    wrong = np.flatnonzero((numbers < 0) | (numbers != np.rint(numbers)))
    if wrong.size:
        row = int(wrong[0])
        raise DataError(
            f"expected the number of a frame in column 'frame', found {numbers[row]:g}",
            where=rows.where(row),
        )
    return numbers.astype(np.int64)
