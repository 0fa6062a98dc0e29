"""Figures about what the user did, from their own things only."""

from datetime import timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.models import FollowUp, Interview
from seventeen.rules.calendar import thank_you_late_at
from seventeen.rules.words import FollowUpKind, FollowUpStatus
from seventeen.schemas.analytics import ThankYousOut


def thank_yous(session: Session, owner: str, days: int | None) -> ThankYousOut:
    """How many talks of the last `days` (None: of all) were thanked for, and how many in time.

    A talk that ended less than 24 hours ago and was not thanked for yet is not counted: it still
    can be, in time.
    """
    instant = now(session)
    talks = (
        select(Interview.ended_at, func.min(FollowUp.done_at))
        .outerjoin(
            FollowUp,
            (FollowUp.owner_id == Interview.owner_id)
            & (FollowUp.interview_id == Interview.id)
            & (FollowUp.kind == FollowUpKind.THANK_YOU)
            & (FollowUp.status == FollowUpStatus.DONE)
            & FollowUp.deleted_at.is_(None),
        )
        .where(
            Interview.owner_id == owner,
            Interview.deleted_at.is_(None),
            Interview.ended_at.is_not(None),
        )
        .group_by(Interview.id, Interview.ended_at)
    )
    if days is not None:
        talks = talks.where(Interview.ended_at > instant - timedelta(days=days))
    held = thanked = in_time = 0
    for ended_at, done_at in session.execute(talks):
        if ended_at is None or (done_at is None and thank_you_late_at(ended_at) > instant):
            continue
        held += 1
        thanked += done_at is not None
        in_time += done_at is not None and done_at <= thank_you_late_at(ended_at)
    return ThankYousOut(held=held, thanked=thanked, thanked_within_24_h=in_time)
