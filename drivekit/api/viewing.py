"""Open what is to be looked at, and look at it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from threading import Thread
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from drivekit.api.evaluating import Inputs, Progress, evaluate, load_run
from drivekit.api.exporting import chosen_frames
from drivekit.api.picturing import inputs_of
from drivekit.errors import DataError, MissingDataError, UsageError
from drivekit.model.boxes import BoxTable, FrameKey
from drivekit.model.dataset import Dataset
from drivekit.model.runs import TRIAGE_FILE, Run

if TYPE_CHECKING:
    from drivekit.viewer.scene import Viewing
    from drivekit.viewer.web.server import ViewerServer
    from drivekit.viewer.web.state import ViewState

_IDS = "AB"


def is_run(path: str | Path) -> bool:
    """Tell whether a folder holds a run."""
    return (Path(path) / "run.json").is_file()


def viewing(
    data: str | Path | Dataset | None = None,
    *,
    preds: Sequence[str | Path] = (),
    runs: Sequence[Run | str | Path] = (),
    protocol: str | None = None,
    setting: str | None = None,
    format: str | None = None,
    pred_format: str | None = None,
    options: Mapping[str, str] | None = None,
    pred_options: Mapping[str, str] | None = None,
) -> Viewing:
    """Open what is to be looked at.

    Parameters
    ----------
    data : path or Dataset, optional
        A dataset, or the folder of a run; by default what the first run evaluated.
    preds : sequence of path
        Predictions, shown without verdicts, or with those of ``protocol``.
    runs : sequence of Run or path
        Finished evaluations; runs and predictions together are at most two.
    protocol : str, optional
        Evaluate ``preds`` by it first.
    setting : str, optional
        Of the runs; by default their operating point.
    format, pred_format, options, pred_options
        As :func:`drivekit.api.read_inputs` takes them.

    Raises
    ------
    DrivekitError
        If something cannot be read, or does not belong together.
    """
    from drivekit.loaders.predictions.registry import find_reader, read_predictions
    from drivekit.loaders.registry import open_with
    from drivekit.viewer.description import Model
    from drivekit.viewer.scene import Viewing

    finished = [run if isinstance(run, Run) else load_run(run) for run in runs]
    if data is not None and not isinstance(data, Dataset) and is_run(data):
        finished, data = [load_run(data), *finished], None
    if data is None and not finished:
        raise UsageError("there is nothing to look at", fix="give a dataset or a run")
    if len(finished) + len(preds) > len(_IDS):
        raise UsageError(
            f"at most {len(_IDS)} models can be looked at together", fix="leave some of them out"
        )
    if protocol is not None:
        if data is None or not preds:
            raise UsageError(
                "a protocol needs a dataset and predictions", fix="add --pred, or leave it out"
            )
        finished += [
            evaluate(
                protocol,
                data,
                pred,
                gt_format=format,
                pred_format=pred_format,
                options=options,
                pred_options=pred_options,
            )
            for pred in preds
        ]
        preds = ()
    inputs = [inputs_of(run) for run in finished]
    truth = _common_truth(finished, inputs)
    dataset = inputs[0].dataset if data is None else None
    if data is not None:
        dataset = data if isinstance(data, Dataset) else open_with(data, format, options or {})
    if dataset is None:
        raise MissingDataError(
            "the ground truth is a table, without points and images",
            where=finished[0].ground_truth.path,
        )
    names = _names([run.predictions.path for run in finished] + [str(pred) for pred in preds])
    tables = [i.pred for i in inputs] + [
        read_predictions(
            pred, find_reader(pred, pred_format).name, dataset=dataset, **(pred_options or {})
        )
        for pred in preds
    ]
    matches = [run.matches for run in finished] + [None] * len(preds)
    models = tuple(
        Model(_IDS[k], names[k], table, found, None if found is None else setting)
        for k, (table, found) in enumerate(zip(tables, matches, strict=True))
    )
    for run in finished:
        run.matches.at(setting)
    return Viewing(
        title=Path(dataset.info.root).name or dataset.info.root,
        dataset=dataset,
        models=models,
        runs=dict(zip(_IDS, finished, strict=False)),
        ground_truth=True if truth is None else truth,
    )


def _common_truth(runs: Sequence[Run], inputs: Sequence[Inputs]) -> BoxTable | None:
    """Return the labels that all runs were evaluated on."""
    if not inputs:
        return None
    first = inputs[0].gt
    for run, other in zip(runs[1:], inputs[1:], strict=True):
        same = other.gt.frames == first.frames and (other.gt.offsets == first.offsets).all()
        if not (same and (other.gt.row == first.row).all()):
            raise DataError(
                "the runs were not evaluated on the same labels, so their verdicts cannot be shown "
                "side by side",
                where=run.ground_truth.path,
                fix="evaluate both on the same data and split",
            )
    return first


def _names(paths: Sequence[str]) -> list[str]:
    """Return the shortest ends of paths that differ."""
    parts = [Path(path).parts for path in paths]
    for depth in range(1, max(map(len, parts), default=0) + 1):
        names = ["/".join(p[-depth:]) for p in parts]
        if len(set(names)) == len(names):
            return names
    return [f"{path} ({_IDS[k]})" for k, path in enumerate(paths)]


def parse_state(text: str) -> ViewState:
    """Return what a state says; see :class:`drivekit.viewer.web.state.ViewState`."""
    from drivekit.viewer.web import state

    return state.parse_state(text)


def serve(
    opened: Viewing,
    *,
    state: ViewState | None = None,
    triage: str | Path | None = None,
    language: str = "en",
    host: str = "127.0.0.1",
    port: int = 0,
    compress: bool = False,
) -> ViewerServer:
    """Return a server of the viewer's page, which listens already.

    Parameters
    ----------
    opened : Viewing
    state : ViewState, optional
        To begin with.
    triage : path, optional
        File that verdicts of people are kept in.
    language : {"en", "ko"}
    host, port, compress
        See :class:`drivekit.viewer.web.server.ViewerServer`.
    """
    from drivekit.viewer.web.server import ViewerServer
    from drivekit.viewer.web.site import Site
    from drivekit.viewer.web.state import ViewState

    file = None if triage is None else Path(triage)
    start = _settled(opened, state or ViewState())
    site = Site(opened, start, language=language, triage_file=file)
    return ViewerServer(site, host=host, port=port, compress=compress)


def _settled(opened: Viewing, state: ViewState) -> ViewState:
    """Return a state whose slice and scene are there and whose frame is a number."""
    from drivekit.viewer.scene import ALL_FRAMES, scene_ids, scene_view

    ids = scene_ids(opened)
    scene, frame = state.scene, state.frame
    if state.slice is not None and scene is None and frame == 0:
        first = _first_of_slice(opened, state.slice)
        scene, frame = (None, first.key) if ids == (ALL_FRAMES,) else (first.scene, 0)
    if ids == (ALL_FRAMES,) and scene not in (None, ALL_FRAMES):
        frame, scene = f"{scene}" if frame == 0 else frame, None
    if scene is not None and scene not in ids:
        raise MissingDataError(
            f"there is no scene '{scene}'", fix=f"for example {', '.join(ids[:3])}"
        )
    if isinstance(frame, str):
        keys = [key.key for key in scene_view(opened, scene or ids[0]).keys]
        if frame not in keys:
            raise MissingDataError(
                f"there is no frame '{frame}' in {scene or ids[0]}",
                fix=f"for example {', '.join(keys[:3])}",
            )
        frame = keys.index(frame)
    return replace(state, scene=scene, frame=frame)


def _first_of_slice(opened: Viewing, name: str) -> FrameKey:
    run = next(iter(opened.runs.values()), None)
    if run is None:
        raise UsageError("there is no run that could have slices", fix="open the folder of a run")
    return run.matches.frames[int(run.slice_called(name).frames[0])]


def triage_file(runs: Sequence[str | Path]) -> Path | None:
    """Return where verdicts go by default: beside the first run."""
    return Path(runs[0]) / TRIAGE_FILE if runs else None


class Viewer:
    """A viewer that runs beside the program; a context that closes it.

    Parameters
    ----------
    server : ViewerServer
    """

    def __init__(self, server: ViewerServer) -> None:
        self._server = server
        self._thread = Thread(target=server.serve_forever, name="drivekit viewer", daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        """Address of the page."""
        state = str(self._server.site.state)
        return self._server.url + (f"#{state}" if state else "")

    def close(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def write_scene_page(
    opened: Viewing,
    out: str | Path,
    *,
    scene: str | None = None,
    frames: Sequence[FrameKey] | None = None,
    state: str = "",
    language: str = "en",
    max_megabytes: float = 35.0,
    progress: Progress | None = None,
) -> tuple[str, ...]:
    """Write frames of a scene as one page that opens anywhere, without drivekit or a network.

    Parameters
    ----------
    opened : Viewing
    out : path
        Appears whole or not at all.
    scene : str, optional
        Id; by default that of ``frames``, or the first.
    frames : sequence of FrameKey, optional
        Of one scene; by default all of it.
    state : str
        What to show first.
    language : {"en", "ko"}
    max_megabytes : float
        Points are thinned out until the file is no larger.
    progress : callable, optional

    Returns
    -------
    tuple of str
        What was reduced or left out.
    """
    from drivekit.viewer.web.static_page import write_page

    if not 0 < max_megabytes <= 2000:
        raise UsageError(
            f"expected a size from 0 to 2000 MB, got {max_megabytes:g}",
            fix="give --max-size within these",
        )
    chosen, numbers = chosen_frames(opened, scene, frames)
    return write_page(
        opened,
        chosen.id,
        numbers,
        out,
        state=parse_state(state) if state else None,
        language=language,
        max_bytes=int(max_megabytes * 1e6),
        progress=progress,
    )


def view(
    data: str | Path | Dataset | None = None,
    *,
    preds: Sequence[str | Path] = (),
    runs: Sequence[Run | str | Path] = (),
    state: str = "",
    browser: bool = True,
    port: int = 0,
    **opening: Any,
) -> Viewer:
    """Look at a dataset, predictions and runs in the browser.

    The page is served by this process, to programs of this machine only, until it ends or the
    result is closed.

    Parameters
    ----------
    data, preds, runs, **opening
        See :func:`viewing`.
    state : str
        What to show first: ``"f=12&sel=A:345"``.
    browser : bool
        Open a tab where there is a display; the address is in the result's ``url``.
    port : int
        0 for a free one.
    """
    opened = viewing(data, preds=preds, runs=runs, **opening)
    folders = [run for run in ([] if isinstance(data, Dataset) else [data]) + list(runs)
               if isinstance(run, (str, Path)) and is_run(run)]  # fmt: skip
    viewer = Viewer(serve(opened, state=parse_state(state), triage=triage_file(folders), port=port))
    if browser:
        open_in_browser(viewer.url)
    return viewer


def open_in_browser(url: str) -> bool:
    """Open an address in a browser of this machine; False where nobody would see it."""
    import os
    import sys

    has_display = sys.platform in ("win32", "darwin") or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
    )
    if not has_display or "SSH_CONNECTION" in os.environ:
        return False
    import webbrowser

    return webbrowser.open(url)
