"""A talk as a file for calendars (iCalendar, RFC 5545), to send to the contact or to keep.

Times are written in UTC: they mean the same moment everywhere, and every calendar shows them in the
zone of whoever looks.
"""

import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from seventeen.formats.words import WORDS, Language, Medium

if TYPE_CHECKING:
    from icalendar import Event, vCalAddress

MEDIA_TYPE = "text/calendar"
SOON = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a calendar, maybe without a known name."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Invitation:
    """What the file says. Nothing in it may be for the user's eyes only."""

    uid: str
    sequence: int
    written_at: datetime
    starts_at: datetime
    minutes: int
    names: tuple[str, ...]
    medium: Medium
    place: str | None
    cancelled: bool
    organizer: Person | None
    attendee: Person | None


def title_of(invitation: Invitation, language: Language) -> str:
    """Who and how long: it reads the same in both people's calendars."""
    minutes = WORDS[language].minutes.format(minutes=invitation.minutes)
    names = " & ".join(one_line(name) for name in invitation.names)
    return f"{names}: {minutes}" if names else minutes


def calendar_file(
    invitation: Invitation, language: Language, *, alarms_before_end: timedelta | None = None
) -> bytes:
    """The file. With `alarms_before_end` it is the user's own copy, and rings.

    A copy to send asks for an answer when both people's addresses are known.
    """
    # Takes a moment to load, and most processes never need it.
    from icalendar import Calendar, Event

    words = WORDS[language]
    minutes = words.minutes.format(minutes=invitation.minutes)
    starts = in_seconds(invitation.starts_at)
    event = Event()
    event.add("uid", invitation.uid)
    event.add("sequence", invitation.sequence)
    event.add("dtstamp", in_seconds(invitation.written_at))
    event.add("dtstart", starts)
    event.add("dtend", in_seconds(invitation.starts_at) + timedelta(minutes=invitation.minutes))
    event.add("summary", title_of(invitation, language))
    event.add("description", f"{words.media[invitation.medium]}, {minutes}.")
    if invitation.place:
        event.add("location", one_line(invitation.place))
    event.add("status", "CANCELLED" if invitation.cancelled else "CONFIRMED")
    method = "PUBLISH"
    if alarms_before_end is not None:
        if not invitation.cancelled:
            add_alarms(event, title_of(invitation, language), alarms_before_end, language)
    elif invitation.organizer is not None:
        event.add("organizer", address_of(invitation.organizer))
        if invitation.attendee is not None:
            event.add("attendee", address_of(invitation.attendee, is_asked=True))
            method = "CANCEL" if invitation.cancelled else "REQUEST"
    calendar = Calendar()
    calendar.add("prodid", "-//Seventeen//EN")
    calendar.add("version", "2.0")
    calendar.add("method", method)
    calendar.add_component(event)
    content: bytes = calendar.to_ical()
    return content


def add_alarms(event: "Event", title: str, before_end: timedelta, language: Language) -> None:
    """One shortly before the talk, and one when it is time for the last question."""
    from icalendar import Alarm

    words = WORDS[language]
    for trigger, related, text in (
        (-SOON, "START", words.soon.format(title=title)),
        (-before_end, "END", words.alarm),
    ):
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("trigger", trigger, parameters={"RELATED": related})
        alarm.add("description", text)
        event.add_component(alarm)


def address_of(person: Person, *, is_asked: bool = False) -> "vCalAddress":
    """Somebody as calendars name them; whoever is asked is to answer."""
    from icalendar import vCalAddress

    address = vCalAddress(f"mailto:{person.address}")
    if person.name:
        address.params["CN"] = one_line(person.name)
    if is_asked:
        address.params.update(
            {"PARTSTAT": "NEEDS-ACTION", "ROLE": "REQ-PARTICIPANT", "RSVP": "TRUE"}
        )
    return address


def in_seconds(moment: datetime) -> datetime:
    """The moment in UTC and in whole seconds: calendars know no smaller ones."""
    return moment.astimezone(UTC).replace(microsecond=0)


def one_line(text: str) -> str:
    """The text without line breaks and control characters, which end or break a line."""
    kept = (" " if one.isspace() else one for one in text)
    return " ".join("".join(one for one in kept if unicodedata.category(one) != "Cc").split())
