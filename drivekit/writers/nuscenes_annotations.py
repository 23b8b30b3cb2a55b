"""The boxes of a scene as rows of the nuScenes tables."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import UsageError
from drivekit.geometry import sync, transform_between, transform_boxes, transform_points
from drivekit.model.boxes import Boxes
from drivekit.model.dataset import BOXES, Scene, channels_of
from drivekit.model.rotations import quat_from_yaw
from drivekit.writers.class_names import Names, native_names
from drivekit.writers.nuscenes_names import ATTRIBUTES, CATEGORIES, VISIBILITY, token

Row = dict[str, Any]

# Shares of visibility at which the next level begins.
_LEVEL_STARTS = (0.4, 0.6, 0.8)
_SEVERAL = ";"


def annotation_rows(
    scene: Scene, samples: list[str], classes: Names | None = None
) -> dict[str, list[Row]]:
    """Return the rows of ``sample_annotation`` and ``instance`` of a scene.

    Parameters
    ----------
    scene : Scene
        Boxes without a track make an instance of their own each.
    samples : list of str
        Token of each labelled frame.
    classes : mapping of str to str or None, optional
        See :func:`drivekit.writers.class_names.native_names`.
    """
    annotations: list[Row] = []
    for k, sample in enumerate(samples):
        annotations += _of_sample(scene, k, sample, classes)
    instances = linked(annotations, f"scene {scene.id}")
    return {"sample_annotation": annotations, "instance": instances}


def linked(annotations: list[Row], where: str) -> list[Row]:
    """Join the annotations of each instance, in the order given, and return the instances.

    Parameters
    ----------
    annotations : list of rows
        With a ``category_token`` beside their own fields, which is taken out; ``prev`` and
        ``next`` are filled in.
    where : str
        The scene, for messages.

    Raises
    ------
    UsageError
        If an instance changes its category.
    """
    tracks: dict[str, list[Row]] = {}
    for row in annotations:
        tracks.setdefault(row["instance_token"], []).append(row)
    instances = []
    for instance, rows in tracks.items():
        for before, after in pairwise(rows):
            before["next"], after["prev"] = after["token"], before["token"]
        instances.append(
            {
                "token": instance,
                "category_token": rows[0]["category_token"],
                "nbr_annotations": len(rows),
                "first_annotation_token": rows[0]["token"],
                "last_annotation_token": rows[-1]["token"],
            }
        )
        changed = next((r for r in rows if r["category_token"] != rows[0]["category_token"]), None)
        if changed is not None:
            raise UsageError(
                "nuScenes gives a track one category, and one changes its class",
                where=f"{where}, sample {changed['sample_token']}",
            )
    for row in annotations:
        del row["category_token"]
    return instances


def _of_sample(scene: Scene, k: int, sample: str, classes: Names | None) -> list[Row]:
    boxes = scene.boxes(k)
    fixed = scene.ego().fixed
    if boxes.frame != fixed:
        stamp = scene.timeline(BOXES).stamp(k)
        at = boxes.frame if boxes.frame.stamp_ns is not None else boxes.frame.at(stamp)
        boxes = transform_boxes(boxes, transform_between(scene, fixed, at))
    kept, names = native_names(boxes.names(), CATEGORIES, "nuscenes", classes)
    boxes = boxes[kept]
    if not np.isfinite(boxes.center).all():
        raise UsageError(
            "nuScenes annotates places in space, and an object here has none",
            where=f"scene {scene.id}, sample {k}",
            fix="leave its class out, or write another format",
        )
    instances = [token("instance", scene.id, track) for track in _tracks(boxes, k)]
    return sample_rows(sample, boxes, names, instances, _n_points(scene, k, boxes))


def sample_rows(
    sample: str,
    boxes: Boxes,
    names: Sequence[str],
    instances: Sequence[str],
    n_points: NDArray[np.int64],
) -> list[Row]:
    """Return the annotations of a sample, not yet linked; see :func:`linked`.

    Parameters
    ----------
    sample : str
        Token.
    boxes : Boxes
        In the world.
    names, instances : sequence of str, one a box
        Category, and token of the instance.
    n_points : (N,) int64
        LiDAR points inside.
    """
    quat = quat_from_yaw(boxes.yaw) if boxes.quat is None else boxes.quat
    attributes = boxes.extra.get("attribute", np.full(len(boxes), ""))
    visibility = _visibility(boxes)
    return [
        {
            "token": token("annotation", sample, i),
            "sample_token": sample,
            "instance_token": instances[i],
            "category_token": token("category", names[i]),
            "visibility_token": visibility[i],
            "attribute_tokens": _attribute_tokens(str(attributes[i])),
            "translation": boxes.center[i].tolist(),
            "size": boxes.size[i, [1, 0, 2]].tolist(),
            "rotation": quat[i].tolist(),
            "prev": "",
            "next": "",
            "num_lidar_pts": int(n_points[i]),
            "num_radar_pts": 0,
        }
        for i in range(len(boxes))
    ]


def _tracks(boxes: Boxes, k: int) -> list[str]:
    named = boxes.track if boxes.track is not None else np.full(len(boxes), "")
    tracks = [track or f"untracked/{k}/{i}" for i, track in enumerate(named.tolist())]
    if len(set(tracks)) != len(tracks):
        raise UsageError("nuScenes gives a track one box a sample, and here is one with more")
    return tracks


def _attribute_tokens(names: str) -> list[str]:
    return [token("attribute", name) for name in names.split(_SEVERAL) if name in ATTRIBUTES]


def _visibility(boxes: Boxes) -> list[str]:
    if "visible" in boxes.extra:
        level = np.searchsorted(_LEVEL_STARTS, boxes.extra["visible"], side="right")
        return [str(i + 1) for i in level.tolist()]
    keys = {level: key for key, level in VISIBILITY.items()}
    levels = boxes.extra.get("visibility", np.full(len(boxes), ""))
    return [keys.get(str(level), "") for level in levels]


def _n_points(scene: Scene, k: int, boxes: Boxes) -> NDArray[np.int64]:
    """Return the points in each box, counted in the first LiDAR's sweep where not known."""
    if boxes.n_points is not None and np.isfinite(boxes.n_points).all():
        return np.rint(boxes.n_points).astype(np.int64)
    from drivekit.kernels.points_in_boxes import count_points_in_boxes

    lidars = channels_of(scene, "lidar")
    if not lidars:
        return np.zeros(len(boxes), np.int64)
    j = sync(scene, BOXES, lidars[:1]).at(k, lidars[0])
    if j is None:
        return np.zeros(len(boxes), np.int64)
    cloud = scene.points(lidars[0], j)
    cloud = transform_points(cloud, transform_between(scene, boxes.frame, cloud.frame))
    seven = np.column_stack([boxes.center, boxes.size, boxes.yaw])
    counts = count_points_in_boxes(cloud.xyz + cloud.origin, seven)
    return np.asarray(counts, np.int64)
