"""Labels as people make them: noise on all, a tenth of them wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .rotations import Array, about_z, pose
from .sensing import Shot
from .street import Street
from .truth import Boxes, ImageBoxes

FLAWS = ("null", "swapped", "yaw", "shifted", "class", "duplicate", "tiny")


@dataclass(frozen=True)
class Care:
    """How carefully a set was labelled."""

    corrupt: float = 0.1
    center_m: float = 0.05
    size_part: float = 0.02
    yaw_rad: float = np.deg2rad(1.2)
    pixels: float = 2.0
    least_returns: int = 5
    reach_m: float = 60.0


@dataclass(frozen=True)
class Labels:
    """The labels of one frame: 3D in LiDAR axes, and rectangles by camera."""

    boxes: Boxes
    image: Mapping[str, ImageBoxes]


def real_boxes(street: Street, shot: Shot, names: Mapping[str, str]) -> Boxes:
    """Return all actors that returned a point, exactly."""
    rows = np.flatnonzero(shot.returns > 0)
    return Boxes(
        shot.scanned.center[rows],
        street.size[rows],
        shot.scanned.rotation[rows],
        tuple(names[street.kinds[i]] for i in rows),
        tuple(int(i) + 1 for i in rows),
        ("",) * len(rows),
    )


def label(
    rng: np.random.Generator,
    street: Street,
    shot: Shot,
    names: Mapping[str, str],
    care: Care,
    only: NDArray[np.bool_] | None = None,
) -> Labels:
    """Label what the sensors of one frame saw; `only` (N,) leaves actors out of the 3D boxes."""
    near = np.linalg.norm(shot.labelled.center, axis=1) < care.reach_m
    if only is not None:
        near &= only
    rows = np.flatnonzero((shot.returns >= care.least_returns) & near)
    n = len(rows)
    # An annotator sizes an object once and carries that through the sequence.
    once = np.random.default_rng(len(street.kinds)).normal(size=street.size.shape)[rows]
    size = street.size[rows] * (1 + care.size_part * (once + 0.3 * rng.normal(size=(n, 3))))
    center = shot.labelled.center[rows] + rng.normal(0, care.center_m, (n, 3)) * (1, 1, 0.6)
    rotation = shot.labelled.rotation[rows] @ about_z(rng.normal(0, care.yaw_rad, n))
    spelled = [names[street.kinds[i]] for i in rows]
    tracks = [int(i) + 1 for i in rows]
    flaw = [str(rng.choice(FLAWS)) if rng.random() < care.corrupt else "" for _ in rows]
    others = sorted(set(names.values()))
    copies = []
    for j, what in enumerate(flaw):
        if what == "swapped":
            size[j] = size[j][[1, 0, 2] if rng.random() < 0.5 else [2, 1, 0]]
        elif what == "yaw":
            rotation[j] = rotation[j] @ about_z(rng.uniform(-np.pi, np.pi, 1))[0]
        elif what == "shifted":
            center[j, :2] += rng.choice([-1.0, 1.0], 2) * rng.uniform(0.8, 3.0, 2)
        elif what == "class":
            spelled[j] = str(rng.choice(others))
        elif what == "duplicate":
            copies.append(j)
        elif what == "tiny":
            size[j] = rng.uniform(0.01, 0.06, 3)
    kept = [j for j, what in enumerate(flaw) if what != "null"] + copies
    new = [1000 + int(rows[j]) for j in copies]
    center = center[kept]
    if copies:
        center[-len(copies) :] += rng.normal(0, 0.1, (len(copies), 3))
    return Labels(
        Boxes(
            center,
            size[kept],
            rotation[kept],
            tuple(spelled[j] for j in kept),
            tuple(tracks[j] for j in kept[: len(kept) - len(copies)]) + tuple(new),
            tuple(flaw[j] for j in kept),
        ),
        {name: _rectangles(rng, street, shot, names, care, name) for name in shot.pictures},
    )


def _rectangles(
    rng: np.random.Generator,
    street: Street,
    shot: Shot,
    names: Mapping[str, str],
    care: Care,
    camera: str,
) -> ImageBoxes:
    box = shot.pictured.box2d[camera]
    height, width = shot.pictures[camera].grey.shape
    rows = np.flatnonzero(~np.isnan(box[:, 0]))
    xyxy = box[rows] + rng.uniform(-care.pixels, care.pixels, (len(rows), 4))
    wrong = rng.random(len(rows)) < 0.5 * care.corrupt
    xyxy[wrong] += rng.uniform(-40, 40, (int(wrong.sum()), 1))
    xyxy = np.clip(xyxy, 0, [width - 1, height - 1, width - 1, height - 1])
    fits = (xyxy[:, 2] - xyxy[:, 0] > 1) & (xyxy[:, 3] - xyxy[:, 1] > 1)
    return ImageBoxes(
        xyxy[fits],
        tuple(names[street.kinds[i]] for i in rows[fits]),
        tuple(int(i) + 1 for i in rows[fits]),
    )


def upright(boxes: Boxes, frame_from_lidar: Array | None = None) -> Boxes:
    """Keep of each rotation the heading alone, in the frame where a file gives its boxes."""
    T = np.eye(4) if frame_from_lidar is None else frame_from_lidar
    axes = T[:3, :3] @ boxes.rotation
    yaw = np.arctan2(axes[:, 1, 0], axes[:, 0, 0])
    return Boxes(
        boxes.center @ T[:3, :3].T + T[:3, 3],
        boxes.size,
        about_z(yaw),
        boxes.label,
        boxes.track,
        boxes.flaw,
    )


def camera_flu(camera_from_lidar: Array, optical_from_flu: Array) -> Array:
    """Return the (4, 4) pose from LiDAR axes to the camera's origin with forward-left-up axes."""
    return pose(optical_from_flu.T, (0.0, 0.0, 0.0)) @ camera_from_lidar
