"""Passwords: looked up, and after the costly check taken at their word, or changed.

Whoever checks or makes one does it between two units of work, since nobody should wait for that at
the database. The second unit finds out whether what the first one saw still holds.
"""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.core.ids import NIL
from seventeen.models import Login, User
from seventeen.services import attempts
from seventeen.services.accounts import normal_address
from seventeen.services.credentials import end_other_sessions
from seventeen.services.owners import user_row

FAILURES = 10
WINDOW = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Stored:
    """Whose account it is and what its password is checked against; nothing if there is none."""

    owner: str | None = None
    hashed: str | None = None


def of_address(session: Session, limited: bool, address: str | None, email: str) -> Stored:
    """What is stored for this e-mail address. `address` is where the asker sits.

    Raises TooManyRequests, whether there is an account or not.
    """
    wanted = normal_address(email)
    if limited:
        attempts.check(session, "login-account", wanted, FAILURES)
        attempts.check(session, "login-address", address or "", FAILURES * 5)
    row = session.execute(
        select(User.owner_id, User.password_hash)
        .join(Login, Login.owner_id == User.owner_id)
        .where(Login.address == wanted)
    ).first()
    return Stored(row.owner_id, row.password_hash) if row else Stored()


def log_in(
    session: Session,
    limited: bool,
    address: str | None,
    email: str,
    fitting: Stored | None,
) -> str | None:
    """The owner id when what the password was found to fit is still what is stored, else None.

    Failures count, so this must be committed. Many at once are all checked before the first of them
    counts: so the limit is looked at once more, and guesses beyond it are told nothing.

    Raises TooManyRequests.
    """
    stored = of_address(session, limited, address, email)
    wanted = normal_address(email)
    if fitting is not None and stored == fitting:
        attempts.forget(session, "login-account", wanted)
        return stored.owner
    if limited:
        attempts.count(session, "login-account", wanted, WINDOW)
        attempts.count(session, "login-address", address or "", WINDOW)
    return None


def of_owner(session: Session, owner: str, *, limited: bool) -> Stored:
    """What is stored for who is signed in. Raises TooManyRequests."""
    if limited:
        attempts.check(session, "password", owner, FAILURES)
    return Stored(owner, user_row(session, owner).password_hash)


def change(
    session: Session,
    owner: str,
    credential_id: str,
    fitting: Stored | None,
    new_hash: str,
    *,
    limited: bool,
) -> bool:
    """A new password; every other session ends. False unless the current one fitted, and still does.

    Failures count, so this must be committed. Raises TooManyRequests.
    """
    stored = of_owner(session, owner, limited=limited)
    if fitting is None or stored != fitting:
        if limited:
            attempts.count(session, "password", owner, WINDOW)
        return False
    user = user_row(session, owner)
    user.password_hash = new_hash
    user.updated_at = now(session)
    attempts.forget(session, "password", owner)
    end_other_sessions(session, owner, credential_id)
    return True


def set_for(session: Session, email: str, new_hash: str) -> bool:
    """The operator's way to set a password; every session ends.

    False when nobody has the address.
    """
    login_row = session.get(Login, normal_address(email))
    if login_row is None:
        return False
    user = user_row(session, login_row.owner_id)
    user.password_hash = new_hash
    end_other_sessions(session, login_row.owner_id, NIL)
    return True
