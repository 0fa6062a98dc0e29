"""An application that the tests of a whole module share, on a database of its own."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine
from starlette.testclient import TestClient

from seventeen.app import create_app
from seventeen.core.schema import upgrade
from seventeen.core.settings import Settings
from tests.support.clock import ManualClock
from tests.support.postgres import (
    create_database,
    drop_database,
    required_postgres_url,
    worker_name,
)

KINDS = ("sqlite", "postgresql")


@dataclass(frozen=True)
class Installed:
    """A running application, and its inside."""

    app: Any
    client: TestClient
    clock: ManualClock
    url: str


@contextmanager
def installed(kind: str, template: Path, folder: Path, name: str) -> Iterator[Installed]:
    """Run one on SQLite (a copy of `template`) or on PostgreSQL (a database called `name`)."""
    with database(kind, template, folder, name) as url:
        settings = Settings(
            data_dir=folder,
            database_url=url,
            registration="open",
            rate_limits="off",
            pool_size=8,
        )
        clock = ManualClock()
        app = create_app(settings, clock)
        with TestClient(app, base_url="http://localhost", raise_server_exceptions=False) as client:
            yield Installed(app, client, clock, url)


@contextmanager
def database(kind: str, template: Path, folder: Path, name: str) -> Iterator[str]:
    """The URL of a migrated database that nobody else uses."""
    if kind == "sqlite":
        shutil.copy(template, folder / "seventeen.db")
        yield f"sqlite:///{folder / 'seventeen.db'}"
        return
    server = required_postgres_url()
    url = create_database(server, worker_name(name))
    engine = create_engine(url)
    upgrade(engine)
    engine.dispose()
    try:
        yield url
    finally:
        drop_database(server, worker_name(name))
