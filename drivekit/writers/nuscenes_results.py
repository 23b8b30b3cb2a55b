"""Result files of the nuScenes detection task."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import numpy as np

from drivekit.errors import UsageError
from drivekit.io.atomic import atomic_file
from drivekit.model.boxes import BoxTable
from drivekit.model.frames import WORLD
from drivekit.model.rotations import quat_from_yaw
from drivekit.writers.class_names import KNOWN, Names, native_names
from drivekit.writers.nuscenes_names import DETECTION_CLASSES, DETECTION_OF_CATEGORY

_META: Final = {
    "use_camera": False,
    "use_lidar": True,
    "use_radar": False,
    "use_map": False,
    "use_external": False,
}


def write_nuscenes_results(
    predictions: BoxTable,
    path: str | Path,
    *,
    classes: Names | None = None,
    meta: dict[str, bool] | None = None,
) -> None:
    """Write predictions as a nuScenes detection result file.

    Parameters
    ----------
    predictions : BoxTable
        In the world, with scores; each frame's key is its sample token. A column ``velocity`` and
        an extra column ``attribute`` are used where they are there.
    path : str or Path
    classes : mapping of str to str or None, optional
        Detection classes of class names, where drivekit does not know or should not decide.
    meta : mapping of str to bool, optional
        What the model used; LiDAR alone by default.

    Raises
    ------
    UsageError
        If boxes are not in the world, or a class has no name among the ten of the task.
    MissingDataError
        If there are no scores.
    """
    outside = next((f for f in predictions.coordinate_frames if f.name != WORLD.name), None)
    if outside is not None:
        raise UsageError(
            f"nuScenes results are given in the world, these boxes are in {outside}",
            fix="transform them first",
        )
    results: dict[str, list[dict[str, Any]]] = {frame.key: [] for frame in predictions.frames}
    for k, box in _boxes(predictions, classes):
        key = predictions.frames[k].key
        results[key].append({"sample_token": key, **box})
    document = {"meta": {**_META, **(meta or {})}, "results": results}
    with atomic_file(path) as draft:
        draft.write_bytes(json.dumps(document, separators=(",", ":")).encode())


def _boxes(table: BoxTable, classes: Names | None) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield each box with the position of its frame."""
    known: Names = {
        **DETECTION_OF_CATEGORY,
        **{k: v and DETECTION_OF_CATEGORY.get(v) for k, v in KNOWN["nuscenes"].items()},
        **{name: name for name in DETECTION_CLASSES},
        **(classes or {}),
    }
    kept, names = native_names(table.names(), DETECTION_CLASSES, "nuscenes-detection", known)
    quat = quat_from_yaw(table.yaw) if table.quat is None else table.quat
    nowhere = np.full((len(table), 2), np.nan)
    velocity = nowhere if table.velocity is None else table.velocity
    attribute = table.extra.get("attribute", np.full(len(table), ""))
    frame, score = table.frame_of_row, table.column("score")
    for i, name in zip(np.flatnonzero(kept).tolist(), names, strict=True):
        yield (
            int(frame[i]),
            {
                "translation": table.center[i].tolist(),
                "size": table.size[i, [1, 0, 2]].tolist(),
                "rotation": quat[i].tolist(),
                "velocity": velocity[i].tolist(),
                "detection_name": name,
                "detection_score": float(score[i]),
                "attribute_name": str(attribute[i]),
            },
        )
