"""nuScenes, and every dataset that shares its tables (T4, TruckScenes, your own)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Final

import numpy as np

from drivekit.errors import DataError, DrivekitError, MissingDataError, UsageError
from drivekit.io.json_text import parse_json_as
from drivekit.io.names import join
from drivekit.io.opening import open_storage
from drivekit.io.storage import Storage
from drivekit.loaders.ground_truth import read_boxes
from drivekit.loaders.loader import Loader, Sniff, is_set
from drivekit.loaders.nuscenes_columns import Columns, read_columns
from drivekit.loaders.nuscenes_scene import NuscenesScene, box_columns
from drivekit.loaders.nuscenes_tables import REQUIRED, take, texts, versions_in
from drivekit.loaders.splits import official_splits, split_of
from drivekit.model.boxes import BoxTable, FrameKey
from drivekit.model.dataset import DatasetInfo, Finding, Split
from drivekit.model.frames import WORLD

_NAME: Final = "nuscenes"

# Records whose files are looked for when a dataset is described; all of them in small ones.
_LOOKED_AT: Final = 5000
_SAME_PLACE_M: Final = 1e-3
_UNSURE: Final = 0.3

_ASSUMPTIONS: Final = (
    "a record was taken at the pose its table names, at the record's own time",
    "LiDAR axes are turned by quarter turns about z so that x points forward",
    "a sample without boxes was labelled and holds nothing, if any sample has boxes",
)


@dataclass(frozen=True, eq=False)
class Nuscenes:
    """See :class:`drivekit.model.dataset.Dataset`.

    Parameters
    ----------
    root : str
        As given by the user.
    storage : Storage
    version : str
        Name of the folder of the tables.
    columns : Columns
    """

    root: str
    storage: Storage
    version: str
    columns: Columns

    @cached_property
    def info(self) -> DatasetInfo:
        """What the tables hold and lack, and which sensor files are not here."""
        columns = self.columns
        return DatasetInfo(
            _NAME,
            self.root,
            columns.taxonomy,
            description=f"{self.version}: {len(self)} scenes, {len(columns.samples.token)} "
            f"samples, {len(columns.annotations.label)} boxes, {len(columns.frames.token)} sensor "
            "records",
            assumptions=_ASSUMPTIONS,
            findings=(
                *columns.findings,
                *_missing_files(self.storage, columns),
                *_missing_maps(self.storage, columns),
                *_doubtful_poses(self.storage, columns),
            ),
        )

    @cached_property
    def splits(self) -> Mapping[str, Split]:
        """The official splits, and those of the dataset's own splits.json."""
        name = f"{self.version}/splits.json"
        splits = official_splits(_NAME, self.scene_ids)
        if self.storage.exists(name):
            where = self.storage.where(name)
            own: dict[str, list[str]] = parse_json_as(
                self.storage.read(name), dict[str, list[str]], where
            )
            for split, scenes in own.items():
                splits[split] = split_of(split, scenes, self.scene_ids, where)
        return splits

    @cached_property
    def scene_ids(self) -> tuple[str, ...]:
        """Names of the scenes, in table order."""
        return tuple(scene.name for scene in self.columns.scenes)

    def __getitem__(self, scene_id: str) -> NuscenesScene:
        if scene_id not in self._position:
            raise MissingDataError(
                f"there is no scene '{scene_id}' in {self.version} (there are {len(self)}, such as "
                f"{', '.join(self.scene_ids[:3])})",
                where=self.root,
            )
        return self._scene(self._position[scene_id])

    def __len__(self) -> int:
        return len(self.scene_ids)

    def __iter__(self) -> Iterator[NuscenesScene]:
        return (self._scene(i) for i in range(len(self)))

    @cached_property
    def _position(self) -> Mapping[str, int]:
        return {scene: i for i, scene in enumerate(self.scene_ids)}

    @cached_property
    def _sample(self) -> Mapping[str, int]:
        return {token: i for i, token in enumerate(texts(self.columns.samples.token))}

    def _scene(self, i: int) -> NuscenesScene:
        columns = self.columns
        samples = slice(*columns.sample_of_scene[i : i + 2].tolist())
        frames = slice(*columns.frame_of_scene[i : i + 2].tolist())
        offsets = columns.annotation_of_sample[samples.start : samples.stop + 1]
        rows = slice(int(offsets[0]), int(offsets[-1]))
        image_boxes = columns.image_boxes
        of_scene = slice(*np.searchsorted(image_boxes.frame, [frames.start, frames.stop]).tolist())
        image_boxes = take(image_boxes, of_scene)
        own_frames = take(columns.frames, frames)
        return NuscenesScene(
            storage=self.storage,
            id=columns.scenes[i].name,
            tags=_tags(columns, i),
            taxonomy=columns.taxonomy,
            samples=take(columns.samples, samples),
            frames=own_frames,
            annotations=take(columns.annotations, rows),
            offsets=offsets - rows.start,
            first_row=rows.start,
            mounts={m: columns.mounts[m] for m in np.unique(own_frames.mount).tolist()},
            channels=columns.channels,
            image_boxes=replace(image_boxes, frame=image_boxes.frame - frames.start),
            is_labelled=len(columns.annotations.label) > 0,
        )


