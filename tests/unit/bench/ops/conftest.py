"""Sweeps of a sensor that turns in coarse steps, so that nothing takes long."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from drivekit.bench.ops import inputs


@pytest.fixture
def coarse(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(inputs, "_COLUMNS", 130)
    for cached in (inputs.sweep, inputs.aggregate):
        cached.cache_clear()
    yield
    for cached in (inputs.sweep, inputs.aggregate):
        cached.cache_clear()
