"""The playbook: the guide in pages and tips."""

from typing import Annotated, Literal

from pydantic import Field

from seventeen.schemas.base import Shown

Language = Literal["en", "de"]
PageName = Annotated[str, Field(max_length=50, pattern=r"^[a-z]+(-[a-z]+)*$")]
Words = Annotated[str, Field(max_length=2000)]


class PlaybookEntry(Shown):
    """A page of the playbook, as the table of contents has it."""

    id: PageName
    title: str = Field(max_length=100)
    summary: str = Field(max_length=500)
    order: int = Field(ge=1, le=100)


class PlaybookOut(Shown):
    """The table of contents, in reading order."""

    items: Annotated[list[PlaybookEntry], Field(max_length=100)]


class PlaybookTip(Shown):
    """One piece of advice. A coach's rule leads to its `anchor`."""

    anchor: PageName
    title: str = Field(max_length=100)
    text: Words = Field(description="Markdown.")
    why: Words = Field(description="Markdown.")
    example: Words = Field(description="Markdown.")


class PlaybookPageOut(PlaybookEntry):
    """A page with its tips, and the whole of it as Markdown."""

    language: Language
    tips: Annotated[list[PlaybookTip], Field(max_length=50)]
    sources: Annotated[list[Words], Field(max_length=50)] = Field(
        description="Published work that facts on this page come from."
    )
    markdown: str = Field(max_length=50000)
