"""What there is to see in a frame, apart from how it is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.model.boxes import Boxes, BoxTable, FrameKey
from drivekit.model.cameras import Camera
from drivekit.model.frames import Frame
from drivekit.model.images import ImageRef
from drivekit.model.matches import NO_ROW, MatchTable
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3

#: Identity of the labels among the sources of boxes; models are called ``A``, ``B`` …
TRUTH: Final = "gt"


class Kind(IntEnum):
    """What a box in a picture stands for."""

    GROUND_TRUTH = 0
    #: Not decided on: not evaluated at all, or below the score cut.
    PREDICTION = 1
    TRUE_POSITIVE = 2
    FALSE_POSITIVE = 3
    FALSE_NEGATIVE = 4
    #: Neither counted nor held against the model, or not evaluated at all.
    IGNORED = 5


@dataclass(frozen=True, eq=False, slots=True)
class Model:
    """Predictions of a model, and what a run decided about them.

    Parameters
    ----------
    id : str
        ``"A"``, ``"B"`` …
    name : str
        For people.
    predictions : Boxes or BoxTable
        A table is looked up by scene and key; a frame it does not have has no predictions.
    matches : MatchTable, optional
        Decisions about the rows of these predictions and of the ground truth.
    setting : str, optional
        Of the matches; by default their operating point.
    """

    id: str
    name: str
    predictions: Boxes | BoxTable
    matches: MatchTable | None = None
    setting: str | None = None


@dataclass(frozen=True, eq=False, slots=True)
class Verdicts:
    """What a run decided about the boxes of a set, one value a box.

    Parameters
    ----------
    model : str
        Identity of the model that was evaluated.
    kind : (N,) uint8 of :class:`Kind`
    partner : (N,) int64
        Row id of the matched box of the other side, ``NO_ROW`` without one.
    affinity : (N,) float64
        Overlap or distance of the pair; NaN without one.
    reason : (N,) uint8
        Position in ``reasons`` of the matches: why a box was ignored.
    errors : mapping of str to (N,) float64
        Error terms of true positives, NaN elsewhere.
    """

    model: str
    kind: NDArray[np.uint8]
    partner: NDArray[np.int64]
    affinity: NDArray[np.float64]
    reason: NDArray[np.uint8]
    errors: Mapping[str, NDArray[np.float64]] = field(default_factory=dict)

    def __getitem__(self, keep: NDArray[np.bool_]) -> Verdicts:
        errors = {name: values[keep] for name, values in self.errors.items()}
        return Verdicts(
            self.model, self.kind[keep], self.partner[keep], self.affinity[keep],
            self.reason[keep], errors,
        )  # fmt: skip


@dataclass(frozen=True, eq=False, slots=True)
class BoxSet:
    """Boxes of one source, and what each stands for.

    Parameters
    ----------
    id : str
        ``TRUTH`` or the identity of a model.
    source : str
        ``"ground truth"`` or the name of a model.
    boxes : Boxes
        In the frame of the view; each has a place in space.
    verdicts : tuple of Verdicts
        Of ground truth one a run, of predictions that of their own; empty without a run.
    """

    id: str
    source: str
    boxes: Boxes
    verdicts: tuple[Verdicts, ...] = ()

    @property
    def is_truth(self) -> bool:
        """Whether these are labels."""
        return self.id == TRUTH

    @property
    def kind(self) -> NDArray[np.uint8]:
        """(N,) uint8 of :class:`Kind`, by the first run if there is any."""
        if self.verdicts:
            return self.verdicts[0].kind
        plain = Kind.GROUND_TRUTH if self.is_truth else Kind.PREDICTION
        return np.full(len(self.boxes), plain, np.uint8)

    @property
    def partner(self) -> NDArray[np.int64]:
        """(N,) int64 row ids of the boxes matched by the first run, ``NO_ROW`` without one."""
        if self.verdicts:
            return self.verdicts[0].partner
        return np.full(len(self.boxes), NO_ROW)


@dataclass(frozen=True, eq=False, slots=True)
class CameraView:
    """An image and where it was taken from.

    Parameters
    ----------
    channel : str
    image : ImageRef
    camera : Camera, optional
        ``None`` where the dataset gives no calibration of it: nothing can be drawn into it.
    camera_from_view : SE3, optional
        From the frame of the view, over the ego motion between the two times.
    key : str
        Native key of the image's frame.
    """

    channel: str
    image: ImageRef
    camera: Camera | None
    camera_from_view: SE3 | None
    key: str = ""


@dataclass(frozen=True, eq=False, slots=True)
class FrameView:
    """Everything there is to see in one frame, brought into one coordinate frame.

    Parameters
    ----------
    key : FrameKey
    stamp_ns : int, optional [ns]
    frame : Frame
        What points and boxes are given in: the vehicle if the calibration knows it, else a LiDAR.
    clouds : mapping of channel to PointCloud
    cameras : tuple of CameraView
    boxes : tuple of BoxSet
        Ground truth first, if there is any.
    title : str
    notes : tuple of str
        What a viewer should know: what is missing, hidden or assumed.
    world_from_view : SE3, optional
        Where the view stands; ``None`` where the dataset has no poses.
    """

    key: FrameKey
    stamp_ns: int | None
    frame: Frame
    clouds: Mapping[str, PointCloud] = field(default_factory=dict)
    cameras: tuple[CameraView, ...] = ()
    boxes: tuple[BoxSet, ...] = ()
    title: str = ""
    notes: tuple[str, ...] = ()
    world_from_view: SE3 | None = None

    def counts(self) -> dict[Kind, int]:
        """Return how many boxes there are of each kind that occurs."""
        total = np.zeros(len(Kind), np.int64)
        for boxes in self.boxes:
            total += np.bincount(boxes.kind, minlength=len(Kind))
        return {kind: int(total[kind]) for kind in Kind if total[kind]}
