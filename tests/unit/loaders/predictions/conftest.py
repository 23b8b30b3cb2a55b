from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from drivekit.loaders.frames_csv import FRAMES_CSV, frames_csv
from drivekit.model.boxes import FrameKey
from drivekit.model.exports import ExportedFrame, SensorFrame

MakeTree = Callable[..., Path]


@pytest.fixture
def converted_tree(tmp_path: Path) -> MakeTree:
    """Make the two files of a converted tree that say what its frames and classes were."""

    def make(
        ids: dict[str, FrameKey],
        classes: dict[str, str | None] | None = None,
        names: tuple[str, ...] = (),
    ) -> Path:
        tree = tmp_path / "tree"
        tree.mkdir()
        lidars = {"LIDAR_TOP": SensorFrame(0, "0", 1_000)}
        cameras = {"CAM_FRONT": SensorFrame(0, "0", 2_000)}
        frames = [
            ExportedFrame(id_, "val", frame, i, lidars, cameras)
            for i, (id_, frame) in enumerate(ids.items())
        ]
        (tree / FRAMES_CSV).write_bytes(frames_csv(frames))
        table = {name: {"as": was, "objects": 1} for name, was in (classes or {}).items()}
        summary = {"classes": table, "class_names": names}
        (tree / "drivekit.json").write_text(json.dumps(summary), "utf-8")
        return tree

    return make
