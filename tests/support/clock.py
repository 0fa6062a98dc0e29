"""A clock that tests turn by hand."""

from datetime import UTC, datetime, timedelta

from seventeen.core.clock import to_milliseconds

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class ManualClock:
    """Stands still until it is moved."""

    def __init__(self, start: datetime = MONDAY) -> None:
        self._now = start

    def now(self) -> datetime:
        return self._now

    def set(self, instant: datetime) -> None:
        """Jump to an instant."""
        self._now = to_milliseconds(instant)

    def move(self, **amount: float) -> None:
        """Go on by `timedelta(**amount)`."""
        self.set(self._now + timedelta(**amount))
