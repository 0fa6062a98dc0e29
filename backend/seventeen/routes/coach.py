"""The coach: reviews, drafts, rules. All of it only reads."""

import asyncio

from fastapi import Response
from pydantic import BaseModel

from seventeen.routes.answers import computed, respond
from seventeen.routes.deps import Reader
from seventeen.routes.once import ONCE
from seventeen.routes.strict import strict_router
from seventeen.schemas.coach import (
    DraftIn,
    DraftsOut,
    ReviewIn,
    ReviewOut,
    ReviewsIn,
    ReviewsOut,
    RulesOut,
)
from seventeen.services import coach
from seventeen.services.idempotency import Answer

router = strict_router("coach")


def _answer(shown: BaseModel) -> Answer:
    return Answer(200, shown.model_dump_json().encode())


@router.post(
    "/coach/review",
    dependencies=[ONCE],
    operation_id="review_text",
    summary="Review a text before it goes out",
    response_model=ReviewOut,
)
async def review_text(who: Reader, body: ReviewIn) -> Response:
    """Stores nothing and sends nothing: the same text with the same facts gets the same review.

    Spans count code points of `text` as it was sent, space included; the first 6,000 are read. With
    `contact_id` it also tells when the text is nearly one of the last 20 that went to other people.
    """

    async def work() -> Answer:
        facts = await who.read(coach.facts_for, body)
        return _answer(await asyncio.to_thread(coach.review_one, facts, body))

    return respond(await who.answer_read(work))


@router.post(
    "/coach/review/batch",
    dependencies=[ONCE],
    operation_id="review_texts",
    summary="Review up to 200 texts",
    response_model=ReviewsOut,
)
async def review_texts(who: Reader, body: ReviewsIn) -> Response:
    """A whole list of questions at once: each text gets its review, all with the same facts."""

    async def work() -> Answer:
        facts = await who.read(coach.facts_for, body)
        return _answer(await asyncio.to_thread(coach.review_many, facts, body.items))

    return respond(await who.answer_read(work))


@router.get(
    "/coach/rules",
    operation_id="list_rules",
    summary="The coach's rules",
    response_model=RulesOut,
)
async def list_rules(who: Reader) -> Response:
    """Each rule with its reason, its place in the playbook, and texts that show what it means."""
    del who
    return computed(coach.all_rules())


@router.post(
    "/coach/draft",
    dependencies=[ONCE],
    operation_id="draft_message",
    summary="Skeletons for a message",
    response_model=DraftsOut,
)
async def draft_message(who: Reader, body: DraftIn) -> Response:
    """Short skeletons, in English, never a finished message.

    What is on record is set in. What makes a message worth answering stands as a `[gap]` that only
    the user can fill, and that a review does not let pass.
    """

    async def work() -> Answer:
        return _answer(await who.read(coach.drafts, body))

    return respond(await who.answer_read(work))
