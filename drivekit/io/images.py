"""Encoded images: their size from the header, their pixels, and back."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError, UsageError
from drivekit.io.payload import check_payload

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
_MAX_PIXELS = 80_000_000  # three times the largest automotive camera; Pillow warns at 89 million
# Start-of-frame markers; C4, C8 and CC between them mean something else (ITU T.81, table B.1).
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_BARE_MARKERS = frozenset(range(0xD0, 0xD9)) | {0x01}  # no length follows


def image_size(data: bytes, where: str) -> tuple[int, int]:
    """Return width and height [px] of a JPEG or PNG without decoding it.

    Parameters
    ----------
    data : bytes
        The file, or its beginning up to the frame header.
    where : str
        The file, for messages.

    Raises
    ------
    DataError
        An empty file, a Git-LFS pointer, another format, or a header that is cut off.
    """
    check_payload(data, where)
    try:
        if data.startswith(_PNG):
            kind, width, height = struct.unpack_from(">4sII", data, 12)
            size = (width, height) if kind == b"IHDR" else None
        elif data.startswith(_JPEG):
            size = _jpeg_size(data)
        else:
            raise DataError("expected a JPEG or PNG image, found neither", where=where)
    except (struct.error, IndexError):
        raise DataError(
            "the image ends within its header", where=where, fix="copy or download it again"
        ) from None
    if size is None or 0 in size:
        raise DataError("the image header gives no size", where=where)
    return size


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    """Walk the segments to the frame header; None where the picture begins without one."""
    i = len(_JPEG)
    while data[i] == 0xFF:
        marker = data[i + 1]
        if marker == 0xFF:  # padding
            i += 1
        elif marker in _BARE_MARKERS:
            i += 2
        elif marker in _FRAMES:
            height, width = struct.unpack_from(">HH", data, i + 5)
            return width, height
        elif marker in (0xD9, 0xDA):  # end of image, start of scan
            return None
        else:
            i += 2 + struct.unpack_from(">H", data, i + 2)[0]
    return None


def decode_image(data: bytes, where: str) -> NDArray[np.uint8]:
    """Decode a colour or grey image of 8 bits a channel.

    Parameters
    ----------
    data : bytes
        JPEG, PNG or another format that Pillow reads.
    where : str
        The file, for messages.

    Returns
    -------
    (H, W, 3) uint8
        RGB, rows from the top; orientation tags are not applied, as in every dataset's labels.

    Raises
    ------
    DataError
        An empty or truncated file, a Git-LFS pointer, an unknown format, deeper pixels, or more
        than 80 million of them.
    """
    with _opened(data, where) as image:
        return np.array(image.convert("RGB"))


@contextmanager
def _opened(data: bytes, where: str) -> Iterator[Any]:
    """Open an image that is fit to be decoded; what goes wrong in the block names the file."""
    check_payload(data, where)
    from PIL import Image, UnidentifiedImageError

    if data.startswith((_PNG, _JPEG)):
        _check_size(*image_size(data, where), where)
    try:
        with Image.open(BytesIO(data)) as image:
            _check_size(*image.size, where)
            if image.mode[0] in "IF":
                raise DataError(
                    f"expected 8 bits a channel, found pixels of mode {image.mode}", where=where
                )
            yield image
    except DataError:
        raise
    except (OSError, SyntaxError, ValueError, EOFError, struct.error) as error:
        problem = f"the image cannot be decoded: {error}"
        if isinstance(error, UnidentifiedImageError):
            is_known = data.startswith((_PNG, _JPEG))
            problem = (
                "the image is damaged" if is_known else "expected an image, found no known format"
            )
        raise DataError(problem, where=where, fix="copy or download it again") from None


def shrink_image(data: bytes, where: str, width: int, quality: int = 75) -> bytes:
    """Return an image as a JPEG no wider than a width.

    JPEGs are decoded at a fraction of their size where that suffices, several times faster.

    Parameters
    ----------
    data, where
        As for :func:`decode_image`, with the same errors.
    width : int [px]
        An image that is not wider keeps its size.
    quality : int
        1 to 95.
    """
    from PIL import Image

    with _opened(data, where) as image:
        size = (width, max(round(image.height * width / image.width), 1))
        if image.width > width:
            image.draft("RGB", size)
        small = image.convert("RGB")
        if small.width > width:
            small = small.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0)
        buffer = BytesIO()
        small.save(buffer, "JPEG", quality=quality)
        return buffer.getvalue()


def grey_image(data: bytes, where: str, width: int) -> tuple[NDArray[np.uint8], float]:
    """Return an image in grey and no wider than a width, and its scale.

    JPEGs are decoded at a fraction of their size where that suffices, several times faster.

    Parameters
    ----------
    data, where
        As for :func:`decode_image`, with the same errors.
    width : int [px]
        An image that is not wider keeps its size.

    Returns
    -------
    pixels : (H, W) uint8
    scale : float
        Pixels here per pixel there.
    """
    from PIL import Image

    with _opened(data, where) as image:
        scale = min(width / image.width, 1.0)
        size = (round(image.width * scale), max(round(image.height * scale), 1))
        image.draft("L", size)
        grey = image.convert("L")
        if grey.size != size:
            grey = grey.resize(size, Image.Resampling.BOX)
        return np.array(grey), scale


def _check_size(width: int, height: int, where: str) -> None:
    if width * height > _MAX_PIXELS:
        raise DataError(
            f"the image claims {width} x {height} pixels, more than {_MAX_PIXELS:,}", where=where
        )


def encode_image(
    pixels: NDArray[np.uint8], encoding: Literal["jpeg", "png"], quality: int = 90
) -> bytes:
    """Encode pixels.

    Parameters
    ----------
    pixels : (H, W, 3) or (H, W) uint8
        RGB or grey, rows from the top.
    encoding : {"jpeg", "png"}
    quality : int
        1 to 95, JPEG only.

    Raises
    ------
    UsageError
        Another shape, dtype or encoding.
    """
    is_image = pixels.ndim == 2 or (pixels.ndim == 3 and pixels.shape[2] == 3)
    if pixels.dtype != np.uint8 or not is_image or 0 in pixels.shape:
        raise UsageError(
            f"expected pixels of shape (H, W, 3) or (H, W) and uint8, "
            f"found {pixels.shape} and {pixels.dtype}"
        )
    if encoding not in ("jpeg", "png"):
        raise UsageError(f"expected the encoding 'jpeg' or 'png', found '{encoding}'")
    from PIL import Image

    options = {"quality": quality} if encoding == "jpeg" else {}
    buffer = BytesIO()
    Image.fromarray(pixels).save(buffer, encoding, **options)
    return buffer.getvalue()
