"""The file of a processed frame: points as PCD, or everything as an archive of arrays."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import numpy as np
from numpy.typing import NDArray

from drivekit.api.processing.state import State
from drivekit.errors import UsageError
from drivekit.io.atomic import atomic_file
from drivekit.io.pcd import write_pcd
from drivekit.model.boxes import FrameKey
from drivekit.model.points import PointCloud

Array = NDArray[Any]

# What file names cannot hold here or there, and what separates folders.
_UNFIT = re.compile(r'[\x00-\x1f<>:"/\\|?*]')
_BOX_COLUMNS = ("center", "size", "yaw", "row", "n_points")


def file_names(keys: Iterable[FrameKey], suffix: str) -> dict[FrameKey, str]:
    """Return a name for the file of each frame: ``scene/key``, or the key of one-frame scenes.

    Names are fit for every system, lead nowhere, and differ also where case does not count.
    """
    names: dict[FrameKey, str] = {}
    taken: set[str] = set()
    for frame in keys:
        parts = [frame.key] if frame.scene == frame.key else [frame.scene, frame.key]
        stem = "/".join(_UNFIT.sub("_", part).strip(" .") or "_" for part in parts)
        name, again = stem, 1
        while name.casefold() in taken:
            again += 1
            name = f"{stem}~{again}"
        taken.add(name.casefold())
        names[frame] = f"{name}.{suffix}"
    return names


def write_frame(path: Path, state: State, format: str) -> None:
    """Write a processed frame, whole or not at all.

    Parameters
    ----------
    path : Path
    state : State
    format : {"pcd", "npz"}
        ``pcd``: binary, all channels; ``rgb`` packed as the Point Cloud Library does. ``npz``
        (no pickle): ``xyz``, ``origin``, ``frame``, ``stamp_ns`` if there is one, a
        ``channel.<name>`` each, what steps drew, and ``boxes.<column>``.

    Raises
    ------
    UsageError
        If a channel is of a kind that PCD has no word for, or the file cannot be written.
    """
    _WRITERS[format](path, state)


def _write_pcd(path: Path, state: State) -> None:
    cloud = state.cloud
    far = bool(cloud.origin.any())
    xyz = cloud.xyz + cloud.origin if far else cloud.xyz
    fields = {axis: xyz[:, i] for i, axis in enumerate("xyz")}
    taken = sorted(fields.keys() & cloud.channels.keys())
    if taken:
        raise UsageError(
            f"a PCD file has no place for a channel named '{taken[0]}' beside the coordinates",
            fix='write format = "npz"',
        )
    fields |= {name: _pcd_field(name, values) for name, values in cloud.channels.items()}
    write_pcd(path, fields, encoding="binary")


def _pcd_field(name: str, values: Array) -> Array:
    if name == "rgb" and values.ndim == 2:
        red, green, blue = values.astype(np.uint32).T
        return np.asarray(red << 16 | green << 8 | blue, np.uint32)
    return values.astype(np.uint8) if values.dtype == bool else values


def _write_npz(path: Path, state: State) -> None:
    points, drawn = _of_cloud(state.cloud), dict(state.arrays)
    if state.boxes is not None:
        points["boxes.frame"] = np.array(state.boxes.frame.name)
        points |= {f"boxes.{name}": state.boxes.column(name) for name in _BOX_COLUMNS}
    with atomic_file(path) as draft, ZipFile(draft, "w") as archive:
        # Coordinates hardly get smaller and take their time; pictures are mostly empty.
        for arrays, method in ((points, ZIP_STORED), (drawn, ZIP_DEFLATED)):
            for name, array in arrays.items():
                entry = ZipInfo(f"{name}.npy")  # without the time: equal arrays, equal bytes
                entry.compress_type = method
                with archive.open(entry, "w", force_zip64=True) as member:
                    np.lib.format.write_array(member, array, allow_pickle=False)


def _of_cloud(cloud: PointCloud) -> dict[str, Array]:
    stamp = cloud.frame.stamp_ns
    return {
        "xyz": cloud.xyz,
        "origin": cloud.origin,
        "frame": np.array(cloud.frame.name),
        **({} if stamp is None else {"stamp_ns": np.array(stamp, np.int64)}),
        **{f"channel.{name}": values for name, values in cloud.channels.items()},
    }


_WRITERS: Mapping[str, Callable[[Path, State], None]] = {"pcd": _write_pcd, "npz": _write_npz}
