from __future__ import annotations

from drivekit.viewer.pictures.fonts import families, legible, readable

ASCII = frozenset(range(32, 127))


def test_korean_without_a_font_is_romanised() -> None:
    assert readable("승용 자율주행차", ASCII) == "seungyong jayuljuhaengcha"
    assert readable("한글 값 없음", ASCII) == "hangeul gap eopeum"


def test_decomposed_korean_as_macos_writes_it_is_the_same() -> None:
    import unicodedata

    assert readable(unicodedata.normalize("NFD", "승용"), ASCII) == "seungyong"


def test_korean_with_a_font_stays() -> None:
    assert readable("승용", ASCII | {ord("승"), ord("용")}) == "승용"


def test_other_characters_show_their_code() -> None:
    assert readable("中 a\u200b\n😀", ASCII) == "U+4E2D a U+1F600"
    assert readable("", ASCII) == ""


def test_what_this_machine_can_show_is_shown() -> None:
    assert legible("car 0.87 · ±5 °") == "car 0.87 · ±5 °"
    assert families()[0] == "DejaVu Sans"
