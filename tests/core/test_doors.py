"""The two doors: what was answered is kept, what failed leaves nothing, and both survive."""

import asyncio
import sqlite3
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import create_engine, event, select, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from seventeen.core.db import Database, now, open_database
from seventeen.core.errors import Conflict, Unavailable
from seventeen.models import Attempt
from tests.conftest import Place
from tests.support.clock import MONDAY, ManualClock


@pytest.fixture
def db(place: Place, clock: ManualClock) -> Iterator[Database]:
    database = open_database(place.url, clock, pool_size=4)
    yield database
    database.close()


@pytest.fixture
def sqlite_file(tmp_path: Path, sqlite_template: Path) -> Path:
    file = tmp_path / "seventeen.db"
    file.write_bytes(sqlite_template.read_bytes())
    return file


def add(session: Session, key: str, count: int = 1) -> str:
    session.add(Attempt(key=key, count=count, window_ends_at=MONDAY))
    session.flush()
    return key


def keys(session: Session) -> list[str]:
    return list(session.scalars(select(Attempt.key).order_by(Attempt.key)))


def forget(session: Session) -> None:
    session.execute(text("DELETE FROM attempts"))


class RefusedError(Exception):
    """Somebody changed their mind."""


def add_then_refuse(session: Session, key: str) -> None:
    add(session, key)
    raise RefusedError(key)


class TestWrite:
    def test_is_seen_by_the_next_read(self, db: Database) -> None:
        async def run() -> list[str]:
            assert await db.write(add, "a") == "a"
            return await db.read(keys)

        assert asyncio.run(run()) == ["a"]

    def test_that_fails_leaves_nothing_and_hurts_nobody_beside_it(self, db: Database) -> None:
        async def run() -> list[str]:
            outcomes = await asyncio.gather(
                *(db.write(add if n % 3 else add_then_refuse, f"{n:02d}") for n in range(30)),
                return_exceptions=True,
            )
            for n, outcome in enumerate(outcomes):
                assert outcome == f"{n:02d}" if n % 3 else isinstance(outcome, RefusedError)
            return await db.read(keys)

        assert asyncio.run(run()) == [f"{n:02d}" for n in range(30) if n % 3]

    def test_against_a_constraint_is_a_conflict(self, db: Database) -> None:
        db.write_now(add, "a")
        with pytest.raises(Conflict):
            db.write_now(add, "a")
        assert db.write_now(keys) == ["a"]

    def test_has_one_time_for_all_that_it_writes(self, db: Database, clock: ManualClock) -> None:
        def twice(session: Session) -> tuple[datetime, datetime]:
            first = now(session)
            clock.move(hours=1)
            return first, now(session)

        first, second = db.write_now(twice)
        assert first == second == MONDAY
        assert db.write_now(now) == MONDAY.replace(hour=10)

    def test_whose_client_goes_away_is_still_whole(self, db: Database) -> None:
        async def run() -> list[str]:
            going = asyncio.create_task(db.write(add, "a"))
            await asyncio.sleep(0)
            going.cancel()
            await asyncio.gather(going, return_exceptions=True)
            await db.write(add, "b")
            return await db.read(keys)

        assert asyncio.run(run()) in (["a", "b"], ["b"])


