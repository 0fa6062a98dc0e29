"""Making one organization of two."""

from sqlalchemy.orm import Session

from seventeen.core.errors import invalid
from seventeen.models import Organization
from seventeen.schemas.organizations import OrganizationMergeIn
from seventeen.services import bin as trash
from seventeen.services.links import hand_over, look_again
from seventeen.services.organizations import ORGANIZATION
from seventeen.services.ownership import required
from seventeen.services.patches import current, validated
from seventeen.services.things import Preconditions, saved

TEXTS = ("industry", "location", "about")


def merge(session: Session, owner: str, body: OrganizationMergeIn) -> None:
    """Everybody and everything of one organization goes to the other.

    Raises Invalid for a wrong id, and when the two have more than one organization can hold.
    """
    if body.into_id == body.from_id:
        raise invalid("/from_id", "itself", "Choose two different organizations.")
    into = required(session, owner, Organization, body.into_id, "/into_id")
    source = required(session, owner, Organization, body.from_id, "/from_id")
    into.target = into.target or source.target
    for name in TEXTS:
        setattr(into, name, getattr(into, name) or getattr(source, name))
    known = {link["value"].casefold() for link in into.links}
    new = [link for link in source.links if link["value"].casefold() not in known]
    into.links = [*into.links, *new]
    validated(ORGANIZATION.stored, current(ORGANIZATION, into))
    for noun, rows in hand_over(session, owner, ORGANIZATION, source.id, into.id):
        look_again(session, owner, noun, rows)
    saved(session, owner, ORGANIZATION, into, "merged", {"from": source.id})
    trash.remove(session, owner, ORGANIZATION, source, Preconditions())
