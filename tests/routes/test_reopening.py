"""What was noted by mistake is taken back, and all is as it was."""

from typing import Any

import pytest

from seventeen.routes.installation import Installation
from tests.support.api import User
from tests.support.clock import ManualClock
from tests.support.passing_time import live_on, sweep

Thing = dict[str, Any]


def state(user: User, thing: Thing) -> Thing:
    """A thing, what is owed, where the contact stands, and the story."""
    collection = "interviews" if "starts_at" in thing else "outreach"
    contact = thing["contact_id"]
    owed = user.items("/follow-ups", contact_id=contact, status="pending", limit="200")
    return {
        "thing": without_times(user.get(f"/{collection}/{thing['id']}")),
        "owed": [without_times(one) for one in owed],
        "stage": user.stage(contact),
        "story": [
            one["type"]
            for one in user.items(f"/contacts/{contact}/timeline")
            if one["type"] != "contact.moved"
        ],
        "agenda": [
            (one["kind"], one["href"]) for one in user.get("/agenda", contact_id=contact)["items"]
        ],
    }


def without_times(thing: Thing) -> Thing:
    return {name: value for name, value in thing.items() if name != "updated_at"}


def nudge_of(user: User, ask: Thing) -> Thing:
    """The latest nudge of an ask."""
    found = user.items("/follow-ups", outreach_id=ask["id"], kind="nudge", sort="-created_at")
    return found[0]


LATER = {"answer": "later", "ask_again_on": "2026-05-11"}
ANSWERS = [{"answer": "accepted"}, {"answer": "declined", "text": "No time"}, LATER]


class TestAnswer:
    @pytest.mark.parametrize("answer", ANSWERS, ids=lambda answer: answer["answer"])
    def test_taken_back_never_came(self, user: User, answer: Thing) -> None:
        sent = user.sent()
        before = state(user, sent)
        user.post(f"/outreach/{sent['id']}/answer", **answer)
        back = user.post(f"/outreach/{sent['id']}/reopen")
        assert back["answer"] is None
        assert state(user, sent) == before

    def test_taken_back_was_never_corrected_either(self, user: User, clock: ManualClock) -> None:
        sent = user.sent()
        before = state(user, sent)
        for answer in ANSWERS:
            clock.move(minutes=1)
            user.post(f"/outreach/{sent['id']}/answer", **answer)
        user.post(f"/outreach/{sent['id']}/reopen")
        assert state(user, sent) == before

    def test_what_it_had_led_to_says_why_it_went(self, user: User) -> None:
        sent = user.sent()
        user.post(f"/outreach/{sent['id']}/answer", answer="declined")
        reply, _ = user.items("/follow-ups", outreach_id=sent["id"], status="pending")
        user.post(f"/follow-ups/{reply['id']}/complete")
        user.post(f"/outreach/{sent['id']}/reopen")
        closed = user.items("/follow-ups", outreach_id=sent["id"], status="closed")
        assert [one["closed_reason"] for one in closed] == ["not_answered_after_all"]
        assert user.get(f"/follow-ups/{reply['id']}")["status"] == "done"

    @pytest.mark.parametrize("step", ["complete", "skip"])
    def test_of_one_that_was_nudged_leaves_the_wait_it_had(
        self, user: User, clock: ManualClock, here: Installation, step: str
    ) -> None:
        sent = user.sent()
        live_on(user, clock, 7)
        user.post(f"/follow-ups/{nudge_of(user, sent)['id']}/{step}")
        live_on(user, clock, 3)
        user.post(f"/outreach/{sent['id']}/answer", answer="accepted")
        user.post(f"/outreach/{sent['id']}/reopen")
        live_on(user, clock, 3.9)
        sweep(here, user)
        assert user.get(f"/outreach/{sent['id']}")["status"] == "sent"
        live_on(user, clock, 0.2)
        sweep(here, user)
        assert user.get(f"/outreach/{sent['id']}")["status"] == "unanswered"

    def test_after_giving_up_leaves_it_given_up(self, user: User) -> None:
        sent = user.sent()
        user.post(f"/outreach/{sent['id']}/close")
        before = state(user, sent)
        user.post(f"/outreach/{sent['id']}/answer", answer="declined")
        user.post(f"/outreach/{sent['id']}/reopen")
        assert state(user, sent) == before

    def test_there_has_to_be_one(self, user: User) -> None:
        for ask in (user.outreach(), user.sent()):
            refused = user.request("POST", f"/outreach/{ask['id']}/reopen")
            assert (refused.status_code, refused.json()["state"]) == (409, ask["status"])
            assert "reopen" not in refused.json()["possible"]

    def test_leaves_the_message_free_to_be_taken_back_too(self, user: User) -> None:
        sent = user.sent()
        user.post(f"/outreach/{sent['id']}/answer", answer="accepted")
        user.post(f"/outreach/{sent['id']}/reopen")
        assert user.post(f"/outreach/{sent['id']}/unsend")["status"] == "draft"


