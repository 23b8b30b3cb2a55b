"""A sheet of pictures that lets eyes judge what the doctor says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from drivekit.errors import DrivekitError, MissingDataError
from drivekit.model.boxes import Boxes
from drivekit.model.dataset import BOXES, Dataset, channels_of

if TYPE_CHECKING:
    from drivekit.api.doctoring.examination import Examination
    from drivekit.audit.case import Look
    from drivekit.audit.diagnosis import Answer
    from drivekit.audit.words import Language
    from drivekit.viewer.description import CameraView, FrameView
    from drivekit.viewer.pictures.comparison import Comparison, Side

_MOST_ROWS: Final = 7
_TRIED: Final = 40  # frames among which the most telling one is looked for
_A_FRAME, _DRAWN = 2, 6
_NEAR_M, _BEST_M, _FAR_M = 5.0, 13.0, 40.0
_CAR_M: Final = (3.0, 6.5)
# Boxes that two readings place no farther apart look the same.
_SAME_M: Final = 0.05


def write_sheet(found: Examination, out: str | Path, language: Language = "en") -> Path:
    """Write a picture that shows each question under two readings, side by side.

    Parameters
    ----------
    found : Examination
    out : path
        ``.png``.
    language : {"en", "ko"}
        Of the captions; English where no font has Hangul.

    Raises
    ------
    MissingDataError
        If there is nothing to compare: no question, or no frame with an image or a cloud.
    """
    from drivekit.audit.words import SIDES
    from drivekit.io.atomic import atomic_file
    from drivekit.viewer.pictures.comparison import draw_comparisons
    from drivekit.viewer.pictures.fonts import legible
    from drivekit.viewer.pictures.painter import encode_png

    if legible(SIDES[language]["title"]) != SIDES[language]["title"]:
        language = "en"  # no font of this machine has Hangul
    rows = list(comparisons(found, language))
    if not rows:
        root = found.case.dataset.info.root
        raise MissingDataError("there are no two readings of a frame to compare", where=root)
    title = f"{Path(found.diagnosis.root).name} · {found.diagnosis.format} · "
    pixels = draw_comparisons(title + SIDES[language]["title"], rows)
    target = Path(out)
    with atomic_file(target) as draft:
        draft.write_bytes(encode_png(pixels))
    return target


def comparisons(found: Examination, language: Language = "en") -> Iterator[Comparison]:
    """Yield questions under two readings: what changes something, then boxes, then cameras."""
    from drivekit.audit.telling import news_first

    boxes_first = sorted(found.diagnosis.answers, key=lambda a: not _is_about_boxes(found, a))
    compared = (_compared(found, answer, language) for answer in news_first(boxes_first))
    yield from islice(filter(None, compared), _MOST_ROWS)


def _is_about_boxes(found: Examination, answer: Answer) -> bool:
    option = found.loader.options.get(answer.question)
    return option is not None and not option.key.startswith("calibration.")


def _compared(found: Examination, answer: Answer, language: Language) -> Comparison | None:
    from drivekit.audit.words import words_for
    from drivekit.loaders.overrides.otherwise import read_otherwise
    from drivekit.loaders.overrides.sensors import sensors_said
    from drivekit.viewer.pictures.comparison import Comparison

    pair = _readings(found, answer)
    if pair is None:
        return None
    (left, name), (right, other) = pair
    try:
        first, second = found.case.reopen(left), found.case.reopen(right)
        if answer.sensors:
            first = read_otherwise(first, sensors=sensors_said(answer.sensors))
        chosen = _choose(found, answer, first, second)
    except DrivekitError:  # what a reading does not allow cannot be drawn
        return None
    if chosen is None:
        return None
    view, against, row = chosen
    words = words_for(answer, language)
    is_edges = row is None
    return Comparison(
        words.question,
        words.hint,
        _side(answer, name, view, language),
        _side(answer, other, against, language),
        row,
        20.0 if is_edges else 9.0,
    )


def _readings(
    found: Examination, answer: Answer
) -> tuple[tuple[dict[str, Any], str], tuple[dict[str, Any], str]] | None:
    """Return options under the best answer and under another one, each with its name."""
    values = [h.value for h in answer.hypotheses]
    best = answer.verdict or next(iter(values), None)
    if answer.verdict is not None and answer.differs and answer.in_use != "auto":
        values = [answer.in_use, *values]
    other = next((value for value in values if value != best), None)
    if best is None or other is None:
        return None
    known = found.loader.options
    if answer.question not in known and not answer.sensors:
        return None
    settled = {
        a.question: a.verdict for a in found.diagnosis.answers
        if a.verdict and a.question in known and _covers(a, answer)
    }  # fmt: skip
    if answer.sensors:  # the second one is read without
        return (dict(settled), best), (dict(settled), other)
    return (
        ({**settled, answer.question: best}, best),
        ({**settled, answer.question: other}, other),
    )


def _covers(one: Answer, other: Answer) -> bool:
    """Return whether an answer holds in all scenes that another is for."""
    return not one.scenes or (bool(other.scenes) and {*other.scenes} <= {*one.scenes})


def _side(answer: Answer, value: str, view: FrameView, language: Language) -> Side:
    from drivekit.audit.telling import asked_where, percent
    from drivekit.audit.words import SIDES
    from drivekit.viewer.pictures.comparison import Side

    said = SIDES[language]
    sure = next((percent(h.confidence) for h in answer.hypotheses if h.value == value), "")
    if value == answer.verdict:
        part = f"{said['verdict']} {sure}"
    else:
        leads = answer.verdict is None and value == answer.hypotheses[0].value
        part = said["best"] if leads else said["other"]
    if value == answer.in_use:
        part = f"{part}, {said['now']}" if value == answer.verdict else said["now"]
    return Side(f"{asked_where(answer)} = {value}   ({part})", view, value == answer.verdict)


def _choose(
    found: Examination, answer: Answer, first: Dataset, second: Dataset
) -> tuple[FrameView, FrameView, int | None] | None:
    """Return the frame that tells two readings apart best, under both, and the box to look at."""
    looks = [k for k in found.case.looks if not answer.scenes or k.key.scene in answer.scenes]
    looks = looks[:: max(len(looks) // _TRIED, 1)]
    channel = answer.question.partition("/")[2] or None
    boxed = sorted(
        (one for look in looks for one in _telling(first, second, look)), key=lambda one: -one[0]
    )
    tried: list[tuple[Look, int | None]] = [(look, row) for _, look, row in boxed[:_DRAWN]]
    if not tried:
        tried = [(look, None) for look in looks[:: max(len(looks) // _DRAWN, 1)]]
    best: tuple[float, FrameView, FrameView, int | None] | None = None
    for look, row in tried:
        view, against = _view(first, look), _view(second, look)
        camera = _best_camera(view, against, row, channel)
        weight = _weight(view, against, camera, row)
        if best is None or weight > best[0]:
            best = (weight, _seen_by(view, camera), _seen_by(against, camera), row)
    return None if best is None else best[1:]


def _telling(first: Dataset, second: Dataset, look: Look) -> Iterator[tuple[float, Look, int]]:
    """Yield the boxes of a frame that two readings place most differently, with how much so."""
    from drivekit.geometry import corners

    if not len(first[look.key.scene].timeline(BOXES)):
        return
    ours, theirs = (one[look.key.scene].boxes(look.index) for one in (first, second))
    if len(ours) != len(theirs):
        return
    ways = np.linalg.norm(corners(ours)[:, :, None] - corners(theirs)[:, None], axis=3)
    # Other outlines are seen at once; the same outline with its front elsewhere is not.
    outlines, ordered = ways.min(2).mean(1), ways.diagonal(axis1=1, axis2=2).mean(1)
    apart = outlines + 0.1 * ordered
    reach, largest = np.linalg.norm(ours.center[:, :2], axis=1), ours.size.max(1)
    # A car whole in the picture tells more than a bus that fills it, or a box far away.
    score = np.minimum(apart, 4.0) / np.maximum(np.abs(reach - _BEST_M), 4.0)
    score = np.where((largest > _CAR_M[0]) & (largest < _CAR_M[1]), 3 * score, score)
    usable = (reach > _NEAR_M) & (reach < _FAR_M) & (apart > _SAME_M)
    for row in np.argsort(-np.where(usable, score, -np.inf), kind="stable")[:_A_FRAME].tolist():
        if usable[row]:
            yield float(score[row]), look, int(ours.row[row])


def _view(dataset: Dataset, look: Look) -> FrameView:
    from drivekit.viewer.describing import describe_frame

    scene = dataset[look.key.scene]
    lidars = channels_of(scene, "lidar")
    labelled = len(scene.timeline(BOXES)) > 0
    return describe_frame(scene, look.index, reference=None if labelled else lidars[0])


def _seen_by(view: FrameView, channel: str | None) -> FrameView:
    return replace(view, cameras=tuple(c for c in view.cameras if c.channel == channel))


def _best_camera(
    view: FrameView, against: FrameView, row: int | None, asked: str | None
) -> str | None:
    """Return the camera that shows most of what there is to look at, under both readings."""
    shown = {
        camera.channel: _shown(view, camera, row)
        for camera in view.cameras
        if camera.camera is not None and asked in (None, camera.channel)
    }
    for camera in against.cameras:
        if camera.channel in shown:
            shown[camera.channel] += _shown(against, camera, row)
    return max(shown, key=lambda channel: shown[channel], default=None)


def _shown(view: FrameView, camera: CameraView, row: int | None) -> float:
    """Return how many corners of the box a camera shows; without a box, how deep it looks."""
    from drivekit.geometry import corners, points_in_image

    model, pose = camera.camera, camera.camera_from_view
    if model is None or pose is None:
        return 0.0
    if row is not None:
        one = _box(view, row)
        seen = None if one is None else model.project(pose.apply(corners(one)[0]))
        return 0.0 if seen is None else float((seen.valid & model.inside(seen.pixels, 0.0)).sum())
    depths = [points_in_image(cloud, model, pose).depth for cloud in view.clouds.values()]
    depth = np.concatenate([*depths, np.zeros(0)])
    return float(np.log(np.maximum(depth, 1.0)).std() * np.sqrt(len(depth))) if len(depth) else 0.0


def _weight(view: FrameView, against: FrameView, channel: str | None, row: int | None) -> float:
    """Return how well a frame shows something: points about the box, seen by a camera."""
    seen = [
        _shown(one, camera, row)
        for one in (view, against) for camera in one.cameras if camera.channel == channel
    ]  # fmt: skip
    if row is None:
        return sum(seen)
    near = 0
    for one in filter(None, (_box(view, row), _box(against, row))):
        for cloud in view.clouds.values():
            away = cloud.xyz[:, :2] + cloud.origin[:2] - one.center[0, :2]
            near += int((np.hypot(away[:, 0], away[:, 1]) < float(one.size.max()) / 2 + 0.5).sum())
    return (1.0 + sum(seen)) * float(np.log1p(near))


def _box(view: FrameView, row: int) -> Boxes | None:
    for boxes in view.boxes:
        one = boxes.boxes[boxes.boxes.row == row]
        if len(one):
            return one
    return None
