"""Make the numbers that the viewer's page is tested against, from the Python functions.

    python tools/make_viewer_vectors.py [FILE]

The page works out corners, projections, colours and states by itself; its tests read this file.
"""

from __future__ import annotations

import json
import sys
from base64 import b64encode
from pathlib import Path
from typing import Any

import numpy as np

from drivekit.geometry import corners, project_segments
from drivekit.io.atomic import atomic_file
from drivekit.model.boxes import Boxes, FrameKey
from drivekit.model.cameras import Camera
from drivekit.model.frames import EGO, Frame
from drivekit.model.points import PointCloud
from drivekit.model.rotations import quat_from_yaw
from drivekit.model.taxonomy import Taxonomy
from drivekit.viewer.description import TRUTH, BoxSet, FrameView
from drivekit.viewer.palette import class_color, ramp, value_range
from drivekit.viewer.web.state import parse_state
from drivekit.viewer.web.wire import encode_frame

TARGET = Path("drivekit/viewer/web/page/vectors.json")
CLASSES = Taxonomy("vectors", ("car", "pedestrian", "보행자"))

CAMERAS = {
    "plain": ("pinhole", ()),
    "brown": ("pinhole", (-0.32, 0.11, 0.0012, -0.0007, -0.02)),
    "rational": ("pinhole", (0.8, 0.2, 0.0002, -0.0001, 0.01, 1.1, 0.35, 0.04)),
    "fisheye": ("kannala-brandt", (0.05, -0.01, 0.004, -0.001)),
}
STATES = (
    "",
    "f=12&c=intensity&sel=A:345&cam=bev",
    "#cam=bev&f=12",
    "s=scene-0103&f=@000012&cr=-2.50,4.0&ps=3",
    "hide=labels,images&show=trails&cls=car,%EB%B3%B4%ED%96%89%EC%9E%90&sc=0.30&r=50",
    "cam=@CAM_FRONT&at=-10.00001,0,5.12345,0,0,-0.00001&fol=track&img=CAM%20BACK",
    "tri=label-error,ignore&sw=5&eo=-trans_err&ms=0,0,0,10,0.5,0&th=light&lg=ko",
    "sl=weather%3D%EB%B9%84&f=2",
    "zz=new%20thing&f=3&aa=1",
    "hide=&sel=gt:0&bc=class",
)
BROKEN = ("f=-1", "f=1.5", "cam=above", "sel=345", "cr=1", "ps=0.1", "f=1&f=2", "th=blue", "=3",
          "sc=much", "sw=0")  # fmt: skip


