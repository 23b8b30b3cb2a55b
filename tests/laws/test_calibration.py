"""The graph of mountings."""

from __future__ import annotations

import pickle

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.errors import DataError, FrameMismatchError, MissingDataError
from drivekit.model.calibration import Calibration
from drivekit.model.frames import Frame
from drivekit.model.rigid import SE3

laws = settings(max_examples=60, deadline=None)


def tree(seed: int, n: int) -> tuple[Calibration, list[np.ndarray]]:
    """A random tree of n frames, edges turned either way; and each frame's pose in frame 0."""
    rng = np.random.default_rng(seed)
    poses, edges = [np.eye(4)], []
    for child in range(1, n):
        parent = int(rng.integers(child))
        edge = SE3.from_quat(rng.normal(size=4), rng.normal(size=3),
                             Frame(f"f{parent}"), Frame(f"f{child}"))  # fmt: skip
        poses.append(poses[parent] @ edge.matrix)
        edges.append(edge if rng.random() < 0.5 else edge.inv())
    order = rng.permutation(len(edges))
    return Calibration(tuple(edges[i] for i in order)), poses


@laws
@given(st.integers(0, 2**32 - 1), st.integers(2, 8))
def test_any_two_frames_of_a_tree_are_connected_rightly(seed: int, n: int) -> None:
    calibration, poses = tree(seed, n)
    for i in range(n):
        for j in range(n):
            dst, src = Frame(f"f{i}", 9), Frame(f"f{j}", 9)
            got = calibration.between(dst, src)
            np.testing.assert_allclose(got.matrix, np.linalg.inv(poses[i]) @ poses[j], atol=1e-9)
            assert (got.dst, got.src) == (dst, src)
            assert calibration.knows(dst, src)


@laws
@given(st.integers(0, 2**32 - 1))
def test_going_there_and_back_is_going_nowhere(seed: int) -> None:
    calibration, _ = tree(seed, 5)
    a, b = Frame("f1"), Frame("f4")
    both = calibration.between(a, b) @ calibration.between(b, a)
    np.testing.assert_allclose(both.matrix, np.eye(4), atol=1e-9)


def edge(dst: str, src: str) -> SE3:
    return SE3.identity(Frame(dst), Frame(src))


@pytest.mark.parametrize(
    "edges",
    [
        (edge("a", "b"), edge("a", "b")),
        (edge("a", "b"), edge("b", "a")),
        (edge("a", "b"), edge("b", "c"), edge("c", "a")),
        (edge("a", "a"),),
    ],
    ids=["twice", "both ways", "circle", "itself"],
)
def test_ambiguity_is_refused(edges: tuple) -> None:
    with pytest.raises(DataError, match="more than one way"):
        Calibration(edges)


def test_frames_of_two_trees_are_not_connected() -> None:
    calibration = Calibration((edge("a", "b"), edge("c", "d")))
    assert not calibration.knows(Frame("a"), Frame("d"))
    with pytest.raises(MissingDataError, match="does not connect d to a"):
        calibration.between(Frame("a"), Frame("d"))
    with pytest.raises(MissingDataError, match="no frame at all"):
        Calibration().between(Frame("a"), Frame("d"))


def test_a_frame_at_two_times_needs_the_ego_motion() -> None:
    calibration = Calibration((edge("a", "b"),))
    with pytest.raises(FrameMismatchError, match="transform_between"):
        calibration.between(Frame("a", 1), Frame("b", 2))
    with pytest.raises(FrameMismatchError, match="no stamp"):
        Calibration((SE3.identity(Frame("a", 1), Frame("b")),))


def test_a_batch_of_mountings_is_refused() -> None:
    batch = SE3(np.tile(np.eye(3), (2, 1, 1)), np.zeros((2, 3)), Frame("a"), Frame("b"))
    with pytest.raises(DataError, match="one transform"):
        Calibration((batch,))


def test_it_survives_a_process_border() -> None:
    calibration, poses = tree(3, 4)
    back = pickle.loads(pickle.dumps(calibration))
    got = back.between(Frame("f0"), Frame("f3"))
    np.testing.assert_allclose(got.matrix, poses[3], atol=1e-9)


def test_a_camera_that_is_not_there_is_named() -> None:
    with pytest.raises(MissingDataError, match="CAM_X"):
        Calibration().camera("CAM_X")
