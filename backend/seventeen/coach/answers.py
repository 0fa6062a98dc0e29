"""Whether what is known already answers a question, for many questions and facts at once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from seventeen.coach.model import NO_FACTS, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Asked:
    """What there is to know of a question before it is held against anything."""

    searchable: bool
    words: frozenset[str]
    """What an answer would have in common with it; none when it can't be said."""


@lru_cache(maxsize=4096)
def asked(question: str) -> Asked:
    """Read a question. Kept, since an agenda asks for every talk to come."""
    # What reads is imported by the first question: a server starts without it.
    from seventeen.coach.names import asked_words
    from seventeen.coach.signals import read_signals

    reading = read_signals(Kind.QUESTION, question, NO_FACTS)
    words = asked_words(reading.document) if reading.language == "en" else frozenset[str]()
    return Asked(reading.signals["searchable"], words)


def answer_to(question: str, facts: Iterable[str]) -> str | None:
    """The first of the facts that answers it: the one that a review names as known already."""
    from seventeen.coach.names import answers

    words = asked(question).words
    return next((fact for fact in facts if answers(words, fact)), None) if words else None
