"""An override file changes what numbers mean, for every way to open the data, and nothing else."""

from __future__ import annotations

import os
import pickle
import shutil
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit import resources
from drivekit.errors import DataError, UsageError
from drivekit.loaders import registry
from drivekit.loaders.ground_truth import ground_truth
from drivekit.loaders.loader import Loader
from drivekit.loaders.overrides import (
    NAME,
    Correction,
    Overrides,
    find_overrides,
    place_of,
    read_overrides,
    write_overrides,
)
from drivekit.loaders.overrides.place import content_of, forget_older
from drivekit.loaders.overrides.sensors import sensors_said
from drivekit.loaders.overrides.toml import to_toml
from drivekit.loaders.registry import open_dataset
from drivekit.model.frames import Frame

FORMAT = "aihub-passenger-av"
SCENE = "22_142546_220614"


@pytest.fixture(autouse=True)
def settings_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "config"))
    return tmp_path / "config" / "drivekit" / "overrides"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return Path(shutil.copytree(resources.path("sample_data/aihub"), tmp_path / "data"))


def overrides(**said: Any) -> Overrides:
    return Overrides(**{"format": FORMAT, "options": {"size_order": "hwl"}, **said})


def sizes(path: Path, **options: Any) -> np.ndarray:
    return next(iter(open_dataset(path, FORMAT, **options))).boxes(0).size


def test_what_is_beside_the_data_counts_and_what_a_user_says_wins(data: Path) -> None:
    plain = sizes(data)
    write_overrides(overrides(confidence={"size_order": 0.98}), data / NAME, {})
    opened = open_dataset(data)
    np.testing.assert_array_equal(sizes(data), sizes(data, overrides=False, size_order="hwl"))
    assert not np.array_equal(plain, sizes(data), equal_nan=True)
    np.testing.assert_array_equal(sizes(data, size_order="whl"), plain)
    np.testing.assert_array_equal(sizes(data, overrides=False), plain)
    np.testing.assert_array_equal(sizes(data, overrides="no"), plain)
    override = opened.info.override
    assert override is not None
    assert Path(override.path) == data / NAME
    assert override.options == {"size_order": "hwl"} and override.confidence["size_order"] == 0.98
    assert open_dataset(data, overrides=False).info.override is None


def test_a_file_can_be_named_and_counts_instead_of_the_one_beside(
    data: Path, tmp_path: Path
) -> None:
    write_overrides(overrides(), data / NAME, {})
    other = tmp_path / "mine.toml"
    write_overrides(overrides(options={"size_order": "lwh"}), other, {})
    wanted = sizes(data, overrides=False, size_order="lwh")
    np.testing.assert_array_equal(sizes(data, overrides=str(other)), wanted)


@pytest.mark.parametrize(("scenes", "read_as"), [((SCENE,), "hwl"), (("another",), "whl")])
def test_what_holds_for_some_scenes_only(data: Path, scenes: tuple[str, ...], read_as: str) -> None:
    tables = {"boxes": {"size": {"order": "hwl"}}}
    correction = Correction(scenes, tables=tables)
    write_overrides(overrides(options={}, corrections=(correction,)), data / NAME, {})
    wanted = sizes(data, overrides=False, size_order=read_as)
    np.testing.assert_array_equal(sizes(data), wanted)
    said = sizes(data, overrides=False, size_order="lhw")
    np.testing.assert_array_equal(sizes(data, size_order="lhw"), said)


def test_a_mounting_as_a_matrix(data: Path) -> None:
    pose = [0, -1, 0, 0.5, 0, 0, -1, 1.0, 1, 0, 0, 2.0]
    tables = {"calibration": {"given": {"front": {"pose": [float(v) for v in pose]}}}}
    write_overrides(overrides(options={}, tables=tables), data / NAME, {})
    calibration = next(iter(open_dataset(data))).calibration()
    at = calibration.between(Frame("front"), Frame("lidar")).translation
    np.testing.assert_allclose(at, [0.5, 1.0, 2.0])


def moved(path: Path, format: str, said: dict[str, Any], name: str) -> tuple[Any, Any]:
    """Calibration of the first scene, as recorded and with something said of a sensor."""
    file = Overrides(format=format, sensors=sensors_said({name: said}))
    write_overrides(file, path / NAME, {})
    return tuple(next(iter(open_dataset(path, overrides=on))).calibration() for on in (False, True))


