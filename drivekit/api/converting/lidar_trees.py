"""What the trees of OpenPCDet and mmdetection3d have in common: a LiDAR's points and boxes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from drivekit.api.converting.contents import boxes_of, cloud_of, lidar_frame
from drivekit.api.converting.kinds import Kind
from drivekit.api.converting.target import Plan, Role, Tolerance, Written
from drivekit.errors import UsageError
from drivekit.model.boxes import Boxes
from drivekit.model.dataset import Scene
from drivekit.model.exports import ExportedFrame
from drivekit.model.frames import Frame
from drivekit.model.points import PointCloud
from drivekit.model.rotations import wrap_angle
from drivekit.writers.kitti import point_bytes

Float = NDArray[np.float64]

#: What kinds of road users are called, unless the user says otherwise.
NAMES: Final[Mapping[Kind, str | None]] = {
    "car": "Car", "van": "Van", "truck": "Truck", "bus": "Bus", "motorcycle": "Motorcycle",
    "bicycle": "Cyclist", "two-wheeler": "Cyclist", "pedestrian": "Pedestrian", "region": None,
}  # fmt: skip
TAKES: Final[Mapping[Role, Any]] = {"lidar": "main"}
#: Columns of the points.
POINT_COLUMNS: Final = ("x", "y", "z", "intensity")
TOLERANCES: Final = {
    "center": Tolerance(5e-5, "m"),
    "size": Tolerance(1e-5, "m"),
    "yaw": Tolerance(1e-6, "rad"),
}


@dataclass(frozen=True, eq=False, slots=True)
class Sample:
    """A frame as both layouts hold it.

    Parameters
    ----------
    cloud : PointCloud
    points : bytes
        Its points as rows of float32: ``POINT_COLUMNS``.
    boxes : (N, 7) float64
        Centre [m], length, width, height [m], yaw [rad], in the frame of the LiDAR.
    names : list of str
    rows : tuple of int
        Of the source.
    losses : mapping of str to int
    data : mapping
        What is needed in the end: ``boxes``, rows of label and box.
    """

    cloud: PointCloud
    points: bytes
    boxes: Float
    names: list[str]
    rows: tuple[int, ...]
    losses: Mapping[str, int]
    data: Mapping[str, Any]


def sample_of(plan: Plan, scene: Scene, frame: ExportedFrame) -> Sample:
    """Return points and boxes of a frame.

    Raises
    ------
    UsageError
        If a class has blanks in its name, which separate columns in these layouts.
    """
    blank = [name for name in plan.classes.taxonomy.classes if len(name.split()) != 1]
    if blank:
        raise UsageError(
            f"{plan.target} has no place for blanks in the name of a class ('{blank[0]}')",
            fix=f"name it otherwise, such as --class SOURCE={'_'.join(blank[0].split())}",
        )
    found = boxes_of(plan, scene, frame, lidar_frame(scene, frame))
    cloud, invalid = cloud_of(scene, frame)
    boxes = found.boxes
    columns = np.column_stack([boxes.center, boxes.size, wrap_angle(boxes.yaw)]).round(6)
    losses = {**found.losses(), "invalid-point": invalid}
    rows = np.column_stack([boxes.label, columns])
    return Sample(
        cloud=cloud,
        points=point_bytes(cloud, plan.intensity_scale),
        boxes=columns,
        names=boxes.names(),
        rows=tuple(found.rows.tolist()),
        losses={kind: n for kind, n in losses.items() if n},
        data={"boxes": [[int(row[0]), *row[1:]] for row in rows.tolist()]},
    )


def boxes_read(plan: Plan, frame: Frame, boxes: Float, names: Sequence[str]) -> Boxes:
    """Return boxes that were read from a tree, (N, 7), in the plan's taxonomy."""
    taxonomy = plan.classes.taxonomy
    return Boxes(
        center=boxes[:, :3],
        size=boxes[:, 3:6],
        yaw=boxes[:, 6],
        label=taxonomy.labels(names),
        row=np.arange(len(boxes)),
        taxonomy=taxonomy,
        frame=frame,
    )


def image_sets(plan: Plan, written: Written) -> Iterator[tuple[str, bytes]]:
    """Yield the lists of frames of each split."""
    for split in plan.splits:
        ids = [frame.id for frame, _ in written() if frame.split == split]
        yield f"ImageSets/{split}.txt", "".join(f"{id_}\n" for id_ in ids).encode()


def split_for(plan: Plan, use: str) -> str:
    """Return the split to train or to validate on, or the nearest there is."""
    preferred = ("train",) if use == "train" else ("val", "test")
    return next((name for name in preferred if name in plan.splits), plan.splits[0])
