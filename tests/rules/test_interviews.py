from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seventeen.rules.calendar import WorkingHours
from seventeen.rules.errors import NotAllowed
from seventeen.rules.interviews import (
    DEFAULT_REFERRAL_QUESTION,
    alarm_at,
    next_status,
    overlap,
    plan_after_finish,
    plan_after_schedule,
    possible_steps,
    promise_plan,
    time_box_end,
)
from seventeen.rules.words import FollowUpKind, InterviewStatus, InterviewStep
from tests.rules.strategies import OFFICE, hours, local, moments, utc, zones

ALLOWED = {
    ("scheduled", "start"): "under_way",
    ("scheduled", "finish"): "held",
    ("scheduled", "reschedule"): "scheduled",
    ("scheduled", "cancel"): "cancelled",
    ("scheduled", "miss"): "missed",
    ("under_way", "finish"): "held",
    ("under_way", "reschedule"): "scheduled",
    ("under_way", "miss"): "missed",
    ("cancelled", "start"): "under_way",
    ("cancelled", "finish"): "held",
    ("cancelled", "reschedule"): "scheduled",
    ("missed", "start"): "under_way",
    ("missed", "finish"): "held",
    ("missed", "reschedule"): "scheduled",
    ("held", "wrap-up"): "held",
    ("held", "reopen"): "scheduled",
    ("cancelled", "reopen"): "scheduled",
    ("missed", "reopen"): "scheduled",
}


@pytest.mark.parametrize("status", InterviewStatus)
@pytest.mark.parametrize("step", InterviewStep)
def test_every_step_is_taken_or_refused_with_what_is_possible(
    status: InterviewStatus, step: InterviewStep
) -> None:
    expected = ALLOWED.get((status.value, step.value))
    if expected is not None:
        assert next_status(status, step) == expected
        return
    with pytest.raises(NotAllowed) as refused:
        next_status(status, step)
    assert (refused.value.state, refused.value.step) == (status, step)
    assert refused.value.possible == list(possible_steps(status))
    for name in refused.value.possible:
        assert (status.value, name) in ALLOWED


def test_a_talk_is_finished_once() -> None:
    with pytest.raises(NotAllowed) as refused:
        next_status(InterviewStatus.HELD, InterviewStep.FINISH)
    assert str(refused.value) == (
        "This interview is held, so finish isn't possible. Possible: wrap-up, reopen."
    )


@pytest.mark.parametrize("status", [InterviewStatus.HELD, InterviewStatus.MISSED])
def test_a_talk_that_was_under_way_goes_on(status: InterviewStatus) -> None:
    again = next_status(status, InterviewStep.REOPEN, started=True)
    assert again is InterviewStatus.UNDER_WAY


@pytest.mark.parametrize("started", [True, False])
def test_the_wrap_up_is_taken_back_before_the_talk_is(started: bool) -> None:
    again = next_status(
        InterviewStatus.HELD, InterviewStep.REOPEN, started=started, wrapped_up=True
    )
    assert again is InterviewStatus.HELD


@pytest.mark.parametrize(
    ("starts_at", "now", "expected"),
    [
        (utc(2026, 12, 3, 14), utc(2026, 11, 23, 12), "Tue 2026-12-01 09:00"),
        # Two days before a Monday is a Saturday: the Friday before it.
        (utc(2026, 11, 30, 14), utc(2026, 11, 23, 12), "Fri 2026-11-27 09:00"),
        # Sooner than two days: at once.
        (utc(2026, 11, 24, 14), utc(2026, 11, 23, 12), "Mon 2026-11-23 13:00"),
    ],
)
def test_questions_go_out_two_days_before_or_at_once(
    starts_at: datetime, now: datetime, expected: str
) -> None:
    [planned] = plan_after_schedule(
        starts_at, now, send_questions=True, zone="Europe/Berlin", hours=OFFICE
    )
    assert planned.kind is FollowUpKind.SEND_QUESTIONS
    assert local(planned.due_at, "Europe/Berlin") == expected
    assert planned.late_at == starts_at


