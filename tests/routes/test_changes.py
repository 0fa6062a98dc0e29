"""The change feed: a copy elsewhere, kept in step."""

from datetime import UTC, datetime
from typing import Any

import pytest

from seventeen.routes.installation import Installation
from tests.support.api import User
from tests.support.clock import ManualClock
from tests.support.copies import Copy
from tests.support.imports import Desk
from tests.support.network import network
from tests.support.passing_time import live_until, sweep


def feed(user: User, since: str) -> list[tuple[str, str, bool]]:
    """Kind, id, and whether it is gone, of what changed."""
    page = user.get("/changes", since=since)
    return [(one["kind"], one["id"], one["deleted"]) for one in page["items"]]


class TestChanges:
    def test_from_the_beginning_they_make_the_same_state(self, user: User) -> None:
        made = network(user)
        user.ok("DELETE", f"/outreach/{user.outreach()['id']}")
        user.ok("DELETE", f"/questions/{made['question']['id']}", params={"forever": "true"})
        for limit in (1000, 3):
            copy = Copy()
            copy.follow(user, limit)
            assert copy.as_lists() == Copy.of_lists(user)

    def test_tell_of_what_shows_a_name_that_came_with_a_file(self, user: User, desk: Desk) -> None:
        desk.bring(user, "Email\nana@example.com\n")
        [contact] = user.items("/contacts")
        owed = user.follow_up(contact["id"])
        before = user.get("/changes", since="latest")["next"]
        desk.bring(user, "Name,Email\nAna Example,ana@example.com\n")
        told = [("contact", contact["id"], False), ("follow_up", owed["id"], False)]
        assert sorted(feed(user, before)) == told

    def test_tell_only_what_is_new(self, user: User) -> None:
        contact = user.contact()
        before = user.get("/changes", since="latest")["next"]
        assert feed(user, before) == []
        user.patch(f"/contacts/{contact['id']}", title="Engineer")
        user.patch(f"/contacts/{contact['id']}", title="Engineer at heart")
        assert feed(user, before) == [("contact", contact["id"], False)]
        user.patch(f"/contacts/{contact['id']}", title="Engineer at heart")
        after = user.get("/changes", since=before)["next"]
        user.patch(f"/contacts/{contact['id']}", title="Engineer at heart")
        assert feed(user, after) == []

    def test_tell_what_is_gone_and_what_comes_back(self, user: User) -> None:
        contact = user.contact()
        before = user.get("/changes", since="latest")["next"]
        user.ok("DELETE", f"/contacts/{contact['id']}")
        assert feed(user, before) == [("contact", contact["id"], True)]
        user.post(f"/contacts/{contact['id']}/restore")
        assert feed(user, before) == [("contact", contact["id"], False)]
        user.ok("DELETE", f"/contacts/{contact['id']}", params={"forever": "true"})
        assert feed(user, before) == [("contact", contact["id"], True)]

    def test_are_everybodys_own(self, user: User, other: User) -> None:
        user.contact()
        assert other.get("/changes")["items"] == []

    def test_without_history_the_copy_starts_over(
        self, user: User, clock: ManualClock, here: Installation
    ) -> None:
        user.contact(name="Known for long")
        old = user.get("/changes", since="latest")["next"]
        live_until(user, clock, datetime(2027, 5, 2, 9, 0, tzinfo=UTC))
        user.contact(name="Known for a day")
        sweep(here, user)
        assert user.get("/changes", since=old)["items"] != []
        for params in ({"since": "0"}, {}):
            answer = user.request("GET", "/changes", params=params)
            assert answer.status_code == 410, params
        latest = user.get("/changes", since="latest")["next"]
        assert user.get("/changes", since=latest)["items"] == []

    @pytest.mark.parametrize(("since", "status"), [("99999", 410), ("abc", 400), ("-1", 400)])
    def test_a_place_that_never_was_is_refused(self, user: User, since: str, status: int) -> None:
        assert user.request("GET", "/changes", params={"since": since}).status_code == status

    def test_what_is_rolled_back_is_not_told(self, user: User) -> None:
        contact = user.contact()
        before = user.get("/changes", since="latest")["next"]
        interview: dict[str, Any] = user.interview(contact["id"], starts_at="2026-03-01T14:00:00Z")
        user.post(f"/interviews/{interview['id']}/start")
        after = user.get("/changes", since=before)["next"]
        refused = user.request(
            "POST",
            f"/interviews/{interview['id']}/finish",
            json={"ended_at": "2026-03-01T00:00:00Z", "promises": [{"by": "me", "text": "A"}]},
        )
        assert refused.status_code == 422
        assert feed(user, after) == []
