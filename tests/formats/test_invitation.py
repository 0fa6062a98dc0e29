"""Invitations, read back by two calendar libraries that know nothing of each other."""

import warnings
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ical.calendar_stream import IcsCalendarStream
from icalendar import Calendar

from seventeen.formats.invitation import Invitation, Person, calendar_file

STARTS = datetime(2026, 3, 10, 14, 0, tzinfo=UTC)
BEFORE_END = timedelta(minutes=3)

YEARS = datetime(1901, 1, 1), datetime(2199, 1, 1)  # noqa: DTZ001 -- the zones are drawn

DAYLIGHT_SAVING = [
    # zone, the wall clock at the start, minutes, the wall clock at the end, the start in UTC
    ("Europe/Berlin", "2026-03-28 10:00", 17, "10:17", "2026-03-28 09:00"),
    ("Europe/Berlin", "2026-03-29 10:00", 17, "10:17", "2026-03-29 08:00"),
    ("Europe/Berlin", "2026-03-29 01:50", 17, "03:07", "2026-03-29 00:50"),
    ("Europe/Berlin", "2026-10-24 10:00", 17, "10:17", "2026-10-24 08:00"),
    ("Europe/Berlin", "2026-10-25 10:00", 17, "10:17", "2026-10-25 09:00"),
    ("Europe/Berlin", "2026-10-25 02:50", 17, "02:07", "2026-10-25 00:50"),
    ("America/New_York", "2026-03-08 01:50", 23, "03:13", "2026-03-08 06:50"),
    ("America/New_York", "2026-11-01 01:50", 23, "01:13", "2026-11-01 05:50"),
    ("Australia/Lord_Howe", "2026-04-05 01:50", 17, "01:37", "2026-04-04 14:50"),
    ("Australia/Lord_Howe", "2026-10-04 01:50", 17, "02:37", "2026-10-03 15:20"),
    ("America/Sao_Paulo", "2026-11-01 10:00", 17, "10:17", "2026-11-01 13:00"),
    ("Asia/Kolkata", "2026-07-01 09:00", 17, "09:17", "2026-07-01 03:30"),
    ("Pacific/Chatham", "2026-04-05 02:50", 17, "03:07", "2026-04-04 13:05"),
]


def invitation(**fields: Any) -> Invitation:
    told: dict[str, Any] = {
        "uid": "0199c3a2-7c11-7e5a-9d53-3c9f7a1b2c3d",
        "sequence": 0,
        "written_at": datetime(2026, 3, 2, 9, tzinfo=UTC),
        "starts_at": STARTS,
        "minutes": 17,
        "names": ("Ana User", "Cleo Example"),
        "medium": "video",
        "place": "https://meet.example/ana",
        "cancelled": False,
        "organizer": Person("Ana User", "ana@example.com"),
        "attendee": Person("Cleo Example", "cleo@example.com"),
    }
    return Invitation(**(told | fields))


def by_icalendar(content: bytes) -> Any:
    [event] = Calendar.from_ical(content).walk("VEVENT")
    return event


def by_ical(content: bytes) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        [event] = IcsCalendarStream.calendar_from_ics(content.decode()).events
    return event


@pytest.mark.parametrize(("zone", "wall", "minutes", "ends", "utc"), DAYLIGHT_SAVING)
def test_daylight_saving_moves_no_talk(
    zone: str, wall: str, minutes: int, ends: str, utc: str
) -> None:
    here = ZoneInfo(zone)
    starts_at = datetime.fromisoformat(wall).replace(tzinfo=here)
    assert starts_at.astimezone(UTC) == datetime.fromisoformat(f"{utc}+00:00")
    content = calendar_file(invitation(starts_at=starts_at, minutes=minutes), "en")
    for start, end in (
        (by_icalendar(content)["dtstart"].dt, by_icalendar(content)["dtend"].dt),
        (by_ical(content).dtstart, by_ical(content).dtend),
    ):
        assert start.astimezone(here).replace(tzinfo=None) == datetime.fromisoformat(wall)
        assert f"{end.astimezone(here):%H:%M}" == ends
        assert end.astimezone(UTC) - start.astimezone(UTC) == timedelta(minutes=minutes)


@given(
    starts_at=st.datetimes(*YEARS, timezones=st.timezones()),
    minutes=st.integers(5, 240),
)
def test_both_libraries_read_the_same_moments(starts_at: datetime, minutes: int) -> None:
    content = calendar_file(invitation(starts_at=starts_at, minutes=minutes), "en")
    starts = starts_at.astimezone(UTC).replace(microsecond=0)
    ends = starts + timedelta(minutes=minutes)
    one, other = by_icalendar(content), by_ical(content)
    assert (one["dtstart"].dt, one["dtend"].dt) == (starts, ends)
    assert (other.dtstart, other.dtend) == (starts, ends)


