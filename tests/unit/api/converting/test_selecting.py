from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.api.converting.selecting import drawn_splits, own_splits, scenes_where
from drivekit.errors import DataError, MissingDataError, UsageError
from drivekit.model.boxes import FrameKey
from drivekit.model.dataset import DatasetInfo, Split
from drivekit.model.taxonomy import Taxonomy

INFO = DatasetInfo("tagged", "/data", Taxonomy("t", ("a",)))


@dataclass
class Tagged:
    """Scenes that have nothing but tags and two frames."""

    of: Mapping[str, Mapping[str, str] | None]
    splits: Mapping[str, Split] = field(default_factory=dict)
    info: DatasetInfo = INFO

    @property
    def scene_ids(self) -> tuple[str, ...]:
        return tuple(self.of)

    def __getitem__(self, scene: str) -> Any:
        if self.of[scene] is None:
            return Broken(scene)
        timeline = SimpleNamespace(keys=(f"{scene}-0", f"{scene}-1"))
        return SimpleNamespace(id=scene, tags=self.of[scene], timeline=lambda _: timeline)


@dataclass
class Broken:
    id: str

    @property
    def tags(self) -> Mapping[str, str]:
        raise DataError("the meta file is cut off", where=f"{self.id}.json")


DRIVES = Tagged(
    {
        "a": {"weather": "비", "vehicle": "car1"},
        "b": {"weather": "맑음", "vehicle": "car1"},
        "c": {"weather": "맑음", "vehicle": "car2"},
        "d": {"vehicle": "car2"},
    }
)


def test_tags_choose_scenes() -> None:
    assert scenes_where(DRIVES, None, {"weather": ["맑음"]})[0] == ("b", "c")
    assert scenes_where(DRIVES, None, {"weather": ["맑음", "비"]})[0] == ("a", "b", "c")
    chosen = scenes_where(DRIVES, None, {"vehicle": ["car1"], "weather": ["맑음"]})
    assert chosen[0] == ("b",) and "1 of 4 scenes" in chosen[1][0].text
    assert scenes_where(DRIVES, ["c", "d"], {"vehicle": ["car2"]})[0] == ("c", "d")
    assert scenes_where(DRIVES, None, {}) == (("a", "b", "c", "d"), ())


def test_what_there_is_not_is_told_with_what_there_is() -> None:
    with pytest.raises(UsageError, match="did you mean 'weather'"):
        scenes_where(DRIVES, None, {"wether": ["비"]})
    with pytest.raises(UsageError, match=r"맑음 \(2 scenes\), 비 \(1 scenes\)"):
        scenes_where(DRIVES, None, {"weather": ["눈"]})
    with pytest.raises(MissingDataError, match="not together"):
        scenes_where(DRIVES, None, {"weather": ["비"], "vehicle": ["car2"]})


def test_scenes_whose_tags_cannot_be_read_are_told() -> None:
    broken = Tagged({**DRIVES.of, "e": None})
    chosen, findings = scenes_where(broken, None, {"weather": ["비"]})
    assert chosen == ("a",) and [f.kind for f in findings] == ["selection", "broken-tags"]
    assert findings[1].where == "e.json"


def split(name: str, *scenes: str, frames: Sequence[FrameKey] | None = None) -> Split:
    return Split(name, scenes, None if frames is None else tuple(frames))


def test_the_splits_of_the_dataset_are_taken() -> None:
    own = Tagged(DRIVES.of, {"train": split("train", "a", "b"), "val": split("val", "c")})
    chosen = own_splits(own, own.scene_ids)
    assert chosen.of_scene == {"a": "train", "b": "train", "c": "val"}
    assert chosen.holds(FrameKey("a", "a-0")) and not chosen.holds(FrameKey("d", "d-0"))


def test_without_splits_all_is_for_training() -> None:
    assert set(own_splits(DRIVES, DRIVES.scene_ids).of_scene.values()) == {"train"}
    whole = Tagged(DRIVES.of, {"training": split("training", "a", "b", "c", "d")})
    assert set(own_splits(whole, whole.scene_ids).of_scene.values()) == {"train"}


