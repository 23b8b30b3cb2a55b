"""The page on the sample drive, with two models and their runs: as a user meets it."""

from __future__ import annotations

import numpy as np
import pytest

from drivekit import resources
from drivekit.model.matches import Status

FP, FN = 3, 4


@pytest.fixture(scope="module")
def sample(new_view, serve, sample_run):
    other = resources.path("sample_data/predictions/aihub_model_b.csv")
    with serve(runs=[sample_run], preds=[other], state="th=dark&hide=B") as url:
        view = new_view()
        view.first_s = view.open(url)
        view.url = url.split("#")[0]
        yield view


@pytest.fixture
def view(sample):
    """The page as it was opened."""
    sample.page.keyboard.press("Escape")
    sample.ask(
        "() => { location.hash = '#th=dark&hide=B'; drivekit.set({selected: null, hide: ['B'],"
        " show: [], color: 'height', camera: 'chase', place: null, language: null}); }"
    )
    sample.go(0)
    return sample


def hue_share(pixels: np.ndarray, color: str, near: int = 30) -> float:
    wanted = np.array([int(color[k : k + 2], 16) for k in (1, 3, 5)])
    return float((np.abs(pixels.astype(int) - wanted).max(axis=2) < near).mean())


def rows_of(run, status) -> list[tuple[int, int]]:
    """(frame, row) of what was decided at the operating point."""
    found = run.matches.at()
    picked = found.status == status
    row = found.pred_row if status == Status.FALSE_POSITIVE else found.gt_row
    return sorted(zip(found.frame[picked].tolist(), row[picked].tolist(), strict=True))


def test_is_ready_within_five_seconds(view):
    seconds = [view.first_s]
    while min(seconds) > 5 and len(seconds) < 3:  # a busy machine gets another chance
        seconds.append(view.open(view.url + "#th=dark&hide=B"))
    assert min(seconds) <= 5, seconds


def test_asks_this_machine_only_and_complains_of_nothing(view):
    view.go(3)
    view.press("?", "Escape", "5", "1")
    assert view.hosts == {"127.0.0.1"}
    assert view.complaints == []


def test_cloud_is_neither_blank_nor_full(view):
    lit = (view.pixels().max(axis=2) > 60).mean()
    assert 0.01 < lit < 0.6


def test_arrow_advances_words_address_and_images_together(view):
    def shown():
        return view.ask(
            """() => [drivekit.frame(), Number(document.getElementById("frame").textContent) - 1,
            ...[...document.querySelectorAll(".cam")].map((cam) => Number(cam.dataset.frame)),
            ...[...document.querySelectorAll(".cam")].map((cam) =>
              Number(cam.dataset.src.split("/")[3]))]"""
        )

    for wanted, key in ((1, "ArrowRight"), (2, "ArrowRight"), (12, "Shift+ArrowRight"),
                        (11, "ArrowLeft"), (19, "End"), (0, "Home")):  # fmt: skip
        view.press(key)
        view.until("i => drivekit.frame() === i", wanted)
        view.until("() => [...document.querySelectorAll('.cam')].every((cam) => cam.dataset.src)")
        assert set(shown()) == {wanted}
        view.until("f => f === 0 ? !/[#&]f=/.test(location.hash) "
                   ": new RegExp(`[#&]f=${f}(&|$)`).test(location.hash)", wanted)  # fmt: skip


def test_images_are_small_while_moving_and_whole_at_rest(view):
    view.press("ArrowRight")
    view.until("() => [...document.querySelectorAll('.cam')].every((cam) =>"
               " cam.dataset.frame === '1' && !cam.dataset.src.includes('thumb'))")  # fmt: skip
    view.press(" ")
    view.until("() => [...document.querySelectorAll('.cam')].every((cam) =>"
               " Number(cam.dataset.frame) > 2 && cam.dataset.src.includes('thumb'))")  # fmt: skip
    view.press(" ")


def test_each_colour_mode_gives_another_picture(view):
    names = view.ask("[...document.querySelectorAll('#pick-points option')].map((o) => o.value)")
    assert {"height", "distance", "intensity", "none"} <= set(names)
    seen = {}
    for name in names:
        view.set(color=name, hide=["B", "gt", "A"])
        counts, _ = np.histogram(view.pixels(), 64, (0, 256))
        same = [other for other, there in seen.items() if (there == counts).all()]
        assert not same, f"{name} looks like {same}"
        seen[name] = counts


def test_a_layer_that_is_off_takes_its_colour_along(view):
    assert hue_share(view.pixels(), "#4be3a8") > 1e-4
    view.set(hide=["B", "gt"])
    assert hue_share(view.pixels(), "#4be3a8") < 1e-5
    assert not [box for box in view.ask("drivekit.boxes()") if box["source"] == "gt"]


