"""Why an entry stands on the agenda, in a sentence that names the contact and the time."""

from datetime import datetime
from typing import NamedTuple

from seventeen.rules.calendar import Zone
from seventeen.rules.spans import span
from seventeen.rules.words import AgendaKind

NAMELESS = "this person"

SENTENCES: dict[str, str] = {
    "hold_interview_soon": "Your talk with {name} starts in {span}.",
    "hold_interview_due": "Your talk with {name} was to start {span} ago.",
    "hold_interview_late": "Your talk with {name} was to end {span} ago.",
    "hold_interview_under_way": "You are talking with {name}: {span} left.",
    "hold_interview_over": "Your talk with {name} has gone {span} over.",
    "wrap_up_soon": "Write down what {name} said while it is fresh.",
    "wrap_up_due": "Write down what {name} said while it is fresh: the talk was to end {span} ago.",
    "wrap_up_late": "Did you talk with {name}? It was planned {span} ago: note what was said.",
    "wrap_up_held_soon": "Wrap up your talk with {name} while it is fresh.",
    "wrap_up_held_due": "Wrap up your talk with {name} while it is fresh: it ended {span} ago.",
    "wrap_up_held_late": "Your talk with {name} ended {span} ago: write down what is left of it.",
    "thank_you_soon": "Thank {name} for the talk: {span} left.",
    "thank_you_due": "Thank {name} for the talk: {span} left.",
    "thank_you_late": "Thank {name} for the talk: {span} late, and still welcome.",
    "promise_soon": "Keep your promise to {name}: due in {span}.",
    "promise_due": "Keep your promise to {name}: it is due now.",
    "promise_late": "Keep your promise to {name}: it was due {span} ago.",
    "reply_to_no_soon": "Thank {name} for the honest answer: due in {span}.",
    "reply_to_no_due": "Thank {name} for the honest answer, and leave the door open.",
    "reply_to_no_late": "Thank {name} for the honest answer: {span} late, and still kind.",
    "nudge_soon": "If {name} stays silent, send a nudge in {span}.",
    "nudge_due": "No answer from {name} yet: send a friendly nudge.",
    "nudge_late": "No answer from {name} yet: the nudge was due {span} ago.",
    "ask_again_soon": "Ask {name} again in {span}.",
    "ask_again_due": "{name} asked you to come back later: now is the time.",
    "ask_again_late": "{name} asked you to come back later: it was due {span} ago.",
    "send_questions_soon": "Send {name} your questions: due in {span}.",
    "send_questions_due": "Send {name} your questions: {span} left.",
    "send_questions_late": "Your questions for {name} were due {span} ago: bring them along.",
    "check_in_soon": "Check in with {name} in {span}.",
    "check_in_due": "Check in with {name}: share your news or something useful.",
    "check_in_late": "Check in with {name}: it was due {span} ago.",
    "on_the_market_soon": "Tell {name} in {span} that you are on the market.",
    "on_the_market_due": "Tell {name} that you are on the market.",
    "on_the_market_late": "Tell {name} that you are on the market: it was due {span} ago.",
    "custom_soon": "Follow up with {name} in {span}.",
    "custom_due": "Follow up with {name} now.",
    "custom_late": "Follow up with {name}: it was due {span} ago.",
    "prepare_soon": "Prepare your talk with {name}: it starts in {span}.",
    "prepare_due": "Prepare your talk with {name}: it starts in {span}.",
    "prepare_late": "Your talk with {name} was to start {span} ago: a look at your notes helps.",
    "offer_new_time_soon": "Offer {name} a new time.",
    "offer_new_time_due": "Your talk with {name} fell through: offer a new time.",
    "offer_new_time_late": "Your talk with {name} fell through {span} ago: offer a new time.",
    "agree_time_soon": "{name} said yes: agree on a time.",
    "agree_time_due": "{name} said yes: agree on a time.",
    "agree_time_late": "{name} said yes {span} ago: agree on a time.",
    "finish_draft_soon": "Finish your message to {name}.",
    "finish_draft_due": "Finish your message to {name}.",
    "finish_draft_late": "Finish your message to {name}: it has waited for over {span}.",
    "try_other_channel_soon": "Try {name} on another channel in {span}.",
    "try_other_channel_due": "{name} hasn't answered: try another channel.",
    "try_other_channel_late": "{name} hasn't answered: try another channel.",
    "first_message_soon": "Write {name} a first message.",
    "first_message_due": "Write {name} a first message.",
    "first_message_late": "Write {name} a first message.",
}
"""Every reason code with its English sentence, the source for translations.

Codes are `<kind>_soon` (not due yet), `_due` and `_late`; a talk going on is `_under_way` or
`_over`, one that was held `wrap_up_held`, and a nudge after the answer `later` says `ask_again`. `{span}` stands for the params `amount` and `unit`.
"""

# The span counts to or from `due_at`, save in these.
_COUNTED_FROM_LATE = {
    "thank_you_soon",
    "thank_you_due",
    "thank_you_late",
    "reply_to_no_late",
    "send_questions_due",
    "prepare_soon",
    "prepare_due",
    "prepare_late",
    "hold_interview_under_way",
    "hold_interview_over",
    "hold_interview_late",
}


class Reason(NamedTuple):
    """`code` is a key of `SENTENCES`; `params` holds `name` and, with a span, `amount`, `unit`."""

    code: str
    params: dict[str, str | int]
    sentence: str


def _code(
    kind: AgendaKind,
    due_at: datetime | None,
    late_at: datetime | None,
    now: datetime,
    *,
    under_way: bool,
    held: bool,
    ask_again: bool,
) -> str:
    late = late_at is not None and late_at <= now
    if under_way and kind is AgendaKind.HOLD_INTERVIEW:
        return f"{kind}_over" if late else f"{kind}_under_way"
    due = due_at is not None and due_at <= now
    subject = kind.value
    if ask_again and kind is AgendaKind.NUDGE:
        subject = "ask_again"
    elif held and kind is AgendaKind.WRAP_UP:
        subject = "wrap_up_held"
    return f"{subject}_{'late' if late else 'due' if due else 'soon'}"


def reason(
    kind: AgendaKind,
    *,
    name: str | None,
    now: datetime,
    zone: Zone,
    due_at: datetime | None = None,
    late_at: datetime | None = None,
    under_way: bool = False,
    held: bool = False,
    ask_again: bool = False,
) -> Reason:
    """Why this entry is there, at `now`. A contact without a name is "this person".

    Days are those of the calendar in `zone`. `under_way` speaks of a `hold_interview`, `held` of a
    `wrap_up`, `ask_again` of a `nudge` whose outreach was answered `later`. Raises `ValueError`
    when the sentence counts from a time that is None; of all kinds, `first_message` alone needs
    none.
    """
    code = _code(kind, due_at, late_at, now, under_way=under_way, held=held, ask_again=ask_again)
    template = SENTENCES[code]
    who = (name or "").strip()
    params: dict[str, str | int] = {"name": who}
    length = ""
    if "{span}" in template:
        counted = late_at if code in _COUNTED_FROM_LATE else due_at
        if counted is None:
            raise ValueError(f"{code} needs a time to count from")
        amount, unit = counted_span = span(now, counted, zone)
        params |= {"amount": amount, "unit": unit}
        length = str(counted_span)
    subject = who or (NAMELESS.capitalize() if template.startswith("{name}") else NAMELESS)
    return Reason(code, params, template.format(name=subject, span=length))
