"""Times that the names of files tell."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone

from drivekit.errors import DataError
from drivekit.loaders.profile.schema import Time
from drivekit.loaders.profile.templates import filled

NS_PER = {"s": 1_000_000_000, "ms": 1_000_000, "us": 1_000, "ns": 1}


def stamp_of(rule: Time, fields: Mapping[str, str], where: str) -> int:
    """Return a time [ns] as placeholders of a file's name tell it.

    Raises
    ------
    DataError
        If they make no such number or date.
    """
    text = filled(rule.stamp, fields)
    try:
        if rule.date is None:
            return whole_ns(text, rule.unit)
        zone = timezone(timedelta(hours=rule.zone_hours))
        since = datetime.strptime(text, rule.date).replace(tzinfo=zone) - _BEGINNING
        return (since.days * 86_400 + since.seconds) * NS_PER["s"] + since.microseconds * 1_000
    except (ValueError, OverflowError):
        wanted = rule.date or f"a number of {rule.unit}"
        raise DataError(f"expected a time ({wanted}) in '{text}'", where=where) from None


_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


def whole_ns(text: str, unit: str) -> int:
    """Return a decimal number of a unit as nanoseconds, exactly."""
    whole, _, rest = text.strip().partition(".")
    if not rest:
        return int(whole) * NS_PER[unit]
    digits = len(str(NS_PER[unit])) - 1
    sign = -1 if whole.startswith("-") else 1
    part = int((rest + "0" * digits)[:digits] or 0) if rest.isdecimal() else int(rest)
    return int(whole or 0) * NS_PER[unit] + sign * part
