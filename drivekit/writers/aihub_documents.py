"""The label documents of AI Hub's families."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from drivekit.model.boxes import Boxes
from drivekit.writers.aihub_native import (
    Reading,
    native_center,
    native_euler,
    native_size,
    native_yaw,
)

Axes = tuple[str, str, str]


@dataclass(frozen=True, eq=False, slots=True)
class Objects:
    """The objects of a frame, as a family writes them.

    Parameters
    ----------
    stem : str
        Name of the frame's files without ending.
    boxes : Boxes
        In the LiDAR's frame.
    names : list of str
        Native classes.
    tracks : list of int
    bbox : (N, 4) float64 [px]
        In the camera; NaN where it does not see an object.
    image : tuple of (int, int) [px]
        Size of the image; zeros without a camera.
    """

    stem: str
    boxes: Boxes
    names: list[str]
    tracks: list[int]
    bbox: NDArray[np.float64]
    image: tuple[int, int]


def attribute_document(objects: Objects, axes: Axes, reading: Reading) -> Any:
    """Return 3D labels nested under ``attribute``, as the fusion set has them."""
    boxes = objects.boxes
    place = native_center(boxes, axes, reading["box_origin"]).tolist()
    size = native_size(boxes, reading["size_order"]).tolist()
    yaw = native_yaw(boxes, reading).tolist()
    return {
        "information": {"filename": f"{objects.stem}.pcd"},
        "annotations": [
            {
                "class": name,
                "attribute": {
                    "track_id": track,
                    "instance_id": track,
                    "location": place[i],
                    "dimension": size[i],
                    "yaw": yaw[i],
                },
            }
            for i, (name, track) in enumerate(zip(objects.names, objects.tracks, strict=True))
        ],
    }


def image_document(objects: Objects) -> Any:
    """Return the image boxes of the fusion set."""
    seen = np.flatnonzero(np.isfinite(objects.bbox[:, 0])).tolist()
    return {
        "information": {"filename": f"{objects.stem}.jpg", "resolution": list(objects.image)},
        "annotations": [
            {
                "class": objects.names[i],
                "bbox": [round(v, 2) for v in objects.bbox[i].tolist()],
                "attribute": {"instance_id": objects.tracks[i], "track_id": objects.tracks[i]},
            }
            for i in seen
        ],
    }


def sustech_document(objects: Objects, axes: Axes, reading: Reading) -> Any:
    """Return labels as SUSTechPOINTS writes them."""
    numbers = _cuboids(objects, axes, reading)
    return [
        {
            "obj_id": str(track),
            "obj_type": name,
            "psr": {key: _xyz(numbers[key][i]) for key in ("position", "scale", "rotation")},
        }
        for i, (name, track) in enumerate(zip(objects.names, objects.tracks, strict=True))
    ]


def datumaro_document(objects: Objects, axes: Axes, reading: Reading) -> Any:
    """Return labels as CVAT exports them in Datumaro's form."""
    numbers = _cuboids(objects, axes, reading)
    known = list(dict.fromkeys(objects.names))
    return {
        "categories": {"label": {"labels": [{"name": name, "parent": ""} for name in known]}},
        "items": [
            {
                "id": objects.stem,
                "annotations": [
                    {
                        "id": i,
                        "type": "cuboid_3d",
                        "label_id": known.index(name),
                        **{key: numbers[key][i] for key in ("position", "rotation", "scale")},
                        "attributes": {"occluded": False, "track_id": objects.tracks[i]},
                    }
                    for i, name in enumerate(objects.names)
                ],
            }
        ],
    }


def cuboid_document(objects: Objects, axes: Axes, reading: Reading) -> Any:
    """Return labels of the shape Source_Image_Info / Annotation."""
    numbers = _cuboids(objects, axes, reading)
    return {
        "Source_Image_Info": {"Pcd_name": f"{objects.stem}.pcd", "Weather": "맑음"},
        "Annotation": [
            {
                "Label": name,
                "Data_type": "worker",
                "Type": "Cuboid",
                **{key: _xyz(numbers[key][i]) for key in ("position", "scale", "rotation")},
            }
            for i, name in enumerate(objects.names)
        ],
    }


def simulator_document(objects: Objects, axes: Axes, reading: Reading) -> Any:
    """Return labels as the simulator writes them; what no camera sees has no distance."""
    boxes = objects.boxes
    place = native_center(boxes, axes, reading["box_origin"])
    size = native_size(boxes, reading["size_order"]).tolist()
    turn = native_euler(boxes, "zyx", reading["yaw_unit"]).tolist()
    seen = np.isfinite(objects.bbox[:, 0])
    distance = np.where(seen, np.linalg.norm(place, axis=1), -1.0).tolist()
    return {
        "information": {"filename": objects.stem, "resolution": list(objects.image)},
        "annotations": [
            {
                "class": name,
                "bbox": [round(v, 2) for v in objects.bbox[i].tolist()] if seen[i] else [],
                "distance": distance[i],
                "location": place[i].tolist(),
                "dimension": size[i],
                "orientation": turn[i],
            }
            for i, name in enumerate(objects.names)
        ],
    }


def _cuboids(objects: Objects, axes: Axes, reading: Reading) -> dict[str, list[list[float]]]:
    boxes = objects.boxes
    order, unit = reading.get("euler_order", "xyz"), reading.get("euler_unit", "rad")
    return {
        "position": native_center(boxes, axes, reading.get("box_origin", "center")).tolist(),
        "scale": native_size(boxes, reading.get("size_order", "lwh")).tolist(),
        "rotation": native_euler(boxes, order, unit).tolist(),
    }


def _xyz(values: list[float]) -> dict[str, float]:
    return dict(zip("xyz", values, strict=True))
