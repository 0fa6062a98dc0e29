"""Accounts: made, signed in to, changed, removed."""

import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import timedelta
from http.cookies import SimpleCookie
from types import FrameType
from typing import Any

import pytest
from argon2 import extract_parameters
from sqlalchemy import Engine
from sqlalchemy.orm import Session
from starlette.testclient import TestClient

from seventeen.app import create_app
from seventeen.core.security import hash_password, password_fits
from seventeen.core.settings import Settings
from seventeen.services import attempts, passwords
from tests.conftest import Place
from tests.support.api import PASSWORD, User
from tests.support.clock import ManualClock
from tests.support.network import network
from tests.support.passing_time import live_on
from tests.support.rows import reading, rows_of

Start = Callable[..., TestClient]
HERE = "/api/v1"
ANA = {"email": "ana@example.com", "password": PASSWORD}


@pytest.fixture
def start(settings: Settings, clock: ManualClock) -> Iterator[Start]:
    """Runs the application with other settings; `address` is where its client sits."""
    with ExitStack() as running:

        def begin(address: str = "203.0.113.7", **changes: Any) -> TestClient:
            app = create_app(Settings(**{**settings.model_dump(), **changes}), clock)
            client = TestClient(
                app,
                base_url="http://localhost",
                client=(address, 50000),
                raise_server_exceptions=False,
            )
            return running.enter_context(client)

        yield begin


@pytest.fixture
def engine(place: Place) -> Iterator[Engine]:
    with reading(place.url) as engine:
        yield engine


def register(client: TestClient, **body: Any) -> Any:
    client.cookies.clear()
    return client.post(f"{HERE}/auth/register", json={**ANA, **body})


def log_in(client: TestClient, **body: Any) -> Any:
    client.cookies.clear()
    return client.post(f"{HERE}/auth/login", json={**ANA, **body})


def failed_before(client: TestClient, what: str, who: str, times: int) -> None:
    """So many failures on record: each costs the work of a password."""

    def count(session: Session) -> None:
        for _ in range(times):
            attempts.count(session, what, who, passwords.WINDOW)

    app: Any = client.app
    app.installation.db.write_now(count)


