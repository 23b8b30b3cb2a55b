"""Opening a path: what is said where nobody can."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from drivekit.errors import DataError, UsageError
from drivekit.loaders.registry import loaders, open_dataset, open_with

LFS = b"version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 9\n"


def test_a_folder_without_data_lists_what_was_looked_for(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no dataset that drivekit knows") as error:
        open_dataset(tmp_path)
    assert all(f"{name}: " in str(error.value) for name in loaders())
    assert error.value.where == str(tmp_path) and "--format" in (error.value.fix or "")


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("a.zip", LFS, "Git-LFS pointer"),
        ("a.zip", b"", "the file is empty"),
        ("a.zip", b"PK\3\4 half", "cannot read the archive: .* cut off or damaged"),
        ("a.tar.gz", b"\x1f\x8b half", "cannot read the archive"),
        ("a.7z", b"7z", "expected a folder or an archive, found another file"),
        ("TS.zip.part0", b"PK", "cannot read the archive: .* cut off or damaged"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_once(
    tmp_path: Path, name: str, content: bytes, problem: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(DataError, match=problem) as error:
        open_dataset(path)
    assert error.value.where == str(path).removesuffix(".part0") and "kitti" not in str(error.value)


def test_a_damaged_archive_in_a_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "data_object_label_2.zip").write_bytes(b"PK half")
    with pytest.raises(DataError, match=r"kitti-object: .*label_2\.zip: cannot read the archive"):
        open_dataset(tmp_path)


def test_an_archive_of_something_else(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("readme.txt", "hello")
    with pytest.raises(DataError, match="no dataset that drivekit knows"):
        open_dataset(tmp_path / "a.zip")


@pytest.mark.parametrize("option", ["path", "format", "colour", ""])
def test_options_that_a_loader_does_not_have_are_told(kitti_object, option: str) -> None:
    path = kitti_object({"000000": []})
    with pytest.raises(UsageError, match=f"no option '{option}' - choose of follow_links"):
        open_with(path, None, {option: "x"})
    with pytest.raises(UsageError, match=f"no option '{option}'"):
        open_with(path, "aihub-passenger-av", {option: "x"})
    with pytest.raises(UsageError, match="expected yes or no for an option, got 'maybe'"):
        open_with(path, None, {"follow_links": "maybe"})
