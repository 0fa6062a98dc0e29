"""The two doors to the database: what is told is kept, and nobody spoils another one's work."""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, func, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from seventeen.core.clock import Clock
from seventeen.core.db import Database, open_database
from seventeen.core.errors import Unavailable
from seventeen.models import Attempt
from seventeen.services import attempts
from tests.conftest import Place
from tests.support.api import User
from tests.support.clock import ManualClock
from tests.support.installed import database, installed

HOUR = timedelta(hours=1)


@pytest.fixture
def db(place: Place, clock: Clock) -> Iterator[Database]:
    """Doors that nobody else uses."""
    db = open_database(place.url, clock, pool_size=4)
    yield db
    db.close()


@pytest.fixture
def lite(sqlite_template: Path, tmp_path: Path, clock: Clock) -> Iterator[Database]:
    """The same, for what speaks of SQLite's one writer."""
    with database("sqlite", sqlite_template, tmp_path, "doors") as url:
        db = open_database(url, clock)
        yield db
        db.close()


def put(session: Session, who: str) -> str:
    """A small row."""
    attempts.count(session, "test", who, HOUR)
    return who


def put_and_fail(session: Session, who: str) -> None:
    put(session, who)
    raise LookupError(who)


def rows(session: Session) -> int:
    return session.execute(select(func.count()).select_from(Attempt)).scalar_one()


class Gate:
    """Holds a unit of work inside of its transaction until the test lets it go."""

    def __init__(self) -> None:
        self.inside, self.open = threading.Event(), threading.Event()

    def hold(self, session: Session) -> None:
        put(session, "held")
        self.inside.set()
        self.open.wait(20)

    @asynccontextmanager
    async def held(self, db: Database) -> AsyncIterator[None]:
        """While the writer is busy with `hold`."""
        task = asyncio.create_task(db.write(self.hold))
        await asyncio.to_thread(self.inside.wait, 20)
        try:
            yield
        finally:
            self.open.set()
            await task


