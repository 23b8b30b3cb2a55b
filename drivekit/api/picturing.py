"""Pictures of frames, and reports that show the worst of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from drivekit.api.evaluating import Inputs, Progress, read_inputs, run_summary
from drivekit.errors import DrivekitError, MissingDataError, UsageError
from drivekit.model.boxes import FrameKey
from drivekit.model.dataset import BOXES, Dataset
from drivekit.model.runs import Run

if TYPE_CHECKING:
    from drivekit.viewer.description import FrameView

_JPEG_QUALITY: Final = 82
_VIDEO: Final = (".mp4", ".gif")


def inputs_of(run: Run) -> Inputs:
    """Read the boxes that a run evaluated once more, from where they were.

    Raises
    ------
    DrivekitError
        If the data is not there any more.
    """
    gt, pred = run.ground_truth, run.predictions
    options = dict(gt.options)
    chosen = {
        name: tuple(options.pop(name).split(",")) if name in options else None
        for name in ("scenes", "frames")
    }
    return read_inputs(
        gt.path,
        pred.path,
        split=gt.split or None,
        scenes=chosen["scenes"],
        frames=chosen["frames"],
        gt_format=gt.format,
        pred_format=pred.format,
        options=options,
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
    from drivekit.viewer.description import describe_frame

    scene = dataset[key.scene]
    return describe_frame(
        scene,
        scene.timeline(BOXES).index(key.key),
        ground_truth=True if inputs is None else inputs.gt,
        predictions=None if inputs is None else inputs.pred,
        matches=None if run is None else run.matches,
        setting=setting,
    )


def render(
    views: Sequence[FrameView] | Iterator[FrameView],
    out: str | Path,
    *,
    n_views: int | None = None,
    fps: float = 5.0,
    progress: Progress | None = None,
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
    **drawing
        See :class:`drivekit.viewer.picture.FramePainter`.

    Returns
    -------
    tuple of Path
        What was written.
    """
    from drivekit.io.atomic import atomic_folder
    from drivekit.viewer.picture import FramePainter, encode_png, render_frame
    from drivekit.viewer.video import write_video

    target = Path(out)
    total = n_views if n_views is not None else len(views)  # type: ignore[arg-type]
    if total == 0:
        raise MissingDataError("there is no frame to draw")
    if target.suffix.lower() == ".png":
        if total != 1:
            raise UsageError(f"{total} frames do not fit into one PNG", fix="give a folder or .mp4")
        render_frame(next(iter(views)), target, **drawing)
        return (target,)
    painter = FramePainter(**drawing)

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
            name = f"{key.scene}_{key.key}.png" if key.scene != key.key else f"{key.key}.png"
            (draft / name).write_bytes(encode_png(pixels))
            written.append(target / name)
    return tuple(written)


def write_report(
    run: Run,
    out: str | Path,
    *,
    kind: str = "html",
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
    n_frames : int
        Pictures of so many of the worst frames, in HTML.
    setting : str, optional
        Which decides what is worst; by default the operating point.
    progress : callable, optional

    Returns
    -------
    tuple of str
        What could not be shown, and why.
    """
    from drivekit.io.atomic import atomic_file

    write = _KINDS.get(kind)
    if write is None:
        raise UsageError(f"unknown kind of report '{kind}'", fix=f"choose of {', '.join(_KINDS)}")
    remarks: list[str] = []
    text = write(run, Path(out), n_frames, setting, progress, remarks)
    with atomic_file(out) as draft:
        draft.write_text(text, "utf-8")
    return tuple(remarks)


def _html(
    run: Run,
    out: Path,
    n_frames: int,
    setting: str | None,
    progress: Progress | None,
    remarks: list[str],
) -> str:
    from drivekit.reports.html import html_report

    try:
        illustrations = list(_illustrations(run, out, n_frames, setting, progress))
    except DrivekitError as error:
        illustrations = []
        remarks.append(f"no pictures: {error}")
    return html_report(run, illustrations)


def _illustrations(
    run: Run, out: Path, n_frames: int, setting: str | None, progress: Progress | None
) -> Iterator[Any]:
    from drivekit.io.images import encode_image
    from drivekit.reports.html import Illustration
    from drivekit.reports.worst import worst_frames
    from drivekit.viewer.picture import FramePainter

    worst = worst_frames(run.matches, n_frames, setting)
    if not worst:
        return
    inputs = inputs_of(run)
    if inputs.dataset is None:
        raise MissingDataError("the ground truth is a table, without points and images")
    for done, bad in enumerate(worst, start=1):
        view = view_of(inputs.dataset, bad.frame, inputs, run, setting)
        pixels = FramePainter().draw(view)
        yield Illustration(
            title=view.title,
            caption=f"{bad.true_positives} found, {bad.false_negatives} missed, "
            f"{bad.false_positives} falsely found",
            image=encode_image(pixels, "jpeg", _JPEG_QUALITY),
            command=f"drivekit render {_quoted(out.parent)} --frame {_quoted(bad.frame)} "
            "--out frame.png",
        )
        if progress is not None:
            progress(done, len(worst), str(bad.frame))


def _quoted(value: object) -> str:
    text = str(value)
    return f'"{text}"' if " " in text else text


def _markdown(run: Run, *_: object) -> str:
    from drivekit.reports.markdown import markdown_report

    return markdown_report(run)


def _json(run: Run, *_: object) -> str:
    import json

    return json.dumps(run_summary(run), ensure_ascii=False, indent=2) + "\n"


_KINDS: Mapping[str, Callable[..., str]] = {"html": _html, "md": _markdown, "json": _json}
