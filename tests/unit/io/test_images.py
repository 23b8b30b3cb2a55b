from __future__ import annotations

import io
import struct
import zlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from drivekit.errors import DataError, UsageError
from drivekit.io.images import decode_image, encode_image, image_size


def picture(width: int, height: int) -> np.ndarray:
    y, x = np.mgrid[:height, :width]
    return np.stack([x * 3, y * 5, x + y], axis=2).astype(np.uint8)


def encoded(mode: str, size: tuple[int, int], kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    Image.new(mode, size).save(buffer, kind, **options)
    return buffer.getvalue()


@settings(deadline=None, max_examples=30)
@given(st.integers(1, 90), st.integers(1, 90))
def test_png_comes_back_and_jpeg_nearly(width: int, height: int) -> None:
    pixels = picture(width, height)
    png, jpeg = encode_image(pixels, "png"), encode_image(pixels, "jpeg", quality=95)
    np.testing.assert_array_equal(decode_image(png, "a.png"), pixels)
    assert decode_image(jpeg, "a.jpg").shape == pixels.shape
    assert image_size(png, "a.png") == image_size(jpeg, "a.jpg") == (width, height)


@pytest.mark.parametrize(
    "data",
    [
        encoded("RGB", (1242, 375), "JPEG"),
        encoded("RGB", (1242, 375), "JPEG", progressive=True),
        encoded("L", (1242, 375), "JPEG", optimize=True),
        encoded("CMYK", (1242, 375), "JPEG"),
        encoded("RGB", (1242, 375), "JPEG", exif=b"Exif\0\0" + bytes(60_000)),
        encoded("RGB", (1242, 375), "JPEG", comment=b"\xff\xc0" * 100),
        encoded("RGBA", (1242, 375), "PNG"),
        encoded("P", (1242, 375), "PNG"),
        encoded("1", (1242, 375), "PNG"),
    ],
)  # fmt: skip
def test_the_size_is_that_of_the_pixels(data: bytes) -> None:
    assert image_size(data, "a") == (1242, 375)
    assert decode_image(data, "a").shape == (375, 1242, 3)


def test_padding_and_tables_before_the_frame_are_legal() -> None:
    data = encoded("RGB", (7, 9), "JPEG")
    for marker in (0xC4, 0xC8, 0xCC, 0xDB, 0xFE):
        segment = bytes([0xFF, marker, 0, 8]) + bytes(6)
        assert image_size(data[:2] + segment + data[2:], "a.jpg") == (7, 9)
    assert image_size(data[:2] + b"\xff" * 5 + b"\xff\x01" + data[2:], "a.jpg") == (7, 9)


def test_grey_becomes_colour() -> None:
    grey = picture(20, 10)[..., 0]
    colour = decode_image(encode_image(grey, "png"), "a")
    np.testing.assert_array_equal(colour, np.repeat(grey[..., None], 3, axis=2))


@pytest.mark.parametrize("kind", ["png", "jpeg"])
def test_every_truncation_is_an_error(kind: str) -> None:
    data = encode_image(picture(40, 30), kind)  # type: ignore[arg-type]
    for n_bytes in range(len(data) - 20):
        with pytest.raises(DataError, match=r"a\.img"):
            decode_image(data[:n_bytes], "a.img")
        try:
            assert image_size(data[:n_bytes], "a.img") == (40, 30)
        except DataError as error:
            assert n_bytes < 700 and "a.img" in str(error)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1))
def test_damage_is_an_error_or_another_picture(changes: list[tuple[float, int]]) -> None:
    for kind in ("png", "jpeg"):
        data = bytearray(encode_image(picture(40, 30), kind))  # type: ignore[arg-type]
        for place, value in changes:
            data[int(place * len(data))] = value
        for read in (decode_image, image_size):
            try:
                read(bytes(data), "a.img")
            except DataError as error:
                assert "a.img" in str(error)


def png_of(width: int, height: int, depth: int = 8, colour: int = 2) -> bytes:
    body = b"IHDR" + struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + body + struct.pack(">I", zlib.crc32(body))


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "the file is empty"),
        (b"version https://git-lfs.github.com/spec/v1\n", "git lfs pull"),
        (b"hello world", "no known format"),
        (png_of(60_000, 60_000), "claims 60000 x 60000 pixels"),
        (png_of(0, 10), "gives no size"),
        (png_of(10, 10), "the image is damaged"),
        (encoded("I;16", (4, 4), "PNG"), "expected 8 bits a channel, found pixels of mode I"),
    ],
)
def test_what_is_no_picture_of_ours_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(DataError, match=message):
        decode_image(data, "a.png")


def test_what_cannot_be_encoded_is_refused() -> None:
    for pixels in (np.zeros((2, 2, 4), np.uint8), np.zeros((2, 2)), np.zeros((0, 2), np.uint8)):
        with pytest.raises(UsageError, match="expected pixels of shape"):
            encode_image(pixels, "png")  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="found 'gif'"):
        encode_image(picture(2, 2), "gif")  # type: ignore[arg-type]
