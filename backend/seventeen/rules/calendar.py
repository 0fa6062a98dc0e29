"""Working mornings in the user's time zone, right across changes of the clock.

Every function takes aware datetimes and returns UTC. A naive datetime or an unknown zone is a
`ValueError`; a day past the year 9999 is an `OverflowError`.
"""

import calendar
from bisect import bisect_left
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from zoneinfo import ZoneInfo, available_timezones

Zone = str
"""An IANA time zone name such as "Europe/Berlin"."""

ONE_DAY = timedelta(days=1)
EVERY_DAY = frozenset(range(1, 8))
THANK_YOU_HOUR = time(18)
THANK_YOU_REST = timedelta(hours=2)
THANK_YOU_LATE = timedelta(hours=24)
ONE_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True)
class WorkingHours:
    """When the user works: local wall-clock times, and days as ISO weekdays (Monday is 1).

    Without a single valid day every day counts as one, so that no date is searched forever.
    """

    starts: time = time(9)
    ends: time = time(17)
    days: frozenset[int] = frozenset({1, 2, 3, 4, 5})

    def includes(self, day: date) -> bool:
        """Whether the user works on this day."""
        return day.isoweekday() in ((self.days & EVERY_DAY) or EVERY_DAY)


@cache
def _zone_names() -> frozenset[str]:
    return frozenset(available_timezones())


def is_zone(name: str) -> bool:
    """Whether `name` is a time zone that the rules can compute with."""
    return name in _zone_names()


@lru_cache(maxsize=512)
def _zone_info(name: Zone) -> ZoneInfo:
    if not is_zone(name):
        raise ValueError(f"unknown time zone {name!r}")
    return ZoneInfo(name)


def in_utc(moment: datetime) -> datetime:
    """The same moment in UTC, so that arithmetic on it counts real hours.

    Raises `ValueError` when it is naive.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return moment.astimezone(UTC)


def local_date(moment: datetime, zone: Zone) -> date:
    """The date on the user's calendar at this moment."""
    return in_utc(moment).astimezone(_zone_info(zone)).date()


def at_local(day: date, wall: time, zone: Zone) -> datetime:
    """The moment when the user's clock shows `wall` on `day`, to the second.

    A time that the clock skips becomes the first moment after the gap; one that it shows twice
    becomes the first of the two.
    """
    info = _zone_info(zone)
    local = datetime.combine(day, wall.replace(microsecond=0, tzinfo=None), tzinfo=info)
    moment = local.astimezone(UTC)
    if moment.astimezone(info).replace(tzinfo=None) == local.replace(tzinfo=None):
        return moment
    # Inside a gap fold=1 reads the clock as it runs after it, so the change lies between the two.
    earlier = local.replace(fold=1).astimezone(UTC)
    old_offset = earlier.astimezone(info).utcoffset()
    gap = range(int((moment - earlier).total_seconds()))

    def is_over(second: int) -> bool:
        return (earlier + timedelta(seconds=second)).astimezone(info).utcoffset() != old_offset

    return earlier + timedelta(seconds=bisect_left(gap, x=True, key=is_over))


def _morning(day: date, zone: Zone, hours: WorkingHours) -> datetime | None:
    """When work starts on `day`; None on a free day and on a day that the zone left out."""
    if not hours.includes(day):
        return None
    moment = at_local(day, hours.starts, zone)
    return moment if local_date(moment, zone) == day else None


def first_morning(day: date, not_before: datetime, zone: Zone, hours: WorkingHours) -> datetime:
    """The first working morning on or after the local `day` that isn't before `not_before`."""
    earliest = in_utc(not_before)
    day = max(day, local_date(earliest, zone))
    while (morning := _morning(day, zone, hours)) is None or morning < earliest:
        day += ONE_DAY
    return morning


def working_morning(after: datetime, days: int, zone: Zone, hours: WorkingHours) -> datetime:
    """The working morning `days` calendar days after the local date of `after`.

    A free day moves it forward to the next working day; the result is never before `after`.
    Domain: due "in the user's time zone, on a working day, in the morning".
    """
    day = local_date(after, zone) + timedelta(days=days)
    return first_morning(day, after, zone, hours)


def months_later_morning(after: datetime, months: int, zone: Zone, hours: WorkingHours) -> datetime:
    """The working morning `months` calendar months after the local date of `after`.

    A day that the month lacks becomes its last (31 January + 1 month is 28 or 29 February); a
    free day moves it forward. Never before `after`.
    """
    start = local_date(after, zone)
    years, month = divmod(start.month - 1 + months, 12)
    year, month = start.year + years, month + 1
    if not 1 <= year <= 9999:
        raise OverflowError("date value out of range")
    day = date(year, month, min(start.day, calendar.monthrange(year, month)[1]))
    return first_morning(day, after, zone, hours)


def morning_before(moment: datetime, days: int, zone: Zone, hours: WorkingHours) -> datetime:
    """The working morning at least `days` calendar days before the local date of `moment`.

    A free day moves it back, away from the event, so that a Monday's talk isn't prepared for on
    that Monday. With `days` >= 1 the result is always before `moment`.
    """
    day = local_date(moment, zone) - timedelta(days=days)
    while (morning := _morning(day, zone, hours)) is None:
        day -= ONE_DAY
    return morning


def same_day(ended_at: datetime, zone: Zone) -> datetime:
    """When a thank-you is due: the evening of the day on which the talk ended.

    That is 18:00 local, or two real hours after the end when that is later, but not past
    23:59 of that day and never before `ended_at`. Domain: "due the same day".
    """
    ended = in_utc(ended_at)
    day = local_date(ended, zone)
    due = max(at_local(day, THANK_YOU_HOUR, zone), ended + THANK_YOU_REST)
    # Counted back from midnight, since the clock of some zones skips a day's last hour.
    last_minute = at_local(day + ONE_DAY, time(0), zone) - ONE_MINUTE
    return max(min(due, last_minute), ended)


def thank_you_late_at(ended_at: datetime) -> datetime:
    """When a thank-you is late. Domain: "late after 24 hours from the end of the talk"."""
    return in_utc(ended_at) + THANK_YOU_LATE
