"""Fixtures for what is asked over HTTP.

`shared` and what follows from it are for tests that ask of the whole contract: one application for
all of a module's tests.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine
from starlette.testclient import TestClient

from tests.support.imports import Desk
from tests.support.installed import KINDS, Installed, installed
from tests.support.rows import reading
from tests.support.slots import Contract
from tests.support.world import World


@pytest.fixture
def desk(client: TestClient, app: Any) -> Desk:
    """Files are handed in here."""
    return Desk(client, app)


@pytest.fixture(scope="module", params=KINDS)
def shared(
    request: pytest.FixtureRequest, sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Installed]:
    """No test may change what the others look at."""
    name = request.path.stem
    folder = tmp_path_factory.mktemp(name)
    with installed(request.param, sqlite_template, folder, name) as running:
        yield running


@pytest.fixture(scope="module")
def contract(shared: Installed) -> Contract:
    """What it says of itself."""
    return Contract(shared.app.api.openapi())


@pytest.fixture(scope="module")
def world(shared: Installed, contract: Contract) -> World:
    """Two users of it."""
    return World(shared, contract)


@pytest.fixture
def engine(shared: Installed) -> Iterator[Engine]:
    """For looking at its rows."""
    with reading(shared.url) as engine:
        yield engine
