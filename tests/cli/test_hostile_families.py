"""Broken and hostile copies of AI Hub's families: an error that names the file, or a finding."""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from drivekit.cli.main import main
from drivekit.loaders.ground_truth import ground_truth
from drivekit.loaders.predictions.neutral_table import write_table
from drivekit.loaders.registry import open_dataset
from drivekit.world import rig_of, synthesize
from drivekit.writers import write
from drivekit.writers.aihub_families import FAMILIES

SAID = {"aihub-fusion-tracking": {"yaw_unit": "rad"}}
NAMES = ["aihub-passenger-av", *(family.format for family in FAMILIES)]
LABELLED = ["aihub-passenger-av", *(f.format for f in FAMILIES if f.document is not None)]
IMAGES = (".jpg", ".png")


def cases(formats: list[str], hows: Iterable[str], usual: tuple[str, ...]) -> list[Any]:
    """Every way of breaking the first family, and the usual ones of all others."""
    first, *others = formats
    return [(first, how) for how in hows] + [(f, how) for f in others for how in usual]


Copy = Callable[[str, str], Path]


@cache
def world() -> Any:
    rig = rig_of("aihub-fusion-tracking").scaled(64, 90, 12)
    return synthesize(9, 2, n_scenes=2, rig=rig, split="val")


@pytest.fixture(scope="module")
def bases(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], Path]:
    return {}


