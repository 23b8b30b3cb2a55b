"""What every reader asks of a file's bytes before it looks at their format."""

from __future__ import annotations

from drivekit.errors import DataError

_LFS_POINTER = b"version https://git-lfs"


def check_payload(data: bytes | memoryview, where: str) -> None:
    """Raise DataError for an empty file and for a Git-LFS pointer in place of the content."""
    if not len(data):
        raise DataError("the file is empty", where=where, fix="copy or download it again")
    check_not_lfs_pointer(data, where)


def check_not_lfs_pointer(data: bytes | memoryview, where: str) -> None:
    """Raise DataError if the bytes are Git-LFS's note about a file instead of the file."""
    if bytes(data[: len(_LFS_POINTER)]) == _LFS_POINTER:
        raise DataError(
            "this is a Git-LFS pointer, not the file itself",
            where=where,
            fix="run `git lfs pull` in the repository it came from",
        )
