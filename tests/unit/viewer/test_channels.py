from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.model.boxes import FrameKey
from drivekit.model.frames import EGO
from drivekit.model.points import PointCloud
from drivekit.model.rotations import matrix_from_quat
from drivekit.viewer.channels import IN_NO_BOX, membership, point_channels, with_membership
from drivekit.viewer.description import TRUTH, BoxSet, FrameView, Kind, Verdicts


def plain_membership(xyz: np.ndarray, boxes: object, margin: float) -> set[tuple[int, int]]:
    """Box by box, point by point."""
    found = set()
    for b in range(len(boxes.center)):
        axes = matrix_from_quat(boxes.quat[b])
        for p, point in enumerate(xyz):
            own = axes.T @ (point - boxes.center[b])
            if (np.abs(own) <= boxes.size[b] / 2 + margin).all():
                found.add((b, p))
    return found


@given(st.integers(0, 2**32 - 1), st.sampled_from([0.0, 0.5]), st.sampled_from([0.0, 0.1, 1.5]))
@settings(max_examples=30, deadline=None)
def test_points_in_leaning_boxes(make_boxes, seed: int, margin: float, lean: float) -> None:
    rng = np.random.default_rng(seed)
    n = int(rng.integers(0, 5))
    quat = np.column_stack([np.ones(n), rng.normal(0, lean, (n, 2)), rng.normal(0, 1, n)])
    quat /= np.linalg.norm(quat, axis=1, keepdims=True)
    axes = matrix_from_quat(quat)
    boxes = make_boxes(EGO, rng.uniform(-5, 5, (n, 3)), size=rng.uniform(0.5, 6, (n, 3)), quat=quat,
                       yaw=np.arctan2(axes[:, 1, 0], axes[:, 0, 0]))  # fmt: skip
    cloud = PointCloud(rng.uniform(-8, 8, (60, 3)).astype(np.float32), EGO)
    found = membership(cloud, boxes, margin)
    pairs = set(zip(found.box.tolist(), found.point.tolist(), strict=True))
    assert pairs == plain_membership(cloud.xyz.astype(np.float64), boxes, margin)


def test_the_gravest_box_gives_a_point_its_verdict(make_boxes) -> None:
    def judged(kinds: list[Kind]) -> tuple[Verdicts, ...]:
        n = len(kinds)
        nothing = np.full(n, np.nan)
        return (Verdicts("A", np.array(kinds, np.uint8), np.full(n, -1), nothing,
                         np.zeros(n, np.uint8)),)  # fmt: skip

    labels = make_boxes(EGO, [[0, 0, 0], [20, 0, 0]], label=[1, 0])
    found = make_boxes(EGO, [[0.5, 0, 0], [40, 0, 0]])
    xyz = np.array([[0, 0, 0], [-1.8, 0, 0], [20, 0, 0], [40, 0, 0], [60, 0, 0]], np.float32)
    view = FrameView(
        FrameKey("s", "0"), None, EGO, {"L": PointCloud(xyz, EGO)},
        boxes=(
            BoxSet(TRUTH, "ground truth", labels, judged([Kind.GROUND_TRUTH, Kind.FALSE_NEGATIVE])),
            BoxSet("A", "a", found, judged([Kind.TRUE_POSITIVE, Kind.FALSE_POSITIVE])),
        ),
    )  # fmt: skip
    told, inside = with_membership(view, ("car", "pedestrian"))
    channels = told.clouds["L"].channels
    assert channels["object"].tolist() == [1, 1, 0, 0, IN_NO_BOX]
    assert channels["verdict"].tolist() == [
        Kind.TRUE_POSITIVE, Kind.GROUND_TRUTH, Kind.FALSE_NEGATIVE, Kind.FALSE_POSITIVE, IN_NO_BOX
    ]  # fmt: skip
    assert inside[TRUTH].tolist() == [2, 1]
    assert inside["A"].tolist() == [1, 1]


def test_channels_say_what_they_are(make_boxes) -> None:
    xyz = np.array([[1, 0, -2], [30, 40, 3]], np.float32)
    channels = {
        "intensity": np.array([0.0, 1.0]),
        "rgb": np.zeros((2, 3), np.uint8),
        "label": np.array([3, 7]),
    }
    view = FrameView(FrameKey("s", "0"), None, EGO, {"L": PointCloud(xyz, EGO, channels)})
    found = {c.name: c for c in point_channels(view, ())}
    kinds = {name: channel.kind for name, channel in found.items()}
    assert kinds == {"height": "continuous", "distance": "continuous", "intensity": "continuous",
                     "rgb": "rgb", "label": "label"}  # fmt: skip
    assert [entry.value for entry in found["label"].legend] == [3, 7]
    low, high = found["distance"].limits
    assert low <= 1
    assert high >= 49
    bare = FrameView(FrameKey("s", "0"), None, EGO)
    assert [c.limits for c in point_channels(bare, ())] == [(0.0, 1.0)] * 2
