"""Small KITTI tables for the tests of this folder."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from drivekit.model.boxes import BoxTable


@pytest.fixture(scope="session")
def generated(kitti_synth: Any, kitti_table: Callable[..., Any]) -> tuple[BoxTable, BoxTable]:
    """Ground truth and predictions of sixty frames."""
    options = kitti_synth.Options(frames=60, boxes=9, fp=6, seed=21)
    frames = list(kitti_synth.generate(options))
    return (
        kitti_table([label for _, label, _ in frames]),
        kitti_table([result for _, _, result in frames], results=True),
    )
