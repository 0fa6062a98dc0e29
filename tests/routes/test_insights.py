"""Insights and the brief that they gather into."""

from typing import Any

import pytest

from seventeen.core.ids import new_id
from tests.support.api import User
from tests.support.clock import MONDAY


@pytest.fixture
def talk(user: User) -> dict[str, Any]:
    """A talk with somebody of an organization."""
    organization = user.organization(name="Acme Example")["id"]
    contact = user.contact(name="Cleo Example", organization_id=organization)["id"]
    interview: dict[str, Any] = user.interview(contact)
    return {**interview, "organization_id": organization}


def refused(user: User, **body: Any) -> tuple[str, str]:
    answer = user.request("POST", "/insights", json={"kind": "advice", "text": "Ask.", **body})
    assert answer.status_code == 422, answer.text
    [error] = answer.json()["errors"]
    return error["pointer"], error["code"]


class TestInsights:
    def test_one_made_from_a_note_knows_who_said_it_where_and_when(
        self, user: User, talk: dict[str, Any]
    ) -> None:
        note = user.post(f"/interviews/{talk['id']}/notes", text="Old ledgers", mark="pain_point")
        made = user.post("/insights", kind=note["mark"], text=note["text"], note_id=note["id"])
        assert made["interview_id"] == talk["id"]
        assert made["contact_id"] == talk["contact_id"]
        assert made["organization_id"] == talk["organization_id"]
        assert made["said_at"] == talk["starts_at"]
        assert made["off_the_record"] is False

    def test_one_made_from_a_note_off_the_record_is_so_too(
        self, user: User, talk: dict[str, Any]
    ) -> None:
        note = user.post(f"/interviews/{talk['id']}/notes", text="Layoffs", off_the_record=True)
        made = user.post("/insights", kind="culture", text="Layoffs", note_id=note["id"])
        assert made["off_the_record"] is True
        where = f"/insights/{made['id']}"
        assert user.patch(where, off_the_record=False)["off_the_record"] is True

    def test_one_made_from_a_note_goes_off_the_record_with_it_and_stays_so(
        self, user: User, talk: dict[str, Any]
    ) -> None:
        below = f"/interviews/{talk['id']}/notes"
        note, other = (user.post(below, text=text)["id"] for text in ("Layoffs", "Ledgers"))
        made = user.post("/insights", kind="culture", text="They lay off", note_id=note)["id"]
        gone = user.post("/insights", kind="market", text="Laid off", note_id=note)["id"]
        kept = user.post("/insights", kind="market", text="Ledgers", note_id=other)["id"]
        user.ok("DELETE", f"/insights/{gone}")
        since = user.get("/changes")["next"]

        user.patch(f"{below}/{note}", off_the_record=True)
        assert user.get(f"/insights/{made}")["off_the_record"] is True
        assert user.get(f"/insights/{kept}")["off_the_record"] is False
        told = [one["id"] for one in user.get("/changes", since=since)["items"]]
        assert {note, made} <= set(told)
        assert user.post(f"/insights/{gone}/restore")["off_the_record"] is True

        user.patch(f"{below}/{note}", off_the_record=False)
        assert user.get(f"/insights/{made}")["off_the_record"] is True
        assert user.patch(f"/insights/{made}", off_the_record=False)["off_the_record"] is False

    def test_what_does_not_belong_together_is_refused(
        self, user: User, talk: dict[str, Any]
    ) -> None:
        other = user.interview()
        note = user.post(f"/interviews/{other['id']}/notes", text="Else")["id"]
        assert refused(user, interview_id=talk["id"], note_id=note) == (
            "/note_id",
            "other-interview",
        )
        assert refused(user, interview_id=talk["id"], contact_id=other["contact_id"]) == (
            "/contact_id",
            "other-contact",
        )
        for name in ("note_id", "interview_id", "contact_id", "organization_id"):
            assert refused(user, **{name: new_id(MONDAY)}) == (f"/{name}", "not-found")

    def test_making_one_can_be_retried_after_a_lost_answer(
        self, user: User, talk: dict[str, Any]
    ) -> None:
        where, only_new = f"/insights/{new_id(MONDAY)}", {"If-None-Match": "*"}
        body = {"kind": "advice", "text": "Ask early.", "interview_id": talk["id"]}
        first = user.request("PUT", where, json=body, headers=only_new)
        again = user.request("PUT", where, json=body, headers=only_new)
        assert (first.status_code, again.status_code) == (201, 200)
        assert len(user.items("/insights")) == 1

    def test_are_listed_by_whom_where_and_what(self, user: User, talk: dict[str, Any]) -> None:
        here = user.post("/insights", kind="advice", text="Ask early.", interview_id=talk["id"])
        user.post("/insights", kind="market", text="Everybody hires.")
        for name, value in (
            ("contact_id", talk["contact_id"]),
            ("organization_id", talk["organization_id"]),
            ("interview_id", talk["id"]),
            ("kind", "advice"),
            ("q", "earl"),
        ):
            assert user.items("/insights", **{name: value}) == [here]

    def test_go_and_come_back_with_the_talk(self, user: User, talk: dict[str, Any]) -> None:
        user.post("/insights", kind="advice", text="Ask early.", interview_id=talk["id"])
        user.ok("DELETE", f"/interviews/{talk['id']}")
        assert user.items("/insights") == []
        user.post(f"/interviews/{talk['id']}/restore")
        assert len(user.items("/insights")) == 1

    def test_outlive_the_note_and_the_organization(self, user: User, talk: dict[str, Any]) -> None:
        note = user.post(f"/interviews/{talk['id']}/notes", text="Old ledgers")["id"]
        made = user.post("/insights", kind="pain_point", text="Old ledgers", note_id=note)
        user.ok("DELETE", f"/interviews/{talk['id']}/notes/{note}?forever=true")
        user.ok("DELETE", f"/organizations/{talk['organization_id']}?forever=true")
        left = user.get(f"/insights/{made['id']}")
        assert (left["note_id"], left["organization_id"]) == (None, None)
        assert left["interview_id"] == talk["id"]


