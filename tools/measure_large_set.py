"""Measure how long a set of 300 GB and half a million files takes to open, at first and again.

    python tools/measure_large_set.py zips /tmp/large
    python tools/measure_large_set.py folders /tmp/large

The set has the shape of AI Hub's 승용 자율주행차; its files are sparse, so that it needs room for
names only (about 100 MB as zips, 3 GB as folders). Each opening is a process of its own. Prints one
JSON object; the index is kept in a folder beside the set, which is removed at the end.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import struct
import subprocess
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

SEQUENCES, FRAMES = 1_010, 62
CAMERAS = ("", "_leftfront", "_leftrear", "_rightfront", "_rightrear")
IMAGE, CLOUD, LABEL = 650_000, 1_600_000, 4_000
TITLE = "088.승용 자율주행차 주간 도심도로 데이터/01-1.정식개방데이터"
PARTS = {"Training": ("TS", "TL"), "Validation": ("VS", "VL")}
LAYERS = ("01.원천데이터", "02.라벨링데이터")

OPEN = """
import json, resource, sys, time
begun = time.perf_counter()
import drivekit
dataset = drivekit.open(sys.argv[1])
print(json.dumps({"seconds": time.perf_counter() - begun, "scenes": len(dataset),
    "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
"""


class Entry(NamedTuple):
    """A file of the set: its name, and its text or its size."""

    name: str
    text: bytes
    size: int


def source_entries(sequence: str) -> Iterator[Entry]:
    """Yield the files that the sensors of one sequence wrote."""
    meta = json.dumps({"calibration": {"camera": {}}, "weather": "맑음"}).encode()
    yield Entry(f"{sequence}/{sequence}_meta_data.json", meta, len(meta))
    for camera in CAMERAS:
        for i in range(1, FRAMES + 1):
            stem = f"{sequence}{camera}_{i:02d}.jpg"
            yield Entry(f"{sequence}/sensor_raw_data/camera{camera}/{stem}", b"", IMAGE)
    for i in range(1, FRAMES + 1):
        yield Entry(f"{sequence}/sensor_raw_data/lidar/{sequence}_{i:02d}.pcd", b"", CLOUD)


def label_entries(sequence: str) -> Iterator[Entry]:
    """Yield the label files of one sequence."""
    for kind in ("2D", "3D"):
        for i in range(1, FRAMES + 1):
            place = f"{kind}/{sequence}/sensor_raw_data/camera/{sequence}_{i:02d}.json"
            yield Entry(place, b"", LABEL)


def sequences(part: str) -> list[str]:
    """Return the names of a part's sequences: nine of ten are for training."""
    names = [f"08_{i // 3600:02d}{i // 60 % 60:02d}{i % 60:02d}_220614" for i in range(SEQUENCES)]
    cut = SEQUENCES * 9 // 10
    return names[:cut] if part == "Training" else names[cut:]


def parts() -> Iterator[tuple[Path, Iterator[Entry]]]:
    """Yield the place of each archive, without its ending, and what it holds."""
    for part, stems in PARTS.items():
        for layer, stem, entries in zip(
            LAYERS, stems, (source_entries, label_entries), strict=True
        ):
            held = (entry for name in sequences(part) for entry in entries(name))
            yield Path(TITLE, part, layer, stem), held


def write_folders(root: Path) -> tuple[int, int]:
    """Write the set as folders of sparse files; return how many, and their bytes."""
    count = total = 0
    for place, entries in parts():
        for entry in entries:
            path = root / place / entry.name
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("wb") as file:
                file.write(entry.text)
                file.truncate(entry.size)
            count, total = count + 1, total + entry.size
    return count, total


def write_zips(root: Path) -> tuple[int, int]:
    """Write the set as sparse zips without compression; return how many files, and their bytes."""
    count = total = 0
    for place, entries in parts():
        path = root / place.with_suffix(".zip")
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            held, size = write_zip(file, entries)
        count, total = count + held, total + size
    return count, total


def write_zip(file: BinaryIO, entries: Iterator[Entry]) -> tuple[int, int]:
    """Write one archive (APPNOTE 6.3.9, zip64 offsets); sparse files have no true checksum."""
    directory = bytearray()
    count = total = 0
    for entry in entries:
        name, at = entry.name.encode(), file.tell()
        crc = zlib.crc32(entry.text)
        same = (20, 0x800, 0, 0, 0x5000, crc, entry.size, entry.size, len(name))
        file.write(struct.pack("<4s5H3I2H", b"PK\3\4", *same, 0) + name + entry.text)
        file.seek(entry.size - len(entry.text), os.SEEK_CUR)
        extra = struct.pack("<2HQ", 1, 8, at)
        directory += struct.pack(
            "<4s6H3I5H2I", b"PK\1\2", 45, *same, len(extra), 0, 0, 0, 0, 0xFFFFFFFF
        )
        directory += name + extra
        count, total = count + 1, total + entry.size
    begin = file.tell()
    file.write(directory)
    end = file.tell()
    file.write(
        struct.pack("<4sQ2H2I4Q", b"PK\6\6", 44, 45, 45, 0, 0, count, count, len(directory), begin)
    )
    file.write(struct.pack("<4sIQI", b"PK\6\7", 0, end, 1))
    file.write(struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0))
    return count, total


def opened(root: Path) -> dict[str, float]:
    """Return time and memory of a new process that opens the set."""
    cache = {**os.environ, "DRIVEKIT_CACHE_DIR": str(root.parent / "cache")}
    command = [sys.executable, "-c", OPEN, str(root)]
    done = subprocess.run(command, env=cache, capture_output=True, check=True)
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


def main() -> None:
    """Make the set, open it three times, print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("form", choices=["zips", "folders"])
    parser.add_argument("out", type=Path, help="folder to make; removed at the end")
    args = parser.parse_args()
    root = args.out / "data"
    root.mkdir(parents=True)
    try:
        write = {"zips": write_zips, "folders": write_folders}[args.form]
        files, size = write(root)
        figures = [opened(root) for _ in range(3)]
        print(json.dumps({"form": args.form, "files": files, "bytes": size, "openings": figures}))
    finally:
        shutil.rmtree(args.out)


if __name__ == "__main__":
    main()
