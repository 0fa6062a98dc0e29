"""The playbook's pages: Markdown with a fixed shape, read into tips.

A page has its place in front matter, a title, a summary, and tips: `## Title {#anchor}`, text, why,
example. Its sources, if any, stand last, below `{#sources}`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_FRONT = re.compile(r"---\norder: (\d+)\n---\n")
_HEAD = re.compile(r"## (?P<title>.+) \{#(?P<anchor>[a-z]+(?:-[a-z]+)*)\}")
_LEADS = {
    "en": ("**Why.** ", "**Example.** "),
    "de": ("**Warum.** ", "**Beispiel.** "),
}
LANGUAGES = tuple(_LEADS)
SOURCES = "sources"


@dataclass(frozen=True, slots=True)
class Tip:
    """One piece of advice, why it works, and what it looks like."""

    anchor: str
    title: str
    text: str
    why: str
    example: str


@dataclass(frozen=True, slots=True)
class PlaybookPage:
    """One page of the guide in one language."""

    id: str
    order: int
    title: str
    summary: str
    tips: tuple[Tip, ...]
    sources: tuple[str, ...]
    markdown: str


def read_page(page_id: str, language: str, content: str) -> PlaybookPage:
    """Read a page. Raises ValueError, with the page and the place, when it has another shape."""
    front = _FRONT.match(content)
    if front is None:
        raise ValueError(f"{language}/{page_id}: no order in front")
    body = content[front.end() :].strip() + "\n"
    title, *parts = re.split(r"^(?=## )", body, flags=re.MULTILINE)
    head, _, summary = title.partition("\n")
    if not head.startswith("# ") or not summary.strip():
        raise ValueError(f"{language}/{page_id}: no title or no summary")
    tips: list[Tip] = []
    sources: tuple[str, ...] = ()
    for part in parts:
        line, _, rest = part.partition("\n")
        found = _HEAD.fullmatch(line.strip())
        if found is None:
            raise ValueError(f"{language}/{page_id}: no anchor in {line!r}")
        if found["anchor"] == SOURCES:
            sources = tuple(_bullets(rest))
        else:
            where = f"{language}/{page_id}#{found['anchor']}"
            tips.append(_tip(where, found["anchor"], found["title"], rest, _LEADS[language]))
    plain = re.sub(r" \{#[a-z-]+\}$", "", body, flags=re.MULTILINE)
    return PlaybookPage(
        page_id, int(front[1]), head[2:].strip(), summary.strip(), tuple(tips), sources, plain
    )


def _tip(where: str, anchor: str, title: str, rest: str, leads: tuple[str, str]) -> Tip:
    paragraphs = [one.strip() for one in rest.strip().split("\n\n")]
    found = [
        [one.removeprefix(lead) for one in paragraphs if one.startswith(lead)] for lead in leads
    ]
    text = "\n\n".join(one for one in paragraphs if not one.startswith(leads))
    if not text or any(len(one) != 1 for one in found):
        raise ValueError(f"{where}: needs a text, one why and one example")
    return Tip(anchor, title, text, found[0][0], found[1][0])


def _bullets(text: str) -> Iterator[str]:
    for line in text.strip().splitlines():
        if line.startswith("- "):
            yield line[2:].strip()
