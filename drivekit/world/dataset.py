"""A synthetic drive as a dataset: every value is computed when it is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import MissingDataError, UsageError
from drivekit.model.boxes import Boxes
from drivekit.model.calibration import Calibration
from drivekit.model.dataset import BOXES, DatasetInfo, Sensor, Split
from drivekit.model.frames import EGO, WORLD
from drivekit.model.images import ImageRef
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3
from drivekit.model.timeline import Timeline
from drivekit.model.trajectory import Trajectory
from drivekit.world.actors import TAXONOMY
from drivekit.world.camera import render
from drivekit.world.layout import make_scenario
from drivekit.world.lidar import Sweep, sweep
from drivekit.world.rig import CameraMount, Lidar, Rig, rig_of
from drivekit.world.scenario import Scenario
from drivekit.world.solids import Solids, actor_solids, static_solids
from drivekit.world.visibility import visible_shares

_MS = 1_000_000
_TICK_MS = 10
_BEGIN = datetime(2022, 6, 14, 14, 25, 46, tzinfo=timezone(timedelta(hours=9)))
_MARGIN_TICKS = 20
_MOST_DENSE = 10.0


@dataclass(frozen=True, eq=False, slots=True)
class SyntheticScene:
    """A drive through a scenario; see :class:`drivekit.model.dataset.Scene`.

    Parameters
    ----------
    id : str
    scenario : Scenario
    scenery : Solids
        ``static_solids(scenario)``.
    rig : Rig
    begin_ns : int [ns]
        Stamp of time 0.
    frame_ms : int [ms]
        Between frames of a sensor, a multiple of 10.
    n_frames : int
        Of each sensor.
    every : int
        Each how many-th frame is labelled.
    label_range : float [m]
        Objects farther from the ego car are not labelled.
    """

    id: str
    scenario: Scenario
    scenery: Solids
    rig: Rig
    begin_ns: int
    frame_ms: int
    n_frames: int
    every: int
    label_range: float

    @property
    def tags(self) -> Mapping[str, str]:
        """What a logbook would say."""
        return {"location": "synthetic street", "weather": "clear", "time_of_day": "day"}

    @property
    def sensors(self) -> Mapping[str, Sensor]:
        """LiDARs first, then cameras."""
        lidars = {
            x.channel: Sensor(x.channel, "lidar", x.ego_from_sensor.src) for x in self.rig.lidars
        }
        cameras = {m.channel: Sensor(m.channel, "camera", m.camera.frame) for m in self.rig.cameras}
        return {**lidars, **cameras}

    def timeline(self, channel: str) -> Timeline:
        """Return the frames of a sensor, or of the labels."""
        index = np.arange(0, self.n_frames, self.every if channel == BOXES else 1)
        delay = 0 if channel == BOXES else self._delay_ms(channel)
        stamps = self.begin_ns + (index * self.frame_ms + delay) * _MS
        return Timeline(channel, tuple(f"{i:06d}" for i in index), stamps)

    def calibration(self) -> Calibration:
        """Return mountings and intrinsics."""
        return self.rig.calibration()

    def ego(self) -> Trajectory:
        """Return exact poses, 100 a second; all sensors' stamps are among them."""
        last = self.n_frames * self.frame_ms // _TICK_MS + _MARGIN_TICKS
        ticks = np.arange(-_MARGIN_TICKS, last + 1)
        stamps = self.begin_ns + ticks * _TICK_MS * _MS
        quat, position = self.scenario.ego_at(ticks * _TICK_MS / 1000)
        return Trajectory(Timeline("ego", tuple(str(s) for s in stamps), stamps), quat, position)

    def points(self, sensor: str, i: int) -> PointCloud:
        """Return a sweep, in the LiDAR's frame at its stamp."""
        channel = self._lidar(sensor).channel
        self.timeline(channel).key(i)
        return _sweep(self, channel, i).cloud

    def image(self, sensor: str, i: int) -> ImageRef:
        """Return an image that is rendered when its bytes are read."""
        mount = self._camera(sensor)
        timeline = self.timeline(sensor)
        name = f"{sensor}/{timeline.key(i)}.{mount.encoding}"
        camera = mount.camera
        frame = camera.frame.at(timeline.stamp(i))
        return ImageRef(_Renderer(self), name, frame, camera.width, camera.height)

    def boxes(self, i: int) -> Boxes:
        """Return the boxes in the world of what the first LiDAR or a person at its place sees.

        ``extra`` holds ``attribute`` (the state in nuScenes' words) and ``visible`` (the share of
        the object that nothing hides, seen from the LiDAR).
        """
        timeline = self.timeline(BOXES)
        timeline.key(i)
        frame = i * self.every
        t = frame * self.frame_ms / 1000
        lidar = self.rig.lidars[0]
        actors = self.scenario.actors
        center, yaw = actors.boxes_at(t)
        pose = self.world_from_ego(timeline.stamp(i))
        near = np.hypot(*(center[:, :2] - pose.translation[:2]).T) < self.label_range
        rows = np.flatnonzero(near)
        seven = np.column_stack([center, actors.size, yaw])[rows]
        n_points = _count(
            self.points(lidar.channel, frame),
            pose @ lidar.ego_from_sensor.at(pose.src.stamp_ns),
            seven,
        )
        eye = (pose.rotation @ lidar.ego_from_sensor.translation) + pose.translation
        visible = visible_shares(eye, seven, rows, self.solids_at(t))
        kept = (n_points > 0) | (visible > 0.1)
        rows, seven = rows[kept], seven[kept]
        return Boxes(
            center=seven[:, :3], size=seven[:, 3:6], yaw=seven[:, 6],
            label=actors.label[rows], row=np.arange(len(rows)), taxonomy=TAXONOMY,
            track=actors.track[rows], velocity=actors.velocity_at(t)[rows],
            n_points=n_points[kept],
            extra={"attribute": actors.attributes()[rows], "visible": visible[kept]},
            frame=WORLD,
        )  # fmt: skip

    def layer(self, name: str, i: int) -> Any:
        """Raise MissingDataError: there are no other layers."""
        raise MissingDataError(f"scene {self.id} has no layer '{name}'")

    def solids_at(self, t: float) -> Solids:
        """Return all there is at a time [s] since the beginning."""
        return self.scenery.joined(actor_solids(self.scenario.actors, t))

    def world_from_ego(self, stamp_ns: int | None) -> SE3:
        """Return the exact pose of the ego car."""
        seconds = 0.0 if stamp_ns is None else (stamp_ns - self.begin_ns) / 1e9
        quat, position = self.scenario.ego_at(seconds)
        return SE3.from_quat(quat[0], position[0], WORLD, EGO.at(stamp_ns))

    def _lidar(self, channel: str) -> Lidar:
        for lidar in self.rig.lidars:
            if lidar.channel == channel:
                return lidar
        raise self._no_sensor(channel, "LiDAR")

    def _camera(self, channel: str) -> CameraMount:
        for mount in self.rig.cameras:
            if mount.channel == channel:
                return mount
        raise self._no_sensor(channel, "camera")

    def _delay_ms(self, channel: str) -> int:
        if channel not in self.sensors:
            raise self._no_sensor(channel, "sensor")
        return {m.channel: m.delay_ms for m in self.rig.cameras}.get(channel, 0)

    def _no_sensor(self, channel: str, kind: str) -> MissingDataError:
        return MissingDataError(
            f"scene {self.id} has no {kind} '{channel}' (it has {', '.join(self.sensors)})"
        )


