"""An ask: sent, nudged, answered, corrected, given up."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from seventeen.routes.installation import Installation
from tests.support.api import User
from tests.support.clock import ManualClock
from tests.support.passing_time import live_on, live_until, sweep


def nudge_of(user: User, outreach: dict[str, str]) -> dict[str, str]:
    """The latest nudge of an ask."""
    found = user.items("/follow-ups", outreach_id=outreach["id"], kind="nudge", sort="-created_at")
    return found[0]


StatusAfter = Callable[[int, dict[str, str]], str]


@pytest.fixture
def status_after(user: User, clock: ManualClock, here: Installation) -> StatusAfter:
    """How an ask stands after so many more days, and a sweep."""

    def look(days: int, sent: dict[str, str]) -> str:
        live_on(user, clock, days)
        sweep(here, user)
        status: str = user.get(f"/outreach/{sent['id']}")["status"]
        return status

    return look


def kinds(user: User, outreach: dict[str, str], **filters: str) -> list[str]:
    """The kinds of follow-ups that an ask led to."""
    return [one["kind"] for one in user.items("/follow-ups", outreach_id=outreach["id"], **filters)]


class TestDraft:
    def test_asks_for_17_minutes_unless_told_otherwise(self, user: User) -> None:
        assert user.outreach()["minutes_asked"] == 17
        assert user.outreach(minutes_asked=23)["minutes_asked"] == 23

        user.patch("/me", defaults={"minutes_asked": 13})
        assert user.outreach()["minutes_asked"] == 13

    def test_leaves_the_contact_where_it_is(self, user: User) -> None:
        draft = user.outreach()
        assert draft["status"] == "draft"
        assert user.stage(draft["contact_id"]) == "identified"
        assert user.pending(draft["contact_id"]) == []

    def test_stays_with_its_contact(self, user: User) -> None:
        draft = user.outreach()
        answer = user.request(
            "PATCH", f"/outreach/{draft['id']}", json={"contact_id": user.contact()["id"]}
        )
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["pointer"] == "/contact_id"


class TestSend:
    @pytest.mark.parametrize(
        ("sent_at", "due_at"),
        [
            pytest.param("2026-03-02T09:00:00Z", "2026-03-09T08:00:00.000Z", id="in a week"),
            pytest.param(
                "2026-03-07T09:00:00Z", "2026-03-16T08:00:00.000Z", id="not on a Saturday"
            ),
            pytest.param("2026-03-24T09:00:00Z", "2026-03-31T07:00:00.000Z", id="summer time"),
            pytest.param("2026-10-20T09:00:00Z", "2026-10-27T08:00:00.000Z", id="winter time"),
            pytest.param("2026-03-02T23:30:00Z", "2026-03-10T08:00:00.000Z", id="Berlin's Tuesday"),
        ],
    )
    def test_plans_a_nudge_on_a_working_morning(
        self, user: User, clock: ManualClock, sent_at: str, due_at: str
    ) -> None:
        live_until(user, clock, datetime.fromisoformat(sent_at))
        assert nudge_of(user, user.sent())["due_at"] == due_at

    def test_goes_by_the_users_own_days_hours_and_zone(self, user: User) -> None:
        user.patch(
            "/me",
            time_zone="America/New_York",
            defaults={"nudge_days": 4, "working_hours": {"starts": "07:15", "days": [6, 7]}},
        )
        # Monday and four days is Friday; the next working day is Saturday, 07:15 in New York.
        assert nudge_of(user, user.sent())["due_at"] == "2026-03-07T12:15:00.000Z"

    def test_moves_the_contact_and_tells_so(self, user: User) -> None:
        sent = user.sent()
        assert (sent["status"], sent["sent_at"]) == ("sent", "2026-03-02T09:00:00.000Z")
        assert user.stage(sent["contact_id"]) == "contacted"
        told = [one["type"] for one in user.items(f"/contacts/{sent['contact_id']}/timeline")]
        assert told[:2] == ["contact.moved", "outreach.sent"]

    def test_counts_from_when_it_really_went_out(self, user: User) -> None:
        draft = user.outreach()
        user.post(f"/outreach/{draft['id']}/send", sent_at="2026-02-25T15:00:00Z")
        assert nudge_of(user, draft)["due_at"] == "2026-03-04T08:00:00.000Z"

    def test_happens_once(self, user: User) -> None:
        sent = user.sent()
        again = user.request("POST", f"/outreach/{sent['id']}/send", json={})
        assert again.status_code == 409
        assert again.json()["state"] == "sent"
        assert again.json()["possible"] == ["answer", "close", "unsend"]
        assert kinds(user, sent) == ["nudge"]


class TestUnsend:
    def test_makes_it_a_draft_again_as_if_it_had_never_gone_out(self, user: User) -> None:
        draft = user.outreach(subject="Herons")
        user.post(f"/outreach/{draft['id']}/send")
        back = user.post(f"/outreach/{draft['id']}/unsend")
        assert {**back, "updated_at": draft["updated_at"]} == draft
        assert user.pending(draft["contact_id"]) == []
        assert nudge_of(user, draft)["closed_reason"] == "not_sent_after_all"
        assert user.stage(draft["contact_id"]) == "identified"
        story = user.items(f"/contacts/{draft['contact_id']}/timeline")
        assert [one["type"] for one in story if one["kind"] == "outreach"] == ["outreach.created"]

    def test_can_then_be_sent_once_more(self, user: User, clock: ManualClock) -> None:
        sent = user.sent()
        user.post(f"/outreach/{sent['id']}/unsend")
        clock.move(days=1)
        again = user.post(f"/outreach/{sent['id']}/send")
        assert again["sent_at"] == "2026-03-03T09:00:00.000Z"
        assert kinds(user, sent, status="pending") == ["nudge"]
        story = user.items(f"/contacts/{sent['contact_id']}/timeline")
        assert [one["type"] for one in story].count("outreach.sent") == 1

    @pytest.mark.parametrize("answer", ["accepted", "declined", "later"])
    def test_is_no_more_once_answered(self, user: User, answer: str) -> None:
        sent = user.sent()
        answered = user.post(f"/outreach/{sent['id']}/answer", answer=answer)
        refused = user.request("POST", f"/outreach/{sent['id']}/unsend")
        assert refused.status_code == 409
        assert refused.json()["state"] == answered["status"]
        assert "unsend" not in refused.json()["possible"]
        assert user.get(f"/outreach/{sent['id']}") == answered

    def test_waits_for_its_nudge_to_be_taken_back_first(self, user: User) -> None:
        sent = user.sent()
        nudge = nudge_of(user, sent)["id"]
        user.post(f"/follow-ups/{nudge}/complete")
        assert user.request("POST", f"/outreach/{sent['id']}/unsend").status_code == 409
        user.post(f"/follow-ups/{nudge}/reopen")
        assert user.post(f"/outreach/{sent['id']}/unsend")["status"] == "draft"
        assert user.pending(sent["contact_id"]) == []

    def test_needs_no_nudge_that_never_went_out(
        self, user: User, status_after: StatusAfter
    ) -> None:
        sent = user.sent()
        user.post(f"/follow-ups/{nudge_of(user, sent)['id']}/skip")
        assert user.post(f"/outreach/{sent['id']}/unsend")["status"] == "draft"
        assert status_after(30, sent) == "draft"

    def test_is_for_asks_that_are_out(self, user: User) -> None:
        draft = user.outreach()
        answer = user.request("POST", f"/outreach/{draft['id']}/unsend")
        assert (answer.status_code, answer.json()["possible"]) == (409, ["send"])


class TestTalk:
    @pytest.mark.parametrize("gone", [False, True])
    def test_made_from_an_ask_that_is_out_is_a_yes(
        self, user: User, status_after: StatusAfter, gone: bool
    ) -> None:
        sent = user.sent()
        if gone:
            user.post(f"/outreach/{sent['id']}/close")
        talk = user.interview(sent["contact_id"], outreach_id=sent["id"])
        after = user.get(f"/outreach/{sent['id']}")
        assert (after["status"], after["answer"]) == ("accepted", "accepted")
        assert "nudge" not in user.pending(sent["contact_id"])
        assert status_after(30, sent) == "accepted"
        assert user.get(f"/interviews/{talk['id']}")["outreach_id"] == sent["id"]

    def test_made_from_a_draft_sends_nothing(self, user: User) -> None:
        draft = user.outreach()
        user.interview(draft["contact_id"], outreach_id=draft["id"])
        assert user.get(f"/outreach/{draft['id']}")["status"] == "draft"


class TestAnswer:
    @pytest.mark.parametrize(
        ("answer", "status", "stage"),
        [
            ("accepted", "accepted", "in_conversation"),
            ("declined", "declined", "declined"),
            ("later", "sent", "contacted"),
        ],
    )
    def test_closes_the_nudge(self, user: User, answer: str, status: str, stage: str) -> None:
        sent = user.sent()
        answered = user.post(f"/outreach/{sent['id']}/answer", answer=answer, text="As they said")
        assert (answered["status"], answered["answer"]) == (status, answer)
        assert answered["answered_at"] == "2026-03-02T09:00:00.000Z"
        [nudge] = user.items("/follow-ups", outreach_id=sent["id"], status="closed")
        assert (nudge["kind"], nudge["closed_reason"]) == ("nudge", "answered")
        assert user.stage(sent["contact_id"]) == stage

    def test_leaves_a_nudge_that_was_sent(self, user: User) -> None:
        sent = user.sent()
        user.post(f"/follow-ups/{nudge_of(user, sent)['id']}/complete")
        user.post(f"/outreach/{sent['id']}/answer", answer="accepted")
        assert nudge_of(user, sent)["status"] == "done"

    def test_a_no_is_thanked_the_next_day_and_asked_again_in_a_season(
        self, user: User, clock: ManualClock
    ) -> None:
        clock.set(datetime(2026, 3, 5, 15, 0, tzinfo=UTC))
        sent = user.sent()
        user.post(f"/outreach/{sent['id']}/answer", answer="declined")
        due = {
            one["kind"]: one["due_at"]
            for one in user.items("/follow-ups", outreach_id=sent["id"], status="pending")
        }
        assert due == {
            "reply_to_no": "2026-03-06T08:00:00.000Z",
            "check_in": "2026-06-05T07:00:00.000Z",
        }

    def test_later_plans_one_ask_again(self, user: User) -> None:
        sent = user.sent()
        user.post(f"/outreach/{sent['id']}/answer", answer="later", ask_again_on="2026-05-10")
        again = user.items("/follow-ups", outreach_id=sent["id"], status="pending")
        # 10 May is a Sunday.
        assert [(one["kind"], one["due_at"]) for one in again] == [
            ("nudge", "2026-05-11T07:00:00.000Z")
        ]
        entry = user.get("/agenda", until="2026-06-01T00:00:00Z")["items"][0]
        assert entry["reason_code"].startswith("ask_again")

    def test_later_without_a_day_is_asked_again_at_the_contacts_own_interval(
        self, user: User
    ) -> None:
        sent = user.sent(user.contact(cadence_days=21)["id"])
        answered = user.post(f"/outreach/{sent['id']}/answer", answer="later")
        assert answered["ask_again_on"] == "2026-03-23"
        again = user.items("/follow-ups", outreach_id=sent["id"], status="pending")
        assert [(one["kind"], one["due_at"]) for one in again] == [
            ("nudge", "2026-03-23T08:00:00.000Z")
        ]

    def test_only_later_has_a_day(self, user: User) -> None:
        sent = user.sent()
        answer = user.request(
            "POST",
            f"/outreach/{sent['id']}/answer",
            json={"answer": "accepted", "ask_again_on": "2026-05-10"},
        )
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["pointer"] == "/ask_again_on"

    def test_a_draft_has_none(self, user: User) -> None:
        draft = user.outreach()
        answer = user.request("POST", f"/outreach/{draft['id']}/answer", json={"answer": "later"})
        assert answer.status_code == 409
        assert (answer.json()["state"], answer.json()["possible"]) == ("draft", ["send"])

    def test_a_mistaken_no_takes_its_follow_ups_back(self, user: User) -> None:
        sent = user.sent()
        user.post(f"/outreach/{sent['id']}/answer", answer="declined")
        user.post(f"/outreach/{sent['id']}/answer", answer="accepted")
        assert user.pending(sent["contact_id"]) == []
        assert user.stage(sent["contact_id"]) == "in_conversation"
        reasons = {
            one["closed_reason"]
            for one in user.items("/follow-ups", outreach_id=sent["id"])
            if one["kind"] != "nudge"
        }
        assert reasons == {"answer_corrected"}

    def test_what_a_mistaken_no_already_sent_stays_sent(self, user: User) -> None:
        sent = user.sent()
        user.post(f"/outreach/{sent['id']}/answer", answer="declined")
        reply = user.items("/follow-ups", outreach_id=sent["id"], kind="reply_to_no")[0]
        user.post(f"/follow-ups/{reply['id']}/complete")
        user.post(f"/outreach/{sent['id']}/answer", answer="accepted")
        assert user.get(f"/follow-ups/{reply['id']}")["status"] == "done"

    def test_saying_no_twice_plans_once(self, user: User) -> None:
        sent = user.sent()
        for _ in range(2):
            user.post(f"/outreach/{sent['id']}/answer", answer="declined")
        assert kinds(user, sent, status="pending") == ["reply_to_no", "check_in"]


class TestSilence:
    def silent(self, user: User, clock: ManualClock) -> dict[str, str]:
        """An ask whose nudge went out a week after it, on Monday, 9 March."""
        sent: dict[str, str] = user.sent()
        live_on(user, clock, 7)
        user.post(f"/follow-ups/{nudge_of(user, sent)['id']}/complete")
        return sent

    def test_waits_a_week_more_after_the_nudge(
        self, user: User, clock: ManualClock, here: Installation
    ) -> None:
        sent = self.silent(user, clock)
        clock.set(datetime(2026, 3, 16, 7, 59, tzinfo=UTC))
        sweep(here, user)
        assert user.get(f"/outreach/{sent['id']}")["status"] == "sent"

        clock.set(datetime(2026, 3, 16, 8, 0, tzinfo=UTC))
        assert sweep(here, user)["unanswered"] == 1
        silent = user.get(f"/outreach/{sent['id']}")
        assert silent["status"] == "unanswered"
        assert silent["retry_after"] == "2026-05-31T09:00:00.000Z"
        assert user.stage(sent["contact_id"]) == "unanswered"
        story = user.items(f"/contacts/{sent['contact_id']}/timeline")
        assert [one["type"] for one in story][:2] == ["contact.moved", "outreach.unanswered"]

    def test_is_noticed_once(self, user: User, clock: ManualClock, here: Installation) -> None:
        self.silent(user, clock)
        live_on(user, clock, 30)
        assert sweep(here, user)["unanswered"] == 1
        latest = user.get("/changes", since="latest")["next"]
        assert sweep(here, user)["unanswered"] == 0
        assert user.get("/changes", since=latest)["items"] == []

    def test_waits_as_long_as_the_nudge_is_not_sent(
        self, user: User, status_after: StatusAfter
    ) -> None:
        sent = user.sent()
        assert status_after(200, sent) == "sent"
        user.post(f"/follow-ups/{nudge_of(user, sent)['id']}/skip")
        assert status_after(20, sent) == "unanswered"

    def test_an_answer_during_the_wait_ends_it(
        self, user: User, clock: ManualClock, status_after: StatusAfter
    ) -> None:
        sent = self.silent(user, clock)
        user.post(f"/outreach/{sent['id']}/answer", answer="later")
        assert status_after(30, sent) == "sent"

    def test_asking_again_waits_once_more(
        self, user: User, clock: ManualClock, status_after: StatusAfter
    ) -> None:
        sent = user.sent()
        user.post(f"/outreach/{sent['id']}/answer", answer="later", ask_again_on="2026-05-11")
        live_until(user, clock, datetime(2026, 5, 11, 9, 0, tzinfo=UTC))
        user.post(f"/follow-ups/{nudge_of(user, sent)['id']}/complete")
        assert user.pending(sent["contact_id"]) == []
        assert status_after(8, sent) == "unanswered"

    @pytest.mark.parametrize(
        "gone",
        [
            pytest.param(("DELETE", "", None), id="deleted"),
            pytest.param(("DELETE", "?forever=true", None), id="erased"),
            pytest.param(("PATCH", "", {"kind": "custom"}), id="of another kind"),
            pytest.param(("PATCH", "", {"outreach_id": None}), id="of no ask"),
        ],
    )
    def test_is_noticed_without_a_nudge_too(
        self, user: User, gone: tuple[str, str, Any], status_after: StatusAfter
    ) -> None:
        """Else an ask would stay out for good, and nobody be reminded of it."""
        sent = user.sent()
        method, query, body = gone
        user.ok(method, f"/follow-ups/{nudge_of(user, sent)['id']}{query}", json=body)
        assert status_after(6, sent) == "sent"
        assert status_after(2, sent) == "unanswered"

    def test_waits_again_for_a_nudge_that_is_back(
        self, user: User, status_after: StatusAfter
    ) -> None:
        sent = user.sent()
        nudge = nudge_of(user, sent)["id"]
        user.ok("DELETE", f"/follow-ups/{nudge}")
        user.post(f"/follow-ups/{nudge}/restore")
        assert status_after(20, sent) == "sent"
        assert user.pending(sent["contact_id"]) == ["nudge"]

    @pytest.mark.parametrize(
        ("step", "body", "reason"),
        [
            ("answer", {"answer": "accepted"}, "answered"),
            ("answer", {"answer": "declined"}, "answered"),
            ("close", {}, "given_up"),
        ],
    )
    def test_nobody_is_nudged_who_answered_while_the_nudge_was_away(
        self, user: User, step: str, body: dict[str, str], reason: str
    ) -> None:
        sent = user.sent()
        nudge = nudge_of(user, sent)["id"]
        user.ok("DELETE", f"/follow-ups/{nudge}")
        user.post(f"/outreach/{sent['id']}/{step}", **body)
        user.post(f"/follow-ups/{nudge}/restore")
        found = user.get(f"/follow-ups/{nudge}")
        assert (found["status"], found["closed_reason"]) == ("closed", reason)
        assert "nudge" not in user.pending(sent["contact_id"])

    @pytest.mark.parametrize("end", ["complete", "skip"])
    def test_a_nudge_is_not_taken_up_again_after_the_answer(self, user: User, end: str) -> None:
        sent = user.sent()
        nudge = nudge_of(user, sent)["id"]
        ended = user.post(f"/follow-ups/{nudge}/{end}")
        user.post(f"/outreach/{sent['id']}/answer", answer="accepted")
        refused = user.request("POST", f"/follow-ups/{nudge}/reopen", json={})
        assert (refused.status_code, refused.json()["state"]) == (409, ended["status"])
        assert user.get(f"/follow-ups/{nudge}") == ended

    def test_a_nudge_by_hand_is_for_an_ask_that_is_out(self, user: User) -> None:
        sent = user.sent()
        user.post(f"/outreach/{sent['id']}/answer", answer="accepted")
        body = {
            "contact_id": sent["contact_id"],
            "outreach_id": sent["id"],
            "kind": "nudge",
            "due_at": "2026-04-01T08:00:00Z",
        }
        refused = user.request("POST", "/follow-ups", json=body)
        assert refused.status_code == 422
        assert refused.json()["errors"][0]["pointer"] == "/outreach_id"
        assert user.pending(sent["contact_id"]) == []

    def test_waits_for_the_last_of_several_nudges(
        self, user: User, clock: ManualClock, here: Installation
    ) -> None:
        sent = self.silent(user, clock)
        second = user.follow_up(sent["contact_id"], kind="nudge", outreach_id=sent["id"])
        live_on(user, clock, 20)
        sweep(here, user)
        assert user.get(f"/follow-ups/{second['id']}")["status"] == "pending"

    @pytest.mark.parametrize(("answer", "stage"), [("accepted", "in_conversation")])
    def test_a_late_answer_is_welcome(
        self, user: User, clock: ManualClock, here: Installation, answer: str, stage: str
    ) -> None:
        sent = self.silent(user, clock)
        live_on(user, clock, 60)
        sweep(here, user)
        answered = user.post(f"/outreach/{sent['id']}/answer", answer=answer)
        assert (answered["status"], answered["retry_after"]) == (answer, None)
        assert user.stage(sent["contact_id"]) == stage

    def test_nobody_is_tried_on_another_channel_who_was_met_since(
        self, user: User, clock: ManualClock, here: Installation
    ) -> None:
        sent = self.silent(user, clock)
        live_on(user, clock, 60)
        sweep(here, user)
        user.get("/me")
        live_on(user, clock, 60)
        user.interview(sent["contact_id"], starts_at="2026-08-10T14:00:00Z")
        entries = user.get("/agenda", contact_id=sent["contact_id"])["items"]
        assert "try_other_channel" not in [one["kind"] for one in entries]

    def test_another_channel_may_be_tried_after_90_days(
        self, user: User, clock: ManualClock, here: Installation
    ) -> None:
        sent = self.silent(user, clock)
        live_on(user, clock, 60)
        sweep(here, user)

        def entries() -> list[str]:
            found = user.get("/agenda", contact_id=sent["contact_id"])["items"]
            return [one["kind"] for one in found]

        assert "try_other_channel" not in entries()
        live_until(user, clock, datetime(2026, 5, 31, 9, 0, tzinfo=UTC))
        assert "try_other_channel" in entries()
        user.outreach(sent["contact_id"], channel="linkedin_message")
        assert "try_other_channel" not in entries()


class TestClose:
    def test_gives_up_early(self, user: User) -> None:
        sent = user.sent()
        closed = user.post(f"/outreach/{sent['id']}/close")
        assert closed["status"] == "unanswered"
        assert user.pending(sent["contact_id"]) == []
        assert nudge_of(user, sent)["closed_reason"] == "given_up"

    def test_is_for_asks_that_are_out(self, user: User) -> None:
        draft = user.outreach()
        answer = user.request("POST", f"/outreach/{draft['id']}/close")
        assert (answer.status_code, answer.json()["state"]) == (409, "draft")


class TestList:
    def test_filters_and_searches(self, user: User) -> None:
        mine = user.sent(subject="Herons")
        user.outreach(mine["contact_id"], channel="text", body="About rivers")
        assert len(user.items("/outreach")) == 2
        assert [one["id"] for one in user.items("/outreach", status="sent")] == [mine["id"]]
        assert [one["id"] for one in user.items("/outreach", channel="email")] == [mine["id"]]
        assert [one["id"] for one in user.items("/outreach", q="her")] == [mine["id"]]
        assert user.items("/outreach", contact_id=user.contact()["id"]) == []
        assert user.get("/outreach", contact_id=mine["contact_id"], count="true")["count"] == 2
