"""A sample call of every public kernel, for tests that hold for all of them.

As a program it writes what the calls return to a file, so that another process may compare:
``python calls.py results.npz``.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

import numpy as np

from drivekit.kernels import (
    ascii_table,
    assignment,
    bev_raster,
    box2d,
    box_fit,
    box_giou,
    box_overlap,
    camera_project,
    center_match,
    cluster,
    confusion,
    crop,
    deskew,
    ground,
    height_field,
    image_edges,
    kitti_assign,
    lzf,
    nms,
    occupancy,
    points_in_boxes,
    range_image,
    raycast,
    region,
    transform,
    voxelize,
    voxels,
)

SIZES = (0, 1, 2, 63, 64, 65)
MODULES = (
    *(ascii_table, assignment, bev_raster, box2d, box_fit, box_giou, box_overlap, camera_project),
    *(center_match, cluster, confusion, crop, deskew, ground, height_field, image_edges),
    *(
        kitti_assign,
        lzf,
        nms,
        occupancy,
        points_in_boxes,
        range_image,
        raycast,
        transform,
        voxelize,
        voxels,
    ),
)
NOT_CALLED_ALONE = {
    *("is_3d", "box_pairs", "prepared_ground"),  # checks that other wrappers share
    "candidates",  # what the functions of its module are called with
}
"""Public functions of the modules that are no kernels of their own."""

Arguments = dict[str, Any]
Sample = Callable[[np.random.Generator, int], Arguments]


class Call(NamedTuple):
    """A public function, and arguments for n rows of input; every number fits float32."""

    function: Callable[..., Any]
    sample: Sample

    def arguments(self, n: int, seed: int = 5) -> Arguments:
        return self.sample(np.random.default_rng([seed, n]), n)


def number(values: Any) -> np.ndarray:
    return np.asarray(values, np.float32).astype(np.float64)


def cloud(rng: np.random.Generator, n: int, columns: int = 4) -> np.ndarray:
    """Points around the origin, close enough together for voxels and clusters to share."""
    points = rng.normal(0, [4, 4, 1] + [1] * (columns - 3), (n, columns))
    points[::7] = np.rint(points[::7])
    return points.astype(np.float32)


def boxes(rng: np.random.Generator, n: int) -> np.ndarray:
    columns = rng.uniform(-4, 4, (n, 3)), rng.uniform(0.5, 5, (n, 3)), rng.uniform(-4, 4, (n, 1))
    return number(np.hstack(columns))


def rectangles(rng: np.random.Generator, n: int) -> np.ndarray:
    low = rng.uniform(0, 6, (n, 2))
    return number(np.hstack([low, low + rng.uniform(0.5, 4, (n, 2))]))


def pose(rng: np.random.Generator) -> np.ndarray:
    q, _ = np.linalg.qr(rng.normal(size=(3, 3)))
    rotation = q * np.sign(np.linalg.det(q))
    return number(np.vstack([np.column_stack([rotation, rng.uniform(-1, 1, 3)]), [0, 0, 0, 1]]))


LENS = camera_project.Lens(32, 24, number([[16, 0, 16], [0, 16, 12], [0, 0, 1]]),
                           distortion=(0.125, 0.0625, 0.0, 0.0), r_max=3.0)  # fmt: skip
FISHEYE = LENS._replace(model="kannala-brandt", distortion=(0.0625,), r_max=2.5)
REGION = region.Region((-5, -5, -1), (5, 5, 2), 0.5, 8.0, (-2.0, 1.0), (-0.5, 0.75))
DENSE = voxelize.Grid((-8, -8, -4), (8, 8, 4), (1, 1, 2))
VAST = voxelize.Grid((-512, -512, -512), (512, 512, 512), (1, 1, 2))
FEW = 5  # on the other side of pairs


def on_points(**fixed: Any) -> Sample:
    return lambda rng, n: {"points": cloud(rng, n), **fixed}


def on_pairs(make: Callable[[np.random.Generator, int], np.ndarray], **fixed: Any) -> Sample:
    return lambda rng, n: {"a": make(rng, n), "b": make(rng, FEW), **fixed}


def on_rows(make: Callable[[np.random.Generator, int], np.ndarray]) -> Sample:
    def sample(rng: np.random.Generator, n: int) -> Arguments:
        rows = np.arange(n), rng.integers(0, FEW, n)
        return {"a": make(rng, n), "b": make(rng, FEW), "ia": rows[0], "ib": rows[1]}

    return sample


def in_frames(make: Callable[[np.random.Generator, int], np.ndarray]) -> Sample:
    def sample(rng: np.random.Generator, n: int) -> Arguments:
        offsets = np.array([0, n // 2, n, n]), np.array([0, 2, FEW, FEW])
        sides = {"a": make(rng, n), "b": make(rng, FEW)}
        return sides | {"offsets_a": offsets[0], "offsets_b": offsets[1]}

    return sample


def moved(rng: np.random.Generator, n: int) -> Arguments:
    return {"points": cloud(rng, n), "dst_from_src": pose(rng)}


def cropped(rng: np.random.Generator, n: int) -> Arguments:
    return moved(rng, n) | {"region": REGION}


def deskewed(rng: np.random.Generator, n: int) -> Arguments:
    knots = number([0.0, 0.03, 0.05, 0.1])
    turns = knots * 0.2
    poses = np.tile(np.eye(4), (4, 1, 1))
    poses[:, 0, 0] = poses[:, 1, 1] = np.cos(turns)
    poses[:, 1, 0], poses[:, 0, 1], poses[:, 0, 3] = np.sin(turns), -np.sin(turns), 9 * knots
    times = number(np.sort(rng.uniform(-0.01, 0.11, n)))
    return {
        "points": cloud(rng, n), "times": times, "knots": knots, "dst_from_knots": number(poses),
    }  # fmt: skip


def seen(lens: camera_project.Lens) -> Sample:
    return lambda rng, n: {"points": cloud(rng, n), "camera_from_points": pose(rng), "lens": lens}


def coloured(rng: np.random.Generator, n: int) -> Arguments:
    image = rng.integers(0, 256, (LENS.height, LENS.width, 3)).astype(np.uint8)
    return seen(LENS)(rng, n) | {"image": image}


def in_pixels(rng: np.random.Generator, n: int) -> Arguments:
    pixels = number(rng.uniform([-1, -1], [9, 7], (n, 2)))
    return {"pixels": pixels, "depth": cloud(rng, n)[:, 0] ** 2, "width": 8, "height": 6}


def of_beams(rng: np.random.Generator, n: int) -> Arguments:
    beams, columns = rng.integers(0, 4, n), rng.integers(0, 9, n)
    return {"points": cloud(rng, n), "beams": beams, "columns": columns, "shape": (4, 9)}


def labelled(n_classes: int) -> Sample:
    def sample(rng: np.random.Generator, n: int) -> Arguments:
        dtype = np.uint8 if n_classes < 256 else np.uint16
        pair = (rng.integers(0, n_classes, n).astype(dtype) for _ in range(2))
        return {**dict(zip(("truth", "predicted"), pair, strict=True)), "n_classes": n_classes}

    return sample


def picture(rng: np.random.Generator, n: int) -> Arguments:
    return {"image": rng.integers(0, 256, (n, 7)).astype(np.uint8), "reach": 3}


def shifted(rng: np.random.Generator, n: int) -> Arguments:
    values, places = rng.integers(-128, 128, 100).astype(np.int8), rng.integers(20, 80, n)
    return {"values": values, "places": places, "steps": np.array([0, 4, -20])}


def sweep(rng: np.random.Generator, n: int) -> Arguments:
    points = cloud(rng, n) * np.float32([5, 5, 0.1, 1]) - np.float32([0, 0, 1.75, 0])
    return {"points": points}


def fitted(rng: np.random.Generator, n: int) -> Arguments:
    return {"points": cloud(rng, n), "labels": rng.integers(-1, 4, n).astype(np.int32)}


def contained(rng: np.random.Generator, n: int) -> Arguments:
    return {"xyz": number(cloud(rng, n, 3)), "boxes": boxes(rng, FEW)}


def suppressed(rng: np.random.Generator, n: int) -> Arguments:
    scores = number(rng.integers(0, 20, n) / 16)
    return {"boxes": boxes(rng, n), "scores": scores, "threshold": 0.3}


def costs(rng: np.random.Generator, n: int) -> Arguments:
    cost = rng.integers(0, 30, (n, FEW)) / 8.0
    cost[rng.random(cost.shape) < 0.2] = np.inf
    return {"cost": cost}


def centres(rng: np.random.Generator, n: int) -> Arguments:
    sides = {"pred": number(rng.uniform(0, 5, (n, 2))), "gt": number(rng.uniform(0, 5, (FEW, 2)))}
    offsets = {"offsets_pred": np.array([0, n // 2, n]), "offsets_gt": np.array([0, 2, FEW])}
    return sides | offsets | {"limits": number([0.5, 1.0, 4.0])}


def of_candidates(function: Callable[..., Any]) -> Callable[..., Any]:
    """Let a function that takes checked candidates take the arrays these are made of."""
    names = kitti_assign.Candidates._fields

    def call(**arguments: Any) -> Any:
        checked = kitti_assign.candidates(**{name: arguments.pop(name) for name in names})
        return function(checked, **arguments)

    return call


def kitti(rng: np.random.Generator, n: int) -> Arguments:
    return {
        "is_valid_gt": rng.random(n) < 0.7,
        "is_valid_det": rng.random(7) < 0.7,
        "score": number(rng.integers(0, 8, 7) / 8),
        "first": np.arange(n + 1) * 3,
        "det": np.sort(rng.integers(0, 7, (n, 3)), axis=1).ravel(),
        "overlap": number(rng.integers(4, 8, 3 * n) / 8),
    }


def tallied(rng: np.random.Generator, n: int) -> Arguments:
    return kitti(rng, n) | {
        "thresholds": number([0.9, 0.5, 0.0]),
        "is_countable": rng.random(7) < 0.8,
        "worth": number(rng.random(3 * n)),
        "weight": rng.integers(0, 3, n),
    }


def world(rng: np.random.Generator) -> dict[str, Any]:
    heights = number(rng.uniform(-0.5, 0.5, (4, 5)))
    return {"ground": height_field.Ground(heights, -8.0, -6.0, 4.0)}


def rays(rng: np.random.Generator, n: int) -> Arguments:
    cylinders = np.hstack([rng.uniform(-8, 8, (FEW, 3)), rng.uniform(0.2, 2, (FEW, 2))])
    return world(rng) | {
        "origins": number([[0.0, 0.0, 2.5]]),
        "directions": number(rng.normal(size=(n, 3))),
        "boxes": number(boxes(rng, FEW) + np.float64([6, 0, 0, 0, 0, 0, 0])),
        "cylinders": number(cylinders),
        "max_range": 40.0,
    }


def marked(rng: np.random.Generator, n: int) -> Arguments:
    origins, points = number([[0.5, 0.25, 0.0]]), number(cloud(rng, n, 3))
    return {"origins": origins, "points": points, **SPACE}


SPACE = {"low": number([-3, -3, -2]), "cell": 0.5, "shape": (12, 11, 6)}


def looked(rng: np.random.Generator, n: int) -> Arguments:
    is_opaque = rng.random((3, 2, n)) < 0.2
    return {"is_opaque": is_opaque, "origin": number([0.25, 0.5, 0]), "low": number([-1, -1, -1]),
            "cell": 0.5}  # fmt: skip


def one_ray(rng: np.random.Generator, n: int) -> Arguments:
    start, end = number(rng.uniform(-n, n + 1, (2, 3)))
    return {"start": start, "end": end, **SPACE}


def text(rng: np.random.Generator, n: int) -> Arguments:
    rows = zip(rng.normal(size=n).tolist(), rng.integers(-9, 9, n).tolist(), strict=True)
    lines = "".join(f"{a!r} {b} {a:.3e}\n" for a, b in rows)
    return {"text": lines.encode(), "kinds": "fif", "n_rows": n, "where": "here"}


def plain(rng: np.random.Generator, n: int) -> Arguments:
    return {"plain": bytes(rng.integers(0, 3, 20 * n).astype(np.uint8))}


def packed(rng: np.random.Generator, n: int) -> Arguments:
    data = plain(rng, n)["plain"]
    return {"compressed": lzf.compress(data), "n_bytes": len(data)}


CALLS = {
    "parse_table": Call(ascii_table.parse_table, text),
    "assign": Call(assignment.assign, costs),
    "assign_greedily": Call(assignment.assign_greedily, costs),
    "bev_raster": Call(bev_raster.bev_raster, on_points(low=(-4, -4), high=(4, 4), cell=0.5)),
    "touching_pairs": Call(box2d.touching_pairs, in_frames(rectangles)),
    "overlap2d_pairs": Call(box2d.overlap2d_pairs, on_rows(rectangles)),
    "fit_boxes": Call(box_fit.fit_boxes, fitted),
    "giou_pairs": Call(box_giou.giou_pairs, on_rows(boxes)),
    "giou_matrix": Call(box_giou.giou_matrix, on_pairs(boxes, mode="3d")),
    "near_pairs": Call(box_overlap.near_pairs, in_frames(boxes)),
    "overlap_pairs": Call(box_overlap.overlap_pairs, on_rows(boxes)),
    "bev_intersection_pairs": Call(box_overlap.bev_intersection_pairs, on_rows(boxes)),
    "iou_matrix": Call(box_overlap.iou_matrix, on_pairs(boxes, mode="bev")),
    "iou_matrix, 3d": Call(box_overlap.iou_matrix, on_pairs(boxes, mode="3d")),
    "project": Call(camera_project.project, seen(LENS)),
    "project, fisheye": Call(camera_project.project, seen(FISHEYE)),
    "depth_image": Call(camera_project.depth_image, seen(LENS)),
    "colour_points": Call(camera_project.colour_points, coloured),
    "nearest_in_pixels": Call(camera_project.nearest_in_pixels, in_pixels),
    "nearest_free": Call(center_match.nearest_free, centres),
    "cluster": Call(cluster.cluster, on_points(distance=1.0, min_points=2)),
    "confusion_matrix": Call(confusion.confusion_matrix, labelled(5)),
    "confusion_matrix, many": Call(confusion.confusion_matrix, labelled(300)),
    "crop": Call(crop.crop, on_points(region=REGION)),
    "transform_crop": Call(crop.transform_crop, cropped),
    "rows_inside": Call(crop.rows_inside, cropped),
    "deskew": Call(deskew.deskew, deskewed),
    "height_above_ground": Call(ground.height_above_ground, sweep),
    "ground_mask": Call(ground.ground_mask, sweep),
    "ground_height": Call(height_field.ground_height,
                          lambda rng, n: world(rng) | {"xy": number(cloud(rng, n)[:, :2])}),
    "edge_contrast": Call(image_edges.edge_contrast, picture),
    "shifted_sums": Call(image_edges.shifted_sums, shifted),
    "recorded_scores": Call(of_candidates(kitti_assign.recorded_scores), kitti),
    "recall_thresholds": Call(kitti_assign.recall_thresholds,
                              lambda rng, n: {"scores": number(rng.random(n)), "n_valid": n + 3}),
    "partners": Call(of_candidates(kitti_assign.partners),
                     lambda rng, n: kitti(rng, n) | {"cut": 0.25}),
    "tally": Call(of_candidates(kitti_assign.tally), tallied),
    "compress": Call(lzf.compress, plain),
    "decompress": Call(lzf.decompress, packed),
    "rotated_nms": Call(nms.rotated_nms, suppressed),
    "occupancy": Call(occupancy.occupancy, marked),
    "visible_cells": Call(occupancy.visible_cells, looked),
    "ray_cells": Call(occupancy.ray_cells, one_ray),
    "points_in_boxes": Call(points_in_boxes.points_in_boxes, contained),
    "points_of_boxes": Call(points_in_boxes.points_of_boxes, contained),
    "count_points_in_boxes": Call(points_in_boxes.count_points_in_boxes, contained),
    "range_image": Call(range_image.range_image, on_points(shape=(8, 32), elevation=(-0.5, 0.5))),
    "range_image_of_beams": Call(range_image.range_image_of_beams, of_beams),
    "cast_rays": Call(raycast.cast_rays, rays),
    "transform": Call(transform.transform, moved),
    "voxelize_padded": Call(voxelize.voxelize_padded, on_points(grid=DENSE, max_points=3)),
    "voxelize_ragged": Call(voxelize.voxelize_ragged, on_points(grid=DENSE)),
    "voxelize_ragged, vast": Call(voxelize.voxelize_ragged, on_points(grid=VAST)),
    "voxel_centroids": Call(voxels.voxel_centroids, on_points(voxel_size=0.75)),
    "voxel_first": Call(voxels.voxel_first, on_points(voxel_size=number([0.5, 0.75, 2.0]))),
}  # fmt: skip


def mapped(value: Any, change: Callable[[np.ndarray], Any]) -> Any:
    """Return arguments with each array changed, also those inside of tuples and mappings."""
    if isinstance(value, np.ndarray):
        return change(value)
    if isinstance(value, Mapping):
        return {name: mapped(item, change) for name, item in value.items()}
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return type(value)(*(mapped(item, change) for item in value))
    return value


def results(value: Any) -> list[np.ndarray]:
    """Return what a call returned, or takes, as a flat list of arrays."""
    if isinstance(value, Mapping):
        value = list(value.values())
    if isinstance(value, tuple | list):
        return [array for item in value for array in results(item)]
    return [np.frombuffer(value, np.uint8) if isinstance(value, bytes) else np.asarray(value)]


def all_results(sizes: tuple[int, ...] = SIZES) -> Iterator[tuple[str, np.ndarray]]:
    """Yield a name and an array for everything that the calls return."""
    for name, call in CALLS.items():
        for n in sizes:
            for k, array in enumerate(results(call.function(**call.arguments(n)))):
                yield f"{name}|{n}|{k}", array


if __name__ == "__main__":
    np.savez(sys.argv[1], **dict(all_results()))
