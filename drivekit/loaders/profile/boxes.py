"""Label records as columns of 3D boxes, 2D boxes and outlines."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError
from drivekit.loaders.profile.axes import Float, box_rotation, flu_from_axes
from drivekit.loaders.profile.bbox import xyxy_of
from drivekit.loaders.profile.records import (
    list_of_records,
    number,
    numbers,
    shown,
    value_at,
    vector,
)
from drivekit.loaders.profile.schema import Axes, Bbox, BoxRule, Layer, Plain, Quaternion, Vector
from drivekit.model.boxes import Boxes
from drivekit.model.frames import Frame
from drivekit.model.readings import heading, length_width_height
from drivekit.model.regions import Boxes2D, Polygons
from drivekit.model.rotations import matrix_from_quat, quat_from_matrix, yaw_of_matrix
from drivekit.model.taxonomy import Labels, Taxonomy

Record = Mapping[str, Any]

_NOTHING = (np.nan, np.nan, np.nan)


def read_boxes(
    document: Any, rule: BoxRule, taxonomy: Taxonomy, frame: Frame, axes: Axes, where: str
) -> Boxes:
    """Return the boxes of one label file, a row a record, in its order.

    Records without a position, a size or an orientation are objects that only the image shows:
    their 3D columns are NaN.

    Parameters
    ----------
    document
        The file, parsed.
    rule : BoxRule
    taxonomy : Taxonomy
    frame : Frame
        The frame of the result: that of the labels, with x forward, y left, z up.
    axes : Axes
        Native axes of the frame that the labels are in.
    where : str
        The file, for messages.

    Raises
    ------
    DataError
        If a value is of the wrong kind, a class unknown, a size negative, or a record holds
        nothing that makes a box.
    """
    records, places = box_records(document, rule, where)
    flu = flu_from_axes(axes)
    center = _vectors(records, rule.center.path, places) @ flu.T
    size = _vectors(records, rule.size.path, places)
    size = length_width_height(size, rule.size.order)
    yaw, quat = _orientation(records, rule, flu, places)
    bbox, repaired = xyxy_of(records, rule.bbox, places)
    _check_sizes(size, places)
    blank = np.isnan(center[:, 0]) | np.isnan(size[:, 0]) | np.isnan(yaw)
    blank |= (size < rule.size.least).any(1)
    blank |= np.array([why_blank(record, rule) is not None for record in records], bool)
    _check_kind(records, rule, places)
    if rule.center.origin == "bottom":
        center[:, 2] += size[:, 2] / 2
    extra: dict[str, NDArray[Any]] = {
        path: _column(records, path, kind, places) for path, kind in rule.extra.items()
    }
    if bbox is not None:
        extra |= {"bbox": bbox, "bbox_repaired": repaired}
    return Boxes(
        center=np.where(blank[:, None], np.nan, center),
        size=np.where(blank[:, None], np.nan, size),
        yaw=np.where(blank, np.nan, yaw),
        quat=None if quat is None else np.where(blank[:, None], np.nan, quat),
        label=_box_labels(document, records, rule, taxonomy, places),
        row=np.arange(len(records)),
        track=None if rule.track is None else _texts(records, rule.track),
        taxonomy=taxonomy,
        frame=frame,
        extra=extra,
    )


def box_records(document: Any, rule: BoxRule, where: str) -> tuple[list[Record], list[str]]:
    """Return the records of 3D boxes in a file, as they are, and the place of each."""
    records = list_of_records(document, rule.records, where)
    kept = [
        i
        for i, record in enumerate(records)
        if _is_meant(record, rule, _place(rule.records, i, where))
    ]
    return [records[i] for i in kept], [_place(rule.records, i, where) for i in kept]


def why_blank(record: Record, rule: BoxRule) -> str | None:
    """Return why the profile denies a record its place in space; None if it does not."""
    for path, values in rule.blank.items():
        if value_at(record, path) in values:
            return f"{path} = {value_at(record, path)}"
    return next((f"no {path}" for path in rule.needs if value_at(record, path) is None), None)


def _is_meant(record: Mapping[str, Any], rule: BoxRule, place: str) -> bool:
    """Tell whether a record has the values that a box must have; what has no such value is broken.

    Records of another kind, such as outlines, are for others to read.
    """
    for path, wanted in rule.only.items():
        value = value_at(record, path)
        if value not in wanted and not any(_are_alike(value, other) for other in wanted):
            raise DataError(
                f"expected a value such as {wanted[0]!r}, found {shown(value)}",
                where=f"{place}.{path}",
            )
        if value not in wanted:
            return False
    return True


def _are_alike(value: Any, wanted: Plain) -> bool:
    kinds = (str, bool, (int, float))
    return any(isinstance(value, kind) and isinstance(wanted, kind) for kind in kinds)


def read_boxes_2d(
    document: Any, rule: BoxRule, taxonomy: Taxonomy, camera: Frame, where: str
) -> Boxes2D:
    """Return the image boxes of one label file; ``extra["row"]`` leads to the rows of its boxes.

    See :func:`read_boxes` for parameters and errors.
    """
    records, places = box_records(document, rule, where)
    bbox, repaired = xyxy_of(records, rule.bbox, places)
    given = np.zeros(0, np.int64) if bbox is None else np.flatnonzero(~np.isnan(bbox[:, 0]))
    return Boxes2D(
        xyxy=np.zeros((0, 4)) if bbox is None else bbox[given],
        label=_box_labels(document, records, rule, taxonomy, places)[given],
        taxonomy=taxonomy,
        camera=camera,
        extra={"row": given, "bbox_repaired": repaired[given]},
    )


def read_layer_boxes(
    document: Any, rule: Layer, taxonomy: Taxonomy, camera: Frame, where: str
) -> Boxes2D:
    """Return image boxes of a label file of their own.

    ``extra["track"]`` holds their tracks where the layer has them. See :func:`read_boxes`.
    """
    records = list_of_records(document, rule.records, where)
    places = [_place(rule.records, i, where) for i in range(len(records))]
    how = Bbox(path=rule.bbox or "", camera=rule.camera or "", orders=rule.orders)
    bbox, repaired = xyxy_of(records, how, places)
    extra: dict[str, NDArray[Any]] = {"bbox_repaired": repaired}
    if rule.track is not None:
        extra["track"] = _texts(records, rule.track)
    return Boxes2D(
        xyxy=np.zeros((0, 4)) if bbox is None else bbox,
        label=_labels(records, rule.name, taxonomy, places),
        taxonomy=taxonomy,
        camera=camera,
        extra=extra,
    )


def read_polygons(
    document: Any, rule: Layer, taxonomy: Taxonomy, camera: Frame, where: str
) -> Polygons:
    """Return the outlines of one label file, a row a record.

    ``extra["malformed"]`` marks those that cannot be filled: fewer than three vertices, or a number
    left over, which is dropped.

    Raises
    ------
    DataError
        If a value is no number or a class unknown.
    """
    records = list_of_records(document, rule.records, where)
    places = [_place(rule.records, i, where) for i in range(len(records))]
    flat = [
        _flat_numbers(value_at(record, rule.polygon or ""), f"{place}.{rule.polygon}")
        for record, place in zip(records, places, strict=True)
    ]
    counts = np.array([len(values) // 2 for values in flat], np.int64)
    whole = [values[: 2 * n] for values, n in zip(flat, counts, strict=True)]
    odd = np.array([len(values) % 2 == 1 for values in flat], bool)
    return Polygons(
        vertices=np.array([v for values in whole for v in values], np.float64).reshape(-1, 2),
        offsets=np.concatenate([[0], np.cumsum(counts)]).astype(np.int64),
        label=_labels(records, rule.name, taxonomy, places),
        taxonomy=taxonomy,
        camera=camera,
        extra={"malformed": odd | (counts < 3)},
    )


def _place(path: str, i: int, where: str) -> str:
    return f"{where}: {path}[{i}]"


def _vectors(records: Sequence[Record], path: Vector, places: Sequence[str]) -> Float:
    rows = [vector(r, path, place) or _NOTHING for r, place in zip(records, places, strict=True)]
    return np.array(rows, np.float64).reshape(-1, 3)


def _box_labels(
    document: Any,
    records: Sequence[Record],
    rule: BoxRule,
    taxonomy: Taxonomy,
    places: Sequence[str],
) -> Labels:
    names = _class_names(document, rule)
    return _labels(records, rule.name, taxonomy, places, names, rule.others)


def _class_names(document: Any, rule: BoxRule) -> Sequence[Any] | None:
    """Return the names that a file's class numbers count in, if classes are numbers."""
    if rule.names is None:
        return None
    entries = value_at(document, rule.names)
    entries = entries if isinstance(entries, list) else []
    return [e.get("name") if isinstance(e, Mapping) else e for e in entries]


