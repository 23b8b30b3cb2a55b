"""COCO: image boxes of every camera, one JSON file a split."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from drivekit.api.converting.contents import boxes_of, check_same_objects
from drivekit.api.converting.names import safe_name
from drivekit.api.converting.pictures import picture_of
from drivekit.api.converting.target import (
    Compare,
    Content,
    Encoded,
    Plan,
    Record,
    Target,
    Tolerance,
    Written,
)
from drivekit.errors import DataError, MissingDataError, UsageError
from drivekit.model.boxes import Boxes
from drivekit.model.dataset import Scene
from drivekit.model.exports import ExportedFrame
from drivekit.model.frames import flu_of
from drivekit.model.regions import Boxes2D
from drivekit.writers.camera_labels import as_seen

Float = NDArray[np.float64]

# Layers that hold labelled image boxes.
_LAYERS: Final = ("boxes2d", "boxes2d_tracked")
_BOXES: Final = ("auto", "labelled", "projected")
_DECIMALS: Final = 3
_PNG: Final = b"\x89PNG"


@dataclass(frozen=True, eq=False, slots=True)
class _Objects:
    """What is marked in an image: names, (N, 4) left, top, right, bottom [px], and where from."""

    names: Sequence[str]
    xyxy: Float
    rows: Sequence[int]
    source: str
    n_null: int = 0
    truncation: Float | None = None


def _encode(plan: Plan, scene: Scene, frame: ExportedFrame) -> Encoded:
    channel, shot = frame.sensor("camera")
    image = scene.image(channel, shot.index)
    data = image.data()
    objects = _objects(plan, scene, frame)
    name = f"{safe_name(channel, 'camera')}/{frame.id}.{'png' if data[:4] == _PNG else 'jpg'}"
    rows = [
        [plan.classes.taxonomy.classes.index(name) + 1, *np.round(_xywh(box), _DECIMALS).tolist()]
        for name, box in zip(objects.names, objects.xyxy, strict=True)
    ]
    described: dict[str, Any] = {
        "image": {"file_name": name, "width": image.width, "height": image.height},
        "source": objects.source,
        "objects": rows,
    }
    if objects.truncation is not None:
        described["truncated"] = np.round(objects.truncation, _DECIMALS).tolist()
    losses = {"null-box": objects.n_null}
    if objects.source == "projected":
        losses["projected"] = len(rows)
    kept = {kind: n for kind, n in losses.items() if n}
    return Encoded(((f"images/{name}", data),), tuple(objects.rows), kept, described)


def _xywh(box: Float) -> Float:
    return np.concatenate([box[:2], box[2:] - box[:2]])


def _objects(plan: Plan, scene: Scene, frame: ExportedFrame) -> _Objects:
    """Return labelled image boxes where the camera has them, else projected 3D boxes."""
    wanted = plan.options["boxes"]
    if wanted not in _BOXES:
        raise UsageError(f"expected boxes = {' or '.join(_BOXES)}, got '{wanted}'")
    labelled = None if wanted == "projected" else _labelled(plan, scene, frame)
    if labelled is not None:
        return labelled
    if wanted == "labelled":
        raise MissingDataError(f"no image boxes are labelled in {frame.sensor('camera')[0]}")
    return _projected(plan, scene, frame)


def _labelled(plan: Plan, scene: Scene, frame: ExportedFrame) -> _Objects | None:
    channel, shot = frame.sensor("camera")
    for layer in _layers(scene, [shot.key, frame.frame.key]):
        if layer.camera.name == channel:
            return _named(plan, layer.taxonomy.names(layer.label), layer.xyxy)
    boxes = scene.boxes(frame.index)
    if channel == "image_2" and {"bbox", "alpha"} <= boxes.extra.keys():  # KITTI's own
        return _named(plan, boxes.names(), boxes.column("bbox"))
    return None


def _layers(scene: Scene, keys: Sequence[str]) -> Iterator[Boxes2D]:
    """Yield the labelled image boxes of frames, known by the key of the labels or of an image."""
    for name in _LAYERS:
        with suppress(MissingDataError):
            there = scene.timeline(name).keys
            for key in keys:
                if key in there:
                    yield scene.layer(name, there.index(key))


def _named(plan: Plan, names: Sequence[str], xyxy: Float) -> _Objects:
    named = [plan.classes.name_of(name) for name in names]
    known: list[bool] = np.asarray(np.isfinite(xyxy).all(axis=1)).tolist()
    rows = [i for i, name in enumerate(named) if name is not None and known[i]]
    n_null = sum(name is not None for name in named) - len(rows)
    return _Objects([str(named[i]) for i in rows], xyxy[rows], rows, "labelled", n_null)


def _projected(plan: Plan, scene: Scene, frame: ExportedFrame) -> _Objects:
    channel, shot = frame.sensor("camera")
    picture = picture_of(scene, channel, shot)
    found = boxes_of(plan, scene, frame, flu_of(picture.image.frame))
    seen = as_seen(found.boxes, picture.taken_by)
    found, seen = found[seen.in_image], seen[seen.in_image]
    names, rows = found.boxes.names(), found.rows.tolist()
    return _Objects(names, seen.bbox, rows, "projected", found.n_null, seen.truncation)


def _class_names(scene: Scene, boxes: Boxes, keys: Sequence[str]) -> Sequence[str]:
    """Return the classes of objects in 3D or in images, each as often as where it is more often."""
    in_images: Counter[str] = Counter()
    for layer in _layers(scene, keys):
        in_images.update(layer.taxonomy.names(layer.label))
    return list((Counter(boxes.names()) | in_images).elements())


def _finish(plan: Plan, written: Written) -> Iterator[tuple[str, Content]]:
    for split in plan.splits:
        yield f"annotations/instances_{split}.json", _document(plan, written, split)


def _document(plan: Plan, written: Written, split: str) -> Iterator[bytes]:
    """Yield the pieces of a JSON file, which may be larger than what memory holds."""
    head = {
        "info": {"description": f"{plan.source.format}, {split}", "version": "1.0"},
        "licenses": [],
        "categories": [
            {"id": i, "name": name, "supercategory": "object"}
            for i, name in enumerate(plan.classes.taxonomy.classes, start=1)
        ],
    }
    yield _text(head)[:-1]
    for name, rows in (("images", _images), ("annotations", _annotations)):
        yield f',"{name}":['.encode()
        comma = b""
        for row in rows(split, written):
            yield comma + _text(row)
            comma = b",\n"
        yield b"]"
    yield b"}\n"


def _text(value: Mapping[str, Any]) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _images(split: str, written: Written) -> Iterator[Mapping[str, Any]]:
    for frame, record in written():
        if frame.split == split:
            yield {"id": int(frame.id), **record.data["image"]}


def _annotations(split: str, written: Written) -> Iterator[Mapping[str, Any]]:
    number = 0
    for frame, record in written():
        truncated = record.data.get("truncated")
        for i, (category, *bbox) in enumerate(record.data["objects"]):
            number += frame.split == split
            if frame.split == split:
                yield {
                    "id": number,
                    "image_id": int(frame.id),
                    "category_id": category,
                    "bbox": bbox,
                    "area": round(bbox[2] * bbox[3], _DECIMALS),
                    "iscrowd": 0,
                    "source": record.data["source"],
                    **({} if truncated is None else {"truncated": truncated[i]}),
                }


def _read_back(tree: Path, plan: Plan) -> Compare:
    images: dict[int, Mapping[str, Any]] = {}
    objects: dict[int, list[Mapping[str, Any]]] = {}
    names: dict[int, str] = {}
    for split in plan.splits:
        document = json.loads((tree / "annotations" / f"instances_{split}.json").read_bytes())
        images |= {row["id"]: row for row in document["images"]}
        names |= {row["id"]: row["name"] for row in document["categories"]}
        for row in document["annotations"]:
            objects.setdefault(row["image_id"], []).append(row)

    def compare(scene: Scene, frame: ExportedFrame, record: Record) -> Mapping[str, float]:
        image, marked = images[int(frame.id)], objects.get(int(frame.id), [])
        where = tree / "images" / image["file_name"]
        if where.stat().st_size != record.files[f"images/{image['file_name']}"][0]:
            raise DataError("the image is not as it was written", where=str(where))
        source = _objects(plan, scene, frame)
        check_same_objects(frame, source.names, [names[row["category_id"]] for row in marked])
        read = np.array([row["bbox"] for row in marked], np.float64).reshape(-1, 4)
        read[:, 2:] += read[:, :2]
        return {"bbox": float(np.abs(read - source.xyxy).max(initial=0.0))}

    return compare


TARGET: Final = Target(
    name="coco",
    summary="COCO: images of every camera, and their boxes as one JSON file a split",
    classes=None,
    names={
        "car": "Car",
        "van": "Car",
        "pedestrian": "Pedestrian",
        "bicycle": "Cyclist",
        "motorcycle": "Cyclist",
        "two-wheeler": "Cyclist",
        "truck": "Truck",
        "bus": "Bus",
        "region": None,
    },
    takes={"camera": "all"},
    holds=("images", "annotations"),
    losses={
        "null-box": "{n} labelled objects have no box to write in that image",
        "projected": "{n} image boxes are not labelled but outlines of projected 3D boxes",
    },
    tolerances={"bbox": Tolerance(1.1e-3, "px")},
    encode=_encode,
    finish=_finish,
    read_back=_read_back,
    each_camera=True,
    needs_calibration=False,
    class_names=_class_names,
    options={"boxes": "auto"},
)
