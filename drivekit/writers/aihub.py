"""AI Hub's passenger AV layout (승용 자율주행차): sequences, zipped as they are downloaded."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, Final, Literal

import numpy as np

from drivekit.errors import UsageError
from drivekit.io.atomic import atomic_folder
from drivekit.io.pcd import write_pcd
from drivekit.model.dataset import BOXES, Dataset, Scene
from drivekit.model.points import PointCloud
from drivekit.writers.aihub_labels import CLASSES, USUAL, boxes_document, polygons_document
from drivekit.writers.aihub_meta import meta_document
from drivekit.writers.aihub_native import Reading, reading_of
from drivekit.writers.archive import NameEncoding, write_zips
from drivekit.writers.camera_labels import labels_of
from drivekit.writers.class_names import Names, native_names
from drivekit.writers.files import jpeg_of, put
from drivekit.writers.frames import (
    LabelledFrame,
    Progress,
    count_labelled,
    first_channel,
    labelled_frames,
)

FORMAT: Final = "aihub-passenger-av"
TITLE: Final = "088.승용_자율주행차_주간_도심도로_데이터"

Form = Literal["zips", "folders", "archive"]

_TOP = "01-1.정식개방데이터"
_SOURCE, _LABEL = "01.원천데이터", "02.라벨링데이터"
_SEQUENCE = re.compile(r"\d{2}_\d{6}_\d{6}")
_KOREA = timezone(timedelta(hours=9))

#: Folder of each camera, and what its file names carry.
_CAMERAS: Mapping[str, tuple[str, str]] = {
    "front": ("camera", ""),
    "left_front": ("camera_leftfront", "leftfront_"),
    "left_rear": ("camera_leftrear", "leftrear_"),
    "right_front": ("camera_rightfront", "rightfront_"),
    "right_rear": ("camera_rightrear", "rightrear_"),
}


@dataclass(frozen=True, slots=True)
class _Part:
    """Where a split goes."""

    folder: str
    source: str
    label: str


_TRAINING = _Part("Training", "TS", "TL")
_VALIDATION = _Part("Validation", "VS", "VL")


def write_aihub(
    dataset: Dataset,
    path: str | Path,
    *,
    title: str = TITLE,
    form: Form = "zips",
    part_bytes: int | None = None,
    names: NameEncoding = "utf-8",
    cameras: Mapping[str, str] | None = None,
    classes: Names | None = None,
    reading: Reading | None = None,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> None:
    """Write the labelled frames of a dataset as a download of AI Hub's passenger AV series.

    Labels are those that the front camera sees; objects without a place in space are left out.

    Parameters
    ----------
    dataset : Dataset
        Scenes of the split ``val`` become validation data, all others training data.
    path : str or Path
        The folder that will hold the dataset folder.
    title : str
        Name of the dataset folder.
    form : {"zips", "folders", "archive"}
        Zips in folders, as downloaded; unpacked; or all in a single zip beside nothing else.
    part_bytes : int, optional
        Split the zips of source data into ``TS1.zip``, ``TS2.zip`` … of at most this size.
    names : {"utf-8", "cp949"}
        How names inside of zips are written; Korean Windows writes CP949.
    cameras : mapping of str to str, optional
        Channel of each of AI Hub's five cameras (``front``, ``left_front`` …). By default those of
        these names, or the first camera as ``front``.
    classes : mapping of str to str or None, optional
        What classes are called there, where drivekit does not know or should not decide.
    reading : mapping of str to str, optional
        What numbers mean, where that is disputed: options of the profile and their values.
    overwrite : bool
        Replace what is there.
    progress : callable, optional
        Called with the number of frames done and of all.

    Raises
    ------
    UsageError
        If a class has no name there, a camera is no pinhole, or the folder is not empty.
    MissingDataError
        If a scene has no camera, LiDAR or calibration.
    """
    ids = _sequence_ids(dataset)
    meant = reading_of({**USUAL, "extrinsic": "xyz-flu"}, reading)
    with atomic_folder(path, overwrite=overwrite) as root:
        work = root / "unpacked"
        parts = _write_folders(dataset, ids, work, cameras, classes, meant, progress)
        top = root / title / _TOP
        if form == "archive":
            whole = ((f"{title}/{_TOP}/{name}", data) for name, data in _tree(work))
            write_zips(root, title, whole, names=names)
        for part in parts if form != "archive" else ():
            for kind, stem in ((_SOURCE, part.source), (_LABEL, part.label)):
                inside, target = work / part.folder / kind / stem, top / part.folder / kind
                target.mkdir(parents=True)
                if form == "folders":
                    inside.rename(target / stem)
                    continue
                limit = part_bytes if kind == _SOURCE else None
                write_zips(target, stem, _tree(inside), part_bytes=limit, names=names)
        shutil.rmtree(work)


def _sequence_ids(dataset: Dataset) -> dict[str, str]:
    """Return the name ``NN_HHMMSS_YYMMDD`` of each scene, made of its beginning where needed."""
    ids: dict[str, str] = {}
    for k, scene in enumerate(dataset):
        if _SEQUENCE.fullmatch(scene.id):
            ids[scene.id] = scene.id
            continue
        stamps = scene.timeline(BOXES).stamps_ns
        begin = "000000_000000"
        if stamps is not None and len(stamps):
            begin = datetime.fromtimestamp(int(stamps[0]) / 1e9, _KOREA).strftime("%H%M%S_%y%m%d")
        ids[scene.id] = f"{(k + 22) % 100:02d}_{begin}"
    if len(set(ids.values())) != len(ids):
        raise UsageError(
            "these scenes would get the same name: they begin at the same second, or have no time",
            fix="name the scenes NN_HHMMSS_YYMMDD, or write fewer than a hundred",
        )
    return ids


def _write_folders(
    dataset: Dataset,
    ids: Mapping[str, str],
    work: Path,
    cameras: Mapping[str, str] | None,
    classes: Names | None,
    reading: Reading,
    progress: Progress | None,
) -> list[_Part]:
    validation = dataset.splits["val"].scenes if "val" in dataset.splits else ()
    total = count_labelled(dataset)
    parts: dict[_Part, None] = {}
    for done, frame in enumerate(labelled_frames(dataset)):
        scene = frame.scene
        part = _VALIDATION if scene.id in validation else _TRAINING
        parts[part] = None
        channels = _channels(scene, cameras)
        source = work / part.folder / _SOURCE / part.source / ids[scene.id]
        label = work / part.folder / _LABEL / part.label
        for name, data in _source_files(frame, ids[scene.id], channels):
            put(source / name, data)
        for name, data in _label_files(frame, ids[scene.id], channels["front"], classes, reading):
            put(label / name, data)
        if frame.index == 0:
            lidar = first_channel(scene, "lidar")
            meta = meta_document(scene, channels, lidar, reading["extrinsic"])
            put(source / f"{ids[scene.id]}_meta_data.json", _json(meta, indent=2))
        if progress is not None:
            progress(done + 1, total)
    return list(parts)


def _channels(scene: Scene, cameras: Mapping[str, str] | None) -> dict[str, str]:
    """Return the channel of each of AI Hub's cameras that there is."""
    if cameras is not None:
        unknown = [name for name in cameras if name not in _CAMERAS]
        if unknown or "front" not in cameras:
            raise UsageError(
                f"cannot name cameras {', '.join(cameras)}",
                fix=f"give a channel for front, and for others of {', '.join(_CAMERAS)}",
            )
        return {n: first_channel(scene, "camera", c) for n, c in cameras.items()}
    known = {name: name for name in _CAMERAS if name in scene.sensors}
    return known if "front" in known else {"front": first_channel(scene, "camera")}


