"""The neutral table: boxes of any dataset, one row a box, as CSV, JSON Lines or Parquet."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError, UsageError
from drivekit.loaders.loader import Sniff
from drivekit.loaders.predictions.registry import Reader
from drivekit.loaders.predictions.table_columns import (
    is_blank,
    numbers,
    numbers_or_texts,
    texts,
    truths,
)
from drivekit.loaders.predictions.table_files import (
    Cell,
    RawTable,
    is_table,
    read_columns,
    write_columns,
)
from drivekit.model.boxes import BoxTable, FrameKey
from drivekit.model.dataset import Dataset
from drivekit.model.frames import Frame
from drivekit.model.rotations import yaw_of_quat
from drivekit.model.taxonomy import Taxonomy

Float = NDArray[np.float64]

_FRAME = ("scene", "frame", "coordinate_frame")
_CENTER, _SIZE = ("x", "y", "z"), ("length", "width", "height")
_QUAT = ("qw", "qx", "qy", "qz")
_VELOCITY = ("vx", "vy")
_BBOX = ("left", "top", "right", "bottom")
_REQUIRED = (*_FRAME, *_CENTER, *_SIZE, "label")
_KNOWN = {*_REQUIRED, "yaw", *_QUAT, "score", "track", *_VELOCITY, "n_points", "ignore", *_BBOX}
# Four turns: degrees go beyond, headings do not.
_MOST_RAD = 8 * np.pi


def _sniff(path: Path) -> Sniff:
    inside = _table_in(path)
    if inside is not None:
        return Sniff(0.9, f"a folder with {inside.name}")
    if path.is_file() and is_table(path):
        with path.open("rb") as file:
            head = file.read(4096)
        if b"coordinate_frame" in head:
            return Sniff(1.0, "a table with a column coordinate_frame")
        return Sniff(0.5, f"a file that ends in {path.suffix}")
    return Sniff(0.0, "no file that ends in .csv, .jsonl or .parquet")


def _table_in(path: Path) -> Path | None:
    """Return the table in a folder that ``drivekit predict`` has written."""
    found = [file for file in sorted(path.glob("predictions.*")) if is_table(file)]
    return found[0] if len(found) == 1 else None


def read_table(
    path: Path, *, dataset: Dataset | None = None, taxonomy: Taxonomy | None = None
) -> BoxTable:
    """Read predictions from a neutral table.

    Parameters
    ----------
    path : Path
        The table, or the folder that ``drivekit predict`` wrote it to.
    dataset : Dataset, optional
        Not needed: the table names its scenes and frames.
    taxonomy : Taxonomy, optional
        Classes the labels must be of; the labels themselves, in order of appearance, otherwise.

    Returns
    -------
    BoxTable
        Frames in order of appearance; a row that fills only ``scene`` and ``frame`` stands for a
        frame without boxes. Boxes are numbered as the file lists them.

    Raises
    ------
    DataError
        A column that is missing, a cell that cannot be read (with row and column), a frame in two
        coordinate frames, a class that ``taxonomy`` does not have.
    """
    del dataset
    return _boxes(read_columns(_table_in(path) or path), taxonomy, has_scores=True)


def ground_truth_table(path: str | Path, taxonomy: Taxonomy | None = None) -> BoxTable:
    """Read ground truth from a neutral table: as :func:`read_table`, without a column ``score``."""
    return _boxes(read_columns(Path(path)), taxonomy, has_scores=False)


READER = Reader("table", "neutral table: CSV, JSON Lines, Parquet", _sniff, read_table)


def _boxes(raw: RawTable, taxonomy: Taxonomy | None, *, has_scores: bool) -> BoxTable:
    _require_columns(raw, has_scores=has_scores)
    labels = texts(raw, "label")
    is_box = np.array([label != "" for label in labels], bool)
    _require_blank(raw, np.flatnonzero(~is_box).tolist())
    keys, frame_of_row = _frames(raw)
    coordinate_frames = _coordinate_frames(raw, frame_of_row, len(keys), is_box)

    # From here on only boxes, grouped by frame; ids follow the file.
    rows = np.flatnonzero(is_box)
    ids = np.argsort(frame_of_row[rows], kind="stable")
    rows = rows[ids]
    counts = np.bincount(frame_of_row[rows], minlength=len(keys))
    named = [labels[i] for i in rows.tolist()]
    if taxonomy is None:
        taxonomy = Taxonomy("table", tuple(dict.fromkeys(label for label in labels if label)))
    return BoxTable(
        label=_labels(raw, named, rows, taxonomy),
        row=ids,
        taxonomy=taxonomy,
        score=_filled(raw, "score", rows) if has_scores else None,
        track=np.array(texts(raw, "track"), np.str_)[rows] if "track" in raw.columns else None,
        velocity=_stacked(raw, _VELOCITY, rows),
        n_points=_optional(raw, "n_points", rows),
        extra=_extra(raw, rows),
        frames=tuple(keys),
        offsets=np.concatenate([[0], np.cumsum(counts)]),
        coordinate_frames=tuple(coordinate_frames),
        **_geometry(raw, rows),
    )


def _require_columns(raw: RawTable, *, has_scores: bool) -> None:
    required = [*_REQUIRED, *(["score"] if has_scores else [])]
    absent = [name for name in required if name not in raw.columns]
    if "yaw" not in raw.columns and not set(_QUAT) <= set(raw.columns):
        absent.append("yaw (or qw, qx, qy, qz)")
    if absent:
        raise DataError(
            f"expected a table of boxes; it lacks {', '.join(absent)} "
            f"(it has {', '.join(raw.columns) or 'none'})",
            where=raw.where,
            fix="docs/predictions.md lists the columns",
        )
    if "yaw" in raw.columns and "qw" in raw.columns:
        raise DataError(
            "rotations are given twice, as yaw and as qw, qx, qy, qz",
            where=raw.where,
            fix="leave one of them out",
        )
    if "score" in raw.columns and not has_scores:
        raise DataError(
            "expected ground truth, found a column 'score'",
            where=raw.where,
            fix="give this file as predictions, or leave the column out",
        )
    for group in (_VELOCITY, _BBOX):
        have = [name for name in group if name in raw.columns]
        if have and len(have) < len(group):
            raise DataError(
                f"columns {', '.join(group)} belong together; found only {', '.join(have)}",
                where=raw.where,
            )


def _require_blank(raw: RawTable, rows: list[int]) -> None:
    """Rows without a label stand for frames without boxes and hold nothing else."""
    for i in rows:
        filled = [n for n, cells in raw.columns.items() if n not in _FRAME and cells[i] is not None]
        filled = [name for name in filled if not is_blank(raw.columns[name][i])]
        if filled:
            raise DataError(
                f"expected the class of a box (the row has a {filled[0]}), found nothing",
                where=raw.place(i, "label"),
            )


def _frames(raw: RawTable) -> tuple[list[FrameKey], NDArray[np.int64]]:
    """Return the frames in order of appearance, and each row's position among them."""
    scenes, frames = texts(raw, "scene"), texts(raw, "frame")
    for name, cells in (("scene", scenes), ("frame", frames)):
        if "" in cells:
            raise DataError("expected text, found nothing", where=raw.place(cells.index(""), name))
    position: dict[tuple[str, str], int] = {}
    of_row = [position.setdefault(pair, len(position)) for pair in zip(scenes, frames, strict=True)]
    return [FrameKey(*pair) for pair in position], np.array(of_row, np.int64)


