"""What the figures were measured on."""

from __future__ import annotations

import os
import platform
import sys
import time
from importlib import metadata
from pathlib import Path
from typing import Any, Final

from drivekit import __version__

_PACKAGES: Final = ("numpy", "numba", "llvmlite", "msgspec")
_COPIED: Final = 64_000_000
_ROUNDS: Final = 7


def machine() -> dict[str, Any]:
    """Return processor, cores we may use, system, versions, and load at this moment."""
    return {
        "cpu": _processor(),
        "cores": len(os.sched_getaffinity(0))
        if hasattr(os, "sched_getaffinity")
        else os.cpu_count(),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "drivekit": __version__,
        "packages": {name: metadata.version(name) for name in _PACKAGES},
        "load_average": os.getloadavg()[0] if hasattr(os, "getloadavg") else None,
    }


def copied_bytes_per_second() -> float:
    """Return the best rate at which one thread copies memory, read and written bytes together."""
    import numpy as np

    source = np.ones(_COPIED, np.uint8)
    target = np.empty_like(source)
    best = float("inf")
    for _ in range(_ROUNDS):
        start = time.perf_counter()
        np.copyto(target, source)
        best = min(best, time.perf_counter() - start)
    return 2 * _COPIED / best


def _processor() -> str:
    if sys.platform == "linux":
        for line in Path("/proc/cpuinfo").read_text("utf-8", "replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor()
