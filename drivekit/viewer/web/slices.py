"""What the page is told of the slices of a run, and which scenes and frames are in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from drivekit.model.boxes import FrameKey
from drivekit.model.runs import Run, Slice
from drivekit.viewer.scene import ALL_FRAMES
from drivekit.viewer.web.site import Site


def slices_document(site: Site) -> list[dict[str, Any]]:
    """Return the slices of the first run, of the scenes that are served."""
    run = next(iter(site.viewing.runs.values()), None)
    if run is None or not run.slices:
        return []
    if site.ids == (ALL_FRAMES,):
        at = {key: i for i, key in enumerate(site.scene(0).keys)}
        return [_document(run, part, [0], _positions(run, part, at)) for part in run.slices]
    number = {name: k for k, name in enumerate(site.ids)}
    documents = []
    for part in run.slices:
        scenes = dict.fromkeys(run.matches.frames[i].scene for i in part.frames)
        here = [number[name] for name in scenes if name in number]
        if here:
            documents.append(_document(run, part, here, None))
    return documents


def _positions(run: Run, part: Slice, at: Mapping[FrameKey, int]) -> list[int]:
    keys = (run.matches.frames[i] for i in part.frames)
    return sorted(at[key] for key in keys if key in at)


def _document(
    run: Run, part: Slice, scenes: Sequence[int], only: Sequence[int] | None
) -> dict[str, Any]:
    metrics = part.report.metrics
    return {
        "name": part.name,
        "tag": part.tag,
        "value": part.value,
        "frames": len(part.frames),
        "ground_truth": part.report.counts.get("ground_truth"),
        "headline": [
            {"name": name, "value": metrics[name].value, "unit": metrics[name].unit}
            for name in run.report.headline
        ],
        "scenes": scenes,
        "only": only,
    }
