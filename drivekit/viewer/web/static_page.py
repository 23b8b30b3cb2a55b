"""The viewer's page with its data inside: one file that opens anywhere, without a network."""

from __future__ import annotations

import gzip
import re
from base64 import b64encode
from collections.abc import Callable, Sequence
from dataclasses import replace
from html import escape
from pathlib import Path
from typing import Any, BinaryIO, Final, NamedTuple

from drivekit.errors import DataError, DrivekitError, UsageError
from drivekit.io.atomic import atomic_file
from drivekit.viewer.scene import Viewing
from drivekit.viewer.web.answers import Answer, answer_get
from drivekit.viewer.web.container import json_bytes
from drivekit.viewer.web.page_files import page_part
from drivekit.viewer.web.site import Site
from drivekit.viewer.web.state import ViewState
from drivekit.viewer.web.wire import COARSE, EXACT, Detail

#: Called with how many frames are written, of how many, and which is next.
Progress = Callable[[int, int, str], None]

_GZIP_LEVEL = 6
_ENOUGH_TO_TELL, _DOUBT = 3, 1.15  # after so many frames, expect so much too much
_FEW_FRAMES = 2  # so many carry their images in full
_POLICY = (
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; "
    "img-src blob: data:; base-uri 'none'; form-action 'none'"
)
_LINK, _SCRIPT = '<link rel="stylesheet" href="viewer.css">', '<script src="viewer.js" defer>'
_HEAD, _END = "<head>", "</body>"


class _Level(NamedTuple):
    """How much of the data goes into a file."""

    detail: Detail
    has_images: bool
    says: str


# From all there is to what still shows the scene.
_LEVELS: Final = (
    _Level(EXACT, True, ""),
    _Level(EXACT, False, ""),
    _Level(COARSE, False, "points to 2 cm, their channels in 256 steps"),
    _Level(COARSE._replace(keep_every=2), False, "every second point, to 2 cm"),
    _Level(COARSE._replace(keep_every=4), False, "every fourth point, to 2 cm"),
    _Level(COARSE._replace(keep_every=10), False, "every tenth point, to 2 cm"),
)


class _TooLargeError(Exception):
    """More was written than fits."""


def write_page(
    viewing: Viewing,
    scene_id: str,
    frames: Sequence[int],
    out: str | Path,
    *,
    state: ViewState | None = None,
    language: str = "en",
    max_bytes: int = 35_000_000,
    progress: Progress | None = None,
) -> tuple[str, ...]:
    """Write frames of a scene as one HTML file, which appears whole or not at all.

    Parameters
    ----------
    viewing : Viewing
    scene_id : str
    frames : sequence of int
        Numbers of the frames.
    out : path
    state : ViewState, optional
        What to show first; by default the first of the frames.
    language : {"en", "ko"}
    max_bytes : int
        Points are reduced until the file is no larger.
    progress : callable, optional

    Returns
    -------
    tuple of str
        What was reduced or left out.

    Raises
    ------
    UsageError
        If there is no frame, or they do not fit however they are reduced.
    DrivekitError
        If none of the frames can be read.
    """
    if not frames:
        raise UsageError("there is no frame to write a page of", fix="choose at least one frame")
    start = state or ViewState()
    if start.scene is not None:
        start = replace(start, scene=None)
    if start.frame == 0 and 0 not in frames:
        start = replace(start, frame=frames[0])
    for level in _LEVELS[len(frames) > _FEW_FRAMES :]:
        site = Site(
            viewing, start, language=language, scenes=(scene_id,), frames=tuple(frames),
            detail=level.detail,
        )  # fmt: skip
        try:
            with atomic_file(out) as draft, draft.open("wb") as file:
                return _write(file, site, frames, level, max_bytes, progress)
        except _TooLargeError:
            continue
    raise UsageError(
        f"{len(frames)} frames do not fit into {max_bytes / 1e6:g} MB, however they are reduced",
        where=str(out),
        fix="choose fewer with --frames, or allow more with --max-size",
    )


