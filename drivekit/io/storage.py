"""One interface over folders, zips and tars: names in, bytes out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from drivekit.io.archives import MAX_BYTES
from drivekit.io.names import clean_name, join


class Storage(Protocol):
    """Files by name.

    Names are relative to the root, separated by '/', NFC-normalised (a name in NFD, or with
    backslashes, finds its file too); '' is the root. What operating systems and git leave behind
    (``__MACOSX``, ``.DS_Store``, ``._*``, ``.git`` …) is not listed. Listings are made once.
    Handles are light, can be pickled, and can be read from many threads.
    """

    @property
    def root(self) -> Path:
        """The folder or archive."""
        ...

    def names(self, prefix: str = "") -> Sequence[str]:
        """Return the sorted names of all files below a folder; none if it does not exist."""
        ...

    def folders(self, prefix: str = "") -> Sequence[str]:
        """Return the sorted names of the folders that lie directly in a folder."""
        ...

    def exists(self, name: str) -> bool:
        """Return whether there is such a file or folder."""
        ...

    def size(self, name: str) -> int:
        """Return the bytes of a file; MissingDataError if there is none."""
        ...

    def read(self, name: str, max_bytes: int = MAX_BYTES) -> bytes:
        """Return the content of a file.

        Raises
        ------
        MissingDataError
            There is no such file.
        DataError
            The name or a link leads out of the root, the file is larger than `max_bytes`, or it
            is a member that is encrypted, damaged or a decompression bomb.
        """
        ...

    def where(self, name: str) -> str:
        """Return the place of a file for messages: ``/data/VS.zip!22_x/a.pcd``."""
        ...

    def sub(self, folder: str) -> Storage:
        """Return a view of a folder, with names relative to it."""
        ...


@dataclass(frozen=True)
class Subfolder:
    """What lies below a folder of another storage; see `Storage`.

    Parameters
    ----------
    base : Storage
        The whole.
    folder : str
        Name of the folder in it; it need not exist, and then holds nothing.
    """

    base: Storage
    folder: str

    @property
    def root(self) -> Path:
        """The folder or archive of the whole."""
        return self.base.root

    def names(self, prefix: str = "") -> Sequence[str]:
        """Return the sorted names of all files below a folder."""
        skipped = len(self.folder) + 1 if self.folder else 0
        return [name[skipped:] for name in self.base.names(self._full(prefix))]

    def folders(self, prefix: str = "") -> Sequence[str]:
        """Return the sorted names of the folders that lie directly in a folder."""
        return self.base.folders(self._full(prefix))

    def exists(self, name: str) -> bool:
        """Return whether there is such a file or folder."""
        return self.base.exists(self._full(name))

    def size(self, name: str) -> int:
        """Return the bytes of a file."""
        return self.base.size(self._full(name))

    def read(self, name: str, max_bytes: int = MAX_BYTES) -> bytes:
        """Return the content of a file."""
        return self.base.read(self._full(name), max_bytes)

    def where(self, name: str) -> str:
        """Return the place of a file for messages."""
        return self.base.where(join(self.folder, name))

    def sub(self, folder: str) -> Subfolder:
        """Return a view of a folder."""
        return Subfolder(self.base, self._full(folder))

    def _full(self, name: str) -> str:
        return join(self.folder, clean_name(name, self.where("")))