class TestGivingUp:
    def test_taken_back_leaves_it_out(self, user: User) -> None:
        sent = user.sent()
        before = state(user, sent)
        user.post(f"/outreach/{sent['id']}/close")
        back = user.post(f"/outreach/{sent['id']}/reopen")
        assert (back["status"], back["retry_after"]) == ("sent", None)
        assert state(user, sent) == before

    def test_keeps_an_answer_that_came_before(self, user: User) -> None:
        sent = user.sent()
        user.post(f"/outreach/{sent['id']}/answer", **LATER)
        before = state(user, sent)
        user.post(f"/outreach/{sent['id']}/close")
        user.post(f"/outreach/{sent['id']}/reopen")
        assert state(user, sent) == before

    def test_what_time_gave_up_waits_once_more(
        self, user: User, clock: ManualClock, here: Installation
    ) -> None:
        sent = user.sent()
        live_on(user, clock, 7)
        user.post(f"/follow-ups/{nudge_of(user, sent)['id']}/complete")
        live_on(user, clock, 20)
        sweep(here, user)
        user.post(f"/outreach/{sent['id']}/reopen")
        live_on(user, clock, 6)
        sweep(here, user)
        assert user.get(f"/outreach/{sent['id']}")["status"] == "sent"
        live_on(user, clock, 4)
        sweep(here, user)
        assert user.get(f"/outreach/{sent['id']}")["status"] == "unanswered"


