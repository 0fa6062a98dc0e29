"""Nobody but the signed in, and nothing but what their token is for."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Engine

from seventeen.core.ids import new_id
from tests.contract.walk import Operation
from tests.support.api import User
from tests.support.clock import MONDAY
from tests.support.imports import Desk
from tests.support.installed import Installed
from tests.support.network import network
from tests.support.rows import fingerprint
from tests.support.slots import Contract

PUBLIC = {
    "get_contract",
    "get_entry",
    "get_live",
    "get_problem",
    "get_ready",
    "log_in",
    "look_around",
    "register",
}
"""What needs nobody to be signed in: an operation is added here on purpose or not at all."""

NEEDS_ADMIN = {
    "change_password",
    "create_token",
    "delete_me",
    "delete_token",
    "end_session",
    "get_token",
    "list_sessions",
    "list_tokens",
}


@pytest.fixture
def anybody(shared: Installed) -> User:
    """A new user, so that no test spoils another one's."""
    return User(shared.client, f"ana.{new_id(MONDAY)[-8:]}@example.com")


@pytest.fixture
def ask(shared: Installed, contract: Contract) -> Callable[..., Any]:
    """Sends an operation's request, with ids of nothing, and with these headers."""

    def send(operation: Operation, headers: dict[str, str], **changes: Any) -> Any:
        shared.client.cookies.clear()
        ids = {slot: new_id(MONDAY) for slot in contract.needed(operation)}
        request = {**contract.request(operation, ids), **changes}
        return shared.client.request(
            request.pop("method"), request.pop("url"), headers=headers, **request
        )

    return send


def guarded(contract: Contract) -> list[Operation]:
    """What needs somebody to be signed in."""
    return [one for one in contract.operations if not one.public]


def refused(answer: Any, status: int) -> bool:
    """Whether it is this problem, said as all problems are."""
    kind: str = answer.headers.get("content-type", "")
    return answer.status_code == status and kind == "application/problem+json"


class TestSignedOut:
    def test_only_these_need_nobody_to_be_signed_in(self, contract: Contract) -> None:
        assert {one.name for one in contract.operations if one.public} == PUBLIC

    def test_everything_else_is_401_with_no_good_credentials(
        self, shared: Installed, contract: Contract, anybody: User, ask: Callable[..., Any]
    ) -> None:
        expires_at = (shared.clock.now() + timedelta(hours=1)).isoformat()
        expired = anybody.post(
            "/tokens", name="Short", scopes=["read", "write", "admin"], expires_at=expires_at
        )
        revoked = anybody.post("/tokens", name="Gone", scopes=["read", "write", "admin"])
        anybody.ok("DELETE", f"/tokens/{revoked['id']}")
        shared.clock.move(hours=1)
        anybody.ok("POST", "/auth/logout")

        cookie = "seventeen_session"
        ways: list[dict[str, str]] = [
            {},
            {"Authorization": "Bearer svt_" + "a" * 43},
            {"Authorization": f"Bearer {expired['token']}"},
            {"Authorization": f"Bearer {revoked['token']}"},
            {"Authorization": "Basic YW5hOnBhc3N3b3Jk"},
            {"Authorization": "Bearer"},
            {"Cookie": f"{cookie}={anybody.cookie}"},
            {"Cookie": f"{cookie}=svs_{'a' * 43}"},
        ]
        open_doors = [
            f"{operation.name} with {way}: {answer.status_code}"
            for operation in guarded(contract)
            for way in ways
            if not refused(answer := ask(operation, way), 401)
            or not answer.headers["www-authenticate"].startswith("Bearer")
        ]
        assert open_doors == []

    def test_strangers_are_not_told_what_is_wrong_with_their_request(
        self, contract: Contract, ask: Callable[..., Any]
    ) -> None:
        for operation in guarded(contract):
            if contract.media_type(operation) is not None:
                assert refused(ask(operation, {}, json={"nonsense": True}), 401), operation.name

    def test_a_bad_token_is_not_saved_by_a_good_cookie(self, anybody: User) -> None:
        headers = {"Authorization": "Bearer svt_wrong"}
        assert anybody.request("GET", "/me", headers=headers).status_code == 401

    def test_a_password_for_the_proxy_in_front_does_not_hide_the_cookie(
        self, anybody: User
    ) -> None:
        headers = {"Authorization": "Basic YW5hOnBhc3N3b3Jk"}
        assert anybody.request("GET", "/me", headers=headers).status_code == 200


class TestScopes:
    def bearer(self, user: User, *scopes: str) -> dict[str, str]:
        return {"Authorization": f"Bearer {user.token(*scopes)}"}

    def test_a_token_that_may_read_writes_nothing(
        self,
        shared: Installed,
        contract: Contract,
        anybody: User,
        engine: Engine,
    ) -> None:
        made = network(anybody)
        Desk(shared.client, shared.app).bring(anybody, "name\nGus Example\n")
        headers = self.bearer(anybody, "read")
        before = fingerprint(engine, anybody.id)
        open_doors = []
        for operation in guarded(contract):
            if operation.method == "get":
                continue
            real = {
                slot: made.get(slot.kind, {"id": new_id(MONDAY)})["id"]
                for slot in contract.needed(operation)
            }
            request = contract.request(operation, real)
            method, url = request.pop("method"), request.pop("url")
            answer = shared.client.request(method, url, headers=headers, **request)
            opened = (
                answer.status_code == 200 if operation.scope == "read" else refused(answer, 403)
            )
            if not opened:
                open_doors.append(f"{operation.name}: {answer.status_code} {answer.text}")
        assert open_doors == []
        assert fingerprint(engine, anybody.id) == before

    def test_a_token_reads_with_the_scope_to_read_only(
        self, contract: Contract, anybody: User, ask: Callable[..., Any]
    ) -> None:
        reading_token = self.bearer(anybody, "read", "off_the_record", "send")
        others = self.bearer(anybody, "write", "send", "off_the_record")
        for operation in guarded(contract):
            if operation.method != "get" and operation.scope != "read":
                continue
            assert refused(ask(operation, others), 403), operation.name
            shown = ask(operation, reading_token)
            if operation.name in NEEDS_ADMIN:
                assert refused(shown, 403), operation.name
            else:
                assert shown.status_code in (200, 404), operation.name

    def test_accounts_and_tokens_need_the_scope_admin(
        self, contract: Contract, anybody: User, ask: Callable[..., Any]
    ) -> None:
        headers = self.bearer(anybody, "read", "write", "send", "off_the_record")
        found = {
            operation.name
            for operation in guarded(contract)
            if operation.name != "log_out" and ask(operation, headers).status_code == 403
        }
        assert found == NEEDS_ADMIN

    def test_a_session_may_do_everything(self, anybody: User) -> None:
        anybody.contact()
        assert anybody.items("/tokens") == []
        assert len(anybody.items("/sessions")) == 1
        anybody.ok("DELETE", "/me")
        assert anybody.request("GET", "/me").status_code == 401
