"""Idempotency-Key: the first answer to a POST, replayed for 24 hours."""

import json
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import delete
from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.core.errors import invalid
from seventeen.core.security import Keyring
from seventeen.models import StoredAnswer

KEPT_FOR = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Answer:
    """A status, headers and a body of JSON (empty: none)."""

    status: int
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()


def find(
    session: Session, keyring: Keyring, owner: str, key: str, fingerprint: str
) -> Answer | None:
    """The stored answer. Raises Invalid when the key was used for another request."""
    row = session.get(StoredAnswer, (owner, key))
    if row is None:
        return None
    if row.created_at < now(session) - KEPT_FOR:
        session.delete(row)
        session.flush()
        return None
    if row.fingerprint != _signed(keyring, fingerprint):
        detail = "This Idempotency-Key was used for another request. Take a new one."
        raise invalid("Idempotency-Key", "used-before", detail)
    status, headers, body = json.loads(keyring.unseal(row.answer))
    return Answer(
        status, body.encode(), (*((name, value) for name, value in headers), ("Replayed", "true"))
    )


def keep(
    session: Session, keyring: Keyring, owner: str, key: str, fingerprint: str, answer: Answer
) -> None:
    """Store the answer in the transaction that it speaks of, sealed: it may hold a new token."""
    text = json.dumps([answer.status, answer.headers, answer.body.decode()])
    session.add(
        StoredAnswer(
            owner_id=owner,
            key=key,
            fingerprint=_signed(keyring, fingerprint),
            answer=keyring.seal(text.encode()),
            created_at=now(session),
        )
    )


def _signed(keyring: Keyring, fingerprint: str) -> str:
    """What is stored of it: a copy of the database must not help to guess a password in a body."""
    return keyring.sign(b"request:" + fingerprint.encode()).hex()


def sweep(session: Session) -> None:
    """Drop answers that are older than a day."""
    session.execute(delete(StoredAnswer).where(StoredAnswer.created_at < now(session) - KEPT_FOR))
