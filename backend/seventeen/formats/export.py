"""Contacts out: as vCard 4.0, as rows of CSV, as JSON Lines. Reading them back gives them again."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from seventeen.formats.jsonl import contact_json_line
from seventeen.formats.own_csv import contacts_csv_header, contacts_csv_row
from seventeen.formats.vcard_fields import OWN, is_plain_extra

__all__ = ["contact_json_line", "contact_vcard", "contacts_csv_header", "contacts_csv_row"]

_FOLD = 75
_NAME = re.compile(r"[A-Z][A-Z0-9-]{0,60}")
_TEXT = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n"})
_PARAM = str.maketrans({"^": "^^", '"': "^'", "\n": "^n"})

_LISTS = {"emails": "EMAIL", "phones": "TEL", "links": "URL"}
_STRINGS = {
    "common_ground": OWN + "COMMON-GROUND",
    "mutual_contacts": OWN + "MUTUAL-CONTACT",
}
_TEXTS = {
    "title": "TITLE",
    "organization_name": "ORG",
    "time_zone": "TZ",
    "about": "NOTE",
    "cadence_days": OWN + "CADENCE-DAYS",
    "connected_on": OWN + "CONNECTED-ON",
}


def contact_vcard(fields: Mapping[str, Any]) -> str:
    """One contact as a vCard 4.0 (RFC 6350), lines ended by CR LF and folded at 75 octets.

    What vCard has no property for is in properties that begin with X-SEVENTEEN-.
    """
    lines = ["BEGIN:VCARD", "VERSION:4.0", *_lines(fields), "END:VCARD"]
    return "".join(_folded(line) for line in lines)


def _lines(fields: Mapping[str, Any]) -> Iterator[str]:
    yield _full_name(fields)
    if fields.get("given_name") or fields.get("family_name"):
        family, given = _text(fields.get("family_name")), _text(fields.get("given_name"))
        yield f"N:{family};{given};;;"
    for field, name in _TEXTS.items():
        if fields.get(field):
            yield f"{name}:{_text(fields[field])}"
    if fields.get("location"):
        yield f"ADR:;;;{_text(fields['location'])};;;"
    if fields.get("tags"):
        yield f"CATEGORIES:{','.join(_text(tag) for tag in fields['tags'])}"
    yield from _labelled(fields)
    for field, name in _STRINGS.items():
        for value in fields.get(field) or ():
            yield f"{name}:{_text(value)}"
    for interest in fields.get("interest") or ():
        yield f"{OWN}INTEREST;KIND={interest['kind']}:{_text(interest['detail'])}"
    for source, value in (fields.get("external_ids") or {}).items():
        is_uid = source == "vcard_uid"
        yield f"{'UID' if is_uid else _own('EXTERNAL-ID', 'SOURCE', source)}:{_text(value)}"
    for name, values in (fields.get("extra") or {}).items():
        for value in values:
            is_plain = _NAME.fullmatch(name) and is_plain_extra(name, value)
            yield f"{name if is_plain else _own('EXTRA', 'NAME', name)}:{_text(value)}"


def _full_name(fields: Mapping[str, Any]) -> str:
    if fields.get("name"):
        return f"FN:{_text(fields['name'])}"
    emails = fields.get("emails") or [{"value": ""}]
    instead = fields.get("organization_name") or emails[0]["value"]
    return f"FN;DERIVED=true:{_text(instead)}"  # RFC 9554 section 4.4


def _labelled(fields: Mapping[str, Any]) -> Iterator[str]:
    group = 0
    for field, name in _LISTS.items():
        for item in fields.get(field) or ():
            label, value = item.get("label"), _text(item["value"])
            if label in {"work", "home"}:
                yield f"{name};TYPE={label}:{value}"
            elif label:
                group += 1
                yield f"item{group}.{name}:{value}"
                yield f"item{group}.X-ABLabel:{_text(label)}"
            else:
                yield f"{name}:{value}"


def _own(name: str, key: str, value: str) -> str:
    return f'{OWN}{name};{key}="{_lines_by_lf(value).translate(_PARAM)}"'


def _text(value: Any) -> str:
    return "" if value is None else _lines_by_lf(str(value)).translate(_TEXT)


def _lines_by_lf(text: str) -> str:
    """However its lines end: a bare CR would begin another property."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _folded(line: str) -> str:
    raw = line.encode()
    parts: list[str] = []
    start, room = 0, _FOLD
    while start < len(raw):
        end = start + room
        while end < len(raw) and raw[end] & 0xC0 == 0x80:
            end -= 1  # never inside a letter
        parts.append(raw[start:end].decode())
        start, room = end, _FOLD - 1
    return "\r\n ".join(parts) + "\r\n"
