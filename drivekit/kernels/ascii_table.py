"""Tables of numbers written as text, read as `float()` and `int()` would read each of them."""

from __future__ import annotations

from typing import Any

import numpy as np

from drivekit.errors import DataError
from drivekit.kernels._arguments import Array, whole
from drivekit.kernels._jit import example, kernel

_POWERS = 10.0 ** np.arange(23)  # exact in float64
_TENS = np.uint64(10) ** np.arange(16, dtype=np.uint64)
_LARGEST = np.uint64(2**62)
_SPLIT = 134217729.0  # 2^27 + 1, Veltkamp
_HARD_TOKENS = 4096
_FLOAT, _SIGNED, _UNSIGNED = b"fiu"

# Unsigned positions spare the compiled loop numpy's test for negative indices.
_U: Any = np.uint64
_I: Any = np.int64
_F: Any = np.float64

# Eight characters in one number, the first in its lowest byte.
_ZEROS = np.uint64(0x3030303030303030)
_SIX = np.uint64(0x7676767676767676)  # carries a byte above 9 into its highest bit
_HIGH = np.uint64(0x8080808080808080)
_ONES = np.uint64(0x0101010101010101)
_REACH = np.uint64(32)  # bytes that `_plain` may look at

_DONE, _PAUSED, _SHORT_ROW, _LONG_ROW, _EXTRA_ROW = range(5)


def parse_table(
    text: bytes | memoryview, kinds: str, n_rows: int, *, where: str, lines_before: int = 0
) -> list[Array]:
    """Return the columns of a table of numbers separated by blanks, one row a line.

    Parameters
    ----------
    text : bytes
        Lines end with LF or CRLF; blank lines are skipped; zero bytes count as blanks.
    kinds : str
        One letter a column: ``f`` float64, ``i`` int64, ``u`` uint64.
    n_rows : int
        Number of rows announced.
    where : str
        The file, for messages.
    lines_before : int
        Lines of the file before `text`, for messages.

    Returns
    -------
    list of (n_rows,) arrays
        Each value equals ``float(token)`` bit for bit (``int(token)`` in ``i`` and ``u``).

    Raises
    ------
    DataError
        A token that is no number, or does not fit an integer column; a row with more or fewer
        values than columns; more or fewer rows than announced.
    """
    source = np.frombuffer(memoryview(text).toreadonly(), np.uint8)
    n_columns, n_rows = len(kinds), whole("n_rows", n_rows)
    if n_rows < 0:
        raise DataError(f"expected a number of rows, found {n_rows}", where=where)
    # Each value takes a digit and a separator: no room is made for rows that cannot be there.
    n_possible = (len(source) + 1) // (2 * n_columns) + 1
    table = np.empty((min(n_rows, n_possible), n_columns))
    words = table.view(np.int64)
    codes = np.frombuffer(kinds.encode(), np.uint8)
    hard = np.empty((_HARD_TOKENS, 4), np.int64)
    state, position, row, column = _PAUSED, 0, 0, 0
    while state == _PAUSED:
        with np.errstate(over="ignore"):  # a mantissa that wraps is not used; uncompiled, it warns
            state, n_hard, position, row, column = _parse(
                source, codes, table, words, hard, position, row, column
            )
        for start, stop, hard_row, hard_column in hard[:n_hard].tolist():
            kind, token = kinds[hard_column], source[start:stop].tobytes()
            word = _parse_hard(token, kind)
            if word is None:
                found = token[:40].decode("latin-1")
                raise DataError(
                    f"expected {_EXPECTED[kind]} in column {hard_column + 1}, found '{found}'",
                    where=f"{where}:{lines_before + _line(source, start)}",
                )
            words[hard_row, hard_column] = word
    place = f"{where}:{lines_before + _line(source, position)}"
    if state == _EXTRA_ROW:
        raise DataError(f"expected {n_rows} rows, found more", where=place)
    if state in (_SHORT_ROW, _LONG_ROW):
        found = f"only {column}" if state == _SHORT_ROW else "more"
        raise DataError(f"expected {n_columns} values in a row, found {found}", where=place)
    if row < n_rows:
        raise DataError(f"expected {n_rows} rows, found only {row}", where=place)
    return [words[:, k].view(f"{kind}8") for k, kind in enumerate(kinds)]


_EXPECTED = {"f": "a number", "i": "an int64", "u": "a uint64"}
_RANGES = {"i": (-(2**63), 2**63), "u": (0, 2**64)}


