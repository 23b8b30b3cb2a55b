"""A profile as a typed value: what a TOML file may say."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

import msgspec

#: Where a value lies in a record: keys joined by dots, "" for the record itself.
KeyPath: TypeAlias = str
#: Three numbers: one path to a list of three or to an object with x, y and z; or three paths.
Vector: TypeAlias = str | tuple[str, str, str]

Direction = Literal["forward", "back", "left", "right", "up", "down"]
#: Where x, y and z point, in one word: right-handed ones alone.
AxesName = Literal[
    "forward-left-up", "forward-right-down", "forward-up-right", "forward-down-left",
    "back-left-down", "back-right-up", "back-up-left", "back-down-right", "left-forward-down",
    "left-back-up", "left-up-forward", "left-down-back", "right-forward-up", "right-back-down",
    "right-up-back", "right-down-forward", "up-forward-left", "up-back-right", "up-left-back",
    "up-right-forward", "down-forward-right", "down-back-left", "down-left-forward",
    "down-right-back",
]  # fmt: skip
Axes: TypeAlias = tuple[Direction, Direction, Direction] | AxesName
SizeOrder = Literal["lwh", "lhw", "wlh", "whl", "hlw", "hwl", "auto"]
BboxOrder = Literal["xyxy", "xxyy", "xywh"]
Convention = Literal["auto", "xyz-flu", "zyx-flu", "zyx-optical"]
Unit = Literal["rad", "deg"]
#: Where nobody knows: it must be said before boxes are read.
OpenUnit = Literal["rad", "deg", "auto"]
Plain: TypeAlias = str | int | float | bool

FLU_AXES: Axes = ("forward", "left", "up")
OPTICAL_AXES: Axes = ("right", "down", "forward")
VEHICLE_AXES: Axes = ("forward", "left", "up")


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
    origin: Literal["center", "bottom", "auto"] = "center"


class Size(Part, frozen=True, kw_only=True):
    """Three lengths [m]; ``order`` says which of them is length, width and height.

    Boxes with a side shorter than ``least`` are slips of the mouse and have no place in space.
    """

    path: Vector
    order: SizeOrder
    least: float = 0.0


class Yaw(Part, frozen=True, kw_only=True):
    """Heading: where a box of yaw 0 points, and which way it turns, seen from above."""

    path: KeyPath
    unit: OpenUnit
    zero: Literal["forward", "left", "back", "right", "auto"]
    turn: Literal["clockwise", "counterclockwise", "auto"]


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
    """Box in the image of a camera [px]; orders beyond the first occur by mistake.

    ``image_size`` leads, from the top of the file, to the width and height that it states.
    """

    path: KeyPath
    camera: str
    orders: tuple[BboxOrder, ...] = ("xyxy",)
    image_size: KeyPath | None = None


class BoxRule(Files, frozen=True, kw_only=True):
    """3D boxes: one record an object.

    Where classes are numbers, ``names`` is the list of names (or objects with a ``name``) that they
    count in. ``only`` keeps records by values that they must have; records with a value of
    ``blank``, or with nothing at one of ``needs``, have no place in space. A class that is not
    listed is an error, or one of ``others``.
    """

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
    names: KeyPath | None = None
    only: dict[KeyPath, tuple[Plain, ...]] = {}
    blank: dict[KeyPath, tuple[Plain, ...]] = {}
    needs: tuple[KeyPath, ...] = ()
    others: str | None = None
    extra: dict[KeyPath, Literal["number", "text"]] = {}

    def __post_init__(self) -> None:
        if [self.yaw, self.euler, self.quat].count(None) != 2:
            raise ValueError("expected exactly one of the tables yaw, euler and quat")


class Layer(Files, frozen=True, kw_only=True):
    """What else there is one file a frame of.

    Outlines (``polygon``: flat lists x1, y1, x2, y2 … [px]) and boxes (``bbox``) in an image, an
    image whose colours are classes (``colors``: class = red, green, blue), or a row of numbers and
    words in text (``columns``; [] where a first line names them).
    """

    camera: str | None = None
    records: KeyPath = ""
    name: KeyPath = msgspec.field(name="class", default="")
    polygon: KeyPath | None = None
    bbox: KeyPath | None = None
    image_size: KeyPath | None = None
    orders: tuple[BboxOrder, ...] = ("xyxy",)
    track: KeyPath | None = None
    colors: dict[str, tuple[int, int, int]] | None = None
    columns: tuple[str, ...] | None = None

    def __post_init__(self) -> None:
        if [self.polygon, self.bbox, self.colors, self.columns].count(None) != 3:
            raise ValueError("expected exactly one of polygon, bbox, colors and columns")
        if self.columns is None and self.camera is None:
            raise ValueError("expected camera")
        if (self.polygon or self.bbox) is not None and not self.name:
            raise ValueError("expected class")


class EgoRule(Files, frozen=True, kw_only=True):
    """Where the vehicle was: one row of text a frame, with named columns.

    The frames of all sensors of the same key were taken at the row's time.
    """

    columns: tuple[str, ...] = ()
    time: str | None = None
    time_unit: Literal["s", "ms", "us", "ns"] = "s"
    position: tuple[str, str, str]
    angles: tuple[str, str, str]
    unit: Unit
    convention: Literal["xyz-flu", "zyx-flu"]


class Time(Part, frozen=True, kw_only=True):
    """When a frame was taken, by its file's name: a number since any beginning, or a date."""

    stamp: str
    unit: Literal["s", "ms", "us", "ns"] = "ns"
    date: str | None = None
    zone_hours: float = 0.0
    tolerance_ms: float | None = None


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


