"""``eval/kitti-object``: the whole command on generated labels and results, beside plain Python."""

from __future__ import annotations

import json
import sys
from functools import partial
from pathlib import Path
from typing import Any, Final, NamedTuple

from drivekit import resources
from drivekit.bench import kitti_inputs
from drivekit.bench.cases import Absent, Case, Op, Setup, Variant, of_command
from drivekit.bench.figures import Figures, difference
from drivekit.bench.processes import Command, measure

_PROTOCOL: Final = "kitti-object"
_MEASURE: Final = {"bbox": "2d"}  # where our name is not the golden's
# The devkit prints six decimals; the golden's averages, in percent, are rounded to four.
_CURVE_TOLERANCE, _AVERAGE_TOLERANCE = 1e-6, 1e-4
_SAME = 1e-6
_ON_PYPI: Final = Absent(
    "an evaluator from PyPI",
    "none is known that runs on a CPU: KITTI's own has to be compiled, ports of it need CUDA",
)


class _Scores(NamedTuple):
    """Averages and the points of all curves, by name."""

    averages: Figures
    curves: Figures


def _make(size: str, setup: Setup) -> Case:
    golden = json.loads(resources.path(f"configs/bench/{_PROTOCOL}-{size}.json").read_text("utf-8"))
    digest = kitti_inputs.write(setup.folder, kitti_inputs.Options(**golden["params"]))
    labels, results = setup.folder / "label_2", setup.folder / "results"
    command = (sys.executable, "-m", "drivekit", "eval", _PROTOCOL, "--gt", labels,
               "--pred", results, "--workers", "1", "--quiet", "--json")  # fmt: skip
    plain = (sys.executable, "-m", "drivekit.bench.plain_kitti", labels, results)
    peers = of_command("plain Python", plain, _plain_scores), _ON_PYPI
    return Case(
        ours=Variant(
            "drivekit",
            answer=lambda: _scores(command, setup.folder / "run"),
            run=lambda: measure(command).cost,
        ),
        peers=peers if setup.with_peers else (),
        wrong=partial(_wrong, golden, digest),
        differs=_differs,
        clock="cpu",
    )


def _scores(command: Command, run: Path) -> _Scores:
    """Evaluate once, keeping the run, which holds the curves too."""
    measure([*command, "--out", run])
    document = json.loads((run / "run.json").read_text("utf-8"))
    curves = {curve["name"]: curve["y"] for curve in document["curves"]}
    return _Scores(document["metrics"], _points(curves))


def _plain_scores(printed: str) -> _Scores:
    answer = json.loads(printed)
    return _Scores(answer["averages"], _points(answer["curves"]))


def _points(curves: dict[str, list[float]]) -> Figures:
    return {f"{name}[{i}]": y for name, ys in curves.items() for i, y in enumerate(ys)}


def _wrong(golden: dict[str, Any], digest: str, answer: _Scores) -> str | None:
    if digest != golden["inputs"]["sha256"]:
        return "the inputs are not those that the stored figures are of"
    curves, averages = {}, {}
    for name, by_difficulty in golden["curves"].items():
        for difficulty, ys in by_difficulty.items():
            curves[f"{_our_name(name)}/{difficulty}"] = ys
    for name, by_difficulty in golden["ap"].items():
        for difficulty, by_kind in by_difficulty.items():
            for kind, value in by_kind.items():
                averages[f"{_our_name(name)}/{kind}/{difficulty}"] = value
    return difference(answer.curves, _points(curves), _CURVE_TOLERANCE) or difference(
        answer.averages, averages, _AVERAGE_TOLERANCE
    )


def _our_name(name: str) -> str:
    scored, measured = name.split("/")
    return f"{scored.capitalize()}/{_MEASURE.get(measured, measured)}"


def _differs(ours: _Scores, theirs: _Scores) -> str | None:
    return difference(ours.curves, theirs.curves, _SAME) or difference(
        ours.averages, theirs.averages, _SAME
    )


OP: Final = Op("eval/kitti-object", ("val", "small"), _make)
