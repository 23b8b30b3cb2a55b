"""Colours and line styles that mean something, told apart by colour-blind eyes too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import UsageError
from drivekit.model.points import PointCloud
from drivekit.viewer.description import Kind

Color = tuple[float, float, float]
Float = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class LineStyle:
    """How boxes of one kind are drawn.

    Parameters
    ----------
    name : str
        For legends.
    color : str
        ``#rrggbb``.
    dashes : tuple of float
        On, off, … in line widths; empty for a solid line.
    width : float
        Relative to a normal line.
    """

    name: str
    color: str
    dashes: tuple[float, ...] = ()
    width: float = 1.0


#: On dark ground and on photographs; apart also to eyes without red, green or blue cones.
KIND_STYLES: Final[Mapping[Kind, LineStyle]] = {
    Kind.GROUND_TRUTH: LineStyle("ground truth", "#4be3a8"),
    Kind.PREDICTION: LineStyle("prediction", "#4d8dff", (9, 2.5)),
    Kind.TRUE_POSITIVE: LineStyle("true positive", "#4d8dff", (9, 2.5)),
    Kind.FALSE_POSITIVE: LineStyle("false positive", "#ff5a1f", (3.5, 2), 1.25),
    Kind.FALSE_NEGATIVE: LineStyle("missed", "#ffe93b", (7, 2, 1.5, 2), 1.25),
    Kind.IGNORED: LineStyle("ignored", "#80868d", (1.2, 2)),
}

#: One a class: for the kinds of objects below by name, for others in the order of the taxonomy.
CLASS_COLORS: Final = (
    "#33bbff", "#ffdd33", "#73ffb9", "#cc5f29", "#bb33ff", "#b2e5ff", "#998a6b", "#458b99",
)  # fmt: skip

# Part of a class name, first match first: position in CLASS_COLORS. The same in every dataset.
_KINDS: Final = (
    ("cycl", 1), ("wheeler", 1), ("rider", 1), ("bike", 1), ("이륜", 1), ("오토바이", 1),
    ("자전거", 1), ("bus", 4), ("버스", 4), ("pedestrian", 3), ("person", 3), ("adult", 3),
    ("kid", 3), ("보행자", 3), ("사람", 3), ("truck", 2), ("trailer", 2), ("트럭", 2), ("van", 5),
    ("car", 0), ("suv", 0), ("vehicle", 0), ("승용차", 0), ("차량", 0),
)  # fmt: skip
_OTHERS: Final = (6, 7)

_RAMP = ("#2a3550", "#3f5680", "#6a86b3", "#a3b8d6", "#e2e9f3", "#ffffff")
_WARM_RAMP = ("#fff3a3", "#fdb63c", "#f0641e", "#c02b6b", "#7a2c9c", "#3a2fa8")


@dataclass(frozen=True, slots=True)
class PointColoring:
    """What the colour of points stands for.

    Parameters
    ----------
    channel : str
        ``"z"`` and ``"distance"`` are computed, everything else is a channel of the cloud.
    label, unit : str
    """

    channel: str
    label: str
    unit: str


POINT_COLORINGS: Final[Mapping[str, PointColoring]] = {
    "height": PointColoring("z", "height", "m"),
    "distance": PointColoring("distance", "distance", "m"),
    "intensity": PointColoring("intensity", "intensity", ""),
    "ring": PointColoring("ring", "ring", ""),
    "time": PointColoring("time", "time", "s"),
}


def point_coloring(name: str) -> PointColoring:
    """Return a way to colour points by name; an error that lists them for another."""
    if name not in POINT_COLORINGS:
        raise UsageError(
            f"points cannot be coloured by '{name}'", fix=f"choose of {', '.join(POINT_COLORINGS)}"
        )
    return POINT_COLORINGS[name]


def point_values(cloud: PointCloud, coloring: PointColoring) -> Float:
    """Return what points are coloured by, (N,) float64; MissingDataError without that channel."""
    xyz: Float = cloud.xyz + cloud.origin
    if coloring.channel == "z":
        return xyz[:, 2]
    if coloring.channel == "distance":
        return np.asarray(np.hypot(xyz[:, 0], xyz[:, 1]))
    return np.asarray(cloud.channel(coloring.channel), np.float64)


def value_range(values: Float) -> tuple[float, float]:
    """Return round limits that hold nearly all values, 2 % at either end aside."""
    finite = values[np.isfinite(values)]
    if not len(finite):
        return 0.0, 1.0
    low, high = np.percentile(finite, [2.0, 98.0])
    step = _round_step(float(high - low) / 8)
    low, high = step * np.floor(low / step), step * np.ceil(high / step)
    return float(low), float(high if high > low else low + step)


def _round_step(rough: float) -> float:
    """Return 1, 2 or 5 times a power of ten, not below a rough step."""
    if rough <= 0:
        return 1.0
    power = 10.0 ** np.floor(np.log10(rough))
    return float(next(power * k for k in (1, 2, 5, 10) if power * k >= rough * (1 - 1e-9)))


def ramp(shares: Float, *, warm: bool = False) -> NDArray[np.uint8]:
    """Return colours (N, 3) uint8 of shares in [0, 1]; NaN gets the lowest.

    The plain ramp goes from dark to bright in one hue, so that boxes stand out on it; the warm one
    from bright to dark over many, for points on photographs.
    """
    stops = np.array([rgb(c) for c in (_WARM_RAMP if warm else _RAMP)]) * 255
    at = np.clip(np.nan_to_num(shares, nan=0.0), 0.0, 1.0) * (len(stops) - 1)
    channels = [np.interp(at, np.arange(len(stops)), stops[:, c]) for c in range(3)]
    return np.stack(channels, -1).round().astype(np.uint8)


def rgb(color: str) -> Color:
    """Return red, green and blue in [0, 1] of ``#rrggbb``."""
    r, g, b = (int(color[k : k + 2], 16) / 255 for k in (1, 3, 5))
    return r, g, b


def lighter(color: str) -> str:
    """Return a colour halfway to white, for small letters."""
    return "#" + "".join(f"{round(127.5 * (1 + part)):02x}" for part in rgb(color))


def class_color(name: str, label: int) -> str:
    """Return the colour of a class, by what its name says it is, else by its label."""
    known = next((k for part, k in _KINDS if part in name.casefold()), None)
    return CLASS_COLORS[_OTHERS[label % len(_OTHERS)] if known is None else known]
