"""The sweep: what time alone changes, owner by owner, once."""

import asyncio
import sqlite3
from contextlib import closing
from typing import Any

import pytest
from sqlalchemy.orm import Session
from starlette.testclient import TestClient

from seventeen.app import create_app
from seventeen.core.settings import Settings
from seventeen.jobs.sweep import sweep_all
from seventeen.routes.installation import Installation
from seventeen.services.events import record_many
from seventeen.services.sweep import sweep_owner
from tests.conftest import Place
from tests.support.api import BASE, User
from tests.support.clock import ManualClock

THIS_MACHINE = ("127.0.0.1", 50000)


def waited_out(user: User, clock: ManualClock) -> str:
    """An ask whose nudge went out long ago; returns its id."""
    sent = user.sent()
    clock.move(days=8)
    (nudge,) = user.items("/follow-ups", outreach_id=sent["id"])
    user.post(f"/follow-ups/{nudge['id']}/complete")
    clock.move(days=8)
    found: str = sent["id"]
    return found


def sweep(here: Installation) -> dict[str, int]:
    return dict(asyncio.run(sweep_all(here.db, here.vault)))


def test_an_ask_that_nobody_answered_becomes_unanswered_once(
    user: User, here: Installation, clock: ManualClock
) -> None:
    outreach = waited_out(user, clock)
    assert sweep(here)["unanswered"] == 1
    shown = user.get(f"/outreach/{outreach}")
    assert shown["status"] == "unanswered"
    assert user.stage(shown["contact_id"]) == "unanswered"
    since = user.get("/changes", since="latest")["next"]
    assert sweep(here) == {}
    assert user.get("/changes", since=since)["items"] == []


def test_two_sweeps_at_once_do_it_once(user: User, here: Installation, clock: ManualClock) -> None:
    waited_out(user, clock)

    async def both() -> int:
        sweeps = await asyncio.gather(*(sweep_all(here.db, here.vault) for _ in range(4)))
        return sum(done["unanswered"] for done in sweeps)

    since = user.get("/changes", since="latest")["next"]
    assert asyncio.run(both()) == 1
    kinds = [one["kind"] for one in user.get("/changes", since=since)["items"]]
    assert sorted(kinds) == ["contact", "outreach"]


def test_what_was_long_in_the_bin_is_erased(
    user: User, here: Installation, clock: ManualClock
) -> None:
    contact = user.contact()["id"]
    user.request("DELETE", f"/contacts/{contact}")
    clock.move(days=29)
    assert sweep(here) == {}
    clock.move(days=2)
    assert sweep(here)["erased"] == 1
    assert user.get("/bin")["items"] == []
    assert user.request("POST", f"/contacts/{contact}/restore").status_code == 404


def test_old_history_is_forgotten_once(user: User, here: Installation, clock: ManualClock) -> None:
    user.organization()
    start = user.get("/changes")["next"]
    for _ in range(7):
        clock.move(days=57)
        user.get("/me")  # a session that is used does not run out
    assert sweep(here) == {}
    clock.move(days=2)
    user.organization(name="Beispiel Example")
    assert sweep(here) == {"unanswered": 0, "erased": 0, "forgotten": 1}
    assert sweep(here) == {}
    assert user.request("GET", "/changes", params={"since": "0"}).status_code == 410
    assert len(user.get("/changes", since=start)["items"]) == 1


def test_much_that_is_due_is_done_in_small_units_of_work(
    user: User, here: Installation, clock: ManualClock
) -> None:
    ids = [user.contact(name=f"contact {number}")["id"] for number in range(60)]
    user.post("/contacts/batch", ids=ids[:50], delete=True)
    told: list[tuple[str, str, str, dict[str, Any]]] = [("contact", ids[55], "updated", {})] * 1200

    def write(session: Session) -> None:
        record_many(session, user.id, told)

    here.db.write_now(write)
    clock.move(days=401)
    first = here.db.write_now(sweep_owner, user.id)
    assert 0 < first["erased"] < 50
    assert 0 < first["forgotten"] < 1200
    rest = sweep(here)
    assert first["erased"] + rest["erased"] == 50
    assert first["forgotten"] + rest["forgotten"] > 1200
    assert sweep(here) == {}


def test_guests_go_after_a_month_and_accounts_stay(
    app: Any, user: User, here: Installation, clock: ManualClock
) -> None:
    with TestClient(app, base_url="http://localhost", client=THIS_MACHINE) as visitor:
        assert visitor.post(f"{BASE}/auth/guest").status_code == 201
        here.vault.put(visitor.get(f"{BASE}/me").json()["id"], b"a picture of theirs")
        here.vault.put(user.id, b"a picture")
        clock.move(days=29)
        assert "guests" not in sweep(here)
        assert visitor.get(f"{BASE}/me").status_code == 200
        clock.move(days=2)
        assert sweep(here)["guests"] == 1
        assert visitor.get(f"{BASE}/me").status_code == 401
        assert here.vault.owners() == [user.id]
        assert user.get("/me")["email"] == user.email


@pytest.mark.parametrize("place", ["sqlite"], indirect=True)
def test_an_owner_whose_sweep_fails_holds_up_nobody_else(
    sign_up: Any, here: Installation, place: Place, clock: ManualClock
) -> None:
    users = [sign_up(f"{name}@example.com") for name in ("ana", "bo", "cy")]
    start = clock.now()
    asks = []
    for user in users:
        clock.set(start)
        asks.append(waited_out(user, clock))
    broken = users[1]
    with closing(sqlite3.connect(place.data_dir / "seventeen.db")) as connection:
        connection.execute(
            "CREATE TRIGGER broken BEFORE UPDATE ON outreach "
            f"WHEN new.owner_id = '{broken.id}' BEGIN SELECT RAISE(ABORT, 'broken'); END"
        )
    assert sweep(here) == {"unanswered": 2, "erased": 0, "forgotten": 0, "failed": 1}
    statuses = [
        user.get(f"/outreach/{ask}")["status"] for user, ask in zip(users, asks, strict=True)
    ]
    assert statuses == ["unanswered", "sent", "unanswered"]


def test_a_server_sweeps_by_itself(user: User, settings: Settings, clock: ManualClock) -> None:
    outreach = waited_out(user, clock)
    serving = create_app(settings, clock, jobs=True)
    with TestClient(serving, base_url="http://localhost") as server:
        for _ in range(1000):
            answer = server.get(
                f"{BASE}/outreach/{outreach}",
                headers={"Cookie": f"seventeen_session={user.cookie}"},
            )
            if answer.json()["status"] == "unanswered":
                return
    pytest.fail("it was not swept")
