"""Whole datasets: files, resuming, broken sweeps, changed input."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from drivekit import geometry
from drivekit.api.processing import load_pipeline, process
from drivekit.api.processing.files import file_names
from drivekit.api.processing.running import in_parallel
from drivekit.errors import DataError, MissingDataError, NoTimeError, UsageError
from drivekit.io.pcd import read_pcd
from drivekit.loaders.predictions.neutral_table import ground_truth_table
from drivekit.model.boxes import FrameKey
from drivekit.model.calibration import Calibration
from drivekit.model.dataset import Sensor
from drivekit.model.frames import EGO, Frame
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3

LIDAR = Frame("LIDAR")
MOUNT = SE3(np.eye(3), [1.0, 0.0, 1.8], EGO, LIDAR)
THIN = {"op": "downsample", "voxel": 1.0, "keep": "first"}


def contents(folder: Path) -> dict[str, bytes]:
    """All files but the summary, whose timings differ."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "process.json"
    }


def test_a_file_a_frame_with_all_channels(drive, make_dataset, steps, tmp_path: Path) -> None:
    dataset = make_dataset(drive("one"), drive("two"))
    done = process(dataset, steps(THIN), tmp_path / "out", jobs=2)
    assert done.counts["frames"] == done.counts["processed"] == 6 and not done.findings
    table = read_pcd((tmp_path / "out/two/b.pcd").read_bytes(), "b.pcd")
    cloud = dataset["two"].points("LIDAR", 1)
    expected = geometry.downsample_points(cloud, 1.0, "first")
    assert list(table.fields) == ["x", "y", "z", "intensity", "ring", "time"]
    np.testing.assert_array_equal(table.fields["y"], expected.xyz[:, 1])
    np.testing.assert_array_equal(table.fields["ring"], expected.channel("ring"))
    assert table.fields["ring"].dtype == np.uint16
    summary = json.loads((tmp_path / "out/process.json").read_text("utf-8"))
    assert summary["counts"] == {
        "frames": 6, "processed": 6, "resumed": 0, "failed": 0,
        "points_in": 6 * 6201, "points_out": done.counts["points_out"],
    }  # fmt: skip
    assert summary["pipeline"]["steps"] == [{**THIN}]
    assert summary["source"]["sensors"] == ["LIDAR"]


def test_archives_hold_points_pictures_and_boxes(drive, make_dataset, steps, tmp_path) -> None:
    pipeline = steps(
        {"op": "crop", "min_range": 1.0},
        {"op": "remove-ground"},
        {"op": "cluster", "distance": 0.8},
        {"op": "fit-boxes"},
        {"op": "bev", "low": [-20, -20], "high": [20, 20], "cell": 0.5},
    )
    done = process(make_dataset(drive()), pipeline, tmp_path / "out", scenes=["drive"])
    assert done.counts["boxes"] == 3
    with np.load(tmp_path / "out/drive/c.npz", allow_pickle=False) as frame:
        assert str(frame["frame"]) == "LIDAR" and frame["stamp_ns"] == 1_200_000_000
        assert frame["xyz"].shape == (200, 3) and frame["channel.cluster"].max() == 0
        assert frame["bev.height"].shape == (80, 80)
        center = frame["boxes.center"]
    table = ground_truth_table(tmp_path / "out/boxes.csv")
    assert table.frames[2] == FrameKey("drive", "c")
    np.testing.assert_array_equal(table[2].center, center)
    assert table[2].frame == Frame("LIDAR", 1_200_000_000)


