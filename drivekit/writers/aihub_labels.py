"""AI Hub's label documents: 3D boxes and outlines in the front camera."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from drivekit.model.cameras import Camera
from drivekit.writers.aihub_native import Reading, native_center, native_size, native_yaw
from drivekit.writers.camera_labels import CameraLabels, occlusion_levels, outline

#: Of 3D labels; the 33 classes of outlines are finer, but these are among them.
CLASSES: Final = ("vehicle", "pedestrian", "twoWheeler", "trafficSign", "trafficLight")


#: What numbers mean unless it is said otherwise: positions in the optical frame, yaw as KITTI's
#: rotation about the camera's y axis.
USUAL: Final[Reading] = {
    "size_order": "whl",
    "box_origin": "center",
    "yaw_unit": "rad",
    "yaw_zero": "right",
    "yaw_turn": "clockwise",
}
_OPTICAL = ("right", "down", "forward")


def boxes_document(
    head: Mapping[str, Any], labels: CameraLabels, names: list[str], reading: Reading = USUAL
) -> dict[str, Any]:
    """Return the 3D label document of a frame, its numbers as a reading has them."""
    place = native_center(labels.boxes, _OPTICAL, reading["box_origin"])
    rotation = native_yaw(labels.boxes, reading)
    size = native_size(labels.boxes, reading["size_order"])
    level = occlusion_levels(labels.hidden)
    annotations = []
    for i, name in enumerate(names):
        annotations.append(
            {
                "class": name,
                "bbox": [round(v, 2) for v in labels.bbox[i].tolist()],
                "dimension": size[i].tolist(),
                "location": place[i].tolist(),
                "yaw": float(rotation[i]),
                "attribute": {
                    "truncated": round(float(labels.truncation[i]), 2),
                    "occluded": int(level[i]),
                },
            }
        )
    return {"information": dict(head), "annotations": annotations}


def polygons_document(
    head: Mapping[str, Any], labels: CameraLabels, names: list[str], camera: Camera
) -> dict[str, Any]:
    """Return the 2D label document of a frame: outlines of the boxes, [x1, y1, x2, y2, …] px."""
    annotations = [
        {"class": name, "polygon": [round(v, 1) for v in polygon.ravel().tolist()]}
        for name, polygon in zip(names, outline(labels.boxes, camera), strict=True)
        if len(polygon) > 2
    ]
    return {"information": dict(head), "annotations": annotations}