def main() -> None:
    """Write the file."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    with atomic_file(target) as draft:
        draft.write_text(json.dumps(vectors(), ensure_ascii=False, indent=1) + "\n", "utf-8")


def vectors() -> dict[str, Any]:
    rng = np.random.default_rng(7)
    boxes = some_boxes(rng, 12)
    eight = corners(boxes)
    return {
        "boxes": [
            {"center": c, "size": s, "quat": q, "yaw": y, "corners": k}
            for c, s, q, y, k in zip(
                boxes.center.tolist(), boxes.size.tolist(), boxes.quat.tolist(),
                boxes.yaw.tolist(), eight.tolist(), strict=True,
            )
        ],
        "cameras": [camera_vectors(name, *lens, rng) for name, lens in CAMERAS.items()],
        "ramp": [
            {"share": s, "color": ramp(np.array([s]))[0].tolist(),
             "warm": ramp(np.array([s]), warm=True)[0].tolist()}
            for s in (0.0, 0.1, 0.25, 0.5, 0.77, 1.0)
        ],
        "ranges": [
            {"values": v, "range": value_range(np.array(v))}
            for v in ([-1.7, 3.2, 2.2, 0.0], [0.0, 255.0, 13.0], [5.0, 5.0], [])
        ],
        "class_colors": [
            {"name": n, "label": i, "color": class_color(n, i)}
            for i, n in enumerate(("car", "vehicle.bus.rigid", "보행자", "barrier", "Cyclist"))
        ],
        "states": [state_vector(text) for text in STATES],
        "broken_states": list(BROKEN),
        "frame": frame_vector(rng, boxes),
    }  # fmt: skip


def some_boxes(rng: np.random.Generator, n: int) -> Boxes:
    yaw = rng.uniform(-np.pi, np.pi, n)
    quat = quat_from_yaw(yaw)
    quat[n // 2 :, 1:3] = rng.normal(0, 0.2, (n - n // 2, 2))
    quat /= np.linalg.norm(quat, axis=1, keepdims=True)
    return Boxes(
        center=rng.uniform([-30, -20, -1], [60, 20, 2], (n, 3)),
        size=rng.uniform([0.4, 0.4, 1], [12, 3, 4], (n, 3)),
        yaw=yaw,
        quat=quat,
        label=np.arange(n) % len(CLASSES),
        row=np.arange(n) + 100,
        score=rng.uniform(0, 1, n),
        taxonomy=CLASSES,
        frame=EGO,
        track=np.array([f"t{i}" if i % 3 else "" for i in range(n)]),
        extra={"occluded": np.arange(n) % 2, "note": np.array([f"n{i}" for i in range(n)])},
    )


def camera_vectors(
    name: str, model: Any, distortion: tuple[float, ...], rng: np.random.Generator
) -> dict[str, Any]:
    k = np.array([[620.0, 0.4, 401.5], [0, 615.0, 288.0], [0, 0, 1]])
    camera = Camera(Frame(name), 800, 600, k, model, distortion)
    points = rng.uniform([-25, -8, -6], [25, 8, 50], (60, 3))
    seen = camera.project(points)
    segments = rng.uniform([-15, -5, -4], [15, 5, 40], (40, 2, 3))
    pixels, rows = project_segments(segments, camera)
    return {
        "name": name,
        "width": camera.width,
        "height": camera.height,
        "model": model,
        "K": k.ravel().tolist(),
        "distortion": list(camera.distortion),
        "r_max": camera.r_max if np.isfinite(camera.r_max) else None,
        "points": points.tolist(),
        "pixels": [
            p if ok else None for p, ok in zip(seen.pixels.tolist(), seen.valid, strict=True)
        ],
        "segments": [
            {"ends": ends, "visible": pixels[rows == i].round(4).tolist()}
            for i, ends in enumerate(segments.tolist())
        ],
    }


def state_vector(text: str) -> dict[str, Any]:
    state = parse_state(text)
    plain = {
        name: sorted(value) if isinstance(value, frozenset) else value
        for name in state.__slots__
        if (value := getattr(state, name)) is not None
    }
    return {"text": text, "canonical": str(state), "state": plain}


def frame_vector(rng: np.random.Generator, boxes: Boxes) -> dict[str, Any]:
    """Return a frame in the container, and the numbers that are in it."""
    xyz = rng.uniform([-60, -40, -2], [80, 40, 5], (50, 3)).astype(np.float32)
    xyz[7] = np.nan
    intensity = rng.uniform(0, 1, 50).astype(np.float32)
    intensity[3] = np.nan
    ring = rng.integers(0, 32, 50).astype(np.uint8)
    cloud = PointCloud(xyz, EGO, {"intensity": intensity, "ring": ring})
    view = FrameView(
        FrameKey("scene", "000003"), None, EGO, {"LIDAR": cloud}, (),
        (BoxSet(TRUTH, "ground truth", boxes),), "scene · 000003",
    )  # fmt: skip
    kept = np.isfinite(xyz).all(axis=1)
    return {
        "bytes": b64encode(encode_frame(view, 3, classes=CLASSES.classes, cameras=())).decode(
            "ascii"
        ),
        "points": xyz[kept].tolist(),
        "intensity": [None if np.isnan(v) else v for v in intensity[kept].tolist()],
        "ring": ring[kept].tolist(),
        "rows": boxes.row.tolist(),
        "tracks": boxes.track.tolist(),
        "labels": boxes.names(),
    }


if __name__ == "__main__":
    main()
