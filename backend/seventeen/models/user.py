"""The user: owner of everything else. And the small tables that find one without knowing it."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, ForeignKeyConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from seventeen.core.table import WITHOUT_ROWID, Base, Doc, Id, Owned, UtcTime


class User(Base):
    """One account. `event_seq` numbers its events; taking a number orders its writes."""

    __tablename__ = "users"
    __table_args__ = WITHOUT_ROWID

    owner_id: Mapped[str] = mapped_column(Id, primary_key=True)
    email: Mapped[str | None]
    name: Mapped[str]
    password_hash: Mapped[str | None]
    guest: Mapped[bool]
    time_zone: Mapped[str]
    phase: Mapped[str]
    goal: Mapped[str]
    pitch: Mapped[str]
    pitch_reviewed_at: Mapped[datetime | None] = mapped_column(UtcTime)
    targets: Mapped[dict[str, Any]] = mapped_column(Doc)
    defaults: Mapped[dict[str, Any]] = mapped_column(Doc)
    saved_views: Mapped[list[dict[str, Any]]] = mapped_column(
        Doc, default=list, server_default="[]"
    )
    event_seq: Mapped[int] = mapped_column(BigInteger, default=0)
    first_event_seq: Mapped[int] = mapped_column(BigInteger, default=0)
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    updated_at: Mapped[datetime] = mapped_column(UtcTime)


class Login(Base):
    """Sign-in address -> owner. Global, so a table of its own and not a unique column."""

    __tablename__ = "logins"
    __table_args__ = WITHOUT_ROWID

    address: Mapped[str] = mapped_column(primary_key=True)
    owner_id: Mapped[str] = mapped_column(
        Id, ForeignKey("users.owner_id", ondelete="CASCADE"), index=True
    )


class Credential(Owned):
    """A session of a browser or a personal token of a program. The secret itself is not stored."""

    __tablename__ = "credentials"
    __table_args__ = (
        ForeignKeyConstraint(["owner_id"], ["users.owner_id"], ondelete="CASCADE"),
        WITHOUT_ROWID,
    )

    kind: Mapped[str]
    name: Mapped[str]
    scopes: Mapped[list[str]] = mapped_column(Doc)
    expires_at: Mapped[datetime | None] = mapped_column(UtcTime)
    last_used_at: Mapped[datetime] = mapped_column(UtcTime)
    address: Mapped[str | None]


class Secret(Base):
    """Hash of a session's or token's secret -> owner and credential."""

    __tablename__ = "secrets"
    __table_args__ = (
        ForeignKeyConstraint(
            ["owner_id", "credential_id"],
            ["credentials.owner_id", "credentials.id"],
            ondelete="CASCADE",
        ),
        Index("ix_secrets_owner_id_credential_id", "owner_id", "credential_id"),
        WITHOUT_ROWID,
    )

    hash: Mapped[str] = mapped_column(primary_key=True)
    owner_id: Mapped[str] = mapped_column(Id)
    credential_id: Mapped[str] = mapped_column(Id)


class Attempt(Base):
    """Failed sign-ins and registrations in the current window, by a hash of who tried."""

    __tablename__ = "attempts"
    __table_args__ = WITHOUT_ROWID

    key: Mapped[str] = mapped_column(primary_key=True)
    count: Mapped[int]
    window_ends_at: Mapped[datetime] = mapped_column(UtcTime, index=True)


class StoredAnswer(Base):
    """The first answer to a POST with an Idempotency-Key, kept for 24 hours, sealed.

    `owner_id` is the nil UUID for requests that nobody was signed in for.
    """

    __tablename__ = "stored_answers"
    __table_args__ = WITHOUT_ROWID

    owner_id: Mapped[str] = mapped_column(Id, primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    fingerprint: Mapped[str]
    answer: Mapped[bytes]
    created_at: Mapped[datetime] = mapped_column(UtcTime, index=True)
