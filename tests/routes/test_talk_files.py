"""A talk as files: what they say, to whom, and what they never say."""

import base64
import hashlib
import re
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


def sheet(user: User, interview: dict[str, Any], **params: Any) -> Any:
    """The answer with the page."""
    answer = user.request("GET", f"/interviews/{interview['id']}/sheet", params=params)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    return answer


class TestSheet:
    def test_spare_questions_stay_at_home(self, user: User) -> None:
        talk = user.interview()
        user.post(f"/interviews/{talk['id']}/questions", text="What comes first?")
        user.post(f"/interviews/{talk['id']}/questions", text="If time is left?", spare=True)
        page = sheet(user, talk).text
        assert "What comes first?" in page
        assert "If time is left?" not in page

    def test_it_holds_the_talk(self, user: User) -> None:
        acme = user.organization()["id"]
        contact = user.contact(
            title="Staff engineer",
            organization_id=acme,
            interest=[{"kind": "work", "detail": "Wrote about herons"}],
            common_ground=["We both met in Berlin"],
            time_zone="America/New_York",
        )
        talk = user.interview(contact["id"], starts_at="2026-03-10T13:00:00Z", place="Cafe Example")
        user.post(f"/interviews/{talk['id']}/questions", text="What surprised you?")
        user.post(f"/interviews/{talk['id']}/questions", text="What comes first?", position=0)
        page = sheet(user, talk).text.partition("<main>")[2]
        expected = (
            "Tuesday, 10 March 2026",
            "14:00–14:17",
            "09:00–09:17",
            "Ana Example",
            "Staff engineer",
            "Acme Example",
            "Cafe Example",
            "Wrote about herons",
            "We both met in Berlin",
            "What comes first?",
            "What surprised you?",
            "Who else would be good for me to talk to?",
            "Alarm at 14:14, end 14:17",
        )
        places = [page.find(words) for words in expected]
        assert -1 not in places
        assert places[0] < places[3] < places[9] < places[10] < places[11] < places[12]

    def test_the_browser_is_told_to_load_nothing(self, user: User) -> None:
        answer = sheet(user, user.interview())
        [policy] = answer.headers.get_list("content-security-policy")
        style = re.search("<style>(.*)</style>", answer.text, re.DOTALL)
        assert style is not None
        digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
        assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}';")
        assert answer.headers["cache-control"] == "private, no-store"
        assert answer.headers["x-content-type-options"] == "nosniff"

    def test_notes_research_and_the_pitch_stay_at_home(self, user: User) -> None:
        contact = user.contact(about="heron", tags=["heron"])
        research = {"topic": "person", "detail": "A heron"}
        user.post(f"/contacts/{contact['id']}/research", **research)
        talk = user.interview(contact["id"])
        user.post(f"/interviews/{talk['id']}/notes", text="A heron", off_the_record=True)
        user.patch("/me", pitch="I like herons.")
        assert "heron" not in sheet(user, talk).text
        assert "I like herons." in sheet(user, talk, pitch="true").text
        user.patch("/me", pitch="I like herons. " * 60)
        assert "heron" not in sheet(user, talk, pitch="true").text

    def test_on_the_paper_that_is_asked_for(self, user: User) -> None:
        talk = user.interview()
        assert "size: A4" in sheet(user, talk).text
        assert "size: letter" in sheet(user, talk, paper="letter").text
        assert "Alarm um" in sheet(user, talk, language="de").text
        wrong = user.request("GET", f"/interviews/{talk['id']}/sheet", params={"paper": "a3"})
        assert wrong.status_code == 422
