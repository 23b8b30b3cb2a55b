"""A dataset whose scenes are made once: what they have parsed stays with them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from drivekit.audit.case import Case
from drivekit.model.dataset import Dataset, DatasetInfo, Scene, Split


@dataclass(frozen=True)
class KeptScenes:
    """See :class:`drivekit.model.dataset.Dataset`.

    Parameters
    ----------
    inner : Dataset
    scenes : dict of str to Scene
        Those that were asked for.
    """

    inner: Dataset
    scenes: dict[str, Scene] = field(default_factory=dict)

    @property
    def info(self) -> DatasetInfo:
        """What the dataset is."""
        return self.inner.info

    @property
    def splits(self) -> Mapping[str, Split]:
        """Named parts."""
        return self.inner.splits

    @property
    def scene_ids(self) -> tuple[str, ...]:
        """Ids in native order."""
        return self.inner.scene_ids

    def __getitem__(self, scene_id: str) -> Scene:
        """Return a scene, the same one each time."""
        if scene_id not in self.scenes:
            self.scenes[scene_id] = self.inner[scene_id]
        return self.scenes[scene_id]

    def __len__(self) -> int:
        """Return the number of scenes."""
        return len(self.inner)

    def __iter__(self) -> Iterator[Scene]:
        """Go through the scenes in native order."""
        return (self[name] for name in self.scene_ids)


def keeping_scenes(case: Case) -> Case:
    """Return a case that makes each scene once, however it is read."""
    return replace(
        case,
        dataset=KeptScenes(case.dataset),
        reopen=lambda said: KeptScenes(case.reopen(said)),
    )
