"""The headers of answers."""

from typing import Any


def _text(description: str, example: str, **more: Any) -> dict[str, Any]:
    schema = {"type": "string", "maxLength": 2000, **more}
    return {"description": description, "schema": schema, "example": example}


HEADERS: dict[str, Any] = {
    "Accept": _text("What can be sent instead.", "application/json", pattern=r"^[!-~ ]+$"),
    "Cache-Control": _text(
        "Only the asking program may keep it, and has to ask each time whether it still holds.",
        "private, no-cache",
        pattern=r"^[!-~ ]+$",
    ),
    "ETag": _text(
        "This version of the thing, for `If-Match` and `If-None-Match`.",
        '"6c1f0c1b7e9a4d2f8b3a5e70"',
        pattern=r'^"[0-9a-f]+"$',
    ),
    "Link": _text(
        "The next page, while there is one (RFC 8288).",
        '</api/v1/contacts?cursor=2f6b>; rel="next"',
        maxLength=10000,
        pattern=r'^<[^>]+>; rel="next"$',
    ),
    "Location": _text(
        "Where the new thing is.",
        "/api/v1/contacts/0199c3a2-7c11-7e5a-9d53-3c9f7a1b2c3d",
        format="uri-reference",
    ),
    "RateLimit": _text(
        "How many requests are left (`r`), and in how many seconds there are more (`t`); left out "
        "where nothing is limited.",
        '"requests";r=1999;t=10',
        pattern=r'^"[a-z-]+";r=\d+;t=\d+$',
    ),
    "RateLimit-Policy": _text(
        "How many requests are allowed (`q`) in how many seconds (`w`).",
        '"requests";q=2000;w=10',
        pattern=r'^"[a-z-]+";q=\d+(;w=\d+)?$',
    ),
    "Replayed": _text(
        "`true` on an answer that was given before, to the same `Idempotency-Key`.",
        "true",
        pattern="^true$",
    ),
    "Retry-After": {
        "description": "Seconds to wait.",
        "schema": {"type": "integer", "format": "int32", "minimum": 1, "maximum": 86400},
        "example": 5,
    },
    "Set-Cookie": _text(
        "The session cookie; empty when it ended.",
        "seventeen_session=svs_...; HttpOnly; Path=/; SameSite=Lax; Max-Age=5184000",
        pattern="^seventeen_session=",
    ),
    "WWW-Authenticate": _text(
        "How to say who you are.", 'Bearer realm="seventeen"', pattern="^Bearer "
    ),
    "X-Request-Id": _text(
        "The name of this request in the operator's log.",
        "5f0c2b7a9d1e4836",
        pattern="^[0-9a-f]{16}$",
    ),
}


ALWAYS = {
    "Cache-Control",
    "ETag",
    "Location",
    "Retry-After",
    "WWW-Authenticate",
    "X-Request-Id",
}
for _name in ALWAYS:
    HEADERS[_name]["required"] = True


def header_refs(names: list[str]) -> dict[str, Any]:
    """References to the headers of these names."""
    return {name: {"$ref": f"#/components/headers/{name}"} for name in names}
