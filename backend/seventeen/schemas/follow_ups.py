"""Follow-ups: what is owed."""

from typing import Literal

from pydantic import Field

from seventeen.schemas.base import Body, Id, Instant, LongText, Reference, Thing, patch_of
from seventeen.schemas.lists import SearchableQuery
from seventeen.schemas.outreach import Channel

FollowUpKind = Literal[
    "nudge",
    "reply_to_no",
    "send_questions",
    "thank_you",
    "promise",
    "check_in",
    "on_the_market",
    "custom",
]
FollowUpStatus = Literal["pending", "done", "skipped", "closed"]


class FollowUpIn(Body):
    """Something the user owes or wants to send a contact by a time."""

    contact_id: Id
    kind: FollowUpKind = "custom"
    due_at: Instant
    late_at: Instant | None = None
    outreach_id: Id | None = None
    interview_id: Id | None = None
    channel: Channel | None = None
    body: LongText = Field(default="", description="What it is about, or the draft of its text.")


FollowUpPatch = patch_of(FollowUpIn)


class FollowUpOut(Thing):
    """A follow-up."""

    contact_id: Id
    contact: Reference
    outreach_id: Id | None
    interview_id: Id | None
    promise_id: Id | None
    kind: FollowUpKind
    status: FollowUpStatus
    closed_reason: str | None = Field(max_length=50)
    due_at: Instant
    late_at: Instant
    snoozed_until: Instant | None
    channel: Channel | None
    body: str = Field(max_length=20000)
    done_at: Instant | None
    off_the_record: bool = Field(description="As the promise that it keeps.")


class CompleteIn(Body):
    """It is done: sent, called, said."""

    done_at: Instant | None = Field(default=None, description="When; null is now.")
    channel: Channel | None = None
    body: LongText | None = Field(default=None, description="What was sent; null keeps the draft.")


class SnoozeIn(Body):
    """Out of the agenda until then. Its due time stays."""

    until: Instant


class FollowUpQuery(SearchableQuery):
    """Filters of the follow-up list."""

    contact_id: Id | None = Field(None, description="Only what this contact is owed.")
    outreach_id: Id | None = Field(None, description="Only what this ask led to.")
    interview_id: Id | None = Field(None, description="Only what this talk led to.")
    kind: FollowUpKind | None = Field(None, description="Only this kind.")
    status: FollowUpStatus | None = Field(None, description="Only in this state.")
    due_after: Instant | None = Field(None, description="Only what is due after this.")
    due_before: Instant | None = Field(None, description="Only what is due before this.")
    sort: (
        Literal["due_at", "-due_at", "created_at", "-created_at", "updated_at", "-updated_at"]
        | None
    ) = Field(None, description="Default: `due_at`.")
