"""What a user waits for before anything happens: start-up from a warm cache of kernels."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Final

from drivekit import api, resources
from drivekit.bench.cases import Case, Op, Setup, Variant, of_command
from drivekit.bench.figures import difference
from drivekit.bench.processes import Command

_FIRST_KERNEL: Final = """\
from drivekit.kernels.box_overlap import iou_matrix
box = [[10.0, 2.0, 0.0, 4.0, 2.0, 1.5, 0.3]]
print(iou_matrix(box, box, "3d")[0, 0])
"""


_NUMBA: Final = of_command("import numba", (sys.executable, "-c", "import numba"), str)


def _process(
    arguments: Command, wrong: Callable[[str], str | None], beyond: Variant | None = None
) -> Case:
    """Return the case of a Python process by itself; its answer is what it prints."""
    ours = of_command("drivekit", (sys.executable, *arguments), str)
    return Case(ours, wrong=wrong, clock="cpu", beyond=beyond)


def _help(size: str, setup: Setup) -> Case:
    def wrong(out: str) -> str | None:
        return None if "usage: drivekit" in out else "no help was printed"

    return _process(("-m", "drivekit", "--help"), wrong)


def _import(size: str, setup: Setup) -> Case:
    return _process(("-c", "import drivekit"), lambda out: f"it prints {out}" if out else None)


def _first_kernel(size: str, setup: Setup) -> Case:
    def wrong(out: str) -> str | None:
        is_one = abs(float(out) - 1) < 1e-9
        return None if is_one else f"the overlap of a box with itself is {out.strip()}"

    return _process(("-c", _FIRST_KERNEL), wrong, _NUMBA)


def _sample(size: str, setup: Setup) -> Case:
    gt = resources.path("sample_data/aihub")
    pred = resources.path("sample_data/predictions/aihub_model_a.csv")
    protocol = "aihub-detection-like"

    def wrong(out: str) -> str | None:
        expected = api.run_summary(api.evaluate(protocol, gt, pred))["metrics"]
        return difference(json.loads(out)["metrics"], expected, 0.0)

    arguments = ("-m", "drivekit", "eval", protocol, "--gt", gt, "--pred", pred,
                 "--workers", "1", "--quiet", "--json")  # fmt: skip
    return _process(arguments, wrong, _NUMBA)


OPS: Final = (
    Op("start/help", ("warm",), _help),
    Op("start/import", ("warm",), _import),
    Op("start/first-kernel", ("warm",), _first_kernel),
    Op("eval/aihub-detection-like", ("sample",), _sample),
)
