"""What the page is told of a dataset and of a scene, before any frame."""

from __future__ import annotations

from base64 import b64encode
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from drivekit import __version__
from drivekit.errors import DrivekitError
from drivekit.model.dataset import Scene
from drivekit.model.matches import Status
from drivekit.model.runs import Run
from drivekit.viewer.channels import PointChannel, point_channels, with_membership
from drivekit.viewer.description import TRUTH, Model
from drivekit.viewer.map_lines import lines_along, map_of
from drivekit.viewer.palette import KIND_STYLES, class_color, ramp
from drivekit.viewer.scene import ALL_FRAMES, SceneView, Viewing
from drivekit.viewer.web.site import Site
from drivekit.viewer.web.slices import slices_document
from drivekit.viewer.web.wire import SCHEMA

# What protocols call their error terms, and in which unit they are.
_TERM_UNITS: Final = {"trans_err": "m", "scale_err": "1 - IoU", "orient_err": "rad",
                      "vel_err": "m/s", "attr_err": "1 - acc"}  # fmt: skip
_LUT_SIZE = 256


def scenes_document(site: Site) -> dict[str, Any]:
    """Return what was opened."""
    viewing = site.viewing
    info = viewing.dataset.info
    errors = _errors_by_scene(viewing)
    frames = _frames_by_scene(viewing)
    loose = site.ids == (ALL_FRAMES,)
    return {
        "schema": SCHEMA,
        "drivekit": __version__,
        "title": viewing.title,
        "format": info.format,
        "language": site.language,
        "open": site.open_scene(),
        "state": str(site.state),
        "triage": site.triage_file is not None,
        "scenes": [
            {
                "id": name,
                "frames": sum(frames.values()) or None if loose else frames.get(name),
                "errors": _sum(errors.values()) if loose else errors.get(name),
            }
            for name in site.ids
        ],
        "slices": slices_document(site),
        "findings": [
            *([] if info.override is None else [f"read by the overrides of {info.override.made}"]),
            *info.assumptions,
            *(finding.text for finding in info.findings),
        ],
    }


def source_ids(viewing: Viewing) -> tuple[str, ...]:
    """Return the identities of all sources of boxes, in the order that numbers stand for."""
    return (TRUTH, *(model.id for model in viewing.models))


def world_origin(scene: SceneView) -> NDArray[np.float64] | None:
    """Return what is subtracted from places in the world, so that float32 can hold them."""
    positions = scene.ego()
    return None if positions is None or not len(positions) else np.floor(positions[0])


def scene_document(site: Site, k: int) -> dict[str, Any]:
    """Return a scene without its frames."""
    scene, viewing = site.scene(k), site.viewing
    first = scene.scene()
    origin = world_origin(scene)
    positions = scene.ego()
    stamps = scene.stamps_ns
    channels, notes, view = _first_look(site, k)
    return {
        "schema": SCHEMA,
        "id": scene.id,
        "title": viewing.title if scene.id == ALL_FRAMES else scene.id,
        "frames": {
            "count": len(scene),
            "keys": [key.key for key in scene.keys],
            "stamps_ns": None if stamps is None else [str(s) for s in stamps.tolist()],
        },
        "view": view,
        "world": None if origin is None else {"name": "world", "origin": origin},
        "ego": None if positions is None or origin is None else {"positions": positions - origin},
        "sensors": [{"channel": s.channel, "modality": s.modality} for s in first.sensors.values()],
        "cameras": [{"channel": name} for name in scene.cameras],
        "point_channels": [_channel(channel) for channel in channels],
        "classes": [
            {"name": name, "color": class_color(name, i)} for i, name in enumerate(site.classes)
        ],
        "kinds": [
            {"kind": kind, "name": s.name, "color": s.color, "dashes": s.dashes, "width": s.width}
            for kind, s in KIND_STYLES.items()
        ],
        "sources": [
            {"id": TRUTH, "name": "ground truth", "role": "truth"},
            *({"id": m.id, "name": m.name, "role": "model"} for m in viewing.models),
        ],
        "runs": [
            _run(model, viewing.runs[model.id])
            for model in viewing.models
            if model.id in viewing.runs
        ],
        "palettes": {"ramp": _lut(warm=False), "warm": _lut(warm=True)},
        "layers": _layers(first, positions, origin, notes),
        "tags": dict(first.tags),
        "notes": notes,
    }


