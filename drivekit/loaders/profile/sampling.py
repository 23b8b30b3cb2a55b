"""A few files of many, looked into when a dataset is opened: what is broken, what disagrees."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import Any, Final, TypeVar

from drivekit.errors import DataError
from drivekit.io.images import image_size
from drivekit.io.json_text import parse_json
from drivekit.io.storage import Storage
from drivekit.loaders.profile.boxes import box_records, why_blank
from drivekit.loaders.profile.discovery import SceneFiles, some
from drivekit.loaders.profile.documents import parse_document
from drivekit.loaders.profile.records import value_at
from drivekit.loaders.profile.schema import KeyPath, Profile
from drivekit.model.dataset import BOXES, Finding

#: Scenes looked into, and frames of each.
_SCENES: Final = 12
_FRAMES: Final = 2

_T = TypeVar("_T")
_Size = tuple[int, int]


class _Sample:
    """Files that were read, each once, and what is wrong with those that cannot be."""

    def __init__(self, storage: Storage) -> None:
        self.storage = storage
        self.broken: dict[str, DataError] = {}
        self._read: dict[str, Any] = {}

    def __len__(self) -> int:
        return len(self._read)

    def get(self, name: str, parse: Callable[[bytes, str], _T]) -> _T | None:
        """Return what a file holds; None if it cannot be read."""
        if name not in self._read:
            self._read[name] = None
            try:
                self._read[name] = parse(self.storage.read(name), self.storage.where(name))
            except DataError as error:
                self.broken[name] = error
        found: _T | None = self._read[name]
        return found


def sample_findings(
    profile: Profile, scenes: Sequence[SceneFiles], storage: Storage
) -> Iterator[Finding]:
    """Report what is broken or marked as not visible, and images of other sizes than expected.

    At most a dozen scenes are looked into, and two frames of each stream, evenly spread; of images
    only the header counts. Point clouds are left to whoever reads them.
    """
    sample = _Sample(storage)
    picked = _spread(scenes, _SCENES)
    for scene in picked:
        for name in scene.documents.values():
            sample.get(name, parse_document)
    mixed = [text for scene in picked for text in _mixed_sizes(profile, scene, sample)]
    stated = [text for scene in picked for text in _misstated(profile, scene, sample)]
    for kind, texts, what in (
        ("mixed-image-sizes", mixed, "cameras have images of several sizes in one scene"),
        ("image-size", stated, "images have another size than their labels state"),
    ):
        if texts:
            text = f"{len(texts)} {what}, of {len(sample):,} files looked into: {some(texts)}"
            yield Finding(kind, text, storage.where(""), len(texts))
    yield from _blanks(profile, picked, sample)
    if sample.broken:
        name, error = next(iter(sample.broken.items()))
        text = (
            f"{len(sample.broken)} of {len(sample):,} files looked into cannot be read: "
            f"{some(sample.broken)}; the first because {error.problem}"
        )
        yield Finding("broken-file", text, storage.where(name), len(sample.broken))


def _blanks(profile: Profile, scenes: Sequence[SceneFiles], sample: _Sample) -> Iterator[Finding]:
    """Report objects whose place in space a rule of the profile says not to believe."""
    rule = profile.boxes
    if rule is None or not (rule.blank or rule.needs):
        return
    labels = [scene.streams.get(BOXES, {}) for scene in scenes]
    names = [name for files in labels for name in _spread(list(files.values()), _FRAMES)]
    met: Counter[str | None] = Counter()
    for name in names:
        with suppress(DataError):  # whoever reads it says what is wrong
            records, _ = box_records(sample.get(name, parse_json), rule, name)
            met.update(why_blank(record, rule) for record in records)
    n = met.total() - met[None]
    if n:
        whys = ", ".join(f"{why} ({count})" for why, count in met.items() if why is not None)
        text = (
            f"{n:,} of {met.total():,} objects in the labels looked into are read without their "
            f"place in space, being marked as not visible: {whys}"
        )
        yield Finding("not-visible", text, sample.storage.where(names[0]), n, costs_labels=True)


def _mixed_sizes(profile: Profile, scene: SceneFiles, sample: _Sample) -> Iterator[str]:
    """Yield cameras whose intrinsics cannot fit all their images."""
    for channel in profile.cameras:
        names = _spread(list(scene.streams.get(channel, {}).values()), _FRAMES)
        sizes = dict.fromkeys(filter(None, (sample.get(name, image_size) for name in names)))
        if len(sizes) > 1:
            yield f"{scene.id} {channel} ({' and '.join(map(_written, sizes))})"


def _misstated(profile: Profile, scene: SceneFiles, sample: _Sample) -> Iterator[str]:
    """Yield frames whose labels state another size than the image has."""
    for stream, camera, path in _statements(profile):
        labels, images = scene.streams.get(stream, {}), scene.streams.get(camera, {})
        for key in _spread([key for key in labels if key in images], _FRAMES):
            said = _size_in(sample.get(labels[key], parse_json), path)
            found = sample.get(images[key], image_size)
            if said is not None and found is not None and said != found:
                yield f"{scene.id}/{key} {camera} ({_written(found)}, stated {_written(said)})"


def _statements(profile: Profile) -> Iterator[tuple[str, str, KeyPath]]:
    """Yield label streams that state the size of a camera's images, and where they do."""
    bbox = None if profile.boxes is None else profile.boxes.bbox
    if bbox is not None and bbox.image_size is not None:
        yield BOXES, bbox.camera, bbox.image_size
    for name, layer in profile.layers.items():
        if layer.image_size is not None and layer.camera is not None:
            yield name, layer.camera, layer.image_size


def _size_in(document: Any, path: KeyPath) -> _Size | None:
    """Return a stated width and height; None where there are no two whole numbers."""
    value = value_at(document, path)
    if isinstance(value, list) and len(value) == 2 and all(type(v) is int for v in value):
        return value[0], value[1]
    return None


def _written(size: _Size) -> str:
    return f"{size[0]} x {size[1]}"


def _spread(items: Sequence[_T], n: int) -> list[_T]:
    """Return at most so many items, evenly spread, the first and the last among them."""
    if len(items) <= n:
        return list(items)
    return [items[round(k * (len(items) - 1) / (n - 1))] for k in range(n)]
