"""Days as people and programs write them, in the languages that exports come in."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

_LONGEST = 60
_TIME = re.compile(r"[\s,T]+\d{1,2}:\d{2}.*", re.DOTALL)
_NUMERIC = re.compile(r"(\d{1,4}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{1,4})\.?(?: ?г\.?)?")
_EAST_ASIAN = re.compile(r"(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]?")
_TOKEN = re.compile(r"\d+|[^\W\d_]+")

# What may stand beside day, month and year: ordinals and prepositions.
_FILLERS = frozenset(
    "st nd rd th of de del do der den d er e le la il el a em º ª г года р".split()
)

_ENGLISH = (
    "january february march april may june july august september october november december"
).split()
# English is written both ways and so tells nothing; East Asia puts the year first.
_DAY_FIRST = frozenset("de fr es it pt nl sv da pl tr".split())
_LOCALES = "de fr es it pt nl sv da nb fi pl cs ro hu tr ru uk id el ca".split()


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text means as a day: with the day first, and with the month first.

    Both are the same for all but numbers with slashes or dashes.
    """

    day_first: date | None
    month_first: date | None

    @property
    def certain(self) -> date | None:
        """The day, when there is only one that the text can mean."""
        if self.day_first and self.month_first and self.day_first != self.month_first:
            return None
        return self.day_first or self.month_first


def read_day(text: str, language: str | None = None) -> Reading | None:
    """Read a day, whatever time of day follows it; None when `text` is none.

    `language` is the one to look for month names in first. Years of two digits are 1970 to 2069.
    """
    return _read_day(text, language) if len(text) <= _LONGEST else None


@lru_cache(maxsize=4096)
def _read_day(text: str, language: str | None) -> Reading | None:
    text = _TIME.sub("", text.strip())
    text = re.sub(r"\s+", " ", text)
    if match := _EAST_ASIAN.fullmatch(text):
        return _reading(_day(*match.groups()))
    if match := _NUMERIC.fullmatch(text):
        first, separator, second, third = match.groups()
        if len(first) == 4:
            return _reading(_day(first, second, third))
        day_first = _day(third, second, first)
        # Dots are written where the day comes first, everywhere.
        month_first = None if separator == "." else _day(third, first, second)
        return Reading(day_first, month_first) if day_first or month_first else None
    return _reading(_in_words(text, language))


class DayOrder:
    """Whether numbers with slashes put the day or the month first, as the days of one file tell."""

    def __init__(self, language: str | None) -> None:
        self._default = True if language in _DAY_FIRST else None
        self._seen: set[bool] = set()

    def learn(self, reading: Reading) -> None:
        """Take note of a day that has only one order."""
        if (reading.day_first is None) != (reading.month_first is None):
            self._seen.add(reading.day_first is not None)

    def settle(self, reading: Reading) -> date | None:
        """The day meant; None when the file leaves it open."""
        if reading.certain:
            return reading.certain
        if len(self._seen) == 1:
            is_day_first: bool | None = next(iter(self._seen))
        else:
            is_day_first = None if self._seen else self._default
        if is_day_first is None:
            return None
        return reading.day_first if is_day_first else reading.month_first


def _reading(day: date | None) -> Reading | None:
    return Reading(day, day) if day else None


def _day(year: str, month: str, day: str) -> date | None:
    if len(year) not in {2, 4}:
        return None
    number = int(year)
    if len(year) == 2:
        number += 2000 if number < 70 else 1900
    if not 1900 <= number <= 2100:
        return None
    try:
        return date(number, int(month), int(day))
    except ValueError:
        return None


def _in_words(text: str, language: str | None) -> date | None:
    tokens = [token for token in _TOKEN.findall(text.lower()) if token not in _FILLERS]
    if len(tokens) != 3:
        return None
    words = [token for token in tokens if not token.isdecimal()]
    numbers = [token for token in tokens if token.isdecimal()]
    if len(words) != 1 or len(numbers) != 2:
        return None
    month = _month(words[0], language)
    if not month:
        return None
    if len(numbers[0]) == 4:
        numbers.reverse()
    return _day(numbers[1], str(month), numbers[0]) if len(numbers[0]) <= 2 else None


def _month(word: str, language: str | None) -> int:
    if language and language != "en" and word in (months := _months(language)):
        return months[word]
    for number, name in enumerate(_ENGLISH, start=1):
        if word == name or (len(word) >= 3 and name.startswith(word)):
            return number
    return _all_months().get(word, 0)


@cache
def _months(language: str) -> dict[str, int]:
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(language)
    except (ValueError, UnknownLocaleError):
        return {}
    return {
        token: number
        for context in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
        for number, name in locale.months[context][width].items()
        for token in _TOKEN.findall(name.lower())
        if token not in _FILLERS and not token.isdecimal()
    }


@cache
def _all_months() -> dict[str, int]:
    """All month names; one that means different months in two languages (lis, lip) means none."""
    every: dict[str, set[int]] = {}
    for language in _LOCALES:
        for name, number in _months(language).items():
            every.setdefault(name, set()).add(number)
    return {name: numbers.pop() for name, numbers in every.items() if len(numbers) == 1}
