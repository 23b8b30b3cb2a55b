"""Archives that are broken or mean ill: every read is the true content or a DataError."""

from __future__ import annotations

import gzip
import io
import re
import struct
import tarfile
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.errors import DataError
from drivekit.io.archive_names import archive_stem, is_archive
from drivekit.io.opening import open_storage

FILES = {"a/1.bin": b"first " * 40, "a/2.bin": b"second " * 9, "b.txt": b"b"}


def zip_bytes(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # zipfile warns of duplicate names
        with zipfile.ZipFile(buffer, "w", method) as archive:
            for name, content in files.items():
                archive.writestr(zipfile.ZipInfo(name), content, method)
    return buffer.getvalue()


def tar_bytes(entries: list[tuple[tarfile.TarInfo, bytes]], mode: str = "w") -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode=mode) as archive:  # type: ignore[call-overload]
        for entry, content in entries:
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return buffer.getvalue()


def plain_tar(mode: str = "w") -> bytes:
    return tar_bytes([(tarfile.TarInfo(name), content) for name, content in FILES.items()], mode)


def link(name: str, target: str, kind: bytes) -> tuple[tarfile.TarInfo, bytes]:
    entry = tarfile.TarInfo(name)
    entry.type, entry.linkname = kind, target
    return entry, b""


ARCHIVES: dict[str, Callable[[], bytes]] = {
    "a.zip": lambda: zip_bytes(FILES),
    "stored.zip": lambda: zip_bytes(FILES, zipfile.ZIP_STORED),
    "a.tar": plain_tar,
    "a.tar.gz": lambda: plain_tar("w:gz"),
}


def read_all(path: Path, data: bytes) -> dict[str, bytes]:
    path.write_bytes(data)
    storage = open_storage(path)
    return {name: storage.read(name) for name in storage.names()}


@pytest.mark.parametrize("name", ARCHIVES)
def test_every_truncation_is_an_error(tmp_path: Path, name: str) -> None:
    data = ARCHIVES[name]()
    assert read_all(tmp_path / name, data) == FILES
    n_needed = len(data)
    if name == "a.tar":  # one block of zeros ends it; the padding behind that may be missing
        n_needed = -(-len(data.rstrip(b"\0")) // 512) * 512 + 512
        assert read_all(tmp_path / name, data[:n_needed]) == FILES
    for n_bytes in [*range(0, n_needed, 5), n_needed - 1]:
        with pytest.raises(DataError) as caught:
            read_all(tmp_path / name, data[:n_bytes])
        assert str(tmp_path / name) in str(caught.value)


@pytest.mark.parametrize("name", [name for name in ARCHIVES if name != "a.tar"])
@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 7)), min_size=1))
def test_a_flipped_bit_never_passes_for_content(
    tmp_path_factory: pytest.TempPathFactory, name: str, flips: list[tuple[float, int]]
) -> None:
    data = bytearray(ARCHIVES[name]())
    for place, bit in flips:
        data[int(place * len(data))] ^= 1 << bit
    path = tmp_path_factory.getbasetemp() / name
    path.write_bytes(data)
    storage = open_storage(path)
    try:
        names = storage.names()
    except DataError:
        return
    for member in names:
        try:
            content = storage.read(member)
        except DataError:
            continue
        assert content in FILES.values()


@pytest.mark.parametrize("name", ["../up", "a/../../up", "/etc/cron.d/x", "C:/x", "..\\up"])
def test_a_member_that_leads_out_is_refused(tmp_path: Path, name: str) -> None:
    for file, data in (
        ("a.zip", zip_bytes({"fine": b"", name: b"x"})),
        ("a.tar", tar_bytes([(tarfile.TarInfo("fine"), b""), (tarfile.TarInfo(name), b"x")])),
    ):
        with pytest.raises(DataError, match="leads out of the data") as caught:
            read_all(tmp_path / file, data)
        assert str(tmp_path / file) in str(caught.value) and repr(name) in str(caught.value)


def test_two_members_of_one_name_are_refused(tmp_path: Path) -> None:
    for file, data in (
        ("a.zip", zip_bytes({"x": b"1", "./x": b"2"})),
        ("a.tar", tar_bytes([(tarfile.TarInfo("x"), b"1"), (tarfile.TarInfo("x"), b"2")])),
    ):
        with pytest.raises(DataError, match="two members are named 'x'"):
            read_all(tmp_path / file, data)


def test_links_in_archives_are_not_followed(tmp_path: Path) -> None:
    data = tar_bytes(
        [
            (tarfile.TarInfo("real"), b"content"),
            link("hard", "real", tarfile.LNKTYPE),
            link("hard2", "hard", tarfile.LNKTYPE),
            link("hard out", "/etc/passwd", tarfile.LNKTYPE),
            link("soft out", "/etc/passwd", tarfile.SYMTYPE),
            link("device", "", tarfile.CHRTYPE),
        ]
    )
    (tmp_path / "a.tar").write_bytes(data)
    storage = open_storage(tmp_path / "a.tar")
    assert storage.read("real") == storage.read("hard") == storage.read("hard2") == b"content"
    for name, message in (
        ("hard out", "link to nothing in the archive"),
        ("soft out", "symbolic link to '/etc/passwd'"),
        ("device", "is no file"),
    ):
        with pytest.raises(DataError, match=re.escape(f"a.tar!{name}: the member is")) as caught:
            storage.read(name)
        assert message in str(caught.value)


