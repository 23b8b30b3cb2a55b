"""Laws of ray casting against a march in small steps through the same scene."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.kernels.height_field import Ground, ground_height
from drivekit.kernels.raycast import GROUND, NOTHING, cast_rays

laws = settings(deadline=None, max_examples=40)
RANGE = 60.0
STEP = 0.02


def inside_boxes(xyz, boxes, slack):
    """(N, M) mask of points in boxes whose faces are moved outwards by some slack."""
    offset = xyz[:, None] - boxes[:, :3]
    cos, sin = np.cos(boxes[:, 6]), np.sin(boxes[:, 6])
    along = offset[..., 0] * cos + offset[..., 1] * sin
    left = offset[..., 1] * cos - offset[..., 0] * sin
    half = boxes[:, 3:6] / 2 + slack
    return (np.abs(np.stack([along, left, offset[..., 2]], axis=-1)) <= half).all(axis=-1)


def inside_cylinders(xyz, cylinders, slack):
    offset = xyz[:, None] - cylinders[:, :3]
    is_near = np.hypot(offset[..., 0], offset[..., 1]) <= cylinders[:, 3] + slack
    return is_near & (np.abs(offset[..., 2]) <= cylinders[:, 4] / 2 + slack)


def occupied(xyz, scene, slack):
    """(N, M + K + 1) mask: boxes, cylinders, ground."""
    boxes, cylinders, ground = scene
    below = xyz[:, 2] <= ground_height(ground, xyz[:, :2]) + slack
    return np.column_stack(
        [inside_boxes(xyz, boxes, slack), inside_cylinders(xyz, cylinders, slack), below]
    )


def scene_of(seed, n_boxes=20, n_cylinders=15):
    """Boxes and cylinders around a place that is free, over gentle hills."""
    rng = np.random.default_rng(seed)
    angle = rng.uniform(-np.pi, np.pi, n_boxes + n_cylinders)
    distance = rng.uniform(8, 40, n_boxes + n_cylinders)
    center = np.column_stack(
        [distance * np.cos(angle), distance * np.sin(angle), rng.uniform(-1, 3, len(angle))]
    )
    size = rng.uniform(0.3, 5, (n_boxes, 3))
    boxes = np.column_stack([center[:n_boxes], size, rng.uniform(-4, 4, n_boxes)])
    shape = np.column_stack([rng.uniform(0.1, 1, n_cylinders), rng.uniform(1, 6, n_cylinders)])
    heights = rng.uniform(-0.4, 0.4, (20, 24))
    return boxes, np.column_stack([center[n_boxes:], shape]), Ground(heights, -40.0, -35.0, 3.5)


def rays_of(seed, n):
    rng = np.random.default_rng([seed, 1])
    directions = rng.normal(size=(n, 3)) * [1, 1, 0.3]
    origins = np.array([0, 0, 2.0]) + rng.uniform(-1, 1, (n, 3))
    return origins, directions / np.linalg.norm(directions, axis=1, keepdims=True)


@pytest.mark.parametrize("seed", range(4))
def test_nothing_lies_before_a_hit_and_the_surface_is_there(seed):
    scene = scene_of(seed)
    origins, directions = rays_of(seed, 200)
    hits = cast_rays(origins, directions, *scene, RANGE)
    columns = np.where(hits.surface == GROUND, len(scene[0]) + len(scene[1]), hits.surface)
    assert {GROUND, NOTHING} < set(hits.surface.tolist())
    for row, (origin, direction) in enumerate(zip(origins, directions, strict=True)):
        reach = min(hits.distance[row], RANGE)
        steps = np.arange(0, reach, STEP)
        before = occupied(origin + steps[:, None] * direction, scene, -1e-6)
        assert not before.any(), (row, hits.surface[row], steps[before.any(axis=1)][0], reach)
        if hits.surface[row] != NOTHING:
            at = (origin + hits.distance[row] * direction)[None]
            assert occupied(at, scene, 1e-6)[0, columns[row]]
            assert not occupied(at, scene, -1e-6)[0, columns[row]]


@pytest.mark.parametrize("seed", range(2))
def test_normals_are_unit_and_face_the_ray(seed):
    scene = scene_of(seed)
    origins, directions = rays_of(seed, 2000)
    hits = cast_rays(origins, directions, *scene, RANGE)
    is_hit = hits.surface != NOTHING
    np.testing.assert_allclose(np.linalg.norm(hits.normal, axis=1), is_hit, atol=1e-6)
    facing = np.einsum("ij,ij->i", hits.normal, directions)
    assert (facing[is_hit] < 1e-6).all()
    # a little in front of the surface, along its normal, there is room
    at = (origins + hits.distance[:, None] * directions)[is_hit]
    columns = np.where(hits.surface == GROUND, len(scene[0]) + len(scene[1]), hits.surface)[is_hit]
    front = occupied(at + 1e-5 * hits.normal[is_hit], scene, -1e-6)
    assert not front[np.arange(len(at)), columns].any()


@laws
@given(st.integers(0, 1000), st.floats(-4, 4), st.floats(0.1, 2), st.booleans())
def test_neighbours_and_strangers_in_a_bundle_give_the_same(seed, heading, spread, is_moving):
    """An image row looks into a narrow cone; the same rays shuffled look everywhere."""
    scene = scene_of(seed)
    azimuth, elevation = np.meshgrid(
        heading + np.linspace(0, 8 * spread, 256), np.linspace(-0.2, 0.1, 4)
    )
    directions = np.stack([np.cos(azimuth), np.sin(azimuth), np.tan(elevation)], -1).reshape(-1, 3)
    origins = np.array([0, 0, 2.0]) + is_moving * np.linspace(-2, 2, len(directions))[:, None]
    order = np.random.default_rng(seed).permutation(len(directions))
    together = cast_rays(origins, directions, *scene, RANGE)
    shuffled = cast_rays(origins[order], directions[order], *scene, RANGE)
    for whole, part in zip(together, shuffled, strict=True):
        np.testing.assert_array_equal(whole[order], part)


@laws
@given(st.integers(0, 1000), st.floats(0.01, 100))
def test_the_length_of_a_direction_does_not_matter(seed, length):
    scene = scene_of(seed)
    origins, directions = rays_of(seed, 20)
    plain = cast_rays(origins, directions, *scene, RANGE)
    longer = cast_rays(origins, directions * length, *scene, RANGE)
    np.testing.assert_allclose(plain.distance, longer.distance, rtol=1e-9)


@laws
@given(st.integers(0, 1000), st.floats(-7, 7), st.floats(-1e5, 1e5))
def test_a_turned_and_moved_scene_is_seen_the_same(seed, angle, shift):
    boxes, cylinders, _ = scene_of(seed)
    ground = Ground(np.array([[-1.5]]))
    origins, directions = rays_of(seed, 40)
    cos, sin = np.cos(angle), np.sin(angle)
    turn = np.array([[cos, -sin, 0], [sin, cos, 0], [0, 0, 1]])
    move = np.array([shift, -shift, 0])
    elsewhere = cast_rays(
        origins @ turn.T + move,
        directions @ turn.T,
        np.column_stack([boxes[:, :3] @ turn.T + move, boxes[:, 3:6], boxes[:, 6] + angle]),
        np.column_stack([cylinders[:, :3] @ turn.T + move, cylinders[:, 3:]]),
        ground,
        RANGE,
    )
    here = cast_rays(origins, directions, boxes, cylinders, ground, RANGE)
    same = here.surface == elsewhere.surface
    assert same.mean() > 0.97  # a ray along an edge may fall to either side
    np.testing.assert_allclose(here.distance[same], elsewhere.distance[same], atol=1e-5)


@laws
@given(st.integers(0, 1000), st.integers(0, 20))
def test_an_object_that_is_taken_away_uncovers_what_is_behind(seed, taken):
    boxes, cylinders, ground = scene_of(seed)
    origins, directions = rays_of(seed, 100)
    full = cast_rays(origins, directions, boxes, cylinders, ground, RANGE)
    fewer = cast_rays(origins, directions, boxes[:taken], cylinders, ground, RANGE)
    is_gone = (full.surface >= taken) & (full.surface < len(boxes))
    np.testing.assert_array_equal(full.distance[~is_gone], fewer.distance[~is_gone])
    assert (fewer.distance[is_gone] >= full.distance[is_gone]).all()
