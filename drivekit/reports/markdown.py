"""A run as Markdown, for a pull request or a lab notebook."""

from __future__ import annotations

from drivekit.model.runs import Run
from drivekit.reports.numbers import Table, headline, metric_tables, slice_tables, slice_warnings


def markdown_report(run: Run) -> str:
    """Return the numbers of a run as Markdown tables."""
    report, protocol = run.report, run.protocol
    standing = f"exact: {protocol.reference}" if protocol.is_exact else "not an official number"
    lines = [
        f"## {protocol.name} {protocol.version} ({standing})",
        "",
        f"{run.predictions.path} on {run.ground_truth.path}",
        "",
        f"**{headline(report)}**",
        "",
    ]
    lines += [f"> Deviation: {text}\n" for text in protocol.deviations]
    lines += [f"> {text}\n" for text in report.warnings]
    for table in (*metric_tables(report), *slice_tables(run)):
        lines += [_markdown_table(table), ""]
    lines += [f"> {text}\n" for text in slice_warnings(run)]
    return "\n".join(lines)


def _markdown_table(table: Table) -> str:
    rule = "|---|" + "---:|" * (len(table.header) - 1)
    body = "\n".join("| " + " | ".join(map(_cell, row)) + " |" for row in table.rows)
    header = " | ".join(map(_cell, table.header))
    return f"**{table.title}**\n\n| {header} |\n{rule}\n{body}"


def _cell(text: str) -> str:
    """Return a text as a cell, which a bar or a line break in a tag's value would end."""
    return " ".join(text.split()).replace("|", "\\|")
