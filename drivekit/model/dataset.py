"""What every dataset looks like from outside: the protocols that loaders fulfil."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal, Protocol, runtime_checkable

from drivekit.errors import MissingDataError
from drivekit.model.boxes import Boxes, FrameKey
from drivekit.model.calibration import Calibration
from drivekit.model.frames import Frame
from drivekit.model.images import ImageRef
from drivekit.model.points import PointCloud
from drivekit.model.taxonomy import Taxonomy
from drivekit.model.timeline import Timeline
from drivekit.model.trajectory import Trajectory

#: The channel whose timeline names the labelled frames; ``scene.boxes(i)`` counts along it.
BOXES: Final = "boxes"

Modality = Literal["lidar", "camera", "radar"]


@dataclass(frozen=True, slots=True)
class Sensor:
    """A sensor that a scene has data of."""

    channel: str
    modality: Modality
    frame: Frame


@dataclass(frozen=True, slots=True)
class Finding:
    """Something about the data that a user should know; never a reason to stop.

    Parameters
    ----------
    kind : str
        Short stable name: ``"orphan-label"``, ``"dangling-token"`` …
    text : str
        One sentence: what, how often, what was done about it.
    where : str
        File or folder.
    count : int
    costs_labels : bool
        Whether labels, or values of theirs, are lost by it, so that numbers made with the rest are
        not those of the whole.
    """

    kind: str
    text: str
    where: str
    count: int = 1
    costs_labels: bool = False


@dataclass(frozen=True, slots=True)
class Split:
    """A named part of a dataset.

    Parameters
    ----------
    name : str
    scenes : tuple of str
        Scene ids, in reading order.
    frames : tuple of FrameKey, optional
        The frames that belong to it; ``None`` for all labelled frames of its scenes.
    source : str
        Where the list comes from.
    missing : tuple of str
        What the list names and this copy of the data lacks.
    """

    name: str
    scenes: tuple[str, ...]
    frames: tuple[FrameKey, ...] | None = None
    source: str = ""
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Override:
    """A file by which a dataset is read otherwise than its loader would.

    Parameters
    ----------
    path : str
    digest : str
        SHA-256 of all that it changes.
    made : str
        When and by what: ISO 8601 and version; empty if it does not say.
    options : mapping of str to str
        Answers to questions that the loader leaves open or answers otherwise.
    confidence : mapping of str to float
        Probability of each, as far as it is known.
    """

    path: str
    digest: str
    made: str = ""
    options: Mapping[str, str] = field(default_factory=dict)
    confidence: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DatasetInfo:
    """What a dataset is, as far as its files tell.

    Parameters
    ----------
    format : str
        Name of the loader.
    root : str
        Path as given by the user.
    taxonomy : Taxonomy
        Classes as the dataset spells them.
    description : str
    assumptions : tuple of str
        What the loader takes for granted and the files do not prove.
    findings : tuple of Finding
        What is missing, broken or left over.
    override : Override, optional
        What says how it is read, where that is not the loader alone.
    """

    format: str
    root: str
    taxonomy: Taxonomy
    description: str = ""
    assumptions: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = field(default=())
    override: Override | None = None


@runtime_checkable
class Scene(Protocol):
    """A continuous recording: a light, picklable handle that reads when it is asked."""

    @property
    def id(self) -> str:
        """Native name, unique in the dataset."""
        ...

    @property
    def tags(self) -> Mapping[str, str]:
        """What the dataset says of the recording, such as weather or city."""
        ...

    @property
    def sensors(self) -> Mapping[str, Sensor]:
        """Sensors that this scene has data of, by channel."""
        ...

    def timeline(self, channel: str) -> Timeline:
        """Return the frames of a sensor or layer, or of the labels (``BOXES``)."""
        ...

    def calibration(self) -> Calibration:
        """Return mountings and intrinsics."""
        ...

    def ego(self) -> Trajectory:
        """Return the vehicle's poses; MissingDataError where the dataset has none."""
        ...

    def points(self, sensor: str, i: int) -> PointCloud:
        """Return the ``i``-th sweep of a LiDAR or radar, in its own frame and time."""
        ...

    def image(self, sensor: str, i: int) -> ImageRef:
        """Return the ``i``-th image of a camera."""
        ...

    def boxes(self, i: int) -> Boxes:
        """Return the labelled 3D boxes of the ``i``-th frame of ``timeline(BOXES)``."""
        ...

    def layer(self, name: str, i: int) -> Any:
        """Return what only some datasets have, such as ``boxes2d`` or ``point_labels``."""
        ...


@runtime_checkable
class Dataset(Protocol):
    """Scenes by id, and the splits they form."""

    @property
    def info(self) -> DatasetInfo:
        """What the dataset is."""
        ...

    @property
    def splits(self) -> Mapping[str, Split]:
        """Named parts; what is not in this copy is named in their ``missing``."""
        ...

    @property
    def scene_ids(self) -> tuple[str, ...]:
        """Ids in native order."""
        ...

    def __getitem__(self, scene_id: str) -> Scene:
        """Return a scene; MissingDataError if there is none of this id."""
        ...

    def __len__(self) -> int:
        """Return the number of scenes."""
        ...

    def __iter__(self) -> Iterator[Scene]:
        """Go through the scenes in native order."""
        ...


def sensor_of(scene: Scene, channel: str, modality: Modality | None = None) -> Sensor:
    """Return a sensor of a scene by channel.

    Raises
    ------
    MissingDataError
        If the scene has no such sensor, or it is of another kind than asked.
    """
    sensor = scene.sensors.get(channel)
    if sensor is None or (modality is not None and sensor.modality != modality):
        have = [s.channel for s in scene.sensors.values() if modality in (None, s.modality)]
        kind = modality or "sensor"
        raise MissingDataError(
            f"scene {scene.id} has no {kind} '{channel}' (it has {', '.join(have) or 'none'})"
        )
    return sensor


def channels_of(scene: Scene, modality: Modality) -> tuple[str, ...]:
    """Return the channels of one kind, in the dataset's order."""
    return tuple(s.channel for s in scene.sensors.values() if s.modality == modality)
