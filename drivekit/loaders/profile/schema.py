"""A profile as a typed value: what a TOML file may say, checked with key paths."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Literal, TypeAlias

import msgspec

from drivekit.errors import DataError, UsageError

#: Where a value lies in a record: keys joined by dots, "" for the record itself.
KeyPath: TypeAlias = str
#: Three numbers: one path to a list of three or to an object with x, y and z; or three paths.
Vector: TypeAlias = str | tuple[str, str, str]

Direction = Literal["forward", "back", "left", "right", "up", "down"]
Axes: TypeAlias = tuple[Direction, Direction, Direction]
SizeOrder = Literal["lwh", "lhw", "wlh", "whl", "hlw", "hwl"]
BboxOrder = Literal["xyxy", "xxyy", "xywh"]
Convention = Literal["auto", "xyz-flu", "zyx-flu", "zyx-optical"]
Unit = Literal["rad", "deg"]

FLU_AXES: Axes = ("forward", "left", "up")
OPTICAL_AXES: Axes = ("right", "down", "forward")


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Base of every table of a profile: frozen, without unknown keys."""


class Files(Part, frozen=True, kw_only=True):
    """Which files of a sequence form a stream, one a frame.

    ``folder`` (below the sequence folder) and ``file`` are templates; with ``under``, only copies
    of the sequence folder that lie under a folder of one of these names count.
    """

    file: str
    folder: str = ""
    under: tuple[str, ...] = ()


class Lidar(Files, frozen=True, kw_only=True):
    """Point clouds: their axes, and names under which channels are met."""

    axes: Axes = FLU_AXES
    channels: dict[str, tuple[str, ...]] = {}


class Center(Part, frozen=True, kw_only=True):
    """Position of a box, in its frame's native axes [m]."""

    path: Vector
    origin: Literal["center", "bottom"] = "center"


class Size(Part, frozen=True, kw_only=True):
    """Three lengths [m]; ``order`` says which of them is length, width and height."""

    path: Vector
    order: SizeOrder


class Yaw(Part, frozen=True, kw_only=True):
    """Heading: where a box of yaw 0 points, and which way it turns, seen from above."""

    path: KeyPath
    unit: Unit
    zero: Literal["forward", "left", "back", "right"]
    turn: Literal["clockwise", "counterclockwise"]


class Euler(Part, frozen=True, kw_only=True):
    """Full orientation as angles about native x, y, z; ``order`` is that of the product."""

    path: Vector
    unit: Unit
    order: Literal["xyz", "zyx"]


class Quaternion(Part, frozen=True, kw_only=True):
    """Full orientation as a list of four numbers."""

    path: KeyPath
    order: Literal["wxyz", "xyzw"]


class Bbox(Part, frozen=True, kw_only=True):
    """Box in the image of a camera [px]; orders beyond the first occur by mistake."""

    path: KeyPath
    camera: str
    orders: tuple[BboxOrder, ...] = ("xyxy",)


class BoxRule(Files, frozen=True, kw_only=True):
    """3D boxes: one record an object."""

    frame: str
    records: KeyPath = ""
    name: KeyPath = msgspec.field(name="class")
    center: Center
    size: Size
    yaw: Yaw | None = None
    euler: Euler | None = None
    quat: Quaternion | None = None
    bbox: Bbox | None = None
    track: KeyPath | None = None
    extra: dict[KeyPath, Literal["number", "text"]] = {}

    def __post_init__(self) -> None:
        if [self.yaw, self.euler, self.quat].count(None) != 2:
            raise ValueError("expected exactly one of the tables yaw, euler and quat")


class PolygonLayer(Files, frozen=True, kw_only=True):
    """Outlines in an image: flat lists x1, y1, x2, y2 … [px]."""

    camera: str
    records: KeyPath = ""
    name: KeyPath = msgspec.field(name="class")
    polygon: KeyPath


class Pose(Part, frozen=True, kw_only=True):
    """Where a sensor sits in the reference frame: position and angles, or a matrix.

    ``maps`` says what a matrix does to points; angles always give the sensor's axes in the
    reference.
    """

    position: Vector | None = None
    angles: Vector | None = None
    unit: Unit = "deg"
    convention: Convention = "auto"
    matrix: KeyPath | None = None
    maps: Literal["reference-to-sensor", "sensor-to-reference"] | None = None
    file: str | None = None

    def __post_init__(self) -> None:
        by_angles = self.position is not None and self.angles is not None
        by_matrix = self.matrix is not None and self.maps is not None
        if by_angles == by_matrix:
            raise ValueError("expected position and angles, or matrix and maps")


