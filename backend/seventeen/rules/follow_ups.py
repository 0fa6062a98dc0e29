"""The life of a follow-up: pending -> done | skipped by the user, or closed by the system.

What the user ended can be taken up again; what the system closed stays closed.
"""

from datetime import datetime

from seventeen.rules.calendar import (
    ONE_DAY,
    WorkingHours,
    Zone,
    first_morning,
    in_utc,
    local_date,
    working_morning,
)
from seventeen.rules.errors import NotAllowed
from seventeen.rules.plan import LATE_AFTER, Plan, late_at, plan
from seventeen.rules.words import FollowUpKind, FollowUpStatus, FollowUpStep

__all__ = [
    "DEFAULT_CADENCE_DAYS",
    "LATE_AFTER",
    "Plan",
    "check_in_after_touch",
    "late_at",
    "next_check_in",
    "next_status",
    "possible_steps",
    "spread_on_the_market",
]

DEFAULT_CADENCE_DAYS = 56

_AFTER: dict[FollowUpStep, FollowUpStatus] = {
    FollowUpStep.COMPLETE: FollowUpStatus.DONE,
    FollowUpStep.SKIP: FollowUpStatus.SKIPPED,
    FollowUpStep.SNOOZE: FollowUpStatus.PENDING,
    FollowUpStep.REOPEN: FollowUpStatus.PENDING,
    FollowUpStep.CLOSE: FollowUpStatus.CLOSED,
}


def possible_steps(status: FollowUpStatus) -> tuple[FollowUpStep, ...]:
    """What the user can do with a follow-up in this state."""
    if status is FollowUpStatus.CLOSED:
        return ()
    if status is not FollowUpStatus.PENDING:
        return (FollowUpStep.REOPEN,)
    return (FollowUpStep.COMPLETE, FollowUpStep.SKIP, FollowUpStep.SNOOZE, FollowUpStep.REOPEN)


def next_status(status: FollowUpStatus, step: FollowUpStep) -> FollowUpStatus:
    """The status after `step`; raises `NotAllowed` when its state does not allow that."""
    closes = step is FollowUpStep.CLOSE and status is FollowUpStatus.PENDING
    if step not in possible_steps(status) and not closes:
        raise NotAllowed(status, step, possible_steps(status), "follow-up")
    return _AFTER[step]


def next_check_in(done_at: datetime, cadence_days: int, zone: Zone, hours: WorkingHours) -> Plan:
    """The check-in that a completed one plans, at the contact's own interval (at least a day)."""
    due = working_morning(done_at, max(cadence_days, 1), zone, hours)
    return plan(FollowUpKind.CHECK_IN, due)


def check_in_after_touch(
    due_at: datetime, happened_at: datetime, cadence_days: int, zone: Zone, hours: WorkingHours
) -> Plan | None:
    """The check-in that was due at `due_at`, once the two were in touch otherwise.

    The interval starts over from the touch. None when it is due later than that already: a touch
    puts a check-in off, and never brings it forward.
    """
    following = next_check_in(happened_at, cadence_days, zone, hours)
    return following if following.due_at > in_utc(due_at) else None


def spread_on_the_market(
    count: int, start: datetime, zone: Zone, hours: WorkingHours, per_day: int = 3
) -> list[datetime]:
    """Due times for `count` follow-ups, at most `per_day` a working morning, in rising order.

    The first morning is the first not before `start`. Domain: "spread over days so that none is
    a bulk mail".
    """
    if per_day < 1:
        raise ValueError("per_day must be at least 1")
    mornings: list[datetime] = []
    morning = first_morning(local_date(start, zone), start, zone, hours)
    for position in range(count):
        if position and position % per_day == 0:
            morning = first_morning(local_date(morning, zone) + ONE_DAY, morning, zone, hours)
        mornings.append(morning)
    return mornings
