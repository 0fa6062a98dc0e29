"""Accounts, sessions, tokens."""

import json
from collections.abc import Callable
from typing import Annotated

from fastapi import Body, Query, Request, Response

from seventeen.core.db import Session
from seventeen.core.errors import NotFound, Unauthorized, invalid
from seventeen.core.ids import NIL
from seventeen.routes.answers import JSON, changed, listed, respond, thing
from seventeen.routes.deps import COOKIE, Admin, IfMatch, IfNoneMatch, Reader, Writer
from seventeen.routes.edge import is_loopback
from seventeen.routes.ids import ThingId
from seventeen.routes.installation import Here, Installation
from seventeen.routes.once import ONCE, key_of, once
from seventeen.routes.strict import MERGE_PATCH, strict_router
from seventeen.schemas.accounts import (
    CredentialQuery,
    LoginIn,
    MeOut,
    MePatch,
    NewTokenOut,
    PasswordIn,
    RegisterIn,
    SessionOut,
    TokenIn,
    TokenOut,
)
from seventeen.schemas.base import Page
from seventeen.services import accounts, credentials, samples
from seventeen.services.idempotency import Answer

router = strict_router("accounts")

SECONDS = int(credentials.SESSION_DAYS.total_seconds())


def address_of(request: Request) -> str | None:
    """The client's address, as far as it is known."""
    return request.client.host if request.client else None


def cookie(request: Request, secret: str, seconds: int = SECONDS) -> str:
    """The session cookie; `Secure` under https."""
    secure = "; Secure" if request.url.scheme == "https" else ""
    return f"{COOKIE}={secret}; HttpOnly; Path=/; SameSite=Lax; Max-Age={seconds}{secure}"


def signed_in(session: Session, request: Request, owner: str, status: int) -> Answer:
    """The user with a fresh session."""
    browser = request.headers.get("user-agent", "")
    secret = credentials.open_session(session, owner, browser, address_of(request))
    shown = accounts.show_me(session, owner)
    answer = changed(shown, status, "/api/v1/me" if status == 201 else None)
    return Answer(
        answer.status, answer.body, (*answer.headers, ("Set-Cookie", cookie(request, secret)))
    )


async def once_for_anybody(
    here: Installation, request: Request, work: Callable[[Session], Answer]
) -> Answer:
    """Like `Caller.answer`, before there is a caller: the key is shared by all who have none.

    Without a key they are nobody's writes, and take no turns.
    """
    if key_of(request) is None:
        return await here.db.write(work)
    return await once(here, request, NIL, work)


@router.post(
    "/auth/register",
    dependencies=[ONCE],
    operation_id="register",
    summary="Make an account and sign in",
    response_model=MeOut,
    status_code=201,
)
async def register(request: Request, here: Here, body: RegisterIn) -> Response:
    """Open until the first account exists, then as the operator decided.

    Sets the session cookie.
    """
    if here.settings.rate_limits == "on":
        await here.db.write(accounts.count_registration, address_of(request))

    def write(session: Session) -> Answer:
        owner = accounts.register(session, here.settings.registration, body)
        return signed_in(session, request, owner, 201)

    return respond(await once_for_anybody(here, request, write))


@router.post(
    "/auth/login",
    dependencies=[ONCE],
    operation_id="log_in",
    summary="Sign in",
    response_model=MeOut,
)
async def log_in(request: Request, here: Here, body: LoginIn) -> Response:
    """Sets the session cookie. A wrong address and a wrong password get the same answer."""
    limited = here.settings.rate_limits == "on"

    def write(session: Session) -> Answer:
        owner = accounts.login(session, limited, address_of(request), body.email, body.password)
        # Not raised: the failure that was just counted has to be committed.
        return signed_in(session, request, owner, 200) if owner else Answer(401)

    answer = await once_for_anybody(here, request, write)
    if answer.status == 401:
        raise Unauthorized("E-mail address or password are not right.")
    return respond(answer)


@router.post(
    "/auth/guest",
    dependencies=[ONCE],
    operation_id="look_around",
    summary="Look around with sample data",
    response_model=MeOut,
    status_code=201,
)
async def look_around(request: Request, here: Here) -> Response:
    """Makes a guest with a fictional network of people, on this machine only.

    `DELETE /me` removes both.
    """
    if here.settings.guests != "loopback" or not is_loopback(request.scope):
        raise NotFound()

    def write(session: Session) -> Answer:
        return signed_in(session, request, samples.make_guest(session), 201)

    return respond(await once_for_anybody(here, request, write))


@router.post(
    "/auth/logout", dependencies=[ONCE], operation_id="log_out", summary="Sign out", status_code=204
)
async def log_out(request: Request, who: Writer) -> Response:
    """Ends this session or token for good and clears the cookie."""
    await who.write(credentials.end, who.kind, who.credential_id)
    return respond(Answer(204, headers=(("Set-Cookie", cookie(request, "", 0)),)))


@router.post(
    "/auth/password",
    dependencies=[ONCE],
    operation_id="change_password",
    summary="Change the password",
    status_code=204,
)
async def change_password(who: Admin, body: PasswordIn) -> Response:
    """All other sessions end."""
    limited = who.here.settings.rate_limits == "on"

    def write(session: Session, owner: str) -> Answer:
        fits = accounts.change_password(session, owner, who.credential_id, body, limited=limited)
        # Not raised: the failure that was just counted has to be committed.
        return Answer(204 if fits else 422)

    answer = await who.answer(write)
    if answer.status == 422:
        raise invalid("/current_password", "wrong", "This is not your current password.")
    return respond(answer)


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
    return respond(Answer(204, headers=(("Set-Cookie", cookie(request, "", 0)),)))
