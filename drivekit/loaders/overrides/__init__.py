"""What was found out about a dataset, kept so that every verb reads it by that."""

from drivekit.loaders.overrides.document import (
    Correction,
    Overrides,
    read_overrides,
    write_overrides,
)
from drivekit.loaders.overrides.place import NAME, find_overrides, place_of
from drivekit.loaders.overrides.sensors import SensorSaid

__all__ = [
    "NAME",
    "Correction",
    "Overrides",
    "SensorSaid",
    "find_overrides",
    "place_of",
    "read_overrides",
    "write_overrides",
]
