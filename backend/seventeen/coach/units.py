"""A sentence cut into its questions, and what sort of question each is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from seventeen.coach.classes import CLASSES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seventeen.coach.sentences import Sentence

_WH = CLASSES["@wh"]
AUX = CLASSES["@aux"]
_SUBJECTS = frozenset(
    "you i it there the this that your we they he she someone somebody anyone anybody any a an is my"
    " people most these those one working not all being nurses vets teachers doctors lawyers students"
    " companies women men every everybody everyone each both many applicants graduates interns".split()
)
LEAD_IN = frozenset(
    "so and but also lastly finally ok okay well hi hello just now then please first second third next"
    " or honestly sir maam madam hey last one more question quick another secondly out of curiosity".split()
)
_PREPOSITIONS = frozenset("in at for to on with from of about by under during".split())
_OPENERS = frozenset(
    "advice tips thoughts suggestions ideas pointers lessons insight insights guidance wisdom".split()
)
# `Got any work going?`: a question without its first words.
_CLIPPED = frozenset("got ever need want fancy mind happy hiring".split())
_TELL = frozenset(
    "tell describe walk explain list name share talk take give define state outline show compare"
    " think imagine picture paint teach".split()
)


@dataclass(frozen=True, slots=True)
class Unit:
    """One question, or the statement before it: words `first` to `last` of a sentence."""

    sentence: Sentence
    first: int
    last: int
    form: str  # wh, yes_no, tell or statement

    def has(self, tag: str) -> bool:
        return any(self.first <= hit.first <= self.last for hit in self.sentence.hits.get(tag, ()))

    def norms(self) -> list[str]:
        return [word.norm for word in self.sentence.words[self.first : self.last + 1]]

    @property
    def span(self) -> tuple[int, int]:
        words = self.sentence.words
        return words[self.first].start, words[self.last].end


def _form(sentence: Sentence, at: int) -> str:
    """What sort of question begins at word `at`, or an empty string."""
    words = sentence.words
    norm = words[at].norm
    after = words[at + 1].norm if at + 1 < len(words) else ""
    if norm == "any" and after in {"chance", "way", "possibility", "luck", "hope"}:
        return "yes_no"
    if (
        norm in {"any", "anything", "anyone", "anybody"}
        and after != "else"
        and at == 0
        and sentence.mark == "?"
        and after not in _OPENERS
    ):
        return "yes_no"
    if norm in _CLIPPED and at == 0 and sentence.mark == "?":
        return "yes_no"
    if norm in {"when", "where"} and at == 0 and after not in AUX:
        return ""
    if norm in _WH or (norm in _PREPOSITIONS and after in _WH):
        return "wh"
    if norm in AUX and (
        after in _SUBJECTS
        or (at + 1 < len(words) and words[at + 1].capital)
        or after.startswith("slot:")
    ):
        return "yes_no"
    if norm in AUX and at == 0 and sentence.mark == "?":
        return "yes_no"
    if norm in {"i", "would", "curious"} and any(
        hit.first == at for hit in sentence.hits.get("wants", ())
    ):
        return "tell"
    if norm in _TELL or (norm == "please" and after in _TELL):
        return "tell"
    return ""


def units(sentence: Sentence) -> Iterator[Unit]:
    """A sentence cut where a new question begins after a comma or an `and`."""
    words = sentence.words
    start = 0
    while start < len(words) - 1 and words[start].norm in LEAD_IN and not _form(sentence, start):
        start += 1
    first, form = 0, _form(sentence, start) or "statement"
    for at in range(start + 1, len(words)):
        joined = words[at].norm in {"and", "but", "or"} and at + 1 < len(words)
        begin = at + 1 if joined else at
        marked = joined or any(mark in words[at].gap for mark in ",;:—–-(")
        if not marked or at == begin - 1 == first:
            continue
        new = _form(sentence, begin)
        opened = new == "yes_no" or (new == "wh" and (form != "wh" or words[begin].norm != "who"))
        if new and opened and (sentence.mark == "?" or form != "tell") and begin > first + 1:
            if joined and new == "wh" and form in {"wh", "tell", "statement"} and not words[at].gap:
                continue
            yield Unit(sentence, first, at - 1, form)
            first, form = at, new
    yield Unit(sentence, first, len(words) - 1, form)
