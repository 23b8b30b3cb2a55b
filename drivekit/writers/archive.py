"""Zips whose bytes depend on their content alone, in parts, with names in UTF-8 or CP949."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from drivekit.io.paths import system_path

NameEncoding = Literal["utf-8", "cp949"]

_WHEN = (2022, 12, 31, 0, 0, 0)
_PACKED = (".jpg", ".jpeg", ".png", ".zip")


class _Cp949Info(zipfile.ZipInfo):
    """A member whose name is written as Korean Windows does: in CP949, without saying so."""

    __slots__ = ()

    def _encodeFilenameFlags(self) -> tuple[bytes, int]:  # noqa: N802
        return self.filename.encode("cp949"), self.flag_bits


def write_zips(
    folder: Path,
    stem: str,
    files: Iterable[tuple[str, bytes]],
    *,
    part_bytes: int | None = None,
    names: NameEncoding = "utf-8",
) -> list[Path]:
    """Write files into ``stem.zip``, or into ``stem1.zip``, ``stem2.zip`` … of limited size.

    The same files give the same bytes. Images are stored, the rest is deflated. Each part is a zip
    of its own.

    Parameters
    ----------
    folder : Path
        Must exist.
    stem : str
    files : iterable of (str, bytes)
        Names with forward slashes, and contents.
    part_bytes : int, optional
        Begin a new part before one would exceed this; a single larger file makes it exceed.
    names : {"utf-8", "cp949"}
        Encoding of the names.

    Returns
    -------
    list of Path
        The zips, in order; none for no files.
    """
    made: list[Path] = []
    archive: zipfile.ZipFile | None = None
    size = 0
    try:
        for name, data in files:
            if archive is not None and part_bytes is not None and size + len(data) > part_bytes:
                archive.close()
                archive = None
            if archive is None:
                number = "" if part_bytes is None else str(len(made) + 1)
                made.append(folder / f"{stem}{number}.zip")
                archive, size = zipfile.ZipFile(system_path(made[-1]), "w"), 22
            member = _member(name, names)
            archive.writestr(member, data)
            # Two headers a member, both with its name.
            size += member.compress_size + 76 + 2 * len(name.encode())
    finally:
        if archive is not None:
            archive.close()
    return made


def _member(name: str, names: NameEncoding) -> zipfile.ZipInfo:
    kind = _Cp949Info if names == "cp949" else zipfile.ZipInfo
    member = kind(name, _WHEN)
    # Otherwise these two differ between systems.
    member.create_system = 3
    member.external_attr = 0o644 << 16
    is_packed = name.lower().endswith(_PACKED)
    member.compress_type = zipfile.ZIP_STORED if is_packed else zipfile.ZIP_DEFLATED
    return member
