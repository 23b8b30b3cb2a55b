"""Datasets written as a download of any of AI Hub's families."""

from __future__ import annotations

import io
import shutil
import tarfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Final, Literal

import numpy as np

from drivekit.errors import UsageError
from drivekit.geometry import boxes_at, transform_between, transform_boxes
from drivekit.io.atomic import atomic_folder
from drivekit.model.boxes import Boxes
from drivekit.model.dataset import Dataset, Scene, channels_of
from drivekit.model.frames import flu_of
from drivekit.writers.aihub_documents import Objects, image_document
from drivekit.writers.aihub_families import FAMILIES, Family, Place, as_bytes, mask_image
from drivekit.writers.aihub_native import Reading, reading_of
from drivekit.writers.archive import write_zips
from drivekit.writers.camera_labels import as_seen
from drivekit.writers.class_names import Names, native_names
from drivekit.writers.files import jpeg_of, png_of, put
from drivekit.writers.frames import (
    LabelledFrame,
    Progress,
    count_labelled,
    first_channel,
    labelled_frames,
)

Form = Literal["zips", "folders", "tars"]

#: Colours of a family's masks, by class.
COLORS: Final = {
    "vehicle": (0, 0, 142), "pedestrian": (220, 20, 60), "twoWheeler": (119, 11, 32),
}  # fmt: skip


