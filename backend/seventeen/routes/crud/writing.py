"""Writing: made, replaced, changed, deleted, brought back."""

from typing import Annotated

from fastapi import Body, Query, Request, Response

from seventeen.core.db import Session
from seventeen.routes.answers import changed, respond
from seventeen.routes.crud.operations import Operations
from seventeen.routes.deps import IfMatch, PutConditions, Writer
from seventeen.routes.ids import NewThingId, ThingId
from seventeen.routes.strict import MERGE_PATCH
from seventeen.schemas.base import Body as BodyModel
from seventeen.schemas.lists import Flag
from seventeen.services import bin as trash
from seventeen.services import erasing, things
from seventeen.services.idempotency import Answer

Forever = Annotated[
    Flag, Query(description="`true` erases at once, with everything that hangs from it.")
]


class Writing(Operations):
    """Adds what writes a noun."""

    def add_create(self, body_model: type[BodyModel]) -> None:
        """`POST` to the list, and `PUT` under an id that the client made."""
        noun = self.noun

        async def create(
            request: Request,
            who: Writer,
            body: BodyModel,
        ) -> Response:
            def write(session: Session, owner: str) -> Answer:
                below = self.parent(session, owner, request)
                thing_id = things.create(session, owner, noun, body, parent_id=below)
                where = f"{request.url.path}/{thing_id}"
                return changed(things.show(session, owner, noun, thing_id), 201, where)

            return respond(await who.answer(write))

        async def put(
            request: Request,
            who: Writer,
            thing_id: NewThingId,
            body: BodyModel,
            conditions: PutConditions,
        ) -> Response:
            def write(session: Session, owner: str) -> Answer:
                below = self.parent(session, owner, request)
                is_new = things.put(
                    session, owner, noun, thing_id, body, conditions, parent_id=below
                )
                shown = things.show(session, owner, noun, thing_id)
                return changed(shown, 201 if is_new else 200, request.url.path if is_new else None)

            return respond(await who.write(write))

        self.add(
            "POST",
            self.collection,
            create,
            f"create_{noun.kind}",
            f"Create a new {self.words}",
            takes={"body": body_model},
            response_model=self.out,
            status_code=201,
        )
        self.add(
            "PUT",
            self.one,
            put,
            f"put_{noun.kind}",
            f"Create or replace a {self.words} under an id of your own",
            takes={"body": body_model},
            response_model=self.out,
            responses={201: {"model": self.out, "description": "Created."}},
        )

    def add_patch(self, patch_model: type[BodyModel]) -> None:
        """`PATCH` of one, as a merge patch."""
        noun = self.noun

        async def patch(
            request: Request,
            who: Writer,
            thing_id: ThingId,
            body: BodyModel,
            conditions: IfMatch,
        ) -> Response:
            changes = body.model_dump(exclude_unset=True)

            def write(session: Session, owner: str) -> Answer:
                below = self.parent(session, owner, request)
                things.patch(session, owner, noun, thing_id, changes, conditions, parent_id=below)
                return changed(things.show(session, owner, noun, thing_id))

            return respond(await who.write(write))

        self.add(
            "PATCH",
            self.one,
            patch,
            f"update_{noun.kind}",
            f"Change some fields of a {self.words}",
            takes={"body": Annotated[patch_model, Body(media_type=MERGE_PATCH)]},
            response_model=self.out,
        )

    def add_delete(self) -> None:
        """`DELETE` of one, and `POST .../restore`."""
        noun = self.noun

        async def delete(
            request: Request,
            who: Writer,
            thing_id: ThingId,
            conditions: IfMatch,
            forever: Forever = False,
        ) -> Response:
            def write(session: Session, owner: str) -> Answer:
                below = self.parent(session, owner, request)
                if forever:
                    erasing.erase(session, owner, noun, thing_id, conditions, parent_id=below)
                else:
                    row = things.child(session, owner, noun, below or "", thing_id)
                    trash.remove(session, owner, noun, row, conditions)
                return Answer(204)

            return respond(await who.write(write))

        async def restore(request: Request, who: Writer, thing_id: ThingId) -> Response:
            def write(session: Session, owner: str) -> Answer:
                below = self.parent(session, owner, request)
                trash.restore(session, owner, noun, thing_id, parent_id=below)
                return changed(things.show(session, owner, noun, thing_id))

            return respond(await who.answer(write))

        self.add(
            "DELETE",
            self.one,
            delete,
            f"delete_{noun.kind}",
            f"Put a {self.words} into the bin, or erase it",
            status_code=204,
        )
        self.add(
            "POST",
            f"{self.one}/restore",
            restore,
            f"restore_{noun.kind}",
            f"Bring a {self.words} back from the bin",
            response_model=self.out,
        )
