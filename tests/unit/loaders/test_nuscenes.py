from __future__ import annotations

import json
import math
import pickle
import shutil
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from drivekit.errors import DataError, MissingDataError, UsageError
from drivekit.geometry.transform import transform_between
from drivekit.io.images import encode_image
from drivekit.io.pcd import write_pcd
from drivekit.loaders.ground_truth import ground_truth, read_boxes
from drivekit.loaders.nuscenes import LOADER, Nuscenes
from drivekit.loaders.registry import open_dataset
from drivekit.model.boxes import FrameKey
from drivekit.model.dataset import BOXES
from drivekit.model.frames import EGO, WORLD, Frame
from drivekit.model.rotations import matrix_from_quat
from drivekit.testing import check_loader

Make = Callable[..., Path]
LIDAR_POINTS = np.array([[1, 10, 2, 77, 31], [-3, 0.5, 0, 1, 0]], np.float32)


def write_sensor_files(root: Path, world: Any) -> None:
    picture = encode_image(np.zeros((900, 1600), np.uint8), "png")
    for record in world.tables["sample_data"]:
        path = root / record["filename"]
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.name.endswith(".jpg"):
            path.write_bytes(picture)
        elif path.name.endswith(".bin"):
            path.write_bytes(LIDAR_POINTS.tobytes())
        else:
            columns = ["x", "y", "z", "rcs", "vx", "vy"]
            values = {name: np.arange(3, dtype=np.float32) for name in columns}
            write_pcd(path, {**values, "id": np.arange(3, dtype=np.int16)})


@pytest.fixture
def make(nuscenes_synth: ModuleType, tmp_path: Path) -> Make:
    """Write a small set of key-frame records, its tables changed by a function."""

    def write(change: Callable[[dict[str, Any]], None] | None = None, **options: Any) -> Path:
        plain = {"scenes": 2, "samples": 4, "boxes": 5, "preds": 3, "seed": 7}
        world = nuscenes_synth.make(nuscenes_synth.Options(**plain | options))
        if change is not None:
            change(world.tables)
        return nuscenes_synth.write(world, tmp_path)

    return write


@pytest.fixture(scope="module")
def full(
    nuscenes_synth: ModuleType, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Any, Nuscenes]:
    """Tables with twelve sensors and sweeps, and the dataset with all files."""
    options = nuscenes_synth.Options(scenes=2, samples=3, boxes=8, seed=3, full_sensors=True)
    world = nuscenes_synth.make(options)
    root = nuscenes_synth.write(world, tmp_path_factory.mktemp("nuscenes"))
    write_sensor_files(root, world)
    return world, LOADER.open(root)


