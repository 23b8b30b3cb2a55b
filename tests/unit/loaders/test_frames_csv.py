from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.errors import DataError
from drivekit.loaders.frames_csv import frames_csv, read_frames_csv
from drivekit.model.boxes import FrameKey
from drivekit.model.exports import ExportedFrame, SensorFrame

TEXT = st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=8)
SENSOR = st.builds(SensorFrame, st.integers(0, 10**6), TEXT, st.none() | st.integers(0, 2**62))
SENSORS = st.dictionaries(TEXT, SENSOR, max_size=3)
FRAMES = st.lists(
    st.builds(
        ExportedFrame, TEXT, TEXT, st.builds(FrameKey, TEXT, TEXT), st.integers(0), SENSORS, SENSORS
    ),
    unique_by=lambda frame: frame.id,
    max_size=5,
)


@settings(max_examples=100, deadline=None)
@given(frames=FRAMES)
def test_frames_come_back(
    frames: list[ExportedFrame], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / "frames.csv"
    path.write_bytes(frames_csv(frames))
    assert read_frames_csv(path) == tuple(frames)
    assert read_frames_csv(path.parent) == tuple(frames)


def frame(id: str = "000000") -> ExportedFrame:
    return ExportedFrame(id, "train", FrameKey("13_001 비;눈", "007"), 7, {}, {})


def test_a_folder_without_the_file_is_no_converted_tree(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"frames\.csv"):
        read_frames_csv(tmp_path)


def test_damaged_tables_are_named_with_their_row(tmp_path: Path) -> None:
    whole = frames_csv([frame(), frame("000001")])
    (tmp_path / "frames.csv").write_bytes(whole[:-35])
    with pytest.raises(DataError, match=r"frames\.csv:3"):
        read_frames_csv(tmp_path)
    (tmp_path / "frames.csv").write_bytes(frames_csv([frame(), frame()]))
    with pytest.raises(DataError, match="twice"):
        read_frames_csv(tmp_path)
    (tmp_path / "frames.csv").write_bytes(b"id,split\n")
    with pytest.raises(DataError, match="columns"):
        read_frames_csv(tmp_path)


def test_the_first_sensor_is_the_one_asked_for() -> None:
    lidars = {"top": SensorFrame(3, "a"), "left": SensorFrame(4, "b")}
    exported = ExportedFrame("0", "val", FrameKey("s", "k"), 0, lidars, {})
    assert exported.sensor("lidar") == ("top", SensorFrame(3, "a"))
    with pytest.raises(DataError, match="camera"):
        exported.sensor("camera")
