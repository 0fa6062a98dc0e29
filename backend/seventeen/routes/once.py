"""Idempotency-Key: a POST that is sent twice is done once."""

import hashlib
from collections.abc import Callable, Sequence
from typing import Annotated, Any

from fastapi import Depends, Header, Request

from seventeen.core.db import Session
from seventeen.core.errors import Conflict
from seventeen.routes.installation import Installation
from seventeen.schemas.base import in_words
from seventeen.services import idempotency
from seventeen.services.idempotency import Answer


async def idempotency_key(
    key: Annotated[
        str | None,
        Header(
            alias="Idempotency-Key",
            min_length=1,
            max_length=200,
            pattern=in_words(
                r"^[\x21-\x7e]+$", "Use letters, digits and signs of ASCII, without spaces."
            ),
            description="Any text of your own, new for each request: a retry with the same key "
            "and body gets the first answer again for 24 hours.",
        ),
    ] = None,
) -> None:
    """Declares the header that every POST takes; `once` reads it."""
    del key


ONCE: Any = Depends(idempotency_key)


def key_of(request: Request) -> str | None:
    """The key that came with the request."""
    return request.headers.get("idempotency-key")


async def fingerprint_of(request: Request) -> str:
    """What makes two requests the same one."""
    head = f"{request.method} {request.url.path}?{request.url.query}\n"
    return hashlib.sha256(head.encode() + await request.body()).hexdigest()


async def once(
    here: Installation,
    request: Request,
    owner: str,
    work: Callable[[Session], Answer],
    fingerprint: str | None = None,
) -> Answer:
    """Do the work and keep its answer in one transaction, or replay the answer kept before.

    Without a key it is just done. `fingerprint` stands for a request whose body can't be read again.
    Raises Conflict while a twin is in flight, Invalid when the key was used otherwise.
    """
    [answer] = await once_in_parts(here, request, owner, [work], fingerprint)
    return answer


async def once_in_parts(
    here: Installation,
    request: Request,
    owner: str,
    parts: Sequence[Callable[[Session], Answer]],
    fingerprint: str | None = None,
) -> list[Answer]:
    """The same for work too long for one transaction: each part has one, and keeps its answer.

    Others write in between. A repeat after an end in the middle replays what was done and goes on
    there, so that the parts must be the same for the same request.
    """
    key = key_of(request)
    if key is None:
        return [await here.db.write_in_turn(owner, part) for part in parts]
    # First, since it may wait for the body: between the look and the mark nobody gets a turn.
    fingerprint = fingerprint or await fingerprint_of(request)
    mark = (owner, key)
    if mark in here.in_flight:
        raise Conflict(
            "A request with this Idempotency-Key is being answered right now.",
            extra={"state": "in_flight", "possible": ["retry"]},
        )

    def run(session: Session, part_key: str, part: Callable[[Session], Answer]) -> Answer:
        before = idempotency.find(session, here.keyring, owner, part_key, fingerprint)
        if before is not None:
            return before
        answer = part(session)
        idempotency.keep(session, here.keyring, owner, part_key, fingerprint, answer)
        return answer

    here.in_flight.add(mark)
    try:
        return [
            await here.db.write_in_turn(owner, run, _key_of_part(key, number), part)
            for number, part in enumerate(parts)
        ]
    finally:
        here.in_flight.discard(mark)


def _key_of_part(key: str, number: int) -> str:
    """The first part has the client's key, the others what no client can send as one."""
    return f"{key}\n{number}" if number else key
