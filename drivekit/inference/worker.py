"""A model in a process of its own, spoken to over pipes; see docs/predict.md for the protocol."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as TooLate
from contextlib import suppress
from pathlib import Path
from threading import TIMEOUT_MAX
from time import monotonic
from typing import Any, Final

from drivekit import __version__
from drivekit.errors import UsageError
from drivekit.inference.drivekit_worker import (
    PROTOCOL,
    ProtocolError,
    read_message,
    write_message,
)
from drivekit.inference.frames import ModelFrame, is_needed
from drivekit.inference.models import (
    Answers,
    Axes,
    Model,
    ModelError,
    checked_count,
    checked_needs,
    digest_of,
    places,
)
from drivekit.model.dataset import Dataset

#: The file that a worker imports.
WORKER_FILE: Final = Path(__file__).with_name("drivekit_worker.py")

_MAX_ANSWER = 1 << 28  # bytes of arrays
_GRACE_SECONDS = 2.0


def start_worker(
    command: str,
    dataset: Dataset,
    *,
    batch: int | None = None,
    axes: Axes | None = None,
    timeout: float | None = None,
    start_timeout: float | None = None,
) -> Model:
    """Start a worker and return it as a model; its ``close`` ends the process.

    Parameters
    ----------
    command : str
        As typed in a shell, without a shell: ``"conda run -n torch python my_worker.py"``.
    dataset : Dataset
        Whose classes the worker is told.
    batch, axes
        As for :func:`drivekit.inference.models.load_model`.
    timeout, start_timeout : float [s], optional
        How long an answer, and the first sign of life, may take; for ever otherwise.

    Raises
    ------
    UsageError
        If the command cannot be started, or a time-out is not above 0 s.
    ModelError
        If what was started does not speak the protocol.
    """
    for seconds in (timeout, start_timeout):
        if seconds is not None and not 0 < seconds <= TIMEOUT_MAX:
            raise UsageError(
                f"expected a time-out above 0 s, got {seconds:g}",
                fix="leave it out to wait for ever",
            )
    try:
        words = shlex.split(command, posix=os.name == "posix")
    except ValueError as error:
        raise UsageError(
            f"the command of the worker cannot be read: {error}",
            where=command,
            fix="close its quotes",
        ) from None
    if not words:
        raise UsageError(
            "expected the command of a worker, got an empty text",
            fix="give --worker 'python worker.py'",
        )
    hello = {
        "type": "hello",
        "protocol": PROTOCOL,
        "drivekit": __version__,
        "format": dataset.info.format,
        "classes": list(dataset.info.taxonomy.classes),
    }
    worker = _Worker(command, words, hello, timeout, start_timeout)
    try:
        declared = worker.start()
        if batch is not None:
            declared["batch"] = batch
        if axes is not None:
            declared["axes"] = axes
        checked = checked_needs(command, declared)
    except BaseException:
        worker.close()
        raise

    def predict(frames: Sequence[ModelFrame]) -> Answers:
        return worker.predict(frames, checked["needs"], is_stateful=checked["is_stateful"])

    return Model(command, _digest(words), predict, close=worker.close, **checked)


class _Worker:
    """A worker that is started again after it died, if it remembers nothing."""

    def __init__(
        self,
        command: str,
        words: Sequence[str],
        hello: dict[str, Any],
        timeout: float | None,
        start_timeout: float | None,
    ) -> None:
        self._command = command
        self._words = words
        self._hello = hello
        self._timeout = timeout
        self._start_timeout = start_timeout
        self._process: _Process | None = None

    def start(self) -> dict[str, Any]:
        """Start a process and return what it declares."""
        self._process = _Process(self._command, self._words)
        ready = self._process.exchange(self._hello, self._start_timeout, "at its start")
        return _declared(ready, self._command)

    def predict(
        self, frames: Sequence[ModelFrame], needs: Sequence[str], *, is_stateful: bool
    ) -> Answers:
        """Send frames and return the answers."""
        process = self._running(is_stateful)
        request = {"type": "predict", "frames": [_sent(frame, needs) for frame in frames]}
        reply = process.exchange(request, self._timeout, places(frames))
        if reply.get("type") == "failed":
            raise ModelError(f"the model raised {reply.get('problem')}", where=places(frames))
        given, seconds = reply.get("answers"), reply.get("seconds")
        if reply.get("type") != "boxes" or not isinstance(given, list):
            raise process.broken(f"answered {str(reply)[:80]} instead of boxes", places(frames))
        if not isinstance(seconds, (int, float)) or not 0 <= seconds < TIMEOUT_MAX:
            raise process.broken("did not say how long the model took", places(frames))
        return Answers(checked_count(given, frames), float(seconds))

    def _running(self, is_stateful: bool) -> _Process:
        if self._process is not None and self._process.is_alive:
            return self._process
        if is_stateful:
            raise UsageError(
                "the worker died, and what it remembered of the scene with it",
                where=f"worker '{self._command}'",
                fix="start the command again: it goes on at the beginning of the scene",
            )
        self.close()
        try:
            self.start()
        except ModelError as error:
            raise UsageError(error.problem, where=error.where, fix=error.fix) from error
        assert self._process is not None
        return self._process

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.close()


def _declared(ready: dict[str, Any], command: str) -> dict[str, Any]:
    if ready.get("type") != "ready":
        raise ModelError(
            f"expected a worker to say that it is ready, found {str(ready)[:80]}",
            where=f"worker '{command}'",
        )
    if ready.get("protocol") != PROTOCOL:
        raise ModelError(
            f"the worker speaks version {ready.get('protocol')} of the protocol, "
            f"drivekit speaks {PROTOCOL}",
            where=f"worker '{command}'",
            fix="write its file anew: drivekit predict --print-worker > drivekit_worker.py",
        )
    return {key: ready.get(key) for key in ("batch", "needs", "axes", "classes", "stateful")}


def _digest(words: Sequence[str]) -> str:
    """Return a digest of the files that a command names."""
    files = [Path(word) for word in words[1:]]
    return digest_of(*(path.read_bytes() for path in files if path.is_file()))


class _Process:
    """A child process and the exchange of messages with it.

    Pipes are used from a thread, so that a worker which neither reads nor writes can be given up.
    """

    def __init__(self, command: str, words: Sequence[str]) -> None:
        self._command = command
        try:
            self._child = subprocess.Popen(
                words,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env={**os.environ, "DRIVEKIT_WORKER": "1"},
                start_new_session=True,
            )
        except (OSError, ValueError) as error:
            why = error.strerror if isinstance(error, OSError) else error
            raise UsageError(
                f"cannot start the worker: {why}", where=f"worker '{command}'"
            ) from None
        self._thread = ThreadPoolExecutor(1, "worker")
        self._is_lost = False

    @property
    def is_alive(self) -> bool:
        """Whether the process can be spoken to."""
        return self._child.poll() is None and not self._is_lost

    def exchange(self, message: dict[str, Any], timeout: float | None, what: str) -> dict[str, Any]:
        """Send a message and return the answer; ModelError if there is none."""
        future = self._thread.submit(self._exchange, message)
        try:
            return self._awaited(future, timeout)
        except TooLate:
            self.kill()
            raise self.broken(f"did not answer within {timeout:g} s", what) from None
        except ProtocolError as error:
            self.kill()
            raise self.broken(f"spoke no message of the protocol: {error}", what) from None
        except (OSError, EOFError):
            self._is_lost = True
            raise self.broken(self._death(), what) from None
        except TypeError as error:
            raise ModelError(str(error), where=what) from None

    def _awaited(self, future: Future[dict[str, Any]], timeout: float | None) -> dict[str, Any]:
        """Wait for an answer; EOFError if the process ended and left its pipes to another one."""
        end = monotonic() + (TIMEOUT_MAX if timeout is None else timeout)
        while (left := end - monotonic()) > 0:
            has_ended = self._child.poll() is not None
            with suppress(TooLate):
                return future.result(min(left, _GRACE_SECONDS))
            if has_ended:
                self.kill()
                raise EOFError
        raise TooLate

    def _exchange(self, message: dict[str, Any]) -> dict[str, Any]:
        assert self._child.stdin is not None and self._child.stdout is not None
        write_message(self._child.stdin, message)
        answer = read_message(self._child.stdout, _MAX_ANSWER)
        if answer is None:
            raise EOFError
        return answer

    def broken(self, problem: str, what: str) -> ModelError:
        """Return the error that the worker ``problem`` (did something) at a frame."""
        where = (
            f"{what}, worker '{self._command}'"
            if what.startswith("frame")
            else (f"worker '{self._command}', {what}")
        )
        return ModelError(
            f"the worker {problem}",
            where=where,
            fix="its own messages are above; the model must run in drivekit_worker.serve",
        )

    def _death(self) -> str:
        with suppress(subprocess.TimeoutExpired):
            code = self._child.wait(_GRACE_SECONDS)
            ended = f"was ended by signal {-code}" if code < 0 else f"ended with exit code {code}"
            return f"died: it {ended}"
        self.kill()
        return "closed its pipes"

    def kill(self) -> None:
        """End the process at once."""
        self._is_lost = True
        self._release()

    def close(self) -> None:
        """Let the process end by itself, or end it."""
        with suppress(OSError):
            if self._child.stdin is not None:
                self._child.stdin.close()
        with suppress(subprocess.TimeoutExpired):
            self._child.wait(_GRACE_SECONDS)
        self._release()

    def _release(self) -> None:
        """End the process, and those it has started: they hold its pipes."""
        self._child.kill()
        if os.name == "posix":
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self._child.pid, signal.SIGKILL)
        self._child.wait()
        self._thread.shutdown(wait=True)
        for pipe in (self._child.stdin, self._child.stdout):
            with suppress(OSError):
                if pipe is not None:
                    pipe.close()


def _sent(frame: ModelFrame, needs: Sequence[str]) -> dict[str, Any]:
    """Return a frame as the protocol has it, with the sensors that are needed."""
    calibration = frame.calibration

    def wanted(channel: str, *modalities: str) -> bool:
        return not needs or any(is_needed(needs, channel, kind) for kind in modalities)

    return {
        "scene": frame.key.scene,
        "key": frame.key.key,
        "stamp_ns": frame.stamp_ns,
        "is_first": frame.is_first,
        "frame": None if frame.frame is None else frame.frame.name,
        "points": {
            channel: {
                "xyz": cloud.xyz,
                "channels": dict(cloud.channels),
                "origin": cloud.origin,
            }
            for channel, cloud in ((c, frame.points[c]) for c in frame.points
                                   if wanted(c, "lidar", "radar"))
        },
        "images": {c: frame.images[c] for c in frame.images if wanted(c, "camera")},
        "cameras": {
            channel: {
                "frame": camera.frame.name,
                "width": camera.width,
                "height": camera.height,
                "K": camera.K,
                "model": camera.model,
                "distortion": list(camera.distortion),
            }
            for channel, camera in calibration.cameras.items()
        },
        "mountings": [
            {"dst": edge.dst.name, "src": edge.src.name, "matrix": edge.matrix}
            for edge in calibration.edges
        ],
        "world_from_ego": None if frame.world_from_ego is None else frame.world_from_ego.matrix,
    }  # fmt: skip
