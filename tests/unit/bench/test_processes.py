"""What a process costs, as the operating system saw it."""

from __future__ import annotations

import os
import sys

import numpy as np
import pytest

from drivekit.bench.processes import measure
from drivekit.errors import DrivekitError

needs_wait4 = pytest.mark.skipif(not hasattr(os, "wait4"), reason="the system counts no children")

SPIN = "import time\nwhile time.process_time() < 0.3: pass"
SLEEP = "import time\ntime.sleep(0.3)"


def python(code: str) -> list[str]:
    return [sys.executable, "-I", "-S", "-c", code]


@needs_wait4
def test_cpu_time_is_work_and_wall_time_is_waiting_too() -> None:
    spun, slept = measure(python(SPIN)).cost, measure(python(SLEEP)).cost
    assert spun.cpu_s is not None and slept.cpu_s is not None
    assert spun.cpu_s >= 0.3
    assert slept.wall_s >= 0.3 > slept.cpu_s


@needs_wait4
def test_memory_is_that_of_the_child_and_not_of_this_process() -> None:
    mine = np.ones(40_000_000)
    small = measure(python("pass")).cost.peak_mb
    large = measure(python("x = bytearray(120_000_000)")).cost.peak_mb
    assert mine.nbytes / 1e6 > 300
    assert small is not None and large is not None
    assert small < 60
    assert 120 < large < 200


def test_where_children_are_not_counted_only_the_wall_time_is_known(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delattr(os, "wait4", raising=False)
    finished = measure(python(f"{SLEEP}\nprint('done')"))
    assert finished.out.strip() == "done"
    assert finished.cost.wall_s >= 0.3
    assert finished.cost.cpu_s is None and finished.cost.peak_mb is None


def test_what_is_printed_is_text_of_any_language() -> None:
    code = "import sys; sys.stdout.buffer.write('자료'.encode())"
    assert measure(python(code)).out == "자료"


def test_libraries_are_told_to_use_one_thread() -> None:
    code = "import os; print(os.environ['OMP_NUM_THREADS'], os.environ['EXTRA'])"
    assert measure([sys.executable, "-c", code], env={"EXTRA": "x"}).out.split() == ["1", "x"]


def test_a_command_that_fails_says_why() -> None:
    code = "import sys; print('a'); print('first\\nlast', file=sys.stderr); sys.exit(7)"
    with pytest.raises(DrivekitError, match=r"code 7; the last it said was: last"):
        measure(python(code))


def test_a_command_that_is_not_there() -> None:
    with pytest.raises(DrivekitError, match="no-such-program"):
        measure(["no-such-program"])