class TestTalk:
    @pytest.mark.parametrize(
        ("step", "body"),
        [
            ("cancel", {"by": "them", "reason": "A cold"}),
            ("miss", {"by": "me"}),
            ("finish", {"referral_question_asked": True, "extended_at_their_request": True}),
        ],
    )
    @pytest.mark.parametrize("started", [False, True])
    def test_goes_on_as_if_nothing_had_been_noted(
        self, user: User, clock: ManualClock, step: str, body: Thing, started: bool
    ) -> None:
        talk = user.interview()
        if started and step != "cancel":
            user.post(f"/interviews/{talk['id']}/start")
        before = state(user, talk)
        clock.move(minutes=5)
        user.post(f"/interviews/{talk['id']}/{step}", **body)
        user.post(f"/interviews/{talk['id']}/reopen")
        assert state(user, talk) == before

    def test_keeps_what_was_called_off_before_in_the_story(self, user: User) -> None:
        talk = user.interview()
        user.post(f"/interviews/{talk['id']}/cancel", by="them")
        user.post(f"/interviews/{talk['id']}/reschedule", starts_at="2026-03-24T15:00:00Z")
        before = state(user, talk)
        user.post(f"/interviews/{talk['id']}/cancel", by="me")
        user.post(f"/interviews/{talk['id']}/reopen")
        assert state(user, talk) == before
        assert "interview.cancelled" in before["story"]

    def test_questions_that_were_not_to_be_sent_stay_skipped(self, user: User) -> None:
        talk = user.interview()
        [offered] = user.items("/follow-ups", interview_id=talk["id"])
        user.post(f"/follow-ups/{offered['id']}/skip")
        user.post(f"/interviews/{talk['id']}/cancel", by="me")
        user.post(f"/interviews/{talk['id']}/reopen")
        assert user.get(f"/follow-ups/{offered['id']}")["status"] == "skipped"

    def test_that_was_wrapped_up_is_to_be_wrapped_up_again(self, user: User) -> None:
        talk = user.interview()
        user.post(f"/interviews/{talk['id']}/finish")
        before = state(user, talk)
        user.post(f"/interviews/{talk['id']}/wrap-up")
        user.post(f"/interviews/{talk['id']}/reopen")
        assert state(user, talk) == before

    def test_thanks_that_went_out_and_promises_stay(self, user: User) -> None:
        talk = user.interview()
        promised = [{"by": "me", "text": "A paper"}]
        user.post(f"/interviews/{talk['id']}/finish", promises=promised)
        owed = {one["kind"]: one["id"] for one in user.items("/follow-ups", status="pending")}
        user.post(f"/follow-ups/{owed['thank_you']}/complete")
        user.post(f"/interviews/{talk['id']}/reopen")
        assert user.get(f"/follow-ups/{owed['thank_you']}")["status"] == "done"
        assert user.get(f"/follow-ups/{owed['promise']}")["status"] == "pending"
        gone = user.get(f"/follow-ups/{owed['check_in']}")
        assert (gone["status"], gone["closed_reason"]) == ("closed", "not_held_after_all")

    def test_finished_once_more_doubles_nothing(self, user: User) -> None:
        talk = user.interview()
        promised = [
            {"by": "me", "text": "A paper"},
            {"by": "me", "text": "A paper"},
            {"by": "them", "text": "A name"},
        ]
        user.post(f"/interviews/{talk['id']}/finish", promises=promised)
        before = state(user, talk)["owed"]
        said = user.items("/promises")
        user.post(f"/interviews/{talk['id']}/reopen")
        more = {"by": "me", "text": "A book"}
        user.post(f"/interviews/{talk['id']}/finish", promises=[*promised, more])
        assert [one["text"] for one in user.items("/promises")] == [
            "A book",
            *[one["text"] for one in said],
        ]
        kinds = [one["kind"] for one in state(user, talk)["owed"]]
        assert sorted(kinds) == sorted([*(one["kind"] for one in before), "promise"])

    @pytest.mark.parametrize("end", ["complete", "skip"])
    def test_finished_once_more_is_not_thanked_for_twice(self, user: User, end: str) -> None:
        talk = user.interview()
        user.post(f"/interviews/{talk['id']}/finish")
        [thanks] = user.items("/follow-ups", kind="thank_you")
        user.post(f"/follow-ups/{thanks['id']}/{end}")
        user.post(f"/interviews/{talk['id']}/reopen")
        user.post(f"/interviews/{talk['id']}/finish")
        assert user.pending(talk["contact_id"]) == ["check_in"]

    def test_that_is_to_come_has_nothing_to_take_back(self, user: User) -> None:
        talk = user.interview()
        refused = user.request("POST", f"/interviews/{talk['id']}/reopen")
        assert (refused.status_code, refused.json()["state"]) == (409, "scheduled")
        assert "reopen" not in refused.json()["possible"]


