"""What was opened to be looked at: a dataset, models, and scenes that are read frame by frame."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import MissingDataError
from drivekit.geometry import transform_points
from drivekit.geometry.transform import transform_between
from drivekit.model.boxes import BoxTable, FrameKey
from drivekit.model.dataset import Dataset, Scene, channels_of
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3
from drivekit.model.runs import Run
from drivekit.model.taxonomy import Taxonomy
from drivekit.viewer.describing import describe_frame, reference_of
from drivekit.viewer.description import FrameView, Model

#: Id of the scene that a dataset of single frames is shown as.
ALL_FRAMES: Final = "all frames"

_PROBED = 3
_EGO_POSITIONS = 2000


@dataclass(frozen=True, eq=False, slots=True)
class Viewing:
    """What was opened to be looked at.

    Parameters
    ----------
    title : str
    dataset : Dataset
    models : tuple of Model
        ``A``, ``B`` …, in that order.
    runs : mapping of str to Run
        By the identity of the model that was evaluated.
    ground_truth : bool or BoxTable
        The table that the runs evaluated; without runs ``True``, and labels are read frame by
        frame.
    """

    title: str
    dataset: Dataset
    models: tuple[Model, ...] = ()
    runs: Mapping[str, Run] = field(default_factory=dict)
    ground_truth: bool | BoxTable = True

    def taxonomies(self) -> Iterator[Taxonomy]:
        """Go through the taxonomies of all sources."""
        yield self.dataset.info.taxonomy
        if isinstance(self.ground_truth, BoxTable):
            yield self.ground_truth.taxonomy
        yield from (model.predictions.taxonomy for model in self.models)

    def classes(self) -> tuple[str, ...]:
        """Return the classes of all sources and runs, each once."""
        names = [name for taxonomy in self.taxonomies() for name in taxonomy.classes]
        names += [name for run in self.runs.values() for name in run.matches.classes]
        return tuple(dict.fromkeys(names))


@dataclass(frozen=True, eq=False, slots=True)
class SceneView:
    """The frames of a scene, or of a dataset whose scenes are single frames; read when asked.

    Parameters
    ----------
    id : str
        Native id of the scene, or ``ALL_FRAMES``.
    viewing : Viewing
    keys : tuple of FrameKey
    cameras : tuple of str
        Channels that some frame has images of.
    stamps_ns : (N,) int64 [ns], optional
    """

    id: str
    viewing: Viewing
    keys: tuple[FrameKey, ...]
    cameras: tuple[str, ...] = ()
    stamps_ns: NDArray[np.int64] | None = None

    def __len__(self) -> int:
        return len(self.keys)

    def scene(self, i: int = 0) -> Scene:
        """Return the scene of the dataset that a frame belongs to."""
        return self.viewing.dataset[self._key(i).scene]

    def frame(
        self, i: int, *, undecided: bool = False, radars: bool = False, sweeps: int = 1
    ) -> FrameView:
        """Return what there is to see in a frame.

        Parameters
        ----------
        i : int
        undecided : bool
            Keep predictions that their run does not decide on; see :func:`describe_frame`.
        radars : bool
            Show the points of radars, too.
        sweeps : int
            Of each LiDAR, those before the frame included; see :func:`with_sweeps`.
        """
        key, scene = self._key(i), self.scene(i)
        channel = reference_of(scene)
        at = scene.timeline(channel).index(key.key) if self.id == ALL_FRAMES else i
        view = describe_frame(
            scene,
            at,
            ground_truth=self.viewing.ground_truth,
            models=self.viewing.models,
            undecided=undecided,
            radars=radars,
        )
        return with_sweeps(view, scene, sweeps) if sweeps > 1 else view

    def ego(self) -> NDArray[np.float64] | None:
        """Return at most 2,000 positions (N, 3) [m] of the vehicle in the world, if it has any."""
        if self.id == ALL_FRAMES:
            return None
        try:
            position = self.scene().ego().position
        except MissingDataError:
            return None
        step = -(-len(position) // _EGO_POSITIONS)
        return position[:: max(step, 1)]

    def _key(self, i: int) -> FrameKey:
        if not 0 <= i < len(self.keys):
            raise MissingDataError(
                f"frame {i} of scene {self.id} was asked, it has {len(self.keys)}",
                fix="count from 0",
            )
        return self.keys[i]


def scene_ids(viewing: Viewing) -> tuple[str, ...]:
    """Return the ids of the scenes there are to see: those that were evaluated, else all.

    A dataset whose scenes are single frames is one scene, ``ALL_FRAMES``.
    """
    return (ALL_FRAMES,) if _is_loose(viewing.dataset) else _evaluated(viewing)


def scene_view(viewing: Viewing, scene_id: str) -> SceneView:
    """Return a scene by id.

    Raises
    ------
    MissingDataError
        If there is no scene of this id, or it has nothing to show.
    """
    if scene_id == ALL_FRAMES:
        scenes = [viewing.dataset[name] for name in _evaluated(viewing)]
        keys = tuple(FrameKey(scene.id, key) for scene in scenes for key in _keys(scene))
        cameras = (name for scene in scenes for name in channels_of(scene, "camera"))
        return SceneView(ALL_FRAMES, viewing, keys, tuple(dict.fromkeys(cameras)))
    scene = viewing.dataset[scene_id]
    timeline = scene.timeline(reference_of(scene))
    keys = tuple(FrameKey(scene_id, key) for key in timeline.keys)
    return SceneView(scene_id, viewing, keys, channels_of(scene, "camera"), timeline.stamps_ns)


def _evaluated(viewing: Viewing) -> tuple[str, ...]:
    if isinstance(viewing.ground_truth, BoxTable):
        return tuple(dict.fromkeys(key.scene for key in viewing.ground_truth.frames))
    return viewing.dataset.scene_ids


def _is_loose(dataset: Dataset) -> bool:
    """Tell whether the scenes of a dataset are single frames."""
    if len(dataset) < 2:
        return False
    return all(len(_keys(scene)) <= 1 for scene in islice(dataset, _PROBED))


def _keys(scene: Scene) -> tuple[str, ...]:
    try:
        return scene.timeline(reference_of(scene)).keys
    except MissingDataError:
        return ()


def with_sweeps(view: FrameView, scene: Scene, n: int) -> FrameView:
    """Return a frame with the sweeps before it, brought to its time over the ego motion.

    The channel ``age`` says how much earlier than the frame a point was measured [s]. What moved by
    itself leaves a trail.

    Parameters
    ----------
    view : FrameView
    scene : Scene
        Where it comes from.
    n : int
        Sweeps of each LiDAR, that of the frame included.
    """
    if view.stamp_ns is None or view.world_from_view is None:
        note = "no times and poses to join sweeps by: only one is shown"
        return replace(view, notes=(*view.notes, note))
    clouds = dict(view.clouds)
    for channel in channels_of(scene, "lidar"):
        if channel in clouds:
            clouds[channel] = _accumulated(clouds[channel], view, scene, channel, n)
    return replace(view, clouds=clouds)


def _accumulated(
    newest: PointCloud, view: FrameView, scene: Scene, channel: str, n: int
) -> PointCloud:
    assert view.stamp_ns is not None
    timeline = scene.timeline(channel)
    (last,), _ = timeline.nearest([view.stamp_ns])
    parts, ages = [newest], [np.zeros(len(newest), np.float32)]
    for i in range(int(last) - 1, max(int(last) - n, -1), -1):
        cloud = scene.points(channel, i)
        way: SE3 = transform_between(scene, view.frame, cloud.frame, extrapolate=True)
        parts.append(transform_points(cloud, way))
        age = (view.stamp_ns - (cloud.frame.stamp_ns or view.stamp_ns)) / 1e9
        ages.append(np.full(len(cloud), age, np.float32))
    shared = [name for name in newest.channels if all(name in p.channels for p in parts)]
    channels = {name: np.concatenate([p.channels[name] for p in parts]) for name in shared}
    origin = newest.origin
    xyz = [(p.xyz + (p.origin - origin)).astype(np.float32) for p in parts]
    channels["age"] = np.concatenate(ages)
    return PointCloud(np.concatenate(xyz), newest.frame, channels, origin)
