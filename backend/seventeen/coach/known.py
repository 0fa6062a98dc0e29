"""What a text takes up of what is known: a real reason, what was said, who sent the writer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seventeen.coach.lexicon import NOT_A_NAME
from seventeen.coach.model import Mark
from seventeen.coach.words import fold, parts_of, tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from seventeen.coach.model import Facts
    from seventeen.coach.sentences import Document

Span = tuple[int, int]

SHARED = 2  # words that a sentence and a fact have in common
MOST_LINES = 60
_LINE = 600  # code points of one fact
_SHORT = 3
_SHOWN = 200
_IDLE = frozenset(
    "about after again also always because been before being both came come could does doing done"
    " each even ever every first from gave give going good great have having hear heard here into"
    " just keep know last like long look made make many more most much need never next only other"
    " over people person really said same says should since some still such take talk talked tell"
    " than that their them then there these they thing things think this those time today told too"
    " took used very want wanted week well were what when where which while will with without work"
    " worked working works would wrote year years your company team job role".split()
)


def _stem(word: str) -> str:
    return word[:-1] if len(word) > 4 and word.endswith("s") else word


def _telling(word: str) -> bool:
    return len(word) > _SHORT and word not in _IDLE and word not in NOT_A_NAME


def content(text: str) -> set[str]:
    """The words of a text that say something, spelt alike."""
    found = set()
    for group, written, _, _ in tokens(text[:_LINE]):
        if group == "word":
            found |= {_stem(norm) for norm, _ in parts_of(written) if _telling(norm)}
    return found


def taken_up(
    document: Document, lines: Sequence[str], aside: Sequence[str] = ()
) -> list[tuple[Span, str]]:
    """Where a sentence says what one of the lines says, with that line.

    Two telling words in common, or all of a line that has fewer; words of `aside` count for nothing.
    """
    left_out = set().union(*(content(text) for text in aside)) if aside else set()
    wanted = [(line, content(line) - left_out) for line in lines[:MOST_LINES]]
    places: dict[str, list[int]] = {}
    for at, (_, words) in enumerate(wanted):
        for telling in words:
            places.setdefault(telling, []).append(at)
    found: list[tuple[Span, str]] = []
    for sentence in document.body:
        seen: dict[int, dict[str, Span]] = {}
        for word in sentence.words:
            stem = _stem(word.norm)
            for at in places.get(stem, ()) if not word.slot else ():
                seen.setdefault(at, {}).setdefault(stem, (word.start, word.end))
        for at, hits in seen.items():
            line, words = wanted[at]
            if len(hits) >= min(SHARED, len(words)):
                spans = sorted(hits.values())
                found.append(((spans[0][0], spans[-1][1]), line))
                break
    return found


def with_reasons(
    found: list[Mark], document: Document, facts: Facts, signals: dict[str, bool]
) -> list[Mark]:
    """The marks, and whether the message says what the user noted about this very person.

    A noted fact is a reason for them and nobody else, however it is put.
    """
    lines = tuple(line for line in (facts.interest, *facts.other_interest, *facts.research) if line)
    if not lines or not document.body:
        return found
    aside = [part for part in (facts.name, facts.organization, facts.title) if part]
    shown = taken_up(document, lines, aside)
    if shown:
        rest = [mark for mark in found if mark.rule != "why_you_missing"]
        return rest + [
            Mark("known_reason", *span, params={"known": line[:_SHOWN]}) for span, line in shown
        ]
    if signals["why_you"]:
        return found
    return [*found, Mark("reason_unused", params={"known": lines[0][:_SHOWN]})]


def cited_marks(document: Document, facts: Facts) -> list[Mark]:
    """Where the text comes back to the notes of the talk."""
    aside = [part for part in (facts.name, facts.organization) if part]
    return [
        Mark("cites_notes", *span, params={"note": line[:_SHOWN]})
        for span, line in taken_up(document, facts.notes, aside)
    ]


def introduction_marks(document: Document, facts: Facts) -> list[Mark]:
    """Whether the one who made the introduction is named, and at once."""
    if not facts.introduced_by or not document.body:
        return []
    names = {fold(part) for part in facts.introduced_by.replace("-", " ").split() if len(part) > 1}
    params = {"name": facts.introduced_by[:_SHOWN]}
    for sentence in document.sentences:
        spans = [
            (word.start, word.end)
            for word in sentence.words
            if word.capital and word.norm in names and sentence.role != "closing"
        ]
        if spans:
            rule = "introduction" if sentence.number <= 1 else "introduction_late"
            return [Mark(rule, spans[0][0], spans[-1][1], params=params)]
    return [Mark("introduction_missing", params=params)]
