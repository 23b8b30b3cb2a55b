"""Class names as values, and mappings between them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError, UsageError

Labels = NDArray[np.int32]


class Ignore(Enum):
    """The target of classes whose objects are neither counted nor held against a prediction."""

    IGNORE = "ignore"


#: Map a class to this to keep its objects as "don't care".
IGNORE: Final = Ignore.IGNORE


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """The classes of a dataset or protocol, in a fixed order.

    Parameters
    ----------
    name : str
    classes : tuple of str
        A label is the position of its class in here.
    aliases : mapping of str to str
        Other spellings met in files, casefolded, to their class.
    """

    name: str
    classes: tuple[str, ...]
    aliases: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if len(set(self.classes)) != len(self.classes):
            raise UsageError(f"taxonomy {self.name} names a class twice: {self.classes}")
        unknown = set(self.aliases.values()) - set(self.classes)
        if unknown:
            raise UsageError(f"taxonomy {self.name} has aliases of unknown classes: {unknown}")

    def __len__(self) -> int:
        return len(self.classes)

    def label(
        self, name: str, where: str | None = None, fix: str = "correct the name in the file"
    ) -> int:
        """Return the label of a class name or alias.

        Raises
        ------
        DataError
            If there is no such class; ``where`` says where the name was met, ``fix`` what to do.
        """
        found = self.find(name)
        if found is None:
            raise DataError(
                f"class '{name}' is not one of {self.name}'s: {', '.join(self.classes)}",
                where=where,
                fix=fix,
            )
        return found

    def find(self, name: str) -> int | None:
        """Return the label of a class name or alias, or ``None``."""
        if name in self.classes:
            return self.classes.index(name)
        alias = self.aliases.get(name.strip().casefold())
        return None if alias is None else self.classes.index(alias)

    def labels(self, names: Iterable[str], where: str | None = None) -> Labels:
        """Return (N,) int32 labels of class names; each distinct name is looked up once."""
        names = list(names)
        table = {name: self.label(name, where) for name in dict.fromkeys(names)}
        return np.array([table[name] for name in names], np.int32)

    def names(self, labels: NDArray[np.integer]) -> list[str]:
        """Return the class names of (N,) labels."""
        return [self.classes[i] for i in labels]


@dataclass(frozen=True, slots=True)
class ClassMap:
    """A mapping between taxonomies: many to one, to :data:`IGNORE`, or to nothing (dropped).

    Parameters
    ----------
    source, target : Taxonomy
    table : mapping of source class to target class, ``IGNORE`` or ``None``
        Classes that are not named keep their name if the target has it, else are dropped.
    """

    source: Taxonomy
    target: Taxonomy
    table: Mapping[str, str | Ignore | None]

    def __post_init__(self) -> None:
        wrong = [c for c in self.table if c not in self.source.classes]
        wrong += [
            c for c in self.table.values() if isinstance(c, str) and c not in self.target.classes
        ]
        if wrong:
            raise UsageError(
                f"the class map from {self.source.name} to {self.target.name} names unknown "
                f"classes: {', '.join(wrong)}",
                fix=f"{self.source.name} has {', '.join(self.source.classes)}; "
                f"{self.target.name} has {', '.join(self.target.classes)}",
            )

    def apply(self, labels: Labels) -> tuple[Labels, NDArray[np.bool_], NDArray[np.bool_]]:
        """Map (N,) labels.

        Returns
        -------
        labels : (N,) int32
            In the target taxonomy; 0 where not kept or ignored.
        keep : (N,) bool
            Whether the class has a place in the target at all (ignored ones have).
        ignored : (N,) bool
        """
        target = [self._target_of(c) for c in self.source.classes]
        code = np.array(
            [self.target.classes.index(t) if isinstance(t, str) else 0 for t in target], np.int32
        )
        keep = np.array([t is not None for t in target], bool)
        ignored = np.array([t is IGNORE for t in target], bool)
        return code[labels], keep[labels], ignored[labels]

    def _target_of(self, name: str) -> str | Ignore | None:
        if name in self.table:
            return self.table[name]
        return name if name in self.target.classes else None
