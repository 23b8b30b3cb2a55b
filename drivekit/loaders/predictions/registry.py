"""The table of readers of predictions: who can read a path, and how sure it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pathlib import Path

from drivekit.errors import DataError, UsageError
from drivekit.io.paths import system_path
from drivekit.io.payload import check_payload
from drivekit.loaders.loader import Sniff
from drivekit.model.boxes import BoxTable
from drivekit.model.dataset import Dataset

# Ours, by module; each module holds one Reader called READER.
_BUILT_IN: Mapping[str, str] = {
    "kitti": "drivekit.loaders.predictions.kitti_results",
    "kitti-csv": "drivekit.loaders.predictions.kitti_csv",
    "nuscenes": "drivekit.loaders.predictions.nuscenes_results",
    "openpcdet-pkl": "drivekit.loaders.predictions.openpcdet_pickle",
    "mmdet3d-pkl": "drivekit.loaders.predictions.mmdet3d_pickle",
    "table": "drivekit.loaders.predictions.neutral_table",
}

_HEAD_BYTES = 64


@dataclass(frozen=True, slots=True)
class Reader:
    """A form of predictions that can be read.

    Parameters
    ----------
    name : str
        What ``--pred-format`` takes.
    summary : str
        One line for help texts.
    sniff : callable
        ``sniff(path) -> Sniff``; looks at names and the first bytes, never raises for a foreign
        path.
    read : callable
        ``read(path, *, dataset=None, **options) -> BoxTable`` whose rows are numbered from 0 in
        native reading order. ``dataset`` is what the predictions are for, where it is known.
    options : mapping of str to str
        Those that ``--pred-option`` takes, as texts, and what each says.
    """

    name: str
    summary: str
    sniff: Callable[[Path], Sniff]
    read: Callable[..., BoxTable]
    options: Mapping[str, str] = field(default_factory=dict)


@cache
def readers() -> Mapping[str, Reader]:
    """Return all readers by name."""
    table: dict[str, Reader] = {}
    for name, module in _BUILT_IN.items():
        table[name] = import_module(module).READER
    return table


def find_reader(path: str | Path, format: str | None = None) -> Reader:
    """Return the reader of a path: the one that is named, else the one that is surest.

    Raises
    ------
    DataError
        If the path does not exist, is an empty file or a Git-LFS pointer, or no reader recognises
        it.
    UsageError
        If there is no such reader, or two are equally sure.
    """
    root = Path(path)
    if not root.exists():
        raise DataError("no such file or folder", where=str(root), fix="check the path")
    table = readers()
    if format is not None and format not in table:
        raise UsageError(
            f"unknown form of predictions '{format}'", fix=f"choose of {', '.join(table)}"
        )
    return table[format if format is not None else _sniffed(root, table)]


def read_predictions(
    path: str | Path,
    format: str | None = None,
    *,
    dataset: Dataset | None = None,
    **options: str,
) -> BoxTable:
    """Read predictions, finding out their form unless it is named.

    Parameters
    ----------
    path : str or Path
    format : str, optional
        Name of a reader.
    dataset : Dataset, optional
        What the predictions are for: gives frames without detections and the scenes of frame keys
        where the files do not, and lets results for other data be told.
    **options
        Of the reader: ``Reader.options``.

    Returns
    -------
    BoxTable
        With scores; frames without detections that the files cover are in it.

    Raises
    ------
    DataError
        If the path does not exist, no reader recognises it, or none of its frames belongs to
        ``dataset``.
    UsageError
        If there is no such reader or option, or two are equally sure.
    """
    root = Path(path)
    reader = find_reader(root, format)
    strange = [name for name in options if name not in reader.options]
    if strange:
        raise UsageError(
            f"predictions of the form {reader.name} take no option '{strange[0]}'",
            fix=f"choose of {', '.join(reader.options)}" if reader.options else None,
        )
    boxes = reader.read(root, dataset=dataset, **options)
    if dataset is not None:
        _require_same_data(boxes, dataset, root)
    return boxes


def _sniffed(root: Path, table: Mapping[str, Reader]) -> str:
    if root.is_file():
        with system_path(root).open("rb") as file:
            check_payload(file.read(_HEAD_BYTES), str(root))
    guesses = {name: reader.sniff(root) for name, reader in table.items()}
    best = max(guess.confidence for guess in guesses.values())
    if best <= 0:
        looked = "; ".join(f"{name}: {guess.why}" for name, guess in guesses.items())
        raise DataError(
            f"these are no predictions that drivekit knows ({looked})",
            where=str(root),
            fix="give the file or folder that holds them, or name the form (--pred-format)",
        )
    names = [name for name, guess in guesses.items() if guess.confidence == best]
    if len(names) > 1:
        raise UsageError(
            f"these predictions could be {' or '.join(names)}",
            where=str(root),
            fix="name the form (--pred-format)",
        )
    return names[0]


def _require_same_data(boxes: BoxTable, dataset: Dataset, root: Path) -> None:
    scenes = dict.fromkeys(frame.scene for frame in boxes.frames)
    here = set(dataset.scene_ids)
    if scenes and here.isdisjoint(scenes):
        raise DataError(
            f"these predictions are for other data: none of their {len(scenes)} scenes (such as "
            f"{next(iter(scenes))}) is one of the {len(here)} of {dataset.info.root} (such as "
            f"{dataset.scene_ids[0] if here else 'none'})",
            where=str(root),
            fix="check which split they were made for",
        )
