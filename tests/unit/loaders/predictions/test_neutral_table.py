from __future__ import annotations

import csv
import json
import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.errors import DataError, UsageError
from drivekit.loaders.predictions.neutral_table import (
    READER,
    ground_truth_table,
    read_table,
    write_table,
)
from drivekit.loaders.predictions.registry import read_predictions
from drivekit.model.boxes import BoxTable, FrameKey
from drivekit.model.frames import Frame
from drivekit.model.taxonomy import Taxonomy

HEAD = "scene,frame,coordinate_frame,x,y,z,length,width,height,yaw,label,score"
BOX = "1.5,-2,0.5,4.2,1.8,1.6,0.1,car"


def table_file(tmp_path: Path, *rows: str, head: str = HEAD) -> Path:
    path = tmp_path / "table.csv"
    path.write_text("\n".join([head, *rows]) + "\n", encoding="utf-8")
    return path


def test_a_table_as_a_person_writes_it(tmp_path: Path) -> None:
    path = table_file(
        tmp_path, f"a,000,ego,{BOX},0.9", f"a,001,ego,{BOX},0.8", f"b,000,ego,{BOX},0.7"
    )
    assert READER.sniff(path).confidence == 1
    table = read_predictions(path)
    assert [str(frame) for frame in table.frames] == ["a/000", "a/001", "b/000"]
    assert table.coordinate_frames == (Frame("ego"),) * 3
    assert table.center[0].tolist() == [1.5, -2, 0.5] and table.size[0].tolist() == [4.2, 1.8, 1.6]
    assert table.names() == ["car"] * 3
    assert table.score is not None and table.score.tolist() == [0.9, 0.8, 0.7]
    assert table.track is None and table.velocity is None and not table.extra


def test_rows_of_a_frame_need_not_be_together(tmp_path: Path) -> None:
    path = table_file(
        tmp_path, f"a,1,ego,{BOX},0.1", f"a,0,ego,{BOX},0.2", f"a,1,ego,{BOX},0.3",
        f"a,0,ego,{BOX.replace('car', 'bus')},0.4",
    )  # fmt: skip
    table = read_table(path)
    assert [frame.key for frame in table.frames] == ["1", "0"]
    assert table.score is not None and table.score.tolist() == [0.1, 0.3, 0.2, 0.4]
    assert table.row.tolist() == [0, 2, 1, 3]
    assert table.taxonomy.classes == ("car", "bus")


def test_a_row_with_scene_and_frame_alone_is_a_frame_without_boxes(tmp_path: Path) -> None:
    path = table_file(tmp_path, "a,0" + "," * 10, f"a,1,ego,{BOX},0.1", "a,2,ego" + "," * 9)
    table = read_table(path)
    assert np.diff(table.offsets).tolist() == [0, 1, 0]
    assert table.coordinate_frames == (Frame("ego"),) * 3
    nothing = read_table(table_file(tmp_path, "a,0" + "," * 10))
    assert (nothing.n_frames, len(nothing)) == (1, 0)
    assert len(read_table(table_file(tmp_path))) == 0


def test_optional_columns(tmp_path: Path) -> None:
    head = HEAD + ",track,vx,vy,n_points,ignore,left,top,right,bottom,alpha,weather,lane,m.0,m.1"
    path = table_file(
        tmp_path,
        f"a,0,ego,{BOX},0.1,t7,1,,12,1,10,20,30,40,-0.5,rain,07,1,2",
        f"a,0,ego,{BOX},0.1,,,,,,,,,,,,08,3,4",
        head=head,
    )
    table = read_table(path)
    assert table.track is not None and table.track.tolist() == ["t7", ""]
    assert table.velocity is not None and table.velocity[0, 0] == 1
    assert np.isnan(table.velocity).tolist() == [[False, True], [True, True]]
    assert table.n_points is not None and np.isnan(table.n_points).tolist() == [False, True]
    assert table.column("ignore").tolist() == [True, False]
    assert table.column("bbox")[0].tolist() == [10, 20, 30, 40]
    assert table.column("alpha")[0] == -0.5 and math.isnan(table.column("alpha")[1])
    assert table.column("weather").tolist() == ["rain", ""]
    assert table.column("lane").tolist() == ["07", "08"]
    assert table.column("m").tolist() == [[1, 2], [3, 4]]


