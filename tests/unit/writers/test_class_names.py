from __future__ import annotations

import pytest

from drivekit.errors import UsageError
from drivekit.loaders.kitti_boxes import KITTI
from drivekit.world.actors import TAXONOMY
from drivekit.writers.aihub_labels import CLASSES
from drivekit.writers.class_names import KNOWN, native_names
from drivekit.writers.nuscenes_names import CATEGORIES, DETECTION_OF_CATEGORY

NATIVE = {
    "kitti-object": tuple(n for n in KITTI.classes if n != "DontCare"),
    "nuscenes": CATEGORIES,
    "aihub-passenger-av": CLASSES,
}


@pytest.mark.parametrize("format", NATIVE)
def test_every_class_of_the_world_has_a_name_in_every_format(format: str) -> None:
    kept, names = native_names(TAXONOMY.classes, NATIVE[format], format)
    assert kept.all()
    assert set(names) <= set(NATIVE[format])


@pytest.mark.parametrize("format", NATIVE)
def test_the_tables_lead_to_classes_that_exist(format: str) -> None:
    assert {name for name in KNOWN[format].values() if name} <= set(NATIVE[format])


def test_what_the_nuscenes_task_scores_has_a_name_in_kitti_and_aihub() -> None:
    people_and_cars = [c for c in DETECTION_OF_CATEGORY if not c.startswith("movable")]
    for format in ("kitti-object", "aihub-passenger-av"):
        assert native_names(people_and_cars, NATIVE[format], format)[0].all()


def test_a_class_without_a_name_is_an_error_that_names_it() -> None:
    with pytest.raises(UsageError, match="Tram") as error:
        native_names(["Car", "Tram"], CATEGORIES, "nuscenes")
    assert error.value.fix is not None
    assert "classes" in error.value.fix


def test_the_caller_decides_first() -> None:
    classes = {"Tram": "vehicle.bus.bendy", "Car": None}
    kept, names = native_names(["Car", "Tram", "Van"], CATEGORIES, "nuscenes", classes)
    assert kept.tolist() == [False, True, True]
    assert names == ["vehicle.bus.bendy", "vehicle.car"]
