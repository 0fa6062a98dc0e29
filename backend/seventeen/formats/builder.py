"""Collects the fields of one contact while its row is read, within the bounds of limits.py."""

import re
from collections.abc import Sized
from functools import cache
from typing import Any
from zoneinfo import available_timezones

from seventeen.formats import limits
from seventeen.formats.clean import free_text, one_line
from seventeen.formats.drafts import Draft, Refused
from seventeen.formats.identity import normal_email, normal_url

# More is an address than what people are recognised by: root@localhost is one on its own machine.
_ADDRESS = re.compile(limits.ADDRESS)
_EAST_ASIAN = re.compile("[\u3400-\u9fff\uf900-\ufaff\u3040-\u30ff\uac00-\ud7af]+")
_SCHEMES = {"emails": "mailto:", "phones": "tel:"}
_EXTRA_NAMES = limits.EXTRA_NAMES - 1  # one place is for `left_out`


class ContactBuilder:
    """The fields of one contact. Every method that takes a value may raise Refused."""

    __slots__ = ("fields",)

    def __init__(self) -> None:
        self.fields: dict[str, Any] = {}

    def text(self, field: str, value: str, column: str) -> None:
        """Set a text field of limits.TEXTS; an empty value sets nothing."""
        clean = free_text if field == "about" else one_line
        if text := clean(value, limits.TEXTS[field], column):
            self.fields[field] = text

    def item(self, field: str, value: str, label: str | None, column: str) -> None:
        """Add to `emails`, `phones` or `links`, once per value."""
        value = one_line(value, limits.VALUES[field], column)
        if (scheme := _SCHEMES.get(field)) and value[: len(scheme)].lower() == scheme:
            value = value[len(scheme) :].strip()
        label = one_line(label, limits.LABEL, column) if label else None
        if not value:
            return
        items = self.fields.setdefault(field, [])
        if any(item["value"] == value for item in items):
            return
        _room(items, limits.VALUES_COUNT, column)
        items.append({"value": value, "label": label} if label else {"value": value})

    def email(self, value: str, label: str | None, column: str) -> bool:
        """Add an e-mail address; False when `value` is not one ("n/a", "ask Ann")."""
        short = len(value) <= limits.VALUES["emails"]
        if short and normal_email(value) is None and not _ADDRESS.fullmatch(value):
            return False
        self.item("emails", value, label, column)
        return True

    def link(self, value: str, label: str | None, column: str) -> None:
        """Add a web address; what is not one is kept in `extra`."""
        if len(value) <= limits.VALUES["links"] and normal_url(value) is None:
            self.extra(column, value)
        else:
            self.item("links", value, label, column)

    def string(self, field: str, value: str, column: str) -> None:
        """Add to a list of strings of limits.STRINGS, once per string."""
        value = one_line(value, limits.STRINGS[field], column)
        strings = self.fields.get(field, [])
        if not value or value in strings:
            return
        _room(strings, limits.STRINGS_COUNT[field], column)
        self.fields.setdefault(field, strings).append(value)

    def interest(self, kind: str, detail: str, column: str) -> bool:
        """Add an interest; False when `kind` is none of ours (domain: contact, interest)."""
        if kind not in limits.INTEREST_KINDS:
            return False
        detail = one_line(detail, limits.INTEREST_DETAIL, column)
        interest = {"kind": kind, "detail": detail}
        interests = self.fields.get("interest", [])
        if detail and interest not in interests:
            _room(interests, limits.INTEREST_COUNT, column)
            self.fields.setdefault("interest", interests).append(interest)
        return True

    def external_id(self, source: str, value: str, column: str) -> None:
        """Set the id that another system, `source`, gave this contact."""
        source = one_line(source, limits.EXTERNAL_SOURCE, column)
        if not source:
            raise Refused("invalid", "The system that an id is from needs a name.", column)
        value = one_line(value, limits.EXTERNAL_ID, column)
        if not value:
            return
        ids = self.fields.get("external_ids", {})
        if source not in ids:
            _room(ids, limits.EXTERNAL_COUNT, column)
        self.fields.setdefault("external_ids", ids)[source] = value

    def time_zone(self, value: str) -> bool:
        """Set the time zone; False when `value` is no IANA name."""
        if (value := value.strip()) not in time_zones():
            return False
        self.fields["time_zone"] = value
        return True

    def cadence_days(self, value: str) -> bool:
        """Set the interval of check-ins in days; False when `value` is no number in bounds."""
        lowest, highest = limits.CADENCE_DAYS
        value = value.strip()
        if not (value.isascii() and value.isdigit() and len(value) <= len(str(highest))):
            return False
        if not lowest <= int(value) <= highest:
            return False
        self.fields["cadence_days"] = int(value)
        return True

    def extra(self, name: str, value: str) -> None:
        """Keep a value that no field of ours takes, as far as `extra` has room."""
        keep_extra(self.fields, name, value)

    def leave_out(self, name: str) -> None:
        """Name something that the file has and that is not kept, such as a photo."""
        _leave_out(self.fields, name)

    def draft(self, line: int) -> Draft:
        """Finish the contact that begins at `line` of the file.

        Raises Refused (`nobody`) when there is neither a name nor an e-mail nor an organization.
        """
        fields = self.fields
        if "name" not in fields:
            parts = full_name(fields.get("given_name", ""), fields.get("family_name", ""))
            if parts:
                self.text("name", parts, "name")
        if not ("name" in fields or "emails" in fields or "organization_name" in fields):
            raise Refused("nobody", "There is no name, no e-mail address and no organization here.")
        return Draft(line, fields)


