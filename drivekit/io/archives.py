"""Zip and tar files read in place: an index of their members, and bytes on demand.

No file stays open between reads, so archives can be read from many threads, handles can be sent to
other processes, and Windows can rename or delete the file.
"""

from __future__ import annotations

import os
import struct
import tarfile
import threading
import time
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import IO, NamedTuple

from drivekit.errors import DataError
from drivekit.io.archive_names import ending
from drivekit.io.gzip_blocks import GzipReader, GzipStates
from drivekit.io.member_cache import load_members, save_members
from drivekit.io.members import Member, MemberList, Members
from drivekit.io.payload import check_payload
from drivekit.io.tar_index import bomb, read_headers
from drivekit.io.volumes import Stamp, Volumes
from drivekit.io.zip_directory import read_directory

MAX_BYTES = 4 << 30
"""Largest member that is read into memory."""

# Sensor data and labels shrink 2 to 50 times; tiny members of zeros may shrink 1000 times.
_MAX_RATIO = 200
_RATIO_FREE = 256 << 20

_EVERYTHING = 1 << 62

WORTH_KEEPING_S = 0.5
"""An index that took longer to make is kept for the next run."""

_CUT_OFF = (
    "the archive is cut off or damaged: download it again; parts (x.zip.part0, "
    "x.zip.part1073741824) are read as they are, from the folder they lie in"
)
_BROKEN = (
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
    EOFError,
    OSError,
    NotImplementedError,
    struct.error,
    ValueError,
    OverflowError,
)


@dataclass(frozen=True, slots=True)
class Archive:
    """An indexed archive.

    Parameters
    ----------
    volumes : Volumes
        Its bytes.
    members : Members
    content : callable
        Returns a member's content; damage raises one of the standard library's errors.
    """

    volumes: Volumes
    members: Members
    content: Callable[[Member], bytes]


def open_archive(volumes: Volumes) -> Archive:
    """Index a zip or tar; once for all threads as long as its files stay the same.

    A compressed tar is decompressed once from end to end for that.

    Raises
    ------
    DataError
        The file is missing, empty, damaged, cut off or a Git-LFS pointer; a member's name leads
        out of the archive, or two members share one.
    """
    try:
        stamps = volumes.stamps()
        with volumes.open() as file:
            check_payload(file.read(64), volumes.name)
        with _LOCK:
            return _open(volumes, os.getcwd(), stamps)  # noqa: PTH109
    except DataError:
        raise
    except _BROKEN as error:
        raise DataError(
            f"cannot read the archive: {error}", where=volumes.name, fix=_cure(volumes)
        ) from None


def _cure(volumes: Volumes) -> str:
    if len(volumes.extents) == 1:
        return _CUT_OFF
    last = volumes.extents[-1].path.name
    return f"it is cut off or damaged: download its last part, {last}, again, and those behind that"


def read_member(archive: Archive, member: Member, where: str, max_bytes: int) -> bytes:
    """Return the content of a member.

    Raises
    ------
    DataError
        It is encrypted, a link out of the archive, compressed in a way we do not read, larger
        than `max_bytes` or than its compressed bytes make plausible, or damaged.
    """
    if member.problem:
        raise DataError(f"the member {member.problem}", where=where, fix="unpack it yourself")
    n_bytes = max(member.size, member.n_stored)
    if n_bytes > max_bytes:
        raise DataError(f"the member has {n_bytes} bytes, the limit is {max_bytes}", where=where)
    if member.size > _plausible(member.n_stored):
        raise bomb(member.size, where)
    try:
        data = archive.content(member)
    except _BROKEN as error:
        raise DataError(f"cannot read the member: {error}", where=where, fix=_CUT_OFF) from None
    if len(data) != member.size:
        raise DataError(
            f"expected {member.size} bytes, found {len(data)}", where=where, fix=_CUT_OFF
        )
    if member.checksum is not None and zlib.crc32(data) != member.checksum:
        raise DataError("the member's checksum does not fit", where=where, fix=_CUT_OFF)
    return data


