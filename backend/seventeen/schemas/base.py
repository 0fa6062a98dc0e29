"""The types that all bodies are made of: strict, bounded, and the same words everywhere."""

import re
from datetime import date, datetime
from functools import lru_cache
from typing import Annotated, Any, Generic, TypeVar, get_args, get_origin, get_type_hints
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
from pydantic_core import PydanticCustomError

from seventeen.core.clock import to_milliseconds, to_text
from seventeen.core.ids import UUID7_PATTERN, UUID_PATTERN
from seventeen.formats.limits import ADDRESS

T = TypeVar("T")

_INSTANT = re.compile(r"(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d):(\d\d)(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
# Space of every kind is listed, since what `\s` means differs between languages; these are trimmed.
NOT_BLANK = r"[^\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"
ID_LENGTH = 36
FIRST_YEAR, LAST_YEAR = 1900, 2200
A_TIME_ZONE = "Give an IANA time zone such as Europe/Berlin."
NOT_A_TIME = PydanticCustomError("not_a_time", "Give a time such as 2026-03-02T14:00:00Z.")
NOT_A_DATE = PydanticCustomError("not_a_date", "Give a date such as 2026-03-02.")
NOT_A_TIME_ZONE = PydanticCustomError("not_a_time_zone", A_TIME_ZONE)
OUT_OF_RANGE = PydanticCustomError("out_of_range", "Stay between the years 1900 and 2200.")

IN_WORDS = {
    NOT_BLANK: "This must not be blank.",
    UUID_PATTERN: "Give an id: a UUID, in lower case.",
    UUID7_PATTERN: "Give an id of your own: a UUID of version 7, in lower case.",
}
"""What each pattern asks for, in a sentence."""


def in_words(pattern: str, words: str) -> str:
    """The pattern; whoever sends something else is told these words."""
    IN_WORDS[pattern] = words
    return pattern


class Body(BaseModel):
    """A request body: unknown fields and values of the wrong type are refused, not guessed."""

    model_config = ConfigDict(extra="forbid", strict=True, str_strip_whitespace=True)


class Shown(BaseModel):
    """A thing as the API shows it. Nothing validates it at run time; a test does."""

    # Built when first used: most of a process's life needs few of them.
    model_config = ConfigDict(extra="forbid", defer_build=True)


def _instant(value: object) -> object:
    if not isinstance(value, str):
        return value
    match = _INSTANT.fullmatch(value)
    if not match:
        raise NOT_A_TIME
    day, minutes, seconds, _, zone = match.groups()
    # A leap second is a valid time that no library here can hold.
    seconds = "59" if seconds == "60" else seconds
    try:
        instant = datetime.fromisoformat(
            f"{day}T{minutes}:{seconds}{(match[4] or '')[:7]}{zone.upper()}"
        )
    except ValueError:
        raise NOT_A_TIME from None
    if not FIRST_YEAR <= instant.year <= LAST_YEAR:
        raise OUT_OF_RANGE
    return to_milliseconds(instant)


def _date(value: object) -> object:
    if not isinstance(value, str):
        return value
    if not _DATE.fullmatch(value):
        raise NOT_A_DATE
    try:
        day = date.fromisoformat(value)
    except ValueError:
        raise NOT_A_DATE from None
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise OUT_OF_RANGE
    return day


@lru_cache(maxsize=1)
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


def _zone(value: str) -> str:
    if value not in _zones():
        raise NOT_A_TIME_ZONE
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
            "examples": ["2026-03-02T08:00:00.000Z"],
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
    StringConstraints(
        min_length=1, max_length=64, pattern=in_words(r"^[A-Za-z0-9_+/-]+$", A_TIME_ZONE)
    ),
    AfterValidator(_zone),
    Field(examples=["Europe/Berlin"], json_schema_extra={"format": "time-zone"}),
]
"""An IANA time zone name."""

Id = Annotated[
    str,
    StringConstraints(pattern=UUID_PATTERN, min_length=ID_LENGTH, max_length=ID_LENGTH),
    Field(examples=["0199c3a2-7c11-7e5a-9d53-3c9f7a1b2c3d"]),
]

NewId = Annotated[
    str,
    StringConstraints(pattern=UUID7_PATTERN, min_length=ID_LENGTH, max_length=ID_LENGTH),
    Field(examples=["0199c3a2-7c11-7e5a-9d53-3c9f7a1b2c3e"]),
]


Word = Annotated[
    str, StringConstraints(min_length=1, max_length=50, strip_whitespace=True, pattern=NOT_BLANK)
]
ShortLine = Annotated[
    str, StringConstraints(min_length=1, max_length=100, strip_whitespace=True, pattern=NOT_BLANK)
]
Line = Annotated[
    str, StringConstraints(min_length=1, max_length=200, strip_whitespace=True, pattern=NOT_BLANK)
]
Paragraph = Annotated[
    str, StringConstraints(min_length=1, max_length=5000, strip_whitespace=True, pattern=NOT_BLANK)
]
Address = Annotated[
    str,
    StringConstraints(
        min_length=3,
        max_length=254,
        strip_whitespace=True,
        pattern=in_words(f"^{ADDRESS}$", "Give an e-mail address such as ana@example.com."),
    ),
    Field(examples=["ana@example.com"]),
]
"""An e-mail address, checked for its shape only: the rest only its mail server knows."""

LONGEST_TEXT = 20000
LongText = Annotated[str, StringConstraints(max_length=LONGEST_TEXT)]
Minutes = Annotated[int, Field(ge=5, le=240)]


class Labelled(Body):
    """A value and what kind it is, in the user's words."""

    value: Line
    label: Word | None = None


class Link(Body):
    """An address in the web and what kind it is. Percent-encoded names make some long."""

    value: Annotated[
        str,
        StringConstraints(min_length=1, max_length=2000, strip_whitespace=True, pattern=NOT_BLANK),
    ]
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
    count: int = Field(
        default=0, ge=0, le=2**53, description="Exact total; only with `count=true`."
    )


def page_of(model: type[BaseModel]) -> Any:
    """A page of what is known only when the program runs: `Page[model]`."""
    return Page.__class_getitem__(model)


def _patch_of_kind(kind: Any) -> Any:
    """Of an object each member can be cleared; everything else is given whole."""
    if isinstance(kind, type) and issubclass(kind, Body):
        return patch_of(kind)
    bare, *bounds = get_args(kind) if get_origin(kind) is Annotated else (kind,)
    if get_origin(bare) is not dict:
        return kind
    key, value = get_args(bare)
    members = dict.__class_getitem__((key, value | None))
    return Annotated[members, *bounds] if bounds else members


def patch_of(model: type[Body]) -> type[Body]:
    """The merge patch (RFC 7396) of a body: every field may be left out.

    Null clears, also inside of an object; only what a thing can't be without takes no null.
    """
    fields: dict[str, Any] = {}
    for name, kind in get_type_hints(model, include_extras=True).items():
        field = model.model_fields.get(name)
        if field is None:
            continue
        changed = _patch_of_kind(kind)
        fields[name] = (
            changed if field.is_required() else changed | None,
            Field(default=None, description=field.description, examples=field.examples),
        )
    return create_model(
        model.__name__.removesuffix("In") + "Patch",
        __base__=Body,
        __doc__=f"A merge patch: what is left out stays, null clears. {model.__doc__}",
        **fields,
    )
