import numpy as np
import pytest

from drivekit.errors import UsageError
from drivekit.kernels.ground import ground_mask, height_above_ground
from drivekit.kernels.height_field import Ground, ground_height
from drivekit.kernels.raycast import GROUND, NOTHING, cast_rays

SENSOR_HEIGHT = 1.75
CELL, HALF = 0.25, 100.0


def terrain(name, x, y):
    side = np.abs(y)
    heights = {
        "flat": 0 * x,
        "kerbs": 0.15 * (side > 5.5) + 0.15 * (side > 13),
        "high kerb": 0.25 * (side > 5.5),
        "uphill": 0.2 * x,
        "crossfall": 0.08 * y,
        "crest": -0.0025 * np.minimum(x**2, 40**2) - 0.2 * np.maximum(np.abs(x) - 40, 0),
        "valley": 0.0025 * np.minimum(x**2, 40**2) + 0.2 * np.maximum(np.abs(x) - 40, 0),
        "ramp": 0.12 * np.clip(x - 10, 0, 30),
        "bank": 0.35 * np.clip(side - 8, 0, 6),
        "embankment": -0.5 * np.clip(side - 8, 0, 6),
        "ditch": 0.5 * np.clip(side - 9, 0, 2) - 0.5 * np.clip(side - 6, 0, 2),
        "rolling": 0.5 * np.sin(x / 9) + 0.3 * np.cos(y / 7),
        "terrace": 0.8 * (y > 7),
    }
    return heights[name]


def objects_on(ground, rng):
    """Cars and lorries on wheels, people and houses."""
    kinds = np.array([[4.4, 1.9, 1.6], [9, 2.6, 3.2], [0.6, 0.6, 1.7], [12, 8, 9]])
    kind = rng.choice(4, 60, p=[0.5, 0.15, 0.25, 0.1])
    size, clearance = kinds[kind], np.where(kind < 2, 0.25, 0.0)
    xy = np.column_stack([rng.uniform(-70, 70, 60), rng.uniform(-25, 25, 60)])
    far = np.hypot(*xy.T) > 5 + size[:, 0] / 2
    z = ground_height(ground, xy) + clearance + (size[:, 2] - clearance) / 2
    yaw = rng.choice([0, np.pi / 2], 60) + rng.normal(0, 0.1, 60)
    sizes = size - np.outer(clearance, [0, 0, 1])
    return np.column_stack([xy, z, sizes, yaw])[far]


def sweep(name, n_beams=64, seed=0):
    """Points of a spinning LiDAR over terrain; whether they are ground; their true height."""
    rng = np.random.default_rng(seed)
    nodes = np.arange(-HALF, HALF + CELL, CELL)
    ground = Ground(terrain(name, *np.meshgrid(nodes, nodes)), -HALF, -HALF, CELL)
    elevation = np.deg2rad(np.linspace(2, -25, n_beams))
    azimuth, elevation = np.meshgrid(np.linspace(-np.pi, np.pi, 1200, False), elevation)
    flat = np.cos(elevation)
    rays = np.stack([np.cos(azimuth) * flat, np.sin(azimuth) * flat, np.sin(elevation)], axis=-1)
    rays = rays.reshape(-1, 3)
    origin = np.array([0, 0, ground_height(ground, [[0, 0]])[0] + SENSOR_HEIGHT])
    boxes = objects_on(ground, rng)
    hits = cast_rays([origin], rays, boxes, np.empty((0, 5)), ground, max_range=90)
    seen = hits.surface != NOTHING
    distance = hits.distance[seen] + rng.normal(0, 0.02, np.count_nonzero(seen))
    xyz = rays[seen] * distance[:, None]
    true_height = xyz[:, 2] + origin[2] - ground_height(ground, xyz[:, :2])
    return xyz.astype(np.float32), hits.surface[seen] == GROUND, true_height


# shares of the ground found, and of what stands more than 30 cm above it kept
TERRAINS = {
    "flat": (0.999, 0.99),
    "kerbs": (0.999, 0.99),
    "high kerb": (0.94, 0.98),
    "uphill": (0.998, 0.998),
    "crossfall": (0.999, 0.995),
    "crest": (0.999, 0.985),
    "valley": (0.998, 0.998),
    "ramp": (0.999, 0.99),
    "bank": (0.997, 0.97),
    "embankment": (0.997, 0.94),
    "ditch": (0.94, 0.975),
    "rolling": (0.975, 0.99),
    "terrace": (0.91, 0.975),
}


