"""Acknowledged means kept: the server is killed under load, again and again."""

import sqlite3
from pathlib import Path

import pytest

from tests.faults.crowd import Crowd, environment, token
from tests.support.server import Server

CYCLES = 20
WRITERS = 16
EACH = 60
"""Acknowledged writes before each kill."""


def test_nothing_that_was_acknowledged_is_lost(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    acknowledged: list[str] = []
    with Server(environment=environment(tmp_path)) as server:
        authorization = token(server.port)
        for _ in range(CYCLES):
            with Crowd(server.port, authorization, writers=WRITERS) as crowd:
                crowd.until(lambda crowd: len(crowd.acknowledged) >= EACH)
                server.kill()
            acknowledged += crowd.acknowledged
            server.start()

    database = sqlite3.connect(tmp_path / "seventeen.db")
    kept = {row[0] for row in database.execute("SELECT id FROM contacts")}
    told = {
        row[0]
        for row in database.execute("SELECT thing_id FROM events WHERE type = 'contact.created'")
    }
    lost = set(acknowledged) - kept
    with capsys.disabled():
        print(f"\nkill -9: {CYCLES} times, {len(acknowledged)} acknowledged, {len(lost)} lost")
    assert len(acknowledged) >= CYCLES * EACH
    assert lost == set()
    assert kept == told, "a contact and its event are written together or not at all"
    assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
