"""First drafts: short honest skeletons whose gaps only the writer can fill.

A skeleton is never a finished message. What the facts hold is set in; what makes a message worth
answering stands as a gap in square brackets, which the coach's `placeholder` rule will not let pass.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from seventeen.coach.model import NO_FACTS, Facts
from seventeen.coach.skeletons import BODIES, DraftKind

__all__ = ["DEFAULT_MINUTES", "LAST_QUESTION", "DraftKind", "Skeleton", "draft"]

DEFAULT_MINUTES = 17
LONGEST_NOTE = 160  # code points of a note that a draft quotes
LAST_QUESTION = "Who else would be good for me to talk to?"


@dataclass(frozen=True, slots=True)
class Skeleton:
    """A draft with gaps; `id` is stable, `gaps` are the texts in brackets, in order."""

    id: str
    subject: str
    text: str
    gaps: tuple[str, ...]

    @property
    def gaps_of_text(self) -> tuple[str, ...]:
        """Those of the text alone, for a channel without subjects."""
        return gaps_in(self.text)


def _first_name(facts: Facts) -> str:
    return facts.name.split()[0] if facts.name else "[their name]"


def gaps_in(text: str) -> tuple[str, ...]:
    """The texts in brackets, in order."""
    gaps = []
    for piece in text.split("[")[1:]:
        inside, closed, _ = piece.partition("]")
        if closed:
            gaps.append(inside)
    return tuple(gaps)


def _outreach(facts: Facts) -> dict[str, str]:
    shared = facts.common_ground + facts.mutual_contacts
    ground = (
        f"[How you came upon them.] We share something: {shared[0].rstrip('.')}."
        if shared
        else "[What you share: a place, a school, a person, a meeting.]"
    )
    if facts.mutual_contacts and not facts.introduced_by:
        ground = f"{facts.mutual_contacts[0]} [said what about them], which is why I write."
    return {
        "introduced": (
            f"{facts.introduced_by} gave me your name, because [what they said about you]. "
            if facts.introduced_by
            else ""
        ),
        "interest": _theirs(facts.interest or "") or "[piece of work]",
        "why": (
            f"[What you saw, read or heard of {facts.interest or 'their work'}, and what it did to"
            " you.]"
        ),
        "ground": ground,
    }


_OWNED = re.compile(r"(?:his|her|their|your|the|an?)\s+", re.IGNORECASE)
_CLAUSE = re.compile(r"(?:she|he|they|you|how|why|what|that|i|we)\b", re.IGNORECASE)


def _theirs(interest: str) -> str:
    """An interest as it stands after "Your"; empty when it is a clause, which can't stand there."""
    if _CLAUSE.match(interest):
        return ""
    return interest[owned.end() :] if (owned := _OWNED.match(interest)) else interest


def _after_sending(facts: Facts) -> dict[str, str]:
    first = facts.first_message
    day = (first.on if first else "") or "[day]"
    subject = first.subject.removeprefix("Re: ") if first else ""
    about = f", under \u201c{subject}\u201d" if subject else ""
    return {
        "re": f"Re: {subject}" if subject else "[the subject of your first message]",
        "wrote": f"I wrote to you on {day}{about}.",
        "talk_on": facts.talk_on or "[day]",
    }


def _after_the_talk(facts: Facts, last_asked: bool) -> dict[str, str]:
    notes = [_noted(note) for note in facts.notes]
    progress = [_noted(one) for one in facts.progress]
    return {
        "said": _said(notes[0] if notes else None),
        "also_said": _said(notes[min(1, len(notes) - 1)] if notes else None),
        "advice": f"\u201c{notes[0]}\u201d" if notes else "[their advice]",
        "done": (
            f"Done since then: {progress[0]}. [What came of it.]"
            if progress
            else "I have since [what you did], and [what came of it]."
        ),
        "news": f"{progress[0]}. [Why it may matter to them.]"
        if progress
        else "[one line of news].",
        "referral": "" if last_asked else f"One thing I forgot to ask: {_lower(LAST_QUESTION)}",
    }


def _said(note: str | None) -> str:
    if note is None:
        return "What stays with me is [one thing that they said]."
    end = "" if note.endswith("...") else "."
    return f"What stays with me: {note}{end} [Why it stays.]"


def _noted(text: str) -> str:
    """The first line of a note, short enough to stand in a sentence, without its full stop.

    Brackets would look like gaps.
    """
    first = text.strip().partition("\n")[0].replace("[", "(").replace("]", ")").strip()
    if len(first) > LONGEST_NOTE:
        return first[:LONGEST_NOTE].rpartition(" ")[0] + " ..."
    return first.rstrip(".")


def _listed(questions: tuple[str, ...]) -> str:
    others = [question for question in questions if question.strip() != LAST_QUESTION]
    numbered = [*(others or ["[a question that only they can answer]"]), LAST_QUESTION]
    return "\n".join(f"{at}. {text}" for at, text in enumerate(numbered, 1))


def _lower(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:]


def draft(
    kind: DraftKind,
    facts: Facts = NO_FACTS,
    *,
    questions: tuple[str, ...] = (),
    last_question_asked: bool = False,
) -> list[Skeleton]:
    """Skeletons for one kind of message, the same ones for the same facts.

    `questions` are those of the interview, for `send_questions`; the last question always closes
    the list. A thank-you asks it when `last_question_asked` is false (domain: the interview).
    """
    values = {
        "minutes": str(facts.minutes_asked or DEFAULT_MINUTES),
        "questions": _listed(questions),
        **_outreach(facts),
        **_after_sending(facts),
        **_after_the_talk(facts, last_question_asked),
    }
    signed = facts.sender_name or "[your name]"
    found = []
    for name, subject, body in BODIES[kind]:
        filled = body.format_map(values).strip()
        text = f"Hi {_first_name(facts)},\n\n{filled}\n\n{signed}"
        head = subject.format_map(values)
        found.append(Skeleton(f"{kind.value}.{name}", head, text, gaps_in(head + text)))
    return found
