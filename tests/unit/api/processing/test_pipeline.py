from __future__ import annotations

from pathlib import Path

import pytest

from drivekit.api.processing import OPERATIONS, load_pipeline, parse_pipeline, pipeline_names
from drivekit.errors import UsageError

CROP = '[[step]]\nop = "crop"\n'


@pytest.mark.parametrize(
    "text, said",
    [
        ("[[step]\n", "this is no TOML"),
        ("", "needs at least one step"),
        ("step = 3", "needs at least one step"),
        (CROP + "max_rnge = 3.0", r"step 1 \(crop\), max_rnge: crop has no parameter 'max_rnge' - "
         "did you mean 'max_range'"),
        (CROP + 'max_range = "far"', r"step 1 \(crop\), max_range: expected a number above 0, "
         "found 'far'"),
        (CROP + "max_range = true", "found True"),
        (CROP + "max_range = nan", "found nan"),
        (CROP + "max_range = inf", r"found inf \(1,000,000,000 is the largest\)"),
        (CROP + "max_range = 1" + "0" * 400, "is the largest"),
        ('[[step]]\nop = "normals"\nneighbours = 3', "a whole number from 5 to 200, found 3"),
        (CROP + "low = [1.0, 2.0]", r"low: expected three numbers \[x, y, z\]"),
        (CROP + "azimuth_deg = [60, -60]", "the second one larger"),
        ('[[step]]\nop = "crp"', "step 1, op: there is no operation 'crp' - did you mean 'crop'"),
        ('[[step]]\nop = 7', "there is no operation 7 - choose of aggregate"),
        ("[[step]]\nop = ['crop']", "there is no operation"),
        ("[[step]]\nmin_range = 1", 'a step needs op = "…"'),
        (CROP + '[[step]]\nop = "downsample"', r"step 2 \(downsample\), voxel: expected a number "
         "above 0, or three, found nothing"),
        (CROP + '[[step]]\nop = "aggregate"\nsweeps = 3', "make it the first step"),
        (CROP + '[[step]]\nop = "fit-boxes"', "fit-boxes needs cluster before it"),
        ('[[step]]\nop = "aggregate"\nsweeps = 3\n[[step]]\nop = "deskew"',
         "deskew cannot come after aggregate"),
        ('[[step]]\nop = "aggregate"\nsweeps = 0', "a whole number of at least 1, found 0"),
        ('[[step]]\nop = "downsample"\nvoxel = 1\nkeep = "last"', "one of centroid, first"),
        ('formt = "pcd"\n' + CROP, "a pipeline has no key 'formt' - did you mean 'format'"),
        ('format = "las"\n' + CROP, "expected a format of pcd, npz, found 'las'"),
        ("description = 3\n" + CROP, "description: expected a text"),
        ('format = "pcd"\n[[step]]\nop = "bev"\nlow = [0, 0]\nhigh = [1, 1]\ncell = 1.0',
         'a PCD file holds points alone, not what bev makes - write format = "npz"'),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_file_step_and_key(
    tmp_path: Path, text: str, said: str
) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(UsageError, match=said) as caught:
        load_pipeline(path)
    assert caught.value.where is not None and caught.value.where.startswith(str(path))


def test_a_file_that_is_not_there_or_no_text(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="one of bev-ground, "):
        load_pipeline(tmp_path / "none.toml")
    with pytest.raises(UsageError, match="one of bev-ground, "):
        load_pipeline("bev-grond")
    (tmp_path / "binary.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UsageError, match="UTF-8"):
        load_pipeline(tmp_path / "binary.toml")


@pytest.mark.parametrize("name", pipeline_names())
def test_the_pipelines_that_come_along_are_sound_and_say_what_they_do(name: str) -> None:
    pipeline = load_pipeline(name)
    assert pipeline.name == name and pipeline.description and pipeline.steps


def test_values_are_those_given_or_the_defaults() -> None:
    pipeline = parse_pipeline({"step": [{"op": "downsample", "voxel": [1, 2, 3]}]}, "mine", "m")
    (step,) = pipeline.steps
    assert step.values == {"voxel": (1.0, 2.0, 3.0), "keep": "centroid"}
    assert pipeline.format == "pcd"


def test_the_fingerprint_is_of_what_decides() -> None:
    def of(**step: object) -> str:
        return parse_pipeline({"step": [{"op": "downsample", **step}]}, "mine", "m").fingerprint

    assert of(voxel=1) == of(voxel=1.0) == of(voxel=1.0, keep="centroid")
    assert len({of(voxel=1), of(voxel=2), of(voxel=1, keep="first")}) == 3


def test_every_parameter_is_one_of_its_function() -> None:
    import inspect

    for operation in OPERATIONS.values():
        taken = list(inspect.signature(operation.function).parameters)[1:]
        assert taken == [parameter.name for parameter in operation.parameters], operation.name
        assert operation.function.__doc__
        assert (operation.after | operation.not_after) <= OPERATIONS.keys()
