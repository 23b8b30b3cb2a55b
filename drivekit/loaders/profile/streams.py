"""Which files a profile reads: one a frame, one a sequence, one a sensor."""

from __future__ import annotations

from drivekit.loaders.profile.schema import Files, Intrinsics, Pose, Profile
from drivekit.loaders.profile.templates import filled
from drivekit.model.dataset import BOXES

#: The stream of the rows that say where the vehicle was.
EGO_ROWS = "ego"


def streams_of(profile: Profile) -> dict[str, Files]:
    """Return everything that a profile reads one file a frame of."""
    streams: dict[str, Files] = {**profile.cameras, **profile.lidars}
    if profile.boxes is not None:
        streams[BOXES] = profile.boxes
    if profile.ego is not None:
        streams[EGO_ROWS] = profile.ego
    return {**streams, **profile.layers}


def documents_of(profile: Profile) -> tuple[str, ...]:
    """Return the templates of all files that a profile reads one a sequence (or sensor) of."""
    tags = [] if profile.tags is None or profile.tags.file is None else [profile.tags.file]
    calibration = [name for names in calibration_files(profile).values() for name in names]
    ego = [] if profile.calibration is None else [profile.calibration.ego]
    poses = [pose.file or "" for pose in ego if pose is not None]
    return tuple(dict.fromkeys((*tags, *calibration, *poses)))


def calibration_files(profile: Profile) -> dict[str, tuple[str, ...]]:
    """Return the templates of the files that hold the calibration of each sensor."""
    rule = profile.calibration
    if rule is None:
        return {}
    recipes: dict[str, tuple[Intrinsics | Pose | None, ...]] = {}
    if rule.cameras is not None:
        of_camera = (rule.cameras.intrinsics, rule.cameras.pose)
        recipes |= dict.fromkeys(profile.cameras, of_camera)
    if rule.lidars is not None:
        others = (channel for channel in profile.lidars if channel != rule.reference)
        recipes |= dict.fromkeys(others, (rule.lidars.pose,))
    recipes = {channel: r for channel, r in recipes.items() if channel not in rule.given}
    return {
        channel: tuple(
            filled(recipe.file or rule.file or "", {"channel": channel})
            for recipe in of_sensor
            if recipe is not None
        )
        for channel, of_sensor in recipes.items()
    }
