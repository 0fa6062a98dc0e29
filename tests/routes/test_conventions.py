"""What holds for every noun alike: versions, patches, retries, pages, words."""

import asyncio
import hashlib
import threading
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.testclient import TestClient

from seventeen.core.ids import new_id
from seventeen.models import StoredAnswer
from seventeen.models import User as UserRow
from seventeen.routes.installation import Installation
from tests.support.api import BASE, User
from tests.support.clock import ManualClock

Json = dict[str, Any]

MERGE_PATCH = {"Content-Type": "application/merge-patch+json"}


def own_id() -> str:
    """An id as a client makes one."""
    return new_id(datetime(2026, 3, 2, 8, 0, tzinfo=UTC))


def problem(answer: Any, status: int) -> Json:
    """The problem that an answer has to be."""
    assert answer.status_code == status, answer.text
    found: Json = answer.json()
    return found


class TestVersions:
    def test_the_same_version_is_not_sent_twice(self, user: User) -> None:
        where = f"/contacts/{user.contact()['id']}"
        etag = user.request("GET", where).headers["etag"]
        for wanted in (etag, f'"other", {etag}', f"W/{etag}", "*"):
            again = user.request("GET", where, headers={"If-None-Match": wanted})
            assert (again.status_code, again.content) == (304, b"")
            assert again.headers["etag"] == etag
        assert user.request("GET", where, headers={"If-None-Match": '"other"'}).status_code == 200

    def test_a_change_makes_another_version(self, user: User) -> None:
        where = f"/contacts/{user.contact()['id']}"
        old = user.request("GET", where).headers["etag"]
        new = user.request("PATCH", where, json={"title": "Engineer"}).headers["etag"]
        assert new != old
        assert user.request("GET", where).headers["etag"] == new
        assert user.request("GET", where, headers={"If-None-Match": old}).status_code == 200

    @pytest.mark.parametrize("method", ["PATCH", "PUT", "DELETE"])
    def test_a_version_that_is_gone_is_not_changed(self, user: User, method: str) -> None:
        contact = own_id()
        where = f"/contacts/{contact}"
        old = user.request("PUT", where, json={"name": "Bo Example"}).headers["etag"]
        new = user.request("PATCH", where, json={"title": "Engineer"}).headers["etag"]
        body = {} if method == "DELETE" else {"json": {"name": "Cleo Example"}}
        refused = user.request(method, where, headers={"If-Match": old}, **body)
        assert problem(refused, 412)["type"].endswith("precondition-failed")
        assert user.get(where)["name"] == "Bo Example"
        done = user.request(method, where, headers={"If-Match": f'"other", {new}'}, **body)
        assert done.is_success

    @pytest.mark.parametrize("coding", ["-gzip", "-zstd", "-br", "--gzip"])
    def test_a_proxy_that_compresses_may_add_how_to_a_version(
        self, user: User, coding: str
    ) -> None:
        """Caddy, Apache and Jetty do, and not all take it off again."""
        where = f"/contacts/{user.contact()['id']}"
        old = f'W/{user.request("GET", where).headers["etag"][:-1]}{coding}"'
        assert user.request("GET", where, headers={"If-None-Match": old}).status_code == 304
        match = {"If-Match": old}
        assert user.request("PATCH", where, json={"title": "A"}, headers=match).is_success
        problem(user.request("PATCH", where, json={"title": "B"}, headers=match), 412)

    def test_me_has_versions_too(self, user: User) -> None:
        etag = user.request("GET", "/me").headers["etag"]
        assert user.request("GET", "/me", headers={"If-None-Match": etag}).status_code == 304
        changed = user.request("PATCH", "/me", json={"goal": "x"}, headers={"If-Match": etag})
        assert changed.is_success
        late = user.request("PATCH", "/me", json={"goal": "y"}, headers={"If-Match": etag})
        problem(late, 412)
        assert user.get("/me")["goal"] == "x"