class Given(Part, frozen=True, kw_only=True):
    """The calibration of a sensor, said in the profile itself; it counts before all files."""

    matrix: tuple[float, ...] | None = None
    distortion: tuple[float, ...] = ()
    pose: tuple[float, ...] | None = None
    maps: Literal["reference-to-sensor", "sensor-to-reference"] = "reference-to-sensor"

    def __post_init__(self) -> None:
        if self.matrix is not None and len(self.matrix) != 9:
            raise ValueError("expected matrix of 9 numbers")
        if self.pose is not None and len(self.pose) not in (12, 16):
            raise ValueError("expected pose of 12 or 16 numbers")


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
    """Files and recipes; all poses are given in ``reference``: a sensor, or ``ego``.

    ``axes`` says in which axes they are given, as seen in the reference's own frame of the model;
    without it, a LiDAR's native ones.
    """

    reference: str
    axes: Axes | None = None
    file: str | None = None
    cameras: CameraRecipe | None = None
    lidars: LidarRecipe | None = None
    ego: Pose | None = None
    given: dict[str, Given] = {}
    images: Literal["distorted", "rectified"] = "distorted"

    def __post_init__(self) -> None:
        recipes: list[Intrinsics | Pose | None] = []
        if self.cameras is not None:
            recipes += [self.cameras.intrinsics, self.cameras.pose]
        if self.lidars is not None:
            recipes.append(self.lidars.pose)
        recipes.append(self.ego)
        if self.file is None and any(r is not None and r.file is None for r in recipes):
            raise ValueError("expected file, here or in each recipe")


class Tags(Part, frozen=True, kw_only=True):
    """What describes a sequence: plain values of a file of it, and placeholders of its names."""

    file: str | None = None
    without: tuple[KeyPath, ...] = ()
    fields: tuple[str, ...] = ()


class Sequence(Part, frozen=True, kw_only=True):
    """How a sequence folder is called, and the id made of it.

    Without ``folder`` the names of files tell, wherever they lie. With ``by_shape`` any folder of
    that name that holds a stream is one, as names are no help.
    """

    folder: str | None = None
    id: str
    ignore: tuple[str, ...] = ()
    by_shape: bool = False


class Classes(Part, frozen=True, kw_only=True):
    """Class names in order, and other spellings of them."""

    taxonomy: str
    names: tuple[str, ...]
    aliases: dict[str, tuple[str, ...]] = {}


class Assumption(Part, frozen=True, kw_only=True):
    """Something taken for granted, and the option that says otherwise."""

    text: str
    option: str | None = None


class Correction(Part, frozen=True, kw_only=True):
    """What holds for some scenes only: tables laid over the profile, or that they are left out.

    ``scenes`` is a regular expression of whole ids, or a list of ids.
    """

    scenes: str | tuple[str, ...]
    tables: dict[str, Any] = {}
    drop: bool = False


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
    layers: dict[str, Layer] = {}
    ego: EgoRule | None = None
    time: Time | None = None
    calibration: CalibrationRule | None = None
    tags: Tags | None = None
    classes: Classes
    options: dict[str, KeyPath] = {}
    assumed: tuple[Assumption, ...] = ()
    proven: tuple[str, ...] = ()
    corrections: tuple[Correction, ...] = ()
    certainty: float = 0.9

    @property
    def sensors(self) -> tuple[str, ...]:
        """Channels of all sensors, in the order of the file."""
        return (*self.cameras, *self.lidars)