class TestBrief:
    def test_says_what_was_learned_by_kind_and_who_said_it_and_when(
        self, user: User, talk: dict[str, Any]
    ) -> None:
        for day in (3, 9, 6):
            user.post(
                "/insights",
                kind="pain_point",
                text=f"Day {day}",
                interview_id=talk["id"],
                said_at=f"2026-02-0{day}T09:00:00Z",
            )
        user.post(
            "/insights",
            kind="process",
            text="Two talks.",
            organization_id=talk["organization_id"],
        )
        user.post("/insights", kind="process", text="Elsewhere.")
        brief = user.get(f"/organizations/{talk['organization_id']}/brief")
        assert brief["organization"] == {"id": talk["organization_id"], "name": "Acme Example"}
        texts = {one["kind"]: [item["text"] for item in one["items"]] for one in brief["groups"]}
        assert texts == {
            "pain_point": ["Day 9", "Day 6", "Day 3"],
            "ideal_candidate": [],
            "role_value": [],
            "culture": [],
            "process": ["Two talks."],
            "market": [],
            "advice": [],
        }
        first = brief["groups"][0]["items"][0]
        assert first["contact"] == {"id": talk["contact_id"], "name": "Cleo Example"}
        assert first["said_at"] == "2026-02-09T09:00:00.000Z"
        assert brief["groups"][4]["items"][0]["contact"] is None

    def test_shows_the_latest_fifty_and_says_that_there_is_more(
        self, user: User, talk: dict[str, Any]
    ) -> None:
        said = {"kind": "market", "organization_id": talk["organization_id"]}
        for number in range(51):
            user.post("/insights", **said, text=f"Fact {number}")
        [group] = [
            one
            for one in user.get(f"/organizations/{talk['organization_id']}/brief")["groups"]
            if one["items"]
        ]
        assert (len(group["items"]), group["more"]) == (50, True)
        assert "Fact 0" not in {one["text"] for one in group["items"]}
