"""Datasets as trees that training frameworks read: planned, written, resumed, read back."""

from drivekit.api.converting.classes import class_rule, read_class_map
from drivekit.api.converting.planning import Planned
from drivekit.api.converting.results import Converted, Difference, Verified
from drivekit.api.converting.running import convert
from drivekit.api.converting.target import Plan, Target
from drivekit.api.converting.targets import TARGETS, find_target
from drivekit.api.converting.wishes import Wishes

__all__ = [
    "TARGETS",
    "Converted",
    "Difference",
    "Plan",
    "Planned",
    "Target",
    "Verified",
    "Wishes",
    "class_rule",
    "convert",
    "find_target",
    "read_class_map",
]
