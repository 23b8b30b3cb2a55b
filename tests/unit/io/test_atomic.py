from __future__ import annotations

import sys
from pathlib import Path

import pytest

from drivekit.errors import UsageError
from drivekit.io.atomic import atomic_file, atomic_folder, check_folder

LONG = "긴이름" * 26 + ".json"  # 239 bytes in UTF-8: nothing fits in front of it


def everything(folder: Path) -> dict[str, str | None]:
    return {
        str(path.relative_to(folder)): path.read_text() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
    }


def test_a_file_appears_when_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "새 폴더" / LONG
    with atomic_file(target) as draft:
        assert draft.suffix == ".json" and draft.parent == target.parent
        draft.write_text("half")
        assert not target.exists()
        draft.write_text("whole")
    assert everything(tmp_path / "새 폴더") == {LONG: "whole"}


@pytest.mark.parametrize("interruption", [KeyboardInterrupt, SystemExit, ValueError])
def test_an_interrupted_file_leaves_the_old_one(
    tmp_path: Path, interruption: type[BaseException]
) -> None:
    (tmp_path / "a.txt").write_text("old")
    for name in ("a.txt", "b.txt"):
        with pytest.raises(interruption), atomic_file(tmp_path / name) as draft:
            draft.write_text("half")
            raise interruption
    assert everything(tmp_path) == {"a.txt": "old"}


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with (
        pytest.raises(UsageError, match="expected a file to write, found a folder"),
        atomic_file(tmp_path),
    ):
        pass


def test_a_folder_appears_when_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "runs" / "오늘"
    with atomic_folder(target) as draft:
        (draft / "run.json").write_text("{}")
        (draft / "deep").mkdir()
        assert not target.exists()
    assert everything(tmp_path / "runs") == {"오늘": None, "오늘/deep": None, "오늘/run.json": "{}"}


@pytest.mark.parametrize("interruption", [KeyboardInterrupt, ValueError])
def test_an_interrupted_folder_leaves_the_old_one(
    tmp_path: Path, interruption: type[BaseException]
) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "old.txt").write_text("old")
    with (
        pytest.raises(interruption),
        atomic_folder(tmp_path / "out", overwrite=True) as draft,
    ):
        (draft / "new.txt").write_text("half")
        raise interruption
    assert everything(tmp_path) == {"out": None, "out/old.txt": "old"}


def test_foreign_folders_are_replaced_only_when_asked_for(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    with atomic_folder(out) as draft:  # empty: nothing to lose
        (draft / "run.json").write_text("1")
    with pytest.raises(UsageError, match=r"not empty, it holds run.json .*remove"):
        check_folder(out)
    with pytest.raises(UsageError, match="not empty"), atomic_folder(out, ours=["other.json"]):
        pass
    with atomic_folder(out, ours=["run.json", "matches.npz"]) as draft:
        (draft / "run.json").write_text("2")
    assert everything(tmp_path) == {"out": None, "out/run.json": "2"}
    with atomic_folder(out, overwrite=True) as draft:
        (draft / "x").write_text("3")
    assert everything(tmp_path) == {"out": None, "out/x": "3"}


def test_what_a_user_has_put_beside_our_files_is_not_lost(tmp_path: Path) -> None:
    (tmp_path / "run.json").write_text("ours")
    (tmp_path / "메모.txt").write_text("theirs")
    with (
        pytest.raises(UsageError, match=r"it holds 메모.txt - "),
        atomic_folder(tmp_path, ours=["run.json"]),
    ):
        pass
    assert everything(tmp_path) == {"run.json": "ours", "메모.txt": "theirs"}


def test_the_folder_that_the_process_works_in_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "a" / "b")
    for path, overwrite in ((".", False), ("", False), ("..", True), (tmp_path / "a", True)):
        with (
            pytest.raises(UsageError, match="runs in cannot be replaced"),
            atomic_folder(path, overwrite=overwrite),
        ):
            pass
    with atomic_folder("c"):
        pass
    assert (tmp_path / "a" / "b" / "c").is_dir()


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_links_are_followed(tmp_path: Path) -> None:
    (tmp_path / "latest").symlink_to(tmp_path / "runs" / "1")
    with atomic_folder(tmp_path / "latest") as draft:
        (draft / "x").write_text("1")
    (tmp_path / "link.txt").symlink_to(tmp_path / "file.txt")
    with atomic_file(tmp_path / "link.txt") as draft:
        draft.write_text("2")
    assert (tmp_path / "latest").is_symlink() and (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "runs" / "1" / "x").read_text() == "1"
    assert (tmp_path / "file.txt").read_text() == "2"


def test_a_name_that_the_system_cannot_have_is_said_at_once(tmp_path: Path) -> None:
    for check in (check_folder, lambda path: atomic_file(path).__enter__()):
        with pytest.raises(UsageError, match=r"^\S+: cannot write here: "):
            check(tmp_path / ("긴" * 200) / "x")


def test_a_folder_that_cannot_take_its_place_leaves_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "old").write_text("old")
    replace = Path.replace

    def refuse_drafts(self: Path, target: Path) -> Path:
        if target == out and (self / "new").exists():
            raise PermissionError(13, "somebody has it open")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refuse_drafts)
    with (
        pytest.raises(UsageError, match="cannot write here: somebody has it open"),
        atomic_folder(out, overwrite=True) as draft,
    ):
        (draft / "new").write_text("new")
    assert everything(tmp_path) == {"out": None, "out/old": "old"}


def test_a_place_that_cannot_be_written_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("x")
    with (
        pytest.raises(UsageError, match="cannot write here"),
        atomic_file(tmp_path / "file" / "x"),
    ):
        pass
    with (
        pytest.raises(UsageError, match="file: expected a folder to write, found a file"),
        atomic_folder(tmp_path / "file" / "x"),
    ):
        pass
    with pytest.raises(UsageError, match="found a file"), atomic_folder(tmp_path / "file"):
        pass

    def refuse(*_: object, **__: object) -> None:  # root may write anywhere
        raise PermissionError(13, "read-only")

    monkeypatch.setattr(Path, "touch", refuse)
    monkeypatch.setattr(Path, "mkdir", refuse)
    for manager in (atomic_file, atomic_folder):
        with (
            pytest.raises(UsageError, match="cannot write here: read-only"),
            manager(tmp_path / "y"),
        ):
            pass


def test_what_people_work_on_stays_the_same_file(tmp_path: Path) -> None:
    out = tmp_path / "run"
    with atomic_folder(out) as draft:
        (draft / "run.json").write_text("1")
    with (out / "notes.txt").open("a") as notes:
        notes.write("before ")
        notes.flush()
        with atomic_folder(out, ours=("run.json",), kept=("notes.txt", "absent.txt")) as draft:
            (draft / "run.json").write_text("2")
        notes.write("after")
    assert everything(out) == {"notes.txt": "before after", "run.json": "2"}
