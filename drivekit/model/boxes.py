"""3D boxes as columns: for one frame, and for a whole split."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError, MissingDataError, UsageError
from drivekit.model.frames import Frame
from drivekit.model.taxonomy import Taxonomy

Float = NDArray[np.float64]
AnyArray = NDArray[Any]

# column: (dtype, trailing shape). Optional columns are None where a source has no such value.
_COLUMNS: Mapping[str, tuple[Any, tuple[int, ...]]] = {
    "center": (np.float64, (3,)),
    "size": (np.float64, (3,)),
    "yaw": (np.float64, ()),
    "label": (np.int32, ()),
    "row": (np.int64, ()),
    "quat": (np.float64, (4,)),
    "score": (np.float64, ()),
    "track": (np.str_, ()),
    "velocity": (np.float64, (2,)),
    "n_points": (np.float64, ()),
}
_OPTIONAL = ("quat", "score", "track", "velocity", "n_points")


@dataclass(frozen=True, eq=False, slots=True, kw_only=True)
class BoxColumns:
    """The columns that :class:`Boxes` and :class:`BoxTable` share; one row a box.

    Parameters
    ----------
    center : (N, 3) float64 [m]
        Geometric centre; NaN where the source has only an image box.
    size : (N, 3) float64 [m]
        Length, width, height; NaN as above.
    yaw : (N,) float64 [rad]
        About z, counter-clockwise from x; NaN as above.
    label : (N,) int32
        Position in ``taxonomy.classes``.
    row : (N,) int64
        Position in native reading order over the whole split: identifies the box.
    taxonomy : Taxonomy
    quat : (N, 4) float64, optional
        Full orientation, scalar first, for sources with roll and pitch.
    score : (N,) float64, optional
        Confidence of a prediction.
    track : (N,) str, optional
        Native identity over time; empty where a box has none.
    velocity : (N, 2) float64 [m/s], optional
        Along x and y of the coordinate frame; NaN where unknown.
    n_points : (N,) float64, optional
        LiDAR (and radar) points inside; NaN where unknown.
    extra : mapping of str to (N, ...) array
        What only this source has (``bbox``, ``truncated``, ``attribute`` …).
    """

    center: Float
    size: Float
    yaw: Float
    label: NDArray[np.int32]
    row: NDArray[np.int64]
    taxonomy: Taxonomy
    quat: Float | None = None
    score: Float | None = None
    track: NDArray[np.str_] | None = None
    velocity: Float | None = None
    n_points: Float | None = None
    extra: Mapping[str, AnyArray] = field(default_factory=dict)

    def __post_init__(self) -> None:
        n = len(self.center)
        for name, (dtype, tail) in _COLUMNS.items():
            value = getattr(self, name)
            if value is None and name in _OPTIONAL:
                continue
            column = np.asarray(value, dtype)
            if column.shape != (n, *tail):
                raise UsageError(
                    f"expected column '{name}' of shape {(n, *tail)}, got {column.shape}"
                )
            object.__setattr__(self, name, _frozen(column))
        for name, value in self.extra.items():
            if len(value) != n:
                raise UsageError(f"expected {n} rows in column '{name}', got {len(value)}")
        extra = {name: _frozen(np.asarray(value)) for name, value in self.extra.items()}
        object.__setattr__(self, "extra", extra)
        if n and (self.label.min() < 0 or self.label.max() >= len(self.taxonomy)):
            raise UsageError(f"labels must lie in 0..{len(self.taxonomy) - 1}")

    def __len__(self) -> int:
        return len(self.center)

    def names(self) -> list[str]:
        """Return the class name of each box."""
        return self.taxonomy.names(self.label)

    def column(self, name: str) -> AnyArray:
        """Return a column that must be there, extra ones included.

        Raises
        ------
        MissingDataError
            If this source has no such column.
        """
        value = getattr(self, name) if name in _COLUMNS else self.extra.get(name)
        if value is None:
            have = [c for c in _COLUMNS if getattr(self, c) is not None] + list(self.extra)
            raise MissingDataError(
                f"these boxes have no column '{name}' (they have {', '.join(have)})"
            )
        return np.asarray(value)

    def _arrays(self, index: Any) -> dict[str, Any]:
        picked: dict[str, Any] = {}
        for name in _COLUMNS:
            value = getattr(self, name)
            picked[name] = None if value is None else value[index]
        picked["extra"] = {name: value[index] for name, value in self.extra.items()}
        return picked

    def with_columns(self, **columns: Any) -> Self:
        """Return the same boxes with some columns replaced or, in ``extra``, added."""
        known = {f.name for f in fields(self)}
        extra = dict(self.extra)
        extra.update({name: columns.pop(name) for name in list(columns) if name not in known})
        return replace(self, extra=extra, **columns)


@dataclass(frozen=True, eq=False, slots=True, kw_only=True)
class Boxes(BoxColumns):
    """3D boxes of one frame, in one coordinate frame.

    ``boxes[mask]``, ``boxes[3:5]`` and ``boxes[indices]`` pick rows. See :class:`BoxColumns` for
    the columns.
    """

    frame: Frame

    @classmethod
    def empty(cls, frame: Frame, taxonomy: Taxonomy) -> Boxes:
        """Return no boxes at all: a frame that was labelled and holds nothing."""
        return cls(
            center=np.zeros((0, 3)),
            size=np.zeros((0, 3)),
            yaw=np.zeros(0),
            label=np.zeros(0, np.int32),
            row=np.zeros(0, np.int64),
            taxonomy=taxonomy,
            frame=frame,
        )

    def __getitem__(self, index: Any) -> Boxes:
        if isinstance(index, (int, np.integer)):
            index = [index]
        return Boxes(taxonomy=self.taxonomy, frame=self.frame, **self._arrays(index))


@dataclass(frozen=True, slots=True)
class FrameKey:
    """What identifies a frame: its scene and its native key."""

    scene: str
    key: str

    def __str__(self) -> str:
        return f"{self.scene}/{self.key}"


@dataclass(frozen=True, eq=False, slots=True, kw_only=True)
class BoxTable(BoxColumns):
    """3D boxes of many frames, ragged: frame ``i`` owns rows ``offsets[i]:offsets[i + 1]``.

    ``table[i]`` gives the :class:`Boxes` of a frame without copying. See :class:`BoxColumns` for
    the columns.

    Parameters
    ----------
    frames : tuple of FrameKey, F of them, unique
    offsets : (F + 1,) int64
    coordinate_frames : tuple of Frame, one a frame
    frame_columns : mapping of str to (F, ...) array
        What is known of a frame rather than of a box: ``ego_position`` (F, 3) [m] in its
        coordinate frame …
    """

    frames: tuple[FrameKey, ...]
    offsets: NDArray[np.int64]
    coordinate_frames: tuple[Frame, ...]
    frame_columns: Mapping[str, AnyArray] = field(default_factory=dict)

    def __post_init__(self) -> None:
        BoxColumns.__post_init__(self)
        offsets = np.asarray(self.offsets, np.int64)
        n_frames = len(self.frames)
        if (
            offsets.shape != (n_frames + 1,)
            or offsets[0] != 0
            or offsets[-1] != len(self.center)
            or (np.diff(offsets) < 0).any()
        ):
            raise UsageError(f"offsets must rise from 0 to {len(self.center)} in {n_frames} steps")
        if len(self.coordinate_frames) != n_frames:
            raise UsageError(
                f"expected {n_frames} coordinate frames, got {len(self.coordinate_frames)}"
            )
        if len(set(self.frames)) != n_frames:
            raise DataError("a frame occurs twice in a table of boxes")
        for name, value in self.frame_columns.items():
            if len(value) != n_frames:
                raise UsageError(
                    f"expected {n_frames} values in frame column '{name}', got {len(value)}"
                )
        frame_columns = {k: _frozen(np.asarray(v)) for k, v in self.frame_columns.items()}
        object.__setattr__(self, "offsets", _frozen(offsets))
        object.__setattr__(self, "frame_columns", frame_columns)

    @classmethod
    def from_frames(cls, items: Iterable[tuple[FrameKey, Boxes]], taxonomy: Taxonomy) -> BoxTable:
        """Join the boxes of frames; rows are renumbered 0, 1, … in the order given.

        Optional columns are kept if every non-empty frame has them.
        """
        pairs = list(items)
        parts = [boxes for _, boxes in pairs]
        offsets = np.zeros(len(parts) + 1, np.int64)
        np.cumsum([len(p) for p in parts], out=offsets[1:])
        columns = _joined([p for p in parts if len(p)], taxonomy)
        columns["row"] = np.arange(offsets[-1])
        return cls(
            **columns,
            taxonomy=taxonomy,
            frames=tuple(key for key, _ in pairs),
            offsets=offsets,
            coordinate_frames=tuple(p.frame for p in parts),
        )

    @property
    def n_frames(self) -> int:
        """Number of frames, those without boxes included."""
        return len(self.frames)

    @property
    def frame_of_row(self) -> NDArray[np.int64]:
        """(N,) int64 position in ``frames`` of each box."""
        return np.repeat(np.arange(self.n_frames), np.diff(self.offsets))

    def frame_column(self, name: str) -> AnyArray:
        """Return a column of the frames that must be there.

        Raises
        ------
        MissingDataError
            If nobody supplied it.
        """
        if name not in self.frame_columns:
            have = ", ".join(self.frame_columns) or "none"
            raise MissingDataError(f"these frames have no column '{name}' (they have {have})")
        return self.frame_columns[name]

    def __getitem__(self, i: int) -> Boxes:
        if not 0 <= i < self.n_frames:
            raise IndexError(f"frame {i} of {self.n_frames}")
        rows = slice(int(self.offsets[i]), int(self.offsets[i + 1]))
        return Boxes(taxonomy=self.taxonomy, frame=self.coordinate_frames[i], **self._arrays(rows))

    def __iter__(self) -> Iterator[tuple[FrameKey, Boxes]]:
        for i, key in enumerate(self.frames):
            yield key, self[i]

    def filter(self, keep: NDArray[np.bool_]) -> BoxTable:
        """Return the table with only some boxes; every frame stays, row ids too."""
        counts = np.add.reduceat(np.append(keep, False), self.offsets[:-1]) if len(self) else 0
        counts = np.where(np.diff(self.offsets) > 0, counts, 0)
        offsets = np.concatenate([[0], np.cumsum(counts)])
        return BoxTable(
            taxonomy=self.taxonomy,
            frames=self.frames,
            offsets=offsets,
            coordinate_frames=self.coordinate_frames,
            frame_columns=self.frame_columns,
            **self._arrays(np.flatnonzero(keep)),
        )

    def take_frames(self, index: Sequence[int] | NDArray[np.integer]) -> BoxTable:
        """Return the table of some frames, in the order asked; row ids stay.

        Frames that follow one another share their columns with this table, without a copy.
        """
        picked = np.asarray(index, np.int64)
        starts, stops = self.offsets[picked], self.offsets[picked + 1]
        counts = stops - starts
        offsets = np.concatenate([[0], np.cumsum(counts)])
        rows: Any = np.repeat(starts - offsets[:-1], counts) + np.arange(offsets[-1])
        if len(picked) and (np.diff(picked) == 1).all():
            rows = slice(int(starts[0]), int(stops[-1]))
        return BoxTable(
            taxonomy=self.taxonomy,
            frames=tuple(self.frames[i] for i in picked),
            offsets=offsets,
            coordinate_frames=tuple(self.coordinate_frames[i] for i in picked),
            frame_columns={name: value[picked] for name, value in self.frame_columns.items()},
            **self._arrays(rows),
        )


def _frozen(array: AnyArray) -> AnyArray:
    view = array.view()
    view.setflags(write=False)
    return view


def _joined(parts: list[Boxes], taxonomy: Taxonomy) -> dict[str, Any]:
    if not parts:
        empty = Boxes.empty(Frame(""), taxonomy)
        return {**empty._arrays(slice(None)), "extra": {}}
    for part in parts:
        if part.taxonomy.classes != taxonomy.classes:
            raise UsageError(
                f"cannot join boxes of taxonomy {part.taxonomy.name} into {taxonomy.name}",
                fix="map the classes first",
            )
    columns: dict[str, Any] = {}
    for name in _COLUMNS:
        values = [getattr(p, name) for p in parts]
        columns[name] = None if any(v is None for v in values) else np.concatenate(values)
    shared = [n for n in parts[0].extra if all(n in p.extra for p in parts)]
    columns["extra"] = {n: np.concatenate([p.extra[n] for p in parts]) for n in shared}
    return columns
