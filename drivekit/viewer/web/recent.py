"""What was used last, within a budget."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Recent(Generic[K, V]):
    """Keeps what was asked for last; safe to be asked by several threads.

    Parameters
    ----------
    budget : int
        Largest sum of weights that is kept; the newest entry always is.
    weigh : callable, optional
        Weight of a value; by default each weighs one.
    """

    def __init__(self, budget: int, weigh: Callable[[V], int] = lambda _: 1) -> None:
        self._budget, self._weigh = budget, weigh
        self._held: OrderedDict[K, V] = OrderedDict()
        self._weight = 0
        self._lock = Lock()

    def get(self, key: K, make: Callable[[], V]) -> V:
        """Return the value of a key, made if it is not held.

        Two threads that ask for the same key at once may both make it; nobody waits for another.
        """
        with self._lock:
            if key in self._held:
                self._held.move_to_end(key)
                return self._held[key]
        value = make()
        with self._lock:
            if key not in self._held:
                self._held[key] = value
                self._weight += self._weigh(value)
                while self._weight > self._budget and len(self._held) > 1:
                    self._weight -= self._weigh(self._held.popitem(last=False)[1])
        return value
