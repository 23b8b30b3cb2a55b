"""Loading what a writer wrote gives the synthetic world back, to the precision of the format."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from drivekit.geometry import points_in_image, transform_between, transform_boxes, transform_points
from drivekit.io.images import decode_image
from drivekit.loaders.registry import open_dataset
from drivekit.model.boxes import Boxes
from drivekit.model.dataset import BOXES, Dataset, Scene
from drivekit.model.frames import EGO, WORLD, flu_of
from drivekit.model.rotations import wrap_angle
from drivekit.testing import check_loader
from drivekit.world import SyntheticDataset, rig_of, synthesize
from drivekit.writers import write

SENSORS = {
    "kitti-object": ("velodyne", "image_2"),
    "nuscenes": ("LIDAR_TOP", "CAM_FRONT", "CAM_BACK_LEFT"),
    "aihub-passenger-av": (
        "lidar", "front", "left_front", "left_rear", "right_front", "right_rear",
    ),
}  # fmt: skip
MORE: dict[str, dict[str, int]] = {
    "kitti-object": {"n_scenes": 2},
    "nuscenes": {"n_scenes": 2, "between": 1},
}


@cache
def world_for(format: str) -> SyntheticDataset:
    rig = rig_of(format).scaled(320, 200, 24).only(SENSORS[format])
    return synthesize(9, 3, rig=rig, split="val", **MORE.get(format, {}))  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., tuple[Any, Dataset]]:
    """The world and what was read of it, by format and options; each is made once."""
    made: dict[tuple[Any, ...], tuple[SyntheticDataset, Dataset]] = {}

    def get(format: str, **options: Any) -> tuple[SyntheticDataset, Dataset]:
        key = (format, *sorted(options.items()))
        if key not in made:
            world = world_for(format)
            path = tmp_path_factory.mktemp("tree") / "out"
            write(world, format, path, **options)
            made[key] = world, open_dataset(path)
        return made[key]

    return get


FORMS: list[tuple[str, dict[str, Any]]] = [
    ("kitti-object", {}),
    ("nuscenes", {}),
    ("aihub-passenger-av", {}),
    ("aihub-passenger-av", {"form": "folders"}),
    ("aihub-passenger-av", {"form": "archive", "names": "cp949"}),
    ("aihub-passenger-av", {"part_bytes": 60_000}),
]
IDS = [f"{name}-{'-'.join(map(str, options.values()))}" for name, options in FORMS]


@pytest.mark.parametrize(("format", "options"), FORMS, ids=IDS)
def test_written_trees_are_recognised_and_sound(
    written: Callable[..., tuple[Any, Dataset]], format: str, options: dict[str, Any]
) -> None:
    _, back = written(format, **options)
    assert back.info.format == format
    assert not back.info.findings
    check_loader(back)


def seen_boxes(scene: Any, channel: str, i: int) -> Boxes:
    """What the world holds at a labelled frame, in the frame of a camera's labels."""
    camera = scene.calibration().camera(channel)
    stamp = scene.timeline(BOXES).stamp(i)
    there = transform_between(scene, flu_of(camera.frame.at(stamp)), WORLD)
    return transform_boxes(scene.boxes(i), there)


def assert_same_boxes(
    expected: Boxes, found: Boxes, names: dict[str, str], tolerance: float, must: np.ndarray
) -> None:
    """Every found box is one of the expected, and those that must be are found."""
    gap = np.linalg.norm(found.center[:, None] - expected.center, axis=2)
    match = gap.argmin(1)
    assert len(set(match.tolist())) == len(found)
    np.testing.assert_allclose(found.center, expected.center[match], atol=tolerance)
    np.testing.assert_allclose(found.size, expected.size[match], atol=tolerance)
    # A pitching car tilts boxes in its own frame; a yaw alone cannot say so.
    turn = wrap_angle(found.yaw - expected.yaw[match])
    np.testing.assert_allclose(turn, 0, atol=1e-3)
    assert found.names() == [names[n] for n in np.array(expected.names())[match]]
    assert set(np.flatnonzero(must)) <= set(match.tolist())