def _coordinate_frames(
    raw: RawTable, frame_of_row: NDArray[np.int64], n_frames: int, is_box: NDArray[np.bool_]
) -> list[Frame]:
    names = texts(raw, "coordinate_frame")
    met = dict.fromkeys(zip(frame_of_row.tolist(), names, strict=True))
    chosen: dict[int, str] = {}
    for frame, name in met:
        if name and chosen.setdefault(frame, name) != name:
            wrong = (f == frame and n == name for f, n in zip(frame_of_row, names, strict=True))
            row = list(wrong).index(True)
            raise DataError(
                f"a frame's boxes are in one coordinate frame; found '{name}' after "
                f"'{chosen[frame]}'",
                where=raw.place(row, "coordinate_frame"),
            )
    if any(not name for _, name in met):
        blank = [i for i in np.flatnonzero(is_box).tolist() if not names[i]]
        if blank:
            raise DataError(
                "expected the coordinate frame of a box, found nothing",
                where=raw.place(blank[0], "coordinate_frame"),
                fix="name the frame its numbers are in, such as ego",
            )
    # Where no box is, any frame will do: the file's first.
    default = next(iter(chosen.values()), "")
    parsed = {name: _parse_frame(name) for name in {default, *chosen.values()}}
    return [parsed[chosen.get(i, default)] for i in range(n_frames)]


