"""A small synthetic drive, made once."""

from __future__ import annotations

import pytest

from drivekit.world import SyntheticDataset, rig_of, synthesize
from drivekit.world.layout import make_scenario
from drivekit.world.scenario import Scenario


@pytest.fixture(scope="session")
def drive() -> SyntheticDataset:
    """Two scenes of three labelled frames, with coarse sensors."""
    return synthesize(5, 3, n_scenes=2, rig=rig_of("default").scaled(240, 180, 24))


@pytest.fixture(scope="session")
def scenario() -> Scenario:
    return make_scenario(11, 8.0)
