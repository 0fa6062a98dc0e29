"""The rules for questions, with their examples."""

from __future__ import annotations

from seventeen.coach.model import Facts, Kind, Rule, Severity, fires, passes, rule

_Q = (Kind.QUESTION,)

QUESTION_RULES: tuple[Rule, ...] = (
    rule(
        "searchable",
        _Q,
        Severity.FIX,
        "A search engine answers this; use their minutes for what only they know.",
        "preparing#searchable-questions",
        yes=[
            "When was the shipyard founded?",
            "What does a naval architect earn on average?",
            "What training does the trade require?",
            "Can one become a pilot without going to sea first?",
        ],
        no=[
            "What surprised you most in your first year at the yard?",
            "What has changed for you since?",
        ],
    ),
    rule(
        "closed",
        _Q,
        Severity.CONSIDER,
        "Yes or no is all that this invites; begin with how, what or why.",
        "preparing#open-questions",
        yes=["Do you like your work?", "Is your team happy?"],
        no=["How do you like your work?", "Could you tell me about your team?"],
    ),
    rule(
        "about_asker",
        _Q,
        Severity.CONSIDER,
        "This is about you; ask about their road, and yours will show itself.",
        "preparing#not-about-me",
        yes=["Should I take a second degree?", "What are my chances with poor grades?"],
        no=["What did you do in your first month at the yard?"],
    ),
    rule(
        "referral_question",
        _Q,
        Severity.PRAISE,
        "This question opens the next conversation; never leave without it.",
        "preparing#who-else",
        yes=["Who else would be good for me to talk to?", "Whom would you ask about keels?"],
        no=["How do you choose a keel?"],
    ),
    rule(
        "specific_open",
        _Q,
        Severity.PRAISE,
        "Open, and only this person can answer it.",
        "preparing#specific-questions",
        yes=["How did you decide to leave the navy?", "What surprised you most about the job?"],
        no=["Where are your offices?", "Do you like your work?"],
    ),
    Rule(
        "already_researched",
        _Q,
        Severity.FIX,
        "Your own research answers this already; ask what lies behind it.",
        "preparing#searchable-questions",
        (
            fires(
                "Which ferries did you design in Bergen?",
                facts=Facts(research=("Designed four ferries in Bergen, 2015 to 2019",)),
            ),
            passes(
                "What made you leave the navy?",
                facts=Facts(research=("Designed four ferries in Bergen, 2015 to 2019",)),
            ),
        ),
    ),
)
