from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.errors import DataError
from drivekit.io.names import clean_name, folders_in, names_below

parts = st.text("ab-./0가", min_size=1, max_size=3).filter(
    lambda part: "/" not in part and part not in (".", "..")
)
trees = st.sets(st.lists(parts, min_size=1, max_size=4).map("/".join), max_size=15)


@settings(deadline=None, max_examples=100)
@given(trees, st.lists(parts, max_size=3).map("/".join))
def test_slices_of_sorted_names_hold_what_a_search_finds(names: set[str], folder: str) -> None:
    prefix = f"{folder}/" if folder else ""
    inside = sorted(name for name in names if name.startswith(prefix))
    assert list(names_below(sorted(names), folder)) == inside
    heads = {name[len(prefix) :].split("/")[0] for name in inside if "/" in name[len(prefix) :]}
    assert folders_in(sorted(names), folder) == sorted(heads)


def test_spellings_of_one_name() -> None:
    decomposed = unicodedata.normalize("NFD", "가/나.txt")
    for raw in ("가/나.txt", decomposed, "가\\나.txt", "./가//./나.txt", "가/나.txt/"):
        assert clean_name(raw, "here") == "가/나.txt"
    assert clean_name("", "here") == clean_name("./", "here") == ""
    assert clean_name("a..b/..c/...", "here") == "a..b/..c/..."


@pytest.mark.parametrize("raw", ["..", "a/..", "/a", "\\a", "\\\\server\\a", "c:\\a", "c:a", "a\0"])
def test_names_that_lead_out(raw: str) -> None:
    with pytest.raises(DataError, match=r"here: the name .* leads out"):
        clean_name(raw, "here")
