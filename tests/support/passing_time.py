"""Lets time pass, and does what time alone does."""

from datetime import datetime, timedelta

from seventeen.routes.installation import Installation
from seventeen.services.sweep import sweep_owner
from tests.support.api import User
from tests.support.clock import ManualClock

VISIT_EVERY = timedelta(days=30)


def sweep(here: Installation, user: User) -> dict[str, int]:
    """Run the sweep for one owner at the clock's present time."""
    return here.db.write_now(sweep_owner, user.id)


def live_until(user: User, clock: ManualClock, instant: datetime) -> None:
    """Go on to an instant, looking in often enough to stay signed in."""
    while clock.now() + VISIT_EVERY < instant:
        clock.set(clock.now() + VISIT_EVERY)
        user.get("/me")
    clock.set(instant)


def live_on(user: User, clock: ManualClock, days: float) -> None:
    """The same for a number of days."""
    live_until(user, clock, clock.now() + timedelta(days=days))
