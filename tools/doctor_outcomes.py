"""What `drivekit doctor` said of random sets: judged, logged line by line, counted by family."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from drivekit.audit.diagnosis import Answer


@dataclass(frozen=True)
class Outcome:
    """What the doctor said of one set.

    Parameters
    ----------
    family : str
    seed : int
    truth : mapping of str to str
        What is right, by question.
    said : mapping of str to (str or None)
        What was said; None where nothing was.
    confidence, open : mapping of str to float, to str
        How sure it was, and why it left a question open.
    excused : tuple of str
        Questions that are left open rightly.
    seconds : float
    """

    family: str
    seed: int
    truth: Mapping[str, str]
    said: Mapping[str, str | None]
    confidence: Mapping[str, float]
    open: Mapping[str, str]
    excused: Sequence[str]
    seconds: float

    @property
    def wrong(self) -> list[str]:
        """Questions with a verdict that does not hold."""
        return [q for q, value in self.said.items() if value not in (None, self.truth[q])]

    @property
    def left_open(self) -> list[str]:
        """Questions without a verdict."""
        return [q for q, value in self.said.items() if value is None]

    @property
    def silent(self) -> list[str]:
        """Questions left open that the data could have told."""
        return [q for q in self.left_open if q not in self.excused]

    @property
    def verdict(self) -> str:
        """Return ``right``, ``wrong`` or ``silent``."""
        return "wrong" if self.wrong else "silent" if self.silent else "right"


def said_of(answers: Iterable[Answer], truth: Mapping[str, str]) -> dict[str, str | None]:
    """Return what was said about each question.

    An answer for some scenes only counts if it is wrong for them, and so does the claim that
    something is wrong which is not.
    """
    said: dict[str, str | None] = dict.fromkeys(truth)
    for answer in answers:
        name, verdict = answer.question, "WRONG" if answer.is_wrong else answer.verdict
        if name in truth and (not answer.scenes or verdict not in (None, truth[name])):
            said[name] = verdict
    return said


def table(outcomes: Sequence[Outcome], kind: Callable[[str], str] = str) -> str:
    """Return rows of a table in Markdown, one a family; ``kind`` names questions."""
    rows = []
    for family in dict.fromkeys(o.family for o in outcomes):
        mine = [o for o in outcomes if o.family == family]
        counts = Counter(o.verdict for o in mine)
        asked = ", ".join(sorted({kind(q) for o in mine for q in o.truth}))
        left = Counter(kind(q) for o in mine if o.verdict == "right" for q in o.left_open)
        excuses = ", ".join(f"{question} {n}" for question, n in left.items()) or "-"
        seconds = float(np.median([o.seconds for o in mine]))
        rows.append(
            f"| {family} | {asked} | {len(mine)} | {counts['right']} | {counts['wrong']} | "
            f"{counts['silent']} | {excuses} | {seconds:.1f} |"
        )
    return "\n".join(rows)


def line_of(outcome: Outcome) -> str:
    """Return an outcome as a line of JSON."""
    return json.dumps({"verdict": outcome.verdict, **asdict(outcome)}, ensure_ascii=False)


def logged(log: Path | None) -> Iterator[Outcome]:
    """Read what was said of sets before."""
    if log is not None and log.exists():
        for line in log.read_text("utf-8").splitlines():
            said = json.loads(line)
            said.pop("verdict")
            yield Outcome(**said)


def run(
    about: str | None,
    families: Sequence[str],
    score: Callable[[str, int], Outcome],
    page: Callable[[Sequence[Outcome]], str],
) -> int:
    """Carry a script out that scores sets: those that its log holds are not made again.

    Returns 1 if anything that the doctor said is wrong.
    """
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--sets", type=int, default=100, help="of each family")
    parser.add_argument("--first", type=int, default=1, help="seed")
    parser.add_argument("--families", nargs="*", default=list(families), choices=families)
    parser.add_argument("--log", type=Path, help="file that outcomes are added to, a line each")
    parser.add_argument("--out", type=Path, help="page and figures: OUT.md and OUT.json")
    args = parser.parse_args()
    done = {(one.family, one.seed): one for one in logged(args.log)}
    wanted = [(f, s) for s in range(args.first, args.first + args.sets) for f in args.families]
    for family, seed in wanted:
        if (family, seed) in done:
            continue
        one = done[family, seed] = score(family, seed)
        if one.verdict != "right":
            print(line_of(one), flush=True)
        if args.log is not None:
            with args.log.open("a", encoding="utf-8") as log:
                log.write(line_of(one) + "\n")
    outcomes = [done[key] for key in wanted]
    if args.out is None:
        print(page(outcomes))
    else:
        args.out.with_suffix(".md").write_text(page(outcomes), "utf-8")
        lines = ",\n".join(line_of(one) for one in outcomes)
        args.out.with_suffix(".json").write_text(f"[\n{lines}\n]\n", "utf-8")
    return int(any(one.wrong for one in outcomes))