def full_name(given: str, family: str) -> str:
    """The name that two parts make; Chinese, Japanese and Korean names begin with the family."""
    if _EAST_ASIAN.fullmatch(given) and _EAST_ASIAN.fullmatch(family):
        return family + given
    return f"{given} {family}".strip()


@cache
def time_zones() -> frozenset[str]:
    """The names of all time zones of the IANA database."""
    return frozenset(available_timezones())


def keep_extra(fields: dict[str, Any], name: str, value: str) -> None:
    """Keep `value` under `name` in `fields["extra"]`; what does not fit is named in `left_out`.

    Raises Refused (`bad_text`) when the value is not text.
    """
    if len(value) > limits.EXTRA_VALUE * 3:
        _leave_out(fields, name)
        return
    name = _extra_name(name)
    try:
        text = free_text(value, limits.EXTRA_VALUE, name)
    except Refused as refusal:
        if refusal.problem.code != "too_long":
            raise
        _leave_out(fields, name)
        return
    if not text:
        return
    extra: dict[str, list[str]] = fields.get("extra", {})
    values = extra.get(name, [])
    if text in values:
        return
    is_full = name not in extra and len(extra) - (limits.LEFT_OUT in extra) >= _EXTRA_NAMES
    if is_full or len(values) >= limits.EXTRA_VALUES:
        _leave_out(fields, name)
        return
    fields.setdefault("extra", extra).setdefault(name, values).append(text)


def _leave_out(fields: dict[str, Any], name: str) -> None:
    name = _extra_name(name)
    names = fields.setdefault("extra", {}).setdefault(limits.LEFT_OUT, [])
    if name not in names and len(names) < limits.EXTRA_VALUES:
        names.append(name)


def _extra_name(name: str) -> str:
    name = one_line(name[: limits.EXTRA_NAME * 3], limits.EXTRA_NAME * 3)
    if len(name) <= limits.EXTRA_NAME:
        return name or "?"
    return name[: limits.EXTRA_NAME - 1].rstrip() + "…"


def _room(items: Sized, most: int, column: str) -> None:
    if len(items) >= most:
        raise Refused("too_many", f"There are more than {most} values here.", column)