def by_token(rows: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {row["token"]: row for row in rows}


def findings(dataset: Nuscenes) -> dict[str, int]:
    return {f"{f.kind} {Path(f.where).name}": f.count for f in dataset.info.findings}


def test_it_keeps_the_contract(full: tuple[Any, Nuscenes]) -> None:
    _, dataset = full
    check_loader(dataset)
    assert dataset.scene_ids == ("scene-9000", "scene-9001")
    assert open_dataset(dataset.root).scene_ids == dataset.scene_ids
    assert {f.kind for f in dataset.info.findings} == {"missing-map"}
    scene = dataset["scene-9000"]
    assert list(scene.sensors)[:2] == ["LIDAR_TOP", "CAM_FRONT"] and len(scene.sensors) == 12
    assert scene.tags["location"] == "singapore-onenorth"


def test_timelines_are_the_records_by_time(full: tuple[Any, Nuscenes]) -> None:
    world, dataset = full
    samples = by_token(world.tables["sample"])
    of_scene = {s["token"]: s["name"] for s in world.tables["scene"]}
    for scene in dataset:
        for channel in ("LIDAR_TOP", "CAM_BACK", "RADAR_FRONT"):
            records = [
                r
                for r in world.tables["sample_data"]
                if f"/{channel}/" in r["filename"]
                and of_scene[samples[r["sample_token"]]["scene_token"]] == scene.id
            ]
            timeline = scene.timeline(channel)
            assert list(timeline.keys) == [r["token"] for r in records]
            assert timeline.times.tolist() == [r["timestamp"] * 1000 for r in records]
            assert sum(r["is_key_frame"] for r in records) == 3 < len(records)
        labelled = scene.timeline(BOXES)
        expected = [s for s in samples.values() if of_scene[s["scene_token"]] == scene.id]
        assert list(labelled.keys) == [s["token"] for s in expected]
        assert labelled.times.tolist() == [s["timestamp"] * 1000 for s in expected]


def test_boxes_are_the_annotations_in_table_order(full: tuple[Any, Nuscenes]) -> None:
    world, dataset = full
    tables = world.tables
    category = by_token(tables["category"])
    instance = by_token(tables["instance"])
    attribute = by_token(tables["attribute"])
    table = ground_truth(dataset)
    assert table.row.tolist() == list(range(len(tables["sample_annotation"])))
    for key, boxes in table:
        records = [r for r in tables["sample_annotation"] if r["sample_token"] == key.key]
        assert boxes.frame == WORLD and len(boxes) == len(records)
        for i, r in enumerate(records):
            width, length, height = r["size"]
            assert boxes.center[i].tolist() == r["translation"]
            assert boxes.size[i].tolist() == [length, width, height]
            assert boxes.column("quat")[i].tolist() == r["rotation"]
            w, _, _, z = r["rotation"]
            assert math.isclose(math.cos(boxes.yaw[i] / 2) * z, math.sin(boxes.yaw[i] / 2) * w)
            name = category[instance[r["instance_token"]]["category_token"]]["name"]
            assert boxes.names()[i] == name
            assert boxes.column("track")[i] == r["instance_token"]
            assert boxes.column("n_points")[i] == r["num_lidar_pts"] + r["num_radar_pts"]
            known = [attribute[t]["name"] for t in r["attribute_tokens"]]
            assert boxes.column("attribute")[i] == "".join(known)
            assert boxes.column("visibility")[i] == "v80-100"


def test_velocities_are_those_of_the_devkit(make: Make) -> None:
    def spread(tables: dict[str, Any]) -> None:
        # Key frames 0.5, 1.4 and 1.6 s apart: some gaps are too long for one side, some for two.
        for i, sample in enumerate(tables["sample"]):
            sample["timestamp"] = 1_532_402_927_000_000 + i * 500_000 + (i > 2) * 900_000 + (
                i > 4) * 1_100_000  # fmt: skip

    root = make(spread, scenes=1, samples=9, boxes=20)
    tables = {
        name: json.loads((root / "v1.0-trainval" / f"{name}.json").read_text())
        for name in ("sample", "sample_annotation")
    }
    stamp = {s["token"]: s["timestamp"] for s in tables["sample"]}
    records = by_token(tables["sample_annotation"])

    def slow(record: dict[str, Any]) -> list[float]:
        ends = [records.get(record[link], record) for link in ("prev", "next")]
        seconds = [1e-6 * stamp[end["sample_token"]] for end in ends]
        gap = seconds[1] - seconds[0]
        both = record["prev"] and record["next"]
        if gap == 0 or gap > (3.0 if both else 1.5):
            return [math.nan, math.nan]
        return [(b - a) / gap for a, b in zip(*(e["translation"][:2] for e in ends), strict=True)]

    table = ground_truth(LOADER.open(root))
    expected = [slow(r) for key in table.frames for r in records.values()
                if r["sample_token"] == key.key]  # fmt: skip
    np.testing.assert_array_equal(table.column("velocity"), expected)
    unknown = np.isnan(table.column("velocity"))
    assert 0 < unknown.sum() < unknown.size


def test_lidar_axes_are_turned_forward(full: tuple[Any, Nuscenes]) -> None:
    world, dataset = full
    scene = dataset["scene-9000"]
    cloud = scene.points("LIDAR_TOP", 1)
    # Native: x right, y forward. Ten metres ahead, one to the right.
    assert cloud.xyz.tolist() == [[10, -1, 2], [0.5, 3, 0]]
    assert cloud.xyz.dtype == np.float32
    assert cloud.channel("intensity").tolist() == [77, 1]
    assert cloud.channel("ring").tolist() == [31, 0]
    mount = next(m for m in world.tables["calibrated_sensor"] if not m["camera_intrinsic"])
    native = LIDAR_POINTS[:, :3] @ matrix_from_quat(mount["rotation"]).T + mount["translation"]
    ego_from_lidar = scene.calibration().between(EGO, Frame("LIDAR_TOP"))
    np.testing.assert_allclose(ego_from_lidar.apply(cloud.xyz), native, atol=1e-6)


@pytest.mark.parametrize(
    ("yaw", "expected"), [(0.0, [1, 10, 2]), (0.6, [1, 10, 2]), (2.0, [-10, 1, 2])]
)
def test_the_axis_nearest_to_forward_becomes_x(
    yaw: float, expected: list[float], make: Make
) -> None:
    def mount(tables: dict[str, Any]) -> None:
        for record in tables["calibrated_sensor"]:
            record["rotation"] = [math.cos(yaw / 2), 0, 0, math.sin(yaw / 2)]

    root = make(mount)
    scene = LOADER.open(root)["scene-9000"]
    name = root / scene.frames.file[0].decode()
    name.parent.mkdir(parents=True)
    name.write_bytes(LIDAR_POINTS.tobytes())
    assert scene.points("LIDAR_TOP", 0).xyz[0].tolist() == expected
    ego_from_lidar = scene.calibration().between(EGO, Frame("LIDAR_TOP"))
    assert ego_from_lidar.rotation[0, 0] >= math.sqrt(0.5)


def test_radar_fields_and_an_empty_radar(full: tuple[Any, Nuscenes], tmp_path: Path) -> None:
    _, dataset = full
    scene = dataset["scene-9001"]
    cloud = scene.points("RADAR_FRONT", 0)
    assert list(cloud.channels) == ["rcs", "vx", "vy", "id"]
    assert cloud.channel("id").tolist() == [0, 1, 2] and cloud.xyz[2].tolist() == [2, 2, 2]
    path = Path(dataset.root) / scene.frames.file[scene._of("RADAR_FRONT").start + 1].decode()
    values = {name: np.full(1, np.nan, np.float32) for name in ("x", "y", "z", "rcs")}
    kept = path.read_bytes()
    write_pcd(path, values)
    try:
        empty = scene.points("RADAR_FRONT", 1)
    finally:
        path.write_bytes(kept)
    assert len(empty) == 0 and empty.channel("rcs").shape == (0,)


def test_every_record_has_its_own_pose(full: tuple[Any, Nuscenes]) -> None:
    world, dataset = full
    poses = by_token(world.tables["ego_pose"])
    ego = dataset["scene-9000"].ego()
    tokens = set(dataset["scene-9000"].timeline("LIDAR_TOP").keys)
    lidar = [r for r in world.tables["sample_data"] if r["token"] in tokens]
    for record in lidar:
        pose = ego.at(record["timestamp"] * 1000)
        assert pose.translation.tolist() == poses[record["ego_pose_token"]]["translation"]
        expected = matrix_from_quat(poses[record["ego_pose_token"]]["rotation"])
        np.testing.assert_allclose(pose.rotation, expected, atol=1e-15)


def test_where_stamps_meet_the_lidar_pose_counts(make: Make) -> None:
    def change(tables: dict[str, Any]) -> None:
        camera = "CAM_FRONT"
        other = {r["ego_pose_token"] for r in tables["sample_data"] if camera in r["filename"]}
        for pose in tables["ego_pose"]:
            if pose["token"] in other:
                pose["translation"][2] = 5.0

    dataset = LOADER.open(make(change, full_sensors=True, scenes=1, samples=2))
    scene = dataset["scene-9000"]
    assert scene.ego().at(int(scene.timeline("LIDAR_TOP").times[0])).translation[2] == 0
    kinds = {finding.kind for finding in dataset.info.findings}
    assert "ambiguous-pose" in kinds


def test_ground_truth_knows_where_the_vehicle_was(make: Make) -> None:
    root = make()
    dataset = LOADER.open(root)
    frames = ground_truth(dataset).frames
    table = ground_truth(dataset, frames=[str(frames[5]), str(frames[1])])
    assert table.frames == (frames[1], frames[5])
    version = root / "v1.0-trainval"
    record = {r["sample_token"]: r for r in json.loads((version / "sample_data.json").read_text())}
    pose = by_token(json.loads((version / "ego_pose.json").read_text()))
    expected = [pose[record[f.key]["ego_pose_token"]]["translation"] for f in table.frames]
    assert table.frame_column("ego_position").tolist() == expected
    with pytest.raises(MissingDataError, match="no sample"):
        read_boxes(dataset, [FrameKey("scene-9001", frames[0].key)])


def test_files_that_are_not_here(make: Make) -> None:
    root = make()
    dataset = LOADER.open(root)
    scene = dataset["scene-9000"]
    assert scene.sensors == {} and len(scene.timeline("LIDAR_TOP")) == 4
    assert findings(dataset)[f"missing-file {root.name}"] == 8
    with pytest.raises(MissingDataError, match="not in this copy") as caught:
        scene.points("LIDAR_TOP", 0)
    assert "samples/LIDAR_TOP" in str(caught.value.where)
    with pytest.raises(MissingDataError, match="has no channel 'CAM_FRONT'"):
        scene.image("CAM_FRONT", 0)
    with pytest.raises(MissingDataError, match="is a lidar"):
        scene.image("LIDAR_TOP", 0)


DANGLING: dict[str, tuple[str, str, int]] = {
    # What dangles: table and field, then how many boxes are left of those of its sample.
    "sample of a box": ("sample_annotation", "sample_token", -1),
    "instance of a box": ("sample_annotation", "instance_token", -1),
    "attribute": ("sample_annotation", "attribute_tokens", 0),
    "visibility": ("sample_annotation", "visibility_token", 0),
    "next box": ("sample_annotation", "next", 0),
    "category of an instance": ("instance", "category_token", -1),
    "first box of an instance": ("instance", "first_annotation_token", 0),
    "sample of a record": ("sample_data", "sample_token", 0),
    "pose of a record": ("sample_data", "ego_pose_token", 0),
    "mounting of a record": ("sample_data", "calibrated_sensor_token", 0),
    "next record": ("sample_data", "next", 0),
    "sensor of a mounting": ("calibrated_sensor", "sensor_token", 0),
    "log of a scene": ("scene", "log_token", 0),
    "last sample of a scene": ("scene", "last_sample_token", 0),
    "next sample": ("sample", "next", 0),
    "log of a map": ("map", "log_tokens", 0),
}


@pytest.mark.parametrize("what", list(DANGLING))
def test_links_to_nowhere_are_counted_and_harmless(what: str, make: Make) -> None:
    table, name, lost = DANGLING[what]

    def cut(tables: dict[str, Any]) -> None:
        record = tables[table][0]
        record[name] = ["gone"] if isinstance(record[name], list) else "gone"

    intact = LOADER.open(make())
    n_boxes = len(ground_truth(intact))
    dataset = LOADER.open(make(cut))
    assert findings(dataset)[f"dangling-token {table}.json"] >= 1
    text = next(f.text for f in dataset.info.findings if f.where.endswith(f"{table}.json"))
    assert name in text
    costs_labels = any(f.costs_labels for f in dataset.info.findings)
    assert costs_labels == (bool(lost) or what == "attribute")
    gt = ground_truth(dataset)
    left_out = n_boxes - len(gt)
    assert left_out >= -lost if lost else left_out == 0
    scene = dataset["scene-9001"]
    assert len(scene.timeline("LIDAR_TOP")) == len(scene.ego()) == 4
    assert scene.calibration().knows(EGO, Frame("LIDAR_TOP"))


def test_a_scene_without_records(make: Make) -> None:
    def cut(tables: dict[str, Any]) -> None:
        tables["sample_data"] = []

    scene = LOADER.open(make(cut))["scene-9000"]
    assert scene.sensors == {} and len(scene.timeline(BOXES)) == 4
    assert scene.calibration().frames == ()
    with pytest.raises(MissingDataError, match="no record of this scene has a pose"):
        scene.ego()


def test_a_sample_without_pose_has_no_range(make: Make) -> None:
    def cut(tables: dict[str, Any]) -> None:
        tables["sample_data"][2]["ego_pose_token"] = "gone"

    dataset = LOADER.open(make(cut))
    position = ground_truth(dataset).frame_column("ego_position")
    assert np.isnan(position[:, 0]).tolist() == [False, False, True, *[False] * 5]
    assert any(f.kind == "missing-pose" and f.count == 1 for f in dataset.info.findings)


def test_a_sample_of_no_scene_is_left_out(make: Make) -> None:
    def cut(tables: dict[str, Any]) -> None:
        tables["sample"][1]["scene_token"] = ""

    dataset = LOADER.open(make(cut))
    assert len(dataset["scene-9000"].timeline(BOXES)) == 3
    assert findings(dataset)["dangling-token sample.json"] >= 1
    assert findings(dataset)["dangling-token sample_data.json"] >= 1


def test_tables_that_may_be_absent(make: Make) -> None:
    root = make()
    for name in ("map", "log", "visibility", "attribute"):
        (root / "v1.0-trainval" / f"{name}.json").unlink()
    dataset = LOADER.open(root)
    kinds = [f.kind for f in dataset.info.findings]
    assert kinds.count("missing-table") == 4
    assert set(ground_truth(dataset).column("attribute")) == {""}


def test_without_annotations_nothing_is_labelled(make: Make) -> None:
    def empty(tables: dict[str, Any]) -> None:
        tables["sample_annotation"], tables["instance"] = [], []

    dataset = LOADER.open(make(empty))
    assert len(dataset["scene-9000"].timeline(BOXES)) == 0
    with pytest.raises(MissingDataError, match="labelled"):
        ground_truth(dataset)


def test_a_sample_without_boxes_is_labelled(make: Make) -> None:
    def clear(tables: dict[str, Any]) -> None:
        token = tables["sample"][0]["token"]
        kept = [r for r in tables["sample_annotation"] if r["sample_token"] != token]
        tables["sample_annotation"] = kept

    dataset = LOADER.open(make(clear))
    assert len(dataset["scene-9000"].boxes(0)) == 0
    assert len(ground_truth(dataset)[0]) == 0


@pytest.mark.parametrize(
    "table", ["scene", "sample", "sample_data", "ego_pose", "sample_annotation", "instance",
              "category", "sensor", "calibrated_sensor"],
)  # fmt: skip
def test_tokens_that_occur_twice(table: str, make: Make) -> None:
    def repeat(tables: dict[str, Any]) -> None:
        tables[table].append(dict(tables[table][0]))

    with pytest.raises(DataError, match="share the token") as caught:
        LOADER.open(make(repeat))
    assert str(caught.value.where).endswith(f"{table}.json")


@pytest.mark.parametrize(
    ("table", "name", "value", "message"),
    [
        ("ego_pose", "translation", [1.0, math.nan, 0.0], "finite"),
        ("ego_pose", "rotation", [0, 0, 0, 0], "finite"),
        ("ego_pose", "rotation", [1, 0, 0], "length 4"),
        ("sample_annotation", "size", [1, math.inf, 1], "finite"),
        ("sample_annotation", "translation", "here", "array"),
        ("sample", "timestamp", "yesterday", "int"),
        ("sample_data", "filename", None, "str"),
        ("sensor", "modality", "sonar", "sonar"),
        ("scene", "name", "scene-9001", "two scenes are named"),
    ],
)  # fmt: skip
def test_values_that_cannot_be(table: str, name: str, value: Any, message: str, make: Make) -> None:
    def spoil(tables: dict[str, Any]) -> None:
        tables[table][0][name] = value

    with pytest.raises(DataError, match=message) as caught:
        LOADER.open(make(spoil))
    assert f"{table}.json" in str(caught.value.where)
    if name != "name":
        assert f"$[0].{name}" in str(caught.value.where)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "empty"),
        (b'[{"token": "a", "timest', "ends too early"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:1\n", "Git-LFS"),
        (b'{"token": "a"}', "array"),
    ],
)
def test_tables_that_cannot_be_read(content: bytes, message: str, make: Make) -> None:
    root = make()
    (root / "v1.0-trainval" / "sample.json").write_bytes(content)
    with pytest.raises(DataError, match=message) as caught:
        LOADER.open(root)
    assert "sample.json" in str(caught.value.where)


