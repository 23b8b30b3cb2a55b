"""Judged labels in the formats of annotation tools, and verdicts as a table."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError
from drivekit.io.atomic import atomic_file, atomic_folder
from drivekit.io.paths import system_path
from drivekit.io.pcd import write_pcd
from drivekit.model.boxes import FrameKey
from drivekit.model.images import ImageRef
from drivekit.viewer.triage.labels import LabelFrame, LabelledImage, euler_xyz
from drivekit.viewer.triage.verdicts import Mark

_PNG: Final = b"\x89PNG"
_POINT_CLOUD: Final = 6  # Datumaro's number of this kind of media
# What file names cannot hold here or there, and what separates folders.
_UNFIT: Final = re.compile(r'[\x00-\x1f<>:"/\\|?*]')


def sustechpoints_document(frame: LabelFrame) -> list[dict[str, Any]]:
    """Return a frame's labels as SUSTechPOINTS has them: one list of boxes.

    Metres and radians in the LiDAR's frame, centre of the box, x along its length. The verdict
    stands in ``obj_attr``, its author in ``annotator``.
    """
    boxes, angles = frame.boxes, euler_xyz(frame.boxes)
    document = []
    for i, name in enumerate(boxes.names()):
        mark = frame.verdicts.get(i)
        entry = {
            "obj_id": "" if boxes.track is None else str(boxes.track[i]),
            "obj_type": name,
            "psr": {
                "position": _xyz(boxes.center[i]),
                "scale": _xyz(boxes.size[i]),
                "rotation": _xyz(angles[i]),
            },
        }
        if mark is not None:
            entry["obj_attr"] = _sentence(mark, proposed=bool(frame.is_proposal[i]))
            entry["annotator"] = mark.author
        document.append(entry)
    return document


def _xyz(values: NDArray[np.float64]) -> dict[str, float]:
    return dict(zip("xyz", values.tolist(), strict=True))


def _sentence(mark: Mark, *, proposed: bool) -> str:
    origin = f" (proposed by {mark.box.source})" if proposed and mark.box is not None else ""
    return f"{mark.verdict}{origin}: {mark.note}" if mark.note else f"{mark.verdict}{origin}"


def write_sustechpoints(frames: Iterable[LabelFrame], folder: Path) -> list[str]:
    """Write frames as scenes of SUSTechPOINTS: label, lidar, camera and calib.

    Returns
    -------
    list of str
        What could not be said.
    """
    notes: list[str] = []
    names = _Names()
    mountings: dict[tuple[str, str], dict[str, list[float]]] = {}
    with atomic_folder(folder) as root:
        for frame in frames:
            scene, name = names.of(frame.key)
            _put_json(root / scene / "label" / f"{name}.json", sustechpoints_document(frame))
            if frame.points is not None:
                _put(root / scene / "lidar" / f"{name}.pcd", _pcd(frame.points))
            for image in frame.images:
                data, suffix = _encoded(image.image)
                channel = names.fit(image.channel)
                _put(root / scene / "camera" / channel / f"{name}{suffix}", data)
                mounting = _calibration(image)
                first = mountings.setdefault((scene, channel), mounting)
                if any(not np.allclose(first[k], mounting[k], atol=1e-4) for k in first):
                    notes.append(f"{scene}: {image.channel} is not mounted alike in all frames; "
                                 "the tool knows one mounting, that of the first")  # fmt: skip
            notes += frame.notes
            notes += [f"{frame.key}: a remark on the whole frame has no place in these labels"
                      for _ in frame.remarks]  # fmt: skip
        for (scene, channel), mounting in mountings.items():
            _put_json(root / scene / "calib" / "camera" / f"{channel}.json", mounting)
    return list(dict.fromkeys(notes))


def _calibration(image: LabelledImage) -> dict[str, list[float]]:
    return {
        "extrinsic": image.camera_from_lidar.matrix.ravel().tolist(),
        "intrinsic": image.intrinsic.ravel().tolist(),
    }


def datumaro_document(
    frames: Sequence[LabelFrame], paths: Mapping[FrameKey, tuple[str, list[str]]]
) -> dict[str, Any]:
    """Return labels as one Datumaro document with cuboids.

    Parameters
    ----------
    frames : sequence of LabelFrame
    paths : mapping of FrameKey to (item id, paths of its images)
    """
    classes = list(dict.fromkeys(name for f in frames for name in f.boxes.taxonomy.classes))
    return {
        "dm_format_version": "1.0",
        "media_type": _POINT_CLOUD,
        "infos": {"made_by": "drivekit triage export"},
        "categories": {
            "label": {
                "labels": [{"name": name, "parent": "", "attributes": []} for name in classes],
                "label_groups": [],
                "attributes": ["note", "proposed_by", "row", "track_id", "verdict"],
            }
        },
        "items": [
            {
                "id": paths[frame.key][0],
                "annotations": _cuboids(frame, classes),
                "attr": {
                    "scene": frame.key.scene,
                    "frame": frame.key.key,
                    "verdicts": "; ".join(_sentence(m, proposed=False) for m in frame.remarks),
                },
                "point_cloud": {"path": f"{paths[frame.key][0]}.pcd"},
                "related_images": [{"path": path} for path in paths[frame.key][1]],
            }
            for frame in frames
        ],
    }


def _cuboids(frame: LabelFrame, classes: list[str]) -> list[dict[str, Any]]:
    boxes, angles = frame.boxes, euler_xyz(frame.boxes)
    cuboids = []
    for i, name in enumerate(boxes.names()):
        attributes: dict[str, Any] = {"row": int(boxes.row[i])}
        if boxes.track is not None and boxes.track[i]:
            attributes["track_id"] = str(boxes.track[i])
        mark = frame.verdicts.get(i)
        if mark is not None:
            attributes |= {"verdict": mark.verdict, "note": mark.note, "author": mark.author}
        if frame.is_proposal[i] and mark is not None and mark.box is not None:
            attributes["proposed_by"] = mark.box.source
        cuboids.append(
            {
                "id": i,
                "type": "cuboid_3d",
                "attributes": attributes,
                "group": 0,
                "label_id": classes.index(name),
                "position": boxes.center[i].tolist(),
                "rotation": angles[i].tolist(),
                "scale": boxes.size[i].tolist(),
            }
        )
    return cuboids


def write_datumaro(frames: Iterable[LabelFrame], folder: Path) -> list[str]:
    """Write frames as a Datumaro dataset: annotations, point_clouds, images.

    Returns
    -------
    list of str
        What could not be said.
    """
    names = _Names()
    labels: list[LabelFrame] = []
    paths: dict[FrameKey, tuple[str, list[str]]] = {}
    with atomic_folder(folder) as root:
        for frame in frames:
            item = "__".join(dict.fromkeys(names.of(frame.key)))
            if frame.points is not None:
                _put(root / "point_clouds" / "default" / f"{item}.pcd", _pcd(frame.points))
            images = []
            for image in frame.images:
                data, suffix = _encoded(image.image)
                images.append(f"{item}/{names.fit(image.channel)}{suffix}")
                _put(root / "images" / "default" / images[-1], data)
            paths[frame.key] = item, images
            labels.append(replace(frame, points=None, images=()))
        _put_json(root / "annotations" / "default.json", datumaro_document(labels, paths))
    notes = [note for frame in labels for note in frame.notes]
    if any(images for _, images in paths.values()):
        notes.append("Datumaro has no place for calibrations: images only stand beside the points")
    return notes


_CSV: Final[Mapping[str, Callable[[Mark], Any]]] = {
    "verdict": lambda m: m.verdict,
    "scene": lambda m: m.scene,
    "frame": lambda m: m.frame,
    "source": lambda m: m.box and m.box.source,
    "row": lambda m: m.box and m.box.row,
    "class": lambda m: m.box and m.box.label,
    "x": lambda m: m.box and m.box.center[0],
    "y": lambda m: m.box and m.box.center[1],
    "z": lambda m: m.box and m.box.center[2],
    "coordinate_frame": lambda m: m.box and m.box.coordinate_frame,
    "score": lambda m: m.box and m.box.score,
    "track": lambda m: m.box and m.box.track,
    "note": lambda m: m.note,
    "author": lambda m: m.author,
    "time": lambda m: m.time,
    "dataset": lambda m: m.data.format,
    "fingerprint": lambda m: m.data.fingerprint,
}


def write_csv(marks: Iterable[Mark], path: Path) -> None:
    """Write verdicts as a table, one a row; it begins with the mark by which Excel knows UTF-8."""
    with atomic_file(path) as draft, draft.open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.writer(file)
        table.writerow(_CSV)
        table.writerows([column(mark) for column in _CSV.values()] for mark in marks)


class _Names:
    """Names of files for frames: none that leads elsewhere, and none twice."""

    def __init__(self) -> None:
        self._taken: dict[tuple[str, str], FrameKey] = {}

    def of(self, key: FrameKey) -> tuple[str, str]:
        names = self.fit(key.scene), self.fit(key.key)
        other = self._taken.setdefault((names[0].casefold(), names[1].casefold()), key)
        if other != key:
            raise DataError(f"frames {other} and {key} would be written to one file")
        return names

    @staticmethod
    def fit(name: str) -> str:
        return _UNFIT.sub("_", name).lstrip(".") or "_"


def _encoded(image: ImageRef) -> tuple[bytes, str]:
    data = image.data()
    return data, ".png" if data.startswith(_PNG) else ".jpg"


def _pcd(points: Mapping[str, NDArray[np.float32]]) -> bytes:
    return write_pcd(None, points, encoding="binary")


def _put_json(path: Path, document: Any) -> None:
    _put(path, json.dumps(document, ensure_ascii=False, indent=1).encode())


def _put(path: Path, data: bytes) -> None:
    target = system_path(path)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)
