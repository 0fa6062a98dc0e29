"""Accounts: made, changed, removed."""

from datetime import timedelta
from typing import Any

from sqlalchemy import delete, exists, insert, select, text
from sqlalchemy.orm import Session

from seventeen.core.db import database_name, is_postgres, now
from seventeen.core.errors import Conflict, Forbidden, Unauthorized, invalid
from seventeen.core.ids import new_id
from seventeen.core.representation import Representation
from seventeen.models import Login, StoredAnswer, User
from seventeen.rules.words import Phase
from seventeen.schemas.accounts import Defaults, MeIn, MeOut, RegisterIn, Targets
from seventeen.services import attempts
from seventeen.services.market import enter_market, leave_market
from seventeen.services.owners import user_row
from seventeen.services.patches import merged, validated
from seventeen.services.things import Preconditions, Shown

ME = Representation(
    User,
    MeOut,
    {"id": lambda _: "users.owner_id", "name": lambda _: "nullif(users.name, '')"},
)

REGISTRATIONS = 10
REGISTRATION_WINDOW = timedelta(hours=1)


def normal_address(email: str) -> str:
    """What makes two sign-in addresses the same account."""
    return email.strip().casefold()


def is_open(session: Session, registration: str) -> bool:
    """Whether somebody may register now. Guests are no accounts."""
    if registration == "first":
        return not session.execute(select(exists().where(Login.address != ""))).scalar_one()
    return registration == "open"


def count_registration(session: Session, address: str | None) -> None:
    """Count an attempt to register, whatever comes of it: a unit of work of its own, therefore.

    Raises TooManyRequests.
    """
    attempts.check(session, "register", address or "", REGISTRATIONS)
    attempts.count(session, "register", address or "", REGISTRATION_WINDOW)


def must_be_open(session: Session, registration: str) -> None:
    """Raises Forbidden unless somebody may register now; `registration` is the operator's setting."""
    if not is_open(session, registration):
        raise Forbidden(
            "Registration is closed here. The operator can make an account for you with "
            "`seventeen user create`."
        )


def register(session: Session, registration: str, body: RegisterIn, password_hash: str) -> str:
    """A new account; returns its owner id.

    Raises Forbidden when registration is closed, Conflict when the address is taken.
    """
    if is_postgres(session):
        # Two first accounts at once must not both be the first.
        session.execute(text("SELECT pg_advisory_xact_lock(17017)"))
    must_be_open(session, registration)
    return make_account(session, body, password_hash)


def make_account(session: Session, body: RegisterIn, password_hash: str) -> str:
    """An account, whoever may register. Raises Conflict when the address is taken."""
    login = normal_address(body.email)
    if session.get(Login, login) is not None:
        raise Conflict(
            "There is an account with this e-mail address already. Log in instead.",
            extra={"state": "taken", "possible": ["login"]},
        )
    owner = make_user(
        session,
        email=body.email,
        name=body.name or "",
        time_zone=body.time_zone,
        password_hash=password_hash,
    )
    session.execute(insert(Login).values(address=login, owner_id=owner))
    return owner


def make_user(
    session: Session,
    *,
    email: str | None,
    name: str,
    time_zone: str,
    password_hash: str | None,
    guest: bool = False,
) -> str:
    """The row of a user; returns the owner id."""
    instant = now(session)
    owner = new_id(instant)
    session.add(
        User(
            owner_id=owner,
            email=email,
            name=name,
            password_hash=password_hash,
            guest=guest,
            time_zone=time_zone,
            phase=Phase.EXPLORING.value,
            goal="",
            pitch="",
            targets=Targets().model_dump(),
            defaults=Defaults().model_dump(),
            created_at=instant,
            updated_at=instant,
        )
    )
    session.flush()
    return owner


def show_me(session: Session, owner: str) -> Shown:
    """The signed-in user."""
    json: str | None = session.execute(
        select(ME.column(database_name(session))).select_from(User).where(User.owner_id == owner)
    ).scalar()
    if json is None:
        raise Unauthorized()
    return Shown(json.encode())


def patch_me(
    session: Session, owner: str, changes: dict[str, Any], conditions: Preconditions
) -> None:
    """Apply a merge patch to the user. Moving on or off the market plans or removes follow-ups.

    Raises Invalid and PreconditionFailed.
    """
    conditions.check(show_me(session, owner))
    user = user_row(session, owner)
    before = {name: getattr(user, name) for name in MeIn.model_fields}
    body: MeIn = validated(MeIn, merged(before | {"name": user.name or None}, changes))
    hours = body.defaults.working_hours
    if hours.ends <= hours.starts and hours.model_dump() != user.defaults["working_hours"]:
        raise invalid(
            "/defaults/working_hours/ends",
            "before-start",
            f"Work has to end after it starts, at {hours.starts}. Send a later end, or an earlier"
            " start with it.",
        )
    phase = user.phase
    user.name = body.name or ""
    user.time_zone = body.time_zone
    user.phase = body.phase
    user.goal = body.goal
    if "pitch" in changes:
        user.pitch_reviewed_at = now(session)
    user.pitch = body.pitch
    user.targets = body.targets.model_dump()
    user.defaults = body.defaults.model_dump()
    user.saved_views = [view.model_dump() for view in body.saved_views]
    if session.is_modified(user):
        user.updated_at = now(session)
    session.flush()
    if phase != body.phase and body.phase == Phase.ON_THE_MARKET.value:
        enter_market(session, owner)
    elif phase != body.phase and phase == Phase.ON_THE_MARKET.value:
        leave_market(session, owner)


def read_pitch(session: Session, owner: str) -> None:
    """Write down that the user has just read their pitch."""
    user = user_row(session, owner)
    user.pitch_reviewed_at = user.updated_at = now(session)
    session.flush()


def remove_account(session: Session, owner: str) -> None:
    """Erase the user with everything they own, at once and for good."""
    session.execute(delete(StoredAnswer).where(StoredAnswer.owner_id == owner))
    session.execute(delete(User).where(User.owner_id == owner))
