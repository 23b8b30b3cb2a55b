"""Images for a browser: as they are, or small."""

from __future__ import annotations

from typing import Final, NamedTuple

from drivekit.io.images import decode_image, encode_image, shrink_image
from drivekit.model.images import ImageRef

THUMBNAIL_WIDTH: Final = 400
_QUALITY = 70
# What browsers show, by how it begins.
_MEDIA: Final = ((b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png"))


class Picture(NamedTuple):
    """An encoded image and its media type."""

    data: bytes
    media_type: str


def full_image(ref: ImageRef) -> Picture:
    """Return an image as it is stored; what a browser cannot show becomes a JPEG."""
    data = ref.data()
    for start, media_type in _MEDIA:
        if data.startswith(start):
            return Picture(data, media_type)
    return Picture(encode_image(decode_image(data, ref.where), "jpeg"), "image/jpeg")


def thumbnail(ref: ImageRef, width: int = THUMBNAIL_WIDTH, quality: int = _QUALITY) -> Picture:
    """Return a JPEG of at most a width."""
    return Picture(shrink_image(ref.data(), ref.where, width, quality), "image/jpeg")
