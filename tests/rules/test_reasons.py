import re
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seventeen.rules.reasons import SENTENCES, reason
from seventeen.rules.spans import Span, span
from seventeen.rules.words import AgendaKind
from tests.rules.strategies import moments, utc

NOW = utc(2026, 11, 23, 12)
ZONE = "Europe/Berlin"


def later(**length: float) -> datetime:
    return NOW + timedelta(**length)


@pytest.mark.parametrize(
    ("kind", "due", "late", "code", "sentence"),
    [
        (
            "thank_you",
            later(hours=3),
            later(hours=5),
            "thank_you_soon",
            "Thank Ana Example for the talk: 5 hours left.",
        ),
        (
            "thank_you",
            later(hours=-22),
            later(minutes=50),
            "thank_you_due",
            "Thank Ana Example for the talk: 50 minutes left.",
        ),
        (
            "thank_you",
            later(days=-4),
            later(days=-3),
            "thank_you_late",
            "Thank Ana Example for the talk: 3 days late, and still welcome.",
        ),
        (
            "nudge",
            later(days=3),
            later(days=10),
            "nudge_soon",
            "If Ana Example stays silent, send a nudge in 3 days.",
        ),
        (
            "nudge",
            NOW,
            later(days=7),
            "nudge_due",
            "No answer from Ana Example yet: send a friendly nudge.",
        ),
        (
            "check_in",
            later(days=-30),
            later(days=-16),
            "check_in_late",
            "Check in with Ana Example: it was due 4 weeks ago.",
        ),
        (
            "hold_interview",
            later(minutes=40),
            later(minutes=57),
            "hold_interview_soon",
            "Your talk with Ana Example starts in 40 minutes.",
        ),
        (
            "prepare",
            later(days=-1),
            later(days=2),
            "prepare_due",
            "Prepare your talk with Ana Example: it starts in 2 days.",
        ),
        ("first_message", None, None, "first_message_soon", "Write Ana Example a first message."),
        (
            "agree_time",
            later(days=-5),
            later(days=-2),
            "agree_time_late",
            "Ana Example said yes 5 days ago: agree on a time.",
        ),
    ],
)
def test_the_sentence_names_person_and_time(
    kind: str, due: datetime | None, late: datetime | None, code: str, sentence: str
) -> None:
    got = reason(AgendaKind(kind), name="Ana Example", now=NOW, zone=ZONE, due_at=due, late_at=late)
    assert (got.code, got.sentence) == (code, sentence)


@pytest.mark.parametrize(
    ("started", "sentence"),
    [
        (later(minutes=-8), "You are talking with Ana Example: 9 minutes left."),
        (later(minutes=-21), "Your talk with Ana Example has gone 4 minutes over."),
    ],
)
def test_a_talk_under_way_tells_what_is_left(started: datetime, sentence: str) -> None:
    got = reason(
        AgendaKind.HOLD_INTERVIEW,
        name="Ana Example",
        now=NOW,
        zone=ZONE,
        due_at=started,
        late_at=started + timedelta(minutes=17),
        under_way=True,
    )
    assert got.sentence == sentence


def test_asking_again_after_a_later_does_not_speak_of_silence() -> None:
    got = reason(
        AgendaKind.NUDGE,
        name="Ana Example",
        now=NOW,
        zone=ZONE,
        due_at=NOW,
        late_at=later(days=7),
        ask_again=True,
    )
    assert got.code == "ask_again_due"
    assert got.sentence == "Ana Example asked you to come back later: now is the time."


@pytest.mark.parametrize("name", [None, "", "  "])
def test_a_person_without_a_name_is_this_person(name: str | None) -> None:
    got = reason(AgendaKind.AGREE_TIME, name=name, now=NOW, zone=ZONE, due_at=NOW)
    assert got.sentence == "This person said yes: agree on a time."
    assert got.params == {"name": ""}


def test_names_stand_as_the_person_writes_them() -> None:
    got = reason(AgendaKind.AGREE_TIME, name="ana {span} example", now=NOW, zone=ZONE, due_at=NOW)
    assert got.sentence == "ana {span} example said yes: agree on a time."


def test_a_sentence_that_counts_needs_a_time() -> None:
    with pytest.raises(ValueError, match="needs a time"):
        reason(AgendaKind.NUDGE, name="Ana Example", now=NOW, zone=ZONE)


@pytest.mark.parametrize(
    ("length", "expected"),
    [
        (timedelta(0), "1 minute"),
        (timedelta(seconds=59), "1 minute"),
        (timedelta(minutes=119), "1 h 59 min"),
        (timedelta(hours=2), "2 hours"),
        (timedelta(hours=4, minutes=59), "4 hours"),
        (timedelta(hours=47), "47 hours"),
        (timedelta(days=2), "2 days"),
        (timedelta(days=-13), "13 days"),
        (timedelta(days=14), "2 weeks"),
        (timedelta(days=60), "2 months"),
        (timedelta(days=800), "26 months"),
    ],
)
def test_spans_are_said_as_people_say_them(length: timedelta, expected: str) -> None:
    assert str(span(NOW, NOW + length, ZONE)) == expected


@pytest.mark.parametrize(
    ("zone", "expected"),
    [("Europe/Berlin", "3 days"), ("America/Los_Angeles", "2 days"), ("Asia/Tokyo", "2 days")],
)
def test_days_are_those_of_the_persons_calendar(zone: str, expected: str) -> None:
    monday_evening, thursday_morning = utc(2026, 11, 23, 22), utc(2026, 11, 26, 6)
    assert str(span(monday_evening, thursday_morning, zone)) == expected
    assert str(span(thursday_morning, monday_evening, zone)) == expected


def test_one_is_singular() -> None:
    assert [str(Span(1, "weeks")), str(Span(2, "weeks"))] == ["1 week", "2 weeks"]


@given(st.sampled_from(AgendaKind), moments, moments, moments, st.booleans(), st.booleans())
def test_every_reason_can_be_said_again_in_another_language(
    kind: AgendaKind,
    due: datetime,
    late: datetime,
    now: datetime,
    under_way: bool,
    ask_again: bool,
) -> None:
    got = reason(
        kind,
        name="Ana Example",
        now=now,
        zone=ZONE,
        due_at=due,
        late_at=late,
        under_way=under_way,
        ask_again=ask_again,
    )
    words = {"name": "Ana Example"}
    if "{span}" in SENTENCES[got.code]:
        amount, unit = got.params["amount"], got.params["unit"]
        assert isinstance(amount, int)
        words["span"] = str(Span(amount, str(unit)))
    assert SENTENCES[got.code].format(**words) == got.sentence
    assert "Ana Example" in got.sentence


def test_every_kind_and_state_has_a_sentence() -> None:
    for kind in AgendaKind:
        assert {f"{kind}_{state}" for state in ("soon", "due", "late")} <= SENTENCES.keys()
    assert all(re.fullmatch(r"[A-Z{].*[.]", sentence) for sentence in SENTENCES.values())
