"""The work on imports: through crashes, side by side, cancelled, and with rows that won't go in."""

import asyncio
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text
from starlette.testclient import TestClient

from seventeen.app import create_app
from seventeen.core.errors import Conflict, Unavailable
from seventeen.core.ids import new_id
from seventeen.core.settings import Settings
from seventeen.jobs.imports import FEWEST, LOOK_AT, MOST_ROWS, run
from seventeen.routes.installation import Installation
from seventeen.services import import_work, imports
from seventeen.services.import_rows import write_rows
from tests.conftest import Place
from tests.support.api import User
from tests.support.clock import ManualClock
from tests.support.imports import Desk, Door, counted, people, queued, rows, shown_in
from tests.support.rows import reader, rows_of

FILE = people(200)
TWICE = people(200) + people(200).partition("\n")[2]


def names_of(user: User) -> Counter[str]:
    return Counter(one["name"] for one in user.items("/contacts", limit=200))


def failing_after(chunks: int, error: Exception) -> Callable[..., None]:
    """Lets so many writes of rows through."""
    left = chunks

    def before(work: Callable[..., Any], _args: Any) -> None:
        nonlocal left
        if work is write_rows:
            if left == 0:
                raise error
            left -= 1

    return before


class TestCrash:
    @pytest.mark.parametrize("chunks", [0, 1, 3])
    @pytest.mark.parametrize("dry_run", [False, True])
    def test_the_next_process_goes_on_and_makes_nobody_twice(
        self,
        user: User,
        here: Installation,
        settings: Settings,
        clock: ManualClock,
        chunks: int,
        dry_run: bool,
    ) -> None:
        import_id = queued(here.db, user, TWICE, dry_run=dry_run)
        door = Door(here.db, failing_after(chunks, Unavailable()))
        with pytest.raises(Unavailable):
            asyncio.run(run(door, user.id, import_id))
        halfway = shown_in(here.db, user, import_id)
        assert halfway["status"] == "running"
        assert sum(halfway["counts"].values()) < 400

        following = create_app(settings, clock)
        with TestClient(following, base_url="http://localhost") as client:
            assert client.portal is not None
            client.portal.call(following.imports.take_up)
            Desk(client, following).wait()

        shown = user.get(f"/imports/{import_id}")
        assert shown["status"] == "done"
        assert counted(shown) == {"created": 200, "unchanged": 200}
        told = rows(user, shown)
        assert [row["number"] for row in told] == list(range(1, 401))
        expected = {} if dry_run else {f"Person {number}": 1 for number in range(200)}
        assert names_of(user) == expected
        assert len(user.items("/organizations")) == (0 if dry_run else 7)

    def test_it_happens_by_itself_at_the_start(
        self, user: User, here: Installation, settings: Settings, clock: ManualClock
    ) -> None:
        import_id = queued(here.db, user, people(1))
        following = create_app(settings, clock, jobs=True)
        with TestClient(following, base_url="http://localhost") as client:
            path = f"/api/v1/imports/{import_id}"
            cookie = {"Cookie": f"seventeen_session={user.cookie}"}
            for _ in range(10_000):
                if client.get(path, headers=cookie).json()["status"] == "done":
                    break
        assert counted(user.get(f"/imports/{import_id}")) == {"created": 1}

    def test_nobody_takes_up_what_another_process_moved_just_now(
        self, user: User, here: Installation, clock: ManualClock
    ) -> None:
        import_id = queued(here.db, user, FILE)
        minute = timedelta(minutes=1)
        clock.move(seconds=59)
        assert here.db.write_now(import_work.waiting, minute) == []
        clock.move(seconds=1)
        assert here.db.write_now(import_work.waiting, minute) == [(user.id, import_id)]
        asyncio.run(run(here.db, user.id, import_id))
        assert here.db.write_now(import_work.waiting, timedelta(0)) == []

    def test_a_file_that_never_became_complete_is_forgotten(
        self, user: User, here: Installation, app: Any, client: TestClient, clock: ManualClock
    ) -> None:
        file = imports.file_of(b"name\nAna\n", None, None, dry_run=False)
        import_id = new_id(clock.now())
        here.db.write_now(imports.receive, user.id, import_id, file, 0, b"name\nAna\n")
        assert user.items("/imports") == []
        for path in ("", "/rows"):
            assert user.request("GET", f"/imports/{import_id}{path}").status_code == 404
        assert user.request("POST", f"/imports/{import_id}/cancel").status_code == 404
        engine = reader(here.settings.url)
        for left in (1, 0):
            assert client.portal is not None
            client.portal.call(app.imports.take_up)
            Desk(client, app).wait()
            stored = rows_of(engine, user.id)
            assert (len(stored["imports"]), len(stored["import_parts"])) == (left, left)
            clock.move(hours=2)
        engine.dispose()

    def test_a_server_that_stops_leaves_the_rest_to_the_next(
        self, user: User, settings: Settings, clock: ManualClock
    ) -> None:
        stopping = create_app(settings, clock)
        with TestClient(stopping, base_url="http://localhost") as client:
            headers = {"Cookie": f"seventeen_session={user.cookie}"}
            files = {"file": ("people.csv", people(3000).encode())}
            answer = client.post("/api/v1/imports", files=files, headers=headers)
        path = f"/imports/{answer.json()['id']}"
        assert user.get(path)["status"] in ("queued", "running")
        following = create_app(settings, clock)
        with TestClient(following, base_url="http://localhost") as client:
            assert client.portal is not None
            client.portal.call(following.imports.take_up)
            Desk(client, following).wait()
        assert counted(user.get(path)) == {"created": 3000}
        assert user.get("/contacts", count="true", limit=1)["count"] == 3000