@pytest.mark.parametrize("name", TERRAINS)
def test_the_ground_goes_and_what_stands_on_it_stays(name):
    xyz, is_ground, true_height = sweep(name)
    found = ground_mask(xyz)
    stands = ~is_ground & (true_height > 0.3)
    n_found, n_kept = TERRAINS[name]
    assert found[is_ground].mean() >= n_found
    assert (~found)[stands].mean() >= n_kept


@pytest.mark.parametrize("n_beams", [16, 32])
@pytest.mark.parametrize("name", ["kerbs", "uphill"])
def test_few_beams_are_enough(name, n_beams):
    xyz, is_ground, true_height = sweep(name, n_beams)
    found = ground_mask(xyz)
    assert found[is_ground].mean() >= 0.98
    assert (~found)[~is_ground & (true_height > 0.3)].mean() >= 0.97


def test_heights_are_true_to_centimetres():
    xyz, is_ground, true_height = sweep("uphill")
    error = np.abs(height_above_ground(xyz) - true_height)
    near = np.hypot(xyz[:, 0], xyz[:, 1]) < 40
    assert np.median(error[near]) < 0.03
    assert np.quantile(error[near], 0.95) < 0.1
    assert np.abs(error[is_ground & near]).max() < 0.5


def test_the_ceiling_of_a_tunnel_is_no_ground():
    azimuth, elevation = np.meshgrid(
        np.linspace(-np.pi, np.pi, 900, False), np.deg2rad(np.linspace(15, -25, 64))
    )
    level = np.where(elevation > 0, 2.5, -1.75)
    distance = level / np.tan(elevation)
    keep = (np.abs(elevation) > 1e-3) & (distance < 60)
    xyz = np.stack([distance * np.cos(azimuth), distance * np.sin(azimuth), level], -1)[keep]
    np.testing.assert_array_equal(ground_mask(xyz), xyz[:, 2] < 0)


def test_the_height_of_the_sensor_helps_where_no_ground_is_near():
    x = np.linspace(20, 40, 200)
    xyz = np.column_stack([x, 0 * x, np.full(200, -1.7)])
    assert np.isnan(height_above_ground(xyz)).all()
    assert not ground_mask(xyz).any()
    np.testing.assert_allclose(height_above_ground(xyz, sensor_height=1.75), 0, atol=0.05)
    raised = height_above_ground(xyz + np.array([0, 0, 3]), [0, 0, 3], sensor_height=1.75)
    np.testing.assert_allclose(raised, 0, atol=0.05)


def test_points_without_a_place_and_far_away_have_no_height():
    xyz, _, _ = sweep("flat")
    odd = [[np.nan, 0, 0], [5, np.inf, 0], [5, 0, -np.inf], [197, 0, 0], [1e30, 1e30, 0], [0, 0, 0]]
    heights = height_above_ground(np.vstack([xyz, np.array(odd, np.float32)]))
    assert np.isnan(heights[-6:]).tolist() == [True] * 5 + [False]
    np.testing.assert_array_equal(heights[:-6], height_above_ground(xyz))


@pytest.mark.parametrize("columns", [3, 4, 7])
def test_no_points_no_heights(columns):
    assert height_above_ground(np.empty((0, columns))).shape == (0,)
    assert ground_mask(np.empty((0, columns))).dtype == bool


def test_a_single_point_is_its_own_ground():
    assert ground_mask([[5.0, 1.0, -1.8]]).all()


def test_odd_arguments_are_refused():
    with pytest.raises(UsageError, match=r"points: expected an array of shape \(N, 3 or more\)"):
        ground_mask(np.zeros((5, 2)))
    with pytest.raises(UsageError, match="sensor: expected a finite place and height"):
        ground_mask(np.zeros((5, 3)), sensor=[0, np.nan, 0])
    with pytest.raises(UsageError, match="sensor: expected a finite place and height"):
        ground_mask(np.zeros((5, 3)), sensor=[1e300, 0, 0])
    with pytest.raises(UsageError, match="sensor: expected a finite place and height"):
        ground_mask(np.zeros((5, 3)), sensor_height=np.inf)


