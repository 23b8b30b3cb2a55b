from __future__ import annotations

import json
import math
import re
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.errors import DataError
from drivekit.io.json_text import parse_json, parse_json_as


class Box(msgspec.Struct):
    score: float
    name: str = ""
    velocity: tuple[float, float] = (0.0, 0.0)


class Results(msgspec.Struct):
    results: dict[str, list[Box]]


values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63) | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@settings(deadline=None, max_examples=100)
@given(values, st.booleans(), st.sampled_from(["utf-8", "utf-8-sig"]))
def test_what_python_writes_comes_back(value: Any, ascii_only: bool, encoding: str) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only)
    # repr compares NaN with NaN; lone surrogates exist in escapes only.
    if ascii_only:
        assert repr(parse_json(text.encode(encoding), "a.json")) == repr(json.loads(text))
    else:
        raw = text.encode(encoding, "replace")
        assert repr(parse_json(raw, "a.json")) == repr(json.loads(raw))


def test_korean_of_either_encoding() -> None:
    value = {"날씨": "맑음", "속도": [1.5, None]}
    for encoding in ("utf-8", "utf-8-sig", "cp949"):
        data = json.dumps(value, ensure_ascii=False).encode(encoding)
        assert parse_json(data, "a.json") == value
    typed = parse_json_as('{"name": "보행자", "score": NaN}'.encode("cp949"), Box, "a.json")
    assert typed.name == "보행자" and math.isnan(typed.score)


def test_nan_and_infinity_reach_typed_values() -> None:
    data = b'{"results": {"t": [{"score": 0.5, "velocity": [NaN, -Infinity]}, {"score": 1}]}}'
    parsed = parse_json_as(data, Results, "a.json")
    first, second = parsed.results["t"]
    assert math.isnan(first.velocity[0]) and first.velocity[1] == -math.inf
    assert second == Box(1.0) and isinstance(second.score, float)
    assert math.isnan(parse_json_as(b'{"7": NaN}', dict[int, float], "a.json")[7])
    assert parse_json(b'[NaN, Infinity, "NaN"]', "a")[1:] == [math.inf, "NaN"]


def test_valid_json_is_parsed_only_once(monkeypatch: pytest.MonkeyPatch) -> None:
    def second_pass(*_: object) -> None:
        raise AssertionError("parsed again")

    monkeypatch.setattr("drivekit.io.json_text._parse_slowly", second_pass)
    assert parse_json_as(b'\xef\xbb\xbf{"score": 1}', Box, "a.json") == Box(1.0)


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b'{"results": {"t": [{"score": 1}, {"score": "high"}]}}', "$.results[...][1].score"),
        (b'{"results": {"t": [{"score": NaN}, {"score": "high"}]}}', "$.results[...][1].score"),
        (b'{"results": {"t": [{"name": "car"}]}}', "$.results[...][0]"),
    ],
)
def test_a_wrong_type_is_named_with_its_path(data: bytes, place: str) -> None:
    with pytest.raises(DataError) as caught:
        parse_json_as(data, Results, "a.json")
    assert caught.value.where == f"a.json {place}"
    assert re.match(r"expected `float`, got `str`|object missing required", caught.value.problem)


@pytest.mark.parametrize(
    "text", ['{"a": [-1.5e-3, true, null], "b": "x\\u0041"}', '[NaN, {"가": "나"}]']
)
@pytest.mark.parametrize("encoding", ["utf-8", "cp949"])
def test_every_truncation_is_recognised(text: str, encoding: str) -> None:
    data = text.encode(encoding)
    for n_bytes in range(1, len(data)):
        with pytest.raises(DataError) as caught:
            parse_json(data[:n_bytes], "a.json")
        message = str(caught.value)
        assert "ends too early" in message or "not UTF-8" in message, message


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "a.json: the file is empty"),
        (b"version https://git-lfs.github.com/spec/v1\n", "git lfs pull"),
        (b'{"a": 1,\n "b": oops}', "a.json:2:7: malformed JSON: expecting value, found 'oops}'"),
        (b'{"a": 1} x', "a.json:1:10: malformed JSON: extra data, found 'x'"),
        (b'[{"a": 1}, {"a": ', 'ends too early, after \'[{"a": 1}, {"a": \' - the file is cut off'),
        (b'{"a": "\xff\xff"}', "not UTF-8"),
        (b"[" * 100_000, "nested too deeply"),
        (b"[NaN," + b"[" * 100_000, "nested too deeply"),
        (b"9" * 5000, "out of range"),
        (b"[NaN, " + b"9" * 5000 + b"]", "malformed JSON: exceeds"),
    ],
)
def test_a_broken_file_says_what_is_wrong(data: bytes, message: str) -> None:
    with pytest.raises(DataError, match=re.compile(re.escape(message), re.IGNORECASE)):
        parse_json(data, "a.json")
