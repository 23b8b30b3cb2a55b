"""``README.md`` and ``drivekit.json`` of a tree: what it is, what was taken for granted."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from drivekit import __version__
from drivekit.api.converting.place import README, SUMMARY
from drivekit.api.converting.results import Converted
from drivekit.io.atomic import atomic_file

_AIHUB = "aihub-"
_AIHUB_LICENCE = (
    "AI Hub data may not be passed on, and neither may this tree: whoever wants it downloads the "
    "source from https://aihub.or.kr and converts it. AI Hub 데이터는 제3자에게 제공할 수 없습니다."
)
_OTHER_LICENCE = "The terms of the source dataset hold for this tree too."


def write_documents(converted: Converted) -> None:
    """Write both documents, each whole or not at all; equal trees have equal ones."""
    summary = json.dumps(converted.as_json(), ensure_ascii=False, indent=2) + "\n"
    readme = "\n".join(readme_lines(converted)) + "\n"
    for name, text in ((SUMMARY, summary), (README, readme)):
        with atomic_file(converted.out / name) as draft:
            draft.write_bytes(text.encode())


def readme_lines(converted: Converted) -> Iterator[str]:
    """Yield the lines of ``README.md``."""
    plan, counts = converted.plan, converted.counts
    yield f"# {plan.target} tree of {plan.source.format}"
    yield ""
    yield (
        f"Made by drivekit {__version__} from {counts['frames']:,} labelled frames of "
        f"`{plan.source.path}`; {counts['written']:,} are here, with {counts['boxes']:,} boxes. "
        "`frames.csv` says which frame of which scene each is, `drivekit.json` holds all of this "
        "for programs."
    )
    yield from _section("Licence", [_licence(plan.source.format)])
    yield from _section("Splits", [converted.split, *_splits(converted)])
    yield from _section("Classes", _classes(converted))
    yield from _section("Taken for granted", [*plan.source.assumptions, *_overridden(converted)])
    options = {**plan.source.options, **plan.options}
    yield from _section("Options", [f"{name} = {value}" for name, value in options.items()])
    scale = f"intensities were divided by {plan.intensity_scale:g}, which makes them 0 to 1"
    yield from _section("Points", [scale])
    yield from _section("What this layout cannot hold", [f.text for f in converted.losses])
    yield from _section("What is left out", [f.text for f in converted.findings])
    yield from _section("Read back and compared with the source", _compared(converted))


def _licence(format: str) -> str:
    return _AIHUB_LICENCE if format.startswith(_AIHUB) else _OTHER_LICENCE


def _section(title: str, items: Iterable[str]) -> Iterator[str]:
    lines = [f"- {item}" for item in items]
    if lines:
        yield from ("", f"## {title}", "", *lines)


def _overridden(converted: Converted) -> Iterator[str]:
    override = converted.plan.source.override
    if override is not None:
        yield from (f"{k} = {v}, as {override.path} says" for k, v in override.options.items())


def _splits(converted: Converted) -> Iterator[str]:
    scenes = converted.as_json()["splits"]["scenes"]
    for split, n in converted.frames_of.items():
        yield f"{split}: {n:,} frames of {scenes[split]:,} scenes"


def _classes(converted: Converted) -> Iterator[str]:
    classes = converted.plan.classes
    for name, n in sorted(classes.counts.items(), key=lambda item: -item[1]):
        target = classes.table.get(name)
        yield f"{name} → {target or 'left out'}: {n:,} objects"


def _compared(converted: Converted) -> Iterator[str]:
    verified = converted.verified
    yield f"{verified.boxes:,} boxes of {verified.frames:,} frames"
    for name, difference in verified.differences.items():
        yield (
            f"{name}: at most {difference.value:.2g} {difference.unit} "
            f"(rounding allows {difference.tolerance:.2g})"
        )
