"""Replay, look at and evaluate autonomous-driving datasets (camera + LiDAR), exactly and on a CPU.

import drivekit as dk

ds = dk.open("data/kitti")
run = dk.evaluate("kitti-object", gt=ds, pred="results/")
print(run.report)
"""

from typing import TYPE_CHECKING

__version__ = "0.1.0.dev0"

if TYPE_CHECKING:
    from drivekit.api import (
        convert,
        doctor,
        evaluate,
        ground_truth,
        load_run,
        open,
        predict,
        protocols,
        render,
        replay,
        view,
        write_report,
    )
    from drivekit.geometry import boxes_at

__all__ = [
    "boxes_at",
    "convert",
    "doctor",
    "evaluate",
    "ground_truth",
    "load_run",
    "open",
    "predict",
    "protocols",
    "render",
    "replay",
    "view",
    "write_report",
]


def __getattr__(name: str) -> object:
    """Import what is asked for when it is asked for: ``import drivekit`` costs next to nothing."""
    if name not in __all__:
        raise AttributeError(f"module 'drivekit' has no attribute '{name}'")
    from importlib import import_module

    room = "drivekit.geometry" if name == "boxes_at" else "drivekit.api"
    value: object = getattr(import_module(room), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
