"""What OpenCV's FileStorage writes comes back; anything else names its line."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.errors import DataError
from drivekit.io.opencv_yaml import parse_opencv_yaml

WRITTEN = """%YAML:1.0
---
CameraExtrinsicMat: !!opencv-matrix
   rows: 4
   cols: 4
   dt: d
   data: [ 0., 0., 1., 1.5000000000000000e+00, -1., 0., 0.,
       -2.5e-01, 0., -1., 0., -3.0000000000000004e-01, 0., 0., 0., 1. ]
CameraMat: !!opencv-matrix
   rows: 3
   cols: 3
   dt: d
   data: [ 1.2e+03, 0., 960, 0., 1.2e+03, 540., 0., 0., 1. ]
DistCoeff: !!opencv-matrix
   rows: 1
   cols: 4
   dt: d
   data: [ -3.1e-01, .Nan, -.Inf, 0. ]
ImageSize: [ 1080, 1920 ]
ReprojectionError: 2.6e-01
note: "비 오는 날"   
"""  # noqa: W291


def test_a_calibration_comes_back() -> None:
    found = parse_opencv_yaml(WRITTEN.encode(), "e.yml")
    assert found["CameraExtrinsicMat"] == [
        [0, 0, 1, 1.5], [-1, 0, 0, -0.25], [0, -1, 0, -0.30000000000000004], [0, 0, 0, 1],
    ]  # fmt: skip
    assert found["CameraMat"][0] == [1200, 0, 960]
    assert math.isnan(found["DistCoeff"][0][1]) and found["DistCoeff"][0][2] == -math.inf
    assert found["ImageSize"] == [1080, 1920] and found["ReprojectionError"] == 0.26
    assert found["note"] == "비 오는 날"
    assert parse_opencv_yaml(WRITTEN.encode("cp949"), "e.yml")["note"] == "비 오는 날"


@given(st.lists(st.lists(st.floats(), min_size=3, max_size=3), min_size=1, max_size=4))
@settings(max_examples=50, deadline=None)
def test_every_matrix_comes_back(rows: list[list[float]]) -> None:
    words = {math.inf: ".Inf", -math.inf: "-.Inf"}
    flat = [".Nan" if v != v else words.get(v, repr(v)) for row in rows for v in row]
    text = f"m: !!opencv-matrix\n   rows: {len(rows)}\n   cols: 3\n   data: [ {', '.join(flat)} ]\n"
    assert repr(parse_opencv_yaml(text.encode(), "m.yml")["m"]) == repr(rows)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "empty"),
        (WRITTEN[:330], "cut off"),
        (WRITTEN.replace("rows: 4", "rows: 5"), "e.yml:3: expected 5 x 4 numbers, found 16"),
        (WRITTEN.replace("rows: 4", "rows: -4"), "expected -4 x 4"),
        (WRITTEN.replace("cols: 4", "cols: many", 1), "rows and cols"),
        (WRITTEN.replace("2.5e-01", "2,5e"), "found '5e'"),
        ("a: [ 1 ] [ 2 ]", "behind a list"),
        ("a: 1\na: 2", "e.yml:2: 'a' stands twice"),
        ("- 1\n- 2", "expected NAME: VALUE"),
        ("   rows: 3", "belongs to no matrix"),
        ("a: !!python/object/apply:os.system [ 'true' ]", None),
        ("m: !!opencv-matrix\n   rows: 100000\n   cols: 100000\n   data: [ 1 ]", "found 1"),
    ],
)
def test_what_is_not_of_this_form_names_its_line(text: str, says: str | None) -> None:
    if says is None:  # nothing is run, and nothing is read into it
        assert isinstance(parse_opencv_yaml(text.encode(), "e.yml")["a"], str)
        return
    with pytest.raises(DataError) as caught:
        parse_opencv_yaml(text.encode(), "e.yml")
    assert says in str(caught.value)


@given(st.text(max_size=200))
@settings(max_examples=100, deadline=None)
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        parse_opencv_yaml(text.encode("utf-8", "replace"), "e.yml")
    except DataError as error:
        assert error.where
