"""What the families' writers share: a job to do, a drive, and what comes out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from .cast import Lens
from .conventions import Conventions
from .errors import Care
from .files import Tree
from .rotations import Array
from .sensing import Mount, Rig, Shot, record
from .street import Street, ego_at, make_street
from .truth import CameraTruth, SceneTruth


@dataclass(frozen=True)
class Job:
    """One set to be made."""

    rng: np.random.Generator
    conventions: Conventions
    scenes: int
    frames: int
    step_s: float
    few: bool
    care: Care
    later: Conventions | None = None  # of the second half of the scenes, where it differs

    def of_scene(self, k: int) -> Job:
        """Return the job of one scene."""
        if self.later is None or k < self.scenes / 2:
            return self
        return replace(self, conventions=self.later)


@dataclass(frozen=True)
class Written:
    """Files, folders of them that are archives when downloaded, and the truth."""

    tree: Tree
    archives: tuple[str, ...]
    scenes: tuple[SceneTruth, ...]
    opens: str = ""  # the archive that is opened by itself, rather than the folder of them all


@dataclass(frozen=True)
class Family:
    """One kind of set: which fields of the conventions its files leave open, and its writer."""

    name: str
    disputes: Mapping[str, tuple[Any, ...]]
    write: Callable[[Job], Written]
    sparse: float = 0.4  # how often frames are a second apart
    fixed: Conventions = field(default_factory=Conventions)  # what is not in dispute


@dataclass(frozen=True)
class Drive:
    """A street and what a rig saw of it."""

    street: Street
    shots: list[Shot]


def drive(job: Job, rig: Rig, post: Callable[[Street], Array] | None = None) -> Drive:
    """Build a street and record frames, driving along it or standing at a `post` beside it."""
    seconds = job.step_s * (job.frames - 1)
    street = make_street(job.rng, seconds, few=job.few)
    times = job.step_s * np.arange(job.frames)
    fixed = post(street) if post else None

    def body_at(t: float) -> Array:
        return ego_at(street, t) if fixed is None else fixed

    late = job.conventions.camera_offset_s, job.conventions.label_offset_s
    return Drive(street, record(job.rng, street, rig, times, body_at, *late))


def camera_truths(rig: Rig) -> dict[str, CameraTruth]:
    """Return what a reader should know of each camera."""
    return {name: _camera(m.lens, m) for name, m in rig.cameras.items()}


def _camera(lens: Lens, m: Mount) -> CameraTruth:
    return CameraTruth(lens.K, lens.distortion, lens.width, lens.height, m.camera_from_lidar)
