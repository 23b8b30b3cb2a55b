"""What kind of road user a class name means, and how large such ones are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float64]


class Form(NamedTuple):
    """A kind of road user's usual size.

    Parameters
    ----------
    size : tuple of float [m]
        Median length, width, height.
    spread : tuple of float
        Standard deviation of the logarithm of each.
    share : float
        Of the kind's objects.
    """

    size: tuple[float, float, float]
    spread: tuple[float, float, float]
    share: float = 1.0


_CAR = Form((4.5, 1.85, 1.55), (0.12, 0.08, 0.12))
_VAN = Form((5.1, 1.98, 2.05), (0.14, 0.09, 0.15))
_TRUCK = Form((7.5, 2.4, 3.0), (0.32, 0.12, 0.2))
_BUS = Form((10.8, 2.6, 3.25), (0.18, 0.08, 0.12))

#: Sizes by kind. Those of people hardly tell length from width, but well which side is the height.
FORMS: Final[Mapping[str, tuple[Form, ...]]] = {
    "car": (_CAR,),
    "van": (_VAN,),
    "truck": (_TRUCK,),
    "bus": (_BUS,),
    "vehicle": (
        _CAR._replace(share=0.75),
        _VAN._replace(share=0.12),
        _TRUCK._replace(share=0.09),
        _BUS._replace(share=0.04),
    ),
    "pedestrian": (Form((0.7, 0.68, 1.7), (0.3, 0.22, 0.11)),),
    "two_wheeler": (Form((1.9, 0.7, 1.55), (0.14, 0.22, 0.17)),),
}

#: Kinds whose front is ahead where they move.
VEHICLES: Final = ("car", "van", "truck", "bus", "vehicle")

# Words of class names; where several of a name are listed, the first in this table counts.
_WORDS: Final[Mapping[str, str]] = {
    **dict.fromkeys(
        ("bicycle", "bike", "motorcycle", "motorbike", "cyclist", "bicyclist", "motorcyclist",
         "twowheeler", "이륜차", "자전거", "오토바이"), "two_wheeler"),
    **dict.fromkeys(
        ("pedestrian", "person", "people", "adult", "human", "보행자", "사람", "성인"),
        "pedestrian"),
    **dict.fromkeys(("truck", "트럭", "화물차"), "truck"),
    **dict.fromkeys(("bus", "버스"), "bus"),
    **dict.fromkeys(("van", "승합차"), "van"),
    **dict.fromkeys(("car", "suv", "sedan", "taxi", "승용차"), "car"),
    **dict.fromkeys(("vehicle", "차량", "자동차"), "vehicle"),
}  # fmt: skip

# Of objects that look like none of these, or are too few to know.
_NEVER: Final = ("sitting", "small", "light", "mini", "special", "other", "kid", "sign", "ego",
                 "농기계")  # fmt: skip


def kind_of(name: str) -> str | None:
    """Return the kind of road user that a class name means; ``None`` if it does not tell.

    Words are told apart by blanks, punctuation and capitals: ``schoolBus``, ``vehicle.bus.rigid``.
    """
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    words = set(re.split(r"[\W_]+", spaced.casefold())) | {re.sub(r"[\W_]+", "", name.casefold())}
    if {"two", "wheeler"} <= words:
        return "two_wheeler"
    if words.intersection(_NEVER):
        return None
    return next((kind for word, kind in _WORDS.items() if word in words), None)


def size_density(kind: str, size: Float) -> Float:
    """Return the density, per unit of log volume, of sizes (…, 3) [m] as l, w, h of a kind."""
    with np.errstate(divide="ignore", invalid="ignore"):
        logs = np.log(size)
    total = np.zeros(logs.shape[:-1])
    for form in FORMS[kind]:
        spread = np.array(form.spread)
        away = (logs - np.log(form.size)) / spread
        # Student's t with 4 degrees of freedom: unusual objects are not impossible
        each = 0.375 * (1 + away**2 / 4) ** -2.5 / spread
        total = total + form.share * each.prod(-1)
    return np.nan_to_num(total)
