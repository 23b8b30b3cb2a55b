"""What holds for every public kernel: any form of its arrays, with or without a compiler."""

from __future__ import annotations

import inspect
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from numba.core import config
from numba.core.dispatcher import Dispatcher

needs_compiler = pytest.mark.skipif(bool(config.DISABLE_JIT), reason="NUMBA_DISABLE_JIT is set")
FOLDER = Path(__file__).parent


def frozen(array):
    array = array.copy()
    array.flags.writeable = False
    return array


def unaligned(array):
    padded = np.zeros(array.nbytes + 1, np.uint8)
    padded[1:] = array.view(np.uint8).ravel() if array.size else []
    return padded[1:].view(array.dtype).reshape(array.shape)


def strided(array):
    for axis in range(array.ndim):
        array = np.repeat(array, 2, axis=axis)
    return array[(slice(None, None, 2),) * array.ndim]


def of_kinds(kinds, dtype):
    return lambda array: array.astype(dtype) if array.dtype.kind in kinds else array


FORMS = {
    "read-only": frozen,
    "Fortran order": np.asfortranarray,
    "strided": strided,
    "reversed": lambda array: np.flip(np.flip(array).copy()),
    "unaligned": unaligned,
    "big-endian": lambda array: array.astype(array.dtype.newbyteorder(">")),
    "list": lambda array: array.tolist() if array.size else array,
    "float32": of_kinds("f", np.float32),
    "float64": of_kinds("f", np.float64),
    "long double": of_kinds("f", np.longdouble),
    "int32": of_kinds("iu", np.int32),
    "uint64": lambda array: of_kinds("iu", np.uint64)(array) if (array >= 0).all() else array,
}
BOTH_WIDTHS = {"_first_box", "_counts", "_lists", "_mark", "_count_few"}
"""Kernels that exist for two widths of number, so that neither needs to be copied."""


def assert_same(found, wanted, what):
    assert len(found) == len(wanted), what
    for a, b in zip(found, wanted, strict=True):
        assert a.dtype == b.dtype and a.shape == b.shape, what
        np.testing.assert_array_equal(a, b, err_msg=what)


def test_every_public_function_has_a_sample_call(calls):
    public = {
        name
        for module in calls.MODULES
        for name, value in vars(module).items()
        if inspect.isfunction(value)
        and value.__module__ == module.__name__
        and not name.startswith("_")
    }
    compiled = {  # plain functions without JIT
        *("height_and_slopes", "ray_ground", "move_rows", "matrix_rows", "moved_point"),
    }
    named = {name.partition(",")[0] for name in calls.CALLS}
    assert public - compiled - calls.NOT_CALLED_ALONE == named


def test_the_form_of_the_arrays_does_not_matter(call, calls):
    for n in calls.SIZES:
        arguments = call.arguments(n)
        expected = calls.results(call.function(**arguments))
        for name, form in FORMS.items():
            changed = calls.mapped(arguments, form)
            found = calls.results(call.function(**changed))
            assert_same(found, expected, f"{name}, {n} rows")
        assert_same(calls.results(arguments), calls.results(call.arguments(n)), "arguments changed")


@needs_compiler
def test_each_kernel_compiles_once_whatever_it_is_called_with():
    program = """
import calls, test_every_kernel as tests, gc
from numba.core.dispatcher import Dispatcher
for call in calls.CALLS.values():
    for n in (0, 1, 65):
        for form in tests.FORMS.values():
            call.function(**calls.mapped(call.arguments(n), form))
for item in gc.get_objects():
    if isinstance(item, Dispatcher) and item.py_func.__module__.startswith("drivekit."):
        print(item.py_func.__name__, len(item.signatures))
"""
    done = run_python("-c", program)
    n_forms = {}
    for line in done.stdout.splitlines():
        name, n = line.split()
        n_forms.setdefault(name, set()).add(int(n))
    # 0: called by other kernels only, which were loaded whole
    several = {name for name, n in n_forms.items() if max(n) > 1}
    assert several == BOTH_WIDTHS
    assert all(n_forms[name] <= {0, 1, 2} for name in several)
    assert len(n_forms) > 100


