"""When messages come, and which are late."""

from __future__ import annotations

import math
import threading
import time

import pytest

from drivekit.errors import UsageError
from drivekit.playback.messages import record
from drivekit.playback.playing import Replay

MS = 1_000_000


def test_messages_come_when_they_are_due(drive, scripted_time) -> None:
    clock = scripted_time()
    replay = Replay(record(drive), 0.5, time=clock)
    at = [(clock.seconds, m.stamp_ns) for m in replay]
    assert len(at) == 17
    for seconds, stamp in at:
        assert seconds == pytest.approx((stamp - 1000 * MS) / 1e9 / 0.5, abs=1e-4)


def test_as_fast_as_possible_waits_for_nothing_and_drops_nothing(drive, scripted_time) -> None:
    clock = scripted_time()
    replay = Replay(record(drive), math.inf, time=clock)
    assert len(list(replay)) == 17 and clock.seconds == 0
    assert sum(replay.tally().dropped.values()) == 0 and replay.tally().progress == 1


def test_who_is_slow_gets_the_newest_of_each_channel(drive, scripted_time) -> None:
    clock = scripted_time()
    replay = Replay(record(drive), time=clock)
    seen = []
    for message in replay:
        seen.append((message.channel, message.stamp_ns // MS))
        if len(seen) == 1:
            clock.seconds = 0.32  # stuck for a while: frames up to 1300 ms are due
    assert seen[:3] == [("CAM", 1000), ("CAM", 1300), ("LIDAR", 1300)]
    tally = replay.tally()
    assert tally.dropped == {"CAM": 5, "LIDAR": 3}
    assert tally.delivered == {"CAM": 6, "LIDAR": 3}


def test_late_messages_can_be_kept(drive, scripted_time) -> None:
    clock = scripted_time()
    replay = Replay(record(drive), keep_late=True, time=clock)
    for _ in replay:
        clock.seconds += 1.0
    assert sum(replay.tally().delivered.values()) == 17


def test_the_last_message_of_a_channel_is_never_dropped(drive, scripted_time) -> None:
    clock = scripted_time()
    replay = Replay(record(drive), time=clock)
    next(replay)
    clock.seconds = 100.0
    assert [(m.channel, m.stamp_ns // MS) for m in replay] == [("CAM", 1500), ("LIDAR", 1500)]


def test_pause_stops_time_and_resume_goes_on_where_it_stood(drive, scripted_time) -> None:
    clock = scripted_time()
    replay = Replay(record(drive), time=clock)

    def wait_and_resume() -> None:
        clock.seconds += 60.0
        replay.resume()

    clock.script = [wait_and_resume]
    seen = []
    for message in replay:
        seen.append(message.stamp_ns)
        if len(seen) == 5:
            replay.pause()
            assert replay.is_paused
    assert len(seen) == 17 and sum(replay.tally().dropped.values()) == 0
    assert clock.seconds == pytest.approx(60.5, abs=1e-3)


@pytest.mark.parametrize(
    ("to_ms", "expected_ms"), [(1250, 1250), (1226, 1250), (0, 1000), (9999, 1500)]
)
def test_seek_leads_to_the_first_message_at_or_after(
    drive, scripted_time, to_ms, expected_ms
) -> None:
    replay = Replay(record(drive), time=scripted_time())
    next(replay)
    replay.seek(to_ms * MS)
    assert next(replay).stamp_ns == expected_ms * MS
    assert sum(replay.tally().dropped.values()) == 0


def test_the_rate_may_change_on_the_way(drive, scripted_time) -> None:
    clock = scripted_time()
    replay = Replay(record(drive, ["LIDAR"]), 1.0, time=clock)
    at = []
    for _ in replay:
        at.append(clock.seconds)
        if len(at) == 2:
            replay.rate = 0.1
        if len(at) == 4:
            replay.rate = math.inf
    assert at == pytest.approx([0.0, 0.1, 1.1, 2.1, 2.1, 2.1], abs=1e-3)


def test_a_fast_replay_can_become_slow(drive, scripted_time) -> None:
    clock = scripted_time()
    replay = Replay(record(drive, ["LIDAR"]), math.inf, time=clock)
    at = []
    for _ in replay:
        at.append(clock.seconds)
        if len(at) == 3:
            replay.rate = 1.0
    assert at == pytest.approx([0.0, 0.0, 0.0, 0.1, 0.2, 0.3], abs=1e-3)


@pytest.mark.parametrize("rate", [1.0, math.inf])
def test_a_loop_begins_again(drive, scripted_time, rate) -> None:
    replay = Replay(record(drive, ["LIDAR"]), rate, loop=True, time=scripted_time())
    seen = [next(replay).index for _ in range(15)]
    assert seen == [*range(6), *range(6), *range(3)]
    assert replay.tally().rounds == 2 and replay.tally().delivered == {"LIDAR": 15}


def test_stop_ends_it_for_good(drive, scripted_time) -> None:
    replay = Replay(record(drive), loop=True, time=scripted_time())
    next(replay)
    replay.stop()
    assert list(replay) == [] == list(replay)


@pytest.mark.parametrize("rate", [0.0, -1.0, math.nan])
def test_impossible_rates(drive, rate) -> None:
    with pytest.raises(UsageError, match="above 0"):
        Replay(record(drive), rate)


def test_in_real_time(drive) -> None:
    began = time.monotonic()
    messages = list(Replay(record(drive), 2.0))
    assert 0.24 < time.monotonic() - began < 5.0
    assert messages[-1].stamp_ns == 1500 * MS


def test_another_thread_can_stop_a_paused_replay(drive) -> None:
    replay = Replay(record(drive))
    replay.pause()
    stopper = threading.Timer(0.05, replay.stop)
    stopper.start()
    assert list(replay) == []
    stopper.join()
