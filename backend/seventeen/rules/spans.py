"""Lengths of time as people say them."""

from datetime import datetime, timedelta
from typing import NamedTuple

from seventeen.rules.calendar import Zone, local_date

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


class Span(NamedTuple):
    """A whole number (at least 1) of `minutes`, `hours`, `days`, `weeks` or `months`."""

    amount: int
    unit: str

    def __str__(self) -> str:
        """English, as in "1 hour", "5 hours" or "1 h 41 min"."""
        if self.unit == "minutes" and self.amount > 60:
            hours, minutes = divmod(self.amount, 60)
            return f"{hours} h {minutes} min"
        return f"{self.amount} {self.unit if self.amount > 1 else self.unit[:-1]}"


def span(one: datetime, other: datetime, zone: Zone) -> Span:
    """How far apart two moments are, whichever comes first.

    Up to two days in time, above that in days of the calendar in this zone, as people count them:
    what is due on Thursday is "3 days" away all Monday long. Rounded down, so that nobody is
    promised more time than is left; less than a minute counts as one.
    """
    length = abs(other - one)
    # Each unit up to where the next one tells enough: "90 minutes" and "36 hours" say more than
    # "1 hour" and "1 day".
    if length < 2 * HOUR:
        return Span(max(length // MINUTE, 1), "minutes")
    if length < 2 * DAY:
        return Span(length // HOUR, "hours")
    days = max(abs((local_date(other, zone) - local_date(one, zone)).days), 1)
    if days < 14:
        return Span(days, "days")
    return Span(days // 7, "weeks") if days < 60 else Span(days // 30, "months")
