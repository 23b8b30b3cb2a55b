from __future__ import annotations

import gzip
import itertools
import random
import zlib
from pathlib import Path

import pytest

from drivekit.io.gzip_blocks import GzipReader, GzipStates


@pytest.fixture
def content() -> bytes:
    noise = random.Random(3).randbytes(300_000)
    return noise + bytes(400_000) + noise[::-1] + b"pattern" * 40_000


@pytest.fixture
def path(tmp_path: Path, content: bytes) -> Path:
    """Three gzip streams in a row, the last one padded, as tape writers leave them."""
    cuts = [0, 310_000, 310_000, 900_000, len(content)]
    streams = [gzip.compress(content[a:b]) for a, b in itertools.pairwise(cuts)]
    file = tmp_path / "a.gz"
    file.write_bytes(streams[0] + bytes(7) + b"".join(streams[1:]) + bytes(5000))
    return file


def test_reading_through_gives_the_whole(path: Path, content: bytes) -> None:
    with GzipReader(path.open("rb"), GzipStates()) as reader:
        assert reader.read(len(content) + 10) == content
        assert reader.tell() == len(content) and reader.read(1) == b""


def test_any_place_can_be_read_in_any_order(path: Path, content: bytes) -> None:
    states = GzipStates()
    states.spacing = 50_000
    with GzipReader(path.open("rb"), states) as reader:
        while reader.read(40_000):
            pass
    assert len(states.positions) > 10
    rng = random.Random(5)
    with GzipReader(path.open("rb"), states) as reader:
        for _ in range(100):
            start, n_bytes = rng.randrange(len(content) + 100), rng.randrange(70_000)
            reader.seek(start)
            assert reader.read(n_bytes) == content[start : start + n_bytes]


def test_the_number_of_kept_states_is_bounded(tmp_path: Path) -> None:
    file = tmp_path / "a.gz"
    file.write_bytes(gzip.compress(bytes(3_000_000)))
    states = GzipStates()
    states.spacing = 100
    with GzipReader(file.open("rb"), states) as reader:
        while reader.read(500):
            pass
        assert len(states.positions) == len(states.states) <= 1025
        assert states.positions[0] == 0
        assert reader.seek(1_234_567) == 1_234_567 and reader.read(3) == bytes(3)


@pytest.mark.parametrize("n_lost", [1, 4, 9, 1000])
def test_a_stream_that_is_cut_off_is_no_end(tmp_path: Path, content: bytes, n_lost: int) -> None:
    file = tmp_path / "a.gz"
    file.write_bytes(gzip.compress(content)[:-n_lost])
    with GzipReader(file.open("rb"), GzipStates()) as reader, pytest.raises(EOFError):
        reader.read(len(content) + 1)


def test_damage_is_an_error(tmp_path: Path, content: bytes) -> None:
    data = bytearray(gzip.compress(content))
    data[-6] ^= 1  # the checksum
    (tmp_path / "a.gz").write_bytes(data)
    with (
        GzipReader((tmp_path / "a.gz").open("rb"), GzipStates()) as reader,
        pytest.raises(zlib.error),
    ):
        reader.read(len(content) + 1)
