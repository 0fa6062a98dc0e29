"""PostgreSQL behind the two doors: a bounded pool of threads, one transaction each."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Engine, create_engine
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.orm import Session

from seventeen.core.clock import Clock
from seventeen.core.db import make_session, told
from seventeen.core.errors import Unavailable
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
    """The doors of one PostgreSQL database; `pool_size` connections and as many threads."""

    dialect = "postgresql"

    def __init__(self, url: URL, clock: Clock, *, pool_size: int) -> None:
        self._clock = clock
        self.engine: Engine = create_engine(
            url,
            json_serializer=dump_json,
            # An error in the log must not show what people wrote.
            hide_parameters=True,
            pool_size=pool_size,
            max_overflow=0,
            pool_pre_ping=True,
            connect_args={"options": "-c timezone=UTC -c lock_timeout=10s"},
        )
        # A read is one statement or a few that need no snapshot in common: no BEGIN, no ROLLBACK,
        # one round trip. Same pool.
        self._reading = self.engine.execution_options(isolation_level="AUTOCOMMIT")
        self._threads = ThreadPoolExecutor(pool_size, thread_name_prefix="postgres")

    async def read(
        self, work: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        def run() -> T:
            with (
                self._reading.connect() as connection,
                make_session(connection, self._clock) as session,
            ):
                return work(session, *args, **kwargs)

        return await self._in_thread(run)

    read_long = read

    async def write(
        self, work: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        return await self._in_thread(lambda: self.write_now(work, *args, **kwargs))

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
            except DBAPIError as error:
                if tries_left and getattr(error.orig, "sqlstate", None) in TRY_AGAIN:
                    continue
                raise translated(error) from error
        raise Unavailable()

    def close(self) -> None:
        self._threads.shutdown(wait=True)
        self.engine.dispose()

    async def _in_thread(self, run: Callable[[], T]) -> T:
        loop = asyncio.get_running_loop()
        try:
            return await asyncio.shield(loop.run_in_executor(self._threads, run))
        except DBAPIError as error:
            raise translated(error) from error


def translated(error: DBAPIError) -> Exception:
    """A lost or refused connection becomes `Unavailable`; anything else stays what it is."""
    lost: Any = error.connection_invalidated or isinstance(error, OperationalError)
    return Unavailable() if lost else told(error)