def test_small_copies_have_small_splits() -> None:
    mini = Tagged(
        DRIVES.of, {"mini_train": split("mini_train", "a"), "mini_val": split("mini_val", "b")}
    )
    assert own_splits(mini, mini.scene_ids).of_scene == {"a": "train", "b": "val"}


def test_no_scene_is_in_two_parts(tmp_path: Path) -> None:
    frames = [FrameKey("a", "a-0")], [FrameKey("a", "a-1")]
    leaking = Tagged(
        DRIVES.of,
        {
            "train": split("train", "a", frames=frames[0]),
            "val": split("val", "a", frames=frames[1]),
        },
    )
    with pytest.raises(UsageError, match="scored on what it was trained on"):
        own_splits(leaking, leaking.scene_ids)


def test_a_file_may_name_a_part(tmp_path: Path) -> None:
    path = tmp_path / "rain.txt"
    path.write_text("a\nb/b-1\n")
    chosen = own_splits(DRIVES, DRIVES.scene_ids, {"rain": str(path)})
    assert chosen.of_scene == {"a": "rain", "b": "rain"}
    assert chosen.holds(FrameKey("b", "b-1")) and not chosen.holds(FrameKey("b", "b-0"))
    assert chosen.holds(FrameKey("a", "a-0"))


SCENES = st.lists(st.text("abcdef0123456789", min_size=1, max_size=6), min_size=2, unique=True)


@settings(max_examples=100, deadline=None)
@given(
    scenes=SCENES,
    vehicles=st.lists(st.sampled_from("xyz"), min_size=40, max_size=40),
    fraction=st.floats(0.01, 0.99),
    seed=st.integers(0, 5),
    order=st.randoms(),
)
def test_drawn_parts_cut_through_nothing_and_do_not_depend_on_order(
    scenes: list[str], vehicles: list[str], fraction: float, seed: int, order: Any
) -> None:
    tags = {s: {"vehicle": v} for s, v in zip(scenes, vehicles, strict=False)}
    drives, scenes = Tagged(tags), list(tags)
    parts = drawn_splits(drives, scenes, "scene", fraction, seed).of_scene
    assert set(parts.values()) == {"train", "val"} and list(parts) == scenes
    shuffled = list(scenes)
    order.shuffle(shuffled)
    assert drawn_splits(drives, shuffled, "scene", fraction, seed).of_scene == parts
    if len({t["vehicle"] for t in tags.values()}) > 1:
        by_vehicle = drawn_splits(drives, scenes, "vehicle", fraction, seed).of_scene
        pairs = {(tags[scene]["vehicle"], part) for scene, part in by_vehicle.items()}
        assert len(pairs) == len({vehicle for vehicle, _ in pairs})


def test_draws_that_make_no_sense_are_refused() -> None:
    for fraction in (0.0, 1.0, -1.0, float("nan")):
        with pytest.raises(UsageError, match="between 0 and 1"):
            drawn_splits(DRIVES, DRIVES.scene_ids, "scene", fraction, 0)
    with pytest.raises(UsageError, match="one scene only"):
        drawn_splits(DRIVES, ["a"], "scene", 0.5, 0)
    with pytest.raises(UsageError, match="scene d has no tag 'weather'"):
        drawn_splits(DRIVES, DRIVES.scene_ids, "weather", 0.5, 0)


def test_names_of_splits_lead_nowhere() -> None:
    for name in ("../train", "a/b", "", "비"):
        with pytest.raises(UsageError, match="no name for a split"):
            own_splits(DRIVES, DRIVES.scene_ids, {name: "train"})


def test_what_a_list_names_and_is_not_here_is_told(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text("a\nz\n")
    chosen = own_splits(DRIVES, DRIVES.scene_ids, {"train": str(path)})
    assert chosen.missing == {str(path): ("z",)} and chosen.of_scene == {"a": "train"}
