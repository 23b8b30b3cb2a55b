"""What a rig records on a street: clouds, pictures, and the true boxes of both moments."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from .cast import Ints, Lens, Picture, Solids, lidar_beams, outline, render, scan
from .rotations import OPTICAL_FROM_FLU, Array, about_z, inverse, pose, rx, ry, rz
from .street import Street, actors_at, ground_height, still_boxes

SEEN_M = 75.0


@dataclass(frozen=True)
class Mount:
    """A camera and where it stands: optical axes from the LiDAR's forward-left-up."""

    lens: Lens
    camera_from_lidar: Array  # (4, 4)


@dataclass(frozen=True)
class Rig:
    """One LiDAR (forward-left-up) on a body, and cameras around it."""

    body_from_lidar: Array  # (4, 4)
    cameras: Mapping[str, Mount]
    rings: int = 44
    columns: int = 360
    lowest: float = np.deg2rad(-24.0)
    highest: float = np.deg2rad(9.0)
    front_share: float = 0.5


@dataclass(frozen=True)
class Seen:
    """Actors at one moment, in LiDAR axes; `box2d` is NaN where a camera does not show them."""

    center: Array  # (N, 3)
    rotation: Array  # (N, 3, 3)
    box2d: Mapping[str, Array] = field(default_factory=dict)  # camera -> (N, 4) x1 y1 x2 y2


@dataclass(frozen=True)
class Shot:
    """One frame: the cloud at `time`, pictures at `time` plus the cameras' offset."""

    time: float
    world_from_body: Array
    points: Array  # (P, 3) float32, LiDAR axes
    intensity: Array  # (P,) 0..1
    ring: Ints
    returns: Ints  # (N,) points on each actor
    owner: Ints  # (P,) actor of each point, N for anything else
    scanned: Seen
    labelled: Seen  # where labels place actors: elsewhere if they are late
    pictured: Seen
    pictures: Mapping[str, Picture]  # `shows`: N a still thing, N + 1 the ground, N + 2 the sky


def mount(
    rng: np.random.Generator,
    *,
    width: int,
    height: int,
    fov_deg: float,
    at: tuple[float, float, float],
    yaw_deg: float = 0.0,
    pitch_deg: float = 0.0,
    distorted: bool = False,
    bent: Sequence[float] = (0.0, 0.0, 0.0, 0.0),
) -> Mount:
    """Set a camera at a place in LiDAR axes, roughly; `bent` is its distortion, if it has any."""
    fx = 0.5 * width / np.tan(np.deg2rad(fov_deg) / 2)
    K = np.array(
        [
            [fx * rng.uniform(0.99, 1.01), 0.0, width / 2 + rng.normal(0.0, 0.012 * width)],
            [0.0, fx * rng.uniform(0.99, 1.01), height / 2 + rng.normal(0.0, 0.012 * height)],
            [0.0, 0.0, 1.0],
        ]
    )
    small = np.deg2rad(rng.normal(0.0, 0.8, 3))
    lidar_from_camera = pose(
        rz(np.deg2rad(yaw_deg) + small[2])
        @ ry(np.deg2rad(pitch_deg) + small[1])
        @ rx(small[0])
        @ OPTICAL_FROM_FLU.T,
        np.array(at) + rng.normal(0.0, 0.06, 3),
    )
    lens = Lens(K, np.array(bent) if distorted else np.zeros(4), width, height)
    return Mount(lens, inverse(lidar_from_camera))


def record(
    rng: np.random.Generator,
    street: Street,
    rig: Rig,
    times: Array,
    body_at: Callable[[float], Array],
    camera_offset_s: float = 0.0,
    label_offset_s: float = 0.0,
) -> list[Shot]:
    """Drive along (or stand still) and look at each time."""
    beams = lidar_beams(rig.rings, rig.columns, rig.lowest, rig.highest, rig.front_share)
    ring = np.repeat(np.arange(rig.rings)[:, None], rig.columns, axis=1)
    eyes = {name: m.lens.rays() for name, m in rig.cameras.items()}
    still = still_boxes(street)
    still_tone = np.random.default_rng(len(still[0])).uniform(30, 235, len(still[0]))
    shots = []
    for time in times:
        world_from_body = body_at(float(time))
        lidar_from_world = inverse(world_from_body @ rig.body_from_lidar)
        scanned, solids, rows = _sight(street, still, still_tone, lidar_from_world, float(time))
        depth, met = scan(beams, solids)
        n = len(street.kinds)
        owner = np.append(rows, [n, n])[met]
        keep = (met <= len(rows)) & (depth < 95.0) & (rng.random(depth.shape) > 0.02)
        far = depth[keep] + rng.normal(0.0, 0.02, int(keep.sum())).astype(np.float32)
        glow = np.append(street.tone / 255.0, 0.25)[owner[keep]] + rng.normal(0, 0.03, len(far))
        labelled = scanned
        if label_offset_s:
            at = float(time) + label_offset_s
            away = inverse(body_at(at) @ rig.body_from_lidar)
            labelled, _, _ = _sight(street, still, still_tone, away, at)
        later = float(time) + camera_offset_s
        if camera_offset_s == 0.0:
            seen, scene = scanned, solids
        else:
            lidar_from_world = inverse(body_at(later) @ rig.body_from_lidar)
            seen, scene, rows = _sight(street, still, still_tone, lidar_from_world, later)
        pictures, box2d = {}, {}
        for name, m in rig.cameras.items():
            local = _in_camera(scene, m.camera_from_lidar)
            axes = _ground_axes(street, lidar_from_world, m.camera_from_lidar)
            picture = render(eyes[name], m.lens, local, axes)
            box2d[name] = _boxes_2d(m.lens, local, picture, rows, n)
            actor = np.append(rows, [n + 1, n + 2]).astype(np.int16)[picture.shows]
            pictures[name] = Picture(picture.grey, actor)
        shots.append(
            Shot(
                float(time),
                world_from_body,
                (beams.rays[:, keep] * far).T,
                np.clip(glow, 0.0, 1.0),
                ring[keep],
                np.bincount(owner[keep], minlength=n + 1)[:n],
                owner[keep],
                scanned,
                labelled,
                Seen(seen.center, seen.rotation, box2d),
                pictures,
            )
        )
    return shots


