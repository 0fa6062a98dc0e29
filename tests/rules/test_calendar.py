from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seventeen.rules.calendar import (
    WorkingHours,
    at_local,
    first_morning,
    is_zone,
    months_later_morning,
    morning_before,
    same_day,
    thank_you_late_at,
    working_morning,
)
from tests.rules.strategies import EVERY_DAY, OFFICE, hours, local, moments, utc, zones


@pytest.mark.parametrize(
    ("day", "wall", "zone", "expected"),
    [
        (date(2026, 11, 23), time(9), "Europe/Berlin", utc(2026, 11, 23, 8)),
        (date(2026, 7, 1), time(9), "Europe/Berlin", utc(2026, 7, 1, 7)),
        # The clock jumps 2:00 -> 3:00: any time in between is the first moment after.
        (date(2027, 3, 28), time(2), "Europe/Berlin", utc(2027, 3, 28, 1)),
        (date(2027, 3, 28), time(2, 59), "Europe/Berlin", utc(2027, 3, 28, 1)),
        (date(2027, 3, 28), time(3), "Europe/Berlin", utc(2027, 3, 28, 1)),
        (date(2027, 3, 14), time(2, 30), "America/New_York", utc(2027, 3, 14, 7)),
        # 2:30 comes twice: the first counts.
        (date(2026, 10, 25), time(2, 30), "Europe/Berlin", utc(2026, 10, 25, 0, 30)),
        (date(2026, 11, 1), time(1, 30), "America/New_York", utc(2026, 11, 1, 5, 30)),
        # Lord Howe changes by half an hour.
        (date(2026, 10, 4), time(2, 15), "Australia/Lord_Howe", utc(2026, 10, 3, 15, 30)),
        (date(2027, 4, 4), time(1, 45), "Australia/Lord_Howe", utc(2027, 4, 3, 14, 45)),
        (date(2026, 6, 1), time(9), "Asia/Kolkata", utc(2026, 6, 1, 3, 30)),
        # Sao Paulo once changed at midnight, so that 18 October 2015 began at 1:00.
        (date(2015, 10, 18), time(0), "America/Sao_Paulo", utc(2015, 10, 18, 3)),
        (date(2026, 10, 18), time(0), "America/Sao_Paulo", utc(2026, 10, 18, 3)),
        # Samoa left out 30 December 2011 altogether.
        (date(2011, 12, 30), time(9), "Pacific/Apia", utc(2011, 12, 30, 10)),
    ],
)
def test_a_wall_clock_time_becomes_the_right_moment(
    day: date, wall: time, zone: str, expected: datetime
) -> None:
    assert at_local(day, wall, zone) == expected


@pytest.mark.parametrize(
    ("after", "days", "zone", "expected"),
    [
        (utc(2026, 11, 23, 20, 51), 7, "Europe/Berlin", "Mon 2026-11-30 09:00"),
        # Late in the evening the user's date counts, not the date in UTC.
        (utc(2026, 11, 23, 23, 30), 7, "Europe/Berlin", "Tue 2026-12-01 09:00"),
        (utc(2026, 11, 24, 3), 7, "America/New_York", "Mon 2026-11-30 09:00"),
        # Saturday and Sunday move on to Monday.
        (utc(2026, 11, 27, 12), 1, "Europe/Berlin", "Mon 2026-11-30 09:00"),
        (utc(2026, 11, 27, 12), 2, "Europe/Berlin", "Mon 2026-11-30 09:00"),
        # Nine in the morning stays nine across both changes of the clock.
        (utc(2027, 3, 24, 12), 7, "Europe/Berlin", "Wed 2027-03-31 09:00"),
        (utc(2026, 10, 20, 12), 7, "Europe/Berlin", "Tue 2026-10-27 09:00"),
        (utc(2027, 3, 10, 12), 7, "America/New_York", "Wed 2027-03-17 09:00"),
        (utc(2026, 9, 30, 12), 7, "Australia/Lord_Howe", "Wed 2026-10-07 09:00"),
        (utc(2026, 11, 23, 20, 51), 7, "Asia/Kolkata", "Tue 2026-12-01 09:00"),
        (utc(2018, 11, 2, 12), 3, "America/Sao_Paulo", "Mon 2018-11-05 09:00"),
        # The Friday after this Thursday never happened there.
        (utc(2011, 12, 29, 22), 1, "Pacific/Apia", "Mon 2012-01-02 09:00"),
    ],
)
def test_a_working_morning_is_on_the_users_calendar(
    after: datetime, days: int, zone: str, expected: str
) -> None:
    assert local(working_morning(after, days, zone, OFFICE), zone) == expected


