"""A talk: agreed, moved, begun, held, called off; its questions and notes."""

from datetime import UTC, datetime
from typing import Any

import pytest

from seventeen.core.ids import new_id
from tests.routes.test_preparation import LAST_QUESTION, texts
from tests.support.api import User
from tests.support.clock import MONDAY, ManualClock
from tests.support.passing_time import live_until


def pending(user: User, interview: dict[str, Any]) -> dict[str, str]:
    """What a talk asks for: kind of follow-up and when it is due."""
    return {
        one["kind"]: one["due_at"]
        for one in user.items("/follow-ups", interview_id=interview["id"], status="pending")
    }


def finished(user: User, interview: dict[str, Any], **body: Any) -> dict[str, Any]:
    held: dict[str, Any] = user.post(f"/interviews/{interview['id']}/finish", **body)
    return held


class TestSchedule:
    def test_offers_to_send_the_questions_two_days_before(self, user: User) -> None:
        # A Tuesday's talk: Sunday is free, so Friday.
        interview = user.interview(starts_at="2026-03-10T14:00:00Z")
        assert pending(user, interview) == {"send_questions": "2026-03-06T08:00:00.000Z"}
        assert user.stage(interview["contact_id"]) == "scheduled"

    def test_offers_it_at_once_when_the_talk_is_sooner(self, user: User) -> None:
        interview = user.interview(starts_at="2026-03-03T14:00:00Z")
        [offered] = user.items("/follow-ups", interview_id=interview["id"])
        assert offered["due_at"] == "2026-03-02T09:00:00.000Z"
        assert offered["late_at"] == "2026-03-03T14:00:00.000Z"

    def test_does_not_offer_it_to_those_who_never_do(self, user: User) -> None:
        user.patch("/me", defaults={"send_questions": False})
        assert pending(user, user.interview()) == {}

    def test_does_not_offer_it_for_a_talk_logged_afterwards(self, user: User) -> None:
        assert pending(user, user.interview(starts_at="2026-03-01T14:00:00Z")) == {}

    def test_the_time_box_is_what_was_asked_for(self, user: User) -> None:
        assert user.interview()["minutes_agreed"] == 17
        asked = user.sent(minutes_asked=23)
        agreed = user.interview(asked["contact_id"], outreach_id=asked["id"])
        assert agreed["minutes_agreed"] == 23
        assert user.interview(asked["contact_id"], minutes_agreed=30)["minutes_agreed"] == 30

    def test_an_ask_of_somebody_else_is_refused(self, user: User) -> None:
        elsewhere = user.sent()
        answer = user.request(
            "POST",
            "/interviews",
            json={
                "contact_id": user.contact()["id"],
                "outreach_id": elsewhere["id"],
                "starts_at": "2026-03-10T14:00:00Z",
            },
        )
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["pointer"] == "/outreach_id"

    def test_a_new_time_by_patch_moves_the_sending_of_questions(self, user: User) -> None:
        interview = user.interview(starts_at="2026-03-10T14:00:00Z")
        before = user.get("/changes", since="latest")["next"]
        user.patch(f"/interviews/{interview['id']}", starts_at="2026-03-19T14:00:00Z")
        assert pending(user, interview) == {"send_questions": "2026-03-17T08:00:00.000Z"}
        told = [one["id"] for one in user.get("/changes", since=before)["items"]]
        assert interview["id"] in told

    def test_another_place_moves_nothing(self, user: User) -> None:
        interview = user.interview()
        user.patch(f"/interviews/{interview['id']}", place="Cafe Example")
        assert len(user.items("/follow-ups", interview_id=interview["id"])) == 1


