"""Exported scenes, read back by readers that are not ours."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from drivekit.errors import DataError, MissingExtraError, UsageError
from drivekit.geometry import transform_between
from drivekit.model.cameras import Camera
from drivekit.model.dataset import BOXES
from drivekit.model.frames import WORLD, Frame
from drivekit.model.points import PointCloud
from drivekit.model.timeline import Timeline
from drivekit.viewer.description import Model
from drivekit.viewer.palette import KIND_STYLES, Kind, class_color, rgb
from drivekit.viewer.scene import Viewing, scene_view


class OneScene(dict):
    """A dataset of one scene, as far as a viewer looks at it."""

    def __init__(self, scene: Any) -> None:
        super().__init__({scene.id: scene})
        self.scene_ids = (scene.id,)

    def __iter__(self) -> Iterator[Any]:
        return iter(self.values())


@pytest.fixture
def open_scene():
    """Return a scene as something to look at."""

    def opened(scene, truth=True, *models):
        return scene_view(Viewing("memory", OneScene(scene), models, {}, truth), scene.id)

    return opened


@pytest.fixture
def evaluated(drive, truth, predictions, matches, open_scene):
    return open_scene(drive, truth, Model("A", "model a", predictions, matches))


# --- a reader of MCAP's messages that knows protobuf's wire format and nothing else


def wire(data: bytes) -> Iterator[tuple[int, Any]]:
    at = 0

    def varint() -> int:
        nonlocal at
        value = shift = 0
        while True:
            byte = data[at]
            at += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value

    while at < len(data):
        tag = varint()
        kind = tag & 7
        if kind == 0:
            yield tag >> 3, varint()
        elif kind in (1, 5):
            size = 8 if kind == 1 else 4
            yield tag >> 3, data[at : at + size]
            at += size
        else:
            size = varint()
            yield tag >> 3, data[at : at + size]
            at += size


def descriptors(data: bytes) -> dict[str, dict[int, tuple[str, int, str, bool]]]:
    """Return the fields of each message type of a FileDescriptorSet: name, type, of what, many."""
    found: dict[str, dict[int, tuple[str, int, str, bool]]] = {}

    def message(data: bytes, prefix: str) -> None:
        parts = list(wire(data))
        name = f"{prefix}.{next(v for n, v in parts if n == 1).decode()}"
        found[name] = {}
        for number, value in parts:
            if number == 3:
                message(value, name)
            elif number == 2:
                field = dict(wire(value))
                kind, many = field[5], field.get(4) == 3
                of = field.get(6, b"").decode()
                found[name][field[3]] = field[1].decode(), kind, of, many

    for _, file in wire(data):
        parts = list(wire(file))
        package = next((v.decode() for n, v in parts if n == 2), "")
        for number, value in parts:
            if number == 4:
                message(value, f".{package}")
    return found


def decode(data: bytes, kind: str, known: dict[str, Any]) -> dict[str, Any]:
    message: dict[str, Any] = {}
    for number, raw in wire(data):
        name, form, of, many = known[kind][number]
        values: list[Any] = [raw]
        if form == 1 and isinstance(raw, bytes):
            values = list(struct.unpack(f"<{len(raw) // 8}d", raw))
        elif form == 7 and isinstance(raw, bytes):
            values = list(struct.unpack("<I", raw))
        elif form == 9:
            values = [raw.decode()]
        elif form == 11:
            values = [decode(raw, of, known)]
        if many:
            message.setdefault(name, []).extend(values)
        else:
            message[name] = values[0]
    return message


def read_mcap(path: Path) -> list[tuple[str, str, int, dict[str, Any]]]:
    from mcap.reader import make_reader

    with path.open("rb") as file:
        return [
            (c.topic, s.name, m.log_time, decode(m.data, f".{s.name}", descriptors(s.data)))
            for s, c, m in make_reader(file, validate_crcs=True).iter_messages()
        ]


def ns(stamp: dict[str, int]) -> int:
    return stamp.get("seconds", 0) * 1_000_000_000 + stamp.get("nanos", 0)


def three(value: dict[str, float]) -> list[float]:
    return [value.get(axis, 0.0) for axis in "xyz"]


@pytest.fixture
def write_mcap():
    pytest.importorskip("foxglove")
    pytest.importorskip("mcap")
    from drivekit.viewer.logs.mcap import write_mcap

    return write_mcap


def test_mcap_messages_times_and_schemas(tmp_path: Path, write_mcap, evaluated, drive) -> None:
    done = write_mcap(evaluated, [0, 1], tmp_path / "a.mcap")
    messages = read_mcap(tmp_path / "a.mcap")
    assert Counter(topic for topic, *_ in messages) == done.counts
    assert {topic: name for topic, name, *_ in messages} == {
        "/tf": "foxglove.FrameTransform",
        "/points/LIDAR": "foxglove.PointCloud",
        "/camera/FRONT/image": "foxglove.CompressedImage",
        "/camera/FRONT/calibration": "foxglove.CameraCalibration",
        "/camera/FRONT/boxes": "foxglove.ImageAnnotations",
        "/camera/BACK/image": "foxglove.CompressedImage",
        "/camera/BACK/calibration": "foxglove.CameraCalibration",
        "/camera/BACK/boxes": "foxglove.ImageAnnotations",
        "/boxes/ground_truth": "foxglove.SceneUpdate",
        "/boxes/model_a": "foxglove.SceneUpdate",
    }
    times = [time for *_, time, _ in messages]
    assert times == sorted(times)
    for topic, _, time, message in messages:
        assert ns(message.get("timestamp", {})) in (time, 0)
        native = drive.timeline("FRONT" if topic.startswith("/camera") else BOXES).times
        if topic != "/tf":
            assert time in native.tolist()


def test_mcap_points_keep_their_bits(tmp_path: Path, write_mcap, evaluated, drive) -> None:
    write_mcap(evaluated, [1], tmp_path / "a.mcap")
    cloud = next(m for t, *_, m in read_mcap(tmp_path / "a.mcap") if t == "/points/LIDAR")
    kinds = {7: "<f4"}
    table = np.frombuffer(
        cloud["data"],
        np.dtype(
            {
                "names": [f["name"] for f in cloud["fields"]],
                "formats": [kinds[f["type"]] for f in cloud["fields"]],
                "offsets": [
                    int.from_bytes(o, "little") if isinstance(o := f.get("offset", 0), bytes) else o
                    for f in cloud["fields"]
                ],
            }
        ),
    )
    native = drive.points("LIDAR", 1)
    np.testing.assert_array_equal(np.stack([table[a] for a in "xyz"], 1), native.xyz)
    np.testing.assert_array_equal(table["intensity"], native.channels["intensity"])
    assert cloud["frame_id"] == "LIDAR"


def test_mcap_poses_lead_to_the_world(tmp_path: Path, write_mcap, evaluated, drive) -> None:
    write_mcap(evaluated, [0], tmp_path / "a.mcap")
    tf = [m for t, *_, m in read_mcap(tmp_path / "a.mcap") if t == "/tf"]
    assert {m["child_frame_id"] for m in tf} == {"ego", "LIDAR", "FRONT", "BACK"}
    assert {m["parent_frame_id"] for m in tf} == {"world"}
    for m in tf:
        way = transform_between(drive, WORLD, Frame(m["child_frame_id"], ns(m["timestamp"])))
        np.testing.assert_allclose(three(m["translation"]), way.translation, atol=1e-9)
        turn = [m["rotation"].get(a, 0.0) for a in "wxyz"]
        assert abs(np.dot(turn, way.quat)) == pytest.approx(1.0)


def test_mcap_boxes_with_their_verdicts(tmp_path: Path, write_mcap, evaluated, drive) -> None:
    write_mcap(evaluated, [0], tmp_path / "a.mcap")
    messages = read_mcap(tmp_path / "a.mcap")
    labels = next(m for t, *_, m in messages if t == "/boxes/ground_truth")["entities"]
    found = next(m for t, *_, m in messages if t == "/boxes/model_a")["entities"]
    first = evaluated.frame(0).boxes[0].boxes
    poses = [three(e["cubes"][0]["pose"]["position"]) for e in labels]
    np.testing.assert_allclose(poses, first.center, atol=1e-9)
    np.testing.assert_allclose([three(e["cubes"][0]["size"]) for e in labels], first.size)
    facts = [{p["key"]: p["value"] for p in e["metadata"]} for e in labels + found]
    assert [f["verdict"] for f in facts] == [
        "ground_truth", "false_negative", "ignored", "true_positive", "false_positive",
    ]  # fmt: skip
    assert facts[3] | {"class": "car", "row": "0", "score": "0.9", "partner_row": "0"} == facts[3]
    color = labels[1]["lines"][0]["color"]
    assert [color[c] for c in "rgb"] == pytest.approx(rgb(KIND_STYLES[Kind.FALSE_NEGATIVE].color))


def test_mcap_images_and_lenses(tmp_path: Path, write_mcap, drive, but, open_scene) -> None:
    k, size = drive.calibration().cameras["FRONT"].K, (320, 180)
    lenses = {
        "FRONT": Camera(Frame("FRONT"), *size, k, "pinhole", (0.1, 0.02, 0.001, 0.002)),
        "BACK": Camera(Frame("BACK"), *size, k, "kannala-brandt", (0.1, 0.02, 0.001, 0.002)),
    }
    bent = but(drive, mountings=but(drive.calibration(), cameras=lenses))
    write_mcap(open_scene(bent), [0], tmp_path / "a.mcap")
    messages = {t: m for t, *_, m in read_mcap(tmp_path / "a.mcap")}
    front, back = (messages[f"/camera/{c}/calibration"] for c in ("FRONT", "BACK"))
    assert (front["distortion_model"], back["distortion_model"]) == ("plumb_bob", "kannala_brandt")
    assert front["D"] == [0.1, 0.02, 0.001, 0.002, 0.0]
    assert front["K"] == k.ravel().tolist()
    image = messages["/camera/FRONT/image"]
    assert image["format"] == "png"
    assert Image.open(BytesIO(image["data"])).size == size
    assert messages["/camera/FRONT/boxes"]["points"]


def test_mcap_channels_of_other_types(tmp_path: Path, write_mcap, drive, but, open_scene) -> None:
    odd = {
        "ring": np.arange(3, dtype=np.uint16), "t": np.array([2**40, 0, 1]),
        "ok": np.array([True, False, True]), "rgb": np.full((3, 3), 7, np.uint8),
        "words": np.array(["a", "b", "c"]),
    }  # fmt: skip
    xyz = np.array([[1, 2, 3], [np.nan, 0, 0], [4, 5, 6]], np.float32)
    stamp = drive.timeline("LIDAR").stamp(0)
    clouds = {"LIDAR": [PointCloud(xyz, Frame("LIDAR", stamp), odd, np.array([5e5, 4e6, 0]))] * 2}
    done = write_mcap(open_scene(but(drive, clouds=clouds)), [0], tmp_path / "a.mcap")
    cloud = next(m for t, *_, m in read_mcap(tmp_path / "a.mcap") if t == "/points/LIDAR")
    names = [f["name"] for f in cloud["fields"]]
    assert names == ["x", "y", "z", "ring", "t", "ok", "red", "green", "blue", "alpha"]
    assert three(cloud["pose"]["position"]) == [5e5, 4e6, 0.0]
    assert any("channel t is written as f8" in note for note in done.notes)
    assert any("words" in note and "left out" in note for note in done.notes)


@pytest.fixture
def write_rrd():
    pytest.importorskip("rerun")
    from drivekit.viewer.logs.rerun import write_rrd

    return write_rrd


def read_rrd(path: Path) -> dict[str, list[Any]]:
    """Return the record batches of each entity."""
    from rerun.chunk import RrdReader

    found: dict[str, list[Any]] = {}
    for chunk in RrdReader(path).stream().to_chunks():
        found.setdefault(chunk.entity_path, []).append(chunk.to_record_batch())
    return found


def column(batches: list[Any], name: str) -> list[Any]:
    """Return the values of a component, or of a timeline, in the order of chunks."""
    return [
        value
        for batch in batches
        for field in batch.schema.names
        if field == name or field.endswith(f":{name}")
        for value in batch.column(field).to_pylist()
        if value is not None
    ]


def test_rrd_entities_counts_and_times(tmp_path: Path, write_rrd, evaluated, drive) -> None:
    done = write_rrd(evaluated, [0, 1], tmp_path / "a.rrd")
    read = read_rrd(tmp_path / "a.rrd")
    wanted = {f"/{path}" for path in done.counts}
    assert wanted <= set(read)
    assert "/world/boxes/model_a/false_positive" in wanted
    assert "/world/camera/FRONT/image/ground_truth/missed" in wanted
    lidar = read["/world/lidar/LIDAR"]
    stamps = {int(np.datetime64(t, "ns").astype(np.int64)) for t in column(lidar, "time")}
    assert stamps == set(drive.timeline("LIDAR").times.tolist())
    images = column(read["/world/camera/FRONT/image"], "time")
    assert {int(np.datetime64(t, "ns").astype(np.int64)) for t in images} == set(
        drive.timeline("FRONT").times.tolist()
    )
    assert set(column(lidar, "frame")) == {0, 1}
    assert not column(lidar, "log_time")


def test_rrd_points_boxes_and_verdicts(tmp_path: Path, write_rrd, evaluated, drive) -> None:
    write_rrd(evaluated, [0], tmp_path / "a.rrd")
    read = read_rrd(tmp_path / "a.rrd")
    (points,) = column(read["/world/lidar/LIDAR"], "positions")
    native = drive.points("LIDAR", 0)
    np.testing.assert_array_equal(np.array(points, np.float32), native.xyz)
    (intensity,) = column(read["/world/lidar/LIDAR"], "intensity")
    np.testing.assert_array_equal(np.array(intensity, np.float32), native.channels["intensity"])
    missed = read["/world/boxes/ground_truth/missed"]
    (centers,) = column(missed, "centers")
    origin = np.floor(drive.ego().at(drive.timeline(BOXES).stamp(0)).translation)
    np.testing.assert_allclose(centers, drive.boxes(0).center[1:2] - origin, atol=1e-5)
    assert column(missed, "labels") == [["pedestrian"]]
    assert column(missed, "row") == [[1]]
    assert column(read["/errors/counts/A/false_positive"], "scalars") == [[1.0]]
    assert "row 1" in column(read["/errors/list/A"], "text")[0][0]


def test_rrd_is_what_rerun_expects(tmp_path: Path, write_rrd, write_mcap, evaluated) -> None:
    write_rrd(evaluated, [0, 1], tmp_path / "a.rrd")
    write_mcap(evaluated, [0, 1], tmp_path / "a.mcap")
    silent = {**os.environ, "RERUN_NO_ANALYTICS": "1"}
    for args in (("rrd", "verify", "a.rrd"), ("mcap", "convert", "a.mcap", "-o", "b.rrd")):
        rerun = [sys.executable, "-m", "rerun", *args]
        done = subprocess.run(rerun, cwd=tmp_path, capture_output=True, env=silent)
        assert done.returncode == 0, done.stderr.decode()


@pytest.fixture(params=["write_mcap", "write_rrd"])
def write(request: pytest.FixtureRequest) -> Any:
    return request.getfixturevalue(request.param)


def test_frames_without_times(tmp_path: Path, write, drive, but, open_scene) -> None:
    keys = drive.timeline(BOXES).keys
    timelines = {c: Timeline(c, keys) for c in drive.timelines}
    stampless = but(
        drive, timelines=timelines, poses=None,
        labels=tuple(b.with_columns(frame=Frame("LIDAR")) for b in drive.labels),
        clouds={"LIDAR": [but(c, frame=Frame("LIDAR")) for c in drive.clouds["LIDAR"]]},
        images={n: [but(i, frame=Frame(n)) for i in of] for n, of in drive.images.items()},
    )  # fmt: skip
    done = write(open_scene(stampless), [0, 1], tmp_path / "a")
    assert any("no times" in note for note in done.notes) == (write.__name__ == "write_mcap")


def test_nothing_to_see(tmp_path: Path, write, drive, but, open_scene) -> None:
    empty = drive.points("LIDAR", 0)[[]]
    bare = but(
        drive, clouds={"LIDAR": [empty, empty]}, labels=tuple(b[[]] for b in drive.labels),
        mountings=but(drive.calibration(), cameras={}),
    )  # fmt: skip
    done = write(open_scene(bare), [0], tmp_path / "a")
    assert any("FRONT is not calibrated" in note for note in done.notes)


def test_each_image_and_sweep_once(tmp_path: Path, write, drive, but, open_scene) -> None:
    close = Timeline(BOXES, ("a", "b"), drive.timeline("LIDAR").times[[0, 0]] + np.array([0, 1]))
    labels = tuple(b.with_columns(frame=WORLD) for b in drive.labels)
    twice = but(drive, timelines={**drive.timelines, BOXES: close}, labels=labels)
    counts = write(open_scene(twice), [0, 1], tmp_path / "a").counts
    images = next(n for path, n in counts.items() if path.endswith("FRONT/image"))
    boxes = next(n for path, n in counts.items() if "boxes/ground_truth" in path)
    assert (images, boxes) == (1, 2)


def test_an_interrupted_export_leaves_nothing(tmp_path: Path, write, evaluated) -> None:
    def interrupt(done: int, total: int, what: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write(evaluated, [0, 1], tmp_path / "a", interrupt)
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written(tmp_path: Path, write, evaluated) -> None:
    with pytest.raises(UsageError, match="found a folder"):
        write(evaluated, [0], tmp_path)


def test_before_1970(tmp_path: Path, write_mcap, drive, but, open_scene) -> None:
    early = but(drive, images={c: [but(i, frame=Frame(c, -5)) for i in of]
                               for c, of in drive.images.items()})  # fmt: skip
    with pytest.raises(DataError, match="before 1970"):
        write_mcap(open_scene(early), [0], tmp_path / "a.mcap")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("module", "extra"), [("foxglove", "mcap"), ("rerun", "rerun")])
def test_without_the_extra(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, evaluated, module: str, extra: str
) -> None:
    from drivekit.viewer.logs.mcap import write_mcap
    from drivekit.viewer.logs.rerun import write_rrd

    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingExtraError, match=extra):
        (write_mcap if extra == "mcap" else write_rrd)(evaluated, [0], tmp_path / "a")


def test_labels_alone_are_told_apart_by_class(
    tmp_path: Path, write_mcap, drive, open_scene
) -> None:
    write_mcap(open_scene(drive), [0], tmp_path / "a.mcap")
    update = next(m for t, *_, m in read_mcap(tmp_path / "a.mcap") if t == "/boxes/ground_truth")
    colors = [[e["lines"][0]["color"][c] for c in "rgb"] for e in update["entities"]]
    names = drive.boxes(0).names()
    assert colors == [pytest.approx(rgb(class_color(n, 0)), abs=1e-6) for n in names]
    assert colors[0] != colors[1]


def test_what_belongs_to_no_frame_is_counted(
    tmp_path: Path, write, drive, but, open_scene, make_timeline
) -> None:
    early = drive.timeline("LIDAR").stamp(0)
    between = [early, early + 200_000_000, drive.timeline("LIDAR").stamp(1)]
    more = but(
        drive,
        timelines={**drive.timelines, "LIDAR": make_timeline("LIDAR", between)},
        clouds={"LIDAR": [drive.points("LIDAR", 0)] * 2 + [drive.points("LIDAR", 1)]},
    )
    said = "1 sweeps and images that belong to no frame are left out"
    assert said in write(open_scene(more), [0, 1], tmp_path / "a").notes
    assert said not in write(open_scene(drive), [0, 1], tmp_path / "b").notes
