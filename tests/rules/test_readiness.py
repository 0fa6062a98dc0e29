from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seventeen.rules.readiness import readiness


def codes(
    research: int = 1, questions: int = 5, searchable: int = 0, pitch: bool = True, box: bool = True
) -> list[str]:
    got = readiness(
        person_research=research,
        questions=questions,
        searchable_questions=searchable,
        pitch_read=pitch,
        time_box_agreed=box,
    )
    return [one.code for one in got.missing]


def test_a_prepared_talk_misses_nothing() -> None:
    got = readiness(person_research=1, questions=7, pitch_read=True, time_box_agreed=True)
    assert (got.ready, got.missing, got.share) == (True, [], 1.0)


@pytest.mark.parametrize(
    ("got", "expected"),
    [
        (codes(research=0), ["research_person"]),
        (codes(pitch=False), ["read_pitch"]),
        (codes(box=False), ["agree_time_box"]),
        (codes(questions=4), ["few_questions"]),
        (codes(questions=4, searchable=3), ["few_questions"]),
        (codes(questions=10), []),
        (codes(questions=11), ["many_questions"]),
        (codes(questions=8, searchable=3), ["many_questions"]),
    ],
)
def test_what_is_missing_is_named(got: list[str], expected: list[str]) -> None:
    assert got == expected


@pytest.mark.parametrize(
    ("questions", "sentence", "params"),
    [
        (2, "Add 3 more questions that a search engine can't answer.", {"needed": 3}),
        (4, "Add 1 more question that a search engine can't answer.", {"needed": 1}),
        (12, "Choose 10 questions at most: 2 to leave out.", {"spare": 2}),
    ],
)
def test_it_says_how_many_questions_to_add_or_leave_out(
    questions: int, sentence: str, params: dict[str, int]
) -> None:
    got = readiness(person_research=1, questions=questions, pitch_read=True, time_box_agreed=True)
    assert [(one.sentence, one.params) for one in got.missing] == [(sentence, params)]


@given(st.integers(0, 5), st.integers(0, 30), st.integers(0, 30), st.booleans(), st.booleans())
def test_the_share_is_whole_exactly_when_ready(
    research: int, questions: int, searchable: int, pitch: bool, box: bool
) -> None:
    got = readiness(
        person_research=research,
        questions=questions,
        searchable_questions=searchable,
        pitch_read=pitch,
        time_box_agreed=box,
    )
    assert got.ready == (not got.missing)
    assert 0.0 <= got.share <= 1.0
    assert (got.share == 1.0) == got.ready


@given(st.integers(0, 3), st.integers(0, 20), st.integers(0, 20), st.booleans(), st.booleans())
def test_doing_what_is_missing_makes_it_ready_and_never_takes_away(
    research: int, questions: int, searchable: int, pitch: bool, box: bool
) -> None:
    facts: dict[str, Any] = {
        "person_research": research,
        "questions": questions,
        "searchable_questions": searchable,
        "pitch_read": pitch,
        "time_box_agreed": box,
    }
    share = readiness(**facts).share
    for _ in range(4):
        got = readiness(**facts)
        assert got.share >= share
        share = got.share
        if got.ready:
            break
        todo = got.missing[0]
        match todo.code:
            case "research_person":
                facts["person_research"] = 1
            case "read_pitch":
                facts["pitch_read"] = True
            case "agree_time_box":
                facts["time_box_agreed"] = True
            case "few_questions":
                facts["questions"] = questions + todo.params["needed"]
                facts["searchable_questions"] = 0
            case _:
                facts |= {"questions": 10, "searchable_questions": 0}
    assert readiness(**facts).ready
