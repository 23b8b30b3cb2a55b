"""Archives that came in parts, in volumes, or within another archive are read as they lie."""

from __future__ import annotations

import io
import struct
import tarfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.errors import DataError
from drivekit.io.archive_names import find_archives
from drivekit.io.opening import open_download, open_storage
from drivekit.io.volumes import Extent, Volumes

FILES = {"seq/lidar/01.pcd": b"cloud" * 50, "seq/02.pcd": b"two" * 70, "주간.txt": b"k"}


def zip_bytes(method: int = zipfile.ZIP_DEFLATED, files: dict[str, bytes] | None = None) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in (files or FILES).items():
            archive.writestr(zipfile.ZipInfo(name), content, method)
    return buffer.getvalue()


def tar_bytes(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, content in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return buffer.getvalue()


def write_parts(folder: Path, name: str, data: bytes, step: int) -> list[Path]:
    """As aihubshell leaves them: numbered by byte offset, so that names sort wrongly."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for start in range(0, len(data), step):
        made.append(folder / f"{name}.part{start}")
        made[-1].write_bytes(data[start : start + step])
    return made


def write_split(folder: Path, stem: str, data: bytes, cuts: list[int]) -> list[Path]:
    """Cut a zip into .z01, .z02 … .zip, with places counted by volume as PKZIP does."""
    data = b"PK\7\x08" + data
    bounds = [0, *cuts, len(data)]

    def place(offset: int) -> tuple[int, int]:
        volume = max(k for k, begin in enumerate(bounds[:-1]) if begin <= offset)
        return volume, offset - bounds[volume]

    changed = bytearray(data)
    end = data.rindex(b"PK\5\6")
    n_entries, _, directory = struct.unpack_from("<H2L", data, end + 10)
    at = directory + 4
    for _ in range(n_entries):
        lengths = struct.unpack_from("<3H", data, at + 28)
        volume, offset = place(struct.unpack_from("<L", data, at + 42)[0] + 4)
        struct.pack_into("<H", changed, at + 34, volume)
        struct.pack_into("<L", changed, at + 42, offset)
        at += 46 + sum(lengths)
    volume, offset = place(directory + 4)
    struct.pack_into("<2H", changed, end + 4, len(bounds) - 2, volume)
    struct.pack_into("<L", changed, end + 16, offset)
    folder.mkdir(parents=True, exist_ok=True)
    names = [f"{stem}.z{k:02d}" for k in range(1, len(bounds) - 1)] + [f"{stem}.zip"]
    for name, low, high in zip(names, bounds, bounds[1:], strict=False):
        (folder / name).write_bytes(changed[low:high])
    return [folder / name for name in names]


def content(path: Path) -> dict[str, bytes]:
    storage = open_storage(path, archives=True)
    return {name: storage.read(name) for name in storage.names()}


UNDER_TS = {f"TS/{name}": data for name, data in FILES.items()}


@settings(deadline=None, max_examples=40)
@given(
    st.lists(st.binary(max_size=40), min_size=1, max_size=5),
    st.lists(st.tuples(st.integers(0, 200), st.integers(0, 60)), min_size=1, max_size=6),
)
def test_pieces_read_like_the_whole(
    tmp_path_factory: pytest.TempPathFactory,
    pieces: list[bytes],
    reads: list[tuple[int, int]],
) -> None:
    folder = tmp_path_factory.mktemp("pieces")
    extents = []
    for k, piece in enumerate(pieces):
        (folder / str(k)).write_bytes(b"before" + piece + b"behind")
        extents.append(Extent(folder / str(k), 6, len(piece)))
    volumes, whole = Volumes("x", tuple(extents)), b"".join(pieces)
    with volumes.open() as file:
        for start, size in reads:
            file.seek(start)
            assert file.read(size) == whole[start : start + size]
    for start, size in reads:
        with volumes.part("y", start, size).open() as file:
            assert file.read() == whole[start : start + size]


@pytest.mark.parametrize("step", [7, 100, 10_000])
def test_parts_are_joined_by_number(tmp_path: Path, step: int) -> None:
    parts = write_parts(tmp_path / "d", "TS.zip", zip_bytes(), step)
    assert content(tmp_path / "d") == UNDER_TS
    storage = open_storage(parts[-1])
    assert storage.read("seq/02.pcd") == FILES["seq/02.pcd"]
    assert "TS.zip!seq" in storage.where("seq/02.pcd")


def test_the_last_part_is_named_where_the_end_is_missing(tmp_path: Path) -> None:
    parts = write_parts(tmp_path / "d", "TS.zip", zip_bytes(), 100)
    parts[-1].unlink()
    with pytest.raises(DataError, match="no directory at its end") as caught:
        content(tmp_path / "d")
    assert caught.value.fix is not None and parts[-2].name in caught.value.fix


def test_parts_numbered_in_turn(tmp_path: Path) -> None:
    data = zip_bytes()
    for first, name in ((0, "TS.zip.part{}"), (1, "TS.zip.{:03d}"), (0, "TS.ZIP.PART{}")):
        folder = tmp_path / name.format(first)
        folder.mkdir()
        for k in range(11):
            piece = data[k * 50 : (k + 1) * 50 if k < 10 else None]
            (folder / name.format(k + first)).write_bytes(piece)
        assert content(folder) == UNDER_TS
        (folder / name.format(3)).unlink()
        with pytest.raises(DataError, match=r"03 is missing"):
            content(folder)


def test_a_tar_in_parts(tmp_path: Path) -> None:
    write_parts(tmp_path, "TS.tar", tar_bytes(FILES), 1000)
    assert content(tmp_path) == UNDER_TS


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda parts: parts[1].unlink(), "bytes 100 to 200 are missing"),
        (lambda parts: parts[0].unlink(), "bytes 0 to 100 are missing"),
        (lambda parts: parts[-1].unlink(), "cut off"),
        (lambda parts: parts[1].write_bytes(b"x" * 60), "bytes 160 to 200 are missing"),
        (lambda parts: parts[1].write_bytes(b"x" * 160), "begins at byte 200, but .* hold 260"),
    ],
)
def test_parts_that_do_not_follow_upon_one_another(
    tmp_path: Path, change: object, message: str
) -> None:
    parts = write_parts(tmp_path, "TS.zip", zip_bytes(), 100)
    change(parts)  # type: ignore[operator]
    with pytest.raises(DataError, match=message) as caught:
        content(tmp_path)
    assert "TS.zip" in str(caught.value.where)


def test_a_damaged_archive_beside_good_ones_is_told(tmp_path: Path) -> None:
    (tmp_path / "TL.zip").write_bytes(zip_bytes())
    write_parts(tmp_path, "TS.zip", zip_bytes(), 100)[1].unlink()
    (tmp_path / "VS.zip").write_bytes(zip_bytes()[:-30])
    storage, damaged, *_ = open_download(tmp_path)
    assert set(storage.names()) == {f"TL/{name}" for name in FILES}
    assert [Path(str(error.where)).name for error in damaged] == ["TS.zip", "VS.zip"]


def test_what_was_joined_already_may_lie_beside_its_parts(tmp_path: Path) -> None:
    parts = write_parts(tmp_path, "TS.zip", zip_bytes(), 100)
    (tmp_path / "TS.zip").write_bytes(zip_bytes()[:150])  # joining was interrupted
    assert content(tmp_path) == UNDER_TS
    parts[1].unlink()
    (tmp_path / "TS.zip").write_bytes(zip_bytes())  # parts are being deleted
    assert content(tmp_path) == UNDER_TS


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
@pytest.mark.parametrize("cuts", [[60], [40, 90, 333], [4, 5, 6]])
def test_split_zips(tmp_path: Path, method: int, cuts: list[int]) -> None:
    whole = zip_bytes(method)
    files = write_split(tmp_path, "TS", whole, [c for c in cuts if c < len(whole)])
    assert content(tmp_path) == UNDER_TS
    assert open_storage(files[-1]).read("주간.txt") == b"k"
    files[-1].rename(tmp_path / "TS.ZIP")
    files[0].rename(tmp_path / "TS.Z01")
    assert content(tmp_path) == UNDER_TS


@pytest.mark.parametrize(
    ("missing", "message"),
    [(0, r"\.z01 is missing"), (1, r"\.z02 is missing"), (2, "has 4 volumes"), (3, "last volume")],
)
def test_a_split_zip_that_lacks_a_volume(tmp_path: Path, missing: int, message: str) -> None:
    write_split(tmp_path, "TS", zip_bytes(), [60, 120, 180])[missing].unlink()
    with pytest.raises(DataError, match=message):
        content(tmp_path)


def test_the_last_volume_alone_says_so(tmp_path: Path) -> None:
    for file in write_split(tmp_path, "TS", zip_bytes(), [60, 120])[:-1]:
        file.unlink()
    with pytest.raises(DataError, match="the last of 3 volumes"):
        content(tmp_path)


def test_archives_within_archives_are_read_where_they_lie(tmp_path: Path) -> None:
    data = zip_bytes()
    inner = {f"받은/TS.zip.part{k}": data[k : k + 150] for k in range(0, len(data), 150)}
    inner["받은/TL.zip"] = zip_bytes(zipfile.ZIP_STORED, {"a.zip": zip_bytes()})
    (tmp_path / "download.tar").write_bytes(tar_bytes(inner))
    expected = {f"받은/TS/{name}": content for name, content in FILES.items()}
    expected |= {f"받은/TL/a/{name}": content for name, content in FILES.items()}
    assert content(tmp_path / "download.tar") == expected
    assert content(tmp_path) == {f"download/{name}": data for name, data in expected.items()}
    storage = open_storage(tmp_path, archives=True)
    assert storage.where("download/받은/TL/a/주간.txt").endswith(
        "download.tar!받은/TL.zip!a.zip!주간.txt"
    )


def test_a_compressed_archive_within_an_archive_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zip_bytes(files={"in.zip": zip_bytes(), "x": b"1"}))
    storage, damaged, *_ = open_download(tmp_path)
    assert list(storage.names()) == ["a/x"]
    assert "within a compressed archive" in str(damaged[0])


def test_large_zips(tmp_path: Path) -> None:
    """A directory in the form for more than 4 GB, and members whose places need it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in FILES.items():
            with archive.open(zipfile.ZipInfo(name), "w", force_zip64=True) as member:
                member.write(data)
    data = bytearray(buffer.getvalue())
    end = data.rindex(b"PK\5\6")
    n, size, offset = struct.unpack_from("<H2L", data, end + 10)
    large = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, n, n, size, offset)
    place = struct.pack("<4sLQL", b"PK\6\7", 0, end, 1)
    small = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 65535, 65535, 2**32 - 1, 2**32 - 1, 0)
    (tmp_path / "TS.zip").write_bytes(data[:end] + large + place + small)
    assert content(tmp_path) == UNDER_TS


def test_bytes_before_a_zip_do_not_matter(tmp_path: Path) -> None:
    (tmp_path / "TS.zip").write_bytes(b"#!/bin/sh unpack me" + zip_bytes())
    assert content(tmp_path) == UNDER_TS


def test_names_of_parts_are_grouped() -> None:
    names = ["a/TS.zip.part9", "a/TS.zip.part10", "b.z02", "b.z01", "B.ZIP", "c.tar", "d.pcd"]
    assert [(f.name, f.files) for f in find_archives(names)] == [
        ("B.ZIP", ("b.z01", "b.z02", "B.ZIP")),
        ("a/TS.zip", ("a/TS.zip.part9", "a/TS.zip.part10")),
        ("c.tar", ("c.tar",)),
    ]
