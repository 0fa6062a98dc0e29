"""Sixty-four people write for twenty seconds while a file is imported."""

import statistics
import time
from pathlib import Path

import pytest

from tests.faults.crowd import Crowd, connected, environment, send, token
from tests.support.server import Server

WRITERS = 64
SECONDS = 20
ROWS = 20_000


def file_of(rows: int) -> bytes:
    """A multipart body with a CSV file of so many people."""
    people = "".join(f"Import {n} Example,import{n}@example.com\n" for n in range(rows))
    return (
        "--edge\r\n"
        'Content-Disposition: form-data; name="file"; filename="people.csv"\r\n'
        "Content-Type: text/csv\r\n\r\n"
        f"name,email\n{people}\r\n--edge--\r\n"
    ).encode()


def test_nobody_is_turned_away(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Server(environment=environment(tmp_path)) as server:
        authorization = token(server.port)
        with connected(server.port) as connection:
            status, started = send(
                connection,
                "POST",
                "/imports",
                file_of(ROWS),
                **{
                    "Authorization": authorization,
                    "Content-Type": "multipart/form-data; boundary=edge",
                },
            )
        assert status == 201
        began = time.monotonic()
        with Crowd(server.port, authorization, writers=WRITERS) as crowd:
            crowd.until(lambda _: time.monotonic() - began > SECONDS)
        took = time.monotonic() - began
        with connected(server.port) as connection:
            asked = {"Authorization": authorization}
            _, imported = send(connection, "GET", f"/imports/{started['id']}", **asked)
            _, page = send(connection, "GET", "/contacts?limit=1&count=true", **asked)

    percentiles = statistics.quantiles(crowd.seconds, n=100)
    rows = sum(imported["counts"].values())
    with capsys.disabled():
        print(
            f"\nstorm: {WRITERS} writers, {len(crowd.acknowledged)} writes in {took:.0f} s "
            f"({len(crowd.acknowledged) / took:.0f}/s), p50 {percentiles[49] * 1000:.0f} ms, "
            f"p99 {percentiles[98] * 1000:.0f} ms, {rows} rows imported beside, "
            f"{len(crowd.errors)} errors"
        )
    assert crowd.errors == []
    assert rows > 0
    assert imported["counts"]["failed"] == 0
    assert page["count"] >= len(crowd.acknowledged) + rows
