"""Judge ground removal and clustering on real sweeps with annotated boxes.

    python tools/judge_segmentation.py REAL_DATA [--pictures FOLDER]

REAL_DATA holds a few frames of KITTI, nuScenes (T4 layout), Argoverse 2 and PJLab. Beside our
kernels stand patchwork++ (`pip install pypatchworkpp`) and DBSCAN (`pip install dbscan`), if
they are installed. What the figures mean stands in docs/kernels.md.
"""

from __future__ import annotations

import argparse
import itertools
import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from drivekit.geometry.transform import transform_between
from drivekit.io.pcd import read_pcd
from drivekit.kernels.cluster import cluster
from drivekit.kernels.ground import height_above_ground
from drivekit.kernels.points_in_boxes import count_points_in_boxes, points_of_boxes
from drivekit.loaders.registry import open_dataset
from drivekit.model.frames import Frame

TOLERANCE = 0.15
STEP, MIN_POINTS = 0.5, 10
SHOE = 0.25  # metres above the bottom of a box where ground and object cannot be told apart
NEAR = 12.0  # metres in which the road is a plane
AV2_LOG = "argoverse2/sensor/val/7fab2350-7eaf-3b7e-a39d-6937a4c1bede"


class Sweep(NamedTuple):
    """A cloud with the sensor at the origin, and what is known of it.

    `boxes` stand in the frame of the cloud; `above` is the height of each point above the ground
    of a surveyed map, where there is one.
    """

    name: str
    points: np.ndarray
    sensor_height: float
    boxes: np.ndarray
    above: np.ndarray | None = None


class Figures(NamedTuple):
    """Shares; NaN where nothing tells.

    `kept`: of the points of annotated objects, `removed`: of the points on flat ground,
    `mapped_removed` and `mapped_kept`: of points on, and 0.4 m and more above, surveyed ground.
    """

    kept: float
    removed: float
    mapped_removed: float
    mapped_kept: float
    milliseconds: float


class Clusters(NamedTuple):
    """Of annotated objects with at least MIN_POINTS points that are not ground."""

    objects: int
    found: int
    split: int
    merged: int


def sweeps(root: Path) -> Iterator[Sweep]:
    yield from kitti(root)
    yield from odometry(root)
    yield from nuscenes(root)
    yield from argoverse(root)
    yield pjlab(root)


def _rows(boxes: Any) -> np.ndarray:
    return np.column_stack([boxes.center, boxes.size, boxes.yaw])


def kitti(root: Path) -> Iterator[Sweep]:
    for folder, kind in (("kitti_object", "kitti-object"), ("kitti_tracking", "kitti-tracking")):
        dataset = open_dataset(root / folder, kind)
        for scene in dataset:
            for i in range(min(len(scene.timeline("velodyne")), 2)):
                cloud = scene.points("velodyne", i)
                moved = in_frame(scene, scene.boxes(i), cloud.frame)
                points = np.column_stack([cloud.xyz, cloud.channel("intensity")])
                yield Sweep(f"{kind} {scene.id}/{i}", points, 1.73, moved)


def in_frame(scene: Any, boxes: Any, frame: Frame) -> np.ndarray:
    from drivekit.geometry.transform import transform_boxes

    way = transform_between(scene, frame, boxes.frame)
    return _rows(transform_boxes(boxes, way))


def odometry(root: Path) -> Iterator[Sweep]:
    for file in sorted((root / "kitti_odometry").rglob("*.bin")):
        points = np.fromfile(file, np.float32).reshape(-1, 4)
        yield Sweep(f"kitti-odometry 00/{file.stem[-1]}", points, 1.73, np.empty((0, 7)))


def nuscenes(root: Path) -> Iterator[Sweep]:
    (scene,) = open_dataset(root / "nuscenes_t4_layout", "nuscenes")
    cloud = scene.points("LIDAR_TOP", 0)
    points = np.column_stack([cloud.xyz, cloud.channel("intensity")])
    boxes = in_frame(scene, scene.boxes(0), cloud.frame)
    yield Sweep("nuscenes scene-0061", points, 1.84, boxes)


