"""The questions to begin with: good ones, in both languages, ready for a list."""

import pytest

from seventeen.coach.model import Kind
from seventeen.coach.review import review
from seventeen.services.starter import read
from tests.support.api import User

STARTER = "/questions/starter"
THEMES = [
    "path",
    "work",
    "day",
    "decisions",
    "organization",
    "industry",
    "getting_in",
    "skills",
    "culture",
    "change",
    "advice",
]


@pytest.mark.parametrize("text", [text for _, text in read("en")])
def test_the_coach_has_nothing_against_any(text: str) -> None:
    signals = review(Kind.QUESTION, text).signals
    assert signals["specific_open"]
    for name in ("searchable", "closed", "asks_for_job", "about_asker", "referral_question"):
        assert not signals[name], name


def test_both_languages_hold_the_same_questions() -> None:
    english, german = read("en"), read("de")
    assert len(english) == 80
    assert [theme for theme, _ in english] == [theme for theme, _ in german]
    for questions in (english, german):
        assert len({text for _, text in questions}) == len(questions)
    assert not {text for _, text in english} & {text for _, text in german}


def test_all_of_them_and_those_of_one_theme(user: User) -> None:
    everything = user.get(STARTER)["items"]
    assert list(dict.fromkeys(one["theme"] for one in everything)) == THEMES
    advice = user.get(STARTER, theme="advice", language="de")["items"]
    assert {one["theme"] for one in advice} == {"advice"}
    assert "Was hätte dir jemand sagen sollen, bevor du angefangen hast?" in [
        one["text"] for one in advice
    ]
    answer = user.request("GET", STARTER, params={"theme": "weather"})
    assert answer.status_code == 422


def test_each_goes_into_a_list_and_into_the_bank_as_it_is(user: User) -> None:
    talk = user.interview()
    for language in ("en", "de"):
        for one in user.get(STARTER, language=language)["items"]:
            assert user.post("/questions", **one)["text"] == one["text"]
            user.post(f"/interviews/{talk['id']}/questions", text=one["text"])
    assert len(user.items(f"/interviews/{talk['id']}/questions")) == 161
