"""A model as drivekit calls it, wherever it runs; functions of this process among them."""

from __future__ import annotations

import hashlib
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from time import perf_counter
from typing import Any, Literal, NamedTuple, TypeAlias, cast

from drivekit.errors import DataError, DrivekitError, UsageError
from drivekit.inference.drivekit_worker import describe
from drivekit.inference.frames import ModelFrame
from drivekit.model.boxes import FrameKey

Axes: TypeAlias = Literal["drivekit", "native"]


class Answers(NamedTuple):
    """What a model gave back for some frames.

    Parameters
    ----------
    answers : sequence
        One a frame.
    seconds : float
        In the model, without reading.
    """

    answers: Sequence[Any]
    seconds: float


class ModelError(DataError):
    """The model failed on a frame, or gave back what cannot be boxes (exit code 3)."""


@dataclass(frozen=True, slots=True)
class Model:
    """A model and what it asks for.

    Parameters
    ----------
    name : str
        As the user named it.
    digest : str
        Of its code, as far as it is known: another digest is another model.
    predict : callable
        From frames, at most ``batch`` of them, to :class:`Answers`. ModelError if it fails.
    batch : int
    needs : tuple of str
        Channels, or "lidar", "camera", "radar", without which a frame cannot be predicted, and that
        are read ahead. Empty for what is there.
    axes : {"drivekit", "native"}
    classes : tuple of str, optional
        Names of its own; the dataset's otherwise.
    is_stateful : bool
        It remembers earlier frames of a scene, so scenes are predicted whole and in order.
    only : set of FrameKey, optional
        Frames that it can do.
    close : callable
        Ends what was started for it.
    """

    name: str
    digest: str
    predict: Callable[[Sequence[ModelFrame]], Answers]
    batch: int = 1
    needs: tuple[str, ...] = ()
    axes: Axes = "drivekit"
    classes: tuple[str, ...] | None = None
    is_stateful: bool = False
    only: frozenset[FrameKey] | None = None
    close: Callable[[], None] = field(default=lambda: None)


def load_model(spec: str, *, batch: int | None = None, axes: Axes | None = None) -> Model:
    """Import a function and return it as a model.

    Parameters
    ----------
    spec : str
        ``package.module:function``; modules of the working folder are found too. The function may
        carry attributes ``batch``, ``needs``, ``axes``, ``classes`` and ``stateful``.
    batch : int, optional
        Call it with lists of so many frames, whatever it declares.
    axes : {"drivekit", "native"}, optional
        Whatever it declares.

    Raises
    ------
    UsageError
        If there is no such function, or it declares what cannot be.
    """
    module_name, colon, path = spec.partition(":")
    if not (module_name and colon and path):
        raise UsageError(
            f"expected a model as package.module:function, got '{spec}'",
            fix="for example mypkg.detector:detect",
        )
    function = _import(module_name, path, spec)
    return function_model(function, spec, batch=batch, axes=axes)


def function_model(
    function: Callable[..., Any],
    name: str,
    *,
    batch: int | None = None,
    axes: Axes | None = None,
) -> Model:
    """Return a function as a model; see :func:`load_model`."""
    if isinstance(function, type) or not callable(function):
        kind = "a class" if isinstance(function, type) else type(function).__name__
        raise UsageError(
            f"expected a function from a frame to boxes, found {kind}",
            where=name,
            fix="name a function, or an object that can be called",
        )
    declared = {
        key: getattr(function, key, None)
        for key in ("batch", "needs", "axes", "classes", "stateful")
    }
    size = batch if batch is not None else declared["batch"]
    checked = checked_needs(name, {**declared, "batch": size, "axes": axes or declared["axes"]})

    def predict(frames: Sequence[ModelFrame]) -> Answers:
        before = sum(frame.read_seconds for frame in frames)
        begin = perf_counter()
        try:
            given = list(function(list(frames))) if size is not None else [function(frames[0])]
        except DrivekitError as error:
            raise ModelError(error.problem, where=error.where or places(frames)) from error
        except (Exception, SystemExit) as error:
            raise ModelError(
                f"the model raised {_described(error)}", where=places(frames)
            ) from None
        seconds = perf_counter() - begin
        read = sum(frame.read_seconds for frame in frames) - before
        return Answers(checked_count(given, frames), seconds - read)

    return Model(name, _digest(function), predict, **checked)


