"""A follow-up to be created, and when each kind is late."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType

from seventeen.rules.calendar import in_utc
from seventeen.rules.words import FollowUpKind

LATE_AFTER: Mapping[FollowUpKind, timedelta] = MappingProxyType(
    {
        FollowUpKind.NUDGE: timedelta(days=7),
        FollowUpKind.REPLY_TO_NO: timedelta(days=3),
        FollowUpKind.SEND_QUESTIONS: timedelta(days=1),
        FollowUpKind.THANK_YOU: timedelta(hours=24),
        FollowUpKind.PROMISE: timedelta(days=1),
        FollowUpKind.CHECK_IN: timedelta(days=14),
        FollowUpKind.ON_THE_MARKET: timedelta(days=7),
        FollowUpKind.CUSTOM: timedelta(days=1),
    }
)
"""How long after it is due a follow-up is late, where the event itself does not say.

A thank-you after a talk is late 24 hours after its end, and questions to send are late when the
talk starts; the values here hold for those that the user adds by hand. A promise has a day's
grace, a no is thanked while it is remembered, relationships are patient.
"""


@dataclass(frozen=True)
class Plan:
    """A follow-up that a rule asks for; `due_at` <= `late_at`, both UTC."""

    kind: FollowUpKind
    due_at: datetime
    late_at: datetime
    body: str = ""


def late_at(kind: FollowUpKind, due_at: datetime) -> datetime:
    """When a follow-up of this kind that is due at `due_at` is late."""
    return in_utc(due_at) + LATE_AFTER[kind]


def plan(kind: FollowUpKind, due_at: datetime, body: str = "") -> Plan:
    """A follow-up of this kind, late by the table above."""
    return Plan(kind, in_utc(due_at), late_at(kind, due_at), body)
