"""How drivekit says what a set's conventions are: keys of its profiles, and their values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .conventions import Conventions
from .truth import Truth

_TURNS = {"ccw": "counterclockwise", "cw": "clockwise"}
_AXES = {
    "flu": "forward-left-up",
    "lbu": "left-back-up",
    "rfu": "right-forward-up",
    "bru": "back-right-up",
}
_MAPS = {"lidar-to-camera": "reference-to-sensor", "camera-to-lidar": "sensor-to-reference"}

Say = Callable[[Conventions], Any]
_SIZE: Mapping[str, tuple[str, Say]] = {"size_order": ("boxes.size.order", lambda c: c.size_order)}
_YAW: Mapping[str, tuple[str, Say]] = {
    "yaw_unit": ("boxes.yaw.unit", lambda c: c.yaw_unit),
    "yaw_zero": ("boxes.yaw.zero", lambda c: c.yaw_zero),
    "yaw_turn": ("boxes.yaw.turn", lambda c: _TURNS[c.yaw_turn]),
}
_EULER: Mapping[str, tuple[str, Say]] = {
    "yaw_unit": ("boxes.euler.unit", lambda c: c.yaw_unit),
    "rotation_order": ("boxes.euler.order", lambda c: c.rotation_order),
}
_ORIGIN: Mapping[str, tuple[str, Say]] = {"origin": ("boxes.center.origin", lambda c: c.origin)}
_MATRIX: Mapping[str, tuple[str, Say]] = {
    "extrinsic": ("calibration.cameras.pose.maps", lambda c: _MAPS[c.extrinsic])
}

# Field of the conventions: key of the profile, and how the value is said there.
KEYS: Mapping[str, Mapping[str, tuple[str, Say]]] = {
    "passenger-av": _SIZE
    | _YAW
    | _ORIGIN
    | {
        "box_frame": ("boxes.frame", lambda c: "front" if c.box_frame == "camera" else c.box_frame),
        "euler": ("calibration.cameras.pose.convention", lambda c: c.euler),
        "flip": ("calibration.axes", lambda c: _AXES["bru" if c.flip else "flu"]),
        "images": ("calibration.images", lambda c: c.images),
    },
    "fusion-tracking": _SIZE
    | _YAW
    | _ORIGIN
    | _MATRIX
    | {"axes": ("lidars.lidar.axes", lambda c: _AXES[c.axes])},
    "infra-sensor": _SIZE | _EULER | _MATRIX,
    "orchard-robot": _SIZE | _EULER,
    "virtual-sensor": _SIZE | _EULER | _ORIGIN,
    "sensor-analysis": _SIZE | _EULER | _ORIGIN,
    "segmentation": _MATRIX,
}


def answers(truth: Truth, *, everything: bool = False) -> dict[str, Any]:
    """Return the right value for each key of drivekit's profile that the set leaves open.

    With `everything`, also for those that no two descriptions disagree about.
    """
    keys = KEYS.get(truth.family, {})
    return {
        key: say(truth.conventions)
        for name, (key, say) in keys.items()
        if everything or name in truth.disputed
    }
