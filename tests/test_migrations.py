"""The schema: one history for both databases, and rules that every table keeps."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import (
    CheckConstraint,
    Column,
    Engine,
    ForeignKeyConstraint,
    Index,
    PrimaryKeyConstraint,
    Table,
    UniqueConstraint,
    create_engine,
    inspect,
    text,
)
from sqlalchemy.exc import IntegrityError
from starlette.testclient import TestClient

from seventeen.app import create_app
from seventeen.core.db import database_url
from seventeen.core.schema import alembic_config, downgrade, drift, is_current, upgrade
from seventeen.core.settings import Settings
from seventeen.core.sqlite import make_engine
from seventeen.core.table import Base
from seventeen.core.upkeep import revisions
from seventeen.models import Import, ImportPart
from tests.conftest import Place
from tests.support.api import User
from tests.support.clock import ManualClock
from tests.support.copies import Copy
from tests.support.imports import upload
from tests.support.network import network
from tests.support.postgres import (
    create_database,
    drop_database,
    required_postgres_url,
    worker_name,
)
from tests.support.rows import reading

TABLES = Base.metadata.sorted_tables
GLOBAL = {
    "logins": "an address at sign-in leads to an owner",
    "secrets": "a token leads to an owner",
    "attempts": "who tries to log in is nobody yet",
}
"""Tables whose key is not the owner's, because they find one without knowing them."""


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty database, without any schema."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'seventeen.db'}"
        return
    server, name = required_postgres_url(), worker_name("migrations")
    yield create_database(server, name)
    drop_database(server, name)


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    parsed = database_url(url)
    engine = (
        make_engine(parsed, "BEGIN IMMEDIATE")
        if url.startswith("sqlite")
        else create_engine(parsed)
    )
    yield engine
    engine.dispose()


class TestHistory:
    def test_has_one_head_and_files_in_its_order(self) -> None:
        scripts = ScriptDirectory.from_config(alembic_config())
        in_order = [script.revision for script in scripts.walk_revisions()][::-1]
        assert scripts.get_heads() == in_order[-1:]
        assert revisions() == in_order

    def test_makes_what_the_models_say_from_nothing(self, engine: Engine) -> None:
        upgrade(engine)
        upgrade(engine)
        with engine.connect() as connection:
            assert is_current(connection)
            assert drift(connection) == []

    def test_makes_it_to_the_letter(self, engine: Engine) -> None:
        """Conditions of indexes and what deleting cascades to, which Alembic does not compare."""
        Base.metadata.create_all(engine)
        expected = definitions(engine)
        Base.metadata.drop_all(engine)
        upgrade(engine)
        assert definitions(engine) == expected
        assert len(expected) > 2 * len(TABLES)

    def test_a_difference_is_noticed(self, engine: Engine) -> None:
        upgrade(engine)
        with engine.begin() as connection:
            connection.execute(text("ALTER TABLE questions ADD COLUMN mood TEXT"))
            connection.execute(text("DROP INDEX ix_contacts_organization"))
        with engine.connect() as connection:
            found = drift(connection)
        assert len(found) == 2
        assert "mood" in str(found)
        assert "ix_contacts_organization" in str(found)

    def test_goes_back_and_forth_without_leaving_anything(self, engine: Engine) -> None:
        upgrade(engine)
        downgrade(engine, "base")
        left = set(inspect(engine).get_table_names()) - {"alembic_version"}
        assert left == set()
        upgrade(engine)
        with engine.connect() as connection:
            assert drift(connection) == []

    def test_every_step_goes_back_and_forth_with_rows_in_every_table(
        self, url: str, engine: Engine, tmp_path: Path
    ) -> None:
        upgrade(engine)
        lived_in(url, tmp_path)
        with engine.connect() as connection:
            rows = {table.name: connection.execute(table.select()).all() for table in TABLES}
        assert [name for name, found in rows.items() if not found] == []
        history = ScriptDirectory.from_config(alembic_config()).walk_revisions()
        for step in list(history):
            downgrade(engine, str(step.down_revision or "base"))
            upgrade(engine)
            with engine.connect() as connection:
                assert drift(connection) == []

    def test_asks_that_were_forgotten_wait_once_more(
        self, url: str, engine: Engine, tmp_path: Path
    ) -> None:
        upgrade(engine)
        lived_in(url, tmp_path)
        downgrade(engine, "0007")
        asks, owed = Base.metadata.tables["outreach"], Base.metadata.tables["follow_ups"]
        with engine.begin() as connection:
            nudged = set(
                connection.scalars(
                    owed.select()
                    .with_only_columns(owed.c.outreach_id)
                    .where(owed.c.kind == "nudge", owed.c.status == "pending")
                )
            )
            connection.execute(asks.update().values(status="sent", wait_until=None))
        upgrade(engine)
        with engine.connect() as connection:
            rows = connection.execute(asks.select()).all()
        assert {row.id for row in rows if row.wait_until is None} == nudged
        assert len(rows) > len(nudged) > 0

    def test_a_failed_upgrade_leaves_the_schema_as_it_was(self, engine: Engine) -> None:
        with engine.begin() as connection:
            connection.execute(text("CREATE TABLE questions (id TEXT)"))
        with pytest.raises(Exception, match="questions"):
            upgrade(engine)
        assert set(inspect(engine).get_table_names()) <= {"questions", "alembic_version"}


