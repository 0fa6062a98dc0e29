"""The rules for thank-yous and other follow-ups, with their examples."""

from __future__ import annotations

from seventeen.coach.model import Facts, Kind, Rule, Severity, fires, passes, rule

_T = (Kind.THANK_YOU,)
_TF = (Kind.THANK_YOU, Kind.FOLLOW_UP)
_PLAIN = "Hi Ola, thank you for your time today."

THANKS_RULES: tuple[Rule, ...] = (
    rule(
        "thanks_time",
        _T,
        Severity.PRAISE,
        "You thank them for their time.",
        "thanking#thank-for-time",
        yes=[_PLAIN, "It was lovely to meet you, Ola."],
        no=["Hi Ola, the yard called me back."],
    ),
    rule(
        "thanks_time_missing",
        _T,
        Severity.FIX,
        "Say thank you for the time they gave; it is the reason for this message.",
        "thanking#thank-for-time",
        yes=["Hi Ola, the yard called me back."],
        no=[_PLAIN],
    ),
    rule(
        "mentions_specific",
        _TF,
        Severity.PRAISE,
        "You name something that they said; they will know that you listened.",
        "thanking#name-something-specific",
        yes=[
            "Your story about the sunken crane stays with me.",
            "You told me to begin with the keel.",
            "Thank you for being honest about the winters on the estuary.",
        ],
        no=[_PLAIN, "I enjoyed our conversation and learning about your career path."],
    ),
    rule(
        "mentions_specific_missing",
        _T,
        Severity.FIX,
        "Anybody could have sent this; name one thing that they said.",
        "thanking#name-something-specific",
        yes=[_PLAIN],
        no=["Thank you for the call. You told me to begin with the keel."],
    ),
    Rule(
        "unused_notes",
        _TF,
        Severity.CONSIDER,
        "Your notes of the talk hold something that you could come back to.",
        "thanking#name-something-specific",
        (
            fires(_PLAIN, facts=Facts(notes=("begin with the keel",))),
            passes(
                "Thank you. You told me to begin with the keel.",
                facts=Facts(notes=("begin with the keel",)),
            ),
        ),
    ),
    rule(
        "adds_value",
        _TF,
        Severity.PRAISE,
        "You give something back, and they will remember it.",
        "thanking#give-something",
        yes=[
            "I thought you might like this article on hulls.",
            "I can introduce you to a sailmaker.",
            "I have introduced you to the sailmaker by email.",
        ],
        no=[_PLAIN, "Let me know if I can ever help.", "I looked up the course you mentioned."],
    ),
    rule(
        "nothing_given",
        (Kind.FOLLOW_UP,),
        Severity.CONSIDER,
        "Bring some news of yours or something useful to them; it gives them a reason to answer.",
        "keeping-in-touch#give-first",
        yes=["Hi Ola, just saying hello."],
        no=["Hi Ola, I thought you might like this article on hulls."],
    ),
    rule(
        "asks_referral_question",
        _T,
        Severity.PRAISE,
        "You ask who else to talk to; that is how a network grows.",
        "thanking#who-else-in-the-thanks",
        yes=["Who else would be good for me to talk to?", "Would you be willing to introduce me?"],
        no=[_PLAIN, "Thank you for introducing me to Ola."],
    ),
    rule(
        "referral_missing",
        _T,
        Severity.CONSIDER,
        "If you have not asked yet: who else would be good for you to talk to?",
        "thanking#who-else-in-the-thanks",
        yes=[_PLAIN],
        no=["Thank you for the call! Who else should I talk to?"],
    ),
    rule(
        "states_next_step",
        _TF,
        Severity.PRAISE,
        "They see that their advice did something.",
        "thanking#say-the-next-step",
        yes=["I have ordered the book on keels.", "I will call the yard on Monday."],
        no=[_PLAIN, "I look forward to the next steps."],
    ),
    rule(
        "next_step_missing",
        _T,
        Severity.CONSIDER,
        "Say what you did with their advice, or what you will do.",
        "thanking#say-the-next-step",
        yes=[_PLAIN],
        no=["Thank you for the call. I have ordered the book on keels."],
    ),
)
