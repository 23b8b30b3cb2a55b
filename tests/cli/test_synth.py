"""Synthetic drives from the command line: what help says can be made is made and evaluated."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from drivekit.cli.main import main
from drivekit.writers.registry import writers


def test_help_names_every_layout(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["synth", "--help"])
    shown = "".join(capsys.readouterr().out.split())
    assert all(name in shown for name in writers())


@pytest.mark.parametrize("format", ["aihub-fusion-tracking", "aihub-infra-sensor"])
def test_the_next_command_works_as_it_is_shown(
    format: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = ["synth", str(tmp_path / "drive"), "--format", format, "--frames", "2", "--width", "64"]
    assert main(made) == 0
    following = capsys.readouterr().err.rpartition("next: drivekit ")[2].strip()
    assert main(shlex.split(following)) == 0
    assert "mAP/3d/R40" in capsys.readouterr().out
