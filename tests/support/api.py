"""A signed-in user as tests see one: makes things through the public API."""

from copy import copy
from typing import Any

from argon2 import PasswordHasher
from sqlalchemy import insert
from sqlalchemy.orm import Session
from starlette.testclient import TestClient

from seventeen.models import Login
from seventeen.services.accounts import make_user, normal_address
from seventeen.services.credentials import open_session
from tests.support.pictures import tiny_picture

BASE = "/api/v1"
PASSWORD = "correct horse battery"
CHEAP_HASH = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)
"""Opens to the password as a costly one does: most tests have users, and few are about passwords."""


class User:
    """Somebody with an account as registering makes it, and their session."""

    def __init__(self, client: TestClient, email: str, time_zone: str = "Europe/Berlin") -> None:
        self.email = email
        self.client = client

        def sign_up(session: Session) -> tuple[str, str]:
            owner = make_user(
                session, email=email, name="", time_zone=time_zone, password_hash=CHEAP_HASH
            )
            session.execute(insert(Login).values(address=normal_address(email), owner_id=owner))
            return owner, open_session(session, owner, "testclient", "testclient")

        app: Any = client.app
        self.id: str
        self.cookie: str
        self.id, self.cookie = app.installation.db.write_now(sign_up)
        client.cookies.clear()

    def at(self, client: TestClient) -> "User":
        """The same user and session on another process of the installation."""
        other = copy(self)
        other.client = client
        return other

    def request(self, method: str, path: str, **options: Any) -> Any:
        """Send a request with this user's session; `path` is below /api/v1."""
        headers = {"Cookie": f"seventeen_session={self.cookie}", **options.pop("headers", {})}
        path = path.removeprefix(BASE)
        return self.client.request(method, BASE + path, headers=headers, **options)

    def ok(self, method: str, path: str, **options: Any) -> Any:
        """The JSON of a request that has to succeed (None when there is no body)."""
        answer = self.request(method, path, **options)
        assert answer.is_success, f"{method} {path}: {answer.status_code} {answer.text}"
        return answer.json() if answer.content else None

    def get(self, path: str, **params: Any) -> Any:
        return self.ok("GET", path, params=params)

    def post(self, path: str, **body: Any) -> Any:
        return self.ok("POST", path, json=body)

    def patch(self, path: str, **body: Any) -> Any:
        return self.ok("PATCH", path, json=body)

    def items(self, path: str, **params: Any) -> list[dict[str, Any]]:
        """All items of a list, page by page."""
        found: list[dict[str, Any]] = []
        page = self.get(path, **params)
        while True:
            found += page["items"]
            if page["next"] is None:
                return found
            page = self.get(path, **params, cursor=page["next"])

    def contact(self, **fields: Any) -> dict[str, Any]:
        made: dict[str, Any] = self.post("/contacts", **{"name": "Ana Example", **fields})
        return made

    def organization(self, **fields: Any) -> dict[str, Any]:
        made: dict[str, Any] = self.post("/organizations", **{"name": "Acme Example", **fields})
        return made

    def outreach(self, contact_id: str | None = None, **fields: Any) -> dict[str, Any]:
        contact_id = contact_id or self.contact()["id"]
        made: dict[str, Any] = self.post(
            "/outreach", **{"contact_id": contact_id, "body": "Hello", **fields}
        )
        return made

    def sent(self, contact_id: str | None = None, **fields: Any) -> dict[str, Any]:
        draft = self.outreach(contact_id, **fields)
        made: dict[str, Any] = self.post(f"/outreach/{draft['id']}/send")
        return made

    def interview(self, contact_id: str | None = None, **fields: Any) -> dict[str, Any]:
        contact_id = contact_id or self.contact()["id"]
        made: dict[str, Any] = self.post(
            "/interviews",
            **{"contact_id": contact_id, "starts_at": "2026-03-10T14:00:00Z", **fields},
        )
        return made

    def follow_up(self, contact_id: str | None = None, **fields: Any) -> dict[str, Any]:
        contact_id = contact_id or self.contact()["id"]
        made: dict[str, Any] = self.post(
            "/follow-ups",
            **{"contact_id": contact_id, "due_at": "2026-03-09T08:00:00Z", **fields},
        )
        return made

    def photo(self, interview_id: str, content: bytes | None = None) -> dict[str, Any]:
        files = {"file": ("page.png", content or tiny_picture())}
        path = f"/interviews/{interview_id}/attachments"
        made: dict[str, Any] = self.ok("POST", path, files=files)
        return made

    def stage(self, contact_id: str) -> str:
        """How far this user is with a contact."""
        stage: str = self.get(f"/contacts/{contact_id}")["stage"]
        return stage

    def pending(self, contact_id: str) -> list[str]:
        """The kinds of follow-ups that are open for a contact, by due time."""
        found = self.items("/follow-ups", contact_id=contact_id, status="pending")
        return [one["kind"] for one in found]

    def token(self, *scopes: str) -> str:
        """A personal access token."""
        made: str = self.post("/tokens", name="A script", scopes=list(scopes or ("read",)))["token"]
        return made
