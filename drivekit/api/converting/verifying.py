"""A tree read back and compared with what it was made of."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from drivekit.api.converting.journal import size_on_disk
from drivekit.api.converting.results import Difference, Verified
from drivekit.api.converting.target import Plan, Record, Target, Written
from drivekit.api.processing.running import in_parallel
from drivekit.errors import DataError
from drivekit.model.dataset import Scene
from drivekit.model.exports import ExportedFrame


def verify(
    target: Target,
    plan: Plan,
    folder: Path,
    scene_of: Callable[[str], Scene],
    written: Written,
    jobs: int,
    tell: Callable[[int, int, str], None],
) -> Verified:
    """Open a tree, and compare every box of it with the source.

    Raises
    ------
    DataError
        If the tree cannot be read, lacks a box, or a value differs by more than rounding explains.
    """
    compare = target.read_back(folder, plan)
    found: dict[str, dict[str, float]] = {}

    def work(item: tuple[ExportedFrame, Record]) -> None:
        frame, record = item
        _check_sizes(folder, record)
        found[frame.id] = dict(compare(scene_of(frame.frame.scene), frame, record))

    total = sum(1 for _ in written())
    for n, (frame, _) in enumerate(in_parallel(work, written(), jobs)):
        tell(n + 1, total, f"{frame.frame} read back")
    compared = {name for of_frame in found.values() for name in of_frame}
    differences = {
        name: _largest(name, target, plan, found) for name in target.tolerances if name in compared
    }
    for name, difference in differences.items():
        if difference.value > difference.tolerance:
            raise DataError(
                f"what was read back is not what was written: {name} of frame "
                f"{difference.frame} differs by {difference.value:.3g} {difference.unit}, and "
                f"rounding explains {difference.tolerance:.3g}",
                where=str(folder),
                fix="please report this; the tree should not be used",
            )
    return Verified(total, sum(len(record.rows) for _, record in written()), differences)


def _check_sizes(folder: Path, record: Record) -> None:
    for name, (size, _) in record.files.items():
        if (there := size_on_disk(folder / name)) != size:
            text = f"a file of {size:,} bytes was written, and {there or 0:,} are there"
            raise DataError(text, where=str(folder / name))


def _largest(
    name: str, target: Target, plan: Plan, found: dict[str, dict[str, float]]
) -> Difference:
    tolerance = target.tolerances[name]
    worst = Difference(0.0, tolerance.value, tolerance.unit)
    for frame in plan.frames:
        value = found.get(frame.id, {}).get(name, 0.0)
        if value > worst.value:
            worst = Difference(value, tolerance.value, tolerance.unit, frame.id)
    return worst
