"""The table of operations for readers: on a console, as JSON, as the page of the docs."""

from __future__ import annotations

import textwrap
from typing import Any, Final

from drivekit.api.processing.operations import OPERATIONS
from drivekit.api.processing.parameters import REQUIRED, Parameter

_WIDTH: Final = 96
_INDENTED: Final[Any] = {"initial_indent": "  ", "subsequent_indent": "  "}
_DEEPER: Final[Any] = {"initial_indent": "        ", "subsequent_indent": "        "}


def operations_json() -> dict[str, Any]:
    """Return all operations with their parameters."""
    return {
        "operations": [
            {
                "op": operation.name,
                "summary": operation.summary,
                "parameters": [
                    {
                        "name": parameter.name,
                        "is": parameter.kind.words,
                        "required": parameter.default is REQUIRED,
                        "default": None if parameter.default is REQUIRED else parameter.default,
                        "for": parameter.summary,
                    }
                    for parameter in operation.parameters
                ],
            }
            for operation in OPERATIONS.values()
        ]
    }


def operations_text() -> str:
    """Return what a console shows."""
    lines: list[str] = []
    for operation in OPERATIONS.values():
        lines += [operation.name, *textwrap.wrap(operation.summary, _WIDTH, **_INDENTED)]
        for parameter in operation.parameters:
            lines.append(f"    {parameter.name} = {parameter.kind.words} ({_default(parameter)})")
            lines += textwrap.wrap(parameter.summary, _WIDTH, **_DEEPER)
        lines.append("")
    return "\n".join(lines).replace("`", "")


def operations_markdown() -> str:
    """Return the table of the docs."""
    lines: list[str] = []
    for operation in OPERATIONS.values():
        lines += [f"### `{operation.name}`", "", f"{operation.summary}.", ""]
        if operation.parameters:
            lines += ["| parameter | is | default | for |", "|---|---|---|---|"]
            lines += [
                f"| `{p.name}` | {p.kind.words} | {_default(p)} | {p.summary} |"
                for p in operation.parameters
            ]
            lines.append("")
    return "\n".join(lines)


def _default(parameter: Parameter) -> str:
    default = parameter.default
    if default is REQUIRED:
        return "required"
    if default is None or default == ():
        return "none"
    if isinstance(default, bool):
        return str(default).lower()
    return str(default)
