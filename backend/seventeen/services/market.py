"""Moving on and off the market."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.models import Contact, FollowUp
from seventeen.rules.follow_ups import spread_on_the_market
from seventeen.rules.plan import Plan, late_at
from seventeen.rules.stage import ON_THE_MARKET_STAGES
from seventeen.rules.words import ClosedReason, FollowUpKind, FollowUpStatus
from seventeen.services.follow_up_plans import close_follow_ups, plan_one_each
from seventeen.services.owners import defaults_of

KIND = FollowUpKind.ON_THE_MARKET


def enter_market(session: Session, owner: str) -> None:
    """One message to everybody the user has talked to, spread over days (domain: phase)."""
    defaults = defaults_of(session, owner)
    waiting = select(FollowUp.contact_id).where(
        FollowUp.owner_id == owner,
        FollowUp.kind == KIND,
        FollowUp.status == FollowUpStatus.PENDING,
        FollowUp.deleted_at.is_(None),
    )
    contacts = session.scalars(
        select(Contact.id)
        .where(
            Contact.owner_id == owner,
            Contact.deleted_at.is_(None),
            Contact.stage.in_([stage.value for stage in ON_THE_MARKET_STAGES]),
            Contact.id.not_in(waiting),
        )
        .order_by(Contact.name_key, Contact.id)
    ).all()
    times = spread_on_the_market(len(contacts), now(session), defaults.zone, defaults.hours)
    plans = {
        contact_id: Plan(KIND, due_at, late_at(KIND, due_at))
        for contact_id, due_at in zip(contacts, times, strict=True)
    }
    plan_one_each(session, owner, plans)


def leave_market(session: Session, owner: str) -> None:
    """What was not sent yet goes."""
    close_follow_ups(session, owner, ClosedReason.LEFT_THE_MARKET, [KIND])
