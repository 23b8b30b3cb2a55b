"""What was found in a large dataset, kept between runs.

An index holds names and findings, never data. It counts only as long as every folder and archive
has the size and time that it had before the first look; it is plain msgpack, decoded into declared
types.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

import msgspec

from drivekit import __version__
from drivekit.errors import DrivekitError
from drivekit.io.opening import Download, Mount, open_known
from drivekit.io.paths import system_path
from drivekit.io.storage import Storage
from drivekit.io.user_cache import are_settled, keep, kept
from drivekit.io.volumes import Extent, Stamp, Volumes
from drivekit.loaders.profile.discovery import SceneFiles
from drivekit.loaders.profile.once import once
from drivekit.loaders.profile.schema import Profile
from drivekit.loaders.profile.streams import calibration_files, documents_of, streams_of
from drivekit.model.dataset import Finding, Split

WORTH_KEEPING_S = 0.5
"""What took longer to find is kept for the next run."""

_FORM: Final = 3
_MOST_FOLDERS, _FEW = 500, 4


class _Mount(msgspec.Struct):
    folder: str
    name: str
    extents: list[tuple[str, int, int | None]]
    counts_by_volume: bool


class _Listing(msgspec.Struct):
    """Which archives lie where, and folders that show what kind of dataset it is."""

    stamps: list[Stamp]
    hidden: list[str]
    mounts: list[_Mount]
    folders: dict[str, list[str]]


class _Contents(msgspec.Struct):
    listing: str
    ids: list[str]
    scenes: list[msgspec.Raw]
    splits: dict[str, Split]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """What a profile finds in a dataset.

    Parameters
    ----------
    scenes : mapping of str to SceneFiles
        By id.
    splits : mapping of str to Split
    findings : tuple of Finding
    """

    scenes: Mapping[str, SceneFiles]
    splits: Mapping[str, Split]
    findings: tuple[Finding, ...]


class StoredScenes(Mapping[str, SceneFiles]):
    """Scenes that are decoded when one asks for them."""

    def __init__(self, ids: list[str], scenes: list[msgspec.Raw]) -> None:
        self._scenes = dict(zip(ids, scenes, strict=True))

    def __getitem__(self, scene_id: str) -> SceneFiles:
        return msgspec.msgpack.decode(self._scenes[scene_id], type=SceneFiles)

    def __iter__(self) -> Iterator[str]:
        return iter(self._scenes)

    def __len__(self) -> int:
        return len(self._scenes)


def known_folders(root: Path) -> Mapping[str, list[str]] | None:
    """Return folders, each with some of its files, of a dataset that has not changed since."""
    listing = _listing(root)
    return None if listing is None else listing.folders


def load_contents(profile: Profile, root: Path) -> tuple[Storage, Contents] | None:
    """Return what was kept of a dataset that has not changed since."""
    listing = _listing(root)
    path = None if listing is None else kept(contents_name(profile, root))
    if listing is None or path is None:
        return None
    try:
        stored = msgspec.msgpack.decode(path.read_bytes(), type=_Contents)
        if stored.listing != _digest(listing):
            return None
        storage = open_known(root, map(_mount, listing.mounts), listing.hidden)
        scenes = StoredScenes(stored.ids, stored.scenes)
    except (OSError, ValueError, DrivekitError):
        return None
    return storage, Contents(scenes, stored.splits, stored.findings)


def save_contents(profile: Profile, root: Path, download: Download, found: Contents) -> None:
    """Keep what was found in a dataset, if its times can tell of any change."""
    if download.stamps is None or download.damaged or not are_settled(download.stamps):
        return
    folders: dict[str, list[str]] = {}
    for name in download.storage.names():
        folder, _, file = name.rpartition("/")
        files = folders.setdefault(folder, [])
        if len(files) < _FEW:
            files.append(file)
    step = -(-len(folders) // _MOST_FOLDERS)
    listing = _Listing(
        stamps=list(download.stamps),
        hidden=sorted(download.hidden),
        mounts=[_stored(mount) for mount in download.mounts],
        folders=dict(list(folders.items())[::step]),
    )
    contents = _Contents(
        listing=_digest(listing),
        ids=list(found.scenes),
        scenes=[msgspec.Raw(msgspec.msgpack.encode(scene)) for scene in found.scenes.values()],
        splits=dict(found.splits),
        findings=found.findings,
    )
    for name, value in (
        (_listing_name(root), listing),
        (contents_name(profile, root), contents),
    ):
        keep(name, partial(Path.write_bytes, data=msgspec.msgpack.encode(value)))


def _listing(root: Path) -> _Listing | None:
    return once(("listing", root), lambda: _true_listing(root))


def _true_listing(root: Path) -> _Listing | None:
    path = kept(_listing_name(root))
    if path is None:
        return None
    try:
        listing = msgspec.msgpack.decode(path.read_bytes(), type=_Listing)
    except (OSError, ValueError):
        return None
    return listing if all(map(_is_true, listing.stamps)) else None


def _is_true(stamp: Stamp) -> bool:
    try:
        status = system_path(stamp.path).stat()
    except OSError:
        return False
    return status.st_mtime_ns == stamp.changed_ns and stamp.size in (0, status.st_size)


def _stored(mount: Mount) -> _Mount:
    archive = mount.archive
    places = [(str(path.absolute()), start, size) for path, start, size in archive.extents]
    return _Mount(mount.folder, archive.name, places, archive.counts_by_volume)


def _mount(stored: _Mount) -> Mount:
    extents = tuple(Extent(Path(path), start, size) for path, start, size in stored.extents)
    return Mount(stored.folder, Volumes(stored.name, extents, stored.counts_by_volume))


def _digest(listing: _Listing) -> str:
    return hashlib.sha256(msgspec.msgpack.encode(listing)).hexdigest()


def _listing_name(root: Path) -> str:
    return f"{_hashed(str(root.absolute()))}.listing"


def contents_name(profile: Profile, root: Path) -> str:
    """Return a name that tells how files are sorted in, whatever their numbers mean."""
    streams = {n: (f.folder, f.file, f.under) for n, f in streams_of(profile).items()}
    rules = (profile.id, profile.sequence, profile.fields, profile.splits, streams)
    said = msgspec.json.encode((*rules, documents_of(profile), calibration_files(profile)))
    return f"{_hashed(str(root.absolute()))}-{_hashed(said.decode())}.scenes"


def _hashed(text: str) -> str:
    said = f"{_FORM} {__version__} {text}"
    return hashlib.sha256(said.encode("utf-8", "surrogateescape")).hexdigest()[:24]
