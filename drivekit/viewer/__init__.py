"""Pictures of scenes: what there is to see, apart from how it is shown."""

from drivekit.viewer.describing import describe_frame
from drivekit.viewer.description import BoxSet, CameraView, FrameView, Kind, Model, Verdicts
from drivekit.viewer.pictures.painter import FramePainter, render_frame
from drivekit.viewer.pictures.video import write_video
from drivekit.viewer.scene import SceneView, Viewing, scene_ids, scene_view

__all__ = [
    "BoxSet",
    "CameraView",
    "FramePainter",
    "FrameView",
    "Kind",
    "Model",
    "SceneView",
    "Verdicts",
    "Viewing",
    "describe_frame",
    "render_frame",
    "scene_ids",
    "scene_view",
    "write_video",
]
