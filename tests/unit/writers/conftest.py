"""Small synthetic drives that writers get."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from drivekit.world import SyntheticDataset, rig_of, synthesize


@cache
def _drive(rig: str) -> SyntheticDataset:
    return synthesize(4, 2, rig=rig_of(rig).scaled(160, 120, 16), split="val")


@pytest.fixture(scope="session")
def drive() -> Callable[[str], SyntheticDataset]:
    """A drive of two frames with the sensors of a rig, made once."""
    return _drive
