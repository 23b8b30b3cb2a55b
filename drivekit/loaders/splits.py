"""Splits as data: official lists, a user's own file, and subsets by name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from drivekit import resources
from drivekit.errors import DataError, MissingDataError, UsageError
from drivekit.model.boxes import FrameKey
from drivekit.model.dataset import BOXES, Dataset, Split

_SHOWN = 3


def read_list(path: Path) -> tuple[str, ...]:
    """Return the entries of a list: one a line; blank lines and what follows ``#`` do not count.

    Raises
    ------
    DataError
        If the file is not text, holds no entry, or holds one twice.
    """
    return list_entries(path.read_bytes(), str(path))


def list_entries(data: bytes, where: str) -> tuple[str, ...]:
    """Return the entries of a list as :func:`read_list` does, of bytes."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise DataError(
            "expected a list of scenes or frames in UTF-8, found other bytes", where=where
        ) from None
    entries = [line.partition("#")[0].strip() for line in text.splitlines()]
    entries = [entry for entry in entries if entry]
    if not entries:
        raise DataError("the list names no scene and no frame", where=where)
    if len(set(entries)) != len(entries):
        twice = next(entry for i, entry in enumerate(entries) if entry in entries[:i])
        raise DataError(f"the list names '{twice}' more than once", where=where)
    return tuple(entries)


def split_of(name: str, wanted: Iterable[str], scene_ids: Sequence[str], source: str) -> Split:
    """Return a split of the scenes on a list, in the dataset's order; absent ones are ``missing``.

    Parameters
    ----------
    name : str
    wanted : iterable of str
        Scene ids.
    scene_ids : sequence of str
        What this copy of the dataset has.
    source : str
        Where the list comes from.
    """
    listed = dict.fromkeys(wanted)
    here = set(scene_ids)
    return Split(
        name,
        scenes=tuple(scene for scene in scene_ids if scene in listed),
        source=source,
        missing=tuple(scene for scene in listed if scene not in here),
    )


def official_splits(format: str, scene_ids: Sequence[str]) -> dict[str, Split]:
    """Return the splits whose lists drivekit ships for a format, by name.

    Lists lie in ``configs/splits/<format>/<name>.txt``. Those of which this copy has no scene are
    left out.
    """
    folder = resources.path(f"configs/splits/{format}")
    splits = (
        split_of(path.stem, read_list(path), scene_ids, f"official list {format}/{path.name}")
        for path in sorted(folder.glob("*.txt"))
    )
    return {split.name: split for split in splits if split.scenes}


def select(
    dataset: Dataset,
    split: str | Path | None = None,
    scenes: Sequence[str] | None = None,
    frames: Sequence[str | FrameKey] | None = None,
) -> Split:
    """Return what to read: a split, or a part of it.

    Parameters
    ----------
    dataset : Dataset
    split : str or Path, optional
        Name of a split, or a file that lists scene ids, frames (``scene/key``) or frame keys; the
        whole dataset if it is not given. What a list names and the dataset lacks is counted in
        ``missing``.
    scenes : sequence of str, optional
        Only these scenes of it.
    frames : sequence of str or FrameKey, optional
        Only these frames of it; strings as in a list.

    Raises
    ------
    UsageError
        If there is no such split, or a frame key is found in several scenes.
    MissingDataError
        If a scene or frame that was asked for by name is not there.
    DataError
        If the dataset has nothing that a list names.
    """
    chosen = _base(dataset, split)
    if scenes is not None:
        asked = set(scenes)
        absent = [scene for scene in dict.fromkeys(scenes) if scene not in chosen.scenes]
        if absent:
            raise _not_there(dataset, chosen, f"scene {_some(absent)}", chosen.scenes)
        chosen = Split(
            f"{chosen.name}, {len(asked)} scenes",
            scenes=tuple(s for s in chosen.scenes if s in asked),
            frames=_within(chosen.frames, asked),
            source=chosen.source,
            missing=chosen.missing,
        )
    if frames is not None:
        found, missing = _resolve(dataset, chosen.scenes, [str(frame) for frame in frames])
        if chosen.frames is not None:
            kept = set(chosen.frames)
            missing += [str(frame) for frame in found if frame not in kept]
        if missing:
            have = list(map(str, labelled_frames(dataset, chosen)))
            absent = list(dict.fromkeys(missing))
            raise _not_there(dataset, chosen, f"labelled frame {_some(absent)}", have)
        chosen = _of_frames(f"{chosen.name}, {len(found)} frames", chosen.source, found, ())
    return chosen


