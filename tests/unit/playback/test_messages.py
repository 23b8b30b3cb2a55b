"""What a recording holds and in which order."""

from __future__ import annotations

import pickle
from dataclasses import replace

import numpy as np
import pytest

from drivekit.errors import MissingDataError, NoTimeError, UsageError
from drivekit.model.dataset import BOXES
from drivekit.model.frames import Frame
from drivekit.model.points import PointCloud
from drivekit.playback.messages import record

MS = 1_000_000


def test_all_sensors_in_the_order_of_time_and_ties_in_the_order_of_sensors(drive) -> None:
    recording = record(drive)
    found = [(m.stamp_ns // MS, m.channel) for m in map(recording.__getitem__, range(4))]
    assert found == [(1000, "CAM"), (1000, "LIDAR"), (1050, "CAM"), (1100, "CAM")]
    assert len(recording) == 17 and recording.channels == ("CAM", "LIDAR")


def test_the_order_that_channels_are_asked_in_changes_nothing(drive) -> None:
    one, other = (record(drive, names) for names in (["LIDAR", "CAM"], ["CAM", "LIDAR"]))
    assert [one[k] for k in range(17)] == [other[k] for k in range(17)]


def test_labels_come_when_asked_for(drive, make_boxes) -> None:
    labels = tuple(make_boxes(Frame("LIDAR"), [[i, 0, 0]]) for i in range(2))
    recording = record(replace(drive, labels=labels), [BOXES])
    assert [recording[k].load().center[0, 0] for k in range(2)] == [0, 1]


def test_nothing_is_read_before_load(drive) -> None:
    cloud = PointCloud(np.zeros((3, 3), np.float32), Frame("LIDAR"))
    message = record(drive, ["LIDAR"])[2]
    assert (message.index, message.key) == (2, "000002")
    loaded = replace(drive, clouds={"LIDAR": [None, None, cloud]})
    assert record(loaded, ["LIDAR"])[2].load() is cloud


def test_a_message_is_light_enough_to_be_sent(sample_scene) -> None:
    message = record(sample_scene)[1]
    again = pickle.loads(pickle.dumps(message))
    assert (again.channel, again.index, again.stamp_ns) == (
        message.channel,
        message.index,
        message.stamp_ns,
    )
    assert len(pickle.dumps(message)) < 1_000_000


def test_without_stamps_the_option_is_named(bare_drive) -> None:
    with pytest.raises(NoTimeError, match=r"no timestamps.*--nominal-rate"):
        record(bare_drive)


def test_a_nominal_rate_keeps_frames_of_one_key_together(bare_drive) -> None:
    recording = record(bare_drive, nominal_rate=10)
    at = {(m.channel, m.key): m.stamp_ns for m in map(recording.__getitem__, range(9))}
    assert at["CAM", "000003"] == at["LIDAR", "000003"] == 300 * MS
    assert ("LIDAR", "000002") not in at


def test_a_nominal_rate_where_no_channel_has_all_frames(bare_drive, make_timeline) -> None:
    timelines = {
        "CAM": make_timeline("CAM", None, ("9", "11")),
        "LIDAR": make_timeline("LIDAR", None, ("8", "10")),
    }
    recording = record(replace(bare_drive, timelines=timelines), nominal_rate=1)
    assert [recording[k].key for k in range(4)] == ["8", "9", "10", "11"]


def test_a_nominal_rate_beside_stamps_is_refused(drive) -> None:
    with pytest.raises(UsageError, match="has timestamps"):
        record(drive, nominal_rate=10)


@pytest.mark.parametrize("rate", [0, -1, float("nan"), float("inf")])
def test_impossible_nominal_rates(bare_drive, rate) -> None:
    with pytest.raises(UsageError, match=r"of 0\.001 to 1e9 Hz"):
        record(bare_drive, nominal_rate=rate)


def test_channels_with_and_without_stamps_do_not_mix(drive, make_timeline) -> None:
    mixed = {**drive.timelines, "CAM": make_timeline("CAM", None, ("a", "b"))}
    with pytest.raises(NoTimeError, match="none for CAM"):
        record(replace(drive, timelines=mixed))


def test_channels_in_contradicting_orders_are_refused(bare_drive, make_timeline) -> None:
    timelines = {
        "CAM": make_timeline("CAM", None, ("a", "b", "c")),
        "LIDAR": make_timeline("LIDAR", None, ("b", "a")),
    }
    with pytest.raises(NoTimeError, match="different orders"):
        record(replace(bare_drive, timelines=timelines), nominal_rate=10)


def test_unknown_and_doubled_channels(drive) -> None:
    with pytest.raises(MissingDataError, match="CAM, LIDAR, boxes"):
        record(drive, ["RADAR"])
    with pytest.raises(UsageError, match="twice"):
        record(drive, ["CAM", "CAM"])


def test_a_scene_without_frames(make_scene) -> None:
    with pytest.raises(MissingDataError, match="no frame"):
        record(make_scene())


def test_a_part_includes_both_ends_and_is_never_empty(drive) -> None:
    part = record(drive).between(1100 * MS, 1200 * MS)
    assert (part[0].stamp_ns, part[len(part) - 1].stamp_ns) == (1100 * MS, 1200 * MS)
    with pytest.raises(MissingDataError, match=r"lasts 0.5 s"):
        record(drive).between(2000 * MS, 3000 * MS)
