"""Other things as a thing shows them: by id and name, so that clients need not fetch each."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from seventeen.core.representation import Computed
from seventeen.services.events import record_many
from seventeen.services.nouns import NOUNS

SHOW_THEIR_CONTACT = ("follow_up", "interview")


def contact_of(table: str) -> Computed:
    """The contact that rows of this table hang from."""
    source = f"contacts c WHERE c.owner_id = {table}.owner_id AND c.id = {table}.contact_id"
    return lambda dialect: dialect.one({"id": "c.id", "name": "c.name"}, source)


def tell_named(session: Session, owner: str, contact_id: str) -> None:
    """The contact has another name: what shows it is different now, off the record or not."""
    for kind in SHOW_THEIR_CONTACT:
        model: Any = NOUNS[kind].model
        ids = session.scalars(
            select(model.id).where(
                model.owner_id == owner,
                model.contact_id == contact_id,
                model.deleted_at.is_(None),
            )
        )
        record_many(session, owner, [(kind, one, "updated", {}) for one in ids])
