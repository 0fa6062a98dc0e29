"""What the pages and files that leave the app say around the user's own words, by language."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

Language = Literal["en", "de"]
Medium = Literal["phone", "video", "coffee", "in_person"]


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language. Texts in braces are filled in."""

    minutes: str
    media: dict[Medium, str]
    days: tuple[str, ...]
    months: tuple[str, ...]
    day: str
    span: str
    in_zone: str
    alarm: str
    soon: str
    why: str
    shared: str
    pitch: str
    notes: str
    last: str
    foot: str
    offer: str


EN = Words(
    minutes="{minutes} minutes",
    media={
        "phone": "By phone",
        "video": "By video",
        "coffee": "Over coffee",
        "in_person": "In person",
    },
    days=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    day="{weekday}, {day} {month} {year}",
    span="{starts}\u2013{ends}",
    in_zone="{place} time",
    alarm="3 minutes left. Who else would be good for me to talk to?",
    soon="In 5 minutes: {title}",
    why="Why them",
    shared="What we share",
    pitch="About me, only if they ask",
    notes="Notes",
    last="Before the end",
    foot="Alarm at {alarm}, end {end}",
    offer="Would one of these times suit you for {minutes} minutes?",
)

DE = Words(
    minutes="{minutes} Minuten",
    media={
        "phone": "Am Telefon",
        "video": "Per Video",
        "coffee": "Beim Kaffee",
        "in_person": "Persönlich",
    },
    days=("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    months=(
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ),
    day="{weekday}, {day}. {month} {year}",
    span="{starts}\u2013{ends} Uhr",
    in_zone="Zeit in {place}",
    alarm="Noch 3 Minuten. Mit wem sollte ich noch sprechen?",
    soon="In 5 Minuten: {title}",
    why="Warum gerade sie oder er",
    shared="Was uns verbindet",
    pitch="Über mich, nur wenn gefragt wird",
    notes="Notizen",
    last="Zum Schluss",
    foot="Alarm um {alarm}, Ende {end}",
    offer="Passt einer dieser Termine für {minutes} Minuten?",
)

WORDS: dict[Language, Words] = {"en": EN, "de": DE}


def day_of(moment: datetime, zone: str, words: Words) -> str:
    """The day as people write it: `Tuesday, 10 March 2026`."""
    local = moment.astimezone(ZoneInfo(zone))
    return words.day.format(
        weekday=words.days[local.weekday()],
        day=local.day,
        month=words.months[local.month - 1],
        year=local.year,
    )


def clock_of(moment: datetime, zone: str) -> str:
    """What a clock shows there: `14:17`."""
    return f"{moment.astimezone(ZoneInfo(zone)):%H:%M}"


def span_of(starts: datetime, ends: datetime, zone: str, words: Words) -> str:
    """From when to when on a clock there: `14:00` to `14:17`."""
    return words.span.format(starts=clock_of(starts, zone), ends=clock_of(ends, zone))


def zone_of(zone: str, words: Words) -> str:
    """A time zone as people call it: `Europe/Berlin` is `Berlin time`."""
    place = zone.rpartition("/")[2].replace("_", " ")
    return words.in_zone.format(place=place) if "/" in zone else place


def same_clock(moment: datetime, one: str, other: str) -> bool:
    """Whether clocks in both zones show the same time then."""
    here, there = (moment.astimezone(ZoneInfo(zone)) for zone in (one, other))
    return here.utcoffset() == there.utcoffset()