class TestPut:
    def test_makes_a_thing_under_an_id_of_ones_own(self, user: User) -> None:
        contact = own_id()
        made = user.request("PUT", f"/contacts/{contact}", json={"name": "Bo Example"})
        assert made.status_code == 201
        assert made.headers["location"] == f"{BASE}/contacts/{contact}"
        assert made.json()["id"] == contact

    def test_replaces_all_of_it(self, user: User) -> None:
        where = f"/contacts/{own_id()}"
        user.ok("PUT", where, json={"name": "Bo Example", "title": "Engineer", "tags": ["x"]})
        replaced = user.request("PUT", where, json={"name": "Bo Sample"})
        assert replaced.status_code == 200
        assert "location" not in replaced.headers
        shown = replaced.json()
        assert (shown["name"], shown["title"], shown["tags"]) == ("Bo Sample", None, [])

    def test_only_creates_on_demand_and_can_be_retried(self, user: User) -> None:
        where, only_new = f"/contacts/{own_id()}", {"If-None-Match": "*"}
        body = {"name": "Bo Example", "emails": [{"value": "bo@example.com"}]}
        first = user.request("PUT", where, json=body, headers=only_new)
        retry = user.request("PUT", where, json=body, headers=only_new)
        assert (first.status_code, retry.status_code) == (201, 200)
        assert retry.json() == first.json()
        other = user.request("PUT", where, json={"name": "Cleo"}, headers=only_new)
        problem(other, 412)
        assert user.get(where)["name"] == "Bo Example"

    def test_only_replaces_on_demand(self, user: User) -> None:
        where = f"/contacts/{own_id()}"
        for wanted in ('"any"', "*"):
            refused = user.request("PUT", where, json={"name": "x"}, headers={"If-Match": wanted})
            problem(refused, 412)
        assert user.request("GET", where).status_code == 404

    def test_an_id_in_the_bin_is_taken(self, user: User) -> None:
        where = f"/contacts/{own_id()}"
        user.ok("PUT", where, json={"name": "Bo Example"})
        user.ok("DELETE", where)
        refused = problem(user.request("PUT", where, json={"name": "Bo Example"}), 409)
        assert (refused["state"], refused["possible"]) == ("deleted", ["restore"])
        assert user.ok("POST", f"{where}/restore")["name"] == "Bo Example"

    def test_an_id_has_to_be_of_version_7(self, user: User) -> None:
        where = "/contacts/5f0c2b7a-9d1e-4836-8a11-5e2f9c4d7b10"
        refused = problem(user.request("PUT", where, json={"name": "Bo Example"}), 422)
        assert [(one["pointer"], one["code"]) for one in refused["errors"]] == [
            ("id", "not-a-uuid7")
        ]


class TestPatch:
    def test_what_is_left_out_stays_and_null_clears(self, user: User) -> None:
        contact = user.contact(title="Engineer", location="Berlin", tags=["a", "b"])
        where = f"/contacts/{contact['id']}"
        changed = user.ok("PATCH", where, json={"title": None, "tags": ["c"]}, headers=MERGE_PATCH)
        assert changed == {
            **contact,
            "title": None,
            "tags": ["c"],
            "updated_at": changed["updated_at"],
        }

    def test_null_takes_one_of_the_ids_elsewhere_away(self, user: User) -> None:
        contact = user.contact(
            external_ids={"a": "1", "b": "2"}, extra={"Shoe": ["43"], "k": ["v"]}
        )
        where = f"/contacts/{contact['id']}"
        user.patch(where, external_ids={"a": None, "c": "3"}, extra={"Shoe": None})
        after = user.get(where)
        assert (after["external_ids"], after["extra"]) == ({"b": "2", "c": "3"}, {"k": ["v"]})
        batch = {"ids": [contact["id"]], "patch": {"external_ids": {"b": None}}}
        user.ok("POST", "/contacts/batch", json=batch)
        assert user.get(where)["external_ids"] == {"c": "3"}

    def test_objects_are_merged_however_deep(self, user: User) -> None:
        before = user.get("/me")["defaults"]
        hours = {"starts": "08:00", "days": [1, 2]}
        user.patch("/me", defaults={"nudge_days": 10, "working_hours": hours})
        after = user.get("/me")["defaults"]
        assert after == {
            **before,
            "nudge_days": 10,
            "working_hours": {**before["working_hours"], **hours},
        }
        user.patch("/me", defaults={"nudge_days": None, "working_hours": None})
        assert user.get("/me")["defaults"] == before

    def test_what_a_thing_needs_is_not_cleared(self, user: User) -> None:
        where = f"/organizations/{user.organization()['id']}"
        refused = problem(user.request("PATCH", where, json={"name": None}), 422)
        assert refused["errors"][0]["pointer"] == "/name"

    def test_the_whole_has_to_fit(self, user: User) -> None:
        where = f"/follow-ups/{user.follow_up()['id']}"
        refused = user.request("PATCH", where, json={"late_at": "2026-01-01T00:00:00Z"})
        assert problem(refused, 422)["errors"][0]["code"] == "before-due"

    def test_nothing_new_changes_nothing(self, user: User, clock: ManualClock) -> None:
        contact = user.contact(title="Engineer")
        since = user.get("/changes", since="latest")["next"]
        clock.move(hours=1)
        for body in ({}, {"title": "Engineer"}):
            assert user.patch(f"/contacts/{contact['id']}", **body) == contact
        assert user.get("/changes", since=since)["items"] == []


