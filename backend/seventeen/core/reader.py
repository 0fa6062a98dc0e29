"""One connection for short reads, and the session that serves them one after the other."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from seventeen.core.clock import Clock
from seventeen.core.db import make_session

P = ParamSpec("P")
T = TypeVar("T")


class Reader:
    """Opened once and kept: to take a connection from a pool costs more than a short read does.

    Its engine begins no transaction, so each statement sees the last commit. Belongs to the one
    thread that opened it.
    """

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._clock = clock
        self._connection = engine.connect()
        self.driver: Any = self._connection.connection.driver_connection
        """The driver's own connection, to which most reads go."""
        self._session = make_session(self._connection, clock)

    def read(
        self, work: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a unit of reading; raises what it raises."""
        session = self._session
        session.info.clear()
        session.info.update(clock=self._clock, driver=self.driver)
        try:
            return work(session, *args, **kwargs)
        finally:
            # What the driver answered itself left the session as it was.
            if session.in_transaction():
                session.close()

    def close(self) -> None:
        """Let go of the connection, whatever state it is in."""
        self._connection.invalidate()
        self._connection.close()


class ReaderThreads:
    """A few threads that each keep a reader of their own."""

    def __init__(self, engine: Engine, clock: Clock, count: int, name: str) -> None:
        self._engine = engine
        self._clock = clock
        self._own = threading.local()
        self._opened: list[Reader] = []
        self.threads = ThreadPoolExecutor(count, thread_name_prefix=name)
        """Where `read` has to be run."""

    def read(
        self, work: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run it on this thread's reader, or on a new one when the server closed that meanwhile."""
        reader: Reader | None = getattr(self._own, "reader", None)
        if reader is not None:
            try:
                return reader.read(work, *args, **kwargs)
            except Exception:
                if not getattr(reader.driver, "closed", False):
                    raise
            self._own.reader = None
            self._opened.remove(reader)
            reader.close()
        reader = self._own.reader = Reader(self._engine, self._clock)
        self._opened.append(reader)
        return reader.read(work, *args, **kwargs)

    def close(self) -> None:
        """Finish what is under way and let go of every connection."""
        self.threads.shutdown(wait=True)
        for reader in self._opened:
            reader.close()
        self._opened.clear()
