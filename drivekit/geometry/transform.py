"""Values of one coordinate frame and time, expressed in another."""

from __future__ import annotations

from typing import Any

import numpy as np

from drivekit.errors import FrameMismatchError, MissingDataError, NoTimeError, UsageError
from drivekit.geometry.origins import far_origin, shifted
from drivekit.model.boxes import Boxes
from drivekit.model.calibration import Calibration
from drivekit.model.dataset import Scene
from drivekit.model.frames import WORLD, Frame, is_flu, optical_of
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3
from drivekit.model.rotations import (
    matrix_from_quat,
    matrix_from_yaw,
    quat_from_matrix,
    yaw_of_matrix,
)
from drivekit.model.trajectory import Trajectory

# A transform whose z axis leans by less than this only turns boxes about z.
_LEVEL = 1e-9


def transform_between(
    scene: Scene,
    dst: Frame,
    src: Frame,
    *,
    extrapolate: bool = False,
    keys: tuple[str, str] | None = None,
) -> SE3:
    """Return the transform ``dst`` from ``src`` in a scene.

    Frames of the same time are connected by the calibration alone; frames of different times, and
    the world, over the ego motion. A camera's forward-left-up twin (``flu_of``) needs no edge.

    Parameters
    ----------
    scene : Scene
    dst, src : Frame
        The world, or a mounted frame at a time; mounted frames without a time only among
        themselves.
    extrapolate : bool
        Outside the recorded ego poses hold the first or last one instead of raising.
    keys : (str, str), optional
        Native keys of the sweeps that ``dst`` and ``src`` belong to: where frames have no stamps,
        the ego poses recorded for these keys are taken.

    Raises
    ------
    MissingDataError
        If the scene does not know a frame, has no ego poses or none at that time.
    NoTimeError
        If the way leads over the ego motion and a frame has no time.
    """
    same_sweep = keys is None or src.stamp_ns is not None or keys[0] == keys[1]
    if dst == src and same_sweep:
        return SE3.identity(dst, src)
    calibration = scene.calibration()
    if dst.stamp_ns == src.stamp_ns and same_sweep and _is_mounted(calibration, dst, src):
        return _mounting(calibration, dst, src)
    try:
        ego = ego_motion(scene, f"the way from {src} to {dst}")
    except MissingDataError:
        _require_known(scene, calibration, src, dst)
        raise
    dst_key, src_key = keys or (None, None)
    fixed_from_src = _fixed_from(ego, calibration, src, extrapolate, src_key)
    fixed_from_dst = _fixed_from(ego, calibration, dst, extrapolate, dst_key)
    return fixed_from_dst.inv() @ fixed_from_src


def ego_motion(scene: Scene, purpose: str) -> Trajectory:
    """Return the ego poses of a scene; an error that names the purpose where it has none."""
    try:
        return scene.ego()
    except MissingDataError as error:
        known = ", ".join(scene.calibration().frames) or "none"
        raise MissingDataError(
            f"{purpose} leads over the motion of the vehicle, and scene {scene.id} has no ego "
            f"poses ({error.problem})",
            fix=f"use frames of the same time that the calibration connects ({known})",
        ) from error


def _fixed_from(
    ego: Trajectory, calibration: Calibration, frame: Frame, extrapolate: bool, key: str | None
) -> SE3:
    if frame.name == ego.fixed.name:
        return SE3.identity(ego.fixed, frame)
    if frame.stamp_ns is None and key is not None:
        pose = ego.pose_of(key)
        fixed_from_ego = SE3(pose.rotation, pose.translation, ego.fixed, ego.moving)
        return fixed_from_ego @ _mounting(calibration, ego.moving, frame)
    if frame.stamp_ns is None:
        raise NoTimeError(
            f"{frame} moves with the vehicle and no time is given, so it has no place in the world",
            fix=f'give it a time: Frame("{frame}").at(stamp_ns)',
        )
    fixed_from_ego = ego.at(frame.stamp_ns, extrapolate=extrapolate)
    return fixed_from_ego @ _mounting(calibration, fixed_from_ego.src, frame)


