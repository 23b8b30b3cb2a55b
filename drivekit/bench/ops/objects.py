"""What becomes of clusters and boxes: boxes around points, and which box is which."""

from __future__ import annotations

from typing import Any, Final

import numpy as np

from drivekit.bench.cases import Setup
from drivekit.bench.ops import inputs, plain_objects
from drivekit.bench.ops.answers import same
from drivekit.bench.ops.calls import Contender, Contest, Peer, op_of
from drivekit.bench.ops.inputs import Float
from drivekit.kernels.assignment import assign
from drivekit.kernels.box_fit import fit_boxes
from drivekit.kernels.cluster import cluster

_STEP: Final = 0.5  # metres between points of a cluster
_LEAST: Final = 10  # points of one
_TIES: Final = 0.01  # share of boxes that fit as well another way


def _fit(size: str, setup: Setup) -> Contest:
    sweep = inputs.sweep()
    xyz = np.ascontiguousarray(sweep.points[~sweep.is_ground, :3])
    labels = cluster(xyz, _STEP, _LEAST)
    return Contest(
        Contender(lambda: fit_boxes(xyz, labels)),
        Contender(lambda: plain_objects.fitted(xyz, labels)),
        (),
        _same_boxes,
    )


def _same_boxes(ours: Float, theirs: Float) -> str | None:
    if ours.shape != theirs.shape:
        return f"{len(ours)} boxes here and {len(theirs)} there"
    n = int((~(np.abs(ours - theirs) < 1e-6)).any(axis=1).sum())
    return f"{n} of {len(ours)} boxes differ" if n > _TIES * len(ours) else None


def _assign(n: int, m: int) -> Contest:
    a, b = inputs.boxes(n, 1), inputs.boxes(m, 2)
    cost = np.hypot(a[:, None, 0] - b[:, 0], a[:, None, 1] - b[:, 1])

    def scipy(optimize: Any) -> Contender:
        return Contender(lambda: optimize.linear_sum_assignment(cost)[1])

    return Contest(
        Contender(lambda: assign(cost)[1]),
        Contender(lambda: plain_objects.assigned(cost)),
        (Peer("scipy", "scipy", ("scipy.optimize",), scipy),),
        same("partners"),
    )


_FRAME: Final = ("frame",)
OPS: Final = (
    op_of("boxes/fit", _FRAME, _fit),
    op_of("boxes/assign-50x60", _FRAME, lambda size, setup: _assign(50, 60)),
    op_of("boxes/assign-300x350", _FRAME, lambda size, setup: _assign(300, 350)),
)