def test_names_cannot_lead_out_of_the_data(make: Make) -> None:
    def escape(tables: dict[str, Any]) -> None:
        for record in tables["sample_data"]:
            record["filename"] = "../../etc/passwd"

    scene = LOADER.open(make(escape))["scene-9000"]
    with pytest.raises(DataError, match="leads out of the data"):
        scene.points("LIDAR_TOP", 0)


def test_links_out_of_the_data_must_be_allowed(make: Make, tmp_path: Path) -> None:
    root = make()
    elsewhere = tmp_path.parent / f"{tmp_path.name}-samples"
    (root / "samples").symlink_to(elsewhere, target_is_directory=True)
    file = LOADER.open(root)["scene-9000"].frames.file[0].decode()
    name = elsewhere / file.removeprefix("samples/")
    name.parent.mkdir(parents=True)
    name.write_bytes(LIDAR_POINTS.tobytes())
    dataset = LOADER.open(root)
    assert dataset.info.findings and len(ground_truth(dataset)) > 0
    with pytest.raises(DataError, match="leads out of the data"):
        dataset["scene-9000"].points("LIDAR_TOP", 0)
    for allowed in (True, "true"):
        scene = LOADER.open(root, follow_links=allowed)["scene-9000"]
        assert len(scene.points("LIDAR_TOP", 0)) == 2


