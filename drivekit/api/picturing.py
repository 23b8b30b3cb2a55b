"""Pictures of frames, and reports that show the worst of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from drivekit.api.evaluating import Inputs, Progress, read_inputs, run_summary
from drivekit.errors import DataError, DrivekitError, MissingDataError, UsageError
from drivekit.model.boxes import BoxTable, FrameKey
from drivekit.model.dataset import BOXES, Dataset
from drivekit.model.matches import NO_ROW, MatchTable
from drivekit.model.runs import Run

if TYPE_CHECKING:
    from drivekit.reports.html import Illustration
    from drivekit.reports.worst import WorstFrame
    from drivekit.viewer.description import FrameView
    from drivekit.viewer.open3d_picture import Open3DPainter
    from drivekit.viewer.picture import FramePainter

_JPEG_QUALITY: Final = 82
_VIDEO: Final = (".mp4", ".gif")
_NOT_WRITTEN: Final = (".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff", ".svg", ".pdf", ".avi",
                       ".mov", ".mkv", ".webm")  # fmt: skip
# What file names cannot hold here or there, and what separates folders.
_UNFIT: Final = re.compile(r'[\x00-\x1f<>:"/\\|?*]')


def inputs_of(run: Run) -> Inputs:
    """Read the boxes that a run evaluated once more, from where they were.

    Raises
    ------
    DrivekitError
        If the data is not there any more, or has changed.
    """
    gt, pred = run.ground_truth, run.predictions
    options = dict(gt.options)
    chosen = {
        name: tuple(options.pop(name).split(",")) if name in options else None
        for name in ("scenes", "frames")
    }
    inputs = read_inputs(
        gt.path,
        pred.path,
        split=gt.split or None,
        scenes=chosen["scenes"],
        frames=chosen["frames"],
        gt_format=gt.format,
        pred_format=pred.format,
        options=options,
    )
    _require_same(run.matches, run.matches.gt_row, inputs.gt, gt.path)
    _require_same(run.matches, run.matches.pred_row, inputs.pred, pred.path)
    return inputs


def _require_same(matches: MatchTable, row: NDArray[np.int64], boxes: BoxTable, where: str) -> None:
    """Raise DataError if a row that was decided on is not where and what it was."""
    decided = np.flatnonzero(row != NO_ROW)
    order = np.argsort(boxes.row, kind="stable")
    place = np.searchsorted(boxes.row, row[decided], sorter=order)
    is_there = place < len(boxes)
    found = order[place[is_there]]
    decided_there = decided[is_there]
    known = {key: i for i, key in enumerate(matches.frames)}
    frame = np.array([known.get(key, len(known)) for key in boxes.frames], np.int64)
    same = boxes.row[found] == row[decided_there]
    same &= frame[boxes.frame_of_row[found]] == matches.frame[decided_there]
    if boxes.score is not None:
        same &= boxes.score[found] == matches.score[decided_there]
    if not (is_there.all() and same.all()):
        raise DataError(
            "the boxes are not those that were evaluated: the file was changed since",
            where=where,
            fix="evaluate again",
        )


def view_of(
    dataset: Dataset,
    key: FrameKey,
    inputs: Inputs | None = None,
    run: Run | None = None,
    setting: str | None = None,
) -> FrameView:
    """Return what there is to see in a labelled frame.

    Parameters
    ----------
    dataset : Dataset
    key : FrameKey
    inputs : Inputs, optional
        Predictions to show beside the labels.
    run : Run, optional
        Decisions about them.
    setting : str, optional
        Of the run; by default its operating point.
    """
    from drivekit.viewer.describing import describe_frame
    from drivekit.viewer.description import Model

    scene = dataset[key.scene]
    matches = None if run is None else run.matches
    models = () if inputs is None else (Model("A", "predictions", inputs.pred, matches, setting),)
    return describe_frame(
        scene,
        scene.timeline(BOXES).index(key.key),
        ground_truth=True if inputs is None else inputs.gt,
        models=models,
    )


def render(
    views: Sequence[FrameView] | Iterator[FrameView],
    out: str | Path,
    *,
    n_views: int | None = None,
    fps: float = 5.0,
    progress: Progress | None = None,
    backend: str = "matplotlib",
    **drawing: Any,
) -> tuple[Path, ...]:
    """Draw frames: one as a PNG, several as a folder of PNGs or a film.

    Parameters
    ----------
    views : sequence or iterator of FrameView
    out : path
        ``.png`` for a single frame, ``.mp4`` or ``.gif`` for a film, else a folder.
    n_views : int, optional
        How many there are, where ``views`` does not know it.
    fps : float
        Frames a second of a film.
    progress : callable, optional
    backend : {"matplotlib", "open3d"}
        From above and in the cameras, or in three dimensions.
    **drawing
        See :class:`drivekit.viewer.picture.FramePainter` and
        :class:`drivekit.viewer.open3d_picture.Open3DPainter`.

    Returns
    -------
    tuple of Path
        What was written.
    """
    from drivekit.io.atomic import atomic_file, atomic_folder
    from drivekit.viewer.picture import encode_png
    from drivekit.viewer.video import write_video

    target = Path(out)
    total = n_views if n_views is not None else len(views)  # type: ignore[arg-type]
    if total == 0:
        raise MissingDataError("there is no frame to draw")
    if target.suffix.lower() == ".png":
        if total != 1:
            raise UsageError(f"{total} frames do not fit into one PNG", fix="give a folder or .mp4")
        with atomic_file(target) as single:
            single.write_bytes(encode_png(_painter(backend, drawing).draw(next(iter(views)))))
        return (target,)
    if target.suffix.lower() in _NOT_WRITTEN:
        raise UsageError(
            f"pictures are not written as '{target.suffix}'",
            where=str(target),
            fix="end the name in .png, .mp4 or .gif, or name a folder",
        )
    painter = _painter(backend, drawing)

    def pictures() -> Iterator[tuple[FrameKey, Any]]:
        for done, view in enumerate(views, start=1):
            yield view.key, painter.draw(view)
            if progress is not None:
                progress(done, total, str(view.key))

    if target.suffix.lower() in _VIDEO:
        write_video((pixels for _, pixels in pictures()), target, fps)
        return (target,)
    written = []
    with atomic_folder(target) as draft:
        for key, pixels in pictures():
            name = _file_name(key)
            (draft / name).write_bytes(encode_png(pixels))
            written.append(target / name)
    return tuple(written)


def _painter(backend: str, drawing: Mapping[str, Any]) -> FramePainter | Open3DPainter:
    from drivekit.viewer.open3d_picture import Open3DPainter
    from drivekit.viewer.picture import FramePainter

    if backend not in ("matplotlib", "open3d"):
        raise UsageError(f"unknown backend '{backend}'", fix="choose of matplotlib, open3d")
    return Open3DPainter(**drawing) if backend == "open3d" else FramePainter(**drawing)


def _file_name(key: FrameKey) -> str:
    """Return a name that every system can have and that leads nowhere, whatever a file says."""
    name = key.key if key.scene == key.key else f"{key.scene}_{key.key}"
    return f"{_UNFIT.sub('_', name).lstrip('.')}.png"


def write_report(
    run: Run,
    out: str | Path,
    *,
    kind: str = "html",
    folder: str | Path | None = None,
    n_frames: int = 6,
    setting: str | None = None,
    progress: Progress | None = None,
) -> tuple[str, ...]:
    """Write a run as a file.

    Parameters
    ----------
    run : Run
    out : path
    kind : {"html", "md", "json"}
    folder : path, optional
        That the run is kept in, for the commands which draw its frames again; the one that the
        file goes to if it is a run's.
    n_frames : int
        Pictures of so many of the worst frames, in HTML.
    setting : str, optional
        Which decides what is worst; by default the operating point.
    progress : callable, optional

    Returns
    -------
    tuple of str
        What could not be shown, and why.

    Raises
    ------
    UsageError
        If there is no such kind or setting, or the file cannot be written.
    """
    from drivekit.io.atomic import atomic_file

    write = _KINDS.get(kind)
    if write is None:
        raise UsageError(f"unknown kind of report '{kind}'", fix=f"choose of {', '.join(_KINDS)}")
    if n_frames < 0:
        raise UsageError(f"expected a number of frames, got {n_frames}")
    run.matches.at(setting)
    if folder is None and (Path(out).parent / "run.json").is_file():
        folder = Path(out).parent
    remarks: list[str] = []
    with atomic_file(out) as draft:
        text = write(run, folder, n_frames, setting, progress, remarks)
        draft.write_text(text, "utf-8", errors="replace")
    return tuple(remarks)


def _html(
    run: Run,
    folder: str | Path | None,
    n_frames: int,
    setting: str | None,
    progress: Progress | None,
    remarks: list[str],
) -> str:
    from drivekit.reports.html import html_report
    from drivekit.reports.worst import worst_frames

    worst = worst_frames(run.matches, n_frames, setting)
    illustrations = []
    try:
        illustrate = _illustrator(run, folder, setting) if worst else None
    except DrivekitError as error:
        illustrate = None
        remarks.append(f"no pictures: {error}")
    for done, bad in enumerate(worst, start=1):
        if illustrate is None:
            break
        try:
            illustrations.append(illustrate(bad))
        except DrivekitError as error:
            remarks.append(f"no picture of {bad.frame}: {error}")
        if progress is not None:
            progress(done, len(worst), str(bad.frame))
    return html_report(run, illustrations)


def _illustrator(
    run: Run, folder: str | Path | None, setting: str | None
) -> Callable[[WorstFrame], Illustration]:
    """Read what was evaluated, and return what draws a frame of it."""
    from drivekit.io.images import encode_image
    from drivekit.reports.commands import command_line
    from drivekit.reports.html import Illustration
    from drivekit.viewer.picture import FramePainter

    inputs = inputs_of(run)
    dataset = inputs.dataset
    if dataset is None:
        raise MissingDataError("the ground truth is a table, without points and images")
    chosen = () if setting is None else ("--setting", setting)

    def illustrate(bad: WorstFrame) -> Illustration:
        view = view_of(dataset, bad.frame, inputs, run, setting)
        again = ("drivekit", "render", folder, "--frame", bad.frame, *chosen, "--out", "frame.png")
        return Illustration(
            title=view.title,
            caption=f"{bad.true_positives} found, {bad.false_negatives} missed, "
            f"{bad.false_positives} falsely found",
            image=encode_image(FramePainter().draw(view), "jpeg", _JPEG_QUALITY),
            command="" if folder is None else command_line(*again),
        )

    return illustrate


def _markdown(run: Run, *_: object) -> str:
    from drivekit.reports.markdown import markdown_report

    return markdown_report(run)


def _json(run: Run, *_: object) -> str:
    import json

    return json.dumps(run_summary(run), ensure_ascii=False, indent=2) + "\n"


_KINDS: Mapping[str, Callable[..., str]] = {"html": _html, "md": _markdown, "json": _json}
