"""Proposed times as text to paste into a message."""

from collections.abc import Sequence
from datetime import datetime

from seventeen.formats.words import (
    WORDS,
    Language,
    Words,
    day_of,
    same_clock,
    span_of,
    zone_of,
)


def proposal(
    times: Sequence[tuple[datetime, datetime]],
    minutes: int,
    zone: str,
    their_zone: str | None,
    language: Language,
) -> str:
    """A question and a line for each time, on both people's clocks where they differ."""
    if not times:
        return ""
    words = WORDS[language]
    lines = (_line(starts, ends, zone, their_zone, words) for starts, ends in times)
    return "\n".join((words.offer.format(minutes=minutes), *(f"- {line}" for line in lines)))


def _line(starts: datetime, ends: datetime, zone: str, their_zone: str | None, words: Words) -> str:
    day, here = day_of(starts, zone, words), span_of(starts, ends, zone, words)
    if their_zone is None:
        return f"{day}, {here}"
    if same_clock(starts, zone, their_zone):
        return f"{day}, {here} ({zone_of(their_zone, words)})"
    # Theirs first: they have to find it in their calendar.
    their_day = day_of(starts, their_zone, words)
    there = f"{their_day}, {span_of(starts, ends, their_zone, words)}"
    mine = here if their_day == day else f"{day}, {here}"
    return f"{there} ({zone_of(their_zone, words)}) / {mine} ({zone_of(zone, words)})"
