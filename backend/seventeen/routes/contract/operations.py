"""The contract's operations: ids with names, who may do it, and every answer there can be."""

from collections.abc import Iterator
from typing import Any

from seventeen.routes.contract.responses import complete_responses, shared_responses
from seventeen.routes.contract.schemas import Json

METHODS = ("get", "put", "post", "patch", "delete")
MERGE_PATCH = "application/merge-patch+json"
PUBLIC = {"register", "log_in", "look_around", "get_entry", "get_problem"}
ONE_OF = {
    "contacts": "contact",
    "organizations": "organization",
    "research": "fact",
    "outreach": "outreach",
    "interviews": "interview",
    "questions": "question",
    "notes": "note",
    "promises": "promise",
    "follow-ups": "follow-up",
    "sessions": "session",
    "tokens": "token",
    "imports": "import",
    "exports": "export",
}


def operations(document: Json) -> Iterator[tuple[str, str, Json]]:
    """Every operation with its path and its method."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def complete_operations(document: Json) -> None:
    """Complete every operation in place."""
    shared_responses(document)
    for path, method, operation in operations(document):
        for parameter in operation.get("parameters", ()):
            _complete_parameter(path, parameter)
        _complete_security(operation)
        _complete_body(method, operation)
        complete_responses(path, method, operation)


def _complete_parameter(path: str, parameter: Json) -> None:
    schema = parameter["schema"]
    kinds = [kind for kind in schema.pop("anyOf", ()) if kind != {"type": "null"}]
    if len(kinds) == 1:
        # A parameter is there or it is not: it can't be null.
        schema = {**kinds[0], **schema}
    text = schema.pop("description", None)
    if parameter["in"] == "path" and parameter["name"].endswith("id"):
        text = f"Id of the {path_noun(path, parameter['name'])}. {text or ''}".strip()
    parameter["schema"] = schema
    if text is not None:
        parameter["description"] = text


def path_noun(path: str, name: str) -> str:
    """What the thing is called that a path parameter is the id of."""
    parts = path.split("/")
    return ONE_OF.get(parts[parts.index("{" + name + "}") - 1], "thing")


def _complete_security(operation: Json) -> None:
    if operation["operationId"] in PUBLIC:
        operation["security"] = []
        return
    scopes = {scope for way in operation["security"] for names in way.values() for scope in names}
    if scopes:
        scope = scopes.pop()
        operation["security"] = [{"session": []}, {"token": [scope]}]
        text = f"A token needs the scope `{scope}`."
        operation["description"] = f"{operation.get('description', '')}\n\n{text}".strip()


def _complete_body(method: str, operation: Json) -> None:
    body: dict[str, Any] | None = operation.get("requestBody")
    if body is not None and method == "patch":
        content = body["content"]
        schema = next(iter(content.values()))
        body["content"] = {MERGE_PATCH: schema, "application/json": schema}
