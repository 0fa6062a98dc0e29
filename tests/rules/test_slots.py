"""Proposed times: free, within working hours, on different days."""

from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from seventeen.rules.calendar import WorkingHours, at_local, local_date
from seventeen.rules.slots import REST, Span, Wish, free_times, propose, span, suits
from tests.rules.strategies import moments, zones

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
walls = st.times().map(lambda wall: wall.replace(second=0, microsecond=0))
any_hours = st.builds(WorkingHours, starts=walls, ends=walls, days=st.frozensets(st.integers(1, 7)))
BERLIN = Wish(17, "Europe/Berlin", WorkingHours())


def local(found: list[Span], zone: str = "Europe/Berlin") -> list[str]:
    return [f"{one.starts_at.astimezone(ZoneInfo(zone)):%a %H:%M}" for one in found]


def test_three_days_and_three_times_of_day() -> None:
    found = propose(BERLIN, 3, MONDAY, [])
    assert local(found) == ["Tue 10:30", "Wed 15:00", "Thu 12:30"]
    assert {one.ends_at - one.starts_at for one in found} == {timedelta(minutes=17)}


def test_weekends_are_free() -> None:
    friday = datetime(2026, 3, 6, 9, tzinfo=UTC)
    assert local(propose(BERLIN, 2, friday, [])) == ["Mon 10:30", "Tue 15:00"]


def test_a_talk_moves_the_proposal_and_leaves_room_around_it() -> None:
    taken = [span(datetime(2026, 3, 3, 9, 30, tzinfo=UTC), 17)]
    assert local(propose(BERLIN, 1, MONDAY, taken)) == ["Tue 11:30"]


def test_a_full_day_is_left_out() -> None:
    taken = [span(datetime(2026, 3, 3, 7, tzinfo=UTC), 600)]
    assert local(propose(BERLIN, 1, MONDAY, taken)) == ["Wed 10:30"]


def test_the_contact_is_awake_where_that_can_be() -> None:
    wish = Wish(17, "Europe/Berlin", WorkingHours(), "America/Los_Angeles")
    # 16:00 is 7:00 there until their clocks change, a week before those in Berlin do.
    assert local(propose(wish, 3, MONDAY, [])) == ["Mon 16:00", "Tue 16:00", "Wed 16:00"]
    late = Wish(17, "Europe/Berlin", WorkingHours(time(9), time(19)), "America/Los_Angeles")
    assert all(suits(one, "America/Los_Angeles") for one in propose(late, 3, MONDAY, []))


def test_clocks_that_change_are_read_as_they_will_be() -> None:
    friday = datetime(2026, 3, 27, 9, tzinfo=UTC)
    [one] = propose(BERLIN, 1, friday, [])
    assert one.starts_at == datetime(2026, 3, 30, 8, 30, tzinfo=UTC)


def test_no_time_is_in_the_hour_that_is_left_out() -> None:
    hours = WorkingHours(time(1), time(4), frozenset({7}))
    wish = Wish(17, "Europe/Berlin", hours)
    free = free_times(datetime(2026, 3, 29, tzinfo=UTC).date(), wish, [])
    assert local(free) == ["Sun 01:00", "Sun 01:30", "Sun 03:00", "Sun 03:30"]


def test_hours_without_room_give_nothing() -> None:
    assert propose(Wish(60, "UTC", WorkingHours(time(9), time(9, 30))), 3, MONDAY, []) == []
    assert propose(Wish(17, "UTC", WorkingHours(time(17), time(9))), 3, MONDAY, []) == []


@given(
    after=moments,
    zone=zones,
    their_zone=st.none() | zones,
    hours=any_hours,
    minutes=st.integers(5, 240),
    count=st.integers(1, 10),
    talks=st.lists(st.tuples(st.integers(0, 60 * 24 * 14), st.integers(5, 240)), max_size=12),
)
def test_all_times_are_free_and_within_hours(
    after: datetime,
    zone: str,
    their_zone: str | None,
    hours: WorkingHours,
    minutes: int,
    count: int,
    talks: list[tuple[int, int]],
) -> None:
    taken = [span(after + timedelta(minutes=start), length) for start, length in talks]
    found = propose(Wish(minutes, zone, hours, their_zone), count, after, taken)
    assert len(found) <= count
    for one in found:
        day = local_date(one.starts_at, zone)
        assert hours.includes(day)
        assert day > local_date(after, zone)
        assert at_local(day, hours.starts, zone) <= one.starts_at
        assert one.ends_at <= at_local(day, hours.ends, zone)
        assert one.ends_at - one.starts_at == timedelta(minutes=minutes)
        assert one.starts_at.astimezone(ZoneInfo(zone)).minute in (0, 30)
        with_rest = Span(one.starts_at - REST, one.ends_at + REST)
        assert not any(with_rest.overlaps(other) for other in taken)
    days = [local_date(one.starts_at, zone) for one in found]
    assert all(one < other for one, other in pairwise(days))
    assert found == propose(Wish(minutes, zone, hours, their_zone), count, after, taken)
