"""What is said of the machine."""

from __future__ import annotations

import os

from drivekit.bench.machine import copied_bytes_per_second, machine


def test_the_machine_is_described_without_measuring_anything() -> None:
    about = machine()
    assert 1 <= about["cores"] <= (os.cpu_count() or 1)
    assert about["packages"]["numba"] and about["python"].startswith("3.")


def test_memory_is_copied_at_a_plausible_rate() -> None:
    assert 1e8 < copied_bytes_per_second() < 1e13
