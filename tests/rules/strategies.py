"""Moments, zones and working hours to try the rules with."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from seventeen.rules.calendar import WorkingHours

# Zones whose clocks do what breaks careless code: both hemispheres, half-hour changes, none at
# all, a day left out, changes at midnight, a day's last hour skipped, far offsets.
ZONES = [
    "UTC",
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "Asia/Kolkata",
    "Pacific/Apia",
    "America/Sao_Paulo",
    "America/St_Johns",
    "America/Nuuk",
    "Pacific/Kiritimati",
    "Africa/Casablanca",
]

OFFICE = WorkingHours(time(9), time(17), frozenset({1, 2, 3, 4, 5}))
EVERY_DAY = WorkingHours(time(9), time(17), frozenset(range(1, 8)))

zones = st.sampled_from(ZONES)
moments = st.datetimes(
    datetime(1990, 1, 1),  # noqa: DTZ001 -- Hypothesis wants naive bounds and adds the zone itself
    datetime(2060, 1, 1),  # noqa: DTZ001 -- as above
    timezones=st.just(UTC),
)
hours = st.builds(
    WorkingHours,
    starts=st.times().map(lambda wall: wall.replace(second=0, microsecond=0)),
    ends=st.just(time(23, 59)),
    days=st.frozensets(st.integers(1, 7)),
)


def utc(*parts: int) -> datetime:
    """A moment in UTC: year, month, day, hour, minute, second."""
    year, month, day, hour, minute, second = (*parts, 0, 0, 0)[:6]
    return datetime(year, month, day, hour, minute, second, tzinfo=UTC)


def local(moment: datetime, zone: str) -> str:
    """What calendar and clock show there, as "Mon 2026-11-30 09:00"."""
    return f"{moment.astimezone(ZoneInfo(zone)):%a %Y-%m-%d %H:%M}"
