from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from drivekit.writers.archive import write_zips

FILES = [("가/나.json", b'{"a": 1}' * 50), ("b.jpg", bytes(range(256)) * 4), ("c.pcd", b"x" * 900)]


def test_the_same_files_give_the_same_bytes(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    (one,) = write_zips(tmp_path / "one", "TS", FILES)
    (two,) = write_zips(tmp_path / "two", "TS", FILES)
    assert one.name == "TS.zip"
    assert one.read_bytes() == two.read_bytes()
    with zipfile.ZipFile(one) as archive:
        assert [(n, archive.read(n)) for n in archive.namelist()] == FILES
        assert archive.getinfo("b.jpg").compress_type == zipfile.ZIP_STORED
        assert archive.getinfo("c.pcd").compress_size < 100


def test_names_in_cp949_are_written_as_korean_windows_does(tmp_path: Path) -> None:
    (made,) = write_zips(tmp_path, "TS", FILES, names="cp949")
    assert "가/나.json".encode("cp949") in made.read_bytes()
    with zipfile.ZipFile(made) as archive:
        first = archive.infolist()[0]
    assert not first.flag_bits & 0x800, "it does not claim to be UTF-8"
    assert first.filename.encode("cp437").decode("cp949") == "가/나.json"


@pytest.mark.parametrize("limit", [1400, 2600])
def test_parts_keep_to_their_size_and_lose_nothing(tmp_path: Path, limit: int) -> None:
    files = [(f"{i:02d}.bin", bytes([i, 255 - i] * 300)) for i in range(20)]
    stored = [(name.replace("bin", "jpg"), data) for name, data in files]
    made = write_zips(tmp_path, "TS", stored, part_bytes=limit)
    assert [p.name for p in made] == [f"TS{i + 1}.zip" for i in range(len(made))]
    assert len(made) > 3
    assert all(p.stat().st_size <= limit for p in made)
    found = []
    for part in made:
        with zipfile.ZipFile(part) as archive:
            found += [(n, archive.read(n)) for n in archive.namelist()]
    assert found == stored


def test_a_file_larger_than_a_part_gets_one_of_its_own(tmp_path: Path) -> None:
    made = write_zips(tmp_path, "TS", [("a.jpg", b"1" * 5000), ("b.jpg", b"2")], part_bytes=100)
    assert len(made) == 2


def test_no_files_make_no_zip(tmp_path: Path) -> None:
    assert write_zips(tmp_path, "TS", []) == []
