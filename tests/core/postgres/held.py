"""Transactions that are held open on purpose, and others that are watched until they wait."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from sqlalchemy import Engine, text
from sqlalchemy.orm import Session

from seventeen.core.db import Database

WAITING = "SELECT count(*) FROM pg_locks WHERE NOT granted"
PATIENCE = 20.0


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


def counts(session: Session) -> list[int]:
    """Attempts to log in, as they are counted."""
    return list(session.scalars(text("SELECT count FROM attempts")))
