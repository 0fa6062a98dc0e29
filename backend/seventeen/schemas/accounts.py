"""Accounts, sessions and tokens."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from seventeen.schemas.base import (
    Address,
    Body,
    Id,
    Instant,
    Line,
    Minutes,
    ShortLine,
    Shown,
    Word,
    Zone,
    in_words,
    patch_of,
)
from seventeen.schemas.contacts import CadenceDays, ContactSort, InterestKind, Stage
from seventeen.schemas.lists import ListQuery

Scope = Literal["read", "write", "send", "off_the_record", "admin"]
Phase = Literal["exploring", "preparing", "on_the_market"]
Password = Annotated[str, StringConstraints(min_length=10, max_length=200, strip_whitespace=False)]
AnyPassword = Annotated[
    str, StringConstraints(min_length=1, max_length=200, strip_whitespace=False)
]
ClockTime = Annotated[
    str,
    StringConstraints(
        pattern=in_words(r"^([01]\d|2[0-3]):[0-5]\d$", "Give a time of day such as 09:30."),
        max_length=5,
    ),
]


class RegisterIn(Body):
    """A new account."""

    email: Address
    password: Password = Field(description="At least 10 characters.")
    name: ShortLine | None = None
    time_zone: Zone = "UTC"


class LoginIn(Body):
    """Who is signing in."""

    email: Address
    password: AnyPassword
    name: ShortLine | None = Field(default=None, description="Not needed; register's body fits.")
    time_zone: Zone | None = Field(default=None, description="Not needed.")


class PasswordIn(Body):
    """A new password. All other sessions end."""

    current_password: AnyPassword
    new_password: Password


class Targets(Body):
    """What the user aims for."""

    roles: Annotated[list[ShortLine], Field(max_length=50)] = []
    organizations: Annotated[list[ShortLine], Field(max_length=50)] = []
    industries: Annotated[list[ShortLine], Field(max_length=50)] = []
    technologies: Annotated[list[ShortLine], Field(max_length=50)] = []


class WorkingHours(Body):
    """When the user answers mail: local times, and days from 1 (Monday) to 7."""

    starts: ClockTime = "09:00"
    ends: ClockTime = "17:30"
    days: Annotated[list[Annotated[int, Field(ge=1, le=7)]], Field(min_length=1, max_length=7)] = [
        1,
        2,
        3,
        4,
        5,
    ]


class Defaults(Body):
    """What new things start with."""

    minutes_asked: Minutes = Field(default=17, description="Minutes to ask for.")
    nudge_days: Annotated[int, Field(ge=1, le=60)] = Field(
        default=7, description="Days from an ask to its nudge."
    )
    cadence_days: CadenceDays = Field(default=56, description="Days between check-ins.")
    send_questions: bool = Field(
        default=True, description="Offer to send questions two days before a talk."
    )
    working_hours: WorkingHours = WorkingHours()


class SavedView(Body):
    """A choice of people that has a name: filters and order as the list of contacts takes them."""

    name: ShortLine
    q: Line | None = None
    stage: Stage | None = None
    tag: Word | None = None
    target: bool | None = None
    interest: InterestKind | None = None
    archived: bool | None = None
    quiet_days: CadenceDays | None = Field(
        default=None, description="Nothing happened for so many days; `quiet_since` of the list."
    )
    sort: ContactSort | None = None
    board: bool = Field(default=False, description="Shown by stage, not as a list.")


SavedViews = Annotated[list[SavedView], Field(max_length=30)]


class MeIn(Body):
    """What the user can change about themselves."""

    name: ShortLine | None = None
    time_zone: Zone = "UTC"
    phase: Phase = "exploring"
    goal: Annotated[str, Field(max_length=500)] = Field(
        default="", description="What the user is looking for, in their words."
    )
    pitch: Annotated[str, Field(max_length=5000)] = Field(
        default="", description="60 seconds about me, told only if asked."
    )
    targets: Targets = Targets()
    defaults: Defaults = Defaults()
    saved_views: SavedViews = []


MePatch = patch_of(MeIn)


class MeOut(Shown):
    """The signed-in user."""

    id: Id
    email: str | None = Field(max_length=254)
    guest: bool = Field(description="Looking around with sample data, without an account.")
    name: str | None = Field(max_length=100)
    time_zone: str = Field(max_length=64)
    phase: Phase
    goal: str = Field(max_length=500)
    pitch: str = Field(max_length=5000)
    pitch_reviewed_at: Instant | None
    targets: Targets
    defaults: Defaults
    saved_views: SavedViews
    created_at: Instant
    updated_at: Instant


class SessionOut(Shown):
    """A browser that is signed in."""

    id: Id
    current: bool = Field(description="Whether this very request came with it.")
    name: str = Field(max_length=200, description="The browser, as it calls itself.")
    address: str | None = Field(max_length=64)
    created_at: Instant
    last_used_at: Instant
    expires_at: Instant


class TokenIn(Body):
    """A personal access token for a program."""

    name: Line
    scopes: Annotated[list[Scope], Field(min_length=1, max_length=5)]
    expires_at: Instant | None = Field(default=None, description="Null: does not expire.")


class TokenOut(Shown):
    """A personal access token, without its secret."""

    id: Id
    name: str = Field(max_length=200)
    scopes: Annotated[list[Scope], Field(max_length=5)]
    created_at: Instant
    last_used_at: Instant
    expires_at: Instant | None


class NewTokenOut(TokenOut):
    """A token with its secret, which is shown this once."""

    token: str = Field(max_length=100, pattern=r"^svt_", examples=["svt_..."])


class CredentialQuery(ListQuery):
    """How sessions and tokens are listed: newest first."""
