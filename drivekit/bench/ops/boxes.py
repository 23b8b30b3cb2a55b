"""Points in boxes, overlap of boxes, suppression."""

from __future__ import annotations

from functools import partial
from typing import Any, Final, Literal

import numpy as np
from pyquaternion import Quaternion

from drivekit.bench.cases import Setup
from drivekit.bench.ops import inputs, plain_boxes
from drivekit.bench.ops.answers import close, same
from drivekit.bench.ops.calls import Contender, Contest, Peer, op_of
from drivekit.bench.ops.inputs import Float
from drivekit.bench.ops.plain_boxes import Int
from drivekit.kernels.box_giou import giou_matrix
from drivekit.kernels.box_overlap import iou_matrix
from drivekit.kernels.nms import rotated_nms
from drivekit.kernels.points_in_boxes import points_in_boxes

_THRESHOLD: Final = 0.2
_SAME_OVERLAP: Final = 1e-9
_SINGLE: Final = 1e-4  # of who works in float32
_OPENCV: Final = "opencv-python-headless"
_NUSCENES: Final = ("nuscenes.utils.data_classes", "nuscenes.utils.geometry_utils")
_NOT_RUN: Final = "the loops of OpenPCDet, mmcv and detectron2 have to be compiled with torch"


def _points_in_boxes(size: str, setup: Setup) -> Contest:
    xyz, boxes = np.ascontiguousarray(inputs.points_of(size)[:, :3]), inputs.boxes(80)
    out = np.empty(len(xyz), np.int32)

    def open3d(o3d: Any) -> Contender:
        cloud = o3d.utility.Vector3dVector(xyz)
        turns = [o3d.geometry.get_rotation_matrix_from_axis_angle([0, 0, b[6]]) for b in boxes]
        solids = [
            o3d.geometry.OrientedBoundingBox(b[:3], turn, b[3:6])
            for b, turn in zip(boxes, turns, strict=True)
        ]

        def call() -> Any:
            found = np.full(len(xyz), -1, np.int32)
            for k in reversed(range(len(solids))):
                found[solids[k].get_point_indices_within_bounding_box(cloud)] = k
            return found

        return Contender(call)

    def nuscenes(classes: Any, geometry: Any) -> Contender:
        turns = [Quaternion(axis=[0, 0, 1], radians=b[6]) for b in boxes]
        solids = [
            classes.Box(b[:3], b[[4, 3, 5]], turn) for b, turn in zip(boxes, turns, strict=True)
        ]
        columns = xyz.T.astype(np.float64)

        def call() -> Any:
            found = np.full(len(xyz), -1, np.int32)
            for k in reversed(range(len(solids))):
                found[geometry.points_in_box(solids[k], columns)] = k
            return found

        return Contender(call)

    return Contest(
        Contender(lambda: points_in_boxes(xyz, boxes, out=out)),
        Contender(lambda: plain_boxes.first_box(xyz, boxes)),
        (
            Peer("open3d", "open3d-cpu", ("open3d",), open3d),
            Peer("nuscenes-devkit", "nuscenes-devkit", _NUSCENES, nuscenes),
        ),
        same("points", 1e-5),
        n_bytes=xyz.nbytes,
        remark=_NOT_RUN,
    )


