"""Every frame of asking for a job, with sentences that it takes and sentences that it leaves."""

import pytest

from seventeen.coach.frames import frames
from seventeen.coach.model import Facts, Kind
from seventeen.coach.phrases.frames import PHRASES
from seventeen.coach.signals import read_signals

TAKES = {
    "job.take": [
        "Do you have room for a welder on the night boat?",
        "Would your orchard welcome a student in September?",
        "You might be able to use a careful boat painter.",
        "Is your yard taking anyone on this winter?",
        "I wonder whether the harbour office is hiring.",
        "Are deckhands still being taken on at the pier?",
        "Have you got anything for somebody who can sew?",
        "Will there be any work at the cannery?",
    ],
    "job.pass": [
        "Any chance you could slip my CV to the harbour master?",
        "Kindly share my profile with the crew.",
        "Would you be comfortable recommending me for the berth?",
        "I could send it over if you would hand it to whoever runs the crew.",
        "Can you tell whoever does the rota that I'm free?",
        "May I give you my resume?",
    ],
    "job.chance": [
        "I'd sure appreciate a shot.",
        "Would your skipper give me a go?",
        "Just give me a chance to prove myself.",
    ],
    "job.join": [
        "I'd do anything to be part of your crew.",
        "My dream is to work for you.",
        "I could start on the first, and can it be me?",
        "I would love to intern at your boatyard.",
        "I'd be keen to know if there's a good fit between you and me.",
    ],
    "job.place": [
        "I humbly ask for a placement with your firm.",
        "I am looking for a position in your lab.",
        "Does your pier offer internships?",
        "I hope to study under your supervision.",
    ],
    "job.talk": [
        "I am writing about openings at your yard.",
        "Could we talk about the paralegal opening?",
        "I seek any work on the boats.",
        "Whom should I ask about working for your yard?",
    ],
    "job.kin": [
        "My son is looking for a job on a boat.",
        "He is open to an entry level position.",
        "I am helping a friend find work on the river.",
    ],
    "job.keep": [
        "Please hold on to my details.",
        "Would you back me for the skipper's post?",
        "I hope they will look at me again.",
        "Do I have any hope of being taken on by your fleet?",
    ],
    "job.event": [
        "If a berth or any position opens, please let me know.",
        "Should your skipper need a hand, I'm available.",
        "If you know of any openings, do tell me.",
        "When you are looking for someone, I would be happy to hear.",
    ],
}
LEAVES = {
    "job.take": [
        "When you hire a deckhand, what do you look for?",
        "How do you find people who stay?",
        "I saw that your yard is hiring managers again.",
        "Do you need help understanding my question?",
        "I read about the hiring freeze at your yard.",
    ],
    "job.pass": [
        "Could I send you my portfolio for feedback?",
        "I have sent my CV to another yard.",
        "I will send my application to the college next week.",
    ],
    "job.chance": [
        "When you get a chance, please write back.",
        "How does one get a foot in the door as a pilot?",
        "Thank you for giving me a chance to ask.",
    ],
    "job.join": [
        "I'm happy to work around your schedule.",
        "What is it like to work with your crew?",
        "I would love to work in your field one day; how did you start?",
    ],
    "job.place": [
        "How did you find a job in your town?",
        "I would like to hear about your job at the yard.",
        "I plan to apply for a place at the yard; what is it like there?",
    ],
    "job.talk": [
        "How did you hear about your first opening?",
        "We talked about openings in chess.",
    ],
    "job.kin": ["My brother is looking for the lighthouse.", "What is your friend looking for?"],
    "job.keep": [
        "How did you get hired by the yard?",
        "I keep your details in my diary.",
    ],
    "job.event": [
        "If a slot opens in your calendar, let me know.",
        "If you have any questions, let me know.",
        "If any of these times suit you, please tell me.",
    ],
}


def asked(text: str) -> set[str]:
    """The frames that count in a text."""
    document = read_signals(Kind.OUTREACH, text, Facts()).document
    return {hit.tag for sentence in document.body for hit in frames(sentence)}


@pytest.mark.parametrize(
    ("tag", "text"), [(tag, text) for tag, texts in TAKES.items() for text in texts]
)
def test_a_frame_takes_what_asks_for_a_job(tag: str, text: str) -> None:
    assert tag in asked(text)


@pytest.mark.parametrize(
    ("tag", "text"), [(tag, text) for tag, texts in LEAVES.items() for text in texts]
)
def test_a_frame_leaves_what_only_sounds_like_it(tag: str, text: str) -> None:
    assert tag not in asked(text)
    assert not read_signals(Kind.OUTREACH, text, Facts()).signals["asks_for_job"]


def test_every_frame_has_examples_for_both_sides() -> None:
    tags = {tag for tag, _ in PHRASES} - {"job.reach"}
    assert set(TAKES) == set(LEAVES) == tags


@pytest.mark.parametrize(
    "text",
    [
        "I'm not asking you to hand my CV to anyone.",
        "I don't want you to give me a chance, only advice.",
        "“Could you slip my CV to the boss?” is what everybody asks you, I suppose.",
    ],
)
def test_what_is_denied_or_quoted_asks_for_nothing(text: str) -> None:
    assert not read_signals(Kind.OUTREACH, text, Facts()).signals["asks_for_job"]
