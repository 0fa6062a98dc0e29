"""The coach: texts in, findings and drafts out."""

from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from seventeen.schemas.base import Body, Id, Line, LongText, Minutes, Shown

CoachKind = Literal["outreach", "question", "thank_you", "follow_up"]
CoachChannel = Literal[
    "email",
    "linkedin_note",
    "linkedin_note_paid",
    "linkedin_message",
    "text",
    "phone",
    "in_person",
    "other",
]
Severity = Literal["stop", "fix", "consider", "praise"]
SummaryCode = Literal["stop", "fix", "consider", "good", "partly", "empty"]
DraftKind = Literal[
    "outreach",
    "nudge",
    "reply_to_no",
    "send_questions",
    "thank_you",
    "check_in",
    "on_the_market",
]
Fact = Annotated[str, Field(min_length=1, max_length=5000)]
Words = Annotated[str, Field(max_length=100)]
AnyLine = Annotated[str, Field(max_length=1000)]


class CoachPerson(Body):
    """Whom the text is for."""

    name: Line | None = None
    title: Line | None = None
    organization: Line | None = None


class CoachFacts(Body):
    """What is known of the contact and of the talk. All of it may be left out."""

    contact: CoachPerson | None = None
    interest: Line | None = Field(default=None, description="Why this person.")
    common_ground: Annotated[list[Line], Field(max_length=50)] = []
    mutual_contacts: Annotated[list[Line], Field(max_length=50)] = []
    introduced_by: Line | None = Field(default=None, description="Name of who named them.")
    research: Annotated[list[Fact], Field(max_length=50)] = []
    notes: Annotated[list[Fact], Field(max_length=100)] = Field(
        default=[], description="What was said in the talk."
    )
    progress: Annotated[list[Fact], Field(max_length=20)] = Field(
        default=[], description="What the writer has done since."
    )
    sent_before: Annotated[list[LongText], Field(max_length=20)] = Field(
        default=[], description="Messages that went to other people."
    )
    sender_name: Line | None = None
    minutes_asked: Minutes | None = None


class CoachText(Body):
    """One text. Space around it is kept, so that spans fit what was sent."""

    model_config = ConfigDict(str_strip_whitespace=False)

    kind: CoachKind
    text: LongText
    channel: CoachChannel | None = Field(
        default=None, description="How it will be sent; without it, no length is asked for."
    )


class CoachContext(Body):
    """Where the facts come from."""

    contact_id: Id | None = Field(
        default=None, description="Takes the facts from what is on record about this contact."
    )
    interview_id: Id | None = Field(
        default=None,
        description="Takes notes and questions of this talk too, those off the record left out; "
        "without `contact_id`, its contact is meant.",
    )
    facts: CoachFacts | None = Field(
        default=None,
        description="Facts of your own. Beside the ids, what is given here counts, and the record "
        "for the rest.",
    )


class ReviewIn(CoachContext, CoachText):
    """A text to review, and what is known about whom it is for."""

    model_config = ConfigDict(str_strip_whitespace=False)


class ReviewsIn(CoachContext):
    """Texts to review with the same facts, such as the questions for one talk."""

    items: Annotated[list[CoachText], Field(min_length=1, max_length=200)]


class FindingOut(Shown):
    """One remark. Both ends 0: it is about the text as a whole."""

    rule: Words
    severity: Severity
    start: int = Field(ge=0, le=20000, description="Where it begins, in code points.")
    end: int = Field(ge=0, le=20000, description="Where it ends: the code point after the last.")
    reason: str = Field(max_length=300, description="The reason in an English sentence.")
    playbook: str = Field(
        max_length=100, description="Page and anchor of the playbook: `reaching-out#why-you`."
    )
    replacement: str | None = Field(
        max_length=200, description="What may stand in place of the span; empty takes it away."
    )
    params: Annotated[dict[Words, AnyLine], Field(max_length=10)] = Field(
        description="What the remark is about, such as `name`, `known`, `limit`, `contact_id`."
    )


class SummaryCounts(Shown):
    """How many findings there are of each severity."""

    stop: int = Field(ge=0, le=20000)
    fix: int = Field(ge=0, le=20000)
    consider: int = Field(ge=0, le=20000)
    praise: int = Field(ge=0, le=20000)


class ReviewOut(Shown):
    """What the coach says: the same for the same text and facts."""

    signals: Annotated[dict[Words, bool], Field(max_length=30)] = Field(
        description="A plain true or false for each signal of the kind."
    )
    findings: Annotated[list[FindingOut], Field(max_length=20000)] = Field(
        description="Most severe first, then in the order of the text."
    )
    summary: str = Field(max_length=200, description="All of it in an English sentence.")
    summary_code: SummaryCode = Field(description="The same, for other languages.")
    summary_params: SummaryCounts
    words: int = Field(ge=0, le=20000)
    graphemes: int = Field(ge=0, le=20000, description="Characters as a reader counts them.")
    reading_seconds: int = Field(ge=0, le=20000)
    language: Literal["en", "de"] = Field(
        description="What the text seems to be written in. Of German only gaps, echoes and lengths "
        "are reviewed, and every signal but `over_150_words` is false."
    )


class ReviewsOut(Shown):
    """The reviews, in the order of the texts."""

    items: Annotated[list[ReviewOut], Field(max_length=200)]


class RuleExample(Shown):
    """A text, and whether the rule speaks about it."""

    text: str = Field(max_length=2000)
    fires: bool
    kind: CoachKind | None = Field(description="Null: as any of the rule's kinds.")
    channel: CoachChannel | None
    facts: CoachFacts | None


class RuleOut(Shown):
    """A rule of the coach; its examples are its documentation and its tests."""

    id: Words
    kinds: Annotated[list[CoachKind], Field(max_length=4)]
    severity: Severity
    reason: str = Field(max_length=300)
    playbook: str = Field(max_length=100)
    examples: Annotated[list[RuleExample], Field(max_length=50)]


class RulesOut(Shown):
    """Every rule."""

    items: Annotated[list[RuleOut], Field(max_length=500)]


class DraftIn(Body):
    """What the draft is for."""

    kind: DraftKind
    contact_id: Id | None = Field(default=None, description="Whom it is for.")
    interview_id: Id | None = Field(
        default=None, description="The talk that it is about; its contact is meant."
    )
    channel: CoachChannel | None = Field(
        default=None, description="A channel without subject lines gets none."
    )


class DraftOut(Shown):
    """A skeleton: what is known is set in, what only the user can say is a `[gap]`."""

    id: Words
    subject: str | None = Field(max_length=300, description="Null where the channel has none.")
    text: str = Field(max_length=100000)
    gaps: Annotated[list[AnyLine], Field(max_length=50)] = Field(
        description="The texts in brackets, in order, those of the subject first."
    )


class DraftsOut(Shown):
    """Skeletons to choose from."""

    drafts: Annotated[list[DraftOut], Field(max_length=10)]
