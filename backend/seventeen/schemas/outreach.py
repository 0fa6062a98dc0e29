"""Outreach: one ask for a conversation."""

from typing import Annotated, Literal

from pydantic import Field

from seventeen.schemas.base import (
    Body,
    Day,
    Id,
    Instant,
    Line,
    LongText,
    Minutes,
    Thing,
    patch_of,
)
from seventeen.schemas.lists import SearchableQuery

Channel = Literal[
    "email", "linkedin_note", "linkedin_message", "text", "phone", "in_person", "other"
]
OutreachStatus = Literal["draft", "sent", "accepted", "declined", "unanswered"]
Answer = Literal["accepted", "declined", "later"]


class OutreachIn(Body):
    """One ask to one contact, on one channel, with its message."""

    contact_id: Id
    channel: Channel = "email"
    minutes_asked: Minutes | None = Field(
        default=None, description="Minutes asked for; null takes the user's default, first 17."
    )
    subject: Line | None = None
    body: LongText = ""


OutreachPatch = patch_of(OutreachIn)


class OutreachOut(Thing):
    """An ask and what became of it."""

    contact_id: Id
    channel: Channel
    minutes_asked: Minutes
    subject: str | None = Field(max_length=200)
    body: str = Field(max_length=20000)
    status: OutreachStatus
    sent_at: Instant | None
    answer: Answer | None
    answered_at: Instant | None
    answer_text: str | None = Field(max_length=20000)
    ask_again_on: Day | None
    retry_after: Instant | None = Field(
        description="From here on, another channel may be tried; set when nobody answered."
    )


class SendIn(Body):
    """Records that the user sent it. Nothing is mailed."""

    sent_at: Instant | None = Field(default=None, description="When it went out; null is now.")


class AnswerIn(Body):
    """What they said. An earlier answer is corrected by sending another."""

    answer: Answer
    answered_at: Instant | None = Field(default=None, description="When; null is now.")
    text: Annotated[str, Field(max_length=20000)] | None = None
    ask_again_on: Day | None = Field(
        default=None,
        description="With `later`: the day on which to ask again. Null is at the contact's own"
        " interval.",
    )


class OutreachQuery(SearchableQuery):
    """Filters of the outreach list."""

    contact_id: Id | None = Field(None, description="Only asks to this contact.")
    status: OutreachStatus | None = Field(None, description="Only asks in this state.")
    channel: Channel | None = Field(None, description="Only asks on this channel.")
    sort: Literal["created_at", "-created_at", "updated_at", "-updated_at"] | None = Field(
        None, description="Default: `-created_at`."
    )
