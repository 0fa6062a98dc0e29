"""The seven operations that every noun has, made from its description.

Annotations here are values, not text, so that FastAPI sees the noun's own schemas.
"""

from collections.abc import Awaitable, Callable, Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Body, Depends, Path, Query, Request, Response
from pydantic import BaseModel

from seventeen.core.db import Session
from seventeen.core.ids import UUID7_PATTERN, UUID_PATTERN
from seventeen.core.table import Binnable
from seventeen.routes.answers import changed, listed, respond, thing
from seventeen.routes.deps import ONCE, IfMatch, IfNoneMatch, PutConditions, Reader, Writer
from seventeen.routes.strict import StrictRoute
from seventeen.schemas.base import Body as BodyModel
from seventeen.schemas.base import Page
from seventeen.schemas.lists import Flag, ListQuery
from seventeen.services import bin as trash
from seventeen.services import pages, things
from seventeen.services.idempotency import Answer
from seventeen.services.nouns import NOUNS, Criterion, Noun
from seventeen.services.ownership import owned

ThingId = Annotated[str, Path(alias="id", pattern=UUID_PATTERN, min_length=36, max_length=36)]
NewThingId = Annotated[
    str,
    Path(
        alias="id",
        pattern=UUID7_PATTERN,
        min_length=36,
        max_length=36,
        description="A UUIDv7 that the client made.",
    ),
]
Forever = Annotated[
    Flag, Query(description="`true` erases at once, with everything that hangs from it.")
]
MERGE_PATCH = "application/merge-patch+json"

Filters = Callable[[str, Any], Sequence[Criterion]]


def strict_router(tag: str) -> APIRouter:
    """A router whose routes refuse what they do not know."""
    return APIRouter(prefix="/api/v1", tags=[tag], route_class=StrictRoute)


def no_filters(_owner: str, _query: Any) -> Sequence[Criterion]:
    """For lists that have none."""
    return ()


def path_id(name: str) -> Callable[..., Awaitable[None]]:
    """Declares an id in the path that handlers read for themselves."""

    async def declared(
        value: Annotated[str, Path(alias=name, pattern=UUID_PATTERN, min_length=36, max_length=36)],
    ) -> None:
        del value

    return declared


