"""Contacts and research."""

from sqlalchemy import ColumnElement, delete, insert, select
from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.core.errors import invalid
from seventeen.core.representation import Dialect, Representation
from seventeen.core.words import fold, sort_key
from seventeen.formats.identity import identity_keys, normal_email
from seventeen.models import Contact, ContactKey, ContactTag, Organization, Research
from seventeen.rules.words import ContactStage
from seventeen.schemas.contacts import (
    ContactFields,
    ContactOut,
    ContactQuery,
    ResearchIn,
    ResearchOut,
)
from seventeen.services.nouns import Noun, register
from seventeen.services.organizations import named
from seventeen.services.ownership import find, is_new, referred
from seventeen.services.stages import refresh_stage
from seventeen.services.words import contact_words


def _organization(dialect: Dialect) -> str:
    return dialect.one(
        {"id": "o.id", "name": "o.name"},
        "organizations o WHERE o.owner_id = contacts.owner_id"
        " AND o.id = contacts.organization_id AND o.deleted_at IS NULL",
    )


def fill(session: Session, owner: str, row: Contact, body: ContactFields) -> None:
    """Write the body into the row. Raises Invalid when a reference is wrong."""
    if body.name is None and row.name is not None:
        raise invalid("/name", "missing", "A contact keeps a name once it has one.")
    if body.organization_name is not None:
        if body.organization_id not in (None, row.organization_id):
            raise invalid(
                "/organization_name",
                "twice",
                "Give organization_id or organization_name, not both.",
            )
        row.organization_id = named(session, owner, body.organization_name).id
    elif body.organization_id != row.organization_id:
        referred(session, owner, Organization, body.organization_id, "/organization_id")
        row.organization_id = body.organization_id
    if body.introduced_by_id != row.introduced_by_id:
        if body.introduced_by_id == row.id:
            raise invalid("/introduced_by_id", "itself", "Nobody introduces themselves.")
        referred(session, owner, Contact, body.introduced_by_id, "/introduced_by_id")
        row.introduced_by_id = body.introduced_by_id
    for name in ("name", "given_name", "family_name", "title", "location", "time_zone", "about"):
        setattr(row, name, getattr(body, name))
    row.cadence_days = body.cadence_days
    row.connected_on = body.connected_on
    row.name_key = sort_key(body.name)
    for name in ("emails", "phones", "links", "interest"):
        setattr(row, name, [one.model_dump() for one in getattr(body, name)])
    row.common_ground = body.common_ground
    row.mutual_contacts = body.mutual_contacts
    row.tags = list(dict.fromkeys(body.tags))
    row.external_ids = body.external_ids
    row.extra = body.extra
    if body.archived != (row.archived_at is not None):
        row.archived_at = now(session) if body.archived else None
    if is_new(row):
        row.stage = (ContactStage.ARCHIVED if body.archived else ContactStage.IDENTIFIED).value


def words(session: Session, row: Contact) -> list[str | None]:
    """What a contact is found by."""
    organization = (
        find(session, row.owner_id, Organization, row.organization_id)
        if row.organization_id
        else None
    )
    return contact_words(row, organization.name if organization else None)


def after_change(session: Session, owner: str, row: Contact, *, new: bool) -> None:
    """Keep the tables of tags and keys, and the stage, in step with a contact that is there."""
    if row not in session or row.deleted_at is not None:
        return
    for table, rows in ((ContactTag, tag_rows(row)), (ContactKey, key_rows(row))):
        if not new:
            session.execute(
                delete(table)
                .where(table.owner_id == owner, table.contact_id == row.id)
                .execution_options(synchronize_session=False)
            )
        if rows:
            session.execute(insert(table.__table__), rows)  # type: ignore[arg-type]
    if not new:
        refresh_stage(session, owner, row.id)


def key_rows(row: Contact) -> list[dict[str, str]]:
    """What an import recognises the contact by, as rows."""
    fields = {"external_ids": row.external_ids, "emails": row.emails, "links": row.links}
    return [
        {"owner_id": row.owner_id, "kind": kind, "value": value, "contact_id": row.id}
        for kind, value in dict.fromkeys(identity_keys(fields))
    ]


def tag_rows(row: Contact) -> list[dict[str, str]]:
    """The contact's tags as rows, folded, so that `Python` and `python` are one tag."""
    return [
        {"owner_id": row.owner_id, "tag": tag, "contact_id": row.id}
        for tag in dict.fromkeys(fold(tag) for tag in row.tags)
    ]


CONTACT = register(
    Noun(
        kind="contact",
        collection="contacts",
        representation=Representation(
            Contact,
            ContactOut,
            {
                "organization": _organization,
                "archived": lambda dialect: dialect.truth("contacts.archived_at IS NOT NULL"),
            },
        ),
        stored=ContactFields,
        fill=fill,
        sorts={
            "name": Contact.name_key,
            "created_at": Contact.created_at,
            "updated_at": Contact.updated_at,
        },
        default_sort="name",
        words=words,
        title=Contact.name,
        after_change=after_change,
        overrides={"archived": lambda row: row.archived_at is not None},
    )
)


def filters(owner: str, query: ContactQuery) -> list[ColumnElement[bool]]:
    """The list's filters as criteria."""
    criteria: list[ColumnElement[bool]] = []
    if query.stage is not None:
        criteria.append(Contact.stage == query.stage)
    if query.organization_id is not None:
        criteria.append(Contact.organization_id == query.organization_id)
    if query.introduced_by_id is not None:
        criteria.append(Contact.introduced_by_id == query.introduced_by_id)
    if query.archived is not None:
        here = Contact.archived_at
        criteria.append(here.is_not(None) if query.archived else here.is_(None))
    if query.tag is not None:
        criteria.append(
            Contact.id.in_(
                select(ContactTag.contact_id).where(
                    ContactTag.owner_id == owner, ContactTag.tag == fold(query.tag)
                )
            )
        )
    if query.email is not None:
        criteria.append(
            Contact.id.in_(
                select(ContactKey.contact_id).where(
                    ContactKey.owner_id == owner,
                    ContactKey.kind == "email",
                    ContactKey.value == (normal_email(query.email) or query.email),
                )
            )
        )
    return criteria


def research_fill(_session: Session, _owner: str, row: Research, body: ResearchIn) -> None:
    """Write the body into the row."""
    row.topic, row.detail, row.source = body.topic, body.detail, body.source
    row.found_on = body.found_on


RESEARCH = register(
    Noun(
        kind="research",
        collection="research",
        representation=Representation(Research, ResearchOut),
        stored=ResearchIn,
        fill=research_fill,
        sorts={"created_at": Research.created_at},
        default_sort="created_at",
        words=lambda _session, row: [row.detail, row.source],
        title=Research.detail,
        parent="contacts",
        parent_column="contact_id",
    )
)
