"""The table of operations in the docs is the one in the code."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from drivekit.api.processing import parse_pipeline, pipeline_names
from drivekit.api.processing.listing import operations_markdown

PAGE = (Path(__file__).resolve().parents[2] / "docs/processing.md").read_text("utf-8")


def test_the_operations_are_those_of_the_code() -> None:
    assert PAGE.endswith(operations_markdown()), (
        "end docs/processing.md with what drivekit.api.processing.listing.operations_markdown gives"
    )


def test_the_pipelines_that_come_along_are_all_named() -> None:
    named = re.findall(r"^\| `([a-z-]+)` \|", PAGE.split("## Frames")[0], re.MULTILINE)
    assert tuple(named) == pipeline_names()


def test_the_pipeline_shown_is_one() -> None:
    (shown,) = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
    assert len(parse_pipeline(tomllib.loads(shown), "shown", "docs").steps) == 4
