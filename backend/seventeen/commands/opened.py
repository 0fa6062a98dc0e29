"""The installation as a command works on it, beside a server that may be running."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from seventeen.commands.common import load_settings, private_by_default
from seventeen.core.clock import Clock, SystemClock
from seventeen.core.db import Database, open_database
from seventeen.core.security import load_keyring
from seventeen.core.settings import Settings
from seventeen.core.trouble import Trouble, make_folder
from seventeen.core.upkeep import AHEAD, SchemaState, bring_up, check_url, schema_state


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
    file = settings.sqlite_file
    if file is not None and not file.exists():
        # Else a command would begin a second installation in whatever folder it runs.
        if not (makes and settings.model_fields_set & {"data_dir", "database_url"}):
            raise _none_yet(str(file))
        make_folder(settings.data_dir)
    clock = SystemClock()
    db = open_database(settings.url, clock, pool_size=2)
    try:
        state = schema_state(db.engine)
        if state == "empty":
            if not makes:
                raise _none_yet(db.engine.url.database)
            # Data without its key would look like a loss.
            make_folder(settings.data_dir)
            load_keyring(settings.data_dir)
        if current:
            _bring_to_this_version(db, state)
        yield Place(settings, clock, db)
    finally:
        db.close()


def _none_yet(name: str | None) -> Trouble:
    return Trouble(
        f"There is no database {name} yet. If Seventeen runs elsewhere, go to the folder "
        "that it was started in, or name its data folder in SEVENTEEN_DATA_DIR. "
        "`seventeen serve` makes a new one."
    )


def _bring_to_this_version(db: Database, state: SchemaState) -> None:
    """Fill an empty database. Raises Trouble where there is one of another version."""
    if state == "empty":
        bring_up(db.engine)
    elif state == "behind":
        raise Trouble(
            "The database was made by an older version of Seventeen. Bring it up to date first: "
            "`seventeen db upgrade`, or start `seventeen serve` once."
        )
    elif state == "ahead":
        raise Trouble(AHEAD)