def lived_in(url: str, folder: Path) -> None:
    """Use the application until there is a row in every table."""
    settings = Settings(data_dir=folder, database_url=url, registration="open", rate_limits="on")
    clock = ManualClock()
    app = create_app(settings, clock)
    with TestClient(app, base_url="http://localhost", client=("127.0.0.1", 5)) as client:
        user = User(client, "ana@example.com")
        network(user)
        user.sent(user.contact(emails=[{"value": "bo@example.com"}], tags=["a"])["id"])
        user.token()
        client.post("/api/v1/auth/login", json={"email": "b@example.com", "password": "a guess"})
        user.request("POST", "/contacts", json={"name": "Once"}, headers={"Idempotency-Key": "k"})
        assert upload(user, "name\nGus Example\n").status_code == 201
        assert client.portal is not None
        client.portal.call(app.imports.idle)
        copy = Copy()
        copy.follow(user)
        assert copy.as_lists() == Copy.of_lists(user)

        def unfinished_upload(session: Any) -> None:
            done = session.query(Import).one()
            session.add(
                ImportPart(owner_id=user.id, import_id=done.id, number=0, content=b"name\n")
            )

        app.installation.db.write_now(unfinished_upload)


# The tables that SQLite makes for itself, of statistics say, are none of ours.
SQLITE_SAYS = [
    """SELECT sql FROM sqlite_master
    WHERE sql IS NOT NULL AND name NOT LIKE 'alembic%' AND name NOT LIKE 'sqlite%'"""
]
POSTGRES_SAYS = [
    """SELECT indexdef FROM pg_indexes
    WHERE schemaname = 'public' AND tablename NOT LIKE 'alembic%'""",
    """SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
    FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace
    AND conrelid::regclass::text NOT LIKE 'alembic%'""",
    """SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' '
    || coalesce(collation_name, '') || ' ' || coalesce(column_default, '')
    FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name NOT LIKE 'alembic%'""",
]


def definitions(engine: Engine) -> set[str]:
    """Tables, constraints and indexes as the database itself writes them down."""
    queries = SQLITE_SAYS if engine.dialect.name == "sqlite" else POSTGRES_SAYS
    with engine.connect() as connection:
        lines = [line for query in queries for line in connection.execute(text(query)).scalars()]
    return {part for line in lines for part in parts(" ".join(line.split()))}


def parts(line: str) -> list[str]:
    """A table's columns and constraints one by one: their order says nothing."""
    if not line.startswith("CREATE TABLE"):
        return [line]
    name, inside = line.split(" (", 1)
    inside, options = inside.rsplit(")", 1)
    return [
        f"{name}{options}",
        *(f"{name}: {one.strip()}" for one in re.split(r", (?![^(]*\))", inside)),
    ]


def names(columns: Any) -> list[str]:
    return [column.name for column in columns]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
