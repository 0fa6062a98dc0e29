"""PostgreSQL behind the two doors: a few threads that read, and a few that write.

A thread that reads keeps its connection, as the one reader on SQLite does. A write takes one from
the pool for a transaction of its own.
"""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, Concatenate, ParamSpec, TypeVar

import psycopg
from sqlalchemy import Engine, NullPool, create_engine
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.orm import Session

from seventeen.core.batch import BATCH, Done, Job, run_batch
from seventeen.core.clock import Clock
from seventeen.core.db import make_session, told
from seventeen.core.errors import Unavailable
from seventeen.core.reader import ReaderThreads
from seventeen.core.table import dump_json

P = ParamSpec("P")
T = TypeVar("T")

TRIES = 4
TRY_AGAIN = {"40001", "40P01", "23505"}
"""SQLSTATE of what is safe to run again from the start.

Serialization failure, deadlock, and a row that somebody else inserted at the same moment: the next
try finds it.
"""


class PostgresDatabase:
    """The doors of one PostgreSQL database; `pool_size` connections, at least 2, shared out."""

    dialect = "postgresql"

    def __init__(self, url: URL, clock: Clock, *, pool_size: int) -> None:
        self._clock = clock
        readers = pool_size // 2
        writers = pool_size - readers
        self.engine = make_engine(url, "", pool_size=writers, max_overflow=0, pool_pre_ping=True)
        self._reading_long = self.engine.execution_options(postgresql_readonly=True)
        # A short read is one statement or a few that need no snapshot in common: no BEGIN, no
        # ROLLBACK, one round trip.
        self._reading = make_engine(
            url,
            "-c default_transaction_read_only=on",
            poolclass=NullPool,
            isolation_level="AUTOCOMMIT",
        )
        self._waiting: dict[str, list[Job]] = {}
        self._lock = threading.Lock()
        self._readers = ReaderThreads(self._reading, clock, readers, "postgres-reads")
        self._workers = ThreadPoolExecutor(writers, thread_name_prefix="postgres-works")

    async def read(
        self, work: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        readers = self._readers
        return await _in(readers.threads, partial(readers.read, work, *args, **kwargs))

    async def read_beside(
        self, work: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        # Every read is on a thread here.
        return await self.read(work, *args, **kwargs)

    async def read_long(
        self, work: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        def run() -> T:
            with (
                self._reading_long.connect() as connection,
                make_session(connection, self._clock) as session,
            ):
                return work(session, *args, **kwargs)

        return await _in(self._workers, run)

    async def write(
        self, work: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        return await _in(self._workers, partial(self.write_now, work, *args, **kwargs))

    async def write_in_turn(
        self,
        turn: str,
        work: Callable[Concatenate[Session, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        job = Job(lambda session: work(session, *args, **kwargs))
        with self._lock:
            waiting = self._waiting.get(turn)
            if waiting is not None:
                waiting.append(job)
            else:
                self._waiting[turn] = [job]
                self._workers.submit(self._serve, turn)
        result: T = await asyncio.shield(asyncio.wrap_future(job.outcome))
        return result

    def write_now(
        self, work: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        for tries_left in reversed(range(TRIES)):
            try:
                with (
                    self.engine.connect() as connection,
                    make_session(connection, self._clock) as session,
                ):
                    result = work(session, *args, **kwargs)
                    session.commit()
                    return result
            except (DBAPIError, psycopg.Error) as error:
                if tries_left and sqlstate(error) in TRY_AGAIN:
                    continue
                raise translated(error) from error
        raise Unavailable()

    def close(self) -> None:
        self._workers.shutdown(wait=True)
        self._readers.close()
        for engine in (self.engine, self._reading):
            engine.dispose()

    def _serve(self, turn: str) -> None:
        """Do what waits for this turn until nothing does."""
        left: list[Job] = []
        while True:
            with self._lock:
                left += self._waiting[turn]
                self._waiting[turn] = []
                if not left:
                    del self._waiting[turn]
                    return
            batch, rest = left[:BATCH], left[BATCH:]
            try:
                left = self._write_together(batch) + rest
            except Exception as error:
                # Whoever comes next in this turn must not wait for what has failed.
                left = rest
                for job in batch:
                    if not job.outcome.done():
                        job.outcome.set_exception(error)

    def _write_together(self, batch: list[Job]) -> list[Job]:
        """One transaction for as much of the batch as fits into its time; returns the rest."""
        if len(batch) == 1:
            self._write_alone(batch[0])
            return []
        done: list[Done] = []
        try:
            with self.engine.connect() as connection, connection.begin():
                done, left = run_batch(connection, self._clock, batch, unless_lost)
        except (DBAPIError, psycopg.Error) as error:
            if done and sqlstate(error) not in TRY_AGAIN:
                # The COMMIT itself failed, and nobody knows how far it came.
                for one in done:
                    one.job.outcome.set_exception(translated(error))
                return batch[len(done) :]
            for job in batch:
                self._write_alone(job)
            return []
        for one in done:
            one.tell(told)
        return left

    def _write_alone(self, job: Job) -> None:
        try:
            job.outcome.set_result(self.write_now(job.work))
        except Exception as error:
            job.outcome.set_exception(error)


def make_engine(url: URL, options: str, **pool: Any) -> Engine:
    """An engine whose connections speak in UTC and wait for no lock for ever."""
    engine = create_engine(
        url,
        json_serializer=dump_json,
        # An error in the log must not show what people wrote.
        hide_parameters=True,
        connect_args={"options": f"-c timezone=UTC -c lock_timeout=10s {options}"},
        **pool,
    )
    # Several rows as one statement: the driver's own way waits for the server three times.
    engine.dialect.use_insertmanyvalues_wo_returning = True
    return engine


async def _in(threads: ThreadPoolExecutor, run: Callable[[], T]) -> T:
    """Shielded: a client that goes away does not undo what is under way."""
    try:
        return await asyncio.shield(asyncio.get_running_loop().run_in_executor(threads, run))
    except (DBAPIError, psycopg.Error) as error:
        raise translated(error) from error


def unless_lost(problem: Exception | None) -> None:
    """Raises what makes a transaction as a whole worth another try, or none at all."""
    if isinstance(problem, DBAPIError | psycopg.Error) and (
        sqlstate(problem) in TRY_AGAIN or isinstance(translated(problem), Unavailable)
    ):
        raise problem


def sqlstate(error: DBAPIError | psycopg.Error) -> str | None:
    """The code of what PostgreSQL complains of; None when it did not even answer."""
    raw = error.orig if isinstance(error, DBAPIError) else error
    return getattr(raw, "sqlstate", None)


def translated(error: DBAPIError | psycopg.Error) -> Exception:
    """A lost or refused connection becomes `Unavailable`; anything else stays what it is."""
    lost = isinstance(error, OperationalError | psycopg.OperationalError)
    if lost or (isinstance(error, DBAPIError) and error.connection_invalidated):
        return Unavailable()
    return told(error)
