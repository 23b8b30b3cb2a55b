"""`drivekit replay` as a user meets it."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import time

import pytest

NUSCENES = ("replay", "sample:nuscenes")


def test_as_fast_as_possible_delivers_everything(cli) -> None:
    outcome = cli(*NUSCENES, "--rate", "max", "--json")
    assert outcome.code == 0
    facts = outcome.json
    assert facts["messages"] == 12 and facts["rate"] == "max"
    assert {c["delivered"] for c in facts["channels"].values()} == {4}
    assert {c["dropped"] for c in facts["channels"].values()} == {0}


def test_at_the_recorded_speed(cli) -> None:
    outcome = cli(*NUSCENES, "--rate", "4", "--no-read", "--scene", "synth-0007-001", "--json")
    facts = outcome.json
    assert facts["scene"] == "synth-0007-001"
    assert facts["seconds"] >= facts["recorded_seconds"] / 4 - 0.01


def test_a_table_for_people_and_a_part_of_the_scene(cli) -> None:
    outcome = cli(*NUSCENES, "--rate", "max", "--start", "0.4", "--end", "1.1",
                  "--channels", "LIDAR_TOP,boxes")  # fmt: skip
    assert outcome.code == 0 and "LIDAR_TOP" in outcome.out and "CAM_FRONT" not in outcome.out
    assert "scene synth-0007-000 of 2" in outcome.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("sample:aihub",), "--nominal-rate 10"),
        (("sample:aihub", "--nominal-rate", "0"), "of 0.001 to 1e9 Hz, got 0"),
        (("sample:aihub", "--nominal-rate", "1e-300"), "of 0.001 to 1e9 Hz, got 1e-300"),
        (("sample:nuscenes", "--rate", "0"), "rate above 0"),
        (("sample:nuscenes", "--rate", "fast"), "a number or max"),
        (("sample:nuscenes", "--start", "-1"), "after the first message"),
    ],
)
def test_a_wrong_call_is_told_with_its_cure(cli, arguments, said) -> None:
    outcome = cli("replay", *arguments)
    assert outcome.code == 2 and said in outcome.err and outcome.out == ""


def test_what_is_not_there(cli) -> None:
    assert "LIDAR_TOP" in cli(*NUSCENES, "--channels", "RADAR").err
    assert cli(*NUSCENES, "--scene", "none").code == 3
    assert "lasts" in cli(*NUSCENES, "--start", "99").err


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_ctrl_c_ends_a_loop_with_the_numbers_so_far() -> None:
    command = [sys.executable, "-m", "drivekit", *NUSCENES, "--loop", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stderr is not None
        assert b"--scene names another" in process.stderr.readline()  # it has begun
        time.sleep(0.5)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert process.returncode == 128 + signal.SIGINT
    assert b"Traceback" not in err and b'"delivered"' in out


@pytest.mark.skipif(os.name != "posix", reason="terminals of POSIX")
def test_keys_of_a_terminal_pause_move_and_end() -> None:
    import pty

    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "drivekit", *NUSCENES, "--loop", "--no-read"],
        stdin=theirs, stdout=subprocess.PIPE, stderr=theirs, start_new_session=True,
        preexec_fn=_become_foreground,
    )  # fmt: skip
    shown = ""

    def until(text: str) -> None:
        nonlocal shown
        deadline = time.monotonic() + 60
        while text not in shown:
            assert time.monotonic() < deadline, f"{text!r} did not appear in {shown!r}"
            if select.select([ours], [], [], 0.1)[0]:
                shown += os.read(ours, 4096).decode()

    try:
        until("1x")
        os.write(ours, b" ")
        until("paused")
        os.write(ours, b"\x1b[C")
        until("100%")
        os.write(ours, b" \x1b[A")
        until("2x")
        os.write(ours, b"q")
        out = process.communicate(timeout=60)[0].decode()
    finally:
        process.kill()
        os.close(ours)
        os.close(theirs)
    assert process.returncode == 0 and "LIDAR_TOP" in out


def _become_foreground() -> None:
    """Make the terminal the controlling one of the new session."""
    import fcntl
    import termios

    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