def run_python(*command, **variables):
    done = subprocess.run(
        [sys.executable, *command],
        env=os.environ | {"PYTHONPATH": f"{FOLDER}{os.pathsep}{os.environ.get('PYTHONPATH', '')}"}
        | variables,
        capture_output=True,
        text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    return done


def compare_with_other_process(calls, file, **variables):
    """Run all calls in a process of its own; results may differ by the fusing of operations."""
    # without the compiler, numpy warns of NaN and infinity where machine code does not
    run_python("-W", "ignore::RuntimeWarning", str(FOLDER / "calls.py"), str(file), **variables)
    with np.load(file) as theirs:
        n_compared = 0
        for name, ours in calls.all_results():
            other = theirs[name]
            assert (other.dtype, other.shape) == (ours.dtype, ours.shape), name
            if ours.dtype.kind == "f":
                np.testing.assert_allclose(other, ours, rtol=1e-6, atol=1e-6, err_msg=name)
            else:
                np.testing.assert_array_equal(other, ours, err_msg=name)
            n_compared += 1
        assert n_compared == len(theirs.files)


@needs_compiler
def test_without_the_compiler_results_are_the_same(calls, tmp_path):
    compare_with_other_process(calls, tmp_path / "plain.npz", NUMBA_DISABLE_JIT="1")


@needs_compiler
@pytest.mark.slow
def test_with_bounds_checked_results_are_the_same(calls, tmp_path):
    # on a cold cache: code that was compiled without checks has none
    compare_with_other_process(
        calls, tmp_path / "checked.npz", NUMBA_BOUNDSCHECK="1", DRIVEKIT_CACHE_DIR=str(tmp_path)
    )


def test_bounds_are_checked_where_that_is_asked_for(tmp_path):
    program = """
import numpy as np
from drivekit.kernels._jit import kernel
@kernel
def beyond(values):
    return values[3]
beyond(np.zeros(3))
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | {"NUMBA_BOUNDSCHECK": "1", "DRIVEKIT_CACHE_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert "IndexError" in done.stderr


THREADS = {
    "transform": lambda rng, n, calls: calls.moved(rng, n),
    "deskew": lambda rng, n, calls: calls.deskewed(rng, n),
    "voxel_centroids": lambda rng, n, calls: {"points": calls.cloud(rng, n), "voxel_size": 0.3},
    "confusion_matrix": lambda rng, n, calls: calls.labelled(5)(rng, n),
}


def test_the_table_of_threads_is_complete(calls):
    with_threads = {
        name
        for name, call in calls.CALLS.items()
        if "threads" in inspect.signature(call.function).parameters and "," not in name
    }
    assert with_threads == set(THREADS)


@needs_compiler
@pytest.mark.parametrize("name", THREADS)
def test_the_number_of_threads_changes_no_bit(name, calls):
    n = 1_600_000 if name == "confusion_matrix" else 900_001
    arguments = THREADS[name](np.random.default_rng(8), n, calls)
    function = calls.CALLS[name].function
    expected = calls.results(function(**arguments, threads=1))
    for threads in (2, 3):
        found = calls.results(function(**arguments, threads=threads))
        assert_same(found, expected, f"{threads} threads")


@needs_compiler
def test_python_threads_may_call_threaded_kernels_side_by_side():
    program = """
import threading, numpy as np
from drivekit.kernels.voxels import voxel_centroids
points = np.random.default_rng(0).normal(0, 30, (300_000, 4)).astype(np.float32)
expected = voxel_centroids(points, 0.5).points
wrong = []
def work():
    for _ in range(5):
        found = voxel_centroids(points, 0.5, threads=3).points
        if not np.array_equal(found, expected):
            wrong.append(1)
workers = [threading.Thread(target=work) for _ in range(4)]
for worker in workers: worker.start()
for worker in workers: worker.join()
print(len(wrong))
"""
    assert run_python("-c", program).stdout == "0\n"


@needs_compiler
def test_waiting_threads_do_not_spin():
    program = """
import time, numpy as np
from drivekit.kernels.transform import transform
points = np.zeros((600_000, 4), np.float32)
transform(points, np.eye(4), threads=2)
start = time.process_time()
time.sleep(0.5)
print(time.process_time() - start)
"""
    assert float(run_python("-c", program).stdout) < 0.1


@needs_compiler
@pytest.mark.skipif(sys.platform == "win32", reason="folders cannot be closed there")
def test_an_installation_and_a_home_that_nobody_may_write_to_still_run(tmp_path):
    blocked = tmp_path / "blocked"
    blocked.touch()  # a file: no folder can be made below it, not even by root
    program = """
import logging, sys
logging.basicConfig(level="WARNING", stream=sys.stderr)
from drivekit.kernels.box_overlap import iou_matrix
print(iou_matrix([[0, 0, 0, 4, 2, 1.5, 0.3]], [[0, 0, 0, 4, 2, 1.5, 0.3]], "bev"))
"""
    names = ("HOME", "XDG_CACHE_HOME", "DRIVEKIT_CACHE_DIR", "NUMBA_CACHE_DIR")
    folders = dict.fromkeys(names, str(blocked / "x"))
    temporary = tmp_path / "temp"
    temporary.mkdir()
    (temporary / f"drivekit-{os.getuid()}").touch()
    done = run_python("-c", program, **folders, TMPDIR=str(temporary))
    assert done.stdout == "[[1.]]\n"
    assert done.stderr.count("no writable folder for compiled kernels") == 1


def dispatchers(module):
    return [value for value in vars(module).values() if isinstance(value, Dispatcher)]


@needs_compiler
def test_no_kernel_relaxes_arithmetic_about_nan(calls):
    for module in calls.MODULES:
        for item in dispatchers(module):
            flags = item.targetoptions["fastmath"]
            assert not set(flags) & {"nnan", "ninf", "fast"}, item.py_func.__name__
