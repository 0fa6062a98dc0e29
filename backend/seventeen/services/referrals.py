"""Referrals: named by a contact, taken up or dropped."""

from sqlalchemy.orm import Session

from seventeen.core.errors import invalid
from seventeen.core.representation import Representation
from seventeen.models import Contact, Interview, Opportunity, Referral
from seventeen.rules.referrals import next_status
from seventeen.rules.words import ReferralKind, ReferralStatus, ReferralStep
from seventeen.schemas.contacts import ContactIn
from seventeen.schemas.opportunities import OpportunityIn
from seventeen.schemas.referrals import ReferralIn, ReferralOut, ReferralQuery, TakeUpIn
from seventeen.services.contacts import CONTACT, introducers
from seventeen.services.criteria import Criterion, equal
from seventeen.services.follow_ups import same_contact
from seventeen.services.nouns import Noun, register
from seventeen.services.opportunities import OPPORTUNITY
from seventeen.services.ownership import is_new, owned, referred
from seventeen.services.things import create, saved


def fill(session: Session, owner: str, row: Referral, body: ReferralIn) -> None:
    """Write the body into the row. Raises Invalid when a reference is wrong."""
    if is_new(row):
        row.status = ReferralStatus.OPEN.value
    elif row.kind != body.kind and row.status == ReferralStatus.TAKEN_UP:
        raise invalid("/kind", "fixed", "It was taken up as what it is. Reopen it first.")
    same_contact(session, owner, row, body.contact_id)
    if body.interview_id != row.interview_id:
        interview = referred(session, owner, Interview, body.interview_id, "/interview_id")
        if interview is not None and interview.contact_id != row.contact_id:
            raise invalid("/interview_id", "other-contact", "It was with another contact.")
        row.interview_id = body.interview_id
    row.kind, row.name = body.kind, body.name
    row.organization_name, row.detail = body.organization_name, body.detail


REFERRAL = register(
    Noun(
        kind="referral",
        collection="referrals",
        representation=Representation(Referral, ReferralOut),
        stored=ReferralIn,
        fill=fill,
        sorts={"created_at": Referral.created_at, "updated_at": Referral.updated_at},
        default_sort="-created_at",
        words=lambda _session, row: [row.name, row.organization_name, row.detail],
        shows=("name", "organization_name", "detail"),
        title=Referral.name,
    )
)


def filters(query: ReferralQuery) -> list[Criterion]:
    """The list's filters as criteria."""
    return equal(Referral, query, "contact_id", "interview_id", "kind", "status")


def take_up(session: Session, owner: str, referral_id: str, body: TakeUpIn) -> None:
    """A person becomes a contact, an opening an opportunity: a new one, or one that is there.

    Raises NotFound, NotAllowed, and Invalid when the body names what does not fit.
    """
    row = _step(session, owner, referral_id, ReferralStep.TAKE_UP)
    if row.kind == ReferralKind.PERSON:
        if body.opportunity_id is not None:
            raise invalid("/opportunity_id", "other-kind", "A person becomes a contact.")
        row.led_to_contact_id = _person(session, owner, row, body.contact_id)
    else:
        if body.contact_id is not None:
            raise invalid("/contact_id", "other-kind", "An opening becomes an opportunity.")
        row.led_to_opportunity_id = _opening(session, owner, row, body.opportunity_id)
    saved(session, owner, REFERRAL, row, "taken_up")


def _person(session: Session, owner: str, row: Referral, contact_id: str | None) -> str:
    if contact_id is None:
        body = ContactIn(
            name=row.name,
            organization_name=row.organization_name,
            introduced_by_id=row.contact_id,
            about=row.detail,
        )
        return create(session, owner, CONTACT, body)
    if contact_id == row.contact_id:
        raise invalid("/contact_id", "itself", "Nobody introduces themselves.")
    contact = referred(session, owner, Contact, contact_id, "/contact_id")
    if contact is None or contact.introduced_by_id is not None:
        return contact_id
    # Whoever named the giver can be named by them in turn, but did not come through them.
    if contact_id not in introducers(session, owner, row.contact_id):
        contact.introduced_by_id = row.contact_id
        saved(session, owner, CONTACT, contact, data={"fields": ["introduced_by_id"]})
    return contact_id


def _opening(session: Session, owner: str, row: Referral, opportunity_id: str | None) -> str:
    if opportunity_id is None:
        body = OpportunityIn(
            title=row.name,
            organization_name=row.organization_name,
            contact_id=row.contact_id,
            text=row.detail,
        )
        return create(session, owner, OPPORTUNITY, body)
    opportunity = referred(session, owner, Opportunity, opportunity_id, "/opportunity_id")
    if opportunity is not None and opportunity.contact_id is None:
        opportunity.contact_id = row.contact_id
        saved(session, owner, OPPORTUNITY, opportunity, data={"fields": ["contact_id"]})
    return opportunity_id


def drop(session: Session, owner: str, referral_id: str) -> None:
    """The user will not follow it. Raises NotFound and NotAllowed."""
    row = _step(session, owner, referral_id, ReferralStep.DROP)
    saved(session, owner, REFERRAL, row, "dropped")


def reopen(session: Session, owner: str, referral_id: str) -> None:
    """Taking up or dropping was a mistake; what it led to stays. Raises NotFound, NotAllowed."""
    row = _step(session, owner, referral_id, ReferralStep.REOPEN)
    row.led_to_contact_id = row.led_to_opportunity_id = None
    saved(session, owner, REFERRAL, row, "reopened")


def _step(session: Session, owner: str, referral_id: str, step: ReferralStep) -> Referral:
    row = owned(session, owner, Referral, referral_id)
    row.status = next_status(ReferralStatus(row.status), step).value
    return row
