"""What the classes of one dataset are called in another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import UsageError

#: Mapping of class names to native class names; None leaves objects of a class out.
Names = Mapping[str, str | None]

# What road users are called in the datasets that drivekit reads, by what they are called here.
_KITTI: Names = {
    **dict.fromkeys(("car", "vehicle", "policeCar", "vehicle.car"), "Car"),
    **dict.fromkeys(("vehicle.emergency.police",), "Car"),
    **dict.fromkeys(("van", "ambulance", "vehicle.emergency.ambulance"), "Van"),
    **dict.fromkeys(("truck", "vehicle.truck", "vehicle.construction"), "Truck"),
    **dict.fromkeys(("bus", "schoolBus", "vehicle.bus.rigid", "vehicle.bus.bendy"), "Misc"),
    **dict.fromkeys(("otherCar", "vehicle.trailer", "motorcycle", "vehicle.motorcycle"), "Misc"),
    **dict.fromkeys(("bicycle", "twoWheeler", "rider", "vehicle.bicycle"), "Cyclist"),
    **dict.fromkeys(("pedestrian", "human.pedestrian.adult"), "Pedestrian"),
    **dict.fromkeys(("human.pedestrian.child", "human.pedestrian.police_officer"), "Pedestrian"),
    **dict.fromkeys(("human.pedestrian.construction_worker",), "Pedestrian"),
    "DontCare": None,
}
_NUSCENES: Names = {
    **dict.fromkeys(("car", "van", "vehicle", "otherCar", "Car", "Van"), "vehicle.car"),
    **dict.fromkeys(("truck", "Truck"), "vehicle.truck"),
    **dict.fromkeys(("bus", "schoolBus"), "vehicle.bus.rigid"),
    **dict.fromkeys(("motorcycle", "twoWheeler"), "vehicle.motorcycle"),
    **dict.fromkeys(("bicycle", "Cyclist"), "vehicle.bicycle"),
    **dict.fromkeys(("pedestrian", "Pedestrian", "Person_sitting"), "human.pedestrian.adult"),
    "policeCar": "vehicle.emergency.police",
    "ambulance": "vehicle.emergency.ambulance",
    "DontCare": None,
}
_AIHUB: Names = {
    **dict.fromkeys(("car", "van", "truck", "bus", "Car", "Van", "Truck"), "vehicle"),
    **dict.fromkeys(("policeCar", "ambulance", "schoolBus", "otherCar"), "vehicle"),
    **dict.fromkeys(("vehicle.car", "vehicle.truck", "vehicle.construction"), "vehicle"),
    **dict.fromkeys(("vehicle.bus.rigid", "vehicle.bus.bendy", "vehicle.trailer"), "vehicle"),
    **dict.fromkeys(("vehicle.emergency.police", "vehicle.emergency.ambulance"), "vehicle"),
    **dict.fromkeys(("motorcycle", "bicycle", "rider", "Cyclist"), "twoWheeler"),
    **dict.fromkeys(("vehicle.motorcycle", "vehicle.bicycle"), "twoWheeler"),
    **dict.fromkeys(("Pedestrian", "Person_sitting", "human.pedestrian.adult"), "pedestrian"),
    **dict.fromkeys(("human.pedestrian.child", "human.pedestrian.police_officer"), "pedestrian"),
    **dict.fromkeys(("human.pedestrian.construction_worker",), "pedestrian"),
    "DontCare": None,
}


def _hub(vehicle: str, truck: str, bus: str, two_wheeler: str, pedestrian: str) -> Names:
    """Return what a family of AI Hub calls the five kinds of road users."""
    kinds = {"vehicle": vehicle, "twoWheeler": two_wheeler, "pedestrian": pedestrian}
    coarse = {name: None if hub is None else kinds[hub] for name, hub in _AIHUB.items()}
    hub = {**coarse, **kinds}
    return {**hub, **dict.fromkeys(("truck", "Truck"), truck), **dict.fromkeys(("bus",), bus)}


#: By format: names that a class gets unless the caller says otherwise.
KNOWN: Final[Mapping[str, Names]] = {
    "etri-infra-edge": _hub(
        "dynamic_object.vehicle.car",
        "dynamic_object.vehicle.truck",
        "dynamic_object.vehicle.bus",
        "dynamic_object.vehicle.motorcycle",
        "dynamic_object.human.pedestrian",
    ),
    "aihub-fusion-tracking": _hub("vehicle", "vehicle", "vehicle", "bike", "pedestrian"),
    "aihub-infra-sensor": _hub("Car", "Large_Truck", "Bus", "Two_Wheeler", "Adult"),
    "aihub-orchard-robot": _hub("차량", "농기계", "차량", "손수레", "사람"),
    "aihub-sensor-analysis": _hub("승용차", "트럭", "버스", "이륜차", "보행자"),
    "aihub-virtual-sensor": _AIHUB,
    "aihub-segmentation": _AIHUB,
    "kitti-object": _KITTI,
    "nuscenes": _NUSCENES,
    "aihub-passenger-av": _AIHUB,
}


def native_names(
    names: Sequence[str], native: Sequence[str], format: str, classes: Names | None = None
) -> tuple[NDArray[np.bool_], list[str]]:
    """Return which objects have a place in a format, and the native class names of those.

    Parameters
    ----------
    names : sequence of str, N of them
        Class of each object.
    native : sequence of str
        All classes of the format; an object that already has one of these names keeps it.
    format : str
        Whose table of known names is used.
    classes : mapping of str to str or None, optional
        Names that go before the table's; ``None`` leaves objects out.

    Returns
    -------
    kept : (N,) bool
    names : list of str
        Of the objects kept.

    Raises
    ------
    UsageError
        For the first name that leads nowhere, or to no class of the format.
    """
    table = {**KNOWN.get(format, {}), **{name: name for name in native}, **(classes or {})}
    written = [table.get(name, name) for name in names]
    for name, target in zip(names, written, strict=True):
        if target is not None and target not in native:
            raise UsageError(
                f"class '{target}' has no place in {format} (it has {', '.join(native)})",
                fix=f"say what '{name}' is called there, or None to leave it out, in classes",
            )
    return np.array([t is not None for t in written], bool), [t for t in written if t is not None]