class TestWrite:
    def test_is_there_when_it_returns(self, db: Database) -> None:
        async def story() -> None:
            for count in range(1, 11):
                await db.write(put, f"row {count}")
                assert await db.read(rows) == count
                assert await db.read_long(rows) == count

        asyncio.run(story())

    def test_what_fails_is_not_there(self, db: Database) -> None:
        async def story() -> None:
            with pytest.raises(LookupError, match="mine"):
                await db.write(put_and_fail, "mine")
            assert await db.read(rows) == 0
            await db.write(put, "next")
            assert await db.read(rows) == 1

        asyncio.run(story())

    def test_is_done_also_when_nobody_waits_for_it_any_more(self, db: Database) -> None:
        async def story() -> None:
            gate = Gate()
            async with gate.held(db):
                waiting = asyncio.create_task(db.write(put, "given up"))
                await asyncio.sleep(0)
                waiting.cancel()
                with suppress(asyncio.CancelledError):
                    await waiting
            await db.write(put, "next")

        asyncio.run(story())
        db.close()
        assert open_and_count(db) == 3

    def test_many_threads_lose_nothing(self, db: Database) -> None:
        def several(number: int) -> None:
            for turn in range(10):
                db.write_now(put, f"{number} {turn}")

        threads = [threading.Thread(target=several, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert db.write_now(rows) == 80

    def test_closing_finishes_what_waits(self, db: Database) -> None:
        async def story() -> list[Any]:
            tasks = [asyncio.create_task(db.write(put, f"row {number}")) for number in range(20)]
            await asyncio.sleep(0)
            await asyncio.to_thread(db.close)
            return await asyncio.gather(*tasks)

        assert len(asyncio.run(story())) == 20
        assert open_and_count(db) == 20


def open_and_count(db: Database) -> int:
    """How many rows lie there, seen by other doors."""
    again = open_database(db.engine.url.render_as_string(hide_password=False), ManualClock())
    try:
        return again.write_now(rows)
    finally:
        again.close()


class TestRead:
    def test_changes_nothing(self, db: Database) -> None:
        async def story() -> None:
            for door in (db.read, db.read_beside, db.read_long):
                with pytest.raises(DBAPIError):
                    await door(put, "by the wrong door")
            assert await db.read(rows) == 0

        asyncio.run(story())

    def test_beside_the_loop_holds_up_nobody(self, db: Database) -> None:
        async def story() -> None:
            gone_on = threading.Event()
            for door in (db.read_beside, db.read_long):
                gone_on.clear()
                reading = asyncio.create_task(door(lambda _: gone_on.wait(20)))
                await asyncio.sleep(0)
                assert await db.read(rows) == 0
                gone_on.set()
                assert await reading

        asyncio.run(story())

    def test_beside_the_loop_sees_the_last_commit(self, db: Database) -> None:
        async def story() -> None:
            for count in range(1, 4):
                await db.write(put, f"row {count}")
                assert await db.read_beside(rows) == count

        asyncio.run(story())

    def test_does_not_wait_for_the_writer(self, db: Database) -> None:
        async def story() -> None:
            gate = Gate()
            await db.write(put, "before")
            async with gate.held(db):
                assert await db.read(rows) == 1
            assert await db.read(rows) == 2

        asyncio.run(story())


def together(db: Database, *works: Callable[[Session], Any]) -> list[Any]:
    """Hand these in for one turn while it is somebody else's; returns what came of each."""

    async def story() -> list[Any]:
        gate = Gate()
        first = asyncio.create_task(db.write_in_turn("ana", gate.hold))
        await asyncio.to_thread(gate.inside.wait, 20)
        tasks = [asyncio.create_task(db.write_in_turn("ana", work)) for work in works]
        await asyncio.sleep(0)
        gate.open.set()
        await first
        async with asyncio.timeout(20):
            return await asyncio.gather(*tasks, return_exceptions=True)

    return asyncio.run(story())


class TestTurn:
    """Whoever waits for the same turn is committed together."""

    def test_shares_one_commit(self, db: Database) -> None:
        commits: list[None] = []
        event.listen(db.engine, "commit", lambda _: commits.append(None))
        answers = together(
            db, *(lambda session, number=number: put(session, str(number)) for number in range(8))
        )
        assert answers == [str(number) for number in range(8)]
        assert len(commits) == 2  # the one that held the others up, and all the others
        assert db.write_now(rows) == 9

    def test_one_that_fails_takes_nobody_along(self, db: Database) -> None:
        answers = together(
            db,
            lambda session: put(session, "first"),
            lambda session: put_and_fail(session, "second"),
            lambda session: session.execute(text("SELECT nonsense FROM nowhere")),
            lambda session: put(session, "fourth"),
        )
        assert (answers[0], answers[3]) == ("first", "fourth")
        assert isinstance(answers[1], LookupError)
        assert isinstance(answers[2], DBAPIError)
        assert db.write_now(rows) == 3


class TestOneWriter:
    """SQLite: what becomes of a batch whose transaction is lost as a whole."""

    def test_nobody_is_told_of_success_before_the_commit(self, lite: Database) -> None:
        def breaks_the_commit(session: Session) -> None:
            # Checked at the commit only, which then fails.
            session.execute(text("PRAGMA defer_foreign_keys=ON"))
            session.execute(
                text("INSERT INTO logins (address, owner_id) VALUES ('a@example.com', 'nobody')")
            )

        answers = together(lite, lambda session: put(session, "kept?"), breaks_the_commit)
        assert [type(one) for one in answers] == [Unavailable, Unavailable]
        assert lite.write_now(rows) == 1
        assert lite.write_now(put, "next") == "next"

    def test_when_sqlite_gives_the_transaction_up_nothing_of_it_is_there(
        self, lite: Database
    ) -> None:
        def rolls_all_back(session: Session) -> None:
            put(session, "third")
            session.execute(text("INSERT OR ROLLBACK INTO attempts SELECT * FROM attempts"))

        answers = together(
            lite,
            lambda session: put(session, "first"),
            rolls_all_back,
            lambda session: put(session, "last"),
        )
        assert [type(one) for one in answers] == [Unavailable] * 3
        assert lite.write_now(rows) == 1
        assert lite.write_now(put, "next") == "next"


class TestLocked:
    def test_a_file_that_somebody_else_holds_is_unavailable_until_they_let_go(
        self, lite: Database
    ) -> None:
        event.listen(lite.engine, "connect", lambda raw, _: raw.execute("PRAGMA busy_timeout=1"))
        lite.write_now(put, "before")
        with lite.engine.connect() as other:
            other.begin()
            for _ in range(3):
                with pytest.raises(Unavailable):
                    lite.write_now(put, "too early")
            other.rollback()
        assert lite.write_now(put, "after") == "after"
        assert lite.write_now(rows) == 2

    def test_is_a_503_with_a_time_to_come_back(self, sqlite_template: Path, tmp_path: Path) -> None:
        with installed("sqlite", sqlite_template, tmp_path, "doors") as place:
            user = User(place.client, "ana@example.com")
            inside: Database = place.app.installation.db
            inside.write_now(lambda session: session.execute(text("PRAGMA busy_timeout=1")).all())
            with inside.engine.connect() as other:
                other.begin()
                answer = user.request("POST", "/contacts", json={"name": "Bo"})
                assert user.items("/contacts") == []
                other.rollback()
            assert answer.status_code == 503
            assert answer.headers["content-type"] == "application/problem+json"
            assert int(answer.headers["Retry-After"]) > 0
            assert user.contact()["name"] == "Ana Example"
