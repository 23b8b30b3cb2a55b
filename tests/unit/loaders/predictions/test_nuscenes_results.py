from __future__ import annotations

import json
import math
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from drivekit.errors import DataError
from drivekit.loaders.nuscenes import LOADER, Nuscenes
from drivekit.loaders.predictions.nuscenes_results import READER, read_results
from drivekit.loaders.predictions.registry import find_reader, read_predictions
from drivekit.model.frames import WORLD
from drivekit.writers.nuscenes_results import write_nuscenes_results

NAN = math.nan


def row(token: str = "t1", **change: Any) -> dict[str, Any]:
    plain = {
        "sample_token": token, "translation": [1, 2, 3.5], "size": [2, 4.5, 1.5],
        "rotation": [2, 0, 0, 2], "velocity": [1, -1], "detection_name": "truck",
        "detection_score": 0.25, "attribute_name": "vehicle.parked",
    }  # fmt: skip
    return {k: v for k, v in (plain | change).items() if v is not ...}


def put(path: Path, results: Any, **more: Any) -> Path:
    path.write_text(json.dumps({"meta": {"use_lidar": True}, "results": results, **more}))
    return path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "results.json"


@pytest.fixture(scope="module")
def dataset(nuscenes_synth: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Nuscenes:
    options = nuscenes_synth.Options(scenes=2, samples=3, boxes=6, preds=9, seed=11)
    world = nuscenes_synth.make(options)
    return LOADER.open(nuscenes_synth.write(world, tmp_path_factory.mktemp("nuscenes")))


def test_columns(file: Path) -> None:
    barrier = {"detection_name": "barrier", "attribute_name": ""}
    rows = [row("t2"), row("t2", detection_score=1, num_pts=7, ego_translation=[0, 0, 0])]
    table = read_results(put(file, {"t2": rows, "t3": [], "t1": [row(**barrier, num_pts=-1)]}))
    assert [key.key for key in table.frames] == ["t2", "t3", "t1"]
    assert table.offsets.tolist() == [0, 2, 2, 3] and table.row.tolist() == [0, 1, 2]
    assert set(table.coordinate_frames) == {WORLD}
    assert table.names() == ["truck", "truck", "barrier"]
    assert table.center[0].tolist() == [1, 2, 3.5] and table.size[0].tolist() == [4.5, 2, 1.5]
    assert table.yaw[0] == pytest.approx(math.pi / 2)
    np.testing.assert_allclose(table.column("quat")[0], [math.sqrt(0.5), 0, 0, math.sqrt(0.5)])
    assert table.column("score").tolist() == [0.25, 1, 0.25]
    assert table.column("velocity")[0].tolist() == [1, -1]
    assert table.column("attribute").tolist() == ["vehicle.parked"] * 2 + [""]
    np.testing.assert_array_equal(table.column("n_points"), [NAN, 7, NAN])


def test_velocity_may_be_nan_and_nothing_else(file: Path) -> None:
    table = read_results(put(file, {"t1": [row(velocity=[NAN, 2.0])], "t2": []}))
    np.testing.assert_array_equal(table.column("velocity"), [[NAN, 2.0]])
    for name, value in (
        ("translation", [NAN, 0, 0]),
        ("size", [1, math.inf, 1]),
        ("rotation", [NAN, 0, 0, 1]),
        ("rotation", [0, 0, 0, 0]),
        ("detection_score", NAN),
    ):
        with pytest.raises(DataError, match="finite numbers") as caught:
            read_results(put(file, {"t0": [], "t1": [row(), row(**{name: value})]}))
        assert caught.value.where == f"{file} $.results.t1[1].{name}"


@pytest.mark.parametrize("nan", [False, True], ids=["strict", "with NaN"])
@pytest.mark.parametrize(
    ("change", "message", "place"),
    [
        ({"detection_name": "tram"}, "'tram' is not one of car, truck", ".detection_name"),
        ({"attribute_name": "parked"}, "or empty", ".attribute_name"),
        ({"sample_token": "t9"}, "its list of t1", ".sample_token"),
        ({"size": [1, 2]}, "length 3", ".size"),
        ({"velocity": [1, 2, 3]}, "length 2", ".velocity"),
        ({"detection_score": "high"}, "float", ".detection_score"),
        ({"translation": ...}, "missing required field `translation`", ""),
        ({"detection_name": None}, "str", ".detection_name"),
    ],
)
def test_wrong_values_are_named(
    change: dict[str, Any], message: str, place: str, nan: bool, file: Path
) -> None:
    first = row(velocity=[NAN, NAN]) if nan else row()
    with pytest.raises(DataError, match=message) as caught:
        read_results(put(file, {"t0": [], "t1": [first, row(**change)]}))
    assert caught.value.where == f"{file} $.results.t1[1]{place}"


def test_too_many_boxes(file: Path) -> None:
    assert len(read_results(put(file, {"t1": [row()] * 500}))) == 500
    with pytest.raises(DataError, match="501 boxes, more than 500") as caught:
        read_results(put(file, {"t1": [row()] * 501}))
    assert caught.value.where == f"{file} $.results.t1"


def test_two_lists_of_a_sample(file: Path) -> None:
    lists = ", ".join(f'"t1": {json.dumps([row()] * n)}' for n in (2, 1))
    file.write_text(f'{{"results": {{{lists}}}}}')
    with pytest.raises(DataError, match="'t1' occurs twice"):
        read_results(file)
    assert len(read_results(put(file, {"t1": [row()]}, note='"sample_token"'))) == 1


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "empty"),
        ('{"meta": {}}', "missing required field `results`"),
        ('{"results": []}', "object"),
        ('{"results": {"t1": {}}}', "array"),
        ('{"results": {"t1": [{"sample_token": "t1"', "too early"),
        ("version https://git-lfs.github.com/spec/v1\n", "Git-LFS"),
    ],
)
def test_files_of_another_form(content: str, message: str, file: Path) -> None:
    file.write_text(content)
    with pytest.raises(DataError, match=message) as caught:
        read_results(file)
    assert str(caught.value.where).startswith(str(file))


