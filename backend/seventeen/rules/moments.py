"""When something happened, as clients tell it: never in the future, and in its order.

A client that was offline tells times by its own clock, which may be ahead or behind by less than an
hour.
"""

from datetime import datetime, timedelta

from seventeen.rules.calendar import in_utc
from seventeen.rules.errors import BadValue

CLOCK_SKEW = timedelta(hours=1)


def happened(field: str, told: datetime | None, now: datetime) -> datetime:
    """When it happened: as told, else now. Raises `BadValue` when that lies in the future."""
    if told is not None and in_utc(told) > in_utc(now) + CLOCK_SKEW:
        raise BadValue(
            field,
            "in-the-future",
            f"It can't have happened in the future: it is {_clock(now)} now. Send when it did"
            " happen, or leave it out for now.",
        )
    return told or now


def answered(field: str, told: datetime | None, sent_at: datetime, now: datetime) -> datetime:
    """When an answer came: not before the ask went out. Raises `BadValue`."""
    at = happened(field, told, now)
    if in_utc(at) < in_utc(sent_at) - CLOCK_SKEW:
        raise BadValue(
            field,
            "before-sent",
            f"An answer can't come before the ask went out, at {_clock(sent_at)}. Send a later"
            " time, or leave it out for now.",
        )
    return max(at, sent_at)


def ended(
    field: str, told: datetime | None, started_at: datetime | None, now: datetime
) -> datetime:
    """When a talk ended: not before it started, if that is known. Raises `BadValue`."""
    at = happened(field, told, now)
    if told is None:
        return max(now, started_at or now)
    if started_at is not None and in_utc(at) < in_utc(started_at):
        raise BadValue(
            field,
            "before-start",
            f"A talk can't end before it started, at {_clock(started_at)}. Send a later time.",
        )
    return at


def _clock(moment: datetime) -> str:
    return f"{in_utc(moment):%Y-%m-%dT%H:%M:%SZ}"
