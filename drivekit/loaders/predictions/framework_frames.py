"""What results of training frameworks mean: by the ``frames.csv`` of a tree, or by a dataset."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import msgspec

from drivekit.errors import MissingDataError, UsageError
from drivekit.io.json_text import parse_json_as
from drivekit.loaders.frames_csv import FRAMES_CSV, read_frames_csv
from drivekit.loaders.kitti_boxes import BOX_FRAME, KITTI
from drivekit.loaders.predictions.framework_results import Axes, Meaning, Place
from drivekit.model.boxes import FrameKey
from drivekit.model.dataset import BOXES, Dataset, Modality, Scene, channels_of, sensor_of
from drivekit.model.exports import ExportedFrame
from drivekit.model.frames import Frame, flu_of

#: Options of readers that take frames of trees.
OPTIONS: Final[Mapping[str, str]] = {
    "frames": "the frames.csv of the tree that the model was run on",
    "lidar": "the LiDAR whose frame boxes are in, where the dataset has several",
}
_TREE: Final = "drivekit.json"
_ABOVE: Final = 5


class _Class(msgspec.Struct):
    name: str | None = msgspec.field(name="as")


class _Summary(msgspec.Struct):
    """What is needed of ``drivekit.json``."""

    classes: dict[str, _Class]
    class_names: list[str] = []


def find_tree(path: Path, frames: str | None) -> Path | None:
    """Return the folder with ``frames.csv``: the one named, or the nearest at or above a file.

    Raises
    ------
    UsageError
        If the one that is named is not there.
    """
    if frames is not None:
        named = Path(frames).expanduser()
        folder = named.parent if named.name == FRAMES_CSV else named
        if not (folder / FRAMES_CSV).is_file():
            raise UsageError(
                "there is no frames.csv", where=frames, fix="give the one in the converted tree"
            )
        return folder
    above = [path.absolute().parent, *path.absolute().parent.parents][:_ABOVE]
    return next((f for f in above if (f / FRAMES_CSV).is_file() and (f / _TREE).is_file()), None)


def meaning_in_tree(tree: Path, dataset: Dataset | None) -> Meaning:
    """Return what ids and classes stand for in a tree that ``drivekit convert`` made.

    Parameters
    ----------
    tree : Path
    dataset : Dataset, optional
        The one that was converted; names of coordinate frames are its own.

    Raises
    ------
    DataError
        If ``frames.csv`` or ``drivekit.json`` is damaged.
    """
    exported = read_frames_csv(tree)
    here = set() if dataset is None else set(dataset.scene_ids)
    scenes: dict[str, Scene | None] = {}
    places: dict[str, Place | None] = {}
    for frame in exported:
        scene_id = frame.frame.scene
        if scene_id not in scenes:
            scenes[scene_id] = None
            if dataset is not None and scene_id in here:
                scenes[scene_id] = dataset[scene_id]
        places[frame.id] = Place(frame.frame, _axes_in_tree(frame, scenes[scene_id]))
    renamed, classes = _classes(tree)
    return Meaning(str(tree / FRAMES_CSV), places, renamed, classes)


def _axes_in_tree(frame: ExportedFrame, scene: Scene | None) -> dict[Axes, Frame]:
    axes: dict[Axes, Frame] = {}
    if frame.lidars:
        channel, shot = frame.sensor("lidar")
        axes["lidar"] = _sensor_frame(scene, channel, "lidar").at(shot.stamp_ns)
    if frame.cameras:
        channel, shot = frame.sensor("camera")
        axes["camera"] = flu_of(_sensor_frame(scene, channel, "camera").at(shot.stamp_ns))
    return axes


def _sensor_frame(scene: Scene | None, channel: str, modality: Modality) -> Frame:
    return Frame(channel) if scene is None else sensor_of(scene, channel, modality).frame


def meaning_in_dataset(dataset: Dataset, lidar: str | None) -> Meaning:
    """Return what ids stand for if they are the keys of a dataset's frames.

    Parameters
    ----------
    dataset : Dataset
    lidar : str, optional
        Channel of the LiDAR whose frame boxes are in; the only one of a scene unless given.
    """
    places: dict[str, Place | None] = {}
    for scene in dataset:
        channels = (lidar,) if lidar is not None else channels_of(scene, "lidar")
        axes: dict[Axes, Frame] = {}
        if dataset.info.taxonomy.name == KITTI.name:
            axes["camera"] = BOX_FRAME
        if len(channels) == 1:
            axes["lidar"] = sensor_of(scene, channels[0], "lidar").frame
        for key in scene.timeline(BOXES).keys:
            place = Place(FrameKey(scene.id, key), axes)
            places[key] = None if key in places else place
            places[f"{scene.id}/{key}"] = place
    return Meaning(dataset.info.root, places)


def meaning_of(
    path: Path, dataset: Dataset | None, frames: str | None = None, lidar: str | None = None
) -> Meaning:
    """Return what the ids and classes of results stand for.

    Parameters
    ----------
    path : Path
        Of the results.
    dataset : Dataset, optional
    frames, lidar : str, optional
        See ``OPTIONS``.

    Raises
    ------
    MissingDataError
        If there is neither a ``frames.csv`` nor a dataset.
    """
    tree = find_tree(path, frames)
    if tree is not None:
        return meaning_in_tree(tree, dataset)
    if dataset is None:
        raise MissingDataError(
            "these results name frames by the ids of a converted tree, and there is no frames.csv",
            where=str(path),
            fix="name the one in the tree that the model was run on (--pred-option "
            "frames=TREE/frames.csv)",
        )
    return meaning_in_dataset(dataset, lidar)


def _classes(tree: Path) -> tuple[dict[str, str], tuple[str, ...]]:
    """Return the classes of a tree that the dataset calls otherwise, and all by number.

    A class that several of the dataset's were put into keeps its name.
    """
    path = tree / _TREE
    if not path.is_file():
        return {}, ()
    document: _Summary = parse_json_as(path.read_bytes(), _Summary, str(path))
    sources: dict[str, list[str]] = {}
    for source, was in document.classes.items():
        if was.name is not None:
            sources.setdefault(was.name, []).append(source)
    renamed = {name: found[0] for name, found in sources.items() if found == [found[0]]}
    return {k: v for k, v in renamed.items() if k != v}, tuple(document.class_names)
