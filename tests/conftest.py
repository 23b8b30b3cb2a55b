"""Fixtures every test may use."""

from __future__ import annotations

import importlib
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from drivekit.model.boxes import BoxTable, FrameKey

_VARIABLE = "DRIVEKIT_REAL_DATA"


_SKIPPED = "drivekit/skipped"
_LONGEST_S = 400


def pytest_configure() -> None:
    """Let Ctrl-C reach processes that tests start, also if this one runs in the background."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a second run, with more installed, do only what the first one could not."""
    parser.addoption(
        "--only-skipped", action="store_true", help="run just the tests that the last run skipped"
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave tests marked `slow` out unless they were asked for with -m."""
    if config.option.only_skipped:
        # A file that was skipped as a whole is named without its tests.
        before = set(config.cache.get(_SKIPPED, []))
        left_out = [i for i in items if not before & {i.nodeid, i.nodeid.partition("::")[0]}]
        config.hook.pytest_deselected(items=left_out)
        items[:] = [i for i in items if i not in left_out]
    if config.option.markexpr or "DRIVEKIT_SLOW" in os.environ:
        return
    skip = pytest.mark.skip(reason="slow: run with -m slow or DRIVEKIT_SLOW=1")
    for item in items:
        if "slow" in item.keywords:
            item.add_marker(skip)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol() -> Iterator[None]:
    """End a test that hangs, as one does whose browser was killed, rather than wait for ever."""
    if not hasattr(signal, "SIGALRM"):
        return (yield)

    def give_up(*_: object) -> None:
        raise TimeoutError(f"the test hangs: it took more than {_LONGEST_S} s")

    before = signal.signal(signal.SIGALRM, give_up)
    signal.alarm(_LONGEST_S)
    try:
        return (yield)
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Remember what was skipped."""
    skipped = {report.nodeid for report in terminalreporter.getreports("skipped")}
    if config.pluginmanager.hasplugin("cacheprovider"):
        config.cache.set(_SKIPPED, sorted(skipped))


@pytest.fixture(scope="session")
def real_data() -> Path:
    """Folder of real sensor data; skips where it is not set, fails in CI where it must be."""
    value = os.environ.get(_VARIABLE)
    if value and Path(value).is_dir():
        return Path(value)
    if os.environ.get("DRIVEKIT_REQUIRE_REAL_DATA"):
        pytest.fail(f"{_VARIABLE} must point to the real data here and does not ({value!r})")
    pytest.skip(f"set {_VARIABLE} to a folder of real KITTI/nuScenes/… files to run this")


@pytest.fixture(scope="session")
def kitti_table() -> Callable[..., BoxTable]:
    """Boxes from KITTI text: ``kitti_table(texts, results=False, scene=None)``, one text a frame.

    Every frame is a scene of its own unless a scene is named.
    """
    from drivekit.loaders.kitti_boxes import BOX_FRAME, KITTI, box_columns, labels_of
    from drivekit.loaders.kitti_text import LABEL, RESULT, read_rows

    def table(texts: Sequence[str], results: bool = False, scene: str | None = None) -> BoxTable:
        files = [(f"{i:06d}.txt", text.encode()) for i, text in enumerate(texts)]
        rows = read_rows(files, RESULT if results else LABEL)
        keys = [name.removesuffix(".txt") for name, _ in files]
        return BoxTable(
            row=np.arange(len(rows)),
            taxonomy=KITTI,
            frames=tuple(FrameKey(scene or key, key) for key in keys),
            offsets=rows.offsets,
            coordinate_frames=(BOX_FRAME,) * len(files),
            **box_columns(rows, labels_of(rows)),
        )

    return table


@pytest.fixture(scope="session")
def kitti_synth() -> ModuleType:
    """Our generator of KITTI-style labels and results."""
    from drivekit.bench import kitti_inputs

    return kitti_inputs


@pytest.fixture(scope="session")
def nuscenes_synth() -> ModuleType:
    """Our generator of datasets in the nuScenes schema."""
    from drivekit.bench import nuscenes_inputs

    return nuscenes_inputs


@pytest.fixture(scope="session")
def aihub_sets() -> ModuleType:
    """The second writer of AI Hub's families, which shares no code with drivekit."""
    folder = str(Path(__file__).parent)
    if folder not in sys.path:
        sys.path.append(folder)
    return importlib.import_module("aihub_sets")
