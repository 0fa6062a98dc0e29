"""The contract's operations: ids with names, who may do it, and every answer there can be."""

from collections.abc import Iterator
from typing import Any

from seventeen.routes.contract.responses import complete_responses, shared_responses
from seventeen.routes.contract.schemas import Json
from seventeen.routes.contract.texts import operation_text
from seventeen.routes.deps import COOKIE
from seventeen.routes.strict import MERGE_PATCH

SESSION = {"type": "apiKey", "in": "cookie", "name": COOKIE}
METHODS = ("get", "put", "post", "patch", "delete")
ONE_OF = {
    "contacts": "contact",
    "organizations": "organization",
    "research": "fact",
    "outreach": "outreach",
    "interviews": "interview",
    "questions": "question",
    "notes": "note",
    "attachments": "attachment",
    "promises": "promise",
    "insights": "insight",
    "referrals": "referral",
    "opportunities": "opportunity",
    "touches": "touch",
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
    document["components"]["securitySchemes"]["session"] = SESSION
    for path, method, operation in operations(document):
        for parameter in operation.get("parameters", ()):
            _complete_parameter(parameter)
        if "parameters" in operation:
            operation["parameters"].sort(key=lambda one: path.find("{" + one["name"] + "}") % 1000)
        _complete_security(operation)
        _complete_body(method, operation)
    with_etag = set(_things(document))
    for path, method, operation in operations(document):
        _complete_texts(path, operation)
        complete_responses(path, method, operation, with_etag)


def _things(document: Json) -> Iterator[str]:
    """References to the schemas of what has an `ETag`: it can be asked for with one."""
    for _, method, operation in operations(document):
        headers = [one["name"] for one in operation.get("parameters", ()) if one["in"] == "header"]
        if method == "get" and "If-None-Match" in headers:
            content = operation["responses"]["200"]["content"]
            yield content["application/json"]["schema"]["$ref"]


def _complete_parameter(parameter: Json) -> None:
    schema = parameter["schema"]
    kinds = [kind for kind in schema.pop("anyOf", ()) if kind != {"type": "null"}]
    if len(kinds) == 1:
        # A parameter is there or it is not: it can't be null.
        schema = {**kinds[0], **schema}
    if "const" in schema:
        # Client generators know a choice of one, but not constants.
        schema["enum"] = [schema.pop("const")]
    text = schema.pop("description", None)
    if text is not None:
        parameter["description"] = text
    if parameter["in"] == "header":
        parameter["name"] = parameter["name"].title()
    parameter["schema"] = schema


def _complete_texts(path: str, operation: Json) -> None:
    summary, description = operation_text(operation["operationId"])
    operation["summary"] = summary or operation["summary"]
    operation["description"] = description or operation["description"]
    for scope in {one for way in operation["security"] for one in way.get("token", ())}:
        operation["description"] += f"\n\nA token needs the scope `{scope}`."
    for parameter in operation.get("parameters", ()):
        name = parameter["name"]
        if parameter["in"] == "path" and name.endswith("id"):
            text = parameter.get("description", "")
            parameter["description"] = f"Id of the {path_noun(path, name)}. {text}".strip()


def path_noun(path: str, name: str) -> str:
    """What the thing is called that a path parameter is the id of."""
    parts = path.split("/")
    return ONE_OF.get(parts[parts.index("{" + name + "}") - 1], "thing")


def _complete_security(operation: Json) -> None:
    """A session may do everything; a token needs a scope."""
    scopes = [one for way in operation.get("security", ()) for one in way.get("token", ())]
    operation["security"] = [{"session": []}, {"token": scopes}] if scopes else []


def _complete_body(method: str, operation: Json) -> None:
    body: dict[str, Any] | None = operation.get("requestBody")
    if body is not None and method == "patch":
        content = body["content"]
        schema = next(iter(content.values()))
        body["content"] = {MERGE_PATCH: schema, "application/json": schema}
