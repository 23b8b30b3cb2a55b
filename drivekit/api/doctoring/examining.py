"""Find out from the data alone what their numbers mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from drivekit.api.doctoring.choosing import FRAMES, case_of
from drivekit.api.doctoring.examination import Examination
from drivekit.api.evaluating import Progress
from drivekit.errors import UsageError

if TYPE_CHECKING:
    from drivekit.audit.diagnosis import Diagnosis
    from drivekit.loaders.loader import Loader
    from drivekit.loaders.overrides import Overrides


def doctor(
    path: str | Path,
    format: str | None = None,
    *,
    scenes: Sequence[str] | None = None,
    n_frames: int = FRAMES,
    progress: Progress | None = None,
    **options: object,
) -> Diagnosis:
    """Find out what the numbers of a dataset mean: sizes, angles, origins, mountings, clocks.

    Parameters
    ----------
    path : str or Path
        Folder, zip or tar.
    format : str, optional
        Found out if not given.
    scenes : sequence of str, optional
        Look at these only.
    n_frames : int
        How many labelled frames to look at, spread over the scenes; the same ones each time.
    progress : callable, optional
    **options
        Of the loader. What they say is asked all the same.

    Raises
    ------
    DrivekitError
        If the dataset cannot be opened.
    MissingDataError
        If it holds no scene, or not those that are named.
    """
    return examination(
        path, format, options, scenes=scenes, n_frames=n_frames, progress=progress
    ).diagnosis


def examination(
    path: str | Path,
    format: str | None,
    options: Mapping[str, object],
    *,
    scenes: Sequence[str] | None = None,
    n_frames: int = FRAMES,
    progress: Progress | None = None,
) -> Examination:
    """Do what :func:`doctor` does, and keep what was looked at."""
    from drivekit.api.doctoring.freezing import as_in_force
    from drivekit.audit.examining import examine
    from drivekit.loaders.overrides.applying import for_loader
    from drivekit.loaders.profile.once import looking_once
    from drivekit.loaders.registry import find_loader

    if n_frames < 1:
        raise UsageError(f"expected at least one frame to look at, got {n_frames}")
    with looking_once():
        loader = find_loader(path, format)
        before = _before(loader, Path(path), options)
        # Not how it has sensors mounted, and what holds for some scenes: that is asked again.
        settled = {} if before is None else before.options
        case = case_of(loader, path, {**settled, **for_loader(options)}, scenes, n_frames, progress)
        found = examine(case, progress=progress)
        answers = tuple(as_in_force(before, answer) for answer in found.answers)
        return Examination(Path(path), loader, case, replace(found, answers=answers), settled)


def _before(loader: Loader, path: Path, options: Mapping[str, object]) -> Overrides | None:
    """Return the override file that is in force."""
    from drivekit.loaders.overrides.applying import OPTION, in_force

    try:
        found = in_force(loader, path, options)
    except UsageError:  # one of other data that lay here before: a new one is being made
        if OPTION in options:
            raise
        return None
    return None if found is None else found[1]
