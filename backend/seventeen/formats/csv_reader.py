"""Contacts from CSV files: LinkedIn's, our own, and any other whose columns have names we know."""

import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from seventeen.formats.blocks import Text
from seventeen.formats.builder import ContactBuilder, keep_extra
from seventeen.formats.clean import one_line
from seventeen.formats.csv_columns import Column
from seventeen.formats.csv_header import Header, open_csv
from seventeen.formats.csv_rows import Row, rows
from seventeen.formats.dates import DayOrder, Reading, read_day
from seventeen.formats.drafts import Draft, Problem, Refused, Unreadable, refused
from seventeen.formats.own_csv import own_csv_draft

# Rows held back while the meaning of 3/12/24 is open; within them a file nearly always tells.
_HELD_BACK = 2_000

_BETWEEN = {
    "emails": re.compile(r" ?::: ?|[;,\s]+"),
    "phones": re.compile(r" ?::: ?|[;\r\n]+"),
    "links": re.compile(r" ?::: ?|[;,]?\s+"),
    "tags": re.compile(r" ?::: ?|[;,\r\n]+"),
    "common_ground": re.compile(r" ?::: ?|[;\r\n]+"),
    "mutual_contacts": re.compile(r" ?::: ?|[;,\r\n]+"),
    "interest": re.compile(r"[;\r\n]+"),
}
_ADDRESS = re.compile(r"<([^<>@]*@[^<>]*)>")
_TEXTS = {"name", "given_name", "family_name", "title", "organization_name", "location", "about"}
_PARTS = ("city", "region", "country")


@dataclass(frozen=True, slots=True)
class _Undated:
    """A draft whose day is still to be told from the file as a whole."""

    draft: Draft
    column: str
    written: str
    reading: Reading


def read_csv(text: Text, *, only_linkedin: bool = False) -> Iterator[Draft]:
    """One draft per row below the header; blank lines give none.

    Raises Unreadable (`no_header`) when no header is found, or with `only_linkedin` when it is not
    LinkedIn's.
    """
    header, lines = open_csv(text)
    if only_linkedin and not header.is_linkedin:
        raise Unreadable(
            "no_header",
            "This is a CSV file, but not LinkedIn's Connections.csv. Please import it as CSV.",
        )
    names = [_column_name(name, index) for index, name in enumerate(header.cells)]
    order = DayOrder(header.language)
    drafts = (
        _draft(row, header, names) for row in rows(lines, header.delimiter, header.last_line + 1)
    )
    return _dated(drafts, order)


def _column_name(name: str, index: int) -> str:
    try:
        return one_line(name, 10_000) or f"column {index + 1}"
    except Refused:
        raise Unreadable(
            "encoding", "The header of this file is not text. Please save the file as UTF-8."
        ) from None


def _draft(row: Row, header: Header, names: list[str]) -> Draft | _Undated:
    if row.problem:
        return refused(row.line, row.problem)
    cells = row.cells
    while cells and (not cells[-1] or cells[-1].isspace()):
        cells.pop()
    if not cells:
        return refused(row.line, Problem("empty", "This row is empty.", skipped=True))
    if cells[0].strip() == header.cells[0] and [c.strip() for c in cells] == header.cells:
        return refused(
            row.line, Problem("repeated_header", "This is the header once more.", skipped=True)
        )
    try:
        if len(cells) > len(names):
            raise Refused(
                "too_many_cells",
                f"This row has {len(cells)} cells under {len(names)} column names. A cell that "
                "holds the delimiter must stand in quotation marks.",
            )
        if header.is_own:
            return own_csv_draft(row.line, cells)
        return _contact(row.line, cells, header, names)
    except Refused as refusal:
        return refused(row.line, refusal.problem)


