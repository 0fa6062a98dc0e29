"""The filters of the contact list as criteria."""

from datetime import datetime

from sqlalchemy import Text, cast, exists, or_, select

from seventeen.core.words import fold
from seventeen.formats.identity import normal_email
from seventeen.models import (
    Contact,
    ContactKey,
    ContactTag,
    FollowUp,
    Interview,
    Organization,
    Touch,
)
from seventeen.models import Outreach as Ask
from seventeen.schemas.contacts import ContactQuery
from seventeen.services.criteria import Criterion, equal
from seventeen.services.ownership import OWNER


def filters(query: ContactQuery) -> list[Criterion]:
    """All that the query asks for; whose contacts they are, the list's own query is told."""
    criteria = [*_by_columns(query), *_by_others(query)]
    if query.quiet_since is not None:
        criteria.append(~or_(*_news_since(query.quiet_since)))
    return criteria


def _by_columns(query: ContactQuery) -> list[Criterion]:
    """What the contact's own row tells."""
    criteria = equal(Contact, query, "stage", "organization_id", "introduced_by_id")
    if query.archived is not None:
        here = Contact.archived_at
        criteria.append(here.is_not(None) if query.archived else here.is_(None))
    if query.interest is not None:
        # In a document's text a quotation mark of the user's has a backslash before it, so this
        # finds kinds only. The two databases differ in the blank.
        document = cast(Contact.interest, Text)
        pairs = (f'"kind":"{query.interest}"', f'"kind": "{query.interest}"')
        criteria.append(or_(*(document.contains(pair, autoescape=True) for pair in pairs)))
    return criteria


def _by_others(query: ContactQuery) -> list[Criterion]:
    """What other tables tell of the contact."""
    criteria: list[Criterion] = []
    if query.target is not None:
        targets = select(Organization.id).where(
            Organization.owner_id == OWNER,
            Organization.target.is_(True),
            Organization.deleted_at.is_(None),
        )
        aimed_at = Contact.organization_id.in_(targets)
        criteria.append(aimed_at if query.target else aimed_at.is_not(True))
    if query.tag is not None:
        tagged = select(ContactTag.contact_id).where(
            ContactTag.owner_id == OWNER, ContactTag.tag == fold(query.tag)
        )
        criteria.append(Contact.id.in_(tagged))
    if query.email is not None:
        reached = select(ContactKey.contact_id).where(
            ContactKey.owner_id == OWNER,
            ContactKey.kind == "email",
            ContactKey.value == (normal_email(query.email) or query.email),
        )
        criteria.append(Contact.id.in_(reached))
    return criteria


def _news_since(since: datetime) -> list[Criterion]:
    """One criterion for each way to have been in contact."""
    ways = (
        (Ask, Ask.sent_at),
        (Ask, Ask.answered_at),
        (Interview, Interview.ended_at),
        (FollowUp, FollowUp.done_at),
        (Touch, Touch.happened_at),
    )
    return [
        exists().where(
            model.owner_id == Contact.owner_id,
            model.contact_id == Contact.id,
            model.deleted_at.is_(None),
            column > since,
        )
        for model, column in ways
    ]
