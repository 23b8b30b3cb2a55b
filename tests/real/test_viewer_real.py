"""Real frames through the viewer's wire: what a page would work out from the bytes is right."""

from __future__ import annotations

import json
import struct
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from drivekit.geometry import corners
from drivekit.loaders.registry import open_dataset
from drivekit.model.cameras import Camera
from drivekit.model.frames import Frame
from drivekit.model.rotations import matrix_from_quat
from drivekit.viewer import Viewing, describe_frame
from drivekit.viewer.web.answers import answer_get
from drivekit.viewer.web.site import Site
from drivekit.viewer.web.static_page import write_page

pytestmark = pytest.mark.real


def served(root: Path, format: str) -> Site:
    return Site(Viewing(root.name, open_dataset(root, format)))


def frame_of(site: Site, i: int) -> tuple[dict[str, Any], Any]:
    """Return a frame's header, and a function that reads an array of it."""
    answer = answer_get(site, f"s/0/frames/{i}.bin", {})
    assert answer.status == 200, answer.body
    (length,) = struct.unpack_from("<I", answer.body, 4)
    header = json.loads(answer.body[8 : 8 + length])

    def read(place: dict[str, Any]) -> np.ndarray:
        at, n = 8 + length + place["at"], int(np.prod(place["shape"]))
        flat = np.frombuffer(answer.body, "<" + place["type"], n, at)
        return flat.reshape(place["shape"])

    return header, read


@pytest.mark.parametrize(
    ("folder", "format", "i"),
    [("kitti_tracking", "kitti-tracking", 0), ("kitti_object", "kitti-object", 1),
     ("nuscenes_t4_layout", "nuscenes", 0)],
)  # fmt: skip
def test_boxes_of_the_wire_fall_where_the_description_puts_them(
    real_data: Path, folder: str, format: str, i: int
) -> None:
    site = served(real_data / folder, format)
    header, read = frame_of(site, i)
    scene = site.scene(0).scene(i)
    view = describe_frame(scene, 0 if format == "kitti-object" else i)
    labels = header["boxes"][0]
    signs = np.array([[1, 1, -1], [1, -1, -1], [-1, -1, -1], [-1, 1, -1],
                      [1, 1, 1], [1, -1, 1], [-1, -1, 1], [-1, 1, 1]]) / 2  # fmt: skip
    axes = matrix_from_quat(read(labels["quat"]))
    own = read(labels["size"])[:, None] * signs
    eight = np.einsum("nij,nkj->nki", axes, own) + read(labels["center"])[:, None]
    np.testing.assert_allclose(eight, corners(view.boxes[0].boxes), atol=1e-9)
    for told, there in zip(header["cameras"], view.cameras, strict=True):
        k = np.reshape(told["K"], (3, 3))
        camera = Camera(Frame(""), told["width"], told["height"], k, told["model"],
                        tuple(told["distortion"]))  # fmt: skip
        matrix = np.reshape(told["camera_from_view"], (3, 4))
        seen = camera.project(eight.reshape(-1, 3) @ matrix[:, :3].T + matrix[:, 3])
        wanted = there.camera.project(there.camera_from_view.apply(eight.reshape(-1, 3)))
        np.testing.assert_allclose(seen.pixels, wanted.pixels, atol=1e-6)


def test_points_keep_their_place_and_know_the_cars(real_data: Path) -> None:
    site = served(real_data / "kitti_tracking", "kitti-tracking")
    header, read = frame_of(site, 0)
    cloud = header["clouds"][0]
    xyz = np.array(cloud["origin"]) + cloud["scale"] * read(cloud["xyz"])
    view = site.frame(0, 0)
    (there,) = view.clouds.values()
    assert np.abs(xyz - there.xyz).max() <= cloud["scale"] / 2 + 1e-5
    labels = header["boxes"][0]
    inside = read(labels["inside"])
    assert inside.max() > 300
    objects = next(c for c in cloud["channels"] if c["name"] == "object")
    assert (read(objects["values"]) != 255).sum() == pytest.approx(inside.sum(), rel=0.02)


def test_counted_points_are_those_of_the_labels(real_data: Path) -> None:
    site = served(real_data / "nuscenes_t4_layout", "nuscenes")
    header, read = frame_of(site, 0)
    labels = header["boxes"][0]
    np.testing.assert_array_equal(read(labels["inside"]), read(labels["n_points"]))


def test_a_track_is_followed_over_real_frames(real_data: Path) -> None:
    site = served(real_data / "kitti_tracking", "kitti-tracking")
    labels, _ = frame_of(site, 0)
    n = labels["boxes"][0]["track"].index("1")
    history = json.loads(answer_get(site, f"s/0/history/0/0/{n}.json", {"radius": "2"}).body)
    assert [entry["frame"] for entry in history["frames"]] == [0, 1, 2]
    ahead = [entry["center"][0] for entry in history["frames"]]
    assert np.ptp(ahead) < 5


def test_real_frames_fit_into_one_file(real_data: Path, tmp_path: Path) -> None:
    site = served(real_data / "kitti_tracking", "kitti-tracking")
    out = tmp_path / "scene.html"
    reduced = write_page(site.viewing, site.ids[0], range(3), out, max_bytes=6_000_000)
    assert out.stat().st_size <= 6_000_000
    assert reduced[-1] == "images about 400 pixels wide"
    small = answer_get(site, "s/0/images/0/0", {"thumb": "1"}).body
    assert Image.open(BytesIO(small)).size[0] == 400
