"""The sheet: all that matters for one talk, on one page for pen and paper.

Plain HTML, complete in itself and without scripts. What the user wrote is text in it, never markup.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from html import escape
from math import ceil

from seventeen.formats.sheet_style import LINE, MARGIN_ACROSS, MARGIN_ALONG, PAGES, Paper, style_of
from seventeen.formats.words import (
    WORDS,
    Language,
    Medium,
    Words,
    clock_of,
    day_of,
    same_clock,
    span_of,
    zone_of,
)

MEDIA_TYPE = "text/html"
SIZES = (11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5)
"""Points, from the best to read to the smallest that can be."""

ROOM = ((9.5, LINE), (9.0, LINE * 0.7), (8.0, LINE * 0.5), (SIZES[-1], 0.0))
"""The smallest letters for so many millimetres to write in below a question."""

POINT = 0.3528
"""Millimetres of a typographic point."""

CONTEXT = 280
"""Letters of why and of common ground that go onto the sheet, the first entry in any case."""

LONG_NAME = 40
WIDE_LETTERS = frozenset("MW@%mw\u2014")


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on it. Nothing that is off the record, and no question to spare."""

    name: str
    title: str | None
    organization: str | None
    why: tuple[str, ...]
    common_ground: tuple[str, ...]
    pitch: str | None
    medium: Medium
    place: str | None
    starts_at: datetime
    minutes: int
    alarm_at: datetime
    zone: str
    contact_zone: str | None
    questions: tuple[str, ...]
    last_question: str


@dataclass(frozen=True, slots=True)
class Page:
    """The page, and the one style sheet that it is allowed."""

    html: str
    style: str


