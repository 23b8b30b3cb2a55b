"""What the doctor looked at, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from drivekit.model.dataset import Finding

if TYPE_CHECKING:
    from drivekit.audit.case import Case
    from drivekit.audit.diagnosis import Diagnosis
    from drivekit.loaders.loader import Loader


@dataclass(frozen=True, eq=False, slots=True)
class Examination:
    """What the doctor looked at, and what came of it.

    Parameters
    ----------
    path : Path
    loader : Loader
    case : Case
    diagnosis : Diagnosis
    settled : mapping of str to str
        What an override file of these data had answered before.
    """

    path: Path
    loader: Loader
    case: Case
    diagnosis: Diagnosis
    settled: Mapping[str, str]

    @property
    def own_findings(self) -> tuple[Finding, ...]:
        """What the examination found and opening the dataset did not, and archives left out."""
        known = self.case.dataset.info.findings
        return tuple(
            finding
            for finding in self.diagnosis.findings
            if finding not in known or finding.kind == "damaged-archive"
        )