class TestSqlite:
    def test_the_reading_door_cannot_write(self, sqlite_file: Path) -> None:
        db = open_database(f"sqlite:///{sqlite_file}", ManualClock())

        async def run() -> None:
            for door in (db.read, db.read_long):
                with pytest.raises(OperationalError, match="readonly"):
                    await door(add, "a")
            assert await db.read(keys) == []

        asyncio.run(run())
        db.close()

    def test_a_file_that_somebody_else_locks_is_unavailable_and_comes_back(
        self, sqlite_file: Path
    ) -> None:
        db = open_database(f"sqlite:///{sqlite_file}", ManualClock())

        @event.listens_for(db.engine, "connect")
        def impatient(connection: sqlite3.Connection, _record: object) -> None:
            connection.execute("PRAGMA busy_timeout=50")

        other = sqlite3.connect(sqlite_file, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Unavailable):
            db.write_now(add, "a")
        other.execute("ROLLBACK")
        other.close()
        assert db.write_now(add, "b") == "b"
        assert db.write_now(keys) == ["b"]
        db.close()

    def test_a_full_disk_takes_the_whole_batch_back_and_says_so(self, sqlite_file: Path) -> None:
        db = open_database(f"sqlite:///{sqlite_file}", ManualClock())

        def fill_the_disk(session: Session) -> None:
            # No page more than there are: what an overfull disk does to a write.
            pages = session.execute(text("PRAGMA page_count")).scalar_one()
            session.execute(text(f"PRAGMA max_page_count={pages}"))

        def add_much(session: Session) -> str:
            for n in range(500):
                add(session, f"{n:05d}" + "x" * 500)
            return "much"

        async def run() -> None:
            await db.write(fill_the_disk)
            held = threading.Event()
            # The others wait behind the first, so that they share a transaction with each other.
            together = [
                asyncio.ensure_future(db.write(lambda _: str(held.wait(20)))),
                asyncio.ensure_future(db.write(add, "before")),
                asyncio.ensure_future(db.write(add_much)),
                asyncio.ensure_future(db.write(add, "after")),
            ]
            await asyncio.sleep(0)
            held.set()
            _, *outcomes = await asyncio.gather(*together, return_exceptions=True)
            assert isinstance(outcomes[1], Unavailable)
            told = {outcome for outcome in outcomes if isinstance(outcome, str)}
            assert set(await db.read(keys)) == told

        asyncio.run(run())
        db.close()

    def test_closing_finishes_what_waits(self, sqlite_file: Path) -> None:
        db = open_database(f"sqlite:///{sqlite_file}", ManualClock())
        with ThreadPoolExecutor(8) as threads:
            added = [threads.submit(db.write_now, add, f"{n:03d}") for n in range(100)]
            assert sorted(one.result() for one in added) == [f"{n:03d}" for n in range(100)]
        db.close()
        assert len(sqlite3.connect(sqlite_file).execute("SELECT * FROM attempts").fetchall()) == 100


@pytest.fixture
def postgres(postgres_template: str, clock: ManualClock) -> Iterator[Database]:
    database = open_database(postgres_template, clock, pool_size=4)
    database.write_now(forget)
    yield database
    database.close()


class TestPostgres:
    def test_a_deadlock_is_tried_again(self, postgres: Database) -> None:
        for key in ("a", "b"):
            postgres.write_now(add, key)
        met = threading.Barrier(2)
        runs: list[str] = []

        def cross(session: Session, first: str, second: str) -> None:
            runs.append(first)
            update = text("UPDATE attempts SET count = count + 1 WHERE key = :key")
            session.execute(update, {"key": first})
            if len(runs) <= 2:
                met.wait(timeout=20)
            session.execute(update, {"key": second})

        with ThreadPoolExecutor(2) as threads:
            both = [
                threads.submit(partial(postgres.write_now, cross, "a", "b")),
                threads.submit(partial(postgres.write_now, cross, "b", "a")),
            ]
            for one in both:
                one.result(timeout=60)
        assert len(runs) == 3
        counts = postgres.write_now(lambda session: list(session.scalars(select(Attempt.count))))
        assert counts == [3, 3]

    def test_a_lost_connection_is_unavailable_and_comes_back(
        self, postgres: Database, postgres_template: str
    ) -> None:
        def die(session: Session) -> None:
            add(session, "a")
            mine = session.execute(text("SELECT pg_backend_pid()")).scalar_one()
            engine = create_engine(postgres_template)
            with engine.begin() as other:
                other.execute(text("SELECT pg_terminate_backend(:mine)"), {"mine": mine})
            engine.dispose()
            add(session, "b")

        with pytest.raises(Unavailable):
            postgres.write_now(die)
        assert postgres.write_now(add, "c") == "c"
        assert postgres.write_now(keys) == ["c"]

    def test_times_come_back_in_utc(self, postgres: Database) -> None:
        postgres.write_now(add, "a")
        ends = postgres.write_now(
            lambda session: session.scalars(select(Attempt.window_ends_at)).one()
        )
        assert ends == MONDAY
        assert ends.utcoffset() == datetime.now(UTC).utcoffset()


def test_another_kind_of_database_is_refused_in_words() -> None:
    with pytest.raises(ValueError, match="mysql is not supported"):
        open_database("mysql://localhost/seventeen", ManualClock())
