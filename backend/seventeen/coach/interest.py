"""What the message wants to hear: a few questions about the person's own road."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seventeen.coach.jobs import negated

if TYPE_CHECKING:
    from seventeen.coach.sentences import Document

_LEAD_IN = frozenset({"please", "so", "and", "but", "also"})
_OPEN = frozenset({"how", "what", "why", "which", "where", "when"})


def few_questions(document: Document) -> list[tuple[int, int]]:
    """Where the message says what it would like to hear from the person."""
    found = []
    for sentence in document.body:
        for hit in sentence.hits.get("few.questions", ()):
            inner = {word.norm for word in sentence.words[hit.first : hit.last + 1]}
            hire = {"position", "vacancy", "vacancies", "openings", "opening", "hiring"}
            before = [word.norm for word in sentence.words[max(0, hit.first - 2) : hit.first]]
            if before in (["hope", "to"], ["forward", "to"], ["like", "forward"]):
                continue
            if not negated(sentence, hit.first, hit.first) and not inner & hire:
                found.append(sentence.span(hit))
        norms = sentence.norms()
        if norms and norms[0] in _LEAD_IN:
            norms = norms[1:]
        you = "you" in norms[:5] or "your" in norms[:5]
        direct = sentence.mark == "?" and bool(norms) and norms[0] in _OPEN and you
        if direct and not sentence.has("job.ask"):
            found.append((sentence.start, sentence.end))
    return found
