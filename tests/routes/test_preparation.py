"""What is prepared for a talk: its questions, and whether all is ready."""

from typing import Any

import pytest

from tests.support.api import User

LAST_QUESTION = "Who else would be good for me to talk to?"


def questions(user: User, interview: dict[str, Any]) -> list[dict[str, Any]]:
    return user.items(f"/interviews/{interview['id']}/questions")


def texts(user: User, interview: dict[str, Any]) -> list[str]:
    return [one["text"] for one in questions(user, interview)]


class TestReadiness:
    def test_is_reached_step_by_step(self, user: User) -> None:
        interview = user.interview()

        def missing() -> list[str]:
            told = user.get(f"/interviews/{interview['id']}/readiness")
            assert told["ready"] == (told["share"] == 1)
            return [one["code"] for one in told["missing"]]

        assert missing() == ["research_person", "read_pitch", "few_questions"]
        below = f"/contacts/{interview['contact_id']}/research"
        user.post(below, topic="job", detail="Not about the person")
        assert "research_person" in missing()
        user.post(below, topic="person", detail="Gave a talk on herons", source="example.com")
        user.post("/me/pitch-read")
        assert missing() == ["few_questions"]
        for number in range(5):
            user.post(f"/interviews/{interview['id']}/questions", text=f"How was year {number}?")
        assert missing() == []
        for number in range(5, 11):
            user.post(f"/interviews/{interview['id']}/questions", text=f"How was year {number}?")
        assert missing() == ["many_questions"]

    def test_gives_the_numbers_for_other_languages(self, user: User) -> None:
        interview = user.interview()
        for number in range(3):
            user.post(f"/interviews/{interview['id']}/questions", text=f"How was year {number}?")
        told = user.get(f"/interviews/{interview['id']}/readiness")["missing"]
        numbers = {one["code"]: one["params"] for one in told}
        assert numbers == {"research_person": {}, "read_pitch": {}, "few_questions": {"needed": 2}}

    def test_an_unprepared_talk_is_on_the_agenda_until_it_is_ready(self, user: User) -> None:
        interview = user.interview()

        def kinds() -> list[str]:
            return [one["kind"] for one in user.get("/agenda")["items"]]

        assert "prepare" in kinds()
        user.post(f"/contacts/{interview['contact_id']}/research", topic="person", detail="A talk")
        user.post("/me/pitch-read")
        for number in range(5):
            user.post(f"/interviews/{interview['id']}/questions", text=f"How was year {number}?")
        assert "prepare" not in kinds()


class TestQuestions:
    def test_every_list_ends_with_who_else_to_talk_to(self, user: User) -> None:
        interview = user.interview()
        for text in ("First?", "Second?"):
            user.post(f"/interviews/{interview['id']}/questions", text=text)
        user.post(f"/interviews/{interview['id']}/questions", text="Zeroth?", position=0)
        user.post(f"/interviews/{interview['id']}/questions", text="Far?", position=900)
        assert texts(user, interview) == ["Zeroth?", "First?", "Second?", "Far?", LAST_QUESTION]
        assert [one["referral"] for one in questions(user, interview)] == [False] * 4 + [True]

    def test_move_about_but_never_behind_the_last(self, user: User) -> None:
        interview = user.interview()
        below = f"/interviews/{interview['id']}/questions"
        first, _ = (user.post(below, text=text) for text in ("First?", "Second?"))
        user.patch(f"{below}/{first['id']}", position=999)
        assert texts(user, interview) == ["Second?", "First?", LAST_QUESTION]
        last = questions(user, interview)[-1]
        user.patch(f"{below}/{last['id']}", position=0)
        assert texts(user, interview)[-1] == LAST_QUESTION

    @pytest.mark.parametrize("forever", ["false", "true"])
    def test_the_last_one_can_be_reworded_but_not_removed(self, user: User, forever: str) -> None:
        interview = user.interview()
        last = questions(user, interview)[0]
        where = f"/interviews/{interview['id']}/questions/{last['id']}"
        refused = user.request("DELETE", where, params={"forever": forever})
        assert refused.status_code == 409
        assert (refused.json()["state"], refused.json()["possible"]) == ("referral", ["reword"])
        user.patch(where, text="Whom else should I meet?", asked=True)
        user.request("PUT", where, json={"text": "Whom else should I ask?"})
        [kept] = questions(user, interview)
        assert (kept["text"], kept["referral"]) == ("Whom else should I ask?", True)

    def test_one_that_comes_back_from_the_bin_does_not_push_in_last(self, user: User) -> None:
        interview = user.interview()
        below = f"/interviews/{interview['id']}/questions"
        made = [user.post(below, text=f"Question {number}?") for number in range(4)]
        for question in reversed(made):
            user.ok("DELETE", f"{below}/{question['id']}")
        user.post(below, text="The only one?")
        user.post(f"{below}/{made[3]['id']}/restore")
        assert texts(user, interview)[-1] == LAST_QUESTION
        assert len(texts(user, interview)) == 3

    def test_a_note_may_answer_one_of_this_talk_only(self, user: User) -> None:
        one, another = user.interview(), user.interview()
        question = questions(user, another)[0]
        answer = user.request(
            "POST",
            f"/interviews/{one['id']}/notes",
            json={"text": "Said so", "question_id": question["id"]},
        )
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["pointer"] == "/question_id"
