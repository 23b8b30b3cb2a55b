"""How often `drivekit doctor` is right about boxes: random synthetic sets, noisy and partly wrong.

    python tools/doctor_score.py --sets 100 --log scores.jsonl --out docs/doctor_score

Sets that the log holds already are not made again.

Every set is a street of its own, written as a family of AI Hub in a reading drawn at random; then
its labels get noise, and one in ten is made wrong. The doctor is asked what they mean.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final

import numpy as np

from drivekit.api.doctoring.choosing import case_of
from drivekit.audit.boxes.examine import examine_boxes
from drivekit.audit.boxes.labelled import READINGS
from drivekit.audit.diagnosis import Answer
from drivekit.audit.examining import examine
from drivekit.io.images import encode_image
from drivekit.loaders.registry import find_loader
from drivekit.model.images import ImageRef
from drivekit.model.rigid import SE3
from drivekit.model.rotations import matrix_from_yaw
from drivekit.world import Rig, rig_of, synthesize
from drivekit.writers import write

TOOLS: Final = Path(__file__).resolve().parent
sys.path += [str(TOOLS), str(TOOLS.parent / "tests")]

from doctor_outcomes import Outcome, run, said_of, table  # noqa: E402

#: What each family leaves open about its boxes.
FAMILIES: Final[Mapping[str, tuple[str, ...]]] = {
    "aihub-passenger-av": ("size_order", "box_origin", "yaw_unit", "yaw_zero", "yaw_turn"),
    "aihub-fusion-tracking": ("size_order", "box_origin", "yaw_unit", "yaw_zero", "yaw_turn"),
    "aihub-infra-sensor": ("size_order", "euler_unit", "euler_order"),
    "aihub-orchard-robot": ("size_order", "euler_unit", "euler_order"),
    "aihub-virtual-sensor": ("size_order", "box_origin", "yaw_unit"),
    "aihub-sensor-analysis": ("size_order", "box_origin", "euler_unit", "euler_order"),
}
_WRONG: Final = 0.1


class Recorded:
    """A scene that keeps what it has computed, with plain images; or a dataset of such scenes."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self._kept: dict[Any, Any] = {}

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def points(self, *of: Any) -> Any:
        """Return a sweep."""
        return self._keep(("points", *of), lambda: self._inner.points(*of))

    def boxes(self, i: int) -> Any:
        """Return labels."""
        return self._keep(("boxes", i), lambda: self._inner.boxes(i))

    def image(self, *of: Any) -> ImageRef:
        """Return a grey image of the right size."""
        image = self._inner.image(*of)
        data = plain_image(image.width, image.height)
        return replace(image, source=SimpleNamespace(read=lambda _: data, where=str))

    def _keep(self, key: Any, make: Any) -> Any:
        if key not in self._kept:
            self._kept[key] = make()
        return self._kept[key]

    def __getitem__(self, scene_id: str) -> Any:
        return self._keep(scene_id, lambda: Recorded(self._inner[scene_id]))

    def __iter__(self) -> Iterator[Any]:
        return (self[name] for name in self._inner.scene_ids)

    def __len__(self) -> int:
        return len(self._inner)


@cache
def plain_image(width: int, height: int) -> bytes:
    """Return a grey JPEG."""
    return encode_image(np.full((height, width, 3), 90, np.uint8), "jpeg", 40)


@lru_cache(maxsize=3)
def world_of(rig: str, seed: int) -> Recorded:
    """Return a random street, of few or many frames, busy or not, as one of ``_RIGS`` sees it."""
    rng = np.random.default_rng([seed, 17])
    sensors = _RIGS[rig](np.random.default_rng([seed, 5]))
    sensors = sensors.scaled(960, int(rng.integers(300, 500)), int(rng.integers(28, 48)))
    dataset = synthesize(
        seed, int(rng.integers(8, 13)), n_scenes=int(rng.integers(3, 6)), rig=sensors,
        interval=float(rng.choice([0.5, 1.0, 2.0])), density=float(rng.uniform(0.6, 1.3)),
    )  # fmt: skip
    return Recorded(dataset)


