"""What came of a conversion."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from drivekit import __version__
from drivekit.api.converting.target import Plan
from drivekit.model.dataset import Finding


@dataclass(frozen=True, slots=True)
class Difference:
    """The largest difference of a value from the source.

    Parameters
    ----------
    value, tolerance : float
    unit : str
    frame : str
        Id of the frame that has it; empty where nothing differs.
    """

    value: float
    tolerance: float
    unit: str
    frame: str = ""


@dataclass(frozen=True, slots=True)
class Verified:
    """What was read back and compared with the source.

    Parameters
    ----------
    frames, boxes : int
    differences : mapping of str to Difference
    """

    frames: int
    boxes: int
    differences: Mapping[str, Difference]


@dataclass(frozen=True, eq=False, slots=True)
class Converted:
    """A tree that was written.

    Parameters
    ----------
    out : Path
    plan : Plan
    split : str
        How the splits were made.
    counts : mapping of str to int
        ``frames`` chosen, of them ``written``, ``left_out``; ``boxes``; ``bytes``.
    resumed : int
        Frames that an earlier run had written.
    frames_of : mapping of split to int
        Written.
    losses : tuple of Finding
        What the layout cannot hold.
    findings : tuple of Finding
        What is left out, and why.
    verified : Verified
    seconds : mapping of str to float
    """

    out: Path
    plan: Plan
    split: str
    counts: Mapping[str, int]
    resumed: int
    frames_of: Mapping[str, int]
    losses: tuple[Finding, ...]
    findings: tuple[Finding, ...]
    verified: Verified
    seconds: Mapping[str, float] = field(default_factory=dict)

    @property
    def is_whole(self) -> bool:
        """Whether nothing was left out that was not asked to be."""
        return not any(finding.costs_labels for finding in self.findings)

    def as_json(self) -> dict[str, Any]:
        """Return what ``drivekit.json`` holds: nothing that another run would say otherwise."""
        plan = self.plan
        return {
            "drivekit": __version__,
            "target": plan.target,
            "source": {
                "path": plan.source.path,
                "format": plan.source.format,
                "options": dict(plan.source.options),
                "fingerprint": plan.source.fingerprint,
                "assumptions": list(plan.source.assumptions),
                "override": None if plan.source.override is None else asdict(plan.source.override),
            },
            "options": dict(plan.options),
            "intensity_scale": plan.intensity_scale,
            "class_names": list(plan.classes.taxonomy.classes),
            "classes": {
                name: {"as": plan.classes.table.get(name), "objects": n}
                for name, n in sorted(plan.classes.counts.items(), key=lambda item: -item[1])
            },
            "splits": {"how": self.split, "frames": dict(self.frames_of), "scenes": self._scenes()},
            "counts": dict(self.counts),
            "losses": [_plain(finding) for finding in self.losses],
            "findings": [_plain(finding) for finding in self.findings],
            "verified": {
                "frames": self.verified.frames,
                "boxes": self.verified.boxes,
                "largest_difference": {
                    name: {"value": d.value, "unit": d.unit, "tolerance": d.tolerance}
                    for name, d in self.verified.differences.items()
                },
            },
        }

    def _scenes(self) -> dict[str, int]:
        of_scene = {frame.frame.scene: frame.split for frame in self.plan.frames}
        return dict(Counter(of_scene.values()))


def _plain(finding: Finding) -> dict[str, Any]:
    return {
        "kind": finding.kind,
        "text": finding.text,
        "where": finding.where,
        "count": finding.count,
    }
