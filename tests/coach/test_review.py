"""What holds for every text that anybody could write."""

import random
import sys

from hypothesis import given, settings

from seventeen.coach.model import NO_FACTS, Facts, Kind, Sent
from seventeen.coach.review import review
from seventeen.coach.text import READ_AT_MOST
from tests.coach.strategies import channels, facts, kinds, texts


@given(kinds, texts, channels, facts)
def test_every_span_lies_in_the_text(
    kind: Kind, text: str, channel: str | None, known: Facts
) -> None:
    for finding in review(kind, text, channel=channel, facts=known).findings:
        assert 0 <= finding.start <= finding.end <= len(text)
        if finding.end:
            assert text[finding.start : finding.end].strip()


@given(kinds, texts, channels, facts)
def test_a_span_neither_begins_nor_ends_inside_a_word(
    kind: Kind, text: str, channel: str | None, known: Facts
) -> None:
    for finding in review(kind, text, channel=channel, facts=known).findings:
        if 0 < finding.start < READ_AT_MOST:
            assert not text[finding.start - 1 : finding.start + 1].isalpha()
        if finding.end and finding.end < min(len(text), READ_AT_MOST):
            assert not text[finding.end - 1 : finding.end + 1].isalpha()


@given(kinds, texts, facts)
def test_taking_a_suggestion_settles_it_and_touches_nothing_else(
    kind: Kind, text: str, known: Facts
) -> None:
    before = review(kind, text, facts=known)
    for finding in before.findings:
        if finding.replacement is None:
            continue
        changed = text[: finding.start] + finding.replacement + text[finding.end :]
        after = review(kind, changed, facts=known)
        same = [one for one in before.findings if one.rule == finding.rule]
        left = [one for one in after.findings if one.rule == finding.rule]
        assert len(left) < len(same)
        assert after.signals["asks_for_job"] == before.signals["asks_for_job"]


@given(kinds, texts, channels, facts)
def test_the_same_text_gets_the_same_review(
    kind: Kind, text: str, channel: str | None, known: Facts
) -> None:
    first = review(kind, text, channel=channel, facts=known)

    assert review(kind, text, channel=channel, facts=known) == first


@given(kinds, texts)
def test_a_signal_that_is_praised_is_a_signal_that_is_true(kind: Kind, text: str) -> None:
    found = review(kind, text)

    for finding in found.findings:
        if finding.rule in found.signals:
            assert found.signals[finding.rule]


KNOWN = Facts(
    name="Ola Berg",
    interest="boats",
    introduced_by="Ida Holm",
    research=("refer me to boats",) * 50,
    notes=("could you refer me",) * 100,
    sent_before=(Sent("could you refer me to your boss. " * 20),) * 20,
)


def _work(text: str, facts: Facts = NO_FACTS, kind: Kind = Kind.OUTREACH) -> int:
    """How many calls one review makes."""
    calls = 0

    def count(_frame: object, event: str, _arg: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    review(kind, text, facts=facts)
    sys.setprofile(count)
    try:
        review(kind, text, facts=facts)
    finally:
        sys.setprofile(None)
    return calls


def test_the_work_grows_with_the_text_and_no_faster() -> None:
    for piece in (
        "could you refer me ",
        "I\n",
        "“",
        "[",
        ". ",
        "e\u0301",
        "not a job not ",
        "15 - ",
    ):
        once = _work(piece * (2_000 // len(piece)))
        twice = _work(piece * (4_000 // len(piece)))
        assert twice <= 2.5 * once + 500, piece


def test_facts_make_it_grow_no_faster() -> None:
    for kind in (Kind.OUTREACH, Kind.THANK_YOU, Kind.FOLLOW_UP):
        for piece in ("could you refer me to boats ", "boats. ", "Ida Holm, "):
            once = _work(piece * (2_000 // len(piece)), KNOWN, kind)
            twice = _work(piece * (4_000 // len(piece)), KNOWN, kind)
            assert twice <= 2.5 * once + 500, (kind, piece)


def test_what_lies_beyond_the_longest_message_costs_no_reading() -> None:
    text = "could you refer me to your boss. " * 200
    assert len(text) > READ_AT_MOST

    assert _work(text * 10) <= 20 * _work(text)
    assert review(Kind.OUTREACH, text * 10).signals["asks_for_job"]


@settings(max_examples=30)
@given(kinds, texts)
def test_a_long_random_text_is_reviewed_like_any_other(kind: Kind, text: str) -> None:
    shuffled = list(text * 20)
    random.Random(17).shuffle(shuffled)  # noqa: S311 -- no secret

    assert review(kind, "".join(shuffled)).summary.text


def test_emoji_and_accents_do_not_move_the_span() -> None:
    text = "Hi Ola 👩🏽‍🚀, cafe\u0301? Are you hiring at the moment?"
    stop = next(f for f in review(Kind.OUTREACH, text).findings if f.rule == "asks_for_job")

    assert "hiring" in text[stop.start : stop.end]


def test_lengths_are_counted_as_a_reader_counts() -> None:
    found = review(Kind.OUTREACH, "Hé 👩🏽‍🚀🇳🇴!")

    assert found.graphemes == 6
    assert review(Kind.OUTREACH, "word " * 230).reading_seconds == 60


@given(kinds, texts, facts)
def test_a_quoted_fact_stands_in_the_words_that_are_shown(
    kind: Kind, text: str, known: Facts
) -> None:
    for finding in review(kind, text, facts=known).findings:
        shown = text[finding.start : finding.end].lower()
        if finding.rule in {"known_reason", "cites_notes"}:
            line = finding.params.get("known", finding.params.get("note", "")).lower()
            assert shown
            assert any(word in shown for word in line.split())
        if finding.rule in {"introduction", "introduction_late"}:
            assert {"ida", "holm"} & set(shown.replace("-", " ").split())
