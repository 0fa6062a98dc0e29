"""Reading: the list, and one thing."""

from typing import Annotated

from fastapi import Query, Request, Response

from seventeen.core.db import Session
from seventeen.routes.answers import listed, thing
from seventeen.routes.crud.operations import Operations
from seventeen.routes.deps import IfNoneMatch, Reader
from seventeen.routes.ids import ThingId
from seventeen.schemas.base import page_of
from seventeen.schemas.lists import ListQuery
from seventeen.services import pages, things


class Reading(Operations):
    """Adds what reads a noun."""

    def add_read(self) -> None:
        """`GET` of the list and of one."""
        noun = self.noun

        async def get_list(
            request: Request,
            who: Reader,
            query: ListQuery,
        ) -> Response:
            filters = list(self.filters(query))

            def read(session: Session, owner: str) -> pages.PageOut:
                below = self.parent(session, owner, request)
                criteria = [*filters]
                if below is not None and noun.parent_column:
                    criteria.append(getattr(noun.model, noun.parent_column) == below)
                return pages.page(session, owner, noun, query, who.here.cursors, criteria, below)

            is_short = not filters and pages.is_short(query)
            return listed(request, await (who.read if is_short else who.read_beside)(read))

        async def get_one(
            request: Request,
            who: Reader,
            thing_id: ThingId,
            if_none_match: IfNoneMatch = None,
        ) -> Response:
            def read(session: Session, owner: str) -> things.Shown:
                below = self.parent(session, owner, request)
                if below is None:
                    return things.show(session, owner, noun, thing_id)
                return things.show_child(session, owner, noun, below, thing_id)

            return thing(await who.read(read), if_none_match)

        several = plural(noun.kind)
        self.add(
            "GET",
            self.collection,
            get_list,
            f"list_{several}",
            f"List {several.replace('_', ' ')}",
            takes={"query": Annotated[self.query, Query()]},
            response_model=page_of(self.out),
        )
        self.add(
            "GET",
            self.one,
            get_one,
            f"get_{noun.kind}",
            f"Get one {self.words}",
            response_model=self.out,
        )


def plural(kind: str) -> str:
    """Several of this kind: `touches`, `opportunities`."""
    if kind in ("outreach", "research"):
        return kind
    if kind.endswith("y"):
        return kind.removesuffix("y") + "ies"
    return kind + ("es" if kind.endswith("ch") else "s")
