"""What the database makes of rows is what the contract promises.

Nothing checks these bytes at run time, so here every GET of the contract is asked, of every thing
in an account with every noun in every variety, on both databases.
"""

import re
from collections.abc import Iterator
from typing import Any

from starlette.testclient import TestClient

from tests.contract.full import fill
from tests.contract.served import served
from tests.contract.walk import Json, Operation, operations, resolve, validator
from tests.support.api import BASE, User
from tests.support.clock import ManualClock
from tests.support.imports import Desk
from tests.support.slots import fitting

CONTRACT = served()
GETS = [operation for operation in operations(CONTRACT) if operation.method == "get"]

ONE_SIDED = {
    "AgendaEntry.contact": "room for entries that are about nobody",
    "CoachFacts.minutes_asked": "no example of a rule needs it",
    "CoachFacts.sender_name": "no example of a rule needs it",
    "CoachPerson.name": "every example that names somebody names them whole",
    "CoachPerson.title": "no example of a rule needs it",
    "Me.email": "null of guests, whom another test asks",
    "Slots.contact_time_zone": "null of nobody, and another test asks about somebody",
    "Session.address": "null behind a Unix socket",
    "SearchHit.excerpt": "null when the words were found in nothing that can be quoted",
}


class Asked:
    """All answers to all that can be asked with a session."""

    def __init__(self, client: TestClient, cookie: str) -> None:
        self._client = client
        self._headers = {"Cookie": f"seventeen_session={cookie}"}
        self._ids: dict[str, list[dict[str, str]]] = {}

    def get(self, path: str, **params: Any) -> Any:
        """The response, which has to be a success."""
        response = self._client.get(path, params=params, headers=self._headers)
        assert response.status_code == 200, f"{path}: {response.text}"
        return response

    def answers(self, operation: Operation) -> Iterator[Any]:
        """The operation's answers about everything that there is."""
        needed = {
            one["name"]: fitting(CONTRACT, one["schema"], "an")
            for one in operation.parameters
            if one["in"] == "query" and one["required"]
        }
        for ids in self.ids(operation.path):
            path = operation.path.format(**ids)
            yield self.get(path, **needed)
            if operation.takes("count"):
                yield self.get(path, **needed, count="true", limit=1)

    def ids(self, path: str) -> list[dict[str, str]]:
        """Values for the parameters of a path, found in the lists above it."""
        if "{" not in path:
            return [{}]
        if path.endswith("/{code}"):
            return [{"code": "conflict"}]
        if path not in self._ids:
            above, name = re.findall(r"(.*)/\{(\w+)\}", path)[-1]
            self._ids[path] = [
                {**ids, name: one["id"]}
                for ids in self.ids(above)
                for one in self.items(above.format(**ids), above)
            ]
        return self._ids[path]

    def items(self, url: str, path: str) -> list[Json]:
        """The things of a list, as many as a page holds."""
        [operation] = [one for one in GETS if one.path == path]
        options = {"limit": 200} if operation.takes("limit") else {}
        found: list[Json] = self.get(url, **options).json()["items"]
        return found


def read_everything(asked: Asked, seen: "Seen") -> None:
    """Ask every GET of the contract and hold each answer to its schema."""
    for operation in GETS:
        response = operation.spec["responses"]["200"]
        count = items = 0
        for answer in asked.answers(operation):
            count += 1
            kind = answer.headers["content-type"].partition(";")[0]
            check_headers(response["headers"], answer.headers)
            if kind != "application/json":
                assert kind in response["content"]
                assert answer.text
                continue
            schema, value = response["content"][kind]["schema"], answer.json()
            assert ("count" in value) == ("count" in answer.request.url.params)
            check(operation, answer.request.url, schema, value)
            seen.note(schema, value)
            items += len(value.get("items", ()))
        if not count or (not items and operation.takes("cursor")):
            seen.empty.add(operation.name)


def test_every_read_fits_its_schema(
    user: User, client: TestClient, clock: ManualClock, app: Any
) -> None:
    seen = Seen()
    seen.note({"$ref": "#/components/schemas/Me"}, user.get("/me"))
    fill(user, client, clock, Desk(client, app))
    read_everything(Asked(client, user.cookie), seen)
    assert seen.empty == set()
    assert not seen.one_sided(), "\n".join(seen.one_sided())


def test_every_read_of_a_guest_fits_its_schema(app: Any) -> None:
    with TestClient(app, base_url="http://localhost", client=("127.0.0.1", 50000)) as client:
        assert client.post(f"{BASE}/auth/guest").json()["email"] is None
        cookie = client.cookies["seventeen_session"]
        client.cookies.clear()
        read_everything(Asked(client, cookie), Seen())


def check_headers(declared: Json, given: Any) -> None:
    """Say which header is missing or does not fit."""
    for name, header in declared.items():
        spec = resolve(CONTRACT, header)
        if spec.get("required") or name in given:
            assert name in given
            value = int(given[name]) if spec["schema"]["type"] == "integer" else given[name]
            validator(CONTRACT, spec["schema"]).validate(value)


def check(operation: Operation, url: Any, schema: Json, value: Any) -> None:
    """Say where a value does not fit."""
    errors = [
        f"{operation.name} {url} {error.json_path}: {error.message[:300]}"
        for error in validator(CONTRACT, schema).iter_errors(value)
    ]
    assert errors == []


class Seen:
    """Which fields that may be null were seen null, which otherwise, and what there was nothing of."""

    def __init__(self) -> None:
        self._seen: dict[str, set[bool]] = {}
        self.empty: set[str] = set()

    def note(self, schema: Json, value: Any, name: str = "") -> None:
        """Take down what a value shows of its schema."""
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            schema = resolve(CONTRACT, schema)
        if isinstance(value, dict):
            for key, field in schema.get("properties", {}).items():
                if key in value:
                    self.note(field, value[key], f"{name}.{key}")
        elif isinstance(value, list):
            for one in value:
                self.note(schema.get("items", {}), one, name)
        kinds = schema.get("anyOf", [])
        if {"type": "null"} in kinds:
            self._seen.setdefault(name, set()).add(value is None)
            if len(kinds) == 2 and value is not None:
                self.note(next(kind for kind in kinds if kind != {"type": "null"}), value, name)

    def one_sided(self) -> list[str]:
        """Fields seen only null or never null: nothing is known of the other."""
        return sorted(
            f"{name} was {'always' if True in sides else 'never'} null"
            for name, sides in self._seen.items()
            if len(sides) == 1 and name not in ONE_SIDED
        )
