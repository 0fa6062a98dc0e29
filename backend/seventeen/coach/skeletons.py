"""The wording of first drafts, with places for what the facts hold and gaps for the rest.

A place is written {so} and is filled from the facts; a gap is written [so] and only the writer can
fill it.
"""

from __future__ import annotations

from enum import StrEnum


class DraftKind(StrEnum):
    """What a draft is for."""

    OUTREACH = "outreach"
    NUDGE = "nudge"
    REPLY_TO_NO = "reply_to_no"
    SEND_QUESTIONS = "send_questions"
    THANK_YOU = "thank_you"
    CHECK_IN = "check_in"
    ON_THE_MARKET = "on_the_market"


BODIES: dict[DraftKind, tuple[tuple[str, str, str], ...]] = {
    DraftKind.OUTREACH: (
        (
            "their_work",
            "Your {interest}",
            (
                "{introduced}{why}\n\nI would like to ask you [two or three things, named]. Could we talk for"
                " {minutes} minutes by [phone or video] in the week of [date]?\n\nIf it doesn't suit,"
                " no harm done."
            ),
        ),
        (
            "shared_ground",
            "[what you share]",
            (
                "{introduced}{ground}\n\nI am [one line about you], and what I can't find out by reading is [what"
                " you want to hear]. May I ring you for {minutes} minutes?\n\nA no is fine, and thank"
                " you either way."
            ),
        ),
        (
            "one_question",
            "One question about [subject]",
            (
                "{introduced}[The one question that only they can answer]?\n\n{why} If you would rather say it"
                " than write it, {minutes} minutes on the phone would be plenty, on any day that suits"
                " you. If not, I understand."
            ),
        ),
    ),
    DraftKind.NUDGE: (
        (
            "short",
            "{re}",
            (
                "{wrote} I would still like to hear from you about [your question, in five words];"
                " {minutes} minutes are plenty. If it isn't the time, just leave it."
            ),
        ),
        (
            "something_new",
            "{re}",
            (
                "{wrote} Since then I have [something that you did or found]. It leaves me with one"
                " question for you: [question]? If you have {minutes} minutes, I will ring you"
                " whenever it suits."
            ),
        ),
    ),
    DraftKind.REPLY_TO_NO: (
        (
            "thanks",
            "Thank you",
            (
                "Thank you for answering; I know that it took a moment. [One honest line about their"
                " reason.] I will [read or do this] in the meantime, and may write again when [time]."
            ),
        ),
        (
            "one_name",
            "Thank you",
            (
                "Thank you for telling me. If a name comes to mind, who else would be good for me to"
                " talk to about [subject]? If none does, thank you all the same."
            ),
        ),
    ),
    DraftKind.SEND_QUESTIONS: (
        (
            "list",
            "For our talk on {talk_on}",
            (
                "For our {minutes} minutes on {talk_on}, this is what I would like to ask:\n\n{questions}"
                "\n\nNo need to prepare anything. If you would rather talk about something else, let's."
            ),
        ),
    ),
    DraftKind.THANK_YOU: (
        (
            "one_thing",
            "Thank you for [the day or the subject]",
            (
                "Thank you for your time today. {said}\n\nI will [what you will do about it, and by"
                " when], and tell you how it went.\n\n{referral}"
            ),
        ),
        (
            "giving_back",
            "Thank you, and [what you send]",
            (
                "Thank you for the talk. {also_said} You spoke of [something that they need]; [what you"
                " found or can do about it].\n\n{referral}"
            ),
        ),
    ),
    DraftKind.CHECK_IN: (
        (
            "progress",
            "[What came of your advice]",
            ("When we spoke, you said {advice}. {done}\n\nHow did [something of theirs] turn out?"),
        ),
        (
            "useful",
            "[What you found for them]",
            (
                "[What you found] made me think of you, because [why it matters to them].\n\nOn my"
                " side: {news}"
            ),
        ),
    ),
    DraftKind.ON_THE_MARKET: (
        (
            "news",
            "[Your news in a few words]",
            (
                "A piece of news: from [month] on I am free for something new, most likely [kind of"
                " work]. What you told me about [their words] is one reason why.\n\nNothing to do"
                " about it. If you see where I am wrong about [your open question], I would like to"
                " hear it."
            ),
        ),
    ),
}
