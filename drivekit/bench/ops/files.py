"""Files of points read from the page cache, and the decompression inside one of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from drivekit.bench.cases import Setup
from drivekit.bench.ops import inputs, plain_files
from drivekit.bench.ops.answers import close, same
from drivekit.bench.ops.calls import Contender, Contest, Peer, op_of, open3d_peers
from drivekit.io.pcd import Encoding, PcdTable, read_pcd, write_pcd
from drivekit.io.ply import read_ply
from drivekit.io.points import read_kitti_bin
from drivekit.kernels.lzf import compress, decompress

_FIELDS: Final = ("x", "y", "z", "intensity")
_PLY_HEADER: Final = "\n".join(
    ["ply", "format binary_little_endian 1.0", "element vertex {n}",
     *(f"property float {name}" for name in _FIELDS), "end_header", ""]
)  # fmt: skip


def _lzf(size: str, setup: Setup) -> Contest:
    plain = inputs.sweep().points.T.tobytes()
    packed = compress(plain)

    def liblzf(lzf: Any) -> Contender:
        return Contender(lambda: lzf.decompress(packed, len(plain)), _bytes)

    return Contest(
        Contender(lambda: decompress(packed, len(plain))),
        Contender(lambda: plain_files.decompressed(packed), _bytes),
        (Peer("liblzf", "python-neo-lzf", ("lzf",), liblzf),),
        same("bytes"),
        n_bytes=len(packed) + len(plain),
    )


def _bytes(text: bytes) -> NDArray[np.uint8]:
    return np.frombuffer(text, np.uint8)


def _pcd(encoding: Encoding, size: str, setup: Setup) -> Contest:
    path = setup.folder / "points.pcd"
    write_pcd(path, dict(zip(_FIELDS, inputs.sweep().points.T, strict=True)), encoding=encoding)

    def pypcd4(library: Any) -> Contender:
        return Contender(lambda: library.PointCloud.from_path(path), lambda c: c.numpy(_FIELDS))

    def polars(library: Any) -> Contender:
        read = partial(library.read_csv, separator=" ", has_header=False,
                       skip_rows=plain_files.N_HEADER_LINES,
                       schema=dict.fromkeys(_FIELDS, library.Float32))  # fmt: skip
        return Contender(lambda: read(path), lambda table: table.to_numpy())

    csv = (Peer("polars", "polars", ("polars",), polars),) if encoding == "ascii" else ()
    return Contest(
        Contender(lambda: read_pcd(path.read_bytes(), "points.pcd"), _of_table),
        Contender(partial(_PLAIN_PCD[encoding], path)),
        (*csv, Peer("pypcd4", "pypcd4", ("pypcd4",), pypcd4), *_open3d(path)),
        _same_columns,
        n_bytes=path.stat().st_size + inputs.sweep().points.nbytes,
    )


def _of_table(table: PcdTable) -> Any:
    return np.column_stack([table.fields[name] for name in _FIELDS])


_PLAIN_PCD: Final[dict[str, Callable[[Path], Any]]] = {
    "ascii": lambda path: np.loadtxt(path, np.float32, skiprows=plain_files.N_HEADER_LINES),
    "binary": lambda path: np.fromfile(
        path, np.float32, offset=path.stat().st_size - inputs.sweep().points.nbytes
    ).reshape(-1, 4),
    "binary_compressed": plain_files.read_compressed,
}


def _open3d(path: Path) -> tuple[Peer, ...]:
    def legacy(o3d: Any) -> Contender:
        return Contender(lambda: o3d.io.read_point_cloud(str(path)), lambda c: np.asarray(c.points))

    def tensor(o3d: Any) -> Contender:
        def read(cloud: Any) -> Any:
            return np.hstack([cloud.point.positions.numpy(), cloud.point.intensity.numpy()])

        return Contender(lambda: o3d.t.io.read_point_cloud(str(path)), read)

    return open3d_peers(legacy, tensor)


def _same_columns(ours: Any, theirs: Any) -> str | None:
    """Compare points; who does not know intensity may leave it out."""
    return close(1e-6, "values")(ours[:, : theirs.shape[1]], theirs)


def _kitti(size: str, setup: Setup) -> Contest:
    path = setup.folder / "points.bin"
    inputs.sweep().points.tofile(path)
    return Contest(
        Contender(lambda: read_kitti_bin(path.read_bytes(), "points.bin")),
        Contender(lambda: np.fromfile(path, np.float32).reshape(-1, 4)),
        (),
        same("values"),
        n_bytes=2 * path.stat().st_size,
        remark="the same bytes by the same call of the system: neither can be ahead",
    )


def _ply(size: str, setup: Setup) -> Contest:
    path, points = setup.folder / "points.ply", inputs.sweep().points
    header = _PLY_HEADER.format(n=len(points)).encode()
    path.write_bytes(header + points.tobytes())

    def plyfile(library: Any) -> Contender:
        def read(data: Any) -> Any:
            return np.column_stack([data["vertex"][name] for name in _FIELDS])

        return Contender(lambda: library.PlyData.read(path), read)

    return Contest(
        Contender(
            lambda: read_ply(path.read_bytes(), "points.ply"),
            lambda columns: np.column_stack([columns[name] for name in _FIELDS]),
        ),
        Contender(lambda: np.fromfile(path, np.float32, offset=len(header)).reshape(-1, 4)),
        (Peer("plyfile", "plyfile", ("plyfile",), plyfile), *_open3d(path)),
        _same_columns,
        n_bytes=2 * points.nbytes,
    )


_FRAME: Final = ("frame",)
OPS: Final = (
    op_of("files/lzf", _FRAME, _lzf),
    op_of("files/pcd-compressed", _FRAME, partial(_pcd, "binary_compressed")),
    op_of("files/pcd-binary", _FRAME, partial(_pcd, "binary")),
    op_of("files/pcd-ascii", _FRAME, partial(_pcd, "ascii")),
    op_of("files/kitti-bin", _FRAME, _kitti),
    op_of("files/ply-binary", _FRAME, _ply),
)
