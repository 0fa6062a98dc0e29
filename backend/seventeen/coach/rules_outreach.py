"""The rules for outreach, with their examples."""

from __future__ import annotations

from seventeen.coach.model import Facts, Kind, Rule, Severity, fires, passes, rule

_O = (Kind.OUTREACH,)
_CHAT = "Hi Ola, would you have 17 minutes for a call about how you chose the route?"

OUTREACH_RULES: tuple[Rule, ...] = (
    rule(
        "why_you",
        _O,
        Severity.PRAISE,
        "This reason fits this person and nobody else; that is what gets answers.",
        "reaching-out#why-you",
        yes=[
            "Hi Ola, I read your article on night trains and could not put it down.",
            "Hi Ola, you moved from nursing to ship design, which I hope to do too.",
            "Hi Ola, I heard you on the radio talking about tides.",
            "Hi Ola, my aunt says you were the first pilot from our town.",
        ],
        no=[
            "Hi Ola, I saw that you work at Brightwater.",
            "Hi Ola, I found your name on a list of engineers.",
            "Hi Ola, I'm not sure if you're the right person to ask about keels.",
            _CHAT,
        ],
    ),
    rule(
        "why_you_missing",
        _O,
        Severity.FIX,
        "Nothing here says why you write to this person and not to somebody else.",
        "reaching-out#why-you",
        yes=["Hi Ola, I came across your profile and would love to connect."],
        no=["Hi Ola, your talk on tidal power in Leith made me change my thesis."],
    ),
    rule(
        "why_you_late",
        _O,
        Severity.CONSIDER,
        "The reason for writing to them comes late; put it into the first two sentences.",
        "reaching-out#why-you-early",
        yes=[
            (
                "Hi Ola, I am a second-year student. I live in Leith. I like boats. You moved from"
                " nursing to ship design, and I want to hear how."
            )
        ],
        no=["Hi Ola, you moved from nursing to ship design. I live in Leith."],
    ),
    rule(
        "common_ground",
        _O,
        Severity.PRAISE,
        "You name something that you share; strangers answer less than neighbours.",
        "reaching-out#common-ground",
        yes=["Hi Ola, we met at the harbour fair in May.", "Hi Ola, I am a fellow Leith alum."],
        no=["Hi Ola, I am interested in boats too much to sleep."],
    ),
    rule(
        "few_questions",
        _O,
        Severity.PRAISE,
        "You say what you want to hear about, so they know that they can answer.",
        "reaching-out#few-questions",
        yes=[
            "Hi Ola, I have three questions about your first year at sea.",
            "Hi Ola, what does a quiet week in a dry dock look like?",
        ],
        no=["Hi Ola, I would love to connect."],
    ),
    rule(
        "few_questions_missing",
        _O,
        Severity.CONSIDER,
        "Say what you would like to hear about: their road, their work, a choice that they made.",
        "reaching-out#few-questions",
        yes=["Hi Ola, I would love to connect."],
        no=["Hi Ola, I would love to hear how you chose the route."],
    ),
    rule(
        "odd_time_box",
        _O,
        Severity.PRAISE,
        "An unusual number of minutes is noticed, and believed.",
        "reaching-out#odd-time-box",
        yes=[_CHAT, "Could I ring you for thirteen minutes?"],
        no=["Could I ring you for fifteen minutes?", "I live 17 minutes from the yard."],
    ),
    rule(
        "round_time_box",
        _O,
        Severity.CONSIDER,
        "A round number sounds like a meeting; an odd one sounds as if you will keep to it.",
        "reaching-out#odd-time-box",
        yes=["Hi Ola, could we talk for 15 minutes?", "Could we talk for 20-30 minutes?"],
        no=[_CHAT],
    ),
    rule(
        "long_time_box",
        _O,
        Severity.CONSIDER,
        "That is a lot to give a stranger; ask for less, and let them offer more.",
        "reaching-out#quick-ask",
        yes=["Hi Ola, could we talk for 45 minutes?", "Could I have an hour of your time?"],
        no=[_CHAT],
    ),
    rule(
        "time_box_missing",
        _O,
        Severity.FIX,
        "Say how many minutes you ask for; without an end, every yes looks long.",
        "reaching-out#time-box",
        yes=["Hi Ola, could we talk some time?"],
        no=[_CHAT],
    ),
    rule(
        "medium",
        _O,
        Severity.PRAISE,
        "They know how you would talk, so saying yes takes one word.",
        "reaching-out#medium",
        yes=["Could we talk on the phone?", "I would buy you a coffee."],
        no=["Could we talk some time?", "I run a call centre, and I have two questions."],
    ),
    rule(
        "medium_missing",
        _O,
        Severity.CONSIDER,
        "Name a way to talk: phone, video, or a coffee near them.",
        "reaching-out#medium",
        yes=["Could we talk some time?"],
        no=["Could we talk on Zoom?"],
    ),
    rule(
        "easy_out",
        _O,
        Severity.PRAISE,
        "You make no an easy answer, so that nobody has to feel bad about giving it.",
        "reaching-out#easy-out",
        yes=[
            "If it is a bad month, no worries at all.",
            "I will understand if you can't.",
            "Zero pressure, of course.",
        ],
        no=["I look forward to your answer.", "I would still be glad of ten minutes."],
    ),
    rule(
        "easy_out_missing",
        _O,
        Severity.CONSIDER,
        "Let them off the hook in half a sentence: no is fine.",
        "reaching-out#easy-out",
        yes=["Hi Ola, could we talk on Zoom?"],
        no=["Hi Ola, could we talk on Zoom? No problem at all if not."],
    ),
    rule(
        "attaches_resume",
        _O,
        Severity.FIX,
        "A resume turns a conversation into an application; keep it until they ask.",
        "what-never-to-do#no-resume",
        yes=["I have attached my resume.", "Please find my CV enclosed."],
        no=["I can send my CV if you like.", "I resume teaching in May."],
    ),
    rule(
        "says_will_follow_up",
        _O,
        Severity.PRAISE,
        "You say when you will come back, so silence costs nobody anything.",
        "waiting#say-you-will-follow-up",
        yes=["I will write again next Tuesday.", "I'll follow up in a week."],
        no=["I hope to hear from you."],
    ),
    rule(
        "over_150_words",
        _O,
        Severity.FIX,
        "More than 150 words; what is not read is not answered.",
        "writing-it#short-message",
        yes=["Boats are fine and rivers are wide. " * 22],
        no=[_CHAT],
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
    rule(
        "several_asks",
        _O,
        Severity.CONSIDER,
        "Several favours at once; ask for the conversation alone, the rest comes of itself.",
        "writing-it#one-ask",
        yes=[
            (
                "Could we have a quick call? Would you review my resume? And could you introduce me to"
                " your head of design?"
            )
        ],
        no=[_CHAT],
    ),
    rule(
        "mostly_about_you",
        _O,
        Severity.CONSIDER,
        "This speaks much of you and little of them; begin with them.",
        "writing-it#more-you-than-i",
        yes=[
            (
                "I studied boats. I built three of my own. I won a prize for my second. I work in my"
                " uncle's yard. I think I am ready. I want more. I hope I can."
            )
        ],
        no=[_CHAT],
    ),
    rule(
        "no_next_step",
        _O,
        Severity.FIX,
        "It is not clear what they should do now; end with one question.",
        "writing-it#clear-next-step",
        yes=["Hi Ola, boats fascinate me. Design matters."],
        no=[_CHAT],
    ),
)
