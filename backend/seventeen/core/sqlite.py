"""SQLite behind the two doors: one writer thread with group commit, readers inline.

Many deferred transactions at once fail on SQLite, and a commit of its own for each request waits
for the disk each time. So one thread takes every waiting job into one BEGIN IMMEDIATE transaction,
a savepoint each, and answers them after the COMMIT they share. Reads see the last commit (WAL) and
are so short that a thread hop would cost more than the query.
"""

import asyncio
import logging
import sqlite3
import threading
from collections.abc import Callable
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection, Engine, NullPool, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from seventeen.core.batch import BATCH, Job, run_batch
from seventeen.core.clock import Clock
from seventeen.core.db import make_session, told
from seventeen.core.errors import Unavailable
from seventeen.core.reader import Reader, ReaderThreads
from seventeen.core.table import dump_json

P = ParamSpec("P")
T = TypeVar("T")

BESIDE = 2
"""Threads for reads that are too long for the event loop and too short for a snapshot."""

CANNOT_WRITE = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
}
"""What is wrong with the file or its disk, and not with what was written."""

log = logging.getLogger(__name__)


class SqliteDatabase:
    """The doors of one SQLite file."""

    dialect = "sqlite"

    def __init__(self, url: URL, clock: Clock) -> None:
        self._clock = clock
        self.engine = make_engine(url, "BEGIN IMMEDIATE")
        # No BEGIN: every statement sees the last commit, and a short read has one or a few.
        self._readers = make_engine(url, None, query_only=True, poolclass=NullPool)
        self._long_readers = make_engine(url, "BEGIN", query_only=True)
        self._reader: Reader | None = None
        self._beside = ReaderThreads(self._readers, clock, BESIDE, "sqlite-reads")
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._writer: threading.Thread | None = None
        self._lock = threading.Lock()

    async def read(
        self, work: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        # On the event loop's own thread, so one reader serves everybody in turn.
        reader = self._reader
        if reader is None:
            reader = self._reader = Reader(self._readers, self._clock)
        return reader.read(work, *args, **kwargs)

    async def read_beside(
        self, work: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        beside, loop = self._beside, asyncio.get_running_loop()
        return await loop.run_in_executor(
            beside.threads, partial(beside.read, work, *args, **kwargs)
        )

    async def read_long(
        self, work: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        def run() -> T:
            with (
                self._long_readers.connect() as connection,
                make_session(connection, self._clock) as session,
            ):
                return work(session, *args, **kwargs)

        return await asyncio.to_thread(run)

    async def write(
        self, work: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        job = self._submit(lambda session: work(session, *args, **kwargs))
        # Shielded: a client that goes away does not undo what its batch has promised to commit.
        result: T = await asyncio.shield(asyncio.wrap_future(job.outcome))
        return result

    async def write_in_turn(
        self,
        turn: str,
        work: Callable[Concatenate[Session, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        del turn  # The one writer takes everybody's.
        return await self.write(work, *args, **kwargs)

    def write_now(
        self, work: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        job = self._submit(lambda session: work(session, *args, **kwargs))
        result: T = job.outcome.result()
        return result

    def close(self) -> None:
        with self._lock:
            writer, self._writer = self._writer, None
        if writer is not None:
            self._jobs.put(None)
            writer.join()
        self._beside.close()
        if self._reader is not None:
            self._reader.close()
            self._reader = None
        for engine in (self.engine, self._readers, self._long_readers):
            engine.dispose()

    def _submit(self, work: Callable[[Session], Any]) -> Job:
        job = Job(work)
        if self._writer is None:
            with self._lock:
                if self._writer is None:
                    self._writer = threading.Thread(
                        target=self._write_forever, name="sqlite-writer", daemon=True
                    )
                    self._writer.start()
        self._jobs.put(job)
        return job

    def _write_forever(self) -> None:
        connection: Connection | None = None
        waiting: list[Job] = []
        closing = False
        while waiting or not closing:
            closing = self._take_waiting(waiting) or closing
            try:
                connection = connection or self.engine.connect()
                waiting = self._commit(connection, waiting)
            except Exception as error:
                # The writer itself must survive a failed BEGIN or COMMIT (disk full, locked).
                log.warning("a batch of %d writes failed: %s", len(waiting), error)
                answer = Unavailable() if isinstance(error, DBAPIError | sqlite3.Error) else error
                for job in waiting:
                    if not job.outcome.done():
                        job.outcome.set_exception(answer)
                waiting = []
                if connection is not None:
                    connection.invalidate()
                    connection.close()
                    connection = None
        if connection is not None:
            connection.close()

    def _take_waiting(self, waiting: list[Job]) -> bool:
        """Add what is queued to `waiting`; sleeps only when there is nothing to do at all.

        Returns True when the queue has been closed.
        """
        while len(waiting) < BATCH:
            try:
                job = self._jobs.get(block=not waiting)
            except Empty:
                return False
            if job is None:
                return True
            waiting.append(job)
        return False

    def _commit(self, connection: Connection, batch: list[Job]) -> list[Job]:
        """One transaction for as much of the batch as fits into its time; returns the rest.

        Outcomes are told only after the COMMIT that they share.
        """
        with connection.begin():

            def lasts(_problem: Exception | None) -> None:
                # A full disk makes SQLite roll the whole transaction back by itself: nothing of
                # this batch is there, not even what its earlier jobs wrote.
                if not is_under_way(connection):
                    raise sqlite3.OperationalError("SQLite gave the transaction up")

            done, left = run_batch(connection, self._clock, batch, lasts)
        for one in done:
            one.tell(translated)
        return left


def is_under_way(connection: Connection) -> bool:
    """Whether SQLite itself still has a transaction, which SQLAlchemy can't know."""
    driver = connection.connection.driver_connection
    return isinstance(driver, sqlite3.Connection) and driver.in_transaction


def translated(error: Exception) -> Exception:
    """A full disk, a lock or a broken file becomes `Unavailable`; anything else stays."""
    if isinstance(error, DBAPIError):
        code = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF
        if code in CANNOT_WRITE:
            log.error("the database can't be written: %s", error.orig)
            return Unavailable()
    return told(error)


def make_engine(url: URL, begin: str | None, *, query_only: bool = False, **options: Any) -> Engine:
    """An engine whose every connection is durable, checks foreign keys, and begins as told.

    Without `begin` each statement is a transaction of its own.
    """
    engine = create_engine(
        url,
        json_serializer=dump_json,
        # An error in the log must not show what people wrote.
        hide_parameters=True,
        connect_args={"check_same_thread": False, "isolation_level": None},
        **options,
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _record: object) -> None:
        for pragma in (
            "busy_timeout=5000",
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "cache_size=-32768",
            f"query_only={'ON' if query_only else 'OFF'}",
        ):
            connection.execute(f"PRAGMA {pragma}")

    if begin is not None:

        @event.listens_for(engine, "begin")
        def start(connection: Connection) -> None:
            connection.exec_driver_sql(begin)

    return engine