def test_no_questions_go_out_when_skipped_or_when_the_talk_has_begun() -> None:
    starts, before = utc(2026, 12, 3, 14), utc(2026, 11, 23)
    for now, wanted in [(before, False), (starts, True)]:
        assert plan_after_schedule(starts, now, wanted, "UTC", OFFICE) == []


def test_finishing_plans_the_thank_you_and_a_check_in() -> None:
    ended = utc(2026, 11, 23, 10, 20)
    thank_you, check_in = plan_after_finish(ended, "Europe/Berlin", OFFICE)
    assert thank_you.kind is FollowUpKind.THANK_YOU
    assert local(thank_you.due_at, "Europe/Berlin") == "Mon 2026-11-23 18:00"
    assert thank_you.late_at == ended + timedelta(hours=24)
    assert check_in.kind is FollowUpKind.CHECK_IN
    assert local(check_in.due_at, "Europe/Berlin") == "Wed 2026-12-23 09:00"


def test_a_promise_is_due_when_promised() -> None:
    due, ended = utc(2026, 11, 27, 16), utc(2026, 11, 23, 12)
    planned = promise_plan(due, ended, "UTC", OFFICE, "Send the article")
    assert (planned.kind, planned.due_at) == (FollowUpKind.PROMISE, due)
    assert planned.body == "Send the article"


def test_a_promise_without_a_time_is_due_three_days_later() -> None:
    planned = promise_plan(None, utc(2026, 11, 23, 12), "UTC", OFFICE)
    assert planned.due_at == utc(2026, 11, 26, 9)


def test_the_alarm_rings_three_minutes_before_the_end() -> None:
    started = utc(2026, 11, 23, 12)
    assert time_box_end(started, 17) == utc(2026, 11, 23, 12, 17)
    assert alarm_at(started, 17) == utc(2026, 11, 23, 12, 14)
    assert alarm_at(started, 2) == started


def test_the_last_question_is_the_domains() -> None:
    assert DEFAULT_REFERRAL_QUESTION == "Who else would be good for me to talk to?"


@given(moments, moments, st.none() | moments, zones, hours)
def test_nothing_is_due_before_what_it_follows(
    starts_at: datetime, at: datetime, promised: datetime | None, zone: str, working: WorkingHours
) -> None:
    plans = [
        *plan_after_schedule(starts_at, at, send_questions=True, zone=zone, hours=working),
        *plan_after_finish(at, zone, working),
        promise_plan(promised, at, zone, working),
    ]
    assert all(at <= one.due_at <= one.late_at for one in plans)
    assert all(one.due_at < starts_at for one in plans if one.kind is FollowUpKind.SEND_QUESTIONS)


@given(moments, st.integers(5, 240), st.integers(-300, 300), st.integers(5, 240))
def test_two_talks_overlap_when_they_share_a_minute(
    starts_at: datetime, minutes: int, apart: int, other: int
) -> None:
    other_starts_at = starts_at + timedelta(minutes=apart)
    share = set(range(minutes)) & set(range(apart, apart + other))
    assert overlap(starts_at, minutes, other_starts_at, other) == bool(share)
    assert overlap(other_starts_at, other, starts_at, minutes) == bool(share)


@given(moments, zones, hours)
def test_the_thank_you_for_any_talk_is_due_that_day_and_late_a_real_day_after_it(
    ended_at: datetime, zone: str, working: WorkingHours
) -> None:
    """Across zones, days left out and changes of the clock, and whatever the working hours."""
    thanks, check_in = plan_after_finish(ended_at, zone, working)
    assert thanks.kind is FollowUpKind.THANK_YOU
    assert local(thanks.due_at, zone)[:14] == local(ended_at, zone)[:14]
    assert thanks.due_at >= ended_at
    assert thanks.late_at - ended_at == timedelta(hours=24)
    assert check_in.due_at > thanks.due_at
