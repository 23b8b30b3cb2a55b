"""A run as one self-contained HTML page."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from urllib.parse import quote

from drivekit.model.runs import Curve, Report, Run, Slice, Source
from drivekit.reports.curves_svg import curve_panel
from drivekit.reports.numbers import (
    Table,
    format_metric,
    metric_tables,
    slice_tables,
    slice_warnings,
)
from drivekit.reports.words import Language, Say, words

_CURVES_A_PANEL = 6
_SCENES_NAMED = 6


@dataclass(frozen=True, slots=True)
class Illustration:
    """A picture of a frame for the report.

    Parameters
    ----------
    title : str
    caption : str
        What is to be seen.
    image : bytes
        PNG or JPEG.
    commands : tuple of str
        Command lines that show it again.
    page : str
        Relative address of a page that shows it from all sides; empty if there is none.
    """

    title: str
    caption: str
    image: bytes
    commands: tuple[str, ...] = ()
    page: str = ""


def html_report(
    run: Run,
    illustrations: Sequence[Illustration] = (),
    look: Callable[[Slice], str] | None = None,
    language: Language = "en",
) -> str:
    """Return a page that opens anywhere: style, curves and pictures are inside the file.

    Parameters
    ----------
    run : Run
    illustrations : sequence of Illustration
    look : callable, optional
        Gives the command that shows the frames of a slice.
    language : {"en", "ko"}
    """
    report, say = run.report, words(language)
    body = [
        _head(run, say),
        _numbers(report),
        "".join(f'<div class="warning">{escape(text)}</div>' for text in report.warnings),
        f"<h2>{say('Results')}</h2>",
        _tables(metric_tables(report)),
        _slices(run, look, say),
        _curves(report.curves, say),
        _frames(illustrations, say),
        _counts(report, say),
        _origin(run, say),
    ]
    css = Path(__file__).with_name("page.css").read_text("utf-8")
    title = escape(f"{run.protocol.name}: {run.predictions.path}")
    return (
        f'<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>{css}</style></head>\n<body>{''.join(body)}</body></html>\n"
    )


def _head(run: Run, say: Say) -> str:
    protocol = run.protocol
    if protocol.is_exact:
        badge = f'<span class="badge exact">{say("exact")}: {escape(protocol.reference)}</span>'
    elif protocol.reference:
        badge = f'<span class="badge like">{say("deviates from the official protocol")}</span>'
    else:
        badge = f'<span class="badge like">{say("drivekit’s own protocol")}</span>'
    deviations = "".join(
        f'<div class="warning">{say("Deviation")}: {escape(text)}</div>'
        for text in protocol.deviations
    )
    sides = {
        "predictions": run.predictions.path,
        "ground truth": run.ground_truth.path,
        "split": run.ground_truth.split,
    }
    said = " · ".join(f"{say(name)}: {escape(text)}" for name, text in sides.items() if text)
    title = f"<h1>{escape(protocol.name)} {escape(protocol.version)}{badge}</h1>"
    return f"{title}<p>{said}</p>{deviations}"


def _numbers(report: Report) -> str:
    cards = []
    for name in report.headline:
        metric = report.metrics[name]
        cards.append(
            f'<div class="number"><b>{format_metric(metric)}</b>'
            f"<span>{escape(name)} · {escape(metric.unit)}</span></div>"
        )
    return f'<div class="numbers">{"".join(cards)}</div>'


def _tables(tables: Sequence[Table]) -> str:
    return f'<div class="tables">{"".join(_table(table) for table in tables)}</div>'


def _table(table: Table) -> str:
    head = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in table.header)
    rows = "".join(
        f'<tr><th scope="row">{escape(row[0])}</th>'
        + "".join(f"<td>{escape(cell)}</td>" for cell in row[1:])
        + "</tr>"
        for row in table.rows
    )
    return (
        f'<div class="scroll"><table><caption>{escape(table.title)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def _slices(run: Run, look: Callable[[Slice], str] | None, say: Say) -> str:
    if not run.slices:
        return ""
    warnings = "".join(f"<li>{escape(text)}</li>" for text in slice_warnings(run))
    if warnings:
        title = say("What misleads in slices")
        warnings = f"<details><summary>{title}</summary><ul>{warnings}</ul></details>"
    return (
        f"<h2>{say('By slices of the frames')}</h2>{_tables(slice_tables(run))}{warnings}"
        f"{_ways(run, look, say)}"
    )


def _ways(run: Run, look: Callable[[Slice], str] | None, say: Say) -> str:
    """Return which scenes each slice is of, and the command that shows them."""
    items = []
    for part in run.slices:
        scenes = dict.fromkeys(run.matches.frames[i].scene for i in part.frames)
        named = ", ".join(list(scenes)[:_SCENES_NAMED]) + (
            " …" if len(scenes) > _SCENES_NAMED else ""
        )
        command = "" if look is None else f"<code>{escape(look(part))}</code>"
        size = say("{frames:,} frames of {scenes:,} scenes").format(
            frames=len(part.frames), scenes=len(scenes)
        )
        items.append(f"<dt>{escape(part.name)}</dt><dd>{size}: {escape(named)}{command}</dd>")
    title = say("Frames of the slices")
    return f"<details><summary>{title}</summary><dl>{''.join(items)}</dl></details>"


def _curves(curves: Sequence[Curve], say: Say) -> str:
    """Group curves by all but the last part of their names; a panel a group."""
    panels: dict[str, list[tuple[str, Curve]]] = {}
    for curve in curves:
        title, _, legend = curve.name.rpartition("/")
        panels.setdefault(title or curve.name, []).append((legend or curve.name, curve))
    if not panels:
        return ""
    drawn = [
        curve_panel(title, members[start : start + _CURVES_A_PANEL])
        for title, members in panels.items()
        for start in range(0, len(members), _CURVES_A_PANEL)
    ]
    return f'<h2>{say("Curves")}</h2><div class="curves">{"".join(drawn)}</div>'


def _frames(illustrations: Sequence[Illustration], say: Say) -> str:
    if not illustrations:
        return ""
    figures = []
    for item in illustrations:
        kind = "png" if item.image.startswith(b"\x89PNG") else "jpeg"
        data = b64encode(item.image).decode("ascii")
        commands = "".join(f"<code>{escape(line)}</code>" for line in item.commands)
        picture = f'<img alt="{escape(item.title)}" src="data:image/{kind};base64,{data}">'
        link = ""
        if item.page:
            page = escape(quote(item.page))
            picture = f'<a href="{page}">{picture}</a>'
            link = f' <a href="{page}">{say("look around")}</a>'
        figures.append(
            f'<figure class="frame">{picture}<figcaption><b>{escape(item.title)}</b> '
            f"{escape(item.caption)}{link}{commands}</figcaption></figure>"
        )
    return f"<h2>{say('Frames to look at first')}</h2>{''.join(figures)}"


def _counts(report: Report, say: Say) -> str:
    header = ("", say("number"))
    tables = [Table(say("What was counted"), header, _rows(report.counts))]
    if report.ignored:
        tables.append(Table(say("What was ignored, and why"), header, _rows(report.ignored)))
    return f"<h2>{say('Counts')}</h2>{_tables(tables)}"


def _rows(counts: Mapping[str, int]) -> tuple[tuple[str, ...], ...]:
    return tuple((name, f"{count:,}") for name, count in counts.items())


def _origin(run: Run, say: Say) -> str:
    entries = {
        "ground truth": _source(run.ground_truth, say),
        "predictions": _source(run.predictions, say),
        "protocol": f"{run.protocol.name} {run.protocol.version}",
        "reference": run.protocol.reference or say("none: this is drivekit’s own protocol"),
        "time": ", ".join(f"{stage} {value:.2f} s" for stage, value in run.seconds.items()),
        "made": run.made,
    }
    items = "".join(f"<dt>{say(k)}</dt><dd>{escape(v)}</dd>" for k, v in entries.items())
    return f"<h2>{say('Where the numbers come from')}</h2><dl>{items}</dl>"


def _source(source: Source, say: Say) -> str:
    options = "".join(f", {name}={value}" for name, value in source.options.items())
    if source.overrides:
        options += f", {say('read by overrides')} {source.overrides[:16]}…"
    return f"{source.path} ({source.format}{options}), SHA-256 {source.fingerprint[:16]}…"
