"""The rules that hold for several kinds of text, with their examples."""

from __future__ import annotations

from seventeen.coach.model import Facts, Kind, Rule, Severity, fires, passes

_ALL = tuple(Kind)
_O = (Kind.OUTREACH,)
_MESSAGES = (Kind.OUTREACH, Kind.THANK_YOU, Kind.FOLLOW_UP)
_OLA = Facts(name="Ola Berg", organization="Brightwater")
_SHORT = "Hi Ola, could we talk?"
_LONG = "Boats are fine and rivers are wide. "

STYLE_RULES: tuple[Rule, ...] = (
    Rule(
        "asks_for_job",
        _ALL,
        Severity.STOP,
        "This asks for a job or a favour with one, and people who cannot give it tend not to answer.",
        "what-never-to-do#never-ask-for-a-job",
        (
            fires("Could you refer me for the design role?"),
            fires("Are you hiring at the moment?"),
            fires("Please pass my CV on to your boss."),
            fires("I would be a great asset to your team.", kind=Kind.OUTREACH),
            fires("Could you get my portfolio to the right person?"),
            fires("If you hear of anything at the yard, keep me in mind."),
            fires("Do you need any help in the workshop this summer?"),
            fires("I would love to join your crew next spring."),
            fires("Would it be possible for you to share my CV with HR?"),
            passes("I applied there; what is it like to work in that team?"),
            passes("I'm not looking for a job."),
            passes("What do you look for when you hire?"),
            passes("What do you like about your work at Brightwater?"),
            passes("How did you get hired as a night nurse?"),
        ),
    ),
    Rule(
        "pleasantry",
        (Kind.OUTREACH, Kind.FOLLOW_UP),
        Severity.CONSIDER,
        "This could open any message and pushes your reason down.",
        "writing-it#skip-pleasantries",
        (
            fires("Hi Ola, I hope this email finds you well. Your talk on keels was fine."),
            fires("Hi Ola, hope you're well. Your talk on keels was fine."),
            passes("Hi Ola, your talk on keels was fine."),
        ),
    ),
    Rule(
        "empty_praise",
        _MESSAGES,
        Severity.CONSIDER,
        "Praise that would fit anybody counts for nobody; say what you saw.",
        "writing-it#real-praise",
        (
            fires("I was so inspired by your journey."),
            passes("I read your report on hull paint twice."),
        ),
    ),
    Rule(
        "promised_attachment",
        _MESSAGES,
        Severity.CONSIDER,
        "You promise an attachment; see that it is there.",
        "writing-it#attach-what-you-promise",
        (
            fires("Attached is the sketch that we spoke about."),
            passes("I drew the sketch that we spoke about."),
        ),
    ),
    Rule(
        "placeholder",
        _ALL,
        Severity.FIX,
        "A gap is still open here.",
        "writing-it#fill-the-gaps",
        (
            fires("Dear [Name], could we talk?"),
            fires("How is life at {{company}}?"),
            passes("Dear Ola, could we talk?"),
        ),
    ),
    Rule(
        "no_greeting",
        _MESSAGES,
        Severity.CONSIDER,
        "Begin with their name.",
        "writing-it#greet-by-name",
        (
            fires("Could we talk about boats?"),
            passes(_SHORT),
        ),
    ),
    Rule(
        "wrong_name",
        _MESSAGES,
        Severity.FIX,
        "That is not this contact's name.",
        "writing-it#greet-by-name",
        (
            fires("Hi Dan, could we talk?", facts=_OLA),
            fires("Dear Ms. Holm, could we talk?", facts=_OLA),
            passes(_SHORT, facts=_OLA),
            passes("Hi Dan, could we talk?"),
        ),
    ),
    Rule(
        "wrong_organization",
        _MESSAGES,
        Severity.FIX,
        "Your contact is somewhere else, as far as you have noted.",
        "writing-it#greet-by-name",
        (
            fires("Hi Ola, how is your work at Saltmere?", facts=_OLA),
            passes("Hi Ola, how is your work at Brightwater?", facts=_OLA),
        ),
    ),
    Rule(
        "wall_of_text",
        _MESSAGES,
        Severity.CONSIDER,
        "Too much in one paragraph to read on a phone; break it.",
        "writing-it#short-paragraphs",
        (
            fires(_LONG * 15),
            passes(_SHORT),
        ),
    ),
    Rule(
        "note_too_long",
        _MESSAGES,
        Severity.FIX,
        "A LinkedIn note takes 300 characters at most, and 200 on a free account.",
        "writing-it#channel-length",
        (
            fires(_LONG * 9, channel="linkedin_note"),
            passes(_SHORT, channel="linkedin_note"),
        ),
    ),
    Rule(
        "note_needs_paid",
        _MESSAGES,
        Severity.FIX,
        "On a free account, a LinkedIn note takes 200 characters.",
        "writing-it#channel-length",
        (
            fires(_LONG * 7, channel="linkedin_note"),
            passes(_LONG * 7, channel="linkedin_note_paid"),
        ),
    ),
    Rule(
        "too_long_for_channel",
        _MESSAGES,
        Severity.CONSIDER,
        "Long for this channel; people read it standing up.",
        "writing-it#channel-length",
        (
            fires(_LONG * 10, channel="text"),
            passes(_LONG * 10, channel="linkedin_message"),
        ),
    ),
    Rule(
        "email_short",
        _MESSAGES,
        Severity.CONSIDER,
        "Short for an e-mail; 50 words leave room for your reason and your question.",
        "writing-it#short-message",
        (
            fires(_SHORT, channel="email"),
            passes(_SHORT, channel="text"),
        ),
    ),
    Rule(
        "email_long",
        _MESSAGES,
        Severity.CONSIDER,
        "Busy people read short e-mails to the end; aim for 50 to 125 words, this one is longer.",
        "writing-it#short-message",
        (
            fires(_LONG * 19, channel="email"),
            passes(_LONG * 12, channel="email"),
        ),
    ),
)
