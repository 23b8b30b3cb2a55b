"""A run as the one JSON object that `drivekit eval --json` prints."""

from __future__ import annotations

import math
from typing import Any

from drivekit.model.runs import Run, Slice


def run_json(run: Run) -> dict[str, Any]:
    """Return ``protocol``, ``metrics``, ``units``, ``counts`` and ``seconds`` of a run.

    A run that was evaluated by slices also has ``slices``. A metric that is not defined for this
    data is ``None``.
    """
    protocol, report = run.protocol, run.report
    summary: dict[str, Any] = {
        "protocol": {
            "name": protocol.name,
            "version": protocol.version,
            "reference": protocol.reference,
            "deviations": list(protocol.deviations),
        },
        "metrics": {name: number_or_none(m.value) for name, m in report.metrics.items()},
        "units": {name: metric.unit for name, metric in report.metrics.items()},
        "counts": {name: int(count) for name, count in report.counts.items()},
        "seconds": {stage: float(seconds) for stage, seconds in run.seconds.items()},
    }
    if run.slices:
        summary["slices"] = [slice_json(part) for part in run.slices]
    return summary


def slice_json(part: Slice) -> dict[str, Any]:
    """Return a slice; its metrics have the units of the run's."""
    report = part.report
    return {
        "tag": part.tag,
        "value": part.value,
        "metrics": {name: number_or_none(m.value) for name, m in report.metrics.items()},
        "counts": {name: int(count) for name, count in report.counts.items()},
        "ignored": {name: int(count) for name, count in report.ignored.items()},
        "warnings": list(report.warnings),
    }


def number_or_none(value: float) -> float | None:
    """Return a number as JSON can hold it: ``None`` for NaN and infinities."""
    return float(value) if math.isfinite(value) else None
