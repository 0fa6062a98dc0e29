"""Review a text before it goes out: the coach's one way in."""

from __future__ import annotations

from functools import lru_cache

from seventeen.coach.model import NO_FACTS, Facts, Finding, Kind, Mark, Review, Rule, Severity

__all__ = ["Facts", "Finding", "Kind", "Review", "Rule", "review", "rules"]

_ORDER = {severity: place for place, severity in enumerate(Severity)}


@lru_cache(maxsize=1)
def _catalogue() -> dict[str, Rule]:
    # What reads is imported by the first review: a server starts without it.
    from seventeen.coach.rules_facts import FACT_RULES
    from seventeen.coach.rules_outreach import OUTREACH_RULES
    from seventeen.coach.rules_question import QUESTION_RULES
    from seventeen.coach.rules_style import STYLE_RULES
    from seventeen.coach.rules_thanks import THANKS_RULES

    families = (OUTREACH_RULES, QUESTION_RULES, THANKS_RULES, STYLE_RULES, FACT_RULES)
    return {rule.id: rule for family in families for rule in family}


def rules() -> list[Rule]:
    """Every rule, with the examples that show what it means."""
    return list(_catalogue().values())


def _finding(mark: Mark) -> Finding:
    rule = _catalogue()[mark.rule]
    return Finding(
        rule.id,
        rule.severity,
        mark.start,
        mark.end,
        rule.reason,
        rule.playbook,
        mark.replacement,
        mark.params,
    )


def review(
    kind: Kind, text: str, *, channel: str | None = None, facts: Facts | None = None
) -> Review:
    """Review a text as outreach, question, thank-you or other follow-up.

    Same input, same answer. `channel` is one of the outreach channels (and `linkedin_note_paid`);
    without it, no length is asked for. Spans count code points; a finding about the text as a
    whole stands at 0 to 0. What lies past the first 6,000 code points is counted but not read.
    Of a German text only what no language is needed for is reviewed: gaps, echoes and lengths.
    """
    from seventeen.coach.lengths import graphemes, reading_seconds
    from seventeen.coach.marks import marks_for
    from seventeen.coach.signals import read_signals
    from seventeen.coach.summary import summarize

    known = facts or NO_FACTS
    reading = read_signals(kind, text, known)
    size = graphemes(text)
    findings = [_finding(mark) for mark in marks_for(kind, reading, known, channel, size)]
    findings.sort(key=lambda found: (_ORDER[found.severity], found.start, found.end, found.rule))
    return Review(
        reading.signals,
        findings,
        summarize(findings, reading.words, reading.language),
        reading.words,
        size,
        reading_seconds(reading.words),
        reading.language,
    )
