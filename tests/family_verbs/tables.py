"""Predictions made from the truth, right or with known errors, and the figures they must reach."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np

import drivekit as dk
from drivekit.model.dataset import BOXES

from .scoring import average_precision
from .sets import Held, HeldScene, Labelled

#: What the protocol takes classes for, by their names in lower case.
_HUB: Final[Mapping[str, str]] = {
    **dict.fromkeys(
        ("vehicle", "truck", "bus", "car", "medium_truck", "large_truck", "small_truck", "차량",
         "농기계",
         "van", "small_car", "light_car", "suv", "mini_bus", "special_vehicle"), "vehicle"),
    **{f"dynamic_object.vehicle.{k}": "vehicle" for k in ("car", "van", "truck", "bus")},
    **dict.fromkeys(("pedestrian", "adult", "kid", "사람"), "pedestrian"),
    "dynamic_object.human.pedestrian": "pedestrian",
    **dict.fromkeys(
        ("bike", "twowheeler", "two_wheeler", "motorcycle", "bicycle", "cyclist"), "twoWheeler"),
    **{f"dynamic_object.cycle.{k}": "twoWheeler" for k in ("motorcycle", "bicycle")},
    "dynamic_object.vehicle.motorcycle": "twoWheeler",
}  # fmt: skip
_LEFT_OUT, _AWAY = 5, 7  # each so manieth object is not found; is seen where nothing is


class Found(NamedTuple):
    """A prediction."""

    scene: int
    frame: int
    row: int
    score: float
    is_right: bool


def class_names(held: Held, labels: Labelled) -> tuple[str, ...]:
    """Return the names of labels as drivekit's taxonomy of the set spells them."""
    spelled = _taxonomy(str(held.path), tuple(held.said.items()))
    return tuple(spelled[name.casefold()] for name in labels.names)


@lru_cache(maxsize=4)
def _taxonomy(path: str, said: tuple[tuple[str, str], ...]) -> dict[str, str]:
    dataset = dk.open(path, **dict(said))
    return {name.casefold(): name for name in dataset.info.taxonomy.classes}


def predictions(held: Held, *, errs: bool) -> tuple[list[Found], dict[str, float | None]]:
    """Return predictions of all objects, and AP R40 that they must reach by class."""
    made: list[Found] = []
    counts: dict[str, int] = defaultdict(int)
    scored: dict[str, list[tuple[float, bool]]] = defaultdict(list)
    rng = np.random.default_rng(held.case.seed)
    for s, scene in enumerate(held.scenes):
        for f, frame in enumerate(scene.frames):
            for row, name in enumerate(class_names(held, frame)):
                hub = _HUB.get(name.casefold())
                if hub is None:
                    continue
                counts[hub] += 1
                number = len(made) + 1
                if errs and counts[hub] % _LEFT_OUT == 0:
                    continue
                right = not (errs and counts[hub] % _AWAY == 0)
                found = Found(s, f, row, float(rng.uniform(0.1, 0.9)) + 1e-6 * number, right)
                made.append(found)
                scored[hub].append((found.score, right))
    expected = {
        f"{hub}/{kind}/R40": average_precision(scored[hub], counts[hub])
        for hub in ("vehicle", "pedestrian", "twoWheeler")
        for kind in ("3d", "bev")
    }
    for kind in ("3d", "bev"):
        known = [v for k, v in expected.items() if k.split("/")[1] == kind and v is not None]
        expected[f"mAP/{kind}/R40"] = float(np.mean(known)) if known else None
    return made, expected


def write_predictions(path: Path, held: Held, made: Sequence[Found]) -> None:
    """Write predictions as a neutral table; frames without any are told, too."""
    dataset = dk.open(held.path, **held.said)
    header = ["scene", "frame", "coordinate_frame", "x", "y", "z", "length", "width", "height",
              "qw", "qx", "qy", "qz", "label", "score"]  # fmt: skip
    of_frame: dict[tuple[int, int], list[Found]] = defaultdict(list)
    for found in made:
        of_frame[found.scene, found.frame].append(found)
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(header)
        for s, held_scene in enumerate(held.scenes):
            scene = _scene(dataset, held_scene)
            timeline = scene.timeline(BOXES)
            for f, labels in enumerate(held_scene.frames):
                place = [scene.id, timeline.key(f)]
                if not of_frame[s, f]:
                    writer.writerow([*place, *[""] * (len(header) - 2)])
                    continue
                name = scene.boxes(f).frame.name
                names = class_names(held, labels)
                for one in of_frame[s, f]:
                    away = np.array([0.0, 0.0 if one.is_right else 300.0, 0.0])
                    numbers = [*(labels.center[one.row] + away), *labels.size[one.row],
                               *_quaternion(labels.rotation[one.row])]  # fmt: skip
                    cells = [repr(float(v)) for v in numbers]
                    writer.writerow([*place, name, *cells, names[one.row], repr(one.score)])


def _scene(dataset: Any, held: HeldScene) -> Any:
    name = next(n for n in dataset.scene_ids if n == held.name or n.endswith("/" + held.name))
    return dataset[name]


def _quaternion(R: Any) -> Any:
    """Return a rotation as a unit quaternion, scalar first: the eigenvector of Bar-Itzhack."""
    K = np.array([
        [R[0, 0] - R[1, 1] - R[2, 2], 0, 0, 0],
        [R[1, 0] + R[0, 1], R[1, 1] - R[0, 0] - R[2, 2], 0, 0],
        [R[2, 0] + R[0, 2], R[2, 1] + R[1, 2], R[2, 2] - R[0, 0] - R[1, 1], 0],
        [R[2, 1] - R[1, 2], R[0, 2] - R[2, 0], R[1, 0] - R[0, 1], np.trace(R)],
    ]) / 3  # fmt: skip
    x, y, z, w = np.linalg.eigh(K)[1][:, -1]
    return np.array([w, x, y, z]) * np.sign(w or 1.0)
