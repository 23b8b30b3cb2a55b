import numpy as np
import pytest
from numba.core import config

from drivekit.kernels._jit import FAST, kernel

needs_compiler = pytest.mark.skipif(bool(config.DISABLE_JIT), reason="NUMBA_DISABLE_JIT is set")


def test_a_closure_is_refused_since_its_value_would_freeze():
    factor = 2

    def scaled(x):
        return factor * x

    with pytest.raises(TypeError, match="must not be a closure"):
        kernel(scaled)


@needs_compiler
def test_division_by_zero_is_infinite_as_in_numpy():
    @kernel
    def ratio(a, b):
        return a / b

    assert ratio(1.0, 0.0) == np.inf and np.isnan(ratio(0.0, 0.0))


@needs_compiler
@pytest.mark.parametrize("flags", [frozenset(), FAST])
def test_relaxed_arithmetic_still_knows_nan(flags):
    @kernel(fastmath=flags)
    def count_nan(values):
        n = 0
        for value in values:
            n += value != value
        return n

    assert count_nan(np.array([np.nan, 1.0, np.nan])) == 2


@needs_compiler
def test_a_kernel_outside_the_package_is_compiled_but_not_kept():
    @kernel
    def twice(x):
        return 2 * x

    assert twice(2) == 4 and twice.stats.cache_path is None
