"""``frames.csv`` of a converted tree: what each exported frame was in the dataset."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from drivekit.errors import DataError
from drivekit.io.text import decode_text
from drivekit.model.boxes import FrameKey
from drivekit.model.exports import ExportedFrame, SensorFrame

FRAMES_CSV: Final = "frames.csv"

_COLUMNS: Final = (
    "id", "split", "scene", "frame", "index",
    "lidars", "lidar_indices", "lidar_frames", "lidar_stamps_ns",
    "cameras", "camera_indices", "camera_frames", "camera_stamps_ns",
)  # fmt: skip
_SEVERAL: Final = ";"
_SPELLED: Final = (("%", "%25"), (_SEVERAL, "%3B"))


def frames_csv(frames: Iterable[ExportedFrame]) -> bytes:
    """Return frames as the text of ``frames.csv``: UTF-8, a row each.

    Where a frame has several LiDARs or cameras, their cells hold lists separated by ``;``.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for frame in frames:
        place = (frame.id, frame.split, frame.frame.scene, frame.frame.key, frame.index)
        writer.writerow([*place, *_cells(frame.lidars), *_cells(frame.cameras)])
    return text.getvalue().encode()


def read_frames_csv(tree: str | Path) -> tuple[ExportedFrame, ...]:
    """Read the frames of a converted tree, in their order.

    Parameters
    ----------
    tree : str or Path
        The folder that holds ``frames.csv``, or the file.

    Raises
    ------
    DataError
        If the file is not there, is damaged, or names an id twice.
    """
    path = Path(tree)
    path = path if path.name == FRAMES_CSV else path / FRAMES_CSV
    if not path.is_file():
        raise DataError(
            "expected a tree that `drivekit convert` made; it has no frames.csv",
            where=str(path.parent),
            fix="name the folder given as --out",
        )
    rows = list(csv.reader(io.StringIO(decode_text(path.read_bytes(), str(path)), newline="")))
    if not rows or tuple(rows[0]) != _COLUMNS:
        raise DataError(f"expected the columns {', '.join(_COLUMNS)}", where=str(path))
    frames = tuple(_frame(row, f"{path}:{n}") for n, row in enumerate(rows[1:], start=2))
    if len({frame.id for frame in frames}) != len(frames):
        raise DataError("an id occurs twice", where=str(path))
    return frames


def _frame(row: list[str], where: str) -> ExportedFrame:
    try:
        id_, split, scene, key, index, *sensors = row
        lidars, cameras = _sensors(*sensors[:4]), _sensors(*sensors[4:])
        return ExportedFrame(id_, split, FrameKey(scene, key), int(index), lidars, cameras)
    except (ValueError, TypeError):
        raise DataError(
            f"expected {len(_COLUMNS)} cells that make a frame, found {row}",
            where=where,
            fix="convert again, or restore the file",
        ) from None


def _cells(sensors: Mapping[str, SensorFrame]) -> list[str]:
    return [
        _joined(sensors),
        _joined(str(frame.index) for frame in sensors.values()),
        _joined(frame.key for frame in sensors.values()),
        _joined("" if f.stamp_ns is None else str(f.stamp_ns) for f in sensors.values()),
    ]


def _joined(texts: Iterable[str]) -> str:
    return _SEVERAL.join(_spelled(text) for text in texts)


def _spelled(text: str) -> str:
    for character, code in _SPELLED:
        text = text.replace(character, code)
    return text


def _sensors(channels: str, indices: str, keys: str, stamps: str) -> dict[str, SensorFrame]:
    if not channels:
        return {}
    columns = zip(*(_parts(cell) for cell in (channels, indices, keys, stamps)), strict=True)
    return {
        channel: SensorFrame(int(index), key, int(stamp) if stamp else None)
        for channel, index, key, stamp in columns
    }


def _parts(cell: str) -> list[str]:
    parts = cell.split(_SEVERAL)
    for character, code in reversed(_SPELLED):
        parts = [part.replace(code, character) for part in parts]
    return parts
