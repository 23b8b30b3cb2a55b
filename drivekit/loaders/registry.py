"""The table of loaders: who can read a path, and how sure it is."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, partial
from importlib import import_module
from importlib.metadata import entry_points
from inspect import Parameter, signature
from pathlib import Path

from drivekit.errors import DataError, UsageError
from drivekit.io.opening import open_storage
from drivekit.loaders.loader import Loader
from drivekit.model.dataset import Dataset

_GROUP = "drivekit.loaders"

# Ours, by module; each module holds one Loader called LOADER.
_BUILT_IN: Mapping[str, str] = {
    "etri-infra-edge": "drivekit.loaders.etri_infra",
    "kitti-object": "drivekit.loaders.kitti_object",
    "kitti-tracking": "drivekit.loaders.kitti_tracking",
    "nuscenes": "drivekit.loaders.nuscenes",
}


def loaders() -> Mapping[str, Loader]:
    """Return all loaders by name: built in, those of installed packages, then profiles."""
    from drivekit.loaders.profile import profile_loaders

    installed = _installed()
    profiles = profile_loaders()
    return {**installed, **{name: profiles[name] for name in profiles if name not in installed}}


@cache
def _installed() -> Mapping[str, Loader]:
    found = {name: _loader_of(import_module(module)) for name, module in _BUILT_IN.items()}
    for point in entry_points(group=_GROUP):
        loader = point.load()
        if not isinstance(loader, Loader):
            raise UsageError(
                f"entry point '{point.name}' of {_GROUP} gives {type(loader).__name__}, "
                f"expected drivekit.loaders.Loader",
                where=point.value,
            )
        found.setdefault(loader.name, loader)
    return found


def _loader_of(module: object) -> Loader:
    loader: Loader = module.LOADER  # type: ignore[attr-defined]
    return loader


def open_dataset(path: str | Path, format: str | None = None, **options: object) -> Dataset:
    """Open a dataset, finding out its format unless it is named.

    See :func:`open_with`, to which the options go.
    """
    return open_with(path, format, options)


def open_with(path: str | Path, format: str | None, options: Mapping[str, object]) -> Dataset:
    """Open a dataset with options whose names a user has given.

    Parameters
    ----------
    path : str or Path
        Folder, zip or tar.
    format : str, optional
        Name of a loader or profile, or the path of a profile (``.toml``); found out if not given.
    options : mapping
        Passed to the loader, over what an override file of the dataset says; ``overrides=False`` is
        for no override file at all.

    Raises
    ------
    DataError
        If the path does not exist, is a damaged archive, or no loader recognises it; the message
        lists what each one looked for.
    UsageError
        If there is no such loader or option, or two loaders are equally sure.
    """
    from drivekit.loaders.profile.once import looking_once

    with looking_once():
        return _by_overrides(find_loader(path, format), Path(path), options)


def _by_overrides(loader: Loader, root: Path, options: Mapping[str, object]) -> Dataset:
    """Open a dataset as its override file says, if it has one."""
    from drivekit.loaders.overrides import applying

    asked = applying.for_loader(options)
    found = applying.in_force(loader, root, options)
    if found is None:
        dataset = open_by(loader, root, asked)
        told = applying.left_aside(loader, root, options)
        return applying.with_override(dataset, None, told) if told else dataset
    override, overrides = found
    try:
        dataset = applying.opened(partial(open_by, loader, root), loader, overrides, asked)
    except UsageError as error:
        open_by(loader, root, asked)  # unless it is the user who is wrong
        raise DataError(error.problem, where=override.path, fix=applying.FIX) from None
    told = applying.remarks(overrides, override.path, root)
    return applying.with_override(dataset, override, told)


def find_loader(path: str | Path, format: str | None = None) -> Loader:
    """Return the loader for a path: the one of that name, or else the one that is surest.

    Raises
    ------
    DataError, UsageError
        See :func:`open_with`.
    """
    root = Path(path)
    if not root.exists():
        raise DataError("no such file or folder", where=str(root), fix="check the path")
    table = loaders()
    return _surest(table, root) if format is None else _named(format, table)


def _surest(table: Mapping[str, Loader], root: Path) -> Loader:
    from drivekit.loaders.profile.sniffing import damage_in

    guesses = {name: loader.sniff(root) for name, loader in table.items()}
    best = max(guesses.values(), key=lambda g: g.confidence)
    if best.confidence <= 0:
        if root.is_file():
            open_storage(
                root
            ).names()  # what it says of a damaged or foreign file is more to the point
        looked = "; ".join(f"{name}: {guess.why}" for name, guess in guesses.items())
        if damage := damage_in(root):
            looked += f"; {damage.where}: {damage.problem}"
        raise DataError(
            f"this is no dataset that drivekit knows ({looked})",
            where=str(root),
            fix="give the folder that holds these, or name the format (--format)",
        )
    names = [name for name, guess in guesses.items() if guess.confidence == best.confidence]
    if len(names) > 1:
        raise UsageError(
            f"this could be {' or '.join(names)}",
            where=str(root),
            fix="name the folder of one of them, or the format (--format)",
        )
    return table[names[0]]


def open_by(loader: Loader, path: str | Path, options: Mapping[str, object]) -> Dataset:
    """Open a dataset with a loader; UsageError if it has no such option."""
    first, *known = signature(loader.open).parameters.values()
    takes_any = any(p.kind is Parameter.VAR_KEYWORD for p in known)
    named = [p.name for p in known if p.kind is not Parameter.VAR_KEYWORD]
    strange = [n for n in options if n == first.name or not (takes_any or n in named)]
    if strange:
        raise UsageError(
            f"{loader.name} has no option '{strange[0]}'",
            fix=f"choose of {', '.join(named)}" if named else None,
        )
    return loader.open(Path(path), **options)


def _named(format: str, table: Mapping[str, Loader]) -> Loader:
    if format in table:
        return table[format]
    if format.endswith(".toml"):
        from drivekit.loaders.profile import loader_from_file

        return loader_from_file(Path(format))
    raise UsageError(
        f"unknown format '{format}'",
        fix=f"choose of {', '.join(table)}, or give the path of a profile (.toml)",
    )
