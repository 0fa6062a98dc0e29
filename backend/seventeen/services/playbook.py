"""The playbook, read from its files once."""

from functools import lru_cache

from seventeen.core.errors import NotFound
from seventeen.core.resources import playbook_dir
from seventeen.formats.playbook import PlaybookPage, read_page
from seventeen.schemas.playbook import (
    Language,
    PlaybookEntry,
    PlaybookOut,
    PlaybookPageOut,
    PlaybookTip,
)


@lru_cache(maxsize=8)
def pages(language: Language) -> dict[str, PlaybookPage]:
    """All pages in reading order, by their names."""
    found = [
        read_page(file.stem, language, file.read_text(encoding="utf-8"))
        for file in (playbook_dir() / language).glob("*.md")
    ]
    return {page.id: page for page in sorted(found, key=lambda page: page.order)}


def contents(language: Language) -> PlaybookOut:
    """The table of contents."""
    return PlaybookOut(
        items=[
            PlaybookEntry(id=page.id, title=page.title, summary=page.summary, order=page.order)
            for page in pages(language).values()
        ]
    )


def page_of(name: str, language: Language) -> PlaybookPageOut:
    """One page. Raises NotFound."""
    page = pages(language).get(name)
    if page is None:
        raise NotFound()
    return PlaybookPageOut(
        id=page.id,
        title=page.title,
        summary=page.summary,
        order=page.order,
        language=language,
        tips=[
            PlaybookTip(
                anchor=tip.anchor,
                title=tip.title,
                text=tip.text,
                why=tip.why,
                example=tip.example,
            )
            for tip in page.tips
        ],
        sources=list(page.sources),
        markdown=page.markdown,
    )
