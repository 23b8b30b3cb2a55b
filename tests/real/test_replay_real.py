"""Real recordings replayed: what comes is what the files hold, in order."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

import drivekit as dk
from drivekit.model.images import ImageRef

pytestmark = pytest.mark.real


def test_kitti_tracking_at_a_nominal_rate(real_data: Path) -> None:
    scene = dk.open(real_data / "kitti_tracking")["0001"]
    messages = list(dk.replay(scene, math.inf, nominal_rate=10))
    assert [(m.channel, m.key, m.stamp_ns) for m in messages] == [
        (channel, f"{i:06d}", i * 100_000_000) for i in range(2) for channel in scene.sensors
    ]
    for message in messages:
        loaded = message.load()
        size = len(loaded.data()) if isinstance(loaded, ImageRef) else len(loaded)
        assert size > 100_000


def test_nuscenes_at_its_own_stamps(real_data: Path) -> None:
    scene = next(iter(dk.open(real_data / "nuscenes_t4_layout")))
    messages = list(dk.replay(scene, math.inf))
    assert [m.channel for m in messages] == ["CAM_FRONT", "LIDAR_TOP"]
    assert messages[1].stamp_ns - messages[0].stamp_ns == 35_491_000
    assert len(messages[1].load()) == 34_688
