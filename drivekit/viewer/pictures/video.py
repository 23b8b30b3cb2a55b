"""Pictures one after the other: MP4 and GIF."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import chain
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import MissingExtraError, UsageError
from drivekit.io.atomic import atomic_file

Pixels = NDArray[np.uint8]

_SUFFIXES = (".mp4", ".gif")


def write_video(frames: Iterable[Pixels], path: str | Path, fps: float) -> int:
    """Write pictures as a film, which appears whole or not at all.

    Parameters
    ----------
    frames : iterable of (H, W, 3) uint8
        All of one size; taken one by one, so they may be drawn as they are asked for.
    path : path
        ``.mp4`` (H.264; an odd width or height loses its last column or row) or ``.gif`` (256
        colours, loops).
    fps : float
        Pictures a second.

    Returns
    -------
    int
        How many pictures were written.

    Raises
    ------
    UsageError
        If there is no picture, they differ in size, or suffix or rate are impossible.
    MissingExtraError
        For MP4 without the extra ``video``.
    """
    suffix = Path(path).suffix.lower()
    if suffix not in _SUFFIXES:
        raise UsageError(
            f"cannot write a film as '{suffix or Path(path).name}'",
            where=str(path),
            fix=f"end the name in {' or '.join(_SUFFIXES)}",
        )
    if not 0 < fps <= 1000:
        raise UsageError(
            f"expected a rate between 0 and 1000 pictures a second, got {fps}",
            fix="give --fps within these",
        )
    write = _write_mp4 if suffix == ".mp4" else _write_gif
    with atomic_file(path) as draft:
        return write(_alike(frames), draft, fps)


def _alike(frames: Iterable[Pixels]) -> Iterator[Pixels]:
    shape: tuple[int, ...] | None = None
    for frame in frames:
        if frame.dtype != np.uint8 or frame.ndim != 3 or frame.shape[2] != 3:
            raise UsageError(
                f"expected pictures (H, W, 3) of uint8, got {frame.shape} of {frame.dtype}"
            )
        if shape is not None and frame.shape != shape:
            raise UsageError(f"pictures of a film must be of one size: {shape}, then {frame.shape}")
        shape = frame.shape
        yield frame
    if shape is None:
        raise UsageError("there is no picture to make a film of", fix="choose at least one frame")


def _write_mp4(frames: Iterator[Pixels], path: Path, fps: float) -> int:
    try:
        import av
    except ImportError:
        raise MissingExtraError("video", "writing MP4") from None
    first = next(frames)
    height, width = (side - side % 2 for side in first.shape[:2])
    count = 0
    with av.open(str(path), "w", format="mp4") as film:
        stream = film.add_stream("libx264", rate=Fraction(fps).limit_denominator(1001))
        stream.width, stream.height = width, height
        stream.pix_fmt = "yuv420p"
        stream.options = {"crf": "18", "preset": "veryfast"}
        for frame in chain([first], frames):
            even = np.ascontiguousarray(frame[:height, :width])
            film.mux(stream.encode(av.VideoFrame.from_ndarray(even, format="rgb24")))
            count += 1
        film.mux(stream.encode())
    return count


def _write_gif(frames: Iterator[Pixels], path: Path, fps: float) -> int:
    from PIL import Image

    pictures = [
        Image.fromarray(frame).quantize(method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
        for frame in frames
    ]
    pictures[0].save(
        path,
        "GIF",
        save_all=True,
        append_images=pictures[1:],
        duration=max(round(1000 / fps), 20),
        loop=0,
    )
    return len(pictures)