def test_two_mountings_of_a_sensor_are_refused(make: Make) -> None:
    def remount(tables: dict[str, Any]) -> None:
        second = tables["calibrated_sensor"][1]
        second["translation"] = [0.0, 0.0, 9.0]
        tables["sample_data"][1]["calibrated_sensor_token"] = second["token"]

    scene = LOADER.open(make(remount))["scene-9000"]
    with pytest.raises(DataError, match="2 different mountings of LIDAR_TOP"):
        scene.calibration()


def test_image_size_comes_from_the_table_or_the_file(make: Make) -> None:
    def forget(tables: dict[str, Any]) -> None:
        for record in tables["sample_data"]:
            record["width"] = record["height"] = 0

    root = make(forget, full_sensors=True, scenes=1, samples=2)
    scene = LOADER.open(root)["scene-9000"]
    assert "CAM_FRONT" not in scene.calibration().cameras
    path = root / scene.frames.file[scene._of("CAM_FRONT").start].decode()
    path.parent.mkdir(parents=True)
    path.write_bytes(encode_image(np.zeros((90, 160), np.uint8), "png"))
    image = scene.image("CAM_FRONT", 0)
    assert (image.width, image.height) == (160, 90)
    assert scene.calibration().camera("CAM_FRONT").width == 160