class TestStartAndFinish:
    def test_a_talk_may_begin_at_any_time(self, user: User, clock: ManualClock) -> None:
        interview = user.interview()
        begun = user.post(f"/interviews/{interview['id']}/start")
        assert (begun["status"], begun["started_at"]) == ("under_way", "2026-03-02T09:00:00.000Z")
        assert pending(user, interview) == {}
        clock.move(minutes=18)
        held = finished(user, interview, referral_question_asked=True)
        assert (held["status"], held["ended_at"]) == ("held", "2026-03-02T09:18:00.000Z")
        assert held["referral_question_asked"] is True
        assert user.stage(interview["contact_id"]) == "interviewed"

    def test_a_talk_may_be_written_down_without_having_been_started(self, user: User) -> None:
        interview = user.interview(starts_at="2026-03-01T14:00:00Z")
        held = finished(user, interview, ended_at="2026-03-01T14:21:00Z")
        assert (held["status"], held["started_at"]) == ("held", None)

    @pytest.mark.parametrize(
        ("ended_at", "due_at", "late_at"),
        [
            pytest.param(
                "2026-03-10T14:20:00Z",
                "2026-03-10T17:00:00.000Z",
                "2026-03-11T14:20:00.000Z",
                id="six in the evening",
            ),
            pytest.param(
                "2026-03-10T22:30:00Z",
                "2026-03-10T22:59:00.000Z",
                "2026-03-11T22:30:00.000Z",
                id="still the same day",
            ),
            pytest.param(
                "2026-03-28T20:00:00Z",
                "2026-03-28T22:00:00.000Z",
                "2026-03-29T20:00:00.000Z",
                id="24 real hours on the day that has 23",
            ),
        ],
    )
    def test_thanks_are_due_the_same_day_counted_from_the_real_end(
        self, user: User, clock: ManualClock, ended_at: str, due_at: str, late_at: str
    ) -> None:
        interview = user.interview(starts_at="2026-03-10T08:00:00Z")
        live_until(user, clock, datetime(2026, 4, 1, 9, 0, tzinfo=UTC))
        finished(user, interview, ended_at=ended_at)
        [thanks] = user.items("/follow-ups", interview_id=interview["id"], kind="thank_you")
        assert (thanks["due_at"], thanks["late_at"]) == (due_at, late_at)

    def test_a_check_in_is_due_a_month_out(self, user: User, clock: ManualClock) -> None:
        interview = user.interview(starts_at="2026-03-31T08:00:00Z")
        live_until(user, clock, datetime(2026, 3, 31, 9, 0, tzinfo=UTC))
        finished(user, interview)
        # 30 April: April has no 31st.
        assert pending(user, interview)["check_in"] == "2026-04-30T07:00:00.000Z"

    def test_what_i_promised_is_owed_and_what_they_promised_is_remembered(self, user: User) -> None:
        interview = user.interview()
        promises = [
            {"by": "me", "text": "Send the paper", "due_at": "2026-03-05T12:00:00Z"},
            {"by": "me", "text": "Name a book"},
            {"by": "them", "text": "Introduce me"},
        ]
        finished(user, interview, promises=promises)
        ledger = user.items("/promises", interview_id=interview["id"])
        assert {(one["by"], one["text"]) for one in ledger} == {
            (one["by"], one["text"]) for one in promises
        }
        owed = user.items("/follow-ups", interview_id=interview["id"], kind="promise")
        assert [(one["body"], one["due_at"]) for one in owed] == [
            ("Name a book", "2026-03-05T08:00:00.000Z"),
            ("Send the paper", "2026-03-05T12:00:00.000Z"),
        ]
        assert {one["promise_id"] for one in owed} == {
            one["id"] for one in ledger if one["by"] == "me"
        }
        assert [one["text"] for one in user.items("/promises", by="them")] == ["Introduce me"]

    def test_it_can_not_end_before_it_began(self, user: User) -> None:
        interview = user.interview()
        user.post(f"/interviews/{interview['id']}/start", started_at="2026-03-02T08:30:00Z")
        answer = user.request(
            "POST",
            f"/interviews/{interview['id']}/finish",
            json={"ended_at": "2026-03-02T08:29:00Z"},
        )
        assert answer.status_code == 422
        assert user.get(f"/interviews/{interview['id']}")["status"] == "under_way"
        assert pending(user, interview) == {}

    def test_the_last_question_shows_whether_it_was_asked(self, user: User) -> None:
        interview = user.interview()

        def last() -> bool:
            asked: bool = user.items(f"/interviews/{interview['id']}/questions")[-1]["asked"]
            return asked

        assert last() is False
        finished(user, interview, referral_question_asked=True)
        assert last() is True
        user.post(f"/interviews/{interview['id']}/wrap-up")
        assert last() is True
        user.post(f"/interviews/{interview['id']}/wrap-up", referral_question_asked=False)
        assert last() is False

    def test_the_thank_you_can_have_an_id_of_the_clients_own(self, user: User) -> None:
        mine = new_id(MONDAY)
        interview = user.interview()
        finished(user, interview, thank_you_id=mine)
        thanks = user.get(f"/follow-ups/{mine}")
        assert (thanks["kind"], thanks["interview_id"]) == ("thank_you", interview["id"])
        user.post(f"/follow-ups/{mine}/complete", body="Thank you!")

        again = user.interview(interview["contact_id"])
        for taken in (mine, interview["id"]):
            answer = user.request(
                "POST", f"/interviews/{again['id']}/finish", json={"thank_you_id": taken}
            )
            assert (answer.status_code, answer.json()["state"]) == (409, "taken")
        assert user.get(f"/interviews/{again['id']}")["status"] == "scheduled"

    def test_finishing_twice_is_refused(self, user: User) -> None:
        interview = user.interview()
        finished(user, interview)
        for step, body in (("finish", {}), ("start", {}), ("cancel", {"by": "me"})):
            again = user.request("POST", f"/interviews/{interview['id']}/{step}", json=body)
            assert again.status_code == 409
            refused = again.json()
            assert (refused["state"], refused["possible"]) == ("held", ["wrap-up", "reopen"])
        assert sorted(pending(user, interview)) == ["check_in", "thank_you"]

    def test_a_talk_that_took_place_after_all_was_not_called_off(self, user: User) -> None:
        interview = user.interview()
        user.post(f"/interviews/{interview['id']}/cancel", by="them", reason="Ill")
        held = finished(user, interview)
        assert (held["status"], held["cancelled_by"], held["cancel_reason"]) == ("held", None, None)
        another = user.interview()
        user.post(f"/interviews/{another['id']}/miss", by="them")
        begun = user.post(f"/interviews/{another['id']}/start")
        assert (begun["status"], begun["missed_by"]) == ("under_way", None)

    def test_going_over_is_recorded_with_who_wanted_it(self, user: User) -> None:
        assert finished(user, user.interview())["extended_at_their_request"] is False
        asked = finished(user, user.interview(), extended_at_their_request=True)
        assert asked["extended_at_their_request"] is True


