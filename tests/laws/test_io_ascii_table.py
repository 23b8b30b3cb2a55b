"""Tables of numbers in text: every value is what Python makes of its token."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from drivekit.errors import DataError
from drivekit.kernels.ascii_table import parse_table

digits = st.text("0123456789", max_size=24)
decimals = st.builds(
    lambda sign, whole, dot, fraction, exponent: sign + whole + dot + fraction + exponent,
    st.sampled_from(["", "-", "+"]),
    digits,
    st.sampled_from(["", "."]),
    digits,
    st.sampled_from(["", "e5", "E-7", "e+22", "e-23", "e300", "e-330", "e", "e-"]),
)
tokens = st.one_of(
    decimals,
    st.builds("".join, st.tuples(digits, st.sampled_from("/:.-+x\x7fé"), digits)),  # not quite
    st.floats(width=64).map(repr),
    st.floats(width=32).map(lambda value: f"{value:.9g}"),
    st.floats(0, 2e9).map(lambda value: f"{value:.9f}"),
    st.sampled_from(
        ["nan", "NaN", "-nan", "inf", "-Infinity", "1_0", "0x10", "na", "nano", "-", "."]
    ),
)


# Text has one NaN only.
plain_floats = st.floats().map(lambda value: float(repr(value)))


def by_python(token: str) -> float | None:
    try:
        return None if "_" in token else float(token)
    except ValueError:
        return None


@settings(deadline=None, max_examples=200)
@given(tokens)
@example("9007199254740993")  # halfway between two floats
@example("9007199254740993.0000000001")
@example("9007199254740993.0")
@example("9007199254740995.0")
@example("0.500000000000000166533453693773481063544750213623046875")
@example("4611686018427387905")
@example("1.7976931348623159e308")
@example("5e-324")
@example("-0.0")
@example("0e")
def test_a_float_is_what_float_says(token: str) -> None:
    expected = by_python(token)
    if not token:
        return
    for n_behind in (0, 24, 40):  # the last bytes of a text are read one by one
        text = token.encode() + b" " * n_behind
        if expected is None:
            with pytest.raises(DataError, match="expected a number"):
                parse_table(text, "f", 1, where="t")
        else:
            (column,) = parse_table(text, "f", 1, where="t")
            assert column.tobytes() == np.float64(expected).tobytes()


def test_any_number_of_digits_before_and_behind_the_point():
    rng = np.random.default_rng(4)
    tokens = []
    for n_whole in range(1, 12):
        for n_parts in range(18):
            for sign in ("", "-"):
                text = "".join(map(str, rng.integers(0, 10, n_whole + n_parts)))
                tokens.append(f"{sign}{text[:n_whole]}.{text[n_whole:]}")
                tokens.append(sign + text[:n_whole])
    text = "\n".join(tokens) + " " * 40
    (column,) = parse_table(text.encode(), "f", len(tokens), where="t")
    assert column.tolist() == [float(token) for token in tokens]


@settings(deadline=None, max_examples=100)
@given(st.integers(-(2**66), 2**66), st.sampled_from("iu"))
@example(2**64 - 1, "u")
@example(-(2**63), "i")
@example(2**63, "i")
def test_an_integer_keeps_all_its_digits(value: int, kind: str) -> None:
    limits = np.iinfo(f"{kind}8")
    if limits.min <= value <= limits.max:
        (column,) = parse_table(str(value).encode(), kind, 1, where="t")
        assert column.dtype == f"{kind}8" and int(column[0]) == value
    else:
        with pytest.raises(DataError, match="int64"):
            parse_table(str(value).encode(), kind, 1, where="t")


@settings(deadline=None, max_examples=50)
@given(
    st.integers(1, 5).flatmap(
        lambda n: st.lists(st.lists(plain_floats, min_size=n, max_size=n), min_size=1, max_size=30)
    ),
    st.sampled_from(["\n", "\r\n", " \n", "\n\n\t\n"]),
    st.booleans(),
)
def test_rows_and_columns_stay_in_place(rows: list[list[float]], newline: str, ends: bool) -> None:
    text = newline.join("  ".join(map(repr, row)) for row in rows) + newline * ends
    columns = parse_table(text.encode(), "f" * len(rows[0]), len(rows), where="t")
    assert np.column_stack(columns).tobytes() == np.array(rows).tobytes()


def test_more_hard_tokens_than_one_pass_takes() -> None:
    tokens = [f"0.{k:05d}0000000000000000000001" for k in range(10_000)]
    (column,) = parse_table("\n".join(tokens).encode(), "f", len(tokens), where="t")
    assert column.tolist() == [float(token) for token in tokens]


@pytest.mark.parametrize(
    ("text", "n_rows", "message"),
    [
        ("1 2\n\n3\n", 2, r"a\.pcd:13: expected 2 values in a row, found only 1"),
        ("1 2\n3 4 5\n", 2, r"a\.pcd:12: expected 2 values in a row, found more"),
        ("1 2\n3 4\n5 6\n", 2, r"a\.pcd:13: expected 2 rows, found more"),
        ("1 2\n3 4\n", 3, "expected 3 rows, found only 2"),
        ("1 2\n", 10**18, "found only 1"),
        ("1", 10**18, "found only 1"),
        ("", 1, "expected 1 rows, found only 0"),
        ("1 2\n3 x4\n", 2, r"a\.pcd:12: expected a number in column 2, found 'x4'"),
    ],
)
def test_a_broken_table_names_the_line(text: str, n_rows: int, message: str) -> None:
    with pytest.raises(DataError, match=message):
        parse_table(text.encode(), "ff", n_rows, where="a.pcd", lines_before=10)


def test_no_rows_make_empty_columns() -> None:
    assert [c.shape for c in parse_table(b" \r\n\0", "fi", 0, where="t")] == [(0,), (0,)]