def checked_needs(name: str, declared: dict[str, Any]) -> dict[str, Any]:
    """Return what a model declares as fields of :class:`Model`.

    Raises
    ------
    UsageError
        For a batch that is no positive number, unknown axes, needs or classes that are no names.
    """
    batch = declared["batch"]
    if batch is not None and (type(batch) is not int or batch < 1):
        raise UsageError(
            f"expected a batch of at least one frame, got {batch!r}",
            where=name,
            fix="give a whole number from 1",
        )
    axes = declared["axes"] or "drivekit"
    if axes not in ("drivekit", "native"):
        raise UsageError(
            f"expected axes 'drivekit' or 'native', got {axes!r}",
            where=name,
            fix="choose of drivekit, native",
        )
    if declared["stateful"] and batch not in (None, 1):
        raise UsageError(
            "a model that remembers earlier frames cannot get several at once",
            where=name,
            fix="leave the batch out",
        )
    return {
        "batch": batch or 1,
        "needs": _names(declared["needs"] or (), "needs", name),
        "axes": axes,
        "classes": _names(declared["classes"], "classes", name) if declared["classes"] else None,
        "is_stateful": bool(declared["stateful"]),
    }


def checked_count(given: Sequence[Any], frames: Sequence[ModelFrame]) -> Sequence[Any]:
    """Return answers of which there is one a frame; ModelError otherwise."""
    if len(given) != len(frames):
        raise ModelError(
            f"the model was given {len(frames)} frames and returned {len(given)} answers",
            where=places(frames),
            fix="return one answer a frame, in the same order",
        )
    return given


def places(frames: Sequence[ModelFrame]) -> str:
    """Return the name of a frame, or of the first and last of several, for messages."""
    if len(frames) == 1:
        return f"frame {frames[0].key}"
    return f"frames {frames[0].key} to {frames[-1].key}"


def digest_of(*contents: bytes) -> str:
    """Return a short digest of some contents."""
    whole = hashlib.sha256()
    for content in contents:
        whole.update(hashlib.sha256(content).digest())
    return whole.hexdigest()[:16]


def _names(value: Any, what: str, where: str) -> tuple[str, ...]:
    listed = [value] if isinstance(value, str) else value
    if not isinstance(listed, (list, tuple)) or not all(isinstance(v, str) and v for v in listed):
        raise UsageError(f"expected names as '{what}', got {value!r}", where=where)
    return tuple(listed)


def _import(module_name: str, path: str, spec: str) -> Callable[..., Any]:
    here = str(Path.cwd())
    if here not in sys.path:
        sys.path.insert(0, here)
    try:
        found: Any = import_module(module_name)
    except ModuleNotFoundError as error:
        raise UsageError(
            f"there is no module '{error.name}'",
            where=spec,
            fix="run the command where it can be imported, or install what it needs",
        ) from None
    except (Exception, SystemExit) as error:
        raise UsageError(f"importing the model failed: {_described(error)}", where=spec) from None
    for name in path.split("."):
        if not hasattr(found, name):
            names = [n for n, v in vars(found).items() if callable(v) and not n.startswith("_")]
            raise UsageError(
                f"there is no '{name}' in it", where=spec, fix=f"it has {', '.join(names[:10])}"
            )
        found = getattr(found, name)
    return cast("Callable[..., Any]", found)


def _digest(function: Callable[..., Any]) -> str:
    """Return a digest of the file that a function comes from."""
    module = sys.modules.get(getattr(function, "__module__", None) or type(function).__module__)
    file = getattr(module, "__file__", None)
    return digest_of(Path(file).read_bytes()) if file and Path(file).is_file() else ""


def _described(error: BaseException) -> str:
    """Describe an exception with the place in the model's own code."""
    own = [at for at in traceback.extract_tb(error.__traceback__) if at.filename != __file__]
    return describe(error) if own else f"{type(error).__name__}: {error}"
