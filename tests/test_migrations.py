"""The schema: one history for both databases, and keys that start with the owner."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import (
    BigInteger,
    Boolean,
    Date,
    Engine,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    Table,
    UniqueConstraint,
    create_engine,
    func,
    insert,
    select,
    text,
)

from seventeen.core.db import database_url
from seventeen.core.schema import alembic_config, downgrade, drift, is_current, upgrade
from seventeen.core.sqlite import make_engine
from seventeen.core.table import Base, Id, UtcTime
from tests.support.clock import MONDAY
from tests.support.postgres import create_database, required_postgres_url, worker_name

TABLES = Base.metadata.sorted_tables
GLOBAL = {"attempts", "logins", "secrets"}
"""Look-up tables: what has to be unique for everybody leads to the owner here."""


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """An engine on a database without any table."""
    if request.param == "sqlite":
        url = database_url(f"sqlite:///{tmp_path / 'empty.db'}")
        engine = make_engine(url, "BEGIN IMMEDIATE")
    else:
        engine = create_engine(create_database(required_postgres_url(), worker_name("migrations")))
    yield engine
    engine.dispose()


def value_for(column: Any, position: int) -> Any:
    """Something that fits the column."""
    if column.type is Id or column.name.endswith("_id"):
        return f"0199c3a2-7c11-7e5a-9d53-{position:012d}"
    kind = column.type
    if isinstance(kind, UtcTime):
        return MONDAY
    if isinstance(kind, Date):
        return MONDAY.date()
    if isinstance(kind, Boolean):
        return True
    if isinstance(kind, Integer | BigInteger):
        return position
    if isinstance(kind, LargeBinary):
        return b"\x00\xff"
    if kind.python_type in (dict, list):
        return {}
    return f"{column.name} ünïcode"


def fill(engine: Engine) -> None:
    """One row in every table; what refers to another row refers to the one that is there."""
    with engine.begin() as connection:
        for table in TABLES:
            row = {column.name: value_for(column, 1) for column in table.columns}
            connection.execute(insert(table), [row])


def count(engine: Engine) -> dict[str, int]:
    with engine.connect() as connection:
        return {
            table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in TABLES
        }


def tables_in(engine: Engine) -> set[str]:
    query = (
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        if engine.dialect.name == "sqlite"
        else "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
    )
    with engine.connect() as connection:
        return set(connection.scalars(text(query)))


def test_there_is_one_head() -> None:
    assert len(ScriptDirectory.from_config(alembic_config()).get_heads()) == 1


def test_from_empty_to_what_the_models_say(empty: Engine) -> None:
    upgrade(empty)
    with empty.connect() as connection:
        assert is_current(connection)
        assert drift(connection) == []


def test_up_down_up_with_data_in_every_table(empty: Engine) -> None:
    upgrade(empty)
    fill(empty)
    assert set(count(empty).values()) == {1}
    downgrade(empty, "base")
    assert tables_in(empty) == {"alembic_version"}
    upgrade(empty)
    fill(empty)
    assert set(count(empty).values()) == {1}
    with empty.connect() as connection:
        assert drift(connection) == []


def test_drift_is_noticed(empty: Engine) -> None:
    upgrade(empty)
    with empty.begin() as connection:
        connection.execute(text("DROP INDEX ix_events_thing"))
    with empty.connect() as connection:
        assert any("ix_events_thing" in line for line in drift(connection))


def test_a_failed_upgrade_leaves_nothing_behind(empty: Engine) -> None:
    upgrade(empty)
    fill(empty)
    downgrade(empty, "base")
    with empty.begin() as connection:
        connection.execute(text("CREATE TABLE notes (something INTEGER)"))
    with pytest.raises(Exception, match="already exists"):
        upgrade(empty)
    assert tables_in(empty) == {"alembic_version", "notes"}


def test_what_one_owner_has_goes_with_the_account(empty: Engine) -> None:
    upgrade(empty)
    fill(empty)
    with empty.begin() as connection:
        connection.execute(text("DELETE FROM users"))
    left = {name for name, rows in count(empty).items() if rows}
    assert left == {"attempts", "stored_answers"}


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
class TestKeys:
    def test_the_key_starts_with_the_owner(self, table: Table) -> None:
        if table.name not in GLOBAL:
            assert next(iter(table.primary_key.columns)).name == "owner_id"

    def test_every_index_and_unique_constraint_starts_with_the_owner(self, table: Table) -> None:
        if "owner_id" not in table.columns or table.name == "stored_answers":
            return
        for index in table.indexes:
            assert next(iter(index.columns)).name == "owner_id", index.name
        for constraint in table.constraints:
            if isinstance(constraint, UniqueConstraint):
                assert next(iter(constraint.columns)).name == "owner_id", constraint.name

    def test_every_foreign_key_carries_the_owner(self, table: Table) -> None:
        for constraint in table.constraints:
            if isinstance(constraint, ForeignKeyConstraint):
                assert "owner_id" in constraint.column_keys, constraint.name
                assert constraint.ondelete in (None, "CASCADE"), constraint.name

    def test_every_constraint_has_its_name_by_the_convention(self, table: Table) -> None:
        names = [one.name for one in table.constraints] + [one.name for one in table.indexes]
        for name in names:
            assert str(name).startswith(("pk_", "fk_", "uq_", "ck_", "ix_"))

    def test_no_column_counts_by_itself(self, table: Table) -> None:
        for column in table.columns:
            assert column.autoincrement in (False, "auto"), column.name
            assert not (
                isinstance(column.type, Integer) and column.primary_key and column.autoincrement
            ), column.name
