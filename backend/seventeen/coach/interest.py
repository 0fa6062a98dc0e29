"""What the message wants to hear: a few questions about the person's own road."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seventeen.coach.jobs import negated
from seventeen.coach.units import LEAD_IN, Unit, units

if TYPE_CHECKING:
    from seventeen.coach.sentences import Document

_OPEN = frozenset({"how", "what", "why", "which", "where"})
# What is asked when a talk is arranged, and what is asked of anybody.
_ARRANGING = frozenset(
    "time times day days date works suits suit convenient available availability free schedule"
    " calendar slot best meet call".split()
)
_IDLE = frozenset({("how", "about"), ("what", "about"), ("what", "say"), ("why", "do")})
_GREETED = frozenset({"you", "things", "all"})
_FOLLOWED = frozenset({"follow", "following", "under", "with"})
_OPENINGS = frozenset({"opportunities", "openings", "positions", "vacancies", "contact"})
_HIRING = ("job.ask", "job.take", "job.place", "job.event")


def _asks_them(unit: Unit) -> bool:
    """Whether this is an open question about the person's work and not about when to talk."""
    norms = [norm for norm in unit.norms() if norm not in LEAD_IN]
    if unit.form != "wh" or not norms or norms[0] not in _OPEN:
        return False
    if norms[:2] == ["how", "are"] and set(norms[2:3]) & _GREETED:
        return False
    asks_to_talk = unit.has("ask.talk") and not {"you", "your"} & set(norms[:5])
    return not (set(norms[1:3]) & _ARRANGING or (*norms[:2],) in _IDLE or asks_to_talk)


def few_questions(document: Document) -> list[tuple[int, int]]:
    """Where the message says what it would like to hear from the person."""
    found = []
    for sentence in document.body:
        for hit in sentence.hits.get("few.questions", ()):
            inner = {word.norm for word in sentence.words[hit.first : hit.last + 1]}
            rest = sentence.words[hit.last : hit.last + 4]
            inner |= {word.norm for word in rest} & _OPENINGS
            hire = _OPENINGS | {"together", "position", "vacancy", "opening", "hiring"}
            own = sentence.has(*_HIRING) and (
                bool({"whether", "if"} & inner)
                or (bool({"i", "my", "we", "our"} & inner) and "you" not in inner)
            )
            before = [word.norm for word in sentence.words[max(0, hit.first - 2) : hit.first]]
            after = {word.norm for word in sentence.words[hit.last : hit.last + 2]}
            told = before == ["let", "me"] or "back" in after
            if before in (["hope", "to"], ["forward", "to"], ["like", "forward"]) or told:
                continue
            told_of = set(before) & {"enjoyed", "loved", "our"}
            own_case = "how" in inner and bool({"i", "my"} & (inner | after))
            own_case = own_case and ("you" not in inner or "i" in after)
            if told_of or own_case or sentence.words[0].norm in {"thank", "thanks"}:
                continue
            if sentence.words[hit.first].norm == "your" and set(before[-1:]) & _FOLLOWED:
                continue
            if not negated(sentence, hit.first, hit.first) and not inner & hire and not own:
                found.append(sentence.span(hit))
        if sentence.mark == "?" and not sentence.has("job.ask"):
            found += [unit.span for unit in units(sentence) if _asks_them(unit)]
    return found
