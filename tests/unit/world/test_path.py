from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.world.path import Path

PIECES = st.lists(
    st.tuples(st.floats(5, 80), st.sampled_from([0.0, 1 / 60, -1 / 45, 1 / 200])),
    min_size=1,
    max_size=4,
)
PATHS = st.builds(Path.make, st.floats(-50, 50), st.floats(-50, 50), st.floats(-3, 3), PIECES)


@settings(max_examples=50, deadline=None)
@given(PATHS)
def test_a_path_is_walked_at_unit_speed_along_its_heading(path: Path) -> None:
    s = np.linspace(-20, path.length + 20, 200)
    x, y, heading = path.at(s)
    step = 1e-5
    ahead_x, ahead_y, _ = path.at(s + step)
    np.testing.assert_allclose((ahead_x - x) / step, np.cos(heading), atol=1e-4)
    np.testing.assert_allclose((ahead_y - y) / step, np.sin(heading), atol=1e-4)


@settings(max_examples=50, deadline=None)
@given(PATHS, st.floats(-15, 15))
def test_points_beside_a_path_lie_on_its_parallel(path: Path, offset: float) -> None:
    beside = path.parallel(offset)
    s = np.linspace(-10, beside.length + 10, 60)
    x, y, heading = beside.at(s)
    back_x, back_y, _ = beside.parallel(-offset).at(s * 0)
    start_x, start_y, _ = path.at(np.zeros(1))
    np.testing.assert_allclose([back_x[0], back_y[0]], [start_x[0], start_y[0]], atol=1e-9)
    # The distance to the nearest of many points of the path is the offset.
    dense = np.stack(path.at(np.linspace(-40, path.length + 40, 8_000))[:2], 1)
    for px, py in zip(x[::12], y[::12], strict=True):
        gap = np.hypot(*(dense - [px, py]).T).min()
        assert gap <= abs(offset) + 0.05
    assert np.isfinite(heading).all()


def test_a_point_beside_a_bend_is_located_by_arc_length_and_offset() -> None:
    path = Path.make(3, -2, 0.4, [(50, 0.0), (60, 1 / 90), (40, 0.0), (30, -1 / 70)])
    s = np.linspace(-15, path.length + 15, 300)
    for offset in (-12.0, 0.0, 12.0):
        x, y, heading = path.at(s)
        found_s, found_d = path.locate(
            np.stack([x - offset * np.sin(heading), y + offset * np.cos(heading)], 1)
        )
        np.testing.assert_allclose(found_s, s, atol=1e-9)
        np.testing.assert_allclose(found_d, offset, atol=1e-9)


def test_a_reversed_path_goes_through_the_same_places() -> None:
    path = Path.make(0, 0, 1.0, [(20, 0.0), (30, 1 / 50)])
    s = np.linspace(0, path.length, 40)
    there, back = path.at(s), path.reversed().at(path.length - s)
    np.testing.assert_allclose(there[:2], back[:2], atol=1e-9)
    np.testing.assert_allclose(np.cos(there[2] - back[2]), -1)


def test_a_batch_gives_what_its_paths_give() -> None:
    one = Path.make(0, 0, 0.0, [(20, 0.0), (30, 1 / 50)])
    two = one.reversed().parallel(3.0)
    s = np.array([35.0, 7.0])
    both = Path.stack([one, two]).at(s)
    for k in range(3):
        assert both[k].tolist() == [one.at(s[:1])[k][0], two.at(s[1:])[k][0]]
