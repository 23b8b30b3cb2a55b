"""Each operation against the function it stands for, with frames and time."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from drivekit import geometry
from drivekit.api.processing import OPERATIONS, Pipeline, State, Step
from drivekit.errors import MissingDataError, UsageError
from drivekit.io.images import encode_image
from drivekit.kernels.region import Region
from drivekit.model.calibration import Calibration
from drivekit.model.dataset import Sensor
from drivekit.model.frames import EGO, WORLD
from drivekit.model.images import ImageRef
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3

BEV = {"op": "bev", "low": [-20, -20], "high": [20, 20], "cell": 0.5}


def test_transform_and_crop_in_another_frame(drive, steps) -> None:
    scene = drive()
    cloud = scene.points("LIDAR", 1)
    in_world = steps({"op": "transform", "to": "world"}).run(scene, "LIDAR", 1).cloud
    assert in_world.frame == WORLD
    way = geometry.transform_between(scene, WORLD, cloud.frame)
    np.testing.assert_allclose(in_world.xyz, way.apply(cloud.xyz), atol=1e-5)

    ahead = {"op": "crop", "low": [0, -2, -9], "high": [30, 2, 9], "frame": "ego"}
    kept = steps(ahead).run(scene, "LIDAR", 1).cloud
    assert kept.frame == cloud.frame
    _, y, _ = (
        geometry.transform_between(scene, EGO.at(cloud.frame.stamp_ns), cloud.frame)
        .apply(kept.xyz)
        .T
    )
    assert len(kept) > 50 and np.abs(y).max() <= 2


def test_a_field_of_view_is_in_degrees(drive, steps) -> None:
    scene = drive()
    kept = steps({"op": "crop", "azimuth_deg": [-30, 60], "max_range": 20}).run(scene, "LIDAR", 0)
    region = Region(azimuth=(-np.pi / 6, np.pi / 3), max_range=20.0)
    expected = geometry.crop_points(scene.points("LIDAR", 0), region)
    np.testing.assert_array_equal(kept.cloud.xyz, expected.xyz)


def test_from_a_sweep_to_boxes_on_the_ground(drive, steps) -> None:
    found = steps(
        {"op": "above-ground"},
        {"op": "crop", "min_range": 1.0},
        {"op": "remove-ground"},
        {"op": "cluster", "distance": 0.8},
        {"op": "fit-boxes", "max_size": [6, 3, 3]},
    ).run(drive(), "LIDAR", 0)
    assert found.boxes is not None and len(found.boxes) == 1
    np.testing.assert_allclose(found.boxes.center[0], [10, 3, -1], atol=0.1)
    assert found.boxes.frame == found.cloud.frame
    assert set(found.cloud.channel("cluster")) == {0}
    none = steps({"op": "cluster"}, {"op": "fit-boxes", "min_height": 9.0}).run(drive(), "LIDAR", 0)
    assert none.boxes is not None and len(none.boxes) == 0


def test_the_ground_is_found_in_every_frame(drive, steps) -> None:
    here = steps({"op": "remove-ground"}).run(drive(), "LIDAR", 1).cloud
    for to in ("ego", "world"):
        moved = steps({"op": "transform", "to": to}, {"op": "remove-ground"})
        there = moved.run(drive(), "LIDAR", 1).cloud
        assert there.frame.name == to
        np.testing.assert_array_equal(there.channel("intensity"), here.channel("intensity"))


def test_labelled_points(drive, steps) -> None:
    marked = steps({"op": "label-boxes", "margin": 0.3}).run(drive(), "LIDAR", 0).cloud
    inside = marked.channel("box") == 0
    assert 50 < inside.sum() <= 200
    assert set(marked.channel("box_label")[inside]) == {0}
    assert set(marked.channel("box_label")[~inside]) == {-1}
    for keep, mask in (("inside", inside), ("outside", ~inside)):
        kept = steps({"op": "label-boxes", "margin": 0.3, "keep": keep}).run(drive(), "LIDAR", 0)
        np.testing.assert_array_equal(kept.cloud.xyz, marked.xyz[mask])


def test_aggregation_then_a_picture_from_above(drive, steps) -> None:
    scene = drive()
    made = steps({"op": "aggregate", "sweeps": 3, "min_range": 1.0}, {**BEV, "channel": "sweep"})
    found = made.run(scene, "LIDAR", 2)
    assert found.arrays["bev.count"].shape == found.arrays["bev.sweep"].shape == (80, 80)
    cloud = geometry.aggregate_sweeps(scene, "LIDAR", 2, 3, min_range=1.0)
    image = geometry.bev_image(cloud, (-20, -20), (20, 20), 0.5, "sweep")
    np.testing.assert_array_equal(found.arrays["bev.height"], image.height)
    np.testing.assert_array_equal(found.arrays["bev.grid"], [-20, -20, 0.5])


def test_two_pictures_of_one_name_are_refused(drive, steps) -> None:
    with pytest.raises(UsageError, match=r"step 2 \(bev\): two steps make 'bev.count'"):
        steps(BEV, BEV).run(drive(), "LIDAR", 0)


def test_range_images_are_taken_from_the_sensor_wherever_the_points_are(drive, steps) -> None:
    entry = {"op": "range-image", "shape": [16, 90], "elevation_deg": [-30, 10],
             "channels": ["ring"]}  # fmt: skip
    scene = drive()
    plain = steps(entry).run(scene, "LIDAR", 1)
    moved = steps({"op": "transform", "to": "world"}, entry).run(scene, "LIDAR", 1)
    distance, ring = plain.arrays["range.distance"], plain.arrays["range.ring"]
    both = (moved.arrays["range.row"] == plain.arrays["range.row"]) & np.isfinite(distance)
    assert both.sum() > 0.9 * np.isfinite(distance).sum() > 100
    np.testing.assert_allclose(moved.arrays["range.distance"][both], distance[both], atol=1e-3)
    rows = plain.arrays["range.row"]
    np.testing.assert_array_equal(np.isnan(ring), rows < 0)
    np.testing.assert_array_equal(ring[rows >= 0], plain.cloud.channel("ring")[rows[rows >= 0]])


def test_voxels_and_occupancy_hold_what_the_functions_give(drive, steps) -> None:
    grid = {"low": [-20, -20, -3], "high": [20, 20, 1], "cell": [1, 1, 4]}
    ragged = steps({"op": "voxelize", **grid}).run(drive(), "LIDAR", 0).arrays
    assert ragged["voxels.offset"][-1] == len(ragged["voxels.row"]) > 1000
    padded = steps(
        {"op": "voxelize", **grid, "max_points": 4, "max_voxels": 100, "channels": ["intensity"]}
    ).run(drive(), "LIDAR", 0)
    assert padded.arrays["voxels.points"].shape == (100, 4, 4)
    seen = steps(
        {"op": "occupancy", "low": [-10, -10, -2], "cell": 1.0, "shape": [20, 20, 3],
         "visible": True}
    ).run(drive(), "LIDAR", 0).arrays  # fmt: skip
    assert {0, 1, 2} >= set(np.unique(seen["occupancy.state"])) >= {1, 2}
    assert seen["occupancy.visible"][10, 10, 1] and seen["occupancy.state"].shape == (20, 20, 3)


def test_what_a_camera_sees_at_its_own_time(drive, steps) -> None:
    scene = drive()
    kept = steps({"op": "crop-to-camera", "camera": "CAM"}).run(scene, "LIDAR", 1)
    assert 20 < len(kept.cloud) < 3000
    depth = steps({"op": "depth-image", "camera": "CAM"}).run(scene, "LIDAR", 1)
    camera = scene.calibration().camera("CAM")
    stamp = scene.timeline("CAM").stamp(1)
    way = geometry.transform_between(scene, camera.frame.at(stamp), scene.points("LIDAR", 1).frame)
    expected = geometry.depth_image(scene.points("LIDAR", 1), camera, way)
    np.testing.assert_array_equal(depth.arrays["depth.CAM"], expected.depth)
    with pytest.raises(MissingDataError, match=r"no camera 'LIDAR' \(it has CAM\)"):
        steps({"op": "crop-to-camera", "camera": "LIDAR"}).run(scene, "LIDAR", 1)


class Bytes:
    def __init__(self, data: bytes) -> None:
        self.data = data

    def read(self, name: str) -> bytes:
        return self.data

    def where(self, name: str) -> str:
        return name


def test_colours_come_from_the_image_of_the_time(drive, steps) -> None:
    pixels = np.random.default_rng(0).integers(1, 255, (48, 64, 3)).astype(np.uint8)
    source = Bytes(encode_image(pixels, "png"))
    scene = drive()
    images = [
        ImageRef(source, "x.png", scene.sensors["CAM"].frame.at(s), 64, 48)
        for s in scene.timeline("CAM").times.tolist()
    ]
    scene = drive(images={"CAM": images})
    coloured = steps({"op": "colour"}).run(scene, "LIDAR", 1).cloud
    view = steps({"op": "crop-to-camera", "camera": "CAM"}).run(scene, "LIDAR", 1).cloud
    np.testing.assert_array_equal(coloured.xyz, view.xyz)
    assert coloured.channel("rgb").min() > 0
    every = steps({"op": "colour", "unseen": "black"}).run(scene, "LIDAR", 1).cloud
    assert len(every) == len(scene.points("LIDAR", 1))
    assert (every.channel("rgb").max(axis=1) > 0).sum() == len(coloured)
    with pytest.raises(MissingDataError, match="no image of CAM belongs to sweep b"):
        steps({"op": "colour", "within": 0.001}).run(scene, "LIDAR", 1)


def test_of_several_cameras_the_first_that_sees_a_point_colours_it(drive, steps) -> None:
    scene = drive()
    red, blue = (np.full((48, 64, 3), colour, np.uint8) for colour in ((255, 0, 0), (0, 0, 255)))
    stamps, front = scene.timeline("CAM").times.tolist(), scene.sensors["CAM"].frame
    twin = replace(front, name="TWIN")
    camera = scene.calibration().camera("CAM")
    both = drive(
        sensors={**scene.sensors, "TWIN": Sensor("TWIN", "camera", twin)},
        timelines={**scene.timelines, "TWIN": replace(scene.timeline("CAM"), channel="TWIN")},
        mountings=Calibration(
            (*scene.mountings.edges, SE3.identity(front, twin)),
            {"CAM": camera, "TWIN": replace(camera, frame=twin)},
        ),
        images={
            channel: [ImageRef(Bytes(encode_image(pixels, "png")), "x", frame.at(s), 64, 48)
                      for s in stamps]
            for channel, frame, pixels in (("CAM", front, red), ("TWIN", twin, blue))
        },
    )  # fmt: skip
    for cameras, expected in ((["CAM", "TWIN"], [255, 0, 0]), (["TWIN", "CAM"], [0, 0, 255])):
        cloud = steps({"op": "colour", "cameras": cameras}).run(both, "LIDAR", 1).cloud
        assert (cloud.channel("rgb") == expected).all() and len(cloud) > 20


def test_normals(drive, steps) -> None:
    pytest.importorskip("small_gicp", reason="needs the extra 'registration'")
    cloud = steps({"op": "normals"}).run(drive(), "LIDAR", 0).cloud
    assert np.median(np.abs(cloud.channel("normal_z")[:6000])) > 0.99
    assert cloud.channel("normal_x").dtype == np.float32


@pytest.mark.parametrize("n", [0, 1])
@pytest.mark.parametrize(
    "entries",
    [
        [{"op": "crop", "max_range": 5}, {"op": "downsample", "voxel": 1}],
        [{"op": "above-ground"}, {"op": "remove-ground"}, {"op": "cluster"}, {"op": "fit-boxes"}],
        [{"op": "label-boxes"}, {"op": "transform", "to": "world"}],
        [{"op": "deskew"}, BEV],
        [{"op": "aggregate", "sweeps": 2, "deskew": True, "moving": "drop"}],
        [{"op": "depth-image", "camera": "CAM"}, {"op": "crop-to-camera", "camera": "CAM"}],
        [{"op": "range-image", "shape": [4, 9], "elevation_deg": [-20, 20]}],
        [{"op": "voxelize", "low": [0, 0, 0], "high": [1, 1, 1], "cell": [1, 1, 1]}],
        [{"op": "occupancy", "low": [0, 0, 0], "cell": 1, "shape": [2, 2, 2], "visible": True}],
    ],
    ids=lambda entries: entries[0]["op"],
)
def test_next_to_no_points(drive, steps, entries, n: int) -> None:
    clouds = [cloud[:n] for cloud in drive().clouds["LIDAR"]]
    hurt = [PointCloud(np.full((n, 3), np.nan, np.float32), c.frame, c.channels) for c in clouds]
    for scene in (drive(clouds={"LIDAR": clouds}), drive(clouds={"LIDAR": hurt})):
        assert len(steps(*entries).run(scene, "LIDAR", 1).cloud) <= 2 * n


def test_beyond_the_last_pose_only_if_allowed(drive, steps) -> None:
    clouds = drive().clouds["LIDAR"]
    late = PointCloud(
        clouds[2].xyz, clouds[2].frame, {"time": np.full(len(clouds[2]), 0.09, np.float32)}
    )
    scene = drive(clouds={"LIDAR": [*clouds[:2], late]})
    for entry in ({"op": "deskew"}, {"op": "aggregate", "sweeps": 2, "deskew": True}):
        with pytest.raises(MissingDataError, match="poses were recorded"):
            steps(entry).run(scene, "LIDAR", 2)
        held = steps({**entry, "extrapolate": True}).run(scene, "LIDAR", 2).cloud
        # 0.5 m are driven until the last pose, 50 ms after the sweep's stamp
        shift = held.xyz[: len(late)] - late.xyz
        np.testing.assert_allclose(np.linalg.norm(shift, axis=1), 0.5, atol=1e-4)


def test_deskew_says_what_it_lacks(drive, steps) -> None:
    clouds = [PointCloud(c.xyz, c.frame) for c in drive().clouds["LIDAR"]]
    with pytest.raises(MissingDataError, match=r"step 1 \(deskew\): .* no channel 'time'"):
        steps({"op": "deskew"}).run(drive(clouds={"LIDAR": clouds}), "LIDAR", 1)
    with pytest.raises(MissingDataError, match="step 1"):
        steps({"op": "deskew"}).run(drive(poses=None), "LIDAR", 1)


def test_a_picture_that_no_memory_holds_is_an_error_of_the_pipeline(drive) -> None:
    def too_large(state: State) -> State:
        raise MemoryError

    step = Step(replace(OPERATIONS["bev"], function=too_large), {})
    with pytest.raises(UsageError, match=r"step 1 \(bev\): there is not enough memory"):
        Pipeline("huge", (step,)).run(drive(), "LIDAR", 0)
