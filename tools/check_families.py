"""Every verb on every family of AI Hub, as downloaded, in every reading: are answers right.

    python tools/check_families.py --log checks.jsonl --out docs/aihub_families

Every set is made anew: by the tests' own writer, which shares no code with drivekit, and by
drivekit's. Every verb is called on it, and its answer compared with what the set holds. Cases that
the log holds already are not made again.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

_TESTS: Final = Path(__file__).resolve().parents[1] / "tests"
sys.path.insert(0, str(_TESTS))

from aihub_sets import FAMILIES  # noqa: E402
from family_verbs import VERBS, Calls, Case, cases, judge, make  # noqa: E402

_AS_PROCESS: Final = 50  # each so manieth case is asked by processes, as a user's shell would


@dataclass(frozen=True)
class Outcome:
    """What was wrong with the answers about one set, by verb."""

    case: str
    family: str
    form: str
    writer: str
    by_process: bool
    labelled: bool
    wrong: Mapping[str, Sequence[str]]
    seconds: float


def check(case: Case, *, by_process: bool) -> Outcome:
    """Make a set and ask every verb about it."""
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        held = make(case, Path(folder))
        work = Path(folder) / "work"
        work.mkdir()
        os.environ["XDG_CONFIG_HOME"] = str(work / "settings")
        calls = Calls(work, as_process=by_process)
        wrong = {verb: _asked(held, verb, calls) for verb in VERBS}
    seconds = time.perf_counter() - began
    return Outcome(
        str(case), case.family, case.form, case.writer, by_process, held.has_boxes, wrong, seconds
    )


def _asked(held: Any, verb: str, calls: Calls) -> list[str]:
    try:
        return judge(held, verb, calls)
    except Exception as error:  # the judge itself could not make sense of the answer
        return [f"{type(error).__name__}: {error}"]


def page(outcomes: Sequence[Outcome], n_cases: int) -> str:
    """Return the table in Markdown; `n_cases` are all that could have been asked."""
    families = list(dict.fromkeys(o.family for o in outcomes))
    verbs = list(VERBS)
    rows = []
    for family in families:
        mine = [o for o in outcomes if o.family == family]
        cells = []
        for verb in verbs:
            right = sum(not o.wrong[verb] for o in mine)
            of_all = "" if right == len(mine) else f" of {len(mine)}"
            cells.append(f"{right}{of_all}{_footnote(mine[0], verb)}")
        rows.append(f"| {family} | {len(mine)} | {' | '.join(cells)} |")
    wrong = [
        f"- `{o.case}`, {verb}: {text}"
        for o in outcomes
        for verb, texts in o.wrong.items()
        for text in texts
    ]
    return _PAGE.format(
        header=" | ".join(verbs),
        line="|".join("---" for _ in range(len(verbs) + 2)),
        rows="\n".join(rows),
        sets=len(outcomes),
        cases=n_cases,
        answers=len(outcomes) * len(verbs),
        processes=sum(o.by_process for o in outcomes),
        own=sum(o.writer == "drivekit" for o in outcomes),
        forms=", ".join(
            f"{form} {sum(o.form == form for o in outcomes)}"
            for form in dict.fromkeys(o.form for o in outcomes)
        ),
        wrong="\n".join(wrong) or "None.",
    )


def _footnote(one: Outcome, verb: str) -> str:
    if verb == "convert coco" and one.family == "segmentation":
        return " ³"
    if verb in _OF_BOXES and not one.labelled:
        return " ¹"
    return " ²" if verb == "convert coco" and one.family in _NO_CAMERA else ""


_OF_BOXES: Final = ("eval", *(verb for verb in VERBS if verb.startswith("convert")))
_NO_CAMERA: Final = ("orchard-robot", "sensor-analysis")

_PAGE: Final = """# Every verb on every family

Made by `tools/check_families.py`: {sets} synthetic sets, {answers} answers. Each cell counts the \
sets about which the verb's answer was *right*, not those on which it merely ended with exit code 0.