def _require_known(scene: Scene, calibration: Calibration, *frames: Frame) -> None:
    known = {WORLD.name, *calibration.frames}
    for frame in frames:
        if known.isdisjoint({frame.name, _mounted(calibration, frame).name}):
            raise MissingDataError(
                f"scene {scene.id} knows no coordinate frame '{frame.name}'",
                fix=f"its calibration connects {', '.join(calibration.frames) or 'none'}",
            )


def _is_mounted(calibration: Calibration, dst: Frame, src: Frame) -> bool:
    return calibration.knows(_mounted(calibration, dst), _mounted(calibration, src))


def _mounted(calibration: Calibration, frame: Frame) -> Frame:
    """Return the frame that the calibration knows: for most cameras only the optical one."""
    return optical_of(frame) if is_flu(frame) and frame.name not in calibration.frames else frame


def _mounting(calibration: Calibration, dst: Frame, src: Frame) -> SE3:
    inner_dst, inner_src = _mounted(calibration, dst), _mounted(calibration, src)
    result = calibration.between(inner_dst, inner_src)
    if inner_src != src:
        result = result @ SE3.optical_from_flu(inner_src)
    if inner_dst != dst:
        result = SE3.optical_from_flu(inner_dst).inv() @ result
    return result


def transform_boxes(boxes: Boxes, dst_from_src: SE3) -> Boxes:
    """Return boxes in another coordinate frame.

    The full orientation is turned and ``yaw`` taken from it, so that a tilted transform is right
    too; ``quat`` is there in the result if it was before or if the transform tilts. Velocity is
    turned as (vx, vy, 0) and keeps its x and y. Other columns stay as they are.

    Parameters
    ----------
    boxes : Boxes
        In ``dst_from_src.src``; may be empty.
    dst_from_src : SE3
        A single transform.

    Raises
    ------
    FrameMismatchError
        If the boxes are in another frame, or at another time, than the transform starts from.
    """
    check_start(boxes.frame, dst_from_src)
    turn = dst_from_src.rotation
    own = matrix_from_yaw(boxes.yaw) if boxes.quat is None else matrix_from_quat(boxes.quat)
    axes = turn @ own
    tilts = boxes.quat is not None or np.hypot(turn[0, 2], turn[1, 2]) > _LEVEL
    columns: dict[str, Any] = {
        "center": dst_from_src.apply(boxes.center),
        "yaw": yaw_of_matrix(axes),
        "quat": quat_from_matrix(axes) if tilts else None,
    }
    if boxes.velocity is not None:
        columns["velocity"] = boxes.velocity @ turn[:2, :2].T
    return boxes.with_columns(**columns, frame=dst_from_src.dst)


def transform_points(cloud: PointCloud, dst_from_src: SE3) -> PointCloud:
    """Return points in another coordinate frame; channels stay as they are.

    Parameters
    ----------
    cloud : PointCloud
        In ``dst_from_src.src``; may be empty.
    dst_from_src : SE3
        A single transform. Where it leads farther out than float32 resolves, the result gets an
        origin of its own.

    Raises
    ------
    FrameMismatchError
        If the points are in another frame, or at another time, than the transform starts from.
    """
    from drivekit.kernels.transform import transform

    check_start(cloud.frame, dst_from_src)
    origin = far_origin(dst_from_src.apply(cloud.origin))
    xyz = transform(cloud.xyz, shifted(dst_from_src, cloud.origin, origin))
    return PointCloud(xyz, dst_from_src.dst, cloud.channels, origin)


def check_start(frame: Frame, dst_from_src: SE3) -> None:
    """Raise unless values in a frame can go through a single transform."""
    if dst_from_src.is_batch:
        raise UsageError("expected one transform, got a batch", fix="index it first")
    if frame != dst_from_src.src:
        raise FrameMismatchError(
            f"values in {frame} cannot go through the transform {dst_from_src!r}",
            fix="use transform_between to get one that starts there",
        )
