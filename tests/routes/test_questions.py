"""The user's question bank."""

from tests.support.api import User


class TestQuestions:
    def test_are_kept_by_theme_and_found_by_words(self, user: User) -> None:
        craft = user.post("/questions", text="What does a good week look like?", theme="craft")
        user.post("/questions", text="How did you get here?", theme="path")
        assert len(user.items("/questions")) == 2
        assert [one["id"] for one in user.items("/questions", theme="craft")] == [craft["id"]]
        assert [one["id"] for one in user.items("/questions", q="week")] == [craft["id"]]

    def test_are_edited_deleted_and_restored(self, user: User) -> None:
        question = user.post("/questions", text="What hurts?", theme="pain")
        where = f"/questions/{question['id']}"
        assert user.patch(where, text="What hurts most?", theme=None)["theme"] is None
        user.ok("DELETE", where)
        assert user.items("/questions") == []
        user.post(f"{where}/restore")
        assert [one["text"] for one in user.items("/questions")] == ["What hurts most?"]

    def test_belong_to_no_talk(self, user: User) -> None:
        interview = user.interview()
        question = user.post("/questions", text="What hurts?")
        below = f"/interviews/{interview['id']}/questions"
        assert user.request("GET", f"{below}/{question['id']}").status_code == 404
