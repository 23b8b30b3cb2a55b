"""KITTI object detection: labelled frames as numbered files, and result files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import MissingDataError, UsageError
from drivekit.geometry import transform_between, transform_boxes
from drivekit.io.atomic import atomic_folder
from drivekit.model.boxes import BoxTable, FrameKey
from drivekit.model.cameras import Camera
from drivekit.model.dataset import BOXES, Dataset, Scene
from drivekit.model.frames import EGO, Frame, flu_of
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3
from drivekit.model.rotations import wrap_angle
from drivekit.writers.camera_labels import CameraLabels, as_seen, labels_of, occlusion_levels
from drivekit.writers.class_names import Names, native_names
from drivekit.writers.files import png_of, put
from drivekit.writers.frames import (
    LabelledFrame,
    Progress,
    count_labelled,
    first_channel,
    intensity_scale,
    labelled_frames,
)

Float = NDArray[np.float64]

FORMAT: Final = "kitti-object"
#: A region that holds unlabelled objects: only its image box counts.
DONT_CARE: Final = "DontCare"
#: What objects may be called.
CLASSES: Final = ("Car", "Van", "Truck", "Pedestrian", "Person_sitting", "Cyclist", "Tram", "Misc")
# Size, place and rotation of what has none.
_NOWHERE: Final = "-1 -1 -1 -1000 -1000 -1000 -10"


def write_kitti(
    dataset: Dataset,
    path: str | Path,
    *,
    camera: str | None = None,
    lidar: str | None = None,
    classes: Names | None = None,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> None:
    """Write the labelled frames of a dataset as a KITTI object download.

    Parameters
    ----------
    dataset : Dataset
    path : str or Path
        The folder that will hold ``training``, ``ImageSets`` (a list for each split) and
        ``mapping`` (scene and key of each number).
    camera, lidar : str, optional
        Channels; the first of their kind by default. What the camera does not see is left out, as
        in KITTI, and so are objects without a place in space.
    classes : mapping of str to str or None, optional
        What classes are called in KITTI, where drivekit does not know or should not decide.
    overwrite : bool
        Replace what is there.
    progress : callable, optional
        Called with the number of frames done and of all.

    Raises
    ------
    UsageError
        If a class has no name in KITTI, the camera's images are not rectified, or the folder is
        not empty.
    MissingDataError
        If there is no camera, LiDAR or calibration.
    """
    total, scale = count_labelled(dataset), intensity_scale(dataset, lidar)
    numbers: dict[FrameKey, str] = {}
    with atomic_folder(path, overwrite=overwrite) as root:
        for folder in ("calib", "image_2", "label_2", "velodyne"):
            (root / "training" / folder).mkdir(parents=True)
        for done, frame in enumerate(labelled_frames(dataset)):
            number = f"{done:06d}"
            numbers[FrameKey(frame.scene.id, frame.key)] = number
            for name, data in _files(frame, camera, lidar, classes, scale):
                put(root / "training" / name.format(number), data)
            if progress is not None:
                progress(done + 1, total)
        _write_lists(root, dataset, numbers)


def _files(
    frame: LabelledFrame,
    camera: str | None,
    lidar: str | None,
    classes: Names | None,
    scale: float,
) -> Iterator[tuple[str, bytes]]:
    scene = frame.scene
    eye = first_channel(scene, "camera", camera)
    spinner = first_channel(scene, "lidar", lidar)
    k, j = frame.sensor(eye), frame.sensor(spinner)
    model = _rectified(scene, eye)
    image, cloud = scene.image(eye, k), scene.points(spinner, j)
    camera_from_lidar = transform_between(scene, image.frame, cloud.frame)
    projection = np.column_stack([model.K, np.zeros(3)])
    yield "calib/{}.txt", calibration_text(scene, projection, camera_from_lidar)
    yield "image_2/{}.png", png_of(image)
    yield "velodyne/{}.bin", point_bytes(cloud, scale)
    labels = labels_of(scene, eye, k)
    labels = labels[labels.in_image]
    kept, names = native_names(labels.boxes.names(), CLASSES, FORMAT, classes)
    yield "label_2/{}.txt", "".join(label_rows(labels[kept], names)).encode()


def _rectified(scene: Scene, channel: str) -> Camera:
    camera = scene.calibration().camera(channel)
    if camera.model != "pinhole" or camera.distortion:
        raise UsageError(
            f"KITTI's images are rectified, those of {channel} are not",
            where=f"scene {scene.id}",
            fix="choose a camera without distortion, or rectify the images first",
        )
    return camera


def calibration_text(scene: Scene, projection: Float, rect_from_lidar: SE3) -> bytes:
    """Return a calibration file.

    Parameters
    ----------
    scene : Scene
        Whose calibration tells where the vehicle is to the LiDAR, if it does.
    projection : (3, 4) float64 [px]
        From the rectified frame to the picture; written for all four cameras.
    rect_from_lidar : SE3
        Written as ``Tr_velo_to_cam``, and no rotation as ``R0_rect``.
    """
    matrices = {f"P{k}": projection for k in range(4)}
    matrices["R0_rect"] = np.eye(3)
    matrices["Tr_velo_to_cam"] = rect_from_lidar.matrix[:3]
    lidar = rect_from_lidar.src.at(None)
    imu = _lidar_from_ego(scene, lidar)
    if imu is not None:
        matrices["Tr_imu_to_velo"] = imu.matrix[:3]
    lines = [
        f"{name}: " + " ".join(f"{value:.12e}" for value in matrix.ravel())
        for name, matrix in matrices.items()
    ]
    return "\n".join([*lines, "", ""]).encode()


def _lidar_from_ego(scene: Scene, lidar: Frame) -> SE3 | None:
    try:
        calibration = scene.calibration()
    except MissingDataError:
        return None
    return calibration.between(lidar, EGO) if calibration.knows(lidar, EGO) else None


def point_bytes(cloud: PointCloud, scale: float) -> bytes:
    """Return points as float32 rows of x, y, z and reflectance, 0 where the sensor gives none.

    Parameters
    ----------
    cloud : PointCloud
    scale : float
        What the brightest points have: reflectance 1.
    """
    xyz = (cloud.xyz + cloud.origin).astype("<f4")
    reflectance = np.zeros(len(cloud))
    if "intensity" in cloud.channels:
        reflectance = cloud.channels["intensity"] / scale
    return np.column_stack([xyz, reflectance]).astype("<f4").tobytes()


def label_rows(
    labels: CameraLabels, names: Sequence[str], alpha: Float | None = None
) -> Iterator[str]:
    """Yield a line for each label, or result where there are scores.

    Parameters
    ----------
    labels : CameraLabels
    names : sequence of str, one a label
        A ``DontCare`` is written as its image box alone.
    alpha : (N,) float64 [rad], optional
        Where the source gives them.
    """
    boxes, score = labels.boxes, labels.boxes.score
    place, rotation = labels.optical
    if alpha is None:
        alpha = wrap_angle(rotation - np.arctan2(place[:, 0], place[:, 2]))
    level = occlusion_levels(labels.hidden)
    if "occluded" in boxes.extra:
        native = np.asarray(boxes.extra["occluded"], np.float64)
        level = np.where(np.isfinite(native), native, 3).astype(int)
    for i, name in enumerate(names):
        left, top, right, bottom = np.where(np.isfinite(labels.bbox[i]), labels.bbox[i], -1.0)
        if name == DONT_CARE:
            yield f"{name} -1 -1 -10 {left:.2f} {top:.2f} {right:.2f} {bottom:.2f} {_NOWHERE}\n"
            continue
        length, width, height = boxes.size[i]
        x, y, z = place[i]
        state = f"{labels.truncation[i]:.2f} {level[i]}" if score is None else "-1 -1"
        row = (
            f"{name} {state} {alpha[i]:.4f} {left:.2f} {top:.2f} {right:.2f} {bottom:.2f} "
            f"{height:.4f} {width:.4f} {length:.4f} {x:.4f} {y + height / 2:.4f} {z:.4f} "
            f"{rotation[i]:.4f}"
        )
        yield row + ("\n" if score is None else f" {score[i]:.6f}\n")


def _write_lists(root: Path, dataset: Dataset, numbers: dict[FrameKey, str]) -> None:
    mapping = "".join(f"{frame.scene} {frame.key}\n" for frame in numbers)
    put(root / "mapping" / "train_mapping.txt", mapping.encode())
    for split in dataset.splits.values():
        wanted = set(split.frames) if split.frames is not None else None
        listed = [
            number
            for frame, number in numbers.items()
            if frame.scene in split.scenes and (wanted is None or frame in wanted)
        ]
        if listed:
            text = "".join(f"{number}\n" for number in listed)
            put(root / "ImageSets" / f"{split.name}.txt", text.encode())


def write_kitti_results(
    predictions: BoxTable,
    dataset: Dataset,
    path: str | Path,
    *,
    camera: str | None = None,
    classes: Names | None = None,
    overwrite: bool = False,
) -> None:
    """Write predictions as KITTI result files, one a frame.

    Parameters
    ----------
    predictions : BoxTable
        With scores, in frames that the dataset connects to the camera's.
    dataset : Dataset
        Of which they are: gives calibration and image sizes.
    path : str or Path
        The folder that will hold ``000000.txt`` …, named after the frames' keys.
    camera, classes, overwrite
        As for :func:`write_kitti`.

    Raises
    ------
    UsageError
        If two frames have the same key, a class has no name in KITTI, or the folder is not empty.
    MissingDataError
        If there are no scores, or a frame has no image.
    """
    keys = [frame.key for frame in predictions.frames]
    if len(set(keys)) != len(keys):
        raise UsageError(
            "KITTI names frames by number alone, and these predictions have a key twice",
            fix="write the dataset as KITTI first, and predict on that",
        )
    predictions.column("score")  # or there is nothing to write
    with atomic_folder(path, overwrite=overwrite) as root:
        for i, frame in enumerate(predictions.frames):
            scene = dataset[frame.scene]
            eye = first_channel(scene, "camera", camera)
            model = _rectified(scene, eye)
            image = scene.image(eye, _image_of(scene, eye, frame.key))
            boxes = predictions[i]
            boxes = transform_boxes(
                boxes, transform_between(scene, flu_of(image.frame), boxes.frame)
            )
            kept, names = native_names(boxes.names(), CLASSES, FORMAT, classes)
            rows = label_rows(as_seen(boxes[kept], model), names)
            put(root / f"{frame.key}.txt", "".join(rows).encode())


def _image_of(scene: Scene, channel: str, key: str) -> int:
    """Return the image that belongs to a labelled frame."""
    labels, images = scene.timeline(BOXES), scene.timeline(channel)
    if labels.stamps_ns is None or images.stamps_ns is None:
        return images.index(key)
    index, _ = images.nearest(labels.times[labels.index(key)])
    return int(index[0])
