"""What the families' writers share: a job to do, a drive, and what comes out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from .cast import Lens
from .conventions import Conventions
from .errors import Care
from .files import Tree
from .rotations import Array, inverse
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


@dataclass(frozen=True)
class Written:
    """Files, folders of them that are archives when downloaded, and the truth."""

    tree: Tree
    archives: tuple[str, ...]
    scenes: tuple[SceneTruth, ...]


@dataclass(frozen=True)
class Family:
    """One kind of set: which fields of the conventions its files leave open, and its writer."""

    name: str
    disputes: Mapping[str, tuple[Any, ...]]
    write: Callable[[Job], Written]
    sparse: float = 0.4  # how often frames are a second apart
    korean_names: bool = False  # archives may name their members in Windows' code page


@dataclass(frozen=True)
class Drive:
    """A street and what a rig saw of it."""

    street: Street
    shots: list[Shot]


def drive(job: Job, rig: Rig, *, stands: bool = False) -> Drive:
    """Build a street and record frames, driving along it or standing beside it."""
    seconds = job.step_s * (job.frames - 1)
    street = make_street(job.rng, seconds, few=job.few)
    times = job.step_s * np.arange(job.frames)
    body_at = (lambda t: ego_at(street, 0.0)) if stands else (lambda t: ego_at(street, t))
    return Drive(
        street, record(job.rng, street, rig, times, body_at, job.conventions.camera_offset_s)
    )


def camera_truths(rig: Rig) -> dict[str, CameraTruth]:
    """Return what a reader should know of each camera."""
    return {name: _camera(m.lens, m) for name, m in rig.cameras.items()}


def _camera(lens: Lens, m: Mount) -> CameraTruth:
    return CameraTruth(lens.K, lens.distortion, lens.width, lens.height, m.camera_from_lidar)


def lidar_in_world(rig: Rig, shot: Shot, world_from_world: Array) -> Array:
    """Return the pose of the LiDAR in a world that may be shifted from the street's."""
    placed: Array = world_from_world @ shot.world_from_body @ rig.body_from_lidar
    return placed


def relative(a: Array, b: Array) -> Array:
    """Return b seen from a, for poses in one world."""
    seen: Array = inverse(a) @ b
    return seen
