"""The rules that need to know something: about the contact, the talk, or earlier messages."""

from __future__ import annotations

from seventeen.coach.model import Facts, Kind, Rule, Sent, Severity, fires, passes

_O = (Kind.OUTREACH,)
_TF = (Kind.THANK_YOU, Kind.FOLLOW_UP)
_MESSAGES = (Kind.OUTREACH, Kind.THANK_YOU, Kind.FOLLOW_UP)
_FERRIES = Facts(
    name="Ola Berg",
    organization="Brightwater",
    interest="electric ferries",
    research=("Designed four electric ferries in Bergen",),
)
_IDA = Facts(name="Ola Berg", introduced_by="Ida Holm")
_CRANE = Facts(notes=("the crane sank in May, nobody had weighed it",))
_BEFORE = (
    "Hi Lars, your report on hull paint sent me back to my own boat with a brush. Could I ring you"
    " for 17 minutes about how you tested it? If not, no harm done."
)
_SENT = Facts(name="Ola Berg", sent_before=(Sent(_BEFORE, name="Lars Vik", on="2026-03-02"),))

FACT_RULES: tuple[Rule, ...] = (
    Rule(
        "known_reason",
        _O,
        Severity.PRAISE,
        "This comes from what you found out about them; nobody else could get this message.",
        "reaching-out#why-you",
        (
            fires("Hi Ola, your electric ferries brought me to Bergen.", facts=_FERRIES),
            passes("Hi Ola, I saw that you work at Brightwater.", facts=_FERRIES),
            passes("Hi Ola, your electric ferries brought me to Bergen."),
        ),
    ),
    Rule(
        "reason_unused",
        _O,
        Severity.CONSIDER,
        "You noted why you want to talk to this person, and the message does not say it.",
        "reaching-out#why-you",
        (
            fires("Hi Ola, I saw that you work at Brightwater. Could we talk?", facts=_FERRIES),
            passes("Hi Ola, how do electric ferries take a winter?", facts=_FERRIES),
            passes("Hi Ola, I saw that you work at Brightwater. Could we talk?"),
        ),
    ),
    Rule(
        "introduction",
        _O,
        Severity.PRAISE,
        "You say at once who sent you; that opens more doors than any other sentence.",
        "reaching-out#who-sent-you",
        (
            fires("Hi Ola, Ida Holm told me to ask you about keels.", facts=_IDA),
            passes("Hi Ola, I would like to ask you about keels.", facts=_IDA),
        ),
    ),
    Rule(
        "introduction_late",
        _O,
        Severity.CONSIDER,
        "Say who sent you in the first sentence; it is the best reason that you have.",
        "reaching-out#who-sent-you",
        (
            fires("Hi Ola, I build boats in Leith. Ida Holm told me to ask you.", facts=_IDA),
            passes("Hi Ola, Ida Holm told me to ask you. I build boats.", facts=_IDA),
        ),
    ),
    Rule(
        "introduction_missing",
        _O,
        Severity.FIX,
        "Somebody sent you to them, and the message does not say who.",
        "reaching-out#who-sent-you",
        (
            fires("Hi Ola, I would like to ask you about keels.", facts=_IDA),
            passes("Hi Ola, Ida told me to ask you about keels.", facts=_IDA),
            passes("Hi Ola, I would like to ask you about keels."),
        ),
    ),
    Rule(
        "cites_notes",
        _TF,
        Severity.PRAISE,
        "You come back to what they told you; your notes say so.",
        "thanking#name-something-specific",
        (
            fires("Thank you, Ola. I keep thinking of the crane that sank.", facts=_CRANE),
            passes("Hi Ola, thank you for your time today.", facts=_CRANE),
            passes("Thank you, Ola. I keep thinking of the crane that sank."),
        ),
    ),
    Rule(
        "same_as_before",
        _MESSAGES,
        Severity.CONSIDER,
        "You sent nearly the same words to somebody else; people who know each other compare.",
        "writing-it#your-own-voice",
        (
            fires(_BEFORE.replace("Lars", "Ola"), facts=_SENT),
            passes("Hi Ola, how did you come to design ferries in Bergen?", facts=_SENT),
            passes(_BEFORE),
        ),
    ),
    Rule(
        "draft_unchanged",
        _MESSAGES,
        Severity.CONSIDER,
        "This is the draft with hardly a word of yours; say it as you would say it aloud.",
        "writing-it#your-own-voice",
        (
            fires(
                "Hi Ola,\n\nThe mill in Tarbert is why I started to draw wheels. I would like to"
                " ask you how it began. Could we talk for 17 minutes by phone in the week of 9"
                " March? If it doesn't suit, no harm done.\n\nIda",
                kind=Kind.OUTREACH,
            ),
            fires(
                "Hi Ola,\n\nThank you for answering; I know that it took a moment. Budgets are tight"
                " everywhere. I will read your book in the meantime, and may write again when it is"
                " summer.\n\nIda",
                kind=Kind.FOLLOW_UP,
            ),
            fires(
                "Hi Ola,\n\nThank you for your time today. What stays with me is the crane.\n\nI"
                " will call the yard by Monday, and tell you how it went.\n\nOne thing I forgot to"
                " ask: who else would be good for me to talk to?\n\nIda",
                kind=Kind.THANK_YOU,
            ),
            passes("Hi Ola, thank you! The crane story made my day; I rang the yard about it."),
        ),
    ),
)
