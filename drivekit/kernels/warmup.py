"""Compile every kernel ahead of its first use."""

from __future__ import annotations

import importlib
import pkgutil
import time
from collections.abc import Callable

from drivekit import kernels
from drivekit.kernels._jit import EXAMPLES


def warmup(progress: Callable[[str, float], None] | None = None) -> list[tuple[str, float]]:
    """Call every kernel once on tiny input, so that later processes only load machine code.

    Parameters
    ----------
    progress : callable, optional
        Called after each kernel file with its name and the seconds it took.

    Returns
    -------
    list of (str, float)
        Kernel file and seconds, in alphabetical order; seconds to load where it was compiled
        before, seconds to compile where not.
    """
    for module in pkgutil.iter_modules(kernels.__path__, f"{kernels.__name__}."):
        importlib.import_module(module.name)
    timings = []
    for name, call in sorted(EXAMPLES.items()):
        start = time.perf_counter()
        call()
        timings.append((name, time.perf_counter() - start))
        if progress is not None:
            progress(*timings[-1])
    return timings
