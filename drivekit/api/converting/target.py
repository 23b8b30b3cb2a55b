"""What a target of a conversion is, and the values it is given and gives back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal, TypeAlias

from drivekit.api.converting.kinds import Kind
from drivekit.errors import DataError
from drivekit.loaders.loader import is_set
from drivekit.model.boxes import Boxes, FrameKey
from drivekit.model.dataset import BOXES, Override, Scene
from drivekit.model.exports import ExportedFrame
from drivekit.model.taxonomy import Taxonomy

#: The kinds of sensors that trees hold.
Role: TypeAlias = Literal["lidar", "camera"]


@dataclass(frozen=True, slots=True)
class Source:
    """What is converted.

    Parameters
    ----------
    path, format : str
    options : mapping of str to str
        With which it was opened.
    taxonomy : Taxonomy
    fingerprint : str
        SHA-256 of frames, labels and calibration.
    assumptions : tuple of str
        What the loader takes for granted.
    override : Override, optional
        By which it was read otherwise than its loader would.
    """

    path: str
    format: str
    options: Mapping[str, str]
    taxonomy: Taxonomy
    fingerprint: str
    assumptions: tuple[str, ...] = ()
    override: Override | None = None


@dataclass(frozen=True, slots=True)
class ClassPlan:
    """What the classes of a source are called in the tree.

    Parameters
    ----------
    taxonomy : Taxonomy
        Classes of the tree, in its order.
    table : mapping of source class to class or None
        ``None`` leaves objects out. Every class that occurs is in it.
    counts : mapping of source class to int
        Labelled objects of the frames chosen.
    """

    taxonomy: Taxonomy
    table: Mapping[str, str | None]
    counts: Mapping[str, int]

    def name_of(self, source: str) -> str | None:
        """Return what a class is called in the tree; ``None`` where its objects are left out.

        Raises
        ------
        DataError
            If there was no such class when the labels were counted.
        """
        if source not in self.table:
            raise DataError(
                f"the labels have changed while they were converted: class '{source}' is new",
                fix="run the command again",
            )
        return self.table[source]


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be written; nothing of it depends on the order in which work is done.

    Parameters
    ----------
    target : str
    source : Source
    classes : ClassPlan
    splits : tuple of str
        Names that have frames, ``train`` first.
    frames : tuple of ExportedFrame
        All chosen, in native order.
    intensity_scale : float
        What the brightest points of the dataset have: 1, 255 or 65535.
    options : mapping of str to str
        Those of the target.
    """

    target: str
    source: Source
    classes: ClassPlan
    splits: tuple[str, ...]
    frames: tuple[ExportedFrame, ...]
    intensity_scale: float = 1.0
    options: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Encoded:
    """A frame as files.

    Parameters
    ----------
    files : tuple of (str, bytes)
        Names relative to the tree, with forward slashes, in ASCII, the same on every run.
    rows : tuple of int
        Position in ``scene.boxes(index)`` of each box written, in the order written.
    losses : mapping of str to int
        By a key of ``Target.losses``: how many boxes (or frames) lose something.
    data : mapping
        What ``Target.finish`` needs to know of the frame; JSON.
    """

    files: tuple[tuple[str, bytes], ...]
    rows: tuple[int, ...]
    losses: Mapping[str, int] = field(default_factory=dict)
    data: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Record:
    """A frame that is written, as the journal keeps it.

    Parameters
    ----------
    id : str
    files : mapping of name to (int, int)
        Size in bytes and CRC-32.
    rows, losses, data
        See :class:`Encoded`.
    """

    id: str
    files: Mapping[str, tuple[int, int]]
    rows: tuple[int, ...]
    losses: Mapping[str, int]
    data: Mapping[str, Any]


#: Frames that are written, in native order; may be gone through more than once.
Written: TypeAlias = Callable[[], Iterable[tuple[ExportedFrame, Record]]]
#: Content of a closing file, whole or in pieces.
Content: TypeAlias = bytes | Iterable[bytes]
#: Largest difference of a frame's boxes from the source, by the keys of ``Target.tolerances``.
Compare: TypeAlias = Callable[[Scene, ExportedFrame, Record], Mapping[str, float]]


@dataclass(frozen=True, slots=True)
class Tolerance:
    """How far a value may be from the source after rounding, in a unit."""

    value: float
    unit: str


