"""Small synthetic downloads of every family, in folders and in archives."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from drivekit.loaders.registry import open_dataset
from drivekit.model.dataset import Dataset
from drivekit.world import rig_of, synthesize
from drivekit.writers import write

SAID = {"aihub-fusion-tracking": {"yaw_unit": "rad"}}


@cache
def _world(rig: str, n_scenes: int, n_frames: int, width: int) -> Any:
    scaled = rig_of(rig).scaled(width, 120, 16)
    return synthesize(9, n_frames, n_scenes=n_scenes, rig=scaled)


@pytest.fixture(scope="session")
def download(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Where a drive was written, by format and options of its writer; each is made once."""
    made: dict[Any, Path] = {}

    def get(
        format: str, n_scenes: int = 2, n_frames: int = 2, width: int = 96, **options: Any
    ) -> Path:
        key = (format, n_scenes, n_frames, width, *sorted(options.items()))
        if key not in made:
            made[key] = tmp_path_factory.mktemp("download") / "data"
            write(_world(format, n_scenes, n_frames, width), format, made[key], **options)
        return made[key]

    return get


@pytest.fixture(scope="session")
def opened(download: Callable[..., Path]) -> Callable[..., Dataset]:
    """The drive itself, opened as its own format."""

    def get(format: str, **options: Any) -> Dataset:
        return open_dataset(download(format, **options), format, **SAID.get(format, {}))

    return get
