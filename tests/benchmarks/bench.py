"""What every figure needs: the data in a database, servers on a core, requests and their load."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from seventeen.core.clock import SystemClock
from seventeen.core.db import open_database
from seventeen.core.query import Query
from tests.benchmarks.data import DataSet, Size, build, to_postgres
from tests.benchmarks.load import Outcome, Target, fetch, load
from tests.benchmarks.rounds import Plan
from tests.support.postgres import create_database, drop_database, postgres_url
from tests.support.server import ROOT, SEVENTEEN, Server

SERVER_CORE, LOAD_CORE = 0, 1


def pin_load() -> bool:
    """Keep the load generator, this process, off the servers' core; False where nobody can."""
    if not hasattr(os, "sched_setaffinity") or len(os.sched_getaffinity(0)) < 2:
        return False
    os.sched_setaffinity(0, {LOAD_CORE})
    return True


@dataclass(frozen=True, slots=True)
class Bench:
    """A running Seventeen with its data, and how measuring is done."""

    data: DataSet
    database: str
    plan: Plan
    server: Server
    core: int | None

    @property
    def target(self) -> Target:
        """Where to ask, signed in."""
        return Target(self.server.port, self.data.token)

    def get(self, path: str) -> bytes:
        """A request to the API."""
        return self.target.get("/api/v1" + path)

    def json(self, path: str) -> Any:
        """The answer to such a request."""
        return json.loads(fetch(self.target, self.get(path)))

    def run(self, requests: bytes | Iterator[bytes], *, expect: bytes | None = None) -> Outcome:
        """Load on Seventeen for the time of one turn."""
        return load(self.target, requests, seconds=self.plan.seconds, expect=expect)

    @contextmanager
    def ceiling(self, name: str, told: Mapping[str, Any]) -> Iterator[Target]:
        """A server of tests/benchmarks/ceilings.py on the same core, idle until it is asked."""
        with told_in_file(told) as file:
            server = Server(
                f"tests.benchmarks.ceilings:{name}", {"CEILING": str(file)}, core=self.core
            )
            with server:
                yield Target(server.port)


@contextmanager
def told_in_file(told: Mapping[str, Any]) -> Iterator[Path]:
    """What another process is told, as a file of JSON."""
    with tempfile.TemporaryDirectory(prefix="seventeen-bench-") as folder:
        file = Path(folder) / "told.json"
        file.write_text(json.dumps(told))
        yield file


@contextmanager
def bench(size: Size, database: str, plan: Plan, *, pinned: bool) -> Iterator[Bench]:
    """Seventeen on a copy of the data."""
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="seventeen-bench-"))
        data = build(size, Path(folder))
        if database == "postgresql":
            data = stack.enter_context(_in_postgres(data))
        core = SERVER_CORE if pinned else None
        server = stack.enter_context(Server(SEVENTEEN, environment(data), core=core))
        yield Bench(data, database, plan, server, core)


@contextmanager
def _in_postgres(data: DataSet) -> Iterator[DataSet]:
    url = postgres_url(durable=True)
    if url is None:
        raise RuntimeError("There is no PostgreSQL here: choose --database sqlite.")
    name = f"benchmarks_{os.getpid()}"
    try:
        yield to_postgres(data, create_database(url, name))
    finally:
        drop_database(url, name)


def environment(data: DataSet) -> dict[str, str]:
    """The settings that Seventeen is measured with; all others are the defaults."""
    return {
        "SEVENTEEN_DATA_DIR": str(data.folder),
        "SEVENTEEN_DATABASE_URL": data.url,
        "SEVENTEEN_RATE_LIMITS": "off",
    }


def as_run(data: DataSet, query: Query, values: Mapping[str, Any]) -> dict[str, Any]:
    """A query of Seventeen's for the driver alone: `url`, `sql`, `parameters`."""
    db = open_database(data.url, SystemClock())
    try:
        sql, parameters = query.prepared(db.engine.dialect).spelled(dict(values))
    finally:
        db.close()
    return {"url": data.url, "sql": sql, "parameters": parameters}


def commits(told: Mapping[str, Any]) -> float:
    """Contacts a second that the driver commits by itself."""
    with told_in_file(told) as file:
        command = [sys.executable, "-m", "tests.benchmarks.commits", str(file)]
        done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return float(done.stdout)
