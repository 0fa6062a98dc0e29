"""What the preparation of a talk asks of the coach is what a review of each question would say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seventeen.coach.answers import answer_to, asked
from seventeen.coach.model import Facts, Kind
from seventeen.coach.review import review

QUESTIONS = (
    "How did you come to design the ferries in Bergen?",
    "What surprised you about the tides when you moved the harbor?",
    "Wie haben Sie die Fähren in Bergen entworfen und gebaut?",
    "When was the harbor founded?",
    "Could you tell me a bit about yourself?",
    "",
)
FACTS = (
    "Designed four ferries in Bergen, 2015 to 2019",
    "Moved the harbor with the tides, and was surprised",
    "The harbor was founded in 1907",
    "Entworfen und gebaut in Bergen: Fähren",
    "Likes herons",
)


@given(st.sampled_from(QUESTIONS), st.lists(st.sampled_from(FACTS), unique=True))
def test_says_the_same_as_a_review(question: str, facts: list[str]) -> None:
    reviewed = review(Kind.QUESTION, question, facts=Facts(research=tuple(facts)))
    known = [one.params["known"] for one in reviewed.findings if one.rule == "already_researched"]
    assert answer_to(question, facts) == next(iter(known), None)
    assert asked(question).searchable is reviewed.signals["searchable"]


@pytest.mark.parametrize(("place", "answer"), [(0, FACTS[0]), (4, None)])
def test_finds_the_fact_that_answers(place: int, answer: str | None) -> None:
    assert answer_to(QUESTIONS[place], FACTS) == answer


def test_one_word_in_common_is_no_answer() -> None:
    assert answer_to("Why herons?", ("Likes herons",)) is None
