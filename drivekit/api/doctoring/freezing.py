"""Keep what the doctor found out, so that every verb reads the data by it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from drivekit import __version__
from drivekit.errors import UsageError

if TYPE_CHECKING:
    from drivekit.api.doctoring.examination import Examination
    from drivekit.audit.diagnosis import Answer
    from drivekit.loaders.loader import Loader
    from drivekit.loaders.overrides import Correction, Overrides
    from drivekit.loaders.overrides.sensors import SensorSaid

# Nothing is certain.
_SUREST: Final = 0.9999


@dataclass(frozen=True, slots=True)
class Frozen:
    """What became of verdicts.

    Parameters
    ----------
    path : Path, optional
        The override file; None if there was nothing to write.
    left_out : tuple of str
        Questions whose answers such a file cannot hold.
    """

    path: Path | None
    left_out: tuple[str, ...] = ()


def check_place(path: str | Path, out: str | Path | None, *, overwrite: bool) -> None:
    """Raise UsageError if :func:`freeze` would not replace what is there, before any work."""
    from drivekit.loaders.overrides.document import require_ours

    if Path(path).exists():
        require_ours(_place(Path(path), out), overwrite=overwrite)


def _place(path: Path, out: str | Path | None) -> Path:
    from drivekit.loaders.overrides import place_of

    return place_of(path) if out is None else Path(out)


def freeze(found: Examination, out: str | Path | None = None, *, overwrite: bool = False) -> Frozen:
    """Write the verdicts of an examination to an override file.

    What an earlier examination of the same data settled, and this one cannot tell, stays.

    Parameters
    ----------
    found : Examination
    out : path, optional
        Beside the data by default, or in the user's folder of settings where that cannot be.
    overwrite : bool
        Replace a file that somebody has edited.

    Raises
    ------
    UsageError
        If the file was edited by hand, or cannot be written.
    """
    from drivekit.loaders.overrides import place_of, write_overrides
    from drivekit.loaders.overrides.place import forget_older

    overrides = overrides_of(found)
    answers = found.diagnosis.answers
    left_out = tuple(a.question for a in answers if a.differs and not _fits(found.loader, a))
    if not (overrides.options or overrides.sensors or overrides.corrections):
        return Frozen(None, left_out)
    place = _place(found.path, out)
    notes = dict(_notes(found))
    try:
        write_overrides(overrides, place, notes, overwrite=overwrite)
    except UsageError:
        kept = place_of(found.path, beside=False)
        if out is not None or place == kept or place.exists():
            raise
        write_overrides(overrides, kept, notes, overwrite=overwrite)
        place = kept
    forget_older(place)
    return Frozen(place, left_out)


def overrides_of(found: Examination) -> Overrides:
    """Return the override file that verdicts make."""
    from drivekit.loaders.overrides import Overrides
    from drivekit.loaders.overrides.place import content_of

    answers = [a for a in found.diagnosis.answers if a.verdict and _fits(found.loader, a)]
    general = [a for a in answers if not a.scenes]
    told = {a.question: a for a in general if a.question in found.loader.options}
    kept = {name: value for name, value in found.settled.items() if name not in told}
    return Overrides(
        format=found.loader.name,
        made=datetime.now(UTC).isoformat(timespec="seconds"),
        by=__version__,
        data=str(found.path.absolute()),
        content=content_of(found.path),
        frames=found.diagnosis.frames,
        options={**kept, **{name: str(a.verdict) for name, a in told.items()}},
        confidence={name: min(round(a.confidence, 4), _SUREST) for name, a in told.items()},
        sensors=_sensors(general),
        corrections=tuple(_correction(a) for a in answers if a.scenes),
    )


def _correction(answer: Answer) -> Correction:
    from drivekit.loaders.overrides import Correction

    sensors = _sensors([answer])
    return Correction(
        answer.scenes, {} if sensors else {answer.question: str(answer.verdict)}, sensors
    )


def _sensors(answers: Sequence[Answer]) -> dict[str, SensorSaid]:
    from drivekit.loaders.overrides.sensors import sensors_said

    return {name: said for a in answers for name, said in sensors_said(a.sensors).items()}


def as_in_force(before: Overrides | None, answer: Answer) -> Answer:
    """Return an answer that says how data is read now also where an override file says it."""
    if before is None or answer.verdict is None or not (answer.scenes or answer.sensors):
        return answer
    if answer.scenes:
        is_said = _correction(answer) in before.corrections
    else:
        is_said = _sensors([answer]).items() <= before.sensors.items()
    return replace(answer, in_use=answer.verdict) if is_said else answer


def _fits(loader: Loader, answer: Answer) -> bool:
    """Return whether an override file of this loader can hold an answer."""
    return bool(answer.sensors) or answer.question in loader.options


def _notes(found: Examination) -> Iterator[tuple[str, str]]:
    from drivekit.audit.telling import best_evidence, percent

    for answer in found.diagnosis.answers:
        if not answer.scenes and answer.verdict:
            yield answer.question, f"{percent(answer.confidence)}: {best_evidence(answer)}"
