"""The doctor on KITTI's own numbers, as they are and turned into what converters make of them."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import pytest

from drivekit.api.doctoring.choosing import case_of
from drivekit.audit.boxes.examine import examine_boxes
from drivekit.audit.diagnosis import Answer
from drivekit.audit.examining import examine
from drivekit.loaders.registry import find_loader

pytestmark = pytest.mark.real

EVERY = 5
USUAL = {
    "size_order": "hwl",
    "box_origin": "bottom",
    "yaw_unit": "rad",
    "yaw_zero": "right",
    "yaw_turn": "clockwise",
}

# h, w, l, x, y, z, rotation_y of one object, changed.
Change = Callable[[np.ndarray], np.ndarray]


def as_object_download(tracking: Path, folder: Path, change: Change) -> Path:
    """Write frames of the tracking sequence 0001 as KITTI object frames, their boxes changed."""
    training = folder / "training"
    for name in ("label_2", "calib", "image_2"):
        (training / name).mkdir(parents=True)
    calibration = (tracking / "calib" / "0001.txt").read_text()
    calibration = calibration.replace("R_rect", "R0_rect:").replace(
        "Tr_velo_cam", "Tr_velo_to_cam:"
    )
    calibration = calibration.replace("Tr_imu_velo", "Tr_imu_to_velo:").replace("::", ":")
    frames: dict[int, list[str]] = {}
    for line in (tracking / "label_02" / "0001.txt").read_text().splitlines():
        words = line.split()
        if int(words[0]) % EVERY:
            continue
        rows = frames.setdefault(int(words[0]), [])
        if words[2] == "DontCare":
            continue
        numbers = change(np.array(words[10:17], float))
        rows.append(" ".join([words[2], *words[3:10], *(f"{v:.6f}" for v in numbers)]))
    for frame, rows in frames.items():
        stem = f"{frame:06d}"
        (training / "label_2" / f"{stem}.txt").write_text("\n".join(rows) + "\n" * bool(rows))
        (training / "calib" / f"{stem}.txt").write_text(calibration)
        shutil.copy(
            tracking / "image_02" / "0001" / "000000.png", training / "image_2" / f"{stem}.png"
        )
    return folder


def turned(v: np.ndarray, angle: float, sign: float = 1.0) -> np.ndarray:
    return np.array([*v[:6], (sign * v[6] + angle + np.pi) % (2 * np.pi) - np.pi])


CHANGES: Mapping[str, tuple[Change, Mapping[str, str]]] = {
    "nothing": (lambda v: v, {}),
    "size order": (lambda v: np.array([v[2], v[1], v[0], *v[3:]]), {"size_order": "lwh"}),
    "another size order": (lambda v: np.array([v[1], v[0], v[2], *v[3:]]), {"size_order": "whl"}),
    "yaw sign": (lambda v: turned(v, 0.0, -1.0), {"yaw_turn": "counterclockwise"}),
    "quarter turn": (lambda v: turned(v, np.pi / 2), {"yaw_zero": "forward"}),
    "centre": (lambda v: v - [0, 0, 0, 0, v[0] / 2, 0, 0], {"box_origin": "center"}),
    "degrees": (lambda v: np.array([*v[:6], np.degrees(v[6])]), {"yaw_unit": "deg"}),
}


@pytest.mark.parametrize("planted", CHANGES)
def test_planted_conventions_are_found(planted: str, real_data: Path, tmp_path: Path) -> None:
    change, expected = CHANGES[planted]
    path = as_object_download(real_data / "kitti_tracking" / "training", tmp_path, change)
    said = examined(path, "kitti-object")
    for question, truth in {**USUAL, **expected}.items():
        if question != "yaw_zero":
            assert said[question].verdict == truth, said[question]
    # frames without tracks and poses: the axis is certain, which end is the front is not
    zero = said["yaw_zero"]
    assert zero.verdict in (None, {**USUAL, **expected}["yaw_zero"])
    assert zero.verdict is not None or f"{expected.get('yaw_zero', 'right')}" in zero.open


FLIPS: Mapping[str, tuple[Change, Mapping[str, str]]] = {
    "nothing": (lambda v: v, {}),
    "front to back": (lambda v: turned(v, np.pi), {"yaw_zero": "back"}),
    "yaw sign": (lambda v: turned(v, 0.0, -1.0), {"yaw_zero": "back", "yaw_turn": "clockwise"}),
    "size order": (lambda v: np.array([v[2], v[1], v[0], *v[3:]]), {"size_order": "hwl"}),
}


@pytest.mark.parametrize("planted", FLIPS)
def test_tracks_tell_the_front(planted: str, real_data: Path, tmp_path: Path) -> None:
    """A loader without options: the answers say what its boxes look like, as they are read."""
    change, expected = FLIPS[planted]
    training = real_data / "kitti_tracking" / "training"
    for name in ("calib", "oxts", "image_02"):
        shutil.copytree(training / name, tmp_path / "training" / name)
    labels = tmp_path / "training" / "label_02" / "0001.txt"
    labels.parent.mkdir()
    rows = [line.split() for line in (training / "label_02" / "0001.txt").read_text().splitlines()]
    for words in rows:
        if words[2] != "DontCare":
            words[10:17] = [f"{v:.6f}" for v in change(np.array(words[10:17], float))]
    labels.write_text("\n".join(" ".join(words) for words in rows))
    said = examined(tmp_path, "kitti-tracking")
    plain = {"size_order": "lwh", "yaw_zero": "forward", "yaw_turn": "counterclockwise"}
    assert {q: said[q].verdict for q in plain} == {**plain, **expected}


def examined(path: Path, format: str) -> Mapping[str, Answer]:
    case = case_of(find_loader(path, format), path, {})
    return {a.question: a for a in examine(case, (examine_boxes,)).answers}