def _labels(
    records: Sequence[Record],
    path: str,
    taxonomy: Taxonomy,
    places: Sequence[str],
    names: Sequence[Any] | None = None,
    others: str | None = None,
) -> Labels:
    known: dict[Any, int] = {}
    labels = np.zeros(len(records), np.int32)
    for i, (record, place) in enumerate(zip(records, places, strict=True)):
        given, where = value_at(record, path), f"{place}.{path}"
        name = given if names is None else _counted(given, names, where)
        if not isinstance(name, str):
            raise DataError(f"expected the name of a class, found {name!r}", where=where)
        if name not in known:
            found = taxonomy.find(name.strip())
            missing = name.strip() if others is None else others
            known[name] = taxonomy.label(missing, where, _alias(name)) if found is None else found
        labels[i] = known[name]
    return labels


def _alias(name: str) -> str:
    """Return what to do about a class that a profile does not know."""
    return (
        "correct the name, or say which class it is in a file of your own, [classes.aliases] "
        f"CLASS = [{json.dumps(name.strip(), ensure_ascii=False)}], and add --option overrides=FILE"
    )


def _counted(given: Any, names: Sequence[Any], where: str) -> Any:
    if isinstance(given, bool) or not isinstance(given, int) or not 0 <= given < len(names):
        raise DataError(
            f"expected the number of a class, 0 to {len(names) - 1}, found {given!r}", where=where
        )
    return names[given]


