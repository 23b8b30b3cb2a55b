"""Where the axes of a cloud point: vehicles drive ahead, and stand on what is below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.audit.apart import told_apart
from drivekit.audit.case import Case, read_as
from drivekit.audit.diagnosis import Answer, Evidence, Hypothesis
from drivekit.audit.mountings.mounts import TURNS
from drivekit.errors import DrivekitError
from drivekit.model.dataset import Scene, channels_of
from drivekit.model.frames import EGO, Frame
from drivekit.model.rotations import matrix_from_quat

Float = NDArray[np.float64]

OPTION: Final = "axes"
_TEXT: Final = "Where do the axes x, y, z of the cloud point?"
_LACKING: Final = "ego poses of a driving vehicle, and how its LiDAR is mounted, would tell"
# Mountings are straight up to the first, and no two readings are nearer than the second.
_STRAIGHT, _APART = 20.0, 60.0
_DRIVEN_M: Final = 1.5
_SURE: Final = 0.999
# So many scenes are looked at; if they differ, so many of which vehicles drove as far. What looks
# like another one's reverse may be driven in reverse, but not for long.
_SCENES: Final = 6
_MOST: Final = 64
_ALONE_M, _AHEAD_M = 5.0, 30.0


def examine_axes(case: Case) -> tuple[Answer, ...]:
    """Return where the cloud's axes point; nothing for data that do not leave it open.

    Where scenes differ beyond doubt, answers are for some of them.
    """
    if OPTION not in case.options or OPTION not in case.choices:
        return ()
    whole = _answer(case, _spread(case.scenes, _SCENES))
    if whole.verdict is not None or not whole.hypotheses:
        return (whole,)
    picked = _spread(case.scenes, _MOST)
    alone = {s: _answer(case, (s,)) for s in picked if _driven_m(case, s) > _ALONE_M}
    verdicts = {a.verdict for a in alone.values() if a.verdict}
    if any(_are_opposite(a, b) for a in verdicts for b in verdicts):
        alone = {s: a for s, a in alone.items() if _driven_m(case, s) > _AHEAD_M}
    return tuple(told_apart(whole, alone, case.scenes))


def _spread(scenes: tuple[str, ...], most: int) -> tuple[str, ...]:
    count = min(len(scenes), most)
    return tuple(scenes[(2 * k + 1) * len(scenes) // (2 * count)] for k in range(count))


def _are_opposite(a: str, b: str) -> bool:
    """Tell whether two readings of axes have the same way up, and ahead and back exchanged."""
    return set(TURNS) >= {a, b} and np.allclose(TURNS[a] @ TURNS[b].T, np.diag([-1, -1, 1]))


def _answer(case: Case, scenes: Sequence[str]) -> Answer:
    """Return what some scenes say together."""
    ways = {scene: way for scene in scenes if (way := _way_driven(case.dataset[scene])) is not None}
    off = {axes: _off(read_as(case, OPTION, axes), ways) for axes in case.choices[OPTION]}
    ranked = sorted((axes for axes in off if off[axes].size), key=lambda axes: off[axes].max())
    in_use = case.declared.get(OPTION, case.options[OPTION])
    if len(ranked) < 2:
        return Answer(OPTION, _TEXT, in_use, None, open=_LACKING)
    best, second = ranked[:2]
    is_sure = bool(off[best].max() < _STRAIGHT and off[second].max() > _APART)
    told = tuple(
        Hypothesis(axes, _chance(axes == best, is_sure, len(ranked)), (_said(off[axes]),))
        for axes in ranked
    )
    why = "" if is_sure else "the way driven, and what is up, are along none of the axes"
    return Answer(OPTION, _TEXT, in_use, best if is_sure else None, told, open=why)


def _off(case: Case, ways: Mapping[str, Float]) -> Float:
    """Return how far [degrees] the way driven, or what is up, is off, by scene."""
    off = []
    for name, way in ways.items():
        scene = case.dataset[name]
        try:
            lidar = channels_of(scene, "lidar")[0]
            turn = scene.calibration().between(Frame(lidar), EGO).rotation
        except DrivekitError:
            continue
        off.append(min((turn @ way)[0], turn[2, 2]))
    return np.asarray(np.degrees(np.arccos(np.clip(off, -1.0, 1.0))), np.float64)


def _driven_m(case: Case, scene: str) -> float:
    driven = _driven(case.dataset[scene])
    return 0.0 if driven is None else float(np.linalg.norm(driven))


def _way_driven(scene: Scene) -> Float | None:
    """Return the direction (3,) in the vehicle's own axes that it drove in, if it drove at all."""
    driven = _driven(scene)
    length = 0.0 if driven is None else float(np.linalg.norm(driven))
    return None if driven is None or length <= _DRIVEN_M else driven / length


def _driven(scene: Scene) -> Float | None:
    """Return all steps (3,) [m] together, in the vehicle's own axes; None without poses."""
    try:
        ego = scene.ego()
    except DrivekitError:
        return None
    if not channels_of(scene, "lidar"):
        return None
    steps = np.diff(ego.position, axis=0)
    own = np.einsum("nji,nj->ni", matrix_from_quat(ego.quat[:-1]), steps)
    return np.asarray(own.sum(0), np.float64)


def _chance(is_best: bool, is_sure: bool, n: int) -> float:
    if not is_sure:
        return 1.0 / n
    return _SURE if is_best else (1.0 - _SURE) / (n - 1)


def _said(off: Float) -> Evidence:
    text = f"so read, vehicles drive, or stand, up to {off.max():.0f}° off ({len(off)} scenes)"
    return Evidence("way-driven", text, -float(off.max()), len(off))
