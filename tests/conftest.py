"""Fixtures: one application on each database, a clock turned by hand, users who sign up.

Every test that asks for `client` or `user` runs on SQLite and on PostgreSQL. The schema is made by
the migrations, once; SQLite tests copy the file, PostgreSQL tests empty the tables.
"""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings as hypothesis_settings
from sqlalchemy import Engine, create_engine
from starlette.testclient import TestClient

from seventeen.app import create_app
from seventeen.core.db import database_url
from seventeen.core.schema import upgrade
from seventeen.core.settings import Settings
from seventeen.core.sqlite import make_engine
from seventeen.core.table import Base
from seventeen.routes.installation import Installation
from tests.support.api import User
from tests.support.clock import ManualClock
from tests.support.postgres import create_database, required_postgres_url, worker_name

# How long an example takes depends on the machine, and says nothing about the code.
hypothesis_settings.register_profile("seventeen", deadline=None)
hypothesis_settings.load_profile("seventeen")

# To truncate tables makes their files anew, which takes longer than most tests do.
EMPTY = ";".join(str(table.delete()) for table in reversed(Base.metadata.sorted_tables))


@dataclass(frozen=True)
class Place:
    """Where a test's data lies."""

    url: str
    data_dir: Path


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty SQLite file."""
    file = tmp_path_factory.mktemp("template") / "seventeen.db"
    engine = make_engine(database_url(f"sqlite:///{file}"), "BEGIN IMMEDIATE")
    upgrade(engine)
    engine.dispose()
    return file


@pytest.fixture(scope="session")
def migrated_postgres() -> Iterator[Engine]:
    """A migrated PostgreSQL database of this worker's own."""
    url = create_database(required_postgres_url(), worker_name("seventeen"))
    engine = create_engine(url, pool_pre_ping=True)
    upgrade(engine)
    yield engine
    engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """An empty database."""
    if request.param == "sqlite":
        shutil.copy(request.getfixturevalue("sqlite_template"), tmp_path / "seventeen.db")
        return Place(f"sqlite:///{tmp_path / 'seventeen.db'}", tmp_path)
    engine: Engine = request.getfixturevalue("migrated_postgres")
    with engine.begin() as connection:
        connection.exec_driver_sql(EMPTY)
    return Place(engine.url.render_as_string(hide_password=False), tmp_path)


@pytest.fixture
def clock() -> ManualClock:
    """Monday, 2 March 2026, 9:00 UTC, until a test moves it."""
    return ManualClock()


@pytest.fixture
def settings(place: Place) -> Settings:
    """Anybody may register, and nothing is limited."""
    return Settings(
        data_dir=place.data_dir,
        database_url=place.url,
        registration="open",
        rate_limits="off",
        pool_size=4,
    )


@pytest.fixture
def app(settings: Settings, clock: ManualClock) -> Any:
    """The whole application, edge included."""
    return create_app(settings, clock)


@pytest.fixture
def client(app: Any) -> Iterator[TestClient]:
    """A client that nobody is signed in with. Errors inside come out as answers."""
    with TestClient(app, base_url="http://localhost", raise_server_exceptions=False) as client:
        yield client


@pytest.fixture
def here(app: Any) -> Installation:
    """The inside, for the few tests that have to look at rows."""
    installation: Installation = app.installation
    return installation


@pytest.fixture
def sign_up(client: TestClient) -> Callable[..., User]:
    """Makes users: `sign_up("bo@example.com", time_zone="UTC")`."""
    return lambda email, **options: User(client, email, **options)


@pytest.fixture
def user(sign_up: Callable[..., User]) -> User:
    """Somebody in Berlin."""
    return sign_up("ana.user@example.com")


@pytest.fixture
def other(sign_up: Callable[..., User]) -> User:
    """Somebody else."""
    return sign_up("bo.user@example.com")
