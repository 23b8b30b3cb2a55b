"""The page on real recordings."""

from __future__ import annotations

import pytest

PLACES = ("kitti_tracking", "kitti_object", "nuscenes_t4_layout")


@pytest.mark.real
@pytest.mark.parametrize("place", PLACES)
def test_real_frames_are_ready_within_five_seconds(real_data, new_view, serve, place):
    with serve(real_data / place, state="th=dark") as url:
        view = new_view()
        seconds = [view.open(url)]
        while min(seconds) > 5 and len(seconds) < 3:  # a busy machine gets another chance
            seconds.append(view.open(url))
        assert min(seconds) <= 5, seconds
        assert view.ask("drivekit.points()") > 10_000
        boxes = view.ask("drivekit.boxes()")
        assert {box["source"] for box in boxes} == {"gt"}
        drawn = view.ask("[...document.querySelectorAll('.cam')].map((c) => c.dataset.camera)")
        seen = [b["row"] for name in drawn for b in view.ask("n => drivekit.inCamera(n)", name)]
        assert seen, "no label is seen in any image"
        assert view.hosts == {"127.0.0.1"}
        assert view.complaints == []