def sheet_page(sheet: Sheet, language: Language, paper: Paper) -> Page:
    """The sheet as a page of this paper, in the largest letters with which all of it fits."""
    words = WORDS[language]
    style = style_of(paper, size_for(sheet, words, paper))
    body = "\n".join((*_head(sheet, words), *_questions(sheet, words), *_foot(sheet, words)))
    title = escape(f"{sheet.name}, {day_of(sheet.starts_at, sheet.zone, words)}".lstrip(", "))
    html = (
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{style}</style>\n</head>\n"
        f"<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )
    return Page(html, style)


def _head(sheet: Sheet, words: Words) -> Iterator[str]:
    times = "".join(f"<span>{text}</span>" for text in _times(sheet, words))
    yield f'<header>\n<p class="when">{times}</p>'
    long = ' class="long"' if len(sheet.name) > LONG_NAME else ""
    yield f"<h1{long}>{_bdi(sheet.name)}</h1>"
    who = ", ".join(_bdi(text) for text in (sheet.title, sheet.organization) if text)
    if who:
        yield f'<p class="who">{who}</p>'
    place = f": {_bdi(sheet.place)}" if sheet.place else ""
    yield f'<p class="how">{words.media[sheet.medium]}{place}</p>'
    context = list(_context(sheet, words))
    if context:
        rows = "\n".join(f"<dt>{label}</dt><dd>{text}</dd>" for label, text in context)
        yield f"<dl>\n{rows}\n</dl>"
    yield "</header>"


def _times(sheet: Sheet, words: Words) -> Iterator[str]:
    """The time on the user's clock, and on the contact's where that shows another."""
    ends = sheet.starts_at + timedelta(minutes=sheet.minutes)
    day = day_of(sheet.starts_at, sheet.zone, words)
    span = span_of(sheet.starts_at, ends, sheet.zone, words)
    other = sheet.contact_zone
    if other is None or same_clock(sheet.starts_at, sheet.zone, other):
        yield f"{day}, <b>{span}</b>"
        return
    yield f"{day}, <b>{span}</b> ({escape(zone_of(sheet.zone, words))})"
    their_day = day_of(sheet.starts_at, other, words)
    before = "" if their_day == day else f"{their_day}, "
    their_span = span_of(sheet.starts_at, ends, other, words)
    yield f"{before}{their_span} ({escape(zone_of(other, words))})"


def _context(sheet: Sheet, words: Words) -> Iterator[tuple[str, str]]:
    for label, entries in ((words.why, sheet.why), (words.shared, sheet.common_ground)):
        if entries:
            yield label, "; ".join(_bdi(text) for text in whole_entries(entries))
    if sheet.pitch:
        yield words.pitch, _bdi(sheet.pitch)


def whole_entries(entries: Sequence[str]) -> list[str]:
    """The first entries, as many as there is room for, and how many more there are."""
    shown: list[str] = []
    for entry in entries:
        if shown and sum(map(len, shown)) + len(entry) > CONTEXT:
            return [*shown, f"+{len(entries) - len(shown)}"]
        shown.append(entry)
    return shown


def _questions(sheet: Sheet, words: Words) -> Iterator[str]:
    room = '<div class="room"></div>'
    if sheet.questions:
        yield "<ol>"
        for question in sheet.questions:
            yield f'<li><p dir="auto">{escape(question)}</p>{room}</li>'
        yield "</ol>"
    else:
        yield f'<section class="notes"><h2>{words.notes}</h2>{room}</section>'
    last = f'<p dir="auto">{escape(sheet.last_question)}</p>'
    yield f'<section class="last"><h2>{words.last}</h2>{last}{room}</section>'


def _foot(sheet: Sheet, words: Words) -> Iterator[str]:
    ends = sheet.starts_at + timedelta(minutes=sheet.minutes)
    alarm, end = clock_of(sheet.alarm_at, sheet.zone), clock_of(ends, sheet.zone)
    yield f"<footer><span>{words.minutes.format(minutes=sheet.minutes)}</span>"
    yield f"<b>{words.foot.format(alarm=alarm, end=end)}</b></footer>"


def _bdi(text: str) -> str:
    """Text of the user's inside of a line: its direction does not turn the rest around."""
    return f"<bdi>{escape(text)}</bdi>"


def size_for(sheet: Sheet, words: Words, paper: Paper) -> float:
    """The largest size at which everything fits: good to read first, then with room to write."""
    _, width, height = PAGES[paper]
    across, along = width - 2 * MARGIN_ACROSS, height - 2 * MARGIN_ALONG
    places = len(sheet.questions) + 2
    for smallest, room in ROOM:
        for size in (one for one in SIZES if one >= smallest):
            if height_of(sheet, words, size, across) + places * room <= along:
                return size
    return SIZES[-1]


def height_of(sheet: Sheet, words: Words, size: float, across: float) -> float:
    """Roughly how many millimetres the texts take, rather too many than too few."""
    em = size * POINT
    scale = 1.3 if len(sheet.name) > LONG_NAME else 1.9
    who = ", ".join(text for text in (sheet.title, sheet.organization) if text)
    head = (
        lines(sheet.name, across / (em * scale)) * 1.15 * scale
        + lines(who, across / em / 1.05) * 1.4
        + lines(f"{words.media[sheet.medium]}: {sheet.place or ''}", across / em) * 1.3
        + lines(" ".join(_times(sheet, words)), across / em / 0.9) * 1.3
        + sum(lines(text, across / em - 7.5) * 1.3 for _, text in _context(sheet, words))
    )
    asked = sum(lines(text, across / em - 1.7) * 1.3 for text in sheet.questions)
    last = lines(sheet.last_question, across / em) * 1.3 + 1.3 + (0 if sheet.questions else 1.3)
    gaps = 16 + 2 * (len(sheet.questions) + 2)
    return (head + asked + last + 2.2) * em + gaps


def lines(text: str, ems: float) -> int:
    """How many lines a text takes where a line has room for so many ems."""
    # Words that do not fit go to the next line, and leave some of this one empty.
    return ceil(sum(map(_width, text)) / (ems * 0.93)) if text else 0


def _width(letter: str) -> float:
    if unicodedata.combining(letter):
        return 0.0
    if unicodedata.east_asian_width(letter) in "WF":
        return 1.05
    if letter in WIDE_LETTERS:
        return 1.0
    return 0.75 if letter.isupper() else 0.53
