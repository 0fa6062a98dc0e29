"""When something happened: never in the future, and in its order."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seventeen.rules.errors import BadValue
from seventeen.rules.moments import CLOCK_SKEW, answered, ended, happened
from tests.rules.strategies import moments, utc

NOW = utc(2026, 3, 2, 9)
SECOND = timedelta(seconds=1)


def test_what_is_not_told_happened_now() -> None:
    assert happened("done_at", None, NOW) == NOW
    assert happened("done_at", NOW - timedelta(days=300), NOW) == NOW - timedelta(days=300)


def test_a_clock_that_is_a_little_off_is_forgiven() -> None:
    assert happened("done_at", NOW + CLOCK_SKEW, NOW) == NOW + CLOCK_SKEW
    assert ended("ended_at", None, NOW + CLOCK_SKEW, NOW) == NOW + CLOCK_SKEW
    assert answered("answered_at", NOW - CLOCK_SKEW, NOW, NOW) == NOW


@pytest.mark.parametrize(
    ("told", "field", "code", "right"),
    [
        (
            lambda: happened("done_at", NOW + CLOCK_SKEW + SECOND, NOW),
            "done_at",
            "in-the-future",
            NOW,
        ),
        (
            lambda: answered("answered_at", NOW - CLOCK_SKEW - SECOND, NOW, NOW),
            "answered_at",
            "before-sent",
            NOW,
        ),
        (
            lambda: ended("ended_at", NOW - 2 * SECOND, NOW - SECOND, NOW),
            "ended_at",
            "before-start",
            NOW - SECOND,
        ),
    ],
)
def test_what_can_not_be_is_refused_with_what_can(
    told: Callable[[], datetime], field: str, code: str, right: datetime
) -> None:
    with pytest.raises(BadValue) as refused:
        told()
    assert (refused.value.field, refused.value.code) == (field, code)
    assert f"{right:%Y-%m-%dT%H:%M:%SZ}" in str(refused.value)


@given(st.none() | moments, moments, moments)
def test_nothing_ever_happens_later_than_now_or_out_of_order(
    told: datetime | None, earlier: datetime, now: datetime
) -> None:
    earlier = min(earlier, now + CLOCK_SKEW)
    for moment in (answered, ended):
        try:
            at = moment("at", told, earlier, now)
        except BadValue:
            assert told is not None
        else:
            assert at <= now + CLOCK_SKEW
            assert at >= earlier
