"""KITTI's text rows, of many files at once: labels, results, detections as comma-separated text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError
from drivekit.io.text import decode_text

_GEOMETRY = ("height", "width", "length", "x", "y", "z", "rotation_y")
_BBOX = ("left", "top", "right", "bottom")
_BLOCK = 100_000


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


@dataclass(frozen=True, eq=False, slots=True)
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

    @property
    def names(self) -> list[str]:
        """Names of the columns of ``numbers``."""
        return [name for name in self.layout.columns if name != "type"]

    def column(self, name: str) -> NDArray[np.float64]:
        """Return a column of numbers by name."""
        return self.numbers[:, self.names.index(name)]

    def columns(self, names: Sequence[str]) -> NDArray[np.float64]:
        """Return some columns of numbers, (N, len(names))."""
        return self.numbers[:, [self.names.index(name) for name in names]]

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
        return self._find(row)[0]

    def token(self, row: int, name: str) -> str:
        """Return a value of a row as written, for messages."""
        values = self._find(row)[1].split(self.layout.separator)
        return values[self.layout.columns.index(name)].strip()

    def _find(self, row: int) -> tuple[str, str]:
        file = int(np.searchsorted(self.offsets, row, side="right")) - 1
        place, text = self.files[file]
        filled = [(i, line) for i, line in enumerate(text.splitlines(), start=1) if line.strip()]
        number, line = filled[row - int(self.offsets[file])]
        return f"{place}:{number}", line


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
    counts = np.zeros(len(texts), np.int64)
    types: list[str] = []
    blocks: list[NDArray[np.float64]] = []
    tokens: list[str] = []
    for i, (where, text) in enumerate(texts):
        for number, line in enumerate(text.splitlines(), start=1):
            row = line.split(layout.separator)
            if len(row) == n_columns:
                tokens += row
                counts[i] += 1
            elif line.strip():
                raise _wrong_count(layout, len(row), f"{where}:{number}")
        if len(tokens) > _BLOCK or i == len(texts) - 1:
            blocks.append(_parsed(tokens, layout, types))
            tokens = []
    numbers = np.concatenate(blocks) if blocks else _parsed([], layout, types)
    rows = Rows(layout, texts, types, numbers, counts)
    if not np.isfinite(numbers).all():
        i, column = (int(k) for k in np.argwhere(~np.isfinite(numbers))[0])
        raise DataError(
            f"expected a finite number in column '{rows.names[column]}' of a {layout.what}, found "
            f"'{rows.token(i, rows.names[column])}'",
            where=rows.where(i),
        )
    return rows


def _parsed(tokens: list[str], layout: Layout, types: list[str]) -> NDArray[np.float64]:
    """Return the numbers among the tokens of some rows, NaN for what is none."""
    n_columns = len(layout.columns)
    if "type" in layout.columns:
        column = layout.columns.index("type")
        types += tokens[column::n_columns]
        del tokens[column::n_columns]
        n_columns -= 1
    try:
        numbers = np.array(tokens, np.float64)
    except ValueError:
        numbers = np.array([_number_or_nan(token) for token in tokens], np.float64)
    return numbers.reshape(-1, n_columns)


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
