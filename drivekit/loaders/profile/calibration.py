"""Calibration files, read by the recipes of a profile."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from drivekit.errors import DataError, MissingDataError
from drivekit.loaders.profile.axes import Float, flu_from_axes, matrix_from_angles, radians
from drivekit.loaders.profile.records import number, value_at, vector
from drivekit.loaders.profile.schema import (
    CalibrationRule,
    Convention,
    Intrinsics,
    KeyPath,
    Pose,
    Profile,
)
from drivekit.loaders.profile.templates import filled
from drivekit.model.calibration import Calibration
from drivekit.model.cameras import Camera
from drivekit.model.frames import EGO, OPTICAL_FROM_FLU, Frame
from drivekit.model.rigid import SE3

#: Gives a parsed file and its place, by the template of its name.
Documents = Callable[[str], tuple[Any, str]]

# The readings that "auto" tells apart, and how upright cameras must stand under the right one.
_CANDIDATES: tuple[Convention, ...] = ("xyz-flu", "zyx-optical")
_UPRIGHT = 0.8

# Axes that a pose may give of a sensor: from those of the model's frame.
_OF_CAMERA: Mapping[str, Float] = {
    "flu": OPTICAL_FROM_FLU.T,
    "optical": np.eye(3),
    "native": np.eye(3),
}


class _Block(NamedTuple):
    """The part of a parsed file that is about one sensor."""

    value: Any
    where: str


class _Mounting(NamedTuple):
    """Position and axes of a sensor, in native axes of the reference; which axes these are."""

    rotation: Float
    translation: Float
    axes: str


def read_calibration(
    profile: Profile, documents: Documents, image_sizes: Mapping[str, tuple[int, int]]
) -> Calibration:
    """Return the mountings and cameras of one scene.

    Sensors that the files do not mention are left out.

    Parameters
    ----------
    profile : Profile
    documents : callable
        ``documents(template)`` returns a parsed file and its place.
    image_sizes : mapping of str to (int, int)
        Width and height [px] by camera channel; others get no intrinsics.

    Raises
    ------
    MissingDataError
        If the profile describes no calibration.
    DataError
        If a value is missing, of the wrong kind, or makes no rotation or camera.
    """
    rule = profile.calibration
    if rule is None:
        raise MissingDataError(f"{profile.title} has no calibration")
    edges = _camera_edges(profile, rule, documents) + _lidar_edges(profile, rule, documents)
    edges += _ego_edges(profile, rule, documents) + _given_edges(profile, rule)
    if profile.boxes is not None and profile.boxes.frame in profile.cameras:
        edges.append(SE3.optical_from_flu(Frame(profile.boxes.frame)))
    cameras = _given_cameras(rule, image_sizes) | {
        channel: _camera(channel, block, rule, rule.cameras.intrinsics, image_sizes[channel])
        for channel in image_sizes
        if rule.cameras is not None
        and (channel not in rule.given or rule.given[channel].matrix is None)
        and (block := _block(rule, rule.cameras, rule.cameras.intrinsics.file, channel, documents))
    }
    return Calibration(tuple(edges), cameras)


def _camera_edges(profile: Profile, rule: CalibrationRule, documents: Documents) -> list[SE3]:
    recipe = rule.cameras
    if recipe is None or recipe.pose is None:
        return []
    blocks = {
        channel: block
        for channel in profile.cameras
        if channel != rule.reference
        and not _pose_is_given(rule, channel)
        and (block := _block(rule, recipe, recipe.pose.file, channel, documents))
    }
    flu = _flu_from_reference(profile, rule)
    convention = recipe.pose.convention
    if convention == "auto" and recipe.pose.matrix is None and blocks:
        convention = _upright_convention(tuple(blocks.values()), recipe.pose, flu)
    return [
        _edge(rule.reference, channel, _mounting(block, recipe.pose, convention), flu, _OF_CAMERA)
        for channel, block in blocks.items()
    ]


def _lidar_edges(profile: Profile, rule: CalibrationRule, documents: Documents) -> list[SE3]:
    recipe = rule.lidars
    edges: list[SE3] = []
    for channel, lidar in profile.lidars.items():
        if recipe is None or channel == rule.reference or _pose_is_given(rule, channel):
            continue
        block = _block(rule, recipe, recipe.pose.file, channel, documents)
        if block is not None:
            mounting = _mounting(block, recipe.pose, recipe.pose.convention)
            sensor = {"flu": np.eye(3), "native": flu_from_axes(lidar.axes).T}
            flu = _flu_from_reference(profile, rule)
            edges.append(_edge(rule.reference, channel, mounting, flu, sensor))
    return edges


def _ego_edges(profile: Profile, rule: CalibrationRule, documents: Documents) -> list[SE3]:
    """Return where the vehicle sits in the reference, whose axes its own may differ from."""
    pose = rule.ego
    if pose is None or rule.reference == "ego":
        return []
    document, where = documents(pose.file or rule.file or "")
    mounting = _mounting(_Block(document, where), pose, pose.convention)
    flu = _flu_from_reference(profile, rule)
    return [SE3(flu @ mounting.rotation, flu @ mounting.translation, Frame(rule.reference), EGO)]


def _pose_is_given(rule: CalibrationRule, channel: str) -> bool:
    return channel in rule.given and rule.given[channel].pose is not None


def _given_edges(profile: Profile, rule: CalibrationRule) -> list[SE3]:
    flu = _flu_from_reference(profile, rule)
    edges = []
    for channel, given in rule.given.items():
        if given.pose is None or channel == rule.reference:
            continue
        pose = Pose(matrix="", maps=given.maps)
        block = _Block(list(given.pose), f"calibration.given.{channel}.pose")
        lidar = profile.lidars.get(channel)
        native = np.eye(3) if lidar is None else flu_from_axes(lidar.axes).T
        mounting = _mounting(block, pose, "auto")
        edges.append(_edge(rule.reference, channel, mounting, flu, {"native": native}))
    return edges


def _given_cameras(
    rule: CalibrationRule, sizes: Mapping[str, tuple[int, int]]
) -> dict[str, Camera]:
    return {
        channel: Camera(
            Frame(channel),
            *sizes[channel],
            np.array(given.matrix).reshape(3, 3),
            distortion=given.distortion if rule.images == "distorted" else (),
        )
        for channel, given in rule.given.items()
        if channel in sizes and given.matrix is not None
    }


def _edge(
    reference: str, channel: str, mounting: _Mounting, flu: Float, sensor: Mapping[str, Float]
) -> SE3:
    return SE3(
        flu @ mounting.rotation @ sensor[mounting.axes],
        flu @ mounting.translation,
        Frame(reference),
        Frame(channel),
    )


def _flu_from_reference(profile: Profile, rule: CalibrationRule) -> Float:
    """Return what turns the axes that poses are given in into those of the reference's frame."""
    if rule.axes is not None:
        return flu_from_axes(rule.axes)
    lidar = profile.lidars.get(rule.reference)
    return np.eye(3) if lidar is None else flu_from_axes(lidar.axes)


