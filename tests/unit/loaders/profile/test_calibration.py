"""Extrinsics against vectors worked out by hand from the builder's formula."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from drivekit.errors import DataError, MissingDataError
from drivekit.loaders.profile.calibration import read_calibration
from drivekit.loaders.profile.parsing import parse_profile
from drivekit.loaders.profile.schema import Profile
from drivekit.model.calibration import Calibration
from drivekit.model.frames import EGO, Frame

FRONT, LIDAR = Frame("front"), Frame("lidar")
SIZES = {"front": (192, 108), "right_rear": (192, 108)}

# position [m], angles [degrees], forward axis in the reference, (10, 0, 0) seen by the camera
VECTORS = {
    "xyz-flu": (
        (-0.1, 0.1, 1.6),
        (-0.2, -5.7, 0.1),
        (0.99505, 0.00209, 0.09931),
        (0.1117, 2.5956, 9.8909),
    ),
    "zyx-optical": (
        (-0.3452911, 0.0823142, 1.6255287),
        (-90.018717, -0.1760126, -95.944808),
        (0.99462, -0.10357, -0.00033),
        (-0.9946, 1.6191, 10.2987),
    ),
}


def with_mount(meta: dict[str, Any], position: Any, angles: Any, channel: str = "front") -> Any:
    keys = ("Tx", "Ty", "Tz", "Rx", "Ry", "Rz")
    extrinsic = dict(zip(keys, (*position, *angles), strict=True))
    meta["calibration"]["camera"][channel]["Extrinsic"] = extrinsic
    return meta


def read(table: dict[str, Any], document: Any, **changes: Any) -> Calibration:
    table = copy.deepcopy(table)
    table["calibration"]["cameras"]["pose"]["convention"] = changes.get("convention", "auto")
    table["calibration"]["reference"] = changes.get("reference", "lidar")
    table["calibration"]["images"] = changes.get("images", "distorted")
    profile = parse_profile(table, "test")
    return read_calibration(profile, lambda _: (document, "meta.json"), SIZES)


@pytest.mark.parametrize("convention", VECTORS)
@pytest.mark.parametrize("asked", ["as named", "auto"])
def test_euler_vectors(
    table: dict[str, Any], meta: Callable[[], Any], convention: str, asked: str
) -> None:
    position, angles, forward, seen = VECTORS[convention]
    document = {"calibration": {"camera": {"front": meta()["calibration"]["camera"]["front"]}}}
    document = with_mount(document, position, angles)
    calibration = read(table, document, convention=convention if asked == "as named" else "auto")
    camera_from_lidar = calibration.between(FRONT, LIDAR)
    np.testing.assert_allclose(camera_from_lidar.inv().rotate([[0, 0, 1]])[0], forward, atol=1e-5)
    np.testing.assert_allclose(camera_from_lidar.apply([10, 0, 0]), seen, atol=1e-4)
    np.testing.assert_allclose(camera_from_lidar.inv().translation, position, atol=1e-12)


def test_the_other_reading_of_the_same_angles_is_elsewhere(
    table: dict[str, Any], meta: Callable[[], Any]
) -> None:
    right = read(table, meta(), convention="xyz-flu").between(FRONT, LIDAR).apply([10, 0, 0])
    wrong = read(table, meta(), convention="zyx-optical").between(FRONT, LIDAR).apply([10, 0, 0])
    assert right[2] > 9
    assert abs(wrong[2]) < 3


@pytest.mark.parametrize("convention", VECTORS)
def test_auto_reads_a_whole_rig_in_one_convention(
    table: dict[str, Any], meta: Callable[[], Any], convention: str
) -> None:
    document = meta()
    if convention == "zyx-optical":
        for channel, yaw in {
            "front": 0, "left_front": 60, "left_rear": 130, "right_front": -60, "right_rear": -130,
        }.items():  # fmt: skip
            with_mount(document, (0, 0, 1.6), (-90.0, 0.0, yaw - 90.0), channel)
    calibration = read(table, document)
    cameras = document["calibration"]["camera"]
    assert set(calibration.frames) == {"lidar", "front.flu", *cameras}
    for channel in document["calibration"]["camera"]:
        down = calibration.between(LIDAR, Frame(channel)).rotate([[0, 1, 0]])[0]
        assert down[2] < -0.98
    rear = calibration.between(LIDAR, Frame("right_rear")).rotate([[0, 0, 1]])[0]
    assert rear[0] < -0.5
    assert rear[1] < -0.5


def test_auto_says_when_no_convention_fits(table: dict[str, Any], meta: Callable[[], Any]) -> None:
    document = {"calibration": {"camera": {"front": meta()["calibration"]["camera"]["front"]}}}
    with pytest.raises(DataError, match=r"upright.*xyz-flu or zyx-optical"):
        read(table, with_mount(document, (0, 0, 0), (90.0, 0.0, 0.0)))


def test_projection_with_distortion(table: dict[str, Any], meta: Callable[[], Any]) -> None:
    calibration = read(table, meta())
    camera = calibration.camera("front")
    assert (camera.width, camera.height) == (192, 108)
    point = calibration.between(FRONT, LIDAR).apply([[10.0, -1.0, 1.0]])
    # by hand: OpenCV's k1 k2 p1 p2 on x/z and y/z
    a, b = point[0, 0] / point[0, 2], point[0, 1] / point[0, 2]
    r2 = a * a + b * b
    k1, k2, p1, p2 = -0.3, 0.1, 0.001, -0.002
    radial = 1 + k1 * r2 + k2 * r2 * r2
    u = 201.432 * (a * radial + 2 * p1 * a * b + p2 * (r2 + 2 * a * a)) + 97.041
    v = 201.419 * (b * radial + p1 * (r2 + 2 * b * b) + 2 * p2 * a * b) + 52.251
    np.testing.assert_allclose(camera.project(point).pixels[0], [u, v], atol=1e-9)


def test_rectified_images_have_no_distortion(
    table: dict[str, Any], meta: Callable[[], Any]
) -> None:
    assert read(table, meta(), images="rectified").camera("front").distortion == ()


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ([0.1, 0.2, 0.3, 0.4], (0.1, 0.2, 0.3, 0.4)),
        ([0.1, 0.2, 0.3, 0.4, 0.5], (0.1, 0.2, 0.3, 0.4, 0.5)),
        ([0.1, 0.2, 0.3, 0.4, 0.5, 0.6], (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.0, 0.0)),
        ([0.0, 0.0, 0.0, 0.0], ()),
        ([], ()),
    ],
)
def test_four_to_six_coefficients(
    table: dict[str, Any], meta: Callable[[], Any], given: list[float], expected: tuple[float, ...]
) -> None:
    document = meta()
    block = document["calibration"]["camera"]["front"]["Intrinsic"]
    block["Distortion"] = {f"Param{i}": value for i, value in enumerate(given)}
    assert read(table, document).camera("front").distortion == expected


def test_the_lidar_block_places_the_cloud_in_the_vehicle(
    table: dict[str, Any], meta: Callable[[], Any]
) -> None:
    """Yaw 90°: what the LiDAR has in front of it is to the left of the vehicle."""
    calibration = read(table, meta(), reference="ego")
    ego_from_lidar = calibration.between(EGO, LIDAR)
    np.testing.assert_allclose(ego_from_lidar.apply([10, 0, 0]), [0.5, 10, 1.9], atol=1e-12)
    front = calibration.between(EGO, FRONT)
    np.testing.assert_allclose(front.translation, [-0.1, 0.1, 1.6])
    assert calibration.knows(FRONT, LIDAR)
    assert not read(table, meta()).knows(EGO, LIDAR)


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        ("front.Intrinsic.Fx", None, "expected Intrinsic.Fx"),
        ("front.Intrinsic.Fx", "2014", "expected a finite number, found '2014'"),
        ("front.Intrinsic.Fx", 0.0, "impossible matrix"),
        ("front.Intrinsic.Distortion.Param1", None, "coefficient is missing.*Param1"),
        ("front.Extrinsic", None, "expected position"),
        ("front.Extrinsic.Rz", True, "finite number, found True"),
        ("front.Extrinsic.Tz", float("nan"), "finite number, found nan"),
    ],
)
def test_broken_values_name_their_place(
    table: dict[str, Any], meta: Callable[[], Any], path: str, value: Any, message: str
) -> None:
    document = meta()
    *above, last = path.split(".")
    block = document["calibration"]["camera"]
    for key in above:
        block = block[key]
    block[last] = value
    with pytest.raises(DataError, match=message) as caught:
        read(table, document)
    assert "meta.json: calibration.camera.front" in str(caught.value.where)


def test_cameras_that_the_file_does_not_mention(
    table: dict[str, Any], meta: Callable[[], Any]
) -> None:
    document = meta()
    del document["calibration"]["camera"]["right_rear"]
    calibration = read(table, document)
    assert "right_rear" not in calibration.frames
    with pytest.raises(MissingDataError, match="right_rear"):
        calibration.camera("right_rear")


def test_without_a_calibration_in_the_profile(table: dict[str, Any]) -> None:
    bare = parse_profile(
        {k: v for k, v in table.items() if k not in ("calibration", "options", "assumed")}, "test"
    )
    with pytest.raises(MissingDataError, match="no calibration"):
        read_calibration(bare, lambda _: ({}, ""), {})


# A recording car whose LiDAR has x left, y backward, z up, with calibration in plain text.
TEXT_RIG = {
    "id": "text-rig",
    "title": "text rig",
    "fields": {"clip": r"\d+", "frame": r"\d+"},
    "sequence": {"folder": "{clip}", "id": "{clip}"},
    "cameras": {"cam0": {"folder": "image0", "file": "{frame}.jpg"}},
    "lidars": {
        "top": {"folder": "lidar", "file": "{frame}.pcd", "axes": ["left", "back", "up"]},
    },
    "calibration": {
        "reference": "top",
        "cameras": {
            "intrinsics": {"matrix": "", "file": "K_{channel}.txt"},
            "pose": {"matrix": "", "file": "T_{channel}.txt", "maps": "reference-to-sensor"},
        },
    },
    "classes": {"taxonomy": "none", "names": []},
}
K = [[2718.5, 0, 1397.6], [0, 2750.4, 932.4], [0, 0, 1]]
CAMERA_FROM_LIDAR = [
    [-0.99995, 0.01039, 0.00004, 0.24184],
    [-0.00017, -0.01322, -0.99991, -0.58070],
    [-0.01039, -0.99986, 0.01322, -1.10232],
]


@pytest.mark.parametrize("maps", ["reference-to-sensor", "sensor-to-reference"])
def test_matrices_in_text_and_axes_of_their_own(maps: str) -> None:
    """Native (0, -10, 0), ten metres ahead, appears where the genuine rounded matrix says."""
    table = copy.deepcopy(TEXT_RIG)
    table["calibration"]["cameras"]["pose"]["maps"] = maps  # type: ignore[index]
    rows: Any = CAMERA_FROM_LIDAR
    if maps == "sensor-to-reference":
        rows = np.linalg.inv(np.vstack([rows, [0, 0, 0, 1]])).tolist()
    documents = {"K_cam0.txt": (K, "K.txt"), "T_cam0.txt": (rows, "T.txt")}
    profile: Profile = parse_profile(table, "test")
    calibration = read_calibration(profile, documents.__getitem__, {"cam0": (2880, 1860)})
    ahead = calibration.between(Frame("cam0"), Frame("top")).apply([[10, 0, 0], [20, 2, -1.5]])
    np.testing.assert_allclose(
        ahead, [[0.1379, -0.4485, 8.8963], [-1.9659, 1.1832, 18.8543]], atol=2e-3
    )
    if maps == "reference-to-sensor":
        pixels = calibration.camera("cam0").project(ahead).pixels
        np.testing.assert_allclose(pixels, [[1439.75, 793.74], [1114.14, 1105.01]], atol=0.02)


def test_a_matrix_of_the_wrong_size() -> None:
    documents = {"K_cam0.txt": (K[:2], "K.txt"), "T_cam0.txt": (CAMERA_FROM_LIDAR, "T.txt")}
    profile = parse_profile(TEXT_RIG, "test")
    with pytest.raises(DataError, match="expected a matrix of 3 x 3, found 6 numbers"):
        read_calibration(profile, documents.__getitem__, {"cam0": (2880, 1860)})