class Intrinsics(Part, frozen=True, kw_only=True):
    """Camera matrix, by its four numbers or whole, and Brown's coefficients in OpenCV's order."""

    fx: KeyPath | None = None
    fy: KeyPath | None = None
    cx: KeyPath | None = None
    cy: KeyPath | None = None
    matrix: KeyPath | None = None
    distortion: tuple[KeyPath, ...] = ()
    file: str | None = None

    def __post_init__(self) -> None:
        missing = [self.fx, self.fy, self.cx, self.cy].count(None)
        if missing not in (0, 4) or (missing == 0) == (self.matrix is not None):
            raise ValueError("expected fx, fy, cx and cy, or matrix")


class CameraRecipe(Part, frozen=True, kw_only=True):
    """How the calibration of one camera is read; ``{channel}`` stands for its name."""

    at: KeyPath = ""
    intrinsics: Intrinsics
    pose: Pose | None = None


class LidarRecipe(Part, frozen=True, kw_only=True):
    """How the mounting of one LiDAR is read; ``{channel}`` stands for its name."""

    at: KeyPath = ""
    pose: Pose

    def __post_init__(self) -> None:
        if self.pose.matrix is None and not self.pose.convention.endswith("-flu"):
            raise ValueError("expected pose.convention 'xyz-flu' or 'zyx-flu' for a LiDAR")


class CalibrationRule(Part, frozen=True, kw_only=True):
    """Files and recipes; all poses are given in ``reference``: a sensor, or ``ego``."""

    reference: str
    file: str | None = None
    cameras: CameraRecipe | None = None
    lidars: LidarRecipe | None = None
    images: Literal["distorted", "rectified"] = "distorted"

    def __post_init__(self) -> None:
        recipes: list[Intrinsics | Pose | None] = []
        if self.cameras is not None:
            recipes += [self.cameras.intrinsics, self.cameras.pose]
        if self.lidars is not None:
            recipes.append(self.lidars.pose)
        if self.file is None and any(r is not None and r.file is None for r in recipes):
            raise ValueError("expected file, here or in each recipe")


class Tags(Part, frozen=True, kw_only=True):
    """A file of a sequence whose plain values describe it; keys that are none of that."""

    file: str
    without: tuple[KeyPath, ...] = ()


class Sequence(Part, frozen=True, kw_only=True):
    """How a sequence folder is called, and the id made of it."""

    folder: str
    id: str
    ignore: tuple[str, ...] = ()


class Classes(Part, frozen=True, kw_only=True):
    """Class names in order, and other spellings of them."""

    taxonomy: str
    names: tuple[str, ...]
    aliases: dict[str, tuple[str, ...]] = {}


class Assumption(Part, frozen=True, kw_only=True):
    """Something taken for granted, and the option that says otherwise."""

    text: str
    option: str | None = None


class Profile(Part, frozen=True, kw_only=True):
    """How one family of datasets is laid out and what its numbers mean."""

    id: str
    title: str
    description: str = ""
    fields: dict[str, str]
    sequence: Sequence
    splits: dict[str, tuple[str, ...]] = {}
    cameras: dict[str, Files] = {}
    lidars: dict[str, Lidar] = {}
    boxes: BoxRule | None = None
    layers: dict[str, PolygonLayer] = {}
    calibration: CalibrationRule | None = None
    tags: Tags | None = None
    classes: Classes
    options: dict[str, KeyPath] = {}
    proven: tuple[str, ...] = ()
    assumed: tuple[Assumption, ...] = ()

    def __post_init__(self) -> None:
        for problem in _contradictions(self):
            raise ValueError(problem)

    @property
    def sensors(self) -> tuple[str, ...]:
        """Channels of all sensors, in the order of the file."""
        return (*self.cameras, *self.lidars)


