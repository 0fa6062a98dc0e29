"""Which phrases stand where, and the plain true or false that follows."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from seventeen.coach import (
    durations,
    interest,
    jobs,
    outreach,
    questions,
    reasons,
    referrals,
    thanks,
)
from seventeen.coach.classes import symbols
from seventeen.coach.language import language_of
from seventeen.coach.model import Facts, Kind
from seventeen.coach.phrasebook import phrases_for
from seventeen.coach.text import read

if TYPE_CHECKING:
    from seventeen.coach.model import Language
    from seventeen.coach.patterns import Phrases
    from seventeen.coach.sentences import Document

Spans = list[tuple[int, int]]
LONG_MESSAGE = 150  # words
_WORD = re.compile(r"[\w’'\-]+")


@dataclass(slots=True)
class Reading:
    """A text with its signals and, for each, where it shows."""

    document: Document
    words: int
    language: Language = "en"
    spans: dict[str, Spans] = field(default_factory=dict)

    @property
    def signals(self) -> dict[str, bool]:
        return {name: bool(spans) for name, spans in self.spans.items()}


def count_words(text: str) -> int:
    """How many words the text has, greeting and signature included."""
    return sum(1 for _ in _WORD.finditer(text))


def _find(document: Document, phrases: Phrases) -> None:
    for sentence in document.sentences:
        keys = [phrases.key(symbols(word)) for word in sentence.words]
        for hit in phrases.scan(keys):
            sentence.hits.setdefault(hit.tag, []).append(hit)


def read_signals(kind: Kind, text: str, facts: Facts) -> Reading:
    """Read a text and find each signal of its kind."""
    document = read(text)
    _find(document, phrases_for(kind))
    reading = Reading(document, count_words(text), language_of(document))
    if kind is Kind.OUTREACH:
        _outreach(reading, facts)
    elif kind is Kind.QUESTION:
        _question(reading)
    else:
        _thanks(reading, facts, kind)
    if reading.language != "en":
        # What English phrases seem to find in it is chance; its length is not.
        reading.spans = {
            name: spans if name == "over_150_words" else [] for name, spans in reading.spans.items()
        }
    return reading


def _outreach(reading: Reading, facts: Facts) -> None:
    document = reading.document
    lengths = durations.durations(document)
    why = reasons.why_you(document)
    early = [span for span, number in why if number <= reasons.EARLY_SENTENCES]
    reading.spans = {
        "why_you": [span for span, _ in why],
        "why_you_early": early,
        "common_ground": reasons.common_ground(document, facts),
        "few_questions": interest.few_questions(document),
        "quick_ask": outreach.quick(document, lengths),
        "medium": outreach.medium(document),
        "time_box": [(length.start, length.end) for length in lengths],
        "odd_time_box": [(length.start, length.end) for length in lengths if length.odd],
        "easy_out": outreach.easy_out(document),
        "asks_for_job": jobs.asks(document, pressed=False),
        "attaches_resume": outreach.attaches(document),
        "follow_up": outreach.follows_up(document),
        "says_will_follow_up": outreach.will_follow_up(document),
        "over_150_words": [(0, len(document.text))] if reading.words > LONG_MESSAGE else [],
    }


def _question(reading: Reading) -> None:
    document = reading.document
    job = jobs.asks(document, pressed=False, weak_counts=False)
    found = questions.read_question(document, job)
    reading.spans = {
        "searchable": found.searchable,
        "closed": found.closed,
        "asks_for_job": job,
        "about_asker": found.about_asker,
        "referral_question": found.referral,
        "specific_open": found.specific_open,
    }


def _thanks(reading: Reading, facts: Facts, kind: Kind) -> None:
    document = reading.document
    job = jobs.asks(document, pressed=kind is Kind.THANK_YOU)
    reading.spans = {
        "asks_for_job": job,
        "mentions_specific": thanks.mentions_specific(document, facts),
        "adds_value": thanks.adds_value(document),
        "states_next_step": thanks.next_step(document),
    }
    if kind is Kind.THANK_YOU:
        reading.spans["thanks_time"] = thanks.thanks_time(document)
        reading.spans["asks_referral_question"] = referrals.referral_spans(document)