@dataclass(frozen=True, eq=False, slots=True)
class SyntheticDataset:
    """Synthetic drives; see :class:`drivekit.model.dataset.Dataset`."""

    info: DatasetInfo
    splits: Mapping[str, Split]
    scenes: tuple[SyntheticScene, ...]

    @property
    def scene_ids(self) -> tuple[str, ...]:
        """Ids in order."""
        return tuple(scene.id for scene in self.scenes)

    def __getitem__(self, scene_id: str) -> SyntheticScene:
        """Return a scene by id."""
        for scene in self.scenes:
            if scene.id == scene_id:
                return scene
        raise MissingDataError(
            f"there is no scene '{scene_id}' (there is {', '.join(self.scene_ids)})"
        )

    def __len__(self) -> int:
        """Return the number of scenes."""
        return len(self.scenes)

    def __iter__(self) -> Iterator[SyntheticScene]:
        """Go through the scenes."""
        return iter(self.scenes)


def synthesize(
    seed: int,
    n_frames: int = 20,
    *,
    n_scenes: int = 1,
    rig: str | Rig = "default",
    interval: float = 0.5,
    between: int = 0,
    density: float = 1.0,
    label_range: float = 80.0,
    split: str = "all",
) -> SyntheticDataset:
    """Make drives through synthetic streets.

    The same arguments give the same bytes. Nothing is simulated before it is asked for.

    Parameters
    ----------
    seed : int
        Not negative.
    n_frames : int
        Labelled frames a scene.
    n_scenes : int
    rig : str or Rig
        Name of one of ``RIGS``, or sensors of your own.
    interval : float [s]
        Between labelled frames, a multiple of 10 ms.
    between : int
        Frames without labels between two with.
    density : float
        How busy the street is; 1 is a lively afternoon, 10 the most.
    label_range : float [m]
    split : str
        Name of the split that all scenes form.

    Raises
    ------
    UsageError
        If there is no such rig, or a number makes no sense.
    """
    ticks = interval * 1000 / _TICK_MS / (between + 1)
    if seed < 0 or n_frames < 1 or n_scenes < 1 or between < 0 or ticks < 1 or ticks % 1 > 1e-9:
        raise UsageError(
            f"cannot make {n_scenes} scenes of {n_frames} frames every {interval} s with {between} "
            f"between them from seed {seed}",
            fix="counts are positive, the seed is not negative, and frames lie on a grid of 10 ms",
        )
    if not 0 < density <= _MOST_DENSE:
        raise UsageError(
            f"expected a density above 0 and up to {_MOST_DENSE:g}, got {density:g}",
            fix="give --density within these",
        )
    sensors = rig_of(rig) if isinstance(rig, str) else rig
    frame_ms = round(ticks) * _TICK_MS
    total = (n_frames - 1) * (between + 1) + 1
    scenes = []
    for k in range(n_scenes):
        scenario = make_scenario(seed * 1000 + k, total * frame_ms / 1000, density)
        begin = _BEGIN + timedelta(hours=k)
        scenes.append(
            SyntheticScene(
                f"synth-{seed:04d}-{k:03d}", scenario, static_solids(scenario), sensors,
                round(begin.timestamp()) * 1000 * _MS, frame_ms, total, between + 1, label_range,
            )
        )  # fmt: skip
    ids = tuple(scene.id for scene in scenes)
    info = DatasetInfo(
        "synthetic", f"seed {seed}", TAXONOMY, "A synthetic street, made by drivekit"
    )
    return SyntheticDataset(info, {split: Split(split, ids, source="synthetic")}, tuple(scenes))