class TestRegister:
    def test_makes_an_account_and_signs_in(self, start: Start) -> None:
        client = start()
        answer = register(client, name="Ana", time_zone="Asia/Kolkata")
        assert (answer.status_code, answer.headers["Location"]) == (201, f"{HERE}/me")
        me = client.get(f"{HERE}/me").json()
        assert me == answer.json()
        assert (me["email"], me["name"], me["time_zone"]) == (
            "ana@example.com",
            "Ana",
            "Asia/Kolkata",
        )
        assert (me["phase"], me["guest"], me["pitch"]) == ("exploring", False, "")
        assert me["defaults"] == {
            "minutes_asked": 17,
            "nudge_days": 7,
            "cadence_days": 56,
            "send_questions": True,
            "working_hours": {"starts": "09:00", "ends": "17:30", "days": [1, 2, 3, 4, 5]},
        }

    def test_leaves_what_the_users_of_all_other_tests_have(
        self, start: Start, engine: Engine
    ) -> None:
        client = start("testclient")
        registered = register(client, time_zone="Europe/Berlin").json()["id"]
        cookie = client.cookies["seventeen_session"]
        user = User(client, "bo@example.com")

        def seen(owner: str, cookie: str) -> Any:
            headers = {"Cookie": f"seventeen_session={cookie}"}
            me = client.get(f"{HERE}/me", headers=headers).json()
            sessions = client.get(f"{HERE}/sessions", headers=headers).json()["items"]
            rows = {name: len(found) for name, found in rows_of(engine, owner).items()}
            assert me["id"] == owner
            mine = {"id": None, "email": None}
            return {**me, **mine}, [{**one, "id": None} for one in sessions], rows

        assert seen(user.id, user.cookie) == seen(registered, cookie)
        assert log_in(client, email="bo@example.com").status_code == 200

    def test_is_open_until_the_first_account_exists(self, start: Start) -> None:
        client = start(registration="first")
        assert client.get(HERE).json()["registration_open"] is True
        assert register(client).status_code == 201
        assert client.get(HERE).json()["registration_open"] is False
        second = register(client, email="bo@example.com")
        assert second.status_code == 403
        assert "seventeen user create" in second.json()["detail"]
        assert log_in(client).status_code == 200
        assert log_in(client, email="bo@example.com").status_code == 401

    def test_of_many_at_once_one_is_the_first(self, start: Start) -> None:
        client = start(registration="first")

        def attempt(name: str) -> int:
            body = {**ANA, "email": f"{name}@example.com"}
            status: int = client.post(f"{HERE}/auth/register", json=body).status_code
            return status

        with ThreadPoolExecutor(4) as threads:
            statuses = list(threads.map(attempt, ("ana", "bo", "cleo", "dan")))
        assert sorted(statuses) == [201, 403, 403, 403]

    def test_is_open_or_closed_as_the_operator_decided(self, start: Start) -> None:
        assert register(start(registration="closed")).status_code == 403
        client = start(registration="open")
        assert register(client).status_code == 201
        assert register(client, email="bo@example.com").status_code == 201

    def test_a_guest_is_not_the_first_account(self, start: Start) -> None:
        client = start("127.0.0.1", registration="first")
        guest = client.post(f"{HERE}/auth/guest")
        assert (guest.status_code, guest.json()["guest"], guest.json()["email"]) == (
            201,
            True,
            None,
        )
        client.cookies.clear()
        assert client.get(HERE).json()["registration_open"] is True
        assert register(client).status_code == 201

    def test_guests_come_from_this_machine_only(self, start: Start) -> None:
        assert start("203.0.113.7").post(f"{HERE}/auth/guest").status_code == 404
        assert start("127.0.0.1", guests="off").post(f"{HERE}/auth/guest").status_code == 404

    def test_an_address_is_taken_however_it_is_written(self, start: Start) -> None:
        client = start()
        assert register(client).status_code == 201
        taken = register(client, email="  ANA@Example.COM ")
        assert (taken.status_code, taken.json()["state"]) == (409, "taken")

    def test_attempts_are_limited_also_those_that_fail(
        self, start: Start, clock: ManualClock
    ) -> None:
        client = start(rate_limits="on")
        statuses = [register(client).status_code for _ in range(11)]
        assert statuses == [201] + [409] * 9 + [429]
        refused = register(client, email="bo@example.com")
        assert refused.status_code == 429
        assert refused.headers["Retry-After"] == "3601"
        assert refused.headers["RateLimit"] == '"register";r=0;t=3601'
        assert refused.headers["RateLimit-Policy"].startswith('"register";q=10')
        assert register(start("203.0.113.8", rate_limits="on"), email="cy@example.com").is_success
        clock.move(hours=1)
        assert register(client, email="bo@example.com").status_code == 201

    @pytest.mark.parametrize(
        "wrong",
        [
            {"password": "too short"},
            {"email": "nobody"},
            {"email": "a b@example.com"},
            {"time_zone": "Mars/Olympus"},
            {"admin": True},
        ],
    )
    def test_refuses_what_can_not_be(self, start: Start, wrong: dict[str, Any]) -> None:
        answer = register(start(), **wrong)
        assert answer.status_code == 422
        [(field, value)] = wrong.items()
        assert answer.json()["errors"][0]["pointer"] in (f"/{field}", "")
        assert str(value) not in answer.text


