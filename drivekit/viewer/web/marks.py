"""Verdicts of people, between the page and the file they are kept in."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import msgspec

from drivekit.errors import UsageError
from drivekit.viewer.description import FrameView
from drivekit.viewer.triage import verdicts
from drivekit.viewer.triage.verdicts import Mark, MarkedBox, MarkedData
from drivekit.viewer.web.documents import source_ids
from drivekit.viewer.web.site import Site
from drivekit.viewer.web.wire import SCHEMA

_Number = Annotated[int, msgspec.Meta(ge=0, le=10**7)]


class _Posted(msgspec.Struct, forbid_unknown_fields=True):
    s: _Number
    f: _Number
    verdict: Literal["model-error", "label-error", "ignore", "undo"]
    source: _Number | None = None
    box: _Number | None = None
    note: str = ""
    author: str = ""


def mark_from(body: bytes, site: Site) -> Mark:
    """Return the verdict that a page posted.

    Raises
    ------
    UsageError
        If it is none, or about a box that is not there.
    """
    try:
        posted = msgspec.json.decode(body, type=_Posted)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UsageError(f"expected a verdict: {error}") from None
    view = site.frame(posted.s, posted.f)
    runs = list(site.viewing.runs.values())
    return Mark(
        verdict=posted.verdict,
        scene=view.key.scene,
        frame=view.key.key,
        data=MarkedData(
            format=site.viewing.dataset.info.format,
            fingerprint=runs[0].ground_truth.fingerprint if runs else "",
        ),
        box=_marked(posted, view, site),
        note=posted.note,
        author=posted.author,
    )


def _marked(posted: _Posted, view: FrameView, site: Site) -> MarkedBox | None:
    if posted.source is None and posted.box is None:
        return None
    ids = source_ids(site.viewing)
    wanted = ids[posted.source] if posted.source is not None and posted.source < len(ids) else ""
    boxes = next((b for b in view.boxes if b.id == wanted), None)
    if boxes is None or posted.box is None or posted.box >= len(boxes.boxes):
        raise UsageError(f"there is no box {posted.box} of source {posted.source} in this frame")
    return verdicts.marked_box(boxes.source, boxes.boxes, posted.box)


def marks_document(path: Path | None) -> bytes:
    """Return the verdicts that stand."""
    log = None if path is None else verdicts.read(path)
    standing = [] if log is None else list(log.standing().values())
    return msgspec.json.encode({"schema": SCHEMA, "writable": path is not None, "marks": standing})
