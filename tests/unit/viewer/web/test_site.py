"""What the page asks for, decoded by another hand."""

from __future__ import annotations

import json
from base64 import b64decode
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from drivekit.errors import DataError, MissingDataError
from drivekit.model.frames import EGO, Frame
from drivekit.model.images import ImageRef
from drivekit.model.points import PointCloud
from drivekit.viewer import Kind, Viewing
from drivekit.viewer.scene import ALL_FRAMES
from drivekit.viewer.web.answers import answer_get, answer_post
from drivekit.viewer.web.site import Site
from drivekit.viewer.web.state import ViewState


def document(site: Site, path: str, **query: str) -> dict:
    answer = answer_get(site, path, query)
    assert answer.status == 200, answer.body
    return json.loads(answer.body)


def error(site: Site, path: str, **query: str) -> tuple[int, str]:
    answer = answer_get(site, path, query)
    assert answer.media_type == "application/json"
    assert not answer.keep
    return answer.status, json.loads(answer.body)["error"]["problem"]


def test_what_was_opened(site) -> None:
    scenes = document(site, "scenes.json")
    assert scenes["title"] == "a drive"
    assert scenes["scenes"] == [{"id": "drive", "frames": 2, "errors": {"FP": 1, "FN": 1}}]
    assert scenes["findings"] == ["dry"]
    assert not scenes["triage"]


def test_a_scene_without_its_frames(site) -> None:
    scene = document(site, "s/0/scene.json")
    assert scene["frames"] == {
        "count": 2,
        "keys": ["000000", "000001"],
        "stamps_ns": ["1000000000", "1500000000"],
    }
    assert [c["channel"] for c in scene["cameras"]] == ["FRONT", "BACK"]
    assert [c["name"] for c in scene["classes"]] == ["car", "pedestrian"]
    assert [s["id"] for s in scene["sources"]] == ["gt", "A"]
    channels = {c["name"]: c for c in scene["point_channels"]}
    assert set(channels) == {"height", "distance", "intensity", "object", "verdict"}
    assert channels["height"]["computed"]
    assert channels["height"]["unit"] == "m"
    assert channels["intensity"]["range"] == [0.0, 250.0]
    assert [e["name"] for e in channels["object"]["legend"]] == ["car", "pedestrian"]
    (run,) = scene["runs"]
    assert (run["protocol"], run["setting"], run["model"]) == ("near", "near", "A")
    assert len(b64decode(scene["palettes"]["ramp"])) == 256 * 3
    assert scene["world"]["origin"] == [10.0, 0.0, 0.0]
    assert scene["ego"]["positions"][0] == pytest.approx([0.0, 0.0, 0.0])


def test_points_come_back_to_half_a_step(site, drive, decode) -> None:
    frame = decode(answer_get(site, "s/0/frames/0.bin", {}).body)
    (cloud,) = frame["clouds"]
    assert cloud["scale"] == 0.005
    xyz = np.array(cloud["origin"]) + cloud["scale"] * cloud["xyz"]
    np.testing.assert_allclose(xyz, drive.clouds["LIDAR"][0].xyz, atol=0.0026)
    channels = {c["name"]: c for c in cloud["channels"]}
    intensity = channels["intensity"]
    values = intensity["offset"] + intensity["scale"] * intensity["values"].astype(float)
    np.testing.assert_allclose(values, drive.clouds["LIDAR"][0].channels["intensity"], atol=0.003)


def test_points_know_their_boxes(site, decode) -> None:
    """A slow count of the points in each box says the same."""
    frame = decode(answer_get(site, "s/0/frames/0.bin", {}).body)
    (cloud,) = frame["clouds"]
    xyz = np.array(cloud["origin"]) + cloud["scale"] * cloud["xyz"]
    channels = {c["name"]: c["values"] for c in cloud["channels"]}
    in_any = np.zeros(len(xyz), bool)
    for boxes in frame["boxes"]:
        for center, size, n in zip(boxes["center"], boxes["size"], boxes["inside"], strict=True):
            inside = (np.abs(xyz - center) <= size / 2).all(axis=1)
            assert inside.sum() == pytest.approx(n, abs=1)
            in_any |= inside
    assert in_any.sum() == pytest.approx((channels["object"] != 255).sum(), abs=2)
    assert set(np.unique(channels["verdict"])) <= {*Kind, 255}