def test_a_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="expected one JSON file of results, found a folder"):
        read_results(tmp_path)


def test_no_box_at_all_is_fine(file: Path) -> None:
    table = read_results(put(file, {"t1": [], "t2": []}))
    assert len(table) == 0 and table.n_frames == 2
    assert table.column("velocity").shape == (0, 2)
    assert len(read_results(put(file, {})).frames) == 0


def test_sniff(file: Path, tmp_path: Path) -> None:
    assert find_reader(put(file, {"t1": [row()]})).name == "nuscenes"
    assert READER.sniff(put(file, {"t1": []})).confidence == 0.7
    tracking = {"t1": [{"tracking_name": "car"}]}
    assert READER.sniff(put(file, tracking)).confidence == 0
    file.write_text("scene,frame\n")
    assert READER.sniff(file).confidence == READER.sniff(tmp_path).confidence == 0


def test_scenes_come_from_the_dataset(dataset: Nuscenes, file: Path) -> None:
    results = Path(dataset.root) / "results" / "detection.json"
    table = read_predictions(results, dataset=dataset)
    scenes = [key.scene for key in table.frames]
    assert scenes == ["scene-9000"] * 3 + ["scene-9001"] * 3
    known = table.frames[4].key
    mixed = read_predictions(put(file, {"other": [], known: [row(known)]}), dataset=dataset)
    assert [key.scene for key in mixed.frames] == ["", "scene-9001"]


def test_results_for_other_data(dataset: Nuscenes, file: Path) -> None:
    put(file, {"t1": [], "t2": [row("t2")]})
    with pytest.raises(DataError, match=r"none of their 2 samples .such as t1, t2") as caught:
        read_predictions(file, dataset=dataset)
    assert caught.value.where == str(file) and "6 labelled" in caught.value.problem


def test_written_and_read_again(dataset: Nuscenes, file: Path) -> None:
    table = read_results(Path(dataset.root) / "results" / "detection.json", dataset=dataset)
    velocity = np.where(np.arange(len(table))[:, None] % 5 == 0, NAN, table.column("velocity"))
    table = table.with_columns(velocity=velocity)
    write_nuscenes_results(table, file)
    again = read_results(file, dataset=dataset)
    assert again.frames == table.frames and again.names() == table.names()
    np.testing.assert_array_equal(again.offsets, table.offsets)
    for name in ("center", "size", "score", "velocity", "attribute"):
        np.testing.assert_array_equal(again.column(name), table.column(name))
    np.testing.assert_allclose(again.column("quat"), table.column("quat"), atol=1e-15)
