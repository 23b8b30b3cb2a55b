"""Reports: numbers as text, the frames to look at first, a page that needs nothing else."""

from __future__ import annotations

import math
import re
from html.parser import HTMLParser

import numpy as np
import pytest

from drivekit.model.boxes import FrameKey
from drivekit.model.matches import NO_ROW, MatchTable, Setting, Status
from drivekit.model.runs import Curve, Metric, ProtocolId, Report, Run, Source
from drivekit.reports.html import Illustration, html_report
from drivekit.reports.markdown import markdown_report
from drivekit.reports.numbers import format_metric, headline, metric_tables
from drivekit.reports.worst import worst_frames

VOID = {"meta", "br", "img"}


def decisions(rows: list[tuple[int, Status, float]], n_frames: int) -> MatchTable:
    frame, status, score = (list(column) for column in zip(*rows, strict=True))
    has_gt = [s != Status.FALSE_POSITIVE for s in status]
    return MatchTable(
        settings=(Setting("3d"),),
        operating_point="3d",
        reasons=("",),
        frames=tuple(FrameKey("s", str(i)) for i in range(n_frames)),
        classes=("car",),
        setting=np.zeros(len(rows), np.int16),
        frame=np.array(frame, np.int32),
        status=np.array(status, np.uint8),
        reason=np.zeros(len(rows), np.uint8),
        pred_row=np.array([NO_ROW if math.isnan(s) else i for i, s in enumerate(score)]),
        gt_row=np.array([i if g else NO_ROW for i, g in enumerate(has_gt)]),
        label=np.zeros(len(rows), np.int32),
        score=np.array(score),
        affinity=np.full(len(rows), np.nan),
    )


def a_run(**changes: object) -> Run:
    metrics = {
        "mAP": Metric(0.5, "fraction"),
        "Car/3d/R40/easy": Metric(93.87941, "percent"),
        "Car/bev/R40/easy": Metric(math.nan, "percent"),
        "car/ATE": Metric(0.25, "m", "lower"),
    }
    report = Report(
        metrics=metrics,
        headline=("mAP",),
        counts={"frames": 3, "ground_truth": 12345},
        ignored={"ground_truth/too-occluded": 7},
        curves=(Curve("Car/3d/easy", np.linspace(0, 1, 5), np.array([1, 1, np.nan, 0.5, 0])),),
        warnings=("only 3 <objects> & few",),
    )
    source = Source("자료/088 <a>.zip", "profile", "ab" * 32)
    protocol = ProtocolId("kitti-object", "1", "KITTI C++ devkit")
    run = Run(protocol, report, decisions([(0, Status.TRUE_POSITIVE, 0.5)], 3), source, source)
    return Run(**{**{f: getattr(run, f) for f in run.__slots__}, **changes})  # type: ignore[arg-type]


class Balance(HTMLParser):
    """Fails on tags that are not closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.outside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        links = [value or "" for name, value in attrs if name in ("src", "href")]
        self.outside += [link for link in links if not link.startswith("data:")]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open.pop() == tag, f"</{tag}> closes nothing"


@pytest.mark.parametrize(
    ("metric", "text"),
    [
        (Metric(93.87941, "percent"), "93.88"),
        (Metric(0.46756443, "fraction"), "0.4676"),
        (Metric(math.nan, "percent"), "-"),
        (None, "-"),
    ],
)
def test_numbers_are_rounded_by_unit_and_only_here(metric: Metric | None, text: str) -> None:
    assert format_metric(metric) == text


def test_metric_names_become_tables_classes_and_columns() -> None:
    tables = {table.title: table for table in metric_tables(a_run().report)}
    assert tables["3d [percent]"].header == ("", "R40/easy")
    assert tables["3d [percent]"].rows == (("Car", "93.88"),)
    assert tables["bev [percent]"].rows == (("Car", "-"),)
    assert tables["by class [m]"].rows == (("car", "0.250"),)
    assert headline(a_run().report) == "mAP 0.5000"


def test_worst_frames_are_those_with_the_most_costly_errors() -> None:
    rows = [
        (0, Status.FALSE_POSITIVE, 0.1),
        (0, Status.TRUE_POSITIVE, 0.8),
        (1, Status.FALSE_POSITIVE, 0.9),
        (2, Status.FALSE_NEGATIVE, math.nan),
        (2, Status.FALSE_NEGATIVE, math.nan),
        (3, Status.TRUE_POSITIVE, 0.7),
    ]
    worst = worst_frames(decisions(rows, 5))
    assert [w.frame.key for w in worst] == ["2", "1", "0"], "a confident mistake costs more"
    assert (worst[0].false_negatives, worst[2].true_positives) == (2, 1)
    assert len(worst_frames(decisions(rows, 5), n=1)) == 1


def test_page_is_whole_escaped_and_asks_for_nothing_outside() -> None:
    picture = Illustration(
        "frame <1>",
        "2 FP & 1 FN",
        b"\x89PNG....",
        ("drivekit render x --frame 1",),
        "r-frames/01.html",
    )
    page = html_report(a_run(), [picture])
    parser = Balance()
    parser.feed(page)
    assert parser.open == [] and set(parser.outside) == {"r-frames/01.html"}
    assert 'href="r-frames/01.html"' in page and "render x --frame 1" in page
    assert "http://" not in page and "https://" not in page
    assert "only 3 &lt;objects&gt; &amp; few" in page and "<objects>" not in page
    assert "자료/088 &lt;a&gt;.zip" in page and "12,345" in page
    assert "exact: KITTI C++ devkit" in page


def test_page_says_when_a_number_is_not_official() -> None:
    deviating = ProtocolId("kitti-object", "1", "KITTI C++ devkit", ("only 3 of 7 frames",))
    page = html_report(a_run(protocol=deviating))
    assert "only 3 of 7 frames" in page and "exact:" not in page
    own = ProtocolId("aihub-detection-like", "1", "")
    assert "own protocol" in html_report(a_run(protocol=own))


@pytest.mark.parametrize(
    "protocol",
    [
        ProtocolId("kitti-object", "1", "KITTI C++ devkit"),
        ProtocolId("kitti-object", "1", "KITTI C++ devkit", ("only 3 of 7 frames",)),
        ProtocolId("aihub-detection-like", "1", ""),
    ],
)
def test_a_page_in_korean_says_all_it_says_in_english(protocol: ProtocolId) -> None:
    picture = Illustration("frame", "", b"\x89PNG....", (), "r-frames/01.html")
    english, korean = (
        html_report(a_run(protocol=protocol), [picture], language=language)
        for language in ("en", "ko")
    )
    assert '<html lang="ko">' in korean and "먼저 볼 프레임" in korean
    assert "Frames to look at" not in korean
    tags = [re.findall(r"<[^>]*>", page)[1:] for page in (english, korean)]
    assert [t for t in tags[0] if "lang=" not in t] == [t for t in tags[1] if "lang=" not in t]


def test_markdown_has_every_metric() -> None:
    text = markdown_report(a_run())
    assert "| Car | 93.88 |" in text and "**mAP 0.5000**" in text and "| car | 0.250 |" in text
