"""Time as text."""

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from seventeen.core.clock import SystemClock, from_text, to_milliseconds, to_text

offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.datetimes(
    datetime(1900, 1, 2),  # noqa: DTZ001 -- Hypothesis wants naive bounds and adds the zone itself
    datetime(2200, 1, 1),  # noqa: DTZ001 -- as above
    timezones=offsets,
)


@given(moments)
def test_text_says_the_same_instant_to_the_millisecond(moment: datetime) -> None:
    assert from_text(to_text(moment)) == to_milliseconds(moment)
    assert timedelta() <= moment - to_milliseconds(moment) < timedelta(milliseconds=1)


@given(moments, moments)
def test_text_sorts_by_time(one: datetime, other: datetime) -> None:
    one, other = to_milliseconds(one), to_milliseconds(other)
    assert (to_text(one) < to_text(other)) == (one < other)


def test_text_is_in_utc() -> None:
    there = timezone(timedelta(hours=5, minutes=30))
    moment = datetime(2026, 3, 2, 9, 0, 0, 123_999, tzinfo=there)
    assert to_text(moment) == "2026-03-02T03:30:00.123Z"


def test_the_machines_clock_shows_whole_milliseconds_in_utc() -> None:
    moment = SystemClock().now()
    assert moment.tzinfo is UTC
    assert moment.microsecond % 1000 == 0
