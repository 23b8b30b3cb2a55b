"""The table of targets; a target's module is imported when it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Final

from drivekit.api.converting.target import Target
from drivekit.errors import UsageError

#: Name of each target, and the module whose TARGET it is.
TARGETS: Final[Mapping[str, str]] = {
    "kitti": "drivekit.api.converting.kitti",
    "nuscenes": "drivekit.api.converting.nuscenes",
    "openpcdet": "drivekit.api.converting.openpcdet",
    "mmdet3d": "drivekit.api.converting.mmdet3d",
    "coco": "drivekit.api.converting.coco",
}


def find_target(name: str) -> Target:
    """Return a target by name.

    Raises
    ------
    UsageError
        If there is none of this name.
    """
    if name not in TARGETS:
        raise UsageError(
            f"datasets cannot be converted to '{name}'", fix=f"choose of {', '.join(TARGETS)}"
        )
    target: Target = import_module(TARGETS[name]).TARGET
    return target
