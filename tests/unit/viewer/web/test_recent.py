from __future__ import annotations

import threading
import time

import pytest

from drivekit.viewer.web.recent import Recent


def test_what_was_used_last_is_kept_within_the_budget() -> None:
    held: Recent[str, str] = Recent(6, len)
    made = []

    def get(word: str) -> str:
        return held.get(word, lambda: made.append(word) or word)

    for word in ("aa", "bb", "cc", "aa", "dd", "aa", "bb"):
        assert get(word) == word
    assert made == ["aa", "bb", "cc", "dd", "bb"], "bb was used longest ago when dd came"
    get("a long word")
    get("a long word")
    assert made[-2:] == ["bb", "a long word"], "one that is too large is kept alone"


def test_of_many_who_ask_one_makes_it() -> None:
    held: Recent[int, int] = Recent(4)
    made: list[int] = []

    def make() -> int:
        time.sleep(0.05)
        made.append(1)
        return 7

    answers: list[int] = []
    threads = [threading.Thread(target=lambda: answers.append(held.get(1, make))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (answers, made) == ([7] * 8, [1])


def test_a_failure_is_not_kept() -> None:
    held: Recent[int, int] = Recent(4)
    with pytest.raises(ZeroDivisionError):
        held.get(1, lambda: 1 // 0)
    assert held.get(1, lambda: 3) == 3