def _orientation(
    records: Sequence[Record], rule: BoxRule, flu: Float, places: Sequence[str]
) -> tuple[Float, Float | None]:
    """Return yaw, and full orientations where the labels have them."""
    if rule.yaw is not None:
        native = _numbers(records, rule.yaw.path, places)
        return heading(native, rule.yaw.unit, rule.yaw.zero, rule.yaw.turn), None
    if rule.euler is not None:
        rotation = box_rotation(_vectors(records, rule.euler.path, places), rule.euler, flu)
    else:
        rotation = flu @ matrix_from_quat(_quaternions(records, rule.quat, places))
    known = ~np.isnan(rotation[:, 0, 0])
    quat = np.full((len(records), 4), np.nan)
    quat[known] = quat_from_matrix(rotation[known])
    return yaw_of_matrix(rotation), quat


def _quaternions(
    records: Sequence[Record], rule: Quaternion | None, places: Sequence[str]
) -> Float:
    quats = np.full((len(records), 4), np.nan)
    for i, (record, place) in enumerate(zip(records, places, strict=True)):
        value = None if rule is None else value_at(record, rule.path)
        if rule is not None and value is not None:
            native = numbers(value, 4, f"{place}.{rule.path}")
            quats[i] = [native[rule.order.index(c)] for c in "wxyz"]
    return quats


def _numbers(records: Sequence[Record], path: str, places: Sequence[str]) -> Float:
    values = [value_at(record, path) for record in records]
    return np.array(
        [
            np.nan if value is None else number(value, f"{place}.{path}")
            for value, place in zip(values, places, strict=True)
        ],
        np.float64,
    )


def _texts(records: Sequence[Record], path: str) -> NDArray[np.str_]:
    values = [value_at(record, path) for record in records]
    return np.array(["" if value is None else _text(value) for value in values], np.str_)


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _column(records: Sequence[Record], path: str, kind: str, places: Sequence[str]) -> NDArray[Any]:
    return _texts(records, path) if kind == "text" else _numbers(records, path, places)


def _flat_numbers(value: Any, where: str) -> list[float]:
    """Return x1, y1, x2, y2 … of a flat list or a list of pairs; none for null."""
    if value is None:
        return []
    if not isinstance(value, list):
        raise DataError(f"expected a list of pixel coordinates, found {value!r}", where=where)
    if isinstance(value[0], list):
        value = [v for pair in value for v in numbers(pair, 2, where)]
    return [number(v, f"{where}[{i}]") for i, v in enumerate(value)]


def _check_sizes(size: Float, places: Sequence[str]) -> None:
    negative = np.flatnonzero((size < 0).any(1))
    if negative.size:
        i = int(negative[0])
        raise DataError(f"a box has the negative size {size[i].tolist()}", where=places[i])


def _check_kind(records: Sequence[Record], rule: BoxRule, places: Sequence[str]) -> None:
    """Refuse records of another kind, which do not even mention a place in space or image."""
    paths = [rule.center.path, rule.size.path] + ([rule.bbox.path] if rule.bbox else [])
    each = [p for path in paths for p in ((path,) if isinstance(path, str) else path)]
    wanted = {path.split(".")[0] for path in each}
    for record, place in zip(records, places, strict=True):
        if not wanted.intersection(record):
            raise DataError(
                f"this object has none of {', '.join(sorted(wanted))} "
                f"(it has {', '.join(record) or 'nothing'})",
                where=place,
                fix="this may be a label file of another kind; else correct the profile's paths",
            )
