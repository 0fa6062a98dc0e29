"""Text as it is kept: composed (NFC), trimmed, without control characters."""

import re
import unicodedata

from seventeen.formats.drafts import Refused

_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTROLS = {code: None for code in (*range(0x20), *range(0x7F, 0xA0)) if code not in (0x09, 0x0A)}
_IN_TEXT = _CONTROLS | {0x85: "\n"}
_IN_LINE = _CONTROLS | dict.fromkeys((0x09, 0x0A, 0x85, 0x2028, 0x2029), " ")
_AROUND = "".join(chr(code) for code in range(0x3001) if chr(code).isspace()) + "\ufeff"

# Normalizing takes time quadratic in a run of combining marks; UAX #15 (stream-safe text) knows
# no writing that needs more than 30.
_MARKS = 30

# A Hangul syllable is three code points before it is composed, and no writing has more per letter.
_COMPOSES = 3


def one_line(text: str, limit: int, column: str | None = None) -> str:
    """Clean a single-line value; line breaks and tabs become spaces.

    `limit` is in code points. Raises Refused (`too_long`, `bad_text`) naming `column`.
    """
    if text.isascii() and text.isprintable():
        text = text.strip()
    else:
        text = _clean(text.replace("\r\n", " ").replace("\r", " "), _IN_LINE, limit, column)
    if len(text) > limit:
        raise too_long(len(text), limit, column)
    return text


def free_text(text: str, limit: int, column: str | None = None) -> str:
    """Clean a text that may have several lines, each ended by a line feed.

    `limit` is in code points. Raises Refused (`too_long`, `bad_text`) naming `column`.
    """
    if text.isascii() and text.isprintable():
        text = text.strip()
    else:
        text = _clean(text.replace("\r\n", "\n").replace("\r", "\n"), _IN_TEXT, limit, column)
    if len(text) > limit:
        raise too_long(len(text), limit, column)
    return text


def too_long(length: int, limit: int, column: str | None) -> Refused:
    """The refusal of a value of `length` code points where `limit` are allowed."""
    return Refused(
        "too_long", f"This value has {length:,} characters; at most {limit:,} are kept.", column
    )


def _clean(text: str, controls: dict[int, str | None], limit: int, column: str | None) -> str:
    text = _trim(text.translate(controls))
    if len(text) > limit * _COMPOSES:
        raise too_long(len(text), limit, column)
    if _SURROGATE.search(text):
        raise Refused(
            "bad_text", "This value holds bytes or half characters that are not text.", column
        )
    if len(text) > _MARKS and not text.isascii() and _longest_run_of_marks(text) > _MARKS:
        raise Refused(
            "bad_text", f"This value has more than {_MARKS} combining marks in a row.", column
        )
    return _trim(unicodedata.normalize("NFC", text))


def _trim(text: str) -> str:
    return text.strip(_AROUND)


def _longest_run_of_marks(text: str) -> int:
    longest = run = 0
    for character in text:
        run = run + 1 if unicodedata.combining(character) else 0
        longest = max(longest, run)
    return longest
