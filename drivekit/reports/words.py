"""The words of a report, in English and Korean; names of metrics and classes stay as they are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, Literal

Language = Literal["en", "ko"]

#: Gives a phrase in the language of the report.
Say = Callable[[str], str]

_KOREAN: Final[Mapping[str, str]] = {
    "exact": "정확히 일치",
    "deviates from the official protocol": "공식 채점 방식과 다름",
    "drivekit’s own protocol": "drivekit 자체 기준",
    "none: this is drivekit’s own protocol": "없음: drivekit 자체 기준",
    "Deviation": "차이",
    "predictions": "예측",
    "ground truth": "정답",
    "split": "분할",
    "Results": "결과",
    "By slices of the frames": "조건별 결과",
    "What misleads in slices": "조건별 숫자를 볼 때 주의할 점",
    "Frames of the slices": "조건별 프레임",
    "{frames:,} frames of {scenes:,} scenes": "장면 {scenes:,}개의 프레임 {frames:,}개",
    "Curves": "곡선",
    "Frames to look at first": "먼저 볼 프레임",
    "look around": "뷰어로 보기",
    "{found} found, {missed} missed, {false} falsely found":
        "정검출 {found}, 미검출 {missed}, 오검출 {false}",
    "Counts": "개수",
    "What was counted": "센 것",
    "What was ignored, and why": "제외한 것과 그 이유",
    "number": "개수",
    "Where the numbers come from": "숫자의 출처",
    "protocol": "채점 방식",
    "reference": "기준",
    "time": "걸린 시간",
    "made": "만든 때",
    "read by overrides": "override 파일에 따라 읽음:",
}  # fmt: skip


def words(language: Language) -> Say:
    """Return what gives each phrase of a report in a language."""
    return _KOREAN.__getitem__ if language == "ko" else str
