from __future__ import annotations

import numpy as np
import pytest

from drivekit.errors import DataError, UsageError
from drivekit.model.taxonomy import IGNORE, ClassMap, Taxonomy

NATIVE = Taxonomy("native", ("Car", "Van", "DontCare", "Tram"), {"vehicle": "Car"})
TARGET = Taxonomy("target", ("Pedestrian", "Car"))


def test_names_and_labels_are_inverse() -> None:
    labels = NATIVE.labels(["Tram", "Car", "Tram"])
    assert labels.tolist() == [3, 0, 3]
    assert NATIVE.names(labels) == ["Tram", "Car", "Tram"]
    assert NATIVE.labels([]).dtype == np.int32


def test_aliases_are_found_whatever_their_case_and_blanks() -> None:
    assert NATIVE.label(" Vehicle ") == 0
    assert NATIVE.find("car ") is None


def test_an_unknown_class_is_named_with_its_place() -> None:
    with pytest.raises(DataError, match=r"label_2/000001.txt:3: class 'Boat'.*Car, Van"):
        NATIVE.label("Boat", "label_2/000001.txt:3")


def test_a_class_map_merges_ignores_and_drops() -> None:
    mapping = ClassMap(NATIVE, TARGET, {"Van": "Car", "DontCare": IGNORE})
    labels, keep, ignored = mapping.apply(np.array([0, 1, 2, 3], np.int32))
    assert labels.tolist() == [1, 1, 0, 0]
    assert keep.tolist() == [True, True, True, False]
    assert ignored.tolist() == [False, False, True, False]


def test_a_class_map_of_nothing() -> None:
    labels, keep, ignored = ClassMap(NATIVE, TARGET, {}).apply(np.zeros(0, np.int32))
    assert len(labels) == len(keep) == len(ignored) == 0


@pytest.mark.parametrize("table", [{"Boat": "Car"}, {"Car": "Boat"}])
def test_a_class_map_of_unknown_classes_is_refused(table: dict) -> None:
    with pytest.raises(UsageError, match="Boat"):
        ClassMap(NATIVE, TARGET, table)


def test_a_taxonomy_names_each_class_once() -> None:
    with pytest.raises(UsageError, match="twice"):
        Taxonomy("t", ("Car", "Car"))
    with pytest.raises(UsageError, match="unknown classes"):
        Taxonomy("t", ("Car",), {"auto": "Boat"})
