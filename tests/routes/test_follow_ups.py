"""What is owed: done, put off, decided against, and what follows from it."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.support.api import User
from tests.support.clock import ManualClock
from tests.support.passing_time import live_until


class TestCreate:
    def test_by_hand_is_late_after_its_usual_grace(self, user: User) -> None:
        owed = user.follow_up(due_at="2026-03-09T08:00:00Z")
        assert (owed["kind"], owed["status"]) == ("custom", "pending")
        assert owed["late_at"] == "2026-03-10T08:00:00.000Z"

    def test_can_not_be_late_before_it_is_due(self, user: User) -> None:
        answer = user.request(
            "POST",
            "/follow-ups",
            json={
                "contact_id": user.contact()["id"],
                "due_at": "2026-03-09T08:00:00Z",
                "late_at": "2026-03-09T07:59:59Z",
            },
        )
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["pointer"] == "/late_at"

    def test_speaks_of_the_contacts_own_ask(self, user: User) -> None:
        answer = user.request(
            "POST",
            "/follow-ups",
            json={
                "contact_id": user.contact()["id"],
                "due_at": "2026-03-09T08:00:00Z",
                "outreach_id": user.sent()["id"],
            },
        )
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["pointer"] == "/outreach_id"

    def test_a_new_due_time_moves_when_it_is_late(self, user: User) -> None:
        owed = user.follow_up(due_at="2026-03-09T08:00:00Z")
        later = user.patch(f"/follow-ups/{owed['id']}", due_at="2026-03-20T08:00:00Z")
        assert later["late_at"] == "2026-03-21T08:00:00.000Z"


class TestComplete:
    def test_keeps_what_was_sent_how_and_when(self, user: User) -> None:
        owed = user.follow_up(body="A draft")
        done = user.post(
            f"/follow-ups/{owed['id']}/complete",
            channel="email",
            body="As it went out",
            done_at="2026-03-01T10:00:00Z",
        )
        assert (done["status"], done["channel"], done["body"]) == (
            "done",
            "email",
            "As it went out",
        )
        assert done["done_at"] == "2026-03-01T10:00:00.000Z"
        assert user.get("/search", q="draft", kind="follow_up")["items"] == []

    def test_thanking_after_a_talk_keeps_in_touch(self, user: User, clock: ManualClock) -> None:
        interview = user.interview()
        user.post(f"/interviews/{interview['id']}/finish")
        clock.move(hours=1)
        [thanks] = user.items("/follow-ups", interview_id=interview["id"], kind="thank_you")
        user.post(f"/follow-ups/{thanks['id']}/complete")
        assert user.stage(interview["contact_id"]) == "in_touch"

    def test_something_sent_before_the_talk_is_not_keeping_in_touch_after_it(
        self, user: User
    ) -> None:
        interview = user.interview()
        [questions] = user.items("/follow-ups", interview_id=interview["id"])
        user.post(f"/follow-ups/{questions['id']}/complete")
        user.post(f"/interviews/{interview['id']}/finish", ended_at="2026-03-02T09:30:00Z")
        assert user.stage(interview["contact_id"]) == "interviewed"

    @pytest.mark.parametrize(
        ("cadence_days", "due_at"),
        [
            pytest.param(None, "2026-04-27T07:00:00.000Z", id="eight weeks, in summer time"),
            pytest.param(10, "2026-03-12T08:00:00.000Z", id="the contact's own interval"),
            pytest.param(5, "2026-03-09T08:00:00.000Z", id="not on a Saturday"),
        ],
    )
    def test_each_check_in_plans_the_next(
        self, user: User, clock: ManualClock, cadence_days: int | None, due_at: str
    ) -> None:
        contact = user.contact(cadence_days=cadence_days)
        check_in = user.follow_up(contact["id"], kind="check_in", due_at="2026-03-02T08:00:00Z")
        user.post(f"/follow-ups/{check_in['id']}/complete")
        following = user.items("/follow-ups", contact_id=contact["id"], status="pending")
        assert [(one["kind"], one["due_at"]) for one in following] == [("check_in", due_at)]

        live_until(user, clock, datetime.fromisoformat(due_at))
        user.post(f"/follow-ups/{following[0]['id']}/complete")
        assert user.pending(contact["id"]) == ["check_in"]

    def test_the_users_own_cadence_counts_where_the_contact_has_none(self, user: User) -> None:
        user.patch("/me", defaults={"cadence_days": 21})
        check_in = user.follow_up(kind="check_in")
        user.post(f"/follow-ups/{check_in['id']}/complete")
        [following] = user.items("/follow-ups", status="pending")
        assert following["due_at"] == "2026-03-23T08:00:00.000Z"

    def test_other_kinds_plan_nothing(self, user: User) -> None:
        owed = user.follow_up(kind="custom")
        user.post(f"/follow-ups/{owed['id']}/complete")
        assert user.pending(owed["contact_id"]) == []


class TestSkip:
    def test_ends_it(self, user: User) -> None:
        owed = user.follow_up(kind="check_in")
        assert user.post(f"/follow-ups/{owed['id']}/skip")["status"] == "skipped"
        assert user.pending(owed["contact_id"]) == []

    def test_what_is_over_takes_no_step(self, user: User) -> None:
        steps: dict[str, dict[str, str]] = {
            "complete": {},
            "skip": {},
            "snooze": {"until": "2026-05-01T08:00:00Z"},
        }
        for state, end in (("done", "complete"), ("skipped", "skip")):
            owed = user.follow_up()
            user.post(f"/follow-ups/{owed['id']}/{end}")
            for step, body in steps.items():
                answer = user.request("POST", f"/follow-ups/{owed['id']}/{step}", json=body)
                assert answer.status_code == 409
                assert (answer.json()["state"], answer.json()["possible"]) == (state, ["reopen"])


class TestSnooze:
    def test_leaves_the_agenda_until_then_and_stays_due(
        self, user: User, clock: ManualClock
    ) -> None:
        owed = user.follow_up(due_at="2026-03-02T08:00:00Z")
        put_off = user.post(f"/follow-ups/{owed['id']}/snooze", until="2026-03-04T08:00:00Z")
        assert (put_off["due_at"], put_off["snoozed_until"]) == (
            "2026-03-02T08:00:00.000Z",
            "2026-03-04T08:00:00.000Z",
        )

        def listed() -> bool:
            hrefs = [one["href"] for one in user.get("/agenda")["items"]]
            return f"/api/v1/follow-ups/{owed['id']}" in hrefs

        assert not listed()
        clock.set(datetime(2026, 3, 4, 8, 0, tzinfo=UTC))
        assert listed()

    def test_brings_nothing_forward(self, user: User, clock: ManualClock) -> None:
        owed = user.follow_up(due_at="2026-03-20T08:00:00Z", kind="check_in")
        user.post(f"/follow-ups/{owed['id']}/snooze", until="2026-03-04T08:00:00Z")
        clock.set(datetime(2026, 3, 5, 8, 0, tzinfo=UTC))
        codes = {
            one["reason_code"] for one in user.get("/agenda", until="2026-04-01T08:00:00Z")["items"]
        }
        assert codes == {"first_message_soon", "check_in_soon"}

    def test_goes_into_the_future_only(self, user: User) -> None:
        owed = user.follow_up()
        answer = user.request(
            "POST", f"/follow-ups/{owed['id']}/snooze", json={"until": "2026-03-02T09:00:00Z"}
        )
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["pointer"] == "/until"


class TestReopen:
    @pytest.mark.parametrize("end", ["complete", "skip"])
    def test_makes_it_owed_again(self, user: User, end: str) -> None:
        owed = user.follow_up(body="A draft")
        user.post(f"/follow-ups/{owed['id']}/{end}")
        again = user.post(f"/follow-ups/{owed['id']}/reopen")
        assert (again["status"], again["done_at"], again["body"]) == ("pending", None, "A draft")
        assert user.pending(owed["contact_id"]) == ["custom"]

    def test_wakes_what_was_put_off(self, user: User) -> None:
        owed = user.follow_up(due_at="2026-03-02T08:00:00Z")
        user.post(f"/follow-ups/{owed['id']}/snooze", until="2026-03-04T08:00:00Z")
        assert user.post(f"/follow-ups/{owed['id']}/reopen")["snoozed_until"] is None
        hrefs = [one["href"] for one in user.get("/agenda")["items"]]
        assert f"/api/v1/follow-ups/{owed['id']}" in hrefs

    def test_takes_back_the_check_in_that_it_had_planned_and_no_other(self, user: User) -> None:
        owed = user.follow_up(kind="check_in")
        other = user.follow_up(owed["contact_id"], kind="check_in", due_at="2026-09-01T08:00:00Z")
        user.post(f"/follow-ups/{owed['id']}/complete")
        user.post(f"/follow-ups/{owed['id']}/reopen")
        pending = user.items("/follow-ups", contact_id=owed["contact_id"], status="pending")
        assert {one["id"] for one in pending} == {owed["id"], other["id"]}
        [closed] = user.items("/follow-ups", status="closed")
        assert closed["closed_reason"] == "not_done_after_all"

    def test_of_the_market_lasts_only_while_the_user_is_on_it(self, user: User) -> None:
        talk = user.interview()
        user.post(f"/interviews/{talk['id']}/finish")
        user.patch("/me", phase="on_the_market")
        contact = talk["contact_id"]
        user.ok("DELETE", f"/contacts/{contact}")
        user.patch("/me", phase="exploring")
        user.post(f"/contacts/{contact}/restore")
        [told] = user.items("/follow-ups", contact_id=contact, kind="on_the_market")
        assert (told["status"], told["closed_reason"]) == ("closed", "left_the_market")

    def test_of_a_nudge_lets_the_ask_wait_for_it_again(
        self, user: User, clock: ManualClock
    ) -> None:
        outreach = user.sent()
        [nudge] = user.items("/follow-ups", outreach_id=outreach["id"])
        clock.move(days=8)
        user.post(f"/follow-ups/{nudge['id']}/skip")
        user.post(f"/follow-ups/{nudge['id']}/reopen")
        live_until(user, clock, clock.now() + timedelta(days=30))
        assert user.get(f"/outreach/{outreach['id']}")["status"] == "sent"

    def test_of_a_promise_and_of_questions_takes_those_back_too(self, user: User) -> None:
        talk = user.interview()
        [questions] = user.items("/follow-ups", interview_id=talk["id"], kind="send_questions")
        user.post(f"/follow-ups/{questions['id']}/complete")
        user.post(f"/follow-ups/{questions['id']}/reopen")
        assert user.get(f"/interviews/{talk['id']}")["questions_sent_at"] is None

        mine = {"by": "me", "text": "Send the case study"}
        user.post(f"/interviews/{talk['id']}/finish", promises=[mine])
        [owed] = user.items("/follow-ups", interview_id=talk["id"], kind="promise")
        user.post(f"/follow-ups/{owed['id']}/complete")
        user.post(f"/follow-ups/{owed['id']}/reopen")
        [promise] = user.items("/promises", interview_id=talk["id"])
        assert promise["kept_at"] is None

    def test_leaves_nothing_in_the_story(self, user: User) -> None:
        owed = user.follow_up()
        user.post(f"/follow-ups/{owed['id']}/complete")
        user.post(f"/follow-ups/{owed['id']}/reopen")

        def story() -> list[str]:
            moments = user.items(f"/contacts/{owed['contact_id']}/timeline")
            return [one["type"] for one in moments if one["kind"] == "follow_up"]

        assert story() == []
        user.post(f"/follow-ups/{owed['id']}/complete")
        assert story() == ["follow_up.completed"]

    def test_of_what_the_system_closed_is_refused(self, user: User) -> None:
        outreach = user.sent()
        user.post(f"/outreach/{outreach['id']}/answer", answer="accepted")
        [nudge] = user.items("/follow-ups", outreach_id=outreach["id"], status="closed")
        answer = user.request("POST", f"/follow-ups/{nudge['id']}/reopen")
        assert answer.status_code == 409
        assert answer.json()["possible"] == []


class TestList:
    def test_filters(self, user: User) -> None:
        first = user.follow_up(due_at="2026-03-09T08:00:00Z", body="About herons")
        second = user.follow_up(first["contact_id"], due_at="2026-03-19T08:00:00Z", kind="check_in")
        elsewhere = user.follow_up(due_at="2026-03-14T08:00:00Z")

        def ids(**filters: str) -> list[str]:
            return [one["id"] for one in user.items("/follow-ups", **filters)]

        assert ids() == [first["id"], elsewhere["id"], second["id"]]
        assert ids(sort="-due_at") == ids()[::-1]
        assert ids(contact_id=first["contact_id"]) == [first["id"], second["id"]]
        assert ids(kind="check_in") == [second["id"]]
        assert ids(due_after="2026-03-09T08:00:00Z") == [elsewhere["id"], second["id"]]
        assert ids(due_before="2026-03-19T08:00:00Z") == [first["id"], elsewhere["id"]]
        assert ids(q="heron") == [first["id"]]
        user.post(f"/follow-ups/{elsewhere['id']}/skip")
        assert ids(status="skipped") == [elsewhere["id"]]
        assert ids(limit="1") == ids()


class TestContact:
    def test_is_shown_by_name_in_lists_and_alone(self, user: User) -> None:
        ana = user.contact(name="Ana Example")
        owed = user.follow_up(ana["id"])
        talk = user.interview(ana["id"])
        shown = {"id": ana["id"], "name": "Ana Example"}
        assert owed["contact"] == talk["contact"] == shown
        for path in ("/follow-ups", "/interviews"):
            assert next(one["contact"] for one in user.items(path, contact_id=ana["id"])) == shown

    def test_has_its_new_name_in_every_copy(self, user: User) -> None:
        ana = user.contact(name="Ana Example")
        owed, talk = user.follow_up(ana["id"]), user.interview(ana["id"])
        since = user.get("/changes", since="latest")["next"]
        user.patch(f"/contacts/{ana['id']}", name="Ana Sample")
        told = {one["id"]: one["thing"] for one in user.get("/changes", since=since)["items"]}
        assert told[owed["id"]]["contact"]["name"] == "Ana Sample"
        assert told[talk["id"]]["contact"]["name"] == "Ana Sample"
