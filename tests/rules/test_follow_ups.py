from collections import Counter
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seventeen.rules.calendar import WorkingHours, local_date
from seventeen.rules.errors import NotAllowed
from seventeen.rules.follow_ups import (
    late_at,
    next_check_in,
    next_status,
    possible_steps,
    spread_on_the_market,
)
from seventeen.rules.words import FollowUpKind, FollowUpStatus, FollowUpStep
from tests.rules.strategies import OFFICE, hours, local, moments, utc, zones

NOW = utc(2026, 11, 23, 12)


@pytest.mark.parametrize(
    ("step", "expected"),
    [("complete", "done"), ("skip", "skipped"), ("snooze", "pending"), ("close", "closed")],
)
def test_what_is_pending_can_end_or_wait(step: str, expected: str) -> None:
    assert next_status(FollowUpStatus.PENDING, FollowUpStep(step)) == expected


@pytest.mark.parametrize(
    ("status", "possible"),
    [("done", ["reopen"]), ("skipped", ["reopen"]), ("closed", [])],
)
@pytest.mark.parametrize("step", [step for step in FollowUpStep if step != "reopen"])
def test_what_has_ended_stays_so(status: str, possible: list[str], step: FollowUpStep) -> None:
    with pytest.raises(NotAllowed) as refused:
        next_status(FollowUpStatus(status), step)
    assert (refused.value.state, refused.value.step) == (status, step)
    assert refused.value.possible == possible


@pytest.mark.parametrize("status", ["pending", "done", "skipped"])
def test_what_the_user_ended_can_be_taken_up_again(status: str) -> None:
    assert next_status(FollowUpStatus(status), FollowUpStep.REOPEN) == "pending"


def test_what_the_system_closed_can_not() -> None:
    with pytest.raises(NotAllowed):
        next_status(FollowUpStatus.CLOSED, FollowUpStep.REOPEN)


def test_closing_is_not_offered_to_the_user() -> None:
    assert possible_steps(FollowUpStatus.PENDING) == ("complete", "skip", "snooze", "reopen")


def test_a_check_in_plans_the_next_at_the_contacts_own_interval() -> None:
    planned = next_check_in(utc(2027, 2, 10, 12), 56, "Europe/Berlin", OFFICE)
    assert planned.kind is FollowUpKind.CHECK_IN
    assert local(planned.due_at, "Europe/Berlin") == "Wed 2027-04-07 09:00"


def test_news_of_the_market_is_spread_over_working_days() -> None:
    friday = utc(2026, 11, 27, 6)
    days = [local(at, "UTC") for at in spread_on_the_market(7, friday, "UTC", OFFICE)]
    assert days == [
        *["Fri 2026-11-27 09:00"] * 3,
        *["Mon 2026-11-30 09:00"] * 3,
        "Tue 2026-12-01 09:00",
    ]


def test_nobody_to_tell_is_nothing_to_do() -> None:
    assert spread_on_the_market(0, NOW, "UTC", OFFICE) == []
    with pytest.raises(ValueError, match="at least 1"):
        spread_on_the_market(1, NOW, "UTC", OFFICE, per_day=0)


@given(st.integers(0, 40), moments, zones, hours, st.integers(1, 5))
def test_a_spread_is_never_a_bulk_mail(
    count: int, start: datetime, zone: str, working: WorkingHours, per_day: int
) -> None:
    times = spread_on_the_market(count, start, zone, working, per_day)
    assert len(times) == count
    assert times == sorted(times)
    assert all(at >= start for at in times)
    per_date = Counter(local_date(at, zone) for at in times)
    assert all(number <= per_day for number in per_date.values())
    assert not working.days or all(day.isoweekday() in working.days for day in per_date)


@given(st.sampled_from(FollowUpKind), moments)
def test_late_is_never_before_due(kind: FollowUpKind, due: datetime) -> None:
    assert late_at(kind, due) > due


@given(moments, st.integers(0, 800), zones, hours)
def test_the_next_check_in_comes_after_the_last(
    done_at: datetime, cadence: int, zone: str, working: WorkingHours
) -> None:
    assert next_check_in(done_at, cadence, zone, working).due_at > done_at
