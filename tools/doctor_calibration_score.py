"""How often `drivekit doctor` is right about mountings and clocks: random synthetic sets.

    python tools/doctor_calibration_score.py --log scores.jsonl --out docs/doctor_calibration

Sets that the log holds already are not made again.

Every set is a street of its own in a reading drawn at random, written by the tests' own writer,
which shares no code with drivekit; the doctor looks at clouds and images alone.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import numpy as np

from drivekit.api.doctoring.choosing import case_of
from drivekit.audit.diagnosis import Answer
from drivekit.audit.mountings.examine import examine_calibration
from drivekit.loaders.registry import find_loader

TOOLS: Final = Path(__file__).resolve().parent
sys.path += [str(TOOLS), str(TOOLS.parent / "tests")]

from doctor_outcomes import Outcome, run, said_of, table  # noqa: E402

FAMILIES: Final = ("passenger-av", "fusion-tracking", "infra-sensor", "segmentation")
#: Families whose sensors stand still: there the clock shows by what passes.
STANDING: Final = frozenset({"infra-sensor"})
_ASKED: Final = ("extrinsic", "reference", "reference_axes", "axes", "images")
#: Scenes of a set, and frames of each: sensors that stand still wait for what passes.
_SHAPE, _SHAPE_STANDING = (2, 8), (4, 12)
_SPARSE, _LATE_S = 0.3, (0.0, 0.0, 0.1, -0.1, 0.2)
# An object that moves is seen if it returns so many points, and comes on by so many pixels a frame;
# nothing can tell a clock where fewer of them are seen in all frames together.
_POINTS, _PIXELS, _LEAST_MOVERS = 5, 1.0, 16
_LOOKED_AT_PX: Final = 200


def score(family: str, seed: int) -> Outcome:
    """Make a random set of a family and ask the doctor."""
    with tempfile.TemporaryDirectory() as folder:
        truth = make_random_set(family, seed, Path(folder))
        loader = find_loader(truth.path, f"aihub-{family}")
        case = case_of(loader, truth.path, {})
        cameras = case.dataset[case.scenes[0]].calibration().cameras
        looked_at = [name for name, camera in cameras.items() if camera.width >= _LOOKED_AT_PX]
        wanted = wanted_of(truth, loader.options, looked_at)
        began = time.process_time()
        answers = [a for a in examine_calibration(case) if isinstance(a, Answer)]
        seconds = time.process_time() - began
    whole = {a.question: a for a in answers if a.question in wanted and not a.scenes}
    opened = {q: a.open for q, a in whole.items()}
    nothing_passes = family in STANDING and movers(truth) < _LEAST_MOVERS
    excused = [
        q for q, why in opened.items() if nothing_passes and why.startswith("too little moves")
    ]
    confidence = {q: a.confidence for q, a in whole.items()}
    return Outcome(
        family, seed, wanted, said_of(answers, wanted), confidence, opened, excused, seconds
    )


def make_random_set(family: str, seed: int, folder: Path) -> Any:
    """Write a set whose images are late, early or neither; return the truth about it."""
    from aihub_sets import FAMILIES as WRITERS
    from aihub_sets import make_set
    from aihub_sets.conventions import draw

    rng = np.random.default_rng([seed, *family.encode()])
    writer = WRITERS[family]
    is_sparse = bool(rng.random() < _SPARSE)
    late_s = 0.0 if is_sparse else float(rng.choice(_LATE_S))
    said = replace(draw(writer.disputes, rng, writer.fixed), camera_offset_s=late_s)
    step_s = 1.0 if is_sparse else 0.1
    scenes, frames = _SHAPE_STANDING if family in STANDING else _SHAPE
    return make_set(
        family, folder, seed, conventions=said, scenes=scenes, frames=frames, step_s=step_s
    )


def wanted_of(truth: Any, options: Mapping[str, Any], cameras: Sequence[str]) -> dict[str, str]:
    """Return the right answers of a set, by question."""
    from aihub_sets import answers

    by_key = {option.key: name for name, option in options.items()}
    told = {by_key[key]: str(value) for key, value in answers.answers(truth).items()}
    late = round(truth.conventions.camera_offset_s / truth.step_s)
    if "reference" in options:
        told["reference"] = "lidar"  # the writer's only way
    return (
        {name: told[name] for name in _ASKED if name in told}
        | {f"mounting/{name}": "as-given" for name in cameras}
        | {f"clock/{name}": f"{late:+d}" if late else "0" for name in cameras}
    )


def movers(truth: Any) -> int:
    """Return how many moving objects sensors that stand still see, counted in each frame."""
    return sum(
        _has_moved(camera, frame, later, i)
        for scene in truth.scenes
        for camera in scene.cameras.values()
        for frame, later in zip(scene.frames, scene.frames[1:], strict=False)
        for i in range(len(frame.real))
    )


def _has_moved(camera: Any, frame: Any, later: Any, i: int) -> bool:
    """Tell whether both sensors see an object that is elsewhere a frame later."""
    if frame.real.track[i] not in later.real.track:
        return False
    j = later.real.track.index(frame.real.track[i])
    turn, place = camera.camera_from_lidar[:3, :3], camera.camera_from_lidar[:3, 3]
    now, then = (turn @ center + place for center in (frame.real.center[i], later.real.center[j]))
    if min(now[2], then[2]) < 1.0:
        return False
    u, v = (camera.K @ (point / point[2]) for point in (now, then))
    is_in_view = bool((u[:2] >= 0).all() and u[0] < camera.width and u[1] < camera.height)
    local = (frame.points - frame.real.center[i]) @ frame.real.rotation[i]
    points = np.count_nonzero((np.abs(local) < frame.real.size[i] / 2 + 0.1).all(axis=1))
    return is_in_view and bool(np.hypot(*(u - v)[:2]) >= _PIXELS) and points >= _POINTS


def page(outcomes: Sequence[Outcome]) -> str:
    """Return the figures in Markdown."""
    rows = table(outcomes, lambda question: question.partition("/")[0])
    return _PAGE.format(
        rows=rows, sparse=round(100 * _SPARSE), points=_POINTS, least=_LEAST_MOVERS
    )  # fmt: skip


_PAGE: Final = """# How often the doctor is right about mountings and clocks

Made by `tools/doctor_calibration_score.py`. Each set is a street of its own, in a reading drawn \
at random, by a writer that shares no code with drivekit (`tests/aihub_sets`): two scenes of 8 \
frames, or four of 12 where sensors stand still, in {sparse} % of the sets a second apart and else \
a tenth of a second, with noise in the sweeps and images of about 570 pixels. Of those with ten \
frames a second, three in five have a camera whose clock is off: its images are one frame early, \
or one or two late. No label is looked at. A set is *right* if every question is answered rightly, \
*wrong* if any answer is wrong or anything is called wrong that is not, else *silent*.

One answer counts as right without a verdict: *clock* of a sensor that stands still, if the doctor \
says that too little moves and the writer knows that it is so: that fewer than {least} objects, \
counted anew in each frame, are shown by the camera, have {points} points of the LiDAR \
and come on by a pixel until the next frame.

| family | questions | sets | right | wrong | silent | of the right: so left open | seconds a set |
|---|---|---|---|---|---|---|---|
{rows}

Seconds are of one core, the median. Every set and what was said of it is in \
[doctor_calibration.json](doctor_calibration.json). More are made with \
`python tools/doctor_calibration_score.py --first N --sets 100`.
"""


if __name__ == "__main__":
    raise SystemExit(run(__doc__, FAMILIES, score, page))
