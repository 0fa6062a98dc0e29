"""The installation as a command works on it, beside a server that may be running."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from seventeen.commands.common import load_settings, private_by_default
from seventeen.core.clock import Clock, SystemClock
from seventeen.core.db import Database, database_url, open_database
from seventeen.core.security import load_keyring
from seventeen.core.settings import Settings
from seventeen.core.trouble import Trouble, make_folder
from seventeen.core.upkeep import AHEAD, bring_up, check_url, schema_state


@dataclass(frozen=True, slots=True)
class Place:
    """An installation, opened by a command."""

    settings: Settings
    clock: Clock
    db: Database


@contextmanager
def opened(*, current: bool = True, makes: bool = False) -> Iterator[Place]:
    """The installation with its database.

    With `makes` that is made when there is none yet, where the settings say that it shall be. With
    `current` a database of another version is refused: bringing it up to date unasked could
    break a server that runs on it. Raises Trouble.
    """
    settings = load_settings()
    private_by_default()
    check_url(settings.url)
    is_new = _is_new(settings, makes=makes)
    make_folder(settings.data_dir)
    if is_new:
        # Data without its key would look like a loss.
        load_keyring(settings.data_dir)
    clock = SystemClock()
    db = open_database(settings.url, clock, pool_size=2)
    try:
        if current:
            refuse_other_versions(db)
        yield Place(settings, clock, db)
    finally:
        db.close()


def _is_new(settings: Settings, *, makes: bool) -> bool:
    """Whether a database is to be made here.

    Raises Trouble where a command would begin a second installation in some other folder.
    """
    url = database_url(settings.url)
    if url.get_backend_name() != "sqlite" or Path(url.database or "").exists():
        return False
    if makes and settings.model_fields_set & {"data_dir", "database_url"}:
        return True
    raise Trouble(
        f"There is no database {url.database} yet. If Seventeen runs elsewhere, go to the folder "
        "that it was started in, or name its data folder in SEVENTEEN_DATA_DIR. "
        "`seventeen serve` makes a new one."
    )


def refuse_other_versions(db: Database) -> None:
    """Raises Trouble unless the schema is there as this version of the code expects it."""
    state = schema_state(db.engine)
    if state == "empty":
        bring_up(db.engine)
    elif state == "behind":
        raise Trouble(
            "The database was made by an older version of Seventeen. Bring it up to date first: "
            "`seventeen db upgrade`, or start `seventeen serve` once."
        )
    elif state == "ahead":
        raise Trouble(AHEAD)
