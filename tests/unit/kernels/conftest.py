"""The table of sample calls, for tests that hold for every kernel."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

CALLS_FILE = Path(__file__).with_name("calls.py")


def _load() -> ModuleType:
    name = "drivekit_kernel_calls"
    spec = importlib.util.spec_from_file_location(name, CALLS_FILE)
    assert spec is not None and spec.loader is not None
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


CALLS = _load()


@pytest.fixture(scope="session")
def calls() -> ModuleType:
    """The module `calls.py`: CALLS, SIZES, MODULES and what goes with them."""
    return CALLS


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test that takes a `call` for each of the table."""
    if "call" in metafunc.fixturenames:
        metafunc.parametrize("call", CALLS.CALLS.values(), ids=CALLS.CALLS)
