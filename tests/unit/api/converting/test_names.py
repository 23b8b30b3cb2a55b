from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.api.converting.names import safe_name


@settings(max_examples=100, deadline=None)
@given(a=st.text(), b=st.text())
def test_names_are_safe_and_tell_texts_apart(a: str, b: str) -> None:
    name = safe_name(a, "scene")
    assert name.isascii() and 0 < len(name) <= 100 and not set(name) & set('<>:"/\\|?* \0')
    assert name[0] not in ".-" and name[-1] not in ". "
    assert (safe_name(b, "scene") == name) == (a == b)


def test_safe_names_stay() -> None:
    for name in ("22_142546_220614", "scene-0061", "CAM_FRONT", "round.1"):
        assert safe_name(name, "scene") == name


@pytest.mark.parametrize("name", ["CON", "nul.txt", "주_비_고속", "a/b", "..", "x.", "", "com1"])
def test_unsafe_names_do_not(name: str) -> None:
    assert safe_name(name, "scene") != name
