"""Check-ins: however often two people are in touch, one is to come."""

from typing import Any

from tests.support.api import User
from tests.support.clock import ManualClock

Thing = dict[str, Any]


def open_ones(user: User, contact: str) -> list[Thing]:
    """The check-ins that are to come, first due first."""
    return user.items("/follow-ups", contact_id=contact, kind="check_in", status="pending")


def talked(user: User, contact: str) -> Thing:
    """A talk that was held."""
    talk = user.interview(contact)
    held: Thing = user.post(f"/interviews/{talk['id']}/finish")
    return held


class TestOneAtATime:
    def test_after_each_of_several_talks(self, user: User, clock: ManualClock) -> None:
        contact = user.contact()["id"]
        talked(user, contact)
        [first] = open_ones(user, contact)
        clock.move(days=3)
        second = talked(user, contact)
        [check_in] = open_ones(user, contact)
        assert (check_in["interview_id"], check_in["due_at"]) == (
            second["id"],
            "2026-04-06T07:00:00.000Z",
        )
        gone = user.get(f"/follow-ups/{first['id']}")
        assert (gone["status"], gone["closed_reason"]) == ("closed", "in_touch_otherwise")

    def test_after_a_no(self, user: User) -> None:
        contact = user.contact()["id"]
        talked(user, contact)
        ask = user.sent(contact)
        user.post(f"/outreach/{ask['id']}/answer", answer="declined")
        assert [one["outreach_id"] for one in open_ones(user, contact)] == [ask["id"]]

    def test_after_one_of_several_is_done(self, user: User) -> None:
        contact = user.contact()["id"]
        first, _ = [user.follow_up(contact, kind="check_in") for _ in range(2)]
        user.post(f"/follow-ups/{first['id']}/complete")
        assert len(open_ones(user, contact)) == 1

    def test_with_others_is_theirs(self, user: User) -> None:
        ana, bo = user.contact()["id"], user.contact()["id"]
        talked(user, ana)
        talked(user, bo)
        assert (len(open_ones(user, ana)), len(open_ones(user, bo))) == (1, 1)

    def test_keeps_what_was_written_into_the_one_before(self, user: User) -> None:
        contact = user.contact()["id"]
        talked(user, contact)
        [check_in] = open_ones(user, contact)
        user.patch(f"/follow-ups/{check_in['id']}", body="Ask how the herons are")
        talked(user, contact)
        assert [one["body"] for one in open_ones(user, contact)] == ["Ask how the herons are"]

    def test_with_two_who_are_one_is_the_first_due(self, user: User) -> None:
        ana, anna = user.contact()["id"], user.contact()["id"]
        talked(user, anna)
        [later] = open_ones(user, anna)
        user.patch(f"/follow-ups/{later['id']}", body="Ask how the herons are")
        first = user.follow_up(ana, kind="check_in", due_at="2026-03-09T08:00:00Z", body="Hello")
        user.post("/contacts/merge", into_id=ana, from_id=anna)
        [check_in] = open_ones(user, ana)
        assert (check_in["id"], check_in["body"]) == (
            first["id"],
            "Hello\n\nAsk how the herons are",
        )
        gone = user.get(f"/follow-ups/{later['id']}")
        assert (gone["status"], gone["closed_reason"]) == ("closed", "in_touch_otherwise")


class TestTakenBack:
    def test_a_talk_that_was_not_held_leaves_the_one_that_it_replaced(self, user: User) -> None:
        contact = user.contact()["id"]
        talked(user, contact)
        before = ids(open_ones(user, contact))
        second = talked(user, contact)
        user.post(f"/interviews/{second['id']}/reopen")
        assert ids(open_ones(user, contact)) == before

    def test_a_no_that_was_not_said_leaves_the_one_that_it_replaced(self, user: User) -> None:
        contact = user.contact()["id"]
        talked(user, contact)
        before = ids(open_ones(user, contact))
        for step in ("answer", "reopen"):
            ask = user.sent(contact)
            user.post(f"/outreach/{ask['id']}/answer", answer="declined")
            body = {"answer": "accepted"} if step == "answer" else {}
            user.post(f"/outreach/{ask['id']}/{step}", **body)
            assert ids(open_ones(user, contact)) == before, step

    def test_a_talk_before_the_last_one_leaves_the_one_after_that(
        self, user: User, clock: ManualClock
    ) -> None:
        """It would have given way to that one, too."""
        contact = user.contact()["id"]
        user.follow_up(contact, kind="check_in")
        first = talked(user, contact)
        clock.move(days=1)
        talked(user, contact)
        after_the_last = ids(open_ones(user, contact))
        user.post(f"/interviews/{first['id']}/reopen")
        assert ids(open_ones(user, contact)) == after_the_last

    def test_one_that_is_not_done_takes_its_successor_along(
        self, user: User, clock: ManualClock
    ) -> None:
        """However that was moved in the meantime."""
        contact = user.contact()["id"]
        first = user.follow_up(contact, kind="check_in")
        user.post(f"/follow-ups/{first['id']}/complete")
        clock.move(days=2)
        user.post("/touches", contact_id=contact, kind="met")
        user.patch(f"/contacts/{contact}", cadence_days=9)
        user.post(f"/follow-ups/{first['id']}/reopen")
        assert ids(open_ones(user, contact)) == {first["id"]}

    def test_one_that_is_not_done_leaves_the_one_that_its_successor_replaced(
        self, user: User
    ) -> None:
        contact = user.contact()["id"]
        both = [user.follow_up(contact, kind="check_in") for _ in range(2)]
        user.post(f"/follow-ups/{both[0]['id']}/complete")
        user.post(f"/follow-ups/{both[0]['id']}/reopen")
        assert ids(open_ones(user, contact)) == ids(both)

    def test_one_whose_successor_is_done_takes_that_ones_along(self, user: User) -> None:
        contact = user.contact()["id"]
        first = user.follow_up(contact, kind="check_in")
        user.post(f"/follow-ups/{first['id']}/complete")
        [second] = open_ones(user, contact)
        user.post(f"/follow-ups/{second['id']}/complete")
        user.post(f"/follow-ups/{first['id']}/reopen")
        assert ids(open_ones(user, contact)) == {first["id"]}
        assert user.get(f"/follow-ups/{second['id']}")["status"] == "done"


def ids(things: list[Thing]) -> set[str]:
    """Which they are."""
    return {one["id"] for one in things}
