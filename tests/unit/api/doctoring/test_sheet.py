"""A sheet shows the question in a frame that tells two readings apart."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from drivekit import resources
from drivekit.api.doctoring.choosing import case_of
from drivekit.api.doctoring.examination import Examination
from drivekit.api.doctoring.sheet import comparisons, write_sheet
from drivekit.audit.diagnosis import Answer, Diagnosis, Hypothesis
from drivekit.errors import MissingDataError
from drivekit.geometry import corners
from drivekit.loaders.registry import find_loader
from drivekit.viewer.pictures.comparison import draw_comparisons


def examined(*answers: Answer, sample: str = "aihub", **options: str) -> Examination:
    path = resources.path(f"sample_data/{sample}")
    loader = find_loader(path)
    case = case_of(loader, path, options, n_frames=8)
    diagnosis = Diagnosis(loader.name, str(path), answers, len(case.looks))
    return Examination(Path(path), loader, case, diagnosis, {})


def answer(question: str, verdict: str | None, now: str, *values: str) -> Answer:
    told = tuple(Hypothesis(value, 0.9 / (k + 1)) for k, value in enumerate(values))
    return Answer(question, question, now, verdict, told)


ORDER = answer("size_order", "whl", "hwl", "whl", "hwl", "lwh")
ORIGIN = answer("box_origin", None, "center", "center", "bottom")


def test_sides_are_the_verdict_and_how_it_is_read_now() -> None:
    (one,) = comparisons(examined(ORDER, size_order="hwl"))
    assert one.left.title.startswith("size_order = whl") and one.left.is_chosen
    assert "as read now" in one.right.title and not one.right.is_chosen
    assert one.left.view.key == one.right.view.key and one.row is not None
    left, right = (side.view.boxes[0].boxes for side in (one.left, one.right))
    ours, theirs = left[left.row == one.row], right[right.row == one.row]
    assert np.abs(corners(ours) - corners(theirs)).max() > 0.1  # eyes see a difference
    assert one.left.view.cameras[0].channel == one.right.view.cameras[0].channel


def test_what_differs_from_now_comes_first_and_what_is_open_has_no_verdict() -> None:
    rows = list(comparisons(examined(ORIGIN, ORDER, size_order="hwl")))
    assert [row.left.is_chosen for row in rows] == [True, False]
    assert "center" in rows[1].left.title and "bottom" in rows[1].right.title


def test_a_sheet_is_a_picture_with_boxes_on_both_sides() -> None:
    found = list(comparisons(examined(ORDER, size_order="hwl")))
    pixels = draw_comparisons("title", found)
    assert pixels.dtype == np.uint8 and pixels.shape[2] == 3
    half = pixels.shape[1] // 2
    yellow = (np.abs(pixels.astype(int) - [255, 233, 59]) < 40).all(2)
    assert yellow[:, :half].sum() > 500 and yellow[:, half:].sum() > 500
    assert (pixels[:, :half] != pixels[:, half : 2 * half]).any()


@pytest.mark.parametrize("language", ["en", "ko"])
def test_captions_are_written_in_both_languages(tmp_path: Path, language: str) -> None:
    path = write_sheet(examined(ORDER, size_order="hwl"), tmp_path / "a.png", language)  # type: ignore[arg-type]
    assert path.read_bytes().startswith(b"\x89PNG")


def test_without_two_readings_there_is_no_sheet(tmp_path: Path) -> None:
    with pytest.raises(MissingDataError, match="two readings"):
        write_sheet(examined(sample="kitti"), tmp_path / "a.png")
    assert not list(tmp_path.iterdir())