class TestRetries:
    def test_the_same_request_is_answered_and_not_repeated(self, user: User) -> None:
        key = {"Idempotency-Key": "a key of mine".replace(" ", "-")}
        first = user.request("POST", "/contacts", json={"name": "Bo"}, headers=key)
        second = user.request("POST", "/contacts", json={"name": "Bo"}, headers=key)
        assert (first.status_code, second.status_code) == (201, 201)
        assert second.content == first.content
        assert second.headers["location"] == first.headers["location"]
        assert second.headers["etag"] == first.headers["etag"]
        assert ("replayed" in first.headers, second.headers["replayed"]) == (False, "true")
        assert len(user.items("/contacts")) == 1

    def test_what_was_sent_can_not_be_guessed_from_the_database(
        self, user: User, here: Installation
    ) -> None:
        body = b'{"name":"Bo"}'
        headers = {"Idempotency-Key": "one", "Content-Type": "application/json"}
        user.ok("POST", "/contacts", content=body, headers=headers)
        guess = hashlib.sha256(b"POST /api/v1/contacts?\n" + body).hexdigest()
        kept = here.db.write_now(
            lambda session: session.scalars(select(StoredAnswer.fingerprint)).all()
        )
        assert len(kept) == 1
        assert guess not in kept

    def test_steps_are_not_repeated_either(self, user: User) -> None:
        outreach = user.outreach()
        where, key = f"/outreach/{outreach['id']}/send", {"Idempotency-Key": "send-1"}
        first = user.ok("POST", where, json={}, headers=key)
        assert user.ok("POST", where, json={}, headers=key) == first
        problem(user.request("POST", where, json={}), 409)
        assert user.pending(outreach["contact_id"]) == ["nudge"]

    def test_another_request_needs_another_key(self, user: User) -> None:
        key = {"Idempotency-Key": "one"}
        user.ok("POST", "/contacts", json={"name": "Bo"}, headers=key)
        for path, body in (("/contacts", {"name": "Cleo"}), ("/organizations", {"name": "Bo"})):
            refused = problem(user.request("POST", path, json=body, headers=key), 422)
            assert refused["errors"][0]["pointer"] == "Idempotency-Key"
        assert len(user.items("/contacts")) == 1

    def test_a_request_that_failed_can_be_put_right(self, user: User) -> None:
        key = {"Idempotency-Key": "one"}
        problem(user.request("POST", "/contacts", json={"name": ""}, headers=key), 422)
        user.ok("POST", "/contacts", json={"name": "Bo"}, headers=key)

    def test_a_key_is_kept_for_a_day(self, user: User, clock: ManualClock) -> None:
        key = {"Idempotency-Key": "one"}
        first = user.ok("POST", "/contacts", json={"name": "Bo"}, headers=key)
        clock.move(hours=23, minutes=59)
        assert user.ok("POST", "/contacts", json={"name": "Bo"}, headers=key) == first
        clock.move(minutes=2)
        assert user.ok("POST", "/contacts", json={"name": "Bo"}, headers=key)["id"] != first["id"]

    def test_a_key_is_ones_own(self, user: User, other: User) -> None:
        key = {"Idempotency-Key": "one"}
        mine = user.ok("POST", "/contacts", json={"name": "Bo"}, headers=key)
        theirs = other.ok("POST", "/contacts", json={"name": "Bo"}, headers=key)
        assert mine["id"] != theirs["id"]

    def test_a_twin_in_flight_waits_for_nobody(
        self, user: User, client: TestClient, here: Installation
    ) -> None:
        held, let_go = threading.Event(), threading.Event()

        def hold(session: Session) -> None:
            # On SQLite this keeps the writer, on PostgreSQL the row that every change counts in.
            session.execute(
                select(UserRow).where(UserRow.owner_id == user.id).with_for_update()
            ).all()
            held.set()
            let_go.wait(60)

        async def until_in_flight() -> None:
            for _ in iter(lambda: len(here.in_flight), 1):
                await asyncio.sleep(0)

        def post() -> Any:
            key = {"Idempotency-Key": "one"}
            return user.request("POST", "/contacts", json={"name": "Bo"}, headers=key)

        assert client.portal is not None
        answers: list[Any] = []
        first = threading.Thread(target=lambda: answers.append(post()))
        holding = client.portal.start_task_soon(here.db.write, hold)
        try:
            assert held.wait(60)
            first.start()
            client.portal.call(until_in_flight)
            refused = problem(post(), 409)
            assert (refused["state"], refused["possible"]) == ("in_flight", ["retry"])
        finally:
            let_go.set()
            holding.result()
            first.join()
        assert answers[0].status_code == 201
        assert post().json() == answers[0].json()
        assert len(user.items("/contacts")) == 1