def _parse_hard(token: bytes, kind: str) -> int | None:
    """Return the 64 bits of a token's value, read as a signed number, or None."""
    if b"_" in token:  # Python's own
        return None
    try:
        if kind == "f":
            return int(np.float64(float(token)).view(np.int64))
        value = int(token)
    except ValueError:
        return None
    low, high = _RANGES[kind]
    if not low <= value < high:
        return None
    return value - 2**64 if value >= 2**63 else value


def _line(source: Array, position: int) -> int:
    return int(np.count_nonzero(source[:position] == 10)) + 1


@kernel
def _parse(
    source: Array,
    codes: Array,
    table: Array,
    words: Array,
    hard: Array,
    position: int,
    row: int,
    column: int,
) -> tuple[int, int, int, int, int]:
    """Fill `table`, or its `words` in integer columns, from byte `position` on.

    Returns a state, the number of `hard` tokens (start, stop, row, column) left to
    `_parse_hard`, and where it stands: byte, row, column. Stops when `hard` is full.
    """
    n, one, n_hard = _U(source.size), _U(1), 0
    n_rows, n_columns = table.shape
    i = _U(position)
    while i < n:
        byte = source[i]
        if byte <= 32:
            i += one
            if byte == 10 and column:
                if column < n_columns:
                    return _SHORT_ROW, n_hard, _I(i) - 1, row, column
                row += 1
                column = 0
            continue
        if row == n_rows:
            return _EXTRA_ROW, n_hard, _I(i), row, column
        if column == n_columns:
            return _LONG_ROW, n_hard, _I(i), row, column
        if n_hard == len(hard):
            return _PAUSED, n_hard, _I(i), row, column
        start = i
        if codes[column] == _FLOAT and i + _REACH <= n:
            i, is_exact, number = _plain(source, i)
            if is_exact:
                table[row, column] = number
                column += 1
                continue
            i = start
        i, is_exact, number, whole = _token(source, i, codes[column] != _FLOAT)
        if is_exact and codes[column] == _FLOAT:
            table[row, column] = number
        elif is_exact and not (codes[column] == _UNSIGNED and whole < 0):
            words[row, column] = whole
        else:
            while i < n and source[i] > 32:
                i += one
            hard[n_hard, 0], hard[n_hard, 1] = start, i
            hard[n_hard, 2], hard[n_hard, 3] = row, column
            n_hard += 1
        column += 1
    if column and column < n_columns:
        return _SHORT_ROW, n_hard, _I(n), row, column
    return _DONE, n_hard, _I(n), row + (column > 0), 0


@kernel(inline=True)
def _plain(source: Array, i: Any) -> tuple[Any, bool, float]:
    """Return the end of a number like -12.345, whether it is one, and its value.

    Takes eight characters at a time, so that no branch depends on how many digits there are. What
    has more than 15 digits, or another form, is left to `_token`.
    """
    one, eight = _U(1), _U(8)
    is_negative = source[i] == 45
    i += _U(is_negative)
    digits = _word(source, i) ^ _ZEROS
    n_whole = _n_digits(digits)
    is_plain = _U(0) < n_whole < eight
    mantissa = _value(digits << (((eight - n_whole) * eight) & _U(63)))
    i += n_whole
    n_parts = _U(0)
    if source[i] == 46:
        i += one
        digits = _word(source, i) ^ _ZEROS
        n_parts = _n_digits(digits)
        if n_parts:
            mantissa = mantissa * _TENS[n_parts] + _value(digits << ((eight - n_parts) * eight))
        i += n_parts
        while n_parts >= eight and n_parts < _U(15) and 48 <= source[i] <= 57:
            mantissa = mantissa * _U(10) + (_U(source[i]) - _U(48))
            n_parts += one
            i += one
    is_plain = is_plain and n_whole + n_parts <= _U(15) and source[i] <= 32
    number = _F(_I(mantissa)) / _POWERS[n_parts]
    return i, is_plain, -number if is_negative else number


@kernel(inline=True)
def _word(source: Array, i: Any) -> Any:
    """Return eight bytes as a number; compiled, it is one load."""
    word = _U(source[i])
    word |= _U(source[i + _U(1)]) << _U(8)
    word |= _U(source[i + _U(2)]) << _U(16)
    word |= _U(source[i + _U(3)]) << _U(24)
    word |= _U(source[i + _U(4)]) << _U(32)
    word |= _U(source[i + _U(5)]) << _U(40)
    word |= _U(source[i + _U(6)]) << _U(48)
    word |= _U(source[i + _U(7)]) << _U(56)
    return word


