"""`drivekit predict` as a user meets it: models, workers, interruptions, nonsense."""

from __future__ import annotations

import csv
import json
import os
import shlex
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from drivekit.cli.main import main
from drivekit.inference.worker import WORKER_FILE

AIHUB = ("predict", "sample:aihub")

MODEL = '''
import os
import time

import numpy as np


def detect(frame):
    xyz = frame.points["lidar"].xyz
    time.sleep(float(os.environ.get("NAP", "0")))
    return {
        "center": xyz[:2],
        "size": np.ones((2, 3)),
        "yaw": xyz[:2, 0] / 100,
        "label": ["vehicle", "pedestrian"],
        "score": np.array([0.25, 1 / 3]),
    }


def detect_many(frames):
    return [detect(frame) for frame in frames]


detect_many.batch = 8


class Counter:
    """Remembers how many frames of the scene came before."""

    stateful = True

    def __call__(self, frame):
        self.n = 1 if frame.is_first else self.n + 1
        return {**detect(frame), "track": [str(self.n), "x"]}


count = Counter()


def broken(frame):
    if frame.key.key == "03":
        raise ValueError("cannot see")
    return {**detect(frame), "size": np.zeros((2, 3)) if frame.key.key == "05" else np.ones((2, 3))}


def broken_many(frames):
    return [broken(frame) for frame in frames]


def talks(frame):
    print("what a function prints is no result")
    return detect(frame)


def takes_a_column(frame):
    return {**detect(frame), "scene": ["a", "b"]}


def has_no_class(frame):
    return detect(frame)


has_no_class.classes = ("vehicle", "")


def camera(frame):
    assert frame.images["front"].dtype == np.uint8
    return {**detect(frame), "frame": "moon"}


class NotAFunction:
    pass
'''

WORKER = """
from drivekit_worker import serve
print("what is printed before is no message")
import model

def detect(frame):
    print("what a model prints is no message")
    assert frame.classes[0] == "vehicle" and frame.frame == "lidar"
    return model.detect(frame)

serve(detect, needs=("lidar",))
"""


@pytest.fixture
def here(tmp_path: Path) -> Path:
    """The folder that commands run in, with models and workers."""
    (tmp_path / "model.py").write_text(MODEL)
    (tmp_path / "ends.py").write_text("import sys\n\nsys.exit(0)\n")
    (tmp_path / "worker.py").write_text(WORKER)
    shutil.copy(WORKER_FILE, tmp_path)
    return tmp_path


@pytest.fixture
def call(here, monkeypatch, capfd):
    """Run a command in this process: its exit code and what it and its worker said on stderr."""
    monkeypatch.chdir(here)
    monkeypatch.syspath_prepend(str(here))
    monkeypatch.delitem(sys.modules, "model", raising=False)

    def run(*arguments: str) -> tuple[int, str]:
        code = main(list(arguments))
        return code, capfd.readouterr().err

    yield run
    sys.modules.pop("model", None)


def command(script: str) -> str:
    return f"{shlex.quote(sys.executable)} {script}"


def bad_worker(folder: Path, body: str) -> str:
    lines = ["import os, sys, time", "from drivekit_worker import *", *body.splitlines()]
    (folder / "bad.py").write_text("\n".join(lines))
    return command("bad.py")


def test_the_workers_file_is_printed_as_it_is(cli) -> None:
    assert cli("predict", "--print-worker").out == WORKER_FILE.read_text("utf-8")


def test_a_function_a_batch_and_a_worker_find_the_same(call, here) -> None:
    assert call(*AIHUB, "--model", "model:detect", "--out", "one")[0] == 0
    assert call(*AIHUB, "--model", "model:detect_many", "--out", "many")[0] == 0
    code, told = call(*AIHUB, "--worker", command("worker.py"), "--out", "apart")
    assert code == 0 and told.count("what a model prints is no message") == 20
    tables = [(here / out / "predictions.csv").read_bytes() for out in ("one", "many", "apart")]
    assert tables[0] == tables[1] == tables[2]
    rows = list(csv.DictReader((here / "one" / "latency.csv").read_text().splitlines()))
    assert len(rows) == 20 and all(float(row["model_s"]) >= 0 for row in rows)
    assert sorted(p.name for p in (here / "one").iterdir()) == [
        "latency.csv",
        "predictions.csv",
        "summary.json",
    ]


def test_as_a_process_of_its_own(cli, here) -> None:
    outcome = cli(*AIHUB, "--model", "model:detect", "--out", "one", "--json")
    assert outcome.code == 0 and (outcome.json["frames"], outcome.json["boxes"]) == (20, 40)