def _parse_frame(text: str) -> Frame:
    name, at, stamp = text.rpartition("@")
    is_stamp = at and stamp.removeprefix("-").isdecimal()
    return Frame(name, int(stamp)) if is_stamp else Frame(text)


def _labels(
    raw: RawTable, names: Sequence[str], rows: NDArray[np.int64], taxonomy: Taxonomy
) -> NDArray[np.int32]:
    table = {name: taxonomy.find(name) for name in dict.fromkeys(names)}
    unknown = [name for name, label in table.items() if label is None]
    if unknown:
        taxonomy.label(unknown[0], raw.place(int(rows[names.index(unknown[0])]), "label"))
    return np.array([table[name] for name in names], np.int32)


def _geometry(raw: RawTable, rows: NDArray[np.int64]) -> dict[str, Any]:
    """Return centre, size, yaw and, where given, quat; a box has all of them or none."""
    angles = _QUAT if "qw" in raw.columns else ("yaw",)
    names = (*_CENTER, *_SIZE, *angles)
    values = np.stack([numbers(raw, name)[rows] for name in names], 1)
    missing = np.isnan(values)
    partly = np.flatnonzero(missing.any(1) & ~missing.all(1))
    if partly.size:
        column = names[int(np.argmax(missing[partly[0]]))]
        raise DataError(
            "expected a number, found nothing",
            where=raw.place(int(rows[partly[0]]), column),
            fix="fill all of a box's position, size and rotation, or, for an object known only in "
            "the image, none",
        )
    center, size, angle = values[:, :3], values[:, 3:6], values[:, 6:]
    negative = np.argwhere(size < 0)
    if negative.size:
        i, k = negative[0].tolist()
        raise DataError(
            f"expected a size, found {size[i, k]:g}", where=raw.place(int(rows[i]), _SIZE[k])
        )
    if angles != _QUAT:
        wide = np.flatnonzero(np.abs(angle[:, 0]) > _MOST_RAD)
        if wide.size:
            raise DataError(
                f"expected an angle in radians, found {angle[wide[0], 0]:g}",
                where=raw.place(int(rows[wide[0]]), "yaw"),
                fix="angles in degrees are to be divided by 57.29578, whole turns to be taken off",
            )
        return {"center": center, "size": size, "yaw": angle[:, 0]}
    norm = np.linalg.norm(angle, axis=1, keepdims=True)
    if (norm < 1e-9).any():
        row = int(rows[int(np.argmin(norm))])
        raise DataError("expected a quaternion, found zeros", where=raw.place(row, "qw"))
    return {"center": center, "size": size, "yaw": yaw_of_quat(angle), "quat": angle / norm}


def _filled(raw: RawTable, name: str, rows: NDArray[np.int64]) -> Float:
    values = numbers(raw, name)[rows]
    blank = np.flatnonzero(np.isnan(values))
    if blank.size:
        row = int(rows[blank[0]])
        raise DataError("expected a number, found nothing", where=raw.place(row, name))
    return values


def _optional(raw: RawTable, name: str, rows: NDArray[np.int64]) -> Float | None:
    return numbers(raw, name)[rows] if name in raw.columns else None


