"""The folder of compiled kernels: found again, never stale, never in the way."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numba
import numpy as np
import pytest
from numba.core import config

import drivekit
from drivekit.kernels import _cache
from drivekit.kernels.box2d import touching_pairs

PACKAGE = Path(drivekit.__file__).parent

CALLEE = """
from drivekit.kernels._jit import kernel

@kernel
def term(x):
    return x + 1
"""
CALLER = """
from drivekit.kernels._jit import kernel
from drivekit.kernels.callee import term

@kernel
def double(x):
    return 2 * term(x)
"""
PROGRAM = """
import json, logging, sys
logging.basicConfig(level="INFO", stream=sys.stderr)
from drivekit.kernels.caller import double
answer = double(3)
stats = double.stats
print(json.dumps([answer, sum(stats.cache_hits.values()), stats.cache_path]))
"""
SLOW_TO_START = 120  # seconds before a stuck subprocess fails the test
needs_compiler = pytest.mark.skipif(bool(config.DISABLE_JIT), reason="NUMBA_DISABLE_JIT is set")


@pytest.fixture
def package(tmp_path):
    """A copy of the kernel layer with two small kernels of which one calls the other."""
    kernels = tmp_path / "site" / "drivekit" / "kernels"
    kernels.mkdir(parents=True)
    for name in ("__init__.py", "errors.py"):
        shutil.copy(PACKAGE / name, kernels.parent)
    for name in ("__init__.py", "_arguments.py", "_cache.py", "_jit.py"):
        shutil.copy(PACKAGE / "kernels" / name, kernels)
    (kernels / "callee.py").write_text(CALLEE)
    (kernels / "caller.py").write_text(CALLER)
    return kernels


def run(package, cache, program=PROGRAM, **variables):
    """Run a program on the copy, warnings being errors; return what it printed and logged."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        cwd=package.parents[1],
        env=os.environ | {"DRIVEKIT_CACHE_DIR": str(cache), **variables},
        capture_output=True,
        text=True,
        timeout=SLOW_TO_START,
    )
    assert done.returncode == 0, done.stderr
    return *json.loads(done.stdout), done.stderr


@needs_compiler
def test_a_second_process_loads_what_the_first_compiled(package, tmp_path):
    answer, hits, folder, _ = run(package, tmp_path / "cache")
    assert (answer, hits) == (8, 0)
    assert Path(folder).parent == tmp_path / "cache"
    assert run(package, tmp_path / "cache")[:3] == (8, 1, folder)


@needs_compiler
def test_a_changed_callee_in_another_file_is_noticed(package, tmp_path):
    first = run(package, tmp_path / "cache")
    (package / "callee.py").write_text(CALLEE.replace("x + 1", "x + 2"))
    second = run(package, tmp_path / "cache")
    assert (first[0], second[0]) == (8, 10)
    assert second[1] == 0 and second[2] != first[2]


@needs_compiler
def test_a_broken_file_is_compiled_again_and_replaced(package, tmp_path):
    folder = run(package, tmp_path / "cache")[2]
    (file,) = Path(folder).glob("caller.double.*")
    file.write_bytes(file.read_bytes()[:100])
    answer, hits, _, log = run(package, tmp_path / "cache")
    assert (answer, hits) == (8, 0)
    assert "its cached form is broken" in log
    assert run(package, tmp_path / "cache")[1] == 1


@needs_compiler
def test_an_unusable_folder_gives_way_to_a_temporary_one(package, tmp_path):
    blocked = tmp_path / "a file"
    blocked.touch()
    (tmp_path / "temp").mkdir()
    answer, _, folder, _ = run(package, blocked, TMPDIR=str(tmp_path / "temp"))
    assert answer == 8
    assert (tmp_path / "temp") in Path(folder).parents
    assert run(package, blocked, TMPDIR=str(tmp_path / "temp"))[1] == 1


@needs_compiler
@pytest.mark.skipif(sys.platform == "win32", reason="temporary folders belong to one user there")
def test_without_any_folder_kernels_still_run_and_say_so_once(package, tmp_path):
    blocked = tmp_path / "a file"
    blocked.touch()
    (tmp_path / "temp").mkdir()
    (tmp_path / "temp" / f"drivekit-{os.getuid()}").touch()
    answer, hits, folder, log = run(package, blocked, TMPDIR=str(tmp_path / "temp"))
    assert (answer, hits, folder) == (8, 0, None)
    assert log.count("no writable folder for compiled kernels") == 1


def test_without_a_compiler_nothing_is_cached(package, tmp_path):
    program = "from drivekit.kernels.caller import double; print([double(3)])"
    assert run(package, tmp_path / "cache", program, NUMBA_DISABLE_JIT="1")[0] == 8
    assert not (tmp_path / "cache").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="temporary folders belong to one user there")
def test_a_temporary_folder_open_to_others_is_not_trusted(tmp_path, monkeypatch):
    monkeypatch.setattr(_cache.tempfile, "gettempdir", lambda: str(tmp_path))
    folder = _cache._private_temp()
    assert folder.stat().st_mode & 0o077 == 0
    folder.chmod(0o777)
    with pytest.raises(PermissionError, match="open to other users"):
        _cache._private_temp()
    folder.rmdir()
    (tmp_path / "theirs").mkdir()
    folder.symlink_to(tmp_path / "theirs")
    with pytest.raises(PermissionError):
        _cache._private_temp()


@needs_compiler
def test_flags_that_shape_the_code_have_folders_of_their_own(monkeypatch):
    plain = _cache._fingerprint()
    monkeypatch.setattr(config, "BOUNDSCHECK", 1)
    assert _cache._fingerprint() != plain
    monkeypatch.undo()
    monkeypatch.setattr(numba, "__version__", "0.0")
    assert _cache._fingerprint() != plain


@pytest.mark.parametrize(
    ("platform", "variables", "expected"),
    [
        ("linux", {"XDG_CACHE_HOME": "/x"}, Path("/x/drivekit")),
        ("linux", {}, Path.home() / ".cache/drivekit"),
        ("darwin", {}, Path.home() / "Library/Caches/drivekit"),
        ("win32", {"LOCALAPPDATA": "/l"}, Path("/l/drivekit/Cache")),
        ("win32", {}, Path.home() / "AppData/Local/drivekit/Cache"),
    ],
)
def test_the_folder_is_where_each_system_keeps_caches(platform, variables, expected, monkeypatch):
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", platform)
    assert _cache._user_cache() == expected


def test_only_the_last_few_versions_are_kept_and_nothing_else_is_touched(tmp_path, monkeypatch):
    monkeypatch.setenv("DRIVEKIT_CACHE_DIR", str(tmp_path))
    for age in range(6):
        folder = tmp_path / f"kernels-{age:016x}"
        folder.mkdir()
        (folder / "old.bin").touch()
        os.utime(folder, (1e9 - age, 1e9 - age))
    (tmp_path / "kernels-of-mine").mkdir()
    (tmp_path / "other").touch()
    used = _cache.cache_folder.__wrapped__()
    kept = {item.name for item in tmp_path.iterdir()}
    assert kept == {used.name, "kernels-of-mine", "other", *(f"kernels-{i:016x}" for i in range(3))}


def test_numba_keeps_its_own_folder_for_the_users_functions():
    before = os.environ.get("NUMBA_CACHE_DIR", "")
    touching_pairs(np.ones((1, 4)), np.ones((1, 4)), [0, 1], [0, 1])
    assert before == config.CACHE_DIR
