"""Run a command, and write what it cost as JSON to an open file descriptor.

A process of its own, and a small one: Linux lets the peak memory of a child begin at that of the
process it was started from. POSIX only.

    python -I -S meter.py DESCRIPTOR COMMAND...
"""

from __future__ import annotations

import json
import os
import sys
import time

# Bytes of the unit in which the system counts the peak memory of a process.
_UNIT = 1 if sys.platform == "darwin" else 1024


def main(descriptor: int, command: list[str]) -> int:
    """Return the exit code of the command."""
    os.set_inheritable(descriptor, False)
    start = time.perf_counter()
    child = os.posix_spawnp(command[0], command, os.environ)
    _, status, usage = os.wait4(child, 0)
    cost = {
        "wall_s": time.perf_counter() - start,
        "cpu_s": usage.ru_utime + usage.ru_stime,
        "peak_mb": usage.ru_maxrss * _UNIT / 1e6,
    }
    os.write(descriptor, json.dumps(cost).encode())
    return os.waitstatus_to_exitcode(status)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), sys.argv[2:]))
