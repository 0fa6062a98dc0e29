"""What schemathesis can't know from the contract: who it is, and what is there to be asked for.

Read by the schemathesis command as its hooks; the server's address comes in SEVENTEEN_TEST_SERVER.
A valid request gets real things to speak of, made for it a moment before, so that it reaches the
code behind the validation. Requests that are wrong on purpose are left alone.
"""

import os
import secrets
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

import httpx
import schemathesis
from hypothesis import strategies as st

from seventeen.core.ids import new_id
from tests.support.pictures import tiny_picture

if TYPE_CHECKING:
    from collections.abc import Callable

SERVER = os.environ.get("SEVENTEEN_TEST_SERVER", "")
PASSWORD = "correct horse battery"
SCOPES = ["read", "write", "send", "off_the_record", "admin"]
ENDS_THE_CREDENTIAL = {"log_out", "delete_me"}

# The contract can't say that a time has to lie between 1900 and 2200.
MOMENTS = st.datetimes(datetime(1901, 1, 1), datetime(2199, 1, 1))  # noqa: DTZ001 -- no zone yet
schemathesis.openapi.format("date-time", MOMENTS.map(lambda one: f"{one.isoformat()}Z"))
schemathesis.openapi.format("date", MOMENTS.map(lambda one: one.date().isoformat()))
schemathesis.openapi.format("time-zone", st.sampled_from(["Europe/Berlin", "UTC", "Asia/Kolkata"]))

REASONS = {
    "bad-cursor": "only a cursor that the list gave out is one",
    "before-due": "two times of a body have an order",
    "before-sent": "a time of the body and one of the thing have an order",
    "before-start": "a time of the body and one of the thing have an order",
    "empty": "a file may hold anything, contacts or not",
    "encoding": "a file may hold anything, contacts or not",
    "fixed": "which values may change depends on the thing",
    "in-the-future": "what is in the future depends on now",
    "circle": "who introduced whom stands in what was written before",
    "itself": "two ids of a body have to differ",
    "not-a-time-zone": "which time zones there are changes with the world",
    "not-found": "a reference has to lead somewhere",
    "not-in-the-future": "what is in the future depends on now",
    "not-out": "which asks are out depends on what became of them",
    "one-change": "a batch either deletes or changes",
    "only-with-later": "a field goes with one choice of another",
    "other-kind": "which of two ids fits depends on the thing",
    "other-contact": "two things that a body speaks of belong together",
    "other-interview": "two things that a body speaks of belong together",
    "twice": "a field excludes another",
    "unreadable": "a file may hold anything, a picture or not",
    "unrecognised": "a file may hold anything, contacts or not",
    "use-reschedule": "which field may change depends on the state",
    "used-before": "an Idempotency-Key goes with one request",
    "wrong": "only the user knows their password",
}
"""Codes with which a request that fits the schema may be refused, and why no schema tells."""


def signed_in(path: str, email: str) -> str:
    """Register or log in at `path`; returns a new token that may do everything."""
    with httpx.Client(base_url=f"{SERVER}/api/v1", timeout=30) as browser:
        made = browser.post(path, json={"email": email, "password": PASSWORD})
        assert made.is_success, made.text
        token = browser.post("/tokens", json={"name": "A test", "scopes": SCOPES}).json()
    return str(token["token"])


def new_address() -> str:
    """An address that nobody has."""
    return f"{secrets.token_hex(8)}@example.com"


