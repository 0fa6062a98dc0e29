"""Rows of a CSV file, one at a time, with the line each begins on and what is wrong with it."""

import csv
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from seventeen.formats.blocks import MAX_LINE
from seventeen.formats.drafts import Problem

DELIMITERS = ",;\t|"

# How often the lines that a stray quote swallowed are read again. Each time costs at most
# MAX_LINE characters, so reading stays linear in the size of the file.
_SECOND_READINGS = 16


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its first and last line, and its cells, or why it could not be taken apart."""

    line: int
    last_line: int
    cells: list[str]
    problem: Problem | None = None


class _TooLong(Exception):  # noqa: N818 - never leaves this file
    pass


class _Feed:
    """Gives lines to the csv module and remembers those of the row it is at."""

    def __init__(self, lines: Iterable[str], first_line: int) -> None:
        self._lines = iter(lines)
        self._again: deque[str] = deque()
        self._size = 0
        self.line = first_line - 1
        self.row: list[str] = []
        self.is_over = False

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if self._again:
            line = self._again.popleft()
        else:
            try:
                line = next(self._lines)
            except StopIteration:
                self.is_over = True
                raise
        self.line += 1
        self.row.append(line)
        self._size += len(line)
        if self._size > MAX_LINE:
            raise _TooLong
        return line.replace("\0", "") if "\0" in line else line

    def begin(self) -> None:
        self.row = []
        self._size = 0
        self.is_over = False

    def give_back(self) -> None:
        """Take all lines of this row but the first as if they had not been read."""
        self._again.extendleft(reversed(self.row[1:]))
        self.line -= len(self.row) - 1


def rows(lines: Iterable[str], delimiter: str, first_line: int = 1) -> Iterator[Row]:
    """Take `lines` (with their ends) apart, lazily; blank lines give no row.

    A row that cannot be taken apart (an open quote, a huge cell) has a problem, and reading goes on
    with the line after the one where it began.
    """
    feed = _Feed(lines, first_line)
    reader = csv.reader(feed, delimiter=delimiter, skipinitialspace=True)
    second_readings = _SECOND_READINGS
    while True:
        feed.begin()
        cells: list[str] = []
        try:
            cells = next(reader)
        except StopIteration:
            return
        except (_TooLong, csv.Error):
            problem = _not_taken_apart(len(feed.row))
        else:
            # A complete row never makes the csv module ask for a line that is not there.
            if not feed.is_over:
                if len(feed.row) > 1 or feed.row[0].strip():
                    yield Row(feed.line - len(feed.row) + 1, feed.line, cells)
                continue
            problem = Problem("open_quote", "A quotation mark opens in this row and never closes.")
        if second_readings and len(feed.row) > 1:
            second_readings -= 1
            feed.give_back()
            feed.row = feed.row[:1]
        yield Row(feed.line - len(feed.row) + 1, feed.line, [], problem)


def _not_taken_apart(line_count: int) -> Problem:
    if line_count > 1:
        return Problem(
            "open_quote",
            "A quotation mark opens in this row and does not close within the next "
            f"{csv.field_size_limit():,} characters.",
        )
    return Problem(
        "too_long",
        f"This row is longer than {MAX_LINE:,} characters, or one of its cells is longer than "
        f"{csv.field_size_limit():,}.",
    )
