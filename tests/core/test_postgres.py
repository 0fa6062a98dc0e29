"""The doors on PostgreSQL: many at once, lost connections, and whose turn it is.

Transactions are held open on purpose, and others are watched until they wait for them.
"""

import json
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, create_engine, event, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session
from starlette.testclient import TestClient

from seventeen.app import create_app
from seventeen.core.db import Database
from seventeen.core.errors import Conflict, NotFound, Unavailable
from seventeen.routes.installation import Installation
from seventeen.schemas.accounts import RegisterIn
from seventeen.services import accounts, attempts, changes, events
from seventeen.services.owners import take_turn
from tests.core.test_doors import HOUR, put, rows, together
from tests.support.api import PASSWORD, User
from tests.support.installed import Installed, installed
from tests.support.postgres import drop_database, required_postgres_url, worker_name

WAITING = "SELECT count(*) FROM pg_locks WHERE NOT granted"
PATIENCE = 20.0


@pytest.fixture
def place(sqlite_template: Path, tmp_path: Path) -> Iterator[Installed]:
    """An application on a PostgreSQL database of its own."""
    with installed("postgresql", sqlite_template, tmp_path, "doors") as running:
        yield running


@pytest.fixture
def here(place: Installed) -> Installation:
    inside: Installation = place.app.installation
    return inside


@pytest.fixture
def db(here: Installation) -> Database:
    return here.db


@pytest.fixture
def side(place: Installed) -> Iterator[Engine]:
    """Connections beside the application's."""
    engine = create_engine(place.url, isolation_level="AUTOCOMMIT")
    yield engine
    engine.dispose()


@pytest.fixture
def beside(here: Installation) -> Iterator[TestClient]:
    """Another process of the same installation."""
    with TestClient(create_app(here.settings, here.clock), base_url="http://localhost") as client:
        yield client


@pytest.fixture
def threads() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(8) as pool:
        yield pool


class Held:
    """A unit of work that has done its part and not committed yet."""

    def __init__(self, db: Database, threads: ThreadPoolExecutor, work: Callable[..., Any]) -> None:
        self._done, self._go = threading.Event(), threading.Event()

        def hold(session: Session) -> Any:
            result = work(session)
            session.flush()
            self._done.set()
            assert self._go.wait(PATIENCE)
            return result

        self._outcome: Future[Any] = threads.submit(db.write_now, hold)
        assert self._done.wait(PATIENCE), self._outcome.exception(0)

    def commit(self) -> Any:
        """Let it go on, and wait for its end."""
        self._go.set()
        return self._outcome.result(PATIENCE)


def until_somebody_waits(side: Engine, how_many: int = 1) -> None:
    """Until so many transactions wait for a lock."""
    with side.connect() as connection:
        for _ in range(200_000):
            if connection.execute(text(WAITING)).scalar_one() >= how_many:
                return
    raise AssertionError("nobody waits")


class TestTryAgain:
    def test_after_somebody_else_wrote_the_same_row_first(self, db: Database, side: Engine) -> None:
        db.write_now(put, "row")
        tries: list[int] = []

        def work(session: Session) -> int:
            session.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"))
            count: int = session.execute(text("SELECT count FROM attempts")).scalar_one()
            tries.append(count)
            if len(tries) == 1:
                with side.connect() as other:
                    other.execute(text("UPDATE attempts SET count = 10"))
            session.execute(text("UPDATE attempts SET count = :count"), {"count": count + 1})
            return count

        assert db.write_now(work) == 10
        assert tries == [1, 10]

    def test_after_a_deadlock(self, db: Database, threads: ThreadPoolExecutor) -> None:
        for who in ("one", "two"):
            db.write_now(put, who)
        first_lock = threading.Barrier(2)
        tries: list[str] = []

        def both(session: Session, first: str, second: str) -> None:
            tries.append(first)
            put(session, first)
            if len(tries) <= 2:
                first_lock.wait(PATIENCE)
            put(session, second)

        crossing = [
            threads.submit(db.write_now, both, "one", "two"),
            threads.submit(db.write_now, both, "two", "one"),
        ]
        for one in crossing:
            one.result(PATIENCE)
        assert len(tries) == 3
        assert db.write_now(counts) == [3, 3]

    def test_after_somebody_else_made_the_same_row(
        self, db: Database, threads: ThreadPoolExecutor, side: Engine
    ) -> None:
        held = Held(db, threads, lambda session: put(session, "row"))
        second = threads.submit(db.write_now, put, "row")
        until_somebody_waits(side)
        held.commit()
        assert second.result(PATIENCE) == "row"
        assert db.write_now(counts) == [2]

    def test_what_fails_by_itself_fails(self, db: Database) -> None:
        tries: list[None] = []

        def work(session: Session) -> None:
            tries.append(None)
            put(session, "row")
            raise NotFound()

        with pytest.raises(NotFound):
            db.write_now(work)
        assert len(tries) == 1
        assert db.write_now(rows) == 0


def counts(session: Session) -> list[int]:
    return list(session.scalars(text("SELECT count FROM attempts")))


def cut_off(session: Session) -> None:
    """Begins to write and loses its connection."""
    put(session, "lost")
    session.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))


