"""KITTI's object layout, of any dataset: one camera without distortion, or the LiDAR alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.api.converting.contents import (
    LOSSES,
    FrameBoxes,
    box_differences,
    boxes_of,
    cloud_of,
    is_placed,
    lidar_frame,
)
from drivekit.api.converting.pictures import UNDISTORTED, Picture, picture_of
from drivekit.api.converting.target import (
    Compare,
    Encoded,
    Plan,
    Record,
    Target,
    Tolerance,
    Written,
)
from drivekit.geometry.transform import transform_between, transform_boxes
from drivekit.model.boxes import Boxes
from drivekit.model.dataset import Scene
from drivekit.model.exports import ExportedFrame
from drivekit.model.frames import OPTICAL_FROM_FLU, Frame, flu_of, is_flu, optical_of
from drivekit.model.rigid import SE3
from drivekit.writers.camera_labels import CameraLabels, as_seen
from drivekit.writers.kitti import CLASSES, DONT_CARE, calibration_text, label_rows, point_bytes

Float = NDArray[np.float64]

# Where there is no picture: a camera in the LiDAR's place that looks ahead, and image boxes that
# are high enough for no tool to leave the object out.
_NOMINAL: Final = np.array([[700.0, 0, 620, 0], [0, 700, 187, 0], [0, 0, 1, 0]])
_NOMINAL_BOX: Final = (0.0, 0.0, 50.0, 50.0)
# The picture that KITTI's own labels were made in.
_KITTI_PICTURE: Final = "image_2"


@dataclass(frozen=True, eq=False, slots=True)
class _View:
    """How a frame is seen.

    Parameters
    ----------
    labels : Frame
        What the labels are in: x forward, y left, z up.
    projection : (3, 4) float64 [px]
        From there to the picture.
    picture : Picture, optional
        None where the LiDAR is alone.
    """

    labels: Frame
    projection: Float
    picture: Picture | None = None


def _encode(plan: Plan, scene: Scene, frame: ExportedFrame) -> Encoded:
    view = _view(scene, frame)
    found = boxes_of(plan, scene, frame, view.labels, null=True)
    labels, found, losses = _labels(scene, frame, view, found)
    files: list[tuple[str, bytes]] = []
    if frame.lidars:
        cloud, invalid = cloud_of(scene, frame)
        losses["invalid-point"] = invalid
        points = point_bytes(cloud, plan.intensity_scale)
        files.append((f"training/velodyne/{frame.id}.bin", points))
    if view.picture is not None:
        files.append((f"training/image_2/{frame.id}.png", view.picture.png()))
        losses["undistorted"] = int(view.picture.is_bent)
    calibration = calibration_text(scene, view.projection, _rect_from_lidar(scene, frame, view))
    files.append((f"training/calib/{frame.id}.txt", calibration))
    text = "".join(label_rows(labels, found.boxes.names(), _native_alpha(found.boxes, frame)))
    files.append((f"training/label_2/{frame.id}.txt", text.encode()))
    kept = {kind: n for kind, n in losses.items() if n}
    return Encoded(tuple(files), tuple(found.rows.tolist()), kept)


def _view(scene: Scene, frame: ExportedFrame) -> _View:
    if not frame.cameras:
        return _View(lidar_frame(scene, frame), _NOMINAL)
    channel, shot = frame.sensor("camera")
    picture = picture_of(scene, channel, shot)
    rect, offset = _rectified_frame(scene, frame, picture.image.frame)
    k = picture.camera.K
    return _View(flu_of(rect), np.column_stack([k, k @ offset]), picture)


def _rectified_frame(scene: Scene, frame: ExportedFrame, camera: Frame) -> tuple[Frame, Float]:
    """Return the frame of the labels, and where its origin is for the camera.

    Labels that are in the frame of another camera of the same axes, as KITTI's own, stay there.
    """
    labels = scene.boxes(frame.index).frame
    if is_flu(labels) and scene.calibration().knows(camera, optical_of(labels)):
        way = transform_between(scene, camera, optical_of(labels))
        if np.array_equal(way.rotation, np.eye(3)):
            return optical_of(labels), way.translation
    return camera, np.zeros(3)


def _rect_from_lidar(scene: Scene, frame: ExportedFrame, view: _View) -> SE3:
    if frame.lidars and frame.cameras:
        return transform_between(scene, optical_of(view.labels), lidar_frame(scene, frame))
    alone = view.labels  # there is nothing else to be in
    return SE3(OPTICAL_FROM_FLU, np.zeros(3), optical_of(alone), alone)


def _labels(
    scene: Scene, frame: ExportedFrame, view: _View, found: FrameBoxes
) -> tuple[CameraLabels, FrameBoxes, Counter[str]]:
    """Return what is written of the boxes of a frame, and what is lost."""
    region = np.array(found.boxes.names()) == DONT_CARE
    placed = is_placed(found.boxes)
    labels = _seen(scene, view, found.boxes)
    if (native := _native(found.boxes, frame)) is not None:
        labels = native
        kept = placed | (region & np.isfinite(labels.bbox).all(1))
    elif view.picture is None:
        kept = placed & ~region
    else:
        kept = labels.in_image
    losses = Counter(found[kept].losses())
    losses["nominal-box"] = int(kept.sum()) if view.picture is None else 0
    losses["unseen"] = int((placed & ~kept).sum())
    losses["null-box"] = int((~placed & ~kept).sum())
    return labels[kept], found[kept], losses


def _seen(scene: Scene, view: _View, boxes: Boxes) -> CameraLabels:
    if view.picture is None:
        n = len(boxes)
        return CameraLabels(boxes, np.tile(_NOMINAL_BOX, (n, 1)), np.zeros(n), np.zeros(n))
    camera = flu_of(view.picture.image.frame)
    there = boxes if boxes.frame == camera else _moved(scene, boxes, camera)
    return replace(as_seen(there, view.picture.camera), boxes=boxes)


def _moved(scene: Scene, boxes: Boxes, dst: Frame) -> Boxes:
    return transform_boxes(boxes, transform_between(scene, dst, boxes.frame))


def _native(boxes: Boxes, frame: ExportedFrame) -> CameraLabels | None:
    """Return the labels of KITTI itself as they are, which no projection gives to the bit."""
    if not {"alpha", "bbox", "truncated"} <= boxes.extra.keys() or not _is_kitti_picture(frame):
        return None
    hidden = np.full(len(boxes), np.nan)
    bbox, truncated = boxes.column("bbox"), boxes.column("truncated")
    return CameraLabels(boxes, bbox, np.asarray(truncated, np.float64), hidden)


def _native_alpha(boxes: Boxes, frame: ExportedFrame) -> Float | None:
    return boxes.extra.get("alpha") if _is_kitti_picture(frame) else None


def _is_kitti_picture(frame: ExportedFrame) -> bool:
    return next(iter(frame.cameras), None) == _KITTI_PICTURE


def _finish(plan: Plan, written: Written) -> Iterator[tuple[str, bytes]]:
    for split in plan.splits:
        ids = [frame.id for frame, _ in written() if frame.split == split]
        yield f"ImageSets/{split}.txt", "".join(f"{id_}\n" for id_ in ids).encode()


def _read_back(tree: Path, plan: Plan) -> Compare:
    from drivekit.loaders.registry import open_dataset

    back = open_dataset(tree, "kitti-object")

    def compare(scene: Scene, frame: ExportedFrame, record: Record) -> Mapping[str, float]:
        read = back[frame.id]
        boxes = read.boxes(0)
        names = boxes.names()
        label = plan.classes.taxonomy.labels(names)
        rect = _view(scene, frame).labels
        boxes = boxes.with_columns(label=label, taxonomy=plan.classes.taxonomy, frame=rect)
        solid = np.array([name != DONT_CARE for name in names], bool)
        rows = tuple(row for row, is_solid in zip(record.rows, solid, strict=True) if is_solid)
        objects = replace(record, rows=rows)
        found = box_differences(plan, scene, frame, objects, boxes[solid])
        if frame.lidars and frame.cameras:
            lidar = lidar_frame(scene, frame)
            way = read.calibration().between(Frame("velodyne"), Frame("rect.flu"))
            in_lidar = boxes[solid].with_columns(center=way.apply(boxes.center[solid]), frame=lidar)
            found["center by calibration"] = box_differences(plan, scene, frame, objects, in_lidar)[
                "center"
            ]
        return found

    return compare


TARGET: Final = Target(
    name="kitti",
    summary="KITTI's object layout: image_2, velodyne, calib, label_2, ImageSets",
    classes=(*CLASSES, DONT_CARE),
    names={
        "car": "Car",
        "van": "Van",
        "truck": "Truck",
        "bus": "Misc",
        "motorcycle": "Cyclist",
        "bicycle": "Cyclist",
        "two-wheeler": "Cyclist",
        "pedestrian": "Pedestrian",
        "region": DONT_CARE,
    },
    takes={"lidar": "main", "camera": "main"},
    holds=("training", "ImageSets"),
    losses={
        **LOSSES,
        "unseen": "{n} boxes are not seen in the picture and are not written, as in KITTI",
        "nominal-box": "{n} boxes have no picture to be seen in: their image boxes are made up "
        "(50 x 50 pixels), and so are P0 to P3; 2D numbers mean nothing",
        "undistorted": UNDISTORTED,
    },
    tolerances={
        "center": Tolerance(1e-4, "m"),
        "center by calibration": Tolerance(2e-4, "m"),
        "size": Tolerance(1e-4, "m"),
        "yaw": Tolerance(1e-4, "rad"),
    },
    encode=_encode,
    finish=_finish,
    read_back=_read_back,
)
