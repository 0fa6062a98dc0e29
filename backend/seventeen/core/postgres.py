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

from seventeen.core.clock import Clock
from seventeen.core.db import make_session, told
from seventeen.core.errors import Unavailable
from seventeen.core.reader import Reader
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
        self._own = threading.local()
        self._opened: list[Reader] = []
        self._readers = ThreadPoolExecutor(readers, thread_name_prefix="postgres-reads")
        self._workers = ThreadPoolExecutor(writers, thread_name_prefix="postgres-works")

    async def read(
        self, work: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        return await _in(self._readers, partial(self._read, work, *args, **kwargs))

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
        for threads in (self._readers, self._workers):
            threads.shutdown(wait=True)
        for reader in self._opened:
            reader.close()
        self._opened.clear()
        for engine in (self.engine, self._reading):
            engine.dispose()

    def _read(self, work: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        """Run it on this thread's reader, or on a new one when the server closed that meanwhile."""
        reader: Reader | None = getattr(self._own, "reader", None)
        if reader is not None:
            try:
                return reader.read(work, *args, **kwargs)
            except (DBAPIError, psycopg.Error):
                if not reader.driver.closed:
                    raise
            self._own.reader = None
            self._opened.remove(reader)
            reader.close()
        reader = self._own.reader = Reader(self._reading, self._clock)
        self._opened.append(reader)
        return reader.read(work, *args, **kwargs)


def make_engine(url: URL, options: str, **pool: Any) -> Engine:
    """An engine whose connections speak in UTC and wait for no lock for ever."""
    return create_engine(
        url,
        json_serializer=dump_json,
        # An error in the log must not show what people wrote.
        hide_parameters=True,
        connect_args={"options": f"-c timezone=UTC -c lock_timeout=10s {options}"},
        **pool,
    )


async def _in(threads: ThreadPoolExecutor, run: Callable[[], T]) -> T:
    """Shielded: a client that goes away does not undo what is under way."""
    try:
        return await asyncio.shield(asyncio.get_running_loop().run_in_executor(threads, run))
    except (DBAPIError, psycopg.Error) as error:
        raise translated(error) from error


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
