"""The map expansion of nuScenes (v1.3): nodes, lines and polygons of a city, as lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError
from drivekit.io.json_text import parse_json_as
from drivekit.io.storage import Storage
from drivekit.model.frames import Frame
from drivekit.model.maps import MapLines

#: Layers that are drawn, and the key under which each names its geometry.
_LINES = {"road_divider": "line_token", "lane_divider": "line_token"}
_AREAS = {
    "drivable_area": "polygon_tokens",
    "ped_crossing": "polygon_token",
    "walkway": "polygon_token",
    "stop_line": "polygon_token",
    "carpark_area": "polygon_token",
}
KINDS = (*_LINES, *_AREAS)


class _Node(msgspec.Struct):
    token: str
    x: float
    y: float


class _Line(msgspec.Struct):
    token: str
    node_tokens: list[str]


class _Hole(msgspec.Struct):
    node_tokens: list[str]


class _Polygon(msgspec.Struct):
    token: str
    exterior_node_tokens: list[str]
    holes: list[_Hole] = []


class _Expansion(msgspec.Struct):
    node: list[_Node]
    line: list[_Line]
    polygon: list[_Polygon]
    road_divider: list[dict[str, Any]] = []
    lane_divider: list[dict[str, Any]] = []
    drivable_area: list[dict[str, Any]] = []
    ped_crossing: list[dict[str, Any]] = []
    walkway: list[dict[str, Any]] = []
    stop_line: list[dict[str, Any]] = []
    carpark_area: list[dict[str, Any]] = []


def map_name(location: str) -> str:
    """Return where the map of a location lies."""
    return f"maps/expansion/{location}.json"


def read_map(storage: Storage, location: str, frame: Frame) -> MapLines:
    """Return the map of a location.

    Parameters
    ----------
    storage : Storage
    location : str
        As the log says: ``singapore-onenorth``, ``boston-seaport`` …
    frame : Frame
        What the map is given in: the world. The map is flat, without heights.

    Raises
    ------
    MissingDataError
        If this copy of the dataset has no map of it.
    DataError
        If the file is no map expansion, or a record names what is not in it.
    """
    name = map_name(location)
    where = storage.where(name)
    table: _Expansion = parse_json_as(storage.read(name), _Expansion, where)
    nodes = {node.token: (node.x, node.y, np.nan) for node in table.node}
    lines = {line.token: [line.node_tokens] for line in table.line}
    areas = {
        polygon.token: [
            _closed(ring)
            for ring in (
                polygon.exterior_node_tokens,
                *(hole.node_tokens for hole in polygon.holes),
            )
        ]
        for polygon in table.polygon
    }
    found: list[tuple[str, NDArray[np.float64]]] = []
    for kind in KINDS:
        shapes, key = (lines, _LINES[kind]) if kind in _LINES else (areas, _AREAS[kind])
        for i, record in enumerate(getattr(table, kind)):
            place = f"{where}: {kind}[{i}]"
            for token in _tokens(record, key, place):
                for ring in _looked_up(shapes, token, place):
                    vertices = [_looked_up(nodes, node, place) for node in ring]
                    found.append((kind, np.array(vertices, np.float64).reshape(-1, 3)))
    return MapLines.of(found, KINDS, frame)


def _closed(ring: Sequence[str]) -> list[str]:
    return [*ring, *ring[:1]]


def _tokens(record: Mapping[str, Any], key: str, where: str) -> Iterator[str]:
    value = record.get(key)
    tokens = value if isinstance(value, list) else [value]
    for token in tokens:
        if not isinstance(token, str):
            raise DataError(f"expected the token of a shape as '{key}', found {value!r}",
                            where=where)  # fmt: skip
        yield token


def _looked_up(table: Mapping[str, Any], token: str, where: str) -> Any:
    if token not in table:
        raise DataError(
            f"the record names '{token}', which the map does not have",
            where=where,
            fix="get the map expansion again",
        )
    return table[token]