def test_a_camera_takes_along_what_hangs_on_it_and_nothing_else(tmp_path: Path) -> None:
    said = dict(pose=(0, -1, 0, 0.5, 0, 0, -1, 1, 1, 0, 0, 2))
    for sample, camera, lidar, along, beside in (
        ("kitti", "image_2", "velodyne", ("rect.flu", "image_3"), ("ego", "velodyne")),
        ("nuscenes", "CAM_FRONT", "LIDAR_TOP", (), ("ego", "CAM_BACK")),
    ):
        path = Path(shutil.copytree(resources.path(f"sample_data/{sample}"), tmp_path / sample))
        format = "kitti-object" if sample == "kitti" else sample
        before, after = moved(path, format, said, camera)
        pose = after.between(Frame(camera), Frame(lidar))
        np.testing.assert_allclose(pose.translation, [0.5, 1, 2], atol=1e-12)
        for to, names in ((camera, along), (lidar, beside)):
            for name in set(names).intersection(before.frames):
                old, new = (c.between(Frame(to), Frame(name)).matrix for c in (before, after))
                np.testing.assert_allclose(new, old, atol=1e-9)
        assert set(before.frames) == set(after.frames)


def test_a_cameras_matrix(tmp_path: Path) -> None:
    path = Path(shutil.copytree(resources.path("sample_data/kitti"), tmp_path / "kitti"))
    said = dict(matrix=(100, 0, 50, 0, 90, 40, 0, 0, 1), distortion=(0.1, 0, 0, 0))
    before, after = moved(path, "kitti-object", said, "image_2")
    camera = after.camera("image_2")
    assert camera.K[1, 1] == 90 and camera.distortion == (0.1, 0, 0, 0)
    assert camera.width == before.camera("image_2").width
    only = dict(distortion=(0.2, 0, 0, 0))
    _, after = moved(path, "kitti-object", only, "image_2")
    np.testing.assert_array_equal(after.camera("image_2").K, before.camera("image_2").K)


class Own:
    """A dataset as another package may write one: no dataclass."""

    def __init__(self, inner: Any) -> None:
        self.inner = inner

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)

    def __getitem__(self, name: str) -> Any:
        return self.inner[name]

    def __iter__(self) -> Any:
        return iter(self.inner)

    def __len__(self) -> int:
        return len(self.inner)