def test_boxes_carry_their_verdicts(site, decode) -> None:
    labels, found = decode(answer_get(site, "s/0/frames/0.bin", {}).body)["boxes"]
    (of_labels,), (of_found,) = labels["verdicts"], found["verdicts"]
    assert of_labels["kind"].tolist() == [Kind.GROUND_TRUTH, Kind.FALSE_NEGATIVE, Kind.IGNORED]
    assert found["row"].tolist() == [0, 1, 2]
    assert of_found["kind"].tolist() == [Kind.TRUE_POSITIVE, Kind.FALSE_POSITIVE, Kind.PREDICTION]
    assert of_labels["partner"][0] == 0
    assert np.isnan(of_found["partner"][1])
    np.testing.assert_allclose(found["center"][0], [20.3, 0.2, 1])
    np.testing.assert_allclose(labels["quat"][:, 0], 1.0)
    assert found["score"].tolist() == [0.9, 0.6, 0.05]


def test_cameras_stand_where_they_were(site, decode) -> None:
    frame = decode(answer_get(site, "s/0/frames/0.bin", {}).body)
    front = frame["cameras"][0]
    assert (front["camera"], front["stamp_ns"], front["model"]) == (0, "1040000000", "pinhole")
    matrix = np.array(front["camera_from_view"]).reshape(3, 4)
    depth = (matrix @ [20.0, 0, 1.5, 1])[2]
    assert depth == pytest.approx(20 - 1.0 - 0.4)
    world = np.array(frame["world_from_view"]).reshape(3, 4)
    np.testing.assert_allclose(world[:, 3], [0, 0, 0], atol=1e-9)


def test_the_walk_goes_from_error_to_error(site, decode) -> None:
    decisions = decode(answer_get(site, "s/0/errors.bin", {}).body)
    walk = decisions["orders"]["walk"]
    assert decisions["kind"][walk].tolist() == [Kind.FALSE_NEGATIVE, Kind.FALSE_POSITIVE]
    assert decisions["source"][walk].tolist() == [0, 1]
    assert decisions["row"][walk].tolist() == [1, 1]
    assert decisions["cost"][walk].tolist() == [1.0, 0.5]
    assert np.isnan(decisions["cost"]).sum() == 1  # the hit


def test_images_are_as_they_are_and_small(site) -> None:
    full = answer_get(site, "s/0/images/0/0", {})
    assert (full.media_type, full.keep) == ("image/png", True)
    assert Image.open(BytesIO(full.body)).size == (320, 180)
    small = answer_get(site, "s/0/images/0/1", {"thumb": "1"})
    assert small.media_type == "image/jpeg"
    assert Image.open(BytesIO(small.body)).size == (320, 180)


def test_sweeps_before_the_frame_are_added(drive, make_dataset, decode) -> None:
    site = Site(Viewing("d", make_dataset(drive)))
    frame = decode(answer_get(site, "s/0/frames/1.bin", {"sweeps": "2"}).body)
    (cloud,) = frame["clouds"]
    ages = {c["name"]: c for c in cloud["channels"]}["age"]
    age = ages["offset"] + ages["scale"] * ages["values"].astype(float)
    assert cloud["n"] == 1600
    np.testing.assert_allclose(np.unique(age), [0.0, 0.5], atol=1e-6)
    xyz = cloud["scale"] * cloud["xyz"][800:]
    # The vehicle has gone 5 m ahead: what was measured before is that much farther back.
    np.testing.assert_allclose(xyz, drive.clouds["LIDAR"][0].xyz - [5, 0, 0], atol=0.006)


