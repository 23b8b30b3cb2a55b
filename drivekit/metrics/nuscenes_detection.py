"""Protocol ``nuscenes-detection``: the numbers of nuscenes-devkit 1.2.0, detection_cvpr_2019."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError, UsageError
from drivekit.metrics.nuscenes_part import (
    REASONS,
    JudgedBoxes,
    NuscenesPart,
    Pairs,
    match_table,
    merged,
)
from drivekit.metrics.nuscenes_report import Rules, score_cuts, summary
from drivekit.metrics.nuscenes_scores import heading_error, scale_error
from drivekit.metrics.protocol import ClassTable, Needs, Weights
from drivekit.model.boxes import BoxTable
from drivekit.model.matches import MatchTable, Setting
from drivekit.model.rotations import matrix_from_quat, matrix_from_yaw
from drivekit.model.runs import ProtocolId, Report
from drivekit.model.taxonomy import Taxonomy

Float = NDArray[np.float64]
Int = NDArray[np.int64]

#: The region, not an object to be found: bicycles and motorcycles in it do not count.
BIKE_RACK: Final = "bicycle_rack"
_PARKED_IN_RACKS: Final = ("bicycle", "motorcycle")

_CLASS_RANGE: Final[Mapping[str, float]] = {
    "car": 50.0, "truck": 50.0, "bus": 50.0, "trailer": 50.0, "construction_vehicle": 50.0,
    "pedestrian": 40.0, "motorcycle": 40.0, "bicycle": 40.0, "traffic_cone": 30.0, "barrier": 30.0,
}  # fmt: skip

_FROM_NUSCENES: Final[Mapping[str, str]] = {
    "movable_object.barrier": "barrier",
    "vehicle.bicycle": "bicycle",
    "vehicle.bus.bendy": "bus",
    "vehicle.bus.rigid": "bus",
    "vehicle.car": "car",
    "vehicle.construction": "construction_vehicle",
    "vehicle.motorcycle": "motorcycle",
    "human.pedestrian.adult": "pedestrian",
    "human.pedestrian.child": "pedestrian",
    "human.pedestrian.construction_worker": "pedestrian",
    "human.pedestrian.police_officer": "pedestrian",
    "movable_object.trafficcone": "traffic_cone",
    "vehicle.trailer": "trailer",
    "vehicle.truck": "truck",
    "static_object.bicycle_rack": BIKE_RACK,
}

_NOT_SCORED, _OUT_OF_RANGE, _NO_POINTS, _IN_RACK = (
    REASONS.index(r) for r in ("not-scored", "out-of-range", "no-points", "bike-rack")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class NuscenesDetection:
    """The nuScenes detection benchmark.

    Parameters
    ----------
    class_range : mapping of str to float [m]
        Scored classes in report order, and how far from the vehicle their boxes count.
    limits : tuple of float [m]
        Distances of centres below which a prediction has found an object.
    error_limit : float [m]
        The limit whose pairs give the errors of true positives, and the operating point.
    min_recall, min_precision : float
        What average precision starts from.
    max_boxes : int
        Most predictions a frame.
    """

    class_range: Mapping[str, float] = field(default_factory=lambda: dict(_CLASS_RANGE))
    limits: tuple[float, ...] = (0.5, 1.0, 2.0, 4.0)
    error_limit: float = 2.0
    min_recall: float = 0.1
    min_precision: float = 0.1
    max_boxes: int = 500

    def __post_init__(self) -> None:
        if self.error_limit not in self.limits:
            raise UsageError(f"error_limit {self.error_limit} is not one of {self.limits}")

    @property
    def id(self) -> ProtocolId:
        """Name, version, reference tool; other settings than the official ones are deviations."""
        official = type(self)()
        deviations = tuple(
            f"{f.name} is {_described(getattr(self, f.name))}"
            for f in fields(self)
            if getattr(self, f.name) != getattr(official, f.name)
        )
        return ProtocolId(
            "nuscenes-detection", "detection_cvpr_2019", "nuscenes-devkit 1.2.0", deviations
        )

    @property
    def taxonomy(self) -> Taxonomy:
        """The scored classes, and bicycle racks as regions."""
        return Taxonomy("nuscenes-detection", (*self.class_range, BIKE_RACK))

    @property
    def class_maps(self) -> Mapping[str, ClassTable]:
        """From the categories of nuScenes; its own names stay."""
        kept = (*self.class_range, BIKE_RACK)
        of_nuscenes = {c: name for c, name in _FROM_NUSCENES.items() if name in kept}
        return {"nuscenes": of_nuscenes, "nuscenes-detection": {}}

    def needs(self) -> Needs:
        """Return the columns of either side."""
        velocity = "the velocity error compares them"
        attribute = "the attribute error compares them"
        return Needs(
            ground_truth={
                "velocity": velocity,
                "attribute": attribute,
                "n_points": "objects without any point do not count",
            },
            predictions={
                "score": "predictions are ranked by it",
                "velocity": velocity,
                "attribute": attribute,
            },
            coordinate_frame="world",
            missing_frames="error",
            cure="read the ground truth from a nuScenes dataset and the predictions from a results "
            "file, or supply these columns",
            frames={"ego_position": "boxes count up to a distance from the vehicle"},
        )

    def partial(self, gt: BoxTable, pred: BoxTable) -> NuscenesPart:
        """Return the verdict on each box of a scene and the pairs at each limit.

        Raises
        ------
        DataError
            If a position, size or heading is not a number, a score is negative or not a number, a
            frame has too many predictions, a matched box has no volume, an object has several
            attributes, or the vehicle's position is unknown.
        """
        self._check(gt, pred)
        judged_gt, judged_pred = self._judged(gt, gt), self._judged(pred, gt)
        pairs = self._pairs(gt, pred, judged_gt, judged_pred)
        return NuscenesPart(gt.frames, judged_gt, judged_pred, pairs)

    def merge(self, parts: Sequence[NuscenesPart]) -> NuscenesPart:
        """Join parts one after the other."""
        return merged(parts)

    def report(self, part: NuscenesPart, weights: Weights | None = None) -> Report:
        """Return NDS, mAP, the five mean errors, and the same for each class.

        A class without any object scores 0, and 1 in every error, as in the reference tool.
        """
        return summary(part, self._rules(), weights)

    def matches(self, part: NuscenesPart) -> MatchTable:
        """Return every decision; each limit is a setting, cut at its best F1 a class."""
        rules = self._rules()
        settings = [
            Setting(f"dist_{limit}", cuts)
            for limit, cuts in zip(self.limits, score_cuts(part, rules), strict=True)
        ]
        return match_table(
            part, settings, f"dist_{self.error_limit}", (*self.class_range, BIKE_RACK)
        )

    def with_classes(self, names: Sequence[str]) -> NuscenesDetection:
        """Return the protocol for some of its classes: the means are over these only.

        Raises
        ------
        UsageError
            If a class is not scored.
        """
        unknown = [name for name in names if name not in self.class_range]
        if unknown or not names:
            raise UsageError(
                f"{self.id.name} does not score {', '.join(unknown) or 'no class at all'}",
                fix=f"choose of {', '.join(self.class_range)}",
            )
        chosen = {name: reach for name, reach in self.class_range.items() if name in names}
        return replace(self, class_range=chosen)

    def _rules(self) -> Rules:
        return Rules(
            classes=tuple(self.class_range),
            limits=self.limits,
            error_limit=self.limits.index(self.error_limit),
            min_recall=self.min_recall,
            min_precision=self.min_precision,
        )

    def _check(self, gt: BoxTable, pred: BoxTable) -> None:
        for side, boxes in (("ground truth", gt), ("predictions", pred)):
            numbers = np.column_stack([boxes.center, boxes.size, boxes.yaw])
            is_missing = np.asarray(np.isnan(numbers).any(1) | np.isinf(numbers).any(1))
            _refuse(boxes, is_missing, f"{side}: a box has no position, size or heading",
                    "leave such boxes out")  # fmt: skip
        score = pred.column("score")
        _refuse(pred, ~(score >= 0.0), "a score is negative or not a number",
                "the reference tool takes scores from 0 upwards")  # fmt: skip
        many = np.flatnonzero(np.diff(pred.offsets) > self.max_boxes)
        if many.size:
            n = pred.offsets[many[0] + 1] - pred.offsets[many[0]]
            raise DataError(
                f"{many.size} frames have more than {self.max_boxes} predictions, this one {n}",
                where=str(pred.frames[many[0]]),
                fix=f"keep the {self.max_boxes} with the highest scores",
            )
        several = np.asarray(np.char.find(gt.column("attribute"), ";") >= 0)
        _refuse(gt, several, "an object has several attributes", "keep one of them")
        ignored = np.asarray(gt.extra.get("ignore", np.zeros(len(gt))), bool)
        _refuse(gt, ignored, "objects are marked as ignored, which this benchmark does not know",
                "leave them out of the ground truth, or map their class to nothing")  # fmt: skip
        unknown = np.asarray(np.isnan(gt.frame_column("ego_position")).any(1))
        unknown &= np.diff(gt.offsets) + np.diff(pred.offsets) > 0
        if unknown.any():
            raise DataError(
                f"the vehicle's position is unknown in {unknown.sum()} frames",
                where=str(gt.frames[int(np.argmax(unknown))]),
                fix="leave these frames out",
            )

    def _judged(self, boxes: BoxTable, gt: BoxTable) -> JudgedBoxes:
        """Say which boxes count, by the first of: class, range, points, bicycle racks."""
        reach = np.array([*self.class_range.values(), np.inf])
        frame, label = boxes.frame_of_row, boxes.label
        ego = gt.frame_column("ego_position")
        offset = boxes.center[:, :2] - ego[frame, :2]
        with np.errstate(over="ignore"):  # farther than numbers go is out of range too
            distance = np.sqrt(np.sum(offset * offset, axis=1))
        n_points = np.full(len(boxes), np.nan) if boxes.n_points is None else boxes.n_points
        reason = np.select(
            [
                label == len(self.class_range),
                ~(distance < reach[label]),
                n_points == 0,
                self._in_rack(boxes, gt),
            ],
            [_NOT_SCORED, _OUT_OF_RANGE, _NO_POINTS, _IN_RACK],
            0,
        )
        score = np.full(len(boxes), np.nan) if boxes.score is None else boxes.score
        return JudgedBoxes(frame, boxes.row, label.astype(np.int64), score, reason)

    def _in_rack(self, boxes: BoxTable, gt: BoxTable) -> NDArray[np.bool_]:
        """Tell which cycles stand (by their centre) in a bicycle rack of their frame."""
        racks = np.flatnonzero(gt.label == len(self.class_range))
        cycles = [i for i, name in enumerate(self.class_range) if name in _PARKED_IN_RACKS]
        is_cycle = np.isin(boxes.label, cycles)
        inside = np.zeros(len(boxes), bool)
        if gt.quat is None:
            rotation = matrix_from_yaw(gt.yaw[racks])
        else:
            rotation = matrix_from_quat(gt.quat[racks])
        for rack, turn, frame in zip(racks, rotation, gt.frame_of_row[racks], strict=True):
            rows = slice(boxes.offsets[frame], boxes.offsets[frame + 1])
            local = (boxes.center[rows] - gt.center[rack]) @ turn
            inside[rows] |= (np.abs(local) <= gt.size[rack] / 2).all(1)
        return inside & is_cycle

    def _pairs(
        self, gt: BoxTable, pred: BoxTable, judged_gt: JudgedBoxes, judged_pred: JudgedBoxes
    ) -> Pairs:
        from drivekit.kernels.center_match import nearest_free

        of_gt, gt_offsets = self._groups(judged_gt, gt.n_frames, judged_gt.row)
        chooses = np.lexsort((judged_pred.row, judged_pred.score))[::-1]
        rank = np.empty(len(chooses), np.int64)
        rank[chooses] = np.arange(len(chooses))
        of_pred, pred_offsets = self._groups(judged_pred, gt.n_frames, rank)
        limit, ip, ig, distance = nearest_free(
            pred.center[of_pred, :2], gt.center[of_gt, :2], pred_offsets, gt_offsets, self.limits
        )
        ip, ig = of_pred[ip], of_gt[ig]
        for side, boxes, rows in (("ground truth", gt, ig), ("predictions", pred, ip)):
            is_flat = np.zeros(len(boxes), bool)
            is_flat[rows] = (boxes.size[rows] <= 0).any(1)
            _refuse(boxes, is_flat, f"{side}: a matched box has a size that is not positive",
                    "correct its size")  # fmt: skip
        return Pairs(limit, ip, ig, self._errors(gt, pred, ip, ig, distance))

    def _groups(self, boxes: JudgedBoxes, n_frames: int, order: Int) -> tuple[Int, Int]:
        """Return the boxes that count by frame, class and an order, and the offsets of groups."""
        n_classes = len(self.class_range)
        kept = np.flatnonzero(boxes.counts)
        group = boxes.frame[kept] * n_classes + boxes.label[kept]
        by_group = np.lexsort((order[kept], group))
        offsets = np.searchsorted(group[by_group], np.arange(n_frames * n_classes + 1))
        return kept[by_group], offsets

    def _errors(self, gt: BoxTable, pred: BoxTable, ip: Int, ig: Int, distance: Float) -> Float:
        names = np.array([*self.class_range])[gt.label[ig]]
        period = np.where(names == "barrier", np.pi, 2 * np.pi)
        speed = pred.column("velocity")[ip] - gt.column("velocity")[ig]
        true, said = gt.column("attribute")[ig], pred.column("attribute")[ip]
        return np.column_stack([
            distance,
            scale_error(gt.size[ig], pred.size[ip]),
            heading_error(gt.yaw[ig], pred.yaw[ip], period),
            np.sqrt(np.sum(speed * speed, axis=1)),
            np.where(true == "", np.nan, true != said),
        ])  # fmt: skip


def _described(setting: object) -> str:
    if isinstance(setting, Mapping):
        return ", ".join(f"{name} {value:g} m" for name, value in setting.items())
    return str(setting)


def _refuse(boxes: BoxTable, bad: NDArray[np.bool_], problem: str, fix: str) -> None:
    if bad.any():
        first = int(np.argmax(bad))
        raise DataError(
            f"{problem} ({bad.sum()} boxes; the first is row {boxes.row[first]})",
            where=str(boxes.frames[boxes.frame_of_row[first]]),
            fix=fix,
        )


NUSCENES_DETECTION: Final = NuscenesDetection()
PROTOCOLS: Final = (NUSCENES_DETECTION,)
