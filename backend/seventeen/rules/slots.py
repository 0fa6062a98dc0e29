"""Times to propose for a talk: within working hours, free, on different days and times of day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from seventeen.rules.calendar import ONE_DAY, WorkingHours, Zone, at_local, in_utc, local_date

GRID_MINUTES = 30
"""Proposals begin on the hour or at half past."""

REST = timedelta(minutes=15)
"""Room between two talks, to write down what was said in the first."""

DAYS_AHEAD = 60
TIMES_OF_DAY = (0.2, 0.75, 0.45, 0.95, 0.05)
"""Where in the working day the proposals lie, one after the other."""

AWAKE_FROM, AWAKE_UNTIL = time(8), time(20)


@dataclass(frozen=True, slots=True)
class Span:
    """From one moment to another."""

    starts_at: datetime
    ends_at: datetime

    def overlaps(self, other: "Span") -> bool:
        """Whether they share a moment."""
        return self.starts_at < other.ends_at and other.starts_at < self.ends_at


@dataclass(frozen=True, slots=True)
class Wish:
    """What kind of times are looked for."""

    minutes: int
    zone: Zone
    hours: WorkingHours
    their_zone: Zone | None = None


def propose(wish: Wish, count: int, after: datetime, taken: Sequence[Span]) -> list[Span]:
    """Up to `count` free times on the working days that follow `after`, one a day, in order.

    Days on which the contact is awake at some free time come first; fewer are found only when
    sixty days hold no more.
    """
    busy = [Span(one.starts_at - REST, one.ends_at + REST) for one in taken]
    following = [local_date(after, wish.zone) + ONE_DAY * number for number in range(1, DAYS_AHEAD)]
    days = [(day, free) for day in following if (free := free_times(day, wish, busy))]
    awake = [(day, [one for one in free if suits(one, wish.their_zone)]) for day, free in days]
    kind = [(day, free) for day, free in awake if free][:count]
    known = {day for day, _ in kind}
    others = [(day, free) for day, free in days if day not in known][: count - len(kind)]
    chosen = sorted([*kind, *others])
    return [pick(free, day, number, wish) for number, (day, free) in enumerate(chosen)]


def free_times(day: date, wish: Wish, busy: Iterable[Span]) -> list[Span]:
    """Every time on the grid of this day that lies within working hours and is not taken."""
    if not wish.hours.includes(day):
        return []
    opens, closes = (
        at_local(day, wall, wish.zone) for wall in (wish.hours.starts, wish.hours.ends)
    )
    length = timedelta(minutes=wish.minutes)
    blocked = list(busy)
    found = []
    for number in range(24 * 60 // GRID_MINUTES):
        hour, minute = divmod(number * GRID_MINUTES, 60)
        starts = at_local(day, time(hour, minute), wish.zone)
        one = Span(starts, starts + length)
        is_shown = wall_clock(starts, wish.zone) == time(hour, minute)
        is_within = opens <= one.starts_at and one.ends_at <= closes
        if is_shown and is_within and not any(one.overlaps(other) for other in blocked):
            found.append(one)
    return found


def suits(one: Span, zone: Zone | None) -> bool:
    """Whether it lies in the day of somebody there."""
    if zone is None:
        return True
    starts, ends = wall_clock(one.starts_at, zone), wall_clock(one.ends_at, zone)
    return AWAKE_FROM <= starts <= ends <= AWAKE_UNTIL


def pick(free: Sequence[Span], day: date, number: int, wish: Wish) -> Span:
    """The time of this day that is next to where proposal `number` should lie."""
    opens, closes = (
        at_local(day, wall, wish.zone) for wall in (wish.hours.starts, wish.hours.ends)
    )
    share = TIMES_OF_DAY[number % len(TIMES_OF_DAY)]
    wanted = opens + (closes - timedelta(minutes=wish.minutes) - opens) * share
    return min(free, key=lambda one: (abs(one.starts_at - wanted), one.starts_at))


def wall_clock(moment: datetime, zone: Zone) -> time:
    """What a clock there shows."""
    return in_utc(moment).astimezone(ZoneInfo(zone)).time()


def span(starts_at: datetime, minutes: int) -> Span:
    """From this moment, for so many minutes."""
    starts = starts_at.astimezone(UTC)
    return Span(starts, starts + timedelta(minutes=minutes))
