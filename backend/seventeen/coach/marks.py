"""From signals to remarks: which rules speak about a text, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seventeen.coach import durations, echoes, known, lengths, names, style
from seventeen.coach.model import Kind, Mark

if TYPE_CHECKING:
    from seventeen.coach.model import Facts
    from seventeen.coach.signals import Reading

# What is praised, or named, where it shows.
_SHOWN: dict[Kind, tuple[str, ...]] = {
    Kind.OUTREACH: (
        "asks_for_job", "why_you", "common_ground", "few_questions", "odd_time_box", "medium",
        "easy_out", "attaches_resume", "says_will_follow_up", "over_150_words",
    ),
    Kind.QUESTION: (
        "asks_for_job", "searchable", "closed", "about_asker", "referral_question",
        "specific_open",
    ),
    Kind.THANK_YOU: (
        "asks_for_job", "thanks_time", "mentions_specific", "adds_value",
        "asks_referral_question", "states_next_step",
    ),
    Kind.FOLLOW_UP: ("asks_for_job", "mentions_specific", "adds_value", "states_next_step"),
}  # fmt: skip
# What is missed when it does not show: signal -> rule.
_MISSED: dict[Kind, dict[str, str]] = {
    Kind.OUTREACH: {
        "why_you": "why_you_missing",
        "few_questions": "few_questions_missing",
        "time_box": "time_box_missing",
        "medium": "medium_missing",
        "easy_out": "easy_out_missing",
    },
    Kind.QUESTION: {},
    Kind.THANK_YOU: {
        "thanks_time": "thanks_time_missing",
        "mentions_specific": "mentions_specific_missing",
        "asks_referral_question": "referral_missing",
        "states_next_step": "next_step_missing",
    },
    Kind.FOLLOW_UP: {"adds_value": "nothing_given"},
}
_LONG_TALK = 30  # minutes
_ODD = {5: 7, 10: 11, 15: 17, 20: 17, 25: 23, 30: 27}
_IN_WORDS = {
    "five": "seven", "ten": "eleven", "fifteen": "seventeen", "twenty": "seventeen",
    "thirty": "twenty-seven",
}  # fmt: skip


def marks_for(
    kind: Kind, reading: Reading, facts: Facts, channel: str | None, size: int
) -> list[Mark]:
    """All that the rules say about a text; `size` in graphemes."""
    if reading.language != "en":
        return _in_any_language(kind, reading, facts, channel, size)
    signals = reading.signals
    document = reading.document
    found = [
        Mark(rule, start, end)
        for rule in _SHOWN[kind]
        for start, end in _once(reading.spans.get(rule, []))
    ]
    job = signals["asks_for_job"]
    if document.body:
        found += [
            Mark(rule)
            for signal, rule in _MISSED[kind].items()
            if not signals[signal] and not (signal == "adds_value" and signals["states_next_step"])
        ]
    if kind is Kind.QUESTION:
        found += names.answered_marks(document, facts)
        return found + style.placeholder_marks(document)
    if kind is Kind.OUTREACH:
        found += _time_marks(reading, facts)
        found += _late(reading)
        found += names.unused_ground_marks(facts, signals)
        found = known.with_reasons(found, document, facts, signals)
        found += known.introduction_marks(document, facts)
        found += style.several_asks_marks(document, signals)
        found += style.balance_marks(document)
        found += style.next_step_marks(document) if not job else []
    else:
        cited = known.cited_marks(document, facts)
        found += cited or names.unused_notes_marks(facts, signals)
    found += style.pleasantry_marks(document) if kind is not Kind.THANK_YOU else []
    found += style.phrase_marks(document, "praise.empty", "empty_praise")
    if not signals.get("attaches_resume"):
        found += style.phrase_marks(document, "attach", "promised_attachment")[:1]
    found += style.placeholder_marks(document)
    found += style.greeting_marks(document, kind)
    found += names.wrong_name_marks(document, facts)
    found += names.wrong_organization_marks(document, facts)
    found += echoes.echo_marks(kind, document, facts)
    found += lengths.wall_marks(document)
    found += lengths.length_marks(document, channel, reading.words, size)
    return found


def _in_any_language(
    kind: Kind, reading: Reading, facts: Facts, channel: str | None, size: int
) -> list[Mark]:
    """What can be said without knowing what the words mean: gaps, echoes, walls and lengths."""
    document = reading.document
    found = style.placeholder_marks(document)
    if kind is Kind.QUESTION:
        return found
    found += [Mark("over_150_words", *span) for span in reading.spans.get("over_150_words", [])]
    found += echoes.echo_marks(kind, document, facts)
    found += lengths.wall_marks(document)
    return found + lengths.length_marks(document, channel, reading.words, size)


def _once(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans in order, those that lie in another one left out."""
    kept: list[tuple[int, int]] = []
    for span in sorted(set(spans), key=lambda item: (item[0], -item[1])):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept


def _late(reading: Reading) -> list[Mark]:
    if reading.spans["why_you"] and not reading.spans["why_you_early"]:
        return [Mark("why_you_late", *reading.spans["why_you"][0])]
    return []


def _time_marks(reading: Reading, facts: Facts) -> list[Mark]:
    marks = []
    for length in durations.durations(reading.document):
        if length.high > _LONG_TALK:
            marks.append(Mark("long_time_box", length.start, length.end))
        elif length.in_minutes and not length.odd:
            start, end = length.number_start, length.number_end
            written = reading.document.text[start:end]
            other = None if length.low != length.high else _odd_for(written, facts)
            if other is None:
                start, end = length.start, length.end
            params = {"minutes": str(int(length.high))}
            marks.append(Mark("round_time_box", start, end, replacement=other, params=params))
    return marks


def _odd_for(written: str, facts: Facts) -> str | None:
    wanted = facts.minutes_asked
    if written.isascii() and written.isdigit():
        chosen = wanted if wanted and wanted % 5 else _ODD.get(int(written))
        return str(chosen) if chosen else None
    other = _IN_WORDS.get(written.lower())
    if other and written[0].isupper():
        return other.capitalize()
    return other
