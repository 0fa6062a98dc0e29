"""The database's schema, the sweep and the contract from the command line."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import yaml

from tests.cli.command import Installation
from tests.contract.served import served
from tests.support.postgres import create_database, required_postgres_url, worker_name


def change(place: Installation, statement: str) -> None:
    with closing(sqlite3.connect(place.data_dir / "seventeen.db")) as connection:
        connection.execute(statement)
        connection.commit()


def test_the_schema_is_made_once_and_checked(place: Installation) -> None:
    assert "no database" in place.fails("db", "check")
    assert place.ok("db", "upgrade") == "The database is up to date now.\n"
    assert place.ok("db", "upgrade") == "The database was up to date already.\n"
    assert "up to date" in place.ok("db", "check")
    change(place, "ALTER TABLE questions ADD COLUMN surprise TEXT")
    assert "surprise" in place.fails("db", "check")


@pytest.mark.postgres
def test_only_what_makes_an_installation_fills_an_empty_database(tmp_path: Path) -> None:
    url = create_database(required_postgres_url(), worker_name("empty"))
    place = Installation(tmp_path / "data", {"SEVENTEEN_DATABASE_URL": url})
    for command in (("user", "list"), ("sweep",), ("db", "check"), ("export", "contacts.csv")):
        assert "There is no database" in place.fails(*command)
    assert not place.data_dir.exists()
    place.user("ana@example.com")
    assert (place.data_dir / "secret.key").exists()
    assert "up to date" in place.ok("db", "check")


def test_another_version_is_never_worked_on(place: Installation) -> None:
    place.ok("db", "upgrade")
    change(place, "UPDATE alembic_version SET version_num = 'from-the-future'")
    for command in (("serve", "--port", "0"), ("db", "upgrade"), ("db", "check"), ("sweep",)):
        assert "newer version" in place.fails(*command)


def test_another_programs_database_is_left_alone(place: Installation) -> None:
    place.data_dir.mkdir(mode=0o700)
    change(place, "CREATE TABLE recipes (id INTEGER)")
    assert "another program" in place.fails("serve", "--port", "0")


def test_sweeping_says_what_was_due(place: Installation) -> None:
    place.ok("db", "upgrade")
    assert place.ok("sweep") == "Nothing was due.\n"
    assert place.ok("sweep") == "Nothing was due.\n"


def test_the_contract_is_printed_as_it_is_served_and_makes_no_data(place: Installation) -> None:
    assert json.loads(place.ok("openapi")) == served()
    assert yaml.safe_load(place.ok("openapi", "--yaml")) == served()
    assert not place.data_dir.exists()
