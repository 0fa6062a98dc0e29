"""Contacts, what was found out about them, and how they are recognised in an import."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKeyConstraint, Index, false
from sqlalchemy.orm import Mapped, mapped_column

from seventeen.core.table import WITHOUT_ROWID, Base, Binnable, Doc, Id, UtcTime, Words
from seventeen.models.keys import alive, belongs_to, hangs_from, in_bin, points_to


class Contact(Binnable):
    """A person the user wants to talk to, or has talked to.

    `stage` is derived (rules/stage.py) and kept here only to be listed by; services/stages.py
    writes it in the transaction that changes what it derives from.
    """

    __tablename__ = "contacts"
    __table_args__ = (
        belongs_to(),
        points_to("organizations", "organization_id"),
        points_to("contacts", "introduced_by_id"),
        alive("contacts", "name_key"),
        alive("contacts", "created_at"),
        alive("contacts", "updated_at"),
        alive("contacts", "stage", "name_key"),
        Index("ix_contacts_organization", "owner_id", "organization_id"),
        Index("ix_contacts_introduced_by", "owner_id", "introduced_by_id"),
        in_bin("contacts"),
        WITHOUT_ROWID,
    )

    name: Mapped[str | None]
    given_name: Mapped[str | None]
    family_name: Mapped[str | None]
    name_key: Mapped[str] = mapped_column(Words)
    title: Mapped[str | None]
    organization_id: Mapped[str | None] = mapped_column(Id)
    emails: Mapped[list[dict[str, Any]]] = mapped_column(Doc)
    phones: Mapped[list[dict[str, Any]]] = mapped_column(Doc)
    links: Mapped[list[dict[str, Any]]] = mapped_column(Doc)
    location: Mapped[str | None]
    time_zone: Mapped[str | None]
    interest: Mapped[list[dict[str, Any]]] = mapped_column(Doc)
    common_ground: Mapped[list[str]] = mapped_column(Doc)
    mutual_contacts: Mapped[list[str]] = mapped_column(Doc)
    introduced_by_id: Mapped[str | None] = mapped_column(Id)
    tags: Mapped[list[str]] = mapped_column(Doc)
    about: Mapped[str | None]
    cadence_days: Mapped[int | None]
    connected_on: Mapped[date | None]
    external_ids: Mapped[dict[str, str]] = mapped_column(Doc)
    extra: Mapped[dict[str, list[str]]] = mapped_column(Doc)
    stage: Mapped[str]
    archived_at: Mapped[datetime | None] = mapped_column(UtcTime)


class ContactKey(Base):
    """Something an import recognises a contact by: an external id, an e-mail, a profile URL."""

    __tablename__ = "contact_keys"
    __table_args__ = (
        hangs_from("contacts", "contact_id"),
        Index("ix_contact_keys_contact", "owner_id", "contact_id"),
        WITHOUT_ROWID,
    )

    owner_id: Mapped[str] = mapped_column(Id, primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str] = mapped_column(Words, primary_key=True)
    contact_id: Mapped[str] = mapped_column(Id, primary_key=True)


class ContactTag(Base):
    """One tag of one contact, so that contacts can be listed by tag."""

    __tablename__ = "contact_tags"
    __table_args__ = (
        ForeignKeyConstraint(
            ["owner_id", "contact_id"], ["contacts.owner_id", "contacts.id"], ondelete="CASCADE"
        ),
        Index("ix_contact_tags_contact", "owner_id", "contact_id"),
        WITHOUT_ROWID,
    )

    owner_id: Mapped[str] = mapped_column(Id, primary_key=True)
    tag: Mapped[str] = mapped_column(Words, primary_key=True)
    contact_id: Mapped[str] = mapped_column(Id, primary_key=True)


class Research(Binnable):
    """What the user found out beforehand, with its source."""

    __tablename__ = "research"
    __table_args__ = (
        belongs_to(),
        hangs_from("contacts", "contact_id"),
        alive("research", "contact_id", "created_at"),
        in_bin("research"),
        WITHOUT_ROWID,
    )

    contact_id: Mapped[str] = mapped_column(Id)
    topic: Mapped[str]
    detail: Mapped[str]
    source: Mapped[str | None]
    found_on: Mapped[date | None]
    off_the_record: Mapped[bool] = mapped_column(default=False, server_default=false())
