from __future__ import annotations

import io
import multiprocessing
import os
import pickle
import sys
import tarfile
import unicodedata
import zipfile
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import pytest

from drivekit.errors import DataError, MissingDataError
from drivekit.io.opening import open_storage
from drivekit.io.storage import Storage

FILES = {
    "22_142545_220614/sensor_raw_data/lidar/22_142545_220614_01.pcd": b"points" * 500,
    "22_142545_220614/sensor_raw_data/camera/22_142545_220614_01.jpg": b"\xff\xd8 picture",
    "22_142545_220614/22_142545_220614_meta_data.json": '{"날씨": "맑음"}'.encode("cp949"),
    "주간 도심도로/읽어 주세요.txt": b"",
    "주간 도심도로.md": b"sorts before the folder's content: '.' < '/'",
    "top.txt": b"top",
}


def folder_of(path: Path, files: dict[str, bytes]) -> Path:
    for name, content in files.items():
        file = path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return path


def zip_of(
    path: Path, files: dict[str, bytes], encode: Callable[[str], bytes] | None = None
) -> Path:
    """Write a zip; with `encode`, names are stored so and without the UTF-8 flag."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for k, (name, content) in enumerate(files.items()):
            # zipfile cannot write other names: put a stand-in of the same length.
            archive.writestr("ABCDEFGH"[k] * len(encode(name)) if encode else name, content)
    data = path.read_bytes()
    for k, name in enumerate(files if encode else ()):
        raw = encode(name)  # type: ignore[misc]
        stand_in = b"ABCDEFGH"[k : k + 1] * len(raw)
        assert data.count(stand_in) == 2
        data = data.replace(stand_in, raw)
    path.write_bytes(data)
    return path


def tar_of(path: Path, files: dict[str, bytes], mode: str = "w", **options: str) -> Path:
    with tarfile.open(path, mode, **options) as archive:  # type: ignore[call-overload]
        for name, content in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return path


def nfd(name: str) -> str:
    return unicodedata.normalize("NFD", name)


MAKERS: dict[str, Callable[[Path], Path]] = {
    "folder": lambda p: folder_of(p / "data", FILES),
    "folder from macOS": lambda p: folder_of(p / "data", {nfd(n): c for n, c in FILES.items()}),
    "zip": lambda p: zip_of(p / "data.zip", FILES),
    "zip in capitals": lambda p: zip_of(p / "DATA.ZIP", FILES),
    "zip in CP949": lambda p: zip_of(p / "data.zip", FILES, lambda n: n.encode("cp949")),
    "zip in CP949 from Windows": lambda p: zip_of(
        p / "data.zip", FILES, lambda n: n.replace("/", "\\").encode("cp949")
    ),
    "zip in UTF-8 without flag": lambda p: zip_of(p / "data.zip", FILES, lambda n: n.encode()),
    "zip from macOS": lambda p: zip_of(
        p / "data.zip", {nfd(n): c for n, c in {**FILES, "__MACOSX/._top.txt": b"x"}.items()}
    ),
    "tar": lambda p: tar_of(p / "data.tar", FILES),
    "tar in CP949": lambda p: tar_of(
        p / "data.tar", FILES, format=tarfile.GNU_FORMAT, encoding="cp949"
    ),
    "tar from macOS": lambda p: tar_of(
        p / "data.tar", {f"./{nfd(n)}": c for n, c in FILES.items()}
    ),
    "tar.gz": lambda p: tar_of(p / "data.tar.gz", FILES, "w:gz"),
    "tgz": lambda p: tar_of(p / "data.tgz", FILES, "w:gz"),
}


@pytest.fixture(params=MAKERS)
def storage(request: pytest.FixtureRequest, tmp_path: Path) -> Storage:
    return open_storage(MAKERS[request.param](tmp_path))


def test_every_kind_of_storage_shows_the_same_tree(storage: Storage) -> None:
    assert list(storage.names()) == sorted(FILES)
    assert list(storage.folders()) == ["22_142545_220614", "주간 도심도로"]
    raw = "22_142545_220614/sensor_raw_data"
    assert list(storage.folders(raw)) == ["camera", "lidar"]
    assert list(storage.names(f"{raw}/lidar")) == [f"{raw}/lidar/22_142545_220614_01.pcd"]
    assert list(storage.names("22_14")) == [] == list(storage.folders("nowhere"))
    for name, content in FILES.items():
        assert storage.exists(name) and storage.size(name) == len(content)
        assert storage.read(name) == content
    assert storage.exists(raw) and not storage.exists("22_14") and storage.exists("")


def test_names_are_found_in_other_spellings(storage: Storage) -> None:
    for name, content in FILES.items():
        for spelling in (nfd(name), name.replace("/", "\\"), f"./{name}"):
            assert storage.read(spelling) == content


def test_a_missing_file_is_named_with_its_place(storage: Storage) -> None:
    for method in (storage.read, storage.size):
        with pytest.raises(MissingDataError) as caught:
            method("없는 파일.bin")
        assert str(storage.root) in str(caught.value) and "없는 파일.bin" in str(caught.value)
    with pytest.raises(MissingDataError):
        storage.read("주간 도심도로")


@pytest.mark.parametrize("name", ["../secret", "/etc/passwd", "a/../../b", "C:\\x", "..\\x", "a\0"])
def test_no_name_leads_out_of_the_root(storage: Storage, name: str) -> None:
    for method in (storage.read, storage.size, storage.exists, storage.names, storage.sub):
        with pytest.raises(DataError, match="leads out of the data"):
            method(name)


def test_a_read_can_be_limited(storage: Storage) -> None:
    name = "22_142545_220614/sensor_raw_data/lidar/22_142545_220614_01.pcd"
    assert len(storage.read(name, max_bytes=3000)) == 3000
    with pytest.raises(DataError, match="3000 bytes, the limit is 2999"):
        storage.read(name, max_bytes=2999)


def test_a_part_is_a_storage_of_its_own(storage: Storage) -> None:
    part = storage.sub("22_142545_220614").sub("sensor_raw_data")
    assert list(part.folders()) == ["camera", "lidar"]
    assert list(part.names("lidar")) == ["lidar/22_142545_220614_01.pcd"]
    assert part.read("lidar/22_142545_220614_01.pcd") == b"points" * 500
    assert part.exists("camera") and not part.exists("top.txt")
    expected = storage.where("22_142545_220614/sensor_raw_data/lidar/x")
    assert part.where("lidar/x") == expected
    assert list(storage.sub("nowhere").names()) == []


def test_handles_are_light_and_picklable(storage: Storage) -> None:
    storage.names()
    pickled = pickle.dumps(storage)
    assert len(pickled) < 1000
    assert pickle.loads(pickled).read("top.txt") == b"top"


def test_many_threads_read_at_once(storage: Storage) -> None:
    names = sorted(FILES) * 30
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(storage.read, names)) == [FILES[name] for name in names]


def test_a_spawned_process_reads_a_zip(tmp_path: Path) -> None:
    storage = open_storage(MAKERS["zip in CP949"](tmp_path))
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        assert pool.submit(storage.read, "top.txt").result() == b"top"


def test_no_archive_stays_open(tmp_path: Path) -> None:
    for kind in ("zip", "tar", "tar.gz"):
        storage = open_storage(MAKERS[kind](tmp_path))
        storage.read("top.txt")
        descriptors = Path("/proc/self/fd")
        if descriptors.is_dir():
            held = [str(d.readlink()) for d in descriptors.iterdir() if d.is_symlink()]
            assert str(storage.root) not in held


def test_a_changed_archive_is_indexed_again(tmp_path: Path) -> None:
    storage = open_storage(zip_of(tmp_path / "a.zip", {"a": b"1"}))
    assert list(storage.names()) == ["a"]
    zip_of(tmp_path / "a.zip", {"a": b"1", "b": b"2"})
    assert list(storage.names()) == ["a", "b"]


def test_the_place_of_a_member_names_archive_and_member(tmp_path: Path) -> None:
    storage = open_storage(zip_of(tmp_path / "VS.zip", FILES))
    assert storage.where("a/b.pcd") == f"{tmp_path / 'VS.zip'}!a/b.pcd"
    folder = open_storage(folder_of(tmp_path / "d", FILES))
    assert folder.where("a/b.pcd") == str(tmp_path / "d" / "a" / "b.pcd")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("nothing", "there is no such file or folder"),
        ("clip.mp4", "expected a folder or an archive"),
        ("TS.zip.part1073741824", "bytes 0 to 1,073,741,824 are missing"),
    ],
)
def test_what_is_no_storage_is_refused(tmp_path: Path, name: str, message: str) -> None:
    if name != "nothing":
        (tmp_path / name).write_bytes(b"x")
    with pytest.raises(DataError, match=message):
        open_storage(tmp_path / name)


def test_litter_is_not_listed(tmp_path: Path) -> None:
    litter = {
        ".DS_Store": b"",
        "a/._x.jpg": b"",
        "a/Thumbs.db": b"",
        ".git/HEAD": b"",
        "a/x.jpg": b"",
    }
    assert list(open_storage(folder_of(tmp_path / "d", litter)).names()) == ["a/x.jpg"]
    assert list(open_storage(folder_of(tmp_path / "d", litter)).folders()) == ["a"]


def test_two_unicode_forms_of_one_name_are_an_error(tmp_path: Path) -> None:
    folder_of(tmp_path / "d", {"주간": b"1", nfd("주간"): b"2"})
    if len(list((tmp_path / "d").iterdir())) < 2:
        pytest.skip("this file system does not tell the two apart")
    with pytest.raises(DataError, match="Unicode form"):
        open_storage(tmp_path / "d").names()


def test_names_that_no_system_can_have_are_missing(tmp_path: Path) -> None:
    storage = open_storage(folder_of(tmp_path / "d", FILES))
    with pytest.raises(MissingDataError):
        storage.read("x" * 5000)
    with pytest.raises(MissingDataError):
        open_storage(tmp_path / ("x" * 5000))


def test_relative_roots_follow_the_working_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for place in ("here", "there"):
        folder_of(tmp_path / place / "data", {"a": place.encode()})
        monkeypatch.chdir(tmp_path / place)
        assert open_storage("data").read("a") == place.encode()


def test_long_korean_paths(tmp_path: Path) -> None:
    name = "/".join(["088.승용 자율주행차 주간 도심도로 데이터"] * 8) + "/01.원천데이터.txt"
    storage = open_storage(folder_of(tmp_path / "d", {name: b"x"}))
    assert list(storage.names()) == [name] and storage.read(name) == b"x"


DOWNLOADED = {
    "Training/01.원천데이터/TS/seq/02.pcd": b"two",
    "Training/01.원천데이터/TS/seq/lidar/01.pcd": b"cloud",
    "Training/01.원천데이터/TS_2/seq2/01.pcd": b"other",
    "Training/02.라벨링데이터/TL/3D/seq/01.json": b"{}",
    "readme.txt": b"hi",
}


class TestArchivesInAFolder:
    """`archives=True`: a folder of downloads reads like the unpacked tree."""

    @pytest.fixture
    def mother(self, tmp_path: Path) -> Path:
        root = tmp_path / "088.승용 자율주행차"
        source, label = root / "Training/01.원천데이터", root / "Training/02.라벨링데이터"
        for folder in (source, label):
            folder.mkdir(parents=True)
        zip_of(source / "TS.zip", {"seq/lidar/01.pcd": b"cloud", "seq/02.pcd": b"two"})
        tar_of(source / "TS_2.TAR", {"seq2/01.pcd": b"other"})
        zip_of(label / "TL.ZIP", {"3D/seq/01.json": b"{}"}, lambda n: n.encode("cp949"))
        (root / "readme.txt").write_bytes(b"hi")
        return root

    def test_each_archive_is_a_folder_of_its_stem(self, mother: Path) -> None:
        storage = open_storage(mother, archives=True)
        assert list(storage.names()) == sorted(DOWNLOADED)
        for name, content in DOWNLOADED.items():
            assert storage.read(name) == content and storage.size(name) == len(content)
        source = "Training/01.원천데이터"
        assert list(storage.folders()) == ["Training"]
        assert list(storage.folders(source)) == ["TS", "TS_2"]
        assert list(storage.folders(f"{source}/TS")) == ["seq"]
        assert list(storage.names(f"{source}/TS/seq/lidar")) == [f"{source}/TS/seq/lidar/01.pcd"]
        assert storage.exists(f"{source}/TS") and storage.exists(f"{source}/TS/seq")
        assert not storage.exists(f"{source}/TS.zip")
        assert (
            storage.where(f"{source}/TS/seq/02.pcd") == f"{mother / source / 'TS.zip'}!seq/02.pcd"
        )
        with pytest.raises(MissingDataError, match=r"03\.pcd"):
            storage.read(f"{source}/TS/seq/03.pcd")

    def test_the_view_of_a_part_and_pickles_work(self, mother: Path) -> None:
        storage = pickle.loads(pickle.dumps(open_storage(mother, archives=True)))
        part = storage.sub("Training").sub("01.원천데이터/TS")
        assert list(part.names()) == ["seq/02.pcd", "seq/lidar/01.pcd"]
        assert part.read("seq/02.pcd") == b"two"

    def test_archives_are_files_unless_asked_for(self, mother: Path) -> None:
        assert "Training/02.라벨링데이터/TL.ZIP" in open_storage(mother).names()

    def test_an_unpacked_file_counts_before_the_packed_one(self, mother: Path) -> None:
        folder_of(mother / "Training/01.원천데이터/TS", {"seq/02.pcd": b"new", "seq/03.pcd": b"3"})
        storage = open_storage(mother, archives=True)
        names = list(storage.names("Training/01.원천데이터/TS"))
        assert [name[-6:] for name in names] == ["02.pcd", "03.pcd", "01.pcd"]
        assert storage.read("Training/01.원천데이터/TS/seq/02.pcd") == b"new"

    def test_a_file_in_two_archives_is_an_error(self, mother: Path) -> None:
        tar_of(mother / "Training/01.원천데이터/TS.tar", {"seq/02.pcd": b"again"})
        with pytest.raises(DataError, match=r"seq/02.pcd' is in two archives"):
            open_storage(mother, archives=True).names()

    def test_a_folder_without_archives_stays_a_folder(self, tmp_path: Path) -> None:
        storage = open_storage(folder_of(tmp_path / "d", FILES), archives=True)
        assert list(storage.names()) == sorted(FILES)


class TestLinks:
    """Symbolic links may not leave the data unless their owner says so."""

    @pytest.fixture
    def root(self, tmp_path: Path) -> Path:
        folder_of(tmp_path / "outside", {"secret.txt": b"secret", "more/a.bin": b"a"})
        root = folder_of(tmp_path / "root", {"in/a.txt": b"a"})
        try:
            (root / "file.txt").symlink_to(tmp_path / "outside" / "secret.txt")
        except OSError:
            pytest.skip("symbolic links cannot be made here")
        return root

    def test_a_link_to_a_file_outside_is_refused(self, root: Path) -> None:
        storage = open_storage(root)
        for method in (storage.read, storage.size, storage.exists):
            with pytest.raises(DataError, match="leads out of the data"):
                method("file.txt")
        with pytest.raises(DataError, match="leads out of the data"):
            storage.names()

    def test_a_link_to_a_folder_outside_is_refused(self, root: Path) -> None:
        (root / "file.txt").unlink()
        (root / "in" / "deep").symlink_to(root.parent / "outside")
        storage = open_storage(root)
        for action in (storage.names, lambda: storage.read("in/deep/more/a.bin")):
            with pytest.raises(DataError, match="follow_links"):
                action()

    def test_links_of_ones_own_can_be_allowed(self, root: Path) -> None:
        (root / "deep").symlink_to(root.parent / "outside")
        storage = open_storage(root, follow_links=True)
        expected = ["deep/more/a.bin", "deep/secret.txt", "file.txt", "in/a.txt"]
        assert list(storage.names()) == expected
        assert pickle.loads(pickle.dumps(storage)).read("deep/more/a.bin") == b"a"

    def test_links_inside_work_and_loops_end(self, root: Path) -> None:
        (root / "file.txt").unlink()
        (root / "alias").symlink_to(root / "in")
        (root / "in" / "up").symlink_to(root)
        storage = open_storage(root)
        assert list(storage.names()) == ["alias/a.txt", "in/a.txt"]
        assert storage.read("alias/a.txt") == b"a"

    def test_links_that_lead_to_one_another_end(self, root: Path) -> None:
        (root / "file.txt").unlink()
        folder_of(root, {"other/b.txt": b"b"})
        (root / "in" / "there").symlink_to(root / "other")
        (root / "other" / "back").symlink_to(root / "in")
        found = ["in/a.txt", "in/there/b.txt", "other/b.txt", "other/back/a.txt"]
        assert list(open_storage(root).names()) == found

    def test_the_root_itself_may_be_a_link(self, root: Path) -> None:
        (root / "file.txt").unlink()
        (root.parent / "link").symlink_to(root)
        assert open_storage(root.parent / "link").read("in/a.txt") == b"a"


@pytest.mark.skipif(sys.platform != "linux", reason="names are text elsewhere")
def test_names_in_cp949_on_disk_are_korean(tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode("라벨".encode("cp949"))
    folder_of(folder, {os.fsdecode("자료_01.txt".encode("cp949")): b"1"})
    storage = open_storage(tmp_path)
    assert list(storage.folders()) == ["라벨"]
    assert list(storage.names()) == ["라벨/자료_01.txt"]
    assert storage.read("라벨/자료_01.txt") == b"1"
    assert open_storage(tmp_path).read("라벨/자료_01.txt") == b"1"
    assert pickle.loads(pickle.dumps(storage)).exists("라벨")