def _layers(
    scene: Scene,
    positions: NDArray[np.float64] | None,
    origin: NDArray[np.float64] | None,
    notes: list[str],
) -> list[dict[str, Any]]:
    """Return the map along the drive, a layer a kind of line; a broken map is a note."""
    if positions is None or origin is None:
        return []
    try:
        lines = map_of(scene)
    except DrivekitError as error:
        notes.append(f"no map: {error}")
        return []
    along = {} if lines is None else lines_along(lines, positions)
    return [{"name": kind, "kind": "lines", "at": at - origin} for kind, at in along.items()]


def _first_look(site: Site, k: int) -> tuple[tuple[PointChannel, ...], list[str], str]:
    """Return what the points of the frame to begin with can be coloured by, and its frame."""
    scene = site.scene(k)
    frame = site.state.frame
    i = frame if isinstance(frame, int) and frame < len(scene) and k == site.open_scene() else 0
    try:
        view, _ = with_membership(site.frame(k, i), site.classes)
    except DrivekitError as error:
        return (), [f"frame {i}: {error}"], ""
    return point_channels(view, site.classes), [], view.frame.name


def _channel(channel: PointChannel) -> dict[str, Any]:
    document: dict[str, Any] = {
        "name": channel.name,
        "label": channel.name,
        "kind": channel.kind,
        "unit": channel.unit,
        "computed": channel.is_computed,
    }
    if channel.kind == "continuous":
        document |= {"range": channel.limits, "palette": "ramp"}
    if channel.kind == "label":
        document["legend"] = [entry._asdict() for entry in channel.legend]
    return document


def _run(model: Model, run: Run) -> dict[str, Any]:
    matches, report = run.matches, run.report
    setting = model.setting or matches.operating_point
    cuts = {s.name: s.score_cut for s in matches.settings}
    return {
        "model": model.id,
        "protocol": run.protocol.name,
        "version": run.protocol.version,
        "reference": run.protocol.reference,
        "deviations": run.protocol.deviations,
        "setting": setting,
        "settings": [s.name for s in matches.settings],
        "score_cut": cuts[setting],
        "reasons": matches.reasons,
        "headline": [
            {
                "name": name,
                "value": report.metrics[name].value,
                "unit": report.metrics[name].unit,
                "better": report.metrics[name].better,
            }
            for name in report.headline
        ],
        "terms": [{"name": name, "unit": _TERM_UNITS.get(name, "")} for name in matches.errors],
        "warnings": report.warnings,
    }


def _lut(*, warm: bool) -> str:
    colors = ramp(np.linspace(0.0, 1.0, _LUT_SIZE), warm=warm)
    return b64encode(colors.tobytes()).decode("ascii")


def _frames_by_scene(viewing: Viewing) -> dict[str, int]:
    if not viewing.runs or isinstance(viewing.ground_truth, bool):
        return {}
    counts: dict[str, int] = {}
    for key in viewing.ground_truth.frames:
        counts[key.scene] = counts.get(key.scene, 0) + 1
    return counts


def _errors_by_scene(viewing: Viewing) -> dict[str, dict[str, int]]:
    """Return how many false positives and misses the first run has in each scene."""
    judged = [model for model in viewing.models if model.matches is not None]
    if not judged:
        return {}
    matches = judged[0].matches
    assert matches is not None
    rows = matches.at(judged[0].setting)
    counts: dict[str, dict[str, int]] = {key.scene: {"FP": 0, "FN": 0} for key in rows.frames}
    for name, status in (("FP", Status.FALSE_POSITIVE), ("FN", Status.FALSE_NEGATIVE)):
        here = np.bincount(rows.frame[rows.status == status], minlength=len(rows.frames))
        for key, n in zip(rows.frames, here.tolist(), strict=True):
            counts[key.scene][name] += n
    return counts


def _sum(parts: Any) -> dict[str, int] | None:
    total: dict[str, int] = {}
    for part in parts:
        for name, n in part.items():
            total[name] = total.get(name, 0) + n
    return total or None
