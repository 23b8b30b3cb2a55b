"""Transforms that are the same however a dataset's open questions are answered."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np

from drivekit.audit.case import Case
from drivekit.errors import DrivekitError
from drivekit.model.dataset import Scene
from drivekit.model.rigid import SE3

# Options that say how sensors are mounted.
_MOUNTINGS: Final = ("extrinsic", "reference", "reference_axes")


def is_beyond_doubt(case: Case, scene_id: str, way: Callable[[Scene], SE3]) -> bool:
    """Tell whether a transform does not hang on an option that says how sensors are mounted."""
    doubtful = [name for name in _MOUNTINGS if case.is_open((name,))]
    if any(not case.choices.get(name) for name in doubtful):
        return False
    try:
        now = way(case.dataset[scene_id])
        for name in doubtful:
            for word in case.choices[name]:
                other = way(case.reopen({name: word})[scene_id])
                if not _is_same(now, other):
                    return False
    except DrivekitError:
        return False
    return True


def _is_same(a: SE3, b: SE3) -> bool:
    return np.allclose(a.rotation, b.rotation, atol=1e-9) and np.allclose(
        a.translation, b.translation, atol=1e-9
    )
