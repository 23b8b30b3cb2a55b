"""Where boxes lie under hypotheses of what their numbers mean."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from drivekit.audit.boxes.labelled import Objects
from drivekit.model.readings import heading, length_width_height
from drivekit.model.rotations import matrix_from_yaw

Float = NDArray[np.float64]
Int = NDArray[np.int64]
Hypothesis = Mapping[str, str]

_TURNED_BY_90: Final = {"l": "w", "w": "l", "h": "h"}


class Placed(NamedTuple):
    """Boxes in space.

    Parameters
    ----------
    center : (N, 3) float64 [m]
    size : (N, 3) float64 [m], length, width, height
    axes : (N, 3, 3) float64, columns point forward, left, up
    """

    center: Float
    size: Float
    axes: Float


@dataclass(frozen=True, eq=False, slots=True)
class Hypotheses:
    """All that is weighed against one another.

    Parameters
    ----------
    all : tuple of mapping of str to str
        Options and their values.
    by_angles : bool
        Whether orientations are more than a yaw.
    unit : str
        Name of the option for the unit of angles, or "".
    """

    all: tuple[Hypothesis, ...]
    by_angles: bool
    unit: str

    def __len__(self) -> int:
        return len(self.all)

    def members(self, option: str, value: str) -> NDArray[np.bool_]:
        """Return (H,) which hypotheses have a value."""
        return np.array([one[option] == value for one in self.all], bool)

    def over(
        self, key: Callable[[Hypothesis], object], measure: Callable[[Hypothesis], Float]
    ) -> Float:
        """Return (N, H) what is measured of each; once for those of the same key."""
        keys = [key(one) for one in self.all]
        found: dict[object, Float] = {}
        for one, k in zip(self.all, keys, strict=True):
            if k not in found:
                found[k] = measure(one)
        return np.stack([found[k] for k in keys], 1)

    def shape_key(self, one: Hypothesis) -> object:
        """Return what makes boxes differ as bodies: a box looks the same from front and back."""
        order = one["size_order"]
        if self.by_angles:
            return order, one["box_origin"], one.get(self.unit), one["euler_order"]
        if one["yaw_zero"] in ("left", "right"):
            order = "".join(_TURNED_BY_90[side] for side in order)
        return order, one["box_origin"], one["yaw_unit"], one["yaw_turn"]

    def heading_key(self, one: Hypothesis) -> object:
        """Return what makes headings differ."""
        if self.by_angles:
            return one.get(self.unit), one["euler_order"]
        return one["yaw_unit"], one["yaw_zero"], one["yaw_turn"]

    def placed(self, objects: Objects, one: Hypothesis, rows: Int) -> Placed:
        """Return where objects lie."""
        position, size, angle = (values[rows] for values in objects.numbers)
        sides = length_width_height(size, one["size_order"])
        center = position.copy()
        if one["box_origin"] == "bottom":
            center[:, 2] += sides[:, 2] / 2
        return Placed(center, sides, self._axes(objects, one, rows, angle))

    def headings(self, objects: Objects, one: Hypothesis, rows: Int) -> Float:
        """Return (N,) headings [rad] in the frame of the boxes."""
        axes = self._axes(objects, one, rows, objects.numbers.angle[rows])
        found: Float = np.arctan2(axes[:, 1, 0], axes[:, 0, 0])
        return found

    def _axes(self, objects: Objects, one: Hypothesis, rows: Int, angle: Float) -> Float:
        if not self.by_angles:
            return matrix_from_yaw(
                heading(angle, one["yaw_unit"], one["yaw_zero"], one["yaw_turn"])
            )
        unit = one.get(self.unit, "")
        ways = [
            way
            for way in objects.turns
            if way[0] in (unit, "") and way[1] in (one["euler_order"], "")
        ]
        return objects.turns[ways[0]][rows]
