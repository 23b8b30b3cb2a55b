import numpy as np
import pytest

from drivekit.errors import DataError
from drivekit.kernels.ascii_table import parse_table


@pytest.mark.parametrize(("n_whole", "n_fraction"), [(9, 9), (10, 10), (12, 12), (18, 7), (3, 30)])
def test_more_digits_than_an_integer_holds_are_read_as_float_reads_them(n_whole, n_fraction):
    rng = np.random.default_rng(n_whole)
    digits = ["".join(map(str, rng.integers(0, 10, n_whole + n_fraction))) for _ in range(200)]
    tokens = [f"{d[:n_whole]}.{d[n_whole:]}" for d in digits]
    (column,) = parse_table("\n".join(tokens).encode(), "f", len(tokens), where="here")
    assert column.tolist() == [float(token) for token in tokens]


def test_a_negative_number_of_rows_is_told():
    with pytest.raises(DataError, match="here: expected a number of rows, found -1"):
        parse_table(b"", "f", -1, where="here")
