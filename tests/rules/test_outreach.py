from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seventeen.rules.calendar import WorkingHours
from seventeen.rules.errors import NotAllowed
from seventeen.rules.outreach import (
    PLANNED_BY_ANSWER,
    Plan,
    ask_again_on,
    next_status,
    plan_after_answer,
    plan_after_send,
    possible_steps,
    retry_on_other_channel_after,
    wait_again,
    wait_until,
)
from seventeen.rules.words import Answer, FollowUpKind, OutreachStatus, OutreachStep
from tests.rules.strategies import OFFICE, hours, local, moments, utc, zones

ALLOWED = {
    ("draft", "send", None): "sent",
    ("sent", "answer", "accepted"): "accepted",
    ("sent", "answer", "declined"): "declined",
    ("sent", "answer", "later"): "sent",
    ("sent", "close", None): "unanswered",
    ("sent", "unsend", None): "draft",
    ("sent", "unanswered", None): "unanswered",
    ("unanswered", "answer", "accepted"): "accepted",
    ("unanswered", "answer", "declined"): "declined",
    ("unanswered", "answer", "later"): "sent",
    ("accepted", "answer", "accepted"): "accepted",
    ("accepted", "answer", "declined"): "declined",
    ("accepted", "answer", "later"): "sent",
    ("declined", "answer", "accepted"): "accepted",
    ("declined", "answer", "declined"): "declined",
    ("declined", "answer", "later"): "sent",
    ("accepted", "reopen", None): "sent",
    ("declined", "reopen", None): "sent",
    ("unanswered", "reopen", None): "sent",
}
STEPS: list[tuple[OutreachStep, Answer | None]] = [
    *((step, None) for step in OutreachStep if step is not OutreachStep.ANSWER),
    *((OutreachStep.ANSWER, answer) for answer in Answer),
]


@pytest.mark.parametrize("status", OutreachStatus)
@pytest.mark.parametrize(("step", "answer"), STEPS)
def test_every_step_is_taken_or_refused_with_what_is_possible(
    status: OutreachStatus, step: OutreachStep, answer: Answer | None
) -> None:
    expected = ALLOWED.get((status.value, step.value, answer.value if answer else None))
    if expected is not None:
        assert next_status(status, step, answer) == expected
        return
    with pytest.raises(NotAllowed) as refused:
        next_status(status, step, answer)
    assert (refused.value.state, refused.value.step) == (status, step)
    assert refused.value.possible == list(possible_steps(status))
    assert refused.value.possible
    assert all(name in str(refused.value) for name in (status, step, *refused.value.possible))


@pytest.mark.parametrize(("answered", "nudged"), [(True, False), (False, True), (True, True)])
def test_what_was_answered_or_nudged_is_not_taken_back(answered: bool, nudged: bool) -> None:
    with pytest.raises(NotAllowed) as refused:
        next_status(OutreachStatus.SENT, OutreachStep.UNSEND, answered=answered, nudged=nudged)
    assert refused.value.possible[:2] == ["answer", "close"]
    assert "unsend" not in refused.value.possible


def test_an_answer_that_leaves_it_sent_is_taken_back_too() -> None:
    sent = OutreachStatus.SENT
    assert next_status(sent, OutreachStep.REOPEN, answered=True) is sent
    assert "reopen" not in possible_steps(sent)


@pytest.mark.parametrize("status", [OutreachStatus.ACCEPTED, OutreachStatus.DECLINED])
@pytest.mark.parametrize("before", [OutreachStatus.SENT, OutreachStatus.UNANSWERED])
def test_taking_an_answer_back_leads_to_where_it_was(
    status: OutreachStatus, before: OutreachStatus
) -> None:
    assert next_status(status, OutreachStep.REOPEN, answered=True, before=before) is before


def test_who_gave_up_too_early_waits_again() -> None:
    before = OutreachStatus.UNANSWERED
    again = next_status(before, OutreachStep.REOPEN, before=before)
    assert again is OutreachStatus.SENT