The tool knows {cases} cases, which differ in family, form (here {forms}) and reading: of each \
question that published readings disagree about, every value is written (all combinations where \
they are few). {own} of these sets were written by drivekit's own writer, the others by one that \
shares no code with it (`tests/aihub_sets`), with noise and a tenth of the labels wrong. Of \
{processes} sets the verbs were asked by processes, as a shell does, of the others by the command \
line's own function. A few are drawn anew in each run of the tests.

| family | sets | {header} |
|{line}|
{rows}

¹ The set holds no 3D labels: a right answer is one error with what was found, where, and what to \
do, exit code 2 or 3, and nothing written. ² The same, for the set has no camera and COCO is made \
of images. ³ Masks, once a user has said what their colours mean.

| verb | what a right answer is |
|---|---|
| `info` | format, scenes, labelled frames, frames of each sensor and boxes of each class are \
those that were written |
| `doctor` | no verdict is wrong, nothing sound is called broken, the exit code says what is left \
to do, and the file it writes opens the set. It may be silent: with four frames a scene it often \
has to be ([how often it is right](doctor_score.md)) |
| `render` | a picture of the size asked for that shows something, and a page that holds the \
viewer |
| `view` | the page, and of a frame the number of points, each box with its size and, through each \
camera's mounting, its place to 1 mm; images can be fetched |
| `eval` | right predictions get the AP that so many objects can reach, and with every fifth \
object missed and every seventh seen elsewhere exactly what a slow second implementation says |
| `convert` | every box of the tree, found by a reader of that layout alone, is one of the set \
(place and size to 2 mm, class, yaw), and none is missing but those that are counted as left out; \
of COCO, the number of images and boxes, and that masks are marked whole |

For every verb but `doctor` the reading is said (`--option overrides=FILE`, as a user who knows it \
would, or by the doctor's file).

## Wrong answers

{wrong}

Every set and what was said of it is in [aihub_families.json](aihub_families.json).
"""


def _logged(log: Path | None) -> list[Outcome]:
    if log is None or not log.exists():
        return []
    return [Outcome(**json.loads(line)) for line in log.read_text("utf-8").splitlines()]


def main() -> int:
    """Carry the script out."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--first", type=int, default=1, help="seed of the first set")
    parser.add_argument("--families", nargs="*", default=list(FAMILIES))
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only each N-th set")
    parser.add_argument("--log", type=Path, help="file that outcomes are added to, a line each")
    parser.add_argument("--logged", action="store_true", help="no further set: those of the log")
    parser.add_argument("--out", type=Path, help="page and figures: OUT.md and OUT.json")
    args = parser.parse_args()
    done = {one.case: one for one in _logged(args.log)}
    everything = list(cases(args.first))
    wanted = [c for c in everything if c.family in args.families][:: args.every]
    if args.logged:
        wanted = [case for case in everything if str(case) in done]
    for k, case in enumerate(wanted):
        if str(case) in done:
            continue
        one = done[str(case)] = check(case, by_process=k % _AS_PROCESS == 0)
        bad = {verb: texts for verb, texts in one.wrong.items() if texts}
        print(f"{k + 1}/{len(wanted)} {one.case} {one.seconds:.0f} s {bad or ''}", flush=True)
        if args.log is not None:
            with args.log.open("a", encoding="utf-8") as log:
                log.write(json.dumps(asdict(one), ensure_ascii=False) + "\n")
    outcomes = [done[str(case)] for case in wanted]
    if args.out is None:
        print(page(outcomes, len(everything)))
    else:
        args.out.with_suffix(".md").write_text(page(outcomes, len(everything)), "utf-8")
        lines = [json.dumps(_brief(one), ensure_ascii=False) for one in outcomes]
        args.out.with_suffix(".json").write_text("[\n" + ",\n".join(lines) + "\n]\n", "utf-8")
    return int(any(texts for one in outcomes for texts in one.wrong.values()))


def _brief(one: Outcome) -> dict[str, Any]:
    wrong = {verb: texts for verb, texts in one.wrong.items() if texts}
    return {"case": one.case, "wrong": wrong, "seconds": round(one.seconds, 1)}


if __name__ == "__main__":
    sys.exit(main())