def test_the_history_of_a_track(drive, but, make_dataset) -> None:
    labels = tuple(b.with_columns(track=np.array(["a", "b", "c"])) for b in drive.labels)
    site = Site(Viewing("d", make_dataset(but(drive, labels=labels))))
    history = document(site, "s/0/history/0/0/1.json")
    assert history["track"] == "b"
    assert [f["frame"] for f in history["frames"]] == [0, 1]
    np.testing.assert_allclose([f["center"] for f in history["frames"]], [[12, 6, 1]] * 2)
    points = np.frombuffer(b64decode(history["frames"][0]["points"]), "<i2").reshape(-1, 3) / 100
    assert (np.abs(points) <= np.array([4, 2, 1.5]) / 2 + 1).all()
    alone = document(site, "s/0/history/0/0/1.json", radius="1")
    assert len(alone["frames"]) == 2


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("s/1/scene.json", "no scene 1"),
        ("s/0/frames/2.bin", "no frame 2"),
        ("s/0/frames/2.bin/", "nothing has the address"),
        ("s/0/frames/-1.bin", "nothing has the address"),
        ("s/0/frames/99999999.bin", "nothing has the address"),
        ("s/0/frames/٣.bin", "nothing has the address"),
        ("s/0/frames/../frames/0.bin", "nothing has the address"),
        ("../run.json", "nothing has the address"),
        ("%2e%2e/x", "nothing has the address"),
        ("bundle/viewer.js", "nothing has the address"),
        ("s/0/images/0/9", "no camera 9"),
        ("s/0/history/0/9/0.json", "no box 0 of source 9"),
        ("s/0/history/0/0/9.json", "no box 9 of source 0"),
    ],
)
def test_what_is_not_there_is_said(site, path: str, problem: str) -> None:
    status, text = error(site, path)
    assert status == 404
    assert problem in text


@pytest.mark.parametrize("sweeps", ["0", "21", "x", "1.5", "-1", "", "9" * 40])
def test_impossible_counts_are_named(site, sweeps: str) -> None:
    status, text = error(site, "s/0/frames/0.bin", sweeps=sweeps)
    assert (status, "sweeps from 1 to 20" in text) == (400, True)


def test_broken_data_is_an_answer_and_the_rest_goes_on(drive, but, make_dataset) -> None:
    class Torn(type(drive)):
        def points(self, sensor: str, i: int) -> PointCloud:
            if i == 0:
                raise DataError("the file ends early", where="0.bin", fix="copy it again")
            return drive.points(sensor, i)

    torn = Torn(**{name: getattr(drive, name) for name in drive.__dataclass_fields__})
    site = Site(Viewing("d", make_dataset(torn)))
    answer = answer_get(site, "s/0/frames/0.bin", {})
    assert answer.status == 500
    assert json.loads(answer.body)["error"] == {
        "problem": "the file ends early",
        "where": "0.bin",
        "fix": "copy it again",
    }
    assert "ends early" in document(site, "s/0/scene.json")["notes"][0]
    assert answer_get(site, "s/0/frames/1.bin", {}).status == 200


def test_sensors_whose_files_are_not_there_are_left_out_and_named(drive, make_dataset, decode):
    class Partial(type(drive)):
        def points(self, sensor: str, i: int) -> PointCloud:
            raise MissingDataError("not in this copy", where=f"{sensor}.bin")

        def image(self, sensor: str, i: int) -> ImageRef:
            if sensor == "BACK":
                raise MissingDataError("not in this copy", where=f"{sensor}.jpg")
            return drive.image(sensor, i)

    partial = Partial(**{name: getattr(drive, name) for name in drive.__dataclass_fields__})
    frame = decode(
        answer_get(Site(Viewing("d", make_dataset(partial))), "s/0/frames/0.bin", {}).body
    )
    assert (len(frame["clouds"]), len(frame["cameras"])) == (0, 1)
    assert frame["boxes"][0]["n"] == len(drive.boxes(0))
    assert "LIDAR: LIDAR.bin: not in this copy" in frame["notes"]
    assert "BACK: BACK.jpg: not in this copy" in frame["notes"]