class TestBatch:
    """When the transaction of several is lost, each goes on by itself."""

    def test_a_commit_that_one_of_them_spoils_spoils_it_for_that_one(
        self, db: Database, side: Engine
    ) -> None:
        with side.connect() as connection:
            connection.execute(
                text("CREATE TABLE late (n int UNIQUE DEFERRABLE INITIALLY DEFERRED)")
            )
        answers = together(
            db,
            lambda session: put(session, "first"),
            lambda session: session.execute(text("INSERT INTO late VALUES (1), (1)")),
            lambda session: put(session, "last"),
        )
        assert (answers[0], answers[2]) == ("first", "last")
        assert isinstance(answers[1], Conflict)
        assert db.write_now(rows) == 3

    def test_a_connection_that_one_of_them_loses_is_lost_for_that_one(self, db: Database) -> None:
        answers = together(
            db,
            lambda session: put(session, "first"),
            cut_off,
            lambda session: put(session, "last"),
        )
        assert (answers[0], answers[2]) == ("first", "last")
        assert isinstance(answers[1], Unavailable)
        assert db.write_now(rows) == 3

    def test_after_one_that_failed_the_owner_is_locked_again(
        self, place: Installed, db: Database, side: Engine
    ) -> None:
        user = User(place.client, "ana@example.com")

        def fails(session: Session) -> None:
            take_turn(session, user.id)
            raise LookupError

        def looks(session: Session) -> None:
            take_turn(session, user.id)
            with side.connect() as other, pytest.raises(OperationalError, match="could not obtain"):
                other.execute(
                    text("SELECT 1 FROM users WHERE owner_id = :owner FOR UPDATE NOWAIT"),
                    {"owner": user.id},
                )

        answers = together(db, fails, looks)
        assert isinstance(answers[0], LookupError)
        assert answers[1] is None

    def test_a_failure_of_another_kind_is_told_and_holds_nobody_up(self, db: Database) -> None:
        begun: list[None] = []

        def breaks_the_second(_connection: object) -> None:
            begun.append(None)
            if len(begun) == 2:
                raise LookupError("out of order")

        event.listen(db.engine, "begin", breaks_the_second)
        answers = together(
            db, lambda session: put(session, "one"), lambda session: put(session, "two")
        )
        assert [type(one) for one in answers] == [LookupError, LookupError]
        assert together(db, lambda session: put(session, "next")) == ["next"]
        assert db.write_now(rows) == 2  # the one that held the turn, and the next


class TestLostConnection:
    def test_is_unavailable_once_and_then_no_more(self, db: Database) -> None:
        with pytest.raises(Unavailable):
            db.write_now(cut_off)
        assert db.write_now(rows) == 0
        assert db.write_now(put, "next") == "next"

    def test_is_a_503_with_a_time_to_come_back(self, place: Installed) -> None:
        user = User(place.client, "ana@example.com")
        drop_database(required_postgres_url(), worker_name("doors"))
        for method, body in (("GET", None), ("POST", {"name": "Bo"})):
            answer = user.request(method, "/contacts", json=body)
            assert answer.status_code == 503
            assert answer.headers["content-type"] == "application/problem+json"
            assert int(answer.headers["Retry-After"]) > 0

    def test_connections_that_the_server_closed_meanwhile_are_replaced(
        self, place: Installed, side: Engine
    ) -> None:
        user = User(place.client, "ana@example.com")
        made = user.contact()
        assert user.items("/contacts") == [made]
        with side.connect() as connection:
            closed = connection.execute(
                text(
                    "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
                )
            ).scalar_one()
        assert closed > 1  # one that reads, and one that writes
        assert user.items("/contacts") == [made]
        assert user.contact()["name"] == "Ana Example"


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
        self,
        place: Installed,
        beside: TestClient,
        db: Database,
        threads: ThreadPoolExecutor,
        side: Engine,
    ) -> None:
        user = User(place.client, "ana@example.com")
        draft = user.outreach()
        held = Held(db, threads, lambda session: take_turn(session, user.id))
        path = f"/outreach/{draft['id']}/send"
        both = [
            threads.submit(one.request, "POST", path, json={}) for one in (user, user.at(beside))
        ]
        until_somebody_waits(side, 2)
        held.commit()
        statuses = sorted(one.result(PATIENCE).status_code for one in both)
        assert statuses == [200, 409]
        assert user.pending(draft["contact_id"]) == ["nudge"]

    def test_a_version_can_be_replaced_once(
        self,
        place: Installed,
        beside: TestClient,
        db: Database,
        threads: ThreadPoolExecutor,
        side: Engine,
    ) -> None:
        user = User(place.client, "ana@example.com")
        contact = user.contact()
        path = f"/contacts/{contact['id']}"
        headers = {"If-Match": user.request("GET", path).headers["ETag"]}
        held = Held(db, threads, lambda session: take_turn(session, user.id))
        both = [
            threads.submit(one.request, "PATCH", path, json={"title": title}, headers=headers)
            for one, title in ((user, "One"), (user.at(beside), "Two"))
        ]
        until_somebody_waits(side, 2)
        held.commit()
        statuses = sorted(one.result(PATIENCE).status_code for one in both)
        assert statuses == [200, 412]

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
            return lambda session: accounts.register(session, "first", body)

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