def _block(
    rule: CalibrationRule, recipe: Any, file: str | None, channel: str, documents: Documents
) -> _Block | None:
    """Return what the calibration says of a sensor; None if it says nothing.

    A file that is for all sensors must be there, one of this sensor alone may be missing.
    """
    name = {"channel": channel}
    template = file or rule.file or ""
    try:
        document, where = documents(filled(template, name))
    except MissingDataError:
        if filled(template, name) == template:
            raise
        return None
    path = filled(recipe.at, name)
    value = value_at(document, path)
    return None if value is None else _Block(value, f"{where}: {path}" if path else where)


def _mounting(block: _Block, pose: Pose, convention: Convention) -> _Mounting:
    if pose.matrix is not None:
        matrix = _matrix(block, pose.matrix, ((3, 4), (4, 4)))
        rotation, translation = matrix[:3, :3], matrix[:3, 3]
        if pose.maps == "reference-to-sensor":
            rotation, translation = rotation.T, -rotation.T @ translation
        return _Mounting(rotation, translation, "native")
    order, axes = convention.split("-")
    position = _required(vector(block.value, pose.position or "", block.where), "position", block)
    return _Mounting(matrix_from_angles(_angles(block, pose), order), np.array(position), axes)


def _angles(block: _Block, pose: Pose) -> Float:
    angles = _required(vector(block.value, pose.angles or "", block.where), "angles", block)
    return radians(np.array(angles), pose.unit)


