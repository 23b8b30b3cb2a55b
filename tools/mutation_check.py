"""Change the kernels, one small thing at a time, and see whether the tests notice.

    python tools/mutation_check.py                    # some 12 changes a file
    python tools/mutation_check.py cluster voxels --each 40
    python tools/mutation_check.py --each 1           # half a minute a dozen files: a sample

A comparison takes its border in or leaves it out, a sum becomes a difference, an axis is dropped, a
sign is lost, a minimum becomes a maximum, a sine a cosine. The tests of the file run without the
compiler, in a process forked off after they were collected; laws that take too long that way run
with `--compiled`, where each change costs the time to compile. A test that takes more than ten
times the processor time it takes without a change, and `--seconds` on top, does not end: that is
noticed, too, and counted apart. What a busy machine adds does not count. Prints the changes that
survive and returns 1 if there are any. Needs a system that can fork.
"""

from __future__ import annotations

import argparse
import ast
import copy
import importlib
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
KERNELS = ROOT / "drivekit" / "kernels"
LAWS = {
    "_angles": ["images"],
    "_box_clip": ["box_overlap", "nms"],
    "_columns": ["transform", "voxels", "images"],
    "_zbuffer": ["images"],
    "bev_raster": ["images"],
    "box_giou": ["box_overlap"],
    "camera_project": ["images"],
    "crop": ["transform"],
    "_lattice": ["voxels"],
    "height_field": ["raycast"],
    "range_image": ["images"],
    "voxelize": ["voxels"],
}
OTHERS = {
    "ascii_table": ["laws/test_io_ascii_table.py"],
    "kitti_assign": ["laws/test_kitti_object_twin.py"],
    "lzf": ["laws/test_io_lzf.py"],
    "_box_clip": ["unit/kernels/test_box_overlap.py", "unit/kernels/test_nms.py"],
    "_zbuffer": ["unit/kernels/test_range_image.py", "unit/kernels/test_camera_project.py"],
    "_columns": ["unit/kernels/test_bev_raster.py"],
}
TOO_LONG = 15  # seconds a test may take without the compiler to be of use here
TIME_TO_COMPILE = 600  # seconds, for everything that a test calls and the test itself
SLOWER = 10  # times as long may a test take with a change and still not be taken for endless

COMPARISONS = {ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
               ast.Eq: ast.NotEq, ast.NotEq: ast.Eq}  # fmt: skip
OPERATIONS = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult,
              ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd}  # fmt: skip
NAMES = {"min": "max", "max": "min", "sin": "cos", "cos": "sin", "floor": "ceil"}


