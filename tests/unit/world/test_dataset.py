from __future__ import annotations

import numpy as np
import pytest

from drivekit.errors import MissingDataError, UsageError
from drivekit.geometry import boxes_at, transform_between, transform_points
from drivekit.io.images import decode_image
from drivekit.model.dataset import BOXES
from drivekit.model.frames import WORLD
from drivekit.testing import check_loader
from drivekit.world import SyntheticDataset, rig_of, synthesize


def test_a_synthetic_dataset_keeps_the_loaders_contract() -> None:
    tiny = rig_of("default").scaled(96, 60, 12)
    check_loader(synthesize(2, 3, n_scenes=2, rig=tiny, between=1))


def test_points_in_boxes_are_counted_from_the_cloud(drive: SyntheticDataset) -> None:
    scene = drive[drive.scene_ids[0]]
    boxes = scene.boxes(1)
    cloud = scene.points("LIDAR_TOP", 1)
    xyz = transform_points(cloud, transform_between(scene, WORLD, cloud.frame)).xyz
    for i in range(len(boxes)):
        d = xyz - boxes.center[i]
        c, s = np.cos(boxes.yaw[i]), np.sin(boxes.yaw[i])
        local = np.stack([c * d[:, 0] + s * d[:, 1], c * d[:, 1] - s * d[:, 0], d[:, 2]], 1)
        slow = (np.abs(local) <= boxes.size[i] / 2).all(1).sum()
        assert abs(boxes.column("n_points")[i] - slow) <= 2
    assert boxes.column("n_points").sum() > 100


def test_hidden_objects_are_not_labelled(drive: SyntheticDataset) -> None:
    for scene in drive:
        boxes = scene.boxes(0)
        assert ((boxes.column("visible") > 0.1) | (boxes.column("n_points") > 0)).all()
        near = np.hypot(
            *(boxes.center - scene.ego().pose_of(str(scene.begin_ns)).translation)[:, :2].T
        )
        assert near.max() < 80


def test_tracks_velocities_and_times_agree(drive: SyntheticDataset) -> None:
    scene = drive[drive.scene_ids[0]]
    first, second = scene.boxes(0), scene.boxes(1)
    seconds = float(np.diff(scene.timeline(BOXES).times[:2])[0]) / 1e9
    assert seconds == 0.5
    _, a, b = np.intersect1d(first.column("track"), second.column("track"), return_indices=True)
    assert len(a) > 20
    moved = (second.center[b] - first.center[a])[:, :2] / seconds
    np.testing.assert_allclose(moved, first.column("velocity")[a], atol=0.15)


def test_boxes_between_labelled_frames_are_where_the_objects_are() -> None:
    rig = rig_of("default").scaled(96, 90, 12)
    scene = synthesize(5, 2, rig=rig, between=4)[f"synth-{5:04d}-000"]
    assert len(scene.timeline("LIDAR_TOP")) == 6
    assert len(scene.timeline(BOXES)) == 2
    boxes = boxes_at(scene, "LIDAR_TOP", 2)
    stamp = scene.timeline("LIDAR_TOP").stamp(2)
    actors = scene.scenario.actors
    place, _ = actors.boxes_at(0.2)
    row = [actors.track.tolist().index(t) for t in boxes.column("track")]
    back = transform_between(scene, WORLD, boxes.frame).apply(boxes.center)
    assert boxes.frame.stamp_ns == stamp
    both = np.isin(boxes.column("track"), scene.boxes(1).column("track"))
    np.testing.assert_allclose(back[both], place[row][both], atol=0.02)


def test_cameras_look_at_their_own_time(drive: SyntheticDataset) -> None:
    scene = drive[drive.scene_ids[0]]
    labels, left = scene.timeline(BOXES), scene.timeline("CAM_LEFT")
    assert set((left.times - labels.times).tolist()) == {-10_000_000}
    image = scene.image("CAM_LEFT", 0)
    pixels = decode_image(image.data(), image.where)
    assert pixels.shape == (image.height, image.width, 3) == (135, 240, 3)
    assert pixels.std() > 20


def test_the_same_arguments_give_the_same_bytes() -> None:
    rig = rig_of("default").scaled(96, 90, 12)
    one, same = (synthesize(8, 2, rig=rig)["synth-0008-000"] for _ in range(2))
    assert one.points("LIDAR_TOP", 1).xyz.tobytes() == same.points("LIDAR_TOP", 1).xyz.tobytes()
    assert one.image("CAM_FRONT", 1).data() == same.image("CAM_FRONT", 1).data()
    a, b = one.boxes(1), same.boxes(1)
    assert a.center.tobytes() == b.center.tobytes()
    assert a.column("track").tolist() == b.column("track").tolist()


def test_what_is_not_there_is_named(drive: SyntheticDataset) -> None:
    scene = drive[drive.scene_ids[0]]
    with pytest.raises(MissingDataError, match="CAM_FRONT"):
        scene.points("CAM_FRONT", 0)
    with pytest.raises(MissingDataError, match="synth-0005-000"):
        drive["nowhere"]
    with pytest.raises(MissingDataError):
        scene.image("CAM_FRONT", 3)


@pytest.mark.parametrize(
    "wrong",
    [{"n_frames": 0}, {"interval": 0.005}, {"interval": 0.1, "between": 2}, {"rig": "boat"},
     {"density": 0.0}, {"density": -1.0}, {"density": float("nan")}, {"density": 1e9}],
)  # fmt: skip
def test_arguments_that_make_no_sense_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(UsageError):
        synthesize(1, **wrong)  # type: ignore[arg-type]


def test_a_rig_can_be_cut_down() -> None:
    rig = rig_of("nuscenes").only(("LIDAR_TOP", "CAM_BACK"))
    assert list(rig.calibration().cameras) == ["CAM_BACK"]
    with pytest.raises(UsageError, match="LIDAR_TOP"):
        rig_of("nuscenes").only(("CAM_BACK",))
