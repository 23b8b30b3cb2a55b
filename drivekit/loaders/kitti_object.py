"""KITTI 3D object detection: single frames, each with a calibration of its own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final, NoReturn

import numpy as np

from drivekit.errors import DataError, MissingDataError
from drivekit.io.storage import Storage
from drivekit.loaders.ground_truth import read_boxes
from drivekit.loaders.kitti_boxes import BOX_FRAME, KITTI, USUAL, box_columns, labels_of
from drivekit.loaders.kitti_calibration import (
    EXTRINSIC,
    VELODYNE,
    calibration,
    is_inverted,
    read_matrices,
    with_inverted_mounting,
)
from drivekit.loaders.kitti_files import (
    IMAGE_SUFFIXES,
    Part,
    image_ref,
    open_parts,
    part_splits,
    read_cloud,
    size_of,
    sniff_parts,
    stem_of,
)
from drivekit.loaders.kitti_text import LABEL, read_rows
from drivekit.loaders.loader import Loader, Option, Sniff, is_set
from drivekit.loaders.splits import list_entries, official_splits, split_of
from drivekit.model.boxes import Boxes, BoxTable, FrameKey
from drivekit.model.calibration import Calibration
from drivekit.model.dataset import BOXES, DatasetInfo, Finding, Sensor, Split, sensor_of
from drivekit.model.frames import Frame
from drivekit.model.images import ImageRef
from drivekit.model.points import PointCloud
from drivekit.model.readings import CHOICES, Reading, reading_of
from drivekit.model.timeline import Timeline
from drivekit.model.trajectory import Trajectory

_NAME: Final = "kitti-object"
_LIDAR: Final = "velodyne"
_CAMERAS: Final[Mapping[str, str]] = {f"P{k}": f"image_{k}" for k in range(4)}

# Folder: what its files end in. The points may have been cut to the camera's view; the full scan
# goes first.
_FOLDERS: Final[Mapping[str, tuple[str, ...]]] = {
    "velodyne": (".bin",),
    "velodyne_reduced": (".bin",),
    **dict.fromkeys(_CAMERAS.values(), IMAGE_SUFFIXES),
    "label_2": (".txt",),
    "calib": (".txt",),
}
_FIX: Final = {
    "label_2": "download it, or make it empty if the frame is known to hold no object",
    "calib": "download data_object_calib.zip",
}
# Lists that number frames of the training part, whatever they hold.
_LEARNT_FROM: Final = ("train", "val", "trainval")
_SURENESS: Final = {"label_2": 0.9, "image_2": 0.9, "image_3": 0.9, "velodyne_reduced": 0.8}


@dataclass(frozen=True)
class KittiFrame:
    """A scene of one frame; see :class:`drivekit.model.dataset.Scene`.

    Parameters
    ----------
    storage : Storage
    id : str
    key : str
        Native name, six digits.
    part : str
        ``"training"`` or ``"testing"``.
    files : mapping of str to str
        Name of its file in each folder that has one.
    inverted : bool
        Whether ``Tr_velo_to_cam`` leads from the camera to the LiDAR.
    reading : Reading
        What the numbers of labels mean.
    """

    storage: Storage
    id: str
    key: str
    part: str
    files: Mapping[str, str]
    inverted: bool = False
    reading: Reading = USUAL

    @property
    def tags(self) -> Mapping[str, str]:
        """The part of the download it belongs to."""
        return {"part": self.part}

    @property
    def sensors(self) -> Mapping[str, Sensor]:
        """The LiDAR and the cameras that this frame has files of."""
        sensors = {}
        if self._scan is not None:
            sensors[_LIDAR] = Sensor(_LIDAR, "lidar", VELODYNE)
        for channel in _CAMERAS.values():
            if channel in self.files:
                sensors[channel] = Sensor(channel, "camera", Frame(channel))
        return sensors

    def timeline(self, channel: str) -> Timeline:
        """Return the frame's key, without a stamp; nothing for labels that are not there."""
        if channel != BOXES:
            sensor_of(self, channel)
        is_there = channel != BOXES or "label_2" in self.files
        return Timeline(channel, (self.key,) if is_there else ())

    def calibration(self) -> Calibration:
        """Return the mountings; cameras are known where an image tells their size."""
        name = self._file("calib")
        channels = [channel for channel in _CAMERAS.values() if channel in self.files]
        sizes = {channel: size_of(self.storage, self.files[channel]) for channel in channels}
        where = self.storage.where(name)
        matrices = read_matrices(self.storage.read(name), where)
        matrices = with_inverted_mounting(matrices) if self.inverted else matrices
        return calibration(matrices, _CAMERAS, sizes, where)

    def ego(self) -> Trajectory:
        """Raise MissingDataError: KITTI gives no poses for these frames."""
        raise MissingDataError(
            "KITTI object frames come without vehicle poses",
            where=self.id,
            fix="use kitti-tracking, whose sequences have them",
        )

    def points(self, sensor: str, i: int) -> PointCloud:
        """Return the scan."""
        sensor_of(self, sensor, "lidar")
        self.timeline(sensor).key(i)
        return read_cloud(self.storage, str(self._scan), VELODYNE)

    def image(self, sensor: str, i: int) -> ImageRef:
        """Return the image of a camera."""
        camera = sensor_of(self, sensor, "camera")
        self.timeline(sensor).key(i)
        return image_ref(self.storage, self.files[sensor], camera.frame)

    def boxes(self, i: int) -> Boxes:
        """Return the labels in ``rect.flu``: rectified camera 0, x forward, y left, z up."""
        name = self._file("label_2")
        self.timeline(BOXES).key(i)
        rows = read_rows([(self.storage.where(name), self.storage.read(name))], LABEL)
        columns = box_columns(rows, labels_of(rows), reading=self.reading)
        return Boxes(row=np.arange(len(rows)), taxonomy=KITTI, frame=BOX_FRAME, **columns)

    def layer(self, name: str, i: int) -> NoReturn:
        """Raise MissingDataError: image boxes are columns of the labels, and nothing else is."""
        raise MissingDataError(f"KITTI object frames have no layer '{name}'", where=self.id)

    @property
    def _scan(self) -> str | None:
        return self.files.get("velodyne", self.files.get("velodyne_reduced"))

    def _file(self, folder: str) -> str:
        if folder not in self.files:
            beside = next(iter(self.files.values())).split("/")[:-2]
            raise MissingDataError(
                f"frame {self.id} has no file in {folder}",
                where=self.storage.where("/".join([*beside, folder, f"{self.key}.txt"])),
                fix=_FIX[folder],
            )
        return self.files[folder]