def argoverse(root: Path) -> Iterator[Sweep]:
    from pyarrow import feather

    log = root / AV2_LOG
    mounts = feather.read_table(log / "calibration/egovehicle_SE3_sensor.feather").to_pydict()
    up = mounts["sensor_name"].index("up_lidar")
    sensor = np.array([mounts[f"t{axis}_m"][up] for axis in "xyz"])
    labels = feather.read_table(log / "annotations.feather")
    labels = {name: labels[name].to_numpy() for name in labels.column_names if name != "category"}
    poses = feather.read_table(log / "city_SE3_egovehicle.feather").to_pydict()
    for file in sorted((log / "sensors/lidar").glob("*.feather")):
        stamp = int(file.stem)
        table = feather.read_table(file)
        columns = [table[name].to_numpy().astype(np.float64) for name in ("x", "y", "z")]
        xyz = np.column_stack(columns)
        intensity = table["intensity"].to_numpy() / 255
        at = labels["timestamp_ns"] == stamp
        qw, qz = labels["qw"][at], labels["qz"][at]
        columns = [
            labels[n][at] for n in ("tx_m", "ty_m", "tz_m", "length_m", "width_m", "height_m")
        ]
        boxes = np.column_stack([*columns, 2 * np.arctan2(qz, qw)])
        boxes[:, :3] -= sensor
        row = poses["timestamp_ns"].index(stamp)
        q = [poses[name][row] for name in ("qw", "qx", "qy", "qz")]
        t = np.array([poses[f"t{axis}_m"][row] for axis in "xyz"])
        city = xyz @ rotation(q).T + t
        above = city[:, 2] - _surveyed(log, city)
        points = np.column_stack([xyz - sensor, intensity]).astype(np.float32)
        yield Sweep(f"argoverse2 {file.stem[-9:-6]}", points, sensor[2] + 0.33, boxes, above)


def rotation(q: list[float]) -> np.ndarray:
    from pyquaternion import Quaternion

    matrix: np.ndarray = Quaternion(q).rotation_matrix
    return matrix


def _surveyed(log: Path, city: np.ndarray) -> np.ndarray:
    """Height of the ground in the city frame below points, NaN off the map."""
    (raster,) = (log / "map").glob("*_ground_height_surface*.npy")
    (similarity,) = (log / "map").glob("*img_Sim2_city.json")
    heights = np.load(raster)
    way = json.loads(similarity.read_text("utf-8"))
    pixels = np.floor((city[:, :2] @ np.reshape(way["R"], (2, 2)).T + way["t"]) * way["s"])
    column, row = pixels.astype(int).T
    inside = (column >= 0) & (row >= 0) & (column < heights.shape[1]) & (row < heights.shape[0])
    ground = np.full(len(city), np.nan)
    ground[inside] = heights[row[inside], column[inside]]
    return ground


def pjlab(root: Path) -> Sweep:
    fields = read_pcd((root / "pjlab_lidar2camera/calib.pcd").read_bytes(), "calib.pcd").fields
    points = np.column_stack([fields[name] for name in ("x", "y", "z", "intensity")])
    points = points[np.isfinite(points).all(axis=1)].astype(np.float32)
    points[:, 3] /= 255
    return Sweep("pjlab", points, 1.9, np.empty((0, 7)))