def test_keys_visit_exactly_the_false_positives_and_the_misses_of_the_run(view, sample_run):
    for key, kind, status in (
        ("e", FP, Status.FALSE_POSITIVE),
        ("n", FN, Status.FALSE_NEGATIVE),
    ):
        wanted = rows_of(sample_run, status)
        assert len(wanted) > 5
        view.until("drivekit.errors().length > 0")
        listed = [e for e in view.ask("drivekit.errors()") if e["kind"] == kind]
        assert sorted((e["frame"], e["row"]) for e in listed) == wanted
        visited = []
        for frame in sorted({frame for frame, _ in wanted[:30]})[:4]:
            here = [row for at, row in wanted if at == frame]
            view.set(selected=None)
            view.go(frame)
            view.set(selected=None)
            for _ in here:
                before = view.ask("drivekit.state().selected")
                view.press(key)
                view.until("old => drivekit.state().selected && "
                           "drivekit.state().selected !== old", before)  # fmt: skip
                at = view.ask("[drivekit.frame(), drivekit.state().selected]")
                visited.append((at[0], int(at[1].split(":")[1])))
            assert sorted(row for at, row in visited if at == frame) == sorted(here)
        assert set(visited) <= set(wanted)


def test_shift_takes_the_key_back(view):
    view.press("e")
    first = view.until("drivekit.state().selected")
    view.press("e")
    view.until("old => drivekit.state().selected !== old", first)
    view.press("Shift+e")
    view.until("old => drivekit.state().selected === old", first)


def test_error_list_goes_to_the_box(view):
    view.ask("() => { document.querySelector('.error-scroll').scrollTop = 0; }")
    view.until("document.querySelector('.error-row')?.style.top === '0px'")
    wanted = view.ask("drivekit.errors()[3]")
    view.page.click(".error-row >> nth=3")
    view.until("e => drivekit.frame() === e.frame && "
               "drivekit.state().selected === `${e.source}:${e.row}`", wanted)  # fmt: skip
    assert "nothing" not in view.page.inner_text("#object")


def test_filters_count_what_they_let_through(view):
    before = view.ask("drivekit.counts()")
    view.set(minScore=0.6)
    after = view.ask("drivekit.counts()")
    assert after["gt"] == before["gt"]
    assert 0 < after["A"] < before["A"]
    view.set(minScore=0, classes=["pedestrian"])
    assert {box["name"] for box in view.ask("drivekit.boxes()")} == {"pedestrian"}
    view.set(classes=None, maxRange=15)
    assert 0 < len(view.ask("drivekit.boxes()")) < sum(before.get(s, 0) for s in ("gt", "A"))
    view.set(maxRange=None)
    assert view.ask("drivekit.counts()") == before


def test_models_are_told_apart_and_flipped(view):
    view.set(hide=[])
    assert view.ask("drivekit.boxColorMode()") == "source"
    both = {box["source"] for box in view.ask("drivekit.boxes()")}
    assert both == {"gt", "A", "B"}
    shown = []
    for _ in range(3):
        view.press("b")
        shown.append({box["source"] for box in view.ask("drivekit.boxes()")} - {"gt"})
    assert shown in ([{"A"}, {"B"}, {"A"}], [{"B"}, {"A"}, {"B"}])


def test_korean_and_light(view):
    view.set(language="ko", theme="light")
    assert view.page.inner_text("#tabs").split() == ["오류", "필터", "평가"]
    assert view.pixels().mean() > 128
    view.set(language="en", theme="dark")
    assert "Errors" in view.page.inner_text("#tabs")


def test_address_brings_the_view_back(view):
    view.press("2", "ArrowRight")
    view.until("drivekit.frame() === 1")
    view.set(color="distance", pointSize=3.5, minScore=0.25)
    wanted = view.ask("drivekit.hash()")
    view.until("hash => location.hash === '#' + hash", wanted)
    view.open(view.url + "#" + wanted)
    assert view.ask("drivekit.hash()") == wanted
    assert view.ask("drivekit.frame()") == 1
    view.set(pointSize=2, minScore=0)


def test_help_lists_every_key_of_the_documentation(view):
    view.press("?")
    help_text = view.page.inner_text("#help")
    for words in ("Next, previous false positive", "Measure a distance", "Follow ego"):
        assert words in help_text
    view.press("Escape")


def test_cached_frames_are_stepped_within_twenty_milliseconds_of_script(view):
    assert view.step_ms(6) <= 20
