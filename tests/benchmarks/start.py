"""How long a start takes, and what memory Seventeen holds when nobody asks for anything."""

import contextlib
import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from tests.benchmarks.bench import Bench, environment
from tests.benchmarks.load import fetch
from tests.benchmarks.rounds import Figure, at_most, take_turns
from tests.support.server import ROOT

SERVE = ("-c", "from seventeen.cli import main; main()", "serve", "--port")
HELLO = ("-m", "uvicorn", "tests.benchmarks.hello:application", "--log-level=warning", "--port")
MEGABYTE = 1_000_000


def start(bench: Bench) -> Figure:
    """From the command to the first answer, with the data there, against FastAPI's hello."""
    settings = environment(bench.data)
    turns = take_turns(
        bench.plan, [lambda: _first_answer(SERVE, settings), lambda: _first_answer(HELLO, {})]
    )
    required, reached = at_most(2.5, ratios := turns.ratios(0, 1))
    detail = f"{turns.middle(0):.2f} s of {turns.middle(1):.2f} s"
    return Figure(
        "start to first answer", bench.database, "FastAPI hello", ratios, required, reached, detail
    )


def memory(bench: Bench) -> Figure:
    """Resident memory of a fresh start that answered one of each request and then rests."""
    paths = ("/contacts", f"/contacts/{bench.data.contact_id}", "/agenda", "/search?q=an")
    for path in paths:
        fetch(bench.target, bench.get(path))
    megabytes = bench.server.resident_bytes / MEGABYTE
    return Figure(
        "idle memory",
        bench.database,
        "100 MB",
        [megabytes / 100],
        "<= 1.0",
        megabytes <= 100,
        f"{megabytes:.0f} MB",
    )


def _first_answer(arguments: Sequence[str], settings: Mapping[str, str]) -> float:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    began = time.perf_counter()
    with _running([sys.executable, *arguments, str(port)], settings) as process:
        while process.poll() is None:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
            with (
                contextlib.closing(connection),
                contextlib.suppress(OSError, http.client.HTTPException),
            ):
                connection.request("GET", "/health/live", headers={"Connection": "close"})
                if connection.getresponse().status == 200:
                    return time.perf_counter() - began
            time.sleep(0.002)
        raise RuntimeError(f"{arguments} ended with {process.returncode}")


@contextmanager
def _running(
    command: Sequence[str], settings: Mapping[str, str]
) -> Iterator[subprocess.Popen[bytes]]:
    # An installation keeps its compiled code, whatever this shell says.
    kept = {"PYTHONDONTWRITEBYTECODE": ""}
    process = subprocess.Popen(
        command, cwd=ROOT, env={**os.environ, **settings, **kept}, stdout=subprocess.DEVNULL
    )
    try:
        yield process
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=30)
