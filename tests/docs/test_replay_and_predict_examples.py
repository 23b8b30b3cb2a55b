"""The examples of the pages on replay and prediction run as they stand."""

from __future__ import annotations

import re
import shlex
import shutil
import sys
from pathlib import Path

import pytest

from drivekit.cli.main import main
from drivekit.inference.worker import WORKER_FILE

DOCS = Path(__file__).resolve().parents[2] / "docs"
EXAMPLE = re.compile(r"<!-- runs -->\n```python\n(.*?)```", re.DOTALL)
WORKER = re.compile(r"<!-- worker -->\n```python\n(.*?)```", re.DOTALL)
EXAMPLES = [
    pytest.param(code, id=f"{page}-{i}")
    for page in ("replay.md", "predict.md")
    for i, code in enumerate(EXAMPLE.findall((DOCS / page).read_text("utf-8")))
]


@pytest.mark.parametrize("code", EXAMPLES)
def test_examples_run(code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    exec(compile(code, "example", "exec"), {"__name__": "example"})


def test_the_worker_of_the_page_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (code,) = WORKER.findall((DOCS / "predict.md").read_text("utf-8"))
    (tmp_path / "my_worker.py").write_text(code)
    shutil.copy(WORKER_FILE, tmp_path)
    monkeypatch.chdir(tmp_path)
    command = f"{shlex.quote(sys.executable)} my_worker.py"
    assert main(["predict", "sample:aihub", "--worker", command, "--out", "preds"]) == 0
    assert (tmp_path / "preds" / "predictions.csv").read_text("utf-8").count("vehicle") == 20
