"""Contacts and research."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.core.errors import invalid
from seventeen.core.representation import Dialect, Representation
from seventeen.core.rows import insert_rows
from seventeen.core.words import fold, sort_key
from seventeen.formats.identity import identity_keys
from seventeen.models import Contact, ContactKey, ContactTag, Organization, Research
from seventeen.rules.words import ContactStage
from seventeen.schemas.contacts import (
    ContactFields,
    ContactOut,
    ResearchIn,
    ResearchOut,
)
from seventeen.services.nouns import Noun, register
from seventeen.services.organizations import named
from seventeen.services.ownership import is_new, may_hide, referred
from seventeen.services.references import tell_named
from seventeen.services.stages import refresh_stage

PLAIN = (
    "name",
    "given_name",
    "family_name",
    "title",
    "location",
    "time_zone",
    "about",
    "cadence_days",
    "connected_on",
    "common_ground",
    "mutual_contacts",
    "external_ids",
    "extra",
)
OBJECTS = ("emails", "phones", "links", "interest")
OWN = (*PLAIN, *OBJECTS, "name_key", "tags")

WHOLE_ROW = "row"
"""The kind of key that an import leaves on whom nothing else identifies: a digest of the row. It
speaks of the file, so it outlives every change of the contact."""

OWN_SOURCE = "seventeen"
"""The source in `external_ids` under which our own exports name a contact by its id."""


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
        row.organization_id = named(session, owner, body.organization_name)
    elif body.organization_id != row.organization_id:
        referred(session, owner, Organization, body.organization_id, "/organization_id")
        row.organization_id = body.organization_id
    if body.introduced_by_id != row.introduced_by_id:
        if body.introduced_by_id == row.id:
            raise invalid("/introduced_by_id", "itself", "Nobody introduces themselves.")
        referred(session, owner, Contact, body.introduced_by_id, "/introduced_by_id")
        if body.introduced_by_id and row.id in introducers(session, owner, body.introduced_by_id):
            detail = "They were introduced by this contact, or by somebody whom it introduced."
            raise invalid("/introduced_by_id", "circle", detail)
        row.introduced_by_id = body.introduced_by_id
    renamed = not is_new(row) and row.name != body.name
    for name, value in columns_of(body).items():
        setattr(row, name, value)
    if renamed:
        tell_named(session, owner, row.id)
    if body.archived != (row.archived_at is not None):
        row.archived_at = now(session) if body.archived else None
    if is_new(row):
        row.stage = (ContactStage.ARCHIVED if body.archived else ContactStage.IDENTIFIED).value


def introducers(session: Session, owner: str, contact_id: str) -> set[str]:
    """This contact, who introduced them, who introduced those: the chain up to its first.

    With those in the bin: whoever comes back must not close the chain to a circle.
    """
    first = select(Contact.id, Contact.introduced_by_id).where(
        Contact.owner_id == owner, Contact.id == contact_id
    )
    chain = first.cte(recursive=True)
    above = select(Contact.id, Contact.introduced_by_id).where(
        Contact.owner_id == owner, Contact.id == chain.c.introduced_by_id
    )
    return set(session.scalars(select(chain.union(above).c.id)))


def columns_of(body: ContactFields) -> dict[str, Any]:
    """What a body says, as columns; references to other things and `archived` aside."""
    return {
        **{name: getattr(body, name) for name in PLAIN},
        **{name: [one.model_dump() for one in getattr(body, name)] for name in OBJECTS},
        "name_key": sort_key(body.name),
        "tags": list(dict.fromkeys(body.tags)),
    }


def own_columns(row: Contact) -> dict[str, Any]:
    """What a contact says of itself, as `columns_of` a body does."""
    return {name: getattr(row, name) for name in OWN}


def words(session: Session, row: Contact) -> list[str | None]:
    """What a contact is found by."""
    key = (row.owner_id, row.organization_id)
    organization = session.get(Organization, key) if row.organization_id else None
    here = organization is not None and organization.deleted_at is None
    return words_of(own_columns(row), organization.name if organization and here else None)


def words_of(columns: Mapping[str, Any], organization: str | None) -> list[str | None]:
    """What a contact with these columns, at an organization of this name, is found by."""
    return [
        *(columns.get(name) for name in ("name", "given_name", "family_name", "title")),
        organization,
        columns.get("location"),
        columns.get("about"),
        *(email["value"] for email in columns.get("emails", ())),
        *(interest["detail"] for interest in columns.get("interest", ())),
        *columns.get("common_ground", ()),
        *columns.get("tags", ()),
    ]


def after_change(session: Session, owner: str, row: Contact, *, new: bool) -> None:
    """Keep the tables of tags and keys, and the stage, in step with a contact that is there."""
    if row not in session or row.deleted_at is not None:
        return
    put_tags_and_keys(session, owner, {row.id: own_columns(row)}, new=new)
    if not new:
        refresh_stage(session, owner, row.id)


def put_tags_and_keys(
    session: Session, owner: str, contacts: Mapping[str, Mapping[str, Any]], *, new: bool = False
) -> None:
    """Make contacts, given as columns by id, listed by their tags and recognised by their keys.

    And by no others; `new` skips looking for those.
    """
    if not new:
        for table, criteria in ((ContactTag, ()), (ContactKey, (ContactKey.kind != WHOLE_ROW,))):
            session.execute(
                delete(table)
                .where(table.owner_id == owner, table.contact_id.in_(contacts), *criteria)
                .execution_options(synchronize_session=False)
            )
    keys = [
        key_row(owner, key, contact_id)
        for contact_id, columns in contacts.items()
        for key in identity_keys(columns)
    ]
    # Folded, so that `Python` and `python` are one tag.
    tags = [
        {"owner_id": owner, "tag": tag, "contact_id": contact_id}
        for contact_id, columns in contacts.items()
        for tag in dict.fromkeys(fold(tag) for tag in columns.get("tags", ()))
    ]
    insert_rows(session, ContactTag, tags)
    insert_rows(session, ContactKey, keys)


def key_row(owner: str, key: tuple[str, str], contact_id: str) -> dict[str, str]:
    """One thing that a contact is recognised by."""
    kind, value = key
    return {"owner_id": owner, "kind": kind, "value": value, "contact_id": contact_id}


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
        shows=(
            "name",
            "given_name",
            "family_name",
            "title",
            "organization",
            "location",
            "about",
            "emails",
            "interest",
            "common_ground",
            "tags",
        ),
        title=Contact.name,
        after_change=after_change,
        overrides={"archived": lambda row: row.archived_at is not None},
    )
)


def research_fill(session: Session, _owner: str, row: Research, body: ResearchIn) -> None:
    """Write the body into the row. Raises Forbidden as every noun that can be off the record."""
    may_hide(session, body.off_the_record)
    row.off_the_record = body.off_the_record
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
        shows=("detail", "source"),
        title=Research.detail,
        parent="contacts",
        parent_column="contact_id",
    )
)