def test_quaternions_in_place_of_yaw(tmp_path: Path) -> None:
    head = HEAD.replace("yaw", "qw,qx,qy,qz")
    half = math.sqrt(2)
    rotation = f"{half},0,0,{half}"  # not of unit length
    path = table_file(tmp_path, f"a,0,ego,1,2,3,4,5,6,{rotation},car,0.5", head=head)
    table = read_table(path)
    assert table.yaw[0] == pytest.approx(math.pi / 2)
    assert table.quat is not None and np.linalg.norm(table.quat[0]) == pytest.approx(1)


def test_an_object_seen_only_in_the_image(tmp_path: Path) -> None:
    path = table_file(
        tmp_path, "a,0,rect.flu,,,,,,,,DontCare,0,1,2,3,4", head=HEAD + ",left,top,right,bottom"
    )
    table = read_table(path)
    assert np.isnan(table.center).all() and np.isnan(table.size).all() and np.isnan(table.yaw).all()


def test_ground_truth_has_no_scores(tmp_path: Path) -> None:
    path = table_file(tmp_path, f"a,0,ego,{BOX}", head=HEAD.removesuffix(",score"))
    table = ground_truth_table(path)
    assert table.score is None and len(table) == 1
    with pytest.raises(DataError, match="lacks score"):
        read_table(path)
    with pytest.raises(DataError, match="expected ground truth, found a column 'score'"):
        ground_truth_table(table_file(tmp_path, f"a,0,ego,{BOX},1"))


def test_classes_can_be_prescribed(tmp_path: Path) -> None:
    path = table_file(tmp_path, f"a,0,ego,{BOX},1", f"a,0,ego,{BOX.replace('car', 'tram')},1")
    ours = Taxonomy("ours", ("Bus", "Car"), {"car": "Car"})
    with pytest.raises(DataError, match=r"csv:3, column 'label': class 'tram' is not one of ours"):
        read_table(path, taxonomy=ours)
    path = table_file(tmp_path, f"a,0,ego,{BOX},1")
    assert read_table(path, taxonomy=ours).label.tolist() == [1]


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (f"a,0,ego,{BOX}", ":3: expected 12 cells, one a column, found 11"),
        (f"a,0,ego,{BOX},", ":3, column 'score': expected a number, found nothing"),
        (f"a,0,ego,{BOX},high", ":3, column 'score': expected a finite number, found 'high'"),
        (f"a,0,ego,{BOX.replace('1.5', 'nan')},1", ":3, column 'x': expected a finite number, "
         "found 'nan'"),
        (f"a,0,ego,{BOX.replace('1.5', '1e999')},1", ":3, column 'x': .* found '1e999'"),
        (f"a,0,ego,{BOX.replace('1.8', '-1.8')},1", ":3, column 'width': .* a size, found -1.8"),
        (f"a,0,ego,{BOX.replace('1.5', '')},1", ":3, column 'x': expected a number, found nothing"),
        (f"a,0,ego,{BOX.replace('0.1', '92.5')},1", ":3, column 'yaw': .* in radians, found 92.5"),
        (f"a,0,,{BOX},1", ":3, column 'coordinate_frame': expected the coordinate frame of a box"),
        (f"a,9,world,{BOX},1", ":3, column 'coordinate_frame': .* found 'world' after 'ego'"),
        (f",0,ego,{BOX},1", ":3, column 'scene': expected text, found nothing"),
        (f"a,0,ego,{BOX.removesuffix('car')},1", ":3, column 'label': expected the class of a box"),
    ],
)  # fmt: skip
def test_broken_cells_are_told_by_line_and_column(tmp_path: Path, row: str, problem: str) -> None:
    path = table_file(tmp_path, f"a,9,ego,{BOX},1", row)
    with pytest.raises(DataError, match=r"table\.csv" + problem):
        read_table(path)
    # The same behind a blank line, and with quotes, for which the csv module is asked.
    path = table_file(tmp_path, "", f'"a",9,ego,{BOX},1', row)
    with pytest.raises(DataError, match=r"table\.csv" + problem.replace(":3", ":4")):
        read_table(path)


