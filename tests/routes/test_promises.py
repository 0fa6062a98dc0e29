"""Promises: the ledger, and the follow-ups that it is kept in step with."""

from typing import Any

import pytest

from tests.support.api import User
from tests.support.clock import ManualClock


@pytest.fixture
def talk(user: User) -> dict[str, Any]:
    """A talk that was held."""
    made: dict[str, Any] = user.interview(starts_at="2026-03-02T07:00:00Z")
    held: dict[str, Any] = user.post(
        f"/interviews/{made['id']}/finish", ended_at="2026-03-02T07:20:00Z"
    )
    return held


def mine(user: User, talk: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """A promise of the user's own."""
    body = {"interview_id": talk["id"], "by": "me", "text": "Send the paper", **fields}
    made: dict[str, Any] = user.post("/promises", **body)
    return made


def owed(user: User, promise: dict[str, Any]) -> list[dict[str, Any]]:
    """The follow-ups of a promise."""
    found = user.items("/follow-ups", kind="promise")
    return [one for one in found if one["promise_id"] == promise["id"]]


class TestMine:
    def test_has_a_follow_up(self, user: User, talk: dict[str, Any]) -> None:
        promise = mine(user, talk, due_at="2026-03-05T12:00:00Z")
        [follow_up] = owed(user, promise)
        assert (follow_up["status"], follow_up["body"]) == ("pending", "Send the paper")
        assert follow_up["due_at"] == "2026-03-05T12:00:00.000Z"
        assert follow_up["contact_id"] == promise["contact_id"] == talk["contact_id"]

    def test_is_kept_when_its_follow_up_is_done(self, user: User, talk: dict[str, Any]) -> None:
        promise = mine(user, talk)
        [follow_up] = owed(user, promise)
        done_at = "2026-03-02T10:00:00Z"
        user.post(f"/follow-ups/{follow_up['id']}/complete", done_at=done_at)
        assert user.get(f"/promises/{promise['id']}")["kept_at"] == "2026-03-02T10:00:00.000Z"
        assert user.items("/promises", kept="false") == []

    def test_its_follow_up_is_done_when_it_is_kept(self, user: User, talk: dict[str, Any]) -> None:
        promise = mine(user, talk)
        kept = user.post(f"/promises/{promise['id']}/keep")
        [follow_up] = owed(user, promise)
        assert (follow_up["status"], follow_up["done_at"]) == ("done", kept["kept_at"])

    def test_is_owed_again_when_it_was_not_kept_after_all(
        self, user: User, talk: dict[str, Any]
    ) -> None:
        promise = mine(user, talk)
        user.post(f"/promises/{promise['id']}/keep")
        assert user.stage(talk["contact_id"]) == "in_touch"
        assert user.post(f"/promises/{promise['id']}/reopen")["kept_at"] is None
        [follow_up] = owed(user, promise)
        assert (follow_up["status"], follow_up["done_at"]) == ("pending", None)
        assert user.stage(talk["contact_id"]) == "interviewed"

    def test_a_new_time_or_text_goes_into_the_follow_up(
        self, user: User, talk: dict[str, Any]
    ) -> None:
        promise = mine(user, talk)
        where = f"/promises/{promise['id']}"
        user.patch(where, text="Send both papers", due_at="2026-03-09T12:00:00Z")
        [follow_up] = owed(user, promise)
        assert follow_up["body"] == "Send both papers"
        assert follow_up["due_at"] == "2026-03-09T12:00:00.000Z"
        assert follow_up["late_at"] == "2026-03-10T12:00:00.000Z"

    def test_a_draft_in_the_follow_up_stays(self, user: User, talk: dict[str, Any]) -> None:
        promise = mine(user, talk)
        [follow_up] = owed(user, promise)
        user.patch(f"/follow-ups/{follow_up['id']}", body="Hello, here is the paper.")
        user.patch(f"/promises/{promise['id']}", text="Send both papers")
        assert owed(user, promise)[0]["body"] == "Hello, here is the paper."

    def test_moves_with_its_follow_up(self, user: User, talk: dict[str, Any]) -> None:
        promise = mine(user, talk)
        [follow_up] = owed(user, promise)
        user.patch(f"/follow-ups/{follow_up['id']}", due_at="2026-03-11T09:00:00Z")
        assert user.get(f"/promises/{promise['id']}")["due_at"] == "2026-03-11T09:00:00.000Z"

    def test_turns_out_to_be_theirs_and_mine_again(self, user: User, talk: dict[str, Any]) -> None:
        promise = mine(user, talk)
        user.patch(f"/promises/{promise['id']}", by="them")
        [closed] = owed(user, promise)
        assert (closed["status"], closed["closed_reason"]) == ("closed", "promise_changed")
        user.patch(f"/promises/{promise['id']}", by="me")
        assert [one["status"] for one in owed(user, promise)].count("pending") == 1

    def test_goes_and_comes_back_with_its_follow_up(self, user: User, talk: dict[str, Any]) -> None:
        promise = mine(user, talk)
        user.ok("DELETE", f"/promises/{promise['id']}")
        assert owed(user, promise) == []
        user.post(f"/promises/{promise['id']}/restore")
        assert [one["status"] for one in owed(user, promise)] == ["pending"]

    def test_keeping_it_counts_no_more_once_it_is_gone(
        self, user: User, talk: dict[str, Any]
    ) -> None:
        promise = mine(user, talk)
        user.post(f"/promises/{promise['id']}/keep")
        user.ok("DELETE", f"/promises/{promise['id']}?forever=true")
        assert user.stage(talk["contact_id"]) == "interviewed"

    def test_its_follow_up_is_off_the_record_with_it(
        self, user: User, talk: dict[str, Any]
    ) -> None:
        promise = mine(user, talk, off_the_record=True)
        assert owed(user, promise)[0]["off_the_record"] is True
        user.patch(f"/promises/{promise['id']}", off_the_record=False)
        assert owed(user, promise)[0]["off_the_record"] is False


class TestTheirs:
    def test_stands_in_the_ledger_alone(self, user: User, talk: dict[str, Any]) -> None:
        promise = mine(user, talk, by="them", text="Name an expert")
        assert owed(user, promise) == []
        assert user.items("/promises", by="them", kept="false") == [promise]
        user.post(f"/promises/{promise['id']}/keep", kept_at="2026-03-01T09:00:00Z")
        [kept] = user.items("/promises", kept="true")
        assert kept["kept_at"] == "2026-03-01T09:00:00.000Z"


class TestSteps:
    def test_a_promise_is_kept_once(self, user: User, talk: dict[str, Any]) -> None:
        where = f"/promises/{mine(user, talk)['id']}"
        for step, state, possible in (("reopen", "open", "keep"), ("keep", "kept", "reopen")):
            if step == "keep":
                user.post(f"{where}/keep")
            again = user.request("POST", f"{where}/{step}", json={})
            assert again.status_code == 409
            assert (again.json()["state"], again.json()["possible"]) == (state, [possible])

    def test_stays_with_its_talk(self, user: User, talk: dict[str, Any]) -> None:
        promise = mine(user, talk)
        other = user.interview(talk["contact_id"])
        answer = user.request(
            "PATCH", f"/promises/{promise['id']}", json={"interview_id": other["id"]}
        )
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["code"] == "fixed"

    def test_the_story_tells_when_it_was_kept(
        self, user: User, talk: dict[str, Any], clock: ManualClock
    ) -> None:
        promise = mine(user, talk)
        clock.move(days=1)
        user.post(f"/promises/{promise['id']}/keep", kept_at="2026-03-02T17:00:00Z")
        story = user.items(f"/contacts/{talk['contact_id']}/timeline")
        [kept] = [one for one in story if one["type"] == "promise.kept"]
        assert (kept["at"], kept["summary"]) == ("2026-03-02T17:00:00.000Z", "Send the paper")


class TestFromANote:
    def test_is_off_the_record_when_the_note_is(self, user: User, talk: dict[str, Any]) -> None:
        below = f"/interviews/{talk['id']}/notes"
        hidden = user.post(below, text="Call her brother", off_the_record=True)["id"]
        promise = mine(user, talk, note_id=hidden)
        assert (promise["note_id"], promise["off_the_record"]) == (hidden, True)
        where = f"/promises/{promise['id']}"
        assert user.patch(where, off_the_record=False)["off_the_record"] is True

    def test_goes_off_the_record_with_it_and_takes_its_follow_ups_along(
        self, user: User, talk: dict[str, Any]
    ) -> None:
        below = f"/interviews/{talk['id']}/notes"
        note = user.post(below, text="Call her brother", mark="my_promise")["id"]
        promise = mine(user, talk, text="Call her brother", note_id=note)
        other = mine(user, talk, text="Call her brother")
        [binned] = owed(user, promise)
        user.ok("DELETE", f"/follow-ups/{binned['id']}")

        user.patch(f"{below}/{note}", off_the_record=True)
        assert user.get(f"/promises/{promise['id']}")["off_the_record"] is True
        assert user.post(f"/follow-ups/{binned['id']}/restore")["off_the_record"] is True
        assert user.get(f"/promises/{other['id']}")["off_the_record"] is False

        user.patch(f"{below}/{note}", off_the_record=False)
        assert user.get(f"/promises/{promise['id']}")["off_the_record"] is True
        shown = user.patch(f"/promises/{promise['id']}", off_the_record=False)
        assert shown["off_the_record"] is False
        assert owed(user, promise)[0]["off_the_record"] is False

    def test_is_of_the_same_talk(self, user: User, talk: dict[str, Any]) -> None:
        elsewhere = user.interview(talk["contact_id"])["id"]
        note = user.post(f"/interviews/{elsewhere}/notes", text="Call her brother")["id"]
        body = {"interview_id": talk["id"], "by": "me", "text": "Call", "note_id": note}
        answer = user.request("POST", "/promises", json=body)
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["pointer"] == "/note_id"
        assert answer.json()["errors"][0]["code"] == "other-interview"

    def test_outlives_it(self, user: User, talk: dict[str, Any]) -> None:
        below = f"/interviews/{talk['id']}/notes"
        note = user.post(below, text="Call her brother")["id"]
        promise = mine(user, talk, note_id=note)
        user.ok("DELETE", f"{below}/{note}", params={"forever": "true"})
        left = user.get(f"/promises/{promise['id']}")
        assert (left["note_id"], left["text"]) == (None, "Send the paper")
