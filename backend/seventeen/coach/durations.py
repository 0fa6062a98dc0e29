"""How long a conversation is asked for: `17 minutes`, `half an hour`, `15-20 min`, `fourteen`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from seventeen.coach.lexicon import NUMBERS

if TYPE_CHECKING:
    from seventeen.coach.sentences import Document, Sentence
    from seventeen.coach.words import Word

QUICK_MINUTES = 30
_UNITS = {"minutes", "hours"}
_PLAIN = re.compile(r"\d{1,3}(?:\.5)?$")
# What follows or goes before minutes that measure something other than the talk.
_NOT_AFTER = frozenset(
    "from away late ago later long drive walk ride video commute train bus film documentary south"
    " north outside episode lecture flight before after presentation each per early delay queue"
    " wait old in_which recording clip swim run response shift shifts week weeks day days earlier"
    " every or_so_away version set break notice faster slower left".split()
)
_NOT_BEFORE = frozenset(
    "within after every first last past the under each under_an by those rush happy per zero"
    " waited took waiting 24 office visiting opening working eleventh lunch within_an".split()
)
_ASKED = frozenset("have spare give for take find steal borrow grab".split())
_VEHICLES = frozenset("bike bicycle car train bus foot tram taxi boat road rail".split())
_JOINS = frozenset({"to", "or", "and", "maybe"})
_WORTH_OF = frozenset({"time", "yours", "chat", "call", "conversation"})


@dataclass(frozen=True, slots=True)
class Duration:
    """A length in minutes, the shorter and longer end of a range, and where it stands."""

    low: float
    high: float
    start: int
    end: int
    in_minutes: bool
    number_start: int
    number_end: int

    @property
    def odd(self) -> bool:
        """Whether either end is a number of minutes that nobody picks by habit."""
        return self.in_minutes and bool(self.low % 5 or self.high % 5)


def _value(words: list[Word], at: int) -> tuple[float | None, int]:
    """The number that ends at word `at`, and the first word of it."""
    if at < 0:
        return None, at
    word = words[at]
    if word.slot:
        return 15.0, at
    if _PLAIN.match(word.norm):
        return float(word.norm), at
    if word.norm == "half":
        return 0.5, at
    value = NUMBERS.get(word.norm)
    if value is None:
        return None, at
    tens = NUMBERS.get(words[at - 1].norm) if at else None
    if value < 10 and tens is not None and tens >= 20 and word.gap in {"", "-"}:
        return tens + value, at - 1
    return value, at


def _hours(words: list[Word], at: int) -> tuple[float | None, int]:
    """The hours that end at the unit `at`: half an hour, an hour, two hours, 1/2 hour."""
    before = [word.norm for word in words[max(0, at - 4) : at]]
    if before[-2:] == ["half", "an"] or before[-2:] == ["half", "a"]:
        return 0.5, at - 2
    if before[-1:] == ["half"]:
        return 0.5, at - 1
    if before[-2:] == ["1", "2"] and "/" in words[at - 1].gap:
        return 0.5, at - 2
    if before[-3:] in (["quarter", "of", "an"], ["quarters", "of", "an"]):
        return (0.25 if before[-3] == "quarter" else 0.75), at - 3
    if before[-1:] in (["an"], ["full"]):
        return 1.0, at - 1
    return _value(words, at - 1)


def _excluded(words: list[Word], first: int, unit: int) -> bool:
    after = words[unit + 1].norm if unit + 1 < len(words) else ""
    before = words[first - 1].norm if first else ""
    if after == "video" and words[unit + 2 : unit + 3]:
        after = words[unit + 2].norm if words[unit + 2].norm in _NOT_AFTER else ""
    if after in {"before", "after"} and before in _ASKED:
        return False
    if after in _NOT_AFTER or (
        after == "by" and words[unit + 2 : unit + 3] and words[unit + 2].norm in _VEHICLES
    ):
        return True
    article = words[first].norm in {"an", "half", "one"}
    return before in _NOT_BEFORE or (article and before in {"the", "in", "almost", "nearly"})


def _at(words: list[Word], unit: int) -> Duration | None:
    minutes = words[unit].norm == "minutes"
    value, first = _value(words, unit - 1) if minutes else _hours(words, unit)
    if (
        value is None
        or value * (1 if minutes else 60) > 480
        or (minutes and words[unit - 1].norm == "half")
    ):
        return None
    low = value
    number_first, number_last = first, unit - 1
    previous, begin = _value(words, first - 1)
    if first > 1 and words[first - 1].norm in _JOINS:
        previous, begin = _value(words, first - 2)
    linked = first > 0 and (
        words[first].gap.strip() in {"-", "–", "—", "/"} or words[first - 1].norm in _JOINS
    )
    if previous is not None and linked:
        low, first = previous, begin
    if _excluded(words, first, unit):
        return None
    scale = 1 if minutes else 60
    return Duration(
        low * scale,
        value * scale,
        words[first].start,
        words[unit].end,
        minutes,
        words[number_first].start,
        words[number_last].end,
    )


def _of_yours(sentence: Sentence) -> list[Duration]:
    """`Could I have 13 of yours?`: minutes that a sentence before has spoken of."""
    found = []
    words = sentence.words
    for at in range(len(words) - 2):
        if words[at + 1].norm == "of" and words[at + 2].norm == "yours":
            value, first = _value(words, at)
            if value is not None and not words[at].slot:
                start, end = words[first].start, words[at].end
                found.append(
                    Duration(
                        value,
                        value,
                        start,
                        end,
                        in_minutes=True,
                        number_start=start,
                        number_end=end,
                    )
                )
    return found


def durations(document: Document) -> list[Duration]:
    """The lengths of conversation that the text asks for, in the order of the text."""
    found: list[Duration] = []
    spoken = False
    for sentence in document.body:
        words = sentence.words
        for unit, word in enumerate(words):
            if word.norm not in _UNITS or word.quoted:
                continue
            spoken = True
            length = _at(words, unit)
            if length is not None and not _told(sentence, unit):
                found.append(length)
        if spoken:
            found.extend(_of_yours(sentence))
    return found


def _told(sentence: Sentence, unit: int) -> bool:
    """Whether the sentence tells of minutes gone by rather than asking for some."""
    norms = sentence.norms()
    if sentence.mark == "?" or sentence.has("ask.talk", "ask.cue"):
        return False
    return any(
        norm in {"was", "were", "took", "had", "spent", "waited", "met"} for norm in norms[:unit]
    )
