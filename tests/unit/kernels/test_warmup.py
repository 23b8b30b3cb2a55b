"""After warm-up nothing is left to compile, in this process or in others."""

from __future__ import annotations

import importlib
import os
import pkgutil
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import numpy as np
import pytest
from numba.core import config
from numba.core.dispatcher import Dispatcher

from drivekit import kernels
from drivekit.kernels.box_overlap import iou_matrix
from drivekit.kernels.warmup import warmup

needs_compiler = pytest.mark.skipif(bool(config.DISABLE_JIT), reason="NUMBA_DISABLE_JIT is set")
PROGRAM = """
import gc
from numba.core.dispatcher import Dispatcher
from drivekit.kernels.warmup import warmup
warmup()
kernels = [item for item in gc.get_objects() if isinstance(item, Dispatcher)]
ours = [item for item in kernels if item.py_func.__module__.startswith("drivekit.")]
print(len(ours), sum(sum(item.stats.cache_misses.values()) for item in ours))
"""


def dispatchers():
    """Every kernel of the package by its full name."""
    names = [
        f"{kernels.__name__}.{module.name}" for module in pkgutil.iter_modules(kernels.__path__)
    ]
    return {
        f"{value.py_func.__module__}.{value.py_func.__qualname__}": value
        for name in names
        for value in vars(importlib.import_module(name)).values()
        if isinstance(value, Dispatcher)
    }


@pytest.fixture(scope="module")
def timings():
    return warmup()


@needs_compiler
def test_every_file_with_kernels_takes_part(timings):
    files = {name.rpartition(".")[0].rpartition(".")[2] for name in dispatchers()}
    # Files of helpers, such as _box_clip, are compiled by the files that use them.
    named = {name for name, _ in timings}
    assert {name for name in files if not name.startswith("_")} <= named <= files
    assert timings == sorted(timings)


@needs_compiler
@pytest.mark.slow
def test_from_nothing_every_kernel_is_compiled_and_kept(tmp_path):
    environment = os.environ | {"DRIVEKIT_CACHE_DIR": str(tmp_path)}
    subprocess.run([sys.executable, "-c", PROGRAM], env=environment, check=True)
    kept = {file.name.removesuffix(".bin").rpartition(".")[0] for file in tmp_path.glob("*/*.bin")}
    assert kept == {
        name.removeprefix("drivekit.kernels.")
        for name, item in dispatchers().items()
        if item.targetoptions.get("inline") != "always"  # compiled as a part of its caller
    }


def test_progress_is_told_file_by_file(timings):
    seen = []
    warmup(lambda *step: seen.append(step[0]))
    assert seen == [name for name, _ in timings]


@needs_compiler
def test_later_processes_compile_nothing(timings):
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True)
    n_kernels, n_compiled = map(int, done.stdout.split())
    assert n_kernels == len(dispatchers())
    assert n_compiled == 0


@needs_compiler
def test_kernels_run_in_spawned_processes(timings):
    box = np.array([[0.0, 0.0, 0.0, 4.0, 2.0, 1.5, 0.3]])
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        assert pool.submit(iou_matrix, box, box, "bev").result() == [[1.0]]
