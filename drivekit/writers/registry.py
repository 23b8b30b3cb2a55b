"""The table of writers: native layouts that a dataset can be written in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from drivekit.errors import UsageError
from drivekit.model.dataset import Dataset
from drivekit.writers.aihub import write_aihub
from drivekit.writers.aihub_families import FAMILIES
from drivekit.writers.aihub_tree import WRITERS
from drivekit.writers.etri_infra import write_etri_infra
from drivekit.writers.frames import Progress
from drivekit.writers.kitti import write_kitti
from drivekit.writers.nuscenes import write_nuscenes


@dataclass(frozen=True, slots=True)
class Writer:
    """A native layout that can be written.

    Parameters
    ----------
    name : str
        As the loader of the same format is called.
    summary : str
        One line for help texts.
    write : callable
        ``write(dataset, path, *, overwrite, progress, **options)``.
    """

    name: str
    summary: str
    write: Callable[..., None]


_WRITERS: Mapping[str, Writer] = {
    writer.name: writer
    for writer in (
        Writer("kitti-object", "KITTI 3D object detection: one rectified camera", write_kitti),
        Writer("nuscenes", "nuScenes tables and sensor files", write_nuscenes),
        Writer("aihub-passenger-av", "AI Hub 승용 자율주행차: zipped sequences", write_aihub),
        Writer("etri-infra-edge", "ETRI 나눔 인프라 엣지 3D: tables", write_etri_infra),
        *(Writer(f.format, f.summary, WRITERS[f.format]) for f in FAMILIES),
    )
}


def writers() -> Mapping[str, Writer]:
    """Return all writers by name."""
    return _WRITERS


def write(
    dataset: Dataset,
    format: str,
    path: str | Path,
    *,
    overwrite: bool = False,
    progress: Progress | None = None,
    **options: Any,
) -> None:
    """Write a dataset in a native layout; it appears whole or not at all.

    Parameters
    ----------
    dataset : Dataset
        Any, not only a synthetic one, that has what the layout needs.
    format : str
        Name of a writer.
    path : str or Path
        Folder to make.
    overwrite : bool
        Replace what is there.
    progress : callable, optional
        Called with the number of labelled frames done and of all.
    **options
        Of that writer.

    Raises
    ------
    UsageError
        If there is no such writer, or the dataset does not fit the layout.
    """
    if format not in _WRITERS:
        raise UsageError(f"'{format}' cannot be written", fix=f"choose of {', '.join(_WRITERS)}")
    _WRITERS[format].write(dataset, path, overwrite=overwrite, progress=progress, **options)
