"""What belongs on the agenda, in which order, and why, in a sentence.

The agenda is computed and never stored: "what to do next, most urgent first" (domain).

| tier | entries |
|---|---|
| 0 | a talk that is about to start or under way |
| 1 | thanking after a talk, unless put off by over a day |
| 2 | wrapping a talk up on the day after it |
| 3 | everything else that is due or late, wrapping up an older talk too |
| 4 | what comes later |

Within tiers 0 to 3 the earliest `late_at` comes first, within tier 4 the earliest `due_at`.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from seventeen.rules.calendar import ONE_DAY, in_utc
from seventeen.rules.interviews import time_box_end
from seventeen.rules.outreach import retry_on_other_channel_after
from seventeen.rules.reasons import SENTENCES, Reason, reason
from seventeen.rules.words import AgendaKind, FollowUpKind, InterviewStatus, OutreachStatus

__all__ = [
    "SENTENCES",
    "AgendaKind",
    "Entry",
    "Reason",
    "first_message_entry",
    "follow_up_entry",
    "interview_entry",
    "outreach_entry",
    "reason",
    "sort_key",
    "tier",
]

HOLD_BEFORE = timedelta(hours=2)
FORGOTTEN_AFTER = timedelta(hours=1)
PREPARE_BEFORE = timedelta(days=3)
AGREE_TIME_WITHIN = timedelta(days=3)
OFFER_NEW_TIME_WITHIN = timedelta(days=7)
DRAFT_RESTS = ONE_DAY
DRAFT_LATE = timedelta(days=7)
WRAP_UP_WITHIN = ONE_DAY
WRAP_UP_FRESH = timedelta(hours=1)
LATER = 4

_FAR = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True)
class Entry:
    """One thing to do; without times it can wait.

    `under_way` is true of a talk going on, `held` of one that is known to be over.
    """

    kind: AgendaKind
    due_at: datetime | None = None
    late_at: datetime | None = None
    under_way: bool = False
    held: bool = False


def tier(kind: AgendaKind, due_at: datetime | None, late_at: datetime | None, now: datetime) -> int:
    """How urgent an entry is, 0 first; the table above."""
    if kind is AgendaKind.HOLD_INTERVIEW:
        return 0
    away = timedelta() if due_at is None else due_at - now
    if kind is AgendaKind.THANK_YOU and away <= ONE_DAY:
        return 1
    # Nothing is fresh for longer than that. The notes wait for one's memory, the thank-you for a person.
    if kind is AgendaKind.WRAP_UP and abs(away) <= ONE_DAY:
        return 2
    moments = [moment for moment in (due_at, late_at) if moment is not None]
    return 3 if any(moment <= now for moment in moments) else LATER


def sort_key(
    kind: AgendaKind, due_at: datetime | None, late_at: datetime | None, now: datetime
) -> tuple[int, datetime, datetime]:
    """Sorts entries most urgent first; entries without times come last in their tier.

    What is not due yet is read by when it is due alone, so that counts here alone.
    """
    rank = tier(kind, due_at, late_at, now)
    due, late = due_at or late_at or _FAR, late_at or due_at or _FAR
    return (rank, due, due) if rank == LATER else (rank, late, due)


def follow_up_entry(kind: FollowUpKind, due_at: datetime, late_at: datetime) -> Entry:
    """The entry of a pending follow-up."""
    return Entry(AgendaKind(kind.value), due_at, late_at)


def interview_entry(
    status: InterviewStatus,
    *,
    starts_at: datetime,
    minutes_agreed: int,
    started_at: datetime | None,
    ready: bool,
    now: datetime,
    called_off_at: datetime | None = None,
    ended_at: datetime | None = None,
    wrapped_up: bool = False,
) -> Entry | None:
    """What an interview asks for now, if anything.

    From two hours before the start: hold it. Once its time has passed unfinished: wrap it up (a
    talk under way gets another hour first). Earlier: prepare, until it is `ready`; due three days
    before. Held: wrap it up within the hour after its real end, on the agenda until that was done
    (whether "who else" was asked is known by then or not). Called off: offer a new time, from
    `called_off_at` on; leave the interview out when the contact has another one agreed since.
    """
    is_on = status is InterviewStatus.UNDER_WAY
    start = in_utc(started_at if is_on and started_at else starts_at)
    end = time_box_end(start, minutes_agreed)
    if is_on:
        if now < end + FORGOTTEN_AFTER:
            return Entry(AgendaKind.HOLD_INTERVIEW, start, end, under_way=True)
        return Entry(AgendaKind.WRAP_UP, end, end + WRAP_UP_WITHIN)
    if status in {InterviewStatus.CANCELLED, InterviewStatus.MISSED}:
        due = in_utc(called_off_at or starts_at)
        return Entry(AgendaKind.OFFER_NEW_TIME, due, due + OFFER_NEW_TIME_WITHIN)
    if status is InterviewStatus.HELD:
        over = in_utc(ended_at or end)
        if wrapped_up:
            return None
        return Entry(AgendaKind.WRAP_UP, over, over + WRAP_UP_FRESH, held=True)
    if now >= end:
        return Entry(AgendaKind.WRAP_UP, end, end + WRAP_UP_WITHIN)
    if now >= start - HOLD_BEFORE:
        return Entry(AgendaKind.HOLD_INTERVIEW, start, end)
    return None if ready else Entry(AgendaKind.PREPARE, start - PREPARE_BEFORE, start)


def outreach_entry(
    status: OutreachStatus,
    *,
    drafted_at: datetime,
    sent_at: datetime | None,
    answered_at: datetime | None,
    has_interview: bool,
) -> Entry | None:
    """What an outreach itself asks for, beside its follow-ups.

    A draft (`drafted_at`: last edited) is due a day later; a yes without an interview, agreeing
    on a time at once; 90 days after an unanswered one, another channel.
    """
    if status is OutreachStatus.DRAFT:
        due = in_utc(drafted_at) + DRAFT_RESTS
        return Entry(AgendaKind.FINISH_DRAFT, due, due + DRAFT_LATE)
    if status is OutreachStatus.ACCEPTED and not has_interview:
        due = in_utc(answered_at or sent_at or drafted_at)
        return Entry(AgendaKind.AGREE_TIME, due, due + AGREE_TIME_WITHIN)
    if status is OutreachStatus.UNANSWERED:
        return Entry(
            AgendaKind.TRY_OTHER_CHANNEL, retry_on_other_channel_after(sent_at or drafted_at)
        )
    return None


def first_message_entry() -> Entry:
    """The entry of a contact that nobody has written to yet: it can wait."""
    return Entry(AgendaKind.FIRST_MESSAGE)
