"""Open a dataset in whatever reading, and choose the frames to look at."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextvars import copy_context
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from drivekit.api.evaluating import Progress
from drivekit.audit.telling import LEFT_OPEN
from drivekit.errors import DrivekitError, MissingDataError
from drivekit.model.boxes import FrameKey
from drivekit.model.dataset import BOXES, Dataset, Scene, channels_of

if TYPE_CHECKING:
    from drivekit.audit.case import Case, Look
    from drivekit.loaders.loader import Loader

#: How many frames are looked at, if nobody says otherwise.
FRAMES = 200
_A_SCENE = 4  # as many frames of one scene at least, before a further scene is looked at


def case_of(
    loader: Loader,
    path: str | Path,
    options: Mapping[str, object],
    scenes: Sequence[str] | None = None,
    n_frames: int = FRAMES,
    progress: Progress | None = None,
) -> Case:
    """Open a dataset so that its boxes can be read, whatever is left open, and choose frames."""
    from drivekit.audit.case import Case
    from drivekit.loaders.registry import open_by

    usual = {name: option.usual for name, option in loader.options.items()}
    declared = {name: str(options.get(name, value)) for name, value in usual.items()}
    first = {
        name: option.choices[0]
        for name, option in loader.options.items()
        if option.is_open and option.choices and name not in options
    }
    context = copy_context()

    def reopen(replaced: Mapping[str, str]) -> Dataset:
        return context.copy().run(open_by, loader, path, {**options, **first, **replaced})

    dataset = reopen({})
    looks = looks_of(dataset, scenes, n_frames, progress)
    scene = looks[0].key.scene if looks else None
    for name, option in loader.options.items():
        if declared[name] == LEFT_OPEN and not option.is_open and scene is not None:
            declared[name] = _found_by_itself(dataset, reopen, name, option.choices, scene)
    return Case(
        dataset=dataset,
        options={**declared, **first},
        declared=declared,
        choices={name: option.choices for name, option in loader.options.items() if option.choices},
        reopen=reopen,
        looks=looks,
    )


def _found_by_itself(
    dataset: Dataset,
    reopen: Callable[[Mapping[str, str]], Dataset],
    name: str,
    choices: Sequence[str],
    scene: str,
) -> str:
    """Return what the loader makes of mountings where it finds out itself how they are meant."""
    try:
        found = _edges(dataset[scene])
    except DrivekitError:
        return LEFT_OPEN
    for choice in choices:
        try:
            same = _edges(reopen({name: choice})[scene])
        except DrivekitError:
            continue
        if found.shape == same.shape and np.allclose(found, same, atol=1e-9):
            return choice
    return LEFT_OPEN


def _edges(scene: Scene) -> NDArray[np.float64]:
    return np.array([edge.matrix for edge in scene.calibration().edges])


def looks_of(
    dataset: Dataset,
    scenes: Sequence[str] | None = None,
    n_frames: int = FRAMES,
    progress: Progress | None = None,
) -> tuple[Look, ...]:
    """Return frames to look at: labelled ones, else those of a LiDAR, spread over the scenes.

    Raises
    ------
    MissingDataError
        If there is no scene, or not those that are named.
    """
    from drivekit.audit.case import Look
    from drivekit.loaders.splits import select

    names = select(dataset, scenes=scenes).scenes
    if not names:
        raise MissingDataError("there is no scene to look at", where=dataset.info.root)
    keys = _labelled(dataset, names, n_frames, progress)
    if not any(keys.values()):
        keys = {name: _swept(dataset[name]) for name in keys}
    shares = _shares([len(of_scene) for of_scene in keys.values()], n_frames)
    return tuple(
        Look(FrameKey(name, of_scene[i]), i)
        for (name, of_scene), share in zip(keys.items(), shares, strict=True)
        for i in _spread(len(of_scene), share)
    )


def _labelled(
    dataset: Dataset, names: Sequence[str], n_frames: int, progress: Progress | None
) -> dict[str, tuple[str, ...]]:
    """Return the labelled frames of some scenes: of more of them where one holds few."""
    keys: dict[str, tuple[str, ...]] = {}
    for n_scenes in (max(n_frames // _A_SCENE, 1), n_frames):
        chosen = [names[i] for i in _spread(len(names), n_scenes)]
        keys = {}
        for done, name in enumerate(chosen, start=1):
            keys[name] = tuple(dataset[name].timeline(BOXES).keys)
            if progress is not None:
                progress(done, len(chosen), name)
        if sum(map(len, keys.values())) >= n_frames:
            break
    return keys


def _swept(scene: Scene) -> tuple[str, ...]:
    lidars = channels_of(scene, "lidar")
    return tuple(scene.timeline(lidars[0]).keys) if lidars else ()


def _spread(n: int, wanted: int) -> list[int]:
    """Return at most `wanted` of n places, as evenly as they go."""
    count = min(n, wanted)
    return [(2 * k + 1) * n // (2 * count) for k in range(count)]


def _shares(have: Sequence[int], wanted: int) -> list[int]:
    """Return how many of each to take: equally many, and what one lacks of the others."""
    shares = np.zeros(len(have), np.int64)
    room = np.asarray(have, np.int64)
    while wanted > 0 and (open_ := np.flatnonzero(room > shares)).size:
        each = max(wanted // open_.size, 1)
        taken = np.minimum(room[open_] - shares[open_], each)[:wanted]
        shares[open_[: len(taken)]] += taken
        wanted -= int(taken.sum())
    return shares.tolist()
