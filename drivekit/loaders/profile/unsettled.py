"""What a profile leaves open because nobody knows: it must be said before boxes are read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from drivekit.errors import UnsettledError
from drivekit.loaders.profile.schema import Profile
from drivekit.model.dataset import Finding

#: What stands where nobody knows.
LEFT_OPEN: Final = "auto"


def open_questions(profile: Profile) -> Iterator[str]:
    """Yield the keys of a profile's boxes whose value is not known."""
    rule = profile.boxes
    if rule is None:
        return
    yaw = rule.yaw
    values = {
        "boxes.center.origin": rule.center.origin,
        "boxes.size.order": rule.size.order,
        "boxes.yaw.unit": yaw and yaw.unit,
        "boxes.yaw.zero": yaw and yaw.zero,
        "boxes.yaw.turn": yaw and yaw.turn,
    }
    yield from (key for key, value in values.items() if value == LEFT_OPEN)


def unsettled_findings(profile: Profile) -> Iterator[Finding]:
    """Tell that boxes cannot be read yet, and what has to be said."""
    keys = list(open_questions(profile))
    if keys:
        text = (
            f"3D boxes are not read before it is said what holds: {_said(profile, keys)}, "
            "or drivekit doctor has found it out"
        )
        yield Finding("unsettled", text, profile.id, len(keys))


def check_settled(profile: Profile) -> None:
    """Raise UnsettledError if something is left open that boxes need."""
    keys = list(open_questions(profile))
    if keys:
        raise UnsettledError(
            f"it is not known what the boxes of {profile.title} mean: {', '.join(keys)}",
            fix=f"say it, or find it out from the data (drivekit doctor): {_said(profile, keys)}",
        )


def _said(profile: Profile, keys: list[str]) -> str:
    options = {key: name for name, key in profile.options.items()}
    return ", ".join(f"--option {options[key]}=…" if key in options else key for key in keys)