@pytest.mark.parametrize(
    ("head", "problem"),
    [
        (HEAD.replace("coordinate_frame,", ""), "lacks coordinate_frame .it has sce"),
        (HEAD.replace("yaw", "heading"), r"lacks yaw \(or qw, qx, qy, qz\)"),
        (HEAD + ",qw,qx,qy,qz", "rotations are given twice"),
        (HEAD + ",vx", "columns vx, vy belong together; found only vx"),
        (HEAD + ",left,top", "left, top, right, bottom belong together"),
        (HEAD + ",x", "distinct column names"),
        ("", "expected a first line of column names|the file is empty"),
    ],
)
def test_broken_headers_are_told(tmp_path: Path, head: str, problem: str) -> None:
    with pytest.raises(DataError, match=problem):
        read_table(table_file(tmp_path, head=head))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("separator", [",", ";", "\t", ", "])
def test_korean_names_in_any_encoding(
    tmp_path: Path, encoding: str, end: str, separator: str
) -> None:
    path = tmp_path / "검출.csv"
    text = end.join([HEAD, f"드라이브 1,프레임,ego,{BOX.replace('car', '승용차')},0.5", ""])
    path.write_bytes(text.replace(",", separator).encode(encoding))
    table = read_table(path)
    assert table.frames == (FrameKey("드라이브 1", "프레임"),)
    assert table.taxonomy.classes == ("승용차",)


def test_quoted_cells_may_hold_separators_and_line_breaks(tmp_path: Path) -> None:
    path = table_file(
        tmp_path, f'"a, b",0,ego,{BOX},1,"two\nlines"', f"a,0,ego,{BOX},x,", head=HEAD + ",note"
    )
    with pytest.raises(DataError, match=r"csv:4, column 'score'"):
        read_table(path)
    path.write_text(path.read_text().replace("car,x,", "car,2,"))
    table = read_table(path)
    assert table.frames[0].scene == "a, b"
    assert table.column("note").tolist() == ["two\nlines", ""]


def test_json_lines(tmp_path: Path) -> None:
    box = dict(
        zip(HEAD.split(","), ["a", "000", "ego", 1, 2, 3.5, 4, 2, 1, 0, "car", 0.5], strict=False)
    )
    path = tmp_path / "table.jsonl"

    def write(*rows: object) -> Path:
        path.write_text("\n".join(map(json.dumps, rows)) + "\n")
        return path

    rows = [box, {"scene": "a", "frame": "001"}, {**box, "frame": "002", "ignore": True}]
    table = read_table(write(*rows))
    assert np.diff(table.offsets).tolist() == [1, 0, 1]
    assert table.column("ignore").tolist() == [False, True]
    for broken, problem in (
        ({**box, "frame": 7}, ":2, column 'frame': expected text, found the number 7.0"),
        ({**box, "x": "left"}, ":2, column 'x': expected a finite number, found 'left'"),
        ({**box, "x": None}, ":2, column 'x': expected a number, found nothing"),
        ({**box, "x": [1]}, ":2: expected one JSON object a line"),
        ([1], ":2: expected one JSON object a line"),
    ):
        with pytest.raises(DataError, match=r"table\.jsonl" + problem):
            read_table(write(box, broken))
    path.write_text(json.dumps(box)[:-3])
    with pytest.raises(DataError, match=r"table\.jsonl:1: expected one JSON object a line"):
        read_table(path)


def test_other_suffixes_and_empty_files_are_told(tmp_path: Path) -> None:
    (tmp_path / "table.xlsx").write_bytes(b"PK")
    with pytest.raises(UsageError, match=r"one of the suffixes \.csv, \.jsonl, .* found '\.xlsx'"):
        read_table(tmp_path / "table.xlsx")
    (tmp_path / "table.csv").write_bytes(b"")
    with pytest.raises(DataError, match="the file is empty"):
        read_table(tmp_path / "table.csv")
    (tmp_path / "table.csv").write_bytes(b"version https://git-lfs.github.com/spec/v1\n")
    with pytest.raises(DataError, match="Git-LFS pointer"):
        read_table(tmp_path / "table.csv")
    (tmp_path / "table.parquet").write_bytes(b"PAR1")
    pytest.importorskip("pyarrow")
    with pytest.raises(DataError, match="this is no Parquet file"):
        read_table(tmp_path / "table.parquet")


finite = st.floats(-1e6, 1e6)
names = st.sampled_from(["car", "승용차", 'say "hi", twice', "007"])