class TestTables:
    """Decision: the owner is part of every key."""

    def test_the_owner_comes_first_in_every_key_and_index(self, table: Table) -> None:
        if table.name in GLOBAL:
            assert table.primary_key.columns.keys()[0] != "owner_id"
            return
        assert names(table.primary_key.columns)[0] == "owner_id"
        keys: list[Index | UniqueConstraint] = [
            *table.indexes,
            *(one for one in table.constraints if isinstance(one, UniqueConstraint)),
        ]
        for key in keys:
            if table.name == "stored_answers" and names(key.columns) == ["created_at"]:
                continue  # the sweep goes through everybody's
            assert names(key.columns)[0] == "owner_id", key.name

    def test_every_reference_includes_the_owner(self, table: Table) -> None:
        for key in table.foreign_key_constraints:
            assert "owner_id" in key.column_keys, key.name
            assert key.elements[key.column_keys.index("owner_id")].column.name == "owner_id"

    def test_every_reference_is_backed_by_an_index(self, table: Table) -> None:
        keys = [names(table.primary_key.columns), *(names(one.columns) for one in table.indexes)]
        for reference in table.foreign_key_constraints:
            wanted = list(reference.column_keys)
            assert any(key[: len(wanted)] == wanted for key in keys), reference.name

    def test_nothing_is_set_null_and_nothing_counts_by_itself(self, table: Table) -> None:
        for key in table.foreign_key_constraints:
            assert key.ondelete in (None, "CASCADE"), key.name
            assert key.onupdate is None
        for column in table.columns:
            assert column.autoincrement in (False, "auto", "ignore_fk"), column.name
            assert not is_counted(table, column), column.name

    def test_constraints_are_named_by_convention(self, table: Table) -> None:
        for constraint in table.constraints:
            prefix = {
                PrimaryKeyConstraint: "pk",
                ForeignKeyConstraint: "fk",
                UniqueConstraint: "uq",
                CheckConstraint: "ck",
            }[type(constraint)]
            assert str(constraint.name).startswith(f"{prefix}_{table.name}"), constraint
        for index in table.indexes:
            assert str(index.name).startswith(f"ix_{table.name}"), index.name
            assert len(str(index.name)) <= 63

    def test_rows_lie_in_the_order_of_the_key(self, table: Table) -> None:
        assert table.dialect_options["sqlite"]["with_rowid"] is False


def is_counted(table: Table, column: Column[Any]) -> bool:
    """Whether the database would hand out numbers for it: an only key that is an integer."""
    return table.autoincrement_column is column


class TestDatabase:
    def test_has_no_sequence_no_trigger_and_no_extension(self, engine: Engine) -> None:
        upgrade(engine)
        with engine.connect() as connection:
            if engine.dialect.name == "sqlite":
                kinds = connection.execute(text("SELECT DISTINCT type FROM sqlite_master"))
                assert set(kinds.scalars()) == {"table", "index"}
                return
            for query in (
                "SELECT count(*) FROM pg_sequences",
                "SELECT count(*) FROM pg_trigger WHERE NOT tgisinternal",
                "SELECT count(*) FROM pg_extension WHERE extname <> 'plpgsql'",
            ):
                assert connection.execute(text(query)).scalar_one() == 0, query

    def test_names_are_the_same_in_the_database(self, engine: Engine) -> None:
        upgrade(engine)
        inspector = inspect(engine)
        for table in TABLES:
            found = {str(one["name"]) for one in inspector.get_foreign_keys(table.name)}
            assert found == {str(one.name) for one in table.foreign_key_constraints}
            assert inspector.get_pk_constraint(table.name)["name"] == table.primary_key.name

    def test_refuses_a_link_into_anothers_data(self, user: User, other: User, place: Place) -> None:
        theirs, mine = other.organization(), user.contact()
        change = text("UPDATE contacts SET organization_id = :theirs WHERE id = :mine")
        with (
            reading(place.url) as engine,
            pytest.raises(IntegrityError, match=r"(?i)foreign key"),
            engine.begin() as here,
        ):
            here.execute(change, {"theirs": theirs["id"], "mine": mine["id"]})
        assert user.get(f"/contacts/{mine['id']}") == mine
