"""The rules for outreach, with their examples."""

from __future__ import annotations

from seventeen.coach.model import Facts, Kind, Rule, Severity, fires, passes

_O = (Kind.OUTREACH,)
_CHAT = "Hi Ola, would you have 17 minutes for a call about how you chose the route?"


def _rule(
    name: str, severity: Severity, reason: str, playbook: str, yes: list[str], no: list[str]
) -> Rule:
    examples = [fires(text) for text in yes] + [passes(text) for text in no]
    return Rule(name, _O, severity, reason, playbook, tuple(examples))


OUTREACH_RULES: tuple[Rule, ...] = (
    _rule(
        "why_you",
        Severity.PRAISE,
        "This reason fits this person and nobody else; that is what gets answers.",
        "reaching-out#why-you",
        [
            "Hi Ola, I read your article on night trains and could not put it down.",
            "Hi Ola, you moved from nursing to ship design, which I hope to do too.",
            "Hi Ola, I heard you on the radio talking about tides.",
            "Hi Ola, my aunt says you were the first pilot from our town.",
        ],
        [
            "Hi Ola, I saw that you work at Brightwater.",
            "Hi Ola, I found your name on a list of engineers.",
            "Hi Ola, I'm not sure if you're the right person to ask about keels.",
            _CHAT,
        ],
    ),
    _rule(
        "why_you_missing",
        Severity.FIX,
        "Nothing here says why you write to this person and not to somebody else.",
        "reaching-out#why-you",
        ["Hi Ola, I came across your profile and would love to connect."],
        ["Hi Ola, your talk on tidal power in Leith made me change my thesis."],
    ),
    _rule(
        "why_you_late",
        Severity.CONSIDER,
        "The reason for writing to them comes late; put it into the first two sentences.",
        "reaching-out#why-you-early",
        [
            (
                "Hi Ola, I am a second-year student. I live in Leith. I like boats. You moved from"
                " nursing to ship design, and I want to hear how."
            )
        ],
        ["Hi Ola, you moved from nursing to ship design. I live in Leith."],
    ),
    _rule(
        "common_ground",
        Severity.PRAISE,
        "You name something that you share; strangers answer less than neighbours.",
        "reaching-out#common-ground",
        ["Hi Ola, we met at the harbour fair in May.", "Hi Ola, I am a fellow Leith alum."],
        ["Hi Ola, I am interested in boats too much to sleep."],
    ),
    _rule(
        "few_questions",
        Severity.PRAISE,
        "You say what you want to hear about, so they know that they can answer.",
        "reaching-out#few-questions",
        [
            "Hi Ola, I have three questions about your first year at sea.",
            "Hi Ola, what does a quiet week in a dry dock look like?",
        ],
        ["Hi Ola, I would love to connect."],
    ),
    _rule(
        "few_questions_missing",
        Severity.CONSIDER,
        "Say what you would like to hear about: their road, their work, a choice that they made.",
        "reaching-out#few-questions",
        ["Hi Ola, I would love to connect."],
        ["Hi Ola, I would love to hear how you chose the route."],
    ),
    _rule(
        "odd_time_box",
        Severity.PRAISE,
        "An unusual number of minutes is noticed, and believed.",
        "reaching-out#odd-time-box",
        [_CHAT, "Could I ring you for thirteen minutes?"],
        ["Could I ring you for fifteen minutes?", "I live 17 minutes from the yard."],
    ),
    _rule(
        "round_time_box",
        Severity.CONSIDER,
        "A round number sounds like a meeting; an odd one sounds as if you will keep to it.",
        "reaching-out#odd-time-box",
        ["Hi Ola, could we talk for 15 minutes?", "Could we talk for 20-30 minutes?"],
        [_CHAT],
    ),
    _rule(
        "long_time_box",
        Severity.CONSIDER,
        "That is a lot to give a stranger; ask for less, and let them offer more.",
        "reaching-out#quick-ask",
        ["Hi Ola, could we talk for 45 minutes?", "Could I have an hour of your time?"],
        [_CHAT],
    ),
    _rule(
        "time_box_missing",
        Severity.FIX,
        "Say how many minutes you ask for; without an end, every yes looks long.",
        "reaching-out#time-box",
        ["Hi Ola, could we talk some time?"],
        [_CHAT],
    ),
    _rule(
        "medium",
        Severity.PRAISE,
        "They know how you would talk, so saying yes takes one word.",
        "reaching-out#medium",
        ["Could we talk on the phone?", "I would buy you a coffee."],
        ["Could we talk some time?", "I run a call centre, and I have two questions."],
    ),
    _rule(
        "medium_missing",
        Severity.CONSIDER,
        "Name a way to talk: phone, video, or a coffee near them.",
        "reaching-out#medium",
        ["Could we talk some time?"],
        ["Could we talk on Zoom?"],
    ),
    _rule(
        "easy_out",
        Severity.PRAISE,
        "You make no an easy answer, so that nobody has to feel bad about giving it.",
        "reaching-out#easy-out",
        [
            "If it is a bad month, no worries at all.",
            "I will understand if you can't.",
            "Zero pressure, of course.",
        ],
        ["I look forward to your answer.", "I would still be glad of ten minutes."],
    ),
    _rule(
        "easy_out_missing",
        Severity.CONSIDER,
        "Let them off the hook in half a sentence: no is fine.",
        "reaching-out#easy-out",
        ["Hi Ola, could we talk on Zoom?"],
        ["Hi Ola, could we talk on Zoom? No problem at all if not."],
    ),
    _rule(
        "attaches_resume",
        Severity.FIX,
        "A resume turns a conversation into an application; keep it until they ask.",
        "what-never-to-do#no-resume",
        ["I have attached my resume.", "Please find my CV enclosed."],
        ["I can send my CV if you like.", "I resume teaching in May."],
    ),
    _rule(
        "says_will_follow_up",
        Severity.PRAISE,
        "You say when you will come back, so silence costs nobody anything.",
        "waiting#say-you-will-follow-up",
        ["I will write again next Tuesday.", "I'll follow up in a week."],
        ["I hope to hear from you."],
    ),
    _rule(
        "over_150_words",
        Severity.FIX,
        "More than 150 words; what is not read is not answered.",
        "writing-it#short-message",
        ["Boats are fine and rivers are wide. " * 22],
        [_CHAT],
    ),
    Rule(
        "unused_common_ground",
        _O,
        Severity.CONSIDER,
        "You share something with them and do not mention it.",
        "reaching-out#common-ground",
        (
            fires(_CHAT, facts=Facts(common_ground=("both rowed at Leith",))),
            passes(
                "Hi Ola, we both rowed at Leith.",
                facts=Facts(common_ground=("both rowed at Leith",)),
            ),
        ),
    ),
    _rule(
        "several_asks",
        Severity.CONSIDER,
        "Several favours at once; ask for the conversation alone, the rest comes of itself.",
        "writing-it#one-ask",
        [
            (
                "Could we have a quick call? Would you review my resume? And could you introduce me to"
                " your head of design?"
            )
        ],
        [_CHAT],
    ),
    _rule(
        "mostly_about_you",
        Severity.CONSIDER,
        "This speaks much of you and little of them; begin with them.",
        "writing-it#more-you-than-i",
        [
            (
                "I studied boats. I built three of my own. I won a prize for my second. I work in my"
                " uncle's yard. I think I am ready. I want more. I hope I can."
            )
        ],
        [_CHAT],
    ),
    _rule(
        "no_next_step",
        Severity.FIX,
        "It is not clear what they should do now; end with one question.",
        "writing-it#clear-next-step",
        ["Hi Ola, boats fascinate me. Design matters."],
        [_CHAT],
    ),
)
