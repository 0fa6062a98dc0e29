"""Lengths of time as people say them."""

from datetime import timedelta
from typing import NamedTuple

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


# Each unit up to where the next one tells enough: "90 minutes" and "36 hours" say more than
# "1 hour" and "1 day".
_UNITS = [
    (2 * HOUR, MINUTE, "minutes"),
    (2 * DAY, HOUR, "hours"),
    (14 * DAY, DAY, "days"),
    (60 * DAY, 7 * DAY, "weeks"),
]
_MONTH = 30 * DAY


def span(length: timedelta) -> Span:
    """The length rounded down, so that nobody is promised more time than is left.

    Its sign does not matter; less than a minute counts as one.
    """
    length = abs(length)
    for limit, unit, name in _UNITS:
        if length < limit:
            return Span(max(length // unit, 1), name)
    return Span(length // _MONTH, "months")
