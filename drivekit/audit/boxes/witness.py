"""Labels as a witness for mountings: 3D boxes, as a camera shows them, against image boxes.

It hangs on no edge of an image and on no point: labels and a calibration are enough.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from drivekit.audit.boxes.images import edges_agree, outlines
from drivekit.audit.boxes.kept import keeping_scenes
from drivekit.audit.boxes.labelled import READINGS, Objects, any_boxes, asked_of, collect
from drivekit.audit.boxes.placing import Hypotheses, Hypothesis
from drivekit.audit.boxes.weighing import Belief, Measurement, Members, believe, is_settled
from drivekit.audit.case import Case
from drivekit.audit.diagnosis import Answer, Evidence
from drivekit.audit.diagnosis import Hypothesis as Told
from drivekit.audit.mountings.mounts import OPTIONS, Candidate, Mounts, changed, is_same, readings
from drivekit.model.boxes import Boxes
from drivekit.model.dataset import channels_of
from drivekit.model.frames import is_flu, optical_of

Float = NDArray[np.float64]
Int = NDArray[np.int64]

QUESTIONS: Final = {
    "extrinsic": "How is the mounting of a camera written?",
    "reference": "What are the mountings of cameras given in?",
    "reference_axes": "Where do the axes point that mountings are given in?",
}
_MOST: Final = 300
# So many readings of the boxes themselves may still be open.
_SHAPES: Final = 16
_SMALLEST_PX, _BORDER_PX = 8.0, 3.0
#: How far an edge of an image box is off: pixels, and a share of the box.
_EDGE: Final = (2.0, 0.04)
# Of the objects, so many fit under the right mounting; and so many there must be.
_FITTING, _LEAST = 0.4, 20


class _Seen(NamedTuple):
    """Objects with image boxes, whose borders no border of the image cuts."""

    camera: str
    frame: str
    rows: Int


def examine_labels(case: Case) -> tuple[Answer, ...]:
    """Return how cameras are mounted, by labels in space and in images of the same objects.

    Nothing for data without either, or whose boxes are in a camera's own frame.
    """
    asked = tuple(name for name in OPTIONS if name in case.options)
    if not asked:
        return ()
    case = keeping_scenes(case)
    groups: dict[tuple[tuple[str, str], ...], list[str]] = {}
    for scene in case.scenes:
        own = case.apart.get(scene, {})
        groups.setdefault(tuple((q, own[q]) for q in asked if q in own), []).append(scene)
    told: list[Answer] = []
    for scenes in groups.values():
        whole = len(groups) == 1
        told += _told(case.of_scenes(scenes), asked, () if whole else tuple(scenes))
    return tuple(told)


def _told(case: Case, asked: Sequence[str], scenes: tuple[str, ...]) -> Iterator[Answer]:
    boxes = any_boxes(case)
    if boxes is None:
        return
    questions = asked_of(case, boxes)
    shapes = Hypotheses(tuple(_open(case, questions.hypotheses(case))), questions.by_angles,
                        questions.unit)  # fmt: skip
    distinct = list({shapes.shape_key(one): one for one in shapes.all}.values())
    objects = collect(case, questions)
    mounts = Mounts(case)
    seen = _seen(case, mounts, objects, boxes)
    if seen is None or len(seen.rows) < _LEAST or len(distinct) > _SHAPES:
        return
    candidates = _candidates(case, mounts, objects, seen)
    if len(candidates) < 2:
        return
    found = _measured(mounts, candidates, distinct, shapes, objects, seen)
    belief = believe([found], np.zeros(found.likelihood.shape[1]))
    classes = _alike(mounts, candidates, objects, seen)
    of_candidate = np.repeat(np.arange(len(candidates)), len(distinct))
    members = [np.isin(of_candidate, alike) for alike in classes]
    best = int(belief.of(members).argmax())
    fits = float((found.likelihood[:, belief.best(members[best])] > 0).mean())
    is_sure = is_settled(belief, members, best) and fits >= _FITTING
    for name in asked:
        yield _answer(
            case, name, [[candidates[k] for k in alike] for alike in classes],
            members, belief, found, best if is_sure else None, scenes,
        )  # fmt: skip


def _open(case: Case, hypotheses: Sequence[Hypothesis]) -> Iterator[Hypothesis]:
    """Yield the readings of boxes that nothing has settled against."""
    known = [name for name in READINGS if name in case.known]
    return (one for one in hypotheses if all(one[name] == case.options[name] for name in known))


def _seen(case: Case, mounts: Mounts, objects: Objects, boxes: Boxes) -> _Seen | None:
    frame = boxes.frame.name
    scene = case.dataset[case.scenes[0]]
    cameras = channels_of(scene, "camera")
    if not cameras or (is_flu(boxes.frame) and optical_of(boxes.frame).name in cameras):
        return None
    calibration = mounts.calibration((), scene.id)
    camera = None if calibration is None else calibration.cameras.get(cameras[0])
    if camera is None:
        return None
    box = objects.bbox
    with np.errstate(invalid="ignore"):
        large = (box[:, 2:] - box[:, :2]).min(1) > _SMALLEST_PX
        limit = np.array([camera.width, camera.height]) - 1 - _BORDER_PX
        inside = (box[:, :2] > _BORDER_PX).all(1) & (box[:, 2:] < limit).all(1)
    rows = np.flatnonzero(large & inside)
    rows = rows[np.linspace(0, len(rows) - 1, min(len(rows), _MOST)).astype(int)]
    return _Seen(cameras[0], frame, rows)


def _candidates(case: Case, mounts: Mounts, objects: Objects, seen: _Seen) -> list[Candidate]:
    """Return every way in which the camera may be mounted, the usual ones first."""
    plain = [Candidate(reading) for reading in readings(case)]
    every = dict.fromkeys([*plain, *(other for one in plain for other in changed(case, one))])
    scene = objects.scenes[int(objects.scene[seen.rows[0]])]
    return [
        one for one in every
        if mounts.camera_from_lidar(one, scene, seen.camera, seen.frame) is not None
        and mounts.camera(one, scene, seen.camera) is not None
    ]  # fmt: skip


def _measured(
    mounts: Mounts, candidates: Sequence[Candidate], distinct: Sequence[Hypothesis],
    shapes: Hypotheses, objects: Objects, seen: _Seen,
) -> Measurement:  # fmt: skip
    """Return how well image boxes agree with boxes, under each mounting and reading."""
    rows = seen.rows
    scenes = [np.flatnonzero(objects.scene[rows] == k) for k in range(len(objects.scenes))]
    placed = [shapes.placed(objects, one, rows) for one in distinct]
    given = objects.bbox[rows]
    each = []
    for candidate in candidates:
        shown = np.full((len(distinct), len(rows), 4), np.nan)
        for scene, mine in zip(objects.scenes, scenes, strict=True):
            way = mounts.camera_from_lidar(candidate, scene, seen.camera, seen.frame)
            camera = mounts.camera(candidate, scene, seen.camera)
            if not len(mine) or way is None or camera is None:
                continue
            for k, boxes in enumerate(placed):
                own = type(boxes)(*(values[mine] for values in boxes))
                shown[k, mine] = outlines(own, camera, way)
        each += [edges_agree(one, given, *_EDGE) for one in shown]
    likelihood = np.stack(each, 1)
    return Measurement(
        "image-boxes", "{share:.0%} of {n} boxes lie on their image boxes", likelihood,
        objects.group[rows], objects.scene[rows], (likelihood > 0).astype(np.float64),
    )  # fmt: skip


def _alike(
    mounts: Mounts, candidates: Sequence[Candidate], objects: Objects, seen: _Seen
) -> list[list[int]]:
    """Return candidates in classes that put everything at the same place."""
    names = [objects.scenes[k] for k in np.unique(objects.scene[seen.rows]).tolist()]

    def is_one(a: Candidate, b: Candidate) -> bool:
        for name in names:
            ways = [mounts.camera_from_lidar(c, name, seen.camera, seen.frame) for c in (a, b)]
            if ways[0] is None or ways[1] is None or not is_same(ways[0], ways[1]):
                return False
        return True

    classes: list[list[int]] = []
    for k, one in enumerate(candidates):
        own = next((alike for alike in classes if is_one(candidates[alike[0]], one)), None)
        if own is None:
            classes.append([k])
        else:
            own.append(k)
    return classes


def _answer(
    case: Case, name: str, classes: Sequence[Sequence[Candidate]], members: Sequence[Members],
    belief: Belief, found: Measurement, winner: int | None, scenes: tuple[str, ...],
) -> Answer:  # fmt: skip
    """Return what labels say about one option."""
    in_use = case.declared.get(name, case.options[name])
    chances = belief.of(members)
    best: dict[str, int] = {}
    confidence: dict[str, float] = {}
    for k in np.argsort(-chances, kind="stable").tolist():
        words = dict.fromkeys(one.value(name) for one in classes[k])
        value = in_use if in_use in words else next(iter(words))
        best.setdefault(value, k)
        confidence[value] = confidence.get(value, 0.0) + float(chances[k])
    told = tuple(
        Told(value, confidence[value], (_evidence(found, belief, members[best[value]]),))
        for value in sorted(best, key=lambda value: -confidence[value])
    )
    verdict = None
    if winner is not None and {one.change for one in classes[winner]} >= {"as-given"}:
        verdict = next(value for value, k in best.items() if k == winner)
    why = "" if verdict else "boxes and image boxes do not tell the ways of mounting apart"
    return Answer(name, QUESTIONS[name], in_use, verdict, told, scenes, why)


def _evidence(found: Measurement, belief: Belief, members: Members) -> Evidence:
    figures = found.figure[:, belief.best(members)]
    text = found.text.format(share=float(figures.mean()), n=len(figures))
    return Evidence(found.name, text, float(figures.mean()), len(figures))
