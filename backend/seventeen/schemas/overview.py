"""What is computed across nouns: agenda, search, changes, bin, the entry page."""

from typing import Annotated, Literal

from pydantic import Field

from seventeen.schemas.attachments import AttachmentOut
from seventeen.schemas.base import Id, Instant, Page, Reference, Shown
from seventeen.schemas.contacts import ContactOut, ResearchOut
from seventeen.schemas.follow_ups import FollowUpOut
from seventeen.schemas.insights import InsightOut
from seventeen.schemas.interviews import InterviewOut, InterviewQuestionOut, NoteOut
from seventeen.schemas.lists import ListQuery
from seventeen.schemas.opportunities import OpportunityOut
from seventeen.schemas.organizations import OrganizationOut
from seventeen.schemas.outreach import OutreachOut
from seventeen.schemas.promises import PromiseOut
from seventeen.schemas.questions import QuestionOut
from seventeen.schemas.referrals import ReferralOut
from seventeen.schemas.touches import TouchOut

AgendaKind = Literal[
    "hold_interview",
    "wrap_up",
    "thank_you",
    "promise",
    "reply_to_no",
    "nudge",
    "send_questions",
    "check_in",
    "on_the_market",
    "custom",
    "prepare",
    "offer_new_time",
    "agree_time",
    "finish_draft",
    "try_other_channel",
    "first_message",
]
ThingKind = Literal[
    "contact",
    "organization",
    "research",
    "outreach",
    "interview",
    "interview_question",
    "attachment",
    "note",
    "promise",
    "follow_up",
    "question",
    "insight",
    "referral",
    "opportunity",
    "touch",
]

AnyThing = (
    AttachmentOut
    | ContactOut
    | FollowUpOut
    | InsightOut
    | InterviewOut
    | InterviewQuestionOut
    | NoteOut
    | OpportunityOut
    | OrganizationOut
    | OutreachOut
    | PromiseOut
    | QuestionOut
    | ReferralOut
    | ResearchOut
    | TouchOut
)


class AgendaEntry(Shown):
    """One thing to do, and why."""

    kind: AgendaKind
    reason: str = Field(max_length=500, description="The reason in an English sentence.")
    reason_code: str = Field(max_length=60, description="The same, for other languages.")
    reason_params: Annotated[
        dict[
            Annotated[str, Field(max_length=20)],
            Annotated[str, Field(max_length=300)] | Annotated[int, Field(ge=0, le=2**31 - 1)],
        ],
        Field(max_length=5),
    ] = Field(description="What stands in the sentence: `name`, and for a span `amount`, `unit`.")
    due_at: Instant | None
    late_at: Instant | None
    contact: Reference | None
    href: str = Field(max_length=200, description="The thing itself, below /api/v1.")


class AgendaOut(Page[AgendaEntry]):
    """What to do next, most urgent first: the first 1,000 entries, which `count` counts too."""


class AgendaQuery(ListQuery):
    """What of the agenda is asked for."""

    contact_id: Id | None = Field(None, description="Only what concerns this contact.")
    until: Instant | None = Field(
        None, description="How far to look ahead; default: 14 days from now."
    )


class SearchHit(Shown):
    """A thing that has the words."""

    kind: ThingKind
    id: Id
    contact_id: Id | None
    title: str = Field(max_length=300)
    excerpt: str | None = Field(max_length=300)
    href: str = Field(max_length=200)


class SearchOut(Shown):
    """Hits, best first."""

    items: Annotated[list[SearchHit], Field(max_length=100)]


class Change(Shown):
    """A thing as it is now, or a tombstone."""

    seq: int = Field(ge=0, le=2**53)
    kind: ThingKind
    id: Id
    deleted: bool
    thing: AnyThing | None = Field(
        description="The thing, of the schema that `kind` tells; null when it was deleted."
    )


class ChangesOut(Shown):
    """What changed, oldest first. Ask again with `next` as `since`."""

    items: Annotated[list[Change], Field(max_length=1000)]
    next: str = Field(max_length=200)
    more: bool = Field(description="Whether there is more right now.")


class BinEntry(Shown):
    """Something deleted in the last 30 days."""

    kind: ThingKind
    id: Id
    title: str | None = Field(max_length=300)
    deleted_at: Instant
    erased_on: Instant = Field(description="When it will be gone for good.")
    href: str = Field(max_length=200)


class BinQuery(ListQuery):
    """How the bin is listed: last deleted first."""


class EmptiedOut(Shown):
    """How far the bin is emptied."""

    erased: int = Field(ge=0, le=1000, description="Things that are gone for good now.")
    more: bool = Field(description="Whether there may be more: call again.")


class ProblemField(Shown):
    """One thing wrong with the input."""

    pointer: str = Field(max_length=500)
    code: str = Field(max_length=100)
    detail: str = Field(max_length=1000)


class ProblemOut(Shown):
    """An error (RFC 9457)."""

    type: str = Field(max_length=200, examples=["/api/v1/problems/not-found"])
    title: str = Field(max_length=200)
    status: int = Field(ge=400, le=599)
    detail: str = Field(max_length=2000)
    errors: Annotated[list[ProblemField], Field(max_length=1000)]
    request_id: str = Field(max_length=64)
    state: str | None = Field(
        default=None, max_length=50, description="With 409: the state that forbids it."
    )
    possible: Annotated[list[Annotated[str, Field(max_length=50)]], Field(max_length=20)] = Field(
        default=[], description="With 409: what can be done instead."
    )
