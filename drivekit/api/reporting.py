"""Runs as files, with the worst of their frames to look at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from drivekit.api.evaluating import Inputs, Progress, run_summary
from drivekit.api.picturing import inputs_of, view_of
from drivekit.errors import DrivekitError, MissingDataError, UsageError
from drivekit.model.dataset import Dataset
from drivekit.model.runs import Run, Slice

if TYPE_CHECKING:
    from drivekit.reports.html import Illustration
    from drivekit.reports.words import Language
    from drivekit.reports.worst import WorstFrame

#: The folder of pages beside ``report.html``.
PAGES: Final = "{stem}-frames"

_JPEG_QUALITY: Final = 82
_MOST_FRAMES: Final = 99
_PAGE_NAMES: Final = tuple(f"{n:02}.html" for n in range(1, _MOST_FRAMES + 1))


@dataclass(frozen=True, eq=False, slots=True)
class _Order:
    """What a report shall hold."""

    run: Run
    out: Path
    folder: str | Path | None
    n_frames: int
    setting: str | None
    megabytes: float
    language: Language
    progress: Progress | None


def write_report(
    run: Run,
    out: str | Path,
    *,
    kind: str = "html",
    folder: str | Path | None = None,
    n_frames: int = 6,
    setting: str | None = None,
    pages_megabytes: float = 30.0,
    language: Language = "en",
    progress: Progress | None = None,
) -> tuple[str, ...]:
    """Write a run as a file, in HTML with a folder of pages beside it.

    Each page is the viewer with one of the worst frames inside; both can be sent to others and
    opened without drivekit, as long as they stay together.

    Parameters
    ----------
    run : Run
    out : path
    kind : {"html", "md", "json"}
    folder : path, optional
        That the run is kept in, for the commands which show its frames again; the one that the
        file goes to if it is a run's.
    n_frames : int
        So many of the worst frames are shown, in HTML.
    setting : str, optional
        Which decides what is worst; by default the operating point.
    pages_megabytes : float
        Room for all pages together; 0 for none.
    language : {"en", "ko"}
        Of the HTML, and of the pages beside it.
    progress : callable, optional

    Returns
    -------
    tuple of str
        What could not be shown, and why.

    Raises
    ------
    UsageError
        If there is no such kind or setting, or the files cannot be written.
    """
    from drivekit.io.atomic import atomic_file

    write = _KINDS.get(kind)
    if write is None:
        raise UsageError(f"unknown kind of report '{kind}'", fix=f"choose of {', '.join(_KINDS)}")
    if not 0 <= n_frames <= _MOST_FRAMES:
        raise UsageError(
            f"expected a number of frames from 0 to {_MOST_FRAMES}, got {n_frames}",
            fix="give a number within these",
        )
    run.matches.at(setting)
    if folder is None and (Path(out).parent / "run.json").is_file():
        folder = Path(out).parent
    order = _Order(run, Path(out), folder, n_frames, setting, pages_megabytes, language, progress)
    remarks: list[str] = []
    with atomic_file(out) as draft:
        draft.write_text(write(order, remarks), "utf-8", errors="replace")
    return tuple(remarks)


@dataclass(frozen=True, slots=True)
class _Pages:
    """Where pages are written, and what leads there from the report."""

    draft: Path
    link: str


@contextmanager
def _pages(order: _Order) -> Iterator[_Pages | None]:
    """Open the folder of pages; it is not there in the end if it holds none."""
    if order.megabytes <= 0:
        yield None
        return
    from drivekit.io.atomic import atomic_folder

    name = PAGES.format(stem=order.out.stem)
    folder = order.out.parent / name
    with atomic_folder(folder, ours=_PAGE_NAMES) as draft:
        yield _Pages(draft, name)
    if not any(folder.iterdir()):
        folder.rmdir()


def _html(order: _Order, remarks: list[str]) -> str:
    from drivekit.reports.html import html_report
    from drivekit.reports.worst import worst_frames

    worst = worst_frames(order.run.matches, order.n_frames, order.setting)
    illustrations: list[Illustration] = []
    try:
        illustrate = _illustrator(order, remarks) if worst else None
    except DrivekitError as error:
        illustrate = None
        remarks.append(f"no pictures: {error}")
    if illustrate is not None:
        with _pages(order) as pages:
            for done, bad in enumerate(worst, start=1):
                try:
                    illustrations.append(illustrate(done, bad, pages))
                except DrivekitError as error:
                    remarks.append(f"no picture of {bad.frame}: {error}")
                if order.progress is not None:
                    order.progress(done, len(worst), str(bad.frame))
    look = None if order.folder is None else partial(_look_at_slice, order)
    return html_report(order.run, illustrations, look, order.language)


def _look_at_slice(order: _Order, part: Slice) -> str:
    """Return the command that shows the frames of a slice."""
    from drivekit.reports.commands import command_line

    return command_line("drivekit", "view", str(order.folder), "--slice", part.name)


def _illustrator(
    order: _Order, remarks: list[str]
) -> Callable[[int, WorstFrame, _Pages | None], Illustration]:
    """Read what was evaluated, and return what shows a frame of it."""
    from drivekit.io.images import encode_image
    from drivekit.reports.html import Illustration
    from drivekit.reports.words import words
    from drivekit.viewer.pictures.painter import FramePainter

    inputs, say = inputs_of(order.run), words(order.language)
    dataset = inputs.dataset
    if dataset is None:
        raise MissingDataError("the ground truth is a table, without points and images")

    def illustrate(number: int, bad: WorstFrame, pages: _Pages | None) -> Illustration:
        view = view_of(dataset, bad.frame, inputs, order.run, order.setting)
        page = "" if pages is None else _page(number, bad, order, pages, dataset, inputs, remarks)
        return Illustration(
            title=view.title,
            caption=say("{found} found, {missed} missed, {false} falsely found").format(
                found=bad.true_positives, missed=bad.false_negatives, false=bad.false_positives
            ),
            image=encode_image(FramePainter().draw(view), "jpeg", _JPEG_QUALITY),
            commands=() if order.folder is None else _commands(order, bad),
            page=page,
        )

    return illustrate


def _page(
    number: int,
    bad: WorstFrame,
    order: _Order,
    pages: _Pages,
    dataset: Dataset,
    inputs: Inputs,
    remarks: list[str],
) -> str:
    """Write the page of a frame and return what leads there, nothing if there can be none."""
    from drivekit.api.exporting import viewing_of
    from drivekit.api.viewing import write_scene_page

    name = _PAGE_NAMES[number - 1]
    try:
        write_scene_page(
            viewing_of(dataset, inputs, order.run, order.setting),
            pages.draft / name,
            frames=[bad.frame],
            max_megabytes=order.megabytes / order.n_frames,
            language=order.language,
        )
    except DrivekitError as error:
        remarks.append(f"no page of {bad.frame}: {error.problem}")
        return ""
    return f"{pages.link}/{name}"


def _commands(order: _Order, bad: WorstFrame) -> tuple[str, ...]:
    """Return the commands that show a frame again: in the viewer, and as a picture."""
    from drivekit.reports.commands import command_line
    from drivekit.viewer.web.state import ViewState

    chosen: Sequence[object] = () if order.setting is None else ("--setting", order.setting)
    state = ViewState(scene=bad.frame.scene, frame=bad.frame.key)
    look = ("drivekit", "view", order.folder, "--state", state, *chosen)
    draw = ("drivekit", "render", order.folder, "--frame", bad.frame, *chosen)
    return command_line(*look), command_line(*draw, "--out", "frame.png")


def _markdown(order: _Order, *_: object) -> str:
    from drivekit.reports.markdown import markdown_report

    return markdown_report(order.run)


def _json(order: _Order, *_: object) -> str:
    import json

    return json.dumps(run_summary(order.run), ensure_ascii=False, indent=2) + "\n"


_KINDS: Mapping[str, Callable[[_Order, list[str]], str]] = {
    "html": _html, "md": _markdown, "json": _json,
}  # fmt: skip