def tilted(rig: Rig, roll: float, pitch: float) -> Rig:
    """Return a rig whose sensors lean [rad], as those at a roadside do."""
    c, s = np.cos(roll), np.sin(roll)
    about_x = np.array([[1, 0, 0], [0, c, -s], [0, s, c]])
    c, s = np.cos(pitch), np.sin(pitch)
    about_y = np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]])
    lean = about_y @ about_x @ matrix_from_yaw(0.0)

    def leaning(mount: SE3) -> SE3:
        return SE3(lean @ mount.rotation, mount.translation, mount.dst, mount.src)

    return Rig(
        tuple(replace(x, ego_from_sensor=leaning(x.ego_from_sensor)) for x in rig.lidars),
        tuple(replace(m, ego_from_camera=leaning(m.ego_from_camera)) for m in rig.cameras),
    )


def spoil(folder: Path, reading: Mapping[str, str], rng: np.random.Generator) -> None:
    """Give all labels of a tree noise, and make some of them wrong."""
    for path in sorted(folder.rglob("*.json")):
        document = json.loads(path.read_text("utf-8"))
        records = [r for r in _records(document) if _has_place(r)]
        for record in records:
            _spoil(record, reading, rng)
        if records:
            path.write_text(json.dumps(document, ensure_ascii=False), "utf-8")


def _records(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for each in value.values():
            yield from _records(each)
    elif isinstance(value, list):
        for each in value:
            yield from _records(each)


def _has_place(record: Mapping[str, Any]) -> bool:
    has_place = any(record.get(key) for key in ("location", "position"))
    return has_place and any(record.get(key) for key in ("dimension", "scale"))


def _spoil(record: dict[str, Any], reading: Mapping[str, str], rng: np.random.Generator) -> None:
    place = "location" if "location" in record else "position"
    size = "dimension" if "dimension" in record else "scale"
    turn = next(key for key in ("yaw", "rotation", "orientation") if key in record)
    in_degrees = "deg" in (reading.get("yaw_unit"), reading.get("euler_unit"))
    unit = 180 / np.pi if in_degrees else 1.0
    kind = rng.choice(["place", "size", "turn", "all"]) if rng.random() < _WRONG else ""
    wrong = {name: kind in (name, "all") for name in ("place", "size", "turn")}
    _change(record, place, lambda v: v + rng.normal(0, 1.5 if wrong["place"] else 0.06, 3))
    _change(record, size, lambda v: np.abs(v * np.exp(rng.normal(0, 0.03, 3))))
    if wrong["size"]:
        _change(record, size, lambda v: rng.permutation(v) * np.exp(rng.normal(0, 0.3, 3)))
    if turn == "yaw":
        off = rng.uniform(-np.pi, np.pi) if wrong["turn"] else rng.normal(0, 0.03)
        record[turn] = float(record[turn] + off * unit)
    else:
        _change(record, turn, lambda v: _turned(v, wrong["turn"], unit, rng))
    if isinstance(record.get("bbox"), list) and record["bbox"]:
        off = rng.normal(0, 1.5, 4) + (rng.normal(0, 40, 4) if rng.random() < _WRONG else 0)
        x1, y1, x2, y2 = np.array(record["bbox"]) + off
        record["bbox"] = [*map(float, (min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)))]


def _turned(v: np.ndarray, wrong: bool, unit: float, rng: np.random.Generator) -> np.ndarray:
    """Return three angles with noise on the last one, or turned at random."""
    off = rng.uniform(-np.pi, np.pi) if wrong else rng.normal(0, 0.03)
    return v + np.array([rng.normal(0, 0.005) * unit, rng.normal(0, 0.005) * unit, off * unit])


def _change(record: dict[str, Any], key: str, change: Any) -> None:
    value = record[key]
    numbers = np.array(list(value.values()) if isinstance(value, dict) else value, float)
    changed = [float(v) for v in change(numbers)]
    record[key] = dict(zip(value, changed, strict=True)) if isinstance(value, dict) else changed


#: Sensors by name; those of the roadside lean.
_RIGS: Final[Mapping[str, Callable[[np.random.Generator], Rig]]] = {
    "aihub-passenger-av": lambda rng: rig_of("aihub-passenger-av").only(("lidar", "front")),
    "aihub-infra-sensor": lambda rng: tilted(
        rig_of("aihub-infra-sensor"), *(rng.uniform(0.04, 0.12, 2) * rng.choice([-1, 1], 2))
    ),
    "others": lambda rng: rig_of("aihub-fusion-tracking"),
}


