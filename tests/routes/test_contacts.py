"""Contacts: kept, listed, changed many at once, made one of two."""

from typing import Any

import pytest

from tests.support.api import User
from tests.support.clock import ManualClock

NEVER = "0199c3a2-7c11-7e5a-9d53-3c9f7a1b2c3d"


def names(found: list[dict[str, Any]]) -> list[str]:
    return [one["name"] for one in found]


class TestCreate:
    def test_keeps_what_it_is_given(self, user: User) -> None:
        friend = user.contact(name="Fay Friend")
        fields: dict[str, Any] = {
            "name": "Ana Example",
            "given_name": "Ana",
            "family_name": "Example",
            "title": "Keeps herons",
            "emails": [{"value": "ana@example.com", "label": "work"}],
            "phones": [{"value": "+49 30 1234567", "label": None}],
            "links": [{"value": "https://example.com/ana", "label": "site"}],
            "location": "Berlin",
            "time_zone": "Europe/Berlin",
            "interest": [{"kind": "work", "detail": "Heron census"}],
            "common_ground": ["Rowing"],
            "mutual_contacts": ["Bo Example"],
            "introduced_by_id": friend["id"],
            "tags": ["rivers", "birds"],
            "about": "Counts birds.",
            "cadence_days": 30,
            "connected_on": "2025-11-04",
            "external_ids": {"elsewhere": "ana-1"},
            "extra": {"Note": ["from a fair"]},
        }
        made = user.post("/contacts", **fields)
        assert {name: made[name] for name in fields} == fields
        assert user.get(f"/contacts/{made['id']}") == made
        assert (made["stage"], made["archived"]) == ("identified", False)

    def test_its_stage_is_derived_and_never_typed_in(self, user: User) -> None:
        answer = user.request("POST", "/contacts", json={"name": "Bo", "stage": "in_touch"})
        assert answer.status_code == 422
        contact = user.contact()
        answer = user.request("PATCH", f"/contacts/{contact['id']}", json={"stage": "in_touch"})
        assert answer.status_code == 422

    def test_nobody_introduces_themselves(self, user: User) -> None:
        contact = user.contact()
        path = f"/contacts/{contact['id']}"
        answer = user.request("PATCH", path, json={"introduced_by_id": contact["id"]})
        assert answer.status_code == 422

    @pytest.mark.parametrize("binned", [False, True])
    def test_nor_those_who_introduced_them(self, user: User, binned: bool) -> None:
        first = user.contact()
        second = user.contact(introduced_by_id=first["id"])
        third = user.contact(introduced_by_id=second["id"])
        if binned:
            user.ok("DELETE", f"/contacts/{second['id']}")
        path = f"/contacts/{first['id']}"
        answer = user.request("PATCH", path, json={"introduced_by_id": third["id"]})
        assert answer.status_code == 422
        [error] = answer.json()["errors"]
        assert (error["pointer"], error["code"]) == ("/introduced_by_id", "circle")
        user.patch(f"/contacts/{third['id']}", introduced_by_id=first["id"])

    def test_an_id_of_another_kind_of_thing_is_taken(self, user: User) -> None:
        organization = user.organization()
        answer = user.request("PUT", f"/contacts/{organization['id']}", json={"name": "Bo"})
        assert answer.status_code == 409
        assert user.items("/organizations", q="acme") != []

    def test_an_identical_put_changes_nothing(self, user: User) -> None:
        body = {"name": "Bo", "tags": ["a"], "emails": [{"value": "bo@example.com"}]}
        first = user.request("PUT", f"/contacts/{NEVER}", json=body)
        again = user.request("PUT", f"/contacts/{NEVER}", json=body, headers={"If-None-Match": "*"})
        assert (first.status_code, again.status_code) == (201, 200)
        assert first.json() == again.json()


class TestArchive:
    def test_is_out_of_the_agenda_and_comes_back_to_its_stage(self, user: User) -> None:
        sent = user.sent()
        where = f"/contacts/{sent['contact_id']}"
        assert user.patch(where, archived=True)["stage"] == "archived"
        assert user.get("/agenda")["items"] == []
        assert names(user.items("/contacts", archived="true")) == ["Ana Example"]
        assert user.items("/contacts", archived="false") == []
        assert user.patch(where, archived=False)["stage"] == "contacted"
        assert [one["kind"] for one in user.get("/agenda")["items"]] == ["nudge"]