class TestLogIn:
    def test_opens_a_session_of_its_own(self, start: Start) -> None:
        client = start()
        register(client)
        answer = log_in(client, email="ANA@example.com")
        assert answer.status_code == 200
        assert client.get(f"{HERE}/me").json()["email"] == "ana@example.com"
        assert len(client.get(f"{HERE}/sessions").json()["items"]) == 2

    def test_tells_nobody_whether_an_account_exists(self, start: Start) -> None:
        client = start()
        register(client)
        known = log_in(client, password="a wrong password")
        unknown = log_in(client, email="nobody@example.com", password="a wrong password")
        bodies = []
        for answer in (known, unknown):
            assert answer.status_code == 401
            assert "Set-Cookie" not in answer.headers
            bodies.append({**answer.json(), "request_id": None})
        assert bodies[0] == bodies[1]
        assert known.headers.keys() == unknown.headers.keys()

    def test_does_the_same_work_for_an_unknown_account(self) -> None:
        real = hash_password(PASSWORD)
        compared: list[str] = []

        def watch(frame: FrameType, event: str, _: object) -> None:
            if event == "call" and frame.f_code.co_name == "verify_secret":
                compared.append(frame.f_locals["hash"].decode())

        sys.setprofile(watch)
        try:
            fits = [password_fits("a wrong password", one) for one in (None, real)]
        finally:
            sys.setprofile(None)
        assert fits == [False, False]
        assert len(compared) == 2
        assert extract_parameters(compared[0]) == extract_parameters(real)

    def test_nobody_waits_at_the_database_while_a_password_is_checked(
        self, settings: Settings, clock: ManualClock
    ) -> None:
        where: list[str] = []

        def watch(frame: FrameType, event: str, _: object) -> None:
            if event == "call" and frame.f_code.co_name in ("hash_secret", "verify_secret"):
                where.append(threading.current_thread().name)

        threading.setprofile(watch)
        try:
            app = create_app(settings, clock)
            with TestClient(app, base_url="http://localhost") as client:
                register(client)
                assert log_in(client).status_code == 200
                assert log_in(client, email="bo@example.com").status_code == 401
                change = {"current_password": PASSWORD, "new_password": "another good one"}
                log_in(client)
                client.post(f"{HERE}/auth/password", json=change)
        finally:
            threading.setprofile(None)
        at_the_database = [name for name in where if "postgres" in name or "sqlite" in name]
        assert at_the_database == []
        assert all(name.startswith("passwords") for name in where)

    def test_a_password_that_was_replaced_while_it_was_checked_is_none(self, start: Start) -> None:
        client = start()
        owner = register(client).json()["id"]
        app: Any = client.app
        db = app.installation.db
        asks = (False, None, ANA["email"])
        checked = db.write_now(passwords.of_address, *asks)
        assert db.write_now(passwords.log_in, *asks, checked) == owner
        db.write_now(passwords.set_for, ANA["email"], hash_password("another good one"))
        assert db.write_now(passwords.log_in, *asks, checked) is None
        change = (owner, owner, checked, hash_password("a third good one"))
        assert db.write_now(passwords.change, *change, limited=False) is False

    def test_of_many_guesses_at_once_no_more_are_answered(self, start: Start) -> None:
        client = start(rate_limits="on")
        register(client)
        failed_before(client, "login-account", "ana@example.com", 8)
        body = {**ANA, "password": "a wrong password"}

        def guess(_: int) -> int:
            status: int = client.post(f"{HERE}/auth/login", json=body).status_code
            return status

        with ThreadPoolExecutor(6) as threads:
            statuses = list(threads.map(guess, range(6)))
        assert sorted(statuses) == [401] * 2 + [429] * 4

    def test_failures_count_for_each_account(self, start: Start, clock: ManualClock) -> None:
        client = start(rate_limits="on")
        register(client)
        wrong = {"password": "a wrong password"}
        failed_before(client, "login-account", "ana@example.com", 8)
        for _ in range(2):
            assert log_in(client, **wrong).status_code == 401
        elsewhere = start("203.0.113.8", rate_limits="on")
        for refused in (log_in(client), log_in(elsewhere), log_in(client, **wrong)):
            assert refused.status_code == 429
            assert refused.headers["Retry-After"] == "901"
            assert refused.headers["RateLimit"] == '"login-account";r=0;t=901'
        assert log_in(client, email="bo@example.com", **wrong).status_code == 401
        clock.move(minutes=15)
        assert log_in(client).status_code == 200

    def test_an_unknown_account_is_limited_alike(self, start: Start) -> None:
        client = start(rate_limits="on")
        failed_before(client, "login-account", "ana@example.com", 8)
        assert [log_in(client).status_code for _ in range(3)] == [401, 401, 429]

    def test_success_begins_the_count_anew(self, start: Start) -> None:
        client = start(rate_limits="on")
        register(client)
        wrong = {"password": "a wrong password"}
        for _ in range(2):
            failed_before(client, "login-account", "ana@example.com", 8)
            assert log_in(client, **wrong).status_code == 401
            assert log_in(client).status_code == 200

    def test_failures_count_for_each_address(self, start: Start) -> None:
        client = start(rate_limits="on")
        failed_before(client, "login-address", "203.0.113.7", 49)
        assert log_in(client, email="nobody@example.com").status_code == 401
        refused = log_in(client, email="nobody50@example.com")
        assert refused.status_code == 429
        assert refused.headers["RateLimit"].startswith('"login-address"')
        elsewhere = start("203.0.113.8", rate_limits="on")
        assert log_in(elsewhere, email="nobody50@example.com").status_code == 401


