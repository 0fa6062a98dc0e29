"""Where a message says hello, and where it says goodbye."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from seventeen.coach.lexicon import CLOSINGS, GREETING_REST, GREETINGS, NOT_A_NAME, TITLES
from seventeen.coach.sentences import Sentence
from seventeen.coach.words import Word

_LONGEST_VOCATIVE = 4  # words


def _vocative(words: list[Word]) -> int:
    """How many words at the start only name the person spoken to."""
    for count, word in enumerate(words[: _LONGEST_VOCATIVE + 1]):
        if count and ("," in word.gap or "-" in word.gap.split() or "–" in word.gap):
            return count
        title = word.norm in TITLES
        if not (title or word.slot or (word.capital and word.norm not in NOT_A_NAME)):
            return 0
    return 0


def _greeted(words: list[Word]) -> int:
    """How many words at the start are a greeting, with the name after it."""
    if words[0].norm not in GREETINGS:
        return 0
    for count, word in enumerate(words[1:], 1):
        marks = word.gap.replace(".", "").replace("/", "").replace("(", "").replace("'", "")
        if marks and count > 1 and any(mark in marks for mark in ",!:;-–—\n"):
            return count
        if (
            marks
            and count == 1
            and any(mark in marks for mark in "!:–—\n,")
            and (not word.capital or word.norm in NOT_A_NAME)
        ):
            return count
        known = word.norm in GREETING_REST or word.norm in TITLES or word.norm in GREETINGS
        if not (known or word.slot or word.capital) or (word.capital and word.norm in NOT_A_NAME):
            return count
    return len(words)


def split_greeting(sentences: list[Sentence]) -> list[Sentence]:
    """The sentences with the greeting as one of its own, when there is one."""
    first = sentences[0]
    count = _greeted(first.words)
    if not count and len(first.words) <= _LONGEST_VOCATIVE and first.hard:
        count = len(first.words) if _vocative([*first.words, Word("", 0, 0, gap=",")]) else 0
    if not count:
        return sentences
    greeting = Sentence(first.words[:count], role="greeting", hard=True)
    rest = first.words[count:]
    if not rest:
        greeting.mark = first.mark
        return [greeting, *sentences[1:]]
    rest[0] = replace(rest[0], first=True)
    return [greeting, Sentence(rest, first.mark, first.hard), *sentences[1:]]


def _signs(word: Word) -> bool:
    return word.slot or (word.capital and word.norm not in NOT_A_NAME and not word.first)


def _goes_on(sentences: list[Sentence]) -> bool:
    """Whether more than a name follows in the same paragraph: then it was no goodbye."""
    words = 0
    for before, sentence in pairwise(sentences):
        if before.hard:
            break
        words += len(sentence.words)
    return words > _LONGEST_VOCATIVE


def mark_closing(sentences: list[Sentence]) -> None:
    """The polite close and all that follows it, when it stands near the end."""
    for at in range(len(sentences) - 1, max(0, len(sentences) - 6), -1):
        sentence = sentences[at]
        named = len(sentence.words)
        while named and _signs(sentence.words[named - 1]):
            named -= 1
        close = " ".join(word.norm for word in sentence.words[: named or len(sentence.words)])
        alone = sentences[at - 1].hard or at == len(sentences) - 1
        if alone and close in CLOSINGS and not _goes_on(sentences[at:]):
            for later in sentences[at:]:
                later.role = "closing"
            return
    last = sentences[-1]
    named = all(word.capital or word.slot for word in last.words)
    if len(sentences) > 1 and sentences[-2].hard and len(last.words) <= 5 and named:
        last.role = "closing"
