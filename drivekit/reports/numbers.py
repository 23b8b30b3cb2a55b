"""Numbers as text: how many digits each unit deserves, and metrics arranged as tables."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

from drivekit.model.runs import Metric, Report, Run, Slice

# unit: (digits, suffix)
_STYLE: Mapping[str, tuple[int, str]] = {
    "percent": (2, ""),
    "fraction": (4, ""),
    "m": (3, ""),
    "m/s": (3, ""),
    "rad": (3, ""),
    "count": (0, ""),
}
_NOT_DEFINED = "-"
_COUNTS = ("frames", "ground_truth", "predictions")
_UNKNOWN = "not said"


class Table(NamedTuple):
    """Metrics of one kind: classes down, variants across."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def format_metric(metric: Metric | None) -> str:
    """Return a metric's value as text; a dash where it is not defined."""
    if metric is None or math.isnan(metric.value):
        return _NOT_DEFINED
    digits, suffix = _STYLE.get(metric.unit, (4, ""))
    return f"{metric.value:.{digits}f}{suffix}"


def headline(report: Report) -> str:
    """Return the main numbers on one line."""
    return "  ".join(
        f"{name} {format_metric(report.metrics.get(name))}" for name in report.headline
    )


def metric_tables(report: Report) -> list[Table]:
    """Arrange metrics by the parts of their names: table / class / column.

    ``NDS`` stands in the table of totals, ``car/AP`` in the table of classes, and
    ``Car/3d/R40/easy`` in a table ``3d`` with a row ``Car`` and a column ``R40/easy``.
    """
    grids: dict[str, dict[str, dict[str, Metric]]] = {}
    for name, metric in report.metrics.items():
        parts = name.split("/")
        if len(parts) == 1:
            title, row, column = "total", "all", name
        elif len(parts) == 2:
            title, (row, column) = "by class", parts
        else:
            row, title, column = parts[0], parts[1], "/".join(parts[2:])
        grids.setdefault(title, {}).setdefault(row, {})[column] = metric
    return [_table(title, grid) for title, grid in grids.items()]


def _table(title: str, grid: Mapping[str, Mapping[str, Metric]]) -> Table:
    columns = list(dict.fromkeys(column for row in grid.values() for column in row))
    kinds = list(dict.fromkeys(column.split("/")[0] for column in columns))
    columns.sort(key=lambda column: kinds.index(column.split("/")[0]))
    units = {m.unit for row in grid.values() for m in row.values()}
    unit = f" [{units.pop()}]" if len(units) == 1 else ""
    rows = tuple(
        (name, *(format_metric(row.get(column)) for column in columns))
        for name, row in grid.items()
    )
    return Table(f"{title}{unit}", ("", *columns), rows)


def slice_tables(run: Run, *, every: bool = True) -> list[Table]:
    """Arrange a run by slices: one table a tag, numbers down, values of the tag across.

    Parameters
    ----------
    run : Run
    every : bool
        All metrics and counts; else those of the headline, and how much is behind them.
    """
    whole = run.report
    counts = tuple(whole.counts) if every else _COUNTS
    metrics = tuple(whole.metrics) if every else whole.headline
    by_tag: dict[str, list[Slice]] = {}
    for part in run.slices:
        by_tag.setdefault(part.tag, []).append(part)
    tables = []
    for tag, parts in by_tag.items():
        reports = [whole, *(part.report for part in parts)]
        rows = [(name, *(f"{r.counts.get(name, 0):,}" for r in reports)) for name in counts]
        rows += [
            (f"{name} [{whole.metrics[name].unit}]",
             *(format_metric(r.metrics.get(name)) for r in reports))
            for name in metrics
        ]  # fmt: skip
        header = ("", "all", *(part.value or _UNKNOWN for part in parts))
        tables.append(Table(f"by {tag}", header, tuple(rows)))
    return tables


def slice_warnings(run: Run) -> list[str]:
    """Return what misleads in slices and not in the whole, each with the slice's name."""
    known = set(run.report.warnings)
    return [
        f"{part.name}: {text}"
        for part in run.slices
        for text in part.report.warnings
        if text not in known
    ]
