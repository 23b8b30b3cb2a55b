"""Where the sensors are mounted: a graph of rigid transforms, and the cameras' intrinsics."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from drivekit.errors import DataError, FrameMismatchError, MissingDataError
from drivekit.model.cameras import Camera
from drivekit.model.frames import Frame
from drivekit.model.rigid import SE3


@dataclass(frozen=True, eq=False, slots=True)
class Calibration:
    """Mountings that hold at all times, joined into trees.

    Parameters
    ----------
    edges : tuple of SE3
        Between frames without a stamp. Each frame is reached in one way only.
    cameras : mapping of str to Camera
        By channel.

    Raises
    ------
    DataError
        If two frames are connected in more than one way: which one is right is not for us to guess.
    """

    edges: tuple[SE3, ...] = ()
    cameras: Mapping[str, Camera] = field(default_factory=dict)
    _links: Mapping[str, tuple[tuple[str, SE3], ...]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        links: dict[str, list[tuple[str, SE3]]] = {}
        for edge in self.edges:
            if edge.is_batch:
                raise DataError(f"a mounting is one transform, got {edge!r}")
            if edge.dst.stamp_ns is not None or edge.src.stamp_ns is not None:
                raise FrameMismatchError(
                    f"{edge!r} holds at one time only; a mounting has no stamp"
                )
            dst, src = edge.dst.name, edge.src.name
            if dst == src or _path(links, src, dst) is not None:
                raise DataError(
                    f"the calibration connects {src} and {dst} in more than one way",
                    fix="keep one of the transforms",
                )
            links.setdefault(src, []).append((dst, edge))
            links.setdefault(dst, []).append((src, edge.inv()))
        object.__setattr__(self, "_links", {name: tuple(hops) for name, hops in links.items()})

    @property
    def frames(self) -> tuple[str, ...]:
        """Names of all frames that transforms are known for."""
        return tuple(self._links)

    def knows(self, dst: Frame, src: Frame) -> bool:
        """Tell whether two frames are connected, times aside."""
        return dst.name == src.name or _path(self._links, src.name, dst.name) is not None

    def between(self, dst: Frame, src: Frame) -> SE3:
        """Return the transform ``dst`` from ``src`` at their common time.

        Raises
        ------
        FrameMismatchError
            If the frames are at different times: the way between them leads over the ego motion.
        MissingDataError
            If the calibration does not connect them.
        """
        if dst.stamp_ns != src.stamp_ns:
            raise FrameMismatchError(
                f"{dst} and {src} are at different times; a calibration alone cannot connect them",
                fix="use drivekit.geometry.transform_between, which knows the ego motion",
            )
        path = [] if dst.name == src.name else _path(self._links, src.name, dst.name)
        if path is None:
            raise MissingDataError(
                f"the calibration does not connect {src.name} to {dst.name} "
                f"(it knows {', '.join(self.frames) or 'no frame at all'})"
            )
        result = SE3(np.eye(3), np.zeros(3), Frame(src.name), Frame(src.name))
        for edge in path:
            result = edge @ result
        return result.at(dst.stamp_ns)

    def mounted(self, pose: SE3, fixed: Collection[str]) -> Calibration:
        """Return the calibration with a sensor mounted elsewhere.

        What hangs on the sensor moves along with it, and so do the frames on the way to its new
        reference, up to the first that is fixed: labels in a camera's axes belong to the camera.

        Parameters
        ----------
        pose : SE3
            The sensor from its reference, without a stamp.
        fixed : collection of str
            Names of frames that stay where they are: other sensors, the vehicle, the reference.
        """
        way = _path(self._links, pose.dst.name, pose.src.name) or []
        cut = next(({e.src.name, e.dst.name} for e in way if e.dst.name in fixed), None)
        kept = (edge for edge in self.edges if {edge.src.name, edge.dst.name} != cut)
        return Calibration((*kept, pose), self.cameras)

    def camera(self, channel: str) -> Camera:
        """Return the intrinsics of a camera.

        Raises
        ------
        MissingDataError
            If there are none for this channel.
        """
        if channel not in self.cameras:
            raise MissingDataError(
                f"there is no calibration of camera '{channel}' "
                f"(there is one of {', '.join(self.cameras) or 'none'})"
            )
        return self.cameras[channel]


def _path(links: Mapping[str, Any], src: str, dst: str) -> list[SE3] | None:
    """Return the edges from ``src`` to ``dst`` in the order they are applied."""
    came: dict[str, tuple[str, SE3] | None] = {src: None}
    queue = deque([src])
    while queue:
        name = queue.popleft()
        if name == dst:
            break
        for neighbour, edge in links.get(name, ()):
            if neighbour not in came:
                came[neighbour] = (name, edge)
                queue.append(neighbour)
    if dst not in came:
        return None
    path: list[SE3] = []
    step = came[dst]
    while step is not None:
        path.append(step[1])
        step = came[step[0]]
    return path[::-1]