def test_boxes_in_the_world_meet_points_through_the_pose(full: tuple[Any, Nuscenes]) -> None:
    _, dataset = full
    scene = dataset["scene-9000"]
    cloud = scene.points("LIDAR_TOP", 0)
    world_from_lidar = transform_between(scene, WORLD, cloud.frame)
    ego = scene.ego().at(int(scene.timeline("LIDAR_TOP").times[0]))
    ahead = world_from_lidar.rotate([1.0, 0.0, 0.0])
    np.testing.assert_allclose(ahead, ego.rotation[:, 0], atol=1e-12)


def test_versions(make: Make) -> None:
    root = make()
    shutil.copytree(root / "v1.0-trainval", root / "v1.0-mini")
    with pytest.raises(UsageError, match=r"several versions .found v1\.0-mini, v1\.0-trainval"):
        LOADER.open(root)
    assert LOADER.open(root, version="v1.0-mini").version == "v1.0-mini"
    assert LOADER.open(root / "v1.0-mini").version == "v1.0-mini"
    assert len(LOADER.open(root / "v1.0-mini")["scene-9000"].timeline("LIDAR_TOP")) == 4
    with pytest.raises(UsageError, match=r"no version 'v1\.0-test'"):
        LOADER.open(root, version="v1.0-test")


