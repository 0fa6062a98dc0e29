"""Organizations."""

from sqlalchemy import ColumnElement
from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.core.ids import new_id
from seventeen.core.representation import Dialect, Representation
from seventeen.core.words import sort_key
from seventeen.models import Contact, Organization
from seventeen.schemas.organizations import OrganizationIn, OrganizationOut, OrganizationQuery
from seventeen.services.nouns import Noun, register
from seventeen.services.ownership import owned_query
from seventeen.services.things import saved
from seventeen.services.words import contact_words, put_words


def _contact_count(_: Dialect) -> str:
    return (
        "(SELECT count(*) FROM contacts c WHERE c.owner_id = organizations.owner_id"
        " AND c.organization_id = organizations.id AND c.deleted_at IS NULL)"
    )


def fill(_session: Session, _owner: str, row: Organization, body: OrganizationIn) -> None:
    """Write the body into the row."""
    row.name = body.name
    row.name_key = sort_key(body.name)
    row.target = body.target
    row.industry = body.industry
    row.location = body.location
    row.links = [link.model_dump() for link in body.links]
    row.about = body.about


def words(_session: Session, row: Organization) -> list[str | None]:
    """What an organization is found by."""
    return [row.name, row.industry, row.location, row.about]


def after_change(session: Session, owner: str, row: Organization, *, new: bool) -> None:
    """Contacts are found by the name of their organization, which may be a new one."""
    if new:
        return
    of_this = Contact.organization_id == row.id
    for contact in session.scalars(owned_query(session, owner, Contact).where(of_this)):
        put_words(session, owner, "contact", contact.id, contact_words(contact, row.name))


ORGANIZATION = register(
    Noun(
        kind="organization",
        collection="organizations",
        representation=Representation(
            Organization, OrganizationOut, {"contact_count": _contact_count}
        ),
        stored=OrganizationIn,
        fill=fill,
        sorts={
            "name": Organization.name_key,
            "created_at": Organization.created_at,
            "updated_at": Organization.updated_at,
        },
        default_sort="name",
        words=words,
        title=Organization.name,
        after_change=after_change,
    )
)


def filters(query: OrganizationQuery) -> list[ColumnElement[bool]]:
    """The list's filters as criteria."""
    return [] if query.target is None else [Organization.target.is_(query.target)]


def named(session: Session, owner: str, name: str) -> Organization:
    """The organization of this name (accents and case aside), made when there is none."""
    key = sort_key(name)
    row = session.scalars(
        owned_query(session, owner, Organization)
        .where(Organization.name_key == key)
        .order_by(Organization.id)
        .limit(1)
    ).first()
    if row is None:
        instant = now(session)
        row = Organization(
            owner_id=owner, id=new_id(instant), created_at=instant, updated_at=instant
        )
        fill(session, owner, row, OrganizationIn(name=name))
        session.add(row)
        saved(session, owner, ORGANIZATION, row, "created", new=True)
    return row
