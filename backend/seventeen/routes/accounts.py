"""The signed-in user."""

import asyncio
from typing import Annotated

from fastapi import Body, Request, Response

from seventeen.core.db import Session
from seventeen.routes.answers import changed, respond, thing
from seventeen.routes.auth import signed_out
from seventeen.routes.deps import Admin, IfMatch, IfNoneMatch, Reader, Writer
from seventeen.routes.once import ONCE
from seventeen.routes.strict import MERGE_PATCH, strict_router
from seventeen.schemas.accounts import MeOut, MePatch
from seventeen.services import accounts
from seventeen.services.idempotency import Answer

router = strict_router("accounts")


@router.get("/me", operation_id="get_me", summary="The signed-in user", response_model=MeOut)
async def get_me(who: Reader, if_none_match: IfNoneMatch = None) -> Response:
    """Name, time zone, phase, pitch, targets, defaults and saved views."""
    return thing(await who.read(accounts.show_me), if_none_match)


@router.patch("/me", operation_id="update_me", summary="Change yourself", response_model=MeOut)
async def update_me(
    who: Writer,
    body: Annotated[MePatch, Body(media_type=MERGE_PATCH)],  # type: ignore[valid-type]
    conditions: IfMatch,
) -> Response:
    """A merge patch.

    Moving `phase` to `on_the_market` plans a message to everybody you have talked to, spread over
    days; moving back removes what was not sent.
    """
    changes = body.model_dump(exclude_unset=True)  # type: ignore[attr-defined]

    def write(session: Session, owner: str) -> Answer:
        accounts.patch_me(session, owner, changes, conditions)
        return changed(accounts.show_me(session, owner))

    return respond(await who.write(write))


@router.post(
    "/me/pitch-read",
    dependencies=[ONCE],
    operation_id="read_pitch",
    summary="Note that you have read your pitch again",
    response_model=MeOut,
)
async def read_pitch(who: Writer) -> Response:
    """Part of being prepared for a talk."""

    def write(session: Session, owner: str) -> Answer:
        accounts.read_pitch(session, owner)
        return changed(accounts.show_me(session, owner))

    return respond(await who.answer(write))


@router.delete("/me", operation_id="delete_me", summary="Erase your account", status_code=204)
async def delete_me(request: Request, who: Admin) -> Response:
    """At once and for good, with everything in it."""
    await who.write(accounts.remove_account)
    await asyncio.to_thread(who.here.vault.forget, who.owner)
    return respond(signed_out(request))