def test_no_points_no_boxes_nan_and_points_far_away(drive, but, make_dataset, decode, make_boxes):
    far = PointCloud(np.array([[1e5, 0, 0], [1, 2, 3]], np.float32), Frame("LIDAR", 10**9))
    odd = np.full((3, 3), np.nan, np.float32)
    odd[1] = [1, 2, np.inf]
    none = PointCloud(odd, Frame("LIDAR", 15 * 10**8), {"intensity": np.full(3, np.nan)})
    empty = make_boxes(EGO, [])
    bare = but(drive, clouds={"LIDAR": [far, none]}, labels=(empty, empty))
    site = Site(Viewing("d", make_dataset(bare)))
    (cloud,) = decode(answer_get(site, "s/0/frames/0.bin", {}).body)["clouds"]
    assert cloud["scale"] == 1.0
    assert cloud["xyz"].dtype == np.float32
    np.testing.assert_allclose(cloud["xyz"] + np.array(cloud["origin"]), [[1e5, 0, 0], [1, 2, 3]])
    frame = decode(answer_get(site, "s/0/frames/1.bin", {}).body)
    assert (frame["clouds"][0]["n"], frame["clouds"][0]["dropped"]) == (0, 3)
    assert "LIDAR: 3 points without a place left out" in frame["notes"]
    assert frame["boxes"][0]["n"] == 0
    assert document(site, "s/0/scene.json")["point_channels"]


def test_single_frames_are_one_scene(drive, but, make_dataset, make_timeline, decode) -> None:
    def single(name: str) -> object:
        stampless = {c: make_timeline(c, None, [name]) for c in drive.timelines}
        cloud = but(drive.clouds["LIDAR"][0], frame=Frame("LIDAR"))
        images = {c: [but(r[0], frame=Frame(c))] for c, r in drive.images.items()}
        labels = (but(drive.labels[0], frame=EGO),)
        return but(drive, id=name, timelines=stampless, clouds={"LIDAR": [cloud]}, images=images,
                   labels=labels, poses=None)  # fmt: skip

    site = Site(Viewing("d", make_dataset(single("007"), single("012"), single("031"))))
    assert site.ids == (ALL_FRAMES,)
    scene = document(site, "s/0/scene.json")
    assert scene["frames"] == {"count": 3, "keys": ["007", "012", "031"], "stamps_ns": None}
    assert scene["world"] is None
    frame = decode(answer_get(site, "s/0/frames/2.bin", {}).body)
    assert (frame["scene"], frame["key"], frame["world_from_view"]) == ("031", "031", None)
    assert answer_get(site, "s/0/images/1/1", {}).status == 200


def test_verdicts_of_people_are_kept(viewing, tmp_path) -> None:
    site = Site(viewing, triage_file=tmp_path / "triage.jsonl")
    posted = {"s": 0, "f": 0, "source": 1, "box": 1, "verdict": "label-error", "note": "있다"}
    answer = answer_post(site, "triage", json.dumps(posted).encode())
    assert answer.status == 200
    (mark,) = json.loads(answer.body)["marks"]
    assert (mark["verdict"], mark["scene"], mark["frame"]) == ("label-error", "drive", "000000")
    assert (mark["box"]["source"], mark["box"]["row"]) == ("results.json", 1)
    assert mark["note"] == "있다"
    undo = {k: posted[k] for k in ("s", "f", "source", "box")} | {"verdict": "undo"}
    assert json.loads(answer_post(site, "triage", json.dumps(undo).encode()).body)["marks"] == []
    assert document(site, "triage")["writable"]


@pytest.mark.parametrize(
    "body",
    [b"", b"{}", b"[]", b"\xff", b'{"s":0,"f":0,"verdict":"fine"}', b"[" * 5000,
     b'{"s":0,"f":0,"verdict":"ignore","source":5,"box":0}',
     b'{"s":0,"f":0,"verdict":"ignore","source":1}',
     b'{"s":-1,"f":0,"verdict":"ignore"}', b'{"s":0,"f":0,"verdict":"ignore","path":"/etc"}'],
)  # fmt: skip
def test_nonsense_is_not_kept(viewing, tmp_path, body: bytes) -> None:
    site = Site(viewing, triage_file=tmp_path / "triage.jsonl")
    assert answer_post(site, "triage", body).status == 400
    assert not (tmp_path / "triage.jsonl").exists()


def test_without_a_place_verdicts_are_refused(site) -> None:
    answer = answer_post(site, "triage", b'{"s":0,"f":0,"verdict":"ignore"}')
    assert (answer.status, "no run" in answer.body.decode()) == (400, True)


def test_the_scene_of_the_state_is_the_first_shown(drive, but, make_dataset) -> None:
    viewing = Viewing("d", make_dataset(drive, but(drive, id="other")))
    assert Site(viewing, ViewState(scene="other")).open_scene() == 1
    assert Site(viewing, ViewState(scene="gone")).open_scene() == 0
