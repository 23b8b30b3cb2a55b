"""Evaluate by nuscenes-devkit and print its figures under our names; the devkit's Python runs this.

The devkit wants numpy < 2, so it lives in an environment of its own, where drivekit is not: nothing
of drivekit may be imported here.

    python nuscenes_devkit.py ROOT VERSION SPLIT RESULTS > figures.json
    python nuscenes_devkit.py > version.json
"""

from __future__ import annotations

import contextlib
import json
import math
import sys
import tempfile
from importlib import import_module, metadata
from typing import Any

ERRORS = {"trans_err": "ATE", "scale_err": "ASE", "orient_err": "AOE", "vel_err": "AVE",
          "attr_err": "AAE"}  # fmt: skip


def evaluate(root: str, version: str, split: str, results: str) -> dict[str, float]:
    """Return the devkit's figures by our names."""
    dataset = import_module("nuscenes").NuScenes(version, root, verbose=False)
    rules = import_module("nuscenes.eval.common.config").config_factory("detection_cvpr_2019")
    detection_eval = import_module("nuscenes.eval.detection.evaluate").DetectionEval
    with tempfile.TemporaryDirectory() as folder:
        scored, _ = detection_eval(dataset, rules, results, split, folder, verbose=False).evaluate()
    return _figures(scored.serialize())


def _figures(summary: dict[str, Any]) -> dict[str, float]:
    figures = {"NDS": summary["nd_score"], "mAP": summary["mean_ap"]}
    for error, name in ERRORS.items():
        figures[f"m{name}"] = summary["tp_errors"][error]
    for label, mean in summary["mean_dist_aps"].items():
        figures[f"{label}/AP"] = mean
        for distance, ap in summary["label_aps"][label].items():
            figures[f"{label}/AP_{float(distance)}m"] = ap
        for error, name in ERRORS.items():
            figures[f"{label}/{name}"] = summary["label_tp_errors"][label][error]
    return figures


def main(arguments: list[str]) -> None:
    """Print figures, or without arguments the version; the devkit's own words go to stderr."""
    with contextlib.redirect_stdout(sys.stderr):
        if arguments:
            found = {
                name: float(value) if math.isfinite(value) else None
                for name, value in evaluate(*arguments).items()
            }
            answer: dict[str, Any] = found
        else:
            import_module("nuscenes.eval.detection.evaluate")
            answer = {"version": metadata.version("nuscenes-devkit")}
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1:])
