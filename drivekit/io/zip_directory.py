"""The directory of a zip, in one piece or in volumes, with names in UTF-8 or CP949."""

from __future__ import annotations

import struct
from typing import IO, NamedTuple
from zipfile import BadZipFile

from drivekit.io.members import Member, MemberList
from drivekit.io.names import decode_name
from drivekit.io.watching import tell

_END = struct.Struct("<4s4H2LH")
_END64_PLACE = struct.Struct("<4sLQL")
_END64 = struct.Struct("<4sQ2H2L4Q")
_ENTRY = struct.Struct("<4s6H3L5H2L")
_LONGEST_COMMENT = 65535
_LARGEST_DIRECTORY = 4 << 30
_STORED, _DEFLATED = 0, 8
_UNIX, _LINK = 3, 0xA
_IN_EXTRA, _VOLUME_IN_EXTRA = 0xFFFFFFFF, 0xFFFF


class _End(NamedTuple):
    """What the end of a zip says of its directory: where it lies, and how much it holds."""

    position: int
    volume: int
    n_volumes: int
    n_entries: int
    size: int
    offset: int


def read_directory(file: IO[bytes], starts: tuple[int, ...], found: MemberList) -> None:
    """Collect the members of a zip.

    Parameters
    ----------
    file : binary file
        The whole zip.
    starts : tuple of int
        Where each volume begins, and the end: (0, size) unless the zip counts by volume.
    found : MemberList
        Filled.

    Raises
    ------
    zipfile.BadZipFile
        If there is no directory, or it is damaged, or volumes are missing.
    """
    end = _find_end(file, starts)
    if end.n_volumes != len(starts) - 1 and len(starts) > 2:
        raise BadZipFile(f"it has {end.n_volumes} volumes, {len(starts) - 1} are here")
    if end.n_volumes > 1 and len(starts) == 2:
        raise BadZipFile(f"it is the last of {end.n_volumes} volumes, the others are not here")
    volume = end.volume if len(starts) > 2 else 0
    if volume >= len(starts) - 1:
        raise BadZipFile(f"the directory is in volume {volume + 1}, which is not here")
    place = starts[volume] + end.offset
    # Bytes may stand before a zip in one piece (self-extracting archives).
    shift = end.position - end.size - place if len(starts) == 2 else 0
    if shift < 0 or end.size > min(starts[-1], _LARGEST_DIRECTORY):
        raise BadZipFile("the directory does not lie where the end record says")
    file.seek(place + shift)
    directory = file.read(end.size)
    if len(directory) != end.size:
        raise BadZipFile("the directory is cut off")
    _collect(directory, end.n_entries, [start + shift for start in starts], found)


def _find_end(file: IO[bytes], starts: tuple[int, ...]) -> _End:
    size = starts[-1]
    begin = max(0, size - _END.size - _LONGEST_COMMENT)
    file.seek(begin)
    tail = file.read(size - begin)
    at = tail.rfind(b"PK\5\6")
    while at >= 0 and len(tail) - at < _END.size:
        at = tail.rfind(b"PK\5\6", 0, at)
    if at < 0:
        raise BadZipFile("there is no directory at its end")
    _, volume, first, _, n_entries, n_bytes, offset, comment = _END.unpack_from(tail, at)
    if at + _END.size + comment > len(tail):
        raise BadZipFile("its end is cut off")
    end = _End(begin + at, first, volume + 1, n_entries, n_bytes, offset)
    return _end64(file, starts, end) or end


def _end64(file: IO[bytes], starts: tuple[int, ...], end: _End) -> _End | None:
    """Return what the end record for large zips says, if there is one."""
    at = end.position - _END64_PLACE.size
    if at < 0:
        return None
    file.seek(at)
    signature, volume, offset, _ = _END64_PLACE.unpack(file.read(_END64_PLACE.size))
    if signature != b"PK\6\7":
        return None
    volume = volume if len(starts) > 2 else 0
    if volume >= len(starts) - 1:
        raise BadZipFile("volumes are missing")
    for position in (starts[volume] + offset, at - _END64.size):
        file.seek(position)
        record = file.read(_END64.size)
        if record[:4] == b"PK\6\6" and len(record) == _END64.size:
            _, _, _, _, here, first, _, n_entries, n_bytes, place = _END64.unpack(record)
            return _End(position, first, here + 1, n_entries, n_bytes, place)
    raise BadZipFile("the end record for large archives is damaged")


def _collect(directory: bytes, n_entries: int, starts: list[int], found: MemberList) -> None:
    at = 0
    for _ in range(n_entries):
        if len(directory) - at < _ENTRY.size:
            raise BadZipFile("the directory has fewer entries than announced")
        (
            signature, made, _, flags, method, _, _, checksum, n_stored, size,
            n_name, n_extra, n_comment, volume, _, attributes, offset,
        ) = _ENTRY.unpack_from(directory, at)  # fmt: skip
        if signature != b"PK\1\2":
            raise BadZipFile("the directory is damaged")
        at += _ENTRY.size
        raw = directory[at : at + n_name]
        if _IN_EXTRA in (n_stored, size, offset):
            extra = directory[at + n_name : at + n_name + n_extra]
            size, n_stored, offset, volume = _large(extra, size, n_stored, offset, volume)
        at += n_name + n_extra + n_comment
        name = _name(raw, flags)
        if name.endswith(("/", "\\")):
            continue
        if len(starts) == 2:
            volume = 0
        elif volume >= len(starts) - 1:
            raise BadZipFile(f"'{name}' is in volume {volume + 1}, which is not here")
        problem = _problem(flags, method, made >> 8, attributes)
        deflated = method == _DEFLATED
        member = Member(starts[volume] + offset, n_stored, size, deflated, checksum, problem)
        found.add(name, member)
        tell(len(found.names), found.where)


def _large(
    extra: bytes, size: int, n_stored: int, offset: int, volume: int
) -> tuple[int, int, int, int]:
    """Return size, stored size, offset and volume, with those that did not fit from `extra`."""
    at = 0
    while len(extra) - at >= 4:
        kind, n_bytes = struct.unpack_from("<HH", extra, at)
        at += 4
        if kind == 1:
            values = list(struct.unpack_from(f"<{n_bytes // 8}Q", extra, at))
            size, n_stored, offset = (
                values.pop(0) if value == _IN_EXTRA and values else value
                for value in (size, n_stored, offset)
            )
            if volume == _VOLUME_IN_EXTRA and n_bytes % 8 == 4:
                (volume,) = struct.unpack_from("<L", extra, at + n_bytes - 4)
            break
        at += n_bytes
    return size, n_stored, offset, volume


def _name(raw: bytes, flags: int) -> str:
    """Return a member's name; without the UTF-8 flag it is UTF-8 (macOS), CP949 or CP437."""
    if flags & 0x800:
        return raw.decode("utf-8", "replace")
    return decode_name(raw) or raw.decode("cp437")


def _problem(flags: int, method: int, system: int, attributes: int) -> str | None:
    if flags & 0x41:
        return "is encrypted"
    if method not in (_STORED, _DEFLATED):
        return f"is compressed by method {method}; stored and deflated are read"
    if system == _UNIX and attributes >> 28 == _LINK:
        return "is a symbolic link"
    return None