def _source_files(
    frame: LabelledFrame, sequence: str, channels: Mapping[str, str]
) -> Iterator[tuple[str, bytes]]:
    number = f"{frame.index + 1:02d}"
    lidar = first_channel(frame.scene, "lidar")
    cloud = frame.scene.points(lidar, frame.sensor(lidar))
    yield f"sensor_raw_data/lidar/{sequence}_{number}.pcd", _pcd(cloud)
    for name, channel in channels.items():
        folder, infix = _CAMERAS[name]
        image = frame.scene.image(channel, frame.sensor(channel))
        yield f"sensor_raw_data/{folder}/{sequence}_{infix}{number}.jpg", jpeg_of(image)


def _label_files(
    frame: LabelledFrame, sequence: str, front: str, classes: Names | None, reading: Reading
) -> Iterator[tuple[str, bytes]]:
    scene, k = frame.scene, frame.sensor(front)
    stem = f"{sequence}_{frame.index + 1:02d}"
    labels = labels_of(scene, front, k)
    labels = labels[labels.in_image]
    kept, names = native_names(labels.boxes.names(), CLASSES, FORMAT, classes)
    labels = labels[kept]
    camera = scene.calibration().camera(front)
    head = {"filename": f"{stem}.jpg", "resolution": [camera.width, camera.height]}
    inside = f"{sequence}/sensor_raw_data/camera/{stem}.json"
    yield f"3D/{inside}", _json(boxes_document(head, labels, names, reading))
    yield f"2D/{inside}", _json(polygons_document(head, labels, names, camera))


def _pcd(cloud: PointCloud) -> bytes:
    xyz = (cloud.xyz + cloud.origin).astype(np.float32)
    fields = dict(zip("xyz", np.ascontiguousarray(xyz.T), strict=True))
    if "intensity" in cloud.channels:
        fields["intensity"] = cloud.channels["intensity"]
    return write_pcd(None, fields)


def _json(document: Mapping[str, Any], indent: int | None = None) -> bytes:
    return json.dumps(document, ensure_ascii=False, indent=indent).encode()


def _tree(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield all files below a folder, sorted by name."""
    files = {p.relative_to(folder).as_posix(): p for p in folder.rglob("*") if p.is_file()}
    for name in sorted(files):
        yield name, files[name].read_bytes()