@read_boxes.register
def _(dataset: Nuscenes, frames: Sequence[FrameKey]) -> BoxTable:
    """Pick the rows of all frames at once, with the vehicle's position at each."""
    columns = dataset.columns
    picked = np.array([_position(dataset, frame) for frame in frames], np.int64)
    starts = columns.annotation_of_sample[picked]
    counts = columns.annotation_of_sample[picked + 1] - starts
    offsets = np.concatenate([[0], np.cumsum(counts)])
    rows = np.repeat(starts - offsets[:-1], counts) + np.arange(offsets[-1])
    return BoxTable(
        row=np.arange(len(rows)),
        taxonomy=columns.taxonomy,
        frames=tuple(frames),
        offsets=offsets,
        coordinate_frames=(WORLD,) * len(frames),
        frame_columns={"ego_position": columns.samples.ego_position[picked]},
        **box_columns(take(columns.annotations, rows)),
    )


def _position(dataset: Nuscenes, frame: FrameKey) -> int:
    """Return the position of a labelled sample."""
    columns = dataset.columns
    position = dataset._sample.get(frame.key)
    scene = dataset._position.get(frame.scene)
    if position is None or columns.samples.scene[position] != scene:
        raise MissingDataError(f"there is no sample {frame}", where=dataset.root)
    if not len(columns.annotations.label):
        raise MissingDataError(f"sample {frame} has no labels", where=dataset.root)
    return position


def _tags(columns: Columns, i: int) -> dict[str, str]:
    tags = {"description": columns.scenes[i].description}
    log = columns.logs[i]
    if log is not None:
        tags |= {"location": log.location, "vehicle": log.vehicle, "date": log.date_captured}
        tags["log"] = log.logfile
    return {name: value for name, value in tags.items() if value}


def _missing_files(storage: Storage, columns: Columns) -> Iterator[Finding]:
    """Look for the files of records: all of them, or many evenly spread ones."""
    n_all = len(columns.frames.file)
    chosen = np.unique(np.linspace(0, n_all - 1, min(n_all, _LOOKED_AT)).astype(np.int64))
    names = texts(columns.frames.file[chosen])
    folders = dict.fromkeys(name.rpartition("/")[0] for name in names)
    here = {folder for folder in folders if _is_here(storage, folder)}
    is_there = [n.rpartition("/")[0] in here and _is_here(storage, n) for n in names]
    channel = columns.frames.channel[chosen]
    for code in np.unique(channel):
        mine = np.flatnonzero(channel == code)
        missing = [names[i] for i in mine if not is_there[i]]
        if missing:
            looked = "" if len(chosen) == n_all else " looked at"
            yield Finding(
                "missing-file",
                f"the files of {len(missing)} of {len(mine)} records of {columns.channels[code]}"
                f"{looked} are not here, such as {missing[0]}",
                storage.where(""),
                len(missing),
            )


