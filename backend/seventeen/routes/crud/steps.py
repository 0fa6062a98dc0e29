"""Steps: the verbs of the domain."""

from collections.abc import Callable
from typing import Any

from fastapi import Response

from seventeen.core.db import Session
from seventeen.routes.answers import changed, respond
from seventeen.routes.crud.operations import Operations
from seventeen.routes.deps import Writer
from seventeen.routes.ids import ThingId
from seventeen.schemas.base import Body
from seventeen.services import things
from seventeen.services.idempotency import Answer


class Steps(Operations):
    """Adds what happens to one thing of a noun."""

    def add_step(
        self,
        step: str,
        work: Callable[..., None],
        body_model: type[Body] | None,
        summary: str,
    ) -> None:
        """`POST .../{step}`, which calls `work(session, owner, id)`, with the body if it has one."""
        noun = self.noun
        handler: Callable[..., Any]

        def run(session: Session, owner: str, thing_id: str, *body: Any) -> Answer:
            work(session, owner, thing_id, *body)
            return changed(things.show(session, owner, noun, thing_id))

        if body_model is None:

            async def bare(who: Writer, thing_id: ThingId) -> Response:
                return respond(await who.answer(run, thing_id))

            handler = bare
        else:

            async def with_body(
                who: Writer,
                thing_id: ThingId,
                body: Body,
            ) -> Response:
                return respond(await who.answer(run, thing_id, body))

            handler = with_body
        self.add(
            "POST",
            f"{self.one}/{step}",
            handler,
            f"{step.replace('-', '_')}_{noun.kind}",
            summary,
            takes={} if body_model is None else {"body": body_model},
            response_model=self.out,
        )
