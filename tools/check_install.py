"""Check the ways drivekit can be installed, each in a virtual environment of its own.

Builds the sdist, a wheel from that sdist, and installs the wheel, then the checkout editable; runs
the demo from a foreign folder each time, and asks that its numbers are those of ``drivekit eval``.

    python tools/check_install.py WORKDIR
"""

from __future__ import annotations

import json
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def run(*command: str | Path, cwd: Path) -> str:
    """Run a command in a folder and return what it printed; its stderr is shown."""
    done = subprocess.run([str(c) for c in command], cwd=cwd, stdout=subprocess.PIPE, check=True)
    return done.stdout.decode("utf-8")


def build(work: Path) -> Path:
    """Return a wheel built from the sdist, not from the checkout."""
    run(sys.executable, "-m", "build", "--sdist", "--outdir", work, ROOT, cwd=work)
    (archive,) = work.glob("drivekit-*.tar.gz")
    with tarfile.open(archive) as tar:
        tar.extractall(work / "unpacked", filter="data")
    (source,) = (work / "unpacked").iterdir()
    run(sys.executable, "-m", "build", "--wheel", "--outdir", work, source, cwd=work)
    (wheel,) = work.glob("drivekit-*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    for part in ("configs/", "sample_data/"):
        assert any(n.startswith(f"drivekit/_resources/{part}") for n in names), f"no {part} inside"
    assert not any(n.startswith("tests/") for n in names), "the wheel carries the tests"
    return wheel


def try_out(name: str, requirement: list[str | Path], work: Path) -> None:
    """Install into a new environment and run the demo from a folder that knows nothing of us."""
    home = work / name
    venv.create(home / "venv", with_pip=True)
    tools = home / "venv" / ("Scripts" if sys.platform == "win32" else "bin")
    run(tools / "pip", "install", "-q", *requirement, cwd=home)
    foreign = home / "다른 폴더"
    foreign.mkdir()
    demo = json.loads(
        run(tools / "drivekit", "demo", "--no-browser", "--out", "D", "--json", cwd=foreign)
    )
    page = (foreign / "D" / "report.html").read_text("utf-8")
    assert "http://" not in page and "https://" not in page, "the report asks for something outside"
    scored = json.loads(run(tools / "drivekit", *demo["command"][1:], "--json", cwd=foreign))
    assert demo["metrics"] == scored["metrics"], "demo and eval disagree"
    print(f"{name}: {demo['protocol']['name']}, {len(scored['metrics'])} metrics agree")


def main() -> None:
    """Check all ways."""
    work = Path(sys.argv[1]).resolve()
    work.mkdir(parents=True)
    try_out("wheel", [build(work)], work)
    try_out("editable", ["-e", ROOT], work)


if __name__ == "__main__":
    main()