def _iou(n: int, m: int, mode: Literal["bev", "3d"], size: str, setup: Setup) -> Contest:
    a, b = inputs.boxes(n, 1), inputs.boxes(m, 2)
    b[: min(n, m) // 2] = a[: min(n, m) // 2]
    b += np.random.default_rng(3).normal(0, 0.1, b.shape)
    b[:, 3:6] = np.maximum(b[:, 3:6], 0.2)
    out = np.empty((n, m))
    return Contest(
        Contender(lambda: iou_matrix(a, b, mode, out)),
        Contender(lambda: plain_boxes.iou_matrix(a, b, mode == "3d")),
        (
            Peer("shapely", "shapely", ("shapely",), partial(_shapely_iou, a, b, mode == "3d")),
            Peer("opencv", _OPENCV, ("cv2",), partial(_opencv_iou, a, b, mode == "3d")),
        ),
        _same_overlaps,
        remark=_NOT_RUN,
    )


def _same_overlaps(ours: Float, theirs: Any) -> str | None:
    return close(_SINGLE if theirs.dtype == np.float32 else _SAME_OVERLAP, "overlaps")(ours, theirs)


def _shapely_iou(a: Float, b: Float, solid: bool, shapely: Any) -> Contender:
    def call() -> Float:
        outlines = [shapely.polygons(plain_boxes.corners(boxes)) for boxes in (a, b)]
        ia, ib = shapely.STRtree(outlines[1]).query(outlines[0], "intersects")
        shared = shapely.area(shapely.intersection(outlines[0][ia], outlines[1][ib]))
        matrix = np.zeros((len(a), len(b)))
        matrix[ia, ib] = plain_boxes.over_union(a[ia], b[ib], shared, solid)
        return matrix

    return Contender(call)


def _opencv_iou(a: Float, b: Float, solid: bool, cv2: Any) -> Contender:
    def rectangles(boxes: Float) -> list[Any]:
        return [((x, y), (u, v), np.degrees(t)) for x, y, u, v, t in boxes[:, [0, 1, 3, 4, 6]]]

    def call() -> Any:
        left, right = rectangles(a), rectangles(b)
        ia, ib = plain_boxes.near(a, b)
        shared = np.zeros(len(ia))
        for k, (i, j) in enumerate(zip(ia.tolist(), ib.tolist(), strict=True)):
            outline = cv2.rotatedRectangleIntersection(left[i], right[j])[1]
            if outline is not None:
                shared[k] = cv2.contourArea(cv2.convexHull(outline))
        matrix = np.zeros((len(a), len(b)), np.float32)
        matrix[ia, ib] = plain_boxes.over_union(a[ia], b[ib], shared, solid)
        return matrix

    return Contender(call)


def _giou(size: str, setup: Setup) -> Contest:
    a, b = inputs.boxes(50, 1), inputs.boxes(200, 2)

    def shapely(library: Any) -> Contender:
        def call() -> Float:
            one = library.polygons(plain_boxes.corners(a))[:, None]
            two = library.polygons(plain_boxes.corners(b))[None]
            shared = library.area(library.intersection(one, two))
            union = library.area(one) + library.area(two) - shared
            hull = library.area(library.convex_hull(library.union(one, two)))
            giou: Float = shared / union - (hull - union) / hull
            return giou

        return Contender(call)

    return Contest(
        Contender(lambda: giou_matrix(a, b, "bev")),
        Contender(lambda: plain_boxes.giou_matrix(a, b)),
        (Peer("shapely", "shapely", ("shapely",), shapely),),
        close(_SAME_OVERLAP, "overlaps"),
    )


def _nms(n: int, size: str, setup: Setup) -> Contest:
    boxes, scores = inputs.detections(n)

    def shapely(library: Any) -> Contender:
        def call() -> Int:
            order = np.argsort(-scores, kind="stable")
            best = boxes[order]
            outlines = library.polygons(plain_boxes.corners(best))
            ia, ib = library.STRtree(outlines).query(outlines, "intersects")
            ia, ib = ia[ia < ib], ib[ia < ib]
            shared = library.area(library.intersection(outlines[ia], outlines[ib]))
            is_much = plain_boxes.over_union(best[ia], best[ib], shared, False) > _THRESHOLD
            pairs = np.lexsort([ib[is_much], ia[is_much]])
            return order[plain_boxes.kept(n, ia[is_much][pairs], ib[is_much][pairs])]

        return Contender(call)

    def opencv(cv2: Any) -> Contender:
        outlines = [((x, y), (u, v), np.degrees(t)) for x, y, u, v, t in boxes[:, [0, 1, 3, 4, 6]]]
        best = cv2.dnn.NMSBoxesRotated
        return Contender(lambda: best(outlines, scores, 0.0, _THRESHOLD), np.asarray)

    return Contest(
        Contender(lambda: rotated_nms(boxes, scores, _THRESHOLD)),
        Contender(lambda: plain_boxes.suppressed(boxes, scores, _THRESHOLD)),
        (
            Peer("shapely", "shapely", ("shapely",), shapely),
            Peer("opencv", _OPENCV, ("cv2",), opencv),
        ),
        same("kept rows"),
        remark=_NOT_RUN,
    )


_FRAME: Final = ("frame",)
OPS: Final = (
    op_of("boxes/points-in-80", ("frame", "agg"), _points_in_boxes),
    op_of("boxes/iou-bev-50x200", _FRAME, partial(_iou, 50, 200, "bev")),
    op_of("boxes/iou-bev-200x500", _FRAME, partial(_iou, 200, 500, "bev")),
    op_of("boxes/iou-bev-1000x1000", ("agg",), partial(_iou, 1000, 1000, "bev")),
    op_of("boxes/iou-3d-1000x1000", ("agg",), partial(_iou, 1000, 1000, "3d")),
    op_of("boxes/giou-bev-50x200", _FRAME, _giou),
    op_of("boxes/nms-1000", _FRAME, partial(_nms, 1000)),
    op_of("boxes/nms-4000", ("agg",), partial(_nms, 4000)),
)
