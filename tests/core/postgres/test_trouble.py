"""What others break meanwhile: a write is done again, or its failure told, and nobody is held up."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Engine, event, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from seventeen.core.db import Database
from seventeen.core.errors import Conflict, NotFound, Unavailable
from seventeen.services.owners import take_turn
from tests.core.postgres.held import PATIENCE, Held, counts, until_somebody_waits
from tests.core.test_doors import put, rows, together
from tests.support.api import User
from tests.support.installed import Installed
from tests.support.postgres import drop_database, required_postgres_url, worker_name


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