def _is_here(storage: Storage, name: str) -> bool:
    """Tell whether a file can be read; names and links that lead out of the data cannot."""
    try:
        return storage.exists(name)
    except DataError:
        return False


def _missing_maps(storage: Storage, columns: Columns) -> Iterator[Finding]:
    missing = [name for name in columns.maps if not _is_here(storage, name)]
    if missing:
        yield Finding(
            "missing-map",
            f"{len(missing)} of {len(columns.maps)} map files are not here, such as {missing[0]}; "
            "nothing depends on them",
            storage.where(""),
            len(missing),
        )


def _doubtful_poses(storage: Storage, columns: Columns) -> Iterator[Finding]:
    unknown = int(np.isnan(columns.samples.ego_position[:, 0]).sum())
    if unknown:
        yield Finding(
            "missing-pose",
            f"{unknown} of {len(columns.samples.token)} samples have no key frame of a LiDAR with "
            "a pose, so the range of their boxes is unknown",
            storage.where(""),
            unknown,
        )
    frames = columns.frames
    order = np.lexsort((frames.stamp_ns, frames.scene))
    stamp, scene, place = frames.stamp_ns[order], frames.scene[order], frames.position[order]
    together = (np.diff(stamp) == 0) & (np.diff(scene) == 0)
    apart = np.abs(np.diff(place, axis=0)).max(1, initial=0.0) > _SAME_PLACE_M
    several = int((together & apart).sum())
    if several:
        yield Finding(
            "ambiguous-pose",
            f"{several} records share a stamp with another one whose pose differs by more than "
            "1 mm; the trajectory takes the LiDAR's",
            storage.where(""),
            several,
        )


def _locate(path: Path, follow_links: bool = False) -> tuple[Storage, tuple[str, ...]]:
    """Return the storage and its versions: all in a folder, or the one that a path names."""
    if path.is_dir() and all((path / f"{table}.json").is_file() for table in REQUIRED):
        path = path.absolute()
        return open_storage(path.parent, follow_links=follow_links), (path.name,)
    storage = open_storage(path, follow_links=follow_links)
    return storage, versions_in(storage)


def _incomplete(storage: Storage) -> str | None:
    """Return the name of a table that most others of its folder are waiting for."""
    for folder in ("", *storage.folders()):
        names = [join(folder, f"{table}.json") for table in REQUIRED]
        lacking = [name for name in names if not storage.exists(name)]
        if 0 < len(lacking) <= len(names) // 2:
            return lacking[0]
    return None


def _sniff(path: Path) -> Sniff:
    try:
        storage, versions = _locate(path, follow_links=True)
        incomplete = _incomplete(storage)
    except DrivekitError as error:
        return Sniff(0.0, error.problem)
    if not versions:
        if incomplete is None:
            looked_for = " and ".join(f"{table}.json" for table in REQUIRED[:2])
            return Sniff(0.0, f"no folder with {looked_for}, such as v1.0-mini")
        return Sniff(_UNSURE, f"tables without {incomplete}")
    return Sniff(1.0, f"tables in {', '.join(versions)}")


def _open(path: Path, version: str | None = None, follow_links: bool | str = False) -> Nuscenes:
    storage, versions = _locate(path, is_set(follow_links))
    if not versions:
        incomplete = _incomplete(storage)
        if incomplete is not None:
            raise MissingDataError(
                "this table is not there, without which the others cannot be read",
                where=storage.where(incomplete),
                fix="download the tables again",
            )
        raise DataError(
            "expected a folder of nuScenes tables, such as v1.0-mini or annotation; none is here",
            where=str(path),
            fix="give the folder that holds it",
        )
    version = version or (versions[0] if len(versions) == 1 else None)
    if version not in versions:
        asked = f"there is no version '{version}'" if version else "there are several versions"
        raise UsageError(
            f"{asked} (found {', '.join(versions)})",
            where=str(path),
            fix=f"name one by the option version={versions[0]}",
        )
    return Nuscenes(str(path), storage, version, read_columns(storage, version))


LOADER = Loader(_NAME, "nuScenes and datasets with its tables (T4, TruckScenes)", _sniff, _open)
