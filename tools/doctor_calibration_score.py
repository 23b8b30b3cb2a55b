"""How often `drivekit doctor` is right about mountings and clocks: random synthetic sets.

    python tools/doctor_calibration_score.py --sets 25 --out docs/doctor_calibration.md

Every set is a street of its own in a reading drawn at random, written by the tests' own writer,
which shares no code with drivekit; the doctor looks at clouds and images alone.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np

from drivekit.api.doctoring.choosing import case_of
from drivekit.audit.diagnosis import Answer
from drivekit.audit.mountings.examine import examine_calibration
from drivekit.loaders.registry import find_loader

FAMILIES: Final = ("passenger-av", "fusion-tracking", "infra-sensor", "segmentation")
_TESTS: Final = Path(__file__).resolve().parents[1] / "tests"
_ASKED: Final = ("extrinsic", "reference_axes", "axes", "images")


def wanted_of(truth: Any, options: Mapping[str, Any]) -> dict[str, str]:
    """Return the right answers of a set, by question."""
    from aihub_sets import answers

    by_key = {option.key: name for name, option in options.items()}
    told = {by_key[key]: str(value) for key, value in answers.answers(truth).items()}
    late = round(truth.conventions.camera_offset_s / truth.step_s)
    return {name: told[name] for name in _ASKED if name in told} | {
        "mounting": "as-given",
        "clock": f"{late:+d}" if late else "0",
    }


def outcomes(family: str, seed: int) -> tuple[Iterator[tuple[str, str, str | None]], float]:
    """Make a set and ask; return each question, what is right and what was said, and seconds."""
    from aihub_sets import make_set

    with tempfile.TemporaryDirectory() as folder:
        truth = make_set(family, Path(folder), seed)
        loader = find_loader(truth.path, f"aihub-{family}")
        wanted = wanted_of(truth, loader.options)
        case = case_of(loader, truth.path, {})
        began = time.perf_counter()
        found = [a for a in examine_calibration(case) if isinstance(a, Answer)]
        seconds = time.perf_counter() - began
    said = ((a.question.partition("/")[0], a.verdict) for a in found)
    return ((q, wanted[q], verdict) for q, verdict in said if q in wanted), seconds


def main() -> int:
    """Carry the script out."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sets", type=int, default=25, help="of each family")
    parser.add_argument("--first", type=int, default=1, help="seed")
    parser.add_argument("--families", nargs="+", default=FAMILIES, choices=FAMILIES)
    parser.add_argument("--out", type=Path, help="page to write")
    given = parser.parse_args()
    sys.path.insert(0, str(_TESTS))
    rows, wrong = [], 0
    for family in given.families:
        counts: dict[str, Counter[str]] = {}
        times = []
        for seed in range(given.first, given.first + given.sets):
            told, seconds = outcomes(family, seed)
            times.append(seconds)
            for question, right, verdict in told:
                kind = "silent" if verdict is None else "right" if verdict == right else "wrong"
                counts.setdefault(question, Counter())[kind] += 1
                if kind != "right":
                    print(f"{family} {seed} {question}: {kind} (right: {right}, said: {verdict})")
            print(f"{family} {seed}: {seconds:.1f} s", flush=True)
        for question, count in counts.items():
            wrong += count["wrong"]
            rows.append(
                f"| {family} | {question} | {count.total()} | {count['right']} | "
                f"{count['wrong']} | {count['silent']} | {np.median(times):.1f} |"
            )
    page = _PAGE.format(rows="\n".join(rows))
    print(page)
    if given.out is not None:
        given.out.write_text(page, "utf-8")
    return int(wrong > 0)


_PAGE: Final = """# How often the doctor is right about mountings and clocks

Made by `tools/doctor_calibration_score.py`. Each set is a street of its own, in a reading drawn \
at random, by a writer that shares no code with drivekit (`tests/aihub_sets`): 16 frames in two \
scenes, a tenth of a second or a second apart, images of 576 pixels, clocks of cameras apart by up \
to two frames. No label is looked at. *clock* is silent where too little moves between frames.

| family | question | answers | right | wrong | silent | seconds a set (median) |
|---|---|---|---|---|---|---|
{rows}
"""


if __name__ == "__main__":
    raise SystemExit(main())
