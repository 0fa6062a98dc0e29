"""The life of an outreach: draft -> sent -> accepted | declined | unanswered.

Domain, "The life of each thing". The answer `later` is no status of its own: the outreach is
`sent` again, and one ask-again is planned. An ask that is out has a nudge to come or a time until
which it waits, so that it is never forgotten.
"""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from types import MappingProxyType

from seventeen.rules.calendar import (
    WorkingHours,
    Zone,
    first_morning,
    in_utc,
    local_date,
    months_later_morning,
    working_morning,
)
from seventeen.rules.errors import NotAllowed
from seventeen.rules.plan import Plan, plan
from seventeen.rules.words import (
    Answer,
    ClosedReason,
    FollowUpKind,
    OutreachStatus,
    OutreachStep,
)

__all__ = [
    "CHECK_IN_MONTHS_AFTER_NO",
    "ENDS_NUDGE",
    "PLANNED_BY_ANSWER",
    "RETRY_AFTER",
    "Plan",
    "ask_again_on",
    "next_status",
    "plan_after_answer",
    "plan_after_send",
    "possible_steps",
    "retry_on_other_channel_after",
    "wait_again",
    "wait_until",
]

CHECK_IN_MONTHS_AFTER_NO = 3
RETRY_AFTER = timedelta(days=90)

_AFTER_ANSWER = {
    Answer.ACCEPTED: OutreachStatus.ACCEPTED,
    Answer.DECLINED: OutreachStatus.DECLINED,
    Answer.LATER: OutreachStatus.SENT,
}

_AFTER = {
    OutreachStep.SEND: OutreachStatus.SENT,
    OutreachStep.UNSEND: OutreachStatus.DRAFT,
    OutreachStep.CLOSE: OutreachStatus.UNANSWERED,
    OutreachStep.UNANSWERED: OutreachStatus.UNANSWERED,
}

_POSSIBLE: dict[OutreachStatus, tuple[OutreachStep, ...]] = {
    OutreachStatus.DRAFT: (OutreachStep.SEND,),
    OutreachStatus.SENT: (
        OutreachStep.ANSWER,
        OutreachStep.CLOSE,
        OutreachStep.UNSEND,
        OutreachStep.REOPEN,
    ),
    OutreachStatus.ACCEPTED: (OutreachStep.ANSWER, OutreachStep.REOPEN),
    OutreachStatus.DECLINED: (OutreachStep.ANSWER, OutreachStep.REOPEN),
    OutreachStatus.UNANSWERED: (OutreachStep.ANSWER, OutreachStep.REOPEN),
}

PLANNED_BY_ANSWER: Mapping[Answer, frozenset[FollowUpKind]] = MappingProxyType(
    {
        Answer.ACCEPTED: frozenset(),
        Answer.DECLINED: frozenset({FollowUpKind.REPLY_TO_NO, FollowUpKind.CHECK_IN}),
        Answer.LATER: frozenset({FollowUpKind.NUDGE}),
    }
)
"""The kinds that each answer plans: those still pending go when the answer is corrected."""

ENDS_NUDGE: Mapping[OutreachStatus, ClosedReason] = MappingProxyType(
    {
        OutreachStatus.DRAFT: ClosedReason.NOT_SENT_AFTER_ALL,
        OutreachStatus.ACCEPTED: ClosedReason.ANSWERED,
        OutreachStatus.DECLINED: ClosedReason.ANSWERED,
        OutreachStatus.UNANSWERED: ClosedReason.GIVEN_UP,
    }
)
"""Why nobody is nudged for an ask in this state."""


def possible_steps(
    status: OutreachStatus, *, answered: bool = False, nudged: bool = False
) -> tuple[OutreachStep, ...]:
    """What the user can do with an outreach in this state.

    `answered`: an answer came (also `later`); `nudged`: its nudge is done. What went on is no
    mistake any more that `unsend` could take back, and of what is only sent there is nothing to
    `reopen` but an answer.
    """
    not_now = set()
    if answered or nudged:
        not_now.add(OutreachStep.UNSEND)
    if status is OutreachStatus.SENT and not answered:
        not_now.add(OutreachStep.REOPEN)
    return tuple(step for step in _POSSIBLE[status] if step not in not_now)


