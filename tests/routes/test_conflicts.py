"""Double booking is pointed out, and allowed."""

import pytest

from tests.support.api import User


def conflicts(user: User, **asked: str | int) -> list[str]:
    return [one["id"] for one in user.get("/interviews/conflicts", **asked)["items"]]


@pytest.mark.parametrize(
    ("starts_at", "minutes", "overlaps"),
    [
        ("2026-03-10T13:43:00Z", 17, False),
        ("2026-03-10T13:43:01Z", 17, True),
        ("2026-03-10T14:05:00Z", 5, True),
        ("2026-03-10T13:00:00Z", 240, True),
        ("2026-03-10T14:16:59Z", 17, True),
        ("2026-03-10T14:17:00Z", 17, False),
        ("2026-03-11T14:00:00Z", 17, False),
    ],
)
def test_a_talk_at_the_same_time_is_named(
    user: User, starts_at: str, minutes: int, overlaps: bool
) -> None:
    talk = user.interview(starts_at="2026-03-10T14:00:00Z", minutes_agreed=17)["id"]
    expected = [talk] if overlaps else []
    assert conflicts(user, starts_at=starts_at, minutes=minutes) == expected


def test_only_what_will_take_place_counts_and_not_the_talk_that_moves(
    user: User, other: User
) -> None:
    at = {"starts_at": "2026-03-10T14:00:00Z"}
    first, second = (user.interview(**at)["id"] for _ in range(2))
    called_off = user.interview(**at)["id"]
    user.post(f"/interviews/{called_off}/cancel", by="them")
    user.ok("DELETE", f"/interviews/{user.interview(**at)['id']}")
    other.interview(**at)
    assert conflicts(user, **at, minutes=17) == [first, second]
    assert conflicts(user, **at, minutes=17, except_id=first) == [second]
