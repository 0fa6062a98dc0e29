"""Counts attempts in a window of time, in the database so that every process sees them."""

import hashlib
from datetime import timedelta

from sqlalchemy import delete
from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.core.errors import TooManyRequests
from seventeen.models import Attempt


def _key(what: str, who: str) -> str:
    """A hash, so that the table holds no addresses."""
    return hashlib.sha256(f"{what}:{who}".encode()).hexdigest()


def check(session: Session, what: str, who: str, limit: int) -> None:
    """Raises TooManyRequests once `limit` attempts were counted in the window."""
    row = session.get(Attempt, _key(what, who))
    if row is None or row.count < limit or row.window_ends_at <= now(session):
        return
    seconds = int((row.window_ends_at - now(session)).total_seconds()) + 1
    raise TooManyRequests(
        f"Too many attempts. Try again in {seconds} seconds.",
        headers={
            "Retry-After": str(seconds),
            "RateLimit": f'"{what}";r=0;t={seconds}',
            "RateLimit-Policy": f'"{what}";q={limit}',
        },
    )


def count(session: Session, what: str, who: str, window: timedelta) -> None:
    """Count one attempt; the window starts with the first."""
    row = session.get(Attempt, _key(what, who), with_for_update=True)
    if row is None:
        session.add(Attempt(key=_key(what, who), count=1, window_ends_at=now(session) + window))
    elif row.window_ends_at <= now(session):
        row.count, row.window_ends_at = 1, now(session) + window
    else:
        row.count += 1
    session.flush()


def forget(session: Session, what: str, who: str) -> None:
    """Start counting anew."""
    session.execute(delete(Attempt).where(Attempt.key == _key(what, who)))


def sweep(session: Session) -> None:
    """Drop windows that are over."""
    session.execute(delete(Attempt).where(Attempt.window_ends_at < now(session)))