def _contact(line: int, cells: list[str], header: Header, names: list[str]) -> Draft | _Undated:
    contact = ContactBuilder()
    places: list[tuple[Column, str]] = []
    undated: tuple[str, str, Reading] | None = None
    for column, cell in zip(header.columns, cells, strict=False):
        if not cell or column.is_label:
            continue
        field, name = column.field, names[column.index]
        if field == "connected_on":
            reading = read_day(cell, header.language)
            if reading is None:
                contact.extra(name, cell)
            else:
                undated = (name, cell, reading)
        elif column.place:
            places.append((column, cell))
        elif field in _TEXTS:
            contact.text(field, cell, name)
        elif field in _BETWEEN:
            _add_all(contact, field, cell, _label(column, cells), name)
        elif not (field and _add_single(contact, field, cell)):
            contact.extra(name, cell)
    _add_place(contact, places, names)
    draft = contact.draft(line)
    return _Undated(draft, *undated) if undated else draft


def _label(column: Column, cells: list[str]) -> str | None:
    if column.label_index is None or column.label_index >= len(cells):
        return column.label
    return cells[column.label_index].strip().removeprefix("* ").lower() or None


def _add_all(contact: ContactBuilder, field: str, cell: str, label: str | None, name: str) -> None:
    if field == "emails":
        _add_emails(contact, cell, label, name)
        return
    for raw in _BETWEEN[field].split(cell):
        value = raw.strip()
        if field == "phones":
            contact.item(field, value, label, name)
        elif field == "links":
            contact.link(value, label, name)
        elif field == "interest":
            kind, _, detail = value.partition(":")
            if not contact.interest(kind.strip().lower(), detail, name):
                contact.extra(name, value)
        elif value != "* myContacts":  # Google's name for everybody
            contact.string(field, value.removeprefix("* "), name)


def _add_emails(contact: ContactBuilder, cell: str, label: str | None, name: str) -> None:
    between = _BETWEEN["tags"] if "<" in cell else _BETWEEN["emails"]
    for part in between.split(cell):
        in_brackets = _ADDRESS.search(part)
        value = in_brackets.group(1) if in_brackets else part.strip()
        if value and not contact.email(value, label, name):
            contact.extra(name, cell)


def _add_single(contact: ContactBuilder, field: str, cell: str) -> bool:
    if field == "time_zone":
        return contact.time_zone(cell)
    return field == "cadence_days" and contact.cadence_days(cell)


def _add_place(contact: ContactBuilder, places: list[tuple[Column, str]], names: list[str]) -> None:
    """Make the location of the first address; what else there is goes to `extra`."""
    address = None
    parts: dict[str, str] = {}
    for column, cell in places:
        group, part = column.place or ("", "")
        if "location" not in contact.fields and address in {None, group} and cell.strip():
            address = group
            parts.setdefault(part, cell.strip())
        else:
            contact.extra(names[column.index], cell)
    if parts:
        location = ", ".join(parts[part] for part in _PARTS if part in parts)
        contact.text("location", location, names[places[0][0].index])


def _dated(drafts: Iterable[Draft | _Undated], order: DayOrder) -> Iterator[Draft]:
    """Settle the days, holding back rows only from the first that needs the others."""
    held: deque[Draft | _Undated] = deque()
    for draft in drafts:
        if isinstance(draft, _Undated):
            order.learn(draft.reading)
            if not held and draft.reading.certain is None:
                held.append(draft)
                continue
        if not held:
            yield _settled(draft, order)
            continue
        held.append(draft)
        if len(held) >= _HELD_BACK:
            yield from (_settled(each, order) for each in held)
            held.clear()
    yield from (_settled(each, order) for each in held)


def _settled(draft: Draft | _Undated, order: DayOrder) -> Draft:
    if isinstance(draft, Draft):
        return draft
    fields: dict[str, Any] = draft.draft.fields
    if day := order.settle(draft.reading):
        fields["connected_on"] = day.isoformat()
    else:
        keep_extra(fields, draft.column, draft.written)
    return draft.draft
