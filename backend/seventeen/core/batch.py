"""Units of work that share one transaction, so that they share its wait for the disk."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from time import monotonic
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from seventeen.core.clock import Clock
from seventeen.core.db import make_session

BATCH = 64
BATCH_SECONDS = 0.05


@dataclass(slots=True)
class Job:
    """A unit of work that waits for its transaction, and where its outcome goes."""

    work: Callable[[Session], Any]
    outcome: Future[Any] = field(default_factory=Future)


@dataclass(slots=True)
class Done:
    """What came of a job, to be told after the COMMIT."""

    job: Job
    result: Any = None
    problem: Exception | None = None

    def tell(self, translated: Callable[[Exception], Exception]) -> None:
        """Say it to whoever waits."""
        if self.problem is None:
            self.job.outcome.set_result(self.result)
        else:
            self.job.outcome.set_exception(translated(self.problem))


def run_batch(
    connection: Connection,
    clock: Clock,
    batch: list[Job],
    lasts: Callable[[Exception | None], None],
) -> tuple[list[Done], list[Job]]:
    """Run as much of the batch as fits into its time, each behind a savepoint of its own.

    Returns what was done, and what is left. After each job `lasts` is asked whether the
    transaction goes on; it raises when the whole of it is lost.
    """
    done: list[Done] = []
    left = list(batch)
    shared: dict[str, Any] = {}
    started = monotonic()
    while left and (not done or monotonic() - started < BATCH_SECONDS):
        one = Done(left.pop(0))
        try:
            with make_session(
                connection, clock, shared, join_transaction_mode="create_savepoint"
            ) as session:
                one.result = one.job.work(session)
                session.commit()
        except Exception as error:
            one.problem = error
            # What it did is undone, its locks included.
            shared.clear()
        lasts(one.problem)
        done.append(one)
    return done, left
