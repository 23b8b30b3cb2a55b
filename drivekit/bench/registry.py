"""The operations of the benchmark."""

from __future__ import annotations

from typing import Final

from drivekit.bench import cold_start, eval_kitti, eval_nuscenes
from drivekit.bench.cases import Op

OPS: Final[tuple[Op, ...]] = (eval_kitti.OP, eval_nuscenes.OP, *cold_start.OPS)
