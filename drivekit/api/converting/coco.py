"""COCO: image boxes, outlines and masks of every camera, one JSON file a split and kind."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from itertools import product
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from drivekit.api.converting.coco_segments import (
    Segment,
    are_wanted,
    is_marked,
    labels_of,
    marked,
    outline_difference,
    segments_of,
)
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
from drivekit.model.dataset import BOXES, Scene
from drivekit.model.exports import ExportedFrame
from drivekit.model.frames import flu_of
from drivekit.model.regions import Boxes2D
from drivekit.writers.camera_labels import as_seen

Float = NDArray[np.float64]

# Layers that hold labelled image boxes.
_LAYERS: Final = ("boxes2d", "boxes2d_tracked")
_BOXES: Final = ("auto", "labelled", "projected")
_KINDS: Final = ("instances", "segments")
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
    name = f"{safe_name(channel, 'camera')}/{frame.id}.{'png' if data[:4] == _PNG else 'jpg'}"
    described: dict[str, Any] = {
        "image": {"file_name": name, "width": image.width, "height": image.height}
    }
    losses: Counter[str] = Counter()
    rows: list[int] = []
    if labels_of(scene, plan.options) == BOXES:
        objects = _objects(plan, scene, frame)
        rows += objects.rows
        losses["null-box"] = objects.n_null
        losses["projected"] = len(rows) if objects.source == "projected" else 0
        described |= {"instances": [_instance(plan, objects, i) for i in range(len(objects.names))]}
    if are_wanted(scene, plan.options):
        segments, lost = _segments(plan, scene, frame)
        rows += range(len(segments))
        losses.update(lost)
        described |= {"segments": [_described(plan, segment) for segment in segments]}
    elif plan.options["segments"] == "auto":
        losses["unasked"] = is_marked(scene, [frame.frame.key, shot.key])
    kept = {kind: int(n) for kind, n in losses.items() if n}
    return Encoded(((f"images/{name}", data),), tuple(rows), kept, described)


def _instance(plan: Plan, objects: _Objects, i: int) -> dict[str, Any]:
    bbox = np.round(_xywh(objects.xyxy[i]), _DECIMALS).tolist()
    row = {
        "category_id": plan.classes.taxonomy.classes.index(objects.names[i]) + 1,
        "bbox": bbox,
        "area": round(bbox[2] * bbox[3], _DECIMALS),
        "iscrowd": 0,
        "source": objects.source,
    }
    if objects.truncation is not None:
        row["truncated"] = round(float(objects.truncation[i]), _DECIMALS)
    return row


def _segments(plan: Plan, scene: Scene, frame: ExportedFrame) -> tuple[list[Segment], Counter[str]]:
    """Return what is outlined or masked in an image, under the names of the tree."""
    channel, shot = frame.sensor("camera")
    segments: list[Segment] = []
    losses: Counter[str] = Counter()
    for found in marked(scene, dict.fromkeys([shot.key, frame.frame.key])):
        if found.camera.name == channel:
            own, lost = segments_of(found)
            named = [replace(s, name=str(n)) for s in own if (n := plan.classes.name_of(s.name))]
            segments += named
            losses.update(lost)
    return segments, losses


def _described(plan: Plan, segment: Segment) -> dict[str, Any]:
    number = plan.classes.taxonomy.classes.index(segment.name) + 1
    values = asdict(segment)
    return {"category_id": number, **{name: v for name, v in values.items() if name != "name"}}


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


def _class_names(
    scene: Scene, boxes: Boxes | None, keys: Sequence[str], options: Mapping[str, str]
) -> Sequence[str]:
    """Return the classes of objects in 3D or in images, each as often as where it is most often."""
    in_images: Counter[str] = Counter()
    for layer in _layers(scene, keys):
        in_images.update(layer.taxonomy.names(layer.label))
    segments: Counter[str] = Counter()
    for found in marked(scene, dict.fromkeys(keys)) if are_wanted(scene, options) else ():
        segments.update(segment.name for segment in segments_of(found)[0])
    in_space = Counter(() if boxes is None else boxes.names())
    return list((in_space | in_images | segments).elements())


def _finish(plan: Plan, written: Written) -> Iterator[tuple[str, Content]]:
    kinds = {kind for _, record in written() for kind in _KINDS if kind in record.data}
    for kind, split in product(filter(kinds.__contains__, _KINDS), plan.splits):
        yield _name(kind, split), _document(plan, written, kind, split)


def _name(kind: str, split: str) -> str:
    return f"annotations/{kind}_{split}.json"


def _document(plan: Plan, written: Written, kind: str, split: str) -> Iterator[bytes]:
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
    rows_of = {"images": _images(split, written), "annotations": _annotations(kind, split, written)}
    for name, rows in rows_of.items():
        yield f',"{name}":['.encode()
        comma = b""
        for row in rows:
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


def _annotations(kind: str, split: str, written: Written) -> Iterator[Mapping[str, Any]]:
    number = 0
    for frame, record in written():
        for row in record.data.get(kind, ()) if frame.split == split else ():
            number += 1
            yield {"id": number, "image_id": int(frame.id), **row}


def _read_back(tree: Path, plan: Plan) -> Compare:
    images: set[int] = set()
    rows: dict[tuple[str, int], list[Mapping[str, Any]]] = {}
    names: dict[int, str] = {}
    for kind, split in product(_KINDS, plan.splits):
        file = tree / _name(kind, split)
        if file.exists():
            document = json.loads(file.read_bytes())
            images |= {row["id"] for row in document["images"]}
            names |= {row["id"]: row["name"] for row in document["categories"]}
            for row in document["annotations"]:
                rows.setdefault((kind, row["image_id"]), []).append(row)

    def compare(scene: Scene, frame: ExportedFrame, record: Record) -> Mapping[str, float]:
        if int(frame.id) not in images:
            raise DataError("the annotations do not have the image", where=frame.id)
        found = {}
        for kind in filter(record.data.__contains__, _KINDS):
            read = rows.get((kind, int(frame.id)), [])
            said = [names[row["category_id"]] for row in read]
            boxes = np.array([row["bbox"] for row in read], np.float64).reshape(-1, 4)
            if kind == "instances":
                source = _objects(plan, scene, frame)
                check_same_objects(frame, source.names, said)
                boxes[:, 2:] += boxes[:, :2]
                found["bbox"] = float(np.abs(boxes - source.xyxy).max(initial=0.0))
            else:
                segments, _ = _segments(plan, scene, frame)
                check_same_objects(frame, [segment.name for segment in segments], said)
                found["outline"] = outline_difference(segments, read)
        return found

    return compare


TARGET: Final = Target(
    name="coco",
    summary="COCO: images of every camera, their boxes and segments as one JSON file a split",
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
        "unasked": "{n} images are of frames with outlines or masks, which are not written: "
        "--set segments=yes writes them",
        "malformed": "{n} outlines have fewer than three corners, or half of one, and are not "
        "written",
        "unknown-colour": "{n} masks have pixels in colours that are no class's, which are not "
        "written: layers.mask.colors in overrides says what they are",
    },
    tolerances={"bbox": Tolerance(1.1e-3, "px"), "outline": Tolerance(1.1e-3, "px")},
    encode=_encode,
    finish=_finish,
    read_back=_read_back,
    each_camera=True,
    needs_calibration=False,
    class_names=_class_names,
    labels=labels_of,
    options={"boxes": "auto", "segments": "auto"},
)
