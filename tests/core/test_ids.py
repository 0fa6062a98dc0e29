"""Identifiers that sort by the time they were made."""

import uuid
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from seventeen.core.ids import NIL, is_id, new_id
from tests.support.clock import MONDAY

moments = st.datetimes(
    datetime(1971, 1, 1),  # noqa: DTZ001 -- Hypothesis wants naive bounds and adds the zone itself
    datetime(9000, 1, 1),  # noqa: DTZ001 -- as above
    timezones=st.just(UTC),
)


class TestNewId:
    @given(moments)
    def test_is_a_version_7_uuid_of_that_millisecond(self, moment: datetime) -> None:
        made = uuid.UUID(new_id(moment))
        assert (made.version, made.variant) == (7, uuid.RFC_4122)
        passed = moment - datetime(1970, 1, 1, tzinfo=UTC)
        assert made.int >> 80 == passed // timedelta(milliseconds=1)

    @given(moments, st.integers(1, 10**9))
    def test_sorts_by_time(self, moment: datetime, milliseconds: int) -> None:
        later = moment + timedelta(milliseconds=milliseconds)
        assert new_id(moment) < new_id(later)

    def test_is_never_the_same(self) -> None:
        moment = datetime(2026, 3, 2, tzinfo=UTC)
        assert len({new_id(moment) for _ in range(10_000)}) == 10_000


class TestIsId:
    @given(st.uuids().map(str))
    def test_knows_every_uuid(self, text: str) -> None:
        assert is_id(text)
        assert not is_id(text[:-1])
        assert not is_id(f"{text}\n")
        assert not is_id(text.replace("-", ""))

    def test_knows_one_way_of_writing(self) -> None:
        assert is_id(NIL)
        assert not is_id("0199C3A2-7C11-7E5A-9D53-3C9F7A1B2C3D")
        assert not is_id("{0199c3a2-7c11-7e5a-9d53-3c9f7a1b2c3d}")
        assert not is_id("٠199c3a2-7c11-7e5a-9d53-3c9f7a1b2c3d")
        assert not is_id("")


def test_ids_of_one_instant_sort_in_the_order_in_which_they_were_made() -> None:
    made = [new_id(MONDAY) for _ in range(1000)]
    assert made == sorted(made)
    assert len(set(made)) == 1000
