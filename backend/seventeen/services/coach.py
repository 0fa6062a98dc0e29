"""The coach with the owner's facts."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any, cast

from sqlalchemy.orm import Session

from seventeen.coach.model import NO_FACTS, Example, Facts, Finding, Kind, Review, Rule, Severity
from seventeen.coach.review import review, rules
from seventeen.schemas.coach import (
    CoachContext,
    CoachFacts,
    CoachPerson,
    CoachText,
    DraftIn,
    DraftOut,
    DraftsOut,
    FindingOut,
    ReviewOut,
    ReviewsOut,
    RuleExample,
    RuleOut,
    RulesOut,
    SummaryCounts,
)
from seventeen.services import coach_facts

NO_SUBJECT = {"linkedin_note", "linkedin_note_paid", "linkedin_message", "text", "phone"}


def facts_for(session: Session, owner: str, body: CoachContext) -> Facts:
    """What a review may know: the record, the body's own facts over it, and what was sent before.

    Raises Invalid when an id of the body leads nowhere.
    """
    contact, interview = coach_facts.context(session, owner, body.contact_id, body.interview_id)
    known = replace(
        coach_facts.facts_of(session, owner, contact, interview),
        sent_before=coach_facts.sent_before(session, owner, contact),
    )
    return coach_facts.with_given(known, body.facts)


def review_one(facts: Facts, text: CoachText) -> ReviewOut:
    """The review of one text. Touches no database: it may run beside everything else."""
    return _shown(review(Kind(text.kind), text.text, channel=text.channel, facts=facts))


def review_many(facts: Facts, texts: Sequence[CoachText]) -> ReviewsOut:
    """The reviews of some texts with the same facts, in their order."""
    return ReviewsOut(items=[review_one(facts, text) for text in texts])


def drafts(session: Session, owner: str, body: DraftIn) -> DraftsOut:
    """Skeletons for one message. Raises Invalid when an id of the body leads nowhere."""
    from seventeen.coach.drafts import DraftKind, draft

    contact, interview = coach_facts.context(session, owner, body.contact_id, body.interview_id)
    facts = replace(
        coach_facts.facts_of(session, owner, contact, interview),
        first_message=coach_facts.first_message(session, owner, contact),
    )
    found = draft(
        DraftKind(body.kind),
        facts,
        questions=coach_facts.questions_of(session, owner, interview),
        last_question_asked=interview is not None and interview.referral_question_asked is True,
    )
    with_subject = body.channel not in NO_SUBJECT
    return DraftsOut(
        drafts=[
            DraftOut(
                id=one.id,
                subject=one.subject if with_subject else None,
                text=one.text,
                gaps=list(one.gaps if with_subject else one.gaps_of_text),
            )
            for one in found
        ]
    )


@lru_cache(maxsize=1)
def all_rules() -> RulesOut:
    """Every rule of the coach."""
    return RulesOut(items=[_rule(rule) for rule in rules()])


def _shown(done: Review) -> ReviewOut:
    counts = {severity.value: done.summary.counts[severity] for severity in Severity}
    return ReviewOut.model_construct(
        signals=done.signals,
        findings=[_finding(one) for one in done.findings],
        summary=done.summary.text,
        summary_code=done.summary.code,
        summary_params=SummaryCounts(**counts),
        words=done.words,
        graphemes=done.graphemes,
        reading_seconds=done.reading_seconds,
        language=done.language,
    )


def _finding(one: Finding) -> FindingOut:
    # Made by the rules themselves: nothing of it needs to be checked again.
    return FindingOut.model_construct(**cast("dict[str, Any]", one.as_dict()))


def _rule(rule: Rule) -> RuleOut:
    return RuleOut(
        id=rule.id,
        kinds=[kind.value for kind in rule.kinds],
        severity=rule.severity.value,
        reason=rule.reason,
        playbook=rule.playbook,
        examples=[_example(example) for example in rule.examples],
    )


def _example(example: Example) -> RuleExample:
    return RuleExample.model_validate(
        {
            "text": example.text,
            "fires": example.fires,
            "kind": example.kind.value if example.kind else None,
            "channel": example.channel,
            "facts": _facts(example.facts),
        }
    )


def _facts(facts: Facts) -> CoachFacts | None:
    """An example's facts in the form in which a body gives them."""
    if facts == NO_FACTS:
        return None
    person = CoachPerson(name=facts.name, title=facts.title, organization=facts.organization)
    return CoachFacts(
        contact=person if person != CoachPerson() else None,
        interest=facts.interest,
        common_ground=list(facts.common_ground),
        mutual_contacts=list(facts.mutual_contacts),
        introduced_by=facts.introduced_by,
        research=list(facts.research),
        notes=list(facts.notes),
        progress=list(facts.progress),
        sent_before=[one.text for one in facts.sent_before],
        sender_name=facts.sender_name,
        minutes_asked=facts.minutes_asked,
    )
