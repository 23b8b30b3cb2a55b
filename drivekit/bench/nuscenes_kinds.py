"""What the generated nuScenes data is made of: options, categories, classes, attributes, boxes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float64]

CATEGORIES: Final = (
    "noise", "animal", "human.pedestrian.adult", "human.pedestrian.child",
    "human.pedestrian.construction_worker", "human.pedestrian.personal_mobility",
    "human.pedestrian.police_officer", "human.pedestrian.stroller",
    "human.pedestrian.wheelchair", "movable_object.barrier", "movable_object.debris",
    "movable_object.pushable_pullable", "movable_object.trafficcone",
    "static_object.bicycle_rack", "vehicle.bicycle", "vehicle.bus.bendy",
    "vehicle.bus.rigid", "vehicle.car", "vehicle.construction",
    "vehicle.emergency.ambulance", "vehicle.emergency.police", "vehicle.motorcycle",
    "vehicle.trailer", "vehicle.truck", "flat.driveable_surface", "flat.other",
    "flat.sidewalk", "flat.terrain", "static.manmade", "static.other",
    "static.vegetation", "vehicle.ego",
)  # fmt: skip

#: Category → class of the detection task.
DETECTION: Final = {
    "movable_object.barrier": "barrier", "vehicle.bicycle": "bicycle",
    "vehicle.bus.bendy": "bus", "vehicle.bus.rigid": "bus", "vehicle.car": "car",
    "vehicle.construction": "construction_vehicle", "vehicle.motorcycle": "motorcycle",
    "human.pedestrian.adult": "pedestrian", "human.pedestrian.child": "pedestrian",
    "human.pedestrian.construction_worker": "pedestrian",
    "human.pedestrian.police_officer": "pedestrian",
    "movable_object.trafficcone": "traffic_cone", "vehicle.trailer": "trailer",
    "vehicle.truck": "truck",
}  # fmt: skip
CLASSES: Final = (
    "car", "truck", "bus", "trailer", "construction_vehicle", "pedestrian", "motorcycle",
    "bicycle", "traffic_cone", "barrier",
)  # fmt: skip
TRACKED: Final = frozenset(CLASSES) - {"construction_vehicle", "traffic_cone", "barrier"}

_CYCLE: Final = ("cycle.with_rider", "cycle.without_rider")
_PEDESTRIAN: Final = ("pedestrian.moving", "pedestrian.sitting_lying_down", "pedestrian.standing")
_VEHICLE: Final = ("vehicle.moving", "vehicle.parked", "vehicle.stopped")
ATTRIBUTES: Final = (*_CYCLE, *_PEDESTRIAN, *_VEHICLE)

#: Class → the attributes it can have.
ATTRIBUTES_OF: Final[dict[str, tuple[str, ...]]] = {
    **dict.fromkeys(CLASSES, _VEHICLE), "pedestrian": _PEDESTRIAN, "bicycle": _CYCLE,
    "motorcycle": _CYCLE, "traffic_cone": (), "barrier": (),
}  # fmt: skip


class Mix(NamedTuple):
    """A category's share of all objects, its mean size [m] and top speed [m/s]."""

    share: float
    width: float
    length: float
    height: float
    top_speed: float


MIX: Final = {
    "vehicle.car": Mix(0.425, 1.95, 4.6, 1.73, 14),
    "human.pedestrian.adult": Mix(0.18, 0.67, 0.73, 1.77, 2),
    "movable_object.barrier": Mix(0.13, 2.5, 0.5, 1.0, 0),
    "movable_object.trafficcone": Mix(0.085, 0.4, 0.4, 1.1, 0),
    "vehicle.truck": Mix(0.075, 2.5, 6.9, 2.8, 12),
    "vehicle.trailer": Mix(0.021, 2.9, 12.3, 3.9, 8),
    "vehicle.bus.rigid": Mix(0.013, 2.9, 11.0, 3.5, 10),
    "vehicle.bus.bendy": Mix(0.003, 2.9, 14.0, 3.6, 10),
    "vehicle.construction": Mix(0.013, 2.8, 6.4, 3.2, 3),
    "vehicle.motorcycle": Mix(0.012, 0.77, 2.1, 1.47, 12),
    "vehicle.bicycle": Mix(0.011, 0.6, 1.7, 1.28, 6),
    "human.pedestrian.child": Mix(0.002, 0.5, 0.5, 1.3, 2),
    "human.pedestrian.construction_worker": Mix(0.009, 0.7, 0.7, 1.8, 2),
    "static_object.bicycle_rack": Mix(0.004, 2.0, 8.0, 1.4, 0),
    "movable_object.pushable_pullable": Mix(0.012, 0.6, 0.6, 1.1, 1),
    "movable_object.debris": Mix(0.005, 1, 1, 0.5, 0),
}


@dataclass(frozen=True, slots=True)
class Options:
    """What to make.

    Parameters
    ----------
    seed, scenes, samples : int
        Samples are a scene's.
    boxes, preds : float
        Objects and detections a sample, on average and at most.
    noise : float [m]
        Of detected centres.
    recall : float
        Share of objects that are detected.
    score_step : float
        Scores are multiples of it (ties).
    edge_cases : bool
        Velocities that are NaN, ``num_pts`` and scores of 0, wrong attributes, quaternions that
        are not unit, samples without detections.
    full_sensors : bool
        Twelve channels with their sweeps, not the LiDAR's key frames alone.
    version, split : str
    """

    seed: int = 0
    scenes: int = 4
    samples: int = 40
    boxes: float = 31
    preds: int = 120
    noise: float = 0.4
    recall: float = 0.85
    score_step: float = 0.0
    edge_cases: bool = False
    full_sensors: bool = False
    version: str = "v1.0-trainval"
    split: str = "synth_val"


@dataclass(frozen=True, slots=True)
class Box:
    """An annotation and what the detector is told of it."""

    record: dict[str, Any]
    category: str
    attribute: str
    velocity: Float
    yaw: float


def yaw_quat(yaw: Float) -> Float:
    """Return (..., 4) unit quaternions of rotations about z."""
    return np.stack([np.cos(yaw / 2), 0 * yaw, 0 * yaw, np.sin(yaw / 2)], -1)
