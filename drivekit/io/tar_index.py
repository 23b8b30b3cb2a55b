"""The members of a tar, in the order of its headers."""

from __future__ import annotations

import tarfile
from typing import IO, Any

from drivekit.errors import DataError
from drivekit.io.members import Member, MemberList
from drivekit.io.names import text_name
from drivekit.io.watching import tell


def read_headers(file: IO[bytes] | Any, most_bytes: int, found: MemberList) -> None:
    """Collect the members of a tar.

    Parameters
    ----------
    file : binary file
        The tar, decompressed.
    most_bytes : int
        What a member can hold if it is no decompression bomb.
    found : MemberList
        Filled.

    Raises
    ------
    DataError
        A member claims more than `most_bytes`.
    tarfile.TarError
        The tar is damaged or cut off.
    """
    rows: dict[str, int] = {}  # of names, from the first hard link on
    with tarfile.open(fileobj=file, mode="r:") as archive:
        while (entry := archive.next()) is not None:
            archive.members.clear()  # type: ignore[attr-defined]  # it would keep them all
            if entry.isdir():
                continue
            name = text_name(entry.name)
            if entry.size > most_bytes:
                raise bomb(entry.size, f"{found.where}!{name}")
            if entry.islnk():
                rows = rows or {name: row for row, name in enumerate(found.names)}
                member = _linked(rows.get(text_name(entry.linkname).removeprefix("./")), found)
            elif not entry.isfile() or entry.issparse():
                member = Member(0, 0, 0, problem=_special(entry))
            else:
                member = Member(entry.offset_data, entry.size, entry.size)
            found.add(name, member)
            tell(len(found.names), found.where)
            if rows:
                rows[found.names[-1]] = len(found.names) - 1
        # tarfile takes a damaged header, and the end of the file, for the end of the archive.
        file.seek(archive.offset)
        if file.read(tarfile.BLOCKSIZE) != bytes(tarfile.BLOCKSIZE):
            raise tarfile.ReadError("neither a member nor the end mark follows the last member")


def bomb(size: int, where: str) -> DataError:
    """Return the error for a member that claims more than it can hold."""
    return DataError(
        f"the member claims {size} bytes, far more than its compressed bytes hold",
        where=where,
        fix="this looks like a decompression bomb: do not trust this source",
    )


def _linked(row: int | None, found: MemberList) -> Member:
    """Return what a hard link leads to: a member before it."""
    if row is None:
        return Member(0, 0, 0, problem="is a link to nothing in the archive")
    offset, n_stored, size = found.places[3 * row : 3 * row + 3]
    return Member(offset, n_stored, size, problem=found.problems.get(row))


def _special(entry: tarfile.TarInfo) -> str:
    if entry.issym():
        return f"is a symbolic link to '{entry.linkname}'"
    return "is a sparse file" if entry.issparse() else "is no file"
