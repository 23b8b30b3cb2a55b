"""What was found in a large dataset is kept, and used only while nothing has changed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from drivekit.io import archives, user_cache
from drivekit.io.watching import watched
from drivekit.loaders.profile import dataset as profiled
from drivekit.loaders.registry import open_dataset
from drivekit.model.dataset import BOXES, Dataset
from drivekit.testing import check_loader

TRAIN, VAL = "22_142545_220614", "08_084144_221012"
Write = Callable[..., Path]
Parts = dict[str, dict[str, bytes]]


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Everything is worth keeping."""
    monkeypatch.setenv("DRIVEKIT_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(archives, "WORTH_KEEPING_S", -1)
    monkeypatch.setattr(profiled, "WORTH_KEEPING_S", -1)
    return tmp_path / "cache" / "index"


def age(root: Path) -> None:
    """Let files be older than the time within which a change might not show."""
    for path in (root, *root.rglob("*")):
        status = path.stat()
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns - 60_000_000_000))


@pytest.fixture(params=["folders", "zips"])
def data(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    parts: Parts,
    write: Write,
    write_zipped: Write,
) -> Path:
    root = (write if request.param == "folders" else write_zipped)(tmp_path / "data", parts)
    age(root)
    return root


@pytest.fixture
def no_listing(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Make listing anything an error from now on."""

    def forbid() -> None:
        def fail(*_: Any, **__: Any) -> Iterator[Any]:
            raise AssertionError("it was listed again")

        monkeypatch.setattr(profiled, "open_download", fail)
        monkeypatch.setattr(profiled, "find_scenes", fail)
        monkeypatch.setattr(archives, "read_directory", fail)
        archives._open.cache_clear()

    return forbid


def as_read(dataset: Dataset) -> Any:
    return (
        dataset.info,
        dataset.splits,
        {s.id: (s.timeline(BOXES).keys, tuple(s.sensors)) for s in dataset},
        dataset[TRAIN].boxes(0).center[:1].tolist(),
        dataset[TRAIN].points("lidar", 1).xyz.tolist(),
    )


def test_the_second_opening_lists_nothing(data: Path, no_listing: Callable[[], None]) -> None:
    first = as_read(open_dataset(data))
    no_listing()
    second = open_dataset(data)
    assert as_read(second) == first
    check_loader(second)
    again = open_dataset(data, size_order="hwl")  # another reading, the same files
    assert again[TRAIN].boxes(0).size.tolist() != second[TRAIN].boxes(0).size.tolist()


def test_a_new_file_is_seen(data: Path) -> None:
    open_dataset(data)
    extra = data / "more" / TRAIN / "sensor_raw_data/lidar"
    extra.mkdir(parents=True)
    (extra / f"{TRAIN}_09.pcd").write_bytes(b"x")
    assert "09" in open_dataset(data)[TRAIN].timeline("lidar").keys
    age(data)
    assert "09" in open_dataset(data)[TRAIN].timeline("lidar").keys
    shutil.rmtree(data / "more")
    assert "09" not in open_dataset(data)[TRAIN].timeline("lidar").keys


def test_a_changed_archive_is_read_again(tmp_path: Path, parts: Parts, write_zipped: Write) -> None:
    root = write_zipped(tmp_path / "data", parts)
    age(root)
    assert VAL in open_dataset(root).scene_ids
    for part in list(parts):
        if "Validation" in part:
            parts[part] = {n.replace(VAL, "08_084144_221013"): d for n, d in parts[part].items()}
    write_zipped(root, parts)  # the same names and sizes of the archives
    assert "08_084144_221013" in open_dataset(root).scene_ids


def test_what_changed_just_now_is_not_kept(tmp_path: Path, parts: Parts, write: Write) -> None:
    write(tmp_path / "data", parts)
    open_dataset(tmp_path / "data")
    assert not (tmp_path / "cache").exists()


def test_a_link_inside_is_no_reason_to_trust_times(
    tmp_path: Path, parts: Parts, write: Write, cache: Path
) -> None:
    root = write(tmp_path / "data", parts)
    try:
        (root / "link").symlink_to(root / "nowhere")
    except OSError:
        pytest.skip("this system makes no links")
    (root / "link").unlink()
    (root / "link").symlink_to(next(p for p in root.iterdir() if p.is_dir()))
    for path in (root, *(p for p in root.rglob("*") if not p.is_symlink())):
        os.utime(path, ns=(0, 1))
    open_dataset(root)
    assert not list(cache.glob("*.listing"))


@pytest.mark.parametrize("content", [b"", b"\x80\x04K\x01.", b"PK\3\4", os.urandom(999)])
def test_a_broken_index_was_never_there(data: Path, cache: Path, content: bytes) -> None:
    first = as_read(open_dataset(data))
    assert list(cache.iterdir())
    for file in cache.iterdir():
        file.write_bytes(content)
    archives._open.cache_clear()
    assert as_read(open_dataset(data)) == first


def test_nothing_half_written_is_left_by_ctrl_c(
    data: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: Any, **__: Any) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(profiled, "join_findings", interrupted)
        with pytest.raises(KeyboardInterrupt):
            open_dataset(data)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", interrupted)
        with pytest.raises(KeyboardInterrupt):
            open_dataset(data)
    assert not [file for file in cache.glob("*") if not file.name.endswith(".members.npz")]
    assert len(open_dataset(data)) == 2


def test_a_home_that_cannot_be_written_does_no_harm(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("DRIVEKIT_CACHE_DIR", str(tmp_path / "file"))
    assert len(open_dataset(data)) == 2


def test_old_files_make_room(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(user_cache, "_MOST_FILES", 2)
    for k in range(4):
        user_cache.keep(f"{k}.listing", lambda path: path.write_bytes(b"x"))
        os.utime(cache / f"{k}.listing", ns=(k, k))
    assert sorted(file.name for file in cache.iterdir()) == ["2.listing", "3.listing"]
    assert user_cache.kept("0.listing") is None and user_cache.kept("3.listing") is not None


def test_a_listing_tells_how_far_it_is(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("drivekit.io.watching._EVERY", 1)
    told: list[int] = []
    with watched(lambda n_files, where: told.append(n_files)):
        open_dataset(data)
    assert max(told) >= 8
