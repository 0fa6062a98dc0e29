"""Interviews with their questions and notes."""

from typing import Annotated, Literal

from pydantic import Field

from seventeen.schemas.base import (
    NOT_BLANK,
    Body,
    Id,
    Instant,
    Line,
    Minutes,
    NewId,
    Paragraph,
    Reference,
    Shown,
    Thing,
    patch_of,
)
from seventeen.schemas.lists import ListQuery, SearchableQuery

Medium = Literal["phone", "video", "coffee", "in_person"]
InterviewStatus = Literal["scheduled", "under_way", "held", "cancelled", "missed"]
Party = Literal["me", "them"]
NoteMark = Literal[
    "pain_point",
    "ideal_candidate",
    "role_value",
    "culture",
    "process",
    "market",
    "advice",
    "my_promise",
    "their_promise",
    "referral",
]
NoteText = Annotated[str, Field(min_length=1, max_length=10000, pattern=NOT_BLANK)]


class InterviewIn(Body):
    """A conversation that was agreed."""

    contact_id: Id
    outreach_id: Id | None = Field(
        default=None,
        description="The ask that led to it. One that is still out counts as accepted from then on.",
    )
    starts_at: Instant
    minutes_agreed: Minutes | None = Field(
        default=None,
        description="The time box in minutes; null takes what the outreach asked for, else the "
        "user's default.",
    )
    medium: Medium = "phone"
    place: Line | None = Field(default=None, description="Address, number or link.")


InterviewPatch = patch_of(InterviewIn)


class InterviewOut(Thing):
    """A conversation, from agreed to held."""

    contact_id: Id
    contact: Reference
    outreach_id: Id | None
    status: InterviewStatus
    starts_at: Instant
    minutes_agreed: Minutes
    medium: Medium
    place: str | None = Field(max_length=200)
    started_at: Instant | None
    ended_at: Instant | None
    referral_question_asked: bool | None
    extended_at_their_request: bool
    cancelled_by: Party | None
    cancel_reason: str | None = Field(max_length=200)
    missed_by: Party | None
    questions_sent_at: Instant | None = Field(description="When they got the questions, if ever.")
    wrapped_up_at: Instant | None


class StartIn(Body):
    """The talk began."""

    started_at: Instant | None = Field(default=None, description="When; null is now.")


class PromisedIn(Body):
    """What one of the two said they would do."""

    by: Party
    text: Paragraph
    due_at: Instant | None = None
    off_the_record: bool = False


class FinishIn(Body):
    """The talk is over. Its thank-you is due the same day."""

    ended_at: Instant | None = Field(default=None, description="When; null is now.")
    referral_question_asked: bool | None = Field(
        default=None, description='Whether "Who else...?" was asked.'
    )
    extended_at_their_request: bool = Field(
        default=False, description="They insisted on going over the time box."
    )
    promises: Annotated[list[PromisedIn], Field(max_length=50)] = []
    thank_you_id: NewId | None = Field(
        default=None,
        description="An id of your own, a UUIDv7, for the thank-you that this plans: so it can be"
        " written before this has been sent. Unused when the talk was finished before, and they were"
        " thanked already.",
    )


class WrapUpIn(Body):
    """All of the talk is written down."""

    extended_at_their_request: bool | None = Field(
        default=None,
        description="Whether they insisted on going over the time box; null leaves what is known.",
    )
    referral_question_asked: bool | None = Field(
        default=None, description='Whether "Who else...?" was asked; null leaves what is known.'
    )


class CancelIn(Body):
    """The talk will not happen as agreed."""

    by: Party
    reason: Line | None = None


class MissIn(Body):
    """Somebody did not turn up."""

    by: Party


class RescheduleIn(Body):
    """A new time; the interview and its questions stay."""

    starts_at: Instant
    minutes_agreed: Minutes | None = None


class InterviewQuery(SearchableQuery):
    """Filters of the interview list."""

    contact_id: Id | None = Field(None, description="Only talks with this contact.")
    status: InterviewStatus | None = Field(None, description="Only talks in this state.")
    starts_after: Instant | None = Field(None, description="Only talks that start after this.")
    starts_before: Instant | None = Field(None, description="Only talks that start before this.")
    sort: (
        Literal["starts_at", "-starts_at", "created_at", "-created_at", "updated_at", "-updated_at"]
        | None
    ) = Field(None, description="Default: `-starts_at`.")


class ConflictsOut(Shown):
    """Talks that take place at the same time, by their start."""

    items: Annotated[list[InterviewOut], Field(max_length=50)]


class InterviewQuestionIn(Body):
    """A question in an interview's list."""

    text: Line
    position: Annotated[int, Field(ge=0, le=999)] | None = Field(
        default=None, description="Place in the list, from 0; null is the end, before the last."
    )
    asked: bool = False
    spare: bool = Field(
        default=False, description="Below the line: only if there is time, and not sent ahead."
    )


InterviewQuestionPatch = patch_of(InterviewQuestionIn)


class InterviewQuestionOut(Thing):
    """A question; the one with `referral` is always last and can't be removed."""

    interview_id: Id
    text: str = Field(max_length=200)
    position: int = Field(ge=0, le=1000)
    referral: bool
    asked: bool
    spare: bool


class NoteIn(Body):
    """What was said."""

    text: NoteText
    question_id: Id | None = None
    mark: NoteMark | None = Field(default=None, description="What it may become at the wrap-up.")
    off_the_record: bool = Field(default=False, description="Never shown to anybody else.")


NotePatch = patch_of(NoteIn)


class NoteOut(Thing):
    """A note."""

    interview_id: Id
    question_id: Id | None
    text: str = Field(max_length=10000)
    mark: NoteMark | None
    off_the_record: bool


class ReadinessMissing(Shown):
    """One thing that is still to be prepared."""

    code: str = Field(max_length=50)
    detail: str = Field(max_length=300)
    params: Annotated[
        dict[Annotated[str, Field(max_length=20)], Annotated[int, Field(ge=0, le=2**31 - 1)]],
        Field(max_length=5),
    ] = Field(
        description="The numbers in the sentence: `needed` with `few_questions`, `spare` with "
        "`many_questions`."
    )


class ReadinessQuestion(Shown):
    """What the coach has against a question of the list, if anything."""

    id: Id
    searchable: bool = Field(description="A search engine answers it.")
    answered_by_id: Id | None = Field(description="The research that answers it already.")


class ReadinessOut(Shown):
    """Whether the user can go into the talk prepared."""

    ready: bool
    share: float = Field(ge=0, le=1)
    missing: Annotated[list[ReadinessMissing], Field(max_length=20)]
    questions: Annotated[list[ReadinessQuestion], Field(max_length=200)] = Field(
        description="Every question that counts: spare ones and the last one do not."
    )


class NoteQuery(ListQuery):
    """How notes are listed."""

    sort: Literal["created_at", "-created_at"] | None = Field(
        None, description="Default: `created_at`."
    )


class InterviewQuestionQuery(ListQuery):
    """How an interview's questions are listed: in their order."""
