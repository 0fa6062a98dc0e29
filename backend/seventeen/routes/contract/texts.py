"""The contract's prose: what stands above all operations, and what they do, noun by noun."""

DESCRIPTION = """\
Everything that Seventeen can do, for its own web app and for other people's programs alike.

**Who is asking.** A browser signs in with `POST /api/v1/auth/login` and gets a session cookie; its
unsafe requests must come from this site. A program sends `Authorization: Bearer svt_...`, a
personal access token with scopes; a session has all of them. What belongs to somebody else is 404,
the same as if it did not exist.

**Text and time.** JSON in UTF-8. Times are RFC 3339, answered in UTC with `Z`; dates are
`YYYY-MM-DD`; durations name their unit (`minutes_asked`, `cadence_days`). Ids are UUIDs; a client
may make a UUIDv7 of its own and `PUT` under it. Space around a text is trimmed.

**Lists** are pages: `items` and `next`, which is the `cursor` of the next page or null; the `Link`
header holds the same. A cursor goes with the filters and the sort that it was made for.

**Changes.** `GET` of one thing sends an `ETag`, and answers 304 to `If-None-Match`. `PATCH` is a
merge patch (RFC 7396): what is left out stays, null clears. `If-Match` makes `PUT`, `PATCH` and
`DELETE` answer 412 when the thing has changed since. Any `POST` takes an `Idempotency-Key`, so that
a retry is answered and not repeated; such an answer says `Replayed: true`.

**Errors** are `application/problem+json` (RFC 9457), always. `type` is a page of this API that says
what the kind of problem means; `errors` points at what is wrong. Nothing of the input is repeated.

**Strictness.** An unknown or repeated parameter is 400, an unknown field of a body 422. Every
`GET` can be asked as `HEAD`. A method that an address does not have is 405 with `Allow`.
"""

TAGS = {
    "accounts": "Accounts, sessions and personal access tokens.",
    "analytics": "Figures about what the user did.",
    "coach": "Texts reviewed before they go out, and skeletons to begin with.",
    "contacts": "People the user wants to talk to or has talked to, and what was found out.",
    "exports": "Everything, out.",
    "follow-ups": "What is owed to a contact by a time.",
    "health": "For operators: is it alive, is it ready.",
    "imports": "Files with contacts, in.",
    "insights": "What the user learned that will matter later.",
    "interviews": "Conversations from agreed to held, with questions and notes.",
    "opportunities": "Openings that the user may apply for, with their stage.",
    "organizations": "Where contacts work or worked; some are targets.",
    "outreach": "Asks for a conversation, with their message and what became of them.",
    "overview": "What is computed across everything: agenda, search, changes, bin; and the way in.",
    "playbook": "The guide: what an informational interview is, why it works, and how to do it.",
    "promises": "What one of the two said they would do.",
    "questions": "The user's bank of questions worth asking again.",
    "referrals": "People and openings that a contact named, and what they led to.",
    "touches": "Contact outside of outreach, interviews and follow-ups.",
}

NOUNS = {
    "attachment": ("an attachment", "the attachments of an interview"),
    "contact": ("a contact", "contacts"),
    "follow_up": ("a follow-up", "follow-ups"),
    "insight": ("an insight", "insights"),
    "interview": ("an interview", "interviews"),
    "interview_question": ("a question of an interview", "the questions of an interview"),
    "note": ("a note", "the notes of an interview"),
    "opportunity": ("an opportunity", "opportunities"),
    "organization": ("an organization", "organizations"),
    "outreach": ("an outreach", "outreach"),
    "promise": ("a promise", "promises"),
    "question": ("a question of the bank", "the questions of the bank"),
    "referral": ("a referral", "referrals"),
    "research": ("a research fact", "the research on a contact"),
    "touch": ("a touch", "touches"),
}
"""The nouns as sentences name them: one, and many."""

VERBS = {
    "list": (
        "List {many}",
        "One page of {many}, those in the bin left out. `next` leads to the page after it.",
    ),
    "get": ("Get {one}", "With its `ETag`; 304 when `If-None-Match` names it."),
    "create": (
        "Create {one}",
        "Under a new id, which `Location` tells. Send an `Idempotency-Key` to be able to retry.",
    ),
    "put": (
        "Create or replace {one}",
        (
            "Under an id of your own, a UUIDv7: 201 when it is new, 200 when it was there. What is "
            "left out gets its default. `If-None-Match: *` only creates (an identical retry gets "
            "200), `If-Match` only replaces. An id in the bin is 409."
        ),
    ),
    "update": ("Change {one}", "A merge patch: what is left out stays, null clears."),
    "delete": (
        "Delete {one}",
        (
            "Into the bin for 30 days, with everything that hangs from it; `?forever=true` erases at "
            "once, from the bin too."
        ),
    ),
    "restore": (
        "Restore {one}",
        (
            "Back from the bin, with what went there with it. 409 when it is not there, or went "
            "together with another thing."
        ),
    ),
}
"""Summary and description of what every noun can do."""