class TestCookie:
    def cookie(self, answer: Any) -> Any:
        jar: SimpleCookie = SimpleCookie(answer.headers["Set-Cookie"])
        return jar["seventeen_session"]

    def test_is_kept_from_scripts_and_other_sites(self, start: Start) -> None:
        client = start()
        cookie = self.cookie(register(client))
        assert cookie["httponly"] is True
        assert cookie["samesite"] == "Lax"
        assert (cookie["path"], cookie["domain"]) == ("/", "")
        assert cookie["max-age"] == str(60 * 24 * 3600)
        assert not cookie["secure"]

    def test_is_secure_under_https(self, start: Start) -> None:
        https = {"X-Forwarded-Proto": "https", "X-Forwarded-For": "198.51.100.4"}
        proxied = start("203.0.113.7", trusted_proxies="203.0.113.7, 203.0.113.9")
        answer = proxied.post(f"{HERE}/auth/register", json=ANA, headers=https)
        assert self.cookie(answer)["secure"] is True
        cookie = f"seventeen_session={self.cookie(answer).value}"
        session = proxied.get(f"{HERE}/sessions", headers={"Cookie": cookie}).json()["items"][0]
        assert session["address"] == "198.51.100.4"

        anybody = start("203.0.113.8", trusted_proxies="203.0.113.7")
        answer = anybody.post(f"{HERE}/auth/login", json=ANA, headers=https)
        assert not self.cookie(answer)["secure"]

    def test_is_secure_where_people_come_by_https(self, start: Start) -> None:
        client = start(base_url="https://seventeen.example.com")
        for host, is_secure in (("seventeen.example.com", True), ("localhost", False)):
            client.cookies.clear()
            body = {**ANA, "email": f"ana@{host}.example.com"}
            answer = client.post(f"{HERE}/auth/register", json=body, headers={"Host": host})
            assert bool(self.cookie(answer)["secure"]) is is_secure

    @pytest.mark.parametrize(
        ("lines", "address"),
        [
            (["192.0.2.66", "198.51.100.4"], "198.51.100.4"),
            (["192.0.2.66, 198.51.100.4"], "198.51.100.4"),
            (["198.51.100.4", "unknown"], "203.0.113.7"),
        ],
    )
    def test_the_address_is_the_one_that_the_proxy_added(
        self, start: Start, lines: list[str], address: str
    ) -> None:
        proxied = start("203.0.113.7", trusted_proxies="203.0.113.7")
        headers = [("X-Forwarded-For", line) for line in lines]
        answer = proxied.post(f"{HERE}/auth/register", json=ANA, headers=headers)
        cookie = f"seventeen_session={self.cookie(answer).value}"
        session = proxied.get(f"{HERE}/sessions", headers={"Cookie": cookie}).json()["items"][0]
        assert session["address"] == address

    def test_a_key_goes_with_one_log_out(self, start: Start) -> None:
        client = start()
        register(client)
        key = {"Idempotency-Key": "bye"}
        assert client.post(f"{HERE}/auth/logout", headers=key).status_code == 204
        log_in(client)
        used = client.post(f"{HERE}/contacts", json={"name": "Bo"}, headers=key)
        assert used.json()["errors"][0]["code"] == "used-before"

    def test_is_cleared_at_log_out(self, start: Start) -> None:
        client = start()
        register(client)
        cookie = client.cookies["seventeen_session"]
        answer = client.post(f"{HERE}/auth/logout")
        assert answer.status_code == 204
        assert self.cookie(answer)["max-age"] == "0"
        client.cookies.clear()
        again = client.get(f"{HERE}/me", headers={"Cookie": f"seventeen_session={cookie}"})
        assert again.status_code == 401


