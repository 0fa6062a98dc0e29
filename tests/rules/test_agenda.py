from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seventeen.rules.agenda import (
    AgendaKind,
    Entry,
    first_message_entry,
    follow_up_entry,
    interview_entry,
    outreach_entry,
    sort_key,
    tier,
)
from seventeen.rules.interviews import plan_after_finish
from seventeen.rules.words import FollowUpKind, InterviewStatus, OutreachStatus
from tests.rules.strategies import OFFICE, moments, utc, zones

NOW = utc(2026, 11, 23, 12)


def later(**span: float) -> datetime:
    return NOW + timedelta(**span)


@pytest.mark.parametrize(
    ("kind", "due", "late", "expected"),
    [
        ("hold_interview", later(hours=1), later(hours=2), 0),
        ("thank_you", later(hours=6), later(hours=20), 1),
        ("thank_you", later(days=-3), later(days=-2), 1),
        ("thank_you", later(days=3), later(days=4), 4),
        ("wrap_up", later(hours=-1), later(hours=23), 2),
        ("wrap_up", later(hours=-23), later(hours=-22), 2),
        ("wrap_up", later(hours=-25), later(hours=-24), 3),
        ("nudge", later(days=-1), later(days=6), 3),
        ("nudge", NOW, later(days=7), 3),
        ("nudge", later(minutes=1), later(days=7), 4),
        ("send_questions", later(hours=1), later(hours=-1), 3),
        ("prepare", later(days=2), later(days=5), 4),
        ("prepare", later(days=-1), later(days=2), 3),
        ("first_message", None, None, 4),
    ],
)
def test_urgency(kind: str, due: datetime | None, late: datetime | None, expected: int) -> None:
    assert tier(AgendaKind(kind), due, late, NOW) == expected


def test_the_agenda_runs_from_the_talk_at_hand_to_what_can_wait() -> None:
    entries = {
        "talk": Entry(AgendaKind.HOLD_INTERVIEW, later(hours=1), later(hours=1.3)),
        "thanks, nearly late": Entry(AgendaKind.THANK_YOU, later(hours=-6), later(hours=1)),
        "thanks, this evening": Entry(AgendaKind.THANK_YOU, later(hours=6), later(hours=20)),
        "talk, just over": Entry(AgendaKind.WRAP_UP, NOW, later(minutes=30), held=True),
        "a talk of last week, never wrapped up": Entry(
            AgendaKind.WRAP_UP, later(days=-9.5), later(days=-9.4), held=True
        ),
        "nudge, late": Entry(AgendaKind.NUDGE, later(days=-9), later(days=-2)),
        "promise, due": Entry(AgendaKind.PROMISE, later(hours=-1), later(hours=23)),
        "check-in, due": Entry(AgendaKind.CHECK_IN, later(hours=-3), later(days=14)),
        "nudge, tomorrow": Entry(AgendaKind.NUDGE, later(days=1), later(days=8)),
        "questions, in two days": Entry(AgendaKind.SEND_QUESTIONS, later(days=2), later(days=4)),
        "first message": first_message_entry(),
    }
    backwards = list(reversed(entries))
    in_order = sorted(
        backwards,
        key=lambda name: sort_key(
            entries[name].kind, entries[name].due_at, entries[name].late_at, NOW
        ),
    )
    assert in_order == list(entries)


@pytest.mark.parametrize("kind", FollowUpKind)
def test_every_follow_up_has_its_entry(kind: FollowUpKind) -> None:
    entry = follow_up_entry(kind, NOW, later(days=1))
    assert (entry.kind, entry.due_at, entry.late_at) == (kind.value, NOW, later(days=1))