@pytest.fixture
def copy(
    bases: dict[tuple[str, str], Path],
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Copy:
    """A copy of a family's set, as folders or zips, to do to what one likes."""

    def get(format: str, form: str = "folders") -> Path:
        if (format, form) not in bases:
            bases[format, form] = tmp_path_factory.mktemp("base") / "data"
            write(world(), format, bases[format, form], form=form)
        return Path(shutil.copytree(bases[format, form], tmp_path / "data"))

    return get


@pytest.fixture
def verb(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Run a verb in this process; an exception is a crash and fails the test."""

    def run(format: str, *args: object) -> tuple[int, str, str]:
        options = [f"--option={k}={v}" for k, v in SAID.get(format, {}).items()]
        code = main([*map(str, args), *options])
        out, err = capsys.readouterr()
        return code, out, err

    return run


def files(root: Path, *suffixes: str) -> list[Path]:
    found = sorted(f for f in root.rglob("*") if f.is_file() and f.suffix.lower() in suffixes)
    if not found:
        pytest.skip(f"this family has no {' or '.join(suffixes)}")
    return found


def kinds(out: str) -> set[str]:
    return {finding["kind"] for finding in json.loads(out)["findings"]}


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def holding(content: bytes) -> Callable[[Path], Any]:
    return lambda file: file.write_bytes(content)


BROKEN: dict[str, Callable[[Path], Any]] = {
    "cut off": cut,
    "empty": holding(b""),
    "blank": holding(b" \n"),
    "something else": holding(b"hello"),
    "deep": holding(b"[" * 100_000),
    "UTF-16": holding("{}".encode("utf-16")),
    "no known encoding": holding(b'{"a": "\xff\xfe\x81"}'),
}


@pytest.mark.parametrize(
    ("format", "how"), cases(LABELLED, BROKEN, ("cut off", "no known encoding"))
)
def test_every_json_broken(format: str, how: str, copy: Copy, verb: Any, tmp_path: Path) -> None:
    data = copy(format, "folders")
    broken = files(data, ".json")
    for file in broken:
        BROKEN[how](file)
    for args in (["info", data, "--json"], ["render", data, "--out", tmp_path / "x.png"]):
        code, _, err = verb(format, *args)
        assert code == 3 and any(file.name in err for file in broken), err


@pytest.mark.parametrize("format", LABELLED)
def test_one_json_broken(format: str, copy: Copy, verb: Any) -> None:
    data = copy(format, "folders")
    broken = files(data, ".json")[0]
    cut(broken)
    code, out, err = verb(format, "info", data, "--json")
    assert (code == 3 and broken.name in err) or (code == 0 and "broken-file" in kinds(out))


VALUES: dict[str, Callable[[Any], Any]] = {
    "text": lambda v: str(v) if isinstance(v, (int, float)) else v,
    "lists": lambda v: [v],
    "numbers for names": lambda v: 7 if isinstance(v, str) else v,
    "not a number": lambda v: float("nan") if isinstance(v, (int, float)) else v,
    "beyond floats": lambda v: 10**400 if isinstance(v, (int, float)) else v,
}


@pytest.mark.parametrize(
    ("format", "how"), cases(LABELLED, VALUES, ("lists", "numbers for names", "not a number"))
)
def test_values_of_the_wrong_kind(format: str, how: str, copy: Copy, verb: Any) -> None:
    def changed(value: Any) -> Any:
        if isinstance(value, dict):
            return {k: changed(v) for k, v in value.items()}
        return [changed(v) for v in value] if isinstance(value, list) else VALUES[how](value)

    data = copy(format, "folders")
    for file in files(data, ".json"):
        file.write_text(json.dumps(changed(json.loads(file.read_text("utf-8-sig")))), "utf-8")
    code, _, err = verb(format, "info", data, "--json")
    assert code == 3 and ".json" in err and "expected" in err, err


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp949"])
@pytest.mark.parametrize("format", LABELLED)
def test_other_encodings_of_the_same(format: str, encoding: str, copy: Copy, verb: Any) -> None:
    data = copy(format, "folders")
    _, before, _ = verb(format, "info", data, "--json")
    for file in files(data, ".json"):
        document = json.loads(file.read_text("utf-8-sig"))
        if isinstance(document, dict):
            document["메모"] = "비 오는 날"
        file.write_bytes(json.dumps(document, ensure_ascii=False).encode(encoding))
    code, after, _ = verb(format, "info", data, "--json")
    assert (code, json.loads(after)) == (0, json.loads(before))


@pytest.mark.parametrize("format", LABELLED)
def test_frames_without_a_single_box(format: str, copy: Copy, verb: Any, tmp_path: Path) -> None:
    """Labelled and empty: everything that was predicted there is wrong, and nothing is lost."""

    def emptied(value: Any) -> Any:
        if isinstance(value, list):
            return []
        return {k: emptied(v) for k, v in value.items()} if isinstance(value, dict) else value

    data = copy(format, "folders")
    truth = ground_truth(open_dataset(data, **SAID.get(format, {})))
    known = truth.filter(np.isfinite(truth.center).all(1))
    write_table(tmp_path / "p.csv", known.with_columns(score=np.linspace(0.1, 0.9, len(known))))
    for file in files(data, ".json"):
        document = json.loads(file.read_text("utf-8-sig"))
        if "meta_data" not in file.name and "calib" not in file.parts:
            file.write_text(json.dumps(emptied(document)), "utf-8")
    args = ["--gt", data, "--gt-format", format, "--pred", tmp_path / "p.csv", "--json"]
    code, out, err = verb(format, "eval", "aihub-detection-like", *args)
    assert code == 0, err
    counts = json.loads(out)["counts"]
    assert counts["frames"] == truth.n_frames and counts["ground_truth"] == 0
    assert counts["predictions"] > 0
    code, _, err = verb(format, "render", data, "--out", tmp_path / "x.png")
    assert code == 0, err


@pytest.mark.parametrize(
    ("format", "how"), cases(NAMES, ("empty", "something else", "cut off"), ("empty",))
)
def test_a_broken_image(format: str, how: str, copy: Copy, verb: Any, tmp_path: Path) -> None:
    data = copy(format, "folders")
    broken = files(data, *IMAGES)[0]
    BROKEN[how](broken)
    code, out, err = verb(format, "info", data, "--json")
    assert code == 0, err
    assert how == "cut off" or "broken-file" in kinds(out)
    code, _, err = verb(format, "render", data, "--all", "--out", tmp_path / "frames")
    assert (code == 3 and broken.name in err) or "mask" in str(broken)


@pytest.mark.parametrize("format", NAMES)
def test_images_of_another_size(format: str, copy: Copy, verb: Any) -> None:
    data = copy(format, "folders")
    images = files(data, *IMAGES)
    Image.new("RGB", (50, 40)).save(images[0])
    code, out, _ = verb(format, "info", data, "--json")
    assert code == 0 and "mixed-image-sizes" in kinds(out)
    for file in images:
        Image.new("RGB", (50, 40)).save(file)
    code, out, _ = verb(format, "info", data, "--json")
    found = {f["kind"]: f["text"] for f in json.loads(out)["findings"]}
    if format in ("aihub-passenger-av", "aihub-fusion-tracking"):
        assert "50 x 40, stated" in found["image-size"]
    assert code == 0 and "mixed-image-sizes" not in found


@pytest.mark.parametrize(
    ("format", "how"), cases(NAMES, ("empty", "something else", "cut off"), ("cut off",))
)
def test_a_broken_cloud(format: str, how: str, copy: Copy, verb: Any, tmp_path: Path) -> None:
    data = copy(format, "folders")
    clouds = files(data, ".pcd")
    for file in clouds:
        BROKEN[how](file)
    code, _, err = verb(format, "render", data, "--out", tmp_path / "x.png")
    assert code == 3 and any(file.name in err for file in clouds), err


@pytest.mark.parametrize("format", NAMES)
def test_links_that_lead_out(format: str, copy: Copy, verb: Any, tmp_path: Path) -> None:
    data = copy(format, "folders")
    first = files(data, ".pcd")[0]
    first.rename(tmp_path / "elsewhere.pcd")
    first.symlink_to(tmp_path / "elsewhere.pcd")
    (data / "loop").symlink_to(data)
    code, _, err = verb(format, "info", data, "--json")
    assert code == 3 and first.name in err and "follow_links" in err, err


def rewritten(archive: Path, more: str) -> None:
    with zipfile.ZipFile(archive, "a") as file:
        file.writestr(more, "{}")


def bomb(archive: Path) -> None:
    """Make the first label file of an archive one that unpacks to far more than it is."""
    with zipfile.ZipFile(archive) as file:
        content = {name: file.read(name) for name in file.namelist()}
    first = min(name for name in content if "/lidar/" in name and name.endswith(".json"))
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as file:
        for name, data in content.items():
            file.writestr(name, data if name != first else bytes(300 << 20))


def without_a_part(archive: Path) -> None:
    data, step = archive.read_bytes(), archive.stat().st_size // 4 + 1
    for k in (0, 2, 3):
        part = archive.with_name(f"{archive.name}.part{k * step}")
        part.write_bytes(data[k * step : (k + 1) * step])
    archive.unlink()


ARCHIVES: dict[str, Callable[[Path], Any]] = {
    "cut off": cut,
    "empty": holding(b""),
    "a login page": holding(b"<!doctype html>"),
    "a way out": lambda archive: rewritten(archive, "../../evil.json"),
    "an absolute name": lambda archive: rewritten(archive, "/etc/evil.json"),
    "a part is missing": without_a_part,
}


@pytest.mark.parametrize(
    ("format", "how"), cases(NAMES, ARCHIVES, ("cut off", "a part is missing"))
)
def test_a_broken_archive_is_told_and_counts_as_lost_labels(
    format: str, how: str, copy: Copy, verb: Any
) -> None:
    data = copy(format, "zips")
    archives = files(data, ".zip")
    ARCHIVES[how](archives[0])
    code, out, err = verb(format, "info", data, "--json")
    if code == 0:
        assert "damaged-archive" in kinds(out)
        info = open_dataset(data, **SAID.get(format, {})).info
        assert any(f.kind == "damaged-archive" and f.costs_labels for f in info.findings)
    else:
        assert code == 3 and archives[0].name in err, err


def test_bombs_are_not_unpacked(copy: Copy, verb: Any) -> None:
    data = copy("aihub-infra-sensor", "zips")
    bomb(next(file for file in files(data, ".zip") if file.name == "VL.zip"))
    code, _, err = verb("aihub-infra-sensor", "info", data, "--json")
    assert code == 3 and "this looks like a decompression bomb" in err, err


@pytest.mark.parametrize("format", NAMES)
def test_the_same_part_twice(format: str, copy: Copy, verb: Any) -> None:
    data = copy(format, "zips")
    first = files(data, ".zip")[0]
    shutil.copy(first, first.with_name(f"copy_{first.name}"))
    code, out, err = verb(format, "info", data, "--json")
    assert code == 0 and "duplicate-file" in kinds(out), err


@pytest.mark.parametrize("format", NAMES[:3])
def test_two_datasets_of_one_number_in_one_folder(
    format: str, copy: Copy, verb: Any, tmp_path: Path
) -> None:
    """Neither is lost: both are read, or the path must name one of them."""
    one = copy(format, "zips")
    other = tmp_path / "other"
    rig = rig_of("aihub-fusion-tracking").scaled(64, 90, 12)
    write(synthesize(3, 2, n_scenes=2, rig=rig, split="val"), format, other, form="zips")
    n_each = [len(open_dataset(p, format, **SAID.get(format, {}))) for p in (one, other)]
    mother = tmp_path / "mother"
    shutil.move(one, mother / "088.one")
    shutil.move(other, mother / "088.other")
    code, out, err = verb(format, "info", mother, "--json")
    if code == 0:
        facts = json.loads(out)
        assert facts["scenes"] == sum(n_each) or "duplicate-file" in kinds(out)
    else:
        assert code == 3 and "088." in err, err
