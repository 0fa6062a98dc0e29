"""The sheet, as it comes out of a printer: one page, and all of it there."""

import re
import unicodedata
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seventeen.formats.sheet import Sheet, sheet_page
from seventeen.formats.sheet_style import Paper
from tests.support.browser import printed

STARTS = datetime(2026, 3, 10, 13, 0, tzinfo=UTC)
LAST = "Who else would be good for me to talk to?"
PAPERS: dict[Paper, tuple[int, int]] = {"a4": (595, 842), "letter": (612, 792)}
LONG = (
    "When you look back at the years in which the team moved from one way of working to another, "
    "what did you believe at first that turned out to be wrong, and who was it that made you see it"
)


def sheet(**told: Any) -> Sheet:
    known: dict[str, Any] = {
        "name": "Cleo Example",
        "title": "Staff engineer",
        "organization": "Acme Example",
        "why": ("Moved billing to event sourcing",),
        "common_ground": ("We both spoke at a meetup on ledgers.",),
        "pitch": None,
        "medium": "video",
        "place": "https://meet.example/ana",
        "starts_at": STARTS,
        "minutes": 17,
        "alarm_at": STARTS + timedelta(minutes=14),
        "zone": "Europe/Berlin",
        "contact_zone": None,
        "questions": (),
        "last_question": LAST,
    }
    return Sheet(**(known | told))


def numbered(text: str, count: int) -> tuple[str, ...]:
    """Questions as long as they can be, each with its number at its end."""
    return tuple(f"{text[:195]} {number}?" for number in range(count))


def letters(text: str) -> str:
    """The text without space, and with letters that a font draws as one taken apart."""
    return "".join(unicodedata.normalize("NFKC", text).split())


FULL = {
    "name": "Maximiliana Alexandrina " * 8,
    "title": "Principal engineer for platforms and people " * 4,
    "organization": "The Acme Example Works and Daughters " * 5,
    "why": tuple(f"{LONG} {number}" for number in range(20)),
    "common_ground": tuple(f"{LONG} {number}" for number in range(20)),
    "pitch": "I build data pipelines and like to talk about how teams own them. " * 9,
    "place": "https://meet.example/" + "a" * 179,
    "contact_zone": "Asia/Tokyo",
    "questions": numbered(LONG, 10),
    "last_question": f"{LONG}?",
}
CASES: dict[str, dict[str, Any]] = {
    "nothing known": {"name": "", "title": None, "organization": None, "place": None},
    "no questions": {},
    "five questions": {"questions": numbered("What surprised you most about the move", 5)},
    "ten long questions": {"questions": numbered(LONG, 10)},
    "as much as there can be": FULL,
    "wide letters": dict.fromkeys(("name", "title", "organization", "place"), "W" * 200)
    | {"questions": numbered("W" * 200, 10), "last_question": "W" * 200, "pitch": "W" * 600},
}


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("case", CASES)
def test_it_is_one_page_with_all_of_it(case: str, paper: Paper, tmp_path: Path) -> None:
    told = sheet(**CASES[case])
    pages = printed(sheet_page(told, "en", paper).html, tmp_path).pages
    assert len(pages) == 1
    assert tuple(round(float(one)) for one in pages[0].mediabox[2:]) == PAPERS[paper]
    text = letters(pages[0].extract_text())
    for words in (
        told.name,
        told.title or "",
        told.organization or "",
        told.place or "",
        told.pitch or "",
        told.last_question,
        *told.questions,
        "17 minutes",
        "Alarm at 14:14, end 14:17",
    ):
        assert letters(words) in text, words


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize(
    ("name", "question"),
    [
        ("山田太郎", "この仕事を始めたとき一番驚いたことは何ですか"),
        ("ליאה דוגמה", "מה הכי הפתיע אותך כשהתחלת לעבוד כאן"),
        ("ليلى مثال", "ما الذي فاجأك أكثر في هذا التحول"),
        ("प्रिया उदाहरण", "इस काम में सबसे कठिन क्या था"),
    ],
)
def test_names_and_questions_in_other_writing_fit_too(
    name: str, question: str, paper: Paper, tmp_path: Path
) -> None:
    told = sheet(name=name, questions=numbered(question * 20, 10))
    pages = printed(sheet_page(told, "en", paper).html, tmp_path).pages
    assert len(pages) == 1
    text = letters(pages[0].extract_text())
    assert letters(LAST) in text
    assert letters("Alarm at 14:14, end 14:17") in text


