"""The contract leaves nothing open: each operation, parameter, answer and bound is there."""

import re
from collections import Counter
from typing import Any

import pytest

from tests.contract.served import served
from tests.contract.walk import Json, Operation, operations, resolve, schemas, validator

UNSAFE = {"post", "put", "patch", "delete"}
CONTRACT = served()
READS_BY_POST = {"draft_message", "review_text", "review_texts"}
"""What only reads and yet takes a body: an operation is added here on purpose or not at all."""


@pytest.fixture(params=operations(CONTRACT), ids=lambda operation: operation.name)
def operation(request: pytest.FixtureRequest) -> Operation:
    """Each operation in turn."""
    found: Operation = request.param
    return found


def answers(operation: Operation) -> dict[str, Json]:
    """The operation's responses by status."""
    return {
        status: resolve(CONTRACT, response)
        for status, response in operation.spec["responses"].items()
    }


def test_every_operation_has_a_name_of_its_own() -> None:
    counted = Counter(operation.name for operation in operations(CONTRACT))
    assert [name for name, count in counted.items() if count > 1] == []
    assert [name for name in counted if not re.fullmatch(r"[a-z]+(_[a-z]+)*", name)] == []


def test_it_says_what_it_does(operation: Operation) -> None:
    assert operation.spec["summary"]
    assert len(operation.spec["description"]) > 5
    described = {tag["name"] for tag in CONTRACT["tags"] if tag["description"]}
    assert set(operation.spec["tags"]) <= described


def test_its_parameters_are_described(operation: Operation) -> None:
    in_path = re.findall(r"\{(\w+)\}", operation.path)
    assert in_path == [one["name"] for one in operation.parameters if one["in"] == "path"]
    for parameter in operation.parameters:
        assert parameter["description"]
        assert parameter["required"] or parameter["in"] != "path"


def test_it_says_who_may_ask(operation: Operation) -> None:
    if operation.public:
        return
    session, token = operation.spec["security"]
    schemes = CONTRACT["components"]["securitySchemes"]
    assert (*session, *token) == ("session", "token")
    assert schemes["session"]["in"] == "cookie"
    assert schemes["token"]["scheme"] == "bearer"
    (scope,) = token["token"]
    assert scope in CONTRACT["components"]["schemas"]["Scope"]["enum"]
    assert f"`{scope}`" in operation.spec["description"]
    assert (scope == "read") == (operation.method == "get" or operation.name in READS_BY_POST) or (
        scope == "admin"
    )


def test_it_tells_every_failure(operation: Operation) -> None:
    told = set(answers(operation))
    expected = {"default", "400", "500"}
    if not operation.public:
        expected |= {"401", "403", "429"}
    if operation.method in UNSAFE:
        expected |= {"403", "409", "429"}
    if "{" in operation.path:
        expected.add("404")
    if operation.takes("If-Match"):
        expected.add("412")
    if "requestBody" in operation.spec:
        expected |= {"413", "415", "422"}
    if operation.takes("If-None-Match") and operation.method == "get":
        expected.add("304")
    assert expected <= told


def test_failures_are_problems_with_an_example(operation: Operation) -> None:
    for status, response in answers(operation).items():
        if status != "default" and not status.startswith(("4", "5")):
            continue
        media = response["content"]["application/problem+json"]
        assert media["schema"] == {"$ref": "#/components/schemas/Problem"}
        if status == "default":
            continue
        value = media["examples"]["example"]["value"]
        validator(CONTRACT, media["schema"]).validate(value)
        assert str(value["status"]) == status
        assert "Retry-After" in response["headers"] or status not in ("429", "503")


def test_its_answers_name_their_headers(operation: Operation) -> None:
    for status, response in answers(operation).items():
        headers = {"X-Request-Id"}
        if status == "201":
            headers.add("Location")
        if status == "304":
            headers.add("ETag")
        if status == "200" and operation.takes("If-None-Match"):
            headers.add("ETag")
        if status == "200" and operation.takes("cursor"):
            headers.add("Link")
        if status == "429":
            headers |= {"Retry-After", "RateLimit", "RateLimit-Policy"}
        if status.startswith("2") and operation.name in ("register", "log_in", "log_out"):
            headers.add("Set-Cookie")
        assert headers <= response["headers"].keys(), status
        for header in response["headers"].values():
            found = resolve(CONTRACT, header)
            validator(CONTRACT, found["schema"]).validate(found["example"])


def test_only_answers_without_a_body_have_none(operation: Operation) -> None:
    for status, response in answers(operation).items():
        assert ("content" in response) == (status not in ("204", "304"))


def test_what_can_be_sent_and_what_comes_back_has_an_example(operation: Operation) -> None:
    for holder in (operation.spec.get("requestBody", {}), *answers(operation).values()):
        for media in holder.get("content", {}).values():
            for example in media.get("examples", {}).values():
                value = resolve(CONTRACT, example)["value"]
                validator(CONTRACT, media["schema"]).validate(value)
            if "$ref" in media["schema"] and "Problem" not in media["schema"]["$ref"]:
                assert media["examples"]


def test_posts_can_be_retried(operation: Operation) -> None:
    assert operation.takes("Idempotency-Key") == (operation.method == "post")


def test_changes_can_be_sent_as_merge_patches(operation: Operation) -> None:
    if operation.method == "patch":
        content = operation.spec["requestBody"]["content"]
        assert list(content) == ["application/merge-patch+json", "application/json"]
        assert operation.spec["requestBody"]["required"]


def is_bounded(schema: Json) -> bool:
    """Whether values of this schema can't grow without end."""
    kind: Any = schema.get("type")
    if kind == "string":
        return bool({"maxLength", "enum", "const"} & schema.keys())
    if kind == "array":
        return "maxItems" in schema and "items" in schema
    if kind in ("integer", "number"):
        return {"minimum", "maximum"} <= schema.keys() and (kind == "number" or "format" in schema)
    if kind == "object" and "properties" in schema:
        return schema.get("additionalProperties") is False
    if kind == "object":
        return "maxProperties" in schema and "propertyNames" in schema
    return True


def test_everything_has_bounds() -> None:
    assert [place for place, schema in schemas(CONTRACT) if not is_bounded(schema)] == []


def test_objects_of_requests_and_answers_are_closed() -> None:
    for name, schema in CONTRACT["components"]["schemas"].items():
        if schema.get("type") == "object":
            assert schema["additionalProperties"] is False, name


def test_nothing_is_left_that_only_a_generator_would_write() -> None:
    assert [place for place, schema in schemas(CONTRACT) if "title" in schema] == []
    text = str(CONTRACT)
    assert "Successful Response" not in text
    assert "Validation Error" not in text


def test_every_component_is_used() -> None:
    text = str(CONTRACT)
    for kind, components in CONTRACT["components"].items():
        if kind != "securitySchemes":
            unused = [name for name in components if f"#/components/{kind}/{name}'" not in text]
            assert unused == [], kind
