import numpy as np
import pytest

from drivekit.errors import UsageError
from drivekit.kernels.height_field import Ground
from drivekit.kernels.raycast import GROUND, NOTHING, cast_rays

ORIGIN = np.array([[0.0, 0.0, 1.0]])
BOX = np.array([10.0, 0.0, 1.0, 4.0, 2.0, 2.0, 0.0])
POLE = np.array([0.0, 10.0, 2.0, 0.5, 4.0])
FLAT = Ground(np.zeros((1, 1)))
NO_BOXES, NO_POLES = np.empty((0, 7)), np.empty((0, 5))


def cast(direction, origin=ORIGIN, boxes=BOX[None], cylinders=POLE[None], ground=FLAT):
    hits = cast_rays(origin, [direction], boxes, cylinders, ground, max_range=100.0)
    return float(hits.distance[0]), int(hits.surface[0]), hits.normal[0].tolist()


@pytest.mark.parametrize(
    ("direction", "expected"),
    [
        ((1, 0, 0), (8, 0, [-1, 0, 0])),
        ((7, 0, 0), (8, 0, [-1, 0, 0])),
        ((0, 1, 0), (9.5, 1, [0, -1, 0])),
        ((0, 0, -1), (1, GROUND, [0, 0, 1])),
        ((-4, 0, -1), (np.sqrt(17), GROUND, [0, 0, 1])),
        ((0, 0, 1), (np.inf, NOTHING, [0, 0, 0])),
        ((-1, 0, 0), (np.inf, NOTHING, [0, 0, 0])),
        ((-1, 0, -1e-3), (np.inf, NOTHING, [0, 0, 0])),
        ((0, 0, 0), (np.inf, NOTHING, [0, 0, 0])),
        ((1, np.nan, 0), (np.inf, NOTHING, [0, 0, 0])),
    ],
)
def test_known_hits(direction, expected):
    distance, surface, normal = cast(direction)
    assert (surface, normal) == expected[1:]
    assert distance == pytest.approx(expected[0], rel=1e-12)


def test_each_face_of_a_turned_box_shows_its_normal():
    box = np.array([0.0, 0.0, 0.0, 4.0, 2.0, 2.0, 0.7])
    cos, sin = np.cos(0.7), np.sin(0.7)
    normals = np.array([[cos, sin, 0], [-sin, cos, 0], [0, 0, 1]])
    outward = np.concatenate([normals, -normals])
    hits = cast_rays(10 * outward, -outward, [box], NO_POLES, None, max_range=100.0)
    np.testing.assert_allclose(hits.distance, [8, 9, 9, 8, 9, 9])
    np.testing.assert_allclose(hits.normal, outward, atol=1e-7)


def test_a_cylinder_has_a_top_and_a_bottom():
    origins = np.array([[0.2, 10, 9], [0.2, 10, -9], [0.6, 10, 9]])
    down = np.array([[0, 0, -1], [0, 0, 1], [0, 0, -1]])
    hits = cast_rays(origins, down, NO_BOXES, [POLE], None, max_range=100.0)
    assert hits.distance.tolist() == [5, 9, np.inf]
    assert hits.normal[:, 2].tolist() == [1, -1, 0]


def test_the_inside_of_an_object_is_not_seen():
    assert cast((1, 0, 0), origin=BOX[None, :3])[1] == NOTHING
    assert cast((0, 1, 0), origin=POLE[None, :3])[1] == NOTHING
    assert cast((0, 0, -1), origin=[[0, 0, -1.0]])[1] == NOTHING
    assert cast((0, 0, 1), origin=[[0, 0, -1.0]])[1] == NOTHING


def test_a_ray_along_a_face_touches_the_box():
    distance, surface, _ = cast((1, 0, 0), origin=[[0, 1.0, 1.0]])
    assert (distance, surface) == (8, 0)
    assert cast((1, 0, 0), origin=[[0, np.nextafter(1.0, 2.0), 1.0]])[1] == NOTHING


def test_a_panel_without_thickness_is_seen():
    panel = BOX * [1, 1, 1, 0, 1, 1, 1]
    assert cast((1, 0, 0), boxes=[panel])[:2] == (10, 0)


