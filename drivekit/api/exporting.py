"""Scenes written for other programs: Rerun recordings and MCAP logs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from drivekit.api.evaluating import Inputs, Progress
from drivekit.errors import MissingDataError, UsageError
from drivekit.model.boxes import FrameKey
from drivekit.model.dataset import Dataset
from drivekit.model.runs import Run

if TYPE_CHECKING:
    from drivekit.viewer.logs.recording import LogExport
    from drivekit.viewer.scene import SceneView, Viewing

#: Endings of files that a scene can be exported to.
LOG_SUFFIXES: Final = (".rrd", ".mcap")


def viewing_of(
    dataset: Dataset,
    inputs: Inputs | None = None,
    run: Run | None = None,
    setting: str | None = None,
) -> Viewing:
    """Return a dataset with what was predicted and decided on it, as something to look at.

    Parameters
    ----------
    dataset : Dataset
    inputs : Inputs, optional
        Predictions to show beside the labels.
    run : Run, optional
        Decisions about them.
    setting : str, optional
        Of the run; by default its operating point.
    """
    from drivekit.viewer.description import Model
    from drivekit.viewer.scene import Viewing

    title = Path(dataset.info.root).name
    if inputs is None:
        return Viewing(title, dataset)
    matches = None if run is None else run.matches
    name = Path(inputs.pred_source.path).name
    model = Model("A", name, inputs.pred, matches, setting)
    return Viewing(title, dataset, (model,), {} if run is None else {"A": run}, inputs.gt)


def export_log(
    viewing: Viewing,
    out: str | Path,
    *,
    scene: str | None = None,
    frames: Sequence[FrameKey] | None = None,
    color_by: str = "height",
    progress: Progress | None = None,
) -> LogExport:
    """Write a scene as a Rerun recording or an MCAP log, by the ending of the file's name.

    Parameters
    ----------
    viewing : Viewing
    out : path
        ``.rrd`` (extra ``rerun``) or ``.mcap`` (extra ``mcap``); appears whole or not at all.
    scene : str, optional
        Id; by default that of ``frames``, or the first.
    frames : sequence of FrameKey, optional
        Of one scene; by default all of it.
    color_by : str
        What colours the points of a recording.
    progress : callable, optional

    Returns
    -------
    LogExport
        With what the format could not say.

    Raises
    ------
    UsageError
        If the ending is another one, or frames are of several scenes.
    MissingDataError
        If there is no such scene or frame.
    """
    suffix = Path(out).suffix.lower()
    if suffix not in LOG_SUFFIXES:
        raise UsageError(
            f"scenes are not exported as '{suffix}'",
            where=str(out),
            fix=f"end the name in {' or '.join(LOG_SUFFIXES)}",
        )
    view, numbers = chosen_frames(viewing, scene, frames)
    return _WRITERS[suffix](view, numbers, Path(out), progress, color_by)


def chosen_frames(
    viewing: Viewing, scene: str | None, frames: Sequence[FrameKey] | None
) -> tuple[SceneView, Sequence[int]]:
    """Return a scene and the numbers of frames of it, by default of all."""
    from drivekit.viewer.scene import ALL_FRAMES, scene_ids, scene_view

    have = scene_ids(viewing)
    if not have:
        raise MissingDataError("there is no scene", where=viewing.dataset.info.root)
    if have == (ALL_FRAMES,):
        view = scene_view(viewing, ALL_FRAMES)
        if frames is None and scene is not None:
            frames = [key for key in view.keys if key.scene == scene]
    else:
        scenes = {key.scene for key in frames or ()} or {scene or have[0]}
        if len(scenes) > 1:
            raise UsageError(
                f"a file holds one scene, and these frames are of {len(scenes)}",
                fix="name frames of one scene, or --scene",
            )
        view = scene_view(viewing, scenes.pop())
    if frames is None:
        return view, range(len(view))
    position = {key: i for i, key in enumerate(view.keys)}
    numbers = sorted(position[key] for key in frames if key in position)
    if not numbers:
        raise MissingDataError("there is no such frame", where=viewing.dataset.info.root)
    return view, numbers


def _rrd(
    view: SceneView, frames: Sequence[int], out: Path, progress: Progress | None, color_by: str
) -> LogExport:
    from drivekit.viewer.logs.rerun import write_rrd

    return write_rrd(view, frames, out, progress, color_by=color_by)


def _mcap(
    view: SceneView, frames: Sequence[int], out: Path, progress: Progress | None, _: str
) -> LogExport:
    from drivekit.viewer.logs.mcap import write_mcap

    return write_mcap(view, frames, out, progress)


_WRITERS: Final[Mapping[str, Callable[..., LogExport]]] = {".rrd": _rrd, ".mcap": _mcap}
