"""The sweep: what time alone changes, looked for every few minutes while `serve` runs."""

import asyncio
import logging
from collections import Counter
from datetime import datetime, timedelta

from seventeen.core.clock import Clock
from seventeen.core.db import Database
from seventeen.core.vault import Vault
from seventeen.services import attachments, sweep

EVERY = timedelta(minutes=5)
LOOK_EVERY_SECONDS = 20
"""How often the clock is looked at. A machine that slept wakes up with a sweep long due, which a
single long wait would not notice: it does not count the time asleep."""

log = logging.getLogger(__name__)


async def sweep_all(db: Database, vault: Vault) -> Counter[str]:
    """Sweep owner by owner, a little in each transaction; returns what was done, summed up.

    An owner whose sweep fails is logged, counted as `failed`, and holds up nobody else.
    """
    done: Counter[str] = Counter()
    for owner in await db.read_long(sweep.owners):
        try:
            while await db.read_long(sweep.is_due, owner):
                some = await db.write(sweep.sweep_owner, owner)
                done.update(some)
                if some.get("guests"):
                    await asyncio.to_thread(vault.forget, owner)
                if not any(some.values()):
                    break  # Somebody else was faster.
        except Exception:
            log.exception("the sweep of owner %s failed", owner)
            done["failed"] += 1
    await db.write(sweep.sweep_shared)
    if removed := await sweep_files(db, vault):
        done["files"] = removed
    return done


async def sweep_files(db: Database, vault: Vault) -> int:
    """Remove the files that no attachment names any more; returns how many went.

    Whoever this database does not know may be in another one, which was moved away or is the right
    one: their files stay. They go with the account (`Vault.forget`).
    """
    count = 0
    known = set(await db.read_long(sweep.owners))
    for owner in sorted(known.intersection(await asyncio.to_thread(vault.owners))):
        needed = await db.read_long(attachments.digests, owner)
        count += await asyncio.to_thread(vault.keep_only, owner, needed)
    return count


async def keep_sweeping(db: Database, clock: Clock, vault: Vault) -> None:
    """Sweep at once, then whenever five minutes have passed on the clock; until cancelled."""
    last: datetime | None = None
    while True:
        if last is None or abs(clock.now() - last) >= EVERY:
            last = clock.now()
            try:
                await sweep_all(db, vault)
            except Exception:
                log.exception("the sweep failed; it will be tried again")
        await asyncio.sleep(LOOK_EVERY_SECONDS)
