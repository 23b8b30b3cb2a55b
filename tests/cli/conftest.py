"""The command line as a user meets it: a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest


class Outcome(NamedTuple):
    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        value = json.loads(self.out)
        assert isinstance(value, dict)
        return value


Cli = Callable[..., Outcome]


@pytest.fixture
def cli(tmp_path: Path) -> Cli:
    """Run ``drivekit ARGS`` in an empty folder; no traceback is ever acceptable."""

    def run(*args: object, encoding: str = "utf-8", **env: str) -> Outcome:
        done = subprocess.run(
            [sys.executable, "-m", "drivekit", *map(str, args)],
            cwd=tmp_path,
            capture_output=True,
            env={**os.environ, "PYTHONIOENCODING": encoding, **env},
        )
        out, err = done.stdout.decode(encoding), done.stderr.decode(encoding)
        assert "Traceback" not in err, err
        return Outcome(done.returncode, out, err)

    return run
