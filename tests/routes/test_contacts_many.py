"""Several contacts at once: one change to many, and two made one."""

import itertools
from typing import Any

import pytest
from sqlalchemy import event

from seventeen.routes.installation import Installation
from tests.routes.test_contacts import NEVER, names
from tests.support.api import User


class TestBatch:
    def test_tells_of_each_what_became_of_it(self, user: User, other: User) -> None:
        mine, gone = user.contact(name="Ana", tags=["old"]), user.contact(name="Bo")
        user.ok("DELETE", f"/contacts/{gone['id']}")
        theirs = other.contact()
        answer = user.post(
            "/contacts/batch",
            ids=[mine["id"], gone["id"], theirs["id"], NEVER],
            patch={"cadence_days": 30},
            add_tags=["new"],
            remove_tags=["old"],
        )
        assert [(one["id"], one["status"], one["code"]) for one in answer["items"]] == [
            (mine["id"], 200, None),
            (gone["id"], 404, "not-found"),
            (theirs["id"], 404, "not-found"),
            (NEVER, 404, "not-found"),
        ]
        changed = user.get(f"/contacts/{mine['id']}")
        assert (changed["cadence_days"], changed["tags"]) == (30, ["new"])
        assert other.get(f"/contacts/{theirs['id']}") == theirs

    def test_one_that_can_not_be_changed_does_not_stop_the_others(self, user: User) -> None:
        full = user.contact(tags=[f"tag {number}" for number in range(50)])
        free = user.contact(tags=["tag 1"])
        answer = user.post("/contacts/batch", ids=[full["id"], free["id"]], add_tags=["new"])
        assert [one["status"] for one in answer["items"]] == [422, 200]
        assert len(user.get(f"/contacts/{full['id']}")["tags"]) == 50
        assert user.get(f"/contacts/{free['id']}")["tags"] == ["tag 1", "new"]
        assert names(user.items("/contacts", tag="new")) == ["Ana Example"]

    def test_tags_are_added_to_those_that_the_patch_sets(self, user: User) -> None:
        contact = user.contact(tags=["old"])
        user.post("/contacts/batch", ids=[contact["id"]], patch={"tags": ["a"]}, add_tags=["b"])
        assert user.get(f"/contacts/{contact['id']}")["tags"] == ["a", "b"]

    def test_a_tag_is_removed_however_it_was_written(self, user: User) -> None:
        contact = user.contact(tags=["Birds", "rivers"])
        user.post("/contacts/batch", ids=[contact["id"]], remove_tags=["birds"])
        assert user.get(f"/contacts/{contact['id']}")["tags"] == ["rivers"]

    def test_deletes_a_thousand_and_brings_them_back_one_by_one(self, user: User) -> None:
        lines = [f"contact {number}" for number in range(6)]
        ids = [user.contact(name=line)["id"] for line in lines]
        asked = [*ids, *(NEVER[:-4] + f"{number:04x}" for number in range(994))]
        answer = user.post("/contacts/batch", ids=asked, delete=True)
        assert [one["id"] for one in answer["items"]] == asked
        assert [one["status"] for one in answer["items"]] == [204] * 6 + [404] * 994
        assert user.items("/contacts") == []
        user.post(f"/contacts/{ids[0]}/restore")
        assert names(user.items("/contacts")) == ["contact 0"]
        refused = user.request(
            "POST", "/contacts/batch", json={"ids": [*asked, NEVER], "delete": True}
        )
        assert refused.status_code == 422

    def test_goes_on_where_it_stopped(self, user: User, here: Installation) -> None:
        ids = [user.contact(name=f"contact {number:02}")["id"] for number in range(35)]
        body, key = {"ids": ids, "delete": True}, {"Idempotency-Key": "a-batch"}
        begun = itertools.count(1)

        def fail_in_the_middle(_: object) -> None:
            if next(begun) == 3:
                raise OSError

        event.listen(here.db.engine, "begin", fail_in_the_middle)
        stopped = user.request("POST", "/contacts/batch", json=body, headers=key)
        event.remove(here.db.engine, "begin", fail_in_the_middle)
        assert stopped.is_server_error
        # Whoever else writes gets in between two parts, so those before are there for good.
        assert 0 < len(user.items("/contacts")) < len(ids)

        answer = user.request("POST", "/contacts/batch", json=body, headers=key)
        assert "replayed" not in answer.headers
        assert [(one["id"], one["status"]) for one in answer.json()["items"]] == [
            (one, 204) for one in ids
        ]
        assert user.items("/contacts") == []
        again = user.request("POST", "/contacts/batch", json=body, headers=key)
        assert (again.headers["replayed"], again.content) == ("true", answer.content)
        other = user.request("POST", "/contacts", json={"name": "Bo"}, headers=key)
        assert other.json()["errors"][0]["code"] == "used-before"

    def test_brings_back_what_it_deleted(self, user: User, other: User) -> None:
        first, second = user.contact(name="Ana")["id"], user.contact(name="Bo")["id"]
        user.post("/contacts/batch", ids=[first, second], delete=True)
        user.post(f"/contacts/{second}/restore")
        theirs = other.contact()["id"]
        answer = user.post("/contacts/batch", ids=[first, second, theirs], restore=True)
        assert [(one["status"], one["code"]) for one in answer["items"]] == [
            (200, None),
            (409, "conflict"),
            (404, "not-found"),
        ]
        assert names(user.items("/contacts")) == ["Ana", "Bo"]

    @pytest.mark.parametrize(
        "body",
        [{}, {"delete": True, "add_tags": ["a"]}, {"delete": True, "restore": True}],
    )
    def test_says_one_thing(self, user: User, body: dict[str, Any]) -> None:
        answer = user.request("POST", "/contacts/batch", json={"ids": [NEVER], **body})
        assert answer.status_code == 422