def test_frames_without_boxes_are_rows_too(
    drive, make_dataset, steps, tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr("drivekit.api.processing.tables._FRAMES", 2)  # several parts
    clouds = [drive().points("LIDAR", k) for k in range(3)]
    clouds[1] = clouds[1][:0]
    pipeline = steps({"op": "remove-ground"}, {"op": "cluster"}, {"op": "fit-boxes"})
    process(make_dataset(drive(clouds={"LIDAR": clouds})), pipeline, tmp_path / "out")
    table = ground_truth_table(tmp_path / "out/boxes.csv")
    assert [key.key for key in table.frames] == ["a", "b", "c"]
    assert (np.diff(table.offsets) > 0).tolist() == [True, False, True]
    assert len(read_pcd((tmp_path / "out/drive/b.pcd").read_bytes(), "b").fields["x"]) == 0


def test_labelled_frames_give_their_names(drive, make_dataset, steps, tmp_path) -> None:
    scene = drive()
    thinned = replace(
        scene, timelines={**scene.timelines, "boxes": replace(
            scene.timeline("boxes"), keys=("A",), stamps_ns=scene.timeline("boxes").times[2:])}
    )  # fmt: skip
    done = process(make_dataset(thinned), steps(THIN), tmp_path / "out", labelled=True)
    assert done.counts["frames"] == 1
    table = read_pcd((tmp_path / "out/drive/A.pcd").read_bytes(), "A")
    expected = geometry.downsample_points(scene.points("LIDAR", 2), 1.0, "first")
    np.testing.assert_array_equal(table.fields["x"], expected.xyz[:, 0])


class Halting:
    """A scene that stops being readable after some sweeps."""

    def __init__(self, scene, n: int, error: BaseException) -> None:
        self.__dict__.update({f: getattr(scene, f) for f in ("id", "tags", "sensors")})
        for name in ("timeline", "calibration", "ego", "image", "boxes", "layer"):
            setattr(self, name, getattr(scene, name))
        self._scene, self._left, self._error = scene, n, error
        self.read: list[int] = []

    def points(self, sensor: str, i: int) -> PointCloud:
        if self._left == 0:
            raise self._error
        self._left -= 1
        self.read.append(i)
        return self._scene.points(sensor, i)


@pytest.mark.parametrize("fits", [False, True])
def test_an_interrupted_run_is_taken_up_and_ends_the_same(
    drive, make_dataset, steps, tmp_path, fits: bool
) -> None:
    entries = [{"op": "remove-ground"}, {"op": "cluster"}, {"op": "fit-boxes"}] if fits else [THIN]
    pipeline = steps(*entries)
    process(make_dataset(drive()), pipeline, tmp_path / "whole", jobs=1)
    halting = Halting(drive(), 2, KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        process(make_dataset(halting), pipeline, tmp_path / "out", jobs=1)
    assert not (tmp_path / "out/process.json").exists()
    with (tmp_path / "out/frames.jsonl").open("a", encoding="utf-8") as journal:
        journal.write('{"scene":"drive","key":"c","fi')  # as a power cut leaves it

    again = Halting(drive(), 99, KeyboardInterrupt())
    done = process(make_dataset(again), pipeline, tmp_path / "out", jobs=1)
    assert done.counts["resumed"] == 2 and done.counts["processed"] == 1
    assert again.read.count(2) == 1, "the third sweep was not processed once"
    assert contents(tmp_path / "out") == contents(tmp_path / "whole")


def test_nothing_is_done_twice_and_lost_files_are_made_again(
    drive, make_dataset, steps, tmp_path
) -> None:
    process(make_dataset(drive()), steps(THIN), tmp_path / "out")
    before = contents(tmp_path / "out")
    assert process(make_dataset(drive()), steps(THIN), tmp_path / "out").counts["resumed"] == 3
    (tmp_path / "out/drive/b.pcd").write_bytes(b"cut off")
    (tmp_path / "out/drive/a.pcd").unlink()
    done = process(make_dataset(drive()), steps(THIN), tmp_path / "out")
    assert done.counts["processed"] == 2 and contents(tmp_path / "out") == before


def test_another_pipeline_input_or_content_is_not_mixed_in(
    drive, make_dataset, steps, tmp_path
) -> None:
    out = tmp_path / "out"
    process(make_dataset(drive()), steps(THIN), out)
    before = contents(out)
    with pytest.raises(UsageError, match=r"another pipeline - choose another folder with --out"):
        process(make_dataset(drive()), steps({**THIN, "voxel": 2}), out)
    with pytest.raises(UsageError, match="other data, or other options"):
        process(make_dataset(drive(), drive("two")), steps(THIN), out)
    with pytest.raises(UsageError, match="other data, or other options"):
        process(make_dataset(drive()), steps(THIN), out, options={"version": "v2"})
    scene = drive()
    poses = replace(scene.poses, position=scene.poses.position + 0.1)
    lower = Calibration((replace(MOUNT, translation=[1.0, 0.0, 1.7]),))
    for other in (drive(poses=poses), drive(mountings=lower)):
        with pytest.raises(UsageError, match="other data, or other options"):
            process(make_dataset(other), steps(THIN), out)
    clouds = [drive().points("LIDAR", k) for k in (0, 2, 1)]
    changed = [
        PointCloud(c.xyz, LIDAR.at(s), c.channels) for c, s in zip(clouds, (1, 2, 3), strict=True)
    ]
    with pytest.raises(UsageError, match="sweep drive/b has changed"):
        process(make_dataset(drive(clouds={"LIDAR": changed})), steps(THIN), out)
    assert contents(out) == before
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/thesis.txt").write_text("precious")
    with pytest.raises(UsageError, match=r"not empty, it holds thesis\.txt"):
        process(make_dataset(drive()), steps(THIN), tmp_path / "mine")
    with pytest.raises(UsageError, match="expected a folder"):
        process(make_dataset(drive()), steps(THIN), tmp_path / "mine/thesis.txt")


def test_two_processes_in_one_folder_do_not_go_unnoticed(
    drive, make_dataset, steps, tmp_path
) -> None:
    def meddle(done: int, total: int, what: str) -> None:
        journal = tmp_path / "out/frames.jsonl"
        journal.write_bytes(journal.read_bytes().splitlines(keepends=True)[0])

    with pytest.raises(UsageError, match="another process works in this folder"):
        process(make_dataset(drive()), steps(THIN), tmp_path / "out", jobs=1, progress=meddle)
    assert process(make_dataset(drive()), steps(THIN), tmp_path / "out").counts["failed"] == 0
    assert len((tmp_path / "out/frames.jsonl").read_bytes().splitlines()) == 4


@pytest.mark.skipif(os.name != "posix", reason="folders are held on POSIX only")
def test_the_second_of_two_processes_is_refused_before_it_works(
    drive, make_dataset, steps, tmp_path
) -> None:
    out, data = tmp_path / "out", make_dataset(drive())
    seen: list[str] = []

    def meanwhile(done: int, total: int, what: str) -> None:
        with pytest.raises(UsageError, match="another process is processing into") as caught:
            process(data, steps(THIN), out)
        seen.append(caught.value.fix or "")

    before = process(data, steps(THIN), out, jobs=1, progress=meanwhile)
    assert len(seen) == 3 and "--out" in seen[0]
    assert before.counts["processed"] == 3
    assert process(data, steps(THIN), out).counts["resumed"] == 3
    assert {path.name for path in out.iterdir()} == {"drive", "frames.jsonl", "process.json"}


def test_a_refused_run_leaves_no_folder(drive, make_dataset, steps, tmp_path) -> None:
    with pytest.raises(UsageError):
        process(make_dataset(drive()), steps({"op": "cluster", "distance": 1e-30}), tmp_path / "o")
    assert not (tmp_path / "o/.drivekit.lock").exists()


@pytest.mark.parametrize("step", [THIN, {"op": "cluster", "distance": 0.5}])
def test_an_absurd_sweep_is_a_finding(drive, make_dataset, steps, step, tmp_path) -> None:
    clouds = [drive().points("LIDAR", k) for k in range(3)]
    far = clouds[1].xyz.copy()
    far[::50] = 3e38
    clouds[1] = PointCloud(far, clouds[1].frame, clouds[1].channels)
    done = process(make_dataset(drive(clouds={"LIDAR": clouds})), steps(step), tmp_path / "out")
    assert done.counts["processed"] + done.counts["failed"] == 3
    for finding in done.findings:
        assert "drive/b: the sweep holds a point 3e+38 m away" in finding.text
    assert done.findings or step is THIN


def test_broken_sweeps_are_findings_and_tried_again(drive, make_dataset, steps, tmp_path) -> None:
    pipeline = steps({"op": "deskew"})
    clouds = [drive().points("LIDAR", k) for k in range(3)]
    clouds[1] = PointCloud(clouds[1].xyz, clouds[1].frame)
    done = process(make_dataset(drive(clouds={"LIDAR": clouds})), pipeline, tmp_path / "out")
    (finding,) = done.findings
    assert finding.kind == "broken-frame" and "drive/b" in finding.text
    assert finding.where == "step 1 (deskew)" and done.counts["failed"] == 1
    assert not (tmp_path / "out/drive/b.pcd").exists()
    done = process(make_dataset(drive()), pipeline, tmp_path / "out")
    assert done.counts["resumed"] == 2 and done.counts["processed"] == 1 and not done.findings


def test_scenes_without_sweeps_are_findings(drive, make_dataset, steps, tmp_path) -> None:
    blind = drive("blind", sensors={})
    done = process(make_dataset(blind, drive()), steps(THIN), tmp_path / "out")
    assert [f.kind for f in done.findings] == ["broken-scene"] and done.counts["processed"] == 3
    with pytest.raises(MissingDataError, match=r"no sweep to process: scene blind: .* no LiDAR"):
        process(make_dataset(blind), steps(THIN), tmp_path / "none")


def test_wrong_calls_end_before_any_work(drive, make_dataset, steps, tmp_path) -> None:
    dataset = make_dataset(drive())
    with pytest.raises(MissingDataError, match="no sensor 'RADAR'"):
        process(dataset, steps(THIN), tmp_path / "out", sensor="RADAR")
    with pytest.raises(UsageError, match="is a camera"):
        process(dataset, steps(THIN), tmp_path / "out", sensor="CAM")
    with pytest.raises(MissingDataError, match="no scene nowhere"):
        process(dataset, steps(THIN), tmp_path / "out", scenes=["nowhere"])
    with pytest.raises(UsageError, match="at least one job"):
        process(dataset, steps(THIN), tmp_path / "out", jobs=0)
    two = {**drive().sensors, "REAR": Sensor("REAR", "lidar", Frame("REAR"))}
    with pytest.raises(UsageError, match="choose with --sensor of LIDAR, REAR"):
        process(make_dataset(drive(sensors=two)), steps(THIN), tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_step_that_cannot_be_done_on_any_sweep_stops_the_run(
    drive, make_dataset, steps, tmp_path
) -> None:
    clouds = [PointCloud(c.xyz, LIDAR, c.channels) for c in drive().clouds["LIDAR"]]
    with pytest.raises(NoTimeError, match=r"step 1 \(deskew\)"):
        process(
            make_dataset(drive(clouds={"LIDAR": clouds})), steps({"op": "deskew"}), tmp_path / "o"
        )


def test_any_number_of_threads_gives_the_same_files(drive, make_dataset, tmp_path) -> None:
    for jobs in (1, 3):
        process(make_dataset(drive()), load_pipeline("clusters"), tmp_path / str(jobs), jobs=jobs)
    assert contents(tmp_path / "1") == contents(tmp_path / "3")


def test_names_are_fit_for_files_and_stay_apart() -> None:
    keys = [("s", "a/b"), ("s", "a:b"), ("S", "A:B"), ("..", ".."), ("07", "07"), ("도로", "01"),
            ("s", "x"), ("s", "X")]  # fmt: skip
    names = file_names([FrameKey(*key) for key in keys], "pcd")
    assert list(names.values()) == [
        "s/a_b.pcd", "s/a_b~2.pcd", "S/A_B~3.pcd", "_.pcd", "07.pcd", "도로/01.pcd",
        "s/x.pcd", "s/X~2.pcd",
    ]  # fmt: skip


def test_few_sweeps_are_under_way_at_a_time() -> None:
    begun: list[int] = []

    def work(item: int) -> None:
        begun.append(item)

    results = in_parallel(work, iter(range(100)), 2)
    first = {next(results) for _ in range(3)}
    results.close()
    assert first <= set(range(9)) and len(begun) <= 3 + 4


def test_what_has_not_begun_is_not_begun_after_an_error() -> None:
    begun: list[int] = []

    def work(item: int) -> None:
        begun.append(item)
        raise DataError("no")

    with pytest.raises(DataError):
        list(in_parallel(work, range(1000), 2))
    assert len(begun) <= 8


def test_coloured_points_are_packed_as_point_cloud_tools_expect(
    drive, make_dataset, steps, tmp_path
) -> None:
    cloud = drive().points("LIDAR", 0)[:2]
    rgb = np.array([[255, 128, 1], [0, 0, 255]], np.uint8)
    clouds = [PointCloud(cloud.xyz, cloud.frame, {"rgb": rgb})] * 3
    pipeline = steps({"op": "crop", "max_range": 1000})
    process(make_dataset(drive(clouds={"LIDAR": clouds})), pipeline, tmp_path / "out")
    path = tmp_path / "out/drive/a.pcd"
    assert read_pcd(path.read_bytes(), "a").fields["rgb"].tolist() == [0xFF8001, 0x0000FF]


def test_far_coordinates_are_written_to_the_millimetre(
    drive, make_dataset, steps, tmp_path
) -> None:
    scene = drive()
    far = np.array([3e5, 4e6, 50.0])
    moved = replace(scene, poses=replace(scene.poses, position=scene.poses.position + far))
    process(make_dataset(moved), steps({"op": "transform", "to": "world"}), tmp_path / "out")
    fields = read_pcd((tmp_path / "out/drive/a.pcd").read_bytes(), "a").fields
    way = geometry.transform_between(moved, Frame("world"), scene.points("LIDAR", 0).frame)
    expected = way.apply(scene.points("LIDAR", 0).xyz)
    assert fields["x"].dtype == np.float64
    np.testing.assert_allclose(fields["y"], expected[:, 1], atol=1e-3)


def test_a_channel_called_like_a_coordinate_is_not_written_over_it(
    drive, make_dataset, steps, tmp_path
) -> None:
    cloud = drive().points("LIDAR", 0)
    clouds = [PointCloud(cloud.xyz, cloud.frame, {"x": cloud.channel("ring")})] * 3
    dataset = make_dataset(drive(clouds={"LIDAR": clouds}))
    with pytest.raises(UsageError, match="channel named 'x'"):
        process(dataset, steps(THIN), tmp_path / "pcd")
