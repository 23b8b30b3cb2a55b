"""The contract of loaders as a test, for loaders of your own."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import numpy as np

from drivekit.errors import DrivekitError, MissingDataError
from drivekit.loaders.ground_truth import ground_truth
from drivekit.model.boxes import Boxes
from drivekit.model.calibration import Calibration
from drivekit.model.cameras import Camera
from drivekit.model.dataset import BOXES, Dataset, Scene, Sensor
from drivekit.model.frames import Frame
from drivekit.model.rotations import wrap_angle, yaw_of_quat
from drivekit.model.trajectory import Trajectory

_NOWHERE = "no such thing"
_LIGHT_BYTES = 1_000_000


def check_loader(dataset: Dataset, *, n_scenes: int = 3) -> None:
    """Check that a dataset keeps the contract of :mod:`drivekit.model.dataset`.

    Scenes are light and can be sent to other processes; what a scene lists can be read, again and
    again with the same result; frames, times and keys of what is read are those of its sensor and
    timeline; everything connects in the calibration; what is not there is an error of drivekit's.

    Parameters
    ----------
    dataset : Dataset
    n_scenes : int
        How many scenes to read: evenly spread, the first and the last among them.

    Raises
    ------
    AssertionError
        With every violation found, one a line.
    """
    problems = list(_dataset_problems(dataset))
    ids = dataset.scene_ids
    picked = np.unique(np.linspace(0, len(ids) - 1, min(n_scenes, len(ids))).round().astype(int))
    for i in picked.tolist():
        scene: Any = dataset[ids[i]]
        if not isinstance(scene, Scene):
            problems.append(f"{type(scene).__name__} lacks members of drivekit.model.dataset.Scene")
            continue
        problems += [f"scene {ids[i]}: {text}" for text in _readable(dataset, scene)]
    if problems:
        raise AssertionError(
            f"the loader of {dataset.info.root} breaks its contract:\n- " + "\n- ".join(problems)
        )


def _dataset_problems(dataset: Dataset) -> Iterator[str]:
    ids = dataset.scene_ids
    if not ids:
        yield "it has no scene"
    if len(set(ids)) != len(ids) or len(dataset) != len(ids):
        yield f"scene ids are not unique, or len() is not their number ({len(ids)})"
    if [scene.id for scene in dataset] != list(ids):
        yield "going through the dataset gives other scenes than scene_ids"
    yield from _must_fail("dataset[unknown id]", lambda: dataset[_NOWHERE])
    for name, split in dataset.splits.items():
        absent = set(split.scenes) - set(ids)
        if split.name != name or len(set(split.scenes)) != len(split.scenes):
            yield f"split {name} has another name, or names a scene twice"
        if absent:
            yield f"split {name} names scenes that are not there: {sorted(absent)[:3]}"
        if set(split.missing) & set(ids):
            yield f"split {name} calls scenes missing that are there"
        if any(frame.scene not in split.scenes for frame in split.frames or ()):
            yield f"split {name} has frames of scenes that it does not name"


def _readable(dataset: Dataset, scene: Scene) -> Iterator[str]:
    try:
        yield from _scene_problems(dataset, scene)
    except DrivekitError as error:
        yield f"it cannot be read: {error}"


def _scene_problems(dataset: Dataset, scene: Scene) -> Iterator[str]:
    try:
        sent = pickle.dumps(scene)
        if pickle.loads(sent).id != scene.id:
            yield "a pickled copy has another id"
    except Exception as error:
        yield f"it cannot be sent to another process: {error}"
        return
    yield from _must_fail("timeline(unknown channel)", lambda: scene.timeline(_NOWHERE))
    yield from _must_fail("points(unknown sensor)", lambda: scene.points(_NOWHERE, 0))
    yield from _must_fail("image(unknown sensor)", lambda: scene.image(_NOWHERE, 0))
    yield from _must_fail("layer(unknown name)", lambda: scene.layer(_NOWHERE, 0))
    calibration = _optional(scene.calibration)
    ego = _optional(scene.ego)
    for channel, sensor in scene.sensors.items():
        if sensor.channel != channel:
            yield f"sensor {channel} calls itself {sensor.channel}"
        for text in _sensor_problems(scene, sensor, calibration):
            yield f"{channel}: {text}"
    yield from _box_problems(dataset, scene)
    told = any(finding.kind == "no-calibration" for finding in dataset.info.findings)
    if calibration is not None or not told:
        yield from _calibration_problems(scene, calibration, ego, whole=not told)
    if len(pickle.dumps(scene)) > max(_LIGHT_BYTES, 2 * len(sent)):
        yield "what was read goes into its pickle; keep data out of it (__reduce__)"


def _sensor_problems(
    scene: Scene, sensor: Sensor, calibration: Calibration | None
) -> Iterator[str]:
    timeline = scene.timeline(sensor.channel)
    is_camera = sensor.modality == "camera"
    read: Callable[[str, int], Any] = scene.image if is_camera else scene.points
    other: Callable[[str, int], Any] = scene.points if is_camera else scene.image
    if timeline.channel != sensor.channel or not len(timeline):
        yield f"its timeline is of {timeline.channel} and has {len(timeline)} frames"
        return
    yield from _must_fail("reading it as another kind", lambda: other(sensor.channel, 0))
    for i in (-1, len(timeline)):
        yield from _must_fail(f"frame {i}", partial(read, sensor.channel, i))
    for i in {0, len(timeline) - 1}:
        got = read(sensor.channel, i)
        if got.frame != sensor.frame.at(timeline.stamp(i)):
            yield f"frame {i} is in {got.frame}, expected {sensor.frame.at(timeline.stamp(i))}"
        if not is_camera:
            again = read(sensor.channel, i)
            same = np.array_equal(got.xyz, again.xyz, equal_nan=True)
            if not same or got.channels.keys() != again.channels.keys():
                yield f"frame {i} read twice gives two results"
            continue
        if got.width <= 0 or got.height <= 0 or not got.data():
            yield f"image {i} is empty"
        camera = calibration.cameras.get(sensor.channel) if calibration else None
        if camera is not None and (camera.width, camera.height) != (got.width, got.height):
            yield (
                f"image {i} has {got.width} x {got.height} px, "
                f"the camera {camera.width} x {camera.height}"
            )


def _box_problems(dataset: Dataset, scene: Scene) -> Iterator[str]:
    timeline = scene.timeline(BOXES)
    n_frames = len(timeline)
    for i in (-1, n_frames):
        yield from _must_fail(f"boxes({i})", partial(scene.boxes, i))
    if not n_frames:
        return
    read = {i: scene.boxes(i) for i in sorted({0, n_frames // 2, n_frames - 1})}
    for i, boxes in read.items():
        for text in _value_problems(dataset, boxes):
            yield f"boxes({i}): {text}"
        if boxes.frame.stamp_ns not in (None, timeline.stamp(i)):
            yield f"boxes({i}) are at another time than timeline(BOXES) says"
        if not _same_boxes(boxes, scene.boxes(i)):
            yield f"boxes({i}) read twice gives two results"
    table = ground_truth(dataset, scenes=[scene.id])
    if [frame.key for frame in table.frames] != list(timeline.keys):
        yield "ground_truth() gives other frames than timeline(BOXES)"
        return
    for i, boxes in read.items():
        if not _same_boxes(boxes, table[i]):
            yield f"boxes({i}) differs from what ground_truth() gives"


def _value_problems(dataset: Dataset, boxes: Boxes) -> Iterator[str]:
    if boxes.taxonomy.classes != dataset.info.taxonomy.classes:
        yield "they are in another taxonomy than info names"
    parts = [boxes.center, boxes.size, boxes.yaw[:, None]]
    parts += [] if boxes.quat is None else [boxes.quat]
    values = np.concatenate(parts, 1)
    if np.isinf(values).any():
        yield "they hold infinite values"
    missing = np.isnan(values)
    if (missing.any(1) != missing.all(1)).any():
        yield "a box has only some of centre, size and rotation; NaN is for all or none"
    if boxes.quat is not None:
        turned = np.abs(wrap_angle(yaw_of_quat(boxes.quat) - boxes.yaw))
        if (turned > 1e-6).any():
            yield "yaw and quat disagree"
    if len(np.unique(boxes.row)) != len(boxes):
        yield "rows are not unique"


def _same_boxes(a: Boxes, b: Boxes) -> bool:
    if len(a) != len(b) or a.frame != b.frame or a.extra.keys() - b.extra.keys():
        return False
    same_labels = np.array_equal(a.label, b.label)
    pairs = [(a.center, b.center), (a.size, b.size), (a.yaw, b.yaw)]
    return same_labels and all(np.array_equal(x, y, equal_nan=True) for x, y in pairs)


def _calibration_problems(
    scene: Scene, calibration: Calibration | None, ego: Trajectory | None, *, whole: bool
) -> Iterator[str]:
    if calibration is None:
        if len(scene.sensors) > 1:
            yield "it has several sensors, no calibration, and no finding 'no-calibration'"
        return
    frames = [sensor.frame for sensor in scene.sensors.values()]
    if len(scene.timeline(BOXES)):
        frames.append(scene.boxes(0).frame)
    for frame in frames[1:]:
        if whole and not _connected(frames[0], frame, calibration, ego):
            yield f"nothing connects {frame.name} with {frames[0].name}"
    for channel, camera in calibration.cameras.items():
        sensor = scene.sensors.get(channel)
        if sensor is not None and sensor.frame.name != camera.frame.name:
            yield f"camera {channel} is in {camera.frame.name}, its images in {sensor.frame.name}"
        for text in _camera_problems(camera):
            yield f"camera {channel}: {text}"


def _connected(a: Frame, b: Frame, calibration: Calibration, ego: Trajectory | None) -> bool:
    def reaches(frame: Frame, end: Frame) -> bool:
        return calibration.knows(Frame(end.name), Frame(frame.name))

    if reaches(a, b) or ego is None:
        return reaches(a, b)
    return all(reaches(f, ego.moving) or reaches(f, ego.fixed) for f in (a, b))


def _camera_problems(camera: Camera) -> Iterator[str]:
    """Points are where the axes x right, y down, z forward put them."""
    ahead = np.array([[0.0, 0.0, 10.0], [1.0, 0.0, 10.0], [0.0, 1.0, 10.0], [0.0, 0.0, -10.0]])
    pixels, _, valid = camera.project(ahead)
    if not valid[:3].all() or valid[3]:
        yield "points ahead must be visible, a point straight behind must not"
        return
    if not camera.inside(pixels[:1])[0]:
        yield f"the optical axis meets the image plane outside the image, at {pixels[0].tolist()}"
    if pixels[1, 0] <= pixels[0, 0] or pixels[2, 1] <= pixels[0, 1]:
        yield "a point to the right (below) must appear to the right (below)"
    back = camera.unproject(pixels[:3], np.linalg.norm(ahead[:3], axis=1))
    if camera.model == "pinhole":
        back = camera.unproject(pixels[:3], ahead[:3, 2])
    if not np.allclose(back, ahead[:3], atol=0.01):
        yield "unproject() does not undo project()"


def _optional(read: Callable[[], Any]) -> Any:
    """Return what a scene may lack, or ``None``."""
    try:
        return read()
    except MissingDataError:
        return None


def _must_fail(what: str, call: Callable[[], object]) -> Iterator[str]:
    try:
        call()
    except DrivekitError:
        return
    except Exception as error:
        yield f"{what} must raise an error of drivekit's, not {type(error).__name__}: {error}"
        return
    yield f"{what} must raise an error"
