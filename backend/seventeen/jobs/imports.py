"""Imports in the serving process: a file is read in a thread, its rows are written a few at a time.

Between two writes everybody else gets in. Whatever happens to the process, an import goes on after
the last rows that were written; when two work on one import, one of them finds that out and stops.
"""

import asyncio
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from tempfile import TemporaryFile
from typing import IO

from seventeen.core.db import Database
from seventeen.core.errors import Unavailable
from seventeen.formats.contacts import Problem, Unreadable, read_contacts
from seventeen.services import import_work
from seventeen.services.import_people import FileRow, People, file_rows
from seventeen.services.import_rows import Superseded, write_rows
from seventeen.services.import_work import Claim

AT_ONCE = 2
"""How many imports a process works on at a time; the others wait."""

LOOK_EVERY_SECONDS = 60
LEFT_ALONE = timedelta(minutes=1)
"""An import that did not move for so long is not worked on by another process."""

FEWEST, MOST = 10, 100
"""Rows of one write: as many as take about `SECONDS`."""

SECONDS = 0.025
MOST_KEYS = 500
"""Keys of one write: a row may have dozens."""

LOOK_AT = 250
"""Rows after which, and after each doubling of which, the database looks at how it has grown."""

MOST_ROWS = {False: 1_000_000, True: 100_000}
"""Rows of a file, and of a dry run, which has to remember whom it would have made."""

TOO_MANY_ROWS = (
    "This file has more than {most:,} rows. The first {most:,} were read; please put the others "
    "into a file of their own."
)
NOT_STORED = Problem("not_stored", "This row could not be stored.")
STOPPED = "Something failed on our side. What was imported is kept; please import the file again."

log = logging.getLogger(__name__)


class Imports:
    """The imports that this process works on."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._tasks: dict[tuple[str, str], asyncio.Task[None]] = {}
        self._turn = asyncio.Semaphore(AT_ONCE)

    def add(self, owner: str, import_id: str) -> None:
        """Work on this import, or clean up after it, as soon as there is a turn."""
        key = (owner, import_id)
        if key not in self._tasks:
            self._tasks[key] = asyncio.create_task(self._work(owner, import_id))
            self._tasks[key].add_done_callback(lambda _: self._tasks.pop(key))

    async def take_up(self, quiet_for: timedelta = timedelta(0)) -> None:
        """Add what was left by a process that ended: imports that nobody has moved for so long."""
        for owner, import_id in await self._db.read_long(import_work.waiting, quiet_for):
            self.add(owner, import_id)

    async def keep_taking_up(self) -> None:
        """Take up all at once, and every minute those that others left; until cancelled."""
        quiet_for = timedelta(0)
        while True:
            try:
                await self.take_up(quiet_for)
                quiet_for = LEFT_ALONE
            except Exception:
                log.exception("looking for imports failed; it will be tried again")
            await asyncio.sleep(LOOK_EVERY_SECONDS)

    async def idle(self) -> None:
        """Wait until nothing is left to do."""
        while self._tasks:
            await asyncio.wait(self._tasks.values())

    async def stop(self) -> None:
        """Stop all work where it stands; the next process goes on with it."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _work(self, owner: str, import_id: str) -> None:
        async with self._turn:
            try:
                await run(self._db, owner, import_id)
            except Unavailable:
                log.warning("import %s waits for the database", import_id)
            except Exception:
                log.exception("import %s failed", import_id)


async def run(db: Database, owner: str, import_id: str) -> None:
    """Bring one import to its end; returns at once when it is over or somebody else's work.

    Raises Unavailable when the database can't be reached: the next run goes on from there.
    """
    claim = await db.write(import_work.claim, owner, import_id)
    if claim is not None:
        try:
            await _read_and_write(db, claim)
        except Superseded:
            log.info("import %s was cancelled, or is worked on elsewhere", import_id)
        except Unavailable:
            raise
        except Exception:
            log.exception("import %s can't go on", import_id)
            await db.write(import_work.give_up, owner, import_id, STOPPED)
    while await db.write(import_work.clean_up, owner, import_id):
        pass


async def _read_and_write(db: Database, claim: Claim) -> None:
    met = People() if claim.dry_run else None
    with TemporaryFile() as file:
        await _fetch(db, claim, file)
        rows = file_rows(read_contacts(file, claim.format, claim.filename))
        done, size, look_at = claim.rows_done, FEWEST, LOOK_AT
        while True:
            some = await asyncio.to_thread(_take, rows, done, size, MOST_ROWS[claim.dry_run])
            if some.rows:
                seconds = await _write(db, claim, some.rows, met)
                done = some.rows[-1].number
                size = _next_size(size, seconds)
            if done >= look_at:
                await db.write(import_work.tell_planner, done)
                look_at = 2 * done
            if some.is_last:
                break
    await db.write(import_work.finish, claim.owner, claim.import_id, done, some.problem)


async def _fetch(db: Database, claim: Claim, file: IO[bytes]) -> None:
    """Bring the parts of the file together."""
    number = 0
    while content := await db.read_long(import_work.part, claim.owner, claim.import_id, number):
        await asyncio.to_thread(file.write, content)
        number += 1
    file.seek(0)


@dataclass(frozen=True, slots=True)
class _Some:
    """The next rows of a file, and how it ends if it does."""

    rows: list[FileRow]
    is_last: bool = False
    problem: str | None = None


def _take(rows: Iterator[FileRow], after: int, size: int, most: int) -> _Some:
    """Read at most `size` rows behind row number `after`, and none behind number `most`."""
    taken: list[FileRow] = []
    keys = 0
    try:
        for row in rows:
            if row.number <= after:
                continue
            if row.number > most:
                return _Some(taken, is_last=True, problem=TOO_MANY_ROWS.format(most=most))
            taken.append(row)
            keys += len(row.keys)
            if len(taken) >= size or keys >= MOST_KEYS:
                return _Some(taken)
    except Unreadable as error:
        return _Some(taken, is_last=True, problem=error.detail)
    return _Some(taken, is_last=True)


async def _write(db: Database, claim: Claim, rows: list[FileRow], met: People | None) -> float:
    """Write some rows, one by one if they can't be written together; returns the seconds.

    A row that can't be written is told as failed, and holds up no other.
    """
    try:
        people, seconds = await db.write(write_rows, claim.owner, claim.import_id, rows, met)
    except (Superseded, Unavailable):
        raise
    except Exception as error:
        if len(rows) == 1 and rows[0].problem is not None:
            raise
        # The message of a database's error would repeat what the file says about people.
        log.warning(
            "import %s: %s in row %d", claim.import_id, type(error).__name__, rows[0].number
        )
        if len(rows) == 1:
            rows = [FileRow(rows[0].number, rows[0].line, rows[0].name, problem=NOT_STORED)]
        for row in rows:
            await _write(db, claim, [row], met)
        return SECONDS
    if met is not None:
        met.absorb(people)
    return seconds


def _next_size(size: int, seconds: float) -> int:
    """How many rows to write next, after so many took so long; at most twice or half as many."""
    fitting = int(size * SECONDS / max(seconds, 0.001))
    return max(FEWEST, min(MOST, fitting, size * 2), size // 2)