def make_set(family: str, seed: int, folder: Path) -> dict[str, str]:
    """Write a random set of a family into a folder; return what its numbers mean."""
    rng = np.random.default_rng([seed, *family.encode()])
    truth = {name: str(rng.choice(READINGS[name])) for name in FAMILIES[family]}
    world: Any = world_of(family if family in _RIGS else "others", seed)
    write(world, family, folder, form="folders", reading=truth)
    spoil(folder, truth, rng)
    return truth


def make_second_set(family: str, seed: int, folder: Path) -> dict[str, str]:
    """Write a random set with the tests' own writer; return what its numbers mean, by option."""
    from aihub_sets import answers, make_set

    truth = make_set(family.removeprefix("aihub-"), folder, seed, scenes=4, frames=12)
    by_key = {option.key: name for name, option in find_loader(folder, family).options.items()}
    told = {by_key[key]: value for key, value in answers.answers(truth).items() if key in by_key}
    told = {name: str(value) for name, value in told.items() if name in (*READINGS, "box_frame")}
    if "yaw_zero" in told and family == "aihub-fusion-tracking":
        # the doctor answers for the axes that the profile takes for granted
        turns = _QUARTERS[truth.conventions.axes]
        told["yaw_zero"] = _AROUND[(_AROUND.index(told["yaw_zero"]) + turns) % 4]
    return told


_AROUND: Final = ("forward", "left", "back", "right")
#: By how many quarter turns to the left "left, back, up" is wrong about these axes.
_QUARTERS: Final[Mapping[str, int]] = {"lbu": 0, "flu": 1, "rfu": 2, "bru": 3}


def examine_set(family: str, seed: int, folder: Path, truth: Mapping[str, str]) -> Outcome:
    """Ask the doctor."""
    case = case_of(find_loader(folder, family), folder, {})
    began = time.perf_counter()
    found = examine(case, (examine_boxes,))
    seconds = time.perf_counter() - began
    answers = {a.question: a for a in found.answers if a.question in truth}
    return Outcome(
        family, seed, dict(truth), said_of(found.answers, truth),
        {q: a.confidence for q, a in answers.items()}, {q: a.open for q, a in answers.items()},
        list(_excused(answers.values(), truth)), seconds,
    )  # fmt: skip


def _excused(answers: Iterable[Answer], truth: Mapping[str, str]) -> Iterator[str]:
    """Yield questions on which nothing hangs, or the front of boxes that shows nowhere.

    The axis must be settled then, and the doctor must say so.
    """
    for answer in answers:
        name, why = answer.question, answer.open
        is_told = why.startswith("the axis is settled") and truth[name] in why
        if is_told or why.startswith("it makes no difference"):
            yield name


def score(family: str, seed: int) -> Outcome:
    """Make a random set of a family, by either writer in turn, and ask the doctor."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "set"
        make = make_second_set if seed % 2 else make_set
        return examine_set(family, seed, path, make(family, seed, path))


def page(outcomes: Sequence[Outcome]) -> str:
    """Return the figures in Markdown."""
    return _PAGE.format(rows=table(outcomes), wrong=int(100 * _WRONG))


_PAGE: Final = """# How often the doctor is right about boxes

Made by `tools/doctor_score.py`. Each set is a street of its own, written in a reading drawn at \
random; sets of odd numbers by a second writer that shares no code with drivekit \
(`tests/aihub_sets`). All labels have noise, and about {wrong} % are wrong: shifted, turned, of \
another size. A set is *right* if every question that its family leaves open is answered rightly, \
*wrong* if any verdict is wrong, else *silent*.

Two answers count as right without a verdict, if the doctor says so: that the axis of boxes is \
settled and only their front is not (no tracks, no poses: overlaps do not depend on it), and that \
a question makes no difference because all boxes stand upright.

| family | questions | sets | right | wrong | silent | of the right: so left open | seconds a set |
|---|---|---|---|---|---|---|---|
{rows}

Every set and what was said of it is in [doctor_score.json](doctor_score.json). More are made with
`python tools/doctor_score.py --first N --sets 100`.
"""


if __name__ == "__main__":
    sys.exit(run(__doc__, list(FAMILIES), score, page))
