from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from drivekit.io.json_lines import LineWriter, json_line, parsed_line


def test_lines_of_many_threads_stay_whole_and_earlier_ones_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "log.jsonl"
    path.write_text(json_line({"한글": 1}), "utf-8")
    with LineWriter(path) as log, ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda i: log.add({"i": i, "text": "x" * 5000}), range(200)))
    first, *rest = path.read_bytes().splitlines(keepends=True)
    assert parsed_line(first) == {"한글": 1}
    assert sorted(parsed_line(line)["i"] for line in rest) == list(range(200))  # type: ignore[index]


@pytest.mark.parametrize("line", [b'{"a": 1}', b'{"a": \n', b"[1]\n", b"\xff\n", b"\n", b""])
def test_a_line_that_is_cut_off_or_no_object_holds_nothing(line: bytes) -> None:
    assert parsed_line(line) is None
