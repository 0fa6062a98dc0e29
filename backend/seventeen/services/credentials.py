"""Sessions of browsers and tokens of programs."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.orm import Session

from seventeen.core.db import database_name, now
from seventeen.core.errors import NotFound, invalid
from seventeen.core.ids import is_id, new_id
from seventeen.core.pagination import Cursors
from seventeen.core.query import Query
from seventeen.core.representation import Dialect, Representation
from seventeen.core.security import SESSION_PREFIX, TOKEN_PREFIX, new_secret, secret_hash
from seventeen.models import Credential, Secret
from seventeen.schemas.accounts import CredentialQuery, SessionOut, TokenIn, TokenOut
from seventeen.services.lists import newest_first
from seventeen.services.pages import PageOut

SESSION_DAYS = timedelta(days=60)
TOUCH_EVERY = timedelta(hours=1)
ALL_SCOPES = frozenset({"read", "write", "send", "off_the_record", "admin"})

TOKEN = Representation(Credential, TokenOut)


@dataclass(frozen=True, slots=True)
class Identity:
    """Who a secret belongs to."""

    owner: str
    credential_id: str
    kind: str
    scopes: frozenset[str]
    stale: bool
    """Its last use was written down long enough ago to write it down again."""


_BY_SECRET = Query(
    select(
        Credential.owner_id,
        Credential.id,
        Credential.kind,
        Credential.scopes,
        Credential.expires_at,
        Credential.last_used_at,
    )
    .join(
        Secret,
        (Secret.owner_id == Credential.owner_id) & (Secret.credential_id == Credential.id),
    )
    .where(Secret.hash == bindparam("hash"))
)


def identify(session: Session, hashed: str) -> Identity | None:
    """Whose secret this is the hash of, if it is good now."""
    row = _BY_SECRET.first(session, hash=hashed)
    if row is None:
        return None
    owner, credential_id, kind, scopes, expires_at, last_used_at = row
    instant = now(session)
    if expires_at is not None and expires_at <= instant:
        return None
    stale = instant - last_used_at > TOUCH_EVERY
    return Identity(owner, credential_id, kind, frozenset(scopes), stale)


def touch(session: Session, owner: str, credential_id: str, kind: str) -> None:
    """Write down that it was used; a session in use does not run out."""
    values = {"last_used_at": now(session)}
    if kind == "session":
        values["expires_at"] = now(session) + SESSION_DAYS
    session.execute(
        update(Credential)
        .where(Credential.owner_id == owner, Credential.id == credential_id)
        .values(values)
    )


def open_session(session: Session, owner: str, browser: str, address: str | None) -> str:
    """A new session; returns its secret, for the cookie."""
    secret, _ = _add(
        session,
        owner,
        kind="session",
        name=browser[:200] or "Unknown browser",
        scopes=sorted(ALL_SCOPES),
        expires_at=now(session) + SESSION_DAYS,
        address=address,
    )
    return secret


def make_token(session: Session, owner: str, body: TokenIn) -> tuple[str, str]:
    """A new token; returns its id and its secret, which is not kept. Raises Invalid."""
    if body.expires_at is not None and body.expires_at <= now(session):
        raise invalid("/expires_at", "not-in-the-future", "Choose a time in the future.")
    secret, credential_id = _add(
        session,
        owner,
        kind="token",
        name=body.name,
        scopes=sorted(set(body.scopes)),
        expires_at=body.expires_at,
        address=None,
    )
    return credential_id, secret


def _add(
    session: Session,
    owner: str,
    *,
    kind: str,
    name: str,
    scopes: list[str],
    expires_at: datetime | None,
    address: str | None,
) -> tuple[str, str]:
    instant = now(session)
    secret = new_secret(SESSION_PREFIX if kind == "session" else TOKEN_PREFIX)
    credential = Credential(
        owner_id=owner,
        id=new_id(instant),
        created_at=instant,
        updated_at=instant,
        kind=kind,
        name=name,
        scopes=scopes,
        expires_at=expires_at,
        last_used_at=instant,
        address=address,
    )
    session.add(credential)
    session.flush()
    session.execute(
        insert(Secret).values(hash=secret_hash(secret), owner_id=owner, credential_id=credential.id)
    )
    return secret, credential.id


def session_view(current: str) -> Representation:
    """Sessions as seen from one of them; `current` is an id that was looked up, not input."""

    def is_current(dialect: Dialect) -> str:
        if not is_id(current):
            raise ValueError("not an id")
        return dialect.truth(f"credentials.id = '{current}'")

    return Representation(Credential, SessionOut, {"current": is_current})


def page(
    session: Session,
    owner: str,
    kind: str,
    query: CredentialQuery,
    cursors: Cursors,
    current: str,
) -> PageOut:
    """Sessions or tokens, newest first."""
    return newest_first(
        session,
        owner,
        session_view(current) if kind == "session" else TOKEN,
        query,
        cursors,
        Credential.kind == kind,
        Credential.expires_at.is_(None) | (Credential.expires_at > now(session)),
        bound_to={"list": kind, "owner": owner},
    )


def show_token(session: Session, owner: str, token_id: str) -> bytes:
    """A token without its secret. Raises NotFound."""
    json: str | None = session.execute(
        select(TOKEN.column(database_name(session)))
        .select_from(Credential)
        .where(Credential.owner_id == owner, Credential.id == token_id, Credential.kind == "token")
    ).scalar()
    if json is None:
        raise NotFound()
    return json.encode()


def end(session: Session, owner: str, kind: str, credential_id: str) -> None:
    """Make a session or token worthless at once. Raises NotFound."""
    gone = session.execute(
        delete(Credential)
        .where(
            Credential.owner_id == owner, Credential.id == credential_id, Credential.kind == kind
        )
        .returning(Credential.id)
    ).all()
    if not gone:
        raise NotFound()


def end_other_sessions(session: Session, owner: str, but: str) -> None:
    """End every session save one."""
    session.execute(
        delete(Credential).where(
            Credential.owner_id == owner, Credential.kind == "session", Credential.id != but
        )
    )