@dataclass(frozen=True)
class KittiObject:
    """See :class:`drivekit.model.dataset.Dataset`.

    Parameters
    ----------
    info : DatasetInfo
    storage : Storage
    frames : mapping of str to (str, str)
        Part and key of each scene, by scene id.
    index : mapping of (str, str) to mapping of str to str
        By part and folder: name of the file of each key.
    lists : mapping of str to str
        Name of the file of each list in ``ImageSets``.
    inverted : bool
    reading : Reading
        As in :class:`KittiFrame`.
    """

    info: DatasetInfo
    storage: Storage
    frames: Mapping[str, tuple[str, str]]
    index: Mapping[tuple[str, str], Mapping[str, str]]
    lists: Mapping[str, str]
    inverted: bool = False
    reading: Reading = USUAL

    @cached_property
    def splits(self) -> Mapping[str, Split]:
        """The parts that are here, and how the training part is divided.

        The lists in ``ImageSets`` say that where they are: then the numbers need not be KITTI's.
        """
        parts = {scene_id: part for scene_id, (part, _) in self.frames.items()}
        own = self._listed()
        return part_splits(parts) | (own or official_splits(_NAME, self.scene_ids))

    def _listed(self) -> dict[str, Split]:
        entries = {
            name: list_entries(self.storage.read(file), self.storage.where(file))
            for name, file in self.lists.items()
            if self.storage.read(file).strip()
        }
        taken = {key for name, keys in entries.items() if name in _LEARNT_FROM for key in keys}
        return {
            name: split_of(name, keys, self.scene_ids, self.storage.where(self.lists[name]))
            for name, keys in entries.items()
            # KITTI's own list of test frames gives numbers of the testing part.
            if name in _LEARNT_FROM or taken.isdisjoint(keys)
        }

    @cached_property
    def scene_ids(self) -> tuple[str, ...]:
        """Ids of all frames, training first."""
        return tuple(self.frames)

    def __getitem__(self, scene_id: str) -> KittiFrame:
        if scene_id not in self.frames:
            raise MissingDataError(
                f"there is no frame '{scene_id}' (there are {len(self)}, such as "
                f"{', '.join(self.scene_ids[:3])})",
                where=self.info.root,
            )
        part, key = self.frames[scene_id]
        files = {
            folder: self.index[part, folder][key]
            for folder in _FOLDERS
            if key in self.index[part, folder]
        }
        return KittiFrame(self.storage, scene_id, key, part, files, self.inverted, self.reading)

    def __len__(self) -> int:
        return len(self.frames)

    def __iter__(self) -> Iterator[KittiFrame]:
        return (self[scene_id] for scene_id in self.frames)


@read_boxes.register
def _(dataset: KittiObject, frames: Sequence[FrameKey]) -> BoxTable:
    """Parse the text of all files at once: a tenth of the time of going frame by frame."""
    names = [dataset[frame.scene]._file("label_2") for frame in frames]
    storage = dataset.storage
    rows = read_rows(((storage.where(name), storage.read(name)) for name in names), LABEL)
    return BoxTable(
        row=np.arange(len(rows)),
        taxonomy=KITTI,
        frames=tuple(frames),
        offsets=rows.offsets,
        coordinate_frames=(BOX_FRAME,) * len(frames),
        **box_columns(rows, labels_of(rows), reading=dataset.reading),
    )


