"""Real scenes as logs for other programs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from drivekit import api

pytestmark = pytest.mark.real


@pytest.mark.parametrize(
    ("folder", "format"),
    [
        ("kitti_object", "kitti-object"),
        ("kitti_tracking", "kitti-tracking"),
        ("nuscenes_t4_layout", "nuscenes"),
    ],
)
def test_every_sweep_image_and_label_is_there(
    real_data: Path, tmp_path: Path, folder: str, format: str
) -> None:
    pytest.importorskip("rerun")
    pytest.importorskip("foxglove")
    from mcap.reader import make_reader

    from drivekit.api.exporting import export_log
    from drivekit.viewer.scene import scene_ids, scene_view

    opened = api.viewing(real_data / folder, format=format)
    scene = scene_view(opened, scene_ids(opened)[0])
    frames = scene.keys[:3]
    done = export_log(opened, tmp_path / "a.mcap", frames=frames)
    with (tmp_path / "a.mcap").open("rb") as file:
        read = [(c.topic, m.log_time) for _, c, m in make_reader(file).iter_messages()]
    views = [scene.frame(i) for i in range(len(frames))]
    for prefix, wanted in (
        ("/points", sum(len(view.clouds) for view in views)),
        ("/boxes", sum(len(view.boxes) for view in views)),
    ):
        assert sum(topic.startswith(prefix) for topic, _ in read) == wanted
    images = {(c.channel, c.key, str(v.key)) for v in views for c in v.cameras}
    assert sum(topic.endswith("/image") for topic, _ in read) == len(images)
    if views[0].stamp_ns is not None:
        assert views[0].stamp_ns in {time for _, time in read}
    assert done.n_frames == len(frames)
    export_log(opened, tmp_path / "a.rrd", frames=frames)
    command = [sys.executable, "-m", "rerun", "rrd", "verify", "a.rrd"]
    assert subprocess.run(command, cwd=tmp_path, capture_output=True).returncode == 0
