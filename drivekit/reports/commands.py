"""Commands to show, as they are typed."""

from __future__ import annotations

import os
import shlex
import subprocess


def command_line(*words: object) -> str:
    """Return a command with the quotes that this system's shell needs."""
    texts = list(map(str, words))
    return subprocess.list2cmdline(texts) if os.name == "nt" else shlex.join(texts)