def test_a_morning_already_past_is_not_taken() -> None:
    assert working_morning(utc(2026, 11, 23, 7), 0, "UTC", OFFICE) == utc(2026, 11, 23, 9)
    assert working_morning(utc(2026, 11, 23, 14), 0, "UTC", OFFICE) == utc(2026, 11, 24, 9)


def test_a_day_that_the_zone_left_out_is_no_working_day() -> None:
    got = working_morning(utc(2011, 12, 29, 22), 1, "Pacific/Apia", EVERY_DAY)
    assert local(got, "Pacific/Apia") == "Sat 2011-12-31 09:00"


@pytest.mark.parametrize("days", [frozenset[int](), frozenset({0, 8})])
def test_without_a_valid_working_day_every_day_is_one(days: frozenset[int]) -> None:
    got = working_morning(utc(2026, 11, 27, 12), 1, "UTC", WorkingHours(time(9), time(17), days))
    assert local(got, "UTC") == "Sat 2026-11-28 09:00"


@pytest.mark.parametrize(
    ("after", "months", "expected"),
    [
        (utc(2026, 11, 23, 12), 3, "Tue 2027-02-23 09:00"),
        (utc(2027, 1, 31, 12), 1, "Sun 2027-02-28 09:00"),
        (utc(2028, 1, 31, 12), 1, "Tue 2028-02-29 09:00"),
        (utc(2026, 11, 30, 12), 3, "Sun 2027-02-28 09:00"),
        (utc(2026, 12, 15, 12), 1, "Fri 2027-01-15 09:00"),
        (utc(2026, 12, 15, 12), 12, "Wed 2027-12-15 09:00"),
    ],
)
def test_months_are_calendar_months(after: datetime, months: int, expected: str) -> None:
    assert local(months_later_morning(after, months, "UTC", EVERY_DAY), "UTC") == expected


def test_months_later_lands_on_a_working_day() -> None:
    got = months_later_morning(utc(2027, 1, 31, 12), 1, "UTC", OFFICE)
    assert local(got, "UTC") == "Mon 2027-03-01 09:00"


def test_a_morning_before_moves_away_from_the_event() -> None:
    monday = utc(2026, 11, 30, 15)
    assert local(morning_before(monday, 2, "UTC", OFFICE), "UTC") == "Fri 2026-11-27 09:00"


@pytest.mark.parametrize(
    ("ended_at", "zone", "expected"),
    [
        (utc(2026, 11, 23, 10), "Europe/Berlin", "Mon 2026-11-23 18:00"),
        (utc(2026, 11, 23, 16, 30), "Europe/Berlin", "Mon 2026-11-23 19:30"),
        (utc(2026, 11, 23, 21, 30), "Europe/Berlin", "Mon 2026-11-23 23:59"),
        (utc(2026, 11, 23, 22, 59, 30), "Europe/Berlin", "Mon 2026-11-23 23:59"),
        (utc(2026, 11, 22, 23, 10), "Europe/Berlin", "Mon 2026-11-23 18:00"),
        # Greenland's clock skips the last hour of this day.
        (utc(2024, 3, 31, 0, 30), "America/Nuuk", "Sat 2024-03-30 22:59"),
        # Sao Paulo lived 23:00 to midnight twice that evening.
        (utc(2018, 2, 17, 23, 40), "America/Sao_Paulo", "Sat 2018-02-17 23:40"),
        (utc(2018, 2, 18, 1, 30), "America/Sao_Paulo", "Sat 2018-02-17 23:59"),
    ],
)
def test_a_thank_you_is_due_the_same_evening(ended_at: datetime, zone: str, expected: str) -> None:
    assert local(same_day(ended_at, zone), zone) == expected