@dataclass(frozen=True, eq=False, slots=True)
class _Renderer:
    """Makes the images of a scene by name: ``channel/key.encoding``."""

    scene: SyntheticScene

    def read(self, name: str) -> bytes:
        from drivekit.io.images import encode_image

        channel, _, file = name.partition("/")
        mount = self.scene._camera(channel)
        timeline = self.scene.timeline(channel)
        i = timeline.index(file.partition(".")[0])
        stamp = timeline.stamp(i)
        pose = self.scene.world_from_ego(stamp) @ mount.ego_from_camera.at(stamp)
        t = (int(timeline.times[i]) - self.scene.begin_ns) / 1e9
        pixels = render(
            mount.camera, pose, self.scene.solids_at(t), self.scene.scenario.road, mount.samples
        )
        return encode_image(pixels, mount.encoding, mount.quality)

    def where(self, name: str) -> str:
        return f"synthetic scene {self.scene.id}, {name}"


@lru_cache(maxsize=4)
def _sweep(scene: SyntheticScene, channel: str, i: int) -> Sweep:
    stamp = scene.timeline(channel).stamp(i)
    t = i * scene.frame_ms / 1000
    return sweep(scene.scenario, scene.scenery, scene._lidar(channel), t, int(stamp or 0), i)


def _count(
    cloud: PointCloud, world_from_cloud: SE3, boxes: NDArray[np.float64]
) -> NDArray[np.float64]:
    from drivekit.kernels.points_in_boxes import count_points_in_boxes

    counts = count_points_in_boxes(world_from_cloud.apply(cloud.xyz), boxes)
    return np.asarray(counts, np.float64)
