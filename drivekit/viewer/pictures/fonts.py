"""Text that can be drawn on any machine, Korean included."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Final

# Present on Windows, macOS, Korean Linux installations and servers, in this order of liking.
_CJK: Final = (
    "Noto Sans CJK KR", "Noto Sans KR", "Malgun Gothic", "Apple SD Gothic Neo", "AppleGothic",
    "NanumGothic", "NanumBarunGothic", "UnDotum", "Noto Sans CJK JP", "Noto Sans CJK SC",
    "WenQuanYi Zen Hei", "WenQuanYi Micro Hei", "Droid Sans Fallback", "Unifont",
)  # fmt: skip
_LATIN: Final = "DejaVu Sans"  # comes with matplotlib

# Revised Romanization of Korean, letter by letter.
_INITIALS = "g kk n d tt r m b pp s ss - j jj ch k t p h".split()  # noqa: SIM905
_VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split()  # noqa: SIM905
_FINALS = "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split()  # noqa: SIM905
_HANGUL_FIRST, _HANGUL_LAST = 0xAC00, 0xD7A3


@cache
def families() -> tuple[str, ...]:
    """Return the font families to draw with, the first that has a glyph wins."""
    from matplotlib import font_manager

    have = {font.name for font in font_manager.fontManager.ttflist}
    return (_LATIN, *[name for name in _CJK if name in have][:1])


def legible(text: str) -> str:
    """Return text as the fonts of this machine can show it.

    Korean that no font has is romanised; other characters become their code (``U+4E2D``).
    """
    return readable(text, _glyphs())


def readable(text: str, glyphs: frozenset[int]) -> str:
    """Return text in characters of which there are glyphs; see :func:`legible`."""
    out = []
    for char in unicodedata.normalize("NFC", text):
        if char.isspace():
            out.append(" ")
        elif ord(char) in glyphs:
            out.append(char)
        elif _HANGUL_FIRST <= ord(char) <= _HANGUL_LAST:
            out.append(_romanized(char))
        elif unicodedata.category(char) not in ("Cf", "Mn"):
            out.append(f"U+{ord(char):04X}")
    return "".join(out)


def _romanized(syllable: str) -> str:
    index = ord(syllable) - _HANGUL_FIRST
    parts = _INITIALS[index // 588], _VOWELS[index % 588 // 28], _FINALS[index % 28]
    return "".join(parts).replace("-", "")


@cache
def _glyphs() -> frozenset[int]:
    from matplotlib import font_manager, ft2font

    found: set[int] = set()
    for family in families():
        path = font_manager.findfont(font_manager.FontProperties(family=family))
        found.update(ft2font.FT2Font(path).get_charmap())
    return frozenset(found)
