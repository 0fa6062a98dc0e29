"""An application on PostgreSQL, its doors, and transactions that are held open on purpose."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine
from starlette.testclient import TestClient

from seventeen.app import create_app
from seventeen.core.db import Database
from seventeen.routes.installation import Installation
from tests.support.installed import Installed, installed


@pytest.fixture
def place(sqlite_template: Path, tmp_path: Path) -> Iterator[Installed]:
    """An application on a PostgreSQL database of its own."""
    with installed("postgresql", sqlite_template, tmp_path, "doors") as running:
        yield running


@pytest.fixture
def here(place: Installed) -> Installation:
    inside: Installation = place.app.installation
    return inside


@pytest.fixture
def db(here: Installation) -> Database:
    return here.db


@pytest.fixture
def side(place: Installed) -> Iterator[Engine]:
    """Connections beside the application's."""
    engine = create_engine(place.url, isolation_level="AUTOCOMMIT")
    yield engine
    engine.dispose()


@pytest.fixture
def beside(here: Installation) -> Iterator[TestClient]:
    """Another process of the same installation."""
    with TestClient(create_app(here.settings, here.clock), base_url="http://localhost") as client:
        yield client


@pytest.fixture
def threads() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(8) as pool:
        yield pool