def in_view(scene: Any, channel: str, boxes: Boxes) -> np.ndarray:
    """Boxes that are not too far away and whose centre is well inside the image."""
    camera = scene.calibration().camera(channel)
    optical = np.stack([-boxes.center[:, 1], -boxes.center[:, 2], boxes.center[:, 0]], 1)
    seen = camera.project(optical, 2.0)
    return seen.valid & (seen.depth < 40) & camera.inside(seen.pixels, 8)


KITTI_NAMES = {
    "car": "Car", "van": "Van", "truck": "Truck", "bus": "Misc", "motorcycle": "Misc",
    "bicycle": "Cyclist", "pedestrian": "Pedestrian",
}  # fmt: skip
AIHUB_NAMES = {
    "motorcycle": "twoWheeler", "bicycle": "twoWheeler", "pedestrian": "pedestrian",
    **dict.fromkeys(("car", "van", "truck", "bus"), "vehicle"),
}  # fmt: skip
NUSCENES_NAMES = {
    "car": "vehicle.car", "van": "vehicle.car", "truck": "vehicle.truck",
    "bus": "vehicle.bus.rigid", "motorcycle": "vehicle.motorcycle",
    "bicycle": "vehicle.bicycle", "pedestrian": "human.pedestrian.adult",
}  # fmt: skip


def same_view(world: Any, i: int, camera: str, lidar: str, back: Scene, there: list[str]) -> None:
    """A camera of what was read sees the same points at the same pixels."""
    one = views(world, camera, lidar, i)
    two = views(back, there[0], there[1], int(there[2]))
    assert len(one.rows) > 100
    np.testing.assert_array_equal(one.rows, two.rows)
    np.testing.assert_allclose(one.pixels, two.pixels, atol=1e-3)


def views(scene: Any, camera: str, lidar: str, i: int) -> Any:
    cloud, image = scene.points(lidar, i), scene.image(camera, i)
    model = scene.calibration().camera(camera)
    return points_in_image(cloud, model, transform_between(scene, image.frame, cloud.frame))


def test_kitti(written: Callable[..., tuple[Any, Dataset]]) -> None:
    world, back = written("kitti-object")
    assert list(back.scene_ids) == [f"{k:06d}" for k in range(6)]
    mapping = Path(back.info.root, "mapping", "train_mapping.txt").read_text().split()
    assert Path(back.info.root, "ImageSets", "val.txt").read_text().split() == list(back.scene_ids)
    for k, number in enumerate(back.scene_ids):
        scene, i, frame = world[mapping[2 * k]], k % 3, back[number]
        assert mapping[2 * k + 1] == scene.timeline(BOXES).keys[i]
        expected, found = seen_boxes(scene, "image_2", i), frame.boxes(0)
        assert_same_boxes(expected, found, KITTI_NAMES, 1e-4, in_view(scene, "image_2", expected))
        assert set(found.column("occluded")) <= {0, 1, 2}
        bbox, alpha = found.column("bbox"), found.column("alpha")
        assert (bbox >= 0).all()
        assert (bbox[:, 2] <= 319).all()
        x, z = -found.center[:, 1], found.center[:, 0]
        np.testing.assert_allclose(
            wrap_angle(alpha + np.arctan2(x, z) - found.column("rotation_y")), 0, atol=2e-4
        )
        cloud, native = scene.points("velodyne", i), frame.points("velodyne", 0)
        np.testing.assert_array_equal(native.xyz, cloud.xyz)
        np.testing.assert_allclose(
            native.channel("intensity") * 255, cloud.channel("intensity"), atol=1e-4
        )
        one, two = scene.image("image_2", i), frame.image("image_2", 0)
        np.testing.assert_array_equal(
            decode_image(one.data(), one.where), decode_image(two.data(), two.where)
        )
        single = views(frame, "image_2", "velodyne", 0)
        whole = views(scene, "image_2", "velodyne", i)
        np.testing.assert_array_equal(single.rows, whole.rows)
        np.testing.assert_allclose(single.pixels, whole.pixels, atol=1e-3)


