"""Browsers that are signed in, and tokens of programs."""

import json
from typing import Annotated

from fastapi import Query, Request, Response

from seventeen.core.db import Session
from seventeen.routes.answers import JSON, listed, respond
from seventeen.routes.deps import Admin
from seventeen.routes.ids import ThingId
from seventeen.routes.once import ONCE
from seventeen.routes.strict import strict_router
from seventeen.schemas.accounts import CredentialQuery, NewTokenOut, SessionOut, TokenIn, TokenOut
from seventeen.schemas.base import Page
from seventeen.services import credentials
from seventeen.services.idempotency import Answer

router = strict_router("accounts")


@router.get(
    "/sessions",
    operation_id="list_sessions",
    summary="Browsers that are signed in",
    response_model=Page[SessionOut],
)
async def list_sessions(
    request: Request, who: Admin, query: Annotated[CredentialQuery, Query()]
) -> Response:
    """Newest first."""
    page = await who.read(credentials.page, "session", query, who.here.cursors, who.credential_id)
    return listed(request, page)


@router.delete(
    "/sessions/{id}", operation_id="end_session", summary="Sign a browser out", status_code=204
)
async def end_session(who: Admin, thing_id: ThingId) -> Response:
    """At once."""
    await who.write(credentials.end, "session", thing_id)
    return Response(status_code=204)


@router.get(
    "/tokens",
    operation_id="list_tokens",
    summary="Personal access tokens",
    response_model=Page[TokenOut],
)
async def list_tokens(
    request: Request, who: Admin, query: Annotated[CredentialQuery, Query()]
) -> Response:
    """Newest first, without their secrets."""
    page = await who.read(credentials.page, "token", query, who.here.cursors, who.credential_id)
    return listed(request, page)


@router.post(
    "/tokens",
    dependencies=[ONCE],
    operation_id="create_token",
    summary="Make a personal access token",
    response_model=NewTokenOut,
    status_code=201,
)
async def create_token(who: Admin, body: TokenIn) -> Response:
    """The answer is the only place where the token itself is ever shown."""

    def write(session: Session, owner: str) -> Answer:
        token_id, secret = credentials.make_token(session, owner, body)
        shown = json.loads(credentials.show_token(session, owner, token_id))
        return Answer(
            201,
            json.dumps({**shown, "token": secret}).encode(),
            (("Location", f"/api/v1/tokens/{token_id}"),),
        )

    return respond(await who.answer(write))


@router.get(
    "/tokens/{id}",
    operation_id="get_token",
    summary="One token",
    response_model=TokenOut,
)
async def get_token(who: Admin, thing_id: ThingId) -> Response:
    """Without its secret."""
    body = await who.read(credentials.show_token, thing_id)
    return Response(body, media_type=JSON)


@router.delete(
    "/tokens/{id}", operation_id="delete_token", summary="Revoke a token", status_code=204
)
async def delete_token(who: Admin, thing_id: ThingId) -> Response:
    """At once."""
    await who.write(credentials.end, "token", thing_id)
    return Response(status_code=204)
