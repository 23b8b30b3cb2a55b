"""Where KITTI's downloads keep their files: unpacked, as the zips they came in, or in part."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from drivekit.errors import DrivekitError
from drivekit.io.images import image_size
from drivekit.io.opening import open_storage
from drivekit.io.points import read_kitti_bin
from drivekit.io.storage import Storage
from drivekit.loaders.loader import Sniff
from drivekit.loaders.profile.dataset import folders_above
from drivekit.loaders.profile.sniffing import samples_of
from drivekit.model.dataset import Split
from drivekit.model.frames import Frame
from drivekit.model.images import ImageRef
from drivekit.model.points import PointCloud

IMAGE_SUFFIXES = (".png", ".jpg", ".jpeg")
_PARTS = ("training", "testing")
# What AI Hub's 139 ships its test kit as, among native data that it is not to be mistaken for.
_KIT = "Object_Detection_Dataset"
_KIT_CONFIDENCE = 0.6


@dataclass(frozen=True, slots=True)
class Part:
    """The training or testing half of a download.

    Parameters
    ----------
    name : str
        ``"training"`` or ``"testing"``.
    bases : tuple of str
        Folders of the storage that hold this part; several where each zip holds a piece of it.
    """

    name: str
    bases: tuple[str, ...]

    def files(self, storage: Storage, folder: str) -> Iterator[tuple[str, str]]:
        """Yield the path below a folder of this part, and the name, of each file in it."""
        for base in self.bases:
            inside = f"{base}/{folder}" if base else folder
            for name in storage.names(inside):
                yield name[len(inside) + 1 :], name


def open_parts(
    path: Path, known: Collection[str], *, follow_links: bool = False
) -> tuple[Storage, list[Part]]:
    """Open a KITTI download and find its parts.

    Parameters
    ----------
    path : Path
        The folder that holds ``training`` and ``testing``, one of these, one of the folders in
        them, an archive, a folder of archives, or anything that holds a single one of these.
    known : collection of str
        Names of the folders in a part; a part has at least one of them.
    follow_links : bool
        Allow symbolic links that lead out of the download.
    """
    storage, parts = _parts_at(path, known, follow_links)
    below = set() if parts else _layouts_below(path, known)
    if len(below) != 1:
        return storage, parts
    inside = below.pop()
    root = path / inside
    while root != path and not root.is_dir():  # what lies in an archive
        root = root.parent
    storage = open_storage(root, archives=True, follow_links=follow_links)
    base = (path / inside).relative_to(root).as_posix().removeprefix(".")
    places = {name: f"{base}/{name}" if base else name for name in _PARTS}
    return storage, [
        Part(name, (place,)) for name, place in places.items() if _holds(storage, place, known)
    ]


def _layouts_below(path: Path, known: Collection[str]) -> set[str]:
    """Return the folders anywhere below a path, archives included, that hold parts."""
    found = set()
    for folder, _ in samples_of(path):
        *above, part, name = ("", "", *folder.split("/"))
        if part in _PARTS and name in known:
            found.add("/".join(filter(None, above)))
    return found


def _parts_at(path: Path, known: Collection[str], follow_links: bool) -> tuple[Storage, list[Part]]:
    root = path.parent if path.name in known and path.is_dir() else path
    zipped = root.is_dir() and any(child.suffix.casefold() == ".zip" for child in root.iterdir())
    storage = open_storage(root, archives=zipped, follow_links=follow_links)
    if _holds(storage, "", known):
        name = root.name if root.name in _PARTS else "training"
        return storage, [Part(name, ("",))]
    top = storage.folders("")
    parts = []
    for name in _PARTS:
        places = (name, *(f"{folder}/{name}" for folder in top))
        bases = tuple(place for place in places if _holds(storage, place, known))
        if bases:
            parts.append(Part(name, bases))
    return storage, parts


def sniff_parts(path: Path, confidence: Mapping[str, float], what: str) -> Sniff:
    """Return how sure the names of the folders in a download's parts make us.

    Parameters
    ----------
    path : Path
    confidence : mapping of str to float
        By name of a folder; the surest of those that are there counts.
    what : str
        What to say was looked for.
    """
    try:
        storage, parts = _parts_at(path, confidence, follow_links=True)
    except DrivekitError as error:
        place = "" if error.where in (None, str(path)) else f"{error.where}: "
        return Sniff(0.0, f"{place}{error.problem}")
    found = [
        folder
        for part in parts
        for folder in confidence
        if any(_holds(storage, base, [folder]) for base in part.bases)
    ]
    if not found:
        return _sniff_below(path, confidence, what)
    best = max(found, key=lambda folder: confidence[folder])
    return Sniff(confidence[best], f"a folder {best}")


def _sniff_below(path: Path, known: Collection[str], what: str) -> Sniff:
    below = sorted(_layouts_below(path, known))
    if len(below) == 1 and _KIT in (*folders_above(path), *below[0].split("/")):
        return Sniff(_KIT_CONFIDENCE, f"the test kit {below[0]}")
    lies = f"; deeper down lies {below[0]}, give that path" if below else ""
    return Sniff(0.0, f"no {what}{lies}")


def part_splits(part_of: Mapping[str, str]) -> dict[str, Split]:
    """Return each part as a split, from the name of the part of every scene."""
    return {
        part: Split(
            part,
            tuple(scene for scene, of in part_of.items() if of == part),
            source=f"the files in {part}",
        )
        for part in dict.fromkeys(part_of.values())
    }


def _holds(storage: Storage, base: str, known: Collection[str]) -> bool:
    return any(storage.exists(f"{base}/{folder}" if base else folder) for folder in known)


def stem_of(name: str, suffixes: Collection[str]) -> str | None:
    """Return the name of a file without its folder and suffix, ``None`` if it has another one."""
    stem, dot, suffix = name.rpartition("/")[2].rpartition(".")
    return stem if dot + suffix.casefold() in suffixes else None


def read_cloud(storage: Storage, name: str, frame: Frame) -> PointCloud:
    """Read a scan: coordinates and ``intensity``, the reflectance from 0 to 1."""
    rows = read_kitti_bin(storage.read(name), storage.where(name))
    return PointCloud(rows[:, :3].copy(), frame, {"intensity": rows[:, 3].copy()})


def image_ref(storage: Storage, name: str, frame: Frame) -> ImageRef:
    """Return an image whose size is read from the file."""
    return ImageRef(storage, name, frame, *size_of(storage, name))


def size_of(storage: Storage, name: str) -> tuple[int, int]:
    """Return width and height of an image file."""
    return image_size(storage.read(name), storage.where(name))
