"""The house rules of docs/architecture.md, read off the code."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import drivekit

PACKAGE = Path(drivekit.__file__).parent
GROUND = {"errors", "resources"}

# room: the rooms it may import from, besides itself.
MAY_IMPORT: dict[str, set[str]] = {
    "errors": set(),
    "resources": {"errors"},
    "kernels": {"errors"},
    "io": GROUND | {"kernels"},
    "model": {"errors"},
    "geometry": GROUND | {"kernels", "model"},
    "loaders": GROUND | {"kernels", "io", "model", "geometry"},
    "writers": GROUND | {"kernels", "io", "model", "geometry"},
    "metrics": GROUND | {"kernels", "io", "model", "geometry"},
    "baselines": GROUND | {"kernels", "io", "model", "geometry"},
    "inference": GROUND | {"kernels", "io", "model", "geometry"},
    "playback": GROUND | {"kernels", "io", "model", "geometry"},
    "world": GROUND | {"kernels", "io", "model", "geometry"},
    "audit": GROUND | {"kernels", "io", "model", "geometry"},
    "viewer": GROUND | {"kernels", "io", "model", "geometry"},
    "reports": GROUND | {"kernels", "io", "model", "geometry", "viewer"},
}
MAY_IMPORT["testing"] = GROUND | {"io", "model", "geometry", "loaders", "metrics"}
MAY_IMPORT["bench"] = set(MAY_IMPORT) | {"api", "bench"}
MAY_IMPORT["api"] = set(MAY_IMPORT) - {"bench", "testing"}
MAY_IMPORT["cli"] = set(MAY_IMPORT)
MAY_IMPORT["__init__"] = {"api", "geometry"}
MAY_IMPORT["__main__"] = {"cli"}

MODULE_LINES = 500
HEAVY = ("numba", "matplotlib", "PIL", "open3d", "rerun", "pyarrow", "av", "rich", "scipy")


def modules() -> list[Path]:
    return sorted(p for p in PACKAGE.rglob("*.py") if "_resources" not in p.parts)


def room_of(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def imported_rooms(path: Path) -> set[str]:
    rooms = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level == 0:
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            assert not isinstance(node, ast.ImportFrom), f"{path}: relative import"
            continue
        rooms |= {n.split(".")[1] for n in names if n.startswith("drivekit.")}
    return rooms


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_point_the_declared_way(path: Path) -> None:
    room = room_of(path)
    assert room in MAY_IMPORT, f"room '{room}' is not declared in docs/architecture.md"
    foreign = imported_rooms(path) - MAY_IMPORT[room] - {room, "__version__"}
    assert not foreign, f"{room} must not import {', '.join(sorted(foreign))}"


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(PACKAGE)))
def test_a_module_holds_one_idea(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= MODULE_LINES


def loaded_by(code: str) -> set[str]:
    script = f"import sys\n{code}\nprint('\\n' + ' '.join(m.split('.')[0] for m in sys.modules))"
    result = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    return set(result.stdout.splitlines()[-1].split())


def test_import_drivekit_is_light() -> None:
    assert not loaded_by("import drivekit").intersection(HEAVY)


def test_the_model_is_light() -> None:
    code = "import drivekit.model.dataset, drivekit.model.runs, drivekit.model.cameras"
    assert not loaded_by(code).intersection(HEAVY)


def test_help_needs_not_even_numpy() -> None:
    code = "from drivekit.cli.main import main\nmain(['--help'])"
    assert not loaded_by(code).intersection((*HEAVY, "numpy"))