class TestDeletion:
    """What gave way to a check-in is owed again once that goes with what had planned it."""

    @pytest.mark.parametrize("forever", [False, True], ids=["to the bin", "for good"])
    @pytest.mark.parametrize("what", ["talk", "no"])
    def test_the_check_in_before_is_owed_again(self, user: User, what: str, forever: bool) -> None:
        before, path = self.replaced(user, what)
        user.ok("DELETE", path + ("?forever=true" if forever else ""))
        assert self.check_ins(user, before["contact_id"]) == [before["id"]]
        assert user.get(f"/follow-ups/{before['id']}")["closed_reason"] is None

    @pytest.mark.parametrize("what", ["talk", "no"])
    def test_also_when_it_is_taken_back_instead(self, user: User, what: str) -> None:
        before, path = self.replaced(user, what)
        user.post(f"{path}/reopen")
        assert self.check_ins(user, before["contact_id"]) == [before["id"]]

    @pytest.mark.parametrize("what", ["talk", "no"])
    def test_and_gives_way_once_more_when_that_comes_back(self, user: User, what: str) -> None:
        before, path = self.replaced(user, what)
        planned = self.check_ins(user, before["contact_id"])
        user.ok("DELETE", path)
        user.post(f"{path}/restore")
        assert self.check_ins(user, before["contact_id"]) == planned != [before["id"]]

    def test_nothing_else_comes_up_by_that(self, user: User) -> None:
        talk = user.interview(starts_at="2026-03-09T08:00:00Z")
        path = f"/interviews/{talk['id']}"
        user.post(f"{path}/finish")
        before = state(user, talk)
        user.ok("DELETE", path)
        user.post(f"{path}/restore")
        after = state(user, talk)
        assert (after["owed"], after["agenda"]) == (before["owed"], before["agenda"])

    @pytest.mark.parametrize("first", [0, 1])
    def test_of_several_the_one_before_them_all_is_owed(self, user: User, first: int) -> None:
        before, *paths = self.replaced_twice(user)
        user.ok("DELETE", paths[first])
        user.ok("DELETE", paths[1 - first])
        assert self.check_ins(user, before["contact_id"]) == [before["id"]]

    @pytest.mark.parametrize("first", [0, 1])
    def test_one_is_to_come_whatever_comes_back_first(self, user: User, first: int) -> None:
        before, *paths = self.replaced_twice(user)
        for path in reversed(paths):
            user.ok("DELETE", path)
        user.post(f"{paths[first]}/restore")
        user.post(f"{paths[1 - first]}/restore")
        [owed] = self.check_ins(user, before["contact_id"])
        assert owed != before["id"]

    def test_also_when_a_talk_was_finished_twice(self, user: User) -> None:
        before, first, second = self.replaced_twice(user)
        user.post(f"{first}/reopen")
        user.post(f"{first}/finish")
        third = user.interview(before["contact_id"], starts_at="2026-03-02T08:00:00Z")
        last = f"/interviews/{third['id']}"
        user.post(f"{last}/finish")
        for path in (first, second, last):
            user.ok("DELETE", path)
        assert self.check_ins(user, before["contact_id"]) == [before["id"]]

    def test_what_was_done_and_planned_meanwhile_gives_way_too(self, user: User) -> None:
        before, path = self.replaced(user, "talk")
        planned = self.check_ins(user, before["contact_id"])
        user.ok("DELETE", path)
        user.post(f"/follow-ups/{before['id']}/complete")
        user.post(f"{path}/restore")
        assert self.check_ins(user, before["contact_id"]) == planned

    def test_what_was_written_meanwhile_is_kept(self, user: User) -> None:
        before, path = self.replaced(user, "talk")
        user.ok("DELETE", path)
        user.patch(f"/follow-ups/{before['id']}", body="My news")
        user.post(f"{path}/restore")
        [owed] = self.check_ins(user, before["contact_id"])
        assert user.get(f"/follow-ups/{owed}")["body"] == "My news"

    def test_one_that_stood_beside_it_all_the_while_stays(
        self, user: User, clock: ManualClock
    ) -> None:
        before, path = self.replaced(user, "talk")
        chosen = user.follow_up(before["contact_id"], kind="check_in")
        both = self.check_ins(user, before["contact_id"])
        assert chosen["id"] in both
        clock.move(minutes=1)
        user.ok("DELETE", path)
        user.post(f"{path}/restore")
        assert self.check_ins(user, before["contact_id"]) == both

    def test_not_where_another_has_taken_its_place_since(self, user: User) -> None:
        before, path = self.replaced(user, "talk")
        chosen = user.follow_up(before["contact_id"], kind="check_in")
        user.ok("DELETE", path)
        assert self.check_ins(user, before["contact_id"]) == [chosen["id"]]

    def test_what_was_done_since_is_not_owed_again(self, user: User) -> None:
        before, path = self.replaced(user, "talk")
        [planned] = self.check_ins(user, before["contact_id"])
        user.post(f"/follow-ups/{planned}/skip")
        user.ok("DELETE", path)
        assert self.check_ins(user, before["contact_id"]) == []

    def replaced(self, user: User, what: str) -> tuple[Thing, str]:
        """A check-in whose place another has taken, and the path of what planned that."""
        contact = user.contact()["id"]
        before = user.follow_up(contact, kind="check_in")
        if what == "talk":
            talk = user.interview(contact, starts_at="2026-03-02T08:00:00Z")
            user.post(f"/interviews/{talk['id']}/finish")
            return before, f"/interviews/{talk['id']}"
        ask = user.sent(contact)
        user.post(f"/outreach/{ask['id']}/answer", answer="declined")
        return before, f"/outreach/{ask['id']}"

    def replaced_twice(self, user: User) -> tuple[Thing, str, str]:
        """The same, and the path of a second talk, whose check-in has taken that one's place."""
        before, first = self.replaced(user, "talk")
        talk = user.interview(before["contact_id"], starts_at="2026-03-02T08:00:00Z")
        user.post(f"/interviews/{talk['id']}/finish")
        return before, first, f"/interviews/{talk['id']}"

    def check_ins(self, user: User, contact: str) -> list[str]:
        owed = user.items("/follow-ups", contact_id=contact, kind="check_in", status="pending")
        return [one["id"] for one in owed]
