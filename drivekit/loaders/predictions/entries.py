"""Parts of results as frameworks pickle them: lists of dicts of arrays, checked when read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError
from drivekit.io.pickle_machine import Budget, RefusedError, shown

Float = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Entry:
    """A dict of a pickled result.

    Parameters
    ----------
    values : mapping of str to value
    where : str
        For messages.
    budget : Budget
        Of the file: it can name one array many times over, and each is copied.
    """

    values: Mapping[str, Any]
    where: str
    budget: Budget

    def __contains__(self, key: str) -> bool:
        return key in self.values

    def inner(self, key: str) -> Entry:
        """Return a dict in this one."""
        found = self.values.get(key)
        if type(found) is not dict:
            raise self.unfit(key, "a dict", found)
        return replace(self, values=found, where=f"{self.where}, {key}")

    def of_frame(self, frame_id: str) -> Entry:
        """Return the same with the frame in its place."""
        return replace(self, where=f"{self.where} (frame {shown(frame_id)})")

    def numbers(self, key: str, *shape: int | None) -> Float:
        """Return an array of finite numbers as float64.

        Parameters
        ----------
        key : str
        *shape : int or None
            Of each dimension; ``None`` where any will do.

        Raises
        ------
        DataError
            If it is not there, is no array of numbers, is of another shape, or holds NaN.
        """
        found = self.values.get(key)
        wanted = f"an array ({', '.join('N' if n is None else str(n) for n in shape)}) of numbers"
        if not isinstance(found, np.ndarray) or found.dtype.kind not in "fiub":
            raise self.unfit(key, wanted, found)
        fits = found.ndim == len(shape) and all(
            n is None or n == m for n, m in zip(shape, found.shape, strict=False)
        )
        if not fits:
            raise self.unfit(key, wanted, found)
        self._take(found.nbytes)
        with np.errstate(invalid="ignore"):
            numbers = found.astype(np.float64)
        bad = np.argwhere(~np.isfinite(numbers))
        if bad.size:
            row = int(bad[0][0])
            raise DataError(
                f"expected finite numbers, found {numbers[tuple(bad[0])]:g} in row {row}",
                where=f"{self.where}, {key}",
            )
        return numbers

    def texts(self, key: str, count: int) -> list[str]:
        """Return an array or list of texts; an empty array of any kind holds none."""
        found = self.values.get(key)
        if isinstance(found, np.ndarray):
            self._take(found.nbytes)
        items = found.tolist() if isinstance(found, np.ndarray) else found
        if type(items) is not list or not (items == [] or all(type(i) is str for i in items)):
            raise self.unfit(key, "an array of texts", found)
        if len(items) != count:
            raise DataError(
                f"expected one for each of {count} boxes, found {len(items)}",
                where=f"{self.where}, {key}",
            )
        return items

    def _take(self, n_bytes: int) -> None:
        try:
            self.budget.take(n_bytes)
        except RefusedError as error:
            raise DataError(error.problem, where=self.where, fix="write it again") from None

    def unfit(self, key: str, expected: str, found: Any) -> DataError:
        """Return an error about a value that is not what it should be."""
        return DataError(
            f"expected {expected}, found {described(found)}", where=f"{self.where}, {key}"
        )


def described(value: Any) -> str:
    """Return what a value is, in a few words."""
    if value is None:
        return "nothing"
    if isinstance(value, np.ndarray):
        return f"an array {value.shape} of {value.dtype}"
    return f"a {type(value).__name__}"


def entries_of(value: Any, where: str, n_bytes: int) -> list[Entry]:
    """Return the dicts of a result, one a frame.

    Parameters
    ----------
    value : object
        As it was read.
    where : str
    n_bytes : int
        Length of the file.

    Raises
    ------
    DataError
        If it is no list of dicts.
    """
    if type(value) is not list:
        raise DataError(
            f"expected a list with a dict for each frame, found {described(value)}",
            where=where,
            fix="give the file that the framework writes its results to",
        )
    budget = Budget(n_bytes)
    entries = []
    for i, item in enumerate(value):
        if type(item) is not dict:
            raise DataError(
                f"expected a dict, found {described(item)}", where=f"{where}, entry {i}"
            )
        entries.append(Entry(item, f"{where}, entry {i}", budget))
    return entries
