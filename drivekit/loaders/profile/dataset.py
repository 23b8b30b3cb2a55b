"""A dataset as a profile describes it: its sequences, splits and findings."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from drivekit.errors import DataError, MissingDataError
from drivekit.io.archive_names import archive_stem
from drivekit.io.opening import open_download
from drivekit.io.storage import Storage
from drivekit.loaders.profile.discovery import SceneFiles, find_scenes, some
from drivekit.loaders.profile.index import (
    WORTH_KEEPING_S,
    Contents,
    contents_name,
    load_contents,
    save_contents,
)
from drivekit.loaders.profile.joining import calibration_findings, join_findings, splits_of
from drivekit.loaders.profile.once import once
from drivekit.loaders.profile.options import corrected, customised
from drivekit.loaders.profile.sampling import sample_findings
from drivekit.loaders.profile.scene import ProfileScene
from drivekit.loaders.profile.schema import Classes, Profile
from drivekit.loaders.profile.unsettled import unsettled_findings
from drivekit.model.dataset import DatasetInfo, Finding, Split
from drivekit.model.taxonomy import Taxonomy


@dataclass(frozen=True, slots=True)
class ProfileDataset:
    """Sequences of one family; see :class:`drivekit.model.dataset.Dataset`."""

    info: DatasetInfo
    splits: Mapping[str, Split]
    profile: Profile
    storage: Storage
    files: Mapping[str, SceneFiles]
    corrected: Mapping[str, Profile]

    @property
    def scene_ids(self) -> tuple[str, ...]:
        """Ids in native order."""
        return tuple(self.files)

    def __getitem__(self, scene_id: str) -> ProfileScene:
        if scene_id not in self.files:
            near = [name for name in self.files if scene_id in name][:3] or list(self.files)[:3]
            raise MissingDataError(
                f"there is no scene '{scene_id}' ({len(self.files)} are, "
                f"for example {', '.join(near)})",
                where=self.info.root,
            )
        profile = self.corrected.get(scene_id, self.profile)
        return ProfileScene(self.files[scene_id], profile, self.info.taxonomy, self.storage)

    def __len__(self) -> int:
        return len(self.files)

    def __iter__(self) -> Iterator[ProfileScene]:
        for scene_id in self.files:
            yield self[scene_id]


def open_profiled(
    table: Mapping[str, Any], source: str, path: str | Path, **options: Any
) -> ProfileDataset:
    """Open a dataset as a profile describes it.

    Parameters
    ----------
    table : mapping
        The profile's TOML document.
    source : str
        Its file, for messages.
    path : str or Path
        The dataset, a folder above it or within it, or one of its archives.
    **options
        Named in the profile's table ``options``; and ``overrides``, a mapping or the path of a TOML
        file that is laid over the profile.

    Raises
    ------
    DataError
        If the profile is not valid, or nothing below the path has the shape of a sequence.
    UsageError
        If an option is unknown or its value not allowed.
    """
    profile, merged, said = customised(table, source, options)
    storage, found = _contents(profile, Path(path))
    found, profiles = _with_corrections(found, profile, merged, source)
    return ProfileDataset(
        info=DatasetInfo(
            format=profile.id,
            root=str(path),
            taxonomy=taxonomy_of(profile.classes),
            description=_description(profile),
            assumptions=(*_assumptions(profile, options), *said),
            findings=(*found.findings, *_gaps_of(profile)),
        ),
        splits=found.splits,
        profile=profile,
        storage=storage,
        files=found.scenes,
        corrected=profiles,
    )


def _with_corrections(
    found: Contents, profile: Profile, table: Mapping[str, Any], source: str
) -> tuple[Contents, dict[str, Profile]]:
    """Leave out the scenes that corrections drop, and return the profiles of those they change."""
    if not profile.corrections:
        return found, {}
    by_scene = {name: corrected(profile, table, source, name) for name in found.scenes}
    dropped = [name for name, of_scene in by_scene.items() if of_scene is None]
    text = f"{len(dropped)} scenes are left out as corrections say: {some(dropped)}"
    told = (Finding("dropped-scene", text, dropped[0], len(dropped)),) if dropped else ()
    splits = {name: _without(split, dropped) for name, split in found.splits.items()}
    scenes = {name: files for name, files in found.scenes.items() if name not in dropped}
    kept = {name: p for name, p in by_scene.items() if p is not None and p is not profile}
    return Contents(scenes, splits, (*found.findings, *told)), kept


def _without(split: Split, scenes: Sequence[str]) -> Split:
    frames = split.frames
    return replace(
        split,
        scenes=tuple(s for s in split.scenes if s not in scenes),
        frames=None if frames is None else tuple(f for f in frames if f.scene not in scenes),
    )


def _gaps_of(profile: Profile) -> Iterator[Finding]:
    """Tell what the profile cannot know of any copy of the data."""
    yield from unsettled_findings(profile)
    unplaced = [channel for channel in profile.sensors if not _is_placed(profile, channel)]
    if unplaced and len(profile.sensors) > 1:
        what = "the sensors are" if profile.calibration is None else f"{', '.join(unplaced)} is"
        text = f"how {what} mounted is not known; `calibration.given` in overrides says it"
        yield Finding("no-calibration", text, profile.id, len(unplaced))


def _is_placed(profile: Profile, channel: str) -> bool:
    """Tell whether a profile says where a sensor's mounting is read, or what it is."""
    rule = profile.calibration
    if rule is None:
        return False
    given = rule.given.get(channel)
    if channel == rule.reference or (given is not None and given.pose is not None):
        return True
    if channel in profile.cameras:
        return rule.cameras is not None and rule.cameras.pose is not None
    return rule.lidars is not None


