from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from drivekit.errors import UsageError
from drivekit.loaders.registry import loaders
from drivekit.world import SyntheticDataset
from drivekit.writers import write, writers

# One of those that a table describes stands for all of them.
FORMATS = ("kitti-object", "nuscenes", "aihub-passenger-av", "aihub-infra-sensor")


@pytest.mark.parametrize("format", writers())
def test_what_can_be_written_can_be_read(format: str) -> None:
    assert writers()[format].name == format
    assert format in loaders() or any(format in name for name in loaders())


@pytest.mark.parametrize("format", FORMATS)
def test_progress_counts_all_labelled_frames(
    format: str, drive: Callable[[str], SyntheticDataset], tmp_path: Path
) -> None:
    steps: list[tuple[int, int]] = []
    write(drive(format), format, tmp_path / "out", progress=lambda *step: steps.append(step))
    assert steps[-1] == (2, 2)
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)


def press_ctrl_c(*_: int) -> None:
    raise KeyboardInterrupt


@pytest.mark.parametrize("format", FORMATS)
def test_a_broken_off_write_leaves_nothing(
    format: str, drive: Callable[[str], SyntheticDataset], tmp_path: Path
) -> None:
    with pytest.raises(KeyboardInterrupt):
        write(drive(format), format, tmp_path / "out", progress=press_ctrl_c)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("format", FORMATS)
def test_a_class_without_a_name_leaves_nothing(
    format: str, drive: Callable[[str], SyntheticDataset], tmp_path: Path
) -> None:
    with pytest.raises(UsageError, match="spaceship"):
        write(drive(format), format, tmp_path / "out", classes={"car": "spaceship"})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("format", FORMATS)
def test_what_is_there_is_not_touched(
    format: str, drive: Callable[[str], SyntheticDataset], tmp_path: Path
) -> None:
    (tmp_path / "mine.txt").write_text("precious")
    with pytest.raises(UsageError, match="not empty"):
        write(drive(format), format, tmp_path)
    assert (tmp_path / "mine.txt").read_text() == "precious"
    write(drive(format), format, tmp_path, overwrite=True)
    assert not (tmp_path / "mine.txt").exists()


@pytest.mark.parametrize("format", FORMATS)
def test_writing_twice_gives_the_same_bytes(
    format: str, drive: Callable[[str], SyntheticDataset], tmp_path: Path
) -> None:
    def content(folder: str) -> dict[str, bytes]:
        write(drive(format), format, tmp_path / folder)
        root = tmp_path / folder
        return {str(p.relative_to(root)): p.read_bytes() for p in root.rglob("*") if p.is_file()}

    one: dict[str, Any] = content("one")
    assert one == content("two")
    assert len(one) > 1


def test_an_unknown_format_lists_the_known(
    drive: Callable[[str], SyntheticDataset], tmp_path: Path
) -> None:
    with pytest.raises(UsageError, match="waymo") as error:
        write(drive("kitti-object"), "waymo", tmp_path / "out")
    assert "nuscenes" in str(error.value.fix)
