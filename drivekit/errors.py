"""The errors a user can meet: what was expected, what was found and where, what to do."""

from __future__ import annotations


class DrivekitError(Exception):
    """Base of every error that drivekit raises for a user's mistake or broken input.

    Parameters
    ----------
    problem : str
        One sentence: what was expected and what was found.
    where : str, optional
        File, archive member, row or JSON path: ``"label_2/000123.txt:4"``.
    fix : str, optional
        One sentence: what to do about it.
    """

    exit_code = 1

    def __init__(self, problem: str, *, where: str | None = None, fix: str | None = None) -> None:
        self.problem = problem
        self.where = where
        self.fix = fix
        super().__init__(str(self))

    def __str__(self) -> str:
        text = f"{self.where}: {self.problem}" if self.where else self.problem
        return f"{text} - {self.fix}" if self.fix else text

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), self.problem, self.where, self.fix)


def _rebuild(
    kind: type[DrivekitError], problem: str, where: str | None, fix: str | None
) -> DrivekitError:
    return kind(problem, where=where, fix=fix)


class UsageError(DrivekitError, ValueError):
    """The call itself is wrong: an unknown protocol, option, split or channel (exit code 2)."""

    exit_code = 2


class DataError(DrivekitError, ValueError):
    """The data cannot be read as what it claims to be (exit code 3)."""

    exit_code = 3


class MissingDataError(DataError):
    """Something that was asked for is not there: a sensor, a frame, a file (exit code 3)."""


class UnsettledError(UsageError):
    """Numbers are asked for before anybody has said what they mean."""


class FrameMismatchError(UsageError):
    """Two values in different coordinate frames, or at different times, were combined."""


class NoTimeError(UsageError):
    """A time operation was asked of frames that carry no stamps."""


class MissingExtraError(UsageError, ImportError):
    """An optional dependency is needed and not installed."""

    def __init__(self, extra: str, purpose: str) -> None:
        super().__init__(
            f"{purpose} needs the extra '{extra}', which is not installed",
            fix=f"pip install 'drivekit[{extra}]'",
        )
        self._args = (extra, purpose)

    def __reduce__(self) -> tuple[object, ...]:
        return MissingExtraError, self._args
