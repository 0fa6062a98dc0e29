"""The playbook's pages have their shape, in both languages, and every rule finds its place."""

import pytest

from seventeen.coach.review import rules
from seventeen.core.resources import playbook_dir
from seventeen.formats.playbook import LANGUAGES, PlaybookPage, read_page

PAGE = """\
---
order: 3
---
# A title

A summary.

## A tip {#a-tip}

Do this.

And that.

**Why.** Because.

**Example.** "So."

## Sources {#sources}

- A book (1973).
"""


def pages(language: str) -> dict[str, PlaybookPage]:
    files = sorted((playbook_dir() / language).glob("*.md"))
    return {file.stem: read_page(file.stem, language, file.read_text()) for file in files}


def anchors(language: str) -> dict[str, list[str]]:
    return {name: [tip.anchor for tip in page.tips] for name, page in pages(language).items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_leads_to_a_tip(language: str) -> None:
    known = {f"{name}#{anchor}" for name, found in anchors(language).items() for anchor in found}
    assert {rule.playbook for rule in rules()} - known == set()


def test_both_languages_have_the_same_pages_in_the_same_order() -> None:
    english, german = pages("en"), pages("de")
    assert anchors("en") == anchors("de")
    assert {name: page.order for name, page in english.items()} == {
        name: page.order for name, page in german.items()
    }
    assert {name: len(page.sources) for name, page in english.items()} == {
        name: len(page.sources) for name, page in german.items()
    }
    assert sorted(page.order for page in english.values()) == list(range(1, len(english) + 1))


@pytest.mark.parametrize("language", LANGUAGES)
def test_anchors_are_unique_and_tips_are_short(language: str) -> None:
    for name, page in pages(language).items():
        found = [tip.anchor for tip in page.tips]
        assert len(found) == len(set(found)), name
        assert 3 <= len(found) <= 15, name
        for tip in page.tips:
            assert len(tip.text.split()) <= 60, f"{name}#{tip.anchor}"


def test_a_page_is_read_into_its_parts() -> None:
    page = read_page("a-page", "en", PAGE)

    assert (page.order, page.title, page.summary) == (3, "A title", "A summary.")
    [tip] = page.tips
    assert (tip.anchor, tip.title, tip.why, tip.example) == ("a-tip", "A tip", "Because.", '"So."')
    assert tip.text == "Do this.\n\nAnd that."
    assert page.sources == ("A book (1973).",)
    assert page.markdown.startswith("# A title\n\nA summary.\n\n## A tip\n")
    assert "{#" not in page.markdown


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("---\norder: 3\n---\n", ""),
        ("# A title", "A title"),
        ("A summary.\n", ""),
        (" {#a-tip}", ""),
        ("**Why.** Because.", ""),
        ("**Example.** ", ""),
        ("**Why.** ", "**Warum.** "),
        ("Do this.\n\nAnd that.", ""),
    ],
)
def test_a_page_of_another_shape_is_noticed(before: str, after: str) -> None:
    with pytest.raises(ValueError, match="en/a-page"):
        read_page("a-page", "en", PAGE.replace(before, after))
