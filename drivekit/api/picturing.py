"""Pictures of frames."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from drivekit.api.evaluating import Inputs, Progress, read_inputs
from drivekit.errors import DataError, MissingDataError, UsageError
from drivekit.model.boxes import BoxTable, FrameKey
from drivekit.model.dataset import Dataset
from drivekit.model.matches import NO_ROW, MatchTable
from drivekit.model.runs import Run

if TYPE_CHECKING:
    from drivekit.viewer.description import FrameView
    from drivekit.viewer.open3d.picture import Open3DPainter
    from drivekit.viewer.pictures.painter import FramePainter

_JPEG_QUALITY: Final = 82
_VIDEO: Final = (".mp4", ".gif")
# An ending of a file's name; folders may have dots too, as in v1.2 or scene.2022-05-01.
_ENDING: Final = re.compile(r"\.[a-z]{2}[a-z0-9]{0,3}")
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
    options: dict[str, str] = dict(gt.options)
    if not gt.overrides and gt.format != "table":
        options.setdefault("overrides", "no")
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
        pred_options=pred.options,
    )
    if inputs.gt_source.overrides != gt.overrides:
        raise DataError(
            "the dataset is read by other overrides than when it was evaluated",
            where=gt.path,
            fix="evaluate again, or bring back the override file of that time",
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


def frames_to_draw(
    dataset: Dataset, scenes: Sequence[str] | None = None, frames: Sequence[str] | None = None
) -> tuple[FrameKey, ...]:
    """Return the labelled frames of a dataset; where nothing is labelled, those of its sensors.

    Parameters
    ----------
    dataset : Dataset
    scenes, frames : sequence of str, optional
        Only these; a frame is ``SCENE/KEY``, or the key alone if it is unique.

    Raises
    ------
    DrivekitError
        If there is no such scene or frame, or nothing to draw at all.
    """
    from drivekit.loaders.splits import labelled_frames, select
    from drivekit.viewer.describing import reference_of

    chosen = select(dataset, scenes=scenes)
    if labelled_frames(dataset, chosen):
        return labelled_frames(dataset, select(dataset, scenes=scenes, frames=frames))
    there = [
        FrameKey(name, key)
        for name in chosen.scenes
        for key in dataset[name].timeline(reference_of(dataset[name])).keys
    ]
    if frames is None:
        return tuple(there)
    named = [[f for f in there if text in (str(f), f.key)] for text in frames]
    wrong = [text for text, found in zip(frames, named, strict=True) if len(found) != 1]
    if wrong:
        raise MissingDataError(
            f"there is no frame '{wrong[0]}', or more than one of that key",
            where=dataset.info.root,
            fix=f"name it with its scene, such as {there[0]}",
        )
    return tuple(found[0] for found in named)


def view_of(
    dataset: Dataset,
    key: FrameKey,
    inputs: Inputs | None = None,
    run: Run | None = None,
    setting: str | None = None,
) -> FrameView:
    """Return what there is to see in a labelled frame; without labels, in one of a sensor.

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
    from drivekit.viewer.describing import describe_frame, reference_of
    from drivekit.viewer.description import Model

    scene = dataset[key.scene]
    matches = None if run is None else run.matches
    models = () if inputs is None else (Model("A", "predictions", inputs.pred, matches, setting),)
    return describe_frame(
        scene,
        scene.timeline(reference_of(scene)).index(key.key),
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
    from drivekit.viewer.pictures.painter import encode_png
    from drivekit.viewer.pictures.video import write_video

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
    if _looks_like_a_file(target):
        raise UsageError(
            f"pictures are not written as '{target.suffix}'",
            where=str(target),
            fix="end the name in .png, .mp4, .gif, .html, .rrd or .mcap, or name a folder",
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


def _looks_like_a_file(target: Path) -> bool:
    """Tell whether a name that is no picture's and no film's ends as those of other files do."""
    suffix = target.suffix.lower()
    return suffix not in _VIDEO and bool(_ENDING.fullmatch(suffix)) and not target.is_dir()


def _painter(backend: str, drawing: Mapping[str, Any]) -> FramePainter | Open3DPainter:
    from drivekit.viewer.open3d.picture import Open3DPainter
    from drivekit.viewer.pictures.painter import FramePainter

    if backend not in ("matplotlib", "open3d"):
        raise UsageError(f"unknown backend '{backend}'", fix="choose of matplotlib, open3d")
    return Open3DPainter(**drawing) if backend == "open3d" else FramePainter(**drawing)


def _file_name(key: FrameKey) -> str:
    """Return a name that every system can have and that leads nowhere, whatever a file says."""
    name = key.key if key.scene == key.key else f"{key.scene}_{key.key}"
    return f"{_UNFIT.sub('_', name).lstrip('.')}.png"
