"""The agenda: what to do next, most urgent first."""

from datetime import UTC, datetime
from typing import Any

import pytest
from starlette.testclient import TestClient

from seventeen.app import create_app
from seventeen.core.settings import Settings
from tests.support.api import BASE, User
from tests.support.clock import ManualClock
from tests.support.passing_time import live_until


def agenda(user: User, **params: Any) -> list[dict[str, Any]]:
    """The first page."""
    items: list[dict[str, Any]] = user.get("/agenda", **params)["items"]
    return items


def kinds(user: User, **params: Any) -> list[str]:
    return [one["kind"] for one in agenda(user, **params)]


class TestAgenda:
    def test_is_empty_for_those_who_begin(self, user: User) -> None:
        assert user.get("/agenda") == {"items": [], "next": None}

    def test_suggests_a_few_first_messages_and_not_thousands(self, user: User) -> None:
        for number in range(5):
            user.contact(name=f"Contact {number}")
        entries = agenda(user)
        assert [(one["kind"], one["contact"]["name"]) for one in entries] == [
            ("first_message", "Contact 0"),
            ("first_message", "Contact 1"),
            ("first_message", "Contact 2"),
        ]
        assert entries[0]["reason"] == "Write Contact 0 a first message."
        user.outreach(entries[0]["contact"]["id"])
        assert [
            one["contact"]["name"] for one in agenda(user) if one["kind"] == "first_message"
        ] == [
            "Contact 1",
            "Contact 2",
            "Contact 3",
        ]

    @pytest.mark.parametrize("step", [None, "start", "finish", "cancel"])
    def test_agrees_on_no_time_when_there_is_a_talk_already(
        self, user: User, clock: ManualClock, step: str | None
    ) -> None:
        """Also one that was planned before the ask went out."""
        contact = user.contact()["id"]
        talk = user.interview(contact, starts_at="2026-03-02T10:00:00Z")
        clock.move(minutes=30)
        yes = user.sent(contact)
        user.post(f"/outreach/{yes['id']}/answer", answer="accepted")
        clock.move(minutes=40)
        if step is not None:
            body = {"by": "them"} if step == "cancel" else {}
            user.post(f"/interviews/{talk['id']}/{step}", **body)
        assert "agree_time" not in [one["kind"] for one in agenda(user)]

    @pytest.mark.parametrize("is_under_way", [True, False])
    def test_agrees_on_no_time_while_a_talk_is_on(
        self, user: User, clock: ManualClock, is_under_way: bool
    ) -> None:
        """Also when nobody has said yet how it went."""
        talk = user.interview(starts_at="2026-03-02T09:10:00Z")
        clock.move(minutes=15)
        if is_under_way:
            user.post(f"/interviews/{talk['id']}/start")
        yes = user.sent(talk["contact_id"])
        user.post(f"/outreach/{yes['id']}/answer", answer="accepted")
        assert "agree_time" not in [one["kind"] for one in agenda(user)]

    def test_agrees_on_no_time_for_the_talk_that_the_ask_led_to(
        self, user: User, clock: ManualClock
    ) -> None:
        yes = user.outreach()
        talk = user.interview(yes["contact_id"], starts_at="2026-03-02T08:00:00Z")
        user.patch(f"/interviews/{talk['id']}", outreach_id=yes["id"])
        user.post(f"/interviews/{talk['id']}/finish")
        clock.move(minutes=1)
        user.post(f"/outreach/{yes['id']}/send")
        user.post(f"/outreach/{yes['id']}/answer", answer="accepted")
        assert "agree_time" not in [one["kind"] for one in agenda(user)]

    def test_agrees_on_a_time_after_an_earlier_talk(self, user: User, clock: ManualClock) -> None:
        contact = user.contact()["id"]
        talk = user.interview(contact, starts_at="2026-03-02T08:00:00Z")
        user.post(f"/interviews/{talk['id']}/finish")
        clock.move(days=1)
        yes = user.sent(contact)
        user.post(f"/outreach/{yes['id']}/answer", answer="accepted")
        assert "agree_time" in [one["kind"] for one in agenda(user)]

    def test_puts_the_most_urgent_first(self, user: User, clock: ManualClock) -> None:
        draft = user.outreach()
        late = user.follow_up(kind="check_in", due_at="2026-02-01T08:00:00Z")
        due = user.follow_up(kind="custom", due_at="2026-03-02T08:00:00Z")
        soon = user.follow_up(kind="custom", due_at="2026-03-05T08:00:00Z")
        yes = user.sent()
        user.post(f"/outreach/{yes['id']}/answer", answer="accepted")
        talk = user.interview(starts_at="2026-03-02T10:00:00Z")
        over = user.interview(starts_at="2026-03-01T10:00:00Z")
        thanked = user.interview(starts_at="2026-03-02T08:00:00Z")
        user.post(f"/interviews/{thanked['id']}/finish", ended_at="2026-03-02T08:20:00Z")
        [thanks] = user.items("/follow-ups", kind="thank_you")
        clock.move(minutes=1)

        found = [(one["kind"], one["href"].rsplit("/", 1)[1]) for one in agenda(user)]
        assert found[:8] == [
            ("hold_interview", talk["id"]),
            ("thank_you", thanks["id"]),
            ("wrap_up", thanked["id"]),
            ("wrap_up", over["id"]),
            ("check_in", late["id"]),
            ("send_questions", found[5][1]),
            ("custom", due["id"]),
            ("agree_time", yes["id"]),
        ]
        assert ("finish_draft", draft["id"]) in found[8:]
        assert ("custom", soon["id"]) in found[8:]

    def test_says_why_in_a_sentence_and_in_a_code(self, user: User, clock: ManualClock) -> None:
        sent = user.sent(user.contact(name="Cleo Example")["id"])
        live_until(user, clock, datetime(2026, 3, 18, 8, 0, tzinfo=UTC))
        [entry] = agenda(user)
        assert entry["reason"] == "No answer from Cleo Example yet: the nudge was due 9 days ago."
        assert entry["reason_code"] == "nudge_late"
        assert entry["reason_params"] == {"name": "Cleo Example", "amount": 9, "unit": "days"}
        assert entry["due_at"] == "2026-03-09T08:00:00.000Z"
        assert entry["late_at"] == "2026-03-16T08:00:00.000Z"
        assert entry["contact"] == {"id": sent["contact_id"], "name": "Cleo Example"}
        assert user.get(entry["href"])["outreach_id"] == sent["id"]

    @pytest.mark.parametrize(("zone", "days"), [("Europe/Berlin", 3), ("Pacific/Auckland", 4)])
    def test_counts_days_by_the_calendar_of_the_user(
        self, sign_up: Any, zone: str, days: int
    ) -> None:
        user = sign_up("bo@example.com", time_zone=zone)
        user.follow_up(due_at="2026-03-05T11:30:00Z")
        [entry] = [one for one in agenda(user) if one["kind"] == "custom"]
        assert entry["reason_params"]["amount"] == days

    def test_pages_show_each_entry_once_and_in_the_same_order(self, user: User) -> None:
        contact = user.contact()
        # The patient kinds are late long after they are due, so those due last are the most urgent.
        for day in range(13, 21):
            user.follow_up(contact["id"], kind="check_in", due_at=f"2026-02-{day}T08:00:00Z")
        for day in range(21, 27):
            user.follow_up(contact["id"], kind="custom", due_at=f"2026-02-{day}T08:00:00Z")
        for day in range(10, 16):
            user.follow_up(contact["id"], kind="custom", due_at=f"2026-03-{day}T08:00:00Z")
        whole = [one["href"] for one in agenda(user, limit=200)]
        assert len(whole) == 20 + 1  # the contact itself has had no message yet
        for limit in ("1", "3", "7"):
            assert [one["href"] for one in user.items("/agenda", limit=limit)] == whole

    def test_counts_what_all_its_pages_show(
        self, user: User, other: User, clock: ManualClock
    ) -> None:
        contact = user.sent(user.contact(name="Ana")["id"])["contact_id"]
        for day in range(1, 8):
            user.follow_up(contact, due_at=f"2026-03-{day:02d}T08:00:00Z")
        user.outreach(contact)
        user.contact(name="Bo")
        for day in (3, 4):
            user.interview(contact, starts_at=f"2026-03-{day:02d}T14:00:00Z")
        clock.move(days=2)
        everything = user.items("/agenda", limit="3")
        assert len(everything) > 10
        page = user.get("/agenda", limit="3", count="true")
        assert (page["items"], page["count"]) == (everything[:3], len(everything))
        second = user.get("/agenda", limit="3", count="true", cursor=page["next"])
        assert (second["items"], second["count"]) == (everything[3:6], len(everything))
        about_bo = user.get("/agenda", contact_id=everything[-1]["contact"]["id"], count="true")
        assert about_bo["count"] == 1
        assert user.get("/agenda", until="2026-03-04T00:00:00Z", count="true")["count"] < len(
            everything
        )
        assert "count" not in user.get("/agenda", limit="3")
        assert other.get("/agenda", count="true")["count"] == 0

    def test_what_is_put_off_does_not_hide_what_is_not(self, user: User) -> None:
        contact = user.contact()
        user.outreach(contact["id"])
        for _ in range(3):
            put_off = user.follow_up(contact["id"], due_at="2026-03-01T08:00:00Z")
            user.post(f"/follow-ups/{put_off['id']}/snooze", until="2026-03-03T08:00:00Z")
        shown = user.follow_up(contact["id"], due_at="2026-03-04T08:00:00Z")
        [_draft, entry] = user.get("/agenda", limit=2)["items"]
        assert entry["href"].endswith(shown["id"])

    def test_talks_that_are_ready_do_not_hide_one_that_is_not(self, user: User) -> None:
        contact = user.contact()
        user.post(f"/contacts/{contact['id']}/research", topic="person", detail="A talk")
        user.post("/me/pitch-read")
        for day in (5, 6):
            ready = user.interview(contact["id"], starts_at=f"2026-03-{day:02d}T14:00:00Z")
            for number in range(5):
                user.post(f"/interviews/{ready['id']}/questions", text=f"How was year {number}?")
        unready = user.interview(contact["id"], starts_at="2026-03-09T14:00:00Z")
        for owed in user.items("/follow-ups"):
            user.post(f"/follow-ups/{owed['id']}/snooze", until="2026-03-20T08:00:00Z")
        [entry] = user.get("/agenda", limit=1)["items"]
        assert entry["href"].endswith(unready["id"])

    def test_talks_never_written_down_do_not_hide_the_one_that_begins(self, user: User) -> None:
        contact = user.contact()
        for day in range(1, 5):
            user.interview(contact["id"], starts_at=f"2026-02-{day:02d}T14:00:00Z")
        begins = user.interview(contact["id"], starts_at="2026-03-02T10:00:00Z")
        [entry] = user.get("/agenda", limit=1)["items"]
        assert (entry["kind"], entry["href"].rsplit("/", 1)[1]) == ("hold_interview", begins["id"])

    def test_is_about_one_contact_when_asked(self, user: User, other: User) -> None:
        first, second = user.contact(name="Ana"), user.contact(name="Bo")
        user.sent(first["id"])
        user.sent(second["id"])
        assert [one["contact"]["name"] for one in agenda(user, contact_id=first["id"])] == ["Ana"]
        assert agenda(other, contact_id=first["id"]) == []

    def test_looks_two_weeks_ahead_or_as_far_as_asked(self, user: User) -> None:
        user.follow_up(due_at="2026-03-16T09:00:00Z")
        user.follow_up(due_at="2026-03-16T09:00:01Z")
        assert kinds(user).count("custom") == 1
        assert kinds(user, until="2026-03-17T00:00:00Z").count("custom") == 2
        assert kinds(user, until="2026-03-03T00:00:00Z").count("custom") == 0

    def test_is_the_same_by_pages_where_many_are_due_at_once(self, user: User) -> None:
        """Of two kinds, one of which is late sooner."""
        contact = user.contact()["id"]
        for number in range(12):
            kind = ("check_in", "custom")[number % 2]
            user.follow_up(contact, kind=kind, due_at="2026-03-09T08:00:00Z")
        whole = [one["href"] for one in user.get("/agenda", limit=200)["items"]]
        assert [one["href"] for one in user.items("/agenda", limit=3)] == whole
        assert len(set(whole)) == 13

    def test_leaves_out_the_bin(self, user: User) -> None:
        sent = user.sent()
        user.ok("DELETE", f"/contacts/{sent['contact_id']}")
        assert agenda(user) == []

    def test_a_talk_goes_from_preparing_to_holding_to_writing_down(
        self, user: User, clock: ManualClock
    ) -> None:
        interview = user.interview(starts_at="2026-03-10T14:00:00Z", minutes_agreed=17)

        def about_it() -> list[tuple[str, str]]:
            return [
                (one["kind"], one["reason_code"])
                for one in agenda(user)
                if one["href"].endswith(interview["id"])
            ]

        assert about_it() == [("prepare", "prepare_soon")]
        clock.set(datetime(2026, 3, 10, 12, 0, tzinfo=UTC))
        assert about_it() == [("hold_interview", "hold_interview_soon")]
        clock.set(datetime(2026, 3, 10, 14, 5, tzinfo=UTC))
        user.post(f"/interviews/{interview['id']}/start")
        assert about_it() == [("hold_interview", "hold_interview_under_way")]
        clock.set(datetime(2026, 3, 10, 14, 22, tzinfo=UTC))
        assert about_it() == [("hold_interview", "hold_interview_over")]
        clock.set(datetime(2026, 3, 10, 15, 22, tzinfo=UTC))
        assert about_it() == [("wrap_up", "wrap_up_due")]
        finish = {"ended_at": "2026-03-10T14:24:00Z", "referral_question_asked": True}
        user.post(f"/interviews/{interview['id']}/finish", **finish)
        assert about_it() == [("wrap_up", "wrap_up_held_due")]
        clock.set(datetime(2026, 3, 10, 15, 25, tzinfo=UTC))
        assert about_it() == [("wrap_up", "wrap_up_held_late")]
        user.post(f"/interviews/{interview['id']}/wrap-up")
        assert about_it() == []

    def test_tells_the_time_that_has_passed_without_any_change(
        self, user: User, clock: ManualClock
    ) -> None:
        user.follow_up(kind="custom", due_at="2026-03-02T12:00:00Z")
        [before] = [one for one in agenda(user) if one["kind"] == "custom"]
        assert "in 3 hours" in before["reason"]
        clock.move(minutes=61)
        [after] = [one for one in agenda(user) if one["kind"] == "custom"]
        assert "in 1 h 59 min" in after["reason"]

    def test_shows_at_once_what_another_process_changed(
        self, user: User, settings: Settings, clock: ManualClock
    ) -> None:
        contact = user.contact(name="Bo Sample")
        assert kinds(user) == ["first_message"]
        with TestClient(create_app(settings, clock), base_url="http://localhost") as elsewhere:
            answer = elsewhere.post(
                f"{BASE}/follow-ups",
                json={
                    "contact_id": contact["id"],
                    "kind": "custom",
                    "due_at": "2026-03-02T08:00:00Z",
                },
                headers={"Authorization": f"Bearer {user.token('read', 'write')}"},
            )
            assert answer.status_code == 201, answer.text
        assert kinds(user) == ["custom", "first_message"]
        user.patch("/me", phase="exploring")
        assert kinds(user) == ["custom", "first_message"]

    def test_a_token_that_may_not_see_it_gets_an_agenda_of_its_own(
        self, user: User, client: TestClient
    ) -> None:
        talk = user.interview(starts_at="2026-03-02T08:00:00Z")
        user.post(
            f"/interviews/{talk['id']}/finish",
            promises=[{"by": "me", "text": "Send the list", "off_the_record": True}],
        )
        seen = kinds(user)
        token = {"Authorization": f"Bearer {user.token('read')}"}
        answer = client.get(f"{BASE}/agenda", headers=token)
        hidden = [one["kind"] for one in answer.json()["items"]]
        assert seen.count("promise") == 1
        assert sorted([*hidden, "promise"]) == sorted(seen)
        assert kinds(user) == seen
