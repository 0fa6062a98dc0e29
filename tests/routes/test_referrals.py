"""Referrals: from a name to a contact or an opportunity, along a chain that can be walked."""

from itertools import pairwise
from typing import Any

import pytest

from seventeen.core.ids import new_id
from tests.support.api import User
from tests.support.clock import MONDAY


def given(user: User, contact_id: str, kind: str = "person", **fields: Any) -> dict[str, Any]:
    """A referral."""
    body = {"contact_id": contact_id, "kind": kind, "name": "Dora Example", **fields}
    made: dict[str, Any] = user.post("/referrals", **body)
    return made


class TestTakingUp:
    def test_a_person_becomes_a_contact_who_was_introduced(self, user: User) -> None:
        giver = user.contact()["id"]
        referral = given(
            user, giver, organization_name="Bolt Example", detail="She split the ledger."
        )
        taken = user.post(f"/referrals/{referral['id']}/take-up")
        assert taken["status"] == "taken_up"
        person = user.get(f"/contacts/{taken['led_to_contact_id']}")
        assert (person["name"], person["about"]) == ("Dora Example", "She split the ledger.")
        assert person["introduced_by_id"] == giver
        assert person["organization"]["name"] == "Bolt Example"

    def test_the_chain_can_be_walked_both_ways(self, user: User) -> None:
        chain = [user.contact()["id"]]
        for _ in range(3):
            referral = given(user, chain[-1])
            taken = user.post(f"/referrals/{referral['id']}/take-up")
            chain.append(taken["led_to_contact_id"])
        for before, after in pairwise(chain):
            assert user.get(f"/contacts/{after}")["introduced_by_id"] == before
            [found] = user.items("/contacts", introduced_by_id=before)
            assert found["id"] == after

    def test_an_opening_becomes_an_opportunity(self, user: User) -> None:
        giver = user.contact()["id"]
        referral = given(
            user, giver, "opening", name="Platform engineer", organization_name="Bolt Example"
        )
        taken = user.post(f"/referrals/{referral['id']}/take-up")
        opening = user.get(f"/opportunities/{taken['led_to_opportunity_id']}")
        assert (opening["title"], opening["stage"]) == ("Platform engineer", "spotted")
        assert (opening["contact_id"], opening["organization"]["name"]) == (giver, "Bolt Example")

    def test_somebody_who_is_a_contact_already_is_linked(self, user: User) -> None:
        giver, known = user.contact()["id"], user.contact(name="Dora Example")["id"]
        referral = given(user, giver)
        taken = user.post(f"/referrals/{referral['id']}/take-up", contact_id=known)
        assert taken["led_to_contact_id"] == known
        assert user.get(f"/contacts/{known}")["introduced_by_id"] == giver
        assert len(user.items("/contacts")) == 2

    def test_who_had_introduced_the_giver_did_not_come_through_them(self, user: User) -> None:
        first = user.contact()["id"]
        giver = user.contact(introduced_by_id=first)["id"]
        referral = given(user, giver)
        taken = user.post(f"/referrals/{referral['id']}/take-up", contact_id=first)
        assert taken["led_to_contact_id"] == first
        assert user.get(f"/contacts/{first}")["introduced_by_id"] is None

    def test_who_introduced_them_first_stays(self, user: User) -> None:
        first, second = user.contact()["id"], user.contact()["id"]
        known = user.contact(name="Dora Example", introduced_by_id=first)["id"]
        user.post(f"/referrals/{given(user, second)['id']}/take-up", contact_id=known)
        assert user.get(f"/contacts/{known}")["introduced_by_id"] == first

    @pytest.mark.parametrize(
        ("kind", "field", "code"),
        [
            ("person", "contact_id", "not-found"),
            ("opening", "opportunity_id", "not-found"),
            ("person", "opportunity_id", "other-kind"),
            ("opening", "contact_id", "other-kind"),
        ],
    )
    def test_what_does_not_fit_is_refused(
        self, user: User, kind: str, field: str, code: str
    ) -> None:
        where = f"/referrals/{given(user, user.contact()['id'], kind)['id']}"
        answer = user.request("POST", f"{where}/take-up", json={field: new_id(MONDAY)})
        assert answer.status_code == 422
        [error] = answer.json()["errors"]
        assert (error["pointer"], error["code"]) == (f"/{field}", code)
        assert user.get(where)["status"] == "open"

    def test_nobody_introduces_themselves(self, user: User) -> None:
        giver = user.contact()["id"]
        where = f"/referrals/{given(user, giver)['id']}/take-up"
        answer = user.request("POST", where, json={"contact_id": giver})
        assert answer.json()["errors"][0]["code"] == "itself"


class TestLife:
    def test_steps_are_possible_in_their_states_only(self, user: User) -> None:
        where = f"/referrals/{given(user, user.contact()['id'])['id']}"
        for step, status in (
            ("drop", "dropped"),
            ("reopen", "open"),
            ("take-up", "taken_up"),
            ("reopen", "open"),
        ):
            assert user.post(f"{where}/{step}")["status"] == status
        assert user.get(where)["led_to_contact_id"] is None
        refused = user.request("POST", f"{where}/reopen", json={})
        assert refused.status_code == 409
        assert refused.json()["possible"] == ["take-up", "drop"]

    def test_comes_with_the_contact_who_gave_it_when_two_are_made_one(self, user: User) -> None:
        into, double = user.contact()["id"], user.contact()["id"]
        referral = given(user, double)
        user.post("/contacts/merge", into_id=into, from_id=double)
        assert user.get(f"/referrals/{referral['id']}")["contact_id"] == into

    def test_stays_when_whom_it_led_to_is_erased(self, user: User) -> None:
        referral = given(user, user.contact()["id"])
        taken = user.post(f"/referrals/{referral['id']}/take-up")
        user.ok("DELETE", f"/contacts/{taken['led_to_contact_id']}?forever=true")
        assert user.get(f"/referrals/{referral['id']}")["led_to_contact_id"] is None

    def test_the_story_of_who_gave_it_tells_of_it(self, user: User) -> None:
        giver = user.contact()["id"]
        user.post(f"/referrals/{given(user, giver)['id']}/take-up")
        told = {one["type"]: one["summary"] for one in user.items(f"/contacts/{giver}/timeline")}
        assert told["referral.created"] == told["referral.taken_up"] == "Dora Example"