def rings(height_of, distances=None, n=90):
    """Points in rings around the sensor, on a surface z(x, y)."""
    distances = np.arange(3.0, 40.0, 0.7) if distances is None else distances
    distance, turn = np.meshgrid(distances, np.linspace(-np.pi, np.pi, n, False) + 0.01)
    x, y = (distance * np.cos(turn)).ravel(), (distance * np.sin(turn)).ravel()
    return np.column_stack([x, y, height_of(x, y)])


@pytest.mark.parametrize("slope", [(0.0, 0.0), (0.2, 0.0), (-0.2, 0.0), (0.0, 0.15), (0.1, -0.1)])
def test_a_tilted_plane_is_all_ground(slope):
    xyz = rings(lambda x, y: slope[0] * x + slope[1] * y - 1.8)
    assert ground_mask(xyz).mean() > 0.95
    is_far = np.hypot(xyz[:, 0], xyz[:, 1]) > 10  # by then every direction has learnt its slope
    assert np.abs(height_above_ground(xyz))[is_far].max() < 0.1


@pytest.mark.parametrize("step", [-0.3, 0.15])
def test_a_step_all_along_a_road_is_ground_on_either_side(step):
    xyz = rings(lambda x, y: step * (np.abs(y) > 6) - 1.8)
    assert ground_mask(xyz).mean() > 0.97


def test_a_ledge_that_only_one_direction_shows_is_no_ground():
    xyz = rings(lambda x, y: np.full(x.shape, -1.8))
    turn, distance = np.arctan2(xyz[:, 1], xyz[:, 0]), np.hypot(xyz[:, 0], xyz[:, 1])
    pit = (np.abs(turn - 0.43) < 0.04) & (np.abs(distance - 12) < 0.3)
    assert pit.sum() == 1
    xyz[pit, 2] -= 0.6
    is_ground = ground_mask(xyz)
    assert is_ground[~pit].all()
    assert not is_ground[pit].any()


def test_no_steps_lead_up_a_car():
    xyz = rings(lambda x, y: np.full(x.shape, -1.8))
    ahead = (np.abs(xyz[:, 1]) < 1.0) & (xyz[:, 0] > 6)
    xyz = xyz[~ahead]
    x, y = (grid.ravel() for grid in np.meshgrid(np.arange(6, 10, 0.1), np.arange(-0.9, 1, 0.1)))
    bumper = [[6.0, v, z] for v in np.arange(-0.9, 1, 0.1) for z in np.arange(-1.65, -1.0, 0.1)]
    bonnet = np.column_stack([x, y, -1.0 + 0.25 * np.clip(x - 6, 0, 2.5)])
    car = np.vstack([bumper, bonnet])
    is_ground = ground_mask(np.vstack([xyz, car]))
    assert is_ground[: len(xyz)].mean() > 0.99
    assert not is_ground[len(xyz) :][car[:, 2] > -1.55].any()


def test_the_roof_under_the_sensor_tells_nothing_of_the_ground():
    ground = rings(lambda x, y: np.full(x.shape, -1.8), np.arange(5.0, 20.0, 0.7))
    roof = rings(lambda x, y: np.full(x.shape, -0.4), np.arange(0.5, 1.9, 0.1), n=720)
    is_ground = ground_mask(np.vstack([roof, ground]))
    assert not is_ground[: len(roof)].any()
    assert is_ground[len(roof) :].all()


@pytest.mark.parametrize(("width", "is_terrace"), [(2.0, True), (0.4, False)])
def test_one_beam_shows_a_terrace_if_it_runs_far_enough_to_the_side(width, is_terrace):
    street = rings(lambda x, y: np.full(x.shape, -1.8), np.arange(3.0, 19.0, 0.7), n=360)
    beam = rings(lambda x, y: np.full(x.shape, -1.0), [20.0], n=720)
    beam = beam[np.abs(np.arctan2(beam[:, 1], beam[:, 0])) < width / 2]
    is_ground = ground_mask(np.vstack([street, beam]))
    assert is_ground[: len(street)].all()
    assert (is_ground[len(street) :] == is_terrace).all()