def on_flat_ground(sweep: Sweep) -> np.ndarray:
    """Rows of points on the plane of the road around the sensor, found by neither method."""
    xyz = sweep.points[:, :3].astype(np.float64)
    near = np.flatnonzero(np.hypot(xyz[:, 0], xyz[:, 1]) < NEAR)
    near = near[np.abs(xyz[near, 2] + sweep.sensor_height) < 0.6]
    rng = np.random.default_rng(0)
    best, most = np.zeros(3), 0
    tried = near[:: max(len(near) // 5000, 1)]
    level = np.column_stack([xyz[tried, :2], np.ones(len(tried))])
    for _ in range(200):
        three = rng.choice(len(tried), 3, replace=False)
        if abs(np.linalg.det(level[three])) < 1.0:  # too close to one line
            continue
        plane = np.linalg.solve(level[three], xyz[tried[three], 2])
        n = (np.abs(xyz[tried, 2] - level @ plane) < 0.04).sum()
        if n > most:
            best, most = plane, n
    off = xyz[near, 2] - xyz[near, :2] @ best[:2] - best[2]
    flat = near[np.abs(off) < 0.06]
    if len(sweep.boxes):
        _, held = points_of_boxes(xyz, sweep.boxes, 0.3)
        flat = np.setdiff1d(flat, held)
    return flat


def ours(sweep: Sweep) -> np.ndarray:
    heights = height_above_ground(sweep.points, sensor_height=None)
    return np.abs(heights) <= TOLERANCE


def patchwork(sweep: Sweep) -> np.ndarray:
    import pypatchworkpp

    parameters = pypatchworkpp.Parameters()
    parameters.sensor_height = sweep.sensor_height
    parameters.max_range = 150.0
    method = pypatchworkpp.patchworkpp(parameters)
    method.estimateGround(sweep.points.astype(np.float32))
    is_ground = np.zeros(len(sweep.points), bool)
    is_ground[method.getGroundIndices()] = True
    return is_ground


def judge(sweep: Sweep, method: Callable[[Sweep], np.ndarray]) -> tuple[Figures, np.ndarray]:
    method(sweep)
    start = time.perf_counter()
    is_ground = method(sweep)
    milliseconds = (time.perf_counter() - start) * 1e3
    xyz = sweep.points[:, :3].astype(np.float64)
    upper = sweep.boxes.copy()
    upper[:, 2] += SHOE / 2
    upper[:, 5] -= SHOE
    _, held = points_of_boxes(xyz, upper)
    flat = on_flat_ground(sweep)
    mapped = np.full(2, np.nan)
    if sweep.above is not None:
        mapped[0] = is_ground[np.abs(sweep.above) < 0.1].mean()
        mapped[1] = (~is_ground)[(sweep.above > 0.4) & (sweep.above < 4)].mean()
    kept = (~is_ground)[held].mean() if len(held) else np.nan
    return Figures(kept, is_ground[flat].mean(), *mapped.tolist(), milliseconds), is_ground


def judge_clusters(
    sweep: Sweep, is_ground: np.ndarray, method: Callable[[np.ndarray], np.ndarray]
) -> tuple[Clusters, np.ndarray]:
    """Compare clusters of what is not ground with annotated boxes.

    An object is found if one cluster holds more than half of its points and no more than half of
    that cluster lies outside of its box (with 0.3 m around); split if its largest cluster holds
    less; merged if that cluster holds MIN_POINTS and more of another object.
    """
    labels = np.full(len(sweep.points), -1)
    labels[~is_ground] = method(sweep.points[~is_ground, :3])
    xyz = sweep.points[:, :3].astype(np.float64)
    xyz[is_ground] = np.nan
    offsets, held = points_of_boxes(xyz, sweep.boxes)
    wide_offsets, wide = points_of_boxes(xyz, sweep.boxes, 0.3)
    objects = [held[a:b] for a, b in itertools.pairwise(offsets)]
    around = [wide[a:b] for a, b in itertools.pairwise(wide_offsets)]
    sizes = np.bincount(labels[labels >= 0], minlength=1)
    n, found, split, merged = 0, 0, 0, 0
    for k, rows in enumerate(objects):
        if len(rows) < MIN_POINTS:
            continue
        n += 1
        names, counts = np.unique(labels[rows][labels[rows] >= 0], return_counts=True)
        if not len(names) or counts.max() <= len(rows) / 2:
            split += 1
            continue
        name = names[counts.argmax()]
        others = [np.setdiff1d(o, around[k]) for j, o in enumerate(objects) if j != k]
        merged += any((labels[o] == name).sum() >= MIN_POINTS for o in others)
        found += (labels[around[k]] == name).sum() >= sizes[name] / 2
    return Clusters(n, int(found), split, int(merged)), labels


def our_clusters(xyz: np.ndarray) -> np.ndarray:
    return cluster(xyz, STEP, MIN_POINTS)


def dbscan_clusters(xyz: np.ndarray) -> np.ndarray:
    from dbscan import DBSCAN

    labels, _ = DBSCAN(xyz.astype(np.float64), eps=STEP, min_samples=MIN_POINTS)
    return labels


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("root", type=Path)
    parser.add_argument("--pictures", type=Path, help="folder for pictures")
    arguments = parser.parse_args()
    grounds = {"drivekit": ours, "patchwork++": patchwork}
    groupings = {"drivekit": our_clusters, "dbscan": dbscan_clusters}
    for sweep in sweeps(arguments.root):
        file = sweep.name.replace("/", "-")
        n_held = count_points_in_boxes(sweep.points[:, :3], sweep.boxes).sum()
        print(f"{sweep.name}: {len(sweep.points)} points, {len(sweep.boxes)} boxes with {n_held}")
        for name, method in grounds.items():
            try:
                figures, is_ground = judge(sweep, method)
            except ImportError:
                print(f"  {name}: not installed")
                continue
            print(f"  {name:12}", "  ".join(f"{k} {v:.4f}" for k, v in figures._asdict().items()))
            if arguments.pictures:
                draw(sweep, is_ground, None, arguments.pictures / f"{file} {name}.png")
        _, is_ground = judge(sweep, ours)
        for name, group in groupings.items():
            try:
                clusters, labels = judge_clusters(sweep, is_ground, group)
            except ImportError:
                print(f"  {name}: not installed")
                continue
            print(f"  clusters, {name:12}", clusters)
            if arguments.pictures:
                draw(sweep, is_ground, labels, arguments.pictures / f"{file} {name} clusters.png")


def draw(sweep: Sweep, is_ground: np.ndarray, labels: np.ndarray | None, file: Path) -> None:
    """Ground against the rest, or clusters, from above and from the side, with boxes."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    file.parent.mkdir(parents=True, exist_ok=True)
    figure = Figure(figsize=(16, 12))
    FigureCanvasAgg(figure)
    top, side = figure.subplots(2, 1, height_ratios=[3, 1])
    x, y, z = sweep.points[:, :3].T
    colours = np.where(is_ground, "tab:green", "tab:red")
    if labels is not None:
        names = labels % 9
        palette = np.array([f"C{k}" for k in (0, 1, 2, 3, 4, 5, 6, 8, 9)])
        colours = np.where(labels >= 0, palette[names], "lightgrey")
    for part in (is_ground, ~is_ground):
        top.scatter(x[part], y[part], s=0.3, c=colours[part], linewidths=0)
    for bx, by, _, length, width, _, yaw in sweep.boxes:
        corners = np.array([[1, 1], [1, -1], [-1, -1], [-1, 1], [1, 1]]) * [length / 2, width / 2]
        cos, sin = np.cos(yaw), np.sin(yaw)
        corners = corners @ np.array([[cos, sin], [-sin, cos]]) + [bx, by]
        top.plot(*corners.T, "k", linewidth=0.7)
    top.set(xlim=(-50, 70), ylim=(-40, 40), aspect="equal")
    near = np.abs(y) < 12
    for part in (is_ground & near, ~is_ground & near):
        side.scatter(x[part], z[part], s=0.3, c=colours[part], linewidths=0)
    side.set(xlim=(-50, 70), ylim=(-4, 4))
    figure.tight_layout()
    figure.savefig(file, dpi=100)


if __name__ == "__main__":
    main()