def write_family(
    family: Family,
    dataset: Dataset,
    path: str | Path,
    *,
    form: Form = "zips",
    reading: Reading | None = None,
    classes: Names | None = None,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> None:
    """Write the labelled frames of a dataset as a download of one of AI Hub's families.

    The first LiDAR and the first camera are written; labels are in the LiDAR's frame.

    Parameters
    ----------
    family : Family
    dataset : Dataset
        Scenes of the split ``val`` become validation data, all others training data.
    path : str or Path
        The folder that will hold the dataset folder.
    form : {"zips", "folders", "tars"}
    reading : mapping of str to str, optional
        What numbers mean, where that is disputed: options of the profile and their values.
    classes : mapping of str to str or None, optional
        What classes are called there, where drivekit does not know or should not decide.
    overwrite : bool
        Replace what is there.
    progress : callable, optional
        Called with the number of frames done and of all.

    Raises
    ------
    UsageError
        If a class has no name there, a lens distorts, the reading is none, or the folder is not
        empty.
    MissingDataError
        If a scene lacks what the layout needs.
    """
    meant = reading_of(family.reading, reading)
    with atomic_folder(path, overwrite=overwrite) as root:
        work = root / "unpacked"
        _write_frames(family, dataset, work, meant, classes, progress)
        _pack(work, root / family.title, form)
        shutil.rmtree(work)


def _write_frames(
    family: Family,
    dataset: Dataset,
    work: Path,
    reading: Reading,
    classes: Names | None,
    progress: Progress | None,
) -> None:
    validation = dataset.splits["val"].scenes if "val" in dataset.splits else ()
    numbers = {scene_id: k for k, scene_id in enumerate(dataset.scene_ids, start=1)}
    tracks: dict[tuple[str, str], int] = {}
    total = count_labelled(dataset)
    for done, frame in enumerate(labelled_frames(dataset), start=1):
        scene = frame.scene
        is_val = scene.id in validation
        place = _place(frame, numbers[scene.id])
        sequence = family.sequence(place).format(train="val" if is_val else "train")
        stem = family.stem(place, sequence)
        words = _words(is_val) | {"sequence": sequence, "stem": stem}
        for name, data in _files(family, frame, place, stem, reading, classes, tracks):
            put(work / name.format(**words), data)
        if frame.index == 0:
            for name, content in family.scene_files(place, sequence, family.axes, reading):
                put(work / name.format(**words), as_bytes(content))
        if progress is not None:
            progress(done, total)


def _words(is_val: bool) -> dict[str, str]:
    split, letter = ("Validation", "V") if is_val else ("Training", "T")
    top = f"01-1.정식개방데이터/{split}"
    return {
        "source": f"{top}/01.원천데이터/{letter}S",
        "label": f"{top}/02.라벨링데이터/{letter}L",
    }


def _place(frame: LabelledFrame, number: int) -> Place:
    scene = frame.scene
    lidar = first_channel(scene, "lidar")
    cameras = channels_of(scene, "camera")
    stamp = scene.timeline(lidar).stamp(frame.sensor(lidar))
    return Place(scene, number, frame.index, stamp, lidar, cameras[0] if cameras else None)


def _files(
    family: Family,
    frame: LabelledFrame,
    place: Place,
    stem: str,
    reading: Reading,
    classes: Names | None,
    tracks: dict[tuple[str, str], int],
) -> Iterator[tuple[str, bytes]]:
    scene = frame.scene
    cloud = scene.points(place.lidar, frame.sensor(place.lidar))
    yield family.cloud, family.encode(cloud, family.axes)
    if family.row_of is not None:
        yield family.row, family.row_of(place)
    if family.image and place.camera is not None:
        _check_lens(scene, place.camera)
        image = scene.image(place.camera, frame.sensor(place.camera))
        yield family.image, (png_of if family.image.endswith("png") else jpeg_of)(image)
    if family.document is None and not family.mask:
        return
    objects = _objects(family, frame, place, stem, classes, tracks)
    if family.document is not None:
        yield family.label, as_bytes(family.document(objects, family.axes, reading))
    if family.image_label and place.camera is not None:
        yield family.image_label, as_bytes(image_document(objects))
    if family.mask and place.camera is not None:
        yield family.mask, mask_image(objects, COLORS)


def _check_lens(scene: Scene, camera: str) -> None:
    if any(scene.calibration().camera(camera).distortion):
        raise UsageError(
            f"the lens of {camera} distorts, which this layout has no place for",
            where=f"scene {scene.id}",
            fix="write rectified images",
        )


def _objects(
    family: Family,
    frame: LabelledFrame,
    place: Place,
    stem: str,
    classes: Names | None,
    tracks: dict[tuple[str, str], int],
) -> Objects:
    scene = frame.scene
    boxes = boxes_at(scene, place.lidar, frame.sensor(place.lidar))
    boxes = boxes[np.isfinite(boxes.center).all(1)]
    native = family.classes or tuple(COLORS)
    kept, names = native_names(boxes.names(), native, family.format, classes)
    boxes = boxes[kept]
    ids = boxes.track if boxes.track is not None else [str(row) for row in boxes.row]
    numbers = [tracks.setdefault((scene.id, str(t)), len(tracks) + 1) for t in ids]
    bbox, size = _image_boxes(scene, place, frame, boxes)
    return Objects(stem, boxes, names, numbers, bbox, size)


def _image_boxes(
    scene: Scene, place: Place, frame: LabelledFrame, boxes: Boxes
) -> tuple[np.ndarray[tuple[int, ...], np.dtype[np.float64]], tuple[int, int]]:
    if place.camera is None:
        return np.full((len(boxes), 4), np.nan), (0, 0)
    camera = scene.calibration().camera(place.camera)
    stamp = scene.timeline(place.camera).stamp(frame.sensor(place.camera))
    flu = transform_between(scene, flu_of(camera.frame.at(stamp)), boxes.frame)
    seen = as_seen(transform_boxes(boxes, flu), camera)
    return np.where(seen.in_image[:, None], seen.bbox, np.nan), (camera.width, camera.height)


def _pack(work: Path, top: Path, form: Form) -> None:
    for kind in sorted(work.glob("*/*/*/*")):
        target = top / kind.relative_to(work).parent
        target.mkdir(parents=True, exist_ok=True)
        if form == "folders":
            kind.rename(target / kind.name)
            continue
        files = {p.relative_to(kind).as_posix(): p for p in kind.rglob("*") if p.is_file()}
        contents = ((name, files[name].read_bytes()) for name in sorted(files))
        if form == "zips":
            write_zips(target, kind.name, contents)
        else:
            _write_tar(target / f"{kind.name}.tar", contents)


def _write_tar(path: Path, contents: Iterator[tuple[str, bytes]]) -> None:
    with tarfile.open(path, "w") as archive:
        for name, data in contents:
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))


#: A writer of each family.
WRITERS: Final = {family.format: partial(write_family, family) for family in FAMILIES}
