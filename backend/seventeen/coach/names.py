"""What the facts say: whose name it is, what is shared, what is known already."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from seventeen.coach.lexicon import GREETING_REST, GREETINGS, NOT_A_NAME, TITLES
from seventeen.coach.model import Mark
from seventeen.coach.reasons import proper_names
from seventeen.coach.words import fold

if TYPE_CHECKING:
    from seventeen.coach.model import Facts
    from seventeen.coach.sentences import Document

SHARED_RESEARCH = 2  # words that a question and a research note have in common


def _parts(name: str) -> list[str]:
    return [part for part in name.replace("-", " ").replace(".", " ").split() if part]


def wrong_name_marks(document: Document, facts: Facts) -> list[Mark]:
    """A greeting with a name that is not the contact's."""
    greeting = document.greeting
    if greeting is None or not facts.name:
        return []
    known = {fold(part) for part in _parts(facts.name)}
    written = [
        word
        for word in greeting.words
        if word.capital
        and not word.slot
        and word.norm not in GREETINGS | GREETING_REST | TITLES | NOT_A_NAME
    ]
    if not written or any(word.norm in known for word in written):
        return []
    titled = any(word.norm in TITLES for word in greeting.words)
    parts = _parts(facts.name)
    right = parts[-1] if titled else parts[0]
    start, end = written[0].start, written[-1].end
    return [Mark("wrong_name", start, end, replacement=right, params={"name": facts.name})]


def wrong_organization_marks(document: Document, facts: Facts) -> list[Mark]:
    """A message that places the contact somewhere else."""
    if not facts.organization:
        return []
    known = {fold(part) for part in _parts(facts.organization)}
    marks = []
    for sentence in document.body:
        for hit in sentence.hits.get("their.firm", ()):
            last = hit.last
            words = sentence.words
            while last + 1 < len(words) and words[last + 1].capital and not words[last + 1].gap:
                last += 1
            named = words[hit.last : last + 1]
            if any(word.slot or word.norm in known for word in named):
                continue
            start, end = named[0].start, named[-1].end
            marks.append(
                Mark(
                    "wrong_organization", start, end, replacement=facts.organization,
                    params={"organization": facts.organization},
                )
            )  # fmt: skip
    return marks


def unused_ground_marks(facts: Facts, signals: dict[str, bool]) -> list[Mark]:
    """Something shared that the message leaves out."""
    shared = facts.common_ground + facts.mutual_contacts
    if not shared or signals.get("common_ground"):
        return []
    return [Mark("unused_common_ground", params={"shared": shared[0]})]


_EMPTY = NOT_A_NAME | frozenset(
    "about their they them your have with from that this were been which there company team work"
    " works working does doing what when many much time year years people know like".split()
)


@lru_cache(maxsize=256)
def _content(text: str) -> frozenset[str]:
    """The words that carry the meaning. Kept: facts are held against one question after another."""
    words = "".join(char if char.isalnum() else " " for char in fold(text)).split()
    return frozenset(word for word in words if len(word) > 3 and word not in _EMPTY)


def asked_words(document: Document) -> frozenset[str]:
    """What an answer to this question would have in common with it."""
    if not document.body:
        return frozenset()
    return _content(document.text[: document.body[-1].end])


def answers(asked: frozenset[str], known: str) -> bool:
    """Whether a fact answers the question with these words."""
    shared = asked & _content(known)
    return len(shared) >= SHARED_RESEARCH and len(shared) * 2 >= len(asked)


def answered_marks(document: Document, facts: Facts) -> list[Mark]:
    """A question whose answer stands in the research already."""
    if not document.body or not facts.research:
        return []
    asked = asked_words(document)
    for known in facts.research:
        if answers(asked, known):
            start, end = document.body[0].start, document.body[-1].end
            return [Mark("already_researched", start, end, params={"known": known})]
    return []


def unused_notes_marks(facts: Facts, signals: dict[str, bool]) -> list[Mark]:
    """Notes of the talk that the thank-you could cite."""
    if facts.notes and not signals.get("mentions_specific"):
        return [Mark("unused_notes", params={"note": facts.notes[0]})]
    return []


def names_of(facts: Facts) -> set[str]:
    """The contact's own names, folded."""
    return proper_names((facts.name,)) if facts.name else set()