def test_more_questions_than_fit_go_on_overleaf(tmp_path: Path) -> None:
    told = sheet(questions=numbered(LONG, 60))
    pages = printed(sheet_page(told, "en", "a4").html, tmp_path).pages
    assert len(pages) > 1
    text = letters("".join(page.extract_text() for page in pages))
    for words in (*told.questions, LAST, "Alarm at 14:14, end 14:17"):
        assert letters(words) in text


class Tags(HTMLParser):
    """The tags of a page, and its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.text += data


TEXTS = [one.name for one in fields(Sheet) if one.type in ("str", "str | None", str, str | None)]
FREE = [name for name in TEXTS if name not in ("medium", "zone", "contact_zone")]
TUPLES = ("why", "common_ground", "questions")
MARKUP = '<script>alert(1)</script><img src=x onerror="alert(2)">\'"&amp;</style><!--'


@pytest.mark.parametrize("field", [*FREE, *TUPLES])
def test_markup_of_the_users_is_text(field: str) -> None:
    plain = Tags(sheet_page(sheet(**{field: ("x",) if field in TUPLES else "x"}), "en", "a4").html)
    value: Any = (MARKUP,) if field in TUPLES else MARKUP
    found = Tags(sheet_page(sheet(**{field: value}), "en", "a4").html)
    assert found.tags == plain.tags
    assert found.attributes == plain.attributes
    assert MARKUP in found.text


@given(text=st.text(st.characters(codec="utf-8"), max_size=80))
def test_no_text_adds_a_tag(text: str) -> None:
    told = sheet(name=text, questions=(text,), why=(text,), last_question=text)
    shape = Tags(sheet_page(sheet(questions=("x",)), "en", "a4").html).tags
    assert Tags(sheet_page(told, "en", "a4").html).tags == shape


def test_it_loads_nothing_and_runs_nothing() -> None:
    html = sheet_page(sheet(questions=("Why?",)), "en", "a4").html
    assert not re.search(r"<(script|link|img|iframe|object|base)|url\(|@import|\son\w+=", html)


def test_both_clocks_where_they_differ() -> None:
    def times(**told: Any) -> str:
        html = sheet_page(sheet(**told), "en", "a4").html
        return re.sub("<[^>]+>", " ", html[html.index('class="when"') : html.index("</p>")])

    assert "14:00–14:17" in times(contact_zone=None)
    assert "Berlin" not in times(contact_zone="Europe/Paris")
    abroad = times(contact_zone="America/New_York")
    assert "14:00–14:17" in abroad
    assert "(Berlin time)" in abroad
    assert "09:00–09:17 (New York time)" in abroad
    next_day = times(contact_zone="Pacific/Auckland")
    assert "Wednesday, 11 March 2026, 02:00–02:17 (Auckland time)" in next_day


def test_in_german() -> None:
    page = Tags(sheet_page(sheet(pitch="Ich baue Leitungen."), "de", "a4").html).text
    for words in (
        "Dienstag, 10. März 2026",
        "14:00–14:17 Uhr",
        "17 Minuten",
        "Alarm um 14:14, Ende 14:17",
        "Über mich, nur wenn gefragt wird",
    ):
        assert words in page


def test_long_lists_say_how_much_is_left_out() -> None:
    page = Tags(
        sheet_page(sheet(why=tuple(f"{n} {'heron ' * 25}" for n in range(9))), "en", "a4").html
    )
    assert "0 heron" in page.text
    assert "+8" in page.text
    assert "1 heron" not in page.text
