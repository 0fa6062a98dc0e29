"""How the coach reads: people, not strings."""

import pytest

from seventeen.coach.model import Facts, Kind
from seventeen.coach.review import review


def signals(kind: Kind, text: str, facts: Facts | None = None) -> set[str]:
    return {name for name, true in review(kind, text, facts=facts).signals.items() if true}


@pytest.mark.parametrize(
    "text",
    [
        "Is your kitchen taking on apprentices?",
        "Could you put in a good word with the foreman?",
        "Do you have any openings for the summer?",
        "Would you hire me?",
        "pls refer me for the crane operator role",
        "Could you pass my résumé along to whoever does the hiring?",
        "Can you get me an interview at the yard?",
        "If I send you my CV, could you get it to the right person?",
        "I would love to work with you; can you let me know when something opens up?",
        "Would it be possible for you to share my details with HR?",
        "Do you need any help at the bakery on Saturdays?",
        "My daughter is sixteen; could you take her for her work experience at your yard?",
        "Could you let your foreman know that I'm available?",
        "Is there a spare bunk for a deckhand this summer?",
        "Please tell him about me.",
        "I love what your yard is doing, how can I join?",
        "Would you take a chance on a late starter like me?",
    ],
)
def test_a_job_is_asked_for_in_many_words(text: str) -> None:
    assert "asks_for_job" in signals(Kind.QUESTION, text)
    assert "asks_for_job" in signals(Kind.OUTREACH, text)


@pytest.mark.parametrize(
    "text",
    [
        "I am not looking for a job, I would only like to hear how you chose yours.",
        "I applied there last month; what is it like to work in that team?",
        "How did you get your first job at sea?",
        "What do you look for when you hire a deckhand?",
        "“Hire me”, he said to you once; what did you answer?",
        "How has your role changed since the merger?",
        "What is it like to work at Brightwater?",
        "I was offered a berth at your old company; how was it there?",
        "How does one get a foot in the door as a pilot, in your experience?",
        "One thing I forgot to ask: what would you tell a first-year about ropes?",
        "I would like to join the choir you founded; how did you get it going?",
        "Which jobs and experiences have led you to the one that you have now?",
        "I am hoping to work in Canada one day; how did you get there?",
    ],
)
def test_speaking_of_jobs_is_not_asking_for_one(text: str) -> None:
    assert "asks_for_job" not in signals(Kind.QUESTION, text)
    assert "asks_for_job" not in signals(Kind.OUTREACH, text)


@pytest.mark.parametrize(
    ("text", "odd"),
    [
        ("Could we talk for 17 minutes?", True),
        ("Could we talk for seventeen minutes?", True),
        ("Could I have 12-15 min of your time?", True),
        ("Could we talk for 15 to 20 minutes?", False),
        ("Would half an hour suit?", False),
        ("A 25-minute call?", False),
        ("Could we have a twenty-three minute call?", True),
    ],
)
def test_minutes_are_read_in_figures_words_and_ranges(text: str, odd: bool) -> None:
    found = signals(Kind.OUTREACH, text)

    assert "time_box" in found
    assert ("odd_time_box" in found) is odd


def test_hr_is_a_department_unless_a_number_goes_before() -> None:
    assert "time_box" in signals(Kind.OUTREACH, "Could we talk for 1 hr?")
    assert "time_box" not in signals(Kind.OUTREACH, "I work in HR; could we talk?")


def test_a_reason_is_not_what_the_person_said_themselves() -> None:
    sent = "Hi Ola, Lena said you would know about keels."

    assert "common_ground" in signals(Kind.OUTREACH, sent)
    assert "common_ground" not in signals(
        Kind.OUTREACH, "Ola, you said at the fair that your keels are too thin."
    )


@pytest.mark.parametrize(
    "text",
    [
        "I live 17 minutes from the yard.",
        "Your ferry was 40 minutes late.",
        "Could we talk for a few minutes?",
    ],
)
def test_other_minutes_are_no_time_box(text: str) -> None:
    assert "time_box" not in signals(Kind.OUTREACH, text)


def test_the_greeting_is_no_sentence() -> None:
    late = "Hi Dan, hope you're well. I live in Leith. You moved from nursing to ship design."
    early = "Hi Dan, hope you're well. You moved from nursing to ship design."

    assert "why_you_early" in signals(Kind.OUTREACH, early)
    assert "why_you_early" not in signals(Kind.OUTREACH, late)
    assert "why_you" in signals(Kind.OUTREACH, late)


def test_common_ground_counts_when_the_message_names_it() -> None:
    facts = Facts(common_ground=("both sailed out of Tarbert",))

    assert "common_ground" in signals(Kind.OUTREACH, "Hi Ola, Tarbert sends its rain.", facts)
    assert "common_ground" not in signals(Kind.OUTREACH, "Hi Ola, I like boats.", facts)


def test_a_thank_you_may_cite_the_notes_in_other_words() -> None:
    facts = Facts(notes=("the crane sank in the harbour mouth",))

    cited = signals(Kind.THANK_YOU, "I laughed all day about cranes in harbours.", facts)

    assert "mentions_specific" in cited


def test_one_open_half_saves_a_closed_question() -> None:
    assert "closed" in signals(Kind.QUESTION, "Do you enjoy it?")
    assert "closed" not in signals(Kind.QUESTION, "Do you enjoy it, and what would you change?")


def test_a_message_may_be_empty() -> None:
    for kind in Kind:
        assert not signals(kind, "")
        assert not signals(kind, " \n ")


def test_thanks_after_the_greeting_are_no_goodbye() -> None:
    text = "Hi Cleo, thank you! I keep thinking of what you said on rust. I tried it today.\n\nMia"
    assert review(Kind.THANK_YOU, text).signals["mentions_specific"]
    closed = "Hi Cleo,\n\nWhat you said on rust stays with me.\n\nThank you! Mia Jones"
    assert review(Kind.THANK_YOU, closed).signals["mentions_specific"]
    assert not review(Kind.THANK_YOU, closed).signals["thanks_time"]


@pytest.mark.parametrize(
    "question",
    [
        "What do the people who do well here have in common that no job advert mentions?",
        "What do those who are happiest here do differently?",
    ],
)
def test_what_people_share_is_found_by_no_search_engine(question: str) -> None:
    signals = review(Kind.QUESTION, question).signals
    assert signals["specific_open"]
    assert not signals["searchable"]
