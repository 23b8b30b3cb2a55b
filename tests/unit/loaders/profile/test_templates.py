"""Names as templates."""

from __future__ import annotations

import unicodedata

import pytest

from drivekit.errors import DataError
from drivekit.loaders.profile.templates import compile_template, filled, plain_name

FIELDS = {"clip": r"\d{3}", "scene": r"\d+", "title": ".+", "frame": r"\d+"}


def test_placeholders_become_groups() -> None:
    match = compile_template("{scene}_{clip}_{frame}.pcd", FIELDS).fullmatch("13_053_007.PCD")
    assert match is not None
    assert match.groupdict() == {"scene": "13", "clip": "053", "frame": "007"}


def test_a_placeholder_stands_for_one_text() -> None:
    pattern = compile_template("{clip}/{clip}.json", FIELDS)
    assert pattern.fullmatch("053/053.json")
    assert not pattern.fullmatch("053/054.json")


def test_other_text_is_literal() -> None:
    pattern = compile_template("a.b(c)+", FIELDS)
    assert pattern.fullmatch("a.b(c)+")
    assert not pattern.fullmatch("aXb(c)+")


def test_decomposed_hangul_is_the_same_name() -> None:
    template = unicodedata.normalize("NFD", "라벨_{frame}")
    assert compile_template(template, FIELDS).fullmatch("라벨_7")


def test_unknown_placeholder() -> None:
    with pytest.raises(DataError, match=r"uses \{frme\}.*clip, scene, title, frame"):
        compile_template("{frme}.pcd", FIELDS)


def test_bad_expression() -> None:
    with pytest.raises(DataError, match="no regular expression"):
        compile_template("{frame}", {"frame": "(["})


def test_filled_leaves_what_it_does_not_know() -> None:
    assert filled("{clip}_{frame}.json", {"clip": "053"}) == "053_{frame}.json"


@pytest.mark.parametrize(
    ("folder", "plain"),
    [
        ("01.원천데이터", "원천데이터"),
        (unicodedata.normalize("NFD", "01.원천데이터"), "원천데이터"),
        ("1.Training", "training"),
        ("01-1.정식개방데이터", "정식개방데이터"),
        ("[원천]데이터", "원천데이터"),
        ("TS_2", "ts"),
        ("TL1", "tl"),
        ("2D", "2d"),
        ("TL_3D", "tl3d"),
        ("088.승용_자율주행차", "승용자율주행차"),
        ("088.승용 자율주행차", "승용자율주행차"),
    ],
)
def test_plain_names(folder: str, plain: str) -> None:
    assert plain_name(folder) == plain
