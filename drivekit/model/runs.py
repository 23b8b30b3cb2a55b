"""A finished evaluation: its numbers, where they come from, and every decision behind them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import UsageError
from drivekit.model.matches import MatchTable

Better = Literal["higher", "lower"]

#: Name of the file in a run's folder that holds what people said about its boxes and frames.
TRIAGE_FILE: Final = "triage.jsonl"


@dataclass(frozen=True, slots=True)
class Metric:
    """A number with its unit.

    Parameters
    ----------
    value : float
        NaN where the protocol does not define it for this data.
    unit : str
        ``"percent"``, ``"fraction"``, ``"m"``, ``"m/s"``, ``"rad"``, ``"count"`` …
    better : {"higher", "lower"}
    """

    value: float
    unit: str
    better: Better = "higher"


@dataclass(frozen=True, eq=False, slots=True)
class Curve:
    """A curve worth drawing, such as precision over recall."""

    name: str
    x: NDArray[np.float64]
    y: NDArray[np.float64]
    x_label: str = "recall"
    y_label: str = "precision"


@dataclass(frozen=True, slots=True)
class ProtocolId:
    """What was measured and how far the numbers may be compared.

    Parameters
    ----------
    name, version : str
    reference : str
        The tool whose numbers these equal, with its version; empty for our own protocols.
    deviations : tuple of str
        Everything that keeps the numbers from being the official ones.
    """

    name: str
    version: str
    reference: str
    deviations: tuple[str, ...] = ()

    @property
    def is_exact(self) -> bool:
        """Whether the numbers are those of the reference tool."""
        return bool(self.reference) and not self.deviations


@dataclass(frozen=True, eq=False, slots=True)
class Report:
    """The result of a protocol.

    Parameters
    ----------
    metrics : mapping of str to Metric
        Flat, stable, '/'-joined names in ``[A-Za-z0-9_./-]``.
    headline : tuple of str
        Names of the metrics to print first.
    counts : mapping of str to int
        ``frames``, ``ground_truth``, ``predictions``, and per class what the protocol counts.
    ignored : mapping of str to int
        How many boxes were ignored, by ``"what/reason"``.
    curves : tuple of Curve
    warnings : tuple of str
        Why a number may mislead.
    """

    metrics: Mapping[str, Metric]
    headline: tuple[str, ...]
    counts: Mapping[str, int]
    ignored: Mapping[str, int] = field(default_factory=dict)
    curves: tuple[Curve, ...] = ()
    warnings: tuple[str, ...] = ()

    def __str__(self) -> str:
        width = max(map(len, self.metrics), default=0)
        return "\n".join(
            f"{name:<{width}}  {metric.value:.6g} {metric.unit}"
            for name, metric in self.metrics.items()
        )


@dataclass(frozen=True, eq=False, slots=True)
class Slice:
    """The same evaluation on the frames that share a value of a tag.

    Parameters
    ----------
    tag : str
        As the dataset calls it: ``"weather"``.
    value : str, optional
        As the dataset writes it; ``None`` for the frames of which it says nothing.
    frames : (n,) int32
        Positions in the run's ``matches.frames``, ascending.
    report : Report
        What the protocol reports where only these frames are evaluated, without curves.
    """

    tag: str
    value: str | None
    frames: NDArray[np.int32]
    report: Report

    @property
    def name(self) -> str:
        """``weather=rain``; ``weather=`` where nothing is said."""
        return f"{self.tag}={self.value or ''}"


@dataclass(frozen=True, slots=True)
class Source:
    """Where evaluated boxes came from.

    Parameters
    ----------
    path : str
        As given by the user.
    format : str
        Name of the loader or reader.
    fingerprint : str
        SHA-256 over the boxes that were evaluated.
    split : str
    options : mapping of str to str
        What else is needed to read the same again.
    overrides : str
        Digest of the override file that the dataset was read by; empty without one.
    """

    path: str
    format: str
    fingerprint: str
    split: str = ""
    options: Mapping[str, str] = field(default_factory=dict)
    overrides: str = ""


@dataclass(frozen=True, eq=False, slots=True)
class Run:
    """An evaluation that was carried out.

    Parameters
    ----------
    protocol : ProtocolId
    report : Report
    matches : MatchTable
    ground_truth, predictions : Source
    seconds : mapping of str to float
        Wall time by stage.
    made : str
        When, and with which drivekit: ISO 8601 and version.
    slices : tuple of Slice
        By tag, then by value.
    """

    protocol: ProtocolId
    report: Report
    matches: MatchTable
    ground_truth: Source
    predictions: Source
    seconds: Mapping[str, float] = field(default_factory=dict)
    made: str = ""
    slices: tuple[Slice, ...] = ()

    def slice_called(self, name: str) -> Slice:
        """Return a slice by its name, ``weather=rain``.

        Raises
        ------
        UsageError
            If there is none.
        """
        for part in self.slices:
            if part.name == name:
                return part
        have = ", ".join(part.name for part in self.slices)
        raise UsageError(
            f"the run has no slice '{name}'",
            fix=f"choose of {have}" if have else "evaluate again with --slice-by TAG",
        )
