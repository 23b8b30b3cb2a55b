"""Whole tables of boxes, brought into the coordinate frames of another table."""

from __future__ import annotations

from drivekit.errors import DrivekitError
from drivekit.geometry.transform import transform_between, transform_boxes
from drivekit.model.boxes import Boxes, BoxTable
from drivekit.model.dataset import BOXES, Dataset
from drivekit.model.rotations import quat_from_yaw


def in_frames_of(
    dataset: Dataset, table: BoxTable, reference: BoxTable, where: str | None = None
) -> BoxTable:
    """Return boxes in the coordinate frames that another table has them in.

    Parameters
    ----------
    dataset : Dataset
        Knows the calibration and, where the way leads over it, the ego motion.
    table : BoxTable
        Coordinate frames without a time are taken at the time of the labels.
    reference : BoxTable
        Frames of ``table`` that are not in it stay as they are.
    where : str, optional
        The file that the table was read from, for messages.

    Returns
    -------
    BoxTable
        ``table`` itself where nothing has to be moved; row ids stay.

    Raises
    ------
    DrivekitError
        If a frame cannot be transformed; the message names it.
    """
    wanted = dict(zip(reference.frames, reference.coordinate_frames, strict=True))
    parts: list[Boxes] = []
    moved = False
    scene_id, stamps, scene = None, {}, None
    for (key, boxes), source in zip(table, table.coordinate_frames, strict=True):
        target = wanted.get(key)
        if target is None or target.name == source.name:
            parts.append(boxes)
            continue
        if key.scene != scene_id:
            scene_id, scene = key.scene, dataset[key.scene]
            timeline = scene.timeline(BOXES)
            stamps = {k: timeline.stamp(i) for i, k in enumerate(timeline.keys)}
        assert scene is not None
        stamp = source.stamp_ns if source.stamp_ns is not None else stamps.get(key.key)
        try:
            transform = transform_between(scene, target, source.at(stamp))
        except DrivekitError as error:
            place = f"{where}, frame {key}" if where else str(key)
            raise type(error)(error.problem, where=place, fix=error.fix) from error
        stamped = boxes.with_columns(frame=source.at(stamp))
        parts.append(transform_boxes(stamped, transform))
        moved = True
    return _replaced(table, parts) if moved else table


def _replaced(table: BoxTable, parts: list[Boxes]) -> BoxTable:
    if any(p.quat is not None for p in parts):
        parts = [
            p if p.quat is not None else p.with_columns(quat=quat_from_yaw(p.yaw)) for p in parts
        ]
    joined = BoxTable.from_frames(zip(table.frames, parts, strict=True), table.taxonomy)
    columns = {
        "center": joined.center,
        "yaw": joined.yaw,
        "velocity": joined.velocity,
        "quat": joined.quat,
        "coordinate_frames": joined.coordinate_frames,
    }
    return table.with_columns(**{k: v for k, v in columns.items() if v is not None})
