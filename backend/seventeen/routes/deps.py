"""Who is asking, and the two doors as seen from a route."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Concatenate, Literal, ParamSpec, TypeVar

from fastapi import Depends, Header, Request, Security
from fastapi.openapi.models import HTTPBearer
from fastapi.security.base import SecurityBase

from seventeen.core.db import Session
from seventeen.core.errors import Forbidden, Unauthorized
from seventeen.core.security import secret_hash
from seventeen.routes.installation import Installation
from seventeen.routes.once import fingerprint_of, key_of, once, once_in_parts
from seventeen.services import credentials, idempotency
from seventeen.services.idempotency import Answer
from seventeen.services.owners import take_turn
from seventeen.services.things import Preconditions

P = ParamSpec("P")
T = TypeVar("T")

COOKIE = "seventeen_session"


def _as_owner(
    session: Session,
    caller: "Caller",
    work: Callable[..., T],
    args: tuple[Any, ...],
    kwargs: dict[str, Any],
) -> T:
    session.info["off_the_record"] = "off_the_record" in caller.scopes
    return work(session, caller.owner, *args, **kwargs)


def _in_turn(
    session: Session,
    caller: "Caller",
    work: Callable[..., T],
    args: tuple[Any, ...],
    kwargs: dict[str, Any],
) -> T:
    take_turn(session, caller.owner)
    return _as_owner(session, caller, work, args, kwargs)


@dataclass(frozen=True, slots=True)
class Caller:
    """A signed-in user, and what this request may do in their name."""

    owner: str
    credential_id: str
    kind: str
    scopes: frozenset[str]
    here: Installation
    request: Request

    async def read(
        self,
        work: Callable[Concatenate[Session, str, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Read as this owner."""
        return await self.here.db.read(_as_owner, self, work, args, kwargs)

    async def read_beside(
        self,
        work: Callable[Concatenate[Session, str, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Read as this owner what costs more the more they have, without holding anybody up."""
        return await self.here.db.read_beside(_as_owner, self, work, args, kwargs)

    async def write(
        self,
        work: Callable[Concatenate[Session, str, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Write as this owner; committed when it returns."""
        return await self.here.db.write_in_turn(self.owner, _in_turn, self, work, args, kwargs)

    async def answer(
        self,
        work: Callable[Concatenate[Session, str, P], Answer],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Answer:
        """Write as this owner, once for each Idempotency-Key."""
        return await once(
            self.here,
            self.request,
            self.owner,
            lambda session: _in_turn(session, self, work, args, kwargs),
        )

    async def answer_in_parts(
        self, parts: Sequence[Callable[[Session, str], Answer]]
    ) -> list[Answer]:
        """The same for what would hold everybody up in one piece: others write between two parts."""

        def turn(part: Callable[[Session, str], Answer]) -> Callable[[Session], Answer]:
            return lambda session: _in_turn(session, self, part, (), {})

        return await once_in_parts(
            self.here, self.request, self.owner, [turn(part) for part in parts]
        )

    async def answer_upload(
        self, fingerprint: str, work: Callable[[Session, str], Answer]
    ) -> Answer:
        """The same for a body that was read already: `fingerprint` is of what it said."""
        return await once(
            self.here,
            self.request,
            self.owner,
            lambda session: _in_turn(session, self, work, (), {}),
            fingerprint,
        )

    async def answer_read(self, work: Callable[[], Awaitable[Answer]]) -> Answer:
        """Answer a POST that only reads: anew, or as before to an Idempotency-Key seen before."""
        here, key = self.here, key_of(self.request)
        if key is None:
            return await work()
        fingerprint = await fingerprint_of(self.request)
        before = await here.db.write(idempotency.find, here.keyring, self.owner, key, fingerprint)
        if before is not None:
            return before
        made = await work()
        return await once(here, self.request, self.owner, lambda _session: made, fingerprint)


def presented_secret(request: Request) -> str | None:
    """The token or the session secret that came with the request."""
    scheme, _, secret = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer":
        return secret.strip() or None
    # Any other scheme is for a proxy in front, which the browser tells a password of its own.
    return request.cookies.get(COOKIE)


class Need(SecurityBase):
    """Who is asking, if they may do what needs this scope.

    One dependency and not a chain of them: it runs on every request. As a security scheme it tells
    the contract about tokens and their scopes; that a session does as well, the contract adds.
    """

    scheme_name = "token"
    model = HTTPBearer(bearerFormat="svt_...")

    def __init__(self, scope: str) -> None:
        self.scope = scope

    async def __call__(self, request: Request) -> Caller:
        """Raises Unauthorized, TooManyRequests and Forbidden."""
        here: Installation = request.app.state.installation
        secret = presented_secret(request)
        if secret is None:
            raise Unauthorized()
        identity = await here.db.read(credentials.identify, secret_hash(secret))
        if identity is None:
            raise Unauthorized("This session or token is no longer good. Sign in again.")
        request.state.rate_limit = here.limiter.check(identity.credential_id)
        if identity.stale:
            await here.db.write(
                credentials.touch, identity.owner, identity.credential_id, identity.kind
            )
        if self.scope not in identity.scopes:
            raise Forbidden(f"This token may not do that: it lacks the scope `{self.scope}`.")
        return Caller(
            identity.owner, identity.credential_id, identity.kind, identity.scopes, here, request
        )


Reader = Annotated[Caller, Security(Need("read"), scopes=["read"])]
Writer = Annotated[Caller, Security(Need("write"), scopes=["write"])]
Admin = Annotated[Caller, Security(Need("admin"), scopes=["admin"])]


async def preconditions(
    if_match: Annotated[
        str | None,
        Header(max_length=1000, description="Only if the thing still has this ETag; else 412."),
    ] = None,
) -> Preconditions:
    """`If-Match`, for changes."""
    return Preconditions(if_match)


async def put_preconditions(
    if_match: Annotated[
        str | None,
        Header(max_length=1000, description="Only replace, and only this ETag; else 412."),
    ] = None,
    if_none_match: Annotated[
        Literal["*"] | None, Header(description="`*`: only create; else 412.")
    ] = None,
) -> Preconditions:
    """Both, for PUT."""
    return Preconditions(if_match, if_none_match)


IfMatch = Annotated[Preconditions, Depends(preconditions)]
PutConditions = Annotated[Preconditions, Depends(put_preconditions)]

IfNoneMatch = Annotated[
    str | None,
    Header(max_length=1000, description="Answer 304 when the thing still has this ETag."),
]
