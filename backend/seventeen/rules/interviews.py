"""The life of an interview: scheduled -> under_way -> held, or cancelled | missed.

Domain: "Talks move, so `start` is allowed at any time, and `finish` without `start` too (paper
notes); the real start and end decide all deadlines."
"""

from datetime import datetime, timedelta

from seventeen.rules.calendar import (
    WorkingHours,
    Zone,
    in_utc,
    months_later_morning,
    morning_before,
    same_day,
    thank_you_late_at,
    working_morning,
)
from seventeen.rules.errors import NotAllowed
from seventeen.rules.plan import Plan, plan
from seventeen.rules.words import FollowUpKind, InterviewStatus, InterviewStep

DEFAULT_REFERRAL_QUESTION = "Who else would be good for me to talk to?"
DEFAULT_MINUTES = 17
LONGEST_TALK = timedelta(minutes=240)
ALARM_BEFORE_END = timedelta(minutes=3)
SEND_QUESTIONS_DAYS_BEFORE = 2
CHECK_IN_MONTHS_AFTER_TALK = 1
UNDATED_PROMISE_DAYS = 3

_POSSIBLE: dict[InterviewStatus, tuple[InterviewStep, ...]] = {
    InterviewStatus.SCHEDULED: (
        InterviewStep.START,
        InterviewStep.FINISH,
        InterviewStep.RESCHEDULE,
        InterviewStep.CANCEL,
        InterviewStep.MISS,
    ),
    # They may not pick up, or ask to move it, after the user pressed start.
    InterviewStatus.UNDER_WAY: (
        InterviewStep.FINISH,
        InterviewStep.RESCHEDULE,
        InterviewStep.MISS,
    ),
    InterviewStatus.HELD: (InterviewStep.WRAP_UP, InterviewStep.REOPEN),
    InterviewStatus.CANCELLED: (
        InterviewStep.START,
        InterviewStep.FINISH,
        InterviewStep.RESCHEDULE,
        InterviewStep.REOPEN,
    ),
    InterviewStatus.MISSED: (
        InterviewStep.START,
        InterviewStep.FINISH,
        InterviewStep.RESCHEDULE,
        InterviewStep.REOPEN,
    ),
}

_AFTER: dict[InterviewStep, InterviewStatus] = {
    InterviewStep.START: InterviewStatus.UNDER_WAY,
    InterviewStep.FINISH: InterviewStatus.HELD,
    InterviewStep.RESCHEDULE: InterviewStatus.SCHEDULED,
    InterviewStep.CANCEL: InterviewStatus.CANCELLED,
    InterviewStep.MISS: InterviewStatus.MISSED,
    InterviewStep.WRAP_UP: InterviewStatus.HELD,
}


def possible_steps(status: InterviewStatus) -> tuple[InterviewStep, ...]:
    """What the user can do with an interview in this state."""
    return _POSSIBLE[status]


def next_status(
    status: InterviewStatus,
    step: InterviewStep,
    *,
    started: bool = False,
    wrapped_up: bool = False,
) -> InterviewStatus:
    """The status after `step`; raises `NotAllowed` when the state forbids it.

    `reopen` takes back the last of: calling it off, missing it, finishing it, wrapping it up.
    A talk that is not over after all goes on when it was `started`, else it is to come.
    """
    if step not in possible_steps(status):
        raise NotAllowed(status, step, possible_steps(status), "interview")
    if step is not InterviewStep.REOPEN:
        return _AFTER[step]
    if wrapped_up:
        return InterviewStatus.HELD
    return InterviewStatus.UNDER_WAY if started else InterviewStatus.SCHEDULED


def plan_after_schedule(
    starts_at: datetime, now: datetime, send_questions: bool, zone: Zone, hours: WorkingHours
) -> list[Plan]:
    """`send_questions` two days before the talk, at once when that has passed.

    A free day moves it back, away from the talk; late when the talk starts. Nothing when the
    user's default skips it or the talk already began (it was logged afterwards).
    """
    starts, scheduled = in_utc(starts_at), in_utc(now)
    if not send_questions or starts <= scheduled:
        return []
    morning = morning_before(starts, SEND_QUESTIONS_DAYS_BEFORE, zone, hours)
    return [Plan(FollowUpKind.SEND_QUESTIONS, max(morning, scheduled), starts)]


def plan_after_finish(ended_at: datetime, zone: Zone, hours: WorkingHours) -> list[Plan]:
    """The thank-you, due the same day and late after 24 hours, and a check-in a month out."""
    check_in = months_later_morning(ended_at, CHECK_IN_MONTHS_AFTER_TALK, zone, hours)
    return [
        Plan(FollowUpKind.THANK_YOU, same_day(ended_at, zone), thank_you_late_at(ended_at)),
        plan(FollowUpKind.CHECK_IN, check_in),
    ]


def promise_plan(
    due_at: datetime | None,
    ended_at: datetime,
    zone: Zone,
    hours: WorkingHours,
    body: str = "",
) -> Plan:
    """The follow-up for something that the user promised; `body` is what was promised.

    Due when promised, but not before the talk ended; without a time on the working morning three
    days after the talk. Late a day after it is due.
    """
    if due_at is None:
        due = working_morning(ended_at, UNDATED_PROMISE_DAYS, zone, hours)
    else:
        due = max(in_utc(due_at), in_utc(ended_at))
    return plan(FollowUpKind.PROMISE, due, body)


def time_box_end(started_at: datetime, minutes_agreed: int) -> datetime:
    """When the time that was asked for is over, counted from the real start."""
    return in_utc(started_at) + timedelta(minutes=minutes_agreed)


def overlap(starts_at: datetime, minutes: int, other_starts_at: datetime, other: int) -> bool:
    """Whether two talks share a moment; one may begin when the other ends."""
    return in_utc(starts_at) < time_box_end(other_starts_at, other) and in_utc(
        other_starts_at
    ) < time_box_end(starts_at, minutes)


def alarm_at(started_at: datetime, minutes_agreed: int) -> datetime:
    """When the silent alarm rings: 3 minutes before the end, at the start of a shorter talk."""
    return max(time_box_end(started_at, minutes_agreed) - ALARM_BEFORE_END, in_utc(started_at))
