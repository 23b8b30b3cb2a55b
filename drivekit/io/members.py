"""The members of an archive as columns: half a million of them are a few tens of megabytes."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError
from drivekit.io.names import clean_name, is_litter

_DEFLATED, _CHECKED = 1, 2


@dataclass(frozen=True, slots=True)
class Member:
    """Where an archive holds the content of a file.

    Parameters
    ----------
    offset : int
        Of the member's local header in a zip, of its content in a tar.
    n_stored, size : int [bytes]
        In the archive, and decompressed.
    is_deflated : bool
    checksum : int or None
        CRC-32 of the content.
    problem : str or None
        Why it cannot be read, if so.
    """

    offset: int
    n_stored: int
    size: int
    is_deflated: bool = False
    checksum: int | None = None
    problem: str | None = None


@dataclass(frozen=True, eq=False, slots=True)
class Members:
    """Members by name.

    Parameters
    ----------
    names : tuple of str, N of them
        Sorted.
    places : (N, 3) int64
        Offset, stored bytes, bytes.
    checksums : (N,) uint32
    flags : (N,) uint8
        1 deflated, 2 has a checksum.
    problems : mapping of int to str
        By row.
    """

    names: tuple[str, ...]
    places: NDArray[np.int64]
    checksums: NDArray[np.uint32]
    flags: NDArray[np.uint8]
    problems: Mapping[int, str]

    def find(self, name: str) -> Member | None:
        """Return a member by name; None if there is none."""
        row = bisect_left(self.names, name)
        if row == len(self.names) or self.names[row] != name:
            return None
        offset, n_stored, size = self.places[row].tolist()
        flags = int(self.flags[row])
        checksum = int(self.checksums[row]) if flags & _CHECKED else None
        return Member(
            offset, n_stored, size, bool(flags & _DEFLATED), checksum, self.problems.get(row)
        )


@dataclass(slots=True)
class MemberList:
    """Members while they are being collected.

    Parameters
    ----------
    where : str
        The archive, for messages.
    """

    where: str
    names: list[str] = field(default_factory=list)
    places: array[int] = field(default_factory=lambda: array("q"))
    checksums: array[int] = field(default_factory=lambda: array("I"))
    flags: bytearray = field(default_factory=bytearray)
    problems: dict[int, str] = field(default_factory=dict)

    def add(self, raw: str, member: Member) -> None:
        """Add a member; what systems leave behind is not listed.

        Raises
        ------
        DataError
            If its name leads out of the archive.
        """
        name = clean_name(raw, self.where)
        if any(map(is_litter, name.split("/"))):
            return
        if member.problem is not None:
            self.problems[len(self.names)] = member.problem
        self.names.append(name)
        self.places.extend((member.offset, member.n_stored, member.size))
        self.checksums.append(member.checksum or 0)
        checked = _CHECKED if member.checksum is not None else 0
        self.flags.append(checked | (_DEFLATED if member.is_deflated else 0))

    def sorted(self) -> Members:
        """Return the members by name; DataError if two share one."""
        order = sorted(range(len(self.names)), key=self.names.__getitem__)
        names = tuple(map(self.names.__getitem__, order))
        _check_unique(names, self.where)
        row_of = {old: new for new, old in enumerate(order)} if self.problems else {}
        rows = np.array(order, np.int64)
        return Members(
            names,
            np.array(self.places, np.int64).reshape(-1, 3)[rows],
            np.array(self.checksums, np.uint32)[rows],
            np.frombuffer(bytes(self.flags), np.uint8)[rows],
            {row_of[old]: problem for old, problem in self.problems.items()},
        )


def _check_unique(names: Sequence[str], where: str) -> None:
    for i in range(len(names) - 1):
        if names[i] == names[i + 1]:
            raise DataError(f"two members are named '{names[i]}'", where=where)
