"""A contact's stage, derived from what happened and never typed in.

The first line that holds decides:

| facts | stage |
|---|---|
| archived by the user | archived |
| a talk was held, and something went out or they met since the first one ended | in_touch |
| a talk was held | interviewed |
| a talk is scheduled or under way | scheduled |
| the latest outreach was accepted | in_conversation |
| the latest outreach was declined | declined |
| the latest outreach is unanswered | unanswered |
| the latest outreach is out (also answered `later`) | contacted |
| a talk was agreed without an outreach and fell through | in_conversation |
| a touch: they met, called or wrote | contacted |
| nothing yet | identified |

So the furthest point reached wins: a second talk or a later no never takes somebody back whom
the user has already met. Among outreach, the one with the latest news wins: a new ask after a no
reopens the road, and an old one that is accepted late counts more than a newer one still out.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from seventeen.rules.words import ContactStage, InterviewStatus, OutreachStatus

ON_THE_MARKET_STAGES = frozenset({ContactStage.IN_TOUCH, ContactStage.INTERVIEWED})
"""Who hears that the user is on the market (domain: "every contact in_touch or interviewed")."""

_OPEN = {InterviewStatus.SCHEDULED, InterviewStatus.UNDER_WAY}
_FELL_THROUGH = {InterviewStatus.CANCELLED, InterviewStatus.MISSED}

_BY_OUTREACH: dict[OutreachStatus, ContactStage] = {
    OutreachStatus.ACCEPTED: ContactStage.IN_CONVERSATION,
    OutreachStatus.DECLINED: ContactStage.DECLINED,
    OutreachStatus.UNANSWERED: ContactStage.UNANSWERED,
    OutreachStatus.SENT: ContactStage.CONTACTED,
}

# Of two with news at the same moment, the one that moves the contact further.
_RANK = [
    OutreachStatus.UNANSWERED,
    OutreachStatus.SENT,
    OutreachStatus.DECLINED,
    OutreachStatus.ACCEPTED,
]


@dataclass(frozen=True)
class OutreachFacts:
    """One outreach; `at` is when it was accepted or declined, else when it was sent.

    Not the sweep's time: giving up on one ask is no news from the contact.
    """

    status: OutreachStatus
    at: datetime


@dataclass(frozen=True)
class InterviewFacts:
    """One interview; `at` is its real end when held, else its start."""

    status: InterviewStatus
    at: datetime


@dataclass(frozen=True)
class StageFacts:
    """All that the stage depends on, one aggregate each.

    `in_touch_since_interview`: a follow-up done, or a touch, at or after the end of the first
    held interview. `latest_outreach_status`: of the outreach that isn't a draft, the one with the
    latest `at` as in `OutreachFacts`; None when there is none.
    """

    archived: bool = False
    has_held_interview: bool = False
    in_touch_since_interview: bool = False
    has_open_interview: bool = False
    latest_outreach_status: OutreachStatus | None = None
    has_interview_fallen_through: bool = False
    has_touch: bool = False


def stage_of(facts: StageFacts) -> ContactStage:
    """The stage by the table above."""
    if facts.archived:
        return ContactStage.ARCHIVED
    if facts.has_held_interview:
        met_since = facts.in_touch_since_interview
        return ContactStage.IN_TOUCH if met_since else ContactStage.INTERVIEWED
    if facts.has_open_interview:
        return ContactStage.SCHEDULED
    if facts.latest_outreach_status in _BY_OUTREACH:
        return _BY_OUTREACH[facts.latest_outreach_status]
    if facts.has_interview_fallen_through:
        return ContactStage.IN_CONVERSATION
    return ContactStage.CONTACTED if facts.has_touch else ContactStage.IDENTIFIED


def stage_facts(
    *,
    archived: bool,
    outreach: Sequence[OutreachFacts],
    interviews: Sequence[InterviewFacts],
    follow_ups_done: Sequence[datetime] = (),
    touches: Sequence[datetime] = (),
) -> StageFacts:
    """The aggregates of whole lists; `follow_ups_done` are the `done_at` of completed ones."""
    statuses = {interview.status for interview in interviews}
    ends = [one.at for one in interviews if one.status is InterviewStatus.HELD]
    asked = [one for one in outreach if one.status is not OutreachStatus.DRAFT]
    latest = max(asked, key=lambda one: (one.at, _RANK.index(one.status)), default=None)
    first_end = min(ends, default=None)
    return StageFacts(
        archived=archived,
        has_held_interview=first_end is not None,
        in_touch_since_interview=first_end is not None
        and any(at >= first_end for at in (*follow_ups_done, *touches)),
        has_open_interview=not _OPEN.isdisjoint(statuses),
        latest_outreach_status=latest.status if latest else None,
        has_interview_fallen_through=not _FELL_THROUGH.isdisjoint(statuses),
        has_touch=bool(touches),
    )


def contact_stage(
    *,
    archived: bool,
    outreach: Sequence[OutreachFacts],
    interviews: Sequence[InterviewFacts],
    follow_ups_done: Sequence[datetime] = (),
    touches: Sequence[datetime] = (),
) -> ContactStage:
    """The stage from whole lists, in any order."""
    return stage_of(
        stage_facts(
            archived=archived,
            outreach=outreach,
            interviews=interviews,
            follow_ups_done=follow_ups_done,
            touches=touches,
        )
    )
