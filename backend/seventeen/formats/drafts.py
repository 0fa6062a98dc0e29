"""What readers hand out: one draft per row of a file, or the reason why there is none."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Format(StrEnum):
    """The kinds of contact files that can be read."""

    LINKEDIN_CSV = "linkedin_csv"
    CSV = "csv"
    VCARD = "vcard"
    JSONL = "jsonl"


@dataclass(frozen=True, slots=True)
class Problem:
    """Why one row cannot be used: a stable code, a sentence, and the column where there is one.

    `skipped` tells a row that holds nothing to import (empty, not a person) from a failed one.
    """

    code: str
    detail: str
    column: str | None = None
    skipped: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """One row of a file in our own field names.

    `line` is the 1-based line of the file where the row begins. `fields` holds only what the file
    has, already trimmed and within limits.py; it is empty when `problem` says why.
    """

    line: int
    fields: dict[str, Any]
    problem: Problem | None = None


class Unreadable(Exception):  # noqa: N818 - named for what the file is
    """The file as a whole cannot be read: a stable `code` and a `detail` for the user."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(detail)
        self.code = code
        self.detail = detail


class Refused(Exception):  # noqa: N818 - named for what happens to the row
    """Raised while one row is read; the reader turns it into that row's draft."""

    def __init__(
        self, code: str, detail: str, column: str | None = None, *, skipped: bool = False
    ) -> None:
        super().__init__(detail)
        self.problem = Problem(code, detail, column, skipped)


def refused(line: int, problem: Problem) -> Draft:
    """The draft of a row that cannot be used."""
    return Draft(line, {}, problem)
