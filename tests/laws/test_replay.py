"""Laws of the replay: order, seek, rate."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.model.dataset import Sensor
from drivekit.model.frames import Frame
from drivekit.model.timeline import Timeline
from drivekit.playback.messages import record
from drivekit.playback.playing import AS_FAST_AS_POSSIBLE, Replay


@dataclass
class Drive:
    stamps: dict[str, list[int]]
    id: str = "drive"
    sensors: dict[str, Sensor] = field(init=False)

    def __post_init__(self) -> None:
        self.sensors = {c: Sensor(c, "lidar", Frame(c)) for c in self.stamps}

    def timeline(self, channel: str) -> Timeline:
        times = np.array(self.stamps[channel], np.int64)
        return Timeline(channel, tuple(str(i) for i in range(len(times))), times)


@dataclass
class Busy:
    """Time that passes when somebody waits, and while messages are worked on."""

    seconds: float = 0.0

    def now(self) -> float:
        return self.seconds

    def wait(self, seconds: float | None) -> None:
        assert seconds is not None and seconds > 0
        self.seconds += seconds

    def wake(self) -> None:
        pass


# Few distinct times, so that there are ties; counted from a time like those of real recordings.
START = 1_655_184_346_000_000_000
TIMES = st.lists(st.integers(0, 12), max_size=12).map(
    lambda steps: [START + 50_000_000 * k for k in sorted(steps)]
)
DRIVES = (
    st.dictionaries(st.sampled_from("abcd"), TIMES, min_size=1)
    .filter(lambda stamps: any(stamps.values()))
    .map(Drive)
)
LAWS = settings(max_examples=60, deadline=None)


def everything(drive: Drive) -> list[tuple[int, str, int]]:
    """All frames, sorted by stamp and, for ties, as sensors and frames are listed."""
    listed = [(t, c, i) for c, times in drive.stamps.items() for i, t in enumerate(times)]
    return sorted(listed, key=lambda frame: frame[0])


def played(replay: Replay) -> list[tuple[int, str, int]]:
    return [(m.stamp_ns, m.channel, m.index) for m in replay]


@LAWS
@given(DRIVES)
def test_every_frame_once_in_a_stable_order(drive: Drive) -> None:
    assert played(Replay(record(drive), AS_FAST_AS_POSSIBLE)) == everything(drive)


@LAWS
@given(DRIVES, st.floats(0.01, 100))
def test_at_any_rate_who_is_never_late_gets_the_same_and_none_early(
    drive: Drive, rate: float
) -> None:
    time, got = Busy(), []
    for message in Replay(record(drive), rate, time=time):
        got.append((message.stamp_ns, message.channel, message.index))
        due = (message.stamp_ns - everything(drive)[0][0]) / 1e9 / rate
        assert due - 1e-6 <= time.seconds <= due + 1e-3
    # Of several frames of a channel with one stamp none is newer, so none is late.
    assert got == everything(drive)


@LAWS
@given(DRIVES, st.lists(st.floats(0, 0.3), min_size=48, max_size=48))
def test_each_frame_is_delivered_or_counted_as_dropped(drive: Drive, work: list[float]) -> None:
    time = Busy()
    replay = Replay(record(drive), time=time)
    got = []
    for message, seconds in zip(replay, work, strict=False):
        got.append((message.stamp_ns, message.channel, message.index))
        time.seconds += seconds
    assert got == [frame for frame in everything(drive) if frame in got], "in order, none twice"
    tally = replay.tally()
    for channel, times in drive.stamps.items():
        delivered = [frame for frame in got if frame[1] == channel]
        assert tally.delivered[channel] == len(delivered)
        assert tally.delivered[channel] + tally.dropped[channel] == len(times)
        assert not times or delivered[-1][0] == times[-1], "the newest always comes"


@LAWS
@given(DRIVES, st.integers(-2, 14), st.integers(0, 5))
def test_after_a_seek_comes_what_comes_from_there(drive: Drive, step: int, before: int) -> None:
    target = START + 50_000_000 * step
    replay = Replay(record(drive), AS_FAST_AS_POSSIBLE)
    frames = everything(drive)
    for _ in range(min(before, len(frames))):
        next(replay)
    replay.seek(target)
    inside = min(max(target, frames[0][0]), frames[-1][0])
    assert played(replay) == [frame for frame in frames if frame[0] >= inside]