def test_an_evening_that_comes_twice_ends_with_the_second() -> None:
    assert same_day(utc(2018, 2, 18, 1, 30), "America/Sao_Paulo") == utc(2018, 2, 18, 2, 59)


def test_a_thank_you_is_late_after_24_real_hours_over_a_change_of_the_clock() -> None:
    ended = datetime(2027, 3, 27, 15, tzinfo=ZoneInfo("Europe/Berlin"))
    assert thank_you_late_at(ended) == utc(2027, 3, 28, 14)


@pytest.mark.parametrize(
    "name", ["", "Europe/Nowhere", "../etc/passwd", "America", "europe/berlin ", "\0"]
)
def test_what_is_no_zone_is_refused(name: str) -> None:
    assert not is_zone(name)
    with pytest.raises(ValueError, match="unknown time zone"):
        same_day(utc(2026, 11, 23), name)


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="needs a time zone"):
        thank_you_late_at(utc(2026, 11, 23).replace(tzinfo=None))


def shows_morning(moment: datetime, zone: str, working: WorkingHours) -> bool:
    """The clock shows the start of work, or skips it and shows the first moment after."""
    there = moment.astimezone(ZoneInfo(zone))
    if there.time() == working.starts:
        return True
    just_before = (moment - timedelta(seconds=1)).astimezone(ZoneInfo(zone))
    return just_before.time() < working.starts < there.time() and (
        just_before.utcoffset() != there.utcoffset()
    )


def is_working_day(moment: datetime, zone: str, working: WorkingHours) -> bool:
    weekday = moment.astimezone(ZoneInfo(zone)).isoweekday()
    return not working.days or weekday in working.days


@given(moments, st.integers(0, 400), zones, hours)
def test_working_mornings(after: datetime, days: int, zone: str, working: WorkingHours) -> None:
    due = working_morning(after, days, zone, working)
    there, start = due.astimezone(ZoneInfo(zone)), after.astimezone(ZoneInfo(zone))
    assert due.tzinfo is UTC
    assert due >= after
    assert is_working_day(due, zone, working)
    assert shows_morning(due, zone, working)
    assert days <= (there.date() - start.date()).days <= days + 9


@given(moments, st.integers(0, 60), zones, hours)
def test_months_later(after: datetime, months: int, zone: str, working: WorkingHours) -> None:
    due = months_later_morning(after, months, zone, working)
    assert due >= after
    assert is_working_day(due, zone, working)
    assert shows_morning(due, zone, working)


@given(moments, st.integers(1, 30), zones, hours)
def test_mornings_before(moment: datetime, days: int, zone: str, working: WorkingHours) -> None:
    due = morning_before(moment, days, zone, working)
    assert due < moment
    assert is_working_day(due, zone, working)
    assert shows_morning(due, zone, working)


@given(moments, zones)
def test_a_thank_you_is_due_on_the_day_of_the_talk(ended_at: datetime, zone: str) -> None:
    due = same_day(ended_at, zone)
    assert ended_at <= due <= thank_you_late_at(ended_at)
    there = ZoneInfo(zone)
    assert due.astimezone(there).date() == ended_at.astimezone(there).date()


@given(moments, st.integers(0, 30), zones, hours, st.integers(-14, 14))
def test_the_zone_of_the_input_does_not_matter(
    after: datetime, days: int, zone: str, working: WorkingHours, offset: int
) -> None:
    elsewhere = after.astimezone(timezone(timedelta(hours=offset)))
    assert working_morning(after, days, zone, working) == working_morning(
        elsewhere, days, zone, working
    )
    assert same_day(after, zone) == same_day(elsewhere, zone)


@given(moments, zones, hours)
def test_the_first_morning_is_the_first(after: datetime, zone: str, working: WorkingHours) -> None:
    day = after.astimezone(ZoneInfo(zone)).date()
    due = first_morning(day, after, zone, working)
    for later in range(1, 4):
        assert first_morning(day + timedelta(days=later), after, zone, working) >= due