def labelled_frames(dataset: Dataset, selection: Split) -> tuple[FrameKey, ...]:
    """Return the labelled frames of a selection in reading order."""
    if selection.frames is not None:
        return selection.frames
    return tuple(
        FrameKey(scene, key)
        for scene in selection.scenes
        for key in dataset[scene].timeline(BOXES).keys
    )


def _base(dataset: Dataset, split: str | Path | None) -> Split:
    if split is None:
        return Split("the dataset", dataset.scene_ids, source="what is there")
    splits = dataset.splits
    if str(split) in splits:
        return splits[str(split)]
    path = Path(split)
    if not path.is_file():
        raise UsageError(
            f"unknown split '{split}'",
            fix=f"choose of {', '.join(splits) or '(this dataset names none)'}, or give a file "
            "that lists scene ids or frames",
        )
    entries = read_list(path)
    as_scenes = split_of(path.name, entries, dataset.scene_ids, str(path))
    if not as_scenes.missing:
        return as_scenes
    found, _ = _resolve(dataset, dataset.scene_ids, as_scenes.missing)
    if not found and not as_scenes.scenes:
        raise DataError(
            f"the list names {len(entries)} scenes or frames, such as {_some(entries)}; none of "
            f"them is labelled in {dataset.info.root} (which has scenes such as "
            f"{_some(dataset.scene_ids)})",
            where=str(path),
            fix="give the list that belongs to this dataset",
        )
    if not found:
        return as_scenes
    found, missing = _resolve(dataset, dataset.scene_ids, entries)
    return _of_frames(path.name, str(path), found, missing)


def _of_frames(name: str, source: str, frames: Sequence[FrameKey], missing: Sequence[str]) -> Split:
    scenes = tuple(dict.fromkeys(frame.scene for frame in frames))
    return Split(name, scenes, tuple(frames), source, tuple(missing))


def _within(frames: Iterable[FrameKey] | None, scenes: set[str]) -> tuple[FrameKey, ...] | None:
    return None if frames is None else tuple(f for f in frames if f.scene in scenes)


def _resolve(
    dataset: Dataset, scene_ids: Sequence[str], entries: Iterable[str]
) -> tuple[list[FrameKey], list[str]]:
    """Return the labelled frames that entries mean, in reading order, and the entries without."""
    here = set(scene_ids)
    keys: dict[str, tuple[str, ...]] = {}
    by_key: Mapping[str, list[FrameKey]] | None = None
    found: set[FrameKey] = set()
    missing: list[str] = []

    def keys_of(scene: str) -> tuple[str, ...]:
        if scene not in keys:
            keys[scene] = dataset[scene].timeline(BOXES).keys
        return keys[scene]

    for entry in entries:
        scene, _, key = entry.rpartition("/")
        if entry in here:
            meant = [FrameKey(entry, k) for k in keys_of(entry)]
        elif scene in here:
            meant = [FrameKey(scene, key)] if key in keys_of(scene) else []
        elif scene:
            meant = []
        else:
            if by_key is None:
                by_key = _frames_by_key({s: keys_of(s) for s in scene_ids})
            meant = by_key.get(key, [])
            if len(meant) > 1:
                raise UsageError(
                    f"frame '{key}' is in {len(meant)} scenes, such as {meant[0].scene} and "
                    f"{meant[1].scene}",
                    fix=f"write {meant[0]}",
                )
        found.update(meant)
        if not meant:
            missing.append(entry)
    ordered = [
        FrameKey(scene, key)
        for scene in scene_ids
        if scene in keys
        for key in keys[scene]
        if FrameKey(scene, key) in found
    ]
    return ordered, missing


def _frames_by_key(keys: Mapping[str, Sequence[str]]) -> dict[str, list[FrameKey]]:
    frames: dict[str, list[FrameKey]] = {}
    for scene, of_scene in keys.items():
        for key in of_scene:
            frames.setdefault(key, []).append(FrameKey(scene, key))
    return frames


def _not_there(dataset: Dataset, chosen: Split, what: str, have: Sequence[str]) -> MissingDataError:
    return MissingDataError(
        f"{chosen.name} has no {what} (it has {_some(have) or 'none'})", where=dataset.info.root
    )


def _some(names: Sequence[str]) -> str:
    more = f" ... ({len(names):,} in all)" if len(names) > _SHOWN else ""
    return ", ".join(names[:_SHOWN]) + more
