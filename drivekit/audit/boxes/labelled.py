"""Labelled objects with their numbers as written, whatever these mean."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.audit.boxes.kinds import kind_of
from drivekit.audit.case import Case, Look
from drivekit.model.boxes import Boxes
from drivekit.model.dataset import BOXES, Dataset
from drivekit.model.readings import CHOICES, Numbers, Reading, as_written
from drivekit.model.rotations import matrix_from_quat, matrix_from_yaw

Float = NDArray[np.float64]
Int = NDArray[np.int64]

#: Options that say what the numbers of a box mean, and the words they take.
READINGS: Final[Mapping[str, tuple[str, ...]]] = {
    **CHOICES,
    "euler_unit": ("rad", "deg"),
    "euler_order": ("xyz", "zyx"),
}
#: Those that a yaw angle leaves open; other orientations have none of them.
_OF_YAW: Final = ("yaw_zero", "yaw_turn")
_MOST: Final = 3000


@dataclass(frozen=True, eq=False, slots=True)
class Objects:
    """Objects of several frames, a row each.

    Parameters
    ----------
    numbers : Numbers
        As written, but axes permuted to x forward, y left, z up.
    turns : mapping of (unit, order) to (N, 3, 3) float64
        Orientations as read in each way, where they are three angles or a quaternion; else empty.
    kind : (N,) str
        Kind of road user, "" where unknown.
    look : (N,) int64
        Position in the case's ``looks``.
    scene : (N,) int64
        Position in ``scenes``.
    group : (N,) int64
        Which of them are the same object, or of the same frame where there are no tracks.
    track : (N,) str
        "" where there is none.
    scenes : tuple of str
    bbox : (N, 4) float64 [px]
        NaN where there is none.
    row : (N,) int64
        In the boxes of its frame.
    """

    numbers: Numbers
    turns: Mapping[tuple[str, str], Float]
    kind: NDArray[np.str_]
    look: Int
    scene: Int
    group: Int
    track: NDArray[np.str_]
    scenes: tuple[str, ...]
    bbox: Float
    row: Int

    def __len__(self) -> int:
        return len(self.kind)

    def of_look(self, look: int) -> Int:
        """Return the rows of a frame."""
        return np.flatnonzero(self.look == look)


@dataclass(frozen=True, eq=False, slots=True)
class Asked:
    """Which readings are in question, and which hold anyway.

    Parameters
    ----------
    options : tuple of str
        In question.
    fixed : mapping of str to str
        Every other reading.
    unit : str
        Name of the option for the unit of angles; "" if it is not in question.
    by_angles : bool
        Whether orientations are three angles or a quaternion.
    """

    options: tuple[str, ...]
    fixed: Mapping[str, str]
    unit: str
    by_angles: bool

    def hypotheses(self, case: Case) -> list[dict[str, str]]:
        """Return every combination of what the readings may be."""
        combined: list[dict[str, str]] = [dict(self.fixed)]
        for name in self.options:
            words = case.choices.get(name) or READINGS[name]
            words = tuple(word for word in words if word != "auto")
            combined = [{**one, name: word} for one in combined for word in words]
        return combined


def asked_of(case: Case, boxes: Boxes | None) -> Asked:
    """Return which readings are in question for a dataset.

    Those that it has options for; of a dataset without options, all that its boxes could show.
    """
    own = tuple(name for name in READINGS if name in case.options)
    by_angles = boxes is not None and boxes.quat is not None
    if not own and not by_angles:
        own = ("size_order", "box_origin", *_OF_YAW)
    if not own:
        own = ("size_order", "box_origin")
    usual = Reading()
    usually = {"euler_unit": "rad", "euler_order": "zyx"}
    fixed = {
        name: case.options.get(name, usually.get(name) or getattr(usual, name, ""))
        for name in READINGS
    }
    unit = next((name for name in ("yaw_unit", "euler_unit") if name in case.options), "")
    return Asked(own, fixed, unit, by_angles)


def any_boxes(case: Case) -> Boxes | None:
    """Return the boxes of the first frame that has some."""
    for look in case.looks:
        scene = case.dataset[look.key.scene]
        if look.index < len(scene.timeline(BOXES)):
            boxes = scene.boxes(look.index)
            if np.isfinite(boxes.yaw).any():
                return boxes
    return None


def written_under(asked: Asked, options: Mapping[str, str]) -> Reading:
    """Return the reading of boxes that is in force under some options."""
    said = {**asked.fixed, **options}
    if asked.by_angles:
        said = {**said, "yaw_unit": "rad", "yaw_zero": "forward", "yaw_turn": "counterclockwise"}
    names = ("size_order", "box_origin", "yaw_unit", "yaw_zero", "yaw_turn")
    return Reading(**{name: said[name] for name in names})  # type: ignore[arg-type]


def collect(case: Case, asked: Asked) -> Objects:
    """Read the labelled objects of a case's frames.

    Angles are read as degrees where their unit is in question, so that none is lost by wrapping.
    """
    ways = _ways(case, asked)
    datasets = [case.reopen(way) if way else case.dataset for way in ways.values()]
    first = next(iter(ways.values()))
    reading = written_under(asked, {**case.options, **first})
    parts: list[tuple[int, Boxes, list[Boxes]]] = []
    for look, boxes in _frames(datasets, case.looks):
        known = np.isfinite(boxes[0].center).all(1) & np.isfinite(boxes[0].yaw)
        known &= (boxes[0].size > 0).all(1)
        parts.append((look, boxes[0][known], [each[known] for each in boxes]))
    total = sum(len(boxes) for _, boxes, _ in parts)
    every = max(1, -(-total // _MOST))
    kept = [(look, b, e) for k, (look, b, e) in enumerate(parts) if k % every == 0 and len(b)]
    scenes = tuple(dict.fromkeys(case.looks[look].key.scene for look, _, _ in kept))
    look_of = _repeat([look for look, _, _ in kept], kept)
    scene_of = _repeat([scenes.index(case.looks[k].key.scene) for k, _, _ in kept], kept)
    read = [
        as_written(Numbers(b.center, b.size, b.yaw), reading) for _, b, _ in kept
    ]  # fmt: skip
    numbers = Numbers(
        *(
            np.concatenate([np.zeros((0, 3) if k < 2 else 0), *(n[k] for n in read)])
            for k in range(3)
        )
    )
    turns = {}
    if asked.by_angles:
        for k, way in enumerate(ways):
            turns[way] = np.concatenate([np.zeros((0, 3, 3)), *(_axes(e[k]) for _, _, e in kept)])
    track = np.concatenate([np.zeros(0, str), *(_tracks(b) for _, b, _ in kept)])
    kinds = [kind_of(name) or "" for _, b, _ in kept for name in b.names()]
    return Objects(
        numbers=numbers,
        turns=turns,
        kind=np.array(kinds, np.str_),
        look=look_of,
        scene=scene_of,
        group=_groups(scene_of, look_of, track),
        track=track,
        scenes=scenes,
        bbox=np.concatenate([np.zeros((0, 4)), *(_bbox(b) for _, b, _ in kept)]),
        row=np.concatenate([np.zeros(0, np.int64), *(b.row for _, b, _ in kept)]),
    )


def _ways(case: Case, asked: Asked) -> dict[tuple[str, str], dict[str, str]]:
    """Return by unit and order of angles what to open the dataset with."""
    units = case.choices.get(asked.unit) or READINGS.get(asked.unit, ())
    units = tuple(u for u in units if u in ("deg", "rad"))
    if not asked.by_angles:
        unit = "deg" if asked.unit else asked.fixed["yaw_unit"]
        return {(unit, ""): {asked.unit: "deg"} if asked.unit else {}}
    orders = READINGS["euler_order"] if "euler_order" in asked.options else ("",)
    ways: dict[tuple[str, str], dict[str, str]] = {}
    for unit in sorted(units) or [""]:
        for order in orders:
            said = {asked.unit: unit} if unit else {}
            ways[unit, order] = {**said, **({"euler_order": order} if order else {})}
    return ways


def _frames(
    datasets: Sequence[Dataset], looks: Sequence[Look]
) -> Iterator[tuple[int, list[Boxes]]]:
    for k, look in enumerate(looks):
        scenes = [dataset[look.key.scene] for dataset in datasets]
        if look.index < len(scenes[0].timeline(BOXES)):
            yield k, [scene.boxes(look.index) for scene in scenes]


def _axes(boxes: Boxes) -> Float:
    return matrix_from_yaw(boxes.yaw) if boxes.quat is None else matrix_from_quat(boxes.quat)


def _tracks(boxes: Boxes) -> NDArray[np.str_]:
    return np.full(len(boxes), "") if boxes.track is None else boxes.track


def _bbox(boxes: Boxes) -> Float:
    found = boxes.extra.get("bbox")
    return np.full((len(boxes), 4), np.nan) if found is None else np.asarray(found, np.float64)


def _repeat(values: list[int], kept: Sequence[tuple[int, Boxes, list[Boxes]]]) -> Int:
    return np.repeat(np.array(values, np.int64), [len(boxes) for _, boxes, _ in kept])


def _groups(scene: Int, look: Int, track: NDArray[np.str_]) -> Int:
    names = [
        f"{s}/{t}" if t else f"frame {k}"
        for s, k, t in zip(scene.tolist(), look.tolist(), track.tolist(), strict=True)
    ]
    codes: dict[str, int] = {}
    return np.array([codes.setdefault(name, len(codes)) for name in names], np.int64)