class Maker:
    """Makes things through the API in the name of one user."""

    def __init__(self) -> None:
        self._client = httpx.Client(base_url=f"{SERVER}/api/v1", timeout=30)
        self.email = new_address()

    @cached_property
    def token(self) -> str:
        """The token of the one user that all else belongs to."""
        return signed_in("/auth/register", self.email)

    def imported(self) -> str:
        """A file that was taken in; returns the import's id."""
        headers = {"Authorization": f"Bearer {self.token}"}
        file = {"file": ("people.csv", b"Name,E-mail\nAna Example,ana@example.com\n")}
        return str(self._client.post("/imports", files=file, headers=headers).json()["id"])

    def photo(self, interview_id: str) -> str:
        """A picture that was attached; returns the attachment's id."""
        headers = {"Authorization": f"Bearer {self.token}"}
        path, file = f"/interviews/{interview_id}/attachments", {"file": ("a.png", tiny_picture())}
        return str(self._client.post(path, files=file, headers=headers).json()["id"])

    def post(self, path: str, **body: Any) -> dict[str, Any]:
        """The answer to a POST that has to succeed."""
        headers = {"Authorization": f"Bearer {self.token}"}
        answer = self._client.post(path, json=body, headers=headers)
        assert answer.is_success, answer.text
        made: dict[str, Any] = answer.json()
        return made

    def delete(self, path: str) -> None:
        """Put a thing into the bin."""
        headers = {"Authorization": f"Bearer {self.token}"}
        assert self._client.delete(path, headers=headers).is_success

    def items(self, path: str) -> list[dict[str, Any]]:
        """The first page of a list."""
        headers = {"Authorization": f"Bearer {self.token}"}
        found: list[dict[str, Any]] = self._client.get(path, headers=headers).json()["items"]
        return found

    def contact(self) -> str:
        return str(self.post("/contacts", name="Ana Example")["id"])

    def organization(self) -> str:
        return str(self.post("/organizations", name="Acme Example")["id"])

    def interview(self, **fields: Any) -> str:
        fields = {"contact_id": self.contact(), "starts_at": "2030-03-10T14:00:00Z", **fields}
        return str(self.post("/interviews", **fields)["id"])

    def outreach(self, **fields: Any) -> str:
        return str(self.post("/outreach", **{"contact_id": self.contact(), **fields})["id"])

    def ids(self, path: str) -> dict[str, str]:
        """Ids for the parameters of an operation's path."""
        collection = path.removeprefix("/api/v1").partition("/{")[0]
        if "/{contact_id}/" in path:
            parent = self.contact()
            made = self.post(f"/contacts/{parent}/research", topic="person", detail="A talk")
            return {"contact_id": parent, "id": made["id"]}
        if "/{interview_id}/" in path:
            parent = self.interview()
            if "/attachments" in path:
                return {"interview_id": parent, "id": self.photo(parent)}
            kind = "notes" if "/notes" in path else "questions"
            made = self.post(f"/interviews/{parent}/{kind}", text="What surprised you?")
            return {"interview_id": parent, "id": made["id"]}
        return {"id": self._one(collection, path)}

    def _one(self, collection: str, path: str) -> str:
        if collection == "/contacts":
            return self.contact()
        if collection == "/interviews":
            made = self.interview()
            if path.endswith(("/wrap-up", "/reopen")):
                self.post(f"/interviews/{made}/finish")
            return made
        if collection == "/outreach":
            made = self.outreach()
            if path.endswith(("/answer", "/close", "/unsend", "/reopen")):
                self.post(f"/outreach/{made}/send")
            if path.endswith("/reopen"):
                self.post(f"/outreach/{made}/close")
            return made
        if collection in ("/promises", "/referrals", "/touches"):
            return self._came_of_it(collection, path)
        if collection == "/sessions":
            signed_in("/auth/login", self.email)
            return str(self.items("/sessions")[0]["id"])
        if collection == "/imports":
            return self.imported()
        bodies: dict[str, dict[str, Any]] = {
            "/insights": {"kind": "market", "text": "Everybody hires."},
            "/opportunities": {"title": "Platform engineer"},
            "/organizations": {"name": "Acme Example"},
            "/questions": {"text": "What surprised you?"},
            "/tokens": {"name": "A script", "scopes": ["read"]},
        }
        if collection == "/follow-ups":
            due = "2030-03-09T08:00:00Z"
            return str(self.post(collection, contact_id=self.contact(), due_at=due)["id"])
        return str(self.post(collection, **bodies[collection])["id"])

    def _came_of_it(self, collection: str, path: str) -> str:
        """One of these, so far on that it may be reopened."""
        if collection == "/promises":
            body, step = {"interview_id": self.interview(), "by": "me", "text": "A paper"}, "keep"
        elif collection == "/referrals":
            body, step = {"contact_id": self.contact(), "kind": "person", "name": "Cleo"}, "drop"
        else:
            body, step = {"contact_id": self.contact(), "kind": "met"}, ""
        made = str(self.post(collection, **body)["id"])
        if path.endswith("/reopen"):
            self.post(f"{collection}/{made}/{step}")
        return made


