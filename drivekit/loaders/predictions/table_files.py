"""Tables as files: CSV, JSON Lines and Parquet to named columns, and back."""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from io import BytesIO, StringIO
from itertools import chain
from pathlib import Path
from types import ModuleType
from typing import Any, TypeAlias

from drivekit.errors import DataError, MissingExtraError, UsageError
from drivekit.io.atomic import atomic_file
from drivekit.io.paths import system_path
from drivekit.io.payload import check_payload
from drivekit.io.text import decode_text

#: A cell: text, a number, or ``None``; a blank text means the same as ``None``.
Cell: TypeAlias = str | float | None


@dataclass(frozen=True, slots=True)
class RawTable:
    """Columns as a file holds them.

    Parameters
    ----------
    where : str
        The file, for messages.
    columns : mapping of str to sequence of cells
        All of the same length.
    lines : sequence of int
        Line of the file that each row begins at; the row's number, from 1, where there are no
        lines.
    """

    where: str
    columns: Mapping[str, Sequence[Cell]]
    lines: Sequence[int]

    def place(self, row: int, column: str) -> str:
        """Return where a cell is, for messages."""
        return f"{self.where}:{self.lines[row]}, column '{column}'"


def read_columns(path: Path) -> RawTable:
    """Read a table; its suffix says which kind of file it is.

    Raises
    ------
    DataError
        An empty file, a Git-LFS pointer, an encoding that is neither UTF-8 nor CP949, a row with
        another number of cells, malformed JSON.
    UsageError
        Another suffix.
    MissingExtraError
        Parquet without the extra ``arrow``.
    """
    kind = _kind(path)
    data = system_path(path).read_bytes()
    check_payload(data, str(path))
    return kind.read(data, str(path))


def write_columns(path: Path, columns: Mapping[str, Sequence[Cell]]) -> None:
    """Write a table, whole or not at all; its suffix says which kind of file it becomes.

    Raises
    ------
    UsageError
        Another suffix than those that can be read, or a place that cannot be written.
    MissingExtraError
        Parquet without the extra ``arrow``.
    """
    data = _kind(path).encode(columns)
    with atomic_file(path) as draft:
        draft.write_bytes(data)


def is_table(path: Path) -> bool:
    """Tell by its suffix whether a file is a table."""
    return path.suffix.casefold() in _KINDS


def _read_csv(data: bytes, where: str) -> RawTable:
    text = decode_text(data, where).replace("\r\n", "\n")
    separator = max(",;\t", key=text.partition("\n")[0].count)
    is_plain = '"' not in text and f"{separator} " not in text
    split = _split_plain if is_plain else _split_quoted
    n_cells, flat, lines = split(text, separator, where)
    if not n_cells:
        raise DataError("expected a first line of column names, found blank lines", where=where)
    n_columns = n_cells[0]
    header = [name.strip() for name in flat[:n_columns]]
    if len(set(header)) != n_columns or "" in header:
        raise DataError(
            f"expected a first line of distinct column names, found {', '.join(header)}",
            where=f"{where}:{lines[0]}",
        )
    if set(n_cells) != {n_columns}:
        i = next(i for i, n in enumerate(n_cells) if n != n_columns)
        raise DataError(
            f"expected {n_columns} cells, one a column, found {n_cells[i]}",
            where=f"{where}:{lines[i]}",
            fix="the row is cut off, or a text that holds the separator lacks its quotes",
        )
    columns = {name: flat[n_columns + i :: n_columns] for i, name in enumerate(header)}
    return RawTable(where, columns, lines[1:])


def _split_plain(
    text: str, separator: str, where: str
) -> tuple[list[int], list[str], Sequence[int]]:
    """Return the number of cells of each row, all cells, and the line of each row.

    Twice as fast as the ``csv`` module, whose rows are lists of their own.
    """
    del where
    every = text.split("\n")
    rows = [line for line in every if line]
    lines: Sequence[int] = range(1, len(rows) + 1)
    if "" in every[:-1]:
        lines = [i for i, line in enumerate(every, start=1) if line]
    n_cells = [line.count(separator) + 1 for line in rows]
    return n_cells, separator.join(rows).split(separator), lines


