"""Sets of the second writer: repeatable, varied, and true to their own clouds and pictures."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import numpy as np
import pytest


@pytest.fixture(scope="module")
def families(aihub_sets: ModuleType) -> list[str]:
    return list(aihub_sets.FAMILIES)


def digest(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_a_seed_decides_everything(
    aihub_sets: ModuleType, families: list[str], tmp_path: Path
) -> None:
    for family in families:
        first, again, other = (
            digest(Path(aihub_sets.make_set(family, tmp_path / family / name, seed, frames=2).path))
            for name, seed in (("a", 3), ("b", 3), ("c", 4))
        )
        assert first == again
        assert first != other


def test_points_lie_in_the_boxes_they_came_from(aihub_sets: ModuleType, tmp_path: Path) -> None:
    truth = aihub_sets.make_set("fusion-tracking", tmp_path, 1, frames=3)
    inside = 0
    for scene in truth.scenes:
        for frame in scene.frames:
            boxes = frame.real
            for i in range(len(boxes)):
                local = (frame.points - boxes.center[i]) @ boxes.rotation[i]
                inside += (np.abs(local) < 0.5 * boxes.size[i] + 0.1).all(1).any()
    assert inside == sum(len(f.real) for s in truth.scenes for f in s.frames)


@pytest.mark.parametrize("distorted", [False, True])
def test_rectangles_are_where_the_boxes_project(
    aihub_sets: ModuleType, tmp_path: Path, distorted: bool
) -> None:
    used = aihub_sets.Conventions(images="distorted" if distorted else "rectified")
    care = aihub_sets.Care(corrupt=0.0, pixels=0.0, center_m=0.0, size_part=0.0, yaw_rad=0.0)
    truth = aihub_sets.make_set(
        "passenger-av", tmp_path, 2, conventions=used, frames=3, care=care, few=False
    )
    from aihub_sets.cast import Lens

    compared = 0
    for scene in truth.scenes:
        camera = scene.cameras["front"]
        lens = Lens(camera.K, camera.distortion, camera.width, camera.height)
        for frame in scene.frames:
            boxes, flat = frame.labelled, frame.image_boxes["front"]
            for i in range(len(boxes)):
                if boxes.track[i] not in flat.track:
                    continue
                signs = np.array(np.meshgrid(*[(-0.5, 0.5)] * 3)).reshape(3, -1).T
                corners = (signs * boxes.size[i]) @ boxes.rotation[i].T + boxes.center[i]
                T = camera.camera_from_lidar
                corners = corners @ T[:3, :3].T + T[:3, 3]
                pixels = lens.pixels(corners)
                low, high = pixels.min(0), pixels.max(0)
                outside = (low < 0) | (high > (camera.width - 1, camera.height - 1))
                if (corners[:, 2] < 1).any() or outside.any():
                    continue
                # The label keeps the heading only; a car's body tilts by half a degree.
                expected = flat.xyxy[flat.track.index(boxes.track[i])]
                np.testing.assert_allclose([*low, *high], expected, atol=2.5)
                compared += 1
    assert compared > 5


def test_a_tenth_of_the_labels_is_wrong(aihub_sets: ModuleType, tmp_path: Path) -> None:
    flaws: list[str] = []
    for seed in range(3):
        truth = aihub_sets.make_set(
            "fusion-tracking", tmp_path / str(seed), seed, few=False, frames=4
        )
        flaws += [f for s in truth.scenes for frame in s.frames for f in frame.labelled.flaw]
    assert 0.05 < np.mean([bool(f) for f in flaws]) < 0.16
    assert set(flaws) >= {"", "swapped", "yaw", "shifted", "class", "duplicate", "tiny"}


def test_every_choice_of_every_dispute_is_drawn(aihub_sets: ModuleType) -> None:
    from aihub_sets.conventions import draw

    for family in aihub_sets.FAMILIES.values():
        drawn = [
            draw(family.disputes, np.random.default_rng(seed), family.fixed) for seed in range(120)
        ]
        for name, choices in family.disputes.items():
            assert {getattr(used, name) for used in drawn} == set(choices), name
