"""One object over the frames around one: where it was, what was decided, the points at it."""

from __future__ import annotations

from base64 import b64encode
from typing import Any, Final

import numpy as np

from drivekit.errors import DrivekitError
from drivekit.model.matches import NO_ROW
from drivekit.model.rotations import matrix_from_quat, matrix_from_yaw, wrap_angle
from drivekit.viewer.channels import membership
from drivekit.viewer.description import BoxSet, FrameView
from drivekit.viewer.web.documents import source_ids
from drivekit.viewer.web.site import NoSuchAddressError, Site
from drivekit.viewer.web.wire import SCHEMA

_MARGIN_M: Final = 1.0
_MOST_POINTS: Final = 600
_CENTIMETRES: Final = 100.0


def history_document(site: Site, k: int, i: int, s: int, n: int, radius: int) -> dict[str, Any]:
    """Return a box in the frames around its own.

    Parameters
    ----------
    site : Site
    k, i, s, n : int
        Scene, frame, source and position of the box.
    radius : int
        Frames to either side.

    Raises
    ------
    NoSuchAddressError
        If there is no such box.
    """
    ids = source_ids(site.viewing)
    here = None if s >= len(ids) else _set(site.frame(k, i), ids[s])
    if here is None or n >= len(here.boxes):
        raise NoSuchAddressError(f"there is no box {n} of source {s} in frame {i} of scene {k}")
    track = "" if here.boxes.track is None else str(here.boxes.track[n])
    last = len(site.scene(k)) - 1
    around = range(max(i - radius, 0), min(i + radius, last) + 1) if track else (i,)
    entries, notes = [], []
    for at in around:
        try:
            view = site.frame(k, at)
        except DrivekitError as error:
            notes.append(f"frame {at}: {error.problem}")
            continue
        boxes = _set(view, ids[s])
        found = n if at == i else _with_track(boxes, track)
        if boxes is not None and found is not None:
            entries.append({"frame": at, **_entry(view, boxes, found)})
    return {"schema": SCHEMA, "track": track or None, "source": s, "frames": entries,
            "notes": notes}  # fmt: skip


def _set(view: FrameView, source: str) -> BoxSet | None:
    return next((boxes for boxes in view.boxes if boxes.id == source), None)


def _with_track(boxes: BoxSet | None, track: str) -> int | None:
    if boxes is None or boxes.boxes.track is None:
        return None
    found = np.flatnonzero(boxes.boxes.track == track)
    return int(found[0]) if found.size else None


def _entry(view: FrameView, boxes: BoxSet, n: int) -> dict[str, Any]:
    own = boxes.boxes
    return {
        "n": n,
        "row": int(own.row[n]),
        "center": own.center[n],
        "size": own.size[n],
        "yaw": float(own.yaw[n]),
        "score": None if own.score is None else float(own.score[n]),
        "kind": {v.model: int(v.kind[n]) for v in boxes.verdicts},
        "errors": {
            name: float(values[n]) for v in boxes.verdicts[:1] for name, values in v.errors.items()
        },
        "partner": _partner(view, boxes, n),
        "points": _points(view, boxes, n),
    }


def _partner(view: FrameView, boxes: BoxSet, n: int) -> dict[str, Any] | None:
    """Return the box it was matched with, in its own axes."""
    row = int(boxes.partner[n])
    model = boxes.verdicts[0].model if boxes.verdicts else ""
    other = next((b for b in view.boxes if (b.id == model if boxes.is_truth else b.is_truth)), None)
    if row == NO_ROW or other is None:
        return None
    found = np.flatnonzero(other.boxes.row == row)
    if not found.size:
        return None
    own, at = boxes.boxes, found[0]
    axes = matrix_from_yaw(own.yaw[n]) if own.quat is None else matrix_from_quat(own.quat[n])
    return {
        "center": axes.T @ (other.boxes.center[at] - own.center[n]),
        "size": other.boxes.size[at],
        "yaw": float(wrap_angle(other.boxes.yaw[at] - own.yaw[n])),
    }


def _points(view: FrameView, boxes: BoxSet, n: int) -> str:
    """Return points in and near a box, in its axes, in centimetres."""
    near = [membership(cloud, boxes.boxes[n], _MARGIN_M).own for cloud in view.clouds.values()]
    own = np.concatenate([*near, np.zeros((0, 3))])
    own = own[:: max(-(-len(own) // _MOST_POINTS), 1)]
    steps = np.clip(np.rint(own * _CENTIMETRES), -32768, 32767).astype("<i2")
    return b64encode(steps.tobytes()).decode("ascii")
