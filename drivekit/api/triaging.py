"""Verdicts of people on boxes and frames: made, listed, and exported to correct labels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from drivekit.api.evaluating import Progress, load_run
from drivekit.api.viewing import is_run, viewing
from drivekit.errors import MissingDataError, UsageError
from drivekit.model.boxes import FrameKey
from drivekit.model.dataset import BOXES, Dataset
from drivekit.model.runs import TRIAGE_FILE, Run

if TYPE_CHECKING:
    from drivekit.viewer.description import FrameView
    from drivekit.viewer.scene import Viewing
    from drivekit.viewer.triage.labels import LabelFrame
    from drivekit.viewer.triage.verdicts import Mark, MarkedBox, MarkedData, TriageLog

#: What verdicts can be exported to.
TRIAGE_FORMATS: Final = ("csv", "sustechpoints", "datumaro")


@dataclass(frozen=True, eq=False, slots=True)
class Judged:
    """What verdicts are about: a run, or a dataset by itself.

    Parameters
    ----------
    file : Path
        Where the verdicts are kept.
    run : Run, optional
    path : Path
        As given.
    options : mapping
        Of the loader; a run remembers its own.
    format : str, optional
    """

    file: Path
    run: Run | None
    path: Path
    options: Mapping[str, str]
    format: str | None

    def opened(self) -> Viewing:
        """Open the data that verdicts are about, with the models named as in the viewer.

        Raises
        ------
        DrivekitError
            If it is not there any more, or has changed.
        """
        if self.run is not None:
            return viewing(runs=[self.run])
        return viewing(self.path, format=self.format, options=self.options)


@dataclass(frozen=True, slots=True)
class TriageExport:
    """What was exported.

    Parameters
    ----------
    out : Path
    n_marks, n_frames : int
    notes : tuple of str
        What the format could not say.
    """

    out: Path
    n_marks: int
    n_frames: int
    notes: tuple[str, ...] = ()


def judged(
    path: str | Path,
    file: str | Path | None = None,
    format: str | None = None,
    options: Mapping[str, str] | None = None,
) -> Judged:
    """Return what verdicts are about.

    Parameters
    ----------
    path : path
        Folder of a run, or a dataset.
    file : path, optional
        Where the verdicts are; by default ``triage.jsonl`` in the run.
    format, options
        Of a dataset's loader.

    Raises
    ------
    UsageError
        If ``path`` is a dataset and no file is named.
    """
    source = Path(path)
    run = load_run(source) if is_run(source) else None
    if run is None and file is None:
        raise UsageError(
            "verdicts on a dataset without a run lie nowhere by default",
            where=str(path),
            fix="name their file with --file, or give the folder of a run",
        )
    place = source / TRIAGE_FILE if file is None else Path(file)
    return Judged(place, run, source, options or {}, format)


def mark(
    subject: Judged,
    frame: str,
    verdict: str,
    *,
    source: str | None = None,
    row: int | None = None,
    note: str = "",
    author: str | None = None,
) -> Mark:
    """Keep a verdict on a frame, or on one of its boxes.

    Parameters
    ----------
    subject : Judged
    frame : str
        ``SCENE/KEY``, or the key alone if it is unique.
    verdict : str
        ``"model-error"``, ``"label-error"``, ``"ignore"``, or ``"undo"``.
    source : str, optional
        Of the box: ``"ground truth"``, which is the default, or the name of a model.
    row : int, optional
        Row id of the box; without it the verdict is on the frame.
    note : str
    author : str, optional
        By default the user of the machine.

    Raises
    ------
    UsageError
        If there is no such frame, box or verdict, or the file cannot be written.
    """
    from drivekit.loaders.splits import labelled_frames, select
    from drivekit.viewer.triage.verdicts import Mark, append

    if row is None and source is not None:
        raise UsageError("a source is named and no box", fix="add its row id")
    opened = subject.opened()
    key = labelled_frames(opened.dataset, select(opened.dataset, frames=(frame,)))[0]
    box = None if row is None else _box_of(_view(opened, key), source, row)
    made = Mark(
        verdict=verdict,  # type: ignore[arg-type]  # checked when it is appended
        scene=key.scene,
        frame=key.key,
        data=_data(opened.dataset, subject.run),
        box=box,
        note=note,
        author=_user() if author is None else author,
    )
    append(subject.file, made)
    return made


def export_triage(
    subject: Judged,
    out: str | Path,
    to: str,
    *,
    verdicts: Sequence[str] | None = None,
    proposals: bool = False,
    sensors: bool = True,
    progress: Progress | None = None,
) -> TriageExport:
    """Export verdicts that stand: as a table, or as labels that an annotation tool can correct.

    Parameters
    ----------
    subject : Judged
    out : path
        A file for ``csv``, else a folder.
    to : {"csv", "sustechpoints", "datumaro"}
    verdicts : sequence of str, optional
        Which ones; by default all in a table, label errors to an annotation tool. All labels of a
        frame go there with it.
    proposals : bool
        Also the predictions that were marked as label errors, as boxes: objects without a label.
    sensors : bool
        Also points and images, so that the tool can open the folder as it is.
    progress : callable, optional

    Raises
    ------
    UsageError
        If there is no such format, or ``out`` cannot be written.
    MissingDataError
        If no such verdict stands.
    """
    from drivekit.viewer.triage.formats import write_csv, write_datumaro, write_sustechpoints
    from drivekit.viewer.triage.labels import is_of_truth
    from drivekit.viewer.triage.verdicts import VERDICTS, read

    if to not in TRIAGE_FORMATS:
        raise UsageError(f"unknown format '{to}'", fix=f"choose of {', '.join(TRIAGE_FORMATS)}")
    wanted = tuple(verdicts or (VERDICTS if to == "csv" else ("label-error",)))
    unknown = set(wanted).difference(VERDICTS)
    if unknown:
        raise UsageError(
            f"no verdict is called '{min(unknown)}'", fix=f"choose of {', '.join(VERDICTS)}"
        )
    log = read(subject.file)
    standing = list(log.standing().values())
    chosen = [mark for mark in standing if mark.verdict in wanted]
    if not chosen:
        raise MissingDataError(
            f"no verdict {' or '.join(wanted)} stands among {len(standing)}",
            where=str(subject.file),
            fix="give verdicts in the viewer, or with `drivekit triage mark`",
        )
    notes = list(broken_lines(log))
    keys = tuple(dict.fromkeys(mark.key for mark in chosen))
    if to == "csv":
        write_csv(chosen, Path(out))
        return TriageExport(Path(out), len(chosen), len(keys), tuple(notes))
    if not proposals:
        n = sum(mark.box is not None and not is_of_truth(mark) for mark in chosen)
        chosen = [mark for mark in chosen if mark.box is None or is_of_truth(mark)]
        if n:
            notes.append(f"{n} verdicts on predictions are not among the labels: add --proposals")
    write = write_sustechpoints if to == "sustechpoints" else write_datumaro
    frames = _label_frames(subject, keys, chosen, proposals, sensors, progress)
    notes += write(frames, Path(out))
    return TriageExport(Path(out), len(chosen), len(keys), tuple(dict.fromkeys(notes)))


def broken_lines(log: TriageLog) -> Iterator[str]:
    """Say which lines of a file are no verdicts."""
    for line in log.broken:
        yield f"{log.path}:{line.number}: left out, {line.problem}"


def _label_frames(
    subject: Judged,
    keys: Sequence[FrameKey],
    marks: Sequence[Mark],
    proposals: bool,
    sensors: bool,
    progress: Progress | None,
) -> Iterator[LabelFrame]:
    from drivekit.viewer.triage.labels import label_frame

    opened = subject.opened()
    for done, key in enumerate(keys, start=1):
        view, scene = _view(opened, key), opened.dataset[key.scene]
        here = [mark for mark in marks if mark.key == key]
        yield label_frame(scene, view, here, proposals=proposals, sensors=sensors)
        if progress is not None:
            progress(done, len(keys), str(key))


def _view(opened: Viewing, key: FrameKey) -> FrameView:
    """Return a labelled frame with all boxes that can be marked, undecided predictions too."""
    from drivekit.viewer.describing import describe_frame

    scene = opened.dataset[key.scene]
    at = scene.timeline(BOXES).index(key.key)
    truth, models = opened.ground_truth, opened.models
    return describe_frame(scene, at, ground_truth=truth, models=models, undecided=True)


def _box_of(view: FrameView, source: str | None, row: int) -> MarkedBox:
    from drivekit.viewer.triage.verdicts import marked_box

    names = [boxes.source for boxes in view.boxes]
    wanted = names[0] if source is None and names else source
    for boxes in view.boxes:
        if boxes.source == wanted:
            at = (boxes.boxes.row == row).nonzero()[0]
            if at.size:
                return marked_box(boxes.source, boxes.boxes, int(at[0]))
            have = ", ".join(map(str, boxes.boxes.row.tolist()[:20])) or "none"
            raise UsageError(
                f"{wanted} has no box of row {row} in {view.key} (it has {have})",
                fix="give the row id that the viewer shows for the box",
            )
    raise UsageError(
        f"no boxes in {view.key} are called '{wanted}'", fix=f"choose of {', '.join(names)}"
    )


def _data(dataset: Dataset, run: Run | None) -> MarkedData:
    from drivekit.viewer.triage.verdicts import MarkedData

    fingerprint = "" if run is None else run.ground_truth.fingerprint
    return MarkedData(format=dataset.info.format, fingerprint=fingerprint)


def _user() -> str:
    from getpass import getuser

    try:
        return getuser()
    except (OSError, KeyError):  # a container without a user database
        return ""
