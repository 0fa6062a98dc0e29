"""Bytes of JSON as responses."""

from fastapi import Request, Response
from pydantic import BaseModel

from seventeen.services.idempotency import Answer
from seventeen.services.pages import PageOut
from seventeen.services.things import Shown, matches

JSON = "application/json"


def respond(answer: Answer) -> Response:
    """The response to a change."""
    return Response(
        answer.body or None,
        answer.status,
        headers=dict(answer.headers),
        media_type=JSON if answer.body else None,
    )


def computed(shown: BaseModel) -> Response:
    """What is no thing of its own, but was worked out for this answer."""
    return Response(shown.model_dump_json(), media_type=JSON)


def thing(shown: Shown, if_none_match: str | None = None) -> Response:
    """One thing with its ETag, or 304 when the client has it already."""
    headers = {"ETag": shown.etag, "Cache-Control": "private, no-cache"}
    if if_none_match is not None and matches(if_none_match, shown.etag):
        return Response(status_code=304, headers=headers)
    return Response(shown.body, headers=headers, media_type=JSON)


def changed(shown: Shown, status: int = 200, location: str | None = None) -> Answer:
    """A thing after a change."""
    headers = [("ETag", shown.etag)]
    if location is not None:
        headers.append(("Location", location))
    return Answer(status, shown.body, tuple(headers))


def listed(request: Request, page: PageOut) -> Response:
    """A page, with a Link to the next one (RFC 8288)."""
    headers = {"Cache-Control": "private, no-cache"}
    if page.next is not None:
        url = request.url.include_query_params(cursor=page.next)
        headers["Link"] = f'<{url.path}?{url.query}>; rel="next"'
    return Response(page.body, headers=headers, media_type=JSON)
