"""A contact's story."""

from datetime import UTC, datetime

from seventeen.routes.installation import Installation
from tests.support.api import User
from tests.support.clock import ManualClock
from tests.support.passing_time import live_until, sweep


class TestTimeline:
    def test_tells_the_story_newest_first(self, user: User, clock: ManualClock) -> None:
        contact = user.contact()
        clock.move(hours=1)
        sent = user.sent(contact["id"], subject="Herons")
        clock.move(hours=1)
        user.post(f"/outreach/{sent['id']}/answer", answer="accepted", text="With pleasure")
        clock.move(hours=1)
        interview = user.interview(contact["id"], place="Cafe Example")
        clock.move(hours=1)
        user.post(f"/interviews/{interview['id']}/start")
        clock.move(hours=1)
        user.post(
            f"/interviews/{interview['id']}/finish", promises=[{"by": "them", "text": "A name"}]
        )
        clock.move(hours=1)
        [thanks] = user.items("/follow-ups", kind="thank_you")
        user.post(f"/follow-ups/{thanks['id']}/complete")

        story = user.items(f"/contacts/{contact['id']}/timeline")
        assert [(one["type"], one["summary"]) for one in story] == [
            ("contact.moved", "in_touch"),
            ("follow_up.completed", "thank_you"),
            ("promise.created", "A name"),
            ("contact.moved", "interviewed"),
            ("interview.finished", "Cafe Example"),
            ("interview.started", "Cafe Example"),
            ("contact.moved", "scheduled"),
            ("interview.created", "Cafe Example"),
            ("contact.moved", "in_conversation"),
            ("outreach.answered", "With pleasure"),
            ("contact.moved", "contacted"),
            ("outreach.sent", "Herons"),
            ("outreach.created", "Herons"),
            ("contact.created", None),
        ]
        assert story[-1]["at"] == "2026-03-02T09:00:00.000Z"
        for one in story:
            assert user.get(one["href"])["id"] == one["thing_id"]
        by_pages = user.items(f"/contacts/{contact['id']}/timeline", limit="3")
        assert by_pages == story

    def test_counts_what_all_its_pages_show(self, user: User) -> None:
        contact = user.sent()["contact_id"]
        user.sent()
        done = [user.follow_up(contact, kind="custom")["id"] for _ in range(3)]
        for one in done:
            user.post(f"/follow-ups/{one}/complete")
        user.post(f"/follow-ups/{done[0]}/reopen")
        path = f"/contacts/{contact}/timeline"
        story = user.items(path, limit="2")
        page = user.get(path, limit="2", count="true")
        assert (page["items"], page["count"]) == (story[:2], len(story))
        assert user.get(path, limit="2", count="true", cursor=page["next"])["count"] == len(story)
        assert "count" not in user.get(path, limit="2")

    def test_is_that_of_one_contact(self, user: User) -> None:
        contact = user.contact()
        user.sent(user.contact()["id"])
        story = user.items(f"/contacts/{contact['id']}/timeline")
        assert [one["type"] for one in story] == ["contact.created"]

    def test_leaves_out_what_was_deleted(self, user: User) -> None:
        draft = user.outreach(subject="A mistake")
        user.ok("DELETE", f"/outreach/{draft['id']}")
        story = user.items(f"/contacts/{draft['contact_id']}/timeline")
        assert [one["type"] for one in story] == ["contact.created"]

    def test_reaches_back_as_far_as_the_acquaintance(
        self, user: User, clock: ManualClock, here: Installation
    ) -> None:
        sent = user.sent(subject="Herons")
        live_until(user, clock, datetime(2029, 3, 2, 9, 0, tzinfo=UTC))
        sweep(here, user)
        story = user.items(f"/contacts/{sent['contact_id']}/timeline")
        assert [one["type"] for one in story] == [
            "contact.moved",
            "outreach.sent",
            "outreach.created",
            "contact.created",
        ]

    def test_what_was_taken_back_stays_untold_however_long_ago_that_was(
        self, user: User, clock: ManualClock, here: Installation
    ) -> None:
        sent = user.sent(subject="Herons")
        owed = user.items("/follow-ups", outreach_id=sent["id"])[0]
        user.post(f"/follow-ups/{owed['id']}/skip")
        user.post(f"/follow-ups/{owed['id']}/reopen")
        user.post(f"/outreach/{sent['id']}/answer", answer="accepted")
        user.post(f"/outreach/{sent['id']}/reopen")
        live_until(user, clock, datetime(2029, 3, 2, 9, 0, tzinfo=UTC))
        sweep(here, user)
        story = user.items(f"/contacts/{sent['contact_id']}/timeline")
        told = [one["type"] for one in story if one["kind"] != "contact"]
        assert told == ["outreach.sent", "outreach.created"]

    def test_tells_when_it_happened_and_not_when_it_was_written_down(self, user: User) -> None:
        draft = user.outreach()
        user.post(f"/outreach/{draft['id']}/send", sent_at="2026-02-20T08:00:00Z")
        story = user.items(f"/contacts/{draft['contact_id']}/timeline")
        [sent] = [one for one in story if one["type"] == "outreach.sent"]
        assert sent["at"] == "2026-02-20T08:00:00.000Z"
