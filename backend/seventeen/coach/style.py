"""How a message reads: what delays the point, what says nothing, what asks too much."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seventeen.coach.model import Kind, Mark

if TYPE_CHECKING:
    from seventeen.coach.sentences import Document, Sentence


MANY_ASKS = 3
MANY_I = 8
I_TO_YOU = 2.5


def pleasantry_marks(document: Document) -> list[Mark]:
    """Opening sentences that could open any message; taking them out is safe."""
    marks = []
    for sentence in document.body[:3]:
        if not sentence.has("pleasantry") or len(document.body) == 1 or sentence.mark == "":
            continue
        hit = sentence.hits["pleasantry"][0]
        if hit.first != 0 or hit.last != len(sentence.words) - 1:
            continue
        end = _sentence_end(document, sentence)
        marks.append(Mark("pleasantry", sentence.start, end, replacement=""))
    return marks


def _sentence_end(document: Document, sentence: Sentence) -> int:
    """The end of the sentence with its marks and the blanks on its line."""
    text, end = document.text, sentence.end
    while end < len(text) and text[end] in ".!?…)":
        end += 1
    while end < len(text) and text[end] in " \t":
        end += 1
    return end


def phrase_marks(document: Document, tag: str, rule: str) -> list[Mark]:
    """A mark for each phrase of a tag."""
    return [
        Mark(rule, *sentence.span(hit))
        for sentence in document.body
        for hit in sentence.hits.get(tag, ())
    ]


def placeholder_marks(document: Document) -> list[Mark]:
    """Gaps of a template that nobody filled in."""
    return [Mark("placeholder", start, end) for start, end in document.slots]


def balance_marks(document: Document) -> list[Mark]:
    """A message that speaks of its writer and hardly of its reader."""
    mine = sum(len(s.hits.get("first.person", ())) for s in document.body)
    yours = sum(len(s.hits.get("second.person", ())) for s in document.body)
    if mine >= MANY_I and mine > I_TO_YOU * yours:
        return [Mark("mostly_about_you", params={"mine": str(mine), "theirs": str(yours)})]
    return []


def several_asks_marks(document: Document, signals: dict[str, bool]) -> list[Mark]:
    """More than one favour at a time."""
    tags = ("ask.review", "ask.mentor", "ask.intro", "ask.answer", "ask.talk")
    asked = [tag for tag in tags if document.has(tag)]
    if signals.get("asks_for_job"):
        asked.append("job")
    if len(asked) < MANY_ASKS - (0 if "ask.talk" in asked else 1):
        return []
    later = [
        Mark("several_asks", *sentence.span(sentence.hits[tag][0]))
        for sentence in document.body
        for tag in asked
        if tag in sentence.hits and tag != "ask.talk"
    ]
    return later[:1] or [Mark("several_asks")]


def greeting_marks(document: Document, kind: Kind) -> list[Mark]:
    """A message that begins without a hello or a name."""
    if kind is Kind.QUESTION or document.greeting is not None or not document.body:
        return []
    first = document.body[0].words
    named = any("," in word.gap and index <= 3 for index, word in enumerate(first) if index)
    if named and first[0].capital:
        return []
    return [Mark("no_greeting")]


def next_step_marks(document: Document) -> list[Mark]:
    """A message after which its reader does not know what to do."""
    asked = any(s.mark == "?" or s.has("next.step", "ask.talk") for s in document.body)
    return [] if asked or not document.body else [Mark("no_next_step")]