class TestPassword:
    def test_a_new_one_ends_every_other_session(self, start: Start) -> None:
        client = start()
        register(client)
        other = {"Cookie": f"seventeen_session={client.cookies['seventeen_session']}"}
        log_in(client)
        token = client.post(f"{HERE}/tokens", json={"name": "A script", "scopes": ["read"]}).json()
        body = {"current_password": PASSWORD, "new_password": "quite another one"}
        assert client.post(f"{HERE}/auth/password", json=body).status_code == 204
        assert client.get(f"{HERE}/me").status_code == 200
        client.cookies.clear()
        assert client.get(f"{HERE}/me", headers=other).status_code == 401
        script = {"Authorization": f"Bearer {token['token']}"}
        assert client.get(f"{HERE}/me", headers=script).status_code == 200
        assert log_in(client).status_code == 401
        assert log_in(client, password="quite another one").status_code == 200

    def test_the_present_one_has_to_be_known(self, user: User) -> None:
        for body, pointer in (
            ({"current_password": "a guess", "new_password": "quite another"}, "/current_password"),
            ({"current_password": PASSWORD, "new_password": "short"}, "/new_password"),
        ):
            answer = user.request("POST", "/auth/password", json=body)
            assert answer.status_code == 422
            assert answer.json()["errors"][0]["pointer"] == pointer

    def test_guesses_at_it_are_limited(self, start: Start) -> None:
        client = start(rate_limits="on")
        body = {"current_password": "a wrong guess", "new_password": "quite another"}
        failed_before(client, "password", register(client).json()["id"], 8)
        statuses = [client.post(f"{HERE}/auth/password", json=body).status_code for _ in range(3)]
        assert statuses == [422, 422, 429]


class TestSessions:
    def test_are_listed_and_ended(self, start: Start) -> None:
        client = start()
        register(client)
        first = {"Cookie": f"seventeen_session={client.cookies['seventeen_session']}"}
        client.headers["User-Agent"] = "Example Browser 7"
        log_in(client)
        sessions = client.get(f"{HERE}/sessions").json()["items"]
        assert [one["current"] for one in sessions].count(True) == 1
        [current] = [one for one in sessions if one["current"]]
        [other] = [one for one in sessions if not one["current"]]
        assert (current["name"], current["address"]) == ("Example Browser 7", "203.0.113.7")
        assert client.delete(f"{HERE}/sessions/{other['id']}").status_code == 204
        assert client.get(f"{HERE}/me").status_code == 200
        client.cookies.clear()
        assert client.get(f"{HERE}/me", headers=first).status_code == 401

    def test_run_out_when_nobody_comes(self, user: User, clock: ManualClock) -> None:
        clock.move(days=59)
        assert user.request("GET", "/me").status_code == 200
        clock.move(days=59)
        assert user.request("GET", "/me").status_code == 200
        clock.move(days=60)
        assert user.request("GET", "/me").status_code == 401


class TestTokens:
    def test_are_shown_once_and_kept_as_a_hash(self, user: User, engine: Engine) -> None:
        made = user.post("/tokens", name="A script", scopes=["read", "write", "read"])
        assert made["token"].startswith("svt_")
        assert made["scopes"] == ["read", "write"]
        [listed] = user.items("/tokens")
        assert listed == {name: value for name, value in made.items() if name != "token"}
        assert user.get(f"/tokens/{made['id']}") == listed
        assert made["token"] not in str(rows_of(engine, user.id))

    def test_end_when_they_were_to(
        self, user: User, client: TestClient, clock: ManualClock
    ) -> None:
        ends = (clock.now() + timedelta(days=3)).isoformat()
        made = user.post("/tokens", name="A script", scopes=["read"], expires_at=ends)
        headers = {"Authorization": f"Bearer {made['token']}"}
        clock.move(days=2, hours=23)
        assert client.get(f"{HERE}/me", headers=headers).status_code == 200
        clock.move(hours=1)
        assert client.get(f"{HERE}/me", headers=headers).status_code == 401
        assert user.items("/tokens") == []

    def test_end_in_the_future(self, user: User) -> None:
        body = {"name": "A script", "scopes": ["read"], "expires_at": "2026-03-02T09:00:00Z"}
        answer = user.request("POST", "/tokens", json=body)
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["pointer"] == "/expires_at"

    def test_are_revoked_at_once(self, user: User, client: TestClient) -> None:
        made = user.post("/tokens", name="A script", scopes=["read"])
        user.ok("DELETE", f"/tokens/{made['id']}")
        headers = {"Authorization": f"Bearer {made['token']}"}
        assert client.get(f"{HERE}/me", headers=headers).status_code == 401
        assert user.request("DELETE", f"/tokens/{made['id']}").status_code == 404

    def test_are_not_sessions(self, user: User) -> None:
        made = user.post("/tokens", name="A script", scopes=["read"])
        assert user.request("DELETE", f"/sessions/{made['id']}").status_code == 404
        session = user.items("/sessions")[0]
        assert user.request("DELETE", f"/tokens/{session['id']}").status_code == 404


