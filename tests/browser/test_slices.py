"""The slices of a run: their numbers, and the way to their scenes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import drivekit as dk
from drivekit import api
from drivekit.loaders.predictions.neutral_table import write_table
from drivekit.world import rig_of, synthesize
from drivekit.world.detector import Recipe, detect
from drivekit.writers import write

WEATHER = ("clear", "rain", "rain")


@pytest.fixture(scope="module")
def sliced(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a run over three short drives, two of them in the rain."""
    root = tmp_path_factory.mktemp("sliced")
    rig = rig_of("aihub-passenger-av").scaled(64, 60, 8)
    write(synthesize(4, 2, n_scenes=3, rig=rig), "aihub-passenger-av", root / "d", form="folders")
    for file, weather in zip(sorted((root / "d").rglob("*_meta_data.json")), WEATHER, strict=True):
        document = json.loads(file.read_text("utf-8")) | {"weather": weather}
        file.write_text(json.dumps(document), "utf-8")
    write_table(root / "p.csv", detect(api.ground_truth(dk.open(root / "d")), Recipe(), 1).boxes)
    dk.evaluate(
        "aihub-detection-like", root / "d", root / "p.csv", out=root / "run",
        missing_frames="empty",
    )  # fmt: skip
    return root / "run"


def test_a_slice_offers_its_scenes_and_no_others(new_view, serve, sliced: Path) -> None:
    scenes = [scene.id for scene in dk.open(sliced.parent / "d")]
    with serve(sliced, state="th=dark") as url:
        view = new_view()
        view.open(url)
        offered = "[...document.querySelectorAll('select.scene option')].map((o) => o.value)"
        assert view.ask(offered) == scenes
        view.page.click("#tabs button:last-child")
        rows = "[...document.querySelectorAll('#panel .slice')].map((row) => row.textContent)"
        assert [row.partition("=")[0] for row in view.until(rows)] == ["weather", "weather"]
        view.page.click("#panel .slice:last-child")
        view.until("drivekit.state().slice === 'weather=rain'")
        view.until("id => drivekit.state().scene === id", scenes[1])
        view.until(f"{offered}.length === 2")
        assert view.ask(offered) == scenes[1:]
        view.until("location.hash.includes('sl=weather%3Drain')")
        view.page.click("#bar .slice")
        view.until(f"{offered}.length === 3")
        view.open(f"{url.split('#')[0]}#sl=weather%3Drain")
        assert view.ask("drivekit.state().scene") == scenes[1]
        assert view.complaints == []
        view.open(f"{url.split('#')[0]}#sl=weather%3Dhail")
        assert "sl=weather=hail" in view.page.inner_text("#message")
