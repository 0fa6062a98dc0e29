"""A talk as files: what they say, to whom, and what they never say."""

from datetime import UTC, datetime, timedelta
from typing import Any

from icalendar import Calendar

from tests.support.api import User


def invitation(user: User, interview: dict[str, Any], **params: Any) -> Any:
    """The event in the file."""
    path = f"/interviews/{interview['id']}/invite.ics"
    answer = user.request("GET", path, params=params)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert answer.headers["content-disposition"] == 'attachment; filename="interview.ics"'
    [event] = Calendar.from_ical(answer.content).walk("VEVENT")
    return event


class TestInvitation:
    def test_seventeen_minutes_stay_seventeen(self, user: User) -> None:
        talk = user.interview(starts_at="2026-03-10T14:00:00Z", place="+49 30 901820")
        event = invitation(user, talk)
        assert event["uid"] == talk["id"]
        assert event["dtstart"].dt == datetime(2026, 3, 10, 14, tzinfo=UTC)
        assert event["dtend"].dt == datetime(2026, 3, 10, 14, 17, tzinfo=UTC)
        assert event["location"] == "+49 30 901820"

    def test_a_moved_talk_moves_in_calendars(self, user: User) -> None:
        talk = user.interview()
        before = invitation(user, talk)
        user.post(f"/interviews/{talk['id']}/reschedule", starts_at="2026-03-12T09:30:00Z")
        after = invitation(user, talk)
        assert after["uid"] == before["uid"]
        assert after["sequence"] > before["sequence"]
        assert after["dtstart"].dt == datetime(2026, 3, 12, 9, 30, tzinfo=UTC)
        user.patch(f"/interviews/{talk['id']}", place="Cafe Example")
        assert invitation(user, talk)["sequence"] > after["sequence"]

    def test_a_cancelled_talk_is_cancelled_and_may_come_back(self, user: User) -> None:
        talk = user.interview()
        user.post(f"/interviews/{talk['id']}/cancel", by="them")
        cancelled = invitation(user, talk)
        assert cancelled["status"] == "CANCELLED"
        user.post(f"/interviews/{talk['id']}/reschedule", starts_at="2026-03-12T09:30:00Z")
        back = invitation(user, talk)
        assert back["status"] == "CONFIRMED"
        assert back["sequence"] > cancelled["sequence"]

    def test_ones_own_copy_has_alarms(self, user: User) -> None:
        talk = user.interview()
        assert invitation(user, talk).walk("VALARM") == []
        alarms = invitation(user, talk, alarm="true").walk("VALARM")
        assert [one["trigger"].dt for one in alarms] == [
            timedelta(minutes=-5),
            timedelta(minutes=-3),
        ]

    def test_it_says_nothing_that_is_the_users_own(self, user: User) -> None:
        contact = user.contact(about="Heron", common_ground=["Heron"], tags=["heron"])
        talk = user.interview(contact["id"])
        below = f"/interviews/{talk['id']}"
        user.post(f"{below}/questions", text="What of the heron?")
        user.post(f"{below}/notes", text="A heron", off_the_record=True)
        user.patch("/me", pitch="I like herons.", name="Ana User")
        for alarm in ("true", "false"):
            file = user.request("GET", f"{below}/invite.ics", params={"alarm": alarm}).text
            assert "heron" not in file.lower()
            assert "SUMMARY:Ana User & Ana Example: 17 minutes" in file

    def test_in_german(self, user: User) -> None:
        talk = user.interview(medium="coffee")
        assert invitation(user, talk, language="de")["description"] == "Beim Kaffee, 17 Minuten."
        answer = user.request(
            "GET", f"/interviews/{talk['id']}/invite.ics", params={"language": "fr"}
        )
        assert answer.status_code == 422