class TestSideBySide:
    def test_two_at_work_on_one_import_do_each_row_once(
        self, user: User, here: Installation
    ) -> None:
        import_id = queued(here.db, user, TWICE)

        async def both() -> None:
            await asyncio.gather(*(run(here.db, user.id, import_id) for _ in range(2)))

        asyncio.run(both())
        shown = user.get(f"/imports/{import_id}")
        assert shown["status"] == "done"
        assert counted(shown) == {"created": 200, "unchanged": 200}
        assert set(names_of(user).values()) == {1}

    def test_two_files_with_the_same_people_make_them_once(
        self, user: User, here: Installation
    ) -> None:
        ids = [queued(here.db, user, FILE) for _ in range(2)]

        async def both() -> None:
            await asyncio.gather(*(run(here.db, user.id, import_id) for import_id in ids))

        asyncio.run(both())
        total: Counter[str] = Counter()
        for import_id in ids:
            total.update(user.get(f"/imports/{import_id}")["counts"])
        assert +total == {"created": 200, "unchanged": 200}
        assert len(user.items("/contacts", limit=200)) == 200
        assert len(user.items("/organizations")) == 7


def test_postgresql_learns_at_once_how_much_came_in(user: User, here: Installation) -> None:
    if here.db.dialect != "postgresql":
        return  # SQLite plans without looking
    asyncio.run(run(here.db, user.id, queued(here.db, user, people(2 * LOOK_AT))))
    with here.db.engine.connect() as connection:
        known = text("SELECT reltuples FROM pg_class WHERE oid = 'contacts'::regclass")
        assert connection.execute(known).scalar_one() >= LOOK_AT


class TestCancel:
    def test_before_the_first_row(self, user: User, here: Installation, place: Place) -> None:
        import_id = queued(here.db, user, FILE)
        answer = user.ok("POST", f"/imports/{import_id}/cancel")
        assert answer["status"] == "cancelled"
        again = user.request("POST", f"/imports/{import_id}/cancel")
        assert (again.status_code, again.json()["state"]) == (409, "cancelled")
        asyncio.run(run(here.db, user.id, import_id))
        assert counted(user.get(f"/imports/{import_id}")) == {}
        assert user.items("/contacts") == []
        engine = reader(place.url)
        assert rows_of(engine, user.id)["import_parts"] == []
        engine.dispose()

    def test_in_the_middle_keeps_what_is_in(self, user: User, here: Installation) -> None:
        import_id = queued(here.db, user, FILE)
        writes = 0

        def before(work: Callable[..., Any], _args: Any) -> None:
            nonlocal writes
            writes += work is write_rows
            if work is write_rows and writes == 2:
                here.db.write_now(imports.cancel, user.id, import_id)

        asyncio.run(run(Door(here.db, before), user.id, import_id))
        shown = user.get(f"/imports/{import_id}")
        assert shown["status"] == "cancelled"
        assert 0 < shown["counts"]["created"] < 200
        assert sum(names_of(user).values()) == shown["counts"]["created"]
        assert len(rows(user, shown)) == shown["counts"]["created"]


class TestRowsThatDoNotGoIn:
    def test_one_fails_and_holds_up_no_other(self, user: User, here: Installation) -> None:
        import_id = queued(here.db, user, people(30))

        def before(work: Callable[..., Any], args: Any) -> None:
            if work is write_rows and any(
                row.name == "Person 5" and row.problem is None for row in args[2]
            ):
                raise Conflict("Something else changed this at the same moment.")

        asyncio.run(run(Door(here.db, before), user.id, import_id))
        shown = user.get(f"/imports/{import_id}")
        assert shown["status"] == "done"
        assert counted(shown) == {"created": 29, "failed": 1}
        (row,) = rows(user, shown, result="failed")
        assert (row["name"], row["line"], row["code"]) == ("Person 5", 7, "not_stored")

    def test_when_nothing_can_be_written_the_import_says_so(
        self, user: User, here: Installation
    ) -> None:
        import_id = queued(here.db, user, FILE)
        door = Door(here.db, failing_after(1, Conflict("Something else changed this.")))
        asyncio.run(run(door, user.id, import_id))
        shown = shown_in(here.db, user, import_id)
        assert shown["status"] == "failed"
        assert "import the file again" in shown["problem"]
        assert counted(shown) == {"created": FEWEST}
        again = queued(here.db, user, FILE)
        asyncio.run(run(here.db, user.id, again))
        assert counted(shown_in(here.db, user, again)) == {
            "created": 200 - FEWEST,
            "unchanged": FEWEST,
        }


@pytest.mark.parametrize("dry_run", [False, True])
def test_a_file_with_too_many_rows_says_so(
    user: User, here: Installation, monkeypatch: pytest.MonkeyPatch, dry_run: bool
) -> None:
    monkeypatch.setitem(MOST_ROWS, dry_run, 25)
    exactly = queued(here.db, user, people(25), dry_run=dry_run)
    one_more = queued(here.db, user, people(26, start=100), dry_run=dry_run)
    for import_id in (exactly, one_more):
        asyncio.run(run(here.db, user.id, import_id))
    assert user.get(f"/imports/{exactly}")["status"] == "done"
    shown = user.get(f"/imports/{one_more}")
    assert shown["status"] == "failed"
    assert "more than 25 rows" in shown["problem"]
    assert counted(shown) == {"created": 25}
