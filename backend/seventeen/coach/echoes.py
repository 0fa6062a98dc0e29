"""The own-voice guard: texts that say again what was said to others, or what the draft said."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from seventeen.coach.drafts import DraftKind, draft
from seventeen.coach.model import Kind, Mark
from seventeen.coach.voice import nearly_the_same

if TYPE_CHECKING:
    from seventeen.coach.drafts import Skeleton
    from seventeen.coach.model import Facts
    from seventeen.coach.sentences import Document

_DRAFTS: dict[Kind, tuple[DraftKind, ...]] = {
    Kind.OUTREACH: (DraftKind.OUTREACH,),
    Kind.THANK_YOU: (DraftKind.THANK_YOU,),
    Kind.FOLLOW_UP: (
        DraftKind.NUDGE,
        DraftKind.REPLY_TO_NO,
        DraftKind.SEND_QUESTIONS,
        DraftKind.CHECK_IN,
        DraftKind.ON_THE_MARKET,
    ),
}


@lru_cache(maxsize=8)
def _skeletons(kind: Kind, facts: Facts) -> tuple[Skeleton, ...]:
    return tuple(one for wanted in _DRAFTS.get(kind, ()) for one in draft(wanted, facts))


def echo_marks(kind: Kind, document: Document, facts: Facts) -> list[Mark]:
    """What is nearly the same as an earlier message to somebody else, or as a draft as it came."""
    if not document.body:
        return []
    marks = []
    before = nearly_the_same(document.text, [one.text for one in facts.sent_before])
    if before is not None:
        sent = facts.sent_before[before.index]
        told = {"contact_id": sent.contact_id, "name": sent.name, "on": sent.on}
        params = {key: value for key, value in told.items() if value}
        marks.append(Mark("same_as_before", params=params))
    skeletons = _skeletons(kind, facts)
    kept = nearly_the_same(document.text, [one.text for one in skeletons])
    if kept is not None:
        marks.append(Mark("draft_unchanged", params={"draft": skeletons[kept.index].id}))
    return marks
