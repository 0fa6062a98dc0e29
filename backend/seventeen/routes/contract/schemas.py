"""The contract's schemas: named for readers, without what only a generator would write."""

from collections.abc import Callable, Iterator
from typing import Any, get_args

from seventeen.schemas import (
    accounts,
    contacts,
    follow_ups,
    imports,
    interviews,
    outreach,
    overview,
)
from seventeen.schemas.overview import ProblemOut

REF = "#/components/schemas/"
UNUSED = ("HTTPValidationError", "ValidationError")
ENUMS = {
    tuple(get_args(values)): name
    for name, values in {
        "AgendaKind": overview.AgendaKind,
        "Answer": outreach.Answer,
        "Channel": outreach.Channel,
        "FollowUpKind": follow_ups.FollowUpKind,
        "FollowUpStatus": follow_ups.FollowUpStatus,
        "ImportFormat": imports.Format,
        "ImportRowResult": imports.RowResult,
        "ImportStatus": imports.ImportStatus,
        "InterestKind": contacts.InterestKind,
        "InterviewStatus": interviews.InterviewStatus,
        "Medium": interviews.Medium,
        "OutreachStatus": outreach.OutreachStatus,
        "Party": interviews.Party,
        "Phase": accounts.Phase,
        "ResearchTopic": contacts.Topic,
        "Scope": accounts.Scope,
        "Stage": contacts.Stage,
        "ThingKind": overview.ThingKind,
    }.items()
}
"""Choices that have a name, so that clients get one type for each."""

Json = dict[str, Any]


def complete_schemas(document: Json) -> None:
    """Rename, tidy and complete all schemas in place, wherever they stand."""
    schemas = document["components"]["schemas"]
    for name in UNUSED:
        schemas.pop(name, None)
    for path in document["paths"].values():
        for operation in path.values():
            operation["responses"].pop("422", None)
    problem = ProblemOut.model_json_schema(ref_template=REF + "{model}")
    schemas.update(problem.pop("$defs"))
    schemas["ProblemOut"] = problem
    used: set[str] = set()
    for found in [*walk(document)]:
        _tidy(found)
    _name_choices(document, used)
    for values, name in ENUMS.items():
        if name in used:
            schemas[name] = {"type": "string", "enum": list(values)}
    renamed = {name: schema_name(name) for name in schemas}
    _each_ref(document, lambda ref: REF + renamed[ref.removeprefix(REF)])
    document["components"]["schemas"] = {renamed[name]: schemas[name] for name in sorted(schemas)}


def schema_name(name: str) -> str:
    """The name that clients see: `Page_ContactOut_` is `ContactPage`, `ContactOut` is `Contact`."""
    if name.startswith("Page_"):
        return name.removeprefix("Page_").removesuffix("_").removesuffix("Out") + "Page"
    return name.removesuffix("Out")


def walk(node: Any) -> Iterator[Json]:
    """Every object in a JSON value, outer ones first."""
    if isinstance(node, dict):
        yield node
        for value in node.values():
            yield from walk(value)
    elif isinstance(node, list):
        for value in node:
            yield from walk(value)


def _tidy(schema: Json) -> None:
    """Drop titles that repeat a name, and write whole numbers as such."""
    if isinstance(schema.get("title"), str) and not isinstance(schema.get("version"), str):
        del schema["title"]
    for key in ("minimum", "maximum"):
        value = schema.get(key)
        if isinstance(value, float) and value.is_integer() and schema.get("type") == "integer":
            schema[key] = int(value)


def _name_choices(node: Any, used: set[str]) -> None:
    """Replace each list of choices that has a name by a reference to it."""
    for parent in [*walk(node)]:
        values = parent.get("enum")
        name = ENUMS.get(tuple(values)) if isinstance(values, list) else None
        if name is not None:
            del parent["enum"], parent["type"]
            parent["$ref"] = REF + name
            used.add(name)


def _each_ref(node: Any, change: Callable[[str], str]) -> None:
    for parent in walk(node):
        ref = parent.get("$ref")
        if isinstance(ref, str) and ref.startswith(REF):
            parent["$ref"] = change(ref)
