"""The database schema: brought up to date, or compared with what the code expects."""

from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

from seventeen.core.resources import migrations_dir
from seventeen.core.statistics import put_statistics
from seventeen.core.table import Base

LOCK = 17_001
"""PostgreSQL advisory lock: two processes that start together migrate one after the other."""


def alembic_config(connection: Connection | None = None) -> Config:
    """Alembic's settings, without a file."""
    config = Config()
    config.set_main_option("script_location", str(Path(migrations_dir())).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Bring the schema to a revision, in one transaction."""
    with engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
        command.upgrade(alembic_config(connection), revision)
        if connection.dialect.name == "sqlite" and is_current(connection):
            put_statistics(connection)


def downgrade(engine: Engine, revision: str) -> None:
    """Take the schema back to a revision, in one transaction."""
    with engine.begin() as connection:
        command.downgrade(alembic_config(connection), revision)


def is_current(connection: Connection) -> bool:
    """Whether the schema is the one that this version of the code expects."""
    at = MigrationContext.configure(connection).get_current_revision()
    return at == ScriptDirectory.from_config(alembic_config()).get_current_head()


def drift(connection: Connection) -> list[str]:
    """How the database differs from the models, one line each; empty when it does not."""
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return [str(difference) for difference in compare_metadata(context, Base.metadata)]
