"""KITTI tracking: sequences at 10 Hz, without timestamps."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final, NoReturn

import numpy as np

from drivekit.errors import DataError, MissingDataError
from drivekit.io.storage import Storage
from drivekit.io.text import decode_text
from drivekit.loaders.kitti_boxes import BOX_FRAME, KITTI, box_columns, labels_of
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
from drivekit.loaders.kitti_oxts import read_oxts
from drivekit.loaders.kitti_text import TRACKING_LABEL, frame_numbers, read_rows
from drivekit.loaders.loader import Loader, Sniff, is_set
from drivekit.model.boxes import Boxes, BoxTable, FrameKey
from drivekit.model.calibration import Calibration
from drivekit.model.dataset import BOXES, DatasetInfo, Finding, Sensor, Split, sensor_of
from drivekit.model.frames import Frame
from drivekit.model.images import ImageRef
from drivekit.model.points import PointCloud
from drivekit.model.timeline import Timeline
from drivekit.model.trajectory import Trajectory

_NAME: Final = "kitti-tracking"
_LIDAR: Final = "velodyne"
_CAMERAS: Final[Mapping[str, str]] = {f"P{k}": f"image_0{k}" for k in range(4)}
_SENSORS: Final[Mapping[str, tuple[str, ...]]] = {
    _LIDAR: (".bin",),
    **dict.fromkeys(_CAMERAS.values(), IMAGE_SUFFIXES),
}
_TEXTS: Final = ("label_02", "calib", "oxts")
_SURENESS: Final = {"label_02": 0.9, "image_02": 0.9, "image_03": 0.9}
_SEQUENCE: Final = re.compile(r"\d{4}")
_SEQMAP: Final = "evaluate_tracking.seqmap"


@dataclass(frozen=True)
class KittiSequence:
    """A scene; see :class:`drivekit.model.dataset.Scene`.

    Parameters
    ----------
    storage : Storage
    id : str
    name : str
        Native name, four digits.
    part : Part
    mapped : tuple of (int, int), optional
        First frame and number of frames, where a sequence map gives them.
    inverted : bool
        Whether ``Tr_velo_cam`` leads from the camera to the LiDAR.
    """

    storage: Storage
    id: str
    name: str
    part: Part
    mapped: tuple[int, int] | None = None
    inverted: bool = False

    def __reduce__(self) -> tuple[object, ...]:
        values = (self.storage, self.id, self.name, self.part, self.mapped, self.inverted)
        return KittiSequence, values

    @property
    def tags(self) -> Mapping[str, str]:
        """The part of the download it belongs to."""
        return {"part": self.part.name}

    @property
    def sensors(self) -> Mapping[str, Sensor]:
        """The LiDAR and the cameras that this sequence has files of."""
        sensors = {}
        for channel, files in self._files.items():
            if files and channel == _LIDAR:
                sensors[channel] = Sensor(channel, "lidar", VELODYNE)
            elif files:
                sensors[channel] = Sensor(channel, "camera", Frame(channel))
        return sensors

    def timeline(self, channel: str) -> Timeline:
        """Return the six-digit keys of the frames that are there, without stamps."""
        if channel == BOXES:
            keys = tuple(frame.key for frame in self._labels.frames) if self._has_labels else ()
            return Timeline(BOXES, keys)
        sensor_of(self, channel)
        return Timeline(channel, tuple(self._files[channel]))

    def calibration(self) -> Calibration:
        """Return the mountings; cameras are known where an image tells their size."""
        name = self._text("calib")
        sizes = {
            channel: size_of(self.storage, next(iter(self._files[channel].values())))
            for channel in _CAMERAS.values()
            if self._files[channel]
        }
        where = self.storage.where(name)
        matrices = read_matrices(self.storage.read(name), where)
        matrices = with_inverted_mounting(matrices) if self.inverted else matrices
        return calibration(matrices, _CAMERAS, sizes, where)

    def ego(self) -> Trajectory:
        """Return the poses of the GPS/IMU unit, by key; see :func:`read_oxts`."""
        name = self._text("oxts")
        return read_oxts(self.storage.read(name), self.storage.where(name))

    def points(self, sensor: str, i: int) -> PointCloud:
        """Return the ``i``-th scan that is there."""
        sensor_of(self, sensor, "lidar")
        key = self.timeline(sensor).key(i)
        return read_cloud(self.storage, self._files[sensor][key], VELODYNE)

    def image(self, sensor: str, i: int) -> ImageRef:
        """Return the ``i``-th image that is there."""
        camera = sensor_of(self, sensor, "camera")
        key = self.timeline(sensor).key(i)
        return image_ref(self.storage, self._files[sensor][key], camera.frame)

    def boxes(self, i: int) -> Boxes:
        """Return the labels in ``rect.flu``: rectified camera 0, x forward, y left, z up."""
        self._text("label_02")
        self.timeline(BOXES).key(i)
        return self._labels[i]

    def layer(self, name: str, i: int) -> NoReturn:
        """Raise MissingDataError: image boxes are columns of the labels, and nothing else is."""
        raise MissingDataError(f"KITTI tracking sequences have no layer '{name}'", where=self.id)

    @cached_property
    def _files(self) -> Mapping[str, Mapping[str, str]]:
        """Name of the file of each frame, by channel; scans may lack where images do not."""
        return {
            channel: {
                stem: name
                for below, name in self.part.files(self.storage, f"{channel}/{self.name}")
                if (stem := stem_of(below, suffixes)) is not None
            }
            for channel, suffixes in _SENSORS.items()
        }

    @property
    def _has_labels(self) -> bool:
        return "label_02" in self._texts

    @cached_property
    def _texts(self) -> Mapping[str, str]:
        return {
            folder: name
            for folder in _TEXTS
            for below, name in self.part.files(self.storage, folder)
            if below == f"{self.name}.txt"
        }

    def _text(self, folder: str) -> str:
        if folder not in self._texts:
            raise MissingDataError(
                f"sequence {self.id} has no file in {folder}",
                where=self.storage.where(f"{folder}/{self.name}.txt"),
                fix=f"download data_tracking_{folder}.zip",
            )
        return self._texts[folder]

    @cached_property
    def _labels(self) -> BoxTable:
        """All labels of the sequence: they are one file."""
        name = self._text("label_02")
        rows = read_rows([(self.storage.where(name), self.storage.read(name))], TRACKING_LABEL)
        numbers = frame_numbers(rows)
        frames = self._labelled(numbers)
        outside = np.flatnonzero(~np.isin(numbers, frames))
        if outside.size:
            row = int(outside[0])
            raise DataError(
                f"the row is for frame {numbers[row]}; {_SEQMAP} ends sequence {self.name} at "
                f"{frames[-1]}",
                where=rows.where(row),
                fix="correct the number of frames in the sequence map",
            )
        tracks = np.array([f"{track:g}" for track in rows.column("track")], np.str_)
        tracks[rows.column("track") < 0] = ""
        order = np.argsort(numbers, kind="stable")
        return BoxTable(
            **box_columns(rows, labels_of(rows), order),
            track=tracks[order],
            row=np.arange(len(rows)),
            taxonomy=KITTI,
            frames=tuple(FrameKey(self.id, f"{number:06d}") for number in frames),
            offsets=np.searchsorted(numbers[order], [*frames, np.inf]),
            coordinate_frames=(BOX_FRAME,) * len(frames),
        )

    def _labelled(self, numbers: np.ndarray[tuple[int, ...], np.dtype[np.int64]]) -> list[int]:
        """Return the labelled frames: one file holds them all, those without rows hold nothing."""
        if self.mapped is not None:
            first, count = self.mapped
            return list(range(first, first + count))
        with_data = {int(key) for keys in self._files.values() for key in keys}
        return sorted(with_data.union(range(int(numbers.max(initial=-1)) + 1)))


@dataclass(frozen=True)
class KittiTracking:
    """See :class:`drivekit.model.dataset.Dataset`.

    Parameters
    ----------
    info : DatasetInfo
    scenes : mapping of str to KittiSequence
    """

    info: DatasetInfo
    scenes: Mapping[str, KittiSequence]

    @cached_property
    def splits(self) -> Mapping[str, Split]:
        """The parts that are here."""
        return part_splits({scene.id: scene.part.name for scene in self})

    @property
    def scene_ids(self) -> tuple[str, ...]:
        """Ids of all sequences, training first."""
        return tuple(self.scenes)

    def __getitem__(self, scene_id: str) -> KittiSequence:
        if scene_id not in self.scenes:
            raise MissingDataError(
                f"there is no sequence '{scene_id}' (there are {', '.join(self.scenes)})",
                where=self.info.root,
            )
        return self.scenes[scene_id]

    def __len__(self) -> int:
        return len(self.scenes)

    def __iter__(self) -> Iterator[KittiSequence]:
        return iter(self.scenes.values())


def _sniff(path: Path) -> Sniff:
    looked_for = "folder training or testing with label_02 or image_02"
    guess = sniff_parts(path, _SURENESS, looked_for)
    if guess.confidence <= 0:
        return guess
    storage, parts = open_parts(path, _SURENESS)
    if not any(_sequences(storage, part) for part in parts):
        return Sniff(0.0, f"{guess.why}, but no sequence of four digits in it")
    return guess


def _open(
    path: Path, follow_links: bool | str = False, extrinsic: str = EXTRINSIC.usual
) -> KittiTracking:
    inverted = is_inverted(extrinsic)
    storage, parts = open_parts(path, (*_SENSORS, *_TEXTS), follow_links=is_set(follow_links))
    scenes: dict[str, KittiSequence] = {}
    for part in parts:
        mapped = _sequence_map(storage, part)
        # The same numbers name other sequences in the testing part.
        prefix = "testing-" if part.name == "testing" and len(parts) > 1 else ""
        for name in _sequences(storage, part):
            scenes[prefix + name] = KittiSequence(
                storage, prefix + name, name, part, mapped.get(name), inverted
            )
    if not scenes:
        raise DataError(
            "expected a KITTI tracking download with label_02, image_02 or velodyne; no sequence "
            "is here",
            where=str(path),
            fix="give the folder that holds training and testing",
        )
    info = DatasetInfo(
        _NAME,
        str(path),
        KITTI,
        description="KITTI tracking",
        assumptions=(
            "points, images and labels of a number were taken at the same moment",
            f"frames without rows in label_02 hold no object; without {_SEQMAP} a sequence ends "
            "with its last file or row",
        ),
        findings=tuple(_findings(storage, scenes)),
    )
    return KittiTracking(info, scenes)


def _sequences(storage: Storage, part: Part) -> list[str]:
    """Return the names of the sequences that have labels or sensor data."""
    names = set()
    for folder in ("label_02", *_SENSORS):
        for below, _ in part.files(storage, folder):
            head, _, rest = below.partition("/")
            name = head if rest else head.removesuffix(".txt")
            if _SEQUENCE.fullmatch(name) and bool(rest) == (folder != "label_02"):
                names.add(name)
    return sorted(names)


def _sequence_map(storage: Storage, part: Part) -> dict[str, tuple[int, int]]:
    """Read the devkit's list ``name empty first count``, if it lies next to the data."""
    kinds = [f"{_SEQMAP}.{part.name}"] + ([_SEQMAP] if part.name == "training" else [])
    folders = dict.fromkeys(("", *part.bases))
    names = [f"{folder}/{kind}" if folder else kind for kind in kinds for folder in folders]
    found = next((name for name in names if storage.exists(name)), None)
    if found is None:
        return {}
    sequences: dict[str, tuple[int, int]] = {}
    text = decode_text(storage.read(found), storage.where(found))
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        row = line.split()
        if len(row) != 4 or not (row[2].isdecimal() and row[3].isdecimal()):
            raise DataError(
                f"expected name, 'empty', first frame and number of frames, found '{line.strip()}'",
                where=f"{storage.where(found)}:{number}",
            )
        sequences[row[0]] = (int(row[2]), int(row[3]))
    return sequences


def _findings(storage: Storage, scenes: Mapping[str, KittiSequence]) -> Iterator[Finding]:
    without = [
        s.id for s in scenes.values() if s.part.name == "training" and "label_02" not in s._texts
    ]
    if without:
        yield Finding(
            "missing-label",
            f"training sequences without labels: {', '.join(without)}",
            str(storage.root),
            len(without),
        )


LOADER = Loader(
    _NAME,
    "KITTI tracking (training and testing sequences)",
    _sniff,
    _open,
    {"extrinsic": EXTRINSIC},
)
