"""A review in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seventeen.coach.model import Severity, Summary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from seventeen.coach.model import Finding, Language


def summarize(findings: Sequence[Finding], words: int, language: Language = "en") -> Summary:
    """What matters most: a `stop`, else what to fix, else what to consider, else that it is good."""
    counts = dict.fromkeys(Severity, 0)
    for finding in findings:
        counts[finding.severity] += 1
    if words == 0:
        return Summary("Nothing to read yet.", "empty", counts)
    if counts[Severity.STOP]:
        text = (
            "Stop and think: this asks for a job, and that ends most conversations before they"
            " begin. You can still send it."
        )
        return Summary(text, "stop", counts)
    if counts[Severity.FIX]:
        text = f"{_things(counts[Severity.FIX])} to change before this goes out."
        if language != "en":
            text += " The coach reads English so far, and this text only in part."
        return Summary(text, "fix", counts)
    if language != "en":
        text = (
            "Read in part: the coach reads English so far, and of this text only its length, gaps and"
            " paragraphs."
        )
        return Summary(text, "partly", counts)
    if counts[Severity.CONSIDER]:
        text = f"Good to go; {_things(counts[Severity.CONSIDER])} could make it better."
        return Summary(text, "consider", counts)
    return Summary("Good to go.", "good", counts)


def _things(many: int) -> str:
    return f"{many} thing{'s' if many > 1 else ''}"
