"""Synthetic drives in native layouts, with predictions that err on purpose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from drivekit.api.evaluating import Progress
from drivekit.api.opening import ground_truth, open
from drivekit.errors import UsageError
from drivekit.io.atomic import atomic_folder
from drivekit.model.dataset import BOXES

if TYPE_CHECKING:
    from drivekit.model.boxes import BoxTable
    from drivekit.model.dataset import Dataset
    from drivekit.world.rig import Rig

_PROTOCOL_OF: Mapping[str, str] = {
    "kitti-object": "kitti-object",
    "nuscenes": "nuscenes-detection",
}
_PROTOCOL_OF_OTHERS: Final = "aihub-detection-like"
# What has to be said to read a layout whose numbers leave a question open, as it is written.
_SAID: Mapping[str, Mapping[str, str]] = {"aihub-fusion-tracking": {"yaw_unit": "rad"}}
_WIDTHS: Final = (16, 8192)
_MOST_MODELS: Final = 26  # they are called model_a to model_z
# Classes of protocols that stand for regions rather than for objects to be found.
_REGIONS = {"DontCare", "bicycle_rack"}


class Synthesized(NamedTuple):
    """What was written.

    Parameters
    ----------
    dataset : Path
    predictions : tuple of Path
        One of each model, the better one first.
    protocol : str
        That scores them.
    options : mapping of str to str
        Of the loader: what has to be said to read the dataset.
    """

    dataset: Path
    predictions: tuple[Path, ...]
    protocol: str
    options: Mapping[str, str] = MappingProxyType({})


def synthesize(
    out: str | Path,
    format: str,
    *,
    seed: int = 0,
    n_scenes: int = 1,
    n_frames: int = 20,
    density: float = 1.0,
    width: int = 960,
    n_models: int = 1,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> Synthesized:
    """Write a synthetic drive in a native layout, and what models would predict on it.

    Parameters
    ----------
    out : path
        Folder to make; it will hold ``data`` and ``predictions``.
    format : str
        Name of a writer.
    seed : int
        The same arguments give the same bytes.
    n_scenes, n_frames : int
        Scenes, and labelled frames in each.
    density : float
        How busy the street is.
    width : int [px]
        Of the images.
    n_models : int
        Each is worse than the one before.
    overwrite : bool
        Replace an earlier drive, a folder that holds ``data`` and ``predictions`` alone.
    progress : callable, optional

    Raises
    ------
    UsageError
        If there is no such writer, a number makes no sense, or the folder is not empty.
    """
    from drivekit.world import synthesize as make
    from drivekit.writers import write, writers

    if format not in writers():
        raise UsageError(f"'{format}' cannot be written", fix=f"choose of {', '.join(writers())}")
    for what, value, least, most in (
        ("pixels of width", width, *_WIDTHS), ("models", n_models, 0, _MOST_MODELS)
    ):  # fmt: skip
        if not least <= value <= most:
            raise UsageError(
                f"expected {least} to {most:,} {what}, got {value}",
                fix="give a number within these",
            )
    world = make(seed, n_frames, n_scenes=n_scenes, rig=_rig(format, width), density=density)

    def report(done: int, total: int) -> None:
        if progress is not None:
            progress(done, total, "frames")

    with atomic_folder(out, ours=("data", "predictions") if overwrite else ()) as draft:
        write(world, format, draft / "data", progress=report)
        dataset = open(draft / "data", format, **_SAID.get(format, {}))
        labelled = any(len(scene.timeline(BOXES)) for scene in dataset)
        models = range(n_models if labelled else 0)
        names = [_predict(dataset, format, draft / "predictions", k, seed) for k in models]
    target = Path(out)
    predictions = tuple(target / "predictions" / name for name in names)
    return Synthesized(target / "data", predictions, _protocol_of(format), _SAID.get(format, {}))


def _protocol_of(format: str) -> str:
    return _PROTOCOL_OF.get(format, _PROTOCOL_OF_OTHERS)


def _predict(dataset: Dataset, format: str, folder: Path, model: int, seed: int) -> str:
    """Write the predictions of one model in the form that suits the layout; return its name."""
    from drivekit.loaders.predictions.neutral_table import write_table
    from drivekit.world.detector import Recipe, detect
    from drivekit.writers import write_kitti_results, write_nuscenes_results

    folder.mkdir(exist_ok=True)
    truth = _predictable(ground_truth(dataset), format)
    names = list(dict.fromkeys(truth.names()))
    plain = Recipe()
    worse = replace(
        plain,
        confusions=dict(zip(names, names[1:] + names[:1], strict=True)),
        miss=plain.miss * (1 + 2 * model),
        place=plain.place * (1 + model),
        hallucinate=plain.hallucinate * (1 + model),
    )
    boxes = detect(truth, worse, seed + model).boxes
    name = f"model_{chr(ord('a') + model)}"
    if format == "kitti-object":
        write_kitti_results(boxes, dataset, folder / name)
    elif format == "nuscenes":
        name += ".json"
        write_nuscenes_results(boxes, folder / name)
    else:
        name += ".csv"
        write_table(folder / name, boxes)
    return name


def _rig(format: str, width: int) -> Rig:
    from drivekit.world import rig_of

    rig = rig_of(format)
    lidar = rig.lidars[0]
    return rig.scaled(width, lidar.columns, len(lidar.elevation))


def _predictable(boxes: BoxTable, format: str) -> BoxTable:
    """Leave out what has only an image box, and classes that models are not asked for."""
    import numpy as np

    from drivekit.metrics.registry import find_protocol

    protocol = find_protocol(_protocol_of(format))
    table = protocol.class_maps.get(boxes.taxonomy.name, {})
    objects = set(protocol.taxonomy.classes) - _REGIONS
    asked = [table.get(name, name) in objects for name in boxes.taxonomy.classes]
    return boxes.filter(np.isfinite(boxes.center).all(1) & np.array(asked)[boxes.label])