def test_a_symbolic_link_in_a_zip_is_refused(tmp_path: Path) -> None:
    entry = zipfile.ZipInfo("x")
    entry.create_system, entry.external_attr = 3, 0o120777 << 16
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr(entry, "/etc/passwd")
    with pytest.raises(DataError, match="a.zip!x: the member is a symbolic link"):  # noqa: RUF043
        open_storage(tmp_path / "a.zip").read("x")


def test_an_encrypted_member_is_listed_but_not_read(tmp_path: Path) -> None:
    data = bytearray(zip_bytes({"secret": b"x", "open": b"y"}))
    data[6] |= 1
    data[data.index(b"PK\1\2") + 8] |= 1
    (tmp_path / "a.zip").write_bytes(data)
    storage = open_storage(tmp_path / "a.zip")
    assert list(storage.names()) == ["open", "secret"] and storage.read("open") == b"y"
    with pytest.raises(DataError, match=r"a\.zip!secret: the member is encrypted"):
        storage.read("secret")


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_compression_is_named(tmp_path: Path, method: int) -> None:
    with pytest.raises(DataError, match=f"compressed by method {method}; stored and deflated"):
        read_all(tmp_path / "a.zip", zip_bytes({"x": b"x" * 100}, method))


def with_claimed_size(data: bytes, size: int) -> bytes:
    """Change the decompressed size in the index of a zip with one member."""
    place = data.index(b"PK\1\2") + 24
    return data[:place] + struct.pack("<I", size) + data[place + 4 :]


@pytest.mark.parametrize(
    ("claimed", "message"),
    [
        (3 << 30, "decompression bomb"),
        (100, "expected 100 bytes, found 101"),
        (1001, "expected 1001 bytes, found 1000"),
    ],
)
def test_a_size_that_lies_is_found_out(tmp_path: Path, claimed: int, message: str) -> None:
    data = with_claimed_size(zip_bytes({"x": bytes(1000)}), claimed)
    with pytest.raises(DataError, match=message):
        read_all(tmp_path / "a.zip", data)


def test_a_stored_size_beyond_the_file_costs_nothing(tmp_path: Path) -> None:
    data = bytearray(zip_bytes({"x": b"content"}, zipfile.ZIP_STORED))
    place = data.index(b"PK\1\2") + 20
    data[place : place + 8] = struct.pack("<II", 2**32 - 2, 2**32 - 2)
    with pytest.raises(DataError, match=r"a\.zip!x: expected 4294967294 bytes, found"):
        read_all(tmp_path / "a.zip", bytes(data))


def test_a_bomb_in_a_tar_gz_is_not_unpacked(tmp_path: Path) -> None:
    entry = tarfile.TarInfo("zeros")
    entry.size = 1 << 40
    (tmp_path / "a.tgz").write_bytes(gzip.compress(entry.tobuf() + bytes(10_000)))
    with pytest.raises(DataError, match=r"a\.tgz!zeros: .* far more than its compressed bytes"):
        open_storage(tmp_path / "a.tgz").names()


def test_a_member_of_a_tar_gz_stays_packed_unless_read(tmp_path: Path) -> None:
    data = tar_bytes([(tarfile.TarInfo("zeros"), bytes(40 << 20))], "w:gz")
    assert len(data) < 200_000
    (tmp_path / "a.tgz").write_bytes(data)
    storage = open_storage(tmp_path / "a.tgz")
    assert storage.size("zeros") == 40 << 20
    with pytest.raises(DataError, match="the limit is 1000"):
        storage.read("zeros", max_bytes=1000)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "the file is empty"),
        (b"version https://git-lfs.github.com/spec/v1\n", "run `git lfs pull`"),
        (b"PK but no archive" * 100, "cannot read the archive"),
    ],
)
@pytest.mark.parametrize("name", ["a.zip", "a.tar", "a.tgz"])
def test_a_file_that_only_ends_like_an_archive(
    tmp_path: Path, name: str, data: bytes, message: str
) -> None:
    with pytest.raises(DataError, match=message):
        read_all(tmp_path / name, data)


def test_endings_of_archives() -> None:
    endings = {"TS.ZIP": "TS", "a.b.tar": "a.b", "x.Tar.Gz": "x", "v1.0-mini.tgz": "v1.0-mini"}
    assert {name: archive_stem(name) for name in endings} == endings
    assert all(map(is_archive, endings)) and not is_archive("zip") and not is_archive("a.pcd")
