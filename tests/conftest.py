"""Fixtures every test may use."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

_VARIABLE = "DRIVEKIT_REAL_DATA"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave tests marked `slow` out unless they were asked for with -m."""
    if config.option.markexpr or "DRIVEKIT_SLOW" in os.environ:
        return
    skip = pytest.mark.skip(reason="slow: run with -m slow or DRIVEKIT_SLOW=1")
    for item in items:
        if "slow" in item.keywords:
            item.add_marker(skip)


@pytest.fixture(scope="session")
def real_data() -> Path:
    """Folder of real sensor data; skips where it is not set, fails in CI where it must be."""
    value = os.environ.get(_VARIABLE)
    if value and Path(value).is_dir():
        return Path(value)
    if os.environ.get("DRIVEKIT_REQUIRE_REAL_DATA"):
        pytest.fail(f"{_VARIABLE} must point to the real data here and does not ({value!r})")
    pytest.skip(f"set {_VARIABLE} to a folder of real KITTI/nuScenes/… files to run this")