maker = Maker()


@schemathesis.auth(refresh_interval=None)
class Token:
    """Signs every request in; what ends a credential gets one of its own."""

    def get(self, case: schemathesis.Case[Any], _context: Any) -> str:
        ends = case.operation.definition.raw.get("operationId") in ENDS_THE_CREDENTIAL
        return signed_in("/auth/register", new_address()) if ends else maker.token

    def set(self, case: schemathesis.Case[Any], data: str, _context: Any) -> None:
        case.headers["Authorization"] = f"Bearer {data}"


def is_meant_well(case: schemathesis.Case[Any]) -> bool:
    """Whether the request is one that the contract allows, from outside of a story."""
    meta = case.meta
    return (
        meta is not None
        and meta.generation.mode.is_positive
        and meta.phase.name.value != "stateful"
    )


@schemathesis.hook
def before_call(_context: Any, case: schemathesis.Case[Any], _kwargs: dict[str, Any]) -> None:
    """Give a request that is meant well real things to speak of."""
    if not is_meant_well(case):
        return
    path, method = case.operation.path, case.operation.method.upper()
    if case.headers.get("Idempotency-Key"):
        case.headers["Idempotency-Key"] = secrets.token_hex(8)
    for name in ("cursor", "since"):
        case.query.pop(name, None)
    if "{" in path and "id}" in path:
        ids = maker.ids(path)
        if method == "PUT":
            ids["id"] = new_id(datetime.now(UTC))
        if path.endswith("/restore"):
            maker.delete(path.removeprefix("/api/v1").removesuffix("/restore").format(**ids))
        case.path_parameters.update({name: ids[name] for name in case.path_parameters})
    if isinstance(case.body, dict):
        refer(case.body, method, path)
        if path.endswith("/auth/login"):
            case.body.update(email=maker.email, password=PASSWORD)


FUTURE = "2190-01-01T00:00:00Z"
FIXED: dict[str, Any] = {
    "current_password": PASSWORD,
    "expires_at": FUTURE,
    "new_password": PASSWORD,
    "note_id": None,
    "opportunity_id": None,
    "question_id": None,
    "until": FUTURE,
}
"""What only one value fits, or none that is made up."""


def refer(body: dict[str, Any], method: str, path: str) -> None:
    """Let the references of a body lead to things that are there and belong together."""
    if method == "PATCH":
        for name in ("contact_id", "outreach_id", "interview_id"):
            body.pop(name, None)
    if body.get("organization_id"):
        body.pop("organization_name", None)
    makers: dict[str, Callable[[], str]] = {
        "contact_id": maker.contact,
        "from_id": maker.contact,
        "interview_id": lambda: maker.interview(
            contact_id=body.get("contact_id") or maker.contact()
        ),
        "into_id": maker.contact,
        "introduced_by_id": maker.contact,
        "organization_id": maker.organization,
        "outreach_id": lambda: maker.outreach(contact_id=body["contact_id"]),
    }
    if path.endswith("/organizations/merge"):
        makers |= {"into_id": maker.organization, "from_id": maker.organization}
    for name, make in makers.items():
        if body.get(name):
            body[name] = make()
    body.update({name: value for name, value in FIXED.items() if body.get(name)})


@schemathesis.check
def refused_for_a_reason(
    _context: Any, response: schemathesis.Response, case: schemathesis.Case[Any]
) -> None:
    """A request that fits the schema is refused only for what no schema can tell."""
    if not (case.meta and case.meta.generation.mode.is_positive):
        return
    if response.status_code == 415:
        # Whether a file is a picture stands in the file.
        assert case.operation.definition.raw["operationId"] == "create_attachment"
    if response.status_code in (400, 422):
        codes = {error["code"] for error in response.json()["errors"]}
        assert codes, "refused without saying why"
        assert codes <= REASONS.keys(), f"refused with {sorted(codes - REASONS.keys())}"


@schemathesis.check
def status_is_told(
    _context: Any, response: schemathesis.Response, case: schemathesis.Case[Any]
) -> None:
    """Only a method that is not possible, and what the edge refuses, may be left to `default`."""
    told = case.operation.definition.raw["responses"]
    assert str(response.status_code) in told or response.status_code == 405, response.status_code
