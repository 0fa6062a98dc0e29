"""Finds the header of a CSV file by its content: its line, its delimiter, its columns."""

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain

from seventeen.formats.blocks import Text
from seventeen.formats.csv_columns import Column, fold, recognised_columns
from seventeen.formats.csv_rows import DELIMITERS, rows
from seventeen.formats.drafts import Unreadable
from seventeen.formats.linkedin import linkedin_columns
from seventeen.formats.own_csv import COLUMNS as OWN

# How far a header is looked for. A file may begin with anything; it can't be all of it.
_HEAD_LINES = 20_000
_HEAD_CHARACTERS = 1 << 20
_MOST_COLUMNS = 1_000

# How far below a header that one delimiter gives another may give a better one.
_NEARBY = 100

_Candidates = Iterator[tuple[int, int, list[str]]]
_TakeApart = Callable[[list[str], str], _Candidates]


@dataclass(frozen=True, slots=True)
class Header:
    """What the header of a CSV file says.

    `language` is that of a LinkedIn header, else None; `is_own` marks our own export, which is read
    back to the letter.
    """

    line: int
    last_line: int
    delimiter: str
    cells: list[str]
    columns: list[Column]
    language: str | None = None
    is_own: bool = False

    @property
    def is_linkedin(self) -> bool:
        """Whether this is the header of LinkedIn's `Connections.csv`."""
        return self.language is not None


def open_csv(text: Text) -> tuple[Header, Iterator[str]]:
    """The header of a file and the lines below it. Raises Unreadable (`no_header`)."""
    lines = map(text.decode, text.lines)
    head: list[str] = []
    size = 0
    for line in lines:
        head.append(line)
        size += len(line)
        if len(head) >= _HEAD_LINES or size >= _HEAD_CHARACTERS:
            break
    header = find_header(head)
    if header is None:
        raise Unreadable(
            "no_header",
            "No row with column names that describe contacts was found, such as Name, First Name, "
            "E-mail or Company. Please put one above the rows.",
        )
    return header, chain(head[header.last_line :], lines)


def find_header(lines: list[str]) -> Header | None:
    """The header among the first lines of a file, read with the delimiter that suits it best."""
    lines = lines[:_HEAD_LINES]
    found = _with_each_delimiter(lines, _as_rows)
    if not found and any('"' in line for line in lines):
        # A quote that the notes above the header never close hides it; look at each line alone.
        found = _with_each_delimiter(lines, _as_lines)
    return max(found, key=lambda h: (_known(h), -h.line), default=None)


def _with_each_delimiter(lines: list[str], take_apart: _TakeApart) -> list[Header]:
    found: list[Header] = []
    for delimiter in DELIMITERS:
        if header := _first_header(take_apart(lines, delimiter), delimiter):
            found.append(header)
            lines = lines[: header.last_line + _NEARBY]
    return found


def _first_header(candidates: _Candidates, delimiter: str) -> Header | None:
    for number, (line, last_line, cells) in enumerate(candidates):
        names = [cell.strip() for cell in cells]
        while names and not names[-1]:
            names.pop()
        if not names or len(names) > _MOST_COLUMNS:
            continue
        if names == OWN:
            return Header(line, last_line, delimiter, names, [], is_own=True)
        folded = [fold(name) for name in names]
        if linkedin := linkedin_columns(names, folded):
            return Header(line, last_line, delimiter, names, linkedin[1], linkedin[0])
        if columns := recognised_columns(names, folded, is_first=number == 0):
            return Header(line, last_line, delimiter, names, columns)
    return None


def _as_rows(lines: list[str], delimiter: str) -> _Candidates:
    for row in rows(lines, delimiter):
        yield row.line, row.last_line, row.cells


def _as_lines(lines: list[str], delimiter: str) -> _Candidates:
    for number, line in enumerate(lines, start=1):
        if len(line) > csv.field_size_limit() or not line.strip():
            continue
        for cells in csv.reader([line], delimiter=delimiter, skipinitialspace=True):
            yield number, number, cells


def _known(header: Header) -> int:
    if header.is_own:
        return len(header.cells)
    return sum(bool(column.field or column.place) for column in header.columns)