def test_any_kind_of_dataset_can_be_read_by_overrides(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(shutil.copytree(resources.path("sample_data/kitti"), tmp_path / "kitti"))
    theirs = registry.find_loader(path, "kitti-object")
    own = Loader("own", "", theirs.sniff, lambda path: Own(theirs.open(path)))
    monkeypatch.setattr(registry, "loaders", lambda: {"own": own})
    said = {"image_2": {"matrix": (100, 0, 50, 0, 90, 40, 0, 0, 1)}}
    write_overrides(Overrides(format="own", sensors=sensors_said(said)), path / NAME, {})
    dataset = open_dataset(path)
    assert dataset.info.override is not None
    assert next(iter(dataset)).calibration().camera("image_2").K[1, 1] == 90
    assert len(ground_truth(dataset)) == len(ground_truth(theirs.open(path)))


def test_a_mounting_where_nothing_is_recorded(tmp_path: Path) -> None:
    path = Path(shutil.copytree(resources.path("sample_data/kitti"), tmp_path / "kitti"))
    shutil.rmtree(path / "training" / "calib")
    matrix = (100, 0, 50, 0, 90, 40, 0, 0, 1)
    said = dict(pose=(0, -1, 0, 0.5, 0, 0, -1, 1, 1, 0, 0, 2), matrix=matrix)
    write_overrides(
        Overrides(format="kitti-object", sensors=sensors_said({"image_2": said})), path / NAME, {}
    )
    scene = next(iter(open_dataset(path)))
    calibration = pickle.loads(pickle.dumps(scene)).calibration()
    assert calibration.knows(Frame("image_2"), Frame("velodyne"))
    image = scene.image("image_2", 0)
    assert calibration.camera("image_2").width == image.width


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (
            "[sensors.image_9]\nmatrix = [1, 0, 0, 0, 1, 0, 0, 0, 1]",
            "image_9' .there are .*_2",
        ),
        ("[sensors.image_2]\nreference = 'roof'", "there is no sensor 'roof'"),
        ("[sensors.velodyne]\ndistortion = [0.1, 0, 0, 0]", "a lidar has no camera matrix"),
        ("[sensors.image_2]\npose = [1, 2, 3]", "12 or 16 numbers, found 3"),
        ("[sensors.image_2]\npose = [9, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0]", "rotation"),
        ("[sensors.image_2]\nmatrix = [nan, 0, 0, 0, 1, 0, 0, 0, 1]", "finite"),
        ("[sensors.image_2]\nfile = 'x'", "file"),
        ('[[corrections]]\nscenes = ["000000"]\noptions = {yaw_zero = "up"}', "0.options.yaw_zero"),
        ('[tables.boxes.yaw]\nunit = "deg"', "is described by no profile"),
    ],
)
def test_what_no_sensor_or_option_takes_is_refused_by_name(
    tmp_path: Path, text: str, key: str
) -> None:
    path = Path(shutil.copytree(resources.path("sample_data/kitti"), tmp_path / "kitti"))
    head = 'drivekit_overrides = 1\nformat = "kitti-object"\n'
    (path / NAME).write_text(f"{head}{text}\n", "utf-8")
    with pytest.raises(DataError, match=key) as error:
        open_dataset(path)
    assert NAME in str(error.value) and "--no-overrides" in str(error.value)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ('[options]\nnonsense = "a"', "options.nonsense"),
        ('[options]\nsize_order = "big"', "options.size_order"),
        ('[tables.boxes]\nfile = "../../etc/passwd"', "tables.boxes.file"),
        ('[tables.calibration]\nfile = "x"', "tables.calibration.file"),
        ('[tables.sequence]\nfolder = "x"', "tables.sequence.folder"),
        ('[[corrections]]\nscenes = ["a"]\n[corrections.tables.tags]\nfile = "x"', "corrections.0"),
        ("[tables.calibration.given.front]\npose = [1.0]", "pose"),
        ("[tables.calibration.given.front]\ndistortion = [nan]", "front.distortion"),
        ("[tables.calibration.given.front]\nmatrix = [1, 0, 0, 0, 1e300, 0, 0, 0, 1]", "matrix"),
        ('[options]\nsize_order = "hwl', "TOML"),
        ("what = 1", "what"),
        ("drivekit_overrides = 99", "99"),
    ],
)
def test_a_file_that_says_too_much_is_refused_by_name(data: Path, text: str, key: str) -> None:
    form = "" if "drivekit_overrides" in text else "drivekit_overrides = 1\n"
    head = f'{form}format = "{FORMAT}"\n'
    (data / NAME).write_text(f"{text}\n{head}" if text[0] != "[" else f"{head}{text}\n", "utf-8")
    with pytest.raises(DataError) as caught:
        sizes(data)
    assert NAME in str(caught.value) and key in str(caught.value)
    assert "--no-overrides" in str(caught.value) or key == "TOML"
    sizes(data, overrides=False)


def test_a_file_of_another_format_is_refused(data: Path) -> None:
    write_overrides(overrides(format="kitti-object"), data / NAME, {})
    with pytest.raises(UsageError, match="is for kitti-object"):
        open_dataset(data)


def test_a_mistake_of_the_user_is_not_blamed_on_the_file(data: Path) -> None:
    write_overrides(overrides(), data / NAME, {})
    with pytest.raises(UsageError, match="cannot be 'big'"):
        open_dataset(data, size_order="big")


def test_an_edit_is_seen_and_respected(data: Path) -> None:
    place = data / NAME
    write_overrides(overrides(), place, {"size_order": "cars are\n4.5 m long \x7f"})
    assert "# cars are 4.5 m long" in place.read_text("utf-8")
    write_overrides(overrides(), place, {})  # ours: replaced without a word
    place.write_text(place.read_text("utf-8").replace('"hwl"', '"lwh"'), "utf-8")
    assert read_overrides(place).is_edited
    with pytest.raises(UsageError, match="edited by hand"):
        write_overrides(overrides(), place, {})
    assert read_overrides(place).options == {"size_order": "lwh"}
    write_overrides(overrides(), place, {}, overwrite=True)
    assert not read_overrides(place).is_edited


def test_the_digest_tells_what_is_changed_and_not_who_said_it() -> None:
    first, again = overrides(made="a", frames=3), overrides(made="b", confidence={"size_order": 1})
    assert first.meaning == again.meaning
    assert first.meaning != overrides(options={"size_order": "lwh"}).meaning
    assert first.meaning != overrides(tables={"calibration": {"images": "rectified"}}).meaning


def one_zip(data: Path, target: Path) -> Path:
    with zipfile.ZipFile(target, "w") as archive:
        for path in sorted(data.rglob("*.zip")):
            archive.write(path, str(path.relative_to(data)))
    return target


