from __future__ import annotations

from pathlib import Path

import pytest

from drivekit.errors import UsageError
from drivekit.io.atomic import atomic_file, atomic_folder

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
    with pytest.raises(UsageError, match=r"not empty .* overwritten"), atomic_folder(out):
        pass
    with (
        pytest.raises(UsageError, match="not empty"),
        atomic_folder(out, marker="other.json"),
    ):
        pass
    with atomic_folder(out, marker="run.json") as draft:
        (draft / "run.json").write_text("2")
    assert everything(tmp_path) == {"out": None, "out/run.json": "2"}
    with atomic_folder(out, overwrite=True) as draft:
        (draft / "x").write_text("3")
    assert everything(tmp_path) == {"out": None, "out/x": "3"}


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
    for manager in (atomic_file, atomic_folder):
        with pytest.raises(UsageError, match="cannot write here"), manager(tmp_path / "file" / "x"):
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
