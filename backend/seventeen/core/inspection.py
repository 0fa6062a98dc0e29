"""A look at a database that changes nothing, and holds up no server that is writing to it."""

import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine, create_engine, text
from sqlalchemy.exc import DBAPIError

from seventeen.core.db import database_url
from seventeen.core.sqlite import make_engine
from seventeen.core.trouble import Trouble
from seventeen.core.upkeep import SchemaState, check_url, reaching, schema_state


@dataclass(frozen=True, slots=True)
class Looked:
    """What was seen.

    `damage` holds a line for each fault of a SQLite file that was `checked`; with any, the
    `state` is not known. `clock` is the database server's own time, or when the SQLite file was
    last written.
    """

    state: SchemaState | None
    checked: bool
    damage: list[str]
    clock: datetime
    clock_is_its_own: bool


def look_at(url: str) -> Looked | None:
    """The database behind this URL; None for a SQLite file that is not there. Raises Trouble."""
    check_url(url)
    parsed = database_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _look_at_file(url, Path(parsed.database or ""))
    engine = create_engine(parsed, connect_args={"connect_timeout": 5})
    try:
        state = schema_state(engine)
        with reaching(engine), engine.connect() as connection:
            clock: datetime = connection.execute(text("SELECT clock_timestamp()")).scalar_one()
    finally:
        engine.dispose()
    return Looked(state, checked=False, damage=[], clock=clock, clock_is_its_own=True)


def _look_at_file(url: str, file: Path) -> Looked | None:
    if not file.exists():
        return None
    clock = datetime.fromtimestamp(file.stat().st_mtime, UTC)
    # A plain BEGIN on a connection that can't write: readers never wait for the writer, nor it
    # for them.
    engine = make_engine(database_url(url), "BEGIN", query_only=True)
    try:
        damage = _damage(engine)
        state = None if damage else schema_state(engine)
    finally:
        engine.dispose()
    return Looked(state, checked=True, damage=damage, clock=clock, clock_is_its_own=False)


def _damage(engine: Engine) -> list[str]:
    """What SQLite complains of, a line each; the worst damage it can't even look at.

    Raises Trouble when something else keeps the file from being read.
    """
    try:
        with engine.connect() as connection:
            rows = connection.exec_driver_sql("PRAGMA quick_check(10)").scalars()
            return [line for line in rows if line != "ok"]
    except DBAPIError as error:
        code = getattr(error.orig, "sqlite_errorcode", None)
        if code is None or code & 0xFF not in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            raise Trouble(
                f"The database file {engine.url.database} can't be read ({error.orig}). See that "
                "it and its folder belong to the user that Seventeen runs as."
            ) from error
        return [str(error.orig)]
