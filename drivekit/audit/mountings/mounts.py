"""Where a camera may sit as seen from a LiDAR: every way in which its calibration can be meant."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import permutations, product
from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.audit.case import Case
from drivekit.errors import DrivekitError
from drivekit.model.calibration import Calibration
from drivekit.model.cameras import Camera
from drivekit.model.dataset import channels_of
from drivekit.model.frames import EGO, Frame
from drivekit.model.rigid import SE3

Float = NDArray[np.float64]
#: Options of a dataset and their values.
Reading = tuple[tuple[str, str], ...]

#: Options that say how mountings are meant; the last one is rarely other than it is given.
OPTIONS: Final = ("extrinsic", "reference", "reference_axes")
_AXES = OPTIONS[-1]
#: How the cloud's axes point where nothing is wrong with them.
UNTURNED: Final = "forward-left-up"

# Mountings nearer to each other than this are the same for all that can be seen.
_SAME_RAD, _SAME_M = np.radians(0.5), 0.05
# Under the right reading a camera stands upright, give or take a tilted LiDAR: cosine.
_UPRIGHT = 0.7
_WAYS: Final[Mapping[str, tuple[int, int, int]]] = {
    "forward": (1, 0, 0), "back": (-1, 0, 0), "left": (0, 1, 0), "right": (0, -1, 0),
    "up": (0, 0, 1), "down": (0, 0, -1),
}  # fmt: skip


def _turns() -> dict[str, Float]:
    turns = {}
    for names in permutations(_WAYS, 3):
        matrix = np.array([_WAYS[name] for name in names], np.float64).T
        if np.isclose(np.linalg.det(matrix), 1.0):
            turns["-".join(names)] = matrix
    return turns


#: The 24 ways in which axes x, y, z may point: (3, 3) float64 that turn what is given in them to
#: x forward, y left, z up.
TURNS: Final[Mapping[str, Float]] = _turns()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A way in which the mounting of a dataset's cameras may be meant.

    Parameters
    ----------
    reading : tuple of (str, str)
        Options that the dataset is opened with.
    axes : str
        One of ``TURNS``: where those axes point, in the cloud as it is read, that the calibration
        is given in.
    inverted : bool
        Whether the transform that is read leads the other way.
    enlarged : float
        How much larger the images here are than those that the camera matrix was made for.
    """

    reading: Reading = ()
    axes: str = UNTURNED
    inverted: bool = False
    enlarged: float = 1.0

    def saying(self, option: str, value: str) -> Candidate:
        """Return the same candidate with an option said otherwise."""
        return replace(self, reading=tuple({**dict(self.reading), option: value}.items()))

    def value(self, option: str) -> str:
        """Return what it says about an option."""
        return dict(self.reading).get(option, "")

    @property
    def turned_as(self) -> tuple[str, str, bool, float]:
        """All that is said beside the convention of angles or matrices."""
        return self.value(_AXES), self.axes, self.inverted, self.enlarged

    @property
    def change(self) -> str:
        """What is done to the mounting beyond options, in a word."""
        turned = "" if self.axes == UNTURNED else self.axes
        inverted = "inverted" if self.inverted else ""
        size = "" if self.enlarged == 1.0 else f"images-enlarged-{self.enlarged:.3g}"
        return " ".join(filter(None, (inverted, turned, size))) or "as-given"