def _sniff(path: Path) -> Sniff:
    return sniff_parts(path, _SURENESS, "folder training or testing with label_2 or image_2")


def _open(
    path: Path,
    follow_links: bool | str = False,
    extrinsic: str = EXTRINSIC.usual,
    size_order: str = USUAL.size_order,
    box_origin: str = USUAL.box_origin,
    yaw_unit: str = USUAL.yaw_unit,
    yaw_zero: str = USUAL.yaw_zero,
    yaw_turn: str = USUAL.yaw_turn,
) -> KittiObject:
    said = {
        "size_order": size_order, "box_origin": box_origin, "yaw_unit": yaw_unit,
        "yaw_zero": yaw_zero, "yaw_turn": yaw_turn,
    }  # fmt: skip
    reading = reading_of(USUAL, said)
    inverted = is_inverted(extrinsic)
    storage, parts = open_parts(path, _FOLDERS, follow_links=is_set(follow_links))
    index = {
        (part.name, folder): _by_stem(part, storage, folder, suffixes)
        for part in parts
        for folder, suffixes in _FOLDERS.items()
    }
    frames: dict[str, tuple[str, str]] = {}
    for part in parts:
        keys = {key for folder in _FOLDERS if folder != "calib" for key in index[part.name, folder]}
        # The same numbers name other frames in the testing part.
        prefix = "testing-" if part.name == "testing" and len(parts) > 1 else ""
        frames |= {prefix + key: (part.name, key) for key in sorted(keys)}
    if not frames:
        raise DataError(
            "expected a KITTI object download with label_2, image_2 or velodyne; none is here",
            where=str(path),
            fix="give the folder that holds training and testing",
        )
    info = DatasetInfo(
        _NAME,
        str(path),
        KITTI,
        description="KITTI 3D object detection",
        assumptions=tuple(_assumptions(index)),
        findings=tuple(_findings(storage, frames, index)),
    )
    lists = _lists(storage, parts)
    return KittiObject(info, storage, frames, index, lists, inverted, reading)


def _lists(storage: Storage, parts: Sequence[Part]) -> dict[str, str]:
    """Return the files in the folder ``ImageSets`` beside the training part."""
    bases = [base for part in parts if part.name == "training" for base in part.bases if base]
    folders = [base.removesuffix("training") + "ImageSets" for base in bases]
    return {
        name.rpartition("/")[2].removesuffix(".txt"): name
        for folder in folders
        for name in storage.names(folder)
        if name.endswith(".txt")
    }


def _by_stem(
    part: Part, storage: Storage, folder: str, suffixes: tuple[str, ...]
) -> dict[str, str]:
    stems: dict[str, str] = {}
    for below, name in part.files(storage, folder):
        stem = stem_of(below, suffixes)
        if stem is not None and "/" not in below:
            stems.setdefault(stem, name)
    return stems


def _assumptions(index: Mapping[tuple[str, str], Mapping[str, str]]) -> Iterator[str]:
    yield "points, images and labels of a number were taken at the same moment"
    if any(files for (_, folder), files in index.items() if folder == "velodyne_reduced"):
        yield "points in velodyne_reduced are cut to the view of the camera"


def _findings(
    storage: Storage,
    frames: Mapping[str, tuple[str, str]],
    index: Mapping[tuple[str, str], Mapping[str, str]],
) -> Iterator[Finding]:
    found: dict[str, list[str]] = defaultdict(list)
    sensors = [f for f in _FOLDERS if f not in ("label_2", "calib")]
    for scene_id, (part, key) in frames.items():
        has_data = any(key in index[part, folder] for folder in sensors)
        if part == "training" and key not in index[part, "label_2"]:
            found["missing-label"].append(scene_id)
        if has_data and key not in index[part, "calib"]:
            found["missing-calibration"].append(scene_id)
        if not has_data and any(index[part, folder] for folder in sensors):
            found["orphan-label"].append(scene_id)
    texts = {
        "missing-label": "{} training frames have no label file{}; they count as not labelled",
        "missing-calibration": "{} frames with sensor data have no calibration file{}",
        "orphan-label": "{} labelled frames have neither a scan nor an image{}",
    }
    for kind, ids in found.items():
        text = texts[kind].format(f"{len(ids):,}", f", such as {ids[0]}")
        yield Finding(kind, text, str(storage.root), len(ids))


LOADER = Loader(
    _NAME,
    "KITTI 3D object detection (training and testing frames)",
    _sniff,
    _open,
    {
        "extrinsic": EXTRINSIC,
        **{name: Option(words, getattr(USUAL, name)) for name, words in CHOICES.items()},
    },
)
