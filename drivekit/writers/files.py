"""Files of a tree that is being written."""

from __future__ import annotations

from pathlib import Path

from drivekit.io.images import decode_image, encode_image
from drivekit.io.paths import system_path
from drivekit.model.images import ImageRef

_JPEG, _PNG = b"\xff\xd8", b"\x89PNG"


def put(path: Path, data: bytes) -> None:
    """Write a file, however long its path; folders are made."""
    target = system_path(path)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)


def jpeg_of(image: ImageRef) -> bytes:
    """Return an image as JPEG: as it is where it is one."""
    data = image.data()
    if data.startswith(_JPEG):
        return data
    return encode_image(decode_image(data, image.where), "jpeg", quality=95)


def png_of(image: ImageRef) -> bytes:
    """Return an image as PNG: as it is where it is one."""
    data = image.data()
    return data if data.startswith(_PNG) else encode_image(decode_image(data, image.where), "png")
