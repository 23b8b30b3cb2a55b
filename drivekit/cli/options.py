"""Options that several verbs share."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Literal

from drivekit.errors import UsageError

_SAMPLE = "sample:"


def add_output_options(parser: argparse.ArgumentParser) -> None:
    """Add --json and --quiet."""
    group = parser.add_argument_group("output")
    group.add_argument(
        "--json", action="store_true", help="print exactly one JSON object on stdout"
    )
    group.add_argument("--quiet", action="store_true", help="no progress and no remarks on stderr")


def add_dataset_options(parser: argparse.ArgumentParser) -> None:
    """Add what is needed to open a dataset that cannot be recognised by itself."""
    group = parser.add_argument_group("reading")
    group.add_argument(
        "--format", metavar="NAME", help="format of the data, if it is not found out"
    )
    group.add_argument(
        "--option",
        metavar="KEY=VALUE",
        action="append",
        default=[],
        help="an option of the loader, such as version=v1.0-mini; may be repeated",
    )
    add_override_switch(group)


def add_override_switch(group: argparse._ActionsContainer) -> None:
    """Add --no-overrides, which is an --option of its own."""
    group.add_argument(
        "--no-overrides",
        action="append_const",
        dest="option",
        const="overrides=no",
        help="read the data as if drivekit doctor had never examined them",
    )


def add_prediction_options(parser: argparse._ActionsContainer) -> None:
    """Add what is needed to read predictions that do not say all of it themselves."""
    parser.add_argument("--pred-format", metavar="NAME", help="form of the predictions")
    parser.add_argument(
        "--pred-option",
        metavar="KEY=VALUE",
        action="append",
        default=[],
        help="an option of their reader, such as frames=TREE/frames.csv; may be repeated",
    )


def key_values(pairs: list[str]) -> dict[str, str]:
    """Return ``["a=b"]`` as ``{"a": "b"}``."""
    values: dict[str, str] = {}
    for pair in pairs:
        key, _, value = (part.strip() for part in pair.partition("="))
        if not key or "=" not in pair:
            raise UsageError(
                f"expected KEY=VALUE, got '{pair}'",
                fix="write the name, an equals sign and the value",
            )
        if values.setdefault(key, value) != value:
            raise UsageError(
                f"'{key}' is given twice, as '{values[key]}' and as '{value}'", fix="give it once"
            )
    return values


def loader_options(pairs: list[str]) -> dict[str, str]:
    """Return ``["size-order=whl"]`` as keyword arguments of a loader."""
    options = {key.replace("-", "_"): value for key, value in key_values(pairs).items()}
    if "format" in options:
        raise UsageError("the format is no option of a loader", fix="use --format or --gt-format")
    return options


def data_path(text: str) -> Path:
    """Return a path; ``sample:NAME`` is a part of the sample data that comes with drivekit."""
    if not text.startswith(_SAMPLE):
        return plain_path(text)
    from drivekit import resources

    name = text.removeprefix(_SAMPLE).strip("/")
    try:
        return resources.path(f"sample_data/{name}")
    except UsageError:
        have = sorted(p.name for p in resources.path("sample_data").iterdir() if p.is_dir())
        raise UsageError(
            f"there is no sample '{name}'", fix=f"choose of {', '.join(_SAMPLE + n for n in have)}"
        ) from None


def plain_path(text: str) -> Path:
    """Return a path, with ``~`` as shells have it; an empty one is a variable that was not set."""
    if not text.strip():
        raise UsageError("expected the path of a file or folder, got an empty text", fix="name one")
    try:
        return Path(text).expanduser()
    except RuntimeError:
        raise UsageError(
            "there is no such user, or no home folder", where=text, fix="write the path without ~"
        ) from None


def comma_list(text: str | None) -> tuple[str, ...] | None:
    """Return ``"a,b"`` as ``("a", "b")``."""
    if text is None:
        return None
    parts = tuple(part.strip() for part in text.split(",") if part.strip())
    if not parts:
        raise UsageError(
            f"expected a list such as a,b; got '{text}'",
            fix="separate names by commas, without gaps",
        )
    return parts


def system_language() -> Literal["en", "ko"]:
    """Return ``"ko"`` where this system speaks Korean, else ``"en"``."""
    names = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return "ko" if next(filter(None, names), "").lower().startswith("ko") else "en"
