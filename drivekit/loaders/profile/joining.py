"""What belongs to one frame is joined by its key; what has no counterpart is reported."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from drivekit.loaders.profile.discovery import SceneFiles, some
from drivekit.loaders.profile.schema import Profile
from drivekit.loaders.profile.streams import calibration_files, streams_of
from drivekit.loaders.profile.templates import filled
from drivekit.model.boxes import FrameKey
from drivekit.model.dataset import BOXES, Finding, Split


def join_findings(profile: Profile, scenes: Sequence[SceneFiles]) -> Iterator[Finding]:
    """Report streams that lack frames which other streams of the same scene have.

    A stream that a scene lacks altogether is reported once for all such scenes, so that a download
    of one part (labels only, say) does not drown in findings.
    """
    sensors = [*profile.cameras, *profile.lidars]
    lacking: dict[tuple[str, ...], list[str]] = {}
    for stream in streams_of(profile):
        without = tuple(scene.id for scene in scenes if stream not in scene.streams)
        lacking.setdefault(without, []).append(stream)
        present = [scene for scene in scenes if stream in scene.streams]
        if profile.time is not None and profile.time.tolerance_ms is not None:
            yield from _far(stream, present, sensors, profile.time.tolerance_ms)
            continue
        yield from _gaps(stream, present, [s for s in sensors if s != stream])
        if stream not in sensors:
            yield from _orphans(stream, present, sensors)
    for without, streams in lacking.items():
        if without:
            yield _whole_streams(streams, without, len(scenes))


def _whole_streams(streams: Sequence[str], without: Sequence[str], of: int) -> Finding:
    kind = "no-labels" if BOXES in streams else "no-stream"
    names = ", ".join(streams)
    text = f"{len(without)} of {of} scenes have no {names}: {some(without)}"
    if len(without) == of:
        text = f"no scene has {names}"
    return Finding(kind, text, without[0], len(without))


def _gaps(stream: str, scenes: Iterable[SceneFiles], others: Sequence[str]) -> Iterator[Finding]:
    """Yield what sensors recorded and this stream lacks, in scenes that have the stream."""
    missing = [
        str(FrameKey(scene.id, key))
        for scene in scenes
        for key in _union(scene, others)
        if key not in scene.streams[stream]
    ]
    if missing:
        kind = "missing-label" if stream == BOXES else "missing-frame"
        what = "are not labelled" if stream == BOXES else f"are missing in {stream}"
        text = f"{len(missing)} frames {what}: {some(missing)}"
        yield Finding(kind, text, missing[0], len(missing))


def _orphans(
    stream: str, scenes: Iterable[SceneFiles], sensors: Sequence[str]
) -> Iterator[Finding]:
    """Yield labels of frames that no sensor of the scene has, in scenes that have sensor data."""
    orphans = [
        scene.streams[stream][key]
        for scene in scenes
        if (recorded := set(_union(scene, sensors)))
        for key in scene.streams[stream]
        if key not in recorded
    ]
    if orphans:
        text = f"{len(orphans)} files of {stream} belong to no recorded frame: {some(orphans)}"
        yield Finding("orphan-label", text, orphans[0], len(orphans))


def _far(
    stream: str, scenes: Iterable[SceneFiles], sensors: Sequence[str], tolerance_ms: float
) -> Iterator[Finding]:
    """Yield frames that no frame of another sensor is near to in time."""
    alone = []
    for scene in scenes:
        others = [s for s in sensors if s != stream and s in scene.streams]
        times = np.array(sorted({t for s in others for t in scene.stamps[s].values()}), np.int64)
        if not len(times):
            continue
        keys, own = tuple(scene.stamps[stream]), tuple(scene.stamps[stream].values())
        right = np.clip(np.searchsorted(times, own), 0, len(times) - 1)
        gap = np.minimum(np.abs(times[right] - own), np.abs(times[np.maximum(right - 1, 0)] - own))
        alone += [scene.streams[stream][keys[i]] for i in np.flatnonzero(gap > tolerance_ms * 1e6)]
    if alone:
        text = (
            f"{len(alone)} frames of {stream} have no frame of another sensor within "
            f"{tolerance_ms:g} ms: {some(alone)}"
        )
        yield Finding(
            "orphan-frame" if stream in sensors else "orphan-label", text, alone[0], len(alone)
        )


def _union(scene: SceneFiles, streams: Iterable[str]) -> dict[str, None]:
    return dict.fromkeys(key for s in streams for key in scene.streams.get(s, ()))


def calibration_findings(profile: Profile, scenes: Sequence[SceneFiles]) -> Iterator[Finding]:
    """Report scenes that lack the calibration of a sensor they have data of."""
    files = calibration_files(profile)
    missing = [
        f"{scene.id} ({filled(template, {**profile.fields, **scene.fields})})"
        for scene in scenes
        for template in dict.fromkeys(t for c in scene.streams for t in files.get(c, ()))
        if template not in scene.documents
    ]
    if missing:
        text = f"{len(missing)} calibration files are missing, of {some(missing)}"
        yield Finding("missing-calibration", text, missing[0].partition(" ")[0], len(missing))


def splits_of(profile: Profile, scenes: Sequence[SceneFiles]) -> dict[str, Split]:
    """Return the splits that folders state; a scene may lie in several with different frames."""
    met = {split for scene in scenes for split in scene.splits.values()}
    return {name: _split(name, scenes) for name in profile.splits if name in met}


def _split(name: str, scenes: Sequence[SceneFiles]) -> Split:
    within = [scene for scene in scenes if name in scene.splits.values()]
    labelled = {s.id: tuple(s.streams.get(BOXES, ())) for s in within}
    frames = [
        FrameKey(scene.id, key)
        for scene in within
        for key in labelled[scene.id]
        if scene.splits.get(key) == name
    ]
    whole = len(frames) == sum(len(keys) for keys in labelled.values())
    return Split(
        name,
        scenes=tuple(scene.id for scene in within),
        frames=None if whole else tuple(frames),
        source="the folders that the sequences lie in",
    )