def _stacked(raw: RawTable, names: Sequence[str], rows: NDArray[np.int64]) -> Float | None:
    if names[0] not in raw.columns:
        return None
    return np.stack([numbers(raw, name)[rows] for name in names], 1)


def _extra(raw: RawTable, rows: NDArray[np.int64]) -> dict[str, NDArray[Any]]:
    extra: dict[str, NDArray[Any]] = {}
    if "left" in raw.columns:
        extra["bbox"] = np.stack([numbers(raw, name)[rows] for name in _BBOX], 1)
    if "ignore" in raw.columns:
        extra["ignore"] = truths(raw, "ignore")[rows]
    free = [name for name in raw.columns if name not in _KNOWN]
    for name in free:
        base, _, number = name.rpartition(".")
        if not (base and number.isdecimal()):
            extra[name] = numbers_or_texts(raw, name)[rows]
        elif number == "0":
            # kitti.0, kitti.1 … are the columns of one array.
            parts = [f"{base}.{k}" for k in range(len(free)) if f"{base}.{k}" in free]
            extra[base] = np.stack([numbers(raw, part)[rows] for part in parts], 1)
    return extra


def write_table(path: str | Path, table: BoxTable) -> None:
    """Write boxes as a neutral table that :func:`read_table` and :func:`ground_truth_table` read.

    Parameters
    ----------
    path : str or Path
        Ends in ``.csv``, ``.jsonl`` or ``.parquet``.
    table : BoxTable
        Frames without boxes become rows of their own. Numbers are written so that they come back
        bit for bit; rows are numbered anew.

    Raises
    ------
    UsageError
        For an extra column that would take the place of one of the table's own, another suffix,
        or a place that cannot be written.
    """
    boxes: dict[str, NDArray[Any]] = {
        **_split(table.center, _CENTER),
        **_split(table.size, _SIZE),
        **({"yaw": table.yaw} if table.quat is None else _split(table.quat, _QUAT)),
        "label": np.array(table.names(), object),
    }
    for name in ("score", "track", "n_points"):
        if getattr(table, name) is not None:
            boxes[name] = getattr(table, name)
    if table.velocity is not None:
        boxes.update(_split(table.velocity, _VELOCITY))
    require_free_names(table.extra)
    for name, values in table.extra.items():
        boxes.update(_extra_cells(name, values))

    counts = np.diff(table.offsets)
    frame_of_line = np.repeat(np.arange(table.n_frames), np.maximum(counts, 1))
    is_box = counts[frame_of_line] > 0
    cells: dict[str, Sequence[Cell]] = {
        "scene": [table.frames[i].scene for i in frame_of_line],
        "frame": [table.frames[i].key for i in frame_of_line],
        "coordinate_frame": [str(table.coordinate_frames[i]) for i in frame_of_line],
    }
    for name, values in boxes.items():
        line = np.full(len(frame_of_line), None, object)
        line[is_box] = [None if v != v or v == "" else v for v in values.tolist()]
        cells[name] = line.tolist()
    write_columns(Path(path), cells)


def require_free_names(names: Iterable[str]) -> None:
    """Raise UsageError for an extra column that a table could not have beside its own."""
    for name in names:
        if name in _KNOWN - {"ignore"}:
            raise UsageError(
                f"the extra column '{name}' has the name of one of the table's own",
                fix="call the column otherwise",
            )
        if not name.strip():
            raise UsageError("an extra column has no name", fix="name the column")


def _split(values: NDArray[Any], names: Sequence[str]) -> dict[str, NDArray[Any]]:
    return {name: values[:, i] for i, name in enumerate(names)}


def _extra_cells(name: str, values: NDArray[Any]) -> Mapping[str, NDArray[Any]]:
    if values.dtype == bool:
        values = values.astype(np.float64)
    if name == "bbox":
        return _split(values, _BBOX)
    if values.ndim == 1:
        return {name: values}
    flat = values.reshape(len(values), math.prod(values.shape[1:]))
    return _split(flat, [f"{name}.{k}" for k in range(flat.shape[1])])