def test_it_asks_for_an_answer_when_both_addresses_are_known() -> None:
    content = calendar_file(invitation(), "en")
    assert Calendar.from_ical(content)["method"] == "REQUEST"
    event = by_icalendar(content)
    assert event["organizer"] == "mailto:ana@example.com"
    assert event["attendee"] == "mailto:cleo@example.com"
    assert event["attendee"].params["RSVP"] == "TRUE"
    for lacking in ({"organizer": None}, {"attendee": None}):
        content = calendar_file(invitation(**lacking), "en")
        assert Calendar.from_ical(content)["method"] == "PUBLISH"
        assert "attendee" not in by_icalendar(content)


def test_it_says_who_how_long_and_where_and_nothing_else() -> None:
    event = by_icalendar(calendar_file(invitation(), "en"))
    assert event["summary"] == "Ana User & Cleo Example: 17 minutes"
    assert event["description"] == "By video, 17 minutes."
    assert event["location"] == "https://meet.example/ana"
    assert event["status"] == "CONFIRMED"
    assert event.walk("VALARM") == []
    german = by_icalendar(calendar_file(invitation(names=()), "de"))
    assert german["summary"] == "17 Minuten"
    assert german["description"] == "Per Video, 17 Minuten."


def test_a_cancelled_talk_is_taken_out_of_calendars() -> None:
    content = calendar_file(invitation(cancelled=True, sequence=2), "en")
    assert Calendar.from_ical(content)["method"] == "CANCEL"
    assert by_icalendar(content)["status"] == "CANCELLED"
    assert by_icalendar(content)["sequence"] == 2
    own = calendar_file(invitation(cancelled=True), "en", alarms_before_end=BEFORE_END)
    assert by_icalendar(own)["status"] == "CANCELLED"
    assert by_icalendar(own).walk("VALARM") == []


def test_ones_own_copy_rings_before_the_start_and_three_minutes_before_the_end() -> None:
    content = calendar_file(invitation(), "en", alarms_before_end=BEFORE_END)
    before, late = by_icalendar(content).walk("VALARM")
    assert (before["trigger"].dt, before["trigger"].params["RELATED"]) == (
        timedelta(minutes=-5),
        "START",
    )
    assert (late["trigger"].dt, late["trigger"].params["RELATED"]) == (
        timedelta(minutes=-3),
        "END",
    )
    rings = by_icalendar(content).alarms.times
    assert sorted(one.trigger.astimezone(UTC) for one in rings) == [
        STARTS - timedelta(minutes=5),
        STARTS + timedelta(minutes=14),
    ]
    assert Calendar.from_ical(content)["method"] == "PUBLISH"
    assert "attendee" not in by_icalendar(content)
    first, second = by_ical(content).alarm
    assert (first.trigger, second.trigger) == (timedelta(minutes=-5), timedelta(minutes=-3))


NAMES = st.text(st.characters(codec="utf-8"), min_size=1, max_size=60)


@given(name=NAMES, place=NAMES)
def test_no_text_breaks_out_of_its_line(name: str, place: str) -> None:
    person = Person(name, "cleo@example.com")
    asked = invitation(names=(name,), place=place, attendee=person, organizer=person)
    content = calendar_file(asked, "en")
    lines = content.decode().split("\r\n")
    assert all(len(line.encode()) <= 75 for line in lines)
    unfolded = content.replace(b"\r\n ", b"").split(b"\r\n")
    assert [line for line in unfolded if line.startswith(b"BEGIN:")] == [
        b"BEGIN:VCALENDAR",
        b"BEGIN:VEVENT",
    ]
    plain = " ".join(" ".join(name.split()).split())
    if plain.isprintable() and plain:
        assert by_icalendar(content)["summary"] == f"{plain}: 17 minutes"
        assert by_ical(content).summary == f"{plain}: 17 minutes"


def test_an_injected_line_stays_text() -> None:
    name = "Cleo\r\nATTACH:https://evil.example\nBEGIN:VALARM"
    content = calendar_file(invitation(names=(name,), organizer=Person(name, "a@b")), "en")
    assert "attach" not in by_icalendar(content)
    assert by_icalendar(content).walk("VALARM") == []
    assert by_ical(content).summary == "Cleo ATTACH:https://evil.example BEGIN:VALARM: 17 minutes"
