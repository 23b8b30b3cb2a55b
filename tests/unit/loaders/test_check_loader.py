"""A loader that breaks its contract is told how."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from drivekit.loaders.kitti_object import LOADER, KittiFrame
from drivekit.model.boxes import Boxes
from drivekit.model.calibration import Calibration
from drivekit.model.cameras import Camera
from drivekit.model.dataset import Dataset, DatasetInfo, Split
from drivekit.model.frames import WORLD
from drivekit.model.points import PointCloud
from drivekit.model.timeline import Timeline
from drivekit.testing import check_loader

CAR = "Car 0.00 1 -1.33 333.28 177.65 489.60 277.55 1.50 1.78 3.69 -3.29 1.46 12.65 -1.57"
reads = count()


class Unsendable(KittiFrame):
    def __reduce__(self) -> Any:
        raise TypeError("holds an open file")


class InAnotherFrame(KittiFrame):
    def points(self, sensor: str, i: int) -> PointCloud:
        return replace(super().points(sensor, i), frame=WORLD)


class EverChanging(KittiFrame):
    def points(self, sensor: str, i: int) -> PointCloud:
        cloud = super().points(sensor, i)
        return replace(cloud, xyz=cloud.xyz + np.float32(next(reads)))


class BareError(KittiFrame):
    def boxes(self, i: int) -> Boxes:
        return super().boxes([0][i])


class AnythingGoes(KittiFrame):
    def timeline(self, channel: str) -> Timeline:
        return Timeline(channel, (self.key,))


class HalfABox(KittiFrame):
    def boxes(self, i: int) -> Boxes:
        return super().boxes(i).with_columns(yaw=np.full(1, np.nan))


class Unconnected(KittiFrame):
    def calibration(self) -> Calibration:
        whole = super().calibration()
        return Calibration(whole.edges[1:], whole.cameras)


class MirroredCamera(KittiFrame):
    def calibration(self) -> Calibration:
        whole = super().calibration()
        camera = whole.camera("image_2")
        wide = Camera(camera.frame, 100, 100, camera.K)
        return Calibration(whole.edges, {"image_2": wide})


@dataclass(frozen=True)
class Wrapped:
    """A dataset whose scenes, splits or ids are others."""

    inner: Dataset
    scene: Callable[..., KittiFrame] = KittiFrame
    splits: Mapping[str, Split] | None = None
    scene_ids: tuple[str, ...] = ("000000",)

    @property
    def info(self) -> DatasetInfo:
        return self.inner.info

    def __getitem__(self, scene_id: str) -> KittiFrame:
        return self.scene(**vars(self.inner[scene_id]))

    def __len__(self) -> int:
        return len(self.inner)

    def __iter__(self) -> Iterator[KittiFrame]:
        return (self[scene_id] for scene_id in self.inner.scene_ids)


@pytest.fixture
def dataset(kitti_object: Callable[..., Path]) -> Dataset:
    return LOADER.open(kitti_object({"000000": [CAR]}))


@pytest.mark.parametrize(
    ("kind", "problem"),
    [
        (Unsendable, "cannot be sent to another process: holds an open file"),
        (InAnotherFrame, "velodyne: frame 0 is in world, expected velodyne"),
        (EverChanging, "velodyne: frame 0 read twice gives two results"),
        (BareError, r"boxes\(1\) must raise an error of drivekit's, not IndexError"),
        (AnythingGoes, r"timeline\(unknown channel\) must raise an error"),
        (HalfABox, r"boxes\(0\): a box has only some of centre, size and rotation"),
        (Unconnected, "nothing connects image_2 with velodyne"),
        (MirroredCamera, "camera image_2: the optical axis meets the image plane outside|"
         "image 0 has 1224 x 370 px, the camera 100 x 100"),
    ],
)  # fmt: skip
def test_each_breach_is_named(dataset: Dataset, kind: Any, problem: str) -> None:
    check_loader(Wrapped(dataset, splits={}))
    with pytest.raises(AssertionError, match=problem) as error:
        check_loader(Wrapped(dataset, kind, splits={}))
    assert "scene 000000" in str(error.value)


def test_splits_must_refer_to_scenes_that_are_there(dataset: Dataset) -> None:
    strange = Split("val", ("000000", "000009"))
    with pytest.raises(AssertionError, match=r"split val names scenes that are not there"):
        check_loader(Wrapped(dataset, splits={"val": strange}))
    lost = Split("val", (), missing=("000000",))
    with pytest.raises(AssertionError, match="calls scenes missing that are there"):
        check_loader(Wrapped(dataset, splits={"val": lost}))


def test_every_breach_is_listed(dataset: Dataset) -> None:
    with pytest.raises(AssertionError) as error:
        check_loader(Wrapped(dataset, HalfABox, {"a": Split("b", ())}, ("000000", "000000")))
    text = str(error.value)
    assert "ids are not unique" in text and "split a" in text and "only some" in text