def test_equal_distances_go_to_the_first_box():
    assert cast((1, 0, 0), boxes=[BOX, BOX])[1] == 0
    low = BOX - [0, 0, 0.5, 0, 0, 1, 0]  # its bottom lies on the ground, its top at 1
    assert cast((0, 0, -1), origin=[[10.0, 0, 3.0]], boxes=[low * [1, 1, 0, 1, 1, 0, 1]])[1] == 0


def test_max_range_bounds_every_kind_of_surface():
    directions = np.array([[1, 0, 0], [0, 1, 0], [0, 0, -1]])
    for reach, seen in ((8, [0, NOTHING, GROUND]), (7.9, [NOTHING, NOTHING, GROUND])):
        hits = cast_rays(ORIGIN, directions, [BOX], [POLE], FLAT, max_range=reach)
        assert hits.surface.tolist() == seen
    hits = cast_rays(ORIGIN, directions, [BOX], [POLE], FLAT, max_range=0.9)
    assert (hits.surface == NOTHING).all() and np.isinf(hits.distance).all()


def test_broken_rays_do_not_disturb_their_neighbours():
    directions = np.tile([1.0, 0, 0], (130, 1))
    origins = np.tile(ORIGIN, (130, 1))
    directions[::3] = np.nan
    origins[1::3] = np.inf
    hits = cast_rays(origins, directions, [BOX], NO_POLES, None, max_range=100.0)
    assert (hits.surface[2::3] == 0).all() and (hits.distance[2::3] == 8).all()
    assert (hits.surface[::3] == NOTHING).all() and (hits.surface[1::3] == NOTHING).all()


@pytest.mark.parametrize("n_rays", [0, 1, 63, 64, 65])
def test_any_number_of_rays(n_rays):
    hits = cast_rays(ORIGIN, np.tile([0, 0, -2], (n_rays, 1)), NO_BOXES, NO_POLES, FLAT, 10.0)
    assert hits.distance.tolist() == [1.0] * n_rays
    assert hits.normal.shape == (n_rays, 3)


def test_a_grazing_ray_meets_the_crest_and_not_the_plain_behind():
    heights = np.zeros((2, 50))
    heights[:, 20] = 1.0
    crest = Ground(heights, x0=0.0, y0=-1.0, cell=1.0)
    hits = cast_rays([[0, 0, 1.2]], [[20, 0, -0.3]], NO_BOXES, NO_POLES, crest, 100.0)
    x = hits.distance[0] * 20 / np.hypot(20, 0.3)
    # the ray falls by 0.015 a metre, the slope rises by 1 a metre from x = 19
    assert x == pytest.approx(20.2 / 1.015, abs=1e-6)
    np.testing.assert_allclose(hits.normal[0], [-np.sqrt(0.5), 0, np.sqrt(0.5)], atol=1e-6)


def test_mismatched_arguments_are_refused():
    with pytest.raises(UsageError, match="origins: expected 1 or 2 rows, found 3"):
        cast_rays(np.zeros((3, 3)), np.ones((2, 3)), NO_BOXES, NO_POLES, None, 10.0)
    with pytest.raises(UsageError, match="expected finite numbers"):
        cast_rays(ORIGIN, ORIGIN, [BOX * np.nan], NO_POLES, None, 10.0)


@pytest.mark.parametrize("spread", [0.0, 0.4, 3.0])
@pytest.mark.parametrize("shift", [0.0, 5.0])
def test_a_bundle_sees_what_each_of_its_rays_sees_alone(spread, shift):
    azimuth = np.linspace(-spread, spread, 40)
    directions = np.column_stack([np.cos(azimuth), np.sin(azimuth), np.zeros(40)])
    origins = np.column_stack([np.zeros(40), np.linspace(-shift, shift, 40), np.zeros(40)])
    around = np.linspace(-np.pi, np.pi, 9)[:8]
    boxes = np.zeros((8, 7))
    boxes[:, 0], boxes[:, 1], boxes[:, 3:6] = 12 * np.cos(around), 12 * np.sin(around), 2.0
    surfaces = boxes, np.empty((0, 5)), None, 100.0
    together = cast_rays(origins, directions, *surfaces)
    alone = [
        cast_rays(o[None], d[None], *surfaces) for o, d in zip(origins, directions, strict=True)
    ]
    assert together.surface.tolist() == [hits.surface[0] for hits in alone]
    np.testing.assert_allclose(together.distance, [hits.distance[0] for hits in alone])
    assert (together.surface >= 0).any()
