"""Making one organization of two."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.core.errors import invalid
from seventeen.models import Organization
from seventeen.schemas.organizations import OrganizationMergeIn
from seventeen.services import bin as trash
from seventeen.services.links import links_to, look_again
from seventeen.services.organizations import ORGANIZATION
from seventeen.services.ownership import referred
from seventeen.services.patches import current, validated
from seventeen.services.things import Preconditions, saved

TEXTS = ("industry", "location", "about")


def merge(session: Session, owner: str, body: OrganizationMergeIn) -> None:
    """Everybody and everything of one organization goes to the other.

    Raises Invalid for a wrong id, and when the two have more than one organization can hold.
    """
    if body.into_id == body.from_id:
        raise invalid("/from_id", "itself", "Choose two different organizations.")
    into = referred(session, owner, Organization, body.into_id, "/into_id")
    source = referred(session, owner, Organization, body.from_id, "/from_id")
    assert into is not None  # noqa: S101 -- both ids are required
    assert source is not None  # noqa: S101
    into.target = into.target or source.target
    for name in TEXTS:
        setattr(into, name, getattr(into, name) or getattr(source, name))
    known = {link["value"].casefold() for link in into.links}
    new = [link for link in source.links if link["value"].casefold() not in known]
    into.links = [*into.links, *new]
    validated(ORGANIZATION.stored, current(ORGANIZATION, into))
    table: Any = Organization.__table__
    for noun, column in (*links_to(table, hanging=True), *links_to(table, hanging=False)):
        # Off the record or not: what was left behind would lose its organization.
        rows: Any = session.scalars(
            select(noun.model).where(
                noun.model.owner_id == owner,
                noun.model.deleted_at.is_(None),
                getattr(noun.model, column) == source.id,
            )
        ).all()
        for row in rows:
            setattr(row, column, into.id)
            row.updated_at = now(session)
        session.flush()
        look_again(session, owner, noun, rows)
    saved(session, owner, ORGANIZATION, into, "merged", {"from": source.id})
    trash.remove(session, owner, ORGANIZATION, source, Preconditions())
