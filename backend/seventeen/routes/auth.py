"""The way in and out: accounts are made, signed in to, signed out of."""

from collections.abc import Callable
from functools import partial
from urllib.parse import urlsplit

from fastapi import Request, Response

from seventeen.core.db import Session
from seventeen.core.errors import NotFound, Unauthorized, invalid
from seventeen.core.ids import NIL
from seventeen.core.security import apart, hash_password, password_fits
from seventeen.routes.answers import changed, respond
from seventeen.routes.deps import COOKIE, Admin, Writer
from seventeen.routes.hosts import host_name, is_loopback
from seventeen.routes.installation import Here, Installation
from seventeen.routes.once import ONCE, key_of, once
from seventeen.routes.strict import strict_router
from seventeen.schemas.accounts import LoginIn, MeOut, PasswordIn, RegisterIn
from seventeen.services import accounts, credentials, passwords, samples
from seventeen.services.idempotency import Answer
from seventeen.services.passwords import Stored

router = strict_router("accounts")

SECONDS = int(credentials.SESSION_DAYS.total_seconds())


def address_of(request: Request) -> str | None:
    """The client's address, as far as it is known."""
    return request.client.host if request.client else None


def cookie(request: Request, secret: str, seconds: int = SECONDS) -> str:
    """The session cookie; `Secure` under https, also where only a proxy in front speaks that."""
    here: Installation = request.app.state.installation
    base = urlsplit(here.settings.base_url)
    at_base = host_name(request.headers.get("host", "")) == (base.hostname or "").lower()
    is_https = request.url.scheme == "https" or (base.scheme == "https" and at_base)
    secure = "; Secure" if is_https else ""
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


def signed_out(request: Request) -> Answer:
    """Nothing to say, and no cookie any more."""
    return Answer(204, headers=(("Set-Cookie", cookie(request, "", 0)),))


async def fitting(password: str, stored: Stored) -> Stored | None:
    """What is stored, if the password fits it; as much work when nothing is."""
    return stored if await apart(partial(password_fits, password, stored.hashed)) else None


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
    await here.db.read(accounts.must_be_open, here.settings.registration)
    hashed = await apart(partial(hash_password, body.password))

    def write(session: Session) -> Answer:
        owner = accounts.register(session, here.settings.registration, body, hashed)
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
    asks = (here.settings.rate_limits == "on", address_of(request), body.email)
    fits = await fitting(body.password, await here.db.read(passwords.of_address, *asks))

    def write(session: Session) -> Answer:
        owner = passwords.log_in(session, *asks, fits)
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

    def write(session: Session, owner: str) -> Answer:
        credentials.end(session, owner, who.kind, who.credential_id)
        return signed_out(request)

    return respond(await who.answer(write))


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
    stored = await who.read(passwords.of_owner, limited=limited)
    fits = await fitting(body.current_password, stored)
    hashed = await apart(partial(hash_password, body.new_password)) if fits else ""

    def write(session: Session, owner: str) -> Answer:
        is_changed = passwords.change(
            session, owner, who.credential_id, fits, hashed, limited=limited
        )
        # Not raised: the failure that was just counted has to be committed.
        return Answer(204 if is_changed else 422)

    answer = await who.answer(write)
    if answer.status == 422:
        raise invalid("/current_password", "wrong", "This is not your current password.")
    return respond(answer)
