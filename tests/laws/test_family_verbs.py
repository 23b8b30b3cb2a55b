"""Every verb gives right answers about sets of AI Hub as downloaded; each time about other sets.

All families, forms and readings are gone through by tools/check_families.py.
"""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

#: Families whose answers differ in kind: with cameras and without, labelled and not.
FAMILIES = (
    ("passenger-av", "fusion-tracking"),
    ("infra-sensor", "etri-edge", "special-environment-kit"),
    ("virtual-sensor", "sensor-analysis", "orchard-robot"),
    ("segmentation", "katech-collector", "special-environment", "special-environment-upgrade"),
)


@pytest.mark.slow
@pytest.mark.parametrize("families", FAMILIES, ids=lambda each: each[0])
def test_every_verb_is_right(
    aihub_sets: ModuleType,
    families: tuple[str, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import family_verbs

    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    seed = random.SystemRandom().randrange(10**6)
    case = random.Random(seed).choice(list(family_verbs.cases(seed, families)))
    held = family_verbs.make(case, tmp_path / "set")
    calls = family_verbs.Calls(tmp_path)
    wrong = {verb: family_verbs.judge(held, verb, calls) for verb in family_verbs.VERBS}
    assert not any(wrong.values()), (str(case), {v: w for v, w in wrong.items() if w})


@pytest.mark.slow
def test_answers_under_a_wrong_reading_are_judged_wrong(
    aihub_sets: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import family_verbs

    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    case = family_verbs.Case("virtual-sensor", "zip", 1, (("size_order", "lwh"),))
    right = family_verbs.make(case, tmp_path / "set", scenes=1, frames=2)
    misread = replace(right, said={"size_order": "hwl"})
    calls = family_verbs.Calls(tmp_path)
    for verb in ("view", "eval", "convert openpcdet", "convert mmdet3d"):
        assert family_verbs.judge(misread, verb, calls), verb
    fewer = replace(right, scenes=(*right.scenes, right.scenes[0]))
    assert family_verbs.judge(fewer, "info", calls)
