"""A recording and a time of its own: no test waits."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from drivekit.model.dataset import BOXES, Sensor
from drivekit.model.frames import Frame

MS = 1_000_000


class ScriptedTime:
    """Time that passes when somebody waits; who waits for ever gets the next line of a script."""

    def __init__(self, script: list[Callable[[], None]] | None = None) -> None:
        self.seconds = 0.0
        self.script = list(script or ())

    def now(self) -> float:
        return self.seconds

    def wait(self, seconds: float | None) -> None:
        if seconds is None:
            self.script.pop(0)()
        else:
            self.seconds += seconds

    def wake(self) -> None:
        pass


@pytest.fixture
def scripted_time() -> type[ScriptedTime]:
    return ScriptedTime


@pytest.fixture
def drive(make_scene, make_timeline):
    """A LiDAR at 10 Hz and a camera at 20 Hz for half a second, labels at 2 Hz."""
    stamps = {
        "CAM": [1000 * MS + 50 * MS * i for i in range(11)],
        "LIDAR": [1000 * MS + 100 * MS * i for i in range(6)],
        BOXES: [1000 * MS, 1500 * MS],
    }
    return make_scene(
        sensors={
            "CAM": Sensor("CAM", "camera", Frame("CAM")),
            "LIDAR": Sensor("LIDAR", "lidar", Frame("LIDAR")),
        },
        timelines={channel: make_timeline(channel, times) for channel, times in stamps.items()},
    )


@pytest.fixture
def bare_drive(make_scene, make_timeline):
    """A drive without timestamps whose third scan was lost."""
    keys = tuple(f"{i:06d}" for i in range(5))
    return make_scene(
        sensors={
            "CAM": Sensor("CAM", "camera", Frame("CAM")),
            "LIDAR": Sensor("LIDAR", "lidar", Frame("LIDAR")),
        },
        timelines={
            "CAM": make_timeline("CAM", None, keys),
            "LIDAR": make_timeline("LIDAR", None, keys[:2] + keys[3:]),
            BOXES: make_timeline(BOXES, None, keys),
        },
    )


@pytest.fixture(scope="session")
def sample_scene():
    """A scene read from files."""
    from drivekit import api, resources

    return next(iter(api.open(resources.path("sample_data/nuscenes"))))
