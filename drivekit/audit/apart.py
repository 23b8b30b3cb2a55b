"""Answers where parts of a dataset differ: each with the scenes that it holds for."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Final

from drivekit.audit.diagnosis import Answer

_REST: Final = "scenes of this dataset differ, and these hold too little to tell"
_UNFIT: Final = "what holds for the other scenes does not fit these, and nothing else does well"


def told_apart(
    whole: Answer,
    parts: Mapping[str, Answer],
    scenes: Sequence[str],
    doubted: Collection[str] = (),
) -> list[Answer]:
    """Return the answers to a question, one where all scenes that tell agree.

    Parameters
    ----------
    whole : Answer
        What all scenes together say.
    parts : mapping of str to Answer
        By scene, what is beyond doubt for it. Scenes of one part share an answer.
    scenes : sequence of str
        All that were looked at, in order.
    doubted : collection of str
        Scenes that the answer of all does not fit, though nothing else is beyond doubt of them.
    """
    groups: dict[tuple[str | None, str], list[str]] = {}
    for scene in scenes:
        if scene in parts and is_told(parts[scene]):
            groups.setdefault(_said(parts[scene]), []).append(scene)
    if not groups:
        return _but_for(whole, scenes, doubted)
    if len(groups) == 1:
        ((value, told),) = groups.items()
        if _said(whole) == value or (whole.is_wrong and parts[told[0]].is_wrong):
            return _but_for(whole, scenes, doubted)
        if len(told) == len(scenes):
            return [replace(parts[told[0]], in_use=whole.in_use)]
        if not is_told(whole):
            return [whole]
    answers = [_of_scenes(whole, parts, told) for told in groups.values()]
    known = {scene for told in groups.values() for scene in told}
    rest = tuple(scene for scene in scenes if scene not in known)
    return [*answers, *([_open(whole, rest, _REST)] if rest else [])]


def is_told(answer: Answer) -> bool:
    """Tell whether an answer says anything."""
    return answer.verdict is not None or answer.is_wrong


def _but_for(whole: Answer, scenes: Sequence[str], doubted: Collection[str]) -> list[Answer]:
    """Return the answer of all for those that it fits."""
    fitting = tuple(scene for scene in scenes if scene not in doubted)
    if whole.verdict is None or len(fitting) == len(scenes):
        return [whole]
    rest = tuple(scene for scene in scenes if scene in doubted)
    return [replace(whole, scenes=fitting), _open(whole, rest, _UNFIT)]


def _open(whole: Answer, scenes: tuple[str, ...], why: str) -> Answer:
    return replace(
        whole, verdict=None, hypotheses=(), scenes=scenes, open=why, sensors={}, is_wrong=False
    )


def _said(answer: Answer) -> tuple[str | None, str]:
    return answer.verdict, answer.open if answer.is_wrong else ""


def _of_scenes(whole: Answer, parts: Mapping[str, Answer], told: Sequence[str]) -> Answer:
    """Return the answer for some scenes, as sure as of the least sure of them."""
    least = min((parts[scene] for scene in told), key=lambda answer: answer.confidence)
    return replace(least, in_use=whole.in_use, scenes=tuple(told))