@pytest.mark.parametrize("below", ["", "v1.0-trainval"])
def test_a_required_table_that_is_absent_is_named(make: Make, below: str) -> None:
    root = make()
    (root / "v1.0-trainval" / "sample.json").unlink()
    with pytest.raises(MissingDataError, match=r"v1\.0-trainval.sample\.json: this table is not"):
        open_dataset(root / below)


def test_what_is_no_dataset(tmp_path: Path) -> None:
    assert LOADER.sniff(tmp_path).confidence == 0
    assert LOADER.sniff(tmp_path / "absent").confidence == 0
    with pytest.raises(DataError, match=r"v1\.0-mini or annotation"):
        LOADER.open(tmp_path)


def test_read_in_place_from_a_zip(make: Make, tmp_path: Path) -> None:
    root = make()
    archive = shutil.make_archive(str(tmp_path.parent / f"{tmp_path.name}-packed"), "zip", root)
    packed = open_dataset(archive)
    np.testing.assert_array_equal(
        ground_truth(packed).center, ground_truth(LOADER.open(root)).center
    )


def test_a_scene_travels_without_the_rest(full: tuple[Any, Nuscenes]) -> None:
    _, dataset = full
    sent = pickle.dumps(dataset["scene-9001"])
    scene = pickle.loads(sent)
    assert scene.timeline("CAM_FRONT").keys == dataset["scene-9001"].timeline("CAM_FRONT").keys
    assert len(scene.points("LIDAR_TOP", 3)) == 2
    assert len(sent) < 150_000