def test_what_was_predicted_can_be_evaluated(call) -> None:
    out = ("--out", "found", "--table", "jsonl")
    assert call(*AIHUB, "--model", "model:detect", *out)[0] == 0
    sides = ("--gt", "sample:aihub", "--pred", "found")
    assert call("eval", "aihub-detection-like", *sides)[0] == 0


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
@pytest.mark.parametrize("name", ["detect_many", "count"])
def test_killed_half_way_it_goes_on_with_the_same_result(call, here, name) -> None:
    arguments = (*AIHUB, "--model", f"model:{name}")
    assert call(*arguments, "--out", "whole")[0] == 0
    process = subprocess.Popen(
        [sys.executable, "-m", "drivekit", *arguments, "--out", "killed"],
        cwd=here,
        env={**os.environ, "NAP": "0.1"},
    )
    journal = here / "killed" / "unfinished.jsonl"
    deadline = time.monotonic() + 300
    while not journal.exists() or journal.read_bytes().count(b"\n") < 10:
        assert time.monotonic() < deadline and process.poll() is None
        time.sleep(0.02)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert not (here / "killed" / "predictions.csv").exists()
    with journal.open("ab") as file:
        file.write(b'{"frame": ["22_142546')  # a line that was cut off
    assert call(*arguments, "--out", "killed")[0] == 0
    resumed = json.loads((here / "killed" / "summary.json").read_text("utf-8"))["resumed"]
    assert resumed == 0 if name == "count" else 8 <= resumed < 20
    tables = [(here / out / "predictions.csv").read_bytes() for out in ("whole", "killed")]
    assert tables[0] == tables[1]
    assert not journal.exists()


def test_a_process_that_is_ended_has_no_failed_frame(here) -> None:
    """A scheduler's signal arrives while the model is at work."""
    words = (*AIHUB, "--model", "model:detect", "--keep-going", "--out", "out")
    process = subprocess.Popen(
        [sys.executable, "-m", "drivekit", *words], cwd=here, env={**os.environ, "NAP": "0.5"}
    )
    journal = here / "out" / "unfinished.jsonl"
    deadline = time.monotonic() + 300
    while not journal.exists() or journal.read_bytes().count(b"\n") < 3:
        assert time.monotonic() < deadline and process.poll() is None
        time.sleep(0.02)
    process.send_signal(signal.SIGTERM)
    assert process.wait() == 128 + signal.SIGTERM
    lines = [json.loads(line) for line in journal.read_bytes().splitlines()]
    assert not any(line.get("problem") for line in lines)


def test_what_is_done_is_not_done_again(call, here) -> None:
    arguments = (*AIHUB, "--model", "model:detect", "--out", "out")
    assert call(*arguments)[0] == 0
    before = (here / "out" / "latency.csv").read_bytes()
    assert "20 frames had been predicted before" in call(*arguments)[1]
    assert (here / "out" / "latency.csv").read_bytes() == before
    assert "before" not in call(*arguments, "--overwrite")[1]


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        (("--model", "model:detect_many"), "model was 'model:detect', is 'model:detect_many'"),
        (("--model", "model:detect", "--batch", "2"), "batch was"),
        (("--model", "model:detect", "--frames", "01,02"), "frames was"),
        (("--model", "model:detect", "--in-camera", "front"), "in camera was"),
    ],
)
def test_another_run_into_the_same_folder_is_refused_with_the_cure(call, changed, said) -> None:
    assert call(*AIHUB, "--model", "model:detect", "--out", "out")[0] == 0
    code, told = call(*AIHUB, *changed, "--out", "out")
    assert code == 2 and said in told and "--overwrite" in told


def test_changed_code_of_the_model_is_another_model(call, here) -> None:
    assert call(*AIHUB, "--model", "model:detect", "--out", "out")[0] == 0
    (here / "model.py").write_text(MODEL.replace("/ 100", "/ 50"))
    assert "code of the model was" in call(*AIHUB, "--model", "model:detect", "--out", "out")[1]


