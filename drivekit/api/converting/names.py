"""Names that every system, tool and shell can hold."""

from __future__ import annotations

import re
from hashlib import md5

_SAFE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,99}")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_UNSAFE = re.compile(r"[^A-Za-z0-9-]+")
_KEPT = 60


def safe_name(text: str, kind: str) -> str:
    """Return a name in ASCII that depends on the text alone: itself where it is safe.

    Other names keep what is safe of them and end in eight digits that tell them apart; ``kind``
    (``"scene"``) stands where nothing is.
    """
    safe = _SAFE.fullmatch(text) and not _RESERVED.fullmatch(text) and not text.endswith(".")
    if safe:
        return text
    rest = _UNSAFE.sub("_", text).strip("_-")[:_KEPT] or kind
    return f"{rest}-{md5(text.encode(), usedforsecurity=False).hexdigest()[:8]}"
