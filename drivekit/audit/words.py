"""What a picture of two readings says beside it, in English and Korean."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, NamedTuple

from drivekit.audit.diagnosis import Answer

Language = Literal["en", "ko"]


class Words(NamedTuple):
    """A question, and what to look for in a picture to answer it.

    Parameters
    ----------
    question, hint : str
    """

    question: str
    hint: str


_ANGLES_EN = (
    "From above, the long sides of the yellow box must run along the edge that its points draw, "
    "and its tick must point where the object is heading."
)  # fmt: skip
_ANGLES_KO = (
    "위에서 본 그림에서 노란 박스의 긴 변이 포인트의 윤곽과 나란해야 하고, 눈금은 진행 방향을 "
    "가리켜야 합니다."
)  # fmt: skip
_EDGES_EN = (
    "Coloured LiDAR points must lie on the objects they come from: the rims of cars, poles, kerbs. "
    "A wrong mounting shifts all of them the same way."
)  # fmt: skip
_EDGES_KO = (
    "색을 입힌 LiDAR 포인트는 실제 물체(차량 가장자리, 기둥, 연석) 위에 놓여야 합니다. 외부 "
    "파라미터가 틀리면 모든 포인트가 같은 방향으로 밀려 보입니다."
)  # fmt: skip

_EN: Final[Mapping[str, Words]] = {
    "axes": Words(
        "Where do the axes x, y, z of the cloud point?",
        "The road ahead must run along the direction that the picture from above calls forward.",
    ),
    "box_frame": Words(
        "Which sensor are positions of boxes given from?",
        "The yellow box must lie on the points of its object, from above and in the image.",
    ),
    "size_order": Words(
        "Which of the three sizes are length, width and height?",
        "The yellow box must wrap its points: a car is about 4.5 m long, 1.8 m wide, 1.5 m high.",
    ),
    "box_origin": Words(
        "Is a position the centre of the box, or the middle of its bottom?",
        "The yellow box must stand on the road, neither sunk into it nor floating above.",
    ),
    "yaw_unit": Words("Are yaw angles in radians or degrees?", _ANGLES_EN),
    "yaw_zero": Words("Where does a box of yaw 0 point?", _ANGLES_EN),
    "yaw_turn": Words("Which way do growing yaw angles turn?", _ANGLES_EN),
    "euler_unit": Words("Are the three angles in radians or degrees?", _ANGLES_EN),
    "euler_order": Words("In which order are the rotations multiplied?", _ANGLES_EN),
    "extrinsic": Words("How is the mounting of a camera written?", _EDGES_EN),
    "reference": Words("What are the mountings of cameras given in?", _EDGES_EN),
    "reference_axes": Words("Where do the axes of the reference point?", _EDGES_EN),
    "mounting": Words("Is the camera mounted as its calibration says?", _EDGES_EN),
    "images": Words(
        "Are the images distorted, or rectified already?",
        "Look at the borders of the image: points must lie on their objects there, too.",
    ),
}
_KO: Final[Mapping[str, Words]] = {
    "axes": Words(
        "점군의 x, y, z축은 어느 쪽을 향하는가?",
        "위에서 본 그림에서 앞쪽 도로가 진행 방향으로 뻗어 있어야 합니다.",
    ),
    "box_frame": Words(
        "박스 위치는 어느 센서를 기준으로 적혀 있는가?",
        "위에서 본 그림과 영상 모두에서 노란 박스가 물체의 포인트 위에 놓여야 합니다.",
    ),
    "size_order": Words(
        "세 크기 값 중 어느 것이 길이·너비·높이인가?",
        "노란 박스가 포인트를 꼭 맞게 감싸야 합니다. "
        "승용차는 길이 약 4.5 m, 너비 1.8 m, 높이 1.5 m입니다.",
    ),
    "box_origin": Words(
        "위치 값은 박스의 중심인가, 바닥면의 중심인가?",
        "노란 박스가 도로에 파묻히거나 떠 있지 않고 노면 위에 서 있어야 합니다.",
    ),
    "yaw_unit": Words("yaw는 라디안인가, 도(degree)인가?", _ANGLES_KO),
    "yaw_zero": Words("yaw가 0인 박스는 어느 쪽을 향하는가?", _ANGLES_KO),
    "yaw_turn": Words("yaw가 커지면 어느 방향으로 도는가?", _ANGLES_KO),
    "euler_unit": Words("세 각도는 라디안인가, 도(degree)인가?", _ANGLES_KO),
    "euler_order": Words("회전을 어떤 순서로 곱하는가?", _ANGLES_KO),
    "extrinsic": Words("카메라 외부 파라미터는 어떤 규약으로 적혀 있는가?", _EDGES_KO),
    "reference": Words("카메라 외부 파라미터의 기준 좌표계는 무엇인가?", _EDGES_KO),
    "reference_axes": Words("기준 좌표계의 축은 어느 쪽을 향하는가?", _EDGES_KO),
    "mounting": Words("카메라가 캘리브레이션 값대로 장착되어 있는가?", _EDGES_KO),
    "images": Words(
        "영상에 렌즈 왜곡이 남아 있는가, 이미 보정되었는가?",
        "영상 가장자리를 보세요. 그곳에서도 포인트가 물체 위에 놓여야 합니다.",
    ),
}
_TABLES: Final[Mapping[Language, Mapping[str, Words]]] = {"en": _EN, "ko": _KO}

#: What the sides of a picture are called.
SIDES: Final[Mapping[Language, Mapping[str, str]]] = {
    "en": {
        "verdict": "verdict",
        "now": "as read now",
        "other": "the next best",
        "best": "leads, but is not settled",
        "title": "Which side is right? The doctor's verdict is green.",
    },
    "ko": {
        "verdict": "판정",
        "now": "현재 읽는 방식",
        "other": "차순위",
        "best": "우세하지만 확정은 아님",
        "title": "어느 쪽이 맞습니까? doctor의 판정은 초록색입니다.",
    },
}


def words_for(answer: Answer, language: Language) -> Words:
    """Return a question and what to look for; the answer's own words where there are no others."""
    table = _TABLES[language]
    name = answer.question.partition("/")[0]
    return table.get(answer.question, table.get(name, Words(answer.text, "")))