@pytest.mark.parametrize("name", ["broken", "broken_many"])
def test_frames_that_fail_stop_it_or_are_findings(call, here, name) -> None:
    arguments = [*AIHUB, "--model", f"model:{name}", "--out", "out"]
    if name == "broken_many":
        arguments += ["--batch", "4"]
    code, told = call(*arguments)
    assert code == 3 and "ValueError: cannot see (model.py:" in told
    assert "22_142546_220614/0" in told
    assert call(*arguments, "--keep-going")[0] == 1
    facts = json.loads((here / "out" / "summary.json").read_text("utf-8"))
    assert facts["frames"] == 18
    problems = {failed["frame"][1]: failed["problem"] for failed in facts["failed"]}
    assert problems.keys() == {"03", "05"} and "field 'size', row 0" in problems["05"]
    assert call(*arguments, "--keep-going")[0] == 1, "also when it was done before"


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("--model", "model"), 2, "package.module:function"),
        (("--model", "nowhere:detect"), 2, "no module 'nowhere'"),
        (("--model", "model:nothing"), 2, "no 'nothing'"),
        (("--model", "model:NotAFunction"), 2, "found a class"),
        (("--model", "model:camera"), 3, "no coordinate frame 'moon'"),
        (("--model", "model:takes_a_column"), 2, "'scene' has the name of one of the table's own"),
        (("--model", "model:has_no_class"), 2, "expected names as 'classes'"),
        (("--model", "ends:detect"), 2, "importing the model failed: SystemExit: 0"),
        (("--model", "baseline:magic"), 2, "no baseline 'magic'"),
        (("--model", "model:detect", "--batch", "0"), 2, "at least one frame"),
        (("--model", "model:count", "--batch", "2"), 2, "remembers earlier frames"),
        (("--model", "model:detect", "--axes", "native"), 2, "not known"),
        (("--model", "model:detect", "--timeout", "1"), 2, "only a worker"),
        (("--model", "model:detect", "--in-camera", "rear"), 3, "no camera 'rear'"),
        (("--model", "model:detect", "--detections", "x.csv"), 2, "are for baseline:kalman"),
        (("--model", "baseline:kalman"), 2, "--detections PATH"),
        (("--model", "baseline:geometric", "--batch", "2"), 2, "no batch"),
        ((), 2, "a --model or a --worker"),
        (("--model", "model:detect", "--worker", "x"), 2, "one of them"),
        (("--worker", "no-such-program"), 2, "cannot start the worker"),
        (("--worker", "python 'my worker.py"), 2, "No closing quotation"),
        (("--worker", " "), 2, "the command of a worker"),
        (("--worker", "a\0b"), 2, "cannot start the worker"),
        (("--worker", "cat", "--timeout", "-1"), 2, "a time-out above 0 s, got -1"),
        (("--worker", "cat", "--start-timeout", "inf"), 2, "a time-out above 0 s, got inf"),
    ],
)
def test_a_wrong_call_is_told(call, arguments, code, said) -> None:
    found, told = call(*AIHUB, *arguments, "--out", "out")
    assert (found, said in told) == (code, True), told


def test_what_a_function_prints_is_no_result(call, here, capfd) -> None:
    main([*AIHUB, "--model", "model:talks", "--out", "out", "--json", "--frames", "01"])
    said = capfd.readouterr()
    assert json.loads(said.out)["frames"] == 1
    assert said.err.count("what a function prints") == 1


def test_detections_may_be_sample_data(call) -> None:
    sample = "sample:predictions/aihub_model_a.csv"
    tracker = ("--model", "baseline:kalman", "--detections", sample, "--nominal-rate", "10")
    assert call(*AIHUB, *tracker, "--frames", "01,02", "--out", "out")[0] == 0


def test_a_model_that_failed_at_once_may_be_mended(call, here) -> None:
    assert call(*AIHUB, "--model", "model:camera", "--out", "out")[0] == 3
    assert call(*AIHUB, "--model", "model:detect", "--out", "out")[0] == 0


def test_a_folder_with_other_things_is_left_alone(cli, here) -> None:
    (here / "home").mkdir()
    (here / "home" / "thesis.tex").touch()
    refused = cli(*AIHUB, "--model", "model:detect", "--out", "home", "--overwrite")
    assert refused.code == 2 and "thesis.tex" in refused.err


