"""Days, as people and programs write them."""

from datetime import date

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from seventeen.formats.dates import DayOrder, read_day
from tests.formats.support import patient

LANGUAGES = "de fr es it pt nl sv da nb fi pl cs ro hu tr ru uk id el ja zh ko en".split()
days = st.dates(min_value=date(1970, 1, 1), max_value=date(2069, 12, 31))


@patient
@given(day=days, language=st.sampled_from(LANGUAGES), width=st.sampled_from(["medium", "long"]))
def test_a_day_written_out_in_any_language_is_read(day: date, language: str, width: str) -> None:
    written = format_date(day, width, locale=language)
    reading = read_day(written, language)
    assert reading is not None
    assert day in {reading.certain, reading.day_first}


@pytest.mark.parametrize(
    "written",
    [
        "2024-03-12",
        "2024/3/12",
        "12 Mar 2024",
        "12-Mar-24",
        "Mar 12, 2024",
        "March 12th, 2024",
        "12. März 2024",
        "12.03.2024",
        "12.3.24",
        "1er mars 2024",
        "12 de mar. de 2024",
        "12 мар. 2024 г.",
        "2024年3月12日",
        "2024년 3월 12일",
        "2024-03-12T23:59:59Z",
        "12 Mar 2024, 14:03",
        "12 Mar 2024 2:03 PM",
        "\u00a012\u00a0Mar\u00a02024 ",
    ],
)
def test_certain_days(written: str) -> None:
    reading = read_day(written)
    assert reading is not None
    expected = date(2024, 3, 1 if written.startswith("1er") else 12)
    assert reading.certain == expected


@pytest.mark.parametrize(
    "written",
    ["", "soon", "31/31/24", "0/0/0", "12 Foo 2024", "2024", "²/3/24", "3/12/1", "x" * 10_000],
)
def test_what_is_no_day(written: str) -> None:
    assert read_day(written) is None


def test_a_word_that_means_two_months_needs_its_language() -> None:
    # lis is November in Polish; in Croatian it would be October, but Croatian is not asked.
    reading = read_day("3 lis 2020", "pl")
    assert reading is not None
    assert reading.certain == date(2020, 11, 3)


def test_english_says_nothing_about_the_order_and_other_languages_do() -> None:
    reading = read_day("3/12/24")
    assert reading is not None
    assert DayOrder("en").settle(reading) is None
    assert DayOrder(None).settle(reading) is None
    assert DayOrder("ja").settle(reading) is None
    assert DayOrder("fr").settle(reading) == date(2024, 12, 3)


@patient
@given(st.text(max_size=70))
def test_any_text_is_a_day_or_none(text: str) -> None:
    reading = read_day(text)
    assert reading is None or reading.day_first or reading.month_first
