"""Verbs called as a user types them: as processes, or by the command line's own function."""

from __future__ import annotations

import contextlib
import io
import json
import os
import signal
import subprocess
import sys
import traceback
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from drivekit.cli.main import main


class Told(NamedTuple):
    """What a verb answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON object on stdout; ``None`` where there is none."""
        try:
            return json.loads(self.out)
        except json.JSONDecodeError:
            return None


@dataclass(frozen=True)
class Calls:
    """How verbs are called, and a folder for what they write."""

    folder: Path
    as_process: bool = False

    def __call__(self, *args: object) -> Told:
        """Call ``drivekit ARGS``; a traceback is exit code 70."""
        words = [str(a) for a in args]
        if self.as_process:
            done = subprocess.run(
                [sys.executable, "-m", "drivekit", *words],
                capture_output=True, cwd=self.folder, env=self._environment(),
            )  # fmt: skip
            return Told(done.returncode, done.stdout.decode(), done.stderr.decode())
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            try:
                code = main(words)
            except Exception:
                traceback.print_exc()
                code = 70
        return Told(code, out.getvalue(), err.getvalue())

    def _environment(self) -> dict[str, str]:
        plain = {k: v for k, v in os.environ.items() if k not in ("SSH_CONNECTION", "DISPLAY")}
        return {**plain, "PYTHONIOENCODING": "utf-8"}

    @contextlib.contextmanager
    def viewer(self, *args: object) -> Iterator[str]:
        """Run ``drivekit view ARGS`` and give the address of its page."""
        words = [str(a) for a in args]
        if not self.as_process:
            with self._served(words) as url:
                yield url
            return
        process = subprocess.Popen(
            [sys.executable, "-m", "drivekit", "view", *words, "--no-browser"],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=self.folder, text=True,
            env=self._environment(), preexec_fn=_hear_ctrl_c,
        )  # fmt: skip
        try:
            assert process.stdout is not None
            url = process.stdout.readline().strip().partition("#")[0]
            if not url:
                raise RuntimeError(process.communicate()[1])
            yield url
        finally:
            process.send_signal(signal.SIGINT)
            process.communicate(timeout=60)

    @contextlib.contextmanager
    def _served(self, words: list[str]) -> Iterator[str]:
        from drivekit import api
        from drivekit.cli.options import loader_options

        path, *said = words
        options = loader_options([word.partition("=")[2] for word in said])
        with api.serve(api.viewing(path, options=options)) as server:
            server.prepare()
            import threading

            thread = threading.Thread(target=server.serve_forever)
            thread.start()
            try:
                yield server.url
            finally:
                server.shutdown()
                thread.join()


def _hear_ctrl_c() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def fetch(url: str) -> bytes:
    """Return what a page's address answers."""
    with urllib.request.urlopen(url, timeout=60) as response:
        body: bytes = response.read()
    return body
