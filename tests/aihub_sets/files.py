"""Bytes of clouds and pictures; trees of files laid down as folders, zips or pieces of zips."""

from __future__ import annotations

import io
import json
import unicodedata
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Tree = dict[str, bytes]

_PCD_TYPES = {"f": "F", "u": "U", "i": "I"}


def pcd(columns: Mapping[str, NDArray[Any]], encoding: str = "binary", trailing: int = 0) -> bytes:
    """Write a point cloud; `trailing` zero bytes follow it, as in files met in the wild."""
    rows = np.zeros(
        len(next(iter(columns.values()))), dtype=[(n, c.dtype) for n, c in columns.items()]
    )
    for name, column in columns.items():
        rows[name] = column
    kinds = [c.dtype for c in columns.values()]
    header = (
        "# .PCD v0.7 - Point Cloud Data file format\nVERSION 0.7\n"
        f"FIELDS {' '.join(columns)}\n"
        f"SIZE {' '.join(str(k.itemsize) for k in kinds)}\n"
        f"TYPE {' '.join(_PCD_TYPES[k.kind] for k in kinds)}\n"
        f"COUNT {' '.join('1' for _ in kinds)}\n"
        f"WIDTH {len(rows)}\nHEIGHT 1\nVIEWPOINT 0 0 0 1 0 0 0\nPOINTS {len(rows)}\n"
        f"DATA {encoding}\n"
    ).encode()
    if encoding == "ascii":
        lines = zip(*(c.tolist() for c in columns.values()), strict=True)
        body = "\n".join(" ".join(map(repr, line)) for line in lines).encode() + b"\n"
    elif encoding == "binary":
        body = rows.tobytes()
    else:
        plain = b"".join(np.ascontiguousarray(c).tobytes() for c in columns.values())
        packed = lzf(plain)
        body = np.array([len(packed), len(plain)], dtype="<u4").tobytes() + packed
    return header + body + bytes(trailing)


def lzf(plain: bytes) -> bytes:
    """Pack as LZF without looking for repetitions: valid, and no smaller."""
    whole = len(plain) // 32 * 32
    runs = np.frombuffer(plain[:whole], dtype=np.uint8).reshape(-1, 32)
    packed = np.column_stack([np.full(len(runs), 31, dtype=np.uint8), runs]).tobytes()
    rest = plain[whole:]
    return packed + (bytes([len(rest) - 1]) + rest if rest else b"")


def jpeg(grey: NDArray[np.uint8]) -> bytes:
    """Write a colour JPEG."""
    return _encoded(Image.fromarray(grey).convert("RGB"), "JPEG", quality=90)


def png(pixels: NDArray[np.uint8]) -> bytes:
    """Write a PNG, grey or colour."""
    return _encoded(Image.fromarray(pixels), "PNG", compress_level=1)


def _encoded(image: Image.Image, kind: str, **options: int) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def text(document: object, encoding: str = "utf-8", indent: int | None = None) -> bytes:
    """Write JSON, with Korean as it is."""
    return json.dumps(document, ensure_ascii=False, indent=indent).encode(encoding)


def numbers(rows: NDArray[np.float64], separator: str = " ") -> bytes:
    """Write a matrix as lines of numbers, without a newline at the end."""
    return "\n".join(separator.join(repr(float(v)) for v in row) for row in rows).encode()


class _Member(zipfile.ZipInfo):
    """A member whose name is in the code page of Korean Windows, without the UTF-8 flag."""

    def _encodeFilenameFlags(self) -> tuple[bytes, int]:  # noqa: N802
        return self.filename.encode("cp949"), self.flag_bits & ~0x800


def zipped(members: Mapping[str, bytes], korean_code_page: bool) -> bytes:
    """Write an archive; sensor files are stored, text is deflated."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, payload in members.items():
            member = (_Member if korean_code_page else zipfile.ZipInfo)(
                name, (2022, 10, 5, 9, 0, 0)
            )
            small = name.lower().endswith((".json", ".txt", ".csv"))
            member.compress_type = zipfile.ZIP_DEFLATED if small else zipfile.ZIP_STORED
            archive.writestr(member, payload)
    return out.getvalue()


def lay_down(
    tree: Tree, folder: Path, form: str, archives: Sequence[str], names: str = "plain"
) -> None:
    """Write a tree under a folder; in the zip forms each folder of `archives` becomes one.

    Names of members are those of Korean Windows ("cp949") or of macOS, where Hangul comes apart
    ("decomposed"); else they are "plain".
    """
    if names == "decomposed":
        tree = {unicodedata.normalize("NFD", name): payload for name, payload in tree.items()}
        archives = [unicodedata.normalize("NFD", name) for name in archives]
    inside: dict[str, Tree] = {prefix: {} for prefix in archives} if form != "folder" else {}
    for name, payload in tree.items():
        prefix = next((p for p in inside if name.startswith(p + "/")), None)
        if prefix is None:
            _write(folder / name, payload)
        else:
            inside[prefix][name[len(prefix) + 1 :]] = payload
    for prefix, members in inside.items():
        if not members:
            continue
        payload = zipped(members, names == "cp949")
        target = folder / f"{prefix}.zip"
        if form == "zip":
            _write(target, payload)
            continue
        step = len(payload) // 3 + 1
        for start in range(0, len(payload), step):
            _write(target.with_name(f"{target.name}.part{start}"), payload[start : start + step])


def _write(path: Path, payload: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(payload)
