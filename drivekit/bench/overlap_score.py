"""How right the overlap of turned boxes is: ours and others', family by family of hard pairs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from importlib import import_module, metadata
from typing import Any, Final, NamedTuple

import numpy as np

from drivekit.bench.hard_pairs import FAMILIES, Float, hard_pairs
from drivekit.bench.machine import machine
from drivekit.bench.ops.plain_boxes import corners, shared_area
from drivekit.kernels.box_overlap import overlap_pairs

N_PAIRS: Final = 20_000
TOLERANCE: Final = 1e-9
"""Largest error of ours, where the overlap is known."""
PLAINLY_WRONG: Final = 0.01

NOT_RUN: Final = (
    "mmcv, detectron2 and OpenPCDet have to be compiled with torch",
    "open3d does not tell the overlap of oriented boxes",
)

#: Takes boxes of equal rows and returns their intersection over union, seen from above.
Overlap = Callable[[Float, Float], Float]


@dataclass(frozen=True, slots=True)
class Score:
    """How right a tool is about a family of pairs.

    Parameters
    ----------
    family, tool, version : str
    n_pairs : int
    max_error : float, optional
        Largest error; inf where a result is no number, None if the tool could not be judged.
    n_off, n_wrong : int, optional
        Pairs with an error of more than `TOLERANCE`, and of more than `PLAINLY_WRONG`.
    note : str
    """

    family: str
    tool: str
    version: str
    n_pairs: int
    max_error: float | None = None
    n_off: int | None = None
    n_wrong: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Scores:
    """What the comparison found.

    Parameters
    ----------
    machine : dict
    rows : tuple of Score
    """

    machine: dict[str, Any]
    rows: tuple[Score, ...]

    @property
    def is_right(self) -> bool:
        """Whether none of our overlaps is off by more than `TOLERANCE`."""
        return not any(row.n_off for row in self.rows if row.tool == OURS)

    def as_json(self) -> dict[str, Any]:
        """Return what ``drivekit bench --correctness --json`` prints."""
        return {
            "machine": self.machine,
            "tolerance": TOLERANCE,
            "plainly_wrong": PLAINLY_WRONG,
            "not_run": list(NOT_RUN),
            "rows": [asdict(row) for row in self.rows],
        }


class _Tool(NamedTuple):
    name: str
    version: str
    overlap: Overlap | None


OURS: Final = "drivekit"
_POLYGONS: Final = "shapely"


def run(n_pairs: int = N_PAIRS, *, peers: bool = True) -> Scores:
    """Compare tools with the truth, family by family."""
    about = machine()
    polygons = _installed(_POLYGONS, _POLYGONS, _POLYGONS, _shapely)
    tools = [_Tool(OURS, about["drivekit"], _ours)]
    if peers:
        opencv = _installed("opencv", "cv2", "opencv-python-headless", _opencv)
        tools += [polygons, opencv, _Tool("numpy", np.__version__, _numpy)]
    rows = [row for family in FAMILIES for row in _scores(family, n_pairs, tools, polygons.overlap)]
    return Scores(about, tuple(rows))


def _scores(
    family: str, n_pairs: int, tools: Sequence[_Tool], polygons: Overlap | None
) -> Iterator[Score]:
    a, b, truth = hard_pairs(family, n_pairs)
    if truth is None and polygons is not None:
        truth = polygons(a, b)
    for tool in tools:
        row = Score(family, tool.name, tool.version, n_pairs)
        if tool.overlap is None:
            yield Score(family, tool.name, "", n_pairs, note="is not installed")
        elif truth is None:
            yield Score(family, tool.name, tool.version, n_pairs, note=f"needs {_POLYGONS}")
        else:
            yield _judged(row, tool.overlap(a, b), truth)


def _judged(row: Score, found: Float, truth: Float) -> Score:
    error = np.nan_to_num(np.abs(found - truth), nan=np.inf)
    off, wrong = (int((error > limit).sum()) for limit in (TOLERANCE, PLAINLY_WRONG))
    largest = float(error.max(initial=0.0))
    return Score(row.family, row.tool, row.version, row.n_pairs, largest, off, wrong)


def _installed(name: str, module: str, package: str, make: Callable[[Any], Overlap]) -> _Tool:
    try:
        return _Tool(name, metadata.version(package), make(import_module(module)))
    except ImportError:
        return _Tool(name, "", None)


def _ours(a: Float, b: Float) -> Float:
    rows = np.arange(len(a))
    bev: Float = overlap_pairs(a, b, rows, rows)[0]
    return bev


def _over_union(a: Float, b: Float, shared: Float) -> Float:
    """Return shared areas over unions, 0 where there is no union."""
    union = a[:, 3] * a[:, 4] + b[:, 3] * b[:, 4] - shared
    return np.divide(shared, union, out=np.zeros_like(shared), where=union != 0)


def _numpy(a: Float, b: Float) -> Float:
    return _over_union(a, b, shared_area(a, b))


def _shapely(shapely: Any) -> Overlap:
    def overlap(a: Float, b: Float) -> Float:
        one, two = shapely.polygons(corners(a)), shapely.polygons(corners(b))
        return _over_union(a, b, shapely.area(shapely.intersection(one, two)))

    return overlap


def _opencv(cv2: Any) -> Overlap:
    def rectangles(boxes: Float) -> list[Any]:
        columns = boxes[:, [0, 1, 3, 4, 6]].tolist()
        return [((x, y), (u, v), np.degrees(yaw)) for x, y, u, v, yaw in columns]

    def overlap(a: Float, b: Float) -> Float:
        shared = np.zeros(len(a))
        for k, (one, two) in enumerate(zip(rectangles(a), rectangles(b), strict=True)):
            outline = cv2.rotatedRectangleIntersection(one, two)[1]
            if outline is not None:
                shared[k] = cv2.contourArea(cv2.convexHull(outline))
        return _over_union(a, b, shared)

    return overlap
