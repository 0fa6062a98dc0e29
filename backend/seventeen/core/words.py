"""Folding: how words are compared, whatever their accents and case."""

import re
import unicodedata
from collections.abc import Iterable

_WORD = re.compile(r"[^\W_]+", re.UNICODE)
WORD_LENGTH = 40
WORD_COUNT = 2000

_LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "ı": "i"})


def fold(text: str) -> str:
    """Lower case without accents: what search and alphabetical order go by."""
    if text.isascii():
        return text.lower()
    # Letters and signs fall apart before they get lower case, since some hide capitals: ™ is TM.
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    plain = plain.translate(_LETTERS)
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def words_of(texts: Iterable[str | None]) -> set[str]:
    """The folded words of some texts, each at most 40 letters, at most 2,000 of them."""
    found: set[str] = set()
    for text in texts:
        if not text:
            continue
        for match in _WORD.finditer(fold(text)):
            found.add(match[0][:WORD_LENGTH])
            if len(found) >= WORD_COUNT:
                return found
    return found


def prefixes_of(query: str) -> list[str]:
    """The folded beginnings of words that somebody typed, longest first, at most 8."""
    parts = {match[0][:WORD_LENGTH] for match in _WORD.finditer(fold(query))}
    return sorted(parts, key=lambda part: (-len(part), part))[:8]


def sort_key(text: str | None) -> str:
    """What a name is ordered by; at most 200 letters."""
    return fold(text or "")[:200]