@given(moments, st.none() | moments, zones, hours)
def test_a_wait_that_begins_again_ends_in_the_future(
    now: datetime, waited_until: datetime | None, zone: str, working: WorkingHours
) -> None:
    again = wait_again(waited_until, now, 7, zone, working)
    assert again > now
    assert again == waited_until or again == wait_until(now, 7, zone, working)
    assert waited_until is None or waited_until <= now or again == waited_until


def test_the_refusal_reads_as_a_sentence() -> None:
    with pytest.raises(NotAllowed) as refused:
        next_status(OutreachStatus.DRAFT, OutreachStep.CLOSE)
    assert str(refused.value) == "This outreach is draft, so close isn't possible. Possible: send."


@pytest.mark.parametrize(
    ("step", "answer"), [(OutreachStep.ANSWER, None), (OutreachStep.SEND, Answer.ACCEPTED)]
)
def test_an_answer_belongs_to_the_step_answer(step: OutreachStep, answer: Answer | None) -> None:
    with pytest.raises(ValueError, match="comes with an answer"):
        next_status(OutreachStatus.SENT, step, answer)


def test_sending_plans_a_nudge_a_week_later_in_the_morning() -> None:
    planned = plan_after_send(utc(2026, 10, 20, 12), 7, "Europe/Berlin", OFFICE)
    assert planned.kind is FollowUpKind.NUDGE
    assert local(planned.due_at, "Europe/Berlin") == "Tue 2026-10-27 09:00"
    assert planned.late_at == planned.due_at + timedelta(days=7)


def test_a_no_plans_a_reply_the_next_day_and_a_check_in_three_months_out() -> None:
    answered = utc(2026, 11, 27, 12)
    plans = plan_after_answer(Answer.DECLINED, answered, None, "Europe/Berlin", OFFICE)
    assert [(one.kind.value, local(one.due_at, "Europe/Berlin")) for one in plans] == [
        ("reply_to_no", "Mon 2026-11-30 09:00"),
        ("check_in", "Mon 2027-03-01 09:00"),
    ]


def test_later_with_a_date_plans_one_ask_again_from_that_date_on() -> None:
    plans = plan_after_answer(
        Answer.LATER, utc(2026, 11, 23, 12), date(2027, 1, 9), "Europe/Berlin", OFFICE
    )
    assert [(one.kind.value, local(one.due_at, "Europe/Berlin")) for one in plans] == [
        ("nudge", "Mon 2027-01-11 09:00")
    ]


def test_later_with_a_past_date_asks_again_at_the_next_morning() -> None:
    answered = utc(2026, 11, 23, 12)
    [planned] = plan_after_answer(Answer.LATER, answered, date(2020, 1, 1), "UTC", OFFICE)
    assert planned.due_at == utc(2026, 11, 24, 9)


def test_later_without_a_date_has_to_be_given_one() -> None:
    answered = utc(2026, 11, 23, 23, 30)
    assert ask_again_on(answered, 21, "Europe/Berlin") == date(2026, 12, 15)
    with pytest.raises(ValueError, match="a day"):
        plan_after_answer(Answer.LATER, answered, None, "UTC", OFFICE)


def test_a_yes_plans_nothing() -> None:
    assert plan_after_answer(Answer.ACCEPTED, utc(2026, 11, 23), None, "UTC", OFFICE) == []


def test_after_the_nudge_there_is_one_more_wait() -> None:
    waits = wait_until(utc(2026, 11, 30, 10), 7, "UTC", OFFICE)
    assert waits == utc(2026, 12, 7, 9)


def test_another_channel_may_be_tried_after_90_days() -> None:
    assert retry_on_other_channel_after(utc(2026, 11, 23, 12)) == utc(2027, 2, 21, 12)


@given(
    moments,
    st.integers(1, 60),
    st.sampled_from(Answer),
    st.dates(max_value=date(2090, 1, 1)),
    zones,
    hours,
)
def test_nothing_is_due_before_what_it_follows(
    at: datetime,
    days: int,
    answer: Answer,
    again: date,
    zone: str,
    working: WorkingHours,
) -> None:
    answered = plan_after_answer(answer, at, again, zone, working)
    plans: list[Plan] = [plan_after_send(at, days, zone, working), *answered]
    assert all(at <= one.due_at <= one.late_at for one in plans)
    assert {one.kind for one in answered} <= PLANNED_BY_ANSWER[answer]
