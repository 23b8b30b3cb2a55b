from __future__ import annotations

from drivekit.model.frames import EGO, WORLD, Frame, flu_of


def test_a_frame_at_two_times_is_two_frames() -> None:
    assert EGO.at(1) != EGO.at(2)
    assert EGO.at(1) == Frame("ego", 1)
    assert len({EGO, EGO.at(None), EGO.at(1)}) == 2


def test_frames_say_their_name_and_time() -> None:
    assert str(WORLD) == "world"
    assert str(EGO.at(5)) == "ego@5"
    assert str(flu_of(Frame("CAM", 3))) == "CAM.flu@3"