DIES = """
def f(frame):
    if frame.key == "04": os._exit(7)
    return {"center": [], "size": [], "yaw": [], "label": [], "score": []}
serve(f)
"""
HANGS = """
def f(frame):
    if frame.key == "04": time.sleep(1000)
    return {"center": [], "size": [], "yaw": [], "label": [], "score": []}
serve(f)
"""
GARBAGE = """
import drivekit_worker
source, sink = drivekit_worker._STREAMS
read_message(source)
write_message(sink, {"type": "ready", "protocol": PROTOCOL})
read_message(source)
sink.write(b"<html>500 Internal Server Error</html>")
sink.flush()
time.sleep(1000)
"""
LEAVES_A_CHILD = """
def f(frame):
    if os.fork() == 0: time.sleep(1000)
    os._exit(3)
serve(f)
"""
LAUNCHES = """
import subprocess, sys
sys.exit(subprocess.call([sys.executable, "bad.py"]))
"""
NO_TIME = """
import drivekit_worker
source, sink = drivekit_worker._STREAMS
read_message(source)
write_message(sink, {"type": "ready", "protocol": PROTOCOL})
read_message(source)
write_message(sink, {"type": "boxes", "answers": [{}], "seconds": 10**400})
time.sleep(1000)
"""
OLD = """
import drivekit_worker
source, sink = drivekit_worker._STREAMS
read_message(source)
write_message(sink, {"type": "ready", "protocol": 0})
"""
RAISES = """
def f(frame):
    raise RuntimeError("out of memory")
serve(f)
"""
OBJECTS = """
serve(lambda frame: {"center": object()})
"""


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (DIES, ("frame 22_142546_220614/04", "ended with exit code 7")),
        (HANGS, ("frame 22_142546_220614/04", "did not answer within 3 s")),
        (LEAVES_A_CHILD, ("frame 22_142546_220614/01", "ended with exit code 3")),
        (NO_TIME, ("frame 22_142546_220614/01", "did not say how long")),
        (GARBAGE, ("frame 22_142546_220614/01", "no message of the protocol", "<htm")),
        (OLD, ("version 0 of the protocol", "--print-worker")),
        (RAISES, ("frame 22_142546_220614/01", "RuntimeError: out of memory (bad.py:")),
        (OBJECTS, ("frame 22_142546_220614/01", "give numpy arrays")),
        ("raise SystemExit('no GPU here')", ("at its start", "exit code 1", "no GPU here")),
    ],
    ids=[
        "dies",
        "hangs",
        "leaves-a-child",
        "no-time",
        "garbage",
        "old",
        "raises",
        "objects",
        "never-starts",
    ],
)
def test_a_worker_that_fails_is_one_clear_error(call, here, body, said) -> None:
    limit = ("--timeout", "3") if body == HANGS else ()
    code, told = call(*AIHUB, "--worker", bad_worker(here, body), "--out", "out", *limit)
    assert code == 3, told
    errors = [line for line in told.splitlines() if line.startswith("drivekit: ")]
    assert len(errors) == 1 and all(word in told for word in said), told


def test_a_worker_that_another_program_started_is_given_up_with_it(call, here) -> None:
    bad_worker(here, HANGS)
    (here / "launch.py").write_text(LAUNCHES)
    begin = time.monotonic()
    code, told = call(*AIHUB, "--worker", command("launch.py"), "--out", "out", "--timeout", "2")
    assert code == 3 and "did not answer within 2 s" in told
    assert time.monotonic() - begin < 60


def test_a_worker_that_remembers_cannot_be_started_again(call, here) -> None:
    body = DIES.replace("serve(f)", "serve(f, stateful=True)")
    code, told = call(*AIHUB, "--worker", bad_worker(here, body), "--out", "out", "--keep-going")
    assert code == 2 and "what it remembered of the scene" in told


def test_a_worker_gets_batches_as_it_declares_or_is_told(call, here) -> None:
    body = """
def f(frames):
    assert 1 <= len(frames) <= 8
    return [{"center": [], "size": [], "yaw": [], "label": [], "score": []} for _ in frames]
serve(f, batch=8, needs=("lidar",))
"""
    assert call(*AIHUB, "--worker", bad_worker(here, body), "--out", "own")[0] == 0
    assert call(*AIHUB, "--worker", command("worker.py"), "--batch", "4", "--out", "told")[0] == 0


def test_a_worker_that_dies_is_started_again_when_told_to_keep_going(call, here) -> None:
    code, _ = call(*AIHUB, "--worker", bad_worker(here, DIES), "--out", "out", "--keep-going")
    facts = json.loads((here / "out" / "summary.json").read_text("utf-8"))
    assert code == 1 and facts["frames"] == 19
    assert [failed["frame"][1] for failed in facts["failed"]] == ["04"]


def test_no_worker_outlives_the_command(call, here) -> None:
    body = "open('pid', 'w').write(str(os.getpid()))\n" + HANGS
    call(*AIHUB, "--worker", bad_worker(here, body), "--out", "out", "--timeout", "1")
    with pytest.raises(ProcessLookupError):
        os.kill(int((here / "pid").read_text()), 0)
