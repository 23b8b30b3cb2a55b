"""Ctrl-C while a large download is listed: what was shown, what is left, and the next run."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

SEQUENCES, FRAMES = 20, 1500


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Thirty thousand clouds of nothing in a zip, laid out as passenger cars are."""
    root = tmp_path_factory.mktemp("large") / "Training"
    root.mkdir()
    with zipfile.ZipFile(root / "TS.zip", "w") as archive:
        for k in range(SEQUENCES):
            name = f"{k + 10}_142545_220614"
            for i in range(FRAMES):
                archive.writestr(f"{name}/sensor_raw_data/lidar/{name}_{i:04d}.pcd", b"")
    return root


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_ctrl_c_while_indexing_leaves_nothing_that_hurts(large: Path, tmp_path: Path) -> None:
    import pty

    env = {**os.environ, "DRIVEKIT_CACHE_DIR": str(tmp_path / "cache"), "TERM": "xterm"}
    command = [sys.executable, "-m", "drivekit", "info", str(large)]
    ours, theirs = pty.openpty()
    running: Any = subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=theirs)
    os.close(theirs)
    shown = b""
    while b"files listed" not in shown:
        shown += os.read(ours, 4096)
    running.send_signal(signal.SIGINT)
    try:
        while more := os.read(ours, 4096):
            shown += more
    except OSError:  # the terminal has lost its other end
        pass
    running.communicate(timeout=120)
    os.close(ours)
    assert running.returncode == 130, shown
    assert b"Traceback" not in shown and b"interrupted" in shown
    assert not list((tmp_path / "cache").rglob("*.scenes"))

    for _ in range(2):  # the second finds what the first has kept
        done = subprocess.run([*command, "--json"], env=env, capture_output=True, check=True)
        facts = json.loads(done.stdout)
        assert facts["scenes"] == SEQUENCES
        assert facts["sensors"]["lidar"]["frames"] == SEQUENCES * FRAMES
