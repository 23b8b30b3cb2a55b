"""Which scenes are converted, by what the dataset says of them, and which split each belongs to."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Final

from drivekit.api.converting.names import safe_name
from drivekit.errors import DataError, MissingDataError, UsageError
from drivekit.loaders.splits import select
from drivekit.model.boxes import FrameKey
from drivekit.model.dataset import Dataset, Finding

# Parts of a dataset by what they are for, the usual name first.
_USUAL: Final[Mapping[str, tuple[str, ...]]] = {
    "train": ("train", "mini_train"),
    "val": ("val", "validation", "mini_val"),
    "test": ("test",),
}
# What a dataset calls all that it has.
_WHOLE: Final = ("training", "all")
_SHOWN: Final = 12


@dataclass(frozen=True, slots=True)
class Splits:
    """Which part each scene belongs to.

    Parameters
    ----------
    of_scene : mapping of scene id to str
        Scenes that no part names are absent.
    frames : mapping of scene id to set of keys, optional
        The frames of a scene that belong to its part, where not all do.
    how : str
        One sentence for the record.
    missing : mapping of str to sequence of str
        What the lists that the user named hold and the dataset lacks, by list.
    """

    of_scene: Mapping[str, str]
    frames: Mapping[str, Collection[str]]
    how: str
    missing: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def holds(self, frame: FrameKey) -> bool:
        """Tell whether a frame belongs to the part of its scene."""
        kept = self.frames.get(frame.scene)
        return frame.scene in self.of_scene and (kept is None or frame.key in kept)


def scenes_where(
    dataset: Dataset, scenes: Sequence[str] | None, where: Mapping[str, Sequence[str]]
) -> tuple[tuple[str, ...], tuple[Finding, ...]]:
    """Return the scenes whose tags have wanted values, and what was met on the way.

    Parameters
    ----------
    dataset : Dataset
    scenes : sequence of str, optional
        Only these.
    where : mapping of tag to values
        A scene must have one of the values of every tag named.

    Raises
    ------
    UsageError
        If no scene has a tag, or a value of it.
    MissingDataError
        If a scene that was asked for is not there, or none has all that is wanted.
    """
    chosen = select(dataset, scenes=scenes).scenes
    if not where:
        return chosen, ()
    tags: dict[str, Mapping[str, str]] = {}
    broken: list[Finding] = []
    for scene in chosen:
        try:
            tags[scene] = dataset[scene].tags
        except DataError as error:
            text = f"scene {scene} is left out: what it says of itself cannot be read"
            broken.append(Finding("broken-tags", f"{text} ({error.problem})", error.where or scene))
    for tag, values in where.items():
        _check_known(tag, values, tags)
    kept = tuple(
        scene
        for scene, of_scene in tags.items()
        if all(of_scene.get(tag) in values for tag, values in where.items())
    )
    wanted = ", ".join(f"{tag} = {' or '.join(values)}" for tag, values in where.items())
    if not kept:
        raise MissingDataError(
            f"no scene has {wanted}; each is met, but not together", where=dataset.info.root
        )
    text = f"{len(kept):,} of {len(chosen):,} scenes are chosen, those with {wanted}"
    return kept, (Finding("selection", text, dataset.info.root, len(kept)), *broken)


def _check_known(tag: str, values: Sequence[str], tags: Mapping[str, Mapping[str, str]]) -> None:
    met = Counter(t[tag] for t in tags.values() if tag in t)
    if not met:
        known = list(dict.fromkeys(name for t in tags.values() for name in t))
        near = get_close_matches(tag, known, n=1)
        hint = f"did you mean '{near[0]}'? " if near else ""
        raise UsageError(
            f"no scene has a tag '{tag}'",
            fix=f"{hint}the tags are {', '.join(known) or 'none at all'}",
        )
    for value in values:
        if value not in met:
            shown = ", ".join(f"{v} ({n:,} scenes)" for v, n in met.most_common(_SHOWN))
            more = f" and {len(met) - _SHOWN:,} more" if len(met) > _SHOWN else ""
            raise UsageError(f"no scene has {tag} = {value}", fix=f"choose of {shown}{more}")


def own_splits(
    dataset: Dataset, scenes: Sequence[str], wanted: Mapping[str, str] | None = None
) -> Splits:
    """Return the parts that a dataset names.

    Parameters
    ----------
    dataset : Dataset
    scenes : sequence of str
        Those chosen.
    wanted : mapping of str to str, optional
        Split, or file of scenes or frames, for each name in the tree; by default what the dataset
        calls train, val and test, or all of it as ``train``.

    Raises
    ------
    UsageError
        If a scene would be in two parts: what a model has seen in training would be scored.
    """
    named = dict(wanted) if wanted else _usual(dataset)
    if not named:
        known = ", ".join(dataset.splits) or "none at all"
        how = f"the dataset has no split train, val or test ({known}): everything is in train"
        return Splits(dict.fromkeys(scenes, "train"), {}, how)
    for name in named:
        if safe_name(name, "split") != name:
            raise UsageError(f"'{name}' is no name for a split: files are called by it")
    here = set(scenes)
    missing: dict[str, Sequence[str]] = {}
    of_scene: dict[str, str] = {}
    frames: dict[str, set[str]] = {}
    for name, split in named.items():
        part = select(dataset, split)
        if wanted and part.missing:
            missing[split] = part.missing
        for scene in part.scenes:
            if scene in here and of_scene.setdefault(scene, name) != name:
                raise UsageError(
                    f"scene {scene} would be in {of_scene[scene]} and in {name}: a model would "
                    "be scored on what it was trained on",
                    fix="name splits that share no scene, or use --split-by scene",
                )
        if part.frames is not None:
            for frame in part.frames:
                frames.setdefault(frame.scene, set()).add(frame.key)
    said = ", ".join(n if n == s else f"{n} = {s}" for n, s in named.items())
    return Splits(of_scene, frames, f"the splits of the dataset: {said}", missing)


def _usual(dataset: Dataset) -> dict[str, str]:
    splits = dataset.splits
    found = {
        role: next((name for name in names if name in splits), None)
        for role, names in _USUAL.items()
    }
    named = {role: name for role, name in found.items() if name is not None}
    whole = next((name for name in _WHOLE if name in splits), None)
    return {"train": whole} if not named and whole is not None else named


def drawn_splits(
    dataset: Dataset, scenes: Sequence[str], by: str, fraction: float, seed: int
) -> Splits:
    """Draw a validation part of whole scenes; the same arguments give the same part.

    Which side a group is on depends on its name, the seed and the other names, not on their order.

    Parameters
    ----------
    dataset : Dataset
    scenes : sequence of str
    by : str
        ``"scene"``, or a tag: scenes with the same value of it stay together.
    fraction : float
        Of the groups, at least one and never all, that go to ``val``.
    seed : int

    Raises
    ------
    UsageError
        If the fraction is not between 0 and 1, a scene lacks the tag, or there is one group only.
    """
    if not 0 < fraction < 1:
        raise UsageError(f"expected a fraction between 0 and 1 for val, got {fraction}")
    group_of = {scene: scene if by == "scene" else _tag(dataset, scene, by) for scene in scenes}
    groups = sorted(set(group_of.values()), key=lambda name: _lot(seed, name))
    if len(groups) < 2:
        raise UsageError(
            f"there is one {by} only ({groups[0] if groups else 'none'}), and none is cut in two",
            fix="convert more data, or leave --split-by out",
        )
    n_val = min(max(round(len(groups) * fraction), 1), len(groups) - 1)
    val = set(groups[:n_val])
    of_scene = {scene: "val" if group_of[scene] in val else "train" for scene in scenes}
    how = f"drawn by {by}: {n_val:,} of {len(groups):,} for val, seed {seed}"
    return Splits(of_scene, {}, how)


def _tag(dataset: Dataset, scene: str, tag: str) -> str:
    tags = dataset[scene].tags
    if tag not in tags:
        raise UsageError(
            f"scene {scene} has no tag '{tag}' to draw by",
            fix=f"use --split-by scene, or choose of {', '.join(tags) or 'no tags at all'}",
        )
    return tags[tag]


def _lot(seed: int, name: str) -> tuple[str, str]:
    return hashlib.sha256(f"{seed}/{name}".encode()).hexdigest(), name
