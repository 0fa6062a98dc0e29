"""The contract's prose."""

DESCRIPTION = """\
Everything that Seventeen can do, for its own web app and for other people's programs alike.

**Who is asking.** A browser signs in with `POST /api/v1/auth/login` and gets a session cookie. A
program sends `Authorization: Bearer svt_...`, a personal access token with scopes; a session has
all scopes. What belongs to somebody else is 404, the same as if it did not exist.

**Text and time.** JSON in UTF-8. Times are RFC 3339, answered in UTC with `Z`; dates are
`YYYY-MM-DD`; durations name their unit (`minutes_asked`, `cadence_days`). Ids are UUIDs; a client
may make a UUIDv7 of its own and `PUT` under it.

**Lists** are pages: `items` and `next`, which is the `cursor` of the next page or null; the `Link`
header holds the same. A cursor goes with the filters and the sort that it was made for.

**Changes.** `GET` of one thing sends an `ETag`. `PATCH` is a merge patch (RFC 7396): what is left
out stays, null clears. `If-Match` makes `PUT`, `PATCH` and `DELETE` answer 412 when the thing has
changed since. Any `POST` takes an `Idempotency-Key`, so that a retry is answered and not repeated.

**Errors** are `application/problem+json` (RFC 9457), always. `type` is a page of this API that says
what the kind of problem means; `errors` points at what is wrong. Nothing of the input is repeated.

**Strictness.** An unknown or repeated parameter is 400, an unknown field of a body 422.
"""

TAGS = {
    "overview": "What is computed across everything: agenda, search, changes, bin; and the way in.",
    "accounts": "Accounts, sessions and personal access tokens.",
    "contacts": "People the user wants to talk to or has talked to, and what was found out.",
    "organizations": "Where contacts work or worked; some are targets.",
    "outreach": "Asks for a conversation, with their message and what became of them.",
    "interviews": "Conversations from agreed to held, with questions, notes and promises.",
    "follow-ups": "What is owed to a contact by a time.",
    "questions": "The user's bank of questions worth asking again.",
    "imports": "Files with contacts, in.",
    "exports": "Everything, out.",
}