@dataclass(eq=False, slots=True)
class Mounts:
    """Mountings of a case's cameras under every candidate; calibrations are read once.

    Parameters
    ----------
    case : Case
    """

    case: Case
    _known: dict[tuple[Reading, str], Calibration | None] = field(default_factory=dict)
    _mounted: dict[tuple[Candidate, str, str, str], SE3 | None] = field(default_factory=dict)

    def calibration(self, reading: Reading, scene: str) -> Calibration | None:
        """Return the calibration of a scene; None where the reading makes none of it."""
        key = (reading, scene)
        if key not in self._known:
            try:
                dataset = self.case.reopen(dict(reading)) if reading else self.case.dataset
                self._known[key] = dataset[scene].calibration()
            except DrivekitError:
                self._known[key] = None
        return self._known[key]

    def camera(self, candidate: Candidate, scene: str, channel: str) -> Camera | None:
        """Return the intrinsics of a camera; None where there are none."""
        calibration = self.calibration(self._untwisted(candidate)[0], scene)
        camera = None if calibration is None else calibration.cameras.get(channel)
        if camera is None or candidate.enlarged == 1.0:
            return camera
        made_for = (camera.width / candidate.enlarged, camera.height / candidate.enlarged)
        small = replace(camera, width=round(made_for[0]), height=round(made_for[1]))
        return small.scaled(camera.width, camera.height)

    def camera_from_lidar(
        self, candidate: Candidate, scene: str, camera: str, lidar: str
    ) -> SE3 | None:
        """Return where points of a LiDAR lie for a camera; None where nothing connects them."""
        key = (candidate, scene, camera, lidar)
        if key not in self._mounted:
            self._mounted[key] = self._mounting(*key)
        return self._mounted[key]

    def _mounting(self, candidate: Candidate, scene: str, camera: str, lidar: str) -> SE3 | None:
        reading, turn = self._untwisted(candidate)
        calibration = self.calibration(reading, scene)
        if calibration is None or camera not in calibration.cameras:
            return None
        start, end = Frame(lidar), Frame(calibration.cameras[camera].frame.name)
        if not calibration.knows(end, start):
            return None
        plain = calibration.between(end, start)
        if candidate.inverted:
            back = plain.rotation.T
            plain = SE3(back, -back @ plain.translation, plain.dst, plain.src)
        turned = plain.rotation @ turn @ TURNS[candidate.axes].T
        return SE3(turned, plain.translation, plain.dst, plain.src)

    def _untwisted(self, candidate: Candidate) -> tuple[Reading, Float]:
        """Return a reading with the reference's axes as in force, and what makes up for it.

        It saves opening the dataset 24 times over.
        """
        said, usual = candidate.value(_AXES), self.case.options.get(_AXES, "")
        if said == usual or said not in TURNS or usual not in TURNS:
            return candidate.reading, np.eye(3)
        return candidate.saying(_AXES, usual).reading, TURNS[usual] @ TURNS[said].T


def readings(case: Case) -> tuple[Reading, ...]:
    """Return every combination of the options that say how mountings are meant.

    Only the last of ``OPTIONS`` is as it is in force: see :func:`changed`.
    """
    asked = {name: choices_of(case, name) for name in OPTIONS if name in case.options}
    if _AXES in asked:
        asked[_AXES] = (case.options[_AXES],)
    combined = product(*([(name, word) for word in words] for name, words in asked.items()))
    return tuple(tuple(pairs) for pairs in combined)


def choices_of(case: Case, option: str) -> tuple[str, ...]:
    """Return what an option may be, of which something may be in force that is not listed."""
    words = tuple(word for word in case.choices.get(option, ()) if word != "auto")
    if not words and option == "reference" and case.looks:
        scene = case.dataset[case.looks[0].key.scene]
        words = (*channels_of(scene, "lidar")[:1], EGO.name)
    in_use = case.options[option]
    return words if in_use in words or in_use == "auto" else (in_use, *words)


def changed(case: Case, candidate: Candidate) -> tuple[Candidate, ...]:
    """Return what else a candidate may be: with axes turned, or the transform inverted.

    An option says it where the dataset has one.
    """
    if candidate.value("reference") == EGO.name:
        return ()
    if _AXES in case.options:
        words = [word for word in choices_of(case, _AXES) if word != candidate.value(_AXES)]
        turned = [candidate.saying(_AXES, word) for word in words]
    else:
        turned = [replace(candidate, axes=word) for word in TURNS if word != UNTURNED]
    inverted = () if "extrinsic" in case.options else (replace(candidate, inverted=True),)
    return (*turned, *inverted)


def is_upright(camera_from_lidar: SE3) -> bool:
    """Tell whether a camera's image is upright for a LiDAR whose z axis points up."""
    return bool(-camera_from_lidar.rotation[1, 2] > _UPRIGHT)


def is_same(a: SE3, b: SE3, times: float = 1.0) -> bool:
    """Tell whether two mountings put everything at the same place, as far as one can see.

    ``times`` makes allowance for mountings that are so many times farther apart.
    """
    cosine = (np.trace(a.rotation @ b.rotation.T) - 1) / 2
    apart = np.linalg.norm(a.inv().translation - b.inv().translation)
    turned = np.arccos(np.clip(cosine, -1, 1))
    return bool(apart < times * _SAME_M and turned < times * _SAME_RAD)