STEPS = {
    "create_attachment": "A photo of the handwritten page: JPEG, PNG, WebP or HEIC by its content, up "
    "to 20 MB and 64 megapixels. It is decoded and written anew as JPEG, upright, with sides of at "
    "most 3000 pixels: where and when it was taken, and by what, is not kept. Only its owner ever "
    "gets to see it.",
    "send_outreach": "Possible in `draft` only. A `nudge` falls due "
    "after the user's `nudge_days`, on a working morning. Nothing is mailed.",
    "unsend_outreach": "The inverse of `send`: a `draft` again, as if it had never gone out, and its "
    "pending nudge is closed. Possible while it is `sent`, until an answer came or its nudge was "
    "completed or skipped.",
    "answer_outreach": "Possible once it was sent, at any time. Closes the nudge. `declined` plans "
    "a reply and a later check-in, `later` with a day plans one more ask. Sending another answer "
    "corrects the first: what that one planned, and is not done yet, is closed.",
    "close_outreach": "It becomes `unanswered`, and its nudge is closed. Another channel may be "
    "tried from `retry_after` on.",
    "reopen_outreach": "The inverse of `answer` and `close`. After an answer: there was none, it is "
    "what it was before, what the answer had planned and is not done yet is closed, and the nudge "
    "that it had closed is pending again. While it is `unanswered`: it is `sent` again, with its "
    "nudge or with the wait that it had.",
    "start_interview": "Possible at any time, early or late, unless the talk is under way or was held.",
    "finish_interview": "Possible with or without `start`. Plans a `thank_you` for the same day, "
    "late 24 hours after the end, a `check_in` a month out, and a `promise` for each of mine.",
    "wrap_up_interview": "Possible once it was held, and again: what is known of the referral "
    "question may change. Until then the agenda asks for it, from the end of the talk on.",
    "cancel_interview": "Possible while it is `scheduled`. The agenda then offers to find a new time.",
    "miss_interview": "Possible until the talk was held. The agenda then offers to find a new time.",
    "reschedule_interview": "The interview keeps its questions and notes. Possible unless it was "
    "held.",
    "reopen_interview": "The inverse of `cancel`, `miss`, `finish` and `wrap-up`, whichever was the "
    "last. A talk that is not over after all is `under_way` when it had been started, else "
    "`scheduled`; its thank-you and check-in are closed unless done, and the questions to send "
    "are pending again. Promises stay. `reschedule` is undone by another one.",
    "complete_follow_up": "A completed `nudge` starts one more wait; a completed `check_in` plans "
    "the next, at the contact's own interval; a completed `promise` is kept; with a completed "
    "`send_questions` the interview knows when they were sent.",
    "skip_follow_up": "It becomes `skipped`, and stays in the contact's story.",
    "reopen_follow_up": "The inverse of `complete`, `skip` and `snooze`: it is pending and on the "
    "agenda again, and the `check_in` that its completion had planned is closed. What the system "
    "closed stays closed.",
    "snooze_follow_up": "It leaves the agenda until then. When it is due and late stays as it is.",
    "keep_promise": "Possible while it is open. The follow-up of one of mine is done with it.",
    "reopen_promise": "Possible once it was kept. The follow-up of one of mine is pending again.",
    "take_up_referral": "Possible unless it was taken up. A person becomes a contact whom "
    "`introduced_by_id` leads back, an opening an opportunity: a new one, or one that the body "
    "names.",
    "drop_referral": "Possible while it is open.",
    "reopen_referral": "Possible once it was taken up or dropped. What it led to stays.",
    "move_opportunity": "Possible forward, leaving stages out too, and to `closed`; from there to "
    "any other, as open again.",
}
"""What the steps of the domain do, by operation id."""


def operation_text(operation_id: str) -> tuple[str | None, str | None]:
    """Summary and description of an operation, where this module has them."""
    if operation_id in STEPS:
        return None, STEPS[operation_id]
    verb, _, noun = operation_id.partition("_")
    if noun not in NOUNS:
        noun = _singular(noun)
    if verb not in VERBS or noun not in NOUNS:
        return None, None
    one, many = NOUNS[noun]
    summary, description = VERBS[verb]
    return summary.format(one=one, many=many), description.format(one=one, many=many)


def _singular(plural: str) -> str:
    for ending, instead in (("ies", "y"), ("ches", "ch"), ("s", "")):
        if plural.endswith(ending):
            return plural.removesuffix(ending) + instead
    return plural
