"""Kinds of road users, and what datasets call them: where a class goes unless the user says so."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

#: What targets have names for. A ``region`` is an area that holds unlabelled objects.
Kind: TypeAlias = Literal[
    "car", "van", "truck", "bus", "motorcycle", "bicycle", "two-wheeler", "pedestrian", "region"
]

_NAMES: Final[Mapping[Kind, tuple[str, ...]]] = {
    "car": (
        "car", "vehicle", "policeCar", "otherCar", "Small_Car", "Light_Car", "SUV", "차량",
        "vehicle.car", "vehicle.emergency.police", "dynamic_object.vehicle.car",
    ),
    "van": (
        "van", "ambulance", "Mini_Bus", "vehicle.emergency.ambulance",
        "dynamic_object.vehicle.van",
    ),
    "truck": (
        "truck", "Small_Truck", "Medium_Truck", "Large_Truck", "vehicle.truck",
        "dynamic_object.vehicle.truck",
    ),
    "bus": (
        "bus", "schoolBus", "vehicle.bus.rigid", "vehicle.bus.bendy", "dynamic_object.vehicle.bus",
    ),
    "motorcycle": (
        "motorcycle", "vehicle.motorcycle", "dynamic_object.vehicle.motorcycle",
        "dynamic_object.cycle.motorcycle",
    ),
    "bicycle": ("bicycle", "cyclist", "vehicle.bicycle", "dynamic_object.cycle.bicycle"),
    "two-wheeler": ("twoWheeler", "two_wheeler", "bike"),
    "pedestrian": (
        "pedestrian", "Adult", "Kid", "사람", "human.pedestrian.adult", "human.pedestrian.child",
        "human.pedestrian.police_officer", "human.pedestrian.construction_worker",
        "dynamic_object.human.pedestrian",
    ),
    "region": ("DontCare",),
}  # fmt: skip

_KIND_OF: Final[Mapping[str, Kind]] = {
    name.casefold(): kind for kind, names in _NAMES.items() for name in names
}


def kind_of(name: str) -> Kind | None:
    """Return the kind of road users that a class holds, or ``None`` where it is not known."""
    return _KIND_OF.get(name.casefold())