class TestMerge:
    def test_one_person_is_told_once_of_the_market(self, user: User) -> None:
        two = [user.contact()["id"] for _ in range(2)]
        for contact in two:
            user.post(f"/interviews/{user.interview(contact)['id']}/finish")
        user.patch("/me", phase="on_the_market")
        user.post("/contacts/merge", into_id=two[0], from_id=two[1])
        assert user.pending(two[0]).count("on_the_market") == 1

    def test_everything_of_the_one_goes_to_the_other(self, user: User) -> None:
        into = user.contact(name="Ana Example", emails=[{"value": "ana@example.com"}], tags=["a"])
        gone = user.contact(
            name="A. Example",
            title="Keeps herons",
            emails=[{"value": "ana@example.com"}, {"value": "a@example.com"}],
            tags=["b"],
            external_ids={"elsewhere": "a-1"},
        )
        named = user.contact(name="Bo", introduced_by_id=gone["id"])
        research = user.post(f"/contacts/{gone['id']}/research", topic="person", detail="A talk")
        interview = user.interview(gone["id"])
        user.post(
            f"/interviews/{interview['id']}/finish",
            promises=[{"by": "me", "text": "Send the paper"}],
        )
        before = user.get("/changes", since="latest")["next"]
        merged = user.post("/contacts/merge", into_id=into["id"], from_id=gone["id"])

        assert (merged["id"], merged["name"], merged["title"]) == (
            into["id"],
            "Ana Example",
            "Keeps herons",
        )
        assert [one["value"] for one in merged["emails"]] == ["ana@example.com", "a@example.com"]
        assert (merged["tags"], merged["external_ids"]) == (["a", "b"], {"elsewhere": "a-1"})
        assert merged["stage"] == "interviewed"
        assert user.get(f"/contacts/{named['id']}")["introduced_by_id"] == into["id"]
        for path in ("/interviews", "/promises", "/follow-ups"):
            assert {one["contact_id"] for one in user.items(path)} == {into["id"]}
        assert [one["id"] for one in user.items(f"/contacts/{into['id']}/research")] == [
            research["id"]
        ]
        assert user.request("GET", f"/contacts/{gone['id']}").status_code == 404
        assert [one["id"] for one in user.items("/contacts", email="a@example.com")] == [into["id"]]
        assert [one["id"] for one in user.items("/contacts", q="herons")] == [into["id"]]
        told = {one["id"] for one in user.get("/changes", since=before)["items"]}
        assert {into["id"], gone["id"], named["id"], research["id"], interview["id"]} <= told

    def test_who_was_introduced_by_the_other_half_was_not_introduced_by_themselves(
        self, user: User
    ) -> None:
        friend = user.contact(name="Fay")
        gone = user.contact(name="A. Example", introduced_by_id=friend["id"])
        into = user.contact(name="Ana", introduced_by_id=gone["id"])
        merged = user.post("/contacts/merge", into_id=into["id"], from_id=gone["id"])
        assert merged["introduced_by_id"] == friend["id"]

    def test_nor_by_somebody_whom_they_had_introduced_through_others(self, user: User) -> None:
        gone = user.contact(name="A. Example")
        between = user.contact(name="Fay", introduced_by_id=gone["id"])
        into = user.contact(name="Ana", introduced_by_id=between["id"])
        merged = user.post("/contacts/merge", into_id=into["id"], from_id=gone["id"])
        assert merged["introduced_by_id"] is None
        assert user.get(f"/contacts/{between['id']}")["introduced_by_id"] == into["id"]

    def test_refuses_what_would_not_fit_into_one(self, user: User) -> None:
        halves = [
            user.contact(
                emails=[{"value": f"ana{half}{number}@example.com"} for number in range(15)]
            )
            for half in range(2)
        ]
        body = {"into_id": halves[0]["id"], "from_id": halves[1]["id"]}
        answer = user.request("POST", "/contacts/merge", json=body)
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["pointer"] == "/emails"
        assert len(user.items("/contacts")) == 2

    def test_takes_two(self, user: User) -> None:
        contact = user.contact()
        for body in (
            {"into_id": contact["id"], "from_id": contact["id"]},
            {"into_id": contact["id"], "from_id": NEVER},
            {"into_id": NEVER, "from_id": contact["id"]},
        ):
            assert user.request("POST", "/contacts/merge", json=body).status_code == 422
