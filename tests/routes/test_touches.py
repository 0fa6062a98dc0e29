"""Touches: they restart the cadence and count for the stage, honestly."""

from typing import Any

import pytest

from tests.support.api import User
from tests.support.clock import ManualClock


def touch(user: User, contact_id: str, **fields: Any) -> dict[str, Any]:
    """They met."""
    made: dict[str, Any] = user.post(
        "/touches", **{"contact_id": contact_id, "kind": "met", **fields}
    )
    return made


def check_in(user: User, due_at: str = "2026-03-05T08:00:00Z", **fields: Any) -> dict[str, Any]:
    """A check-in with somebody who is written to every two weeks."""
    contact = user.contact(cadence_days=14)["id"]
    return user.follow_up(contact, kind="check_in", due_at=due_at, **fields)


def same(user: User, follow_up: dict[str, Any]) -> bool:
    """Whether it is due, and late, when it was."""
    now = user.get(f"/follow-ups/{follow_up['id']}")
    return all(now[name] == follow_up[name] for name in ("due_at", "late_at"))


class TestCadence:
    def test_the_pending_check_in_starts_over(self, user: User) -> None:
        owed = check_in(user)
        touch(user, owed["contact_id"], happened_at="2026-03-02T08:00:00Z")
        after = user.get(f"/follow-ups/{owed['id']}")
        assert after["due_at"] == "2026-03-16T08:00:00.000Z"
        assert after["late_at"] == "2026-03-30T08:00:00.000Z"

    def test_it_starts_over_also_from_a_day_that_was_noted_wrong(self, user: User) -> None:
        owed = check_in(user)
        noted = touch(user, owed["contact_id"], happened_at="2025-01-05T08:00:00Z")
        user.patch(f"/touches/{noted['id']}", happened_at="2026-03-02T08:00:00Z")
        after = user.get(f"/follow-ups/{owed['id']}")
        assert after["due_at"] == "2026-03-16T08:00:00.000Z"

    def test_it_is_put_off_and_never_brought_forward(self, user: User) -> None:
        owed = check_in(user, "2026-06-05T08:00:00Z")
        touch(user, owed["contact_id"])
        touch(user, owed["contact_id"], happened_at="2025-01-05T08:00:00Z")
        assert user.get(f"/follow-ups/{owed['id']}")["due_at"] == "2026-06-05T08:00:00.000Z"

    def test_a_day_that_was_noted_too_late_puts_nothing_off(self, user: User) -> None:
        owed = check_in(user)
        noted = touch(user, owed["contact_id"], happened_at="2026-03-02T08:00:00Z")
        user.patch(f"/touches/{noted['id']}", happened_at="2026-01-05T08:00:00Z")
        assert same(user, owed)

    @pytest.mark.parametrize("forever", ["false", "true"])
    def test_it_is_as_before_without_the_touch(self, user: User, forever: str) -> None:
        owed = check_in(user, late_at="2026-03-07T08:00:00Z")
        noted = touch(user, owed["contact_id"])
        user.patch(f"/touches/{noted['id']}", happened_at="2026-03-01T08:00:00Z")
        assert not same(user, owed)
        user.ok("DELETE", f"/touches/{noted['id']}?forever={forever}")
        assert same(user, owed)

    def test_and_starts_over_when_that_comes_back(self, user: User) -> None:
        owed = check_in(user)
        noted = touch(user, owed["contact_id"])
        put_off = user.get(f"/follow-ups/{owed['id']}")
        user.ok("DELETE", f"/touches/{noted['id']}")
        user.post(f"/touches/{noted['id']}/restore")
        assert same(user, put_off)

    def test_another_touch_still_counts(self, user: User) -> None:
        owed = check_in(user)
        twice = [touch(user, owed["contact_id"], text="At the meetup") for _ in range(2)]
        put_off = user.get(f"/follow-ups/{owed['id']}")
        user.ok("DELETE", f"/touches/{twice[0]['id']}")
        assert same(user, put_off)
        user.ok("DELETE", f"/touches/{twice[1]['id']}")
        assert same(user, owed)

    def test_of_two_it_does_not_matter_which_goes_or_comes_first(self, user: User) -> None:
        owed = check_in(user, "2026-02-05T08:00:00Z")
        both = [
            touch(user, owed["contact_id"], happened_at="2026-02-10T08:00:00Z"),
            touch(user, owed["contact_id"]),
        ]
        put_off = user.get(f"/follow-ups/{owed['id']}")
        for one in both:
            user.ok("DELETE", f"/touches/{one['id']}")
        assert same(user, owed)
        user.patch(f"/follow-ups/{owed['id']}", body="My news")
        for one in both:
            user.post(f"/touches/{one['id']}/restore")
        assert same(user, put_off)

    def test_a_contact_who_comes_back_is_owed_the_same(self, user: User) -> None:
        contact = user.contact(cadence_days=14)["id"]
        touch(user, contact)
        check_in = user.follow_up(contact, kind="check_in", due_at="2026-03-05T08:00:00Z")
        user.ok("DELETE", f"/contacts/{contact}")
        user.post(f"/contacts/{contact}/restore")
        assert same(user, check_in)

    def test_a_time_that_the_user_chose_since_stays(self, user: User) -> None:
        owed = check_in(user)
        noted = touch(user, owed["contact_id"])
        chosen = user.patch(f"/follow-ups/{owed['id']}", due_at="2026-04-05T08:00:00Z")
        user.ok("DELETE", f"/touches/{noted['id']}")
        assert same(user, chosen)

    def test_also_when_the_touch_comes_back(self, user: User) -> None:
        owed = check_in(user)
        noted = touch(user, owed["contact_id"])
        user.ok("DELETE", f"/touches/{noted['id']}")
        chosen = user.patch(f"/follow-ups/{owed['id']}", due_at="2026-03-06T08:00:00Z")
        user.post(f"/touches/{noted['id']}/restore")
        assert same(user, chosen)

    def test_what_a_later_touch_has_put_off_stays(self, user: User) -> None:
        owed = check_in(user, "2026-02-05T08:00:00Z")
        noted = touch(user, owed["contact_id"], happened_at="2026-02-10T08:00:00Z")
        touch(user, owed["contact_id"])
        put_off = user.get(f"/follow-ups/{owed['id']}")
        user.patch(f"/contacts/{owed['contact_id']}", cadence_days=28)
        user.ok("DELETE", f"/touches/{noted['id']}")
        assert same(user, put_off)

    def test_nothing_else_moves(self, user: User) -> None:
        contact, other = user.contact()["id"], user.contact()["id"]
        owed = [
            user.follow_up(contact, kind="custom"),
            user.follow_up(other, kind="check_in"),
        ]
        touch(user, contact)
        assert [user.get(f"/follow-ups/{one['id']}")["due_at"] for one in owed] == [
            one["due_at"] for one in owed
        ]


