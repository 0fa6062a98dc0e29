"""Every place in a contract where an id is asked for, and requests that fill them."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, Literal

from tests.contract.walk import Json, Operation, operations, resolve
from tests.support.pictures import tiny_picture

BASE = "/api/v1"

BY_FIELD = {
    "contact_id": "contact",
    "introduced_by_id": "contact",
    "into_id": "contact",
    "from_id": "friend",
    "ids": "contact",
    "organization_id": "organization",
    "outreach_id": "outreach",
    "interview_id": "interview",
    "except_id": "interview",
    "note_id": "note",
    "opportunity_id": "opportunity",
    "question_id": "interview_question",
}
"""What a field of this name is the id of."""

OF_ORGANIZATIONS = {"into_id": "organization", "from_id": "workplace"}
"""The same where two organizations become one."""

BY_COLLECTION = {
    "contacts": "contact",
    "contacts/research": "research",
    "organizations": "organization",
    "outreach": "outreach",
    "interviews": "interview",
    "interviews/questions": "interview_question",
    "interviews/notes": "note",
    "interviews/attachments": "attachment",
    "promises": "promise",
    "insights": "insight",
    "referrals": "referral",
    "opportunities": "opportunity",
    "touches": "touch",
    "follow-ups": "follow_up",
    "questions": "question",
    "sessions": "session",
    "tokens": "token",
    "imports": "import",
}
"""What an `id` in a path is the id of, by the collections before it."""

NO_REFERENCES = {"external_ids", "thank_you_id"}
"""Fields that are called ids and name nothing in here."""


@dataclass(frozen=True)
class Slot:
    """One place for an id: where it is, its name (in a body: its path), and the kind of thing."""

    where: Literal["path", "query", "body"]
    name: str
    kind: str

    def __str__(self) -> str:
        return f"{self.where} {self.name}"


def is_id(name: str, schema: Json) -> bool:
    """Whether a parameter or a field asks for an id, by its name or by what it has to look like."""
    last = name.rsplit("/", 1)[-1]
    if last in NO_REFERENCES:
        return False
    texts = [schema, *schema.get("anyOf", ()), schema.get("items", {})]
    uuids = any("{8}-" in part.get("pattern", "") for part in texts if isinstance(part, dict))
    return uuids or last in {"id", "ids"} or last.endswith(("_id", "_ids"))


def collection_of(path: str) -> str:
    """The collections before `{id}` in a path, without the ids between them."""
    before = path.removeprefix(f"{BASE}/").split("/{id}")[0]
    return "/".join(part for part in before.split("/") if not part.startswith("{"))


class Contract:
    """A contract with all its places for ids."""

    def __init__(self, document: Json) -> None:
        self.document = document
        self.operations = operations(document)

    def slots(self, operation: Operation) -> list[Slot]:
        """Raises LookupError for an id that nobody knows how to fill."""
        return list(self._slots(operation))

    def _slots(self, operation: Operation) -> Iterator[Slot]:
        for parameter in operation.parameters:
            where, name = parameter["in"], parameter["name"]
            schema = resolve(self.document, parameter["schema"])
            if where not in ("path", "query") or not is_id(name, schema):
                continue
            if name == "id":
                yield Slot(where, name, BY_COLLECTION[collection_of(operation.path)])
            else:
                yield Slot(where, name, BY_FIELD[name])
        of_organizations = operation.path.endswith("/organizations/merge")
        kinds = BY_FIELD | OF_ORGANIZATIONS if of_organizations else BY_FIELD
        yield from self._in_body(self.body_schema(operation) or {}, "", kinds)

    def _in_body(self, schema: Json, place: str, kinds: Mapping[str, str]) -> Iterator[Slot]:
        schema = resolve(self.document, schema)
        for part in schema.get("anyOf", ()):
            yield from self._in_body(part, place, kinds)
        items = schema.get("items")
        if isinstance(items, dict) and not is_id(place, resolve(self.document, items)):
            yield from self._in_body(items, f"{place}/0", kinds)
        for name, field in schema.get("properties", {}).items():
            inner = resolve(self.document, field)
            choices = [resolve(self.document, one) for one in inner.get("anyOf", ())]
            if is_id(name, inner) or any(is_id(name, one) for one in choices):
                yield Slot("body", f"{place}/{name}".lstrip("/"), kinds[name])
            else:
                yield from self._in_body(field, f"{place}/{name}", kinds)

    def media_type(self, operation: Operation) -> str | None:
        """How the body is sent, if there is one."""
        content = operation.spec.get("requestBody", {}).get("content", {})
        return next(iter(content), None)

    def body_schema(self, operation: Operation) -> Json | None:
        """What the body has to be like."""
        content = operation.spec.get("requestBody", {}).get("content", {})
        return next((media["schema"] for media in content.values()), None)

    def body_example(self, operation: Operation) -> Any:
        """The body that the contract shows, without its optional ids; None when there is none."""
        content = operation.spec.get("requestBody", {}).get("content", {})
        for media in content.values():
            for example in media.get("examples", {}).values():
                body = deepcopy(resolve(self.document, example)["value"])
                for slot in self.slots(operation):
                    if slot.where == "body" and "/" not in slot.name:
                        body.pop(slot.name, None)
                return body
        return None

    def request(self, operation: Operation, ids: Mapping[Slot, str]) -> dict[str, Any]:
        """Method, URL and body of a request with these ids in their places."""
        path, params = operation.path, {}
        body = self.body_example(operation)
        for slot, one in ids.items():
            if slot.where == "path":
                path = path.replace(f"{{{slot.name}}}", one)
            elif slot.where == "query":
                params[slot.name] = one
            else:
                put(body, slot.name, [one] if slot.name == "ids" else one)
        path = path.replace("{code}", "not-found").replace("{page}", "reaching-out")
        for parameter in operation.parameters:
            if parameter["in"] == "query" and parameter["required"]:
                params[parameter["name"]] = fitting(self.document, parameter["schema"], "heron")
        request: dict[str, Any] = {"method": operation.method.upper(), "url": path}
        if params:
            request["params"] = params
        if body is not None:
            request["json"] = body
        elif self.media_type(operation) == "multipart/form-data":
            people = ("people.csv", b"name,email\nAna,ana@example.com\n")
            photo = ("page.png", tiny_picture())
            request["files"] = {"file": photo if "attachments" in operation.path else people}
        return request

    def needed(self, operation: Operation) -> list[Slot]:
        """The ids that every request has to give."""
        schema = resolve(self.document, self.body_schema(operation) or {})
        required = schema.get("required", ())
        return [
            slot
            for slot in self.slots(operation)
            if slot.where == "path" or (slot.where == "body" and slot.name in required)
        ]


def fitting(document: Json, schema: Json, word: str) -> str:
    """What a required parameter of the query can hold: the word, unless it is no text."""
    schema = resolve(document, schema)
    if schema.get("format") == "date-time":
        return "2026-03-10T14:00:00Z"
    return "17" if schema.get("type") == "integer" else word


def put(body: Any, place: str, value: Any) -> None:
    """Set a value inside of a body."""
    *way, last = place.split("/")
    for step in way:
        body = body[int(step)] if isinstance(body, list) else body.setdefault(step, {})
        if body is None:
            raise LookupError(place)
    body[last] = value