def changes(tree: ast.AST) -> Iterator[tuple[ast.AST, Callable[[Any], None], str]]:
    """Yield nodes of a function, how to change each, and what that is."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and type(node.ops[0]) in COMPARISONS:
            yield node, flip_comparison, "comparison"
        elif isinstance(node, ast.BinOp | ast.AugAssign) and type(node.op) in OPERATIONS:
            yield node, flip_operation, "operation"
        elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            yield node, drop_sign, "sign"
        elif isinstance(node, ast.Name | ast.Attribute) and name_of(node) in NAMES:
            yield node, rename, "function"
        elif isinstance(node, ast.BoolOp):
            yield node, flip_logic, "logic"
        elif is_range_of_axes(node):
            yield node, drop_axis, "axis"


def name_of(node: ast.AST) -> str:
    return node.id if isinstance(node, ast.Name) else getattr(node, "attr", "")


def is_range_of_axes(node: ast.AST) -> bool:
    is_range = isinstance(node, ast.Call) and name_of(node.func) == "range"
    return is_range and isinstance(node.args[-1], ast.Constant) and node.args[-1].value in (2, 3, 4)


def flip_comparison(node: ast.Compare) -> None:
    node.ops[0] = COMPARISONS[type(node.ops[0])]()


def flip_operation(node: ast.BinOp) -> None:
    node.op = OPERATIONS[type(node.op)]()


def flip_logic(node: ast.BoolOp) -> None:
    node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()


def drop_sign(node: ast.UnaryOp) -> None:
    node.op = ast.UAdd()


def drop_axis(node: ast.Call) -> None:
    node.args[-1] = ast.Constant(node.args[-1].value - 1)


def rename(node: Any) -> None:
    setattr(node, "id" if isinstance(node, ast.Name) else "attr", NAMES[name_of(node)])


def is_kernel(node: ast.AST) -> bool:
    names = [ast.unparse(item) for item in getattr(node, "decorator_list", [])]
    return isinstance(node, ast.FunctionDef) and any(n.startswith("kernel") for n in names)


def mutants(name: str, each: int) -> list[tuple[str, ast.FunctionDef]]:
    """Return changed functions of a file and what was changed, spread over functions and kinds."""
    tree = ast.parse((KERNELS / f"{name}.py").read_text("utf-8"))
    found: dict[str, list[tuple[str, ast.FunctionDef]]] = {}
    for function in filter(is_kernel, tree.body):
        for k, (node, _, kind) in enumerate(changes(function)):
            changed = copy.deepcopy(function)
            twin, change, _ = list(changes(changed))[k]
            before = ast.unparse(node)
            change(twin)
            what = f"{name}.py:{node.lineno} {kind}: {before}  →  {ast.unparse(twin)}"
            found.setdefault(kind, []).append((what, changed))
    chosen: list[tuple[str, ast.FunctionDef]] = []
    rest = [random.Random(name).sample(items, len(items)) for items in found.values()]
    while len(chosen) < each and any(rest):
        chosen += [items.pop() for items in rest if items][: each - len(chosen)]
    return chosen


def install(name: str, function: ast.FunctionDef) -> None:
    """Put a changed function in place of the original, wherever that was imported to."""
    module = importlib.import_module(f"drivekit.kernels.{name}")
    original = getattr(module, function.name)
    tree = ast.fix_missing_locations(ast.Module([function], []))
    exec(compile(tree, name, "exec"), module.__dict__)
    changed = getattr(module, function.name)
    for other in list(sys.modules.values()):
        for key, value in list(getattr(other, "__dict__", {}).items()):
            if value is original:
                setattr(other, key, changed)


def files_of(name: str) -> list[Path]:
    tests = ROOT / "tests"
    laws = [tests / "laws" / f"test_kernel_{law}.py" for law in LAWS.get(name, [name])]
    unit = tests / "unit" / "kernels" / f"test_{name.lstrip('_')}.py"
    files = [unit, *laws, *(tests / other for other in OTHERS.get(name, []))]
    return [file for file in files if file.exists()]


class Mutations:
    """A plugin that runs the collected tests once for every change, in a fork each."""

    def __init__(self, name: str, each: int, seconds: int, is_compiled: bool) -> None:
        self.name, self.each, self.seconds = name, each, seconds
        self.is_compiled = is_compiled
        self.survivors: list[str] = []
        self.n = self.n_endless = self.n_tests = self.n_left_out = 0

    def pytest_collection(self) -> None:
        """Make hypothesis quick and repeatable before the tests are imported."""
        from hypothesis import Phase, settings

        phases = (Phase.explicit, Phase.generate)  # the first failing example is enough
        settings.register_profile("mutation", database=None, derandomize=True, phases=phases)
        settings.load_profile("mutation")

    def pytest_runtestloop(self, session: Any) -> bool:
        """Take the place of running every test once."""
        tests = self.useful(session.items)
        self.n_tests, self.n_left_out = len(tests), len(session.items) - len(tests)
        for what, function in mutants(self.name, self.each):
            self.n += 1
            if not self.is_noticed(tests, function):
                self.survivors.append(what)
        return True

    def useful(self, items: list[Any]) -> list[tuple[Any, float]]:
        """Return the tests that pass soon enough without a change, the quickest first.

        Beside each the seconds that it may take with one.
        """
        if self.is_compiled:
            return [(item, self.seconds + TIME_TO_COMPILE) for item in items]
        passed = []
        for item in items:
            status, taken = in_fork(lambda item=item: run_item(item, TOO_LONG))
            if status == 0:
                passed.append((item, taken))
        passed.sort(key=lambda test: test[1])
        return [(item, self.seconds + SLOWER * taken) for item, taken in passed]

    def is_noticed(self, tests: list[tuple[Any, float]], function: ast.FunctionDef) -> bool:
        """Tell whether a test fails, or does not end, with a changed function."""

        def run() -> bool:
            install(self.name, function)
            return all(run_item(item, limit) for item, limit in tests)

        status, _ = in_fork(run)
        self.n_endless += os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGPROF
        return status != 0


def run_item(item: Any, limit: float) -> bool:
    """Tell whether a test passes; the process ends if it takes more seconds of the processor."""
    from _pytest.runner import runtestprotocol

    signal.setitimer(signal.ITIMER_PROF, limit)
    reports = runtestprotocol(item, log=False, nextitem=None)
    return not any(report.failed for report in reports)


def in_fork(call: Callable[[], bool]) -> tuple[int, float]:
    """Return the status of a forked process, 0 if a call returned True there, and its seconds."""
    child = os.fork()
    if child == 0:
        try:
            os._exit(0 if call() else 1)
        except BaseException:
            os._exit(2)
    _, status, usage = os.wait4(child, 0)
    return status, usage.ru_utime + usage.ru_stime


def check_file(name: str, each: int, seconds: int, is_compiled: bool) -> int:
    import pytest

    from drivekit.kernels import _cache

    _cache.cache_folder = lambda: None  # callers of what is changed have to be compiled, too
    plugin = Mutations(name, each, seconds, is_compiled)
    options = ["-q", "--no-header", "--no-summary", "--durations=0",
               "-W", "ignore::RuntimeWarning", "--capture=sys"]  # fmt: skip
    start = time.perf_counter()
    with Path(os.devnull).open("w") as nowhere:
        shown, sys.stdout = sys.stdout, nowhere
        try:
            pytest.main([*options, *map(str, files_of(name))], plugins=[plugin])
        finally:
            sys.stdout = shown
    elapsed = time.perf_counter() - start
    tests = f"{plugin.n_tests} tests, {plugin.n_left_out} left out"
    n_noticed = plugin.n - len(plugin.survivors)
    endless = f", {plugin.n_endless} of them by tests without end" if plugin.n_endless else ""
    print(f"{name}: {n_noticed} of {plugin.n} noticed{endless} ({tests}), {elapsed:.0f} s")
    for what in plugin.survivors:
        print(f"  survives: {what}")
    return 1 if plugin.survivors or not plugin.n else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("files", nargs="*", help="kernel files; all of them by default")
    parser.add_argument("--each", type=int, default=12, help="changes a file")
    parser.add_argument("--seconds", type=int, default=20, help="for a test without end")
    parser.add_argument("--compiled", action="store_true", help="slow laws too, with the compiler")
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.one:
        (name,) = arguments.files
        return check_file(name, arguments.each, arguments.seconds, arguments.compiled)
    names = arguments.files or [
        path.stem for path in sorted(KERNELS.glob("*.py")) if "@kernel" in path.read_text("utf-8")
    ]
    status = 0
    for name in names:
        command = [sys.executable, __file__, name, "--one", "--each", str(arguments.each)]
        command += ["--seconds", str(arguments.seconds), *["--compiled"] * arguments.compiled]
        no_compiler = str(int(not arguments.compiled))
        environment = os.environ | {"NUMBA_DISABLE_JIT": no_compiler, "PYTHONPATH": str(ROOT)}
        status |= subprocess.run(command, env=environment).returncode
    return status


if __name__ == "__main__":
    sys.exit(main())
