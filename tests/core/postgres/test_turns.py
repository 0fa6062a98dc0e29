"""Many at once: one owner's steps go one after the other, and another owner does not wait."""

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.orm import Session
from starlette.testclient import TestClient

from seventeen.core.db import Database
from seventeen.schemas.accounts import RegisterIn
from seventeen.services import accounts, attempts, changes, events
from seventeen.services.owners import take_turn
from tests.core.postgres.held import PATIENCE, Held, counts, until_somebody_waits
from tests.core.test_doors import HOUR
from tests.support.api import CHEAP_HASH, PASSWORD, User
from tests.support.installed import Installed

AtOnce = Callable[..., list[int]]


@pytest.fixture
def at_once(db: Database, beside: TestClient, threads: ThreadPoolExecutor, side: Engine) -> AtOnce:
    """Sends two bodies to two processes at the same moment; returns the statuses, lowest first."""

    def send(user: User, method: str, path: str, bodies: list[Any], **options: Any) -> list[int]:
        held = Held(db, threads, lambda session: take_turn(session, user.id))
        both = [
            threads.submit(one.request, method, path, json=body, **options)
            for one, body in zip((user, user.at(beside)), bodies, strict=True)
        ]
        until_somebody_waits(side, 2)
        held.commit()
        return sorted(one.result(PATIENCE).status_code for one in both)

    return send


class TestOneOwner:
    """Whoever writes for the same owner takes turns; nobody else has to."""

    def test_a_cursor_never_passes_an_event_that_is_not_committed(
        self, place: Installed, db: Database, threads: ThreadPoolExecutor, side: Engine
    ) -> None:
        user = User(place.client, "ana@example.com")
        one, two = user.contact()["id"], user.contact()["id"]
        start = user.get("/changes", since="latest")["next"]

        def tell(contact_id: str) -> Callable[[Session], None]:
            return lambda session: events.record(session, user.id, "contact", contact_id, "told")

        def follow(since: str) -> dict[str, Any]:
            page = db.write_now(changes.changes, user.id, since, 100)
            answer: dict[str, Any] = json.loads(page)
            return answer

        held = Held(db, threads, tell(one))
        later = threads.submit(db.write_now, tell(two))
        until_somebody_waits(side)
        assert not later.done()
        between = follow(start)
        assert (between["items"], between["next"]) == ([], start)
        held.commit()
        later.result(PATIENCE)
        after = follow(between["next"])
        assert [change["id"] for change in after["items"]] == [one, two]
        assert [change["seq"] for change in after["items"]] == [int(start) + 1, int(start) + 2]

    def test_of_two_steps_at_once_that_exclude_each_other_one_is_refused(
        self, place: Installed, at_once: AtOnce
    ) -> None:
        user = User(place.client, "ana@example.com")
        draft = user.outreach()
        path = f"/outreach/{draft['id']}/send"
        assert at_once(user, "POST", path, [{}, {}]) == [200, 409]
        assert user.pending(draft["contact_id"]) == ["nudge"]

    def test_a_version_can_be_replaced_once(self, place: Installed, at_once: AtOnce) -> None:
        user = User(place.client, "ana@example.com")
        path = f"/contacts/{user.contact()['id']}"
        version = {"If-Match": user.request("GET", path).headers["ETag"]}
        titles = [{"title": "One"}, {"title": "Two"}]
        assert at_once(user, "PATCH", path, titles, headers=version) == [200, 412]

    def test_another_owner_does_not_wait(
        self, place: Installed, db: Database, threads: ThreadPoolExecutor
    ) -> None:
        ana, bo = User(place.client, "ana@example.com"), User(place.client, "bo@example.com")
        contact = ana.contact()
        held = Held(
            db,
            threads,
            lambda session: events.record(session, ana.id, "contact", contact["id"], "told"),
        )
        assert bo.contact()["name"] == "Ana Example"
        assert ana.items("/contacts") == [contact]
        held.commit()


class TestFirstAccount:
    def test_of_two_that_register_at_once_one_is_the_first(
        self, db: Database, threads: ThreadPoolExecutor, side: Engine
    ) -> None:
        def register(email: str) -> Callable[[Session], str]:
            body = RegisterIn(email=email, password=PASSWORD)
            return lambda session: accounts.register(session, "first", body, CHEAP_HASH)

        held = Held(db, threads, register("ana@example.com"))
        second = threads.submit(db.write_now, register("bo@example.com"))
        until_somebody_waits(side)
        held.commit()
        refusal = second.exception(PATIENCE)
        assert refusal is not None
        assert getattr(refusal, "status", None) == 403
        with side.connect() as connection:
            addresses = connection.execute(text("SELECT address FROM logins")).scalars().all()
        assert addresses == ["ana@example.com"]

    def test_two_failures_to_log_in_at_once_are_two(
        self, db: Database, threads: ThreadPoolExecutor, side: Engine
    ) -> None:
        held = Held(db, threads, lambda session: attempts.count(session, "login", "ana", HOUR))
        second = threads.submit(
            db.write_now, lambda session: attempts.count(session, "login", "ana", HOUR)
        )
        until_somebody_waits(side)
        held.commit()
        second.result(PATIENCE)
        assert db.write_now(counts) == [2]
