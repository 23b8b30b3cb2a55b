"""Where compiled kernels are kept: a user folder named after everything that shapes the code.

numba's own cache does not see that a callee in another file has changed and would go on running
the old machine code. Here the folder's name is a hash of all kernel sources, the numba version and
the flags, so any change leads to an empty folder. Nothing in here can fail a caller: without a
usable folder, or with a broken file in it, kernels are compiled again.
"""

from __future__ import annotations

import functools
import hashlib
import logging
import os
import pickle
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from importlib import resources
from pathlib import Path
from typing import Any, cast

import numba
from numba.core import config, serialize
from numba.core.compiler import CompileResult

_FLAGS = ("BOUNDSCHECK", "OPT", "LOOP_VECTORIZE", "SLP_VECTORIZE", "DEBUGINFO_DEFAULT")
_KEPT_FOLDERS = 4
_rebuild: Any = CompileResult._rebuild
_dumps: Any = serialize.dumps
_log = logging.getLogger("drivekit.kernels")


@functools.cache
def cache_folder() -> Path | None:
    """Return the folder for compiled kernels, made if need be, or None if none is writable."""
    name = f"kernels-{_fingerprint()}"
    for base in _bases():
        folder = base / name
        is_new = not folder.is_dir()
        try:
            _probe(folder)
        except OSError as error:
            _log.info("cannot keep compiled kernels in %s: %s", folder, error)
            continue
        if is_new:
            _prune(base)
        return folder
    _log.warning(
        "no writable folder for compiled kernels, so every process compiles them again: "
        "set DRIVEKIT_CACHE_DIR to a writable folder"
    )
    return None


def _fingerprint() -> str:
    """Hash the sources of all kernels, the compiler's version and its flags."""
    digest = hashlib.sha256(numba.__version__.encode())
    for flag in _FLAGS:
        digest.update(f"{flag}={getattr(config, flag, None)};".encode())
    sources = (item for item in resources.files(__package__).iterdir() if item.name.endswith(".py"))
    for source in sorted(sources, key=lambda item: item.name):
        content = source.read_bytes()
        digest.update(f"{source.name}:{len(content)};".encode() + content)
    return digest.hexdigest()[:16]


def _bases() -> Iterator[Path]:
    """Yield the folders to try, the wanted one first."""
    chosen = os.environ.get("DRIVEKIT_CACHE_DIR")
    with suppress(RuntimeError):  # no home folder
        yield Path(chosen) if chosen else _user_cache()
    with suppress(OSError):
        yield _private_temp()


def _user_cache() -> Path:
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return (Path(local) if local else Path.home() / "AppData" / "Local") / "drivekit" / "Cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "drivekit"
    xdg = os.environ.get("XDG_CACHE_HOME")
    return (Path(xdg) if xdg else Path.home() / ".cache") / "drivekit"


def _private_temp() -> Path:
    """Return a temporary folder that only this user can write: its files are code we run."""
    if sys.platform == "win32":
        return Path(tempfile.gettempdir()) / "drivekit"
    folder = Path(tempfile.gettempdir()) / f"drivekit-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    status = folder.lstat()
    if folder.is_symlink() or status.st_uid != os.getuid() or status.st_mode & 0o077:
        raise PermissionError(f"{folder} is open to other users")
    return folder


def _probe(folder: Path) -> None:
    """Make the folder, prove that it is writable, and mark it as used today."""
    folder.mkdir(parents=True, exist_ok=True)
    tempfile.TemporaryFile(dir=folder).close()
    os.utime(folder)


def _prune(base: Path) -> None:
    """Remove all but the most recently used folders of earlier versions."""
    with suppress(OSError):
        folders = sorted(
            base.glob("kernels-" + "[0-9a-f]" * 16),
            key=lambda item: item.stat().st_mtime,
            reverse=True,
        )
        for folder in folders[_KEPT_FOLDERS:]:
            shutil.rmtree(folder, ignore_errors=True)


class KernelCache:
    """The compiled forms of one kernel on disk, one file a signature.

    Takes the place of `numba.core.caching.FunctionCache` in a dispatcher. One file a signature
    (there is no index) means that processes which compile at the same time cannot mix theirs up.
    """

    def __init__(self, function: Callable[..., Any], folder: Path) -> None:
        self.cache_path = str(folder)
        self._name = f"{function.__module__.rpartition('.')[2]}.{function.__qualname__}"

    def load_overload(self, signature: object, target_context: Any) -> CompileResult | None:
        """Return the compiled form of a signature, or None to have it compiled."""
        target_context.refresh()
        file = self._file(signature, target_context.codegen())
        try:
            parts = pickle.loads(file.read_bytes())
            return cast(CompileResult, _rebuild(target_context, *parts))
        except FileNotFoundError:
            return None
        except Exception as error:  # whatever is wrong with the file, compiling again is right
            _log.info("compiling %s again, its cached form is broken: %r", self._name, error)
            return None

    def save_overload(self, signature: object, result: Any) -> None:
        """Keep the compiled form of a signature; a full disk only costs the next process time."""
        if result.library.has_dynamic_globals:
            return
        file = self._file(signature, result.codegen)
        content = _dumps(result._reduce())
        part = file.with_name(f"{file.name}.{os.getpid()}.part")
        try:
            part.parent.mkdir(parents=True, exist_ok=True)
            part.write_bytes(content)
            part.replace(file)
        except OSError as error:
            _log.info("cannot keep the compiled form of %s: %s", self._name, error)
            with suppress(OSError):
                part.unlink()

    def _file(self, signature: object, codegen: Any) -> Path:
        key = repr((signature, codegen.magic_tuple(), sys.implementation.cache_tag))
        digest = hashlib.sha256(key.encode()).hexdigest()[:16]
        return Path(self.cache_path) / f"{self._name}.{digest}.bin"
