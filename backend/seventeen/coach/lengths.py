"""How long a text is, as its reader counts: graphemes, words, seconds; and what fits a channel."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from seventeen.coach.model import Mark

if TYPE_CHECKING:
    from seventeen.coach.sentences import Document

NOTE_FREE, NOTE_PAID = 200, 300  # graphemes of a LinkedIn invitation note
TEXT_MESSAGE = 320  # graphemes
LINKEDIN_MESSAGE = 600  # graphemes that are still read on a phone
EMAIL_SHORT, EMAIL_LONG = 50, 125  # words
WORDS_A_MINUTE = 230
WALL = 90  # words in one paragraph
_JOINER = "\u200d"
_REGIONAL = range(0x1F1E6, 0x1F200)
_TONES = range(0x1F3FB, 0x1F400)
_TAGS = range(0xE0020, 0xE0080)
_VOWELS, _TAILS, _LEADS = range(0x1160, 0x11A8), range(0x11A8, 0x1200), range(0x1100, 0x1160)
_SYLLABLES = range(0xAC00, 0xD7A4)


def _extends(char: str) -> bool:
    code = ord(char)
    return (
        unicodedata.category(char) in {"Mn", "Me", "Mc"}
        or char == _JOINER
        or code in _TONES
        or code in _TAGS
        or char == "\u200c"
    )


def graphemes(text: str) -> int:
    """How many characters a reader sees: an emoji with its tone, or a letter with its accent, is one.

    Unicode's rules for grapheme clusters (UAX 29), without those for Indic conjuncts.
    """
    if text.isascii():
        return len(text) - text.count("\r\n")
    extending = {char for char in set(text) if not char.isascii() and _extends(char)}
    count = 0
    previous = ""
    flags = 0
    for char in text:
        code = ord(char)
        flag = code in _REGIONAL
        joined = (
            (char in extending and previous not in {"", "\n", "\r"})
            or (previous == _JOINER and code > 0x2000)
            or (previous == "\r" and char == "\n")
            or (flag and flags % 2 == 1)
            or _same_syllable(previous, code)
        )
        count += not joined
        flags = flags + 1 if flag else 0
        previous = char
    return count


def _same_syllable(previous: str, code: int) -> bool:
    if not previous or not (code in _VOWELS or code in _TAILS or code in _LEADS):
        return False
    before = ord(previous)
    if code in _LEADS:
        return before in _LEADS
    if code in _VOWELS:
        return (
            before in _LEADS
            or before in _VOWELS
            or (before in _SYLLABLES and (before - 0xAC00) % 28 == 0)
        )
    return before in _VOWELS or before in _TAILS or before in _SYLLABLES


def reading_seconds(words: int) -> int:
    """How long a reader takes, in whole seconds, at an adult's usual pace."""
    return -(-words * 60 // WORDS_A_MINUTE)


def length_marks(document: Document, channel: str | None, words: int, size: int) -> list[Mark]:
    """Whether the text fits its channel; `size` in graphemes."""
    params = {"characters": str(size), "words": str(words)}
    whole = (0, len(document.text))
    if channel in {"linkedin_note", "linkedin_note_paid"}:
        if size > NOTE_PAID:
            return [Mark("note_too_long", *whole, params={**params, "limit": str(NOTE_PAID)})]
        if size > NOTE_FREE and channel == "linkedin_note":
            return [Mark("note_needs_paid", *whole, params={**params, "limit": str(NOTE_FREE)})]
        return []
    limits = {"text": TEXT_MESSAGE, "linkedin_message": LINKEDIN_MESSAGE}
    if channel in limits and size > limits[channel]:
        return [
            Mark("too_long_for_channel", *whole, params={**params, "limit": str(limits[channel])})
        ]
    if channel == "email" and words < EMAIL_SHORT:
        return [Mark("email_short", *whole, params={**params, "limit": str(EMAIL_SHORT)})]
    if channel == "email" and words > EMAIL_LONG:
        return [Mark("email_long", *whole, params={**params, "limit": str(EMAIL_LONG)})]
    return []


def wall_marks(document: Document) -> list[Mark]:
    """Paragraphs that nobody reads on a phone."""
    marks = []
    count, start, end = 0, 0, 0
    for sentence in document.body:
        if count == 0:
            start = sentence.start
        count += len(sentence.words)
        end = sentence.end
        if sentence.hard or sentence is document.body[-1]:
            if count > WALL:
                marks.append(Mark("wall_of_text", start, end, params={"words": str(count)}))
            count = 0
    return marks