class TestStage:
    @pytest.mark.parametrize("kind", ["met", "called", "they_wrote", "other"])
    def test_is_contact_but_no_interview(self, user: User, kind: str) -> None:
        contact = user.contact()["id"]
        made = touch(user, contact, kind=kind)
        assert user.stage(contact) == "contacted"
        user.ok("DELETE", f"/touches/{made['id']}")
        assert user.stage(contact) == "identified"

    def test_after_a_talk_the_two_are_in_touch(self, user: User, clock: ManualClock) -> None:
        talk = user.interview(starts_at="2026-03-02T08:00:00Z")
        user.post(f"/interviews/{talk['id']}/finish")
        touch(user, talk["contact_id"], happened_at="2026-02-01T08:00:00Z")
        assert user.stage(talk["contact_id"]) == "interviewed"
        clock.move(days=3)
        touch(user, talk["contact_id"], kind="they_wrote")
        assert user.stage(talk["contact_id"]) == "in_touch"


def test_stands_in_the_story_at_its_time(user: User) -> None:
    contact = user.contact()["id"]
    touch(user, contact, happened_at="2026-02-28T10:00:00Z", text="At the meetup")
    touch(user, contact, kind="called")
    story = user.items(f"/contacts/{contact}/timeline")
    told = [(one["at"][:10], one["summary"]) for one in story if one["type"] == "touch.created"]
    assert told == [("2026-03-02", "called"), ("2026-02-28", "At the meetup")]
