"""Every verb on every family of AI Hub, as downloaded, in every reading: is the answer right?

``cases()`` lists what can be made, ``make(case, folder)`` makes one and says what it holds, and
``judge(held, verb, calls)`` asks a verb about it and returns what is wrong with the answer.
"""

from __future__ import annotations

from .calling import Calls
from .judging import VERBS, judge
from .sets import FORMS, Case, Held, cases, make

__all__ = ["FORMS", "VERBS", "Calls", "Case", "Held", "cases", "judge", "make"]