def _write(
    file: BinaryIO,
    site: Site,
    frames: Sequence[int],
    level: _Level,
    max_bytes: int,
    progress: Progress | None,
) -> tuple[str, ...]:
    head, script, end = _shell(site.viewing.title)
    budget = max_bytes - len(script) - len(end) - 4096
    file.write(head)

    def put(path: str, answer: Answer) -> None:
        file.write(_element(path, answer))
        if file.tell() > budget:
            raise _TooLargeError

    for path in ("scenes.json", "s/0/scene.json", "s/0/errors.bin"):
        put(path, _needed(answer_get(site, path, {})))
    reduced = [level.says] if level.says else []
    written, cameras = [], len(site.scene(0).cameras)
    before = file.tell()
    only_small = cameras > 0 and not level.has_images
    problem: DrivekitError | None = None
    for done, i in enumerate(frames, start=1):
        try:
            site.frame(0, i)
            put(f"s/0/frames/{i}.bin", _needed(answer_get(site, f"s/0/frames/{i}.bin", {})))
            _put_images(site, i, cameras, only_small, put, reduced)
            written.append(i)
        except DrivekitError as error:
            problem = error
            reduced.append(f"frame {i} is left out: {error}")
        expected = before + (file.tell() - before) / done * len(frames)
        if done >= _ENOUGH_TO_TELL and expected > _DOUBT * budget:
            raise _TooLargeError
        if progress is not None:
            progress(done, len(frames), str(i))
    if problem is not None and not written:
        raise problem
    _put_history(site, put)
    if only_small:
        reduced.append("images about 400 pixels wide")
    inline = {"schema": 1, "frames": [written], "reduced": reduced, "state": str(site.state)}
    file.write(b"<script>window.DRIVEKIT_INLINE=" + _inert(json_bytes(inline)) + b"</script>\n")
    file.write(script + end)
    return tuple(reduced)


def _put_images(
    site: Site,
    i: int,
    cameras: int,
    only_small: bool,
    put: Callable[[str, Answer], None],
    reduced: list[str],
) -> None:
    there = {view.channel for view in site.frame(0, i).cameras}
    for c, channel in enumerate(site.scene(0).cameras[:cameras]):
        if channel not in there:
            continue
        small = answer_get(site, f"s/0/images/{i}/{c}", {"thumb": "1"})
        if small.status != 200:
            reduced.append(f"the image of {channel} in frame {i} cannot be read")
            continue
        put(f"s/0/images/{i}/{c}?thumb=1", small)
        if not only_small:
            put(f"s/0/images/{i}/{c}", _needed(answer_get(site, f"s/0/images/{i}/{c}", {})))


def _put_history(site: Site, put: Callable[[str, Answer], None]) -> None:
    """Add the history of the box that is selected at the beginning."""
    selected, number = site.state.selected, site.state.frame
    if selected is None:
        return
    keys = [key.key for key in site.scene(0).keys]
    i = number if isinstance(number, int) else keys.index(number) if number in keys else 0
    for s, boxes in enumerate(site.frame(0, i).boxes):
        rows = boxes.boxes.row.tolist()
        if boxes.id == selected[0] and selected[1] in rows:
            path = f"s/0/history/{i}/{s}/{rows.index(selected[1])}.json"
            put(path, _needed(answer_get(site, path, {})))


def _needed(answer: Answer) -> Answer:
    """Return an answer that is one; what went wrong as an error again."""
    if answer.status != 200:
        import json

        parts: dict[str, Any] = json.loads(answer.body)["error"]
        kind = DataError if answer.status >= 500 else UsageError
        raise kind(parts["problem"], where=parts["where"], fix=parts["fix"])
    return answer


def _element(path: str, answer: Answer) -> bytes:
    is_image = answer.media_type.startswith("image/")
    body = answer.body if is_image else gzip.compress(answer.body, _GZIP_LEVEL, mtime=0)
    encoding = "base64" if is_image else "gzip+base64"
    return (
        f'<script type="application/octet-stream" data-path="{escape(path)}" '
        f'data-media="{answer.media_type}" data-encoding="{encoding}">'.encode()
        + b64encode(body)
        + b"</script>\n"
    )


def _shell(title: str) -> tuple[bytes, bytes, bytes]:
    """Return what comes before the data, the page's script, and what comes after."""
    page, style, code = (page_part(name)[0] for name in ("", "viewer.css", "viewer.js"))
    text = page.decode("utf-8")
    for part in (_HEAD, _LINK, _SCRIPT, _END):
        if text.count(part) != 1:
            raise UsageError(
                f"the viewer's page does not hold {part} once", fix="reinstall drivekit"
            )
    policy = f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">'
    text = text.replace(_HEAD, f"{_HEAD}\n{policy}")
    text = text.replace("<title>drivekit</title>", f"<title>{escape(title)}</title>")
    before, after = text.split(_SCRIPT)
    head, rest = before.split(_LINK)
    styled = f"{head}<style>{_in_style(style)}</style>{rest}"
    licenses = page_part("LICENSES")[0].decode("utf-8").replace("--", "- -")
    end = f"\n<!--\n{licenses}\n-->\n" + after.removeprefix("</script>").lstrip("\n")
    return styled.encode(), b"<script>" + _in_script(code) + b"</script>", end.encode()


def _inert(data: bytes) -> bytes:
    """Return JSON that can stand in a script element, whatever names it holds."""
    return data.replace(b"<", b"\\u003c")


def _in_script(code: bytes) -> bytes:
    """Return our own code so that it can stand in a script element; HTML ignores case."""
    return re.sub(rb"<(?=/script|!--)", rb"<\\", code, flags=re.IGNORECASE)


def _in_style(style: bytes) -> str:
    return re.sub("<(?=/style)", r"<\\", style.decode("utf-8"), flags=re.IGNORECASE)
