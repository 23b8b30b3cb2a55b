"""What the page may ask for: scenes and frames of a dataset with its runs, held for a while."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from drivekit.errors import UsageError
from drivekit.viewer.description import FrameView
from drivekit.viewer.scene import SceneView, Viewing, scene_ids, scene_view
from drivekit.viewer.web.images import Picture
from drivekit.viewer.web.recent import Recent
from drivekit.viewer.web.state import ViewState
from drivekit.viewer.web.wire import EXACT, Detail

_FRAMES_BYTES = 96 << 20
_IMAGES_BYTES = 48 << 20


@dataclass(frozen=True, eq=False)
class Site:
    """Everything the page may ask for.

    Parameters
    ----------
    viewing : Viewing
    state : ViewState
        To begin with.
    language : {"en", "ko"}
    triage_file : path, optional
        Where verdicts of people are kept; without it none can be given.
    detail : Detail
        How closely points are told.
    scenes : tuple of str, optional
        Only these.
    frames : tuple of int, optional
        Only the decisions on these.
    ids, classes : tuple of str
        Of the scenes, and of the boxes.
    bodies, pictures : Recent
        What was answered lately, within a bound of bytes.
    """

    viewing: Viewing
    state: ViewState = field(default_factory=ViewState)
    language: str = "en"
    triage_file: Path | None = None
    detail: Detail = EXACT
    scenes: tuple[str, ...] | None = None
    frames: tuple[int, ...] | None = None
    ids: tuple[str, ...] = field(init=False)
    classes: tuple[str, ...] = field(init=False)
    _scenes: Recent[int, SceneView] = field(init=False)
    _frames: Recent[tuple[int, int], FrameView] = field(init=False)
    bodies: Recent[tuple[int, ...], bytes] = field(init=False)
    pictures: Recent[tuple[int, int, int], Picture] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "ids", self.scenes or scene_ids(self.viewing))
        object.__setattr__(self, "classes", self.viewing.classes())
        object.__setattr__(self, "_scenes", Recent(8))
        object.__setattr__(self, "_frames", Recent(8))
        object.__setattr__(self, "bodies", Recent(_FRAMES_BYTES, len))
        object.__setattr__(self, "pictures", Recent(_IMAGES_BYTES, lambda p: len(p.data)))

    def scene(self, k: int) -> SceneView:
        """Return the scene of a number."""
        if k >= len(self.ids):
            raise NoSuchAddressError(f"there is no scene {k}, there are {len(self.ids)}")
        return self._scenes.get(k, lambda: scene_view(self.viewing, self.ids[k]))

    def frame(self, k: int, i: int) -> FrameView:
        """Return a frame, undecided predictions included."""
        scene = self.scene(k)
        if i >= len(scene):
            raise NoSuchAddressError(f"there is no frame {i} of scene {k}, it has {len(scene)}")
        return self._frames.get((k, i), lambda: scene.frame(i, undecided=True, radars=True))

    def open_scene(self) -> int:
        """Return the number of the scene to begin with."""
        return self.ids.index(self.state.scene) if self.state.scene in self.ids else 0


class NoSuchAddressError(UsageError):
    """An address names a scene, frame, camera or box that is not there."""