def _contradictions(profile: Profile) -> Iterator[str]:
    sensors = profile.sensors
    if profile.boxes is not None:
        if profile.boxes.frame not in sensors:
            yield f"boxes.frame names '{profile.boxes.frame}', which is no sensor ({sensors})"
        if profile.boxes.bbox is not None and profile.boxes.bbox.camera not in profile.cameras:
            yield f"boxes.bbox.camera names '{profile.boxes.bbox.camera}', which is no camera"
    rule = profile.calibration
    if rule is not None and rule.reference not in (*sensors, "ego"):
        yield f"calibration.reference names '{rule.reference}', expected 'ego' or one of {sensors}"
    for name, layer in profile.layers.items():
        if layer.camera not in profile.cameras:
            yield f"layers.{name}.camera names '{layer.camera}', which is no camera"
    unknown = set(profile.classes.aliases) - set(profile.classes.names)
    if unknown:
        yield f"classes.aliases has spellings of {sorted(unknown)}, which classes.names lacks"
    for assumption in profile.assumed:
        if assumption.option is not None and assumption.option not in profile.options:
            yield f"assumed names option '{assumption.option}', which options lacks"


def read_table(path: Path) -> dict[str, Any]:
    """Return the tables of a TOML file.

    Raises
    ------
    DataError
        If it cannot be read or is no TOML.
    """
    try:
        text = path.read_text("utf-8-sig")
        return tomllib.loads(unicodedata.normalize("NFC", text))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise DataError(f"this cannot be read as TOML: {error}", where=str(path)) from None


def parse_profile(table: Mapping[str, Any], where: str) -> Profile:
    """Return the profile that a TOML document describes.

    Parameters
    ----------
    table : mapping
        The document, parsed.
    where : str
        Its file, for messages.

    Raises
    ------
    DataError
        If a key is unknown, missing or of the wrong kind; the message holds its path.
    """
    try:
        return msgspec.convert(table, Profile)
    except msgspec.ValidationError as error:
        raise DataError(
            f"this is no valid profile: {str(error).replace('$.', '')}",
            where=where,
            fix="docs/profiles.md lists all keys",
        ) from None


def customised(
    table: Mapping[str, Any], where: str, options: Mapping[str, Any]
) -> tuple[Profile, tuple[str, ...]]:
    """Return a profile with options applied, and one sentence about each.

    Parameters
    ----------
    table, where
        As for :func:`parse_profile`.
    options : mapping of str to value
        Names listed in the profile's ``options`` table; ``overrides`` takes more tables to lay over
        it, as a mapping or the path of a TOML file.

    Raises
    ------
    UsageError
        If there is no such option, or its value is not allowed.
    """
    plain = parse_profile(table, where)
    merged: dict[str, Any] = dict(table)
    said: list[str] = []
    for name, value in options.items():
        if name == "overrides":
            path = str(value) if isinstance(value, (str, Path)) else "a mapping"
            tables = read_table(Path(value)) if isinstance(value, (str, Path)) else value
            merged = _overlaid(merged, tables)
            said.append(f"overrides from {path} were laid over the profile")
            continue
        if name not in plain.options:
            raise UsageError(
                f"profile {plain.id} has no option '{name}'",
                fix=f"it has {', '.join((*plain.options, 'overrides'))}",
            )
        key = plain.options[name]
        said.append(f"{name} = {value} was given (without it: {_value_at(merged, key)})")
        merged = _overlaid(merged, _nested(key, value))
    if not options:
        return plain, ()
    try:
        return parse_profile(merged, where), tuple(said)
    except DataError as error:
        given = ", ".join(f"{name}={value}" for name, value in options.items())
        raise UsageError(f"{error.problem} (with {given})", where=where) from None


def _overlaid(table: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(table)
    for key, value in over.items():
        below = merged.get(key)
        both = isinstance(below, Mapping) and isinstance(value, Mapping)
        merged[key] = _overlaid(below, value) if both else value  # type: ignore[arg-type]
    return merged


def _nested(key: KeyPath, value: Any) -> dict[str, Any]:
    for name in reversed(key.split(".")):
        value = {name: value}
    result: dict[str, Any] = value
    return result


def _value_at(table: Mapping[str, Any], key: KeyPath) -> Any:
    value: Any = table
    for name in key.split("."):
        value = value.get(name, "unset") if isinstance(value, Mapping) else "unset"
    return value
