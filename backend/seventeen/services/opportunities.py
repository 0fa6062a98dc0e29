"""Opportunities."""

from sqlalchemy.orm import Session

from seventeen.core.errors import invalid
from seventeen.core.representation import Dialect, Representation
from seventeen.models import Contact, Opportunity, Organization
from seventeen.rules.opportunities import moved
from seventeen.rules.words import OpportunityStage
from seventeen.schemas.opportunities import (
    MoveIn,
    OpportunityIn,
    OpportunityOut,
    OpportunityQuery,
)
from seventeen.services.criteria import Criterion, equal
from seventeen.services.nouns import Noun, register
from seventeen.services.organizations import named
from seventeen.services.ownership import is_new, owned, referred
from seventeen.services.things import saved


def _organization(dialect: Dialect) -> str:
    return dialect.one(
        {"id": "o.id", "name": "o.name"},
        "organizations o WHERE o.owner_id = opportunities.owner_id"
        " AND o.id = opportunities.organization_id AND o.deleted_at IS NULL",
    )


def fill(session: Session, owner: str, row: Opportunity, body: OpportunityIn) -> None:
    """Write the body into the row. Raises Invalid when a reference is wrong."""
    if is_new(row):
        row.stage = OpportunityStage.SPOTTED.value
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
    if body.contact_id != row.contact_id:
        referred(session, owner, Contact, body.contact_id, "/contact_id")
        row.contact_id = body.contact_id
    row.title, row.url, row.closes_on = body.title, body.url, body.closes_on
    row.text = body.text


def words(session: Session, row: Opportunity) -> list[str | None]:
    """What an opportunity is found by, its organization's name too."""
    key = (row.owner_id, row.organization_id)
    organization = session.get(Organization, key) if row.organization_id else None
    here = organization is not None and organization.deleted_at is None
    return [row.title, row.text, organization.name if organization and here else None]


OPPORTUNITY = register(
    Noun(
        kind="opportunity",
        collection="opportunities",
        representation=Representation(Opportunity, OpportunityOut, {"organization": _organization}),
        stored=OpportunityIn,
        fill=fill,
        sorts={"created_at": Opportunity.created_at, "updated_at": Opportunity.updated_at},
        default_sort="-created_at",
        words=words,
        shows=("title", "text", "organization"),
        title=Opportunity.title,
    )
)


def filters(query: OpportunityQuery) -> list[Criterion]:
    """The list's filters as criteria."""
    return equal(Opportunity, query, "stage", "organization_id", "contact_id")


def move(session: Session, owner: str, opportunity_id: str, body: MoveIn) -> None:
    """On to another stage. Raises NotFound and NotAllowed."""
    row = owned(session, owner, Opportunity, opportunity_id)
    before = row.stage
    row.stage = moved(OpportunityStage(before), OpportunityStage(body.stage)).value
    saved(session, owner, OPPORTUNITY, row, "moved", {"from": before, "to": row.stage})
