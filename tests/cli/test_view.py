"""`drivekit view` as a process: its address, its end, and what it does about mistakes."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from drivekit.cli.main import main
from drivekit.viewer.web.server import ViewerServer

Start = Callable[..., subprocess.Popen[str]]


def hear_ctrl_c() -> None:
    """Undo what a shell does to the tests when it runs them in the background."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    running: list[subprocess.Popen[str]] = []

    def begin(*args: str, **env: str) -> subprocess.Popen[str]:
        plain = {k: v for k, v in os.environ.items() if k not in ("SSH_CONNECTION", "DISPLAY")}
        process = subprocess.Popen(
            [sys.executable, "-m", "drivekit", "view", *args],
            cwd=tmp_path,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**plain, "PYTHONIOENCODING": "utf-8", **env},
            preexec_fn=hear_ctrl_c,
        )
        running.append(process)
        return process

    yield begin
    for process in running:
        process.kill()
        process.communicate()


@pytest.fixture
def never_serves(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ViewerServer, "serve_forever", lambda self: pytest.fail("it serves"))


def fetch(url: str) -> bytes:
    with urllib.request.urlopen(url, timeout=60) as response:
        return response.read()


def end(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert "Traceback" not in err, err
    return process.returncode, out, err


def test_one_line_is_the_address_and_ctrl_c_ends_it(start: Start) -> None:
    process = start("sample:nuscenes", "--no-browser", "--state", "f=2&cam=bev", "--lang", "ko")
    line = process.stdout.readline()
    base, _, state = line.strip().partition("#")
    assert base.startswith("http://127.0.0.1:")
    assert state == "f=2&cam=bev"
    scenes = json.loads(fetch(base + "scenes.json"))
    assert (scenes["language"], scenes["state"]) == ("ko", "f=2&cam=bev")
    assert fetch(base + "s/1/frames/3.bin").startswith(b"DKF1")
    assert b"<script" in fetch(base)
    code, out, err = end(process)
    assert (code, out) == (0, "")
    assert "closed" in err


def test_json_is_one_object_and_the_way_over_ssh_is_told(start: Start) -> None:
    process = start("sample:kitti", "--json", "--scene", "000002",
                    SSH_CONNECTION="10.0.0.5 51000 192.0.2.7 2222")  # fmt: skip
    lines = []
    while not lines or lines[-1] != "}\n":
        lines.append(process.stdout.readline())
    told = json.loads("".join(lines))
    port = told["port"]
    assert told["url"].endswith("/#f=2")
    assert told["ssh"].startswith(f"ssh -L {port}:127.0.0.1:{port} -p 2222 ")
    assert told["ssh"].endswith("@192.0.2.7")
    fetch(told["url"])  # it serves by now, and has said everything
    code, out, err = end(process)
    assert (code, out) == (0, "")
    assert told["ssh"] in err


def test_a_run_keeps_verdicts_beside_itself(start: Start, tmp_path: Path) -> None:
    pred = "sample:predictions/aihub_model_a.csv"
    assert main(["eval", "aihub-detection-like", "--gt", "sample:aihub", "--pred", pred, "--out",
                 str(tmp_path / "run"), "--quiet"]) == 0  # fmt: skip
    process = start("run", "--no-browser", "--quiet")
    base = process.stdout.readline().strip()
    scene = json.loads(fetch(base + "s/0/scene.json"))
    assert [s["id"] for s in scene["sources"]] == ["gt", "A"]
    assert scene["runs"][0]["protocol"] == "aihub-detection-like"
    body = b'{"s":0,"f":3,"verdict":"label-error"}'
    headers = {"Content-Type": "application/json", "X-Drivekit": "1"}
    fetch(urllib.request.Request(base + "triage", body, headers))  # type: ignore[arg-type]
    assert "label-error" in (tmp_path / "run" / "triage.jsonl").read_text("utf-8")
    assert end(process)[2] == ""


def test_predictions_are_judged_by_a_protocol(start: Start) -> None:
    preds = [f"sample:predictions/aihub_model_{m}.csv" for m in "ab"]
    process = start("sample:aihub", "--pred", preds[0], "--pred", preds[1], "--protocol",
                    "aihub-detection-like", "--no-browser")  # fmt: skip
    base = process.stdout.readline().strip()
    scenes = json.loads(fetch(base + "scenes.json"))
    assert scenes["scenes"][0]["errors"]["FN"] > 0
    names = [s["name"] for s in json.loads(fetch(base + "s/0/scene.json"))["sources"]]
    assert names == ["ground truth", "aihub_model_a.csv", "aihub_model_b.csv"]
    end(process)


@pytest.mark.parametrize(
    ("args", "code", "says"),
    [
        (["nowhere"], 3, "nowhere"),
        (["sample:kitti", "--pred", "sample:nowhere"], 2, "no sample 'nowhere'"),
        (["sample:kitti", "--state", "cam=above"], 2, "'cam' is one of"),
        (["sample:kitti", "--port", "99999"], 2, "0 to 65535"),
        (["sample:kitti", "--run", "nowhere"], 3, "expected the folder of a run"),
        (["sample:aihub", "--protocol", "aihub-detection-like"], 2, "--pred"),
        (["sample:nuscenes", "--scene", "nope"], 3, "no scene 'nope'"),
        (["sample:kitti", "--scene", "nope"], 3, "no frame 'nope'"),
        (["sample:nuscenes", "--frame", "nope"], 3, "no frame 'nope'"),
    ],
)
def test_mistakes_are_told_before_anything_is_served(
    capsys: pytest.CaptureFixture[str], never_serves: None, args: list[str], code: int, says: str
) -> None:
    assert main(["view", *args, "--no-browser"]) == code
    told = capsys.readouterr()
    assert told.out == ""
    assert says in told.err


def test_a_taken_port_is_told_with_its_cure(
    capsys: pytest.CaptureFixture[str], never_serves: None
) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        assert main(["view", "sample:kitti", "--no-browser", "--port", str(port), "--json"]) == 2
    error = json.loads(capsys.readouterr().out)["error"]
    assert f"port {port} is taken" in error["problem"]
    assert "--port 0" in error["fix"]
