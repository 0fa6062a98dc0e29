"""Days and hours of a made-up history, counted from the moment at which it is told."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from seventeen.rules.calendar import ONE_DAY, at_local, local_date

SATURDAY = 6
QUARTER = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Days:
    """The calendar around `now` in the owner's `zone`."""

    now: datetime
    zone: str

    def day(self, on: int) -> date:
        """The working day `on` working days after today, or before it when negative.

        So nobody writes on a Sunday, whichever day somebody looks around on.
        """
        day = local_date(self.now, self.zone)
        step = ONE_DAY if on > 0 else -ONE_DAY
        left = abs(on)
        while left:
            day += step
            left -= day.isoweekday() < SATURDAY
        return day

    def moment(self, when: Mapping[str, Any] | int, hour: float) -> datetime:
        """`{on}`: that working day at `hour` o'clock, local time, or at its own `hour`.

        `{hours}`: so many hours from now; in the future at a full quarter of an hour.
        """
        if isinstance(when, int):
            when = {"on": when}
        if "hours" in when:
            moment = self.now + timedelta(hours=when["hours"])
            if moment <= self.now:
                return moment
            past_quarter = timedelta(minutes=moment.minute % 15, seconds=moment.second)
            return (moment - past_quarter + QUARTER).replace(microsecond=0)
        hour = when.get("hour", hour)
        wall = time(int(hour), round(hour % 1 * 60))
        return at_local(self.day(when["on"]), wall, self.zone)