class TestMe:
    def test_is_patched_field_by_field(self, user: User) -> None:
        user.patch(
            "/me", targets={"roles": ["Keeper"], "industries": ["Birds"]}, goal="A new field"
        )
        me = user.patch("/me", targets={"roles": ["Keeper", "Warden"]}, name="Ana")
        assert me["targets"] == {
            "roles": ["Keeper", "Warden"],
            "organizations": [],
            "industries": ["Birds"],
            "technologies": [],
        }
        assert (me["goal"], me["name"]) == ("A new field", "Ana")
        me = user.patch("/me", defaults={"working_hours": {"starts": "07:30"}, "nudge_days": 3})
        assert me["defaults"]["working_hours"] == {
            "starts": "07:30",
            "ends": "17:30",
            "days": [1, 2, 3, 4, 5],
        }
        assert (me["defaults"]["nudge_days"], me["defaults"]["minutes_asked"]) == (3, 17)
        me = user.patch("/me", defaults={"nudge_days": None}, name=None, targets=None)
        assert (me["defaults"]["nudge_days"], me["targets"]["roles"]) == (7, [])
        assert user.get("/me") == me

    def test_keeps_views_for_every_device(self, user: User, other: User) -> None:
        assert user.get("/me")["saved_views"] == []
        view = {"name": "Quiet for long", "stage": "in_touch", "quiet_days": 90, "sort": "name"}
        [kept] = user.patch("/me", saved_views=[view])["saved_views"]
        assert {name: kept[name] for name in view} == view
        assert (kept["tag"], kept["board"]) == (None, False)
        assert user.patch("/me", goal="Herons")["saved_views"] == [kept]
        assert other.get("/me")["saved_views"] == []
        many = [{"name": f"View {number}"} for number in range(31)]
        assert user.request("PATCH", "/me", json={"saved_views": many}).status_code == 422
        assert user.patch("/me", saved_views=None)["saved_views"] == []

    def test_refuses_what_rules_can_not_work_with(self, user: User) -> None:
        before = user.get("/me")
        changes: tuple[dict[str, Any], ...] = (
            {"time_zone": "Mars/Olympus"},
            {"time_zone": None, "phase": "retired"},
            {"defaults": {"working_hours": {"days": []}}},
            {"defaults": {"working_hours": {"starts": "25:00"}}},
            {"defaults": {"working_hours": {"ends": "09:00"}}},
            {"defaults": {"working_hours": {"starts": "18:00"}}},
            {"defaults": {"minutes_asked": 4}},
            {"email": "other@example.com"},
            {"defaults": {"nudges": 7}},
        )
        for wrong in changes:
            assert user.request("PATCH", "/me", json=wrong).status_code == 422, wrong
        assert user.get("/me") == before

    def test_says_how_work_can_not_end_before_it_starts(self, user: User) -> None:
        user.patch("/me", defaults={"working_hours": {"starts": "06:00", "ends": "08:30"}})
        hours = {"ends": "05:00"}
        refused = user.request("PATCH", "/me", json={"defaults": {"working_hours": hours}})
        [error] = refused.json()["errors"]
        assert (error["pointer"], error["code"]) == (
            "/defaults/working_hours/ends",
            "before-start",
        )
        assert "06:00" in error["detail"]

    def test_the_pitch_counts_as_read_when_it_is_written(
        self, user: User, clock: ManualClock
    ) -> None:
        me = user.patch("/me", pitch="Sixty seconds about me.")
        assert me["pitch_reviewed_at"] == "2026-03-02T09:00:00.000Z"
        clock.move(days=1)
        assert user.post("/me/pitch-read")["pitch_reviewed_at"] == "2026-03-03T09:00:00.000Z"

    def test_another_time_zone_holds_for_what_is_due_from_then_on(self, user: User) -> None:
        before = user.sent()
        user.patch("/me", time_zone="America/New_York")
        after = user.sent()

        def due(outreach: dict[str, Any]) -> Any:
            return user.items("/follow-ups", outreach_id=outreach["id"])[0]["due_at"]

        assert due(before) == "2026-03-09T08:00:00.000Z"
        # New York has summer time from 8 March on.
        assert due(after) == "2026-03-09T13:00:00.000Z"


