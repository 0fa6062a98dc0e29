"""Walking a contract: its operations and its schemas."""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.protocols import Validator

FORMATS = FormatChecker(["date", "email", "regex", "uuid"])
METHODS = ("get", "put", "post", "patch", "delete")

Json = dict[str, Any]


class Operation(NamedTuple):
    """One operation with where it is."""

    path: str
    method: str
    spec: Json

    @property
    def name(self) -> str:
        """Its operation id."""
        name: str = self.spec["operationId"]
        return name

    @property
    def public(self) -> bool:
        """Whether nobody needs to be signed in."""
        return not self.spec["security"]

    @property
    def scope(self) -> str | None:
        """The scope that a token needs for it."""
        return next((one for way in self.spec["security"] for one in way.get("token", ())), None)

    @property
    def parameters(self) -> list[Json]:
        """Its parameters."""
        found: list[Json] = self.spec.get("parameters", [])
        return found

    def takes(self, name: str) -> bool:
        """Whether it has a parameter of this name."""
        return any(one["name"] == name for one in self.parameters)


def operations(document: Json) -> list[Operation]:
    """Every operation of a contract."""
    return [
        Operation(path, method, item[method])
        for path, item in document["paths"].items()
        for method in METHODS
        if method in item
    ]


def resolve(document: Json, node: Json) -> Json:
    """What a reference refers to; anything else as it is."""
    while "$ref" in node:
        found: Any = document
        for part in node["$ref"].removeprefix("#/").split("/"):
            found = found[part.replace("~1", "/").replace("~0", "~")]
        node = found
    return node


def schemas(document: Json) -> Iterator[tuple[str, Json]]:
    """Every schema with its place, those inside of others too."""
    for name, schema in document["components"]["schemas"].items():
        yield from inside(schema, f"schemas/{name}")
    for name, header in document["components"]["headers"].items():
        yield from inside(header["schema"], f"headers/{name}")
    for operation in operations(document):
        for parameter in operation.parameters:
            yield from inside(parameter["schema"], f"{operation.name}/{parameter['name']}")
        for media in operation.spec.get("requestBody", {}).get("content", {}).values():
            yield from inside(media["schema"], f"{operation.name}/body")


def inside(schema: Json, place: str) -> Iterator[tuple[str, Json]]:
    """A schema and all that it is made of."""
    yield place, schema
    for key in ("properties", "$defs"):
        for name, part in schema.get(key, {}).items():
            yield from inside(part, f"{place}/{name}")
    for key in ("anyOf", "oneOf", "allOf", "prefixItems"):
        for number, part in enumerate(schema.get(key, ())):
            yield from inside(part, f"{place}/{key}{number}")
    for key in ("items", "additionalProperties", "propertyNames"):
        if isinstance(schema.get(key), dict):
            yield from inside(schema[key], f"{place}/{key}")


def validator(document: Json, schema: Json) -> Validator:
    """Checks values against a schema of this contract, formats included."""
    return Draft202012Validator(
        {**schema, "components": document["components"]}, format_checker=FORMATS
    )


@FORMATS.checks("date-time", ValueError)
def is_instant(value: object) -> bool:
    """Whether it is a time as the API writes one: in UTC, with milliseconds and `Z`."""
    if not isinstance(value, str):
        return True
    datetime.fromisoformat(value)
    return re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", value) is not None


@FORMATS.checks("time-zone", (ValueError, OSError))
def is_zone(value: object) -> bool:
    """Whether it names a time zone."""
    return not isinstance(value, str) or bool(ZoneInfo(value).key)