def test_nuscenes(written: Callable[..., tuple[Any, Dataset]]) -> None:
    world, back = written("nuscenes")
    assert back.scene_ids == world.scene_ids
    assert {n: s.scenes for n, s in back.splits.items()} == {"val": world.scene_ids}
    for scene, read in zip(world, back, strict=True):
        assert set(read.sensors) == set(scene.sensors)
        assert read.timeline(BOXES).times.tolist() == scene.timeline(BOXES).times.tolist()
        tracks: dict[str, str] = {}
        for i in range(3):
            expected, found = scene.boxes(i), read.boxes(i)
            everything = np.ones(len(expected), bool)
            assert_same_boxes(expected, found, NUSCENES_NAMES, 1e-12, everything)
            np.testing.assert_array_equal(found.center, expected.center)
            np.testing.assert_array_equal(found.column("n_points"), expected.column("n_points"))
            assert found.column("attribute").tolist() == expected.column("attribute").tolist()
            for native, track in zip(found.column("track"), expected.column("track"), strict=True):
                assert tracks.setdefault(str(native), str(track)) == track
        assert len(set(tracks.values())) == len(tracks)
        known = np.isfinite(found.column("velocity")).all(1)
        np.testing.assert_allclose(
            found.column("velocity")[known], expected.column("velocity")[known], atol=0.2
        )
        for channel in scene.sensors:
            assert read.timeline(channel).times.tolist() == scene.timeline(channel).times.tolist()
        for j in (0, 1, 4):
            cloud, native = scene.points("LIDAR_TOP", j), read.points("LIDAR_TOP", j)
            np.testing.assert_array_equal(native.xyz, cloud.xyz)
            for name in ("intensity", "ring"):
                np.testing.assert_array_equal(native.channel(name), cloud.channel(name))
            for camera in ("CAM_FRONT", "CAM_BACK_LEFT"):
                same_view(scene, j, camera, "LIDAR_TOP", read, [camera, "LIDAR_TOP", str(j)])
                one, two = scene.image(camera, j), read.image(camera, j)
                assert one.data() == two.data()
                pose = read.ego().at(int(two.frame.stamp_ns or 0))
                truth = scene.ego().at(int(two.frame.stamp_ns or 0))
                np.testing.assert_allclose(pose.matrix, truth.matrix, atol=1e-9)


@pytest.mark.parametrize(
    "options", [o for name, o in FORMS if name.startswith("aihub")], ids=IDS[2:]
)
def test_aihub(written: Callable[..., tuple[Any, Dataset]], options: dict[str, Any]) -> None:
    world, back = written("aihub-passenger-av", **options)
    (scene,), (read,) = world, back
    assert read.id == "22_142546_220614"
    assert {n: s.scenes for n, s in back.splits.items()} == {"val": (read.id,)}
    assert read.timeline(BOXES).keys == ("01", "02", "03")
    assert set(read.sensors) == set(scene.sensors)
    assert read.tags.items() >= scene.tags.items()
    for i in range(3):
        expected, found = seen_boxes(scene, "front", i), read.boxes(i)
        assert_same_boxes(expected, found, AIHUB_NAMES, 1e-9, in_view(scene, "front", expected))
        cloud, native = scene.points("lidar", i), read.points("lidar", i)
        np.testing.assert_array_equal(native.xyz, cloud.xyz)
        np.testing.assert_array_equal(native.channel("intensity"), cloud.channel("intensity"))
        polygons = read.layer("polygons", i)
        assert 0 < len(polygons) <= len(found)
    calibration, truth = read.calibration(), scene.calibration()
    for channel, camera in truth.cameras.items():
        native = calibration.cameras[channel]
        np.testing.assert_allclose(native.K, camera.K)
        np.testing.assert_allclose(native.distortion, camera.distortion)
        lidar = scene.sensors["lidar"].frame
        pose = truth.between(lidar, camera.frame)
        np.testing.assert_allclose(
            calibration.between(lidar, native.frame).matrix, pose.matrix, atol=1e-9
        )
        assert read.image(channel, 1).data() == scene.image(channel, 1).data()
        same_view(scene, 1, channel, "lidar", read, [channel, "lidar", "1"])


