"""Review a text before it goes out: the coach's one way in."""

from __future__ import annotations

from functools import lru_cache

from seventeen.coach.lengths import graphemes, reading_seconds
from seventeen.coach.marks import marks_for
from seventeen.coach.model import NO_FACTS, Facts, Finding, Kind, Mark, Review, Rule, Severity
from seventeen.coach.rules_outreach import OUTREACH_RULES
from seventeen.coach.rules_question import QUESTION_RULES
from seventeen.coach.rules_style import STYLE_RULES
from seventeen.coach.rules_thanks import THANKS_RULES
from seventeen.coach.signals import read_signals

__all__ = ["Facts", "Finding", "Kind", "Review", "Rule", "review", "rules"]

_ORDER = {severity: place for place, severity in enumerate(Severity)}


@lru_cache(maxsize=1)
def _catalogue() -> dict[str, Rule]:
    return {
        rule.id: rule for rule in (*OUTREACH_RULES, *QUESTION_RULES, *THANKS_RULES, *STYLE_RULES)
    }


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


def _summary(findings: list[Finding]) -> str:
    counts = dict.fromkeys(Severity, 0)
    for finding in findings:
        counts[finding.severity] += 1
    if counts[Severity.STOP]:
        return "Stop: this asks for a job, and that ends most conversations before they begin."
    if counts[Severity.FIX]:
        many = counts[Severity.FIX]
        return f"{many} thing{'s' if many > 1 else ''} to change before this goes out."
    if counts[Severity.CONSIDER]:
        many = counts[Severity.CONSIDER]
        return f"Good to go; {many} thing{'s' if many > 1 else ''} could make it better."
    return "Good to go."


def review(
    kind: Kind, text: str, *, channel: str | None = None, facts: Facts | None = None
) -> Review:
    """Review a text as outreach, question, thank-you or other follow-up.

    Same input, same answer. `channel` is one of the outreach channels (and `linkedin_note_paid`);
    without it, no length is asked for. Spans count code points; a finding about the text as a
    whole stands at 0 to 0. What lies past the first 6,000 code points is counted but not read.
    """
    known = facts or NO_FACTS
    reading = read_signals(kind, text, known)
    size = graphemes(text)
    findings = [_finding(mark) for mark in marks_for(kind, reading, known, channel, size)]
    findings.sort(key=lambda found: (_ORDER[found.severity], found.start, found.end, found.rule))
    return Review(
        reading.signals,
        findings,
        _summary(findings),
        reading.words,
        size,
        reading_seconds(reading.words),
    )
