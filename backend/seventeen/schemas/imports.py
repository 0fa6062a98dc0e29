"""Imports: files in."""

from typing import Literal

from pydantic import Field

from seventeen.schemas.base import Id, Shown, Thing
from seventeen.schemas.lists import ListQuery

Format = Literal["linkedin_csv", "csv", "vcard", "jsonl"]
ImportStatus = Literal["queued", "running", "done", "failed", "cancelled"]
RowResult = Literal["created", "updated", "unchanged", "skipped", "failed"]


class Counts(Shown):
    """Rows of the file by what became of them; their sum is the rows read so far."""

    created: int = Field(ge=0, le=2**53)
    updated: int = Field(ge=0, le=2**53)
    unchanged: int = Field(ge=0, le=2**53)
    skipped: int = Field(ge=0, le=2**53)
    failed: int = Field(ge=0, le=2**53)


class ImportOut(Thing):
    """A file on its way in. A dry run counts what would happen and changes nothing."""

    filename: str | None = Field(max_length=255)
    format: Format
    dry_run: bool
    status: ImportStatus
    problem: str | None = Field(max_length=1000, description="Why the whole file failed.")
    size_bytes: int = Field(ge=0, le=2**53)
    counts: Counts


class ImportRowOut(Shown):
    """What became of one row."""

    number: int = Field(ge=1, le=2**53, description="1 for the first row of data.")
    line: int = Field(ge=1, le=2**53, description="The line of the file where it begins.")
    result: RowResult
    name: str | None = Field(max_length=200)
    contact_id: Id | None
    code: str | None = Field(max_length=50)
    detail: str | None = Field(max_length=500)
    column: str | None = Field(max_length=200)


class ImportQuery(ListQuery):
    """How imports are listed: newest first."""


class ImportRowQuery(ListQuery):
    """Filters of an import's rows."""

    result: RowResult | None = Field(None, description="Only rows with this result.")