@st.composite
def tables(draw: st.DrawFn) -> BoxTable:
    counts = draw(st.lists(st.integers(0, 3), min_size=1, max_size=4))
    n = sum(counts)

    def numbers(*shape: int) -> np.ndarray:
        size = int(np.prod(shape, dtype=int))
        return np.array(draw(st.lists(finite, min_size=size, max_size=size))).reshape(shape)

    labels = draw(st.lists(names, min_size=n, max_size=n))
    classes = tuple(dict.fromkeys(labels))
    gone = np.array(draw(st.lists(st.booleans(), min_size=n, max_size=n)), bool)
    center, size, yaw = numbers(n, 3), np.abs(numbers(n, 3)), numbers(n) * 2e-5
    for column in (center, size, yaw):
        column[gone] = np.nan
    stamps = draw(st.sampled_from([None, 0, 1533151603512404000]))
    return BoxTable(
        center=center, size=size, yaw=yaw,
        label=np.array([classes.index(name) for name in labels], np.int32),
        row=np.arange(n), taxonomy=Taxonomy("table", classes), score=numbers(n),
        track=np.array(draw(st.lists(st.sampled_from(["", "t1", "0"]), min_size=n, max_size=n)),
                       np.str_),
        velocity=numbers(n, 2), n_points=numbers(n),
        extra={"bbox": numbers(n, 4), "kitti": numbers(n, 7), "alpha": numbers(n),
               "weather": np.array(["rain"] * n, np.str_), "ignore": gone},
        frames=tuple(FrameKey("a/b", f"{i:06d}") for i in range(len(counts))),
        offsets=np.concatenate([[0], np.cumsum(counts)]).astype(np.int64),
        coordinate_frames=(Frame("LIDAR_TOP", stamps),) * len(counts),
    )  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(table=tables(), suffix=st.sampled_from([".csv", ".jsonl", ".parquet"]))
def test_what_is_written_comes_back(tmp_path_factory, table: BoxTable, suffix: str) -> None:
    if suffix == ".parquet":
        pytest.importorskip("pyarrow")
    path = tmp_path_factory.mktemp("tables") / f"table{suffix}"
    write_table(path, table)
    back = read_table(path)
    assert back.frames == table.frames
    assert np.array_equal(back.offsets, table.offsets) and np.array_equal(back.row, table.row)
    assert back.names() == table.names()
    if len(table):
        assert back.coordinate_frames == table.coordinate_frames
        assert back.track is not None and np.array_equal(back.track, table.column("track"))
        assert back.extra.keys() == table.extra.keys()
        for name in ("center", "size", "yaw", "score", "velocity", "n_points", *table.extra):
            ours, theirs = table.column(name), back.column(name)
            is_number = ours.dtype.kind == "f"
            assert np.array_equal(ours, theirs, equal_nan=is_number), name


def test_quaternions_are_written_in_place_of_yaw(tmp_path: Path) -> None:
    quat = np.array([[0.5, 0.5, 0.5, 0.5]])
    table = BoxTable(
        center=np.zeros((1, 3)), size=np.ones((1, 3)), yaw=np.zeros(1), quat=quat,
        label=np.zeros(1, np.int32), row=np.arange(1), taxonomy=Taxonomy("t", ("car",)),
        frames=(FrameKey("a", "0"),), offsets=np.array([0, 1]), coordinate_frames=(Frame("ego"),),
    )  # fmt: skip
    write_table(tmp_path / "gt.csv", table)
    back = ground_truth_table(tmp_path / "gt.csv")
    assert back.quat is not None and back.quat.tolist() == quat.tolist()
    with (tmp_path / "gt.csv").open() as file:
        assert "yaw" not in next(csv.reader(file))


def test_nothing_half_written_is_left(tmp_path: Path) -> None:
    table = read_table(table_file(tmp_path, f"a,0,ego,{BOX},1"))
    clash = table.with_columns(yaw_rate=np.zeros(1), left=np.zeros(1))
    with pytest.raises(UsageError, match="the extra column 'left' has the name of one"):
        write_table(tmp_path / "out.csv", clash)
    with pytest.raises(UsageError, match="suffixes"):
        write_table(tmp_path / "out.txt", table)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["table.csv"]