def test_a_part_of_the_data_is_read_as_the_whole_is(
    data: Path, tmp_path: Path, settings_folder: Path
) -> None:
    wanted = sizes(data, overrides=False, size_order="hwl")
    (labels,) = data.rglob("VL.zip")
    write_overrides(overrides(content=content_of(data)), data / NAME, {})
    for part in (labels, labels.parent):
        opened = open_dataset(part)
        np.testing.assert_array_equal(sizes(part), wanted)
        assert opened.info.override is not None
        assert not [f for f in opened.info.findings if f.kind == "stale-overrides"]
    (data / NAME).unlink()
    write_overrides(overrides(content=content_of(data)), place_of(data, beside=False), {})
    np.testing.assert_array_equal(sizes(labels), wanted)
    assert settings_folder.is_dir()
    write_overrides(overrides(format="kitti-object"), data / NAME, {})
    assert open_dataset(labels).info.override is None


def test_a_folder_of_sets_is_not_read_as_one_of_them_and_that_is_told(data: Path) -> None:
    plain = sizes(data)
    write_overrides(overrides(), data / NAME, {})
    above = open_dataset(data.parent, FORMAT)
    np.testing.assert_array_equal(sizes(data.parent), plain)
    (told,) = (f for f in above.info.findings if f.kind == "overrides-below")
    assert told.where == str(data / NAME)
    findings = open_dataset(data.parent, FORMAT, overrides=False).info.findings
    assert "overrides-below" not in {f.kind for f in findings}


def test_one_archive_has_its_file_in_the_settings_and_so_has_a_copy(
    data: Path, tmp_path: Path, settings_folder: Path
) -> None:
    archive = one_zip(data, tmp_path / "all.zip")
    place = place_of(archive)
    assert place.parent == settings_folder
    assert find_overrides(archive) is None
    write_overrides(overrides(content=content_of(archive)), place, {})
    wanted = sizes(archive, overrides=False, size_order="hwl")
    np.testing.assert_array_equal(sizes(archive), wanted)
    copy = Path(shutil.copy(archive, tmp_path / "copy.zip"))
    np.testing.assert_array_equal(sizes(copy), wanted)
    other = one_zip(data, tmp_path / "other.zip")
    with zipfile.ZipFile(other, "a") as more:
        more.writestr("more.txt", "x")
    assert find_overrides(other) is None


def test_other_data_at_the_same_place_are_not_read_by_it(
    data: Path, tmp_path: Path, settings_folder: Path
) -> None:
    archive = one_zip(data, tmp_path / "all.zip")
    write_overrides(overrides(), place_of(archive), {})
    with zipfile.ZipFile(archive, "a") as more:
        more.writestr("more.txt", "x")
    with pytest.raises(UsageError, match="other data lay here") as caught:
        sizes(archive)
    assert "drivekit doctor" in str(caught.value)
    sizes(archive, overrides=False)
    write_overrides(overrides(), place_of(archive), {})
    forget_older(place_of(archive))
    assert len(list(settings_folder.iterdir())) == 1
    sizes(archive)


def test_data_that_changed_since_are_told_of(data: Path) -> None:
    write_overrides(overrides(content=content_of(data)), data / NAME, {})
    assert not [f for f in open_dataset(data).info.findings if f.kind == "stale-overrides"]
    (data / "more.zip").write_bytes(b"PK\x05\x06" + bytes(18))
    found = [f for f in open_dataset(data).info.findings if f.kind == "stale-overrides"]
    assert len(found) == 1 and "examine them again" in found[0].text


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="everything can be written")
def test_read_only_data_have_their_file_in_the_settings(data: Path, settings_folder: Path) -> None:
    data.chmod(0o555)
    try:
        assert place_of(data).parent == settings_folder
    finally:
        data.chmod(0o755)


def test_sample_data_that_come_with_drivekit_are_never_written(settings_folder: Path) -> None:
    assert place_of(resources.path("sample_data/kitti")).parent == settings_folder


plain = st.one_of(
    st.text(max_size=20), st.booleans(), st.integers(-(2**50), 2**50),
    st.floats(allow_nan=False, allow_infinity=False), st.lists(st.floats(-1e9, 1e9), max_size=4),
)  # fmt: skip
tables = st.recursive(
    st.dictionaries(st.text(min_size=1, max_size=8), plain, max_size=3),
    lambda inner: st.dictionaries(st.text(min_size=1, max_size=8), inner, min_size=1, max_size=3),
    max_leaves=8,
)


@given(tables, st.lists(tables, min_size=1, max_size=3))
@settings(max_examples=100, deadline=None)
def test_what_is_written_as_toml_is_read_back(table: dict[str, Any], more: list[Any]) -> None:
    whole = {"above": table, "list": more}
    assert tomllib.loads(to_toml(whole)) == whole
