"""From the command line: a tree, results on it, numbers and verdicts on the data it was made of."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import numpy as np


def test_results_of_a_framework_are_scored_on_the_data_the_tree_was_made_of(
    cli: Any, tmp_path: Path
) -> None:
    made = cli("convert", "sample:aihub", "--to", "openpcdet", "--out", "tree", "--quiet")
    assert made.code == 0
    result = []
    for path in sorted((tmp_path / "tree" / "labels").iterdir()):
        rows = [line.split(" ") for line in path.read_text("utf-8").splitlines()]
        boxes = np.array([row[:7] for row in rows], np.float32)
        names = np.array([row[7] for row in rows])
        scores = np.linspace(1, 0.5, len(rows), dtype=np.float32)
        frame = {"frame_id": path.stem, "name": names, "score": scores, "boxes_lidar": boxes}
        result.append(frame)
    (tmp_path / "result.pkl").write_bytes(pickle.dumps(result))
    asked = ("aihub-detection-like", "--gt", "sample:aihub", "--pred", "result.pkl")
    frames = ("--pred-option", "frames=tree/frames.csv")
    done = cli("eval", *asked, *frames, "--json")
    assert done.code == 0 and done.json["metrics"]["vehicle/3d/R40"] == 100.0
    alone = cli("eval", *asked)
    assert alone.code == 3 and "--pred-option frames=TREE/frames.csv" in alone.err
    wrong = cli("eval", *asked, "--pred-option", "frame=tree/frames.csv")
    assert wrong.code == 2 and "take no option 'frame' - choose of frames" in wrong.err


def test_a_pickle_that_would_run_something_is_named_and_not_run(cli: Any, tmp_path: Path) -> None:
    (tmp_path / "result.pkl").write_bytes(b"\x80\x02cos\nsystem\nX\x0a\x00\x00\x00touch trap\x85R.")
    told = cli("eval", "aihub-detection-like", "--gt", "sample:aihub", "--pred", "result.pkl")
    assert told.code == 3 and "byte 2: it asks for 'os.system'" in told.err
    assert not (tmp_path / "trap").exists()