def _upright_convention(blocks: Sequence[_Block], pose: Pose, flu: Float) -> Convention:
    """Return the convention under which all cameras of a scene stand upright."""
    upright = {}
    for convention in _CANDIDATES:
        mountings = [_mounting(block, pose, convention) for block in blocks]
        # An optical y axis points down.
        down = [-(flu @ m.rotation @ _OF_CAMERA[m.axes])[2, 1] for m in mountings]
        upright[convention] = float(np.mean(down))
    best = max(upright, key=lambda c: upright[c])
    if upright[best] < _UPRIGHT:
        angles = np.degrees(_angles(blocks[0], pose)).tolist()
        raise DataError(
            f"under no convention of angles the cameras stand upright (first: {angles}°; "
            f"cosine {upright[best]:.2f} for {best})",
            where=blocks[0].where,
            fix=f"name the convention: {' or '.join(_CANDIDATES)}",
        )
    return best


def _camera(
    channel: str, block: _Block, rule: CalibrationRule, recipe: Intrinsics, size: tuple[int, int]
) -> Camera:
    if recipe.matrix is not None:
        k = _matrix(block, recipe.matrix, ((3, 3),))
    else:
        paths = (recipe.fx, recipe.fy, recipe.cx, recipe.cy)
        fx, fy, cx, cy = (_number(block, path or "") for path in paths)
        k = np.array([[fx, 0, cx], [0, fy, cy], [0, 0, 1.0]])
    try:
        distortion = _distortion(block, recipe) if rule.images == "distorted" else ()
        return Camera(Frame(channel), *size, k, distortion=distortion)
    except DataError as error:
        raise DataError(error.problem, where=error.where or block.where, fix=error.fix) from None


def _distortion(block: _Block, recipe: Intrinsics) -> tuple[float, ...]:
    """Return the coefficients that are there, filled up with zeros to a number OpenCV knows."""
    values = [value_at(block.value, path) for path in recipe.distortion]
    given = [value is not None for value in values]
    count = sum(given)
    if not all(given[:count]):
        path = recipe.distortion[given.index(False)]
        raise DataError(f"a distortion coefficient is missing: {path}", where=block.where)
    known = [_number(block, path) for path in recipe.distortion[:count]]
    length = next((n for n in (0, 4, 5, 8) if n >= count), count)
    return (*known, *(0.0,) * (length - count))


def _number(block: _Block, path: KeyPath) -> float:
    value = _required(value_at(block.value, path), path, block)
    return number(value, f"{block.where}.{path}")


def _matrix(block: _Block, path: KeyPath, shapes: Sequence[tuple[int, int]]) -> Float:
    """Return a matrix written as rows or as one list of numbers, row by row."""
    value = _required(value_at(block.value, path), path or "a matrix", block)
    where = f"{block.where}.{path}" if path else block.where
    rows = value if isinstance(value, list) else [value]
    flat = [v for row in rows for v in (row if isinstance(row, list) else [row])]
    entries = np.array([number(v, where) for v in flat])
    for shape in shapes:
        if entries.size == shape[0] * shape[1]:
            return entries.reshape(shape)
    sizes = " or ".join(f"{a} x {b}" for a, b in shapes)
    raise DataError(f"expected a matrix of {sizes}, found {entries.size} numbers", where=where)


def _required(value: Any, what: str, block: _Block) -> Any:
    if value is None:
        found = ", ".join(block.value) if isinstance(block.value, Mapping) else "something else"
        raise DataError(f"expected {what}, found {found}", where=block.where)
    return value
