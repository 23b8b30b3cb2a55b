"""Every operation on small inputs: ours and numpy's agree, peers that are here can be run."""

from __future__ import annotations

from pathlib import Path

import pytest

from drivekit.bench.cases import Setup, Variant
from drivekit.bench.goals import read_goals
from drivekit.bench.ops import inputs
from drivekit.bench.registry import KERNEL_OPS
from drivekit.errors import MissingExtraError

# What they compute is something else, as their rows say.
OTHERS = {"opencv", "octomap, a ray a cell", "open3d tensor", "open3d"}


@pytest.mark.usefixtures("coarse")
@pytest.mark.parametrize(
    ("name", "size"), [(op.name, size) for op in KERNEL_OPS for size in op.sizes]
)
def test_ours_is_right_and_peers_can_be_compared(name: str, size: str, tmp_path: Path) -> None:
    (op,) = [op for op in KERNEL_OPS if op.name == name]
    try:
        case = op.make(size, Setup(tmp_path))
        answer = case.ours.answer()
    except MissingExtraError as error:
        pytest.skip(str(error))
    assert case.wrong(answer) is None
    assert case.ours.run().wall_s > 0
    for peer in case.peers:
        if isinstance(peer, Variant):
            said = case.differs(answer, peer.answer())
            assert said is None or peer.name in OTHERS, f"{peer.name}: {said}"


def test_every_operation_of_a_kernel_has_sizes_of_the_command() -> None:
    assert {size for op in KERNEL_OPS for size in op.sizes} == {"frame", "agg"}


def test_goals_are_of_peers_that_are_run() -> None:
    names = {op.name for op in KERNEL_OPS}
    assert all(g.peer for g in read_goals() if g.op in names)


@pytest.mark.usefixtures("coarse")
def test_the_ground_is_told_by_more_than_a_guess(tmp_path: Path) -> None:
    (op,) = [op for op in KERNEL_OPS if op.name == "scene/ground"]
    case = op.make("frame", Setup(tmp_path, with_peers=False))
    everything = inputs.sweep().is_ground | True
    assert "F1" in case.wrong(everything)


@pytest.mark.usefixtures("coarse")
def test_inputs_are_the_same_every_time_and_lie_on_a_street() -> None:
    first = inputs.sweep(1)
    inputs.sweep.cache_clear()
    again = inputs.sweep(1)
    assert (first.points == again.points).all() and (first.times == again.times).all()
    assert 0.3 < first.is_ground.mean() < 0.9
    low = first.points[first.is_ground, 2]
    assert abs(low.mean() + inputs.SENSOR_HEIGHT) < 0.3
    assert inputs.aggregate().flags.c_contiguous
