"""The rules for thank-yous and other follow-ups, with their examples."""

from __future__ import annotations

from seventeen.coach.model import Facts, Kind, Rule, Severity, fires, passes

_T = (Kind.THANK_YOU,)
_TF = (Kind.THANK_YOU, Kind.FOLLOW_UP)
_PLAIN = "Hi Ola, thank you for your time today."


def _rule(
    name: str,
    kinds: tuple[Kind, ...],
    severity: Severity,
    reason: str,
    playbook: str,
    yes: list[str],
    no: list[str],
) -> Rule:
    examples = [fires(text) for text in yes] + [passes(text) for text in no]
    return Rule(name, kinds, severity, reason, playbook, tuple(examples))


THANKS_RULES: tuple[Rule, ...] = (
    _rule(
        "thanks_time",
        _T,
        Severity.PRAISE,
        "You thank them for their time.",
        "thanking#thank-for-time",
        [_PLAIN, "It was lovely to meet you, Ola."],
        ["Hi Ola, the yard called me back."],
    ),
    _rule(
        "thanks_time_missing",
        _T,
        Severity.FIX,
        "Say thank you for the time they gave; it is the reason for this message.",
        "thanking#thank-for-time",
        ["Hi Ola, the yard called me back."],
        [_PLAIN],
    ),
    _rule(
        "mentions_specific",
        _TF,
        Severity.PRAISE,
        "You name something that they said; they will know that you listened.",
        "thanking#name-something-specific",
        [
            "Your story about the sunken crane stays with me.",
            "You told me to begin with the keel.",
            "Thank you for being honest about the winters on the estuary.",
        ],
        [_PLAIN, "I enjoyed our conversation and learning about your career path."],
    ),
    _rule(
        "mentions_specific_missing",
        _T,
        Severity.FIX,
        "Anybody could have sent this; name one thing that they said.",
        "thanking#name-something-specific",
        [_PLAIN],
        ["Thank you for the call. You told me to begin with the keel."],
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
    _rule(
        "adds_value",
        _TF,
        Severity.PRAISE,
        "You give something back, and they will remember it.",
        "thanking#give-something",
        [
            "I thought you might like this article on hulls.",
            "I can introduce you to a sailmaker.",
            "I have introduced you to the sailmaker by email.",
        ],
        [_PLAIN, "Let me know if I can ever help.", "I looked up the course you mentioned."],
    ),
    _rule(
        "nothing_given",
        (Kind.FOLLOW_UP,),
        Severity.CONSIDER,
        "Bring some news of yours or something useful to them; it gives them a reason to answer.",
        "keeping-in-touch#give-first",
        ["Hi Ola, just saying hello."],
        ["Hi Ola, I thought you might like this article on hulls."],
    ),
    _rule(
        "asks_referral_question",
        _T,
        Severity.PRAISE,
        "You ask who else to talk to; that is how a network grows.",
        "thanking#who-else-in-the-thanks",
        ["Who else would be good for me to talk to?", "Would you be willing to introduce me?"],
        [_PLAIN, "Thank you for introducing me to Ola."],
    ),
    _rule(
        "referral_missing",
        _T,
        Severity.CONSIDER,
        "If you have not asked yet: who else would be good for you to talk to?",
        "thanking#who-else-in-the-thanks",
        [_PLAIN],
        ["Thank you for the call! Who else should I talk to?"],
    ),
    _rule(
        "states_next_step",
        _TF,
        Severity.PRAISE,
        "They see that their advice did something.",
        "thanking#say-the-next-step",
        ["I have ordered the book on keels.", "I will call the yard on Monday."],
        [_PLAIN, "I look forward to the next steps."],
    ),
    _rule(
        "next_step_missing",
        _T,
        Severity.CONSIDER,
        "Say what you did with their advice, or what you will do.",
        "thanking#say-the-next-step",
        [_PLAIN],
        ["Thank you for the call. I have ordered the book on keels."],
    ),
)
