"""Sets a contact's fields from JSON values, strictly: a wrong type or an unknown name is refused.

For files that say they speak our language (JSON Lines, our own CSV); files of other programs are
read more kindly.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from seventeen.formats import limits
from seventeen.formats.builder import ContactBuilder
from seventeen.formats.clean import free_text, one_line
from seventeen.formats.drafts import Refused

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def set_fields(contact: ContactBuilder, values: Mapping[str, Any]) -> None:
    """Set all of `values` (field name -> JSON value; null sets nothing). Raises Refused."""
    for field, value in values.items():
        setter = _SETTERS.get(field)
        if setter is None:
            raise Refused("unknown_field", "Contacts have no field of this name.", field[:100])
        if value is not None:
            setter(contact, field, value)


def _invalid(field: str, expected: str) -> Refused:
    return Refused("invalid", f"This must be {expected}.", field)


def _string(field: str, value: Any) -> str:
    if not isinstance(value, str):
        raise _invalid(field, "text")
    if "\0" in value:
        raise Refused("bad_text", "This text holds a NUL character.", field)
    return value


def _list(field: str, value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise _invalid(field, "a list")
    return value


def _object(field: str, value: Any, names: set[str] | None = None) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise _invalid(field, "an object")
    for name in value:
        if names is not None and name not in names:
            raise Refused(
                "unknown_field", "There is no field of this name here.", f"{field}.{name[:100]}"
            )
    return value


def _text(contact: ContactBuilder, field: str, value: Any) -> None:
    contact.text(field, _string(field, value), field)


def _items(contact: ContactBuilder, field: str, value: Any) -> None:
    for entry in _list(field, value):
        item = _object(field, entry, {"value", "label"})
        text = _string(field, item.get("value"))
        label = item.get("label")
        label = None if label is None else _string(field, label)
        if field != "emails":
            contact.item(field, text, label, field)
        elif not contact.email(text, label, field):
            raise _invalid(field, "an e-mail address")


def _strings(contact: ContactBuilder, field: str, value: Any) -> None:
    for entry in _list(field, value):
        contact.string(field, _string(field, entry), field)


def _interest(contact: ContactBuilder, field: str, value: Any) -> None:
    for entry in _list(field, value):
        item = _object(field, entry, {"kind", "detail"})
        kind, detail = _string(field, item.get("kind")), _string(field, item.get("detail"))
        if not contact.interest(kind, detail, field):
            raise _invalid(field, f"of a kind among {', '.join(limits.INTEREST_KINDS)}")


def _external_ids(contact: ContactBuilder, field: str, value: Any) -> None:
    for source, name in _object(field, value).items():
        contact.external_id(source, _string(field, name), field)


def _time_zone(contact: ContactBuilder, field: str, value: Any) -> None:
    if not contact.time_zone(_string(field, value)):
        raise _invalid(field, "an IANA time zone such as Europe/Berlin")


def _cadence_days(contact: ContactBuilder, field: str, value: Any) -> None:
    is_whole = isinstance(value, int) and not isinstance(value, bool)
    lowest, highest = limits.CADENCE_DAYS
    if not is_whole or not lowest <= value <= highest:
        raise _invalid(field, f"a whole number of days from {lowest} to {highest}")
    contact.fields[field] = value


def _connected_on(contact: ContactBuilder, field: str, value: Any) -> None:
    text = _string(field, value).strip()
    try:
        day = date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        day = None
    first_year, last_year = limits.YEARS
    if day is None or not first_year <= day.year <= last_year:
        raise _invalid(field, f"a day such as 2024-03-12, of the years {first_year} to {last_year}")
    contact.fields[field] = day.isoformat()


def _extra(contact: ContactBuilder, field: str, value: Any) -> None:
    extra: dict[str, list[str]] = {}
    for name, entries in _object(field, value).items():
        clean_name = one_line(_string(field, name), limits.EXTRA_NAME, field)
        texts = [
            free_text(_string(field, entry), limits.EXTRA_VALUE, f"{field}.{clean_name}")
            for entry in _list(field, entries)
        ]
        if len(texts) > limits.EXTRA_VALUES:
            raise Refused(
                "too_many",
                f"There are more than {limits.EXTRA_VALUES} values here.",
                f"{field}.{clean_name}",
            )
        if kept := list(dict.fromkeys(text for text in texts if text)):
            extra[clean_name or "?"] = kept
    if len(extra) > limits.EXTRA_NAMES:
        raise Refused("too_many", f"There are more than {limits.EXTRA_NAMES} names here.", field)
    if extra:
        contact.fields[field] = extra


_SETTERS: dict[str, Callable[[ContactBuilder, str, Any], None]] = {
    **dict.fromkeys(limits.TEXTS, _text),
    **dict.fromkeys(limits.VALUES, _items),
    **dict.fromkeys(limits.STRINGS, _strings),
    "interest": _interest,
    "external_ids": _external_ids,
    "time_zone": _time_zone,
    "cadence_days": _cadence_days,
    "connected_on": _connected_on,
    "extra": _extra,
}
