import numpy as np

from drivekit.kernels._angles import _angles


def test_angles_are_those_of_the_library_everywhere():
    rng = np.random.default_rng(0)
    y, x = rng.normal(size=(2, 50_000)) * 10.0 ** rng.uniform(-8, 8, (2, 50_000))
    axes = np.array([[0, 1, 0, -1, 0, 1, 1, -1, -1], [0, 0, 1, 0, -1, 1, -1, 1, -1]], float)
    y, x = np.append(y, axes[0]), np.append(x, axes[1])
    angles = np.empty_like(x)
    _angles(y, x, angles)
    np.testing.assert_allclose(angles, np.arctan2(y, x), rtol=0, atol=1e-13)


def test_nan_has_no_angle():
    angles = np.empty(2)
    _angles(np.array([np.nan, 1]), np.array([1, np.nan]), angles)
    assert np.isnan(angles).all()
