"""Our own CSV: the columns are the API's field names, and reading it back gives the same fields.

A list is one item per line in its cell, labels in a column of their own line by line; `interest` and
`external_ids` are `kind: value`, `extra` is JSON. A cell that a spreadsheet would take for a formula
begins with an apostrophe.
"""

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from seventeen.formats import limits
from seventeen.formats.builder import ContactBuilder
from seventeen.formats.drafts import Draft, Refused
from seventeen.formats.json_fields import set_fields

COLUMNS = [
    "name",
    "given_name",
    "family_name",
    "title",
    "organization_name",
    "emails",
    "email_labels",
    "phones",
    "phone_labels",
    "links",
    "link_labels",
    "location",
    "time_zone",
    "interest",
    "common_ground",
    "mutual_contacts",
    "tags",
    "about",
    "cadence_days",
    "connected_on",
    "external_ids",
    "extra",
]

_LABELS = {"emails": "email_labels", "phones": "phone_labels", "links": "link_labels"}
_PAIRS = {"interest", "external_ids"}

# Spreadsheets run cells that begin like this (OWASP, CSV injection); a plain signed number, such
# as a telephone number, is safe and stays as it is.
_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_NUMBER = re.compile(r"[+-][\d ().\-/\n]*", re.ASCII)
_SHIELDED = re.compile(r"'+[=+\-@\t\r]")


def contacts_csv_header() -> list[str]:
    """The column names of our own CSV."""
    return list(COLUMNS)


def contacts_csv_row(fields: Mapping[str, Any]) -> list[str]:
    """The cells of one contact, in the order of `contacts_csv_header`."""
    cells = dict.fromkeys(COLUMNS, "")
    for field, value in fields.items():
        if field in _LABELS:
            cells[field] = _items_of(item["value"] for item in value)
            labels = [item.get("label") or "" for item in value]
            cells[_LABELS[field]] = _items_of(labels) if any(labels) else ""
        elif field in limits.STRINGS:
            cells[field] = _items_of(value)
        elif field == "interest":
            cells[field] = _items_of(f"{item['kind']}: {item['detail']}" for item in value)
        elif field == "external_ids":
            cells[field] = _items_of(f"{source}: {name}" for source, name in value.items())
        elif field == "extra":
            cells[field] = json.dumps(value, ensure_ascii=False) if value else ""
        elif value is not None:
            cells[field] = str(value)
    return [_shield(cell) for cell in cells.values()]


def _items_of(items: Iterable[str]) -> str:
    """A cell with one item per line; a line break within one becomes a space."""
    return "\n".join(" ".join(item.splitlines()) for item in items)


def own_csv_draft(line: int, cells: list[str]) -> Draft:
    """Read one row that `contacts_csv_row` wrote. Raises Refused."""
    row = {
        name: _unshield(cell)
        for name, cell in zip(COLUMNS, cells, strict=False)
        if cell and not cell.isspace()
    }
    contact = ContactBuilder()
    for field in limits.TEXTS:
        contact.text(field, row.get(field, ""), field)
    for field, labels in _LABELS.items():
        _items(contact, field, row.get(field, ""), row.get(labels, ""))
    for field in limits.STRINGS:
        for value in row.get(field, "").split("\n"):
            contact.string(field, value, field)
    values: dict[str, Any] = {
        name: row[name] for name in ("time_zone", "connected_on") if name in row
    }
    for field in _PAIRS & row.keys():
        pairs = [_pair(field, pair) for pair in row[field].split("\n")]
        values[field] = (
            [{"kind": kind, "detail": detail} for kind, detail in pairs]
            if field == "interest"
            else dict(pairs)
        )
    for field in ("cadence_days", "extra"):
        if field in row:
            values[field] = _json(field, row[field])
    set_fields(contact, values)
    return contact.draft(line)


def _items(contact: ContactBuilder, field: str, values: str, labels: str) -> None:
    label_lines = labels.split("\n")
    for index, value in enumerate(values.split("\n")):
        label = label_lines[index] if index < len(label_lines) else None
        contact.item(field, value, label, field)


def _pair(field: str, text: str) -> tuple[str, str]:
    key, colon, value = text.partition(": ")
    if not colon:
        raise Refused("invalid", "Each line of this cell must be `kind: value`.", field)
    return key, value


def _json(field: str, text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise Refused("invalid", "This cell must be JSON, as we wrote it.", field) from None


def _shield(cell: str) -> str:
    is_formula = _FORMULA.match(cell) and not _NUMBER.fullmatch(cell)
    return f"'{cell}" if is_formula else cell


def _unshield(cell: str) -> str:
    return cell[1:] if _SHIELDED.match(cell) else cell
