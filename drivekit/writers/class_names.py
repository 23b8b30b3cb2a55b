"""What the classes of one dataset are called in another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from drivekit.errors import UsageError

#: Mapping of class names to native class names.
Names = Mapping[str, str]

_KITTI: Names = {
    "car": "Car",
    "van": "Van",
    "truck": "Truck",
    "bus": "Misc",
    "motorcycle": "Misc",
    "bicycle": "Cyclist",
    "pedestrian": "Pedestrian",
    "vehicle": "Car",
    "twoWheeler": "Cyclist",
}
_NUSCENES: Names = {
    "car": "vehicle.car",
    "van": "vehicle.car",
    "truck": "vehicle.truck",
    "bus": "vehicle.bus.rigid",
    "motorcycle": "vehicle.motorcycle",
    "bicycle": "vehicle.bicycle",
    "pedestrian": "human.pedestrian.adult",
    "Car": "vehicle.car",
    "Van": "vehicle.car",
    "Truck": "vehicle.truck",
    "Pedestrian": "human.pedestrian.adult",
    "Person_sitting": "human.pedestrian.adult",
    "Cyclist": "vehicle.bicycle",
}
_AIHUB: Names = {
    "car": "vehicle",
    "van": "vehicle",
    "truck": "vehicle",
    "bus": "vehicle",
    "motorcycle": "twoWheeler",
    "bicycle": "twoWheeler",
    "Car": "vehicle",
    "Van": "vehicle",
    "Truck": "vehicle",
    "Pedestrian": "pedestrian",
    "Person_sitting": "pedestrian",
    "Cyclist": "twoWheeler",
}
#: By format: names that a class gets unless the caller says otherwise.
KNOWN: Final[Mapping[str, Names]] = {
    "kitti-object": _KITTI,
    "nuscenes": _NUSCENES,
    "aihub-passenger-av": _AIHUB,
}


def native_names(
    names: Iterable[str], native: Iterable[str], format: str, classes: Names | None = None
) -> list[str]:
    """Return the native name of each class name.

    Parameters
    ----------
    names : iterable of str
        Of the objects to write.
    native : iterable of str
        All classes of the format; an object that already has one of these names keeps it.
    format : str
        Whose table of known names is used.
    classes : mapping of str to str, optional
        Names that go before the table's.

    Raises
    ------
    UsageError
        For the first name that leads nowhere, or to no class of the format.
    """
    allowed = tuple(native)
    table = {**KNOWN.get(format, {}), **{name: name for name in allowed}, **(classes or {})}
    written = [table.get(name, name) for name in names]
    unknown = next((name for name in dict.fromkeys(written) if name not in allowed), None)
    if unknown is not None:
        raise UsageError(
            f"class '{unknown}' has no name in {format} (it has {', '.join(allowed)})",
            fix="say what it is called there: classes={'" + unknown + "': …}",
        )
    return written
