"""What the page asks for, and the answers; the same for the server and for a single file."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np

from drivekit.errors import DataError, DrivekitError, UsageError
from drivekit.viewer import triage
from drivekit.viewer.decisions import scene_decisions
from drivekit.viewer.description import FrameView
from drivekit.viewer.scene import SceneView, Viewing, scene_ids, scene_view
from drivekit.viewer.web.container import json_bytes
from drivekit.viewer.web.documents import (
    scene_document,
    scenes_document,
    source_ids,
    world_origin,
)
from drivekit.viewer.web.history import history_document
from drivekit.viewer.web.images import Picture, full_image, thumbnail
from drivekit.viewer.web.marks import mark_from, marks_document
from drivekit.viewer.web.page_files import PARTS, page_part
from drivekit.viewer.web.recent import Recent
from drivekit.viewer.web.state import ViewState
from drivekit.viewer.web.wire import EXACT, Detail, encode_decisions, encode_frame

Query = Mapping[str, str]

MOST_SWEEPS: Final = 20
MOST_RADIUS: Final = 50
_FRAMES_BYTES = 96 << 20
_IMAGES_BYTES = 48 << 20
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


@dataclass(frozen=True, eq=False)
class Site:
    """Everything the page may ask for.

    Parameters
    ----------
    viewing : Viewing
    state : ViewState
        To begin with.
    language : {"en", "ko"}
    triage_file : path, optional
        Where verdicts of people are kept; without it none can be given.
    detail : Detail
        How closely points are told.
    scenes : tuple of str, optional
        Only these.
    frames : tuple of int, optional
        Only the decisions on these.
    """

    viewing: Viewing
    state: ViewState = field(default_factory=ViewState)
    language: str = "en"
    triage_file: Path | None = None
    detail: Detail = EXACT
    scenes: tuple[str, ...] | None = None
    frames: tuple[int, ...] | None = None
    ids: tuple[str, ...] = field(init=False)
    classes: tuple[str, ...] = field(init=False)
    _scenes: Recent[int, SceneView] = field(init=False)
    _frames: Recent[tuple[int, int], FrameView] = field(init=False)
    _bodies: Recent[tuple[int, ...], bytes] = field(init=False)
    _pictures: Recent[tuple[int, int, int], Picture] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "ids", self.scenes or scene_ids(self.viewing))
        object.__setattr__(self, "classes", self.viewing.classes())
        object.__setattr__(self, "_scenes", Recent(8))
        object.__setattr__(self, "_frames", Recent(8))
        object.__setattr__(self, "_bodies", Recent(_FRAMES_BYTES, len))
        object.__setattr__(self, "_pictures", Recent(_IMAGES_BYTES, lambda p: len(p.data)))

    def answer(self, path: str, query: Query) -> Answer:
        """Return what an address relative to the token stands for; errors are answers too."""
        return _guarded(lambda: self._find(path, query))

    def post(self, path: str, body: bytes) -> Answer:
        """Keep a verdict, and return those that stand."""
        return _guarded(lambda: self._keep(path, body))

    def scene(self, k: int) -> SceneView:
        """Return the scene of a number."""
        if k >= len(self.ids):
            raise NoSuchAddressError(f"there is no scene {k}, there are {len(self.ids)}")
        return self._scenes.get(k, lambda: scene_view(self.viewing, self.ids[k]))

    def frame(self, k: int, i: int) -> FrameView:
        """Return a frame, undecided predictions included."""
        scene = self.scene(k)
        if i >= len(scene):
            raise NoSuchAddressError(f"there is no frame {i} of scene {k}, it has {len(scene)}")
        return self._frames.get((k, i), lambda: scene.frame(i, undecided=True, radars=True))

    def prepare(self) -> Answer:
        """Work out what the page asks for first, and return the last of it."""
        k, frame = self.open_scene(), self.state.frame
        self.answer(f"s/{k}/scene.json", {})
        return self.answer(f"s/{k}/frames/{frame if isinstance(frame, int) else 0}.bin", {})

    def open_scene(self) -> int:
        """Return the number of the scene to begin with."""
        return self.ids.index(self.state.scene) if self.state.scene in self.ids else 0

    def _find(self, path: str, query: Query) -> Answer:
        if path in PARTS:
            return Answer(*page_part(path))
        for pattern, give in _ADDRESSES:
            match = pattern.fullmatch(path)
            if match:
                return give(self, [int(n) for n in match.groups()], query)
        raise _no_address(path)

    def _keep(self, path: str, body: bytes) -> Answer:
        if path != "triage":
            raise _no_address(path)
        if self.triage_file is None:
            raise UsageError(
                "there is no run that verdicts could be kept with",
                fix="open a run, or name a file with --triage",
            )
        triage.append(self.triage_file, mark_from(body, self))
        return Answer(marks_document(self.triage_file))


class NoSuchAddressError(UsageError):
    """An address names a scene, frame, camera or box that is not there."""


def failure(status: int, error: DrivekitError) -> Answer:
    """Return an error as an answer."""
    parts = {"problem": error.problem, "where": error.where, "fix": error.fix}
    return Answer(json_bytes({"error": parts}), status=status)


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

    return Answer(site._bodies.get((numbers[0],), make), _BINARY, keep=True)


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

    return Answer(site._bodies.get((k, i, sweeps), make), _BINARY, keep=True)


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
        picture = site._pictures.get((k, i, c), lambda: thumbnail(ref))
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