def inner_file(archive: Archive, member: Member, where: str) -> Volumes:
    """Return a member as a file of its own, read where it lies.

    Raises
    ------
    DataError
        It cannot be read, or is compressed, so that its bytes do not lie in the archive.
    """
    fix = "unpack the outer archive"
    if member.problem:
        raise DataError(f"the member {member.problem}", where=where, fix=fix)
    if member.is_deflated or ending(archive.volumes.name) in (".tar.gz", ".tgz"):
        raise DataError("an archive within a compressed archive is not read", where=where, fix=fix)
    offset = member.offset
    if ending(archive.volumes.name) == ".zip":
        try:
            with archive.volumes.open() as file:
                offset = _content_offset(file, member)
        except _BROKEN as error:
            raise DataError(f"cannot read the member: {error}", where=where, fix=_CUT_OFF) from None
    return archive.volumes.part(where, offset, member.size)


def _plausible(n_stored: int) -> int:
    """Return how many bytes that many compressed ones can hold, short of a bomb."""
    return max(_RATIO_FREE, _MAX_RATIO * n_stored)


_LOCK = threading.Lock()


@lru_cache(maxsize=256)
def _open(volumes: Volumes, folder: str, stamps: tuple[Stamp, ...]) -> Archive:
    """Index an archive; a folder of work and stamps tell which files its paths mean."""
    form = _FORMS[ending(volumes.name) or ".zip"]
    states = GzipStates()
    members = load_members(volumes, stamps)
    if members is None:
        begun = time.monotonic()
        found = MemberList(volumes.name)
        form.collect(volumes, found, states)
        members = found.sorted()
        if time.monotonic() - begun > WORTH_KEEPING_S:
            save_members(members, volumes, stamps)
    return Archive(volumes, members, partial(form.content, volumes, states))


class _Form(NamedTuple):
    """How a kind of archive is read; the states are those of its decompressor, if it has one."""

    collect: Callable[[Volumes, MemberList, GzipStates], None]
    content: Callable[[Volumes, GzipStates, Member], bytes]


def _index_zip(volumes: Volumes, found: MemberList, _: GzipStates) -> None:
    starts = volumes.starts()
    if not volumes.counts_by_volume:
        starts = (0, starts[-1])
    with volumes.open() as file:
        read_directory(file, starts, found)


def _zip_content(volumes: Volumes, _: GzipStates, member: Member) -> bytes:
    with volumes.open() as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(_content_offset(file, member))
        stored = file.read(min(member.n_stored, size))
    if not member.is_deflated:
        return stored
    # One byte more than announced is enough to see that the announcement is wrong.
    return zlib.decompressobj(-15).decompress(stored, member.size + 1)


def _content_offset(file: IO[bytes], member: Member) -> int:
    """Return where the content of a zip's member begins, behind its local header."""
    file.seek(member.offset)
    header = file.read(30)
    if header[:4] != b"PK\3\4":
        raise zipfile.BadZipFile("there is no local header where the index points")
    lengths: tuple[int, int] = struct.unpack_from("<HH", header, 26)
    return member.offset + len(header) + sum(lengths)


def _index_tar(volumes: Volumes, found: MemberList, _: GzipStates) -> None:
    with volumes.open() as file:
        read_headers(file, _plausible(volumes.starts()[-1]), found)


def _tar_content(volumes: Volumes, _: GzipStates, member: Member) -> bytes:
    with volumes.open() as file:
        file.seek(member.offset)
        return file.read(member.size)


def _index_tar_gz(volumes: Volumes, found: MemberList, states: GzipStates) -> None:
    with GzipReader(volumes.open(), states) as file:
        read_headers(file, _plausible(volumes.starts()[-1]), found)
        file.seek(_EVERYTHING)  # the checksum is at the end


def _tar_gz_content(volumes: Volumes, states: GzipStates, member: Member) -> bytes:
    with GzipReader(volumes.open(), states) as file:
        file.seek(member.offset)
        return file.read(member.size)


_FORMS: dict[str, _Form] = {
    ".zip": _Form(_index_zip, _zip_content),
    ".tar": _Form(_index_tar, _tar_content),
    ".tar.gz": _Form(_index_tar_gz, _tar_gz_content),
    ".tgz": _Form(_index_tar_gz, _tar_gz_content),
}