def next_status(
    status: OutreachStatus,
    step: OutreachStep,
    answer: Answer | None = None,
    *,
    answered: bool = False,
    nudged: bool = False,
    before: OutreachStatus = OutreachStatus.SENT,
) -> OutreachStatus:
    """The status after `step`; `answer` belongs to the step `answer` alone.

    Any answer is taken at any time once sent, also over an earlier one (domain: "a mistaken
    answer can be corrected"). `unsend` takes back a `send` that nothing followed, `close` gives up
    early, `unanswered` is the sweep's. `reopen` takes back the answer, so that it is what it was
    `before` that; or having given up, so that it is out again. Raises
    `NotAllowed` when the state forbids it, `ValueError` when an answer is missing or misplaced.
    """
    if (answer is not None) != (step is OutreachStep.ANSWER):
        raise ValueError("the step `answer`, and no other, comes with an answer")
    possible = possible_steps(status, answered=answered, nudged=nudged)
    sweeps = step is OutreachStep.UNANSWERED and status is OutreachStatus.SENT
    if step not in possible and not sweeps:
        raise NotAllowed(status, step, possible, "outreach")
    if answer is not None:
        return _AFTER_ANSWER[answer]
    if step is OutreachStep.REOPEN:
        return OutreachStatus.SENT if status is OutreachStatus.UNANSWERED else before
    return _AFTER[step]


def plan_after_send(sent_at: datetime, nudge_days: int, zone: Zone, hours: WorkingHours) -> Plan:
    """The nudge. Domain: "due 7 days after it (the user's setting) ... in the morning"."""
    return plan(FollowUpKind.NUDGE, working_morning(sent_at, nudge_days, zone, hours))


def plan_after_answer(
    answer: Answer,
    answered_at: datetime,
    ask_again_on: date | None,
    zone: Zone,
    hours: WorkingHours,
) -> list[Plan]:
    """What an answer asks of the user.

    `declined`: a reply to the no on the next day and a check-in three months out. `later`: one
    ask-again, as a `nudge` on the first working morning from that local date on. `accepted`:
    nothing.
    """
    if answer is Answer.DECLINED:
        check_in = months_later_morning(answered_at, CHECK_IN_MONTHS_AFTER_NO, zone, hours)
        return [
            plan(FollowUpKind.REPLY_TO_NO, working_morning(answered_at, 1, zone, hours)),
            plan(FollowUpKind.CHECK_IN, check_in),
        ]
    if answer is Answer.LATER:
        if ask_again_on is None:
            raise ValueError("the answer `later` needs a day to ask again on")
        return [plan(FollowUpKind.NUDGE, first_morning(ask_again_on, answered_at, zone, hours))]
    return []


def ask_again_on(answered_at: datetime, cadence_days: int, zone: Zone) -> date:
    """The day to ask again on after a `later` that named none: at the contact's own interval."""
    return local_date(answered_at, zone) + timedelta(days=cadence_days)


def wait_until(done_at: datetime, nudge_days: int, zone: Zone, hours: WorkingHours) -> datetime:
    """When the sweep may call the outreach unanswered, the nudge being completed at `done_at`.

    Domain: "Completing the nudge creates one more wait of 7 days". A nudge that the user skips or
    removes starts the same wait, or the outreach would stay open for good.
    """
    return working_morning(done_at, nudge_days, zone, hours)


def wait_again(
    waited_until: datetime | None, now: datetime, nudge_days: int, zone: Zone, hours: WorkingHours
) -> datetime:
    """The wait of an ask that is out again and has no nudge to come.

    The one that it had, if that is not over yet; else one more, or it would be called unanswered
    at once.
    """
    if waited_until is not None and waited_until > in_utc(now):
        return waited_until
    return wait_until(now, nudge_days, zone, hours)


def retry_on_other_channel_after(sent_at: datetime) -> datetime:
    """When an unanswered contact may be tried on another channel. Domain: "after 90 days"."""
    return in_utc(sent_at) + RETRY_AFTER