def _contents(profile: Profile, root: Path) -> tuple[Storage, Contents]:
    key = ("contents", contents_name(profile, root))
    return once(key, lambda: _true_contents(profile, root))


def _true_contents(profile: Profile, root: Path) -> tuple[Storage, Contents]:
    """Return what a dataset holds: as it was found before, if nothing has changed since."""
    known = load_contents(profile, root)
    if known is not None:
        return known
    begun = time.monotonic()
    download = open_download(root)
    names = download.storage.names()
    scenes, findings = find_scenes(profile, names, folders_above(root))
    if not scenes and download.damaged:
        raise download.damaged[0]
    if not scenes:
        raise DataError(
            f"no sequence of {profile.title} was found: no folder is called "
            f"{profile.sequence.folder} and holds {_wanted(profile)}",
            where=str(root),
            fix="give the folder that holds the download",
        )
    findings = (
        *map(_damage, download.damaged),
        *findings,
        *join_findings(profile, scenes),
        *calibration_findings(profile, scenes),
        *sample_findings(profile, scenes, download.storage),
    )
    found = Contents({s.id: s for s in scenes}, splits_of(profile, scenes), findings)
    if time.monotonic() - begun > WORTH_KEEPING_S:
        save_contents(profile, root, download, found)
    return download.storage, found


def folders_above(root: Path) -> tuple[str, ...]:
    """Return the names of a path's folders, outermost first, itself included."""
    path = root.absolute()
    last = path.name if path.is_dir() else archive_stem(path.name)
    return tuple(unicodedata.normalize("NFC", name) for name in (*path.parent.parts[1:], last))


def taxonomy_of(classes: Classes) -> Taxonomy:
    """Return the classes of a profile; case never matters."""
    aliases = {name.casefold(): name for name in classes.names}
    for name, spellings in classes.aliases.items():
        aliases |= {spelling.strip().casefold(): name for spelling in spellings}
    return Taxonomy(classes.taxonomy, classes.names, aliases)


def _description(profile: Profile) -> str:
    proven = f" Proven: {'; '.join(profile.proven)}." if profile.proven else ""
    return f"{profile.title}. {profile.description.strip()}{proven}"


def _damage(error: DataError) -> Finding:
    """Return what is told of an archive that cannot be read."""
    fix = f" ({error.fix})" if error.fix else ""
    text = f"an archive is left out: {error.problem}{fix}"
    return Finding("damaged-archive", text, error.where or "", 1, costs_labels=True)


def _assumptions(profile: Profile, options: Mapping[str, Any]) -> Iterator[str]:
    for assumption in profile.assumed:
        if assumption.option is None:
            yield assumption.text
        elif assumption.option not in options:
            yield f"{assumption.text}; option {assumption.option} says otherwise"


def _wanted(profile: Profile) -> str:
    folders = [files.folder for files in (*profile.lidars.values(), *profile.cameras.values())]
    return " or ".join(dict.fromkeys(folders)) or "files of the profile"
