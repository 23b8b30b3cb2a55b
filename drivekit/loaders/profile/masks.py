"""Images whose colours are classes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from drivekit.model.frames import Frame


@dataclass(frozen=True, eq=False, slots=True)
class ColorMask:
    """An image in which each class has a colour of its own.

    Parameters
    ----------
    rgb : (H, W, 3) uint8
    camera : Frame
    colors : mapping of str to (int, int, int)
        Class, its colour.
    """

    rgb: NDArray[np.uint8]
    camera: Frame
    colors: Mapping[str, tuple[int, int, int]]

    def of(self, name: str) -> NDArray[np.bool_]:
        """Return (H, W) bool: where a class is; KeyError for a class without a colour."""
        return np.asarray((self.rgb == np.array(self.colors[name], np.uint8)).all(-1))

    def unknown(self) -> NDArray[np.uint8]:
        """Return the (N, 3) colours in the image that are no class's."""
        met = np.unique(self.rgb.reshape(-1, 3), axis=0)
        known = {tuple(color) for color in self.colors.values()}
        return np.array([c for c in met.tolist() if tuple(c) not in known], np.uint8).reshape(-1, 3)