class TestPhase:
    def on_the_market(self, user: User) -> list[dict[str, Any]]:
        """Who is to be told, in the order of the days, on each by name."""
        names = {one["id"]: one["name"] for one in user.items("/contacts")}
        found = user.items("/follow-ups", kind="on_the_market", status="pending")
        return sorted(found, key=lambda one: (one["due_at"], names[one["contact_id"]]))

    def acquaintances(self, user: User, count: int) -> list[str]:
        """Contacts with whom a talk was held, by name."""
        ids = []
        for number in range(count):
            contact = user.contact(name=f"Contact {number}")["id"]
            talk = user.interview(contact, starts_at="2026-03-01T10:00:00Z")
            user.post(f"/interviews/{talk['id']}/finish", ended_at="2026-03-01T10:20:00Z")
            ids.append(contact)
        return ids

    def test_being_on_the_market_is_told_to_everybody_in_touch_a_few_a_day(
        self, user: User, clock: ManualClock
    ) -> None:
        known = self.acquaintances(user, 7)
        user.contact(name="A stranger")
        user.sent(user.contact(name="Somebody asked")["id"])
        live_on(user, clock, 4)
        user.patch("/me", phase="on_the_market")
        told = self.on_the_market(user)
        days = {one["contact_id"]: one["due_at"][:10] for one in told}
        # It is Friday past the morning: Monday, Tuesday, Wednesday, three a morning.
        assert list(days) == known
        assert list(days.values()) == ["2026-03-09"] * 3 + ["2026-03-10"] * 3 + ["2026-03-11"]

    def test_moving_back_takes_back_what_was_not_sent(self, user: User) -> None:
        self.acquaintances(user, 3)
        user.patch("/me", phase="on_the_market")
        sent = self.on_the_market(user)[0]
        user.post(f"/follow-ups/{sent['id']}/complete")
        user.patch("/me", phase="preparing")
        assert self.on_the_market(user) == []
        states = [
            (one["status"], one["closed_reason"])
            for one in user.items("/follow-ups", kind="on_the_market")
        ]
        assert sorted(states, key=str) == [
            ("closed", "left_the_market"),
            ("closed", "left_the_market"),
            ("done", None),
        ]

    def test_other_changes_tell_nobody(self, user: User) -> None:
        self.acquaintances(user, 1)
        user.patch("/me", phase="preparing", name="Ana")
        user.patch("/me", phase="on_the_market")
        user.patch("/me", phase="on_the_market", name="Bo")
        assert len(self.on_the_market(user)) == 1


class TestDelete:
    def test_leaves_no_row_of_the_user_in_any_table(
        self, user: User, other: User, engine: Engine
    ) -> None:
        network(user)
        network(other)
        gone = user.contact()
        user.ok("DELETE", f"/contacts/{gone['id']}")
        user.request(
            "POST", "/contacts", json={"name": "Once"}, headers={"Idempotency-Key": "a-key"}
        )
        left = rows_of(engine, other.id)
        answer = user.request("DELETE", "/me")
        assert answer.status_code == 204
        assert "Max-Age=0" in answer.headers["Set-Cookie"]
        assert {name for name, rows in rows_of(engine, user.id).items() if rows} == set()
        assert rows_of(engine, other.id) == left
        assert user.request("GET", "/me").status_code == 401

    def test_frees_the_address(self, start: Start) -> None:
        client = start()
        register(client)
        client.delete(f"{HERE}/me")
        assert log_in(client).status_code == 401
        assert register(client).status_code == 201
        assert client.get(f"{HERE}/contacts").json()["items"] == []


def test_the_way_in_says_who_is_signed_in(client: TestClient, user: User) -> None:
    assert client.get(HERE).json()["signed_in"] is False
    assert user.get("")["signed_in"] is True
    user.ok("POST", "/auth/logout")
    assert user.get("")["signed_in"] is False
