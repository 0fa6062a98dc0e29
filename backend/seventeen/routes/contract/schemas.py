"""The contract's schemas: named for readers, bounded, and without what only a generator writes."""

from collections.abc import Callable, Iterator
from typing import Any, get_args

from pydantic import TypeAdapter

from seventeen.schemas import (
    accounts,
    coach,
    contacts,
    follow_ups,
    imports,
    insights,
    interviews,
    opportunities,
    outreach,
    overview,
    playbook,
    referrals,
    touches,
)
from seventeen.schemas.base import Day, Id, Instant
from seventeen.schemas.overview import ProblemOut

Json = dict[str, Any]

REF = "#/components/schemas/"
UNUSED = ("HTTPValidationError", "ValidationError")
NO_NUL = r"^[^\u0000]*$"
LARGEST_INT32 = 2**31 - 1

ENUMS = {
    tuple(get_args(values)): name
    for name, values in {
        "AgendaKind": overview.AgendaKind,
        "Answer": outreach.Answer,
        "CoachChannel": coach.CoachChannel,
        "CoachKind": coach.CoachKind,
        "Channel": outreach.Channel,
        "DraftKind": coach.DraftKind,
        "FollowUpKind": follow_ups.FollowUpKind,
        "FollowUpStatus": follow_ups.FollowUpStatus,
        "ImportFormat": imports.Format,
        "ImportRowResult": imports.RowResult,
        "ImportStatus": imports.ImportStatus,
        "InsightKind": insights.InsightKind,
        "InterestKind": contacts.InterestKind,
        "InterviewStatus": interviews.InterviewStatus,
        "Language": playbook.Language,
        "Medium": interviews.Medium,
        "NoteMark": interviews.NoteMark,
        "OpportunityStage": opportunities.OpportunityStage,
        "OutreachStatus": outreach.OutreachStatus,
        "Party": interviews.Party,
        "Phase": accounts.Phase,
        "ReferralKind": referrals.ReferralKind,
        "ReferralStatus": referrals.ReferralStatus,
        "ResearchTopic": contacts.Topic,
        "Scope": accounts.Scope,
        "Severity": coach.Severity,
        "Stage": contacts.Stage,
        "ThingKind": overview.ThingKind,
        "TouchKind": touches.TouchKind,
    }.items()
}
"""Choices that have a name, so that clients get one type for each."""

SCALARS: dict[str, tuple[Any, str]] = {
    "Id": (Id, "A UUID in lower case."),
    "Instant": (Instant, "A time with its offset (RFC 3339); answered in UTC with `Z`."),
    "Day": (Day, "A date, `YYYY-MM-DD`."),
}
"""Texts of a kind that occurs everywhere."""


def complete_schemas(document: Json) -> None:
    """Rename, tidy and complete all schemas in place, wherever they stand."""
    schemas: Json = document["components"]["schemas"]
    for name in UNUSED:
        schemas.pop(name, None)
    for item in document["paths"].values():
        for operation in item.values():
            operation["responses"].pop("422", None)
    problem = ProblemOut.model_json_schema(ref_template=REF + "{model}")
    schemas.update(problem.pop("$defs"))
    schemas["ProblemOut"] = problem
    for found in walk(document):
        _tidy(found)
    _drop_defaults(schemas)
    _name_scalars(document, schemas)
    _name_choices(document, schemas)
    for found in walk(document):
        _restrict(found)
    renamed = {name: schema_name(name) for name in schemas}
    _each_ref(document, lambda name: renamed[name])
    document["components"]["schemas"] = {
        renamed[name]: schemas[name] for name in sorted(schemas, key=renamed.__getitem__)
    }


def schema_name(name: str) -> str:
    """The name that clients see: `Page_ContactOut_` is `ContactPage`, `ContactOut` is `Contact`."""
    if name.startswith("Page_"):
        return name.removeprefix("Page_").removesuffix("_").removesuffix("Out") + "Page"
    return name.removesuffix("Out")


def walk(node: Any) -> Iterator[Json]:
    """Every object in a JSON value, outer ones first."""
    if isinstance(node, dict):
        yield node
        for value in list(node.values()):
            yield from walk(value)
    elif isinstance(node, list):
        for value in node:
            yield from walk(value)


def _tidy(schema: Json) -> None:
    """Drop titles that repeat a name, and write whole numbers as such."""
    if isinstance(schema.get("title"), str) and "version" not in schema:
        del schema["title"]
    for key in ("minimum", "maximum"):
        value = schema.get(key)
        if isinstance(value, float) and value.is_integer() and schema.get("type") == "integer":
            schema[key] = int(value)


def _drop_defaults(schemas: Json) -> None:
    """What is left out of an answer or of a patch is not there: it has no default."""
    for name, schema in schemas.items():
        if name.startswith("Page_") or name.endswith(("Out", "Patch")):
            for field in schema.get("properties", {}).values():
                field.pop("default", None)


def _restrict(schema: Json) -> None:
    """Say of numbers how long they are, and of free text what it can't hold."""
    if schema.get("type") == "integer" and "enum" in schema:
        schema["minimum"], schema["maximum"] = min(schema["enum"]), max(schema["enum"])
    if schema.get("type") == "integer" and "maximum" in schema:
        schema["format"] = "int32" if schema["maximum"] <= LARGEST_INT32 else "int64"
    known = {"pattern", "format", "enum", "const"}
    if schema.get("type") == "string" and not known & schema.keys():
        schema["pattern"] = NO_NUL


def _name_scalars(document: Json, schemas: Json) -> None:
    """Replace the texts of a kind by references to it."""
    for name, (kind, text) in SCALARS.items():
        wanted = TypeAdapter(kind).json_schema()
        for found in walk(document):
            if all(found.get(key) == value for key, value in wanted.items()):
                for key in wanted:
                    del found[key]
                found["$ref"] = REF + name
        schemas[name] = {**wanted, "description": text}


def _name_choices(document: Json, schemas: Json) -> None:
    """Replace the choices that have a name by references to it."""
    for found in walk(document):
        values = found.get("enum")
        name = ENUMS.get(tuple(values)) if isinstance(values, list) else None
        if name is not None and values is not None:
            del found["enum"], found["type"]
            found["$ref"] = REF + name
            schemas[name] = {"type": "string", "enum": values}


def _each_ref(node: Any, change: Callable[[str], str]) -> None:
    for parent in walk(node):
        ref = parent.get("$ref")
        if isinstance(ref, str) and ref.startswith(REF):
            parent["$ref"] = REF + change(ref.removeprefix(REF))