def numbered(frames: Sequence[FrameKey]) -> list[str]:
    """Return numbers of six digits or more; frames that are so numbered already keep theirs."""
    keys = [frame.key for frame in frames]
    are_numbers = all(
        frame.scene == key and len(key) == 6 and key.isascii() and key.isdigit()
        for frame, key in zip(frames, keys, strict=True)
    )
    if are_numbers and len(set(keys)) == len(keys):
        return keys
    width = max(6, len(str(len(frames) - 1)))
    return [f"{i:0{width}d}" for i in range(len(frames))]


def names_of_boxes(
    _scene: Scene, boxes: Boxes | None, _keys: Sequence[str], _options: Mapping[str, str]
) -> Sequence[str]:
    """Return the class of each 3D box."""
    return [] if boxes is None else boxes.names()


def along_boxes(_scene: Scene, _options: Mapping[str, str]) -> str:
    """Return that frames with 3D boxes are the labelled ones."""
    return BOXES


@dataclass(frozen=True, slots=True)
class Target:
    """A layout that datasets are converted to.

    Parameters
    ----------
    name, summary : str
        As on the command line, and one line for help texts.
    classes : tuple of str, optional
        All that the layout knows; ``None`` where any name will do.
    names : mapping of kind to class or None
        What kinds of road users (``drivekit.api.converting.kinds``) are called unless the user says
        otherwise; a kind that is absent must be mapped or dropped by the user.
    takes : mapping of "lidar" and "camera" to "main" or "all"
        Which sensors it holds: one of a kind (LiDARs may be joined), or every one. A frame without
        them is left out, unless no scene of the dataset has any.
    takes_if : mapping of "lidar" and "camera" to str
        Options by which alone sensors of a kind are taken.
    holds : tuple of str
        Names at the top of the tree, beside those every tree has.
    losses : mapping of str to str
        What the layout cannot hold, by kind of finding: a sentence that begins with a count.
    tolerances : mapping of str to Tolerance
    encode : callable
        ``encode(plan, scene, frame)`` returns the files of a frame; no side effects. DataError
        leaves the frame out and lists why.
    finish : callable
        ``finish(plan, written)`` yields the closing files of the tree: lists, tables, configs.
    read_back : callable
        ``read_back(tree, plan)`` opens the tree and returns what compares a frame of it with the
        source; a box that is not there, or of another class, is a DataError.
    each_camera : bool
        Every image is a frame of its own.
    needs_calibration : bool
        Cameras without one are of no use.
    ids : callable
        Names of frames that are given in native order; numbers unless it says otherwise.
    class_names : callable
        ``class_names(scene, boxes, keys, options)`` gives the classes of the objects of a labelled
        frame, of which these are the 3D boxes (None where nothing has any), and the keys of labels
        and images.
    labels : callable
        ``labels(scene, options)`` names the timeline of the labelled frames.
    options : mapping of str to str
        Options of its own with their defaults; they come back in ``Plan.options``.
    """

    name: str
    summary: str
    classes: tuple[str, ...] | None
    names: Mapping[Kind, str | None]
    takes: Mapping[Role, Literal["main", "all"]]
    holds: tuple[str, ...]
    losses: Mapping[str, str]
    tolerances: Mapping[str, Tolerance]
    encode: Callable[[Plan, Scene, ExportedFrame], Encoded]
    finish: Callable[[Plan, Written], Iterable[tuple[str, Content]]]
    read_back: Callable[[Path, Plan], Compare]
    each_camera: bool = False
    needs_calibration: bool = True
    ids: Callable[[Sequence[FrameKey]], list[str]] = numbered
    class_names: Callable[
        [Scene, Boxes | None, Sequence[str], Mapping[str, str]], Sequence[str]
    ] = names_of_boxes
    labels: Callable[[Scene, Mapping[str, str]], str] = along_boxes
    takes_if: Mapping[Role, str] = field(default_factory=dict)
    options: Mapping[str, str] = field(default_factory=dict)


def as_asked(target: Target, options: Mapping[str, str]) -> Target:
    """Return a target that takes only the sensors that options ask for."""
    left_out = {role for role, name in target.takes_if.items() if not is_set(options[name])}
    takes = {role: how for role, how in target.takes.items() if role not in left_out}
    return replace(target, takes=takes)