def test_points_of_a_box_stay_in_it_through_any_format(
    written: Callable[..., tuple[Any, Dataset]],
) -> None:
    """The chain of frames is right: a box's points are counted alike in every native form."""
    for format, lidar in (("kitti-object", "velodyne"), ("aihub-passenger-av", "lidar")):
        world, back = written(format)
        scene, read = next(iter(world)), next(iter(back))
        boxes, cloud = read.boxes(0), read.points(lidar, 0)
        xyz = transform_points(cloud, transform_between(read, boxes.frame, cloud.frame)).xyz
        expected = scene.boxes(0)
        camera = next(iter(scene.calibration().cameras))
        centers = seen_boxes(scene, camera, 0).center
        total = np.zeros(2)
        for i in range(len(boxes)):
            match = int(np.linalg.norm(centers - boxes.center[i], axis=1).argmin())
            d = xyz - boxes.center[i]
            c, s = np.cos(boxes.yaw[i]), np.sin(boxes.yaw[i])
            local = np.stack([c * d[:, 0] + s * d[:, 1], c * d[:, 1] - s * d[:, 0], d[:, 2]], 1)
            inside = (np.abs(local) <= boxes.size[i] / 2 + 0.05).all(1).sum()
            total += inside, expected.column("n_points")[match]
        assert total[1] > 200
        assert 0.95 < total[0] / total[1] < 1.3


def test_what_one_format_gave_another_can_take(
    written: Callable[..., tuple[Any, Dataset]], tmp_path: Path
) -> None:
    """Writers take any dataset: nuScenes becomes KITTI, KITTI becomes AI Hub."""
    _, nuscenes = written("nuscenes")
    write(nuscenes, "kitti-object", tmp_path / "kitti", camera="CAM_FRONT")
    kitti = open_dataset(tmp_path / "kitti")
    assert len(kitti) == 6
    (first, *_) = nuscenes
    camera = first.calibration().camera("CAM_FRONT")
    stamp = first.timeline(BOXES).stamp(0)
    there = transform_between(first, flu_of(camera.frame.at(stamp)), WORLD)
    expected = transform_boxes(first.boxes(0), there)
    names = {name: KITTI_NAMES[own] for own, name in NUSCENES_NAMES.items() if own != "van"}
    assert_same_boxes(expected, kitti["000000"].boxes(0), names, 1e-4, np.zeros(0))
    write(kitti, "aihub-passenger-av", tmp_path / "aihub", classes={"Misc": "vehicle"})
    aihub = open_dataset(tmp_path / "aihub")
    assert len(aihub) == 6
    for one, two in zip(kitti, aihub, strict=True):
        there, back = one.boxes(0).center, two.boxes(0).center
        gap = np.linalg.norm(back[:, None] - there, axis=2).min(1)
        np.testing.assert_allclose(gap, 0, atol=1e-9)
        # KITTI does not say how a box leans: what is barely two pixels high may come out smaller.
        assert len(there) - 2 <= len(back) <= len(there)
        np.testing.assert_array_equal(two.points("lidar", 0).xyz, one.points("velodyne", 0).xyz)
    assert aihub[aihub.scene_ids[0]].calibration().knows(EGO, EGO)
