"""A text as words: where each begins and ends, and what it says once spelling is evened out."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

# Each alternative is a run of one class of characters, so a text is read once, left to right.
_TOKEN = re.compile(
    r"(?P<slot>\[[^\[\]\n]{1,120}\]|\{\{[^{}\n]{1,60}\}\}|\{[^{}\n]{1,40}\}|<[^<>\n]{1,40}>|__+)"
    r"|(?P<number>\d+(?:[.,:]\d+)*)"
    r"|(?P<word>[^\W\d_](?:[\w\u0300-\u036f]|['’‘](?=[^\W\d_]))*)"
    r"|(?P<space>\s+)"
    r"|(?P<mark>[^\w\s]|_)"
)

# Spellings and contractions, as the words they stand for. The parts share the written span.
_WHOLE: dict[str, tuple[str, ...]] = {
    "can't": ("can", "not"),
    "cant": ("can", "not"),
    "cannot": ("can", "not"),
    "won't": ("will", "not"),
    "wont": ("will", "not"),
    "shan't": ("shall", "not"),
    "dont": ("do", "not"),
    "doesnt": ("does", "not"),
    "didnt": ("did", "not"),
    "isnt": ("is", "not"),
    "havent": ("have", "not"),
    "im": ("i", "am"),
    "ive": ("i", "have"),
    "youre": ("you", "are"),
    "youve": ("you", "have"),
    "thats": ("that", "is"),
    "whats": ("what", "is"),
    "lets": ("let", "us"),
    "let's": ("let", "us"),
    "wanna": ("want", "to"),
    "gonna": ("going", "to"),
    "gotta": ("got", "to"),
    "u": ("you",),
    "ya": ("you",),
    "ur": ("your",),
    "pls": ("please",),
    "plz": ("please",),
    "plese": ("please",),
    "thx": ("thanks",),
    "tks": ("thanks",),
    "thnx": ("thanks",),
    "thankyou": ("thank", "you"),
    "ty": ("thanks",),
    "shud": ("should",),
    "cud": ("could",),
    "wud": ("would",),
    "abt": ("about",),
    "convo": ("conversation",),
    "mins": ("minutes",),
    "min": ("minutes",),
    "minute": ("minutes",),
    "minuts": ("minutes",),
    "hrs": ("hours",),
    "hour": ("hours",),
    "e-mail": ("email",),
    "emails": ("email",),
    "e-mails": ("email",),
    "w": ("with",),
    "bc": ("because",),
    "coz": ("because",),
    "tmrw": ("tomorrow",),
    "recieve": ("receive",),
    "oppurtunity": ("opportunity",),
    "opportunites": ("opportunities",),
    "intership": ("internship",),
    "vacany": ("vacancy",),
    "vaccancy": ("vacancy",),
    "reccomend": ("recommend",),
    "recomend": ("recommend",),
    "reffer": ("refer",),
    "refferal": ("referral",),
    "referal": ("referral",),
    "referrals": ("referral",),
    "recruting": ("recruiting",),
    "exprience": ("experience",),
    "experiance": ("experience",),
    "intrested": ("interested",),
    "opprotunity": ("opportunity",),
    "oportunity": ("opportunity",),
    "availble": ("available",),
    "postion": ("position",),
    "carreer": ("career",),
    "dnt": ("do", "not"),
    "wat": ("what",),
    "wht": ("what",),
    "hw": ("how",),
    "y'all": ("you",),
    "yall": ("you",),
    "yrs": ("years",),
    "organisation": ("organization",),
    "organisations": ("organizations",),
}
_IS_WORDS = frozenset({"who", "what", "that", "it", "he", "she", "there", "here", "how", "where"})
_TAILS = {"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would"}
_LATIN = {"’": "'", "‘": "'"}


@dataclass(frozen=True, slots=True)
class Word:
    """A word; `start` and `end` are code points in the text."""

    norm: str
    start: int
    end: int
    capital: bool = False
    slot: bool = False
    quoted: bool = False
    first: bool = False
    gap: str = ""  # the marks between this word and the one before it


def fold(text: str) -> str:
    """The text in lower case, with straight quotes and without accents."""
    lowered = text.lower()
    if lowered.isascii():
        return lowered
    for curly, straight in _LATIN.items():
        lowered = lowered.replace(curly, straight)
    plain = unicodedata.normalize("NFD", lowered)
    return "".join(char for char in plain if not unicodedata.combining(char))


def parts_of(token: str) -> list[tuple[str, int]]:
    """A written token as (word, length) pairs; a contraction gives several."""
    folded = fold(token)
    whole = _WHOLE.get(folded)
    if whole is not None:
        return [(word, len(token)) for word in whole]
    head, quote, tail = folded.rpartition("'")
    if quote and len(folded) == len(token):
        if tail == "t" and head.endswith("n"):
            return [(head[:-1], len(token)), ("not", len(token))]
        if tail in _TAILS:
            return [(head, len(token)), (_TAILS[tail], len(token))]
        if tail == "s":
            return (
                [(head, len(token)), ("is", len(token))]
                if head in _IS_WORDS
                else [(head, len(token))]
            )
    return [(folded, len(token))]


def tokens(text: str) -> list[tuple[str, str, int, int]]:
    """The text as (class, written form, start, end), from its beginning to its end."""
    return [
        (match.lastgroup or "mark", match.group(), match.start(), match.end())
        for match in _TOKEN.finditer(text)
    ]
