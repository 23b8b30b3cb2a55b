"""What the page asks for, and the answers; the same for the server and for a single file."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

import numpy as np

from drivekit.errors import DataError, DrivekitError, UsageError
from drivekit.viewer.decisions import scene_decisions
from drivekit.viewer.triage import verdicts
from drivekit.viewer.web.container import json_bytes
from drivekit.viewer.web.documents import (
    scene_document,
    scenes_document,
    source_ids,
    world_origin,
)
from drivekit.viewer.web.history import history_document
from drivekit.viewer.web.images import full_image, thumbnail
from drivekit.viewer.web.marks import mark_from, marks_document
from drivekit.viewer.web.page_files import PARTS, page_part
from drivekit.viewer.web.site import NoSuchAddressError, Site
from drivekit.viewer.web.wire import encode_decisions, encode_frame

Query = Mapping[str, str]

MOST_SWEEPS: Final = 20
MOST_RADIUS: Final = 50
_JSON = "application/json"
_BINARY = "application/octet-stream"


class Answer(NamedTuple):
    """What is sent back.

    Parameters
    ----------
    body : bytes
    media_type : str
    status : int
        As HTTP has them.
    keep : bool
        Whether it stays the same as long as the address is served.
    """

    body: bytes
    media_type: str = _JSON
    status: int = 200
    keep: bool = False


def answer_get(site: Site, path: str, query: Query) -> Answer:
    """Return what an address relative to the token stands for; errors are answers too."""
    return _guarded(lambda: _find(site, path, query))


def answer_post(site: Site, path: str, body: bytes) -> Answer:
    """Keep a verdict, and return those that stand."""
    return _guarded(lambda: _keep(site, path, body))


def prepare(site: Site) -> Answer:
    """Work out what the page asks for first, and return the last of it."""
    k, frame = site.open_scene(), site.state.frame
    answer_get(site, f"s/{k}/scene.json", {})
    return answer_get(site, f"s/{k}/frames/{frame if isinstance(frame, int) else 0}.bin", {})


def failure(status: int, error: DrivekitError) -> Answer:
    """Return an error as an answer."""
    parts = {"problem": error.problem, "where": error.where, "fix": error.fix}
    return Answer(json_bytes({"error": parts}), status=status)


def _find(site: Site, path: str, query: Query) -> Answer:
    if path in PARTS:
        return Answer(*page_part(path))
    for pattern, give in _ADDRESSES:
        match = pattern.fullmatch(path)
        if match:
            return give(site, [int(n) for n in match.groups()], query)
    raise _no_address(path)


def _keep(site: Site, path: str, body: bytes) -> Answer:
    if path != "triage":
        raise _no_address(path)
    if site.triage_file is None:
        raise UsageError(
            "there is no run that verdicts could be kept with",
            fix="open a run, or name a file with --triage",
        )
    verdicts.append(site.triage_file, mark_from(body, site))
    return Answer(marks_document(site.triage_file))


def _guarded(give: Callable[[], Answer]) -> Answer:
    try:
        return give()
    except NoSuchAddressError as error:
        return failure(404, error)
    except DataError as error:
        return failure(500, error)
    except DrivekitError as error:
        return failure(400, error)
    except (OSError, MemoryError) as error:
        problem = getattr(error, "strerror", None) or "there is not enough memory for this"
        where = getattr(error, "filename", None)
        return failure(500, DataError(problem, where=None if where is None else str(where)))


def _no_address(path: str) -> NoSuchAddressError:
    return NoSuchAddressError(f"nothing has the address '{path[:200]}'")


def _scenes(site: Site, _: list[int], __: Query) -> Answer:
    return Answer(json_bytes(scenes_document(site)))


def _scene(site: Site, numbers: list[int], _: Query) -> Answer:
    return Answer(json_bytes(scene_document(site, numbers[0])))


def _errors(site: Site, numbers: list[int], _: Query) -> Answer:
    def make() -> bytes:
        decisions = scene_decisions(site.scene(numbers[0]))
        if site.frames is not None:
            decisions = decisions[np.isin(decisions.frame, site.frames)]
        return encode_decisions(decisions, source_ids(site.viewing), site.classes)

    return Answer(site.bodies.get((numbers[0],), make), _BINARY, keep=True)


def _frame(site: Site, numbers: list[int], query: Query) -> Answer:
    k, i = numbers
    sweeps = _count(query, "sweeps", 1, MOST_SWEEPS)

    def make() -> bytes:
        view = site.frame(k, i)
        scene = site.scene(k)
        if sweeps > 1:
            view = scene.frame(i, undecided=True, radars=True, sweeps=sweeps)
        return encode_frame(
            view,
            i,
            classes=site.classes,
            cameras=scene.cameras,
            world_origin=world_origin(scene),
            detail=site.detail,
        )

    return Answer(site.bodies.get((k, i, sweeps), make), _BINARY, keep=True)


def _image(site: Site, numbers: list[int], query: Query) -> Answer:
    k, i, c = numbers
    scene = site.scene(k)
    view = site.frame(k, i)
    found = [v for v in view.cameras if v.channel in scene.cameras[c : c + 1]]
    if not found:
        raise NoSuchAddressError(f"frame {i} of scene {k} has no camera {c}")
    ref = found[0].image
    if query.get("thumb", "0") == "0":
        picture = full_image(ref)
    else:
        picture = site.pictures.get((k, i, c), lambda: thumbnail(ref))
    return Answer(picture.data, picture.media_type, keep=True)


def _history(site: Site, numbers: list[int], query: Query) -> Answer:
    k, i, s, n = numbers
    radius = _count(query, "radius", 10, MOST_RADIUS)
    return Answer(json_bytes(history_document(site, k, i, s, n, radius)))


def _marks(site: Site, _: list[int], __: Query) -> Answer:
    return Answer(marks_document(site.triage_file))


def _count(query: Query, name: str, default: int, most: int) -> int:
    text = query.get(name)
    if text is None:
        return default
    if not (text.isascii() and text.isdigit() and len(text) < 9 and 1 <= int(text) <= most):
        raise UsageError(f"expected {name} from 1 to {most}, got '{text[:50]}'")
    return int(text)


_N = r"(\d{1,7})"
_Give = Callable[[Site, list[int], Query], Answer]
_ADDRESSES: Final[tuple[tuple[re.Pattern[str], _Give], ...]] = tuple(
    (re.compile(pattern, re.ASCII), give)
    for pattern, give in (
        (r"scenes\.json", _scenes),
        (rf"s/{_N}/scene\.json", _scene),
        (rf"s/{_N}/errors\.bin", _errors),
        (rf"s/{_N}/frames/{_N}\.bin", _frame),
        (rf"s/{_N}/images/{_N}/{_N}", _image),
        (rf"s/{_N}/history/{_N}/{_N}/{_N}\.json", _history),
        (r"triage", _marks),
    )
)
