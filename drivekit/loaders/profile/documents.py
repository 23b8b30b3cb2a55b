"""Files there is one of a sequence, or of a sensor: what their endings say they are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from drivekit.errors import DataError
from drivekit.io.json_text import parse_json
from drivekit.io.opencv_yaml import parse_opencv_yaml
from drivekit.io.text import read_numbers


def parse_document(data: bytes, where: str) -> Any:
    """Return a file parsed: JSON and OpenCV's YAML as they are, numbers in text as rows.

    Raises
    ------
    DataError
        If it is empty, or not of the form that its ending says.
    """
    ending = where.rpartition(".")[2].casefold()
    return _FORMS.get(ending, _rows)(data, where)


def _rows(data: bytes, where: str) -> list[list[float]]:
    rows: list[list[float]] = read_numbers(data, where).tolist()
    if not rows:
        raise DataError("the file is empty", where=where, fix="copy or download it again")
    return rows


_FORMS: Final[Mapping[str, Callable[[bytes, str], Any]]] = {
    "json": parse_json,
    "yml": parse_opencv_yaml,
    "yaml": parse_opencv_yaml,
}
