"""What every list can be asked."""

from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from seventeen.schemas.base import in_words

SortName = Annotated[
    str,
    Field(
        max_length=40,
        pattern=in_words(
            r"^-?[a-z_]+$", "Give the name of a field, with - in front for the other way around."
        ),
    ),
]


def _flag(value: object) -> object:
    return {"true": True, "false": False}.get(value, value) if isinstance(value, str) else value


Flag = Annotated[bool, BeforeValidator(_flag), Field(strict=True)]


class ListQuery(BaseModel):
    """The parameters that all lists share."""

    model_config = ConfigDict(extra="forbid")

    limit: int = Field(50, ge=1, le=200, description="How many items a page has at the most.")
    cursor: str | None = Field(
        None,
        min_length=1,
        max_length=2000,
        description="`next` of the page before. Goes with the same filters and sort only.",
    )
    count: Flag = Field(default=False, description="`true` adds the exact total, which costs time.")


class SearchableQuery(ListQuery):
    """A list that can be searched."""

    q: str | None = Field(
        None,
        min_length=1,
        max_length=200,
        description="Words or beginnings of words; accents and case do not matter.",
    )
