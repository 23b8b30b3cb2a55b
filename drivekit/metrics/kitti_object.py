"""Protocols ``kitti-object`` (the numbers of the C++ devkit) and ``aihub-detection-like``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from drivekit.errors import UsageError
from drivekit.metrics.kitti_matches import match_table
from drivekit.metrics.kitti_part import KittiPart, merge, partial
from drivekit.metrics.kitti_report import summary
from drivekit.metrics.kitti_rules import Difficulty, Measure, Rules, ScoredClass
from drivekit.metrics.protocol import ClassTable, Needs, Weights
from drivekit.model.boxes import BoxTable
from drivekit.model.matches import MatchTable
from drivekit.model.runs import ProtocolId, Report
from drivekit.model.taxonomy import IGNORE, Taxonomy


@dataclass(frozen=True, slots=True, kw_only=True)
class KittiObject:
    """KITTI's object evaluation: greedy one-to-one matching, 41-slot precision curves.

    Parameters
    ----------
    id : ProtocolId
    taxonomy : Taxonomy
        Classes of both sides, neighbours and regions included.
    rules : Rules
    class_maps : mapping of taxonomy name to mapping
        From the classes of datasets.
    """

    id: ProtocolId
    taxonomy: Taxonomy
    rules: Rules
    class_maps: Mapping[str, ClassTable] = field(default_factory=dict)

    def needs(self) -> Needs:
        """Return the columns that the rules look at."""
        rules = self.rules
        gt, pred = {}, {"score": "predictions are ranked by it"}
        if rules.limits_height:
            gt["bbox"] = "objects whose 2D box is not high enough are ignored"
        if rules.limits_visibility:
            gt["occluded"] = gt["truncated"] = "objects that are hardly visible are ignored"
        if rules.scores_image:
            pred["bbox"] = "2D boxes are scored, and predictions with a low one ignored"
        return Needs(
            ground_truth=gt,
            predictions=pred,
            missing_frames="skip",
            cure="give the 2D boxes of the image [px], or evaluate with kitti-3d-like, which does "
            "without",
        )

    def partial(self, gt: BoxTable, pred: BoxTable) -> KittiPart:
        """Return the columns of a scene and its overlapping pairs."""
        return partial(self.rules, gt, pred)

    def merge(self, parts: Sequence[KittiPart]) -> KittiPart:
        """Join parts in row order; no parts make the part of no frame."""
        return merge(self.rules, parts)

    def report(self, part: KittiPart, weights: Weights | None = None) -> Report:
        """Return AP (and AOS) by class, measure and difficulty, in percent, with their curves.

        A number that the devkit does not print is NaN.
        """
        return summary(part, self.rules, self.taxonomy, weights)

    def matches(self, part: KittiPart) -> MatchTable:
        """Return every decision; a setting is a measure and difficulty, cut at its best F1."""
        return match_table(part, self.rules, self.taxonomy)

    def with_classes(self, names: Sequence[str]) -> KittiObject:
        """Return the protocol for some of its classes.

        Raises
        ------
        UsageError
            If a class is not scored.
        """
        scored = {c.name: c for c in self.rules.classes}
        unknown = [name for name in names if name not in scored]
        if unknown or not names:
            raise UsageError(
                f"{self.id.name} does not score {', '.join(unknown) or 'no class at all'}",
                fix=f"choose of {', '.join(scored)}",
            )
        chosen = tuple(c for c in self.rules.classes if c.name in names)
        return self._deviating(
            replace(self.rules, classes=chosen),
            f"only the classes {', '.join(c.name for c in chosen)}",
        )

    def _deviating(self, rules: Rules, deviation: str) -> KittiObject:
        identity = replace(self.id, deviations=(*self.id.deviations, deviation))
        return replace(self, rules=rules, id=identity)


def _everywhere(minimum: float) -> Mapping[Measure, float]:
    return {"2d": minimum, "bev": minimum, "3d": minimum}


_KITTI_CLASSES: Final = (
    "Car", "Van", "Truck", "Pedestrian", "Person_sitting", "Cyclist", "Tram", "Misc", "DontCare",
)  # fmt: skip

KITTI_OBJECT: Final = KittiObject(
    id=ProtocolId("kitti-object", "1", "KITTI C++ object devkit, 41 recall slots"),
    taxonomy=Taxonomy("KITTI", _KITTI_CLASSES, {c.casefold(): c for c in _KITTI_CLASSES}),
    rules=Rules(
        measures=("2d", "bev", "3d"),
        classes=(
            ScoredClass("Car", _everywhere(0.7), neighbours=("Van",)),
            ScoredClass("Pedestrian", _everywhere(0.5), neighbours=("Person_sitting",)),
            ScoredClass("Cyclist", _everywhere(0.5)),
        ),
        difficulties=(
            Difficulty("easy", min_height=40, max_occluded=0, max_truncated=0.15),
            Difficulty("moderate", min_height=25, max_occluded=1, max_truncated=0.3),
            Difficulty("hard", min_height=25, max_occluded=2, max_truncated=0.5),
        ),
        operating_point=("3d", "moderate"),
        dont_care="DontCare",
    ),
)

# For predictions without 2D boxes: none is ignored for being small; there is no 2D and no AOS.
KITTI_3D_LIKE: Final = replace(
    KITTI_OBJECT,
    id=ProtocolId("kitti-3d-like", "1", reference=""),
    rules=replace(KITTI_OBJECT.rules, measures=("bev", "3d")),
)

# The hub's 3D labels name three classes; what the classes of other datasets would be called there.
_HUB_CLASSES: Final = ("vehicle", "pedestrian", "twoWheeler")
_TO_HUB: Final[Mapping[str, ClassTable]] = {
    "aihub-av": {
        **dict.fromkeys(
            ("bus", "truck", "policeCar", "ambulance", "schoolBus", "otherCar"), "vehicle"
        ),
        **dict.fromkeys(("motorcycle", "bicycle"), "twoWheeler"),
        "rider": IGNORE,
    },
    "aihub-fusion": {"bike": "twoWheeler"},
    "etri-infra": {
        **{f"dynamic_object.vehicle.{k}": "vehicle" for k in ("car", "van", "truck", "bus")},
        "dynamic_object.vehicle.motorcycle": "twoWheeler",
        **{f"dynamic_object.cycle.{k}": "twoWheeler" for k in ("motorcycle", "bicycle")},
        "dynamic_object.human.pedestrian": "pedestrian",
    },
    "aihub-infra": {
        **dict.fromkeys(("Car", "Small_Car", "Light_Car", "SUV", "Van", "Mini_Bus"), "vehicle"),
        **dict.fromkeys(("Bus", "Small_Truck", "Medium_Truck", "Large_Truck"), "vehicle"),
        "Special_Vehicle": "vehicle",
        "Two_Wheeler": "twoWheeler",
        "Kickboard": IGNORE,
        **dict.fromkeys(("Adult", "Kid"), "pedestrian"),
    },
    "aihub-orchard": {"사람": "pedestrian", **dict.fromkeys(("차량", "농기계"), "vehicle")},
    "aihub-sensor-analysis": {
        **dict.fromkeys(("bus", "truck"), "vehicle"),
        "two_wheeler": "twoWheeler",
    },
    "aihub-virtual": {
        **dict.fromkeys(
            ("bus", "truck", "policeCar", "ambulance", "schoolBus", "otherCar"), "vehicle"
        ),
        **dict.fromkeys(("motorcycle", "bicycle"), "twoWheeler"),
        "rider": IGNORE,
    },
    "KITTI": {
        **dict.fromkeys(("Car", "Van", "Truck"), "vehicle"),
        **dict.fromkeys(("Pedestrian", "Person_sitting"), "pedestrian"),
        "Cyclist": "twoWheeler",
        **dict.fromkeys(("Tram", "Misc", "DontCare"), IGNORE),
    },
    "world": {
        **dict.fromkeys(("car", "van", "truck", "bus"), "vehicle"),
        **dict.fromkeys(("motorcycle", "bicycle"), "twoWheeler"),
    },
}

AIHUB_DETECTION_LIKE: Final = KittiObject(
    id=ProtocolId("aihub-detection-like", "1", reference=""),
    taxonomy=Taxonomy("aihub-detection", _HUB_CLASSES, {c.casefold(): c for c in _HUB_CLASSES}),
    class_maps=_TO_HUB,
    rules=Rules(
        measures=("bev", "3d"),
        classes=(
            ScoredClass("vehicle", {"bev": 0.7, "3d": 0.7}),
            ScoredClass("pedestrian", {"bev": 0.5, "3d": 0.5}),
            ScoredClass("twoWheeler", {"bev": 0.5, "3d": 0.5}),
        ),
        difficulties=(Difficulty(""),),
        operating_point=("3d", ""),
        has_devkit_gaps=False,
        has_mean=True,
    ),
)

PROTOCOLS: Final = (KITTI_OBJECT, KITTI_3D_LIKE, AIHUB_DETECTION_LIKE)
