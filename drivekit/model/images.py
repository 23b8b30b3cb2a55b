"""Encoded images, decoded only when someone looks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from drivekit.model.frames import Frame


class ByteSource(Protocol):
    """Where bytes can be had by name: a folder, a zip, a tar."""

    def read(self, name: str) -> bytes:
        """Return the bytes of a file."""
        ...

    def where(self, name: str) -> str:
        """Return the place of a file for messages."""
        ...


@dataclass(frozen=True, slots=True)
class ImageRef:
    """An encoded image and the frame it was taken in.

    Parameters
    ----------
    source : ByteSource
    name : str
        Name of the file in ``source``.
    frame : Frame
        The camera at the time of exposure.
    width, height : int [px]
        Of the encoded image itself.
    """

    source: ByteSource
    name: str
    frame: Frame
    width: int
    height: int

    def data(self) -> bytes:
        """Return the encoded image (JPEG, PNG)."""
        return self.source.read(self.name)

    @property
    def where(self) -> str:
        """Place of the image, for messages."""
        return self.source.where(self.name)
