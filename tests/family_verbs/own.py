"""What drivekit's own writer makes of the families, and how it may be told to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from drivekit.writers.aihub_families import FAMILIES
from drivekit.writers.aihub_native import READINGS
from drivekit.writers.class_names import KNOWN

#: Families that it writes with every object, in the LiDAR's frame.
OWN: Final = (
    "fusion-tracking",
    "infra-sensor",
    "orchard-robot",
    "sensor-analysis",
    "etri-edge",
    "special-environment",
    "special-environment-upgrade",
    "segmentation",
    "katech-collector",
)
OWN_FORMS: Final = ("folder", "zip", "tar")
_BY_FORMAT: Final = {family.format: family for family in FAMILIES}
#: Names of the profiles' taxonomies for what files call otherwise.
_READ_AS: Final[Mapping[str, Mapping[str, str]]] = {
    "aihub-sensor-analysis": {
        "승용차": "vehicle", "트럭": "truck", "버스": "bus", "이륜차": "two_wheeler",
        "보행자": "pedestrian",
    },
}  # fmt: skip


def usual_reading(format: str) -> Mapping[str, str]:
    """Return how a family is written unless one says otherwise."""
    return _BY_FORMAT[format].reading if format in _BY_FORMAT else {}


def own_readings(format: str) -> Iterator[tuple[tuple[str, str], ...]]:
    """Yield the usual reading, and every other value of each dispute."""
    yield ()
    for name, usual in usual_reading(format).items():
        for value in READINGS[name]:
            matrix = value.endswith(("-sensor", "-reference"))
            fits = name != "extrinsic" or matrix
            if fits and value != usual and not (name == "size_order" and value not in _SIZES):
                yield ((name, value),)


_SIZES: Final = ("lwh", "hwl", "whl")


def native_name(format: str, name: str) -> str | None:
    """Return what a class of the world is read as; ``None`` where it is not written."""
    native = KNOWN.get(format, {}).get(name, name)
    return None if native is None else _READ_AS.get(format, {}).get(native, native)
