"""Class names of many taxonomies, in two languages, mean kinds of road users."""

from __future__ import annotations

import numpy as np
import pytest

from drivekit.audit.boxes.kinds import FORMS, kind_of, size_density


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Car", "car"),
        ("vehicle.car", "car"),
        ("policeCar", "car"),
        ("vehicle", "vehicle"),
        ("차량", "vehicle"),
        ("승용차", "car"),
        ("vehicle.bus.rigid", "bus"),
        ("schoolBus", "bus"),
        ("Large_Truck", "truck"),
        ("twoWheeler", "two_wheeler"),
        ("Two_Wheeler", "two_wheeler"),
        ("이륜차", "two_wheeler"),
        ("Cyclist", "two_wheeler"),
        ("human.pedestrian.adult", "pedestrian"),
        ("보행자", "pedestrian"),
        ("Van", "van"),
        ("trafficSign", None),
        ("Person_sitting", None),
        ("egoVehicle", None),
        ("손수레", None),
        ("Mini_Bus", None),
    ],
)
def test_names_mean_kinds(name: str, kind: str | None) -> None:
    assert kind_of(name) == kind


@pytest.mark.parametrize("kind", FORMS)
def test_usual_sizes_are_the_densest(kind: str) -> None:
    usual = np.array(FORMS[kind][0].size)
    assert size_density(kind, usual) > size_density(kind, usual * 1.6)
    upside_down = usual[[2, 1, 0]]
    assert size_density(kind, usual) > 2 * size_density(kind, upside_down)


def test_impossible_sizes_have_no_density() -> None:
    assert (size_density("car", np.array([[0.0, 1.0, 1.0], [-1.0, 2.0, 1.0]])) == 0).all()
