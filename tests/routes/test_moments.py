"""When things happened: what can't be is refused, with what can; a clock that is a little off is not."""

from typing import Any

import pytest

from tests.support.api import User

CENTURY = "2200-01-01T00:00:00Z"
TOMORROW = "2026-03-03T09:00:00Z"
SOON = "2026-03-02T09:20:00.000Z"


def steps(user: User) -> dict[str, tuple[str, str, dict[str, Any], str]]:
    """Everything that can be told to have happened at a time: how, and the name of the time."""
    sent, draft, talk, over = user.sent(), user.outreach(), user.interview(), user.interview()
    said = {"interview_id": over["id"], "by": "me", "text": "A paper"}
    promise, contact = user.post("/promises", **said), talk["contact_id"]
    insight = {"kind": "advice", "text": "Write every day", "contact_id": contact}
    return {
        "send": ("POST", f"/outreach/{draft['id']}/send", {}, "sent_at"),
        "answer": ("POST", f"/outreach/{sent['id']}/answer", {"answer": "declined"}, "answered_at"),
        "start": ("POST", f"/interviews/{talk['id']}/start", {}, "started_at"),
        "finish": ("POST", f"/interviews/{over['id']}/finish", {}, "ended_at"),
        "complete": ("POST", f"/follow-ups/{user.follow_up()['id']}/complete", {}, "done_at"),
        "keep": ("POST", f"/promises/{promise['id']}/keep", {}, "kept_at"),
        "touch": ("POST", "/touches", {"contact_id": contact, "kind": "met"}, "happened_at"),
        "learn": ("POST", "/insights", insight, "said_at"),
    }


NAMES = ["send", "answer", "start", "finish", "complete", "keep", "touch", "learn"]


@pytest.mark.parametrize("name", NAMES)
def test_nothing_happened_in_the_future(user: User, name: str) -> None:
    method, path, body, field = steps(user)[name]
    before = user.get("/changes", since="latest")["next"]
    for moment in (CENTURY, TOMORROW):
        refused = user.request(method, path, json={**body, field: moment})
        assert refused.status_code == 422
        [error] = refused.json()["errors"]
        assert (error["pointer"], error["code"]) == (f"/{field}", "in-the-future")
        assert "2026-03-02T09:00:00Z" in error["detail"]
    assert user.get("/changes", since=before)["items"] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_clock_that_is_ahead_a_little_is_believed(user: User, name: str) -> None:
    method, path, body, field = steps(user)[name]
    assert user.ok(method, path, json={**body, field: SOON})[field] == SOON


def test_no_answer_came_before_the_ask(user: User) -> None:
    sent = user.sent()
    path = f"/outreach/{sent['id']}/answer"
    body = {"answer": "accepted", "answered_at": "2026-03-01T09:00:00Z"}
    refused = user.request("POST", path, json=body)
    [error] = refused.json()["errors"]
    assert (error["pointer"], error["code"]) == ("/answered_at", "before-sent")
    assert "2026-03-02T09:00:00Z" in error["detail"]
    answered = user.post(path, answer="accepted", answered_at="2026-03-02T08:50:00Z")
    assert answered["answered_at"] == sent["sent_at"]


def test_a_talk_that_began_by_a_fast_clock_ends_by_a_right_one(user: User) -> None:
    talk = user.interview()
    user.post(f"/interviews/{talk['id']}/start", started_at=SOON)
    assert user.post(f"/interviews/{talk['id']}/finish")["ended_at"] == SOON


def test_whether_they_insisted_can_be_told_at_the_wrap_up(user: User) -> None:
    talk = user.interview()
    path = f"/interviews/{talk['id']}"
    assert user.post(f"{path}/finish")["extended_at_their_request"] is False
    told = user.post(f"{path}/wrap-up", extended_at_their_request=True)
    assert told["extended_at_their_request"] is True
    assert user.post(f"{path}/wrap-up")["extended_at_their_request"] is True
