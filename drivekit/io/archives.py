"""Zip and tar files read in place: an index of their members, and bytes on demand.

No file stays open between reads, so archives can be read from many threads, handles can be sent to
other processes, and Windows can rename or delete the file.
"""

from __future__ import annotations

import os
import struct
import tarfile
import threading
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import IO, Any

from drivekit.errors import DataError
from drivekit.io.gzip_blocks import GzipReader, GzipStates
from drivekit.io.names import clean_name, decode_name, is_litter, text_name
from drivekit.io.paths import system_path
from drivekit.io.payload import check_payload

MAX_BYTES = 4 << 30
"""Largest member that is read into memory."""

# Sensor data and labels shrink 2 to 50 times; tiny members of zeros may shrink 1000 times.
_MAX_RATIO = 200
_RATIO_FREE = 256 << 20

_EVERYTHING = 1 << 62

_CUT_OFF = (
    "the archive is cut off or damaged: download it again; parts (x.zip.part0, "
    "x.zip.part1073741824) are joined in the order of their numbers"
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


@dataclass(frozen=True, slots=True)
class Archive:
    """An indexed archive.

    Parameters
    ----------
    members : dict of str to Member
        By name, in the order of their names.
    names : tuple of str
        Their names.
    content : callable
        Returns a member's content; damage raises one of the standard library's errors.
    """

    members: dict[str, Member]
    names: tuple[str, ...]
    content: Callable[[Member], bytes]


def is_archive(name: str) -> bool:
    """Return whether a file name ends like that of an archive we read."""
    return _suffix(name) is not None


def archive_stem(name: str) -> str:
    """Return an archive's name without its ending: ``TS.zip``, ``a.tar.gz`` → ``TS``, ``a``."""
    return name[: len(name) - len(_suffix(name) or "")]


def open_archive(path: Path) -> Archive:
    """Index a zip or tar; once for all threads as long as the file stays the same.

    A compressed tar is decompressed once from end to end for that.

    Raises
    ------
    DataError
        The file is missing, empty, damaged, cut off or a Git-LFS pointer; a member's name leads
        out of the archive, or two members share one.
    """
    try:
        with _open_plain(path) as file:
            check_payload(file.read(64), str(path))
            status = os.fstat(file.fileno())
        with _LOCK:
            return _open(path.absolute(), status.st_mtime_ns, status.st_size)
    except DataError:
        raise
    except _BROKEN as error:
        raise DataError(
            f"cannot read the archive: {error}", where=str(path), fix=_CUT_OFF
        ) from None


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
        raise _bomb(member.size, where)
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


def _plausible(n_stored: int) -> int:
    """Return how many bytes that many compressed ones can hold, short of a bomb."""
    return max(_RATIO_FREE, _MAX_RATIO * n_stored)


def _bomb(size: int, where: str) -> DataError:
    return DataError(
        f"the member claims {size} bytes, far more than its compressed bytes hold",
        where=where,
        fix="this looks like a decompression bomb: do not trust this source",
    )


_LOCK = threading.Lock()


@lru_cache(maxsize=256)
def _open(path: Path, mtime_ns: int, size: int) -> Archive:
    return _OPENERS[_suffix(path.name) or ".zip"](path)


def _suffix(name: str) -> str | None:
    lower = name.lower()
    return next((suffix for suffix in _OPENERS if lower.endswith(suffix)), None)


def _indexed(
    found: Iterator[tuple[str, Member]], path: Path, content: Callable[[Member], bytes]
) -> Archive:
    members: dict[str, Member] = {}
    for raw, member in found:
        name = clean_name(raw, str(path))
        if any(map(is_litter, name.split("/"))):
            continue
        if name in members:
            raise DataError(f"two members are named '{name}'", where=str(path))
        members[name] = member
    names = tuple(sorted(members))
    return Archive({name: members[name] for name in names}, names, content)


def _open_zip(path: Path) -> Archive:
    with zipfile.ZipFile(system_path(path)) as archive:
        found = ((zip_name(entry), _zip_member(entry)) for entry in archive.infolist())
        files = ((name, member) for name, member in found if not name.endswith(("/", "\\")))
        return _indexed(files, path, partial(_zip_content, path))


def _zip_content(path: Path, member: Member) -> bytes:
    with system_path(path).open("rb") as file:
        file.seek(member.offset)
        header = file.read(30)
        if header[:4] != b"PK\3\4":
            raise zipfile.BadZipFile("there is no local header where the index points")
        file.seek(sum(struct.unpack_from("<HH", header, 26)), 1)
        stored = file.read(min(member.n_stored, os.fstat(file.fileno()).st_size))
    if not member.is_deflated:
        return stored
    # One byte more than announced is enough to see that the announcement is wrong.
    return zlib.decompressobj(-15).decompress(stored, member.size + 1)


def zip_name(entry: zipfile.ZipInfo) -> str:
    """Return a member's name; without the UTF-8 flag it is UTF-8 (macOS), CP949 or CP437."""
    if entry.flag_bits & 0x800:
        return entry.orig_filename
    return decode_name(entry.orig_filename.encode("cp437")) or entry.orig_filename


def _zip_member(entry: zipfile.ZipInfo) -> Member:
    problem = None
    if entry.flag_bits & 0x41:
        problem = "is encrypted"
    elif entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        problem = f"is compressed by method {entry.compress_type}; stored and deflated are read"
    elif entry.create_system == 3 and entry.external_attr >> 28 == 0xA:
        problem = "is a symbolic link"
    return Member(
        entry.header_offset,
        entry.compress_size,
        entry.file_size,
        entry.compress_type == zipfile.ZIP_DEFLATED,
        entry.CRC,
        problem,
    )


def _open_tar(path: Path) -> Archive:
    return _index_tar(path, partial(_open_plain, path))


def _open_tar_gz(path: Path) -> Archive:
    opener = partial(GzipReader, path, GzipStates())
    archive = _index_tar(path, opener)
    with opener() as file:
        file.seek(_EVERYTHING)  # the checksum is at the end
    return archive


def _open_plain(path: Path) -> IO[bytes]:
    return system_path(path).open("rb")


def _index_tar(path: Path, opener: Callable[[], Any]) -> Archive:
    with opener() as file, tarfile.open(fileobj=file, mode="r:") as archive:
        found = _tar_members(archive, file, _plausible(system_path(path).stat().st_size), str(path))
        return _indexed(found, path, partial(_tar_content, opener))


def _tar_content(opener: Callable[[], Any], member: Member) -> bytes:
    with opener() as file:
        file.seek(member.offset)
        data: bytes = file.read(member.size)
        return data


def _tar_members(
    archive: tarfile.TarFile, file: Any, most_bytes: int, where: str
) -> Iterator[tuple[str, Member]]:
    contents: dict[str, Member] = {}
    for entry in archive:
        if entry.isdir():
            continue
        name = text_name(entry.name)
        if entry.size > most_bytes:
            raise _bomb(entry.size, f"{where}!{name}")
        member = Member(entry.offset_data, entry.size, entry.size)
        if entry.islnk():
            target = contents.get(text_name(entry.linkname))
            member = target or Member(0, 0, 0, problem="is a link to nothing in the archive")
        elif not entry.isfile() or entry.issparse():
            member = Member(0, 0, 0, problem=_special(entry))
        contents[name] = member
        yield name, member
    # tarfile takes a damaged header, and the end of the file, for the end of the archive.
    file.seek(archive.offset)
    if file.read(tarfile.BLOCKSIZE) != bytes(tarfile.BLOCKSIZE):
        raise tarfile.ReadError("neither a member nor the end mark follows the last member")


def _special(entry: tarfile.TarInfo) -> str:
    if entry.issym():
        return f"is a symbolic link to '{entry.linkname}'"
    return "is a sparse file" if entry.issparse() else "is no file"


_OPENERS: dict[str, Callable[[Path], Archive]] = {
    ".zip": _open_zip,
    ".tar": _open_tar,
    ".tar.gz": _open_tar_gz,
    ".tgz": _open_tar_gz,
}
