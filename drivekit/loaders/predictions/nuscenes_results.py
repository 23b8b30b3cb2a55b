"""nuScenes detection results: one JSON file, a list of boxes for each sample token."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final, NoReturn

import msgspec
import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError
from drivekit.io.json_text import parse_json_as
from drivekit.io.paths import system_path
from drivekit.io.payload import check_payload
from drivekit.io.text import decode_text
from drivekit.loaders.loader import Sniff
from drivekit.loaders.nuscenes_tables import Quaternion, Vector, column, numbers
from drivekit.loaders.predictions.registry import Reader
from drivekit.model.boxes import BoxTable, FrameKey
from drivekit.model.dataset import BOXES, Dataset
from drivekit.model.frames import WORLD
from drivekit.model.rotations import yaw_of_quat
from drivekit.model.taxonomy import Taxonomy

Float = NDArray[np.float64]

#: The classes of the detection task.
DETECTION_CLASSES: Final = Taxonomy(
    "nuscenes-detection",
    ("car", "truck", "bus", "trailer", "construction_vehicle", "pedestrian", "motorcycle",
     "bicycle", "traffic_cone", "barrier"),
)  # fmt: skip
ATTRIBUTES: Final = (
    "cycle.with_rider", "cycle.without_rider", "pedestrian.moving",
    "pedestrian.sitting_lying_down", "pedestrian.standing", "vehicle.moving", "vehicle.parked",
    "vehicle.stopped",
)  # fmt: skip
MAX_BOXES: Final = 500

_HEAD_BYTES: Final = 1 << 16
_SHOWN: Final = 3


class _Box(msgspec.Struct, gc=False):
    sample_token: str
    translation: Vector
    size: Vector
    rotation: Quaternion
    velocity: tuple[float, float]
    detection_name: str
    detection_score: float
    attribute_name: str
    num_pts: int | None = None


class _Parsed(msgspec.Struct):
    results: dict[str, Any]


class _Unparsed(msgspec.Struct):
    results: dict[str, msgspec.Raw]


@dataclass(frozen=True, eq=False, slots=True)
class _Columns:
    """Boxes of some samples; ``label`` and ``attribute`` count in the known names."""

    center: Float
    wlh: Float
    quat: Float
    velocity: Float
    label: NDArray[np.int32]
    score: Float
    attribute: NDArray[np.int32]
    n_points: Float


def _sniff(path: Path) -> Sniff:
    looked_for = "no JSON file with results by sample token"
    if not path.is_file():
        return Sniff(0.0, looked_for)
    with system_path(path).open("rb") as file:
        head = file.read(_HEAD_BYTES)
    if not head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return Sniff(0.0, looked_for)
    if b'"detection_name"' in head:
        return Sniff(1.0, "JSON with detection_name")
    if b'"results"' in head and b'"tracking_name"' not in head:
        return Sniff(0.7, "JSON with results")
    return Sniff(0.0, looked_for)


def read_results(path: Path, *, dataset: Dataset | None = None) -> BoxTable:
    """Read a results file of the nuScenes detection task.

    Parameters
    ----------
    path : Path
    dataset : Dataset, optional
        Gives the scenes of sample tokens; the scene is empty for tokens it does not have, and
        for all of them without it.

    Returns
    -------
    BoxTable
        In the world; rows in the order of the file. Columns ``score``, ``velocity`` (NaN where
        written so), ``attribute`` (empty for none), ``n_points`` (NaN where not given). Samples
        with an empty list are frames without boxes.

    Raises
    ------
    DataError
        A file of another form; a missing key, a wrong length, a class or attribute that is not
        known, NaN in anything but the velocity, more than 500 boxes a sample, or a box that names
        another sample than the list it is in, all with their JSON path; two lists of a sample; or
        results of which no sample is labelled in ``dataset``.
    """
    where = str(path)
    if path.is_dir():
        raise DataError(
            "expected one JSON file of results, found a folder", where=where, fix="name the file"
        )
    data = system_path(path).read_bytes()
    tokens: list[str] = []
    parts: list[_Columns] = []
    counts: list[int] = []
    for token, boxes in _lists(data, where):
        if len(boxes) > MAX_BOXES:
            raise DataError(
                f"{len(boxes)} boxes, more than {MAX_BOXES}", where=_place(where, token),
                fix=f"keep the {MAX_BOXES} with the highest scores",
            )  # fmt: skip
        tokens.append(token)
        counts.append(len(boxes))
        parts.append(_columns(boxes, token, where))
    if data.count(b'"sample_token"') > sum(counts):
        _refuse_repeated_keys(data, where)
    return BoxTable(
        **_joined(parts),
        row=np.arange(sum(counts)),
        taxonomy=DETECTION_CLASSES,
        frames=_frames(tokens, dataset, where),
        offsets=np.concatenate([[0], np.cumsum(counts, dtype=np.int64)]),
        coordinate_frames=(WORLD,) * len(tokens),
    )


def _lists(data: bytes, where: str) -> Iterator[tuple[str, Sequence[_Box]]]:
    """Yield the boxes of each sample; parses sample by sample, so that no more is held at once."""
    check_payload(data, where)
    results: Mapping[str, Any]
    decode: Callable[[Any], list[_Box]]
    try:
        results = msgspec.json.decode(data, type=_Unparsed).results
        decode = msgspec.json.Decoder(list[_Box]).decode
    except (msgspec.MsgspecError, UnicodeDecodeError):
        # NaN literals, another encoding, or an error that the slower way can name.
        results = parse_json_as(data, _Parsed, where).results
        decode = partial(msgspec.convert, type=list[_Box])
    for token, boxes in results.items():
        try:
            yield token, decode(boxes)
        except msgspec.ValidationError as error:
            problem, _, inner = str(error).partition(" - at ")
            place = _place(where, token) + inner.strip("`").removeprefix("$")
            raise DataError(problem[:1].lower() + problem[1:], where=place) from None


def _refuse_repeated_keys(data: bytes, where: str) -> None:
    """Raise DataError if an object has a key twice, of which a parser keeps only the last."""

    def check(pairs: list[tuple[str, Any]]) -> None:
        keys = [key for key, _ in pairs]
        if len(set(keys)) != len(keys):
            twice = next(key for i, key in enumerate(keys) if key in keys[:i])
            raise DataError(f"the key '{twice}' occurs twice in an object", where=where,
                            fix="join the two lists")  # fmt: skip

    json.loads(decode_text(data, where), object_pairs_hook=check)


def _place(where: str, token: str, index: int | None = None, name: str = "") -> str:
    row = "" if index is None else f"[{index}]"
    return f"{where} $.results.{token}{row}{f'.{name}' if name else ''}"


def _columns(boxes: Sequence[_Box], token: str, where: str) -> _Columns:
    n = len(boxes)
    score = np.array(column(boxes, "detection_score"), np.float64)
    fields = {
        "translation": numbers(column(boxes, "translation"), n, 3),
        "size": numbers(column(boxes, "size"), n, 3),
        "rotation": numbers(column(boxes, "rotation"), n, 4),
        "detection_score": score[:, None],
    }
    for name, values in fields.items():
        is_bad = ~np.isfinite(values).all(1)
        if name == "rotation":
            is_bad |= ~(np.abs(values).max(1, initial=0.0) > 1e-9)
        if is_bad.any():
            i = int(np.argmax(is_bad))
            raise DataError(
                f"expected {'a quaternion of ' * (name == 'rotation')}finite numbers, found "
                f"{values[i].tolist()}",
                where=_place(where, token, i, name),
                fix="only the velocity may be NaN",
            )
    stray = [i for i, box in enumerate(boxes) if box.sample_token != token]
    if stray:
        raise DataError(
            f"the box is of sample {boxes[stray[0]].sample_token}, its list of {token}",
            where=_place(where, token, stray[0], "sample_token"),
            fix="put it into the list of its sample",
        )
    return _Columns(
        center=fields["translation"],
        wlh=fields["size"],
        quat=fields["rotation"],
        velocity=numbers(column(boxes, "velocity"), n, 2),
        label=_codes(boxes, "detection_name", _LABELS, token, where),
        score=score,
        attribute=_codes(boxes, "attribute_name", _ATTRIBUTE_CODES, token, where),
        n_points=np.array([_points(box.num_pts) for box in boxes], np.float64),
    )


_LABELS: Final = {name: i for i, name in enumerate(DETECTION_CLASSES.classes)}
_ATTRIBUTE_CODES: Final = {name: i for i, name in enumerate(("", *ATTRIBUTES))}


def _codes(
    boxes: Sequence[_Box], name: str, codes: Mapping[str, int], token: str, where: str
) -> NDArray[np.int32]:
    values = column(boxes, name)
    try:
        return np.array([codes[value] for value in values], np.int32)
    except KeyError:
        i = next(i for i, value in enumerate(values) if value not in codes)
        raise DataError(
            f"'{values[i]}' is not one of {', '.join(filter(None, codes))}"
            f"{' or empty' if '' in codes else ''}",
            where=_place(where, token, i, name),
        ) from None


def _points(number: int | None) -> float:
    """Return a number of points; the devkit writes -1 where it is not known."""
    return np.nan if number is None or number < 0 else float(number)


def _joined(parts: Sequence[_Columns]) -> dict[str, Any]:
    parts = parts or [_columns([], "", "")]
    quat = np.concatenate([p.quat for p in parts])
    names = np.array(list(_ATTRIBUTE_CODES), np.str_)
    return {
        "center": np.concatenate([p.center for p in parts]),
        "size": np.concatenate([p.wlh for p in parts])[:, [1, 0, 2]],
        "yaw": yaw_of_quat(quat),
        "quat": quat / np.linalg.norm(quat, axis=1, keepdims=True),
        "label": np.concatenate([p.label for p in parts]),
        "score": np.concatenate([p.score for p in parts]),
        "velocity": np.concatenate([p.velocity for p in parts]),
        "n_points": np.concatenate([p.n_points for p in parts]),
        "extra": {"attribute": names[np.concatenate([p.attribute for p in parts])]},
    }


def _frames(tokens: Sequence[str], dataset: Dataset | None, where: str) -> tuple[FrameKey, ...]:
    scene_of: dict[str, str] = {}
    if dataset is not None:
        for scene in dataset:
            scene_of.update(dict.fromkeys(scene.timeline(BOXES).keys, scene.id))
        if tokens and scene_of.keys().isdisjoint(tokens):
            _refuse_other_data(tokens, list(scene_of), dataset, where)
    return tuple(FrameKey(scene_of.get(token, ""), token) for token in tokens)


def _refuse_other_data(
    tokens: Sequence[str], known: Sequence[str], dataset: Dataset, where: str
) -> NoReturn:
    raise DataError(
        f"these results are for other data: none of their {len(tokens):,} samples (such as "
        f"{', '.join(tokens[:_SHOWN])}) is one of the {len(known):,} labelled ones of "
        f"{dataset.info.root} (such as {', '.join(known[:_SHOWN]) or 'none'})",
        where=where,
        fix="check which version of the dataset they were made for",
    )


READER = Reader("nuscenes", "nuScenes detection results, one JSON file", _sniff, read_results)