def _sight(
    street: Street,
    still: tuple[Array, Array, Array],
    still_tone: Array,
    lidar_from_world: Array,
    time: float,
) -> tuple[Seen, Solids, Ints]:
    """Return the actors, the near solids, and which actor each solid is (N: none)."""
    center, yaw = actors_at(street, time)
    R, t = lidar_from_world[:3, :3], lidar_from_world[:3, 3]
    seen = Seen(center @ R.T + t, R @ about_z(yaw))
    walls = still[0] @ R.T + t
    near = np.flatnonzero(np.linalg.norm(seen.center, axis=1) < SEEN_M)
    near_walls = np.flatnonzero(np.linalg.norm(walls, axis=1) < SEEN_M)
    n = len(center)
    normal = np.append(-street.slope, 1.0)
    normal /= np.linalg.norm(normal)
    sensor = inverse(lidar_from_world)[:3, 3]
    below = (sensor[2] - ground_height(street, sensor[None, :2])[0]) * normal[2]
    solids = Solids(
        np.concatenate([seen.center[near], walls[near_walls]]),
        np.concatenate([street.size[near], still[1][near_walls]]),
        np.concatenate([seen.rotation[near], R @ still[2][near_walls]]),
        np.concatenate([street.tone[near], still_tone[near_walls]]),
        R @ normal,
        float(below),
    )
    return seen, solids, np.concatenate([near, np.full(len(near_walls), n)])


def _in_camera(solids: Solids, camera_from_lidar: Array) -> Solids:
    R, t = camera_from_lidar[:3, :3], camera_from_lidar[:3, 3]
    eye = -R.T @ t
    return Solids(
        solids.center @ R.T + t,
        solids.size,
        R @ solids.rotation,
        solids.tone,
        R @ solids.up,
        solids.below + float(eye @ solids.up),
    )


def _ground_axes(street: Street, lidar_from_world: Array, camera_from_lidar: Array) -> Array:
    """Return rows along, across (of the road where the sensor is) and their offsets."""
    world_from_camera = inverse(camera_from_lidar @ lidar_from_world)
    here = world_from_camera[:2, 3]
    k = int(np.argmin(np.linalg.norm(street.road[:, :2] - here, axis=1)))
    x, y, h = street.road[k]
    plan = np.array([[np.cos(h), np.sin(h)], [-np.sin(h), np.cos(h)]])
    offset = plan @ (here - (x, y)) + (float(k), 0.0)
    return np.vstack([plan @ world_from_camera[:2, :3], np.append(offset, 0.0)])


def _boxes_2d(lens: Lens, local: Solids, picture: Picture, rows: Ints, n: int) -> Array:
    """Return (N, 4): around the corners of actors whose picture is not mostly hidden."""
    out = np.full((n, 4), np.nan)
    shown = np.bincount(picture.shows.ravel(), minlength=len(rows) + 2)
    # Points far outside the view would fold back under the distortion.
    limit = 1.15 * np.array([lens.width, lens.height]) / np.diag(lens.K)[:2]
    for k in np.flatnonzero(rows < n):
        if shown[k] < 30:
            continue
        points = outline(local, int(k))
        points = points[points[:, 2] > 0.3]
        plane = np.clip(points[:, :2] / points[:, 2:], -limit, limit)
        pixels = lens.bend(plane) @ lens.K[:2, :2].T + lens.K[:2, 2]
        box = np.concatenate([pixels.min(0), pixels.max(0)])
        box[[0, 2]] = np.clip(box[[0, 2]], 0, lens.width - 1)
        box[[1, 3]] = np.clip(box[[1, 3]], 0, lens.height - 1)
        area = (box[2] - box[0]) * (box[3] - box[1])
        if area > 0 and shown[k] > 0.3 * area:
            out[rows[k]] = box
    return out
