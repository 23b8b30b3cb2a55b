"""A profile as a typed value: what a TOML file may say."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

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
    assumed: tuple[Assumption, ...] = ()

    @property
    def sensors(self) -> tuple[str, ...]:
        """Channels of all sensors, in the order of the file."""
        return (*self.cameras, *self.lidars)