class Crud:
    """Adds the operations of one noun to a router."""

    def __init__(
        self,
        router: APIRouter,
        noun: Noun,
        *,
        out: type[BaseModel],
        query: type[ListQuery],
        filters: Filters = no_filters,
        name: str | None = None,
    ) -> None:
        self.router = router
        self.noun = noun
        self.out = out
        self.query = query
        self.filters = filters
        self.name = name or noun.kind
        self.words = self.name.replace("_", " ")
        parent = f"/{noun.parent}/{{{noun.parent_column}}}" if noun.parent else ""
        self.collection = f"{parent}/{noun.collection}"
        self.one = f"{self.collection}/{{id}}"
        self.parent_noun = next(
            (other for other in NOUNS.values() if other.collection == noun.parent), None
        )

    def parent_of(self, request: Request) -> str | None:
        """The parent's id in the path, if this noun has a parent."""
        column = self.noun.parent_column
        return request.path_params[column] if column else None

    def under(self, session: Session, owner: str, parent_id: str | None) -> None:
        """Raises NotFound unless the parent is the owner's."""
        if self.parent_noun is not None and parent_id is not None:
            owned(session, owner, self.parent_noun.model, parent_id)

    def row(self, session: Session, owner: str, parent_id: str | None, thing_id: str) -> Binnable:
        """The thing, below its parent. Raises NotFound."""
        self.under(session, owner, parent_id)
        row: Binnable = things.child(session, owner, self.noun, parent_id or "", thing_id)
        return row

    def add_read(self) -> None:
        """`GET` of the list and of one."""
        noun, query_model, filters = self.noun, self.query, self.filters
        crud = self

        async def get_list(
            request: Request,
            who: Reader,
            query: Annotated[query_model, Query()],  # type: ignore[valid-type]
        ) -> Response:
            below = crud.parent_of(request)

            def read(session: Session, owner: str) -> pages.PageOut:
                crud.under(session, owner, below)
                criteria = list(filters(owner, query))
                if below is not None and noun.parent_column:
                    criteria.append(getattr(noun.model, noun.parent_column) == below)
                return pages.page(session, owner, noun, query, who.here.cursors, criteria, below)

            return listed(request, await who.read(read))

        async def get_one(
            request: Request,
            who: Reader,
            thing_id: ThingId,
            if_none_match: IfNoneMatch = None,
        ) -> Response:
            below = crud.parent_of(request)

            def read(session: Session, owner: str) -> things.Shown:
                if below is None:
                    return things.show(session, owner, noun, thing_id)
                crud.under(session, owner, below)
                return things.show_child(session, owner, noun, below, thing_id)

            return thing(await who.read(read), if_none_match)

        plural = "research" if self.name == "research" else self._plural()
        self._add(
            self.collection,
            get_list,
            "GET",
            f"list_{plural}",
            f"List {plural.replace('_', ' ')}",
            response_model=Page[self.out],  # type: ignore[name-defined]
        )
        self._add(
            self.one,
            get_one,
            "GET",
            f"get_{self.name}",
            f"Get one {self.words}",
            response_model=self.out,
        )

    def add_create(self, body_model: type[BodyModel]) -> None:
        """`POST` to the list, and `PUT` under an id that the client made."""
        noun, crud = self.noun, self

        async def create(
            request: Request,
            who: Writer,
            body: body_model,  # type: ignore[valid-type]
        ) -> Response:
            below = crud.parent_of(request)

            def write(session: Session, owner: str) -> Answer:
                crud.under(session, owner, below)
                thing_id = things.create(session, owner, noun, body, parent_id=below)
                where = f"{request.url.path}/{thing_id}"
                return changed(things.show(session, owner, noun, thing_id), 201, where)

            return respond(await who.answer(write))

        async def put(
            request: Request,
            who: Writer,
            thing_id: NewThingId,
            body: body_model,  # type: ignore[valid-type]
            conditions: PutConditions,
        ) -> Response:
            below = crud.parent_of(request)

            def write(session: Session, owner: str) -> Answer:
                crud.under(session, owner, below)
                is_new = things.put(
                    session, owner, noun, thing_id, body, conditions, parent_id=below
                )
                shown = things.show(session, owner, noun, thing_id)
                return changed(shown, 201 if is_new else 200, request.url.path if is_new else None)

            return respond(await who.write(write))

        self._add(
            self.collection,
            create,
            "POST",
            f"create_{self.name}",
            f"Create a new {self.words}",
            response_model=self.out,
            status_code=201,
        )
        self._add(
            self.one,
            put,
            "PUT",
            f"put_{self.name}",
            f"Create or replace a {self.words} under an id of your own",
            response_model=self.out,
            responses={201: {"model": self.out, "description": "Created."}},
        )

    def add_patch(self, patch_model: type[BodyModel]) -> None:
        """`PATCH` of one, as a merge patch."""
        noun, crud = self.noun, self

        async def patch(
            request: Request,
            who: Writer,
            thing_id: ThingId,
            body: Annotated[patch_model, Body(media_type=MERGE_PATCH)],  # type: ignore[valid-type]
            conditions: IfMatch,
        ) -> Response:
            below = crud.parent_of(request)
            changes: dict[str, Any] = body.model_dump(exclude_unset=True)  # type: ignore[attr-defined]

            def write(session: Session, owner: str) -> Answer:
                crud.under(session, owner, below)
                things.patch(session, owner, noun, thing_id, changes, conditions, parent_id=below)
                return changed(things.show(session, owner, noun, thing_id))

            return respond(await who.write(write))

        self._add(
            self.one,
            patch,
            "PATCH",
            f"update_{self.name}",
            f"Change some fields of a {self.words}",
            response_model=self.out,
        )

    def add_delete(self) -> None:
        """`DELETE` of one, and `POST .../restore`."""
        noun, crud = self.noun, self

        async def delete(
            request: Request,
            who: Writer,
            thing_id: ThingId,
            conditions: IfMatch,
            forever: Forever = False,
        ) -> Response:
            below = crud.parent_of(request)

            def write(session: Session, owner: str) -> Answer:
                if forever:
                    crud.under(session, owner, below)
                    trash.erase(session, owner, noun, thing_id, conditions, parent_id=below)
                else:
                    row = crud.row(session, owner, below, thing_id)
                    trash.remove(session, owner, noun, row, conditions)
                return Answer(204)

            return respond(await who.write(write))

        async def restore(
            request: Request,
            who: Writer,
            thing_id: ThingId,
        ) -> Response:
            below = crud.parent_of(request)

            def write(session: Session, owner: str) -> Answer:
                crud.under(session, owner, below)
                trash.restore(session, owner, noun, thing_id, parent_id=below)
                return changed(things.show(session, owner, noun, thing_id))

            return respond(await who.answer(write))

        self._add(
            self.one,
            delete,
            "DELETE",
            f"delete_{self.name}",
            f"Put a {self.words} into the bin, or erase it",
            status_code=204,
        )
        self._add(
            f"{self.one}/restore",
            restore,
            "POST",
            f"restore_{self.name}",
            f"Bring a {self.words} back from the bin",
            response_model=self.out,
        )

    def add_step(
        self,
        step: str,
        work: Callable[..., None],
        body_model: type[BodyModel] | None,
        summary: str,
    ) -> None:
        """A verb of the domain: `POST .../{step}`; `work(session, owner, id, body)`."""
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
                body: body_model,  # type: ignore[valid-type]
            ) -> Response:
                return respond(await who.answer(run, thing_id, body))

            handler = with_body
        self._add(
            f"{self.one}/{step}",
            handler,
            "POST",
            f"{step.replace('-', '_')}_{self.name}",
            summary,
            response_model=self.out,
        )

    def _plural(self) -> str:
        if self.name in ("outreach", "research"):
            return self.name
        if self.name.endswith("y"):
            return self.name.removesuffix("y") + "ies"
        return self.name + ("es" if self.name.endswith("ch") else "s")

    def _add(
        self,
        path: str,
        handler: Callable[..., Any],
        method: str,
        operation_id: str,
        summary: str,
        **options: Any,
    ) -> None:
        dependencies = [ONCE] if method == "POST" else []
        if self.noun.parent_column:
            dependencies.append(Depends(path_id(self.noun.parent_column)))
        self.router.add_api_route(
            path,
            handler,
            methods=[method],
            operation_id=operation_id,
            summary=summary,
            dependencies=dependencies,
            **options,
        )