def test_official_splits(make: Make) -> None:
    def rename(tables: dict[str, Any]) -> None:
        tables["scene"][0]["name"], tables["scene"][1]["name"] = "scene-0103", "scene-0061"

    root = make(rename)
    splits = LOADER.open(root).splits
    assert splits["val"].scenes == splits["mini_val"].scenes == ("scene-0103",)
    assert splits["train"].scenes == ("scene-0061",) and "test" not in splits
    assert splits["mini_val"].missing == ("scene-0916",)
    assert len(splits["val"].missing) == 149 and "nuscenes/val.txt" in splits["val"].source
    # The dataset's own list names scenes that it does not have any more.
    assert splits["synth_val"].scenes == () and len(splits["synth_val"].missing) == 2
    (root / "v1.0-trainval" / "splits.json").write_text('{"val": ["scene-0061"]}')
    assert LOADER.open(root).splits["val"].scenes == ("scene-0061",)
    (root / "v1.0-trainval" / "splits.json").write_text('{"val": "scene-0061"}')
    with pytest.raises(DataError, match="array"):
        _ = LOADER.open(root).splits


def test_shipped_lists_are_complete() -> None:
    from drivekit import resources
    from drivekit.loaders.splits import read_list

    folder = resources.path("configs/splits/nuscenes")
    lists = {path.stem: set(read_list(path)) for path in folder.glob("*.txt")}
    sizes = {"train": 700, "val": 150, "test": 150, "mini_train": 8, "mini_val": 2,
             "train_detect": 350, "train_track": 350}  # fmt: skip
    assert {name: len(scenes) for name, scenes in lists.items()} == sizes
    assert len(lists["train"] | lists["val"] | lists["test"]) == 1000
    assert lists["train_detect"] | lists["train_track"] == lists["train"]
    # Two scenes of mini_train are in val: so they were published.
    assert lists["mini_train"] - lists["train"] == {"scene-0553", "scene-0796"}
    assert lists["mini_val"] < lists["val"]


def test_boxes_in_images(make: Make) -> None:
    def annotate(tables: dict[str, Any]) -> None:
        cameras = [r["token"] for r in tables["sample_data"] if "CAM_FRONT/" in r["filename"]]
        tables["object_ann"] = [
            {"token": f"o{i}", "sample_data_token": token, "bbox": [i, 2, 30, 40],
             "category_token": tables["category"][17]["token"],
             "instance_token": tables["instance"][0]["token"],
             "attribute_tokens": [tables["attribute"][5]["token"]]}
            for i, token in enumerate([cameras[1], "gone", cameras[0], cameras[1]])
        ]  # fmt: skip

    dataset = LOADER.open(make(annotate, full_sensors=True, scenes=1, samples=2))
    scene = dataset["scene-9000"]
    timeline = scene.timeline("boxes2d")
    assert timeline.keys == scene.timeline("CAM_FRONT").keys[:2]
    boxes = scene.layer("boxes2d", 1)
    assert boxes.xyxy.tolist() == [[0, 2, 30, 40], [3, 2, 30, 40]]
    assert boxes.taxonomy.names(boxes.label) == ["vehicle.car"] * 2
    assert boxes.extra["attribute"].tolist() == ["vehicle.moving"] * 2
    assert boxes.camera == Frame("CAM_FRONT", timeline.stamp(1))
    assert findings(dataset)["dangling-token object_ann.json"] == 1
    with pytest.raises(MissingDataError, match="no layer 'point_labels'"):
        scene.layer("point_labels", 0)