def talk(
    status: str,
    starts_at: datetime,
    *,
    started_at: datetime | None = None,
    ready: bool = False,
    called_off_at: datetime = NOW,
    ended_at: datetime | None = None,
    wrapped_up: bool = False,
) -> Entry | None:
    return interview_entry(
        InterviewStatus(status),
        starts_at=starts_at,
        minutes_agreed=17,
        started_at=started_at,
        called_off_at=called_off_at,
        ready=ready,
        now=NOW,
        ended_at=ended_at,
        wrapped_up=wrapped_up,
    )


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (talk("scheduled", later(days=9)), "prepare"),
        (talk("scheduled", later(days=9), ready=True), None),
        (talk("scheduled", later(hours=2), ready=True), "hold_interview"),
        (talk("scheduled", later(minutes=-16)), "hold_interview"),
        (talk("scheduled", later(minutes=-17)), "wrap_up"),
        (talk("under_way", later(days=2), started_at=later(minutes=-5)), "hold_interview"),
        (talk("under_way", later(hours=-9), started_at=later(minutes=-30)), "hold_interview"),
        (talk("under_way", later(hours=-9), started_at=later(hours=-9)), "wrap_up"),
        (talk("held", later(hours=-9), ended_at=later(hours=-8)), "wrap_up"),
        (talk("held", later(hours=-9), ended_at=later(hours=-8), wrapped_up=True), None),
        (talk("cancelled", later(days=2)), "offer_new_time"),
        (talk("missed", later(days=-2)), "offer_new_time"),
    ],
)
def test_what_an_interview_asks_for(entry: Entry | None, expected: str | None) -> None:
    assert (entry.kind if entry else None) == expected


def test_preparation_is_due_three_days_before_and_late_at_the_start() -> None:
    starts = later(days=9)
    assert talk("scheduled", starts) == Entry(AgendaKind.PREPARE, later(days=6), starts)


def test_a_held_talk_is_wrapped_up_within_the_hour_after_its_real_end() -> None:
    ended = later(hours=-2)
    assert talk("held", later(days=-1), ended_at=ended) == Entry(
        AgendaKind.WRAP_UP, ended, later(hours=-1), held=True
    )


def test_a_rescheduled_talk_goes_by_its_new_start_not_by_an_old_one() -> None:
    entry = talk("scheduled", later(days=9), started_at=later(days=-1))
    assert entry is not None
    assert entry.kind is AgendaKind.PREPARE


def ask(status: str, *, has_interview: bool = False) -> Entry | None:
    return outreach_entry(
        OutreachStatus(status),
        drafted_at=later(days=-5),
        sent_at=later(days=-4),
        answered_at=later(days=-3),
        has_interview=has_interview,
    )


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (ask("draft"), ("finish_draft", later(days=-4))),
        (ask("sent"), None),
        (ask("accepted"), ("agree_time", later(days=-3))),
        (ask("accepted", has_interview=True), None),
        (ask("declined"), None),
        (ask("unanswered"), ("try_other_channel", later(days=86))),
    ],
)
def test_what_an_outreach_asks_for(
    entry: Entry | None, expected: tuple[str, datetime] | None
) -> None:
    assert (entry and (entry.kind, entry.due_at)) == expected


@given(st.sampled_from(AgendaKind), st.none() | moments, st.none() | moments, moments)
def test_every_entry_has_its_place(
    kind: AgendaKind, due: datetime | None, late: datetime | None, now: datetime
) -> None:
    assert 0 <= tier(kind, due, late, now) <= 4
    assert sort_key(kind, due, late, now)[0] == tier(kind, due, late, now)


@given(
    moments,
    zones,
    st.timedeltas(timedelta(), timedelta(days=30)),
    st.sampled_from([kind for kind in AgendaKind if kind not in ("hold_interview", "thank_you")]),
    st.none() | st.timedeltas(timedelta(days=-60), timedelta(days=60)),
    st.none() | st.timedeltas(timedelta(days=-60), timedelta(days=60)),
)
def test_from_the_end_of_a_talk_on_nothing_but_another_talk_comes_before_its_thank_you(
    ended_at: datetime,
    zone: str,
    since: timedelta,
    kind: AgendaKind,
    due: timedelta | None,
    late: timedelta | None,
) -> None:
    now = ended_at + since
    thanks = next(
        follow_up_entry(one.kind, one.due_at, one.late_at)
        for one in plan_after_finish(ended_at, zone, OFFICE)
        if one.kind is FollowUpKind.THANK_YOU
    )
    other = Entry(
        kind,
        None if due is None else now + due,
        None if late is None else now + late,
    )

    def place(entry: Entry) -> tuple[int, datetime, datetime]:
        return sort_key(entry.kind, entry.due_at, entry.late_at, now)

    assert place(thanks) < place(other)
    talk = Entry(AgendaKind.HOLD_INTERVIEW, now, now + timedelta(minutes=17))
    assert place(talk) < place(thanks)
