"""So many threads for everybody, and only meanwhile."""

from __future__ import annotations

import os

import pytest

from drivekit.bench.thread_limits import environment, held_to


def test_the_environment_comes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", "7")
    monkeypatch.delenv("POLARS_MAX_THREADS", raising=False)
    with pytest.raises(RuntimeError), held_to(2):
        assert {os.environ[name] for name in environment(2)} == {"2"}
        raise RuntimeError
    assert os.environ["OMP_NUM_THREADS"] == "7" and "POLARS_MAX_THREADS" not in os.environ


@pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="no such call here")
def test_the_process_keeps_to_so_many_cores() -> None:
    before = os.sched_getaffinity(0)
    with held_to(1):
        assert len(os.sched_getaffinity(0)) == 1
    assert os.sched_getaffinity(0) == before