def offers(user: User) -> list[str]:
    """The talks for which the agenda wants a new time."""
    entries = user.get("/agenda")["items"]
    return [one["href"][-36:] for one in entries if one["kind"] == "offer_new_time"]


class TestCalledOff:
    @pytest.mark.parametrize(
        ("step", "status", "who"),
        [("cancel", "cancelled", "cancelled_by"), ("miss", "missed", "missed_by")],
    )
    def test_a_new_time_is_to_be_offered(
        self, user: User, step: str, status: str, who: str
    ) -> None:
        interview = user.interview()
        off = user.post(f"/interviews/{interview['id']}/{step}", by="them")
        assert (off["status"], off[who]) == (status, "them")
        assert pending(user, interview) == {}
        assert user.stage(interview["contact_id"]) == "in_conversation"
        [entry] = user.get("/agenda", contact_id=interview["contact_id"])["items"]
        assert (entry["kind"], entry["href"]) == (
            "offer_new_time",
            f"/api/v1/interviews/{interview['id']}",
        )

    @pytest.mark.parametrize("step", ["cancel", "miss"])
    def test_a_later_edit_makes_it_no_newer(
        self, user: User, clock: ManualClock, step: str
    ) -> None:
        interview = user.interview()
        user.post(f"/interviews/{interview['id']}/{step}", by="them")
        clock.move(days=8)
        user.patch(f"/interviews/{interview['id']}", place="Their new number")
        [entry] = user.get("/agenda", contact_id=interview["contact_id"])["items"]
        assert (entry["kind"], entry["due_at"]) == ("offer_new_time", "2026-03-02T09:00:00.000Z")

    def test_a_new_time_keeps_the_talk_and_its_questions(self, user: User) -> None:
        interview = user.interview()
        user.post(f"/interviews/{interview['id']}/questions", text="Kept?")
        user.post(f"/interviews/{interview['id']}/cancel", by="me", reason="A cold")
        moved = user.post(
            f"/interviews/{interview['id']}/reschedule",
            starts_at="2026-03-24T15:00:00Z",
            minutes_agreed=20,
        )
        assert (moved["id"], moved["status"]) == (interview["id"], "scheduled")
        assert (moved["minutes_agreed"], moved["cancelled_by"]) == (20, None)
        assert texts(user, interview) == ["Kept?", LAST_QUESTION]
        assert pending(user, interview) == {"send_questions": "2026-03-20T08:00:00.000Z"}
        kinds = [one["kind"] for one in user.get("/agenda")["items"]]
        assert "offer_new_time" not in kinds

    def test_questions_sent_before_the_move_are_not_sent_again_unasked(self, user: User) -> None:
        interview = user.interview()
        [offered] = user.items("/follow-ups", interview_id=interview["id"])
        user.post(f"/follow-ups/{offered['id']}/complete")
        user.post(f"/interviews/{interview['id']}/reschedule", starts_at="2026-03-24T15:00:00Z")
        assert user.get(f"/follow-ups/{offered['id']}")["status"] == "done"

    @pytest.mark.parametrize("end", ["complete", "skip"])
    @pytest.mark.parametrize("way", ["POST", "PATCH"])
    def test_a_move_asks_for_nothing_that_is_done_or_decided(
        self, user: User, end: str, way: str
    ) -> None:
        interview = user.interview()
        [offered] = user.items("/follow-ups", interview_id=interview["id"])
        user.post(f"/follow-ups/{offered['id']}/{end}")
        where = f"/interviews/{interview['id']}" + ("/reschedule" if way == "POST" else "")
        user.ok(way, where, json={"starts_at": "2026-03-24T15:00:00Z"})
        assert pending(user, interview) == {}

    @pytest.mark.parametrize("called_off", [False, True])
    def test_a_move_keeps_what_was_written_to_send(self, user: User, called_off: bool) -> None:
        interview = user.interview()
        [offered] = user.items("/follow-ups", interview_id=interview["id"])
        user.patch(f"/follow-ups/{offered['id']}", body="What surprised you about the sea?")
        if called_off:
            user.post(f"/interviews/{interview['id']}/cancel", by="them")
        user.post(f"/interviews/{interview['id']}/reschedule", starts_at="2026-03-24T15:00:00Z")
        [owed] = user.items("/follow-ups", interview_id=interview["id"], status="pending")
        assert owed["body"] == "What surprised you about the sea?"
        assert owed["due_at"] == "2026-03-20T08:00:00.000Z"

    def test_another_talk_agreed_since_is_a_new_time(self, user: User, clock: ManualClock) -> None:
        interview = user.interview()
        user.post(f"/interviews/{interview['id']}/cancel", by="them")
        clock.move(minutes=5)
        user.interview(interview["contact_id"], starts_at="2026-03-25T15:00:00Z")
        kinds = [one["kind"] for one in user.get("/agenda")["items"]]
        assert "offer_new_time" not in kinds

    def test_a_talk_that_is_to_come_needs_no_new_time(self, user: User, clock: ManualClock) -> None:
        """Also one that was agreed before the other was, and not one that is over."""
        first = user.interview(starts_at="2026-03-25T15:00:00Z")
        clock.move(minutes=5)
        second = user.interview(first["contact_id"])
        user.post(f"/interviews/{second['id']}/cancel", by="them")
        assert offers(user) == []
        user.post(f"/interviews/{first['id']}/finish")
        assert offers(user) == [second["id"]]

    def test_one_new_time_is_enough_for_all_that_fell_through(
        self, user: User, clock: ManualClock
    ) -> None:
        first = user.interview()
        clock.move(minutes=5)
        second = user.interview(first["contact_id"])
        for talk in (second, first):
            clock.move(minutes=5)
            user.post(f"/interviews/{talk['id']}/cancel", by="them")
        assert offers(user) == [first["id"]]

    def test_who_hung_up_before_it_began_may_have_missed_it(self, user: User) -> None:
        interview = user.interview()
        user.post(f"/interviews/{interview['id']}/start")
        missed = user.post(f"/interviews/{interview['id']}/miss", by="them")
        assert (missed["status"], missed["started_at"]) == ("missed", None)

    def test_what_is_over_can_not_be_called_off(self, user: User) -> None:
        interview = user.interview()
        user.post(f"/interviews/{interview['id']}/cancel", by="them")
        again = user.request("POST", f"/interviews/{interview['id']}/cancel", json={"by": "me"})
        assert again.status_code == 409
        assert again.json()["state"] == "cancelled"
        assert again.json()["possible"] == ["start", "finish", "reschedule", "reopen"]

    def test_only_a_talk_to_come_gets_another_time_by_patch(self, user: User) -> None:
        interview = user.interview()
        finished(user, interview)
        answer = user.request(
            "PATCH", f"/interviews/{interview['id']}", json={"starts_at": "2026-03-24T15:00:00Z"}
        )
        assert answer.status_code == 422


class TestList:
    def test_filters(self, user: User) -> None:
        early = user.interview(starts_at="2026-03-10T14:00:00Z", place="Cafe Heron")
        late = user.interview(starts_at="2026-03-20T14:00:00Z")
        user.post(f"/interviews/{late['id']}/cancel", by="me")

        def ids(**filters: str) -> list[str]:
            return [one["id"] for one in user.items("/interviews", **filters)]

        assert ids() == [late["id"], early["id"]]
        assert ids(sort="starts_at") == [early["id"], late["id"]]
        assert ids(status="cancelled") == [late["id"]]
        assert ids(starts_after="2026-03-10T14:00:00Z") == [late["id"]]
        assert ids(starts_before="2026-03-20T14:00:00Z") == [early["id"]]
        assert ids(contact_id=early["contact_id"]) == [early["id"]]
        assert ids(q="heron") == [early["id"]]
