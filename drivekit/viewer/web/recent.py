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
        self._being_made: dict[K, Lock] = {}

    def get(self, key: K, make: Callable[[], V]) -> V:
        """Return the value of a key, made if it is not held.

        Of threads that ask for the same key at once one makes it, and the others wait for it; where
        it fails, each of them tries.
        """
        with self._lock:
            if key in self._held:
                return self._touched(key)
            turn = self._being_made.setdefault(key, Lock())
        with turn:
            with self._lock:
                if key in self._held:
                    return self._touched(key)
            try:
                value = make()
            finally:
                with self._lock:
                    self._being_made.pop(key, None)
            with self._lock:
                self._keep(key, value)
        return value

    def _touched(self, key: K) -> V:
        self._held.move_to_end(key)
        return self._held[key]

    def _keep(self, key: K, value: V) -> None:
        self._weight += self._weigh(value)
        if key in self._held:
            self._weight -= self._weigh(self._held.pop(key))
        self._held[key] = value
        while self._weight > self._budget and len(self._held) > 1:
            self._weight -= self._weigh(self._held.popitem(last=False)[1])
