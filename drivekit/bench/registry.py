"""The operations of the benchmark."""

from __future__ import annotations

from typing import Final

from drivekit.bench import cold_start, eval_kitti, eval_nuscenes
from drivekit.bench.cases import Op
from drivekit.bench.ops import boxes, files, images, neighbours, objects, points, scene, voxels

#: Operations inside this process, each beside a version in numpy.
KERNEL_OPS: Final[tuple[Op, ...]] = (
    *points.OPS, *neighbours.OPS, *voxels.OPS, *boxes.OPS, *objects.OPS, *images.OPS, *files.OPS,
    *scene.OPS,
)  # fmt: skip

OPS: Final[tuple[Op, ...]] = (eval_kitti.OP, eval_nuscenes.OP, *cold_start.OPS, *KERNEL_OPS)
