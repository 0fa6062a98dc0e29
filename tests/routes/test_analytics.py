"""Figures about what the user did."""

from tests.support.api import User
from tests.support.clock import ManualClock


def held(user: User, ended_at: str) -> str:
    """A talk that ended then; returns its thank-you."""
    talk = user.interview(starts_at=ended_at)["id"]
    user.post(f"/interviews/{talk}/finish", ended_at=ended_at)
    return str(user.items("/follow-ups", interview_id=talk, kind="thank_you")[0]["id"])


def test_counts_who_was_thanked_and_who_within_a_day(
    user: User, other: User, clock: ManualClock
) -> None:
    for ended_at, done_at in (
        ("2026-02-20T10:00:00Z", "2026-02-20T18:00:00Z"),
        ("2026-02-20T10:00:00Z", "2026-02-21T10:00:00Z"),
        ("2026-02-20T10:00:00Z", "2026-02-21T10:00:01Z"),
        ("2025-06-20T10:00:00Z", "2025-06-20T18:00:00Z"),
    ):
        user.post(f"/follow-ups/{held(user, ended_at)}/complete", done_at=done_at)
    held(user, "2026-02-20T10:00:00Z")
    user.post(f"/follow-ups/{held(user, '2026-02-20T10:00:00Z')}/skip")
    fresh = held(user, "2026-03-02T07:00:00Z")
    assert user.get("/analytics/thank-yous", days=90) == {
        "held": 5,
        "thanked": 3,
        "thanked_within_24_h": 2,
    }
    assert user.get("/analytics/thank-yous")["held"] == 6
    user.post(f"/follow-ups/{fresh}/complete")
    assert user.get("/analytics/thank-yous", days=1) == {
        "held": 1,
        "thanked": 1,
        "thanked_within_24_h": 1,
    }
    clock.move(days=20)
    assert user.get("/analytics/thank-yous", days=7)["held"] == 0
    assert set(other.get("/analytics/thank-yous").values()) == {0}
