"""Every way a request can fail, as classes with a status; one handler renders them.

Nothing below the routes knows HTTP beyond these numbers. Each problem has a stable `code` that
clients can rely on and the page `/api/v1/problems/{code}` explains.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FieldError:
    """One thing wrong with the input: where (JSON pointer or parameter), a code, and a sentence."""

    pointer: str
    code: str
    detail: str


class Problem(Exception):  # noqa: N818 -- the name that RFC 9457 gives it
    """A failure that the client is told about as `application/problem+json` (RFC 9457)."""

    status = 500
    code = "internal-error"
    title = "Something went wrong on our side"

    def __init__(
        self,
        detail: str,
        *,
        errors: Sequence[FieldError] = (),
        headers: Mapping[str, str] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> None:
        super().__init__(detail)
        self.detail = detail
        self.errors = tuple(errors)
        self.headers = dict(headers or {})
        self.extra = dict(extra or {})


class BadRequest(Problem):
    """400: the request can't be read, or names a parameter that does not exist."""

    status, code, title = 400, "bad-request", "The request can't be read"


class Unauthorized(Problem):
    """401: nobody is signed in, or the credentials are no longer good."""

    status, code, title = 401, "unauthorized", "Sign in first"

    def __init__(self, detail: str = "Sign in, or send a valid token.") -> None:
        super().__init__(detail, headers={"WWW-Authenticate": 'Bearer realm="seventeen"'})


class Forbidden(Problem):
    """403: known, but not allowed to do this."""

    status, code, title = 403, "forbidden", "Not allowed"


class NotFound(Problem):
    """404: there is no such thing, or it is somebody else's; the answer is the same."""

    status, code, title = 404, "not-found", "Not found"

    def __init__(self, detail: str = "There is nothing here under this address.") -> None:
        super().__init__(detail)


class MethodNotAllowed(Problem):
    """405: the address exists, the method does not."""

    status, code, title = 405, "method-not-allowed", "This method is not possible here"


class Conflict(Problem):
    """409: the thing's state does not allow this step."""

    status, code, title = 409, "conflict", "Not possible in this state"


class Gone(Problem):
    """410: the change feed can't be continued from there."""

    status, code, title = 410, "resync", "Start over from the lists"


class PreconditionFailed(Problem):
    """412: the thing has changed since it was read."""

    status, code, title = 412, "precondition-failed", "It has changed in the meantime"


class TooLarge(Problem):
    """413: the body is over the documented size."""

    status, code, title = 413, "too-large", "Too large"


class UnsupportedMediaType(Problem):
    """415: the body is of a kind that this operation does not read."""

    status, code, title = 415, "unsupported-media-type", "This kind of content is not read here"


class Invalid(Problem):
    """422: readable, but some fields can't be accepted; `errors` says which and why."""

    status, code, title = 422, "invalid", "Some fields need another value"


class TooManyRequests(Problem):
    """429: wait `Retry-After` seconds."""

    status, code, title = 429, "too-many-requests", "Too many requests"


class Unavailable(Problem):
    """503: the database can't be reached or is busy; nothing was changed."""

    status, code, title = 503, "unavailable", "Not available right now"

    def __init__(self, detail: str = "The database is not reachable. Nothing was changed.") -> None:
        super().__init__(detail, headers={"Retry-After": "2"})


def invalid(pointer: str, code: str, detail: str) -> Invalid:
    """An `Invalid` about a single field."""
    return Invalid(detail, errors=[FieldError(pointer, code, detail)])


PROBLEMS: tuple[type[Problem], ...] = (
    Problem,
    BadRequest,
    Unauthorized,
    Forbidden,
    NotFound,
    MethodNotAllowed,
    Conflict,
    Gone,
    PreconditionFailed,
    TooLarge,
    UnsupportedMediaType,
    Invalid,
    TooManyRequests,
    Unavailable,
)