@kernel(inline=True)
def _n_digits(digits: Any) -> Any:
    """Return how many bytes from the lowest on are at most 9."""
    others = ((digits + _SIX) | digits) & _HIGH
    below = (others & (~others + _U(1))) - _U(1)  # all bits below the first other one
    return _U(8) if others == 0 else (((below & _ONES) * _ONES) >> _U(56)) - _U(1)


@kernel(inline=True)
def _value(digits: Any) -> Any:
    """Return the number that eight decimal digits make, the lowest byte being the first."""
    pairs = ((digits * _U(2561)) >> _U(8)) & _U(0x00FF00FF00FF00FF)
    fours = ((pairs * _U(6553601)) >> _U(16)) & _U(0x0000FFFF0000FFFF)
    return (fours * _U(42949672960001)) >> _U(32)


@kernel(inline=True)
def _token(source: Array, i: Any, is_whole: bool) -> tuple[Any, bool, float, int]:
    """Return the end of a number, whether its value is certain, the value as float and as int."""
    n, one = _U(source.size), _U(1)
    is_negative = source[i] == 45
    if is_negative or source[i] == 43:
        i += one
    if i < n and source[i] | 32 == 110 and not is_whole:
        is_nan = i + _U(2) < n and source[i + one] | 32 == 97 and source[i + _U(2)] | 32 == 110
        i += _U(3)
        return i, is_nan and not is_negative and (i >= n or source[i] <= 32), np.nan, _I(0)
    mantissa, first, exponent, is_fraction = _U(0), i, 0, False
    while i < n and 48 <= source[i] <= 57:
        mantissa = mantissa * _U(10) + (_U(source[i]) - _U(48))
        i += one
    n_digits = i - first
    if i < n and source[i] == 46:
        is_fraction = True
        i += one
        first = i
        while i < n and 48 <= source[i] <= 57:
            mantissa = mantissa * _U(10) + (_U(source[i]) - _U(48))
            i += one
        exponent = -_I(i - first)
        n_digits += i - first
    if i < n and source[i] | 32 == 101:
        is_fraction = True
        i, written = _exponent(source, i + one)
        exponent += written
    is_exact = (i == n or source[i] <= 32) and _U(0) < n_digits <= _U(19)
    is_exact = is_exact and mantissa <= _LARGEST and not (is_whole and is_fraction)
    whole, number = _I(mantissa) if is_exact else _I(0), np.nan
    if is_exact and not is_whole:
        number = _scaled(whole, exponent)
        is_exact = number == number
    if is_negative:
        whole, number = -whole, -number
    return i, is_exact, number, whole


@kernel
def _exponent(source: Array, i: Any) -> tuple[Any, int]:
    """Return the end and the value of what follows an `e`; out of reach where it is no number."""
    n, one, value = _U(source.size), _U(1), _I(0)
    is_negative = i < n and source[i] == 45
    if i < n and (is_negative or source[i] == 43):
        i += one
    first = i
    while i < n and 48 <= source[i] <= 57:
        value = min(value * 10 + _I(source[i]) - 48, 9999)
        i += one
    if i == first:
        return i, 9999
    return i, -value if is_negative else value


@kernel
def _scaled(mantissa: int, exponent: int) -> float:
    """Return mantissa × 10^exponent rounded once, or NaN where that cannot be told.

    Up to 2^53 and 10^±22 one operation on exact operands rounds once.
    """
    if exponent < -22 or exponent > 22:
        return np.nan
    if mantissa > 1 << 53:
        return _divided(mantissa, _POWERS[-exponent]) if exponent <= 0 else np.nan
    number: float = _F(mantissa)
    if exponent < 0:
        number /= _POWERS[-exponent]
    else:
        number *= _POWERS[exponent]
    return number


@kernel
def _divided(mantissa: int, power: float) -> float:
    """Return mantissa / power rounded once, or NaN where that cannot be told.

    The remainder of the division is carried along (Dekker's product); where both ends of its
    error bar round alike, that is the answer.
    """
    high = _F(mantissa)
    low = _F(mantissa - _I(high))
    quotient = high / power
    scaled = quotient * _SPLIT
    q1 = scaled - (scaled - quotient)
    q2 = quotient - q1
    scaled = power * _SPLIT
    p1 = scaled - (scaled - power)
    p2 = power - p1
    product = quotient * power
    error = ((q1 * p1 - product) + q1 * p2 + q2 * p1) + q2 * p2
    rest = (((high - product) - error) + low) / power
    least, most = quotient + rest * (1 - 1e-15), quotient + rest * (1 + 1e-15)
    return least if least == most else np.nan


@example
def _example() -> None:
    parse_table(b"1.5 7\n", "fu", 1, where="example")
