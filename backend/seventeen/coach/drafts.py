"""First drafts: short honest skeletons whose gaps only the writer can fill.

A skeleton is never a finished message. What the facts hold is set in; what makes a message worth
answering stands as a gap in square brackets, which the coach's `placeholder` rule will not let pass.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from seventeen.coach.model import NO_FACTS, Facts

DEFAULT_MINUTES = 17
LAST_QUESTION = "Who else would be good for me to talk to?"


class DraftKind(StrEnum):
    """What a draft is for."""

    OUTREACH = "outreach"
    NUDGE = "nudge"
    REPLY_TO_NO = "reply_to_no"
    SEND_QUESTIONS = "send_questions"
    THANK_YOU = "thank_you"
    CHECK_IN = "check_in"
    ON_THE_MARKET = "on_the_market"


@dataclass(frozen=True, slots=True)
class Skeleton:
    """A draft with gaps; `id` is stable, `gaps` are the texts in brackets, in order."""

    id: str
    subject: str
    text: str
    gaps: tuple[str, ...]


_BODIES: dict[DraftKind, tuple[tuple[str, str, str], ...]] = {
    DraftKind.OUTREACH: (
        (
            "their_work",
            "Your {interest}",
            (
                "{why}\n\nI would like to ask you [two or three things, named]. Could we talk for"
                " {minutes} minutes by [phone or video] in the week of [date]?\n\nIf it doesn't suit,"
                " no harm done."
            ),
        ),
        (
            "shared_ground",
            "[what you share]",
            (
                "{ground}\n\nI am [one line about you], and what I can't find out by reading is [what"
                " you want to hear]. May I ring you for {minutes} minutes?\n\nA no is fine, and thank"
                " you either way."
            ),
        ),
        (
            "one_question",
            "One question about [subject]",
            (
                "[The one question that only they can answer]?\n\n{why} If you would rather say it"
                " than write it, {minutes} minutes on the phone would be plenty, on any day that suits"
                " you. If not, I understand."
            ),
        ),
    ),
    DraftKind.NUDGE: (
        (
            "short",
            "[the subject of your first message]",
            (
                "I wrote on [day] about [your question, in five words]. {minutes} minutes would still"
                " help me a lot; if it isn't the time, just leave it."
            ),
        ),
        (
            "something_new",
            "[the subject of your first message]",
            (
                "Since my note of [day] I have [something that you did or found]. It leaves me with"
                " one question for you: [question]? If you have {minutes} minutes, I will ring you"
                " whenever it suits."
            ),
        ),
    ),
    DraftKind.REPLY_TO_NO: (
        (
            "thanks",
            "Thank you",
            (
                "Thank you for answering; I know that it took a moment. [One honest line about their"
                " reason.] I will [read or do this] in the meantime, and may write again when [time]."
            ),
        ),
        (
            "one_name",
            "Thank you",
            (
                "Thank you for telling me. If a name comes to mind, who else would be good for me to"
                " talk to about [subject]? If none does, thank you all the same."
            ),
        ),
    ),
    DraftKind.SEND_QUESTIONS: (
        (
            "list",
            "For our talk on [day]",
            (
                "For our {minutes} minutes on [day], this is what I would like to ask:\n\n{questions}"
                "\n\nNo need to prepare anything. If you would rather talk about something else, let's."
            ),
        ),
    ),
    DraftKind.THANK_YOU: (
        (
            "one_thing",
            "Thank you for [day]",
            (
                "Thank you for your time today. {said}\n\nI will [what you will do about it, and by"
                " when], and tell you how it went.\n\n{referral}"
            ),
        ),
        (
            "giving_back",
            "Thank you, and [what you send]",
            (
                "Thank you for the talk. {said} You spoke of [something that they need]; [what you"
                " found or can do about it].\n\n{referral}"
            ),
        ),
    ),
    DraftKind.CHECK_IN: (
        (
            "progress",
            "[What came of your advice]",
            (
                "When we spoke, you said [their advice]. I have since [what you did], and [what came"
                " of it].\n\nHow did [something of theirs] turn out?"
            ),
        ),
        (
            "useful",
            "[What you found for them]",
            (
                "[What you found] made me think of you, because [why it matters to them].\n\nOn my"
                " side: [one line of news]."
            ),
        ),
    ),
    DraftKind.ON_THE_MARKET: (
        (
            "news",
            "[Your news in a few words]",
            (
                "A piece of news: from [month] on I am free for something new, most likely [kind of"
                " work]. What you told me about [their words] is one reason why.\n\nNothing to do"
                " about it. If you see where I am wrong about [your open question], I would like to"
                " hear it."
            ),
        ),
    ),
}


def _first_name(facts: Facts) -> str:
    return facts.name.split()[0] if facts.name else "[their name]"


def _gaps(text: str) -> tuple[str, ...]:
    gaps = []
    for piece in text.split("[")[1:]:
        inside, closed, _ = piece.partition("]")
        if closed:
            gaps.append(inside)
    return tuple(gaps)


def _values(facts: Facts, questions: tuple[str, ...], last_asked: bool) -> dict[str, str]:
    shared = facts.common_ground + facts.mutual_contacts
    mutual = facts.mutual_contacts[0] if facts.mutual_contacts else None
    ground = (
        f"[How you came upon them.] We share something: {shared[0]}."
        if shared
        else ("[What you share: a place, a school, a person, a meeting.]")
    )
    if mutual:
        ground = f"{mutual} [said what about them], which is why I write."
    listed = [question for question in questions if question.strip() != LAST_QUESTION]
    numbered = [*(listed or ["[a question that only they can answer]"]), LAST_QUESTION]
    work = facts.interest or "their work"
    return {
        "interest": facts.interest or "[piece of work]",
        "minutes": str(facts.minutes_asked or DEFAULT_MINUTES),
        "why": f"[What you saw, read or heard of {work}, and what it did to you.]",
        "ground": ground,
        "said": (
            f"What stays with me: {facts.notes[0].rstrip('.')}. [Why it stays.]"
            if facts.notes
            else "What stays with me is [one thing that they said]."
        ),
        "questions": "\n".join(f"{at}. {text}" for at, text in enumerate(numbered, 1)),
        "referral": "" if last_asked else f"One thing I forgot to ask: {_lower(LAST_QUESTION)}",
    }


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
    values = _values(facts, questions, last_question_asked)
    signed = facts.sender_name or "[your name]"
    found = []
    for name, subject, body in _BODIES[kind]:
        filled = body.format_map(values).strip()
        text = f"Hi {_first_name(facts)},\n\n{filled}\n\n{signed}"
        head = subject.format_map(values)
        found.append(Skeleton(f"{kind.value}.{name}", head, text, _gaps(head + text)))
    return found
