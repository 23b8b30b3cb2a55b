"""What datasets call the road users that baselines find."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from drivekit.errors import UsageError
from drivekit.model.taxonomy import Taxonomy

# The first name that a dataset knows is taken.
_NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "car": ("car", "vehicle.car", "vehicle", "REGULAR_VEHICLE"),
    "pedestrian": ("pedestrian", "human.pedestrian.adult"),
    "cyclist": ("cyclist", "twoWheeler", "bicycle", "vehicle.bicycle", "BICYCLIST"),
}


def names_in(taxonomy: Taxonomy) -> dict[str, str]:
    """Return the dataset's name of each road user that it has one for.

    Raises
    ------
    UsageError
        If it has none for any.
    """
    found = {}
    for user, names in _NAMES.items():
        labels = [taxonomy.find(name) for name in names]
        label = next((i for i in labels if i is not None), None)
        if label is not None:
            found[user] = taxonomy.classes[label]
    if not found:
        raise UsageError(
            f"none of the classes {', '.join(taxonomy.classes)} is known to be a car, a pedestrian "
            "or a cyclist",
            fix="use a model of your own",
        )
    return found
