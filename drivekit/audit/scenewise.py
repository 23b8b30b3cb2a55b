"""A dataset whose scenes are not all read the same way."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from drivekit.model.dataset import Dataset, DatasetInfo, Scene, Split


@dataclass(frozen=True)
class Scenewise:
    """See :class:`drivekit.model.dataset.Dataset`.

    Parameters
    ----------
    reopen : callable
        Opens the files with some options.
    usual : mapping of str to str
        Options of scenes that ``apart`` does not name.
    apart : mapping of str to mapping
        Options of others, by scene.
    """

    reopen: Callable[[Mapping[str, str]], Dataset]
    usual: Mapping[str, str]
    apart: Mapping[str, Mapping[str, str]]
    opened: dict[tuple[tuple[str, str], ...], Dataset] = field(default_factory=dict)

    def _opened(self, options: Mapping[str, str]) -> Dataset:
        key = tuple(sorted(options.items()))
        if key not in self.opened:
            self.opened[key] = self.reopen(options)
        return self.opened[key]

    @property
    def _whole(self) -> Dataset:
        return self._opened(self.usual)

    @property
    def info(self) -> DatasetInfo:
        """What the dataset is."""
        return self._whole.info

    @property
    def splits(self) -> Mapping[str, Split]:
        """Named parts."""
        return self._whole.splits

    @property
    def scene_ids(self) -> tuple[str, ...]:
        """Ids in native order."""
        return self._whole.scene_ids

    def __getitem__(self, scene_id: str) -> Scene:
        """Return a scene as it is read."""
        return self._opened(self.apart.get(scene_id, self.usual))[scene_id]

    def __len__(self) -> int:
        """Return the number of scenes."""
        return len(self._whole)

    def __iter__(self) -> Iterator[Scene]:
        """Go through the scenes in native order."""
        return (self[name] for name in self.scene_ids)