class TestList:
    def test_goes_by_name_whatever_the_accents_and_case(self, user: User) -> None:
        for name in (
            "Zoé Example",
            "élan Example",
            "Eda Example",
            "Østen Example",
            "émile Example",
        ):
            user.contact(name=name)
        ordered = ["Eda Example", "élan Example", "émile Example", "Østen Example", "Zoé Example"]
        assert names(user.items("/contacts")) == ordered
        assert names(user.items("/contacts", limit="2")) == ordered
        assert names(user.items("/contacts", sort="-name", limit="2")) == ordered[::-1]

    def test_pages_stay_true_when_many_have_the_same_name(
        self, user: User, clock: ManualClock
    ) -> None:
        ids = set()
        for number in range(7):
            ids.add(user.contact()["id"])
            if number % 2:
                clock.move(seconds=1)
        for sort in ("name", "-name", "created_at", "-created_at", "updated_at", "-updated_at"):
            found = [one["id"] for one in user.items("/contacts", sort=sort, limit="2")]
            assert len(found) == 7
            assert set(found) == ids
        assert [one["id"] for one in user.items("/contacts", q="ana", limit="2")] == [
            one["id"] for one in user.items("/contacts", q="ana")
        ]

    def test_counts_when_asked(self, user: User) -> None:
        for number in range(3):
            user.contact(name=f"Contact {number}", tags=["even"] if number % 2 == 0 else [])
        assert user.get("/contacts", limit="1", count="true")["count"] == 3
        assert user.get("/contacts", limit="1", count="true", tag="even")["count"] == 2
        assert user.get("/contacts", limit="1", count="true", q="contact 1")["count"] == 1
        assert user.get("/contacts", limit="1").get("count") is None

    def test_filters(self, user: User) -> None:
        acme = user.organization()
        first = user.contact(
            name="Ana",
            organization_id=acme["id"],
            tags=["Birds"],
            emails=[{"value": "Ana@Example.com"}],
        )
        second = user.contact(name="Bo", introduced_by_id=first["id"])
        user.sent(second["id"])
        assert names(user.items("/contacts", organization_id=acme["id"])) == ["Ana"]
        assert names(user.items("/contacts", introduced_by_id=first["id"])) == ["Bo"]
        assert names(user.items("/contacts", tag="birds")) == ["Ana"]
        assert names(user.items("/contacts", email="ana@example.COM")) == ["Ana"]
        assert names(user.items("/contacts", stage="contacted")) == ["Bo"]
        assert user.items("/contacts", stage="contacted", tag="birds") == []

    def test_those_of_an_organization_that_is_a_target(self, user: User) -> None:
        target = user.organization(name="Target Example", target=True)
        user.contact(name="Ana", organization_id=target["id"])
        user.contact(name="Bo", organization_id=user.organization()["id"])
        user.contact(name="Cleo")
        assert names(user.items("/contacts", target="true")) == ["Ana"]
        assert names(user.items("/contacts", target="false")) == ["Bo", "Cleo"]
        user.ok("DELETE", f"/organizations/{target['id']}")
        assert user.items("/contacts", target="true") == []

    def test_those_with_an_interest_of_a_kind(self, user: User) -> None:
        user.contact(name="Ana", interest=[{"kind": "role", "detail": "Leads a team"}])
        tricky = '"kind":"role","kind": "role"'
        user.contact(name="Bo", interest=[{"kind": "work", "detail": tricky}])
        assert names(user.items("/contacts", interest="role")) == ["Ana"]
        assert names(user.items("/contacts", interest="work")) == ["Bo"]
        assert user.items("/contacts", interest="industry") == []

    def test_those_with_whom_nothing_happened_for_a_while(
        self, user: User, clock: ManualClock
    ) -> None:
        asked, met, owed, quiet = (user.contact(name=one)["id"] for one in ("A", "B", "C", "D"))
        user.outreach(quiet)
        user.sent(asked)
        talk = user.interview(met, starts_at="2026-03-02T10:00:00Z")
        user.post(f"/interviews/{talk['id']}/finish")
        debt = user.follow_up(owed)
        since = "2026-03-01T00:00:00Z"
        assert names(user.items("/contacts", quiet_since=since)) == ["C", "D"]
        user.post(f"/follow-ups/{debt['id']}/complete")
        assert names(user.items("/contacts", quiet_since=since)) == ["D"]
        clock.move(days=20)
        everybody = ["A", "B", "C", "D"]
        assert names(user.items("/contacts", quiet_since="2026-03-12T00:00:00Z")) == everybody
        user.post(
            f"/outreach/{user.items('/outreach', contact_id=asked)[0]['id']}/answer",
            answer="declined",
        )
        assert names(user.items("/contacts", quiet_since="2026-03-12T00:00:00Z")) == everybody[1:]

    def test_whom_the_user_met_by_chance_is_not_among_the_quiet_ones(self, user: User) -> None:
        met, _quiet = (user.contact(name=one)["id"] for one in ("A", "B"))
        touch = user.post(
            "/touches", contact_id=met, kind="met", happened_at="2026-02-20T10:00:00Z"
        )
        assert names(user.items("/contacts", quiet_since="2026-02-20T00:00:00Z")) == ["B"]
        assert names(user.items("/contacts", quiet_since="2026-02-21T00:00:00Z")) == ["A", "B"]
        user.ok("DELETE", f"/touches/{touch['id']}")
        assert names(user.items("/contacts", quiet_since="2026-02-20T00:00:00Z")) == ["A", "B"]

    def test_a_cursor_goes_with_its_own_list(self, user: User, other: User) -> None:
        for name in ("Ana", "Bo", "Cleo"):
            user.contact(name=name)
        cursor = user.get("/contacts", limit="1")["next"]
        for path, params in (
            ("/contacts", {"sort": "-name"}),
            ("/contacts", {"stage": "identified"}),
            ("/organizations", {}),
        ):
            answer = user.request("GET", path, params={**params, "cursor": cursor})
            assert answer.status_code == 400
        assert other.request("GET", "/contacts", params={"cursor": cursor}).status_code == 400
        assert user.request("GET", "/contacts", params={"cursor": cursor + "A"}).status_code == 400
