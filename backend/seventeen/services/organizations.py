"""Organizations."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.core.ids import new_id
from seventeen.core.representation import Dialect, Representation
from seventeen.core.rows import insert_rows
from seventeen.core.words import sort_key
from seventeen.models import Organization
from seventeen.schemas.organizations import OrganizationIn, OrganizationOut, OrganizationQuery
from seventeen.services.criteria import Criterion
from seventeen.services.events import record_many
from seventeen.services.links import tell_pointing
from seventeen.services.nouns import Noun, register
from seventeen.services.ownership import is_new, visible
from seventeen.services.words import put_words_of_many


def _contact_count(_: Dialect) -> str:
    return (
        "(SELECT count(*) FROM contacts c WHERE c.owner_id = organizations.owner_id"
        " AND c.organization_id = organizations.id AND c.deleted_at IS NULL)"
    )


def fill(session: Session, owner: str, row: Organization, body: OrganizationIn) -> None:
    """Write the body into the row. Its contacts show its name, which may be a new one."""
    renamed = not is_new(row) and row.name != body.name
    for name, value in columns_of(body).items():
        setattr(row, name, value)
    if renamed:
        tell_pointing(session, owner, ORGANIZATION, [row.id])


def columns_of(body: OrganizationIn) -> dict[str, Any]:
    """What a body says, as columns."""
    return {
        "name": body.name,
        "name_key": sort_key(body.name),
        "target": body.target,
        "industry": body.industry,
        "location": body.location,
        "links": [link.model_dump() for link in body.links],
        "about": body.about,
    }


def words(_session: Session, row: Organization) -> list[str | None]:
    """What an organization is found by."""
    return [row.name, row.industry, row.location, row.about]


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
        shows=("name", "industry", "location", "about"),
        title=Organization.name,
    )
)


def filters(query: OrganizationQuery) -> list[Criterion]:
    """The list's filters as criteria."""
    return [] if query.target is None else [Organization.target.is_(query.target)]


def named(session: Session, owner: str, name: str) -> str:
    """The id of the organization of this name (accents and case aside), made if there is none."""
    return named_many(session, owner, [name])[sort_key(name)]


def named_many(session: Session, owner: str, names: Iterable[str]) -> dict[str, str]:
    """The ids of the organizations of these names by their sort keys, made where there are none.

    Where several have the same name, the oldest.
    """
    wanted: dict[str, str] = {}
    for name in names:
        wanted.setdefault(sort_key(name), name)
    # The oldest comes last, so that it is the one that is kept of several.
    of_these = (
        select(Organization.name_key, Organization.id)
        .where(*visible(session, owner, Organization), Organization.name_key.in_(wanted))
        .order_by(Organization.id.desc())
    )
    found = {row.name_key: row.id for row in session.execute(of_these)}
    instant = now(session)
    missing = {new_id(instant): name for key, name in wanted.items() if key not in found}
    if missing:
        of_all = {"owner_id": owner, "created_at": instant, "updated_at": instant}
        rows = [
            {**of_all, "id": one, **columns_of(OrganizationIn(name=name))}
            for one, name in missing.items()
        ]
        insert_rows(session, Organization, rows)
        texts = {one: [name] for one, name in missing.items()}
        put_words_of_many(session, owner, ORGANIZATION.kind, texts, new=True)
        record_many(session, owner, [(ORGANIZATION.kind, one, "created", {}) for one in missing])
    return found | {sort_key(name): one for one, name in missing.items()}
