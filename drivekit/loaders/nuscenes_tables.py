"""The relational tables of the nuScenes schema as they are on disk, and the links between them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from itertools import chain, repeat
from operator import attrgetter
from typing import Any, Final, Protocol, TypeAlias, TypeVar

import msgspec
import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError
from drivekit.io.json_text import parse_json_as
from drivekit.io.storage import Storage
from drivekit.model.dataset import Finding, Modality

Float = NDArray[np.float64]
Int = NDArray[np.int64]
Text = NDArray[np.bytes_]

#: Stands where a record leads to no other; as an index it raises.
ABSENT: Final = int(np.iinfo(np.int64).min)

Vector: TypeAlias = tuple[float, float, float]
Quaternion: TypeAlias = tuple[float, float, float, float]


class Row(Protocol):
    """A record of any table."""

    @property
    def token(self) -> str:
        """Its own token."""
        ...


class Named(msgspec.Struct, gc=False):
    """A record of category.json or attribute.json."""

    token: str
    name: str


class Visibility(msgspec.Struct, gc=False):
    """A record of visibility.json."""

    token: str
    level: str


class SensorRow(msgspec.Struct, gc=False):
    """A record of sensor.json."""

    token: str
    channel: str
    modality: Modality


class CalibratedSensor(msgspec.Struct, gc=False):
    """A record of calibrated_sensor.json."""

    token: str
    sensor_token: str
    translation: Vector
    rotation: Quaternion
    camera_intrinsic: tuple[tuple[float, ...], ...] = ()
    camera_distortion: tuple[float, ...] | None = ()


class Log(msgspec.Struct, gc=False):
    """A record of log.json."""

    token: str
    logfile: str = ""
    vehicle: str = ""
    date_captured: str = ""
    location: str = ""


class MapRow(msgspec.Struct, gc=False):
    """A record of map.json."""

    token: str
    filename: str
    log_tokens: tuple[str, ...] = ()


class SceneRow(msgspec.Struct, gc=False):
    """A record of scene.json."""

    token: str
    name: str
    description: str = ""
    log_token: str = ""
    first_sample_token: str = ""
    last_sample_token: str = ""


class Sample(msgspec.Struct, gc=False):
    """A record of sample.json."""

    token: str
    timestamp: int
    scene_token: str
    prev: str = ""
    next: str = ""


class EgoPose(msgspec.Struct, gc=False):
    """A record of ego_pose.json."""

    token: str
    translation: Vector
    rotation: Quaternion


class SampleData(msgspec.Struct, gc=False):
    """A record of sample_data.json."""

    token: str
    sample_token: str
    ego_pose_token: str
    calibrated_sensor_token: str
    filename: str
    timestamp: int
    is_key_frame: bool
    width: int | None = 0
    height: int | None = 0
    prev: str = ""
    next: str = ""


class Instance(msgspec.Struct, gc=False):
    """A record of instance.json."""

    token: str
    category_token: str
    first_annotation_token: str = ""
    last_annotation_token: str = ""


class SampleAnnotation(msgspec.Struct, gc=False):
    """A record of sample_annotation.json."""

    token: str
    sample_token: str
    instance_token: str
    translation: Vector
    size: Vector
    rotation: Quaternion
    attribute_tokens: tuple[str, ...] = ()
    visibility_token: str | None = ""
    prev: str = ""
    next: str = ""
    num_lidar_pts: int | None = None
    num_radar_pts: int | None = None


class ObjectAnn(msgspec.Struct, gc=False):
    """A record of object_ann.json: a box in an image (T4, nuImages)."""

    token: str
    sample_data_token: str
    category_token: str
    bbox: tuple[float, float, float, float]
    instance_token: str = ""
    attribute_tokens: tuple[str, ...] = ()


R = TypeVar("R", bound=Row)
C = TypeVar("C")

#: Without these there is no dataset; the others may be absent.
REQUIRED: Final = ("scene", "sample", "sample_data", "ego_pose", "calibrated_sensor", "sensor")


def versions_in(storage: Storage) -> tuple[str, ...]:
    """Return the folders that hold nuScenes tables, such as ``v1.0-mini`` or ``annotation``."""
    return tuple(
        folder
        for folder in storage.folders()
        if all(storage.exists(f"{folder}/{table}.json") for table in REQUIRED)
    )


@dataclass(frozen=True, slots=True)
class Table:
    """The tokens of a table.

    Parameters
    ----------
    name : str
        Of the file, without ``.json``.
    position : mapping of str to int
        By token.
    """

    name: str
    position: Mapping[str, int]


@dataclass(slots=True)
class TableReader:
    """Reads the tables of a version and takes note of links that lead nowhere.

    Parameters
    ----------
    storage : Storage
    folder : str
        Name of the version's folder.
    findings : list of Finding
        Grows while tables are read.
    """

    storage: Storage
    folder: str
    findings: list[Finding] = field(default_factory=list)

    def where(self, table: str) -> str:
        """Return the place of a table, for messages."""
        return self.storage.where(f"{self.folder}/{table}.json")

    def has(self, table: str) -> bool:
        """Tell whether the file of a table is there."""
        return self.storage.exists(f"{self.folder}/{table}.json")

    def read(self, table: str, kind: type[R]) -> list[R]:
        """Return the records of a table; none, and a finding, where an optional one is absent.

        Raises
        ------
        DataError
            If the file is no list of such records, or two of them share a token.
        """
        name = f"{self.folder}/{table}.json"
        if table not in REQUIRED and not self.has(table):
            text = f"there is no {table}.json; read as an empty table"
            self.findings.append(Finding("missing-table", text, self.where(table)))
            return []
        return parse_json_as(self.storage.read(name), list[kind], self.where(table))  # type: ignore[valid-type]

    def index(self, table: str, rows: Sequence[Row]) -> Table:
        """Return where the tokens of a table are.

        Raises
        ------
        DataError
            If two records share a token.
        """
        position = dict(zip(column(rows, "token"), range(len(rows)), strict=True))
        if len(position) != len(rows):
            first: dict[str, int] = {}
            for i, row in enumerate(rows):
                if first.setdefault(row.token, i) != i:
                    raise DataError(
                        f"records {first[row.token]} and {i} share the token '{row.token}'",
                        where=self.where(table),
                        fix="tokens identify records; remove one of the two",
                    )
        return Table(table, position)

    def follow(
        self,
        table: str,
        field_name: str,
        tokens: Sequence[str | None],
        target: Table,
        so: str,
        may_be_empty: bool = False,
        costs_labels: bool = False,
    ) -> Int:
        """Return (N,) int64 positions in ``target``, ``ABSENT`` where a token leads nowhere.

        Parameters
        ----------
        table, field_name : str
            Where the tokens stand.
        tokens : sequence of str or None
        target : Table
        so : str
            What becomes of records whose token leads nowhere, for the finding.
        may_be_empty : bool
            Whether no token at all is fine, as at the ends of a chain.
        costs_labels : bool
            Whether labels are lost by it.
        """
        get: Any = target.position.get
        positions = np.fromiter(map(get, tokens, repeat(ABSENT)), np.int64, len(tokens))
        lost = [tokens[i] for i in np.flatnonzero(positions == ABSENT).tolist()]
        dangling = sum(1 for token in lost if token) if may_be_empty else len(lost)
        if dangling:
            text = (
                f"{dangling} of {len(tokens)} {field_name} of {table}.json are not in "
                f"{target.name}.json: {so}"
            )
            finding = Finding("dangling-token", text, self.where(table), dangling, costs_labels)
            self.findings.append(finding)
        return positions


def column(rows: Sequence[Any], name: str) -> list[Any]:
    """Return a field of all records."""
    return list(map(attrgetter(name), rows))


def numbers(values: Iterable[tuple[float, ...]], n: int, width: int) -> Float:
    """Return ``n`` tuples as an (n, width) array."""
    return np.fromiter(chain.from_iterable(values), np.float64, n * width).reshape(n, width)


def check_finite(reader: TableReader, table: str, **columns: Float) -> None:
    """Raise DataError if a value is not finite, or a rotation is no quaternion.

    Parameters
    ----------
    reader : TableReader
    table : str
    **columns : (N, ...) float64
        By field; rows in table order.
    """
    for name, values in columns.items():
        is_bad = ~np.isfinite(values).all(1)
        if name == "rotation":
            is_bad |= ~(np.abs(values).max(1) > 1e-9)
        if is_bad.any():
            first = int(np.argmax(is_bad))
            raise DataError(
                f"expected a {name} of finite numbers in each record, found "
                f"{values[first].tolist()} ({is_bad.sum()} such records)",
                where=f"{reader.where(table)} $[{first}].{name}",
                fix="correct the record",
            )


def take(columns: C, index: Any) -> C:
    """Return some rows of a dataclass of arrays; a slice copies nothing."""
    return type(columns)(*(getattr(columns, f.name)[index] for f in fields(columns)))  # type: ignore[arg-type]


def utf8(texts: Iterable[str]) -> Text:
    """Return texts as fixed-width bytes, a quarter of what numpy's own text takes."""
    encoded = list(map(str.encode, texts))
    return np.array(encoded, np.bytes_) if encoded else np.zeros(0, "S1")


def texts(column: Text) -> list[str]:
    """Return the texts of a column made by :func:`utf8`."""
    return [value.decode() for value in column.tolist()]
