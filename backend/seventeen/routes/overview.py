"""What is computed across nouns: agenda, search, changes, bin; and the way in."""

from typing import Annotated

from fastapi import Path, Query, Request, Response

from seventeen import __version__
from seventeen.core.errors import PROBLEMS, NotFound
from seventeen.core.security import secret_hash
from seventeen.core.words import prefixes_of
from seventeen.routes.answers import JSON, computed, listed
from seventeen.routes.deps import Reader, Writer, presented_secret
from seventeen.routes.hosts import is_loopback
from seventeen.routes.installation import Here
from seventeen.routes.limits import REQUESTS, SECONDS
from seventeen.routes.sizes import IMPORT_BYTES, JSON_BYTES
from seventeen.routes.strict import strict_router
from seventeen.schemas.attachments import LARGEST
from seventeen.schemas.base import Page
from seventeen.schemas.entry import EntryOut, Limits, ProblemPage
from seventeen.schemas.overview import (
    AgendaOut,
    AgendaQuery,
    BinEntry,
    BinQuery,
    ChangesOut,
    EmptiedOut,
    SearchOut,
    ThingKind,
)
from seventeen.services import (
    accounts,
    agenda,
    agenda_sources,
    attachments,
    changes,
    credentials,
    erasing,
    interview_lists,
    search,
)
from seventeen.services import bin as trash

router = strict_router("overview")

A_PAGE = 200


@router.get(
    "/agenda",
    operation_id="get_agenda",
    summary="What to do next, most urgent first",
    response_model=AgendaOut,
)
async def get_agenda(
    request: Request, who: Reader, query: Annotated[AgendaQuery, Query()]
) -> Response:
    """Computed from everything else at the moment you ask.

    Each entry says what to do, why, by when, and links to the thing.
    """
    return listed(request, await who.read(agenda.agenda, query, who.here.cursors, who.here.agendas))


@router.get(
    "/search",
    operation_id="search",
    summary="Search everything by words",
    response_model=SearchOut,
)
async def get_search(
    who: Reader,
    q: Annotated[
        str,
        Query(min_length=1, max_length=200, description="Words or beginnings of words."),
    ],
    kind: Annotated[ThingKind | None, Query(description="Only this kind of thing.")] = None,
    limit: Annotated[int, Query(ge=1, le=100, description="How many hits at the most.")] = 20,
) -> Response:
    """People first, then organizations, then what was written. Accents and case do not matter."""
    # One word is a look into an index; of several the first may be found everywhere.
    read = who.read if len(prefixes_of(q)) == 1 else who.read_beside
    return Response(await read(search.search, q, kind, limit), media_type=JSON)


@router.get(
    "/changes",
    operation_id="list_changes",
    summary="What changed since",
    response_model=ChangesOut,
)
async def get_changes(
    who: Reader,
    since: Annotated[
        str | None,
        Query(
            min_length=1,
            max_length=30,
            description="`next` of an earlier answer; `latest` for where the feed is now; left "
            "out, the feed starts at the beginning.",
        ),
    ] = None,
    limit: Annotated[
        int, Query(ge=1, le=1000, description="How many events a page covers at the most.")
    ] = 200,
) -> Response:
    """The feed for keeping a copy in step: things as they are now, and tombstones.

    410 says that the copy has to start over.
    """
    # Mostly there is nothing new; a page of a thousand things is no short read.
    read = who.read if limit <= A_PAGE else who.read_beside
    return Response(await read(changes.changes, since, limit), media_type=JSON)


@router.get(
    "/bin",
    operation_id="list_bin",
    summary="What was deleted in the last 30 days",
    response_model=Page[BinEntry],
)
async def get_bin(request: Request, who: Reader, query: Annotated[BinQuery, Query()]) -> Response:
    """Last deleted first. `POST {href}/restore` brings a thing back."""
    return listed(request, await who.read_beside(trash.bin_page, query, who.here.cursors))


@router.delete(
    "/bin",
    operation_id="empty_bin",
    summary="Erase what is in the bin",
    response_model=EmptiedOut,
)
async def empty_bin(who: Writer) -> Response:
    """At once and for good, a bounded number of things a call. Repeat it while `more` is true."""
    emptied = await who.write(erasing.empty)
    return computed(emptied)


@router.get("", operation_id="get_entry", summary="Version and limits", response_model=EntryOut)
async def get_entry(request: Request, here: Here) -> Response:
    """What this installation is, what it allows, and whether somebody may register."""
    is_open = await here.db.read(accounts.is_open, here.settings.registration)
    secret = presented_secret(request)
    identity = (
        None if secret is None else await here.db.read(credentials.identify, secret_hash(secret))
    )
    entry = EntryOut(
        name="Seventeen",
        version=__version__,
        contract="/api/v1/openapi.json",
        registration_open=is_open,
        signed_in=identity is not None,
        guest=here.settings.guests == "loopback" and is_loopback(request.scope),
        limits=Limits(
            json_bytes=JSON_BYTES,
            import_bytes=IMPORT_BYTES,
            attachment_bytes=LARGEST,
            attachments=attachments.MOST,
            questions=interview_lists.MOST_QUESTIONS,
            page=A_PAGE,
            agenda=agenda_sources.DEEPEST,
            batch=1000,
            requests=REQUESTS,
            requests_seconds=SECONDS,
            bin_days=trash.KEPT_FOR.days,
            changes_days=changes.HISTORY.days,
            idempotency_hours=24,
        ),
    )
    return computed(entry)


@router.get(
    "/problems/{code}",
    operation_id="get_problem",
    summary="What a kind of problem means",
    response_model=ProblemPage,
)
async def get_problem(
    code: Annotated[
        str,
        Path(
            min_length=1,
            max_length=50,
            pattern=r"^[a-z-]+$",
            description="The last part of the `type`.",
            examples=["conflict"],
        ),
    ],
) -> Response:
    """The page that the `type` of an error points to."""
    for problem in PROBLEMS:
        if problem.code == code:
            page = ProblemPage(
                code=code,
                status=problem.status,
                title=problem.title,
                meaning=(problem.__doc__ or "").strip(),
            )
            return computed(page)
    raise NotFound()
