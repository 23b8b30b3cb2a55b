"""The boxes of the nuScenes tables as columns: classes, attributes, velocities."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from drivekit.loaders.nuscenes_tables import (
    ABSENT,
    Instance,
    Named,
    ObjectAnn,
    SampleAnnotation,
    Table,
    TableReader,
    Text,
    Visibility,
    check_finite,
    column,
    numbers,
    texts,
    utf8,
)
from drivekit.model.rotations import yaw_of_quat
from drivekit.model.taxonomy import Taxonomy

Float = NDArray[np.float64]
Int = NDArray[np.int64]

#: Stands between the names of several attributes of one box.
SEVERAL = ";"

# A velocity needs two annotations at most this far apart; twice as far if they lie on either side.
_MAX_GAP_S = 1.5


@dataclass(frozen=True, eq=False, slots=True)
class Annotations:
    """Records of sample_annotation, by sample, then in table order; texts are UTF-8.

    Parameters
    ----------
    sample : (N,) int64
        Position among the sorted samples.
    center : (N, 3) float64 [m] in the world
    size : (N, 3) float64 [m]
        Length, width, height.
    quat : (N, 4) float64
    yaw : (N,) float64 [rad]
    label : (N,) int64
    instance : (N,) bytes
        Token of the object.
    attribute, visibility : (N,) bytes
        Names; empty for none.
    num_lidar_pts, num_radar_pts : (N,) float64
        NaN where not given.
    velocity : (N, 2) float64 [m/s] in the world
    """

    sample: Int
    center: Float
    size: Float
    quat: Float
    yaw: Float
    label: Int
    instance: Text
    attribute: Text
    visibility: Text
    num_lidar_pts: Float
    num_radar_pts: Float
    velocity: Float


@dataclass(frozen=True, eq=False, slots=True)
class ImageBoxes:
    """Records of object_ann, by image; texts are UTF-8.

    Parameters
    ----------
    frame : (N,) int64
        Position of the image among the frames it belongs to, ascending.
    xyxy : (N, 4) float64 [px]
    label : (N,) int64
    instance, attribute : (N,) bytes
    """

    frame: Int
    xyxy: Float
    label: Int
    instance: Text
    attribute: Text


@dataclass(frozen=True, eq=False, slots=True)
class Vocabulary:
    """What boxes can be: classes and attributes.

    Parameters
    ----------
    taxonomy : Taxonomy
        Categories in table order.
    categories : Table
    label : (C + 1,) int64
        By category; the last one is ``ABSENT``.
    attributes : Table
    attribute_names : tuple of str
    """

    taxonomy: Taxonomy
    categories: Table
    label: Int
    attributes: Table
    attribute_names: tuple[str, ...]

    def labels(self, categories: Int) -> Int:
        """Return the labels of positions in ``categories``; ``ABSENT`` stays."""
        return self.label[np.where(categories == ABSENT, -1, categories)]


def read_vocabulary(reader: TableReader) -> Vocabulary:
    """Read categories and attributes."""
    categories = reader.read("category", Named)
    names = tuple(dict.fromkeys(row.name for row in categories))
    attributes = reader.read("attribute", Named)
    return Vocabulary(
        Taxonomy("nuscenes", names),
        reader.index("category", categories),
        np.array([names.index(row.name) for row in categories] + [ABSENT], np.int64),
        reader.index("attribute", attributes),
        tuple(row.name for row in attributes),
    )


def read_annotations(
    reader: TableReader, vocabulary: Vocabulary, sample_stamp_ns: Int, sample_table: Table
) -> Annotations:
    """Read the boxes.

    Records whose sample, instance or category is not there are left out, with a finding.
    """
    instances = reader.read("instance", Instance)
    instance_table = reader.index("instance", instances)
    tokens = column(instances, "category_token")
    category = reader.follow(
        "instance", "category_token", tokens, vocabulary.categories, "their boxes are left out",
        costs_labels=True,
    )  # fmt: skip
    rows = reader.read("sample_annotation", SampleAnnotation)
    reader.index("sample_annotation", rows)
    tokens = column(rows, "sample_token")
    sample = reader.follow(
        "sample_annotation", "sample_token", tokens, sample_table, "left out", costs_labels=True
    )
    tokens = column(rows, "instance_token")
    instance = reader.follow(
        "sample_annotation", "instance_token", tokens, instance_table, "left out, having no class",
        costs_labels=True,
    )  # fmt: skip
    label = np.append(vocabulary.labels(category), ABSENT)
    label = label[np.where(instance == ABSENT, -1, instance)]
    order = np.argsort(sample, kind="stable")
    order = order[(sample[order] != ABSENT) & (label[order] != ABSENT)]
    center, size, quat = (column[order] for column in _geometry(reader, rows))
    rows = [rows[i] for i in order]
    stamp_s = 1e-6 * (sample_stamp_ns[sample[order]] // 1000)
    prev, next_ = _neighbours(reader, rows, instances)
    return Annotations(
        sample=sample[order],
        center=center,
        size=size,
        quat=quat,
        yaw=yaw_of_quat(quat),
        label=label[order],
        instance=utf8(column(rows, "instance_token")),
        attribute=_attributes(reader, vocabulary, "sample_annotation", rows),
        visibility=_visibility(reader, rows),
        num_lidar_pts=_counts(column(rows, "num_lidar_pts")),
        num_radar_pts=_counts(column(rows, "num_radar_pts")),
        velocity=velocities(center, stamp_s, prev, next_),
    )


def read_image_boxes(reader: TableReader, vocabulary: Vocabulary, frame_token: Text) -> ImageBoxes:
    """Read the boxes in images, where a dataset has any.

    Parameters
    ----------
    reader : TableReader
    vocabulary : Vocabulary
    frame_token : (N,) bytes
        Of the records that ``frame`` counts.
    """
    rows = reader.read("object_ann", ObjectAnn) if reader.has("object_ann") else []
    tokens = texts(frame_token) if rows else []
    images = Table("sample_data", {token: i for i, token in enumerate(tokens)})
    of_row = column(rows, "sample_data_token")
    frame = reader.follow("object_ann", "sample_data_token", of_row, images, "left out")
    of_row = column(rows, "category_token")
    category = reader.follow(
        "object_ann", "category_token", of_row, vocabulary.categories, "left out"
    )
    label = vocabulary.labels(category)
    order = np.argsort(frame, kind="stable")
    order = order[(frame[order] != ABSENT) & (label[order] != ABSENT)]
    rows = [rows[i] for i in order]
    return ImageBoxes(
        frame[order],
        numbers(column(rows, "bbox"), len(rows), 4),
        label[order],
        utf8(column(rows, "instance_token")),
        _attributes(reader, vocabulary, "object_ann", rows),
    )


def velocities(center: Float, stamp_s: Float, prev: Int, next_: Int) -> Float:
    """Return (N, 2) velocities from the annotations before and after each one.

    Parameters
    ----------
    center : (N, 3) float64 [m] in the world
    stamp_s : (N,) float64 [s]
    prev, next_ : (N,) int64
        Positions of the neighbours in a track; ``ABSENT`` for none.

    Returns
    -------
    (N, 2) float64 [m/s] in the world
        NaN without neighbours, and where they are more than 1.5 s apart (3 s with one on either
        side).

    Notes
    -----
    Rule and order of operations of nuscenes-devkit 1.2.0, ``NuScenes.box_velocity``.
    """
    here = np.arange(len(center))
    has_prev, has_next = prev != ABSENT, next_ != ABSENT
    first, last = np.where(has_prev, prev, here), np.where(has_next, next_, here)
    gap = stamp_s[last] - stamp_s[first]
    limit = np.where(has_prev & has_next, 2 * _MAX_GAP_S, _MAX_GAP_S)
    is_known = (has_prev | has_next) & (gap <= limit) & (gap != 0)
    way = (center[last] - center[first])[:, :2]
    velocity = np.full((len(center), 2), np.nan)
    velocity[is_known] = way[is_known] / gap[is_known, None]
    return velocity


def _geometry(reader: TableReader, rows: Sequence[SampleAnnotation]) -> tuple[Float, Float, Float]:
    n = len(rows)
    center = numbers(column(rows, "translation"), n, 3)
    wlh = numbers(column(rows, "size"), n, 3)
    quat = numbers(column(rows, "rotation"), n, 4)
    check_finite(reader, "sample_annotation", translation=center, size=wlh, rotation=quat)
    return center, wlh[:, [1, 0, 2]], quat


def _neighbours(
    reader: TableReader, rows: Sequence[SampleAnnotation], instances: Sequence[Instance]
) -> tuple[Int, Int]:
    """Return the positions of the annotations before and after each one."""
    table = reader.index("sample_annotation", rows)
    for end in ("first_annotation_token", "last_annotation_token"):
        tokens = column(instances, end)
        reader.follow("instance", end, tokens, table, "nothing depends on them", may_be_empty=True)
    prev, next_ = (
        reader.follow(
            "sample_annotation", link, column(rows, link), table,
            "their tracks end there", may_be_empty=True,
        )
        for link in ("prev", "next")
    )  # fmt: skip
    return prev, next_


def _attributes(
    reader: TableReader,
    vocabulary: Vocabulary,
    table: str,
    rows: Sequence[SampleAnnotation] | Sequence[ObjectAnn],
) -> Text:
    attributes = vocabulary.attributes
    tokens = [token for row in rows for token in row.attribute_tokens]
    reader.follow(table, "attribute_tokens", tokens, attributes, "left out", costs_labels=True)
    names: dict[tuple[str, ...], str] = {}
    for row in rows:
        if row.attribute_tokens not in names:
            known = (attributes.position.get(token) for token in row.attribute_tokens)
            names[row.attribute_tokens] = SEVERAL.join(
                vocabulary.attribute_names[i] for i in known if i is not None
            )
    return utf8(names[row.attribute_tokens] for row in rows)


def _visibility(reader: TableReader, rows: Sequence[SampleAnnotation]) -> Text:
    levels = reader.read("visibility", Visibility)
    table = reader.index("visibility", levels)
    tokens = column(rows, "visibility_token")
    position = reader.follow(
        "sample_annotation", "visibility_token", tokens, table, "not shown", may_be_empty=True
    )
    return utf8("" if i == ABSENT else levels[i].level for i in position.tolist())


def _counts(values: Sequence[int | None]) -> Float:
    return np.array([np.nan if value is None else value for value in values], np.float64)
