"""The types that all bodies are made of: strict, bounded, and the same words everywhere."""

import re
from datetime import date, datetime
from functools import lru_cache
from typing import Annotated, Any, Generic, TypeVar, get_type_hints
from zoneinfo import available_timezones

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    StringConstraints,
    WithJsonSchema,
    create_model,
)

from seventeen.core.clock import to_milliseconds, to_text
from seventeen.core.ids import UUID_PATTERN

T = TypeVar("T")

_INSTANT = re.compile(r"(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d):(\d\d)(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
FIRST_YEAR, LAST_YEAR = 1900, 2200


class Body(BaseModel):
    """A request body: unknown fields and values of the wrong type are refused, not guessed."""

    model_config = ConfigDict(
        extra="forbid", strict=True, str_strip_whitespace=True, regex_engine="python-re"
    )


class Shown(BaseModel):
    """A thing as the API shows it. Nothing validates it at run time; a test does."""

    model_config = ConfigDict(extra="forbid")


def _instant(value: object) -> object:
    if not isinstance(value, str):
        return value
    match = _INSTANT.fullmatch(value)
    if not match:
        raise ValueError("should be a time such as 2026-03-02T14:00:00Z")
    day, minutes, seconds, _, zone = match.groups()
    # A leap second is a valid time that no library here can hold.
    seconds = "59" if seconds == "60" else seconds
    instant = datetime.fromisoformat(
        f"{day}T{minutes}:{seconds}{(match[4] or '')[:7]}{zone.upper()}"
    )
    if not FIRST_YEAR <= instant.year <= LAST_YEAR:
        raise ValueError(f"should lie between the years {FIRST_YEAR} and {LAST_YEAR}")
    return to_milliseconds(instant)


def _date(value: object) -> object:
    if not isinstance(value, str):
        return value
    if not _DATE.fullmatch(value):
        raise ValueError("should be a date such as 2026-03-02")
    day = date.fromisoformat(value)
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise ValueError(f"should lie between the years {FIRST_YEAR} and {LAST_YEAR}")
    return day


@lru_cache(maxsize=1)
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


def _zone(value: str) -> str:
    if value not in _zones():
        raise ValueError("should be an IANA time zone such as Europe/Berlin")
    return value


Instant = Annotated[
    datetime,
    BeforeValidator(_instant),
    PlainSerializer(to_text, when_used="json-unless-none"),
    WithJsonSchema(
        {
            "type": "string",
            "format": "date-time",
            "maxLength": 40,
            "examples": ["2026-03-02T14:00:00.000Z"],
        }
    ),
]
"""An RFC 3339 time with its offset; answered in UTC with `Z` and milliseconds."""

Day = Annotated[
    date,
    BeforeValidator(_date),
    WithJsonSchema(
        {"type": "string", "format": "date", "maxLength": 10, "examples": ["2026-03-02"]}
    ),
]

Zone = Annotated[
    str,
    StringConstraints(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9_+/-]+$"),
    AfterValidator(_zone),
    Field(examples=["Europe/Berlin"], json_schema_extra={"format": "time-zone"}),
]
"""An IANA time zone name."""

Id = Annotated[
    str,
    StringConstraints(pattern=UUID_PATTERN, min_length=36, max_length=36),
    Field(examples=["0199c3a2-7c11-7e5a-9d53-3c9f7a1b2c3d"]),
]


Word = Annotated[str, StringConstraints(min_length=1, max_length=50, strip_whitespace=True)]
ShortLine = Annotated[str, StringConstraints(min_length=1, max_length=100, strip_whitespace=True)]
Line = Annotated[str, StringConstraints(min_length=1, max_length=200, strip_whitespace=True)]
Paragraph = Annotated[str, StringConstraints(min_length=1, max_length=5000, strip_whitespace=True)]
Address = Annotated[
    str,
    StringConstraints(
        min_length=3,
        max_length=254,
        strip_whitespace=True,
        pattern=r"^[^\s@<>,;\"]+@[^\s@<>,;\"]+$",
    ),
    Field(examples=["ana@example.com"]),
]
"""An e-mail address, checked for its shape only: the rest only its mail server knows."""

LongText = Annotated[str, StringConstraints(max_length=20000)]
Minutes = Annotated[int, Field(ge=5, le=240)]


class Labelled(Body):
    """A value and what kind it is, in the user's words."""

    value: Line
    label: Word | None = None


class Link(Body):
    """An address in the web and what kind it is. Percent-encoded names make some long."""

    value: Annotated[str, StringConstraints(min_length=1, max_length=2000, strip_whitespace=True)]
    label: Word | None = None


class LabelledAddress(Body):
    """An e-mail address and what kind it is."""

    value: Address
    label: Word | None = None


class Reference(Shown):
    """Another thing, named so that clients need not fetch it."""

    id: Id
    name: str | None = Field(max_length=200)


class Thing(Shown):
    """What every thing has."""

    id: Id
    created_at: Instant
    updated_at: Instant


class Page(Shown, Generic[T]):
    """One page of a list. `next` is the cursor of the page after it, null on the last."""

    items: Annotated[list[T], Field(max_length=200)]
    next: str | None = Field(
        max_length=2000, description="Cursor of the next page; null on the last one."
    )
    count: int | None = Field(
        default=None, ge=0, le=2**53, description="Exact total; only with `count=true`."
    )


def patch_of(model: type[Body]) -> type[Body]:
    """The merge patch (RFC 7396) of a body: every field may be left out.

    Null clears, also inside of an object; only what a thing can't be without takes no null.
    """
    fields: dict[str, Any] = {}
    for name, kind in get_type_hints(model, include_extras=True).items():
        field = model.model_fields.get(name)
        if field is None:
            continue
        nested = isinstance(kind, type) and issubclass(kind, Body)
        kind = patch_of(kind) if nested else kind  # noqa: PLW2901
        fields[name] = (
            kind if field.is_required() else kind | None,
            Field(default=None, description=field.description, examples=field.examples),
        )
    return create_model(
        model.__name__.removesuffix("In") + "Patch",
        __base__=Body,
        __doc__=f"A merge patch: what is left out stays, null clears. {model.__doc__}",
        **fields,
    )
