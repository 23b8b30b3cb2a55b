"""`drivekit render` to files for other programs."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace

import pytest

from drivekit.cli.main import main

needs = {".rrd": "rerun", ".mcap": "foxglove"}


@pytest.fixture(params=needs)
def suffix(request: pytest.FixtureRequest) -> str:
    if find_spec(needs[request.param]) is None:
        pytest.skip(f"the extra for {request.param} is absent")
    return str(request.param)


def test_a_scene_with_predictions(cli, tmp_path: Path, suffix: str) -> None:
    done = cli("render", "sample:aihub", "--pred", "sample:predictions/aihub_model_a.csv",
               "--frames", "22_142546_220614/03,22_142546_220614/04",
               "--out", f"scene{suffix}", "--json")  # fmt: skip
    assert done.code == 0, done.err
    assert (done.json["frames"], done.json["written"]) == (2, [f"scene{suffix}"])
    assert any("aihub_model_a" in topic for topic in done.json["messages"])
    assert (tmp_path / f"scene{suffix}").stat().st_size > 100_000
    assert [p.name for p in tmp_path.iterdir()] == [f"scene{suffix}"]
    said = " ".join(done.json["not_expressed"])
    assert ("no times" in said) == (suffix == ".mcap")
    assert ("distortion" in said) == (suffix == ".rrd")


def test_some_frames(suffix: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / f"a{suffix}"
    assert main(["render", "sample:kitti", "--frames", "000001,000003", "--out", str(out)]) == 0
    assert out.is_file()
    assert capsys.readouterr().out.strip() == str(out)


@pytest.mark.parametrize(
    ("args", "code", "says"),
    [
        ("sample:aihub --all", 2, "holds one scene"),
        ("sample:aihub --scene nowhere", 3, "nowhere"),
        ("sample:aihub --frame nothing", 3, "nothing"),
        ("sample:aihub --color-by taste", 2, "cannot be coloured"),
        ("sample:kitti --backend open3d", 2, "for pictures"),
    ],
)
def test_mistakes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], args: str, code: int, says: str
) -> None:
    if find_spec("rerun") is None:
        pytest.skip("the extra rerun is absent")
    assert main(["render", *args.split(), "--out", str(tmp_path / "a.rrd")]) == code
    assert says in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="limits of file size are POSIX")
@pytest.mark.parametrize("ending", [".html", ".png"])
def test_a_full_disk_is_told_and_leaves_nothing(tmp_path: Path, ending: str) -> None:
    import resource

    def no_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))

    done = subprocess.run(
        [sys.executable, "-m", "drivekit", "render", "sample:nuscenes", "--out", f"x{ending}"],
        cwd=tmp_path, preexec_fn=no_room, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 2, done.stderr
    assert f"x{ending}: there is no room" in done.stderr and "free some space" in done.stderr
    assert "Traceback" not in done.stderr and not list(tmp_path.iterdir())


def test_a_disk_without_room_for_a_log_is_told_before_it_is_full(
    suffix: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=5_000_000))
    assert main(["render", "sample:kitti", "--out", str(tmp_path / f"a{suffix}")]) == 2
    assert "there is no room to write: 5 MB are free" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--out", "x.zzz"), "pictures are not written as '.zzz'"),
        (("--out", "x.mcap", "--color-by", "nope"), "--color-by is for pictures, not for .mcap"),
        (("--out", "x.mcap", "--range", "nan"), "--range is for pictures"),
        (("--out", "x.html", "--size", "300x200"), "part of --state"),
        (("--out", "x.png", "--range", "nan"), "expected a range"),
    ],
)
def test_what_would_not_be_heeded_is_refused(cli, tmp_path, arguments, said: str) -> None:
    outcome = cli("render", "sample:kitti", *arguments)
    assert outcome.code == 2 and said in outcome.err and " - " in outcome.err
    assert not list(tmp_path.glob("x.*"))


def test_a_folder_of_pictures_may_have_a_dot(cli, tmp_path) -> None:
    made = cli("render", "sample:kitti", "--frames", "000000,000001", "--out", "run.v2")
    assert made.code == 0 and len(list((tmp_path / "run.v2").glob("*.png"))) == 2
