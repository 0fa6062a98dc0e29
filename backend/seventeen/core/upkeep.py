"""How the database stands to this version of the code, and bringing it up to date."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

from sqlalchemy import Engine, inspect, text
from sqlalchemy.exc import ArgumentError, DBAPIError

from seventeen.core.db import database_url
from seventeen.core.resources import migrations_dir
from seventeen.core.trouble import Trouble

SchemaState = Literal["empty", "current", "behind", "ahead"]

AHEAD = (
    "The database was made by a newer version of Seventeen than this one. Install that version "
    "again, or go back to a copy of the data from before it."
)


def check_url(url: str) -> None:
    """Raises Trouble for a database URL that nothing can be done with."""
    try:
        parsed = database_url(url)
    except (ArgumentError, ValueError) as error:
        raise Trouble(f"SEVENTEEN_DATABASE_URL can't be used: {str(error).rstrip('.')}.") from error
    if parsed.get_backend_name() == "sqlite" and parsed.database in (None, "", ":memory:"):
        raise Trouble("SEVENTEEN_DATABASE_URL names no file: use sqlite:////full/path/FILE.")


@contextmanager
def reaching(engine: Engine) -> Iterator[None]:
    """Turn what a driver says of a database that can't be used into Trouble."""
    try:
        yield
    except DBAPIError as error:
        first_line = str(error.orig).strip().partition("\n")[0]
        where = engine.url.render_as_string(hide_password=True)
        raise Trouble(f"The database {where} can't be used: {first_line}.") from error


def schema_state(engine: Engine) -> SchemaState:
    """How the database stands to this version of the code. Raises Trouble."""
    with reaching(engine), engine.connect() as connection:
        tables = inspect(connection).get_table_names()
        at = None
        if "alembic_version" in tables:
            at = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
        if at is None:
            if set(tables) - {"alembic_version"}:
                where = engine.url.render_as_string(hide_password=True)
                raise Trouble(f"The database {where} holds tables of another program.")
            return "empty"
    known = revisions()
    if at == known[-1]:
        return "current"
    return "behind" if at in known else "ahead"


def revisions() -> list[str]:
    """The migrations that there are, in order: their files begin with their numbers.

    Alembic, which says the same, takes longer to load than all of the rest to start.
    """
    return sorted(file.name.partition("_")[0] for file in migrations_dir().glob("versions/*.py"))


def bring_up(engine: Engine) -> bool:
    """Bring the schema up to date; returns whether there was anything to do. Raises Trouble."""
    state = schema_state(engine)
    if state == "ahead":
        raise Trouble(AHEAD)
    if state != "current":
        from seventeen.core.schema import upgrade

        with reaching(engine):
            upgrade(engine)
    return state != "current"
