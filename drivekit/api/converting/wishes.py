"""What a user asks of a conversion."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from drivekit.api.converting.target import Role


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a user asks for.

    Parameters
    ----------
    classes : mapping of class to name or None
        What classes are called in the tree, ``None`` to leave objects out; known ones need none.
    drop_unmapped : bool
        Leave out classes that nobody has named, instead of refusing.
    scenes : sequence of str, optional
        Only these.
    where : mapping of tag to values
        Only scenes that have one of the values of every tag.
    splits : mapping of name to split or file, optional
        By default what the dataset calls train, val and test.
    split_by : str, optional
        ``"scene"`` or a tag: draw train and val instead, cutting through none.
    val_fraction, seed
        How much of them goes to val, and which draw.
    lidars, cameras : sequence of str, optional
        Channels. Where a layout holds one LiDAR, the points of several are joined in the frame of
        the first.
    require : sequence of "lidar" and "camera", optional
        What a frame must have, else it is left out; by default what the layout holds, as far as
        any scene has it.
    intensity_scale : float, optional
        What the brightest points have; by default 1, 255 or 65535, by what is seen.
    opened_with : mapping of str to str
        Options with which the dataset was opened, for the record.
    options : mapping of str to str
        Of the target.
    """

    classes: Mapping[str, str | None] = field(default_factory=dict)
    drop_unmapped: bool = False
    scenes: Sequence[str] | None = None
    where: Mapping[str, Sequence[str]] = field(default_factory=dict)
    splits: Mapping[str, str] | None = None
    split_by: str | None = None
    val_fraction: float = 0.2
    seed: int = 0
    lidars: Sequence[str] | None = None
    cameras: Sequence[str] | None = None
    require: Sequence[Role] | None = None
    intensity_scale: float | None = None
    opened_with: Mapping[str, str] = field(default_factory=dict)
    options: Mapping[str, str] = field(default_factory=dict)