def _split_quoted(
    text: str, separator: str, where: str
) -> tuple[list[int], list[str], Sequence[int]]:
    """Do the same for text with quotes, or blanks behind the separators."""
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, skipinitialspace=True)
    n_cells: list[int] = []
    flat: list[str] = []
    lines: list[int] = []
    begin = 1
    try:
        for row in reader:
            if row:
                n_cells.append(len(row))
                flat += row
                lines.append(begin)
            begin = reader.line_num + 1
    except csv.Error as error:
        raise DataError(f"malformed CSV: {error}", where=f"{where}:{reader.line_num}") from None
    return n_cells, flat, lines


def _write_csv(columns: Mapping[str, Sequence[Cell]]) -> bytes:
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(zip(*columns.values(), strict=True))
    return text.getvalue().encode("utf-8")


def _read_json_lines(data: bytes, where: str) -> RawTable:
    import msgspec

    decoder = msgspec.json.Decoder(dict[str, str | float | bool | None])
    rows, lines = [], []
    for number, line in enumerate(decode_text(data, where).split("\n"), start=1):
        if not line or line.isspace():
            continue
        try:
            rows.append(decoder.decode(line))
        except msgspec.DecodeError as error:
            raise DataError(
                f"expected one JSON object a line, of text and numbers: {error}",
                where=f"{where}:{number}",
            ) from None
        lines.append(number)
    names = dict.fromkeys(chain.from_iterable(rows))
    return RawTable(where, {name: [row.get(name) for row in rows] for name in names}, lines)


def _write_json_lines(columns: Mapping[str, Sequence[Cell]]) -> bytes:
    import msgspec

    encoder = msgspec.json.Encoder()
    rows = zip(*columns.values(), strict=True)
    # The first row names all columns; later ones leave out what is blank.
    return encoder.encode_lines(
        {name: cell for name, cell in zip(columns, row, strict=True) if cell is not None or i == 0}
        for i, row in enumerate(rows)
    )


def _read_parquet(data: bytes, where: str) -> RawTable:
    arrow, parquet = _arrow()
    try:
        table = parquet.read_table(BytesIO(data))
    except arrow.ArrowException as error:
        raise DataError(f"this is no Parquet file: {error}", where=where) from None
    columns = {name: table.column(name).to_pylist() for name in table.column_names}
    return RawTable(where, columns, range(1, table.num_rows + 1))


def _write_parquet(columns: Mapping[str, Sequence[Cell]]) -> bytes:
    arrow, parquet = _arrow()
    buffer = BytesIO()
    parquet.write_table(arrow.table({name: list(cells) for name, cells in columns.items()}), buffer)
    return buffer.getvalue()


def _arrow() -> tuple[ModuleType, ModuleType]:
    if find_spec("pyarrow") is None:
        raise MissingExtraError("arrow", "Parquet")
    import pyarrow
    import pyarrow.parquet

    return pyarrow, pyarrow.parquet


@dataclass(frozen=True, slots=True)
class _Kind:
    read: Callable[[bytes, str], RawTable]
    encode: Callable[[Mapping[str, Sequence[Cell]]], Any]


_CSV = _Kind(_read_csv, _write_csv)
_JSON_LINES = _Kind(_read_json_lines, _write_json_lines)
_PARQUET = _Kind(_read_parquet, _write_parquet)
_KINDS: Mapping[str, _Kind] = {
    ".csv": _CSV,
    ".jsonl": _JSON_LINES,
    ".ndjson": _JSON_LINES,
    ".parquet": _PARQUET,
}


def _kind(path: Path) -> _Kind:
    suffix = path.suffix.casefold()
    if suffix not in _KINDS:
        raise UsageError(
            f"expected a table with one of the suffixes {', '.join(_KINDS)}, found '{suffix}'",
            where=str(path),
            fix="rename the file after what it holds",
        )
    return _KINDS[suffix]
